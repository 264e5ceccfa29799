//! A help that says what to write is right: with that text in the place of the underlined one, the fault is gone.

#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generated.rs"]
mod generated;

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;
use talisman_policy::Code;

/// An error or a lint of the macro in a file of a generated crate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    file: String,
    from: usize,
    to: usize,
    what: String,
    code: String,
    /// The text to write.
    help: Option<String>,
}

/// Checks modules together; one run of the compiler reports the faults of all of them.
fn faults(name: &str, modules: Vec<(String, String)>) -> Vec<Fault> {
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
    messages.iter().filter_map(fault).collect()
}

/// None for the compiler's own errors, which have no such help.
fn fault(message: &Value) -> Option<Fault> {
    let text = message["message"].as_str()?;
    // What rustc says before a lint names the constant that stands for it, and with it the module.
    let text = match text.strip_prefix("use of deprecated constant `") {
        Some(rest) => rest.split_once("`: ")?.1,
        None => text,
    };
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
    Some(Fault {
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
    let mut fixtures = Vec::new();
    for folder in ["fail", "warn"] {
        for (name, file) in fixtures::all(folder) {
            let text = fs::read_to_string(file).expect("a fixture");
            fixtures.push((format!("{folder}_{}", name.replace("::", "_")), text));
        }
    }
    let before = faults("helps-before", fixtures.clone());

    let mut mended = Vec::new();
    let mut modules = Vec::new();
    for fault in &before {
        let Some(help) = &fault.help else { continue };
        let (_, text) = fixtures
            .iter()
            .find(|(name, _)| format!("{name}.rs") == fault.file)
            .expect("the fault's fixture");
        let text = format!("{}{help}{}", &text[..fault.from], &text[fault.to..]);
        modules.push((format!("mended_{}", mended.len()), text));
        mended.push(fault);
    }
    let after = faults("helps-after", modules);

    let mut wrong = Vec::new();
    for (index, fault) in mended.iter().enumerate() {
        let of = |faults: &[Fault], file: &str| -> Vec<Fault> {
            let of_file = faults.iter().filter(|it| it.file == file);
            of_file.cloned().collect()
        };
        let left = of(&after, &format!("mended_{index}.rs"));
        let same =
            |it: &Fault| it.from == fault.from && it.code == fault.code && it.what == fault.what;
        let help = fault.help.as_deref().unwrap_or_default();
        if left.iter().any(same) {
            wrong.push(format!(
                "{}: {}: `{help}` does not help",
                fault.file, fault.what
            ));
        }
        // What a lint says to write may bring in another lint, but no error.
        let is_error = |it: &&Fault| Code::from_name(&it.code).is_some_and(Code::is_error);
        let had_errors = of(&before, &fault.file).iter().any(|it| is_error(&it));
        if let Some(new) = left.iter().find(is_error).filter(|_| !had_errors) {
            wrong.push(format!(
                "{}: {}: `{help}` is wrong: {}",
                fault.file, fault.what, new.what
            ));
        }
    }
    println!("{} faults, {} helps", before.len(), mended.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
