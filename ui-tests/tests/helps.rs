//! A help that says what to write is right: with that text in the place of the underlined one, the fault is gone.

#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generated.rs"]
mod generated;

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

/// An error of the macro in a file of a generated crate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Error {
    file: String,
    from: usize,
    to: usize,
    what: String,
    code: String,
    /// The text to write.
    help: Option<String>,
}

/// Checks modules together; one run of the compiler reports the errors of all of them.
fn errors(name: &str, modules: Vec<(String, String)>) -> Vec<Error> {
    let mut main = String::new();
    for (module, _) in &modules {
        writeln!(main, "mod {module};").expect("a module");
    }
    main.push_str("\nfn main() {}\n");
    let mut files = vec![("main.rs".into(), main)];
    files.extend(
        modules
            .into_iter()
            .map(|(module, text)| (format!("{module}.rs"), text)),
    );
    let (_, messages) = generated::cargo(name, &files, &["check"]);
    messages.iter().filter_map(error).collect()
}

/// None for the compiler's own errors, which have no such help.
fn error(message: &Value) -> Option<Error> {
    let text = message["message"].as_str()?;
    let code = text
        .lines()
        .find_map(|line| line.strip_prefix("= note: "))?;
    let code = code.split(": ").next()?;
    let help = text.lines().find_map(|line| {
        line.strip_prefix("= help: write `")
            .and_then(|line| line.strip_suffix('`'))
    });
    let span = message["spans"]
        .as_array()?
        .iter()
        .find(|span| span["is_primary"] == true)?;
    let offset = |key: &str| usize::try_from(span[key].as_u64()?).ok();
    Some(Error {
        file: span["file_name"].as_str()?.rsplit('/').next()?.into(),
        from: offset("byte_start")?,
        to: offset("byte_end")?,
        what: text.lines().next()?.into(),
        code: code.into(),
        help: help.map(str::to_owned),
    })
}

#[test]
fn what_a_help_says_makes_its_fault_go_away() {
    let fixtures: Vec<(String, String)> = fixtures::all("fail")
        .into_iter()
        .map(|(name, file)| {
            let text = fs::read_to_string(file).expect("a fixture");
            (name.replace("::", "_"), text)
        })
        .collect();
    let before = errors("helps-before", fixtures.clone());

    let mut mended = Vec::new();
    let mut modules = Vec::new();
    for error in &before {
        let Some(help) = &error.help else { continue };
        let (_, text) = fixtures
            .iter()
            .find(|(name, _)| format!("{name}.rs") == error.file)
            .expect("the error's fixture");
        let text = format!("{}{help}{}", &text[..error.from], &text[error.to..]);
        modules.push((format!("mended_{}", mended.len()), text));
        mended.push(error);
    }
    let after = errors("helps-after", modules);

    let mut wrong = Vec::new();
    for (index, error) in mended.iter().enumerate() {
        let of = |errors: &[Error], file: &str| -> Vec<Error> {
            errors
                .iter()
                .filter(|it| it.file == file)
                .cloned()
                .collect()
        };
        let left = of(&after, &format!("mended_{index}.rs"));
        let same =
            |it: &&Error| it.from == error.from && it.code == error.code && it.what == error.what;
        let help = error.help.as_deref().unwrap_or_default();
        if left.iter().any(|it| same(&it)) {
            wrong.push(format!(
                "{}: {}: `{help}` does not help",
                error.file, error.what
            ));
        }
    }
    println!("{} errors, {} helps", before.len(), mended.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
