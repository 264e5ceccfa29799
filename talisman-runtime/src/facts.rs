//! What lints ask of a policy that constants make: constant functions over the settings.

use talisman_policy::registry::Opt;

use crate::settings::{Block, Edit, List, Settings};
use crate::verify::{
    has_member, has_policy, only_reported, only_reports, same, starts_with, value_among,
};

/// A kind of source expressions.
#[derive(Clone, Copy, Debug)]
pub enum SourceKind {
    /// This one, as the canonical header text has it.
    Text(&'static str),
    /// A nonce.
    Nonce,
    /// A hash.
    Hash,
    /// A host, a scheme or `*`.
    Address,
    /// Anything that matches something.
    Any,
}

/// Whether a directive of the policy has a source of that kind. `names` are the directive and its fallbacks, the nearest
/// first: a list that adds to an inherited one that is not there adds to that of a fallback.
#[must_use]
pub const fn has_source(policy: &Block, names: &[&str], kind: SourceKind) -> bool {
    let Some(name) = names.first() else {
        return false;
    };
    match policy {
        Block::Off => false,
        Block::Members(members) => match value_among(members, name) {
            Some(value) => holds(value, kind),
            None => false,
        },
        Block::Extend { base, edits, only } => {
            let mut index = 0;
            while index < edits.len() {
                match &edits[index] {
                    Edit::Replace(member) if same(member.name, name) => {
                        return holds(member.value, kind);
                    }
                    Edit::Extend {
                        name: own,
                        before,
                        after,
                    } if same(own, name) => {
                        return holds(before, kind)
                            || holds(after, kind)
                            || inherits_source(base, names, kind);
                    }
                    Edit::Remove(removed) if same(removed, name) => return false,
                    _ => {}
                }
                index += 1;
            }
            !*only && has_source(base, names, kind)
        }
    }
}

/// The same of the first of the directives that is there.
const fn inherits_source(policy: &Block, mut names: &[&str], kind: SourceKind) -> bool {
    while let [name, fallbacks @ ..] = names {
        if has_member(policy, name) {
            return has_source(policy, names, kind);
        }
        names = fallbacks;
    }
    false
}

/// Whether one of the sources of a value is of that kind.
const fn holds(value: &str, kind: SourceKind) -> bool {
    let mut rest = value;
    while !rest.is_empty() {
        let (word, others) = first_word(rest);
        if is(word, kind) {
            return true;
        }
        rest = others;
    }
    false
}

/// The text up to a space, and what stands after it.
const fn first_word(text: &str) -> (&str, &str) {
    let mut end = 0;
    while end < text.len() && text.as_bytes()[end] != b' ' {
        end += 1;
    }
    let (word, rest) = text.split_at(end);
    match rest.split_at_checked(1) {
        Some((_, rest)) => (word, rest),
        None => (word, ""),
    }
}

const fn is(word: &str, kind: SourceKind) -> bool {
    match kind {
        SourceKind::Text(text) => is_word(word, text),
        SourceKind::Nonce => begins(word, "'nonce-"),
        SourceKind::Hash => begins(word, "'sha"),
        SourceKind::Address => !word.is_empty() && !begins(word, "'"),
        SourceKind::Any => {
            !word.is_empty() && !is_word(word, "'none'") && !is_word(word, "'report-sample'")
        }
    }
}

/// Whether two words are the same to browsers, which do not mind the case of keywords.
pub(crate) const fn is_word(word: &str, text: &str) -> bool {
    word.len() == text.len() && begins(word, text)
}

const fn begins(word: &str, start: &str) -> bool {
    let (word, start) = (word.as_bytes(), start.as_bytes());
    if word.len() < start.len() {
        return false;
    }
    let mut index = 0;
    while index < start.len() {
        if !word[index].eq_ignore_ascii_case(&start[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether an option makes no header, or is `false`. Of options that no lint asks for: no.
#[must_use]
pub const fn is_off(settings: &Settings, opt: Opt) -> bool {
    match opt {
        Opt::ContentSecurityPolicy => only_reports(settings) || !has_policy(settings),
        Opt::ContentSecurityPolicyReportOnly => matches!(only_reported(settings), Block::Off),
        Opt::FrameOptions => settings.frame_options.is_none(),
        Opt::StrictTransportSecurity => !settings.strict_transport_security.enabled,
        Opt::StrictTransportSecurityIncludeSubdomains => {
            !settings.strict_transport_security.include_subdomains
        }
        Opt::StrictTransportSecurityPreload => !settings.strict_transport_security.preload,
        Opt::ReferrerPolicy => is_empty(&settings.referrer_policy),
        Opt::XContentTypeOptions => settings.x_content_type_options.is_none(),
        Opt::PermissionsPolicy => matches!(settings.permissions_policy, Block::Off),
        Opt::CrossOriginOpenerPolicy => settings.cross_origin_opener_policy.is_none(),
        Opt::CrossOriginEmbedderPolicy => settings.cross_origin_embedder_policy.is_none(),
        Opt::CrossOriginResourcePolicy => settings.cross_origin_resource_policy.is_none(),
        Opt::Nel => settings.nel.is_none(),
        Opt::ReportTo => settings.report_to.is_none(),
        Opt::SessionCookieSecure => !settings.session_cookie_secure,
        Opt::SessionCookieHttpOnly => !settings.session_cookie_http_only,
        Opt::SessionCookieSamesite => settings.session_cookie_samesite.is_none(),
        _ => false,
    }
}

/// Whether an option's value is this header text, whatever its parameters. Of options that no lint asks for: no.
#[must_use]
pub const fn says(settings: &Settings, opt: Opt, text: &str) -> bool {
    let value = match opt {
        Opt::CrossOriginOpenerPolicy => settings.cross_origin_opener_policy,
        Opt::CrossOriginEmbedderPolicy => settings.cross_origin_embedder_policy,
        Opt::CrossOriginResourcePolicy => settings.cross_origin_resource_policy,
        Opt::XPermittedCrossDomainPolicies => settings.x_permitted_cross_domain_policies,
        Opt::SessionCookieSecure if settings.session_cookie_secure => Some("true"),
        Opt::ContentSecurityPolicyReportOnly if only_reports(settings) => Some("true"),
        _ => None,
    };
    match value {
        Some(value) if starts_with(value, text) => {
            value.len() == text.len() || matches!(value.as_bytes()[text.len()], b';' | b' ')
        }
        _ => false,
    }
}

/// Whether reports can be sent to an endpoint of that name.
#[must_use]
pub const fn has_endpoint(settings: &Settings, name: &str) -> bool {
    has_member(&settings.reporting_endpoints, name)
}

const fn is_empty(list: &List) -> bool {
    let mut list = list;
    loop {
        if !list.before.is_empty() || !list.after.is_empty() {
            return false;
        }
        match list.base {
            Some(base) => list = base,
            None => return true,
        }
    }
}

/// Whether reports of violations have an address by option.
#[must_use]
pub const fn has_report_uri(settings: &Settings) -> bool {
    settings.content_security_policy_report_uri.is_some()
}
