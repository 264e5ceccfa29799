//! What the macro says of calls with certain options.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;
use talisman_policy::Code;
use talisman_policy::registry::Opt;

use crate::generated;

/// An error or a lint, and the option at which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said {
    pub(crate) option: &'static str,
    pub(crate) code: Code,
}

/// Options with their values as they are written in a call.
pub(crate) type Call = Vec<(Opt, String)>;

pub(crate) fn records(file: &str) -> Vec<Value> {
    let lines = file.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("a record is a line of JSON"))
        .collect()
}

/// The option that makes a header.
pub(crate) fn option(header: &str) -> Option<Opt> {
    let makes = |opt: &&Opt| {
        opt.header()
            .is_some_and(|own| own.eq_ignore_ascii_case(header))
    };
    Opt::ALL.iter().find(makes).copied()
}

/// The errors and lints of each call, each once.
pub(crate) fn said(name: &str, calls: &[Call]) -> Vec<BTreeSet<Said>> {
    let mut main = String::new();
    let mut lines = Vec::new();
    for (index, call) in calls.iter().enumerate() {
        writeln!(
            main,
            "static CASE_{index}: talisman::Talisman = talisman::talisman! {{"
        )
        .expect("a case");
        lines.push(None);
        for (opt, value) in call {
            assert!(!value.contains('\n'), "an option has a line: {value}");
            writeln!(main, "{}: {value},", opt.ident()).expect("an option");
            lines.push(Some((index, opt.ident())));
        }
        main.push_str("};\n");
        lines.push(None);
    }
    main.push_str("fn main() {}\n");
    let (_, messages) = generated::cargo(name, &[("main.rs".into(), main)], &["check"]);
    let mut said = vec![BTreeSet::new(); calls.len()];
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
        let line = usize::try_from(line).expect("a line of the file") - 1;
        let (index, option) = lines[line].expect("a line with an option");
        said[index].insert(Said { option, code });
    }
    said
}
