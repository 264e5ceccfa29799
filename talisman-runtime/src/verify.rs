//! What only the compiler can judge: a policy together with the constants that it is made from.

use crate::csp::Csp;
use crate::settings::{Block, Edit, List, Member, ReportOnly, Settings};
use crate::talisman::Talisman;

/// The shortest `max-age` that the preload list takes, in seconds.
const PRELOAD_MIN_MAX_AGE_S: u64 = talisman_policy::fields::PRELOAD_MIN_MAX_AGE_S;

/// The settings of a base.
#[must_use]
pub const fn settings(base: &Talisman) -> &'static Settings {
    base.__settings
}

/// The directives of a constant policy.
///
/// # Panics
/// The policy was parsed at run time; in a constant that is a compile error.
#[must_use]
pub const fn directives(csp: &Csp) -> &'static [Member] {
    csp.__directives()
}

/// The policy that a base only reports.
#[must_use]
pub const fn reported(base: &'static Settings) -> &'static Block {
    match &base.content_security_policy_report_only {
        ReportOnly::Beside(policy) => policy,
        ReportOnly::Off | ReportOnly::Instead => &Block::Off,
    }
}

/// The settings, if the preload list would take their HSTS.
///
/// # Panics
/// It would not; in a constant that is a compile error at the caller.
#[must_use]
#[track_caller]
pub const fn preloadable(settings: Settings) -> Settings {
    let hsts = &settings.strict_transport_security;
    let preloadable = hsts.max_age >= PRELOAD_MIN_MAX_AGE_S && hsts.include_subdomains;
    assert!(
        !hsts.enabled || !hsts.preload || preloadable,
        "the preload list refuses a max-age under 31536000 seconds and a site that leaves its subdomains out"
    );
    settings
}

/// The settings, if browsers would take their session cookie.
///
/// # Panics
/// They would not; in a constant that is a compile error at the caller.
#[must_use]
#[track_caller]
pub const fn same_site(settings: Settings) -> Settings {
    let none = matches!(settings.session_cookie_samesite, Some(value) if same(value, "None"));
    assert!(
        settings.session_cookie_secure || !none,
        "browsers refuse a cookie with `SameSite=None` and without `Secure`"
    );
    settings
}

/// The settings, if their policy has the directives that the nonce goes into.
///
/// # Panics
/// It lacks one; in a constant that is a compile error at the caller.
#[must_use]
#[track_caller]
pub const fn nonced(settings: Settings) -> Settings {
    assert!(
        has_all(
            &settings.content_security_policy,
            &settings.content_security_policy_nonce_in
        ),
        "`content_security_policy_nonce_in` names a directive that the policy lacks: no page could use the nonce"
    );
    settings
}

/// The settings, if a policy that only reports has somebody to report to.
///
/// # Panics
/// It has nobody; in a constant that is a compile error at the caller.
#[must_use]
#[track_caller]
pub const fn reporting(settings: Settings) -> Settings {
    let reports = settings.content_security_policy_report_uri.is_some()
        || match &settings.content_security_policy_report_only {
            ReportOnly::Off => true,
            ReportOnly::Instead => reports(&settings.content_security_policy),
            ReportOnly::Beside(policy) => reports(policy),
        };
    assert!(
        reports,
        "a policy that only reports, and nobody to report to"
    );
    settings
}

const fn reports(policy: &Block) -> bool {
    has(policy, "report-uri") || has(policy, "report-to")
}

/// Whether a policy has all directives of a list.
const fn has_all(policy: &Block, names: &List) -> bool {
    let mut rest = Some(names);
    while let Some(list) = rest {
        let mut index = 0;
        while index < list.items.len() {
            if !has(policy, list.items[index]) {
                return false;
            }
            index += 1;
        }
        rest = list.base;
    }
    true
}

/// Whether a policy has a directive, inherited ones included.
const fn has(policy: &Block, name: &str) -> bool {
    match policy {
        Block::Off => false,
        Block::Members(directives) => {
            let mut index = 0;
            while index < directives.len() {
                if same(directives[index].name, name) {
                    return true;
                }
                index += 1;
            }
            false
        }
        Block::Extend { base, edits, only } => {
            let mut inherits = !*only;
            let mut index = 0;
            while index < edits.len() {
                match &edits[index] {
                    Edit::Replace(directive) | Edit::Append(directive) => {
                        if same(directive.name, name) {
                            return true;
                        }
                    }
                    Edit::Remove(removed) => inherits = inherits && !same(removed, name),
                }
                index += 1;
            }
            inherits && has(base, name)
        }
    }
}

/// `==` of strings is not yet for constants.
const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}
