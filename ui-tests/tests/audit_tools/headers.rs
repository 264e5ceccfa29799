//! Headers beside the policy, valid and doubtful ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use talisman_policy::registry::Opt;
use talisman_policy::{Code, Group};

use crate::page;
use crate::said::{Call, option, records, said};

#[test]
fn lints_speak_of_doubtful_headers_and_errors_never_of_valid_ones() {
    let mut records_of_all = records(include_str!("../../../tests/data/other.jsonl"));
    records_of_all.extend(records(include_str!(
        "../../../tests/data/permissions-policy.jsonl"
    )));
    let records: Vec<_> = records_of_all
        .iter()
        .filter(|record| record["spec"] == "ok" || record["spec"] == "warn")
        .collect();
    // What the defaults send would be said of every value.
    let silent = (Opt::XXssProtection, "false".to_owned());
    let levels = (Opt::Warn, "[all]".to_owned());
    let mut calls: Vec<Call> = records
        .iter()
        .map(|record| {
            let option = option(record["header"].as_str().expect("a header")).expect("an option");
            let text = record["value"].as_str().expect("a value");
            let mut call = vec![(option, format!("{text:?}")), levels.clone()];
            if option != Opt::XXssProtection {
                call.push(silent.clone());
            }
            call
        })
        .collect();
    calls.push(vec![silent, levels]);
    let said = said("header-cases", &calls);
    let codes = said
        .iter()
        .map(|said| said.iter().map(|said| said.code).collect());
    let mut codes: Vec<BTreeSet<Code>> = codes.collect();
    let always = codes.pop().expect("what is said without the header");
    let mut counts: BTreeMap<Code, [usize; 2]> = BTreeMap::new();
    let mut values = [0, 0];
    for (record, codes) in records.into_iter().zip(&codes) {
        let doubtful = usize::from(record["spec"] == "warn");
        values[doubtful] += 1;
        let about_it: Vec<_> = codes.difference(&always).collect();
        assert!(doubtful == 0 || !about_it.is_empty(), "{record}");
        for code in about_it {
            assert!(
                doubtful == 1 || !code.is_error(),
                "{} on {record}",
                code.name()
            );
            counts.entry(*code).or_default()[doubtful] += 1;
        }
    }
    let [valid, doubtful] = values;
    let mut table =
        format!("| lint | level | valid: {valid} | doubtful: {doubtful} |\n|---|---|---|---|\n");
    for (code, [valid, doubtful]) in counts {
        let level = match code.group() {
            None => "error",
            Some(Group::Default) => "warns",
            Some(Group::Strict) => "off, in strict",
            Some(Group::Choice) => "off, by name",
        };
        writeln!(
            table,
            "| `{}` | {level} | {valid} | {doubtful} |",
            code.name()
        )
        .expect("a row");
    }
    page::holds("recorded headers", &table);
}
