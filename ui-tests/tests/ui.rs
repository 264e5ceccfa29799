//! What the compiler says of each fault and weakness, word for word, and that the near misses beside them compile.

#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generated.rs"]
mod generated;

use std::fmt::Write as _;

/// `TRYBUILD=overwrite` writes the messages down anew. Lints speak as errors where `deprecated` is denied.
#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/**/*.rs");
    cases.compile_fail("warn/**/*.rs");
}

/// The near misses are modules of one program, for trybuild would start cargo for each of them.
#[test]
fn near_misses() {
    let mut modules = String::new();
    let mut calls = String::new();
    for (name, file) in fixtures::all("pass") {
        let module = name.replace("::", "_");
        writeln!(modules, "#[path = {file:?}]\nmod {module};").expect("a module");
        writeln!(calls, "    {module}::main();").expect("a call");
    }
    let files = [(
        "main.rs".into(),
        format!("{modules}\nfn main() {{\n{calls}}}\n"),
    )];
    for command in ["clippy", "run"] {
        let (content, messages) = generated::cargo("near-misses", &files, &[command]);
        let said: Vec<&str> = messages
            .iter()
            .filter_map(|message| message["rendered"].as_str())
            .collect();
        assert!(content && said.is_empty(), "{command}: {}", said.join("\n"));
    }
}
