//! Header text to model ([CSP3 section 2.2.1](https://w3c.github.io/webappsec-csp/#parse-serialized-policy)), with the byte range of every word.

use alloc::format;
use alloc::vec::Vec;
use core::ops::Range;

use crate::check::check;
use crate::finding::{Finding, Help, Place};
use crate::lint::lint;
use crate::message::TextFault;
use crate::model::{Directive, Disposition, Policy, Word};
use crate::registry::{Code, DirectiveName};

/// What the parser read, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The model; complete even where there are faults.
    pub policy: Policy,
    /// The faults in source order.
    pub faults: Vec<TextFault>,
    /// Where the faults stand in the model.
    places: Vec<Place>,
    layout: Layout,
}

impl Parsed {
    /// The lints of a policy that was made from this one by adding to it, as faults of this one's text.
    #[must_use]
    pub fn lints(&self, text: &str, policy: &Policy) -> Vec<TextFault> {
        let mut findings = lint(policy, &self.places);
        if !self.policy.directives.is_empty() {
            findings.extend(stray_commas(text));
        }
        self.layout.faults(text, findings)
    }

    /// The byte ranges of every directive: its name, then its values.
    #[must_use]
    pub fn layout(&self) -> &[(Range<usize>, Vec<Range<usize>>)] {
        &self.layout.0
    }

    /// Where the faults stand in the model.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }
}

/// Parses and checks the value of a Content-Security-Policy header.
#[must_use]
pub fn parse(text: &str, disposition: Disposition) -> Parsed {
    let Read {
        policy,
        layout,
        mut findings,
    } = read(text, disposition);
    findings.extend(check(&policy));
    let places = findings
        .iter()
        .map(|finding| finding.place.clone())
        .collect();
    let faults = layout.faults(text, findings);
    Parsed {
        policy,
        faults,
        places,
        layout,
    }
}

/// Parses, checks and lints the value of a Content-Security-Policy header: errors, and lints of every group, in source
/// order.
#[must_use]
pub fn audit(text: &str, disposition: Disposition) -> Vec<TextFault> {
    let parsed = parse(text, disposition);
    let lints = parsed.lints(text, &parsed.policy);
    let mut faults: Vec<TextFault> = parsed.faults.into_iter().chain(lints).collect();
    faults.sort_by_key(|fault| fault.range.start);
    faults
}

/// Commas with no policy before or after them: browsers skip the gap, which nobody should have sent.
fn stray_commas(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut from = 0;
    let mut follows_policy = false;
    for member in text.split(',') {
        let end = from + member.len();
        if member.trim_ascii().is_empty() {
            let comma = if follows_policy { from - 1 } else { end };
            let what = "a stray comma: on one side of it there is no policy";
            let finding = Finding::new(Code::StrayComma, Place::Text(comma..comma + 1), what);
            findings.push(finding.help(Help::Remove));
        } else {
            follows_policy = true;
        }
        from = end + 1;
    }
    findings
}

/// The model of a header value, where its words stand, and faults of the text itself.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) policy: Policy,
    pub(crate) layout: Layout,
    pub(crate) findings: Vec<Finding>,
}

/// The byte ranges of every directive: its name, then its values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout(Vec<(Range<usize>, Vec<Range<usize>>)>);

impl Layout {
    /// The byte range of a place; none where the place is not in the text.
    fn range(&self, text: &str, place: &Place) -> Option<Range<usize>> {
        let value = |directive: usize, value: usize| self.0.get(directive)?.1.get(value).cloned();
        match place {
            Place::Whole => Some(0..text.len()),
            Place::Text(range) => Some(range.clone()),
            Place::Name(directive) => self.0.get(*directive).map(|(name, _)| name.clone()),
            Place::NamePart(directive, part) => (self.0.get(*directive))
                .map(|(name, _)| name.start + part.start..name.start + part.end),
            Place::Value(directive, position) => value(*directive, *position),
            Place::Part(directive, position, part) => value(*directive, *position)
                .map(|range| range.start + part.start..range.start + part.end),
        }
    }

