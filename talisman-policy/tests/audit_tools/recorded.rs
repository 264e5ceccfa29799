//! Recorded policies with the verdict of the specification: how loud each lint is on valid ones.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;
use talisman_policy::{Code, Disposition, Group, TextFault, audit};

use crate::page;

const SYSTEMATIC: &str = include_str!("../../../tests/data/csp-grammar.jsonl");
const PUBLISHED: &str = include_str!("../../../tests/data/csp-real.jsonl");

/// The cases of a file with that verdict.
fn cases(file: &str, verdict: &str) -> Vec<Value> {
    let lines = file.lines();
    let cases = lines.map(|line| serde_json::from_str(line).expect("a case is a line of JSON"));
    cases
        .filter(|case: &Value| case["spec"] == verdict)
        .collect()
}

fn faults(case: &Value) -> Vec<TextFault> {
    let disposition = match case["header"].as_str() {
        Some("Content-Security-Policy-Report-Only") => Disposition::ReportOnly,
        _ => Disposition::Enforce,
    };
    audit(case["value"].as_str().expect("a value"), disposition)
}

/// The codes that stand on a case, each once.
fn codes(case: &Value) -> Vec<Code> {
    let mut codes: Vec<_> = faults(case).iter().map(|fault| fault.code).collect();
    codes.sort();
    codes.dedup();
    codes
}

#[test]
fn lints_alone_speak_of_valid_policies() {
    let columns = [
        ("valid, systematic", cases(SYSTEMATIC, "ok")),
        ("valid, published", cases(PUBLISHED, "ok")),
        ("doubtful, systematic", cases(SYSTEMATIC, "warn")),
        ("doubtful, published", cases(PUBLISHED, "warn")),
    ];
    let mut counts: BTreeMap<Code, [usize; 4]> = BTreeMap::new();
    let mut table = String::from("| lint | level |");
    for (column, (title, cases)) in columns.iter().enumerate() {
        let _ = write!(table, " {title}: {} |", cases.len());
        for case in cases {
            for code in codes(case) {
                assert!(!code.is_error() || column > 1, "{} on {case}", code.name());
                counts.entry(code).or_default()[column] += 1;
            }
        }
    }
    table.push_str("\n|---|---|---|---|---|---|\n");
    for (code, [a, b, c, d]) in counts {
        let level = match code.group() {
            None => continue,
            Some(Group::Default) => "warns",
            Some(Group::Strict) => "off, in strict",
            Some(Group::Choice) => "off, by name",
        };
        let _ = writeln!(
            table,
            "| `{}` | {level} | {a} | {b} | {c} | {d} |",
            code.name()
        );
    }
    page::holds("recorded policies", &table);
}

#[test]
fn something_is_said_of_what_is_doubtful() {
    // That another directive is missing says nothing of the one that is there.
    let is_about_it = |fault: &TextFault| !fault.is_whole || fault.code == Code::MissingReporting;
    for file in [SYSTEMATIC, PUBLISHED] {
        for case in cases(file, "warn") {
            assert!(faults(&case).iter().any(is_about_it), "{case}");
        }
    }
}
