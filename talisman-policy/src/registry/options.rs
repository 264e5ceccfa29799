//! The options of `talisman!`, one row each.

/// Hands every option row to the macro named by the argument: doc comment, identifier, enum variant,
/// names that people write when they mean it, the header that it makes by itself, the kind of block that it takes.
#[doc(hidden)]
#[macro_export]
macro_rules! options {
    ($($then:tt)+) => { $($then)+! {
        /// Redirects plain HTTP to HTTPS. Default: `true`.
        { force_https ForceHttps ["force_ssl", "ssl_redirect"] "" }
        /// Redirects with 301 and 308 instead of 302 and 307. Default: `false`.
        { force_https_permanent ForceHttpsPermanent [] "" }
        /// Paths that are never redirected: exact ones, or prefixes that end in `/*`.
        { force_https_except ForceHttpsExcept [] "" }
        /// Hosts that a redirect may name; `*.` allowed. Default: any well-formed host.
        { force_https_hosts ForceHttpsHosts [] "" }
        /// The port of the HTTPS server. Default: 443.
        { force_https_port ForceHttpsPort [] "" }
        /// The request header that tells the scheme behind a proxy: `x_forwarded_proto` (default), `forwarded` or `false`.
        { forwarded_proto ForwardedProto [] "" }
        /// No redirect, no HSTS. Default: whether debug assertions are on.
        { debug Debug [] "" }
        /// The `Content-Security-Policy`. Default: `default-src 'self'; object-src 'none'`.
        { content_security_policy ContentSecurityPolicy ["csp"] "Content-Security-Policy" }
        /// Directives that get the nonce of each response.
        { content_security_policy_nonce_in ContentSecurityPolicyNonceIn [] "" }
        /// `true`: the policy only reports; a policy: goes out beside the enforced one and only reports.
        { content_security_policy_report_only ContentSecurityPolicyReportOnly ["csp_report_only"] "Content-Security-Policy-Report-Only" }
        /// Where violations are reported, unless the policy says so itself.
        { content_security_policy_report_uri ContentSecurityPolicyReportUri [] "" }
        /// `X-Frame-Options`: `SAMEORIGIN` (default), `DENY`, `ALLOW_FROM` or `false`.
        { frame_options FrameOptions ["x_frame_options"] "X-Frame-Options" }
        /// The origin that `ALLOW_FROM` names.
        { frame_options_allow_from FrameOptionsAllowFrom [] "" }
        /// `Strict-Transport-Security`, on secure requests. Default: `true`.
        { strict_transport_security StrictTransportSecurity ["hsts"] "Strict-Transport-Security" }
        /// For how many seconds browsers remember it. Default: 31556926.
        { strict_transport_security_max_age StrictTransportSecurityMaxAge ["hsts_max_age"] "" }
        /// Whether it holds for every subdomain. Default: `true`.
        { strict_transport_security_include_subdomains StrictTransportSecurityIncludeSubdomains [] "" }
        /// Whether the site asks for the preload list. Default: `false`.
        { strict_transport_security_preload StrictTransportSecurityPreload ["hsts_preload"] "" }
        /// `Referrer-Policy`: a token, a list of tokens or `false`. Default: `strict_origin_when_cross_origin`.
        { referrer_policy ReferrerPolicy [] "Referrer-Policy" }
        /// `X-Content-Type-Options: nosniff`. Default: `true`.
        { x_content_type_options XContentTypeOptions ["nosniff"] "X-Content-Type-Options" }
        /// `X-XSS-Protection: 1; mode=block`; `0` sends `0`. Default: `true`.
        { x_xss_protection XXssProtection ["xss_protection"] "X-XSS-Protection" }
        /// `Feature-Policy`, for browsers before Permissions-Policy: features and who may use them. Default: none.
        { feature_policy FeaturePolicy [] "Feature-Policy" Feature }
        /// `Permissions-Policy`: features and who may use them. Default: none.
        { permissions_policy PermissionsPolicy ["permission_policy"] "Permissions-Policy" Permissions }
        /// `Permissions-Policy-Report-Only`. Default: none.
        { permissions_policy_report_only PermissionsPolicyReportOnly [] "Permissions-Policy-Report-Only" Permissions }
        /// `Document-Policy`: configuration points and their values. Default: none.
        { document_policy DocumentPolicy [] "Document-Policy" Document }
        /// `Document-Policy-Report-Only`. Default: none.
        { document_policy_report_only DocumentPolicyReportOnly [] "Document-Policy-Report-Only" Document }
        /// Names of the cookies that are hardened. Default: `["session", "id"]`.
        { session_cookie_name SessionCookieName [] "" }
        /// Adds `Secure` to them, but not in debug. Default: `true`.
        { session_cookie_secure SessionCookieSecure [] "" }
        /// Adds `HttpOnly` to them. Default: `true`.
        { session_cookie_http_only SessionCookieHttpOnly ["session_cookie_httponly"] "" }
        /// Adds `SameSite` to them: `Lax` (default), `Strict`, `None` or `false`.
        { session_cookie_samesite SessionCookieSamesite ["session_cookie_same_site"] "" }
        /// `Cross-Origin-Opener-Policy`. Default: none.
        { cross_origin_opener_policy CrossOriginOpenerPolicy ["coop"] "Cross-Origin-Opener-Policy" }
        /// `Cross-Origin-Opener-Policy-Report-Only`. Default: none.
        { cross_origin_opener_policy_report_only CrossOriginOpenerPolicyReportOnly [] "Cross-Origin-Opener-Policy-Report-Only" }
        /// `Cross-Origin-Embedder-Policy`. Default: none.
        { cross_origin_embedder_policy CrossOriginEmbedderPolicy ["coep"] "Cross-Origin-Embedder-Policy" }
        /// `Cross-Origin-Embedder-Policy-Report-Only`. Default: none.
        { cross_origin_embedder_policy_report_only CrossOriginEmbedderPolicyReportOnly [] "Cross-Origin-Embedder-Policy-Report-Only" }
        /// `Cross-Origin-Resource-Policy`. Default: none.
        { cross_origin_resource_policy CrossOriginResourcePolicy ["corp"] "Cross-Origin-Resource-Policy" }
        /// `Origin-Agent-Cluster`: `true` sends `?1`. Default: none.
        { origin_agent_cluster OriginAgentCluster [] "Origin-Agent-Cluster" }
        /// `Reporting-Endpoints`: names and URLs. Default: none.
        { reporting_endpoints ReportingEndpoints [] "Reporting-Endpoints" Endpoints }
        /// `Integrity-Policy`. Default: none.
        { integrity_policy IntegrityPolicy [] "Integrity-Policy" Integrity }
        /// `Integrity-Policy-Report-Only`. Default: none.
        { integrity_policy_report_only IntegrityPolicyReportOnly [] "Integrity-Policy-Report-Only" Integrity }
        /// `NEL`: network error logging, as JSON. Default: none.
        { nel Nel [] "NEL" }
        /// `Report-To`, which NEL needs: groups of endpoints, as JSON. Default: none.
        { report_to ReportTo [] "Report-To" }
        /// `X-DNS-Prefetch-Control`: `true` sends `on`, `false` sends `off`. Default: none.
        { x_dns_prefetch_control XDnsPrefetchControl [] "X-DNS-Prefetch-Control" }
        /// `X-Permitted-Cross-Domain-Policies`. Default: none.
        { x_permitted_cross_domain_policies XPermittedCrossDomainPolicies [] "X-Permitted-Cross-Domain-Policies" }
        /// `Clear-Site-Data`: a list of kinds of data, or `*`. Default: none.
        { clear_site_data ClearSiteData [] "Clear-Site-Data" }
        /// Any other header: names and values. Default: none.
        { headers Headers [] "" }
        /// Headers that are taken off every response. Default: none.
        { remove_headers RemoveHeaders [] "" }
        /// `X-Download-Options: noopen`. Default: `false`.
        { force_file_save ForceFileSave ["x_download_options"] "X-Download-Options" }
        /// Lints that are silent, each with a reason: `{ csp::unsafe_inline: "legacy widget" }`.
        { allow Allow [] "" }
        /// Lints and groups of lints that warn: `[csp::all]`, `[strict]`.
        { warn Warn [] "" }
        /// Lints and groups of lints that are errors: `[csp::unsafe_inline, all]`.
        { deny Deny [] "" }
    } };
}

