//! The macro and the run time judge recorded policies alike, and as the specification does.

#[path = "support/generated.rs"]
mod generated;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use talisman::Csp;

struct Case {
    id: String,
    text: String,
    reports_only: bool,
    spec: String,
}

fn cases() -> Vec<Case> {
    [
        include_str!("../../tests/data/csp-grammar.jsonl"),
        include_str!("../../tests/data/csp-real.jsonl"),
    ]
    .iter()
    .flat_map(|file| file.lines())
    .map(|line| {
        let case: Value = serde_json::from_str(line).expect("a case is a line of JSON");
        let field = |name: &str| case[name].as_str().expect("a text").to_owned();
        Case {
            id: field("id"),
            text: field("value"),
            reports_only: field("header") == "Content-Security-Policy-Report-Only",
            spec: field("spec"),
        }
    })
    .collect()
}

impl Case {
    fn parse(&self) -> Result<Csp, BTreeSet<String>> {
        let parse = if self.reports_only {
            Csp::parse_report_only
        } else {
            Csp::parse
        };
        parse(&self.text).map_err(|error| {
            let codes = error.errors().iter().map(talisman::PolicyFault::code);
            codes.map(str::to_owned).collect()
        })
    }
}

/// The codes that the macro reports, by the case's place in the list.
fn macro_codes(cases: &[Case]) -> BTreeMap<usize, BTreeSet<String>> {
    let mut main = String::new();
    for (index, case) in cases.iter().enumerate() {
        let options = if case.reports_only {
            "content_security_policy_report_only: true, content_security_policy_report_uri: \"/csp\", "
        } else {
            ""
        };
        writeln!(
            main,
            "static CASE_{index}: talisman::Talisman = talisman::talisman! {{ {options}content_security_policy: {:?} }};",
            case.text
        )
        .expect("a case");
    }
    main.push_str("fn main() {}\n");
    let (_, messages) = generated::cargo("real-input", &[("main.rs".into(), main)], &["check"]);
    let mut codes: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for message in messages
        .iter()
        .filter(|message| message["level"] == "error")
    {
        let text = message["message"].as_str().expect("a text");
        let note = text.lines().find_map(|line| line.strip_prefix("= note: "));
        let code = note.and_then(|note| note.split(": ").next());
        let code = code.unwrap_or_else(|| panic!("no error of the macro: {text}"));
        let line = message["spans"][0]["line_start"].as_u64().expect("a line");
        let index = usize::try_from(line).expect("a line of the file") - 1;
        codes.entry(index).or_default().insert(code.to_owned());
    }
    codes
}

#[test]
fn the_macro_and_the_run_time_refuse_alike() {
    let cases = cases();
    let macro_codes = macro_codes(&cases);
    let mut wrong = Vec::new();
    let mut specs: BTreeMap<&str, usize> = BTreeMap::new();
    let mut refused = 0;
    for (index, case) in cases.iter().enumerate() {
        let parsed = case.parse();
        let by_run_time = parsed.as_ref().err().cloned().unwrap_or_default();
        let by_macro = macro_codes.get(&index).cloned().unwrap_or_default();
        if by_macro != by_run_time {
            wrong.push(format!(
                "{} {:?}: {by_macro:?} by the macro, {by_run_time:?} at run time",
                case.id, case.text
            ));
        }
        let right = match case.spec.as_str() {
            "error" => parsed.is_err(),
            "ok" => parsed.is_ok(),
            _ => true,
        };
        if !right {
            wrong.push(format!("{} {:?}: {by_run_time:?}", case.id, case.text));
        }
        *specs.entry(&case.spec).or_default() += 1;
        refused += usize::from(parsed.is_err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let specs: Vec<(&str, usize)> = specs.into_iter().collect();
    assert_eq!(
        (cases.len(), refused, &*specs),
        (
            832,
            371,
            &[("error", 358), ("ok", 315), ("unsure", 8), ("warn", 151)][..]
        )
    );
}

#[test]
fn canonical_text_is_a_fixed_point() {
    let mut accepted = 0;
    for case in cases() {
        let Ok(policy) = case.parse() else { continue };
        accepted += 1;
        let text = policy.to_string();
        let again = Case { text, ..case };
        let parsed = again.parse().expect("canonical text is accepted");
        assert_eq!(parsed.to_string(), again.text, "{}", again.id);
        assert_eq!(parsed, policy, "{}", again.id);
    }
    assert_eq!(accepted, 461);
}
