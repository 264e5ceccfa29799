//! The example `audit` as its users start it.

#[path = "../examples/audit/shown.rs"]
mod shown;

use std::env;
use std::path::Path;
use std::process::{Command, Output};

use shown::Shown;
use talisman::Csp;

/// The example, built into the folder that this test was built into.
fn audit(arguments: &[&str]) -> Output {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["run", "--quiet", "--example", "audit", "--target-dir"])
        .arg(target.expect("a target folder"))
        .arg("--")
        .args(arguments)
        .output()
        .expect("cargo starts")
}

/// What it prints of a policy, and its exit code.
fn said(policy: &str) -> (String, Option<i32>) {
    let output = audit(&[policy]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    (text, output.status.code())
}

#[test]
fn nothing_is_said_of_a_sound_policy() {
    let sound = "default-src 'none'; form-action 'none'; frame-ancestors 'none'";
    assert_eq!(said(sound), (String::new(), Some(0)));
}

#[test]
fn a_weakness_is_a_warning_at_its_word() {
    let (text, code) = said(
        "default-src 'none'; script-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'",
    );
    assert_eq!(
        text,
        "\
warning: `'unsafe-inline'` in `script-src` allows inline scripts, including injected ones
  | default-src 'none'; script-src 'unsafe-inline'; form-action 'none'; frame-ancestor…
  |                                ^^^^^^^^^^^^^^^
  = help: leave it out here and name the directive in content_security_policy_nonce_in
  = note: csp::unsafe_inline: https://w3c.github.io/webappsec-csp/#allow-all-inline, docs/codes/csp/unsafe_inline.md

"
    );
    assert_eq!(code, Some(1));
}

#[test]
fn an_error_stands_beside_what_is_missing() {
    let (text, code) = said("default-src self; form-action 'none'");
    assert_eq!(
        text,
        "\
warning: no `frame-ancestors`: anybody may show the page in a frame
  = help: add frame-ancestors 'none'
  = note: csp::missing_frame_ancestors: https://w3c.github.io/webappsec-csp/#directive-frame-ancestors, docs/codes/csp/missing_frame_ancestors.md

error: `self` names a host called `self`, not the keyword
  | default-src self; form-action 'none'
  |             ^^^^
  = help: write `'self'`
  = note: csp::unquoted_keyword: https://w3c.github.io/webappsec-csp/#grammardef-keyword-source, docs/codes/csp/unquoted_keyword.md

"
    );
    assert_eq!(code, Some(2));
}

#[test]
fn it_takes_one_policy() {
    for arguments in [&[][..], &["default-src", "'self'"]] {
        let output = audit(arguments);
        assert_eq!(output.status.code(), Some(3));
        assert!(output.stdout.is_empty());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            said,
            "one policy, in quotes: cargo run --example audit -- \"default-src 'self'\"\n"
        );
    }
}

/// The first fault of a policy, on a terminal.
fn coloured(policy: &str) -> String {
    let faults = Csp::audit(policy);
    let fault = faults.first().expect("a fault");
    Shown {
        fault,
        coloured: true,
    }
    .to_string()
}

#[test]
fn on_a_terminal_it_has_the_compilers_colours() {
    assert_eq!(
        coloured("report-to ^ ^; form-action 'none'; frame-ancestors 'none'; default-src 'none'"),
        "\
\x1b[1;31merror\x1b[0m\x1b[1m: `^` is one value too many: `report-to` takes exactly one\x1b[0m
\x1b[1;34m  | \x1b[0mreport-to ^ ^; form-action 'none'; frame-ancestor…
\x1b[1;34m  | \x1b[0m\x1b[1;31m            ^\x1b[0m
\x1b[1;34m  = \x1b[0m\x1b[1mhelp\x1b[0m: leave it out
\x1b[1;34m  = \x1b[0m\x1b[1mnote\x1b[0m: csp::unexpected_value: https://w3c.github.io/webappsec-csp/#csp-directives, docs/codes/csp/unexpected_value.md"
    );
}

#[test]
fn a_policy_cannot_command_the_terminal() {
    let faults = Csp::audit("img-src \x1b[31m; script-src\x1b[2J *; \x07 x");
    assert!(!faults.is_empty());
    for fault in &faults {
        let shown = Shown {
            fault,
            coloured: false,
        };
        let text = shown.to_string();
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n'),
            "{text:?}"
        );
    }
}
