//! Each diagnostic code has a fixture that shows it and one that misses it by a little.

#[path = "support/fixtures.rs"]
mod fixtures;

use std::collections::BTreeSet;
use std::fs;

use talisman_policy::Code;

/// Fixtures about more than one code, or about errors that only the compiler can find.
const OTHERS: &[&str] = &[
    "base::allow_from",
    "base::lints",
    "base::nonce_in",
    "base::not_found",
    "base::of_self",
    "base::preload",
    "base::report_only",
    "base::same_site",
    "base::stand_in",
    "base::wrong_type",
    "call::half_typed",
    "call::missing_commas",
    "call::several_faults",
    "call::thirty_faults",
    "text::from_a_file",
    "text::from_a_variable",
    "text::no_string",
    "view::below_rocket",
];

/// Fixtures about more than one lint, or about the levels of lints.
const OTHER_LINTS: &[&str] = &[
    "base::derived",
    "call::based",
    "call::google_csp_policy",
    "call::levels",
    "call::policy_text",
    "call::several_lints",
    "call::views",
];

/// Near misses of errors that only the compiler can find, and what is near no fault at all.
const OTHER_NEAR_MISSES: &[&str] = &[
    "base::derived",
    "call::names",
    "preset::strict",
    "view::below_rocket",
    "view::names",
];

fn names(folder: &str) -> BTreeSet<String> {
    fixtures::all(folder)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

/// The codes that a test speaks of, and other names beside them.
fn codes(which: impl Fn(Code) -> bool, others: &[&str]) -> BTreeSet<String> {
    let codes = Code::ALL.iter().filter(|code| which(**code));
    let names = codes.map(|code| code.name()).chain(others.iter().copied());
    names.map(str::to_owned).collect()
}

/// The fixtures of these folders and what the compiler says of each.
fn messages() -> impl Iterator<Item = (String, String)> {
    let fixtures = ["fail", "warn"].into_iter().flat_map(fixtures::all);
    fixtures.map(|(name, file)| {
        let messages = fs::read_to_string(file.with_extension("stderr")).expect("the messages");
        (name, messages)
    })
}

#[test]
fn every_code_has_its_near_miss() {
    assert_eq!(names("pass"), codes(|_| true, OTHER_NEAR_MISSES));
}

#[test]
fn every_error_has_its_fixture_and_every_fixture_its_error() {
    assert_eq!(names("fail"), codes(Code::is_error, OTHERS));
}

#[test]
fn every_lint_has_its_fixture_and_every_fixture_its_lint() {
    assert_eq!(names("warn"), codes(|code| !code.is_error(), OTHER_LINTS));
}

#[test]
fn every_fixture_shows_its_code() {
    for (name, messages) in messages() {
        if !OTHERS.contains(&&*name) && !OTHER_LINTS.contains(&&*name) {
            assert!(messages.contains(&format!("= note: {name}: ")), "{name}");
        }
    }
}

/// Where the standard library's source is not installed, rustc would show other lines.
#[test]
fn no_message_shows_lines_of_the_standard_library() {
    for (name, messages) in messages() {
        assert!(!messages.contains("$RUST"), "{name}");
    }
}
