//! What the macro writes down: every option of a policy as static data, checked before it gets here.

use std::iter;

/// Every option of a `talisman!` call. Only expansions build it.
///
/// All texts are header text that the macro has checked; a value that could not stand in a header is left out.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own, as the user wrote it"
)]
pub struct Settings {
    /// Whether these stand in for a call that did not compile: nothing else of them is the user's.
    pub is_stand_in: bool,
    /// Redirect insecure requests to `https:`.
    pub force_https: bool,
    /// Redirect with 301 and 308 in place of 302 and 307.
    pub force_https_permanent: bool,
    /// Paths that stay reachable without TLS: an exact path, or a prefix ending in `/*`.
    pub force_https_except: List,
    /// Hosts that a redirect may name, ports ignored; `*.example.com` is any subdomain; empty is any well-formed host.
    pub force_https_hosts: List,
    /// The port that the redirect names, unless it is 443.
    pub force_https_port: u16,
    /// The header in which a proxy says how the client reached it.
    pub forwarded_proto: ForwardedProto,
    /// Development mode: no redirect, no HSTS, no `Secure` on cookies.
    pub debug: bool,
    /// The policy of `Content-Security-Policy`.
    pub content_security_policy: Block,
    /// Directives (as in the header: `script-src`) that take the nonce as their last source.
    pub content_security_policy_nonce_in: List,
    /// What is only reported.
    pub content_security_policy_report_only: ReportOnly,
    /// Where violations are reported, for policies without a `report-uri` of their own.
    pub content_security_policy_report_uri: Option<&'static str>,
    /// The value of `X-Frame-Options`.
    pub frame_options: Option<&'static str>,
    /// The parts of `Strict-Transport-Security`.
    pub strict_transport_security: Hsts,
    /// The tokens of `Referrer-Policy`; of those that a browser knows, the last one counts.
    pub referrer_policy: List,
    /// The value of `X-Content-Type-Options`.
    pub x_content_type_options: Option<&'static str>,
    /// The value of `X-XSS-Protection`.
    pub x_xss_protection: Option<&'static str>,
    /// The value of `X-Download-Options`.
    pub x_download_options: Option<&'static str>,
    /// `Feature-Policy`: feature and allow-list, `geolocation` and `'none'`.
    pub feature_policy: Block,
    /// `Permissions-Policy`: feature and structured-field value, `fullscreen` and `(self "https://a.example")`.
    pub permissions_policy: Block,
    /// `Permissions-Policy-Report-Only`, written as `Permissions-Policy`.
    pub permissions_policy_report_only: Block,
    /// `Document-Policy`: configuration point and structured-field value, `oversized-images` and `?0`.
    pub document_policy: Block,
    /// `Document-Policy-Report-Only`, written as `Document-Policy`.
    pub document_policy_report_only: Block,
    /// `Reporting-Endpoints`: name and quoted address, `csp` and `"https://r.example/csp"`.
    pub reporting_endpoints: Block,
    /// `Integrity-Policy`: name and inner list, `blocked-destinations` and `(script style)`.
    pub integrity_policy: Block,
    /// `Integrity-Policy-Report-Only`, written as `Integrity-Policy`.
    pub integrity_policy_report_only: Block,
    /// The value of `Cross-Origin-Opener-Policy`.
    pub cross_origin_opener_policy: Option<&'static str>,
    /// The value of `Cross-Origin-Opener-Policy-Report-Only`.
    pub cross_origin_opener_policy_report_only: Option<&'static str>,
    /// The value of `Cross-Origin-Embedder-Policy`.
    pub cross_origin_embedder_policy: Option<&'static str>,
    /// The value of `Cross-Origin-Embedder-Policy-Report-Only`.
    pub cross_origin_embedder_policy_report_only: Option<&'static str>,
    /// The value of `Cross-Origin-Resource-Policy`.
    pub cross_origin_resource_policy: Option<&'static str>,
    /// The value of `Origin-Agent-Cluster`: `?1` or `?0`.
    pub origin_agent_cluster: Option<&'static str>,
    /// The value of `X-DNS-Prefetch-Control`.
    pub x_dns_prefetch_control: Option<&'static str>,
    /// The value of `X-Permitted-Cross-Domain-Policies`.
    pub x_permitted_cross_domain_policies: Option<&'static str>,
    /// The members of `Clear-Site-Data`: quoted strings.
    pub clear_site_data: List,
    /// The value of `NEL`.
    pub nel: Option<&'static str>,
    /// The value of `Report-To`.
    pub report_to: Option<&'static str>,
    /// Headers without an option of their own: name in its customary spelling and value.
    pub headers: Block,
    /// Headers that are taken off every response, the application's own too.
    pub remove_headers: List,
    /// The cookies that the options below are for, by their exact names.
    pub session_cookie_name: List,
    /// Whether session cookies get `Secure`.
    pub session_cookie_secure: bool,
    /// Whether session cookies get `HttpOnly`.
    pub session_cookie_http_only: bool,
    /// The `SameSite` that session cookies get.
    pub session_cookie_samesite: Option<&'static str>,
}