    /// Findings as faults of the text, in its order.
    fn faults(&self, text: &str, findings: Vec<Finding>) -> Vec<TextFault> {
        let fault = |finding: Finding| {
            // What was added to the text's policy stands nowhere in it.
            let range = self.range(text, &finding.place)?;
            Some(TextFault::new(text, range, finding))
        };
        let mut faults: Vec<TextFault> = findings.into_iter().filter_map(fault).collect();
        faults.sort_by_key(|fault| fault.range.start);
        faults
    }
}

fn read(text: &str, disposition: Disposition) -> Read {
    let mut read = Read {
        policy: Policy {
            disposition,
            directives: Vec::new(),
            ..Policy::default()
        },
        layout: Layout::default(),
        findings: Vec::new(),
    };
    let mut from = 0;
    let mut starts_policy = false;
    for part in text.split_inclusive([';', ',']) {
        let end = from + part.trim_end_matches([';', ',']).len();
        let comma_before = text[..from].ends_with(',');
        let words: Vec<Range<usize>> = words(text, from..end);
        from += part.len();
        let Some(first) = words.first() else { continue };
        starts_policy |= comma_before && !read.policy.directives.is_empty();
        if comma_before && !begins_policy(text, first) && !read.policy.directives.is_empty() {
            read.comma(text, words);
            starts_policy = false;
            continue;
        }
        read.directive(text, words, core::mem::take(&mut starts_policy));
    }
    read.line_breaks(text);
    read
}

impl Read {
    fn directive(&mut self, text: &str, words: Vec<Range<usize>>, starts_policy: bool) {
        let mut words = words.into_iter();
        let Some(name) = words.next() else { return };
        let values: Vec<_> = words.collect();
        let mut directive = Directive::new(Word::new(&text[name.clone()]));
        directive.starts_policy = starts_policy;
        directive.values = values
            .iter()
            .map(|range| Word::new(&text[range.clone()]))
            .collect();
        self.policy.directives.push(directive);
        self.layout.0.push((name, values));
    }

    /// A comma that begins no policy: what follows is read as if a semicolon or a space stood there.
    fn comma(&mut self, text: &str, words: Vec<Range<usize>>) {
        let Some(first) = words.first().cloned() else {
            return;
        };
        let Some(at) = text[..first.start].rfind(',') else {
            return;
        };
        let word = &text[first];
        let finding = |what| Finding::new(Code::Comma, Place::Text(at..at + 1), what);
        let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let resembles_directive = is_name && crate::check::resembling(word).is_some();
        if resembles_directive {
            let what = "a comma begins another policy: directives are separated by `;`";
            self.findings.push(finding(what).replace(";"));
            self.directive(text, words, false);
            return;
        }
        let what = format!(
            "a comma begins another policy, and `{word}` is not a directive: values are separated by spaces"
        );
        self.findings
            .push(finding(&what).help(Help::Replace(" ".into())));
        if let (Some(directive), Some((_, ranges))) =
            (self.policy.directives.last_mut(), self.layout.0.last_mut())
        {
            directive
                .values
                .extend(words.iter().map(|range| Word::new(&text[range.clone()])));
            ranges.extend(words);
        }
    }

    /// Line breaks separate words for a policy's parser, but no header value may hold them. One fault for all of them.
    fn line_breaks(&mut self, text: &str) {
        const BREAKS: [char; 3] = ['\r', '\n', '\u{c}'];
        let Some(at) = text.find(BREAKS) else { return };
        let width = if text[at..].starts_with("\r\n") { 2 } else { 1 };
        let name = if text[at..].starts_with('\u{c}') {
            "form feed"
        } else {
            "line break"
        };
        let lines: Vec<&str> = text
            .split(BREAKS)
            .map(str::trim_ascii)
            .filter(|line| !line.is_empty())
            .collect();
        let what = format!("a {name} in the policy: a header value cannot contain it");
        let finding = Finding::new(Code::ControlByte, Place::Text(at..at + width), what);
        self.findings
            .push(finding.help(Help::ReplaceText(lines.join(" "))));
    }
}

/// Whether what stands after a comma begins a policy of its own.
fn begins_policy(text: &str, first: &Range<usize>) -> bool {
    DirectiveName::from_name(&text[first.clone()]).is_some()
}

/// The words of a part, split at the white space of [Infra](https://infra.spec.whatwg.org/#ascii-whitespace).
fn words(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = part.start;
    for word in text[part].split([' ', '\t', '\n', '\u{c}', '\r']) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}
