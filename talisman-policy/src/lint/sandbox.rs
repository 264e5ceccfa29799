//! `sandbox`: flags that undo it, and scripts that it stops.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help};
use crate::registry::{Code, DirectiveName};

fn flag(line: &Line<'_>, flag: &str) -> Option<usize> {
    let mut words = line.directive.values.iter();
    words.position(|word| word.text.eq_ignore_ascii_case(flag))
}

/// Flags by which the page takes its sandbox off, or leaves it.
pub(super) fn escape(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view.written(DirectiveName::Sandbox) else {
        return;
    };
    if let Some(scripts) = flag(line, "allow-scripts")
        && let Some(position) = flag(line, "allow-same-origin")
    {
        let what = format!(
            "`{}` beside `{}`: scripts have full access to the site, as without a sandbox",
            line.word(position),
            line.word(scripts)
        );
        findings.push(
            line.at(position, Code::SandboxEscape, what)
                .help(Help::Remove),
        );
    }
    if let Some(position) = flag(line, "allow-top-navigation") {
        let what = format!(
            "`{}`: the page can send the whole window elsewhere, at any time",
            line.word(position)
        );
        let on_click = "allow-top-navigation-by-user-activation";
        let help = if flag(line, on_click).is_some() {
            Help::Remove
        } else {
            Help::ReplaceValue(on_click.into())
        };
        findings.push(line.at(position, Code::SandboxEscape, what).help(help));
    }
}

/// Flags, and those whose effect they have besides
/// ([the attribute's text](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox)).
const COVERED: &[(&str, &[&str])] = &[
    (
        "allow-top-navigation-by-user-activation",
        &["allow-top-navigation"],
    ),
    (
        "allow-top-navigation-to-custom-protocols",
        &["allow-top-navigation", "allow-popups"],
    ),
];

/// Flags that another one covers.
pub(super) fn covered(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view.written(DirectiveName::Sandbox) else {
        return;
    };
    for (narrow, wide) in COVERED {
        let by = wide.iter().find_map(|wide| flag(line, wide));
        if let (Some(position), Some(by)) = (flag(line, narrow), by) {
            let what = format!(
                "`{}` in `{}` is covered by `{}`",
                line.word(position),
                line.shown(),
                line.word(by)
            );
            let finding = line.at(position, Code::DuplicateSandboxToken, what);
            findings.push(finding.help(Help::Remove));
        }
    }
}

/// A list of scripts that the sandbox stops all the same.
pub(super) fn without_scripts(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(sandbox) = view.written(DirectiveName::Sandbox) else {
        return;
    };
    if !sandbox.is_whole() || flag(sandbox, "allow-scripts").is_some() {
        return;
    }
    let Some(scripts) = view.line(DirectiveName::ScriptSrc) else {
        return;
    };
    if !scripts.is_none() {
        let what = format!(
            "`{}` stops the scripts that `{}` allows",
            sandbox.shown(),
            scripts.shown()
        );
        let (line, advice) = if scripts.is_inherited() {
            (sandbox, "add allow-scripts, or let script-src be 'none'")
        } else {
            (
                scripts,
                "add allow-scripts to the sandbox, or let this be 'none'",
            )
        };
        findings.push(
            line.at_name(Code::SandboxWithoutScripts, what)
                .advice(advice),
        );
    }
}
