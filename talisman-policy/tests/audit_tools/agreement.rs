//! How far two tools agree: finding by finding, each difference with its reason.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use talisman_policy::Code;

use crate::ours::{Said, said};

/// What another tool said of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The row of [`Tool::kinds`] that it belongs to.
    pub(crate) kind: &'static Kind,
    /// In lower case; none where it is about the policy.
    pub(crate) directive: Option<String>,
    /// None where it is about the directive as such.
    pub(crate) value: Option<String>,
}

/// A type of finding, and what this project says of the same weakness.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) severity: &'static str,
    pub(crate) ours: &'static [Code],
}

pub(crate) const fn kind(
    name: &'static str,
    severity: &'static str,
    ours: &'static [Code],
) -> Kind {
    Kind {
        name,
        severity,
        ours,
    }
}

/// A policy and what this project says of it.
pub(crate) struct Case<'a> {
    pub(crate) policy: &'a str,
    pub(crate) said: Vec<Said>,
}

/// Why something has no counterpart.
pub(crate) struct Reason {
    /// A sentence for the page.
    pub(crate) text: &'static str,
    pub(crate) holds: fn(&Case<'_>, &Found) -> bool,
}

/// Another tool.
pub(crate) struct Tool {
    pub(crate) kinds: &'static [Kind],
    pub(crate) reasons: &'static [Reason],
}

/// How often a type of finding was made by both, by the other tool alone, by this project alone.
#[derive(Clone, Copy, Default)]
struct Count {
    both: usize,
    theirs: usize,
    ours: usize,
}

/// The findings of a tool beside ours.
pub(crate) struct Agreement {
    tool: &'static Tool,
    counts: Vec<Count>,
    reasons: Vec<usize>,
    /// Codes of ours that no type of finding stands for.
    ours_alone: BTreeMap<&'static str, usize>,
    /// Findings that neither a code nor a reason answers.
    pub(crate) unexplained: Vec<String>,
}

impl Agreement {
    pub(crate) fn new(tool: &'static Tool) -> Self {
        Self {
            tool,
            counts: vec![Count::default(); tool.kinds.len()],
            reasons: vec![0; tool.reasons.len()],
            ours_alone: BTreeMap::new(),
            unexplained: Vec::new(),
        }
    }

    /// Adds a policy and everything that the tool said of it.
    pub(crate) fn add(&mut self, policy: &str, found: &[Found]) {
        let case = Case {
            policy,
            said: said(policy),
        };
        let mut answers = vec![false; case.said.len()];
        for found in found {
            let row = self.row(found.kind);
            let mut answered = false;
            for (said, answers) in case.said.iter().zip(&mut answers) {
                if found.is_answered_by(said) {
                    (answered, *answers) = (true, true);
                }
            }
            if answered {
                self.counts[row].both += 1;
                continue;
            }
            self.counts[row].theirs += 1;
            let mut reasons = self.tool.reasons.iter();
            let reason = reasons.position(|reason| (reason.holds)(&case, found));
            if let Some(reason) = reason {
                self.reasons[reason] += 1;
            } else {
                self.unexplained.push(case.beside(found));
            }
        }
        let unanswering = case
            .said
            .iter()
            .zip(answers)
            .filter(|(_, answers)| !answers);
        for (said, _) in unanswering {
            let mut kinds = self.tool.kinds.iter();
            match kinds.position(|kind| kind.ours.contains(&said.code)) {
                Some(row) => self.counts[row].ours += 1,
                None => *self.ours_alone.entry(said.code.name()).or_default() += 1,
            }
        }
    }

    fn row(&self, kind: &Kind) -> usize {
        let mut kinds = self.tool.kinds.iter();
        kinds
            .position(|row| row == kind)
            .expect("a kind of the tool")
    }

    /// Reasons that explain nothing.
    pub(crate) fn unused(&self) -> Vec<&'static str> {
        let counted = self.tool.reasons.iter().zip(&self.reasons);
        counted
            .filter(|(_, count)| **count == 0)
            .map(|(reason, _)| reason.text)
            .collect()
    }

