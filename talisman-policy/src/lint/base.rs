//! What is not in sight: a base of which only the compiler knows what it holds.
//!
//! A lint asks for facts. It is run once for each answer that it may get, and what it finds becomes a decision over them.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

use crate::model::{Directive, Word};
use crate::registry::{DirectiveName, Keyword, Opt};

/// Something that may be true of what is not in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The policy has the directive.
    Directive(DirectiveName),
    /// The directive of the policy has such a source.
    Source(DirectiveName, SourceKind),
    /// The option makes no header, or is `false`.
    Off(Opt),
    /// The option's value is this header text.
    Is(Opt, &'static str),
    /// The option's block has a member of that name.
    Member(Opt, String),
}

/// A kind of source expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// That keyword.
    Keyword(Keyword),
    /// A nonce.
    Nonce,
    /// A hash.
    Hash,
    /// A host, a scheme or `*`.
    Address,
    /// Anything that matches something.
    Any,
}

/// When a finding holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// Whatever the base holds.
    #[default]
    Always,
    /// In no case.
    Never,
    /// It depends on a fact.
    If {
        /// The fact.
        fact: Fact,
        /// When it is true.
        yes: Box<Self>,
        /// When it is false.
        no: Box<Self>,
    },
}

impl When {
    /// A decision over a fact that an earlier one does not ask for.
    #[must_use]
    pub fn either(fact: Fact, yes: Self, no: Self) -> Self {
        if yes == no {
            return yes;
        }
        Self::If {
            fact,
            yes: Box::new(yes),
            no: Box::new(no),
        }
    }

    /// Every fact that decides.
    #[must_use]
    pub fn facts(&self) -> Vec<&Fact> {
        match self {
            Self::Always | Self::Never => Vec::new(),
            Self::If { fact, yes, no } => {
                let rest = yes.facts().into_iter().chain(no.facts());
                core::iter::once(fact).chain(rest).collect()
            }
        }
    }
}

/// A base as a lint meets it: it answers every question, and remembers what it was asked.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    answers: RefCell<Vec<(Fact, bool)>>,
    /// How often the lint was run.
    runs: Cell<usize>,
    /// Every directive as a list of which nothing is in sight.
    pub(crate) directives: Vec<Directive>,
}

/// Enough for ten facts that are asked one after the other.
const MAX_RUNS: usize = 1024;

impl Default for Base {
    fn default() -> Self {
        let inherited = |name: &DirectiveName| {
            let mut directive = Directive::new(Word::spelt(name.name(), name.ident()));
            directive.extends = Some(0);
            directive
        };
        Self {
            answers: RefCell::default(),
            runs: Cell::default(),
            directives: DirectiveName::ALL.iter().map(inherited).collect(),
        }
    }
}

impl Base {
    /// Whether something is true. What was not asked before is false, for now.
    pub(crate) fn ask(&self, fact: Fact) -> bool {
        let mut answers = self.answers.borrow_mut();
        if let Some((_, answer)) = answers.iter().find(|(known, _)| *known == fact) {
            return *answer;
        }
        answers.push((fact, false));
        false
    }

    /// What a lint finds, and when; nothing, where that depends on too much.
    pub(crate) fn explore<F: PartialEq>(&self, run: &dyn Fn() -> Vec<F>) -> Vec<(F, When)> {
        self.runs.set(0);
        let found = self.explore_from(Vec::new(), run);
        self.answers.borrow_mut().clear();
        if self.runs.get() < MAX_RUNS {
            found
        } else {
            Vec::new()
        }
    }

    fn explore_from<F: PartialEq>(
        &self,
        given: Vec<(Fact, bool)>,
        run: &dyn Fn() -> Vec<F>,
    ) -> Vec<(F, When)> {
        let known = given.len();
        if self.runs.get() >= MAX_RUNS {
            return Vec::new();
        }
        self.runs.set(self.runs.get() + 1);
        self.answers.replace(given);
        let found = run();
        let mut path = self.answers.take();
        let mut decided = found.into_iter().map(|f| (f, When::Always)).collect();
        while path.len() > known {
            let Some((fact, _)) = path.pop() else { break };
            let given = path.iter().cloned().chain([(fact.clone(), true)]);
            let yes = self.explore_from(given.collect(), run);
            decided = merge(&fact, yes, decided);
        }
        decided
    }
}

fn merge<F: PartialEq>(fact: &Fact, mut yes: Vec<(F, When)>, no: Vec<(F, When)>) -> Vec<(F, When)> {
    let mut merged = Vec::new();
    for (finding, without) in no {
        let with = match yes.iter().position(|(other, _)| *other == finding) {
            Some(index) => yes.remove(index).1,
            None => When::Never,
        };
        merged.push((finding, When::either(fact.clone(), with, without)));
    }
    let only_with = yes
        .into_iter()
        .map(|(finding, with)| (finding, When::either(fact.clone(), with, When::Never)));
    merged.extend(only_with);
    merged
}
