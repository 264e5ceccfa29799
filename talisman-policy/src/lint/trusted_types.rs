//! Trusted Types: whether they are required, and which policies may be made.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help, Place};
use crate::registry::{Code, DirectiveName, Keyword, TRUSTED_TYPES_WORDS};

const ALLOW_DUPLICATES: &str = "'allow-duplicates'";

/// What `trusted-types` names.
pub(super) fn names(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view
        .written(DirectiveName::TrustedTypes)
        .filter(|line| line.is_whole())
    else {
        return;
    };
    let words = &line.directive.values;
    if words.is_empty() {
        let what = format!(
            "`{}` without a value: no Trusted Types policy can be created",
            line.shown()
        );
        let help = Help::Replace(format!("{} 'none'", line.name.name()));
        findings.push(line.at_name(Code::EmptyTrustedTypes, what).help(help));
    }
    let star = words.iter().position(|word| word.text == "*");
    let is_name = |text: &str| text != "*" && !text.starts_with('\'');
    let has_name = words.iter().any(|word| is_name(&word.text));
    if let Some(position) = star {
        let what = format!(
            "`*` in `{}`: any script may create a Trusted Types policy",
            line.shown()
        );
        let finding = line.at(position, Code::TrustedTypesWildcard, what);
        findings.push(finding.advice("name the policies that the page creates"));
    }
    for (position, word) in words.iter().enumerate() {
        let shown = word.shown();
        let mut keywords = TRUSTED_TYPES_WORDS.iter().map(|(_, text)| *text);
        let keyword =
            keywords.find(|text| text.trim_matches('\'').eq_ignore_ascii_case(&word.text));
        if let Some(keyword) = keyword {
            let what = format!(
                "`{shown}` in `{}` is a policy of that name: the keyword has quotes",
                line.shown()
            );
            let finding = line.at(position, Code::UnquotedTrustedTypes, what);
            // Beside names `'none'` would be ignored.
            let fits = keyword != Keyword::None.text() || words.len() == 1;
            findings.push(finding.help(if fits {
                Help::ReplaceValue(keyword.into())
            } else {
                Help::Remove
            }));
        }
        let is_duplicates = word.text.eq_ignore_ascii_case(ALLOW_DUPLICATES);
        if star.is_some() && is_name(&word.text) {
            let what = format!("`{shown}` beside `*`, which covers it");
            findings.push(
                line.at(position, Code::TrustedTypesRedundant, what)
                    .help(Help::Remove),
            );
        } else if is_duplicates && star.is_none() && !has_name {
            let what = format!(
                "`{shown}` and no policy name in `{}`: no Trusted Types policy can be created",
                line.shown()
            );
            let finding = line.at(position, Code::TrustedTypesDuplicatesAlone, what);
            findings.push(finding.advice("name the policies that the page creates"));
        }
    }
}

/// Words that do nothing where Trusted Types are not required.
pub(super) fn required(view: &View<'_>, findings: &mut Vec<Finding>) {
    let require = || Help::Add(DirectiveName::RequireTrustedTypesFor, "'script'");
    let required = || view.line(DirectiveName::RequireTrustedTypesFor).is_some();
    if let Some(line) = view.written(DirectiveName::TrustedTypes)
        && !required()
    {
        let what = format!(
            "`{}` names policies that nothing requires: `innerHTML` and similar sinks accept any string",
            line.shown()
        );
        findings.push(
            line.at_name(Code::TrustedTypesNotRequired, what)
                .help(require()),
        );
    }
    for line in view.scripts() {
        if let Some(position) = line.keyword(Keyword::TrustedTypesEval)
            && !required()
        {
            let what = format!(
                "`{}` does nothing without `require-trusted-types-for`",
                line.word(position)
            );
            findings.push(
                line.at(position, Code::TrustedTypesEvalAlone, what)
                    .help(require()),
            );
        }
    }
}

/// No word of Trusted Types at all, where scripts may run.
pub(super) fn missing(view: &View<'_>, findings: &mut Vec<Finding>) {
    let scripts = view.effective(DirectiveName::ScriptSrc);
    let runs_nothing =
        || scripts.is_some_and(Line::is_none) && view.scripts().into_iter().all(Line::is_none);
    if view.lacks_own(DirectiveName::RequireTrustedTypesFor) && !runs_nothing() {
        let what =
            "no `require-trusted-types-for`: `innerHTML` and similar sinks accept any string";
        let finding = Finding::new(Code::MissingTrustedTypes, Place::Whole, what);
        findings.push(finding.help(Help::Add(DirectiveName::RequireTrustedTypesFor, "'script'")));
    }
}
