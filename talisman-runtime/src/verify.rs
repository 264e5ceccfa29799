//! What only the compiler can judge: a policy together with the constants that it is made from.

use crate::csp::Csp;
use crate::settings::{CspSetting, Directive, Edit, ReportOnly, Settings};
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
pub const fn directives(csp: &Csp) -> &'static [Directive] {
    csp.__directives()
}

/// The policy that a base only reports.
#[must_use]
pub const fn reported(base: &'static Settings) -> &'static CspSetting {
    match &base.content_security_policy_report_only {
        ReportOnly::Beside(policy) => policy,
        ReportOnly::Off | ReportOnly::Instead => &CspSetting::Off,
    }
}

/// The settings, if their parts fit each other.
///
/// # Panics
/// They do not; in a constant that is a compile error.
#[must_use]
#[track_caller]
pub const fn verified(settings: Settings) -> Settings {
    let hsts = &settings.strict_transport_security;
    let preloadable = hsts.max_age >= PRELOAD_MIN_MAX_AGE_S && hsts.include_subdomains;
    assert!(
        !hsts.enabled || !hsts.preload || preloadable,
        "the preload list refuses a max-age under 31536000 seconds and a site that leaves its subdomains out"
    );
    let policy = &settings.content_security_policy;
    let nonce_in = settings.content_security_policy_nonce_in;
    let mut index = 0;
    while index < nonce_in.len() {
        assert!(
            has(policy, nonce_in[index]),
            "`content_security_policy_nonce_in` names a directive that the policy lacks: no page could use the nonce"
        );
        index += 1;
    }
    let reports = settings.content_security_policy_report_uri.is_some()
        || match &settings.content_security_policy_report_only {
            ReportOnly::Off => true,
            ReportOnly::Instead => reports(policy),
            ReportOnly::Beside(policy) => reports(policy),
        };
    assert!(
        reports,
        "a policy that only reports, and nobody to report to"
    );
    settings
}

const fn reports(policy: &CspSetting) -> bool {
    has(policy, "report-uri") || has(policy, "report-to")
}

/// Whether a policy has a directive, inherited ones included.
const fn has(policy: &CspSetting, name: &str) -> bool {
    match policy {
        CspSetting::Off => false,
        CspSetting::Policy(directives) => {
            let mut index = 0;
            while index < directives.len() {
                if same(directives[index].name, name) {
                    return true;
                }
                index += 1;
            }
            false
        }
        CspSetting::Extend { base, edits, only } => {
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
