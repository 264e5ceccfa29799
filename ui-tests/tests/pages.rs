//! Each diagnostic code has its page: the index and the pages agree with the registry, and their examples show what they say.

#[path = "support/generated.rs"]
mod generated;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use talisman_policy::{Code, Group};

/// Set to write the index anew.
const OVERWRITE: &str = "PAGES";

const SECTIONS: [&str; 4] = ["## Bad", "## Good", "## Specification", "## Tools"];

/// What stands before each example.
const USES: &str = "#[allow(unused_imports)]\nuse talisman::*;\n\n";

fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the workspace").join("docs/codes")
}

/// The codes with their pages, as far as there are any.
fn pages() -> impl Iterator<Item = (Code, String)> {
    Code::ALL.iter().filter_map(|&code| {
        let file = folder().join(code.name().replace("::", "/") + ".md");
        Some((code, fs::read_to_string(file).ok()?))
    })
}

/// When a code speaks.
fn level(code: Code) -> &'static str {
    match code.group() {
        None => "error",
        Some(Group::Default) => "warns",
        Some(Group::Strict) => "off, in strict",
        Some(Group::Choice) => "off, by name",
    }
}

/// The examples of a page, each with the words behind its fence.
fn blocks(page: &str) -> Vec<(&str, String)> {
    let mut blocks: Vec<(&str, String)> = Vec::new();
    let mut inside = false;
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(_) if inside => inside = false,
            Some(fence) => {
                inside = true;
                blocks.push((fence, String::new()));
            }
            None if inside => {
                let (_, text) = blocks.last_mut().expect("a block has begun");
                text.push_str(line);
                text.push('\n');
            }
            None => {}
        }
    }
    blocks
}

/// The examples of all pages with that fence, as modules of a program.
fn examples(fence: impl Fn(&str) -> bool) -> (Vec<(String, String)>, BTreeMap<String, Code>) {
    let mut main = String::from("#![allow(dead_code)]\n\n");
    let mut files = Vec::new();
    let mut codes = BTreeMap::new();
    for (code, page) in pages() {
        let blocks = blocks(&page);
        for (number, (_, text)) in blocks.iter().filter(|(own, _)| fence(own)).enumerate() {
            let module = format!("{}_{number}", code.name().replace("::", "_"));
            writeln!(main, "mod {module};").expect("a module");
            let file = format!("{module}.rs");
            codes.insert(file.clone(), code);
            files.push((file, format!("{USES}{text}")));
        }
    }
    main.push_str("\nfn main() {}\n");
    files.push(("main.rs".into(), main));
    (files, codes)
}

#[test]
fn every_code_has_its_page_and_every_page_its_code() {
    let mut pages = BTreeSet::new();
    for family in fs::read_dir(folder()).expect("the pages") {
        let family = family.expect("a family").path();
        if !family.is_dir() {
            continue;
        }
        for page in fs::read_dir(&family).expect("a family") {
            let page = page.expect("a page").path();
            let stem = |path: &Path| {
                path.file_stem()
                    .map(|stem| stem.to_string_lossy().into_owned())
            };
            pages.extend(
                stem(&family)
                    .zip(stem(&page))
                    .map(|(family, page)| format!("{family}::{page}")),
            );
        }
    }
    let codes: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| code.name().to_owned())
        .collect();
    assert_eq!(pages, codes);
}

