//! What only the compiler can judge: a policy together with the constants that it is made from.

use crate::facts::is_word;
use crate::settings::{Block, Edit, Member, ReportOnly, Settings};

/// The shortest `max-age` that the preload list takes, in seconds.
const PRELOAD_MIN_MAX_AGE_S: u64 = talisman_policy::fields::PRELOAD_MIN_MAX_AGE_S;

/// A constant that the user names. A path of another type is an error on the user's own tokens, which a call's argument
/// would not be.
pub struct Constant<T: 'static> {
    /// The constant.
    pub of: &'static T,
}

/// Stops the compiler at the caller where something does not hold of the settings. Of what stands in for settings with
/// errors of their own, anything may hold.
///
/// # Panics
/// It does not hold; in a constant that is a compile error.
#[track_caller]
pub const fn verify(settings: &Settings, holds: bool, message: &'static str) {
    assert!(holds || settings.is_stand_in, "{}", message);
}

/// The policy that a base only reports.
#[must_use]
pub const fn reported(base: &'static Settings) -> &'static Block {
    match &base.content_security_policy_report_only {
        ReportOnly::Beside(policy) => policy,
        ReportOnly::Off | ReportOnly::Instead => &Block::Off,
    }
}

/// Whether the preload list, if it is asked, would take the site's `max-age`.
#[must_use]
pub const fn preloads_for_long(settings: &Settings) -> bool {
    let hsts = &settings.strict_transport_security;
    !(hsts.enabled && hsts.preload) || hsts.max_age >= PRELOAD_MIN_MAX_AGE_S
}

/// Whether the preload list, if it is asked, would find the site's subdomains.
#[must_use]
pub const fn preloads_subdomains(settings: &Settings) -> bool {
    let hsts = &settings.strict_transport_security;
    !(hsts.enabled && hsts.preload) || hsts.include_subdomains
}

/// Whether browsers would take the session cookie as to `SameSite`.
#[must_use]
pub const fn same_site_is_secure(settings: &Settings) -> bool {
    settings.session_cookie_secure
        || !matches!(settings.session_cookie_samesite, Some(value) if same(value, "None"))
}

/// Whether `X-Frame-Options` names an origin.
#[must_use]
pub const fn frames_from_origin(settings: &Settings) -> bool {
    match settings.frame_options {
        Some(value) => starts_with(value, "ALLOW-FROM "),
        None => false,
    }
}

/// Whether the policy is sent, enforced or reported.
#[must_use]
pub const fn has_policy(settings: &Settings) -> bool {
    !matches!(settings.content_security_policy, Block::Off)
}

/// Whether the policy has a directive.
#[must_use]
pub const fn has_directive(settings: &Settings, name: &str) -> bool {
    has_member(&settings.content_security_policy, name)
}

/// Whether a block has a member, be it inherited.
#[must_use]
pub const fn has_member(block: &Block, name: &str) -> bool {
    value_of(block, name).is_some()
}

/// Whether a directive of the policy says `'none'`.
#[must_use]
pub const fn allows_none(settings: &Settings, name: &str) -> bool {
    matches!(value_of(&settings.content_security_policy, name), Some(value) if is_word(value, "'none'"))
}

/// Whether the nonce is to go into a directive by option.
#[must_use]
pub const fn wants_nonce(settings: &Settings, name: &str) -> bool {
    let mut rest = Some(&settings.content_security_policy_nonce_in);
    while let Some(list) = rest {
        if contains(list.before, name) || contains(list.after, name) {
            return true;
        }
        rest = list.base;
    }
    false
}

/// Whether the policy is reported and not enforced.
#[must_use]
pub(crate) const fn only_reports(settings: &Settings) -> bool {
    matches!(
        settings.content_security_policy_report_only,
        ReportOnly::Instead
    )
}

/// The policy that is reported, beside the enforced one or in its place.
#[must_use]
pub const fn only_reported(settings: &Settings) -> &Block {
    match &settings.content_security_policy_report_only {
        ReportOnly::Off => &Block::Off,
        ReportOnly::Instead => &settings.content_security_policy,
        ReportOnly::Beside(policy) => policy,
    }
}

/// Whether a policy that only reports has a directive.
#[must_use]
pub const fn reports_directive(settings: &Settings, name: &str) -> bool {
    has_member(only_reported(settings), name)
}

/// Whether a policy that only reports has somebody to report to.
#[must_use]
pub const fn reports_to_somebody(settings: &Settings) -> bool {
    settings.content_security_policy_report_uri.is_some()
        || match &settings.content_security_policy_report_only {
            ReportOnly::Off => true,
            ReportOnly::Instead => !has_policy(settings),
            ReportOnly::Beside(policy) => matches!(policy, Block::Off),
        }
        || reports_directive(settings, "report-uri")
        || reports_directive(settings, "report-to")
}

/// The value of a directive, inherited ones included; of one that adds to the inherited sources, what it adds.
const fn value_of(policy: &Block, name: &str) -> Option<&'static str> {
    match policy {
        Block::Off => None,
        Block::Members(members) => value_among(members, name),
        Block::Extend { base, edits, only } => {
            let mut inherits = !*only;
            let mut index = 0;
            while index < edits.len() {
                match &edits[index] {
                    Edit::Replace(directive) => {
                        if same(directive.name, name) {
                            return Some(directive.value);
                        }
                    }
                    Edit::Extend {
                        name: own,
                        before,
                        after,
                    } => {
                        if same(own, name) {
                            let added = if before.is_empty() { after } else { before };
                            return match value_of(base, name) {
                                Some(value) if added.is_empty() => Some(value),
                                _ => Some(added),
                            };
                        }
                    }
                    Edit::Remove(removed) => inherits = inherits && !same(removed, name),
                }
                index += 1;
            }
            if inherits { value_of(base, name) } else { None }
        }
    }
}

/// The value of the first member of that name: browsers read no other.
pub(crate) const fn value_among(
    mut members: &'static [Member],
    name: &str,
) -> Option<&'static str> {
    while let [member, others @ ..] = members {
        // The compiler is slow to call functions, and most names differ in length.
        if member.name.len() == name.len() && same(member.name, name) {
            return Some(member.value);
        }
        members = others;
    }
    None
}

const fn contains(items: &[&str], item: &str) -> bool {
    let mut index = 0;
    while index < items.len() {
        if same(items[index], item) {
            return true;
        }
        index += 1;
    }
    false
}

/// `==` of strings is not yet for constants.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && starts_with(a, b)
}

pub(crate) const fn starts_with(text: &str, start: &str) -> bool {
    let (text, start) = (text.as_bytes(), start.as_bytes());
    if text.len() < start.len() {
        return false;
    }
    let mut index = 0;
    while index < start.len() {
        if text[index] != start[index] {
            return false;
        }
        index += 1;
    }
    true
}
