//! Faults of directive names.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Disposition, Policy};
use crate::nearest::{nearest, same_letters};
use crate::registry::{Code, DirectiveName, Effect, Status};
use crate::source;

/// A policy without any directive does nothing.
pub(super) fn empty(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.directives.is_empty() {
        findings.push(
            Finding::new(
                Code::EmptyPolicy,
                Place::Whole,
                "a policy without any directive: browsers ignore it",
            )
            .replace("default-src 'self'"),
        );
    }
}

/// A name that browsers do not know makes them skip the directive.
pub(super) fn names(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        match directive.known {
            Some(known) => findings.extend(removed(index, directive, known)),
            None if directive.vouched && resembling(&directive.name.text).is_none() => {}
            None => findings.push(unknown(index, directive)),
        }
    }
}

/// Browsers read the first of several directives of one name.
pub(super) fn duplicates(policy: &Policy, findings: &mut Vec<Finding>) {
    let mut from = 0;
    for (index, directive) in policy.directives.iter().enumerate() {
        if directive.starts_policy {
            from = index;
        }
        let Some(known) = directive.known else {
            continue;
        };
        let first = policy.directives[from..index]
            .iter()
            .position(|other| other.known == Some(known));
        if let Some(first) = first {
            let shown = directive.name.shown();
            let mut finding = Finding::new(
                Code::DuplicateDirective,
                Place::Name(index),
                format!("duplicate directive `{shown}`: browsers read the first one only"),
            )
            .advice("write all its sources in one place");
            finding.also = Some((
                Place::Name(from + first),
                format!(
                    "`{}` is written again below",
                    policy.directives[from + first].name.shown()
                ),
            ));
            findings.push(finding);
        }
    }
}

/// A directive that takes effect in an enforced policy only.
pub(super) fn report_only(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.disposition == Disposition::Enforce {
        return;
    }
    for (index, directive) in policy.directives.iter().enumerate() {
        if directive
            .known
            .is_some_and(|known| known.effect() == Effect::Enforced && !known.is_removed())
        {
            let what = format!(
                "browsers ignore `{}` in a report-only policy",
                directive.name.shown()
            );
            findings.push(
                Finding::new(Code::ReportOnlyIgnored, Place::Name(index), what)
                    .advice("write it in the enforced policy"),
            );
        }
    }
}

fn removed(index: usize, directive: &Directive, known: DirectiveName) -> Option<Finding> {
    let Status::Removed(successor) = known.status() else {
        return None;
    };
    let what = format!("`{}` was removed: browsers skip it", directive.name.shown());
    let finding = Finding::new(Code::RemovedDirective, Place::Name(index), what);
    Some(if successor.is_empty() {
        finding.advice("leave it out")
    } else if DirectiveName::from_name(successor).is_some() {
        finding.replace(successor)
    } else {
        finding.help(Help::Advice(format!("use {successor} instead")))
    })
}

fn unknown(index: usize, directive: &Directive) -> Finding {
    let text = directive.name.text.as_str();
    let shown = directive.name.shown();
    let at = |code, what| Finding::new(code, Place::Name(index), what);

    if let Some(fault) = foreign(index, directive) {
        return fault;
    }
    if let Some((name, rest)) = split_at_sign(text) {
        if let Some(known) = resembling(name) {
            let value = rest.trim_start_matches([':', '=']).trim_matches('"');
            let what =
                format!("`{shown}`: only a space may stand between a directive and its value");
            let text = if value.is_empty() {
                String::from(known.name())
            } else {
                format!("{} {value}", known.name())
            };
            return at(Code::TrailingColon, what).replace(text);
        }
        if is_header(text) {
            let what = format!("`{shown}` is the header's name, not a directive");
            return at(Code::DirectiveName, what).help(Help::Remove);
        }
    }
    if source::looks_like_source(text) {
        let what = format!("`{shown}` is a source, but a directive's name belongs here");
        let advice = "put it among the sources of a directive: a semicolon or a comma ends the list of sources";
        return at(Code::SourceAsDirective, what).advice(advice);
    }
    if let Some((wrong_at, wrong)) = text
        .char_indices()
        .find(|&(_, c)| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
    {
        let bare = text.trim_matches(['"', '\'']);
        let quoted = bare.len() < text.len()
            && bare
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if let Some(known) = quoted.then(|| resembling(bare)).flatten() {
            let what = format!("`{shown}` has quotes: a directive's name has none");
            return at(Code::WrongQuotes, what).replace(known.name());
        }
        if let Some(known) =
            live().find(|known| text.to_ascii_lowercase().starts_with(known.name()))
        {
            let what = format!("`{shown}` lacks the space between the directive and its value");
            let rest = &text[known.name().len()..];
            return at(Code::DirectiveName, what).replace(format!("{} {rest}", known.name()));
        }
        let what =
            format!("`{wrong}` in `{shown}`: a directive's name has letters, digits and `-` only");
        let place = Place::NamePart(index, wrong_at..wrong_at + wrong.len_utf8());
        let finding = Finding::new(Code::DirectiveName, place, what);
        let letters: String = text
            .chars()
            .filter(|&c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect();
        return match resembling(&letters) {
            Some(known) => finding.help(Help::ReplaceValue(known.name().into())),
            None => finding,
        };
    }
    let spelt_otherwise = live().find(|known| same_letters(known.name(), text));
    if let Some(known) = spelt_otherwise {
        return at(
            Code::DirectiveSpelling,
            format!("`{shown}` is not the directive's spelling"),
        )
        .replace(known.name());
    }
    let finding = at(
        Code::UnknownDirective,
        format!("unknown directive `{shown}`"),
    );
    match resembling(text) {
        Some(known) => finding.replace(known.name()),
        None => finding.help(Help::OneOf(live().map(DirectiveName::name).collect())),
    }
}

/// Whether somebody wrote the header's name before the policy.
pub(super) fn is_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("content-security-policy") && name.contains([':', '='])
}

/// Characters outside ASCII and control characters in a name.
fn foreign(index: usize, directive: &Directive) -> Option<Finding> {
    let text = directive.name.text.as_str();
    if text.starts_with('"') || text.chars().all(|c| c.is_ascii_graphic()) {
        return None;
    }
    let fault = source::characters(text, directive.name.shown())?;
    let ascii: String = text
        .chars()
        .map(|c| if source::is_dash(c) { '-' } else { c })
        .filter(char::is_ascii_graphic)
        .collect();
    let place = match fault.part {
        Some(part) => Place::NamePart(index, part),
        None => Place::Name(index),
    };
    let finding = Finding::new(fault.code, place, fault.what);
    Some(match resembling(&ascii) {
        Some(known) => finding.help(Help::ReplaceValue(known.name().into())),
        None => finding,
    })
}

/// A name with a colon or an equals sign in it, split before the sign.
fn split_at_sign(text: &str) -> Option<(&str, &str)> {
    text.find([':', '=']).map(|at| text.split_at(at))
}

fn live() -> impl Iterator<Item = DirectiveName> {
    DirectiveName::ALL
        .iter()
        .copied()
        .filter(|known| !known.is_removed())
}

/// The directive that a misspelt or mistaken name means.
#[must_use]
pub fn resembling(text: &str) -> Option<DirectiveName> {
    let misnamed = |known: &DirectiveName| {
        known
            .misnomers()
            .iter()
            .any(|misnomer| same_letters(misnomer, text))
    };
    live()
        .find(|known| same_letters(known.name(), text))
        .or_else(|| live().find(misnamed))
        .or_else(|| {
            nearest(text, live().map(DirectiveName::name)).and_then(DirectiveName::from_name)
        })
}