#[test]
fn pages_agree_with_the_registry() {
    let mut wrong = Vec::new();
    for (code, page) in pages() {
        let mut complain = |what: String| wrong.push(format!("{}: {what}", code.name()));
        let head: Vec<&str> = page.lines().take(3).collect();
        let expected = [
            format!("# {}", code.name()),
            String::new(),
            format!("Level: {}", level(code)),
        ];
        if head != expected {
            complain(format!("begins with {head:?}"));
        }
        let sections: Vec<&str> = page
            .lines()
            .filter(|line| line.starts_with("## "))
            .collect();
        if sections != SECTIONS {
            complain(format!("has the sections {sections:?}"));
        }
        if code
            .spec()
            .is_some_and(|spec| !page.contains(&format!("]({spec})")))
        {
            complain("does not link to its specification".into());
        }
        let bad = if code.is_error() {
            "rust,compile_fail"
        } else {
            "rust,warns"
        };
        let fences: BTreeSet<&str> = blocks(&page).into_iter().map(|(fence, _)| fence).collect();
        if fences != BTreeSet::from([bad, "rust"]) {
            complain(format!("has blocks of the kinds {fences:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn good_examples_compile_without_a_message() {
    let (files, _) = examples(|fence| fence == "rust");
    let (content, messages) = generated::cargo("pages-good", &files, &["check"]);
    let said: Vec<&str> = messages
        .iter()
        .filter_map(|message| message["rendered"].as_str())
        .collect();
    assert!(content && said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn bad_examples_show_their_code() {
    let (files, codes) = examples(|fence| fence != "rust");
    let (_, messages) = generated::cargo("pages-bad", &files, &["check"]);
    let mut shown: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in &messages {
        let text = message["message"].as_str().expect("a text");
        let note = text.lines().find_map(|line| line.strip_prefix("= note: "));
        let code = note
            .and_then(|note| note.split(": ").next())
            .unwrap_or(text);
        let spans = message["spans"].as_array().expect("places");
        let primary = spans
            .iter()
            .find(|span| span["is_primary"] == true)
            .expect("a place");
        let file = primary["file_name"].as_str().expect("a file");
        let file = file.rsplit('/').next().expect("its name");
        shown.entry(file).or_default().insert(code);
    }
    let mut wrong = Vec::new();
    for (file, code) in &codes {
        let shown = shown.remove(&**file).unwrap_or_default();
        // A lint may have company; an error would be another fault.
        let is_lint = |name: &&str| Code::from_name(name).is_some_and(|code| !code.is_error());
        let others = shown
            .iter()
            .any(|other| *other != code.name() && !is_lint(other));
        if others || !shown.contains(code.name()) {
            wrong.push(format!("{file}: {shown:?}"));
        }
    }
    assert!(
        wrong.is_empty() && shown.is_empty(),
        "{}\n{shown:?}",
        wrong.join("\n")
    );
}

#[test]
fn the_index_is_that_of_the_registry() {
    let file = folder().join("README.md");
    if env::var_os(OVERWRITE).is_some_and(|value| value == "overwrite") {
        fs::write(&file, index()).expect("the index");
    }
    let written = fs::read_to_string(&file).expect("the index");
    assert!(
        written == index(),
        "run again with {OVERWRITE}=overwrite to write the index anew"
    );
}

/// A table for each family, in the registry's order.
fn index() -> String {
    let mut families: Vec<(&str, Vec<Code>)> = Vec::new();
    for &code in Code::ALL {
        match families
            .iter_mut()
            .find(|(family, _)| *family == code.family())
        {
            Some((_, codes)) => codes.push(code),
            None => families.push((code.family(), vec![code])),
        }
    }
    families.sort_by_key(|(family, _)| *family);
    let mut index = String::from(
        "# Errors and lints\n\n\
         Every message of Talisman ends in a note with its code. This is the list of all codes, each with a page of its own:\n\
         what browsers do, an example of the fault and one without it, the specification, and which other tools look for it.\n\n\
         An `error` is what browsers would ignore or misread; no level changes it. A lint that `warns` does so unless it is\n\
         allowed; one that is `off, in strict` speaks where it, its family, `strict` or `all` is asked for, and one that is\n\
         `off, by name` where it is asked for itself. [Lints](../lints.md) has the levels in full.\n",
    );
    for (family, codes) in families {
        write!(
            index,
            "\n## {family}\n\n| code | level | what it is about |\n|---|---|---|\n"
        )
        .expect("a family");
        for code in codes {
            let (name, page) = (code.name(), code.name().replace("::", "/"));
            let doc = code.doc().trim().replace('|', "\\|");
            writeln!(index, "| [`{name}`]({page}.md) | {} | {doc} |", level(code)).expect("a code");
        }
    }
    index
}
