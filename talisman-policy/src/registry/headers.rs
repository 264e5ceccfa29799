//! Words of the headers that hold one token each.

/// Hands every referrer policy to the macro named by the argument: doc comment, identifier, text on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! referrer_policies {
    ($($then:tt)+) => { $($then)+! {
        /// Sends no `Referer` at all.
        { no_referrer "no-referrer" }
        /// Sends the whole URL, but nothing from HTTPS to HTTP.
        { no_referrer_when_downgrade "no-referrer-when-downgrade" }
        /// Sends the whole URL within the site's own origin only.
        { same_origin "same-origin" }
        /// Sends the origin.
        { origin "origin" }
        /// Sends the origin, but nothing from HTTPS to HTTP.
        { strict_origin "strict-origin" }
        /// Sends the whole URL within the origin, and the origin to others.
        { origin_when_cross_origin "origin-when-cross-origin" }
        /// Sends the whole URL within the origin, the origin to others, nothing from HTTPS to HTTP.
        { strict_origin_when_cross_origin "strict-origin-when-cross-origin" }
        /// Sends the whole URL to everybody.
        { unsafe_url "unsafe-url" }
    } };
}

macro_rules! define {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        /// Every referrer policy: its name in the macro and its text on the wire.
        pub const REFERRER_POLICIES: &[(&str, &str)] = &[$((stringify!($ident), $text)),+];
    };
}
referrer_policies!(define);

/// The words of `X-Frame-Options`, which the macro spells as the header does.
pub const FRAME_OPTIONS: &[&str] = &["SAMEORIGIN", "DENY"];

/// The words of `Cross-Origin-Opener-Policy`.
pub const OPENER_POLICIES: &[&str] = &[
    "unsafe-none",
    "same-origin",
    "same-origin-allow-popups",
    "noopener-allow-popups",
];

/// The words of `Cross-Origin-Embedder-Policy`.
pub const EMBEDDER_POLICIES: &[&str] = &["unsafe-none", "require-corp", "credentialless"];

/// The words of `Cross-Origin-Resource-Policy`.
pub const RESOURCE_POLICIES: &[&str] = &["same-site", "same-origin", "cross-origin"];

/// The words of `X-Permitted-Cross-Domain-Policies`.
pub const CROSS_DOMAIN_POLICIES: &[&str] = &[
    "none",
    "master-only",
    "by-content-type",
    "by-ftp-filename",
    "all",
    "none-this-response",
];

/// The kinds of data of `Clear-Site-Data`, as they stand between the quotes, and their names in the macro.
pub const CLEAR_SITE_DATA: &[(&str, &str)] = &[
    ("cache", "cache"),
    ("cookies", "cookies"),
    ("storage", "storage"),
    ("execution_contexts", "executionContexts"),
    ("client_hints", "clientHints"),
    ("prefetch_cache", "prefetchCache"),
    ("prerender_cache", "prerenderCache"),
];

/// What a configuration point of `Document-Policy` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointType {
    /// `?0` or `?1`.
    Boolean,
    /// A number; `?0` and `?1` were taken by its drafts too.
    Number,
    /// One of these words.
    Words(&'static [&'static str]),
}

/// The configuration points of `Document-Policy`.
pub const DOCUMENT_POLICY: &[(&str, PointType)] = &[
    ("force-load-at-top", PointType::Boolean),
    ("js-profiling", PointType::Boolean),
    (
        "include-js-call-stacks-in-crash-reports",
        PointType::Boolean,
    ),
    ("expect-no-linked-resources", PointType::Boolean),
    ("network-efficiency-guardrails", PointType::Boolean),
    ("sync-xhr", PointType::Boolean),
    ("js-profiling-mode", PointType::Words(&["eager", "lazy"])),
    ("document-write", PointType::Boolean),
    ("sync-script", PointType::Boolean),
    ("layout-animations", PointType::Boolean),
    ("unsized-media", PointType::Boolean),
    ("font-display-late-swap", PointType::Boolean),
    ("oversized-images", PointType::Number),
    ("lossy-images-max-bpp", PointType::Number),
    ("lossless-images-max-bpp", PointType::Number),
    ("lossless-images-strict-max-bpp", PointType::Number),
];

