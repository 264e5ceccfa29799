//! Option sets that flask-talisman takes and the compiler does not, each with the code of its error.

#[path = "support/generated.rs"]
mod generated;

use std::collections::BTreeMap;

/// Written by `parity/generate.py`; every line is a call and ends in its code.
const REFUSED: &str = include_str!("../../tests/parity/refused.rs");

#[test]
fn refused_option_sets_do_not_compile() {
    let main = format!("{REFUSED}\nfn main() {{}}\n");
    let (_, messages) = generated::cargo("parity", &[("main.rs".into(), main)], &["check"]);
    let mut codes: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
    for message in &messages {
        let text = message["message"].as_str().expect("a text");
        let note = text.lines().find_map(|line| line.strip_prefix("= note: "));
        let code = note.and_then(|note| note.split(": ").next());
        let line = message["spans"][0]["line_start"].as_u64().expect("a line");
        codes.entry(line).or_default().push(code.unwrap_or(text));
    }
    let expected: BTreeMap<u64, Vec<&str>> = (1..)
        .zip(REFUSED.lines())
        .filter(|(_, line)| line.starts_with("const"))
        .map(|(number, line)| (number, line.rsplit(' ').take(1).collect()))
        .collect();
    assert_eq!(codes, expected);
}
