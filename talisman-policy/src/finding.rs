//! What a check has to say: a code, a place in the model, and words for the user.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::lint::When;
use crate::registry::{Code, DirectiveName};

/// Where in a policy a fault stands. Ordered as the policy is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The whole policy.
    Whole,
    /// A byte range of the header text.
    Text(Range<usize>),
    /// The name of the directive with that index.
    Name(usize),
    /// Bytes of a name's text: index of the directive, byte range.
    NamePart(usize, Range<usize>),
    /// A value: indices of the directive and of the value.
    Value(usize, usize),
    /// Bytes of a value's text: indices of the directive and of the value, byte range.
    Part(usize, usize, Range<usize>),
}

/// The way out of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Help {
    /// Header text to write at the fault's place.
    Replace(String),
    /// Header text to write in the place of the whole value, though the fault is a part of it.
    ReplaceValue(String),
    /// Header text to write in the place of the whole text, though the fault is a part of it.
    ReplaceText(String),
    /// Nothing belongs there.
    Remove,
    /// One of these words belongs there, in header spelling.
    OneOf(Vec<&'static str>),
    /// A directive to add, and what it may say in header text.
    Add(DirectiveName, &'static str),
    /// Advice that no text at this place can follow.
    Advice(String),
}

/// A fault that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its stable name.
    pub code: Code,
    /// Where it stands.
    pub place: Place,
    /// What is wrong, in the user's spelling; lower case, no full stop.
    pub what: String,
    /// The way out.
    pub help: Option<Help>,
    /// The other place of a conflict, and what stands there.
    pub also: Option<(Place, String)>,
    /// What it depends on that is not in sight.
    pub when: When,
}

impl Finding {
    /// A finding without a way out or a second place.
    #[must_use]
    pub fn new(code: Code, place: Place, what: impl Into<String>) -> Self {
        Self {
            code,
            place,
            what: what.into(),
            help: None,
            also: None,
            when: When::Always,
        }
    }

    /// Adds the way out.
    #[must_use]
    pub fn help(mut self, help: Help) -> Self {
        self.help = Some(help);
        self
    }

    /// Adds the text to write instead.
    #[must_use]
    pub fn replace(self, text: impl Into<String>) -> Self {
        self.help(Help::Replace(text.into()))
    }

    /// Adds advice in words.
    #[must_use]
    pub fn advice(self, words: &str) -> Self {
        self.help(Help::Advice(words.to_owned()))
    }
}