/// Headers that browsers no longer read, or that were never meant for responses, and what takes their place.
pub const OBSOLETE_HEADERS: &[(&str, &str)] = &[
    (
        "Expect-CT",
        "leave it out: browsers ask every certificate for transparency",
    ),
    (
        "Public-Key-Pins",
        "leave it out: name the certificate authority in a CAA record",
    ),
    (
        "Public-Key-Pins-Report-Only",
        "leave it out: name the certificate authority in a CAA record",
    ),
    ("X-Content-Security-Policy", "write content_security_policy"),
    ("X-WebKit-CSP", "write content_security_policy"),
    ("P3P", "leave it out"),
    ("Pragma", "write cache_control"),
    ("Tk", "leave it out"),
    ("Warning", "leave it out"),
    ("X-UA-Compatible", "leave it out"),
    ("Large-Allocation", "leave it out"),
    ("Observe-Browsing-Topics", "leave it out"),
];

/// Headers by which servers and frameworks tell what they are, or what stands behind them. From the list of headers
/// to remove of the [OWASP Secure Headers Project](https://owasp.org/www-project-secure-headers/).
pub const FINGERPRINT_HEADERS: &[&str] = &[
    "$wsep",
    "Host-Header",
    "K-Proxy-Request",
    "Liferay-Portal",
    "OracleCommerceCloud-Version",
    "Pega-Host",
    "Powered-By",
    "Product",
    "Server",
    "SourceMap",
    "X-AspNet-Version",
    "X-AspNetMvc-Version",
    "X-Atmosphere-error",
    "X-Atmosphere-first-request",
    "X-Atmosphere-tracking-id",
    "X-B3-ParentSpanId",
    "X-B3-Sampled",
    "X-B3-SpanId",
    "X-B3-TraceId",
    "X-BEServer",
    "X-Backside-Transport",
    "X-CF-Powered-By",
    "X-CMS",
    "X-CalculatedBETarget",
    "X-Cocoon-Version",
    "X-Content-Encoded-By",
    "X-Datadog-Origin",
    "X-Datadog-Parent-Id",
    "X-Datadog-Sampling-Priority",
    "X-Datadog-Tags",
    "X-Datadog-Trace-Id",
    "X-DiagInfo",
    "X-Envoy-Attempt-Count",
    "X-Envoy-External-Address",
    "X-Envoy-Internal",
    "X-Envoy-Original-Dst-Host",
    "X-Envoy-Upstream-Service-Time",
    "X-FEServer",
    "X-Framework",
    "X-Generated-By",
    "X-Generator",
    "X-Gitlab-Meta",
    "X-Jitsi-Release",
    "X-Joomla-Version",
    "X-Kong-Admin-Latency",
    "X-Kong-Client-Latency",
    "X-Kong-Proxy-Latency",
    "X-Kong-Request-Id",
    "X-Kong-Response-Latency",
    "X-Kong-Third-Party-Latency",
    "X-Kong-Total-Latency",
    "X-Kong-Upstream-Latency",
    "X-Kong-Upstream-Status",
    "X-Kubernetes-PF-FlowSchema-UI",
    "X-Kubernetes-PF-PriorityLevel-UID",
    "X-LiteSpeed-Cache",
    "X-LiteSpeed-Purge",
    "X-LiteSpeed-Tag",
    "X-LiteSpeed-Vary",
    "X-Litespeed-Cache-Control",
    "X-Mod-Pagespeed",
    "X-Nextjs-Cache",
    "X-Nextjs-Matched-Path",
    "X-Nextjs-Page",
    "X-Nextjs-Redirect",
    "X-OWA-Version",
    "X-Old-Content-Length",
    "X-OneAgent-JS-Injection",
    "X-Page-Speed",
    "X-Php-Version",
    "X-Powered-By",
    "X-Powered-By-Plesk",
    "X-Powered-CMS",
    "X-Redirect-By",
    "X-Server-Powered-By",
    "X-SourceFiles",
    "X-SourceMap",
    "X-Turbo-Charged-By",
    "X-Tyk-Trace-Id",
    "X-Umbraco-Version",
    "X-Varnish-Backend",
    "X-Varnish-Server",
    "X-Woodpecker-Version",
    "X-dtAgentId",
    "X-dtHealthCheck",
    "X-dtInjectedServlet",
    "X-ruxit-JS-Agent",
];
