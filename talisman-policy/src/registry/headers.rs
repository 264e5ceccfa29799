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
