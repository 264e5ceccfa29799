//! What the macro says of recorded header values, beside what another tool and the specifications say of them.

#[path = "support/generated.rs"]
mod generated;
#[path = "../../talisman-policy/tests/audit_tools/page.rs"]
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use talisman_policy::fields::preload_reading;
use talisman_policy::{Code, Group};

fn records(file: &str) -> Vec<Value> {
    let lines = file.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("a record is a line of JSON"))
        .collect()
}

/// The errors and lints of calls with these options, each code once.
fn codes(name: &str, options: &[String]) -> Vec<BTreeSet<Code>> {
    let mut main = String::new();
    for (index, options) in options.iter().enumerate() {
        writeln!(
            main,
            "static CASE_{index}: talisman::Talisman = talisman::talisman! {{ {options} }};"
        )
        .expect("a case");
    }
    main.push_str("fn main() {}\n");
    let (_, messages) = generated::cargo(name, &[("main.rs".into(), main)], &["check"]);
    let mut codes = vec![BTreeSet::new(); options.len()];
    for message in &messages {
        let text = message["message"].as_str().expect("a text");
        let note = text.lines().find_map(|line| line.strip_prefix("= note: "));
        let Some(code) = note.and_then(|note| Code::from_name(note.split(": ").next()?)) else {
            // Nobody uses the statics.
            assert!(
                text.contains("is never used"),
                "no message of the macro: {text}"
            );
            continue;
        };
        let line = message["spans"][0]["line_start"].as_u64().expect("a line");
        let index = usize::try_from(line).expect("a line of the file") - 1;
        codes[index].insert(code);
    }
    codes
}

/// The codes of [hstspreload](https://github.com/chromium/hstspreload), and what says the same here.
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
    let records = records(include_str!("../../tests/data/hsts_cases.jsonl"));
    let text = |record: &Value| record["headers"][0].as_str().map(str::to_owned);
    let options: Vec<String> = records
        .iter()
        .map(|record| {
            let value = text(record).map_or("false".to_owned(), |text| format!("{text:?}"));
            format!(
                "strict_transport_security: {value}, \
                 warn: [hsts::all, hsts::missing_preload, hsts::preload_commitment]"
            )
        })
        .collect();
    let mut rows: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (record, codes) in records.iter().zip(codes("hsts-cases", &options)) {
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

/// The option that takes a header's text.
fn option(header: &str) -> String {
    match header {
        "X-Frame-Options" => "frame_options".to_owned(),
        _ => header.to_ascii_lowercase().replace('-', "_"),
    }
}

#[test]
fn lints_speak_of_doubtful_headers_and_errors_never_of_valid_ones() {
    let mut records_of_all = records(include_str!("../../tests/data/other.jsonl"));
    records_of_all.extend(records(include_str!(
        "../../tests/data/permissions-policy.jsonl"
    )));
    let records: Vec<_> = records_of_all
        .iter()
        .filter(|record| record["spec"] == "ok" || record["spec"] == "warn")
        .collect();
    let mut options: Vec<String> = records
        .iter()
        .map(|record| {
            let option = option(record["header"].as_str().expect("a header"));
            // What the defaults send would be said of every value.
            let silent = if option == "x_xss_protection" {
                ""
            } else {
                "x_xss_protection: false, "
            };
            let text = record["value"].as_str().expect("a value");
            format!("{option}: {text:?}, {silent}warn: [all]")
        })
        .collect();
    options.push("x_xss_protection: false, warn: [all]".to_owned());
    let mut codes = codes("header-cases", &options);
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
