//! Crates that depend on `talisman`, written anew in the target folder, and what cargo says of them.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// Writes a program of these files (`main.rs` and others) and runs a cargo command on it: whether cargo was content,
/// and the compiler's messages.
pub(crate) fn cargo(
    name: &str,
    files: &[(String, String)],
    command: &[&str],
) -> (bool, Vec<Value>) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join(name);
    let sources = folder.join("src");
    if sources.exists() {
        fs::remove_dir_all(&sources).expect("an old crate goes");
    }
    fs::create_dir_all(&sources).expect("a new crate begins");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntalisman = {{ path = '{}', features = [\"axum\", \"rocket\"] }}\n\
         rocket = {{ version = \"0.5\", default-features = false }}\n",
        root.display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace's versions");
    for (file, text) in files {
        fs::write(sources.join(file), text).expect("a source file");
    }
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(&folder)
        // For the fixture that reads a policy from a variable.
        .env(
            "TALISMAN_UI_TESTS_POLICY",
            "default-src 'self'; img-src *; form-action 'self'",
        )
        .args(command)
        .args(["--offline", "--message-format=json", "--target-dir"])
        .arg(target.join("generated"))
        .output()
        .expect("cargo runs");
    let lines = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|line| line["reason"] == "compiler-message")
        .map(|mut line| line["message"].take())
        .filter(|message| {
            message["spans"]
                .as_array()
                .is_some_and(|spans| !spans.is_empty())
        })
        .collect();
    assert!(
        output.status.success() || !messages.is_empty(),
        "cargo failed before the compiler: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    (output.status.success(), messages)
}