    /// The tables of agreement and of reasons.
    pub(crate) fn tables(&self) -> String {
        let mut page = String::from(
            "| finding | severity | here | both | only theirs | only ours |\n|---|---|---|---|---|---|\n",
        );
        for (kind, count) in self.tool.kinds.iter().zip(&self.counts) {
            let Count { both, theirs, ours } = count;
            let codes: Vec<_> = kind
                .ours
                .iter()
                .map(|code| format!("`{}`", code.name()))
                .collect();
            let codes = codes.join(", ");
            let Kind { name, severity, .. } = kind;
            let _ = writeln!(
                page,
                "| {name} | {severity} | {codes} | {both} | {theirs} | {ours} |"
            );
        }
        page.push_str(
            "\nWhy a finding of theirs has no counterpart:\n\n| reason | findings |\n|---|---|\n",
        );
        let reasons = self.tool.reasons.iter().zip(&self.reasons);
        for (reason, count) in reasons.filter(|(_, count)| **count > 0) {
            let _ = writeln!(page, "| {} | {count} |", reason.text);
        }
        page
    }

    /// The table of what the tool does not look for.
    pub(crate) fn ours_alone(&self) -> String {
        let mut page = String::from("| code | times |\n|---|---|\n");
        for (code, count) in &self.ours_alone {
            let _ = writeln!(page, "| `{code}` | {count} |");
        }
        page
    }
}

impl Found {
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.kind.name == kind
    }

    fn is_answered_by(&self, said: &Said) -> bool {
        let same = |theirs: &Option<String>, ours: Option<&str>| match (theirs, ours) {
            (Some(theirs), Some(ours)) => theirs.eq_ignore_ascii_case(ours),
            _ => true,
        };
        self.kind.ours.contains(&said.code)
            && same(&self.directive, Some(&said.directive))
            && same(&self.value, said.value.as_deref())
    }
}

impl Case<'_> {
    /// A finding, and all that is said of its directive.
    fn beside(&self, found: &Found) -> String {
        let on = self
            .said
            .iter()
            .filter(|said| found.directive.as_ref() == Some(&said.directive));
        let on: Vec<_> = on
            .map(|said| (said.code.name(), said.value.as_deref()))
            .collect();
        let Found {
            kind,
            directive,
            value,
        } = found;
        format!(
            "{:?}: {} at {directive:?} {value:?} beside {on:?}",
            self.policy, kind.name
        )
    }

    /// The values of the directive that a finding is about.
    pub(crate) fn words<'c>(&'c self, found: &Found) -> impl Iterator<Item = &'c str> {
        let directives = self.policy.split([';', ',']);
        let mut lists = directives.map(str::split_ascii_whitespace);
        let name = found.directive.as_deref().unwrap_or_default();
        let list = lists.find_map(|mut list| {
            let is_it = list.next()?.eq_ignore_ascii_case(name);
            is_it.then_some(list)
        });
        list.into_iter().flatten()
    }

    /// Whether the code is said of any part of the policy.
    pub(crate) fn has(&self, code: Code) -> bool {
        self.said.iter().any(|said| said.code == code)
    }

    /// Whether one of the codes stands on the directive, and on the value where the finding names one.
    pub(crate) fn says(&self, found: &Found, codes: &[Code]) -> bool {
        self.on(found).any(|said| codes.contains(&said.code))
    }

    /// What is said of the same directive, and of the same value where the finding names one.
    pub(crate) fn on<'c>(&'c self, found: &'c Found) -> impl Iterator<Item = &'c Said> {
        self.said.iter().filter(move |said| {
            let same_directive = found.directive.as_ref() == Some(&said.directive);
            let same_value = match (&found.value, &said.value) {
                (Some(theirs), Some(ours)) => theirs.eq_ignore_ascii_case(ours),
                (Some(_), None) => false,
                (None, _) => true,
            };
            same_directive && same_value
        })
    }
}
