//! Each diagnostic code has a fixture that shows it and one that misses it by a little.

#[path = "support/fixtures.rs"]
mod fixtures;

use std::collections::BTreeSet;
use std::fs;

use talisman_policy::Code;

/// Fixtures about more than one code, or about errors that only the compiler can find.
const OTHERS: &[&str] = &[
    "base::allow_from",
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

/// Near misses of errors that only the compiler can find.
const OTHER_NEAR_MISSES: &[&str] = &["view::below_rocket"];

fn names(folder: &str) -> BTreeSet<String> {
    fixtures::all(folder)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

fn codes() -> BTreeSet<String> {
    Code::ALL.iter().map(|code| code.name().into()).collect()
}

#[test]
fn every_code_has_its_fixtures_and_every_fixture_its_code() {
    let mut near_misses = codes();
    near_misses.extend(OTHER_NEAR_MISSES.iter().map(|&name| name.into()));
    assert_eq!(names("pass"), near_misses);
    let mut fixtures = codes();
    fixtures.extend(OTHERS.iter().map(|&name| name.into()));
    assert_eq!(names("fail"), fixtures);
}

#[test]
fn every_fixture_shows_its_code() {
    for (name, file) in fixtures::all("fail") {
        let messages = fs::read_to_string(file.with_extension("stderr")).expect("the messages");
        if !OTHERS.contains(&&*name) {
            assert!(messages.contains(&format!("= note: {name}")), "{name}");
        }
    }
}

/// Where the standard library's source is not installed, rustc would show other lines.
#[test]
fn no_message_shows_lines_of_the_standard_library() {
    for (name, file) in fixtures::all("fail") {
        let messages = fs::read_to_string(file.with_extension("stderr")).expect("the messages");
        assert!(!messages.contains("$RUST"), "{name}");
    }
}
