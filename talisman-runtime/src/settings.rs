//! What the macro writes down: every option of a policy as static data, checked before it gets here.

/// Every option of a `talisman!` call. Only expansions build it.
///
/// All texts are header text that the macro has checked; a value that could not stand in a header is left out.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Redirect insecure requests to `https:`.
    pub force_https: bool,
    /// Redirect with 301 and 308 in place of 302 and 307.
    pub force_https_permanent: bool,
    /// Paths that stay reachable without TLS: an exact path, or a prefix ending in `/*`.
    pub force_https_except: &'static [&'static str],
    /// Hosts that a redirect may name, ports ignored; `*.example.com` is any subdomain; empty is any well-formed host.
    pub force_https_hosts: &'static [&'static str],
    /// The port that the redirect names, unless it is 443.
    pub force_https_port: u16,
    /// The header in which a proxy says how the client reached it.
    pub forwarded_proto: ForwardedProto,
    /// Development mode: no redirect, no HSTS.
    pub debug: bool,
    /// The policy of `Content-Security-Policy`.
    pub content_security_policy: Block,
    /// Directives (as in the header: `script-src`) that take the nonce as their last source.
    pub content_security_policy_nonce_in: &'static [&'static str],
    /// What is only reported.
    pub content_security_policy_report_only: ReportOnly,
    /// Where violations are reported, for policies without a `report-uri` of their own.
    pub content_security_policy_report_uri: Option<&'static str>,
    /// The value of `X-Frame-Options`.
    pub frame_options: Option<&'static str>,
    /// The parts of `Strict-Transport-Security`.
    pub strict_transport_security: Hsts,
    /// The value of `Referrer-Policy`.
    pub referrer_policy: Option<&'static str>,
    /// The value of `X-Content-Type-Options`.
    pub x_content_type_options: Option<&'static str>,
    /// The value of `X-XSS-Protection`.
    pub x_xss_protection: Option<&'static str>,
    /// The value of `X-Download-Options`.
    pub x_download_options: Option<&'static str>,
}

impl Settings {
    /// The defaults of flask-talisman 1.0.0, with debug off.
    pub const DEFAULT: Settings = Settings {
        force_https: true,
        force_https_permanent: false,
        force_https_except: &[],
        force_https_hosts: &[],
        force_https_port: 443,
        forwarded_proto: ForwardedProto::XForwardedProto,
        debug: false,
        content_security_policy: Block::Members(&[
            Member::new("default-src", "'self'"),
            Member::new("object-src", "'none'"),
        ]),
        content_security_policy_nonce_in: &[],
        content_security_policy_report_only: ReportOnly::Off,
        content_security_policy_report_uri: None,
        frame_options: Some("SAMEORIGIN"),
        strict_transport_security: Hsts {
            enabled: true,
            max_age: 31_556_926,
            include_subdomains: true,
            preload: false,
        },
        referrer_policy: Some("strict-origin-when-cross-origin"),
        x_content_type_options: Some("nosniff"),
        x_xss_protection: Some("1; mode=block"),
        x_download_options: None,
    };

    /// Nothing at all: no header, no redirect.
    pub const OFF: Settings = Settings {
        force_https: false,
        content_security_policy: Block::Off,
        frame_options: None,
        strict_transport_security: Hsts {
            enabled: false,
            ..Self::DEFAULT.strict_transport_security
        },
        referrer_policy: None,
        x_content_type_options: None,
        x_xss_protection: None,
        ..Self::DEFAULT
    };
}

/// The header in which a proxy says how the client reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForwardedProto {
    /// `X-Forwarded-Proto: https`.
    XForwardedProto,
    /// `Forwarded: proto=https` ([RFC 7239](https://www.rfc-editor.org/rfc/rfc7239)).
    Forwarded,
    /// No header is believed.
    Off,
}

/// The parts of [`Strict-Transport-Security`](https://www.rfc-editor.org/rfc/rfc6797#section-6.1).
#[derive(Clone, Copy, Debug)]
pub struct Hsts {
    /// Whether the header goes out at all.
    pub enabled: bool,
    /// How long browsers remember it, in seconds.
    pub max_age: u64,
    /// Whether it binds subdomains too.
    pub include_subdomains: bool,
    /// Whether the site asks to be built into browsers.
    pub preload: bool,
}

/// A policy as it was written: whole, or as changes to another.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// No policy.
    Off,
    /// The whole policy.
    Members(&'static [Member]),
    /// `..` in the block: the base's policy with these edits.
    Extend {
        /// The policy that is changed.
        base: &'static Block,
        /// The changes; each applies to every policy of a comma-separated list.
        edits: &'static [Edit],
        /// Whether only the directives that are changed remain (`..` in a list, none in the block).
        only: bool,
    },
}

/// One directive in canonical header text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name as in the header: `script-src`.
    pub name: &'static str,
    /// The sources joined by one space, empty for a directive without a value; a nonce stands as `'nonce-…'`.
    pub value: &'static str,
    /// Whether this directive opens a further policy of a comma-separated list.
    pub starts_policy: bool,
}

impl Member {
    /// A directive that continues its policy.
    #[must_use]
    pub const fn new(name: &'static str, value: &'static str) -> Self {
        Self {
            name,
            value,
            starts_policy: false,
        }
    }
}

/// One change to an inherited policy.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    /// Put this directive in the place of the inherited one.
    Replace(Member),
    /// Add these sources to the inherited ones, or to those of the directive's fallback.
    Append(Member),
    /// Take this directive off.
    Remove(&'static str),
}

impl Edit {
    /// The directive that is changed.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Replace(directive) | Self::Append(directive) => directive.name,
            Self::Remove(name) => name,
        }
    }
}

/// What goes out as `Content-Security-Policy-Report-Only`.
#[derive(Clone, Copy, Debug)]
pub enum ReportOnly {
    /// Nothing.
    Off,
    /// The policy, which is then not enforced.
    Instead,
    /// A second policy beside the enforced one.
    Beside(Block),
}
