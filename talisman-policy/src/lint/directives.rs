//! Whole directives: their standing, their fallbacks, and sources that they never read.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help, Place};
use crate::model::{Policy, Word};
use crate::registry::{Code, DirectiveName, Grammar, Keyword, Kind, Status};
use crate::source::Source;

/// Directives that are on their way out, or not quite in.
pub(super) fn status(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        let shown = line.shown();
        match line.name.status() {
            // Some browsers know no other way to report: see the lints of reporting.
            Status::Deprecated(_) if line.name == DirectiveName::ReportUri => {}
            Status::Deprecated(successor) => {
                let finding = line.at_name(
                    Code::DeprecatedDirective,
                    format!("`{shown}` is deprecated"),
                );
                findings.push(match DirectiveName::from_name(successor) {
                    Some(_) => finding.replace(successor),
                    None => finding.advice("leave it out: browsers do this by themselves"),
                });
            }
            Status::Experimental => {
                let what = format!("`{shown}` is known to few browsers: the others skip it");
                findings.push(
                    line.at_name(Code::ExperimentalDirective, what)
                        .advice("leave it out, or do not rely on it"),
                );
            }
            _ => {}
        }
    }
}

/// Names that the user vouches for.
pub(super) fn unregistered(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        if directive.vouched && directive.known.is_none() {
            let what = format!("`{}` is not a registered directive", directive.name.text);
            let finding = Finding::new(Code::UnregisteredDirective, Place::Name(index), what);
            findings
                .push(finding.advice("check its spelling: browsers skip what they do not know"));
        }
    }
}

/// More than one policy in a header.
pub(super) fn several(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        if directive.starts_policy {
            let what = format!(
                "`{}` begins another policy: browsers allow only what every policy allows",
                directive.name.shown()
            );
            let finding = Finding::new(Code::MultiplePolicies, Place::Name(index), what);
            findings.push(finding.advice("write one policy, unless both are meant"));
        }
    }
}

/// Lists without any source, and a `default-src` that leaves something open.
pub(super) fn empty(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        let is_list = matches!(
            line.name.grammar(),
            Grammar::SourceList | Grammar::AncestorList
        );
        if is_list && line.directive.values.is_empty() && line.is_whole() {
            let what = format!("`{}` without a source: browsers read 'none'", line.shown());
            let help = Help::Replace(format!("{} 'none'", line.name.name()));
            findings.push(line.at_name(Code::EmptySourceList, what).help(help));
        }
        if line.name == DirectiveName::DefaultSrc && !line.is_none() {
            let finding = line.at_name(
                Code::DefaultSrcNotNone,
                format!(
                    "`{}` allows kinds of content that the policy does not name",
                    line.shown()
                ),
            );
            findings.push(
                finding
                    .advice("write 'none', and allow what the page loads in the other directives"),
            );
        }
    }
}

/// Sources that the directive never reads.
pub(super) fn no_effect(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view
        .lines
        .iter()
        .filter(|line| line.name.grammar() == Grammar::SourceList)
    {
        let mut report = |position: usize, shown: &str| {
            let what = format!("`{shown}` does nothing in `{}`", line.shown());
            findings.push(line.at(position, Code::NoEffect, what).help(line.removal()));
        };
        for (position, word) in line.directive.values.iter().enumerate() {
            if word.is_nonce && !reads_inline(line.name) {
                report(position, word.shown());
            }
        }
        for (position, source, word) in line.sources() {
            let has_effect = match source {
                Source::Keyword(keyword) => keyword.effective_in().contains(&line.name),
                Source::Nonce(_) => reads_inline(line.name),
                Source::Hash(..) => reads_hashes(line),
                _ => true,
            };
            if !has_effect {
                report(position, word.shown());
            }
        }
    }
}

/// Directives that look at the `nonce` of elements.
fn reads_inline(name: DirectiveName) -> bool {
    matches!(
        name,
        DirectiveName::DefaultSrc
            | DirectiveName::ScriptSrc
            | DirectiveName::ScriptSrcElem
            | DirectiveName::StyleSrc
            | DirectiveName::StyleSrcElem
    )
}

fn reads_hashes(line: &Line<'_>) -> bool {
    let is_attribute = matches!(
        line.name,
        DirectiveName::ScriptSrcAttr | DirectiveName::StyleSrcAttr
    );
    reads_inline(line.name)
        || is_attribute && line.has(Keyword::UnsafeHashes)
        || line.has(Keyword::UnsafeWebtransportHashes)
}

/// Fetch directives that say what holds without them.
pub(super) fn redundant(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view
        .lines
        .iter()
        .filter(|line| line.name.kind() == Kind::Fetch && line.is_whole())
    {
        let Some(fallback) = line
            .name
            .fallback()
            .iter()
            .find_map(|name| view.line(*name))
        else {
            continue;
        };
        // Reviewers look for this one, whatever the fallback says.
        let is_expected = line.name == DirectiveName::ObjectSrc && line.is_none();
        if fallback.is_whole() && !is_expected && same(line, fallback) {
            let what = format!(
                "`{}` repeats what `{}` says for it",
                line.shown(),
                fallback.shown()
            );
            findings.push(
                line.at_name(Code::RedundantDirective, what)
                    .advice("leave it out"),
            );
        }
    }
}

/// Whether two lists allow the same, in whatever order.
fn same(line: &Line<'_>, other: &Line<'_>) -> bool {
    let within = |words: &[Word], others: &[Word]| {
        words.iter().all(|word| {
            others
                .iter()
                .any(|other| other.text.eq_ignore_ascii_case(&word.text))
        })
    };
    let (one, two) = (&line.directive.values, &other.directive.values);
    line.is_none() && other.is_none() || within(one, two) && within(two, one)
}

/// Directives whose fallback is not `default-src`, where the policy suggests that it is.
pub(super) fn fallback(view: &View<'_>, findings: &mut Vec<Finding>) {
    let child = view.written(DirectiveName::ChildSrc);
    let script = view.written(DirectiveName::ScriptSrc);
    if child.is_none() && script.is_none() {
        return;
    }
    let Some(default) = view.line(DirectiveName::DefaultSrc) else {
        return;
    };
    let lacks = |name| view.lacks_own(name);
    let opened = script.filter(|script| default.is_none() && !script.is_none());
    let (line, subject) = if let Some(child) = child
        && lacks(DirectiveName::FrameSrc)
        && lacks(DirectiveName::WorkerSrc)
    {
        (child, "frames and workers")
    } else if let Some(script) = opened
        && lacks(DirectiveName::WorkerSrc)
        && lacks(DirectiveName::ChildSrc)
    {
        (script, "workers")
    } else {
        return;
    };
    let what = format!(
        "{subject} fall back to `{}`, not to `{}`",
        line.shown(),
        default.shown()
    );
    let finding = line.at_name(Code::FallbackSurprise, what);
    findings.push(if subject == "workers" {
        finding.advice("add worker-src to say where they may come from")
    } else {
        finding.advice("add frame-src and worker-src to say where they may come from")
    });
}

/// `frame-src 'none'` by somebody who may have meant the other direction.
pub(super) fn frames(view: &View<'_>, findings: &mut Vec<Finding>) {
    if let Some(line) = view
        .written(DirectiveName::FrameSrc)
        .filter(|line| line.is_none())
        && view.lacks_own(DirectiveName::FrameAncestors)
    {
        let what = format!(
            "`{}` controls what the page may frame, not who may frame the page",
            line.shown()
        );
        let finding = line.at_name(Code::FrameDirection, what);
        findings.push(finding.help(Help::Add(DirectiveName::FrameAncestors, "'none'")));
    }
}
