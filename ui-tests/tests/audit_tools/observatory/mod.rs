//! The [MDN HTTP Observatory](https://github.com/mdn/mdn-http-observatory) 1.6.3, as far as its tests look at headers.

mod reasons;
mod results;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;
use talisman_policy::Code;
use talisman_policy::registry::Opt;

use self::reasons::{OURS, Reason, THEIRS};
use self::results::{Penalty, TESTS, Test};
use crate::page;
use crate::said::{Call, Said, option, records, said};

/// The results of a record and what is said of its headers.
struct Case<'a> {
    record: &'a Value,
    said: &'a BTreeSet<Said>,
}

impl Case<'_> {
    fn says(&self, code: Code) -> bool {
        self.said.iter().any(|said| said.code == code)
    }

    fn result(&self, test: &Test) -> &str {
        let result = &self.record["tests"][test.name]["result"];
        result.as_str().expect("a result")
    }

    fn score(&self, test: &Test) -> i64 {
        let score = &self.record["tests"][test.name]["score_modifier"];
        score.as_i64().expect("a score")
    }

    /// The header, empty where there is none.
    fn header(&self, name: &str) -> &str {
        self.record["headers"][name].as_str().unwrap_or_default()
    }

    fn page(&self) -> &str {
        self.record["html"].as_str().unwrap_or_default()
    }
}

/// The options whose headers go out although nobody writes them.
const DEFAULTS: &[Opt] = &[
    Opt::ContentSecurityPolicy,
    Opt::FrameOptions,
    Opt::ReferrerPolicy,
    Opt::StrictTransportSecurity,
    Opt::XContentTypeOptions,
    Opt::XXssProtection,
];

/// The headers of a record as options.
fn call(record: &Value) -> Call {
    let mut call = vec![(Opt::Warn, "[all]".to_owned())];
    let mut others = String::new();
    for (name, value) in record["headers"].as_object().expect("headers") {
        let lines = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        let lines: Vec<&str> = lines
            .iter()
            .map(|line| line.as_str().expect("a line"))
            .collect();
        let text = lines.join(", ");
        match (option(name), name.as_str()) {
            (Some(opt), _) => call.push((opt, format!("{text:?}"))),
            (None, "set-cookie") => call.extend(cookie(&text)),
            // A response has its own.
            (None, "content-type") => {}
            (None, _) => write!(others, "{name:?}: {text:?}, ").expect("a header"),
        }
    }
    if !others.is_empty() {
        call.push((Opt::Headers, format!("{{ {others} }}")));
    }
    for opt in DEFAULTS {
        if call.iter().all(|(written, _)| written != opt) {
            call.push((*opt, "false".to_owned()));
        }
    }
    call
}

/// The attributes of a cookie as options, as if it were the session cookie.
fn cookie(text: &str) -> Call {
    let mut parts = text.split(';').map(str::trim);
    let (name, _) = parts
        .next()
        .and_then(|pair| pair.split_once('='))
        .expect("a cookie");
    let attributes: Vec<&str> = parts.collect();
    let same_site = attributes
        .iter()
        .find_map(|it| it.strip_prefix("SameSite="));
    let has = |name| attributes.contains(&name).to_string();
    vec![
        (Opt::SessionCookieName, format!("{name:?}")),
        (Opt::SessionCookieSecure, has("Secure")),
        (Opt::SessionCookieHttpOnly, has("HttpOnly")),
        (
            Opt::SessionCookieSamesite,
            same_site.unwrap_or("false").to_owned(),
        ),
    ]
}

/// How often a result and a code of its row were found by both, by the Observatory alone, by this project alone.
#[derive(Clone, Copy, Default)]
struct Count {
    both: usize,
    theirs: usize,
    ours: usize,
}

/// Counts the reasons that hold, and keeps what none of them explains.
struct Explained<Found: 'static> {
    reasons: &'static [Reason<Found>],
    counts: Vec<usize>,
    unexplained: Vec<String>,
}

impl<Found: Copy + std::fmt::Debug> Explained<Found> {
    fn by(reasons: &'static [Reason<Found>]) -> Self {
        Self {
            reasons,
            counts: vec![0; reasons.len()],
            unexplained: Vec::new(),
        }
    }

    fn add(&mut self, case: &Case<'_>, test: &Test, found: Found) {
        let mut reasons = self.reasons.iter();
        match reasons.position(|reason| (reason.holds)(case, test, found)) {
            Some(reason) => self.counts[reason] += 1,
            None => self.unexplained.push(format!(
                "{}: {found:?} of {} beside {:?}",
                test.name, case.record["headers"], case.said
            )),
        }
    }

    fn table(&self) -> String {
        let mut table = String::from("| reason | times |\n|---|---|\n");
        for (reason, count) in self.reasons.iter().zip(&self.counts) {
            assert_ne!(*count, 0, "explains nothing: {}", reason.text);
            writeln!(table, "| {} | {count} |", reason.text).expect("a row");
        }
        assert!(
            self.unexplained.is_empty(),
            "{}",
            self.unexplained.join("\n")
        );
        table
    }
}

#[test]
fn the_observatory_takes_no_points_for_what_is_not_said_or_explained() {
    let records = records(include_str!(
        "../../../../tests/data/observatory_cases.jsonl"
    ));
    let calls: Vec<Call> = records.iter().map(call).collect();
    let said = said("observatory-cases", &calls);
    let mut theirs = Explained::by(THEIRS);
    let mut ours = Explained::by(OURS);
    let mut table = String::from(
        "| test | result | points | here | both | only theirs | only ours |\n|---|---|---|---|---|---|---|\n",
    );
    for test in TESTS {
        let mut counts = vec![Count::default(); test.results.len()];
        let row = |holds: &dyn Fn(&Penalty) -> bool| test.results.iter().position(holds);
        for (record, said) in records.iter().zip(&said) {
            let case = Case { record, said };
            let result = case.result(test);
            let penalty = row(&|row| row.name == result);
            let points = penalty.map_or(0, |row| test.results[row].points);
            assert_eq!(points, case.score(test).min(0), "{result}");
            let is_looked_at =
                |said: &&Said| test.options.iter().any(|opt| opt.ident() == said.option);
            let codes: BTreeSet<Code> = said
                .iter()
                .filter(is_looked_at)
                .map(|said| said.code)
                .collect();
            let answers =
                |code: &Code| penalty.is_some_and(|row| test.results[row].ours.contains(code));
            match penalty {
                Some(row) if codes.iter().any(answers) => counts[row].both += 1,
                Some(row) => {
                    counts[row].theirs += 1;
                    theirs.add(&case, test, test.results[row].name);
                }
                None => {}
            }
            for code in codes.iter().filter(|code| !answers(code)) {
                if let Some(row) = row(&|row| row.ours.contains(code)) {
                    counts[row].ours += 1;
                    ours.add(&case, test, *code);
                }
            }
        }
        for (
            Penalty { name, points, ours },
            Count {
                both,
                theirs,
                ours: alone,
            },
        ) in test.results.iter().zip(counts)
        {
            let ours: Vec<_> = ours
                .iter()
                .map(|code| format!("`{}`", code.name()))
                .collect();
            let ours = ours.join(", ");
            writeln!(
                table,
                "| {} | {name} | {points} | {ours} | {both} | {theirs} | {alone} |",
                test.name
            )
            .expect("a row");
        }
    }
    page::holds("the Observatory", &table);
    page::holds("what only the Observatory finds", &theirs.table());
    page::holds("what only the macro finds", &ours.table());
}
