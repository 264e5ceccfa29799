//! `STRICT` and `API` under their own lints.

use talisman::{API, STRICT, Talisman};
use talisman_policy::{Disposition, Group, audit};

/// What is said of the policy that a table holds: the codes of errors and of lints.
fn said(preset: &Talisman) -> Vec<(&'static str, Option<Group>)> {
    let table = preset.to_string();
    let mut lines = table.lines();
    let policy = lines.find_map(|line| line.strip_prefix("Content-Security-Policy: "));
    // Text has no word for the nonce of each response, so one of its length stands there.
    let policy = policy.expect("a policy").replace('…', &"n".repeat(32));
    let said = audit(&policy, Disposition::Enforce).into_iter();
    said.map(|fault| (fault.code.name(), fault.code.group()))
        .filter(|(name, _)| *name != "csp::static_nonce")
        .collect()
}

#[test]
fn of_strict_only_matters_of_choice_are_said() {
    assert_eq!(
        said(&STRICT),
        [
            ("csp::missing_reporting", Some(Group::Choice)),
            ("csp::unsafe_inline_fallback", Some(Group::Choice)),
            ("csp::allowlist_fallback", Some(Group::Choice)),
        ]
    );
}

#[test]
fn of_api_only_matters_of_choice_are_said() {
    assert_eq!(
        said(&API),
        [("csp::missing_reporting", Some(Group::Choice))]
    );
}
