//! A Content-Security-Policy as a value: what the macro and the parser build, and what the checks judge.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::registry::DirectiveName;

/// Which of the two headers carries a policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disposition {
    /// `Content-Security-Policy`.
    #[default]
    Enforce,
    /// `Content-Security-Policy-Report-Only`.
    ReportOnly,
}

/// A policy, or the comma-separated list of policies that one header value may hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Which header carries it.
    pub disposition: Disposition,
    /// The directives in source order.
    pub directives: Vec<Directive>,
    /// Whether it changes a policy that is not in sight (`..` in the macro), so that directives may be missing here.
    pub extends: bool,
    /// Whether options that are not in sight add nonces and a report address to it.
    pub inherits_options: bool,
}

/// A directive: a name and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The name.
    pub name: Word,
    /// The registry's row, unless the name is unknown.
    pub known: Option<DirectiveName>,
    /// The values in source order.
    pub values: Vec<Word>,
    /// Whether a comma before it began a further policy.
    pub starts_policy: bool,
    /// How many of the values stand before those of a policy that is not in sight (`..` in the macro). None where there
    /// is no such policy, and all values are here.
    pub extends: Option<usize>,
    /// Whether the user vouches for a name that no registry knows yet (a string as the key in the macro).
    pub vouched: bool,
}

/// A name or a value: header text, and how the user spelt it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Header text, as it stands on the wire.
    pub text: String,
    /// The user's spelling, where it differs from the header text.
    pub written: Option<String>,
    /// Whether this is the nonce of each response, which has no text yet.
    pub is_nonce: bool,
}

/// How the nonce of each response stands in a printed policy: a hole that no header text can imitate.
pub const NONCE_HOLE: &str = "'nonce-…'";

impl Word {
    /// A word that the user wrote as header text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            written: None,
            is_nonce: false,
        }
    }

    /// A word that the user spelt in another way.
    #[must_use]
    pub fn spelt(text: impl Into<String>, written: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            written: Some(written.into()),
            is_nonce: false,
        }
    }

    /// The nonce of each response.
    #[must_use]
    pub fn nonce(written: impl Into<String>) -> Self {
        Self {
            text: NONCE_HOLE.to_owned(),
            written: Some(written.into()),
            is_nonce: true,
        }
    }

    /// The word in the user's own spelling.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.written.as_deref().unwrap_or(&self.text)
    }
}

impl Directive {
    /// A directive without values.
    #[must_use]
    pub fn new(name: Word) -> Self {
        let known = DirectiveName::from_name(&name.text);
        Self {
            name,
            known,
            values: Vec::new(),
            starts_policy: false,
            extends: None,
            vouched: false,
        }
    }

    /// The name in canonical spelling: registered names are lower case.
    #[must_use]
    pub fn canonical_name(&self) -> &str {
        match self.known {
            Some(known) => known.name(),
            None => &self.name.text,
        }
    }

    /// The values in canonical spelling, one space between them.
    #[must_use]
    pub fn canonical_value(&self) -> String {
        joined(&self.values)
    }

    /// The values before and after those of a policy that is not in sight.
    #[must_use]
    pub fn canonical_halves(&self) -> Option<[String; 2]> {
        let (before, after) = self.values.split_at(self.extends?);
        Some([joined(before), joined(after)])
    }

    /// Whether the values hold the nonce of each response.
    #[must_use]
    pub fn has_nonce(&self) -> bool {
        self.values.iter().any(|word| word.is_nonce)
    }
}

fn joined(words: &[Word]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

impl Policy {
    /// The directive of that name which browsers read: the first one.
    #[must_use]
    pub fn directive(&self, name: DirectiveName) -> Option<&Directive> {
        self.directives
            .iter()
            .find(|directive| directive.known == Some(name))
    }
}

/// Canonical header text: one space between values, `; ` between directives, `, ` between policies.
impl core::fmt::Display for Policy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for (index, directive) in self.directives.iter().enumerate() {
            if index > 0 {
                f.write_str(if directive.starts_policy { ", " } else { "; " })?;
            }
            f.write_str(directive.canonical_name())?;
            for word in &directive.values {
                write!(f, " {}", word.text)?;
            }
        }
        Ok(())
    }
}