/// What stands in the block of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Features and who may use them, as a structured field.
    Permissions,
    /// The same as Feature-Policy had them.
    Feature,
    /// Configuration points and a value of each.
    Document,
    /// Names and a URL of each.
    Endpoints,
    /// The three members of Integrity-Policy.
    Integrity,
}

macro_rules! define {
    (@block) => { None };
    (@block $block:ident) => { Some(BlockKind::$block) };
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident [$($misnomer:literal),*] $header:literal $($block:ident)? } )+) => {
        /// An option of `talisman!`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Opt { $( $(#[doc = $doc])+ $variant, )+ }

        impl Opt {
            /// Every option, in the registry's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in the macro: `force_https`.
            #[must_use]
            pub const fn ident(self) -> &'static str { match self { $(Self::$variant => stringify!($ident)),+ } }

            /// Names that people write when they mean this option.
            #[must_use]
            pub const fn misnomers(self) -> &'static [&'static str] { match self { $(Self::$variant => &[$($misnomer),*]),+ } }

            /// The header that the option makes by itself.
            #[must_use]
            pub const fn header(self) -> Option<&'static str> {
                match self { $(Self::$variant => if $header.is_empty() { None } else { Some($header) }),+ }
            }

            /// What stands in its block, if it takes one of members.
            #[must_use]
            pub const fn block(self) -> Option<BlockKind> { match self { $(Self::$variant => define!(@block $($block)?)),+ } }

            /// What the option does, in a sentence.
            #[must_use]
            pub const fn doc(self) -> &'static str { match self { $(Self::$variant => concat!($($doc),+)),+ } }
        }
    };
}
options!(define);

impl Opt {
    /// Finds an option by its name.
    #[must_use]
    pub fn from_ident(ident: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.ident() == ident)
    }
}
