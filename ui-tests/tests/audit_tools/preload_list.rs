//! The checks of [hstspreload](https://github.com/chromium/hstspreload).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use talisman_policy::Code;
use talisman_policy::fields::preload_reading;
use talisman_policy::registry::Opt;

use crate::page;
use crate::said::{Call, records, said};

/// Its codes, and what says the same here.
const HSTS: &[(&str, &[Code])] = &[
    ("response.no_header", &[Code::HstsMissing]),
    ("header.parse.empty", &[Code::HstsMaxAge]),
    ("header.parse.empty_directive", &[Code::HstsEmptyDirective]),
    ("header.parse.unknown_directive", &[Code::HstsDirective]),
    ("header.parse.invalid.preload", &[Code::HstsDirective]),
    ("header.parse.repeated.max_age", &[Code::HstsDirective]),
    ("header.parse.invalid.max_age.no_value", &[Code::HstsMaxAge]),
    (
        "header.parse.max_age.non_digit_characters",
        &[Code::HstsMaxAge, Code::HstsDirective],
    ),
    ("header.parse.max_age.parse_int_error", &[Code::HstsMaxAge]),
    (
        "header.parse.max_age.leading_zero",
        &[Code::HstsLeadingZero],
    ),
    (
        "header.preloadable.include_sub_domains.missing",
        &[Code::HstsWithoutSubdomains, Code::HstsPreload],
    ),
    (
        "header.preloadable.preload.missing",
        &[Code::HstsMissingPreload],
    ),
    ("header.preloadable.max_age.missing", &[Code::HstsMaxAge]),
    ("header.preloadable.max_age.zero", &[Code::HstsMaxAgeZero]),
    (
        "header.preloadable.max_age.below_18_weeks",
        &[Code::HstsMaxAgeLow, Code::HstsPreload],
    ),
    (
        "header.preloadable.max_age.below_1_year",
        &[Code::HstsMaxAgeLow, Code::HstsPreload],
    ),
    (
        "header.preloadable.max_age.over_10_years",
        &[Code::HstsMaxAgeHigh],
    ),
    (
        "header.removable.contains.preload",
        &[Code::HstsPreloadCommitment],
    ),
    ("header.removable.missing.max_age", &[Code::HstsMaxAge]),
];

/// A header that cannot be read is refused, so that only the errors of reading it are said.
const REFUSED: &[Code] = &[Code::HstsDirective, Code::HstsMaxAge];

/// All codes of a record, errors and warnings.
fn their_codes(record: &Value) -> BTreeSet<&str> {
    let lists = ["parse", "preloadable", "eligible_18_weeks", "removable"];
    let kinds = ["errors", "warnings"];
    let all = lists
        .iter()
        .flat_map(|list| kinds.map(|kind| &record[*list][kind]));
    // Without a header nothing is parsed.
    let all = all.filter_map(Value::as_array).flatten();
    all.map(|code| code.as_str().expect("a code")).collect()
}

/// Whether a site may go on the list, stay there, and leave it.
fn verdicts(text: &str) -> [bool; 3] {
    let reading = preload_reading(text);
    [
        reading.is_preloadable(),
        reading.stays(),
        reading.is_removable(),
    ]
}

#[test]
fn verdicts_on_preloading_are_those_of_the_list() {
    let records = records(include_str!("../../../tests/data/hsts_cases.jsonl"));
    let text = |record: &Value| record["headers"][0].as_str().map(str::to_owned);
    let calls: Vec<Call> = records
        .iter()
        .map(|record| {
            let value = text(record).map_or("false".to_owned(), |text| format!("{text:?}"));
            let levels = "[hsts::all, hsts::missing_preload, hsts::preload_commitment]";
            vec![
                (Opt::StrictTransportSecurity, value),
                (Opt::Warn, levels.to_owned()),
            ]
        })
        .collect();
    let mut rows: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (record, said) in records.iter().zip(said("hsts-cases", &calls)) {
        let codes: BTreeSet<Code> = said.iter().map(|said| said.code).collect();
        let text = text(record).unwrap_or_default();
        let theirs = ["preloadable", "eligible_18_weeks", "removable"]
            .map(|verdict| record["verdict"][verdict].as_bool().expect("a verdict"));
        assert_eq!(verdicts(&text), theirs, "{text:?}");
        let is_doubted = codes.iter().any(|code| code.is_error());
        let asks =
            !codes.contains(&Code::HstsMissing) && !codes.contains(&Code::HstsMissingPreload);
        assert!(is_doubted || asks == theirs[0], "{text:?}: {codes:?}");
        for code in their_codes(record) {
            let ours = HSTS.iter().find(|(name, _)| *name == code).expect(code).1;
            let is_said = ours.iter().any(|ours| codes.contains(ours));
            let is_refused = REFUSED.iter().any(|refused| codes.contains(refused));
            assert!(is_said || is_refused, "{text:?}: {code} beside {codes:?}");
            rows.entry(code).or_default()[usize::from(!is_said)] += 1;
        }
    }
    let mut table =
        String::from("| hstspreload | here | both | refused before |\n|---|---|---|---|\n");
    for (name, ours) in HSTS {
        let [both, refused] = rows[name];
        let ours: Vec<_> = ours
            .iter()
            .map(|code| format!("`{}`", code.name()))
            .collect();
        writeln!(
            table,
            "| {name} | {} | {both} | {refused} |",
            ours.join(", ")
        )
        .expect("a row");
    }
    page::holds("hstspreload", &table);
}
