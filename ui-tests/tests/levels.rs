//! How lints meet the levels that a crate gives to the compiler's own.

#[path = "support/generated.rs"]
mod generated;

use serde_json::Value;

/// What the macro says of a weak policy and cargo of the crate, where the crate begins with that attribute.
fn weak_policy_under(name: &str, attribute: &str) -> (bool, Vec<(String, String)>) {
    let main = format!(
        "{attribute}\n\n\
         pub static SITE: talisman::Talisman = talisman::talisman! {{\n    \
         content_security_policy: {{ default_src: self, script_src: [self, unsafe_inline], form_action: self }},\n\
         }};\n\n\
         fn main() {{\n    println!(\"{{SITE}}\");\n}}\n"
    );
    let (content, messages) = generated::cargo(name, &[("main.rs".into(), main)], &["check"]);
    let text = |message: &Value, key: &str| message[key].as_str().expect("a text").to_owned();
    let lints = messages
        .iter()
        .filter(|message| text(message, "message").contains("= note: csp::"));
    let said = lints.map(|message| (text(message, "level"), text(message, "message")));
    (content, said.collect())
}

/// The level of the one lint.
fn only(said: &[(String, String)]) -> &str {
    let [(level, message)] = said else {
        panic!("one lint speaks, not {said:?}");
    };
    assert!(message.contains(
        "`unsafe_inline` in `script_src` allows inline scripts, including injected ones\n= help: write `nonce`\n\
         = note: csp::unsafe_inline: https://w3c.github.io/webappsec-csp/#allow-all-inline, \
         docs/codes/csp/unsafe_inline.md"
    ));
    level
}

#[test]
fn a_lint_warns_and_the_crate_compiles() {
    let (content, said) = weak_policy_under("levels-none", "");
    assert!(content);
    assert_eq!(only(&said), "warning");
}

#[test]
fn denied_warnings_do_not_break_a_crate_for_a_lint() {
    for (name, attribute) in [
        ("levels-deny-warnings", "#![deny(warnings)]"),
        ("levels-forbid-warnings", "#![forbid(warnings)]"),
        ("levels-forbid-unsafe", "#![forbid(unsafe_code)]"),
    ] {
        let (content, said) = weak_policy_under(name, attribute);
        assert!(content, "{attribute}");
        assert_eq!(only(&said), "warning", "{attribute}");
    }
}

#[test]
fn denied_deprecations_break_a_crate_for_a_lint() {
    let (content, said) = weak_policy_under("levels-deny-deprecated", "#![deny(deprecated)]");
    assert!(!content);
    assert_eq!(only(&said), "error");
}

#[test]
fn allowed_deprecations_silence_lints() {
    let (content, said) = weak_policy_under("levels-allow-deprecated", "#![allow(deprecated)]");
    assert!(content && said.is_empty(), "{said:?}");
}
