//! What every header asks of the names of its members.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Word};
use crate::registry::Code;

/// `key` of [RFC 9651](https://www.rfc-editor.org/rfc/rfc9651#section-3.1.2).
pub(super) fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase() || c == '*')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.*".contains(c))
}

/// The name of one of the members of a header.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    pub(super) members: &'a [Directive],
    pub(super) index: usize,
    /// What such names name: `feature`.
    pub(super) of: &'static str,
}

impl Name<'_> {
    fn word(&self) -> &Word {
        &self.members[self.index].name
    }

    pub(super) fn finding(&self, code: Code, what: impl Into<String>) -> Finding {
        Finding::new(code, Place::Name(self.index), what)
    }

    /// What is wrong with it where an earlier member has it, too. Which of them `counts`.
    pub(super) fn duplicate(&self, code: Code, counts: &str) -> Option<Finding> {
        let word = self.word();
        let shown = word.shown();
        let first = self.members[..self.index]
            .iter()
            .position(|other| other.name.text == word.text)?;
        let what = format!(
            "duplicate {} `{shown}`: browsers read the {counts} one only",
            self.of
        );
        let mut finding = self.finding(code, what).advice("write it once");
        finding.also = Some((
            Place::Name(first),
            format!("`{shown}` is written again below"),
        ));
        Some(finding)
    }

    /// What is wrong with it where no registry has it: the one that is `meant`, or else all that are `known`. Of one that
    /// the user vouches for no more is asked than that a header may hold it.
    pub(super) fn unknown(
        &self,
        code: Code,
        meant: Option<&'static str>,
        known: Vec<&'static str>,
    ) -> Option<Finding> {
        let shown = self.word().shown();
        let of = self.of;
        if self.members[self.index].vouched && meant.is_none() {
            let what =
                format!("`{shown}` is not a name of a {of}: lower-case letters, digits and `-`");
            return (!is_key(&self.word().text)).then(|| {
                self.finding(code, what)
                    .advice("write the name as the header has it")
            });
        }
        let finding = self.finding(code, format!("unknown {of} `{shown}`"));
        Some(match meant {
            Some(meant) => finding.replace(meant),
            None => finding.help(Help::OneOf(known)),
        })
    }
}
