//! Which lints speak: what `allow`, `warn` and `deny` say, the narrowest word first.

use std::collections::BTreeSet;

use talisman_policy::{Code, Group};

use crate::tree::At;

/// What becomes of a lint's finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Allow,
    Warn,
    Deny,
}

/// Some lints, by a word of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    /// `csp::unsafe_inline`
    One(Code),
    /// `csp::all`
    Family(&'static str),
    /// `strict`
    Strict,
    /// `all`
    All,
}

/// The levels of all lints.
#[derive(Default)]
pub(crate) struct Levels(Vec<Rule>);

/// One word of `allow`, `warn` or `deny`.
pub(crate) struct Rule {
    pub(crate) selection: Selection,
    pub(crate) level: Level,
    /// As it was written.
    pub(crate) name: String,
    pub(crate) at: At,
}

impl Selection {
    /// Reads `csp::unsafe_inline`, `csp::all`, `strict` or `all`.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let family = |family: &str| {
            Code::ALL
                .iter()
                .map(|code| code.family())
                .find(|own| *own == family)
        };
        match name {
            "all" => Some(Self::All),
            "strict" => Some(Self::Strict),
            _ => match name.strip_suffix("::all") {
                Some(name) => family(name).map(Self::Family),
                None => Code::from_name(name).map(Self::One),
            },
        }
    }

    /// Whether it speaks of a lint. Matters of choice have to be named.
    fn holds(self, code: Code) -> bool {
        let group = code.group();
        match self {
            Self::One(one) => one == code,
            Self::Family(family) => code.family() == family && group != Some(Group::Choice),
            Self::Strict => group == Some(Group::Strict),
            Self::All => group != Some(Group::Choice),
        }
    }

    /// How much it holds: the narrowest decides.
    fn width(self) -> u8 {
        match self {
            Self::One(_) => 0,
            Self::Family(_) => 1,
            Self::Strict => 2,
            Self::All => 3,
        }
    }
}

impl Levels {
    /// Adds a rule; the one that speaks of the very same lints already, if there is one.
    pub(crate) fn add(&mut self, rule: Rule) -> Option<&Rule> {
        let same = |other: &Rule| other.selection == rule.selection;
        if let Some(index) = self.0.iter().position(same) {
            return Some(&self.0[index]);
        }
        self.0.push(rule);
        None
    }

    /// What becomes of a finding; errors are always denied.
    pub(crate) fn of(&self, code: Code) -> Level {
        self.deciding(code, |_| true)
    }

    /// The word that asks for a lint.
    pub(crate) fn asked(&self, code: Code) -> Option<At> {
        let rule = self.narrowest(code, |_| true)?;
        let asks = rule.level != Level::Allow && !code.is_error();
        asks.then_some(rule.at)
    }

    /// Whether some word asks for a lint, though a narrower one may allow it.
    pub(crate) fn is_wanted(&self, code: Code) -> bool {
        let asks = |rule: &Rule| rule.level != Level::Allow && rule.selection.holds(code);
        self.0.iter().any(asks)
    }

    fn narrowest(&self, code: Code, counts: impl Fn(&Rule) -> bool) -> Option<&Rule> {
        let rules = self.0.iter();
        rules
            .filter(|rule| counts(rule) && rule.selection.holds(code))
            .min_by_key(|rule| rule.selection.width())
    }

    fn deciding(&self, code: Code, counts: impl Fn(&Rule) -> bool) -> Level {
        let Some(group) = code.group() else {
            return Level::Deny;
        };
        self.narrowest(code, counts).map_or(
            if group == Group::Default {
                Level::Warn
            } else {
                Level::Allow
            },
            |rule| rule.level,
        )
    }

    /// The `allow`s without which the findings would have the same levels.
    pub(crate) fn unused(&self, found: &BTreeSet<Code>) -> Vec<(At, String)> {
        let silences = |rule: &Rule| {
            found.iter().any(|code| {
                let without = self.deciding(*code, |other| other.selection != rule.selection);
                without != Level::Allow && self.of(*code) == Level::Allow
            })
        };
        let unused = self
            .0
            .iter()
            .filter(|rule| rule.level == Level::Allow && !silences(rule));
        unused.map(|rule| (rule.at, rule.name.clone())).collect()
    }
}