impl Settings {
    /// The defaults of flask-talisman 1.0.0, with debug off.
    pub const DEFAULT: Settings = Settings {
        is_stand_in: false,
        force_https: true,
        force_https_permanent: false,
        force_https_except: List::of(&[]),
        force_https_hosts: List::of(&[]),
        force_https_port: 443,
        forwarded_proto: ForwardedProto::XForwardedProto,
        debug: false,
        content_security_policy: Block::Members(&[
            Member::new("default-src", "'self'"),
            Member::new("object-src", "'none'"),
        ]),
        content_security_policy_nonce_in: List::of(&[]),
        content_security_policy_report_only: ReportOnly::Off,
        content_security_policy_report_uri: None,
        frame_options: Some("SAMEORIGIN"),
        strict_transport_security: Hsts {
            enabled: true,
            max_age: 31_556_926,
            include_subdomains: true,
            preload: false,
        },
        referrer_policy: List::of(&["strict-origin-when-cross-origin"]),
        x_content_type_options: Some("nosniff"),
        x_xss_protection: Some("1; mode=block"),
        x_download_options: None,
        feature_policy: Block::Off,
        permissions_policy: Block::Off,
        permissions_policy_report_only: Block::Off,
        document_policy: Block::Off,
        document_policy_report_only: Block::Off,
        reporting_endpoints: Block::Off,
        integrity_policy: Block::Off,
        integrity_policy_report_only: Block::Off,
        cross_origin_opener_policy: None,
        cross_origin_opener_policy_report_only: None,
        cross_origin_embedder_policy: None,
        cross_origin_embedder_policy_report_only: None,
        cross_origin_resource_policy: None,
        origin_agent_cluster: None,
        x_dns_prefetch_control: None,
        x_permitted_cross_domain_policies: None,
        clear_site_data: List::of(&[]),
        nel: None,
        report_to: None,
        headers: Block::Off,
        remove_headers: List::of(&[]),
        session_cookie_name: List::of(&["session", "id"]),
        session_cookie_secure: true,
        session_cookie_http_only: true,
        session_cookie_samesite: Some("Lax"),
    };

    /// Nothing at all: no header, no redirect, no touched cookie.
    pub const OFF: Settings = Settings {
        force_https: false,
        content_security_policy: Block::Off,
        frame_options: None,
        strict_transport_security: Hsts {
            enabled: false,
            ..Self::DEFAULT.strict_transport_security
        },
        referrer_policy: List::of(&[]),
        x_content_type_options: None,
        x_xss_protection: None,
        session_cookie_secure: false,
        session_cookie_http_only: false,
        session_cookie_samesite: None,
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

/// A list as it was written: whole, or with `..` for what a base has.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// What was written before `..`, or all that was written.
    pub before: &'static [&'static str],
    /// The list that `..` stands for.
    pub base: Option<&'static List>,
    /// What was written after it.
    pub after: &'static [&'static str],
}

impl List {
    /// A whole list.
    #[must_use]
    pub const fn of(items: &'static [&'static str]) -> Self {
        Self {
            before: items,
            base: None,
            after: &[],
        }
    }

    /// The items in their order: what is before `..` from the outermost list inwards, what is after it outwards.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        let lists = move || iter::successors(Some(self), |list| list.base);
        let before = lists().flat_map(|list| list.before);
        let inwards = 0..lists().count();
        let after = inwards
            .rev()
            .filter_map(move |depth| lists().nth(depth))
            .flat_map(|list| list.after);
        before.chain(after).copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// The members of one header as they were written: whole, or as changes to another's.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    /// No header.
    Off,
    /// All members.
    Members(&'static [Member]),
    /// `..` in the block: the base's members with these edits.
    Extend {
        /// The block that is changed.
        base: &'static Block,
        /// The changes; each applies to every policy of a comma-separated list.
        edits: &'static [Edit],
        /// Whether only the members that are changed remain (`..` in a list, none in the block).
        only: bool,
    },
}

/// One member in canonical header text: a directive of a policy, a feature, an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name as in the header: `script-src`.
    pub name: &'static str,
    /// The value as in the header, empty for a directive without one; a nonce stands as `'nonce-…'`.
    pub value: &'static str,
    /// Whether this directive opens a further policy of a comma-separated list.
    pub starts_policy: bool,
}

impl Member {
    /// A member that continues its policy.
    #[must_use]
    pub const fn new(name: &'static str, value: &'static str) -> Self {
        Self {
            name,
            value,
            starts_policy: false,
        }
    }
}

/// One change to an inherited block.
#[derive(Clone, Copy, Debug)]
pub enum Edit {
    /// Put this member in the place of the inherited one.
    Replace(Member),
    /// Put these items around the inherited ones, or around those of the directive's fallback. They stand alone, for
    /// structured fields without parentheses: `self "https://a.example"`.
    Extend {
        /// The member that is changed.
        name: &'static str,
        /// What stands before the inherited items.
        before: &'static str,
        /// What stands after them.
        after: &'static str,
    },
    /// Take this member off.
    Remove(&'static str),
}

impl Edit {
    /// The member that is changed.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Replace(member) => member.name,
            Self::Extend { name, .. } | Self::Remove(name) => name,
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
