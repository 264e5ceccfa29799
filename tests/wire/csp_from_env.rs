//! The example `csp_from_env` as its users start it.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::client::{PLAIN, ask};

/// flask-talisman's README has this one, with a directive that does not exist.
const BAD: &str = "default-src 'self'; image-src *";
const GOOD: &str = "default-src 'self'; img-src *";

/// The example on a free port, built into the folder that this test was built into.
fn example() -> Command {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args([
            "run",
            "--quiet",
            "--example",
            "csp_from_env",
            "--target-dir",
        ])
        .arg(target.expect("a target folder"))
        .args(["--", "0"])
        .env_remove("CSP_DIRECTIVES");
    command
}

/// Ends the example with its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // What has ended already needs no ending.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The line of the policy in the answer of the example.
fn served(command: &mut Command) -> String {
    let mut child = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    let mut lines = BufReader::new(child.0.stdout.take().unwrap());
    lines.read_line(&mut line).unwrap();
    let address = line
        .trim()
        .trim_start_matches("http://")
        .trim_end_matches('/');
    let answer = ask(address.parse().unwrap(), PLAIN);
    assert_eq!(answer.status, "200 OK");
    let mut lines = answer.lines.into_iter();
    lines
        .find(|line| line.starts_with("content-security-policy:"))
        .unwrap()
}

#[test]
fn a_good_policy_is_served() {
    assert_eq!(
        served(example().env("CSP_DIRECTIVES", GOOD)),
        "content-security-policy: default-src 'self'; img-src *"
    );
    assert_eq!(
        served(&mut example()),
        "content-security-policy: default-src 'self'; object-src 'none'"
    );
}

#[test]
fn a_bad_policy_is_an_error_at_the_start() {
    let output = example().env("CSP_DIRECTIVES", BAD).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "\
error: CSP_DIRECTIVES holds no valid policy

unknown directive `image-src`
  | default-src 'self'; image-src *
  |                     ^^^^^^^^^
  = help: write `img-src`
  = note: csp::unknown_directive: https://w3c.github.io/webappsec-csp/#parse-serialized-policy, docs/codes/csp/unknown_directive.md
"
    );
}
