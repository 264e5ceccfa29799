//! A policy as browsers read it: the first directive of each name, fallbacks, and which sources are live.

use alloc::vec::Vec;

use crate::check::resembling;
use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Policy, Word};
use crate::registry::{Code, DirectiveName, Grammar, Keyword};
use crate::source::{Host, Source, read_source};

/// One policy of a comma-separated list.
pub(crate) struct View<'p> {
    /// The directives that browsers read, in source order.
    pub(crate) lines: Vec<Line<'p>>,
    /// Whether the fallbacks are in sight too.
    is_whole: bool,
}

/// A directive that browsers read.
pub(crate) struct Line<'p> {
    /// Its place in the model.
    pub(crate) index: usize,
    pub(crate) directive: &'p Directive,
    pub(crate) name: DirectiveName,
    /// Its values as source expressions; none where one is no such thing.
    sources: Vec<Option<Source<'p>>>,
}

impl<'p> View<'p> {
    /// The policies of a list, each by itself.
    pub(crate) fn all(policy: &'p Policy) -> Vec<Self> {
        let mut views = Vec::new();
        for (index, directive) in policy.directives.iter().enumerate() {
            if index == 0 || directive.starts_policy {
                views.push(View {
                    lines: Vec::new(),
                    is_whole: !policy.extends,
                });
            }
            // A misspelt directive is judged as the one that was meant: its name has an error already.
            let meant = || resembling(&directive.name.text).filter(|_| !directive.vouched);
            let name = directive.known.or_else(meant);
            let (Some(view), Some(name)) = (views.last_mut(), name) else {
                continue;
            };
            if view.line(name).is_none() {
                view.lines.push(Line::new(index, directive, name));
            }
        }
        views
    }

    /// The directive itself.
    pub(crate) fn line(&self, name: DirectiveName) -> Option<&Line<'p>> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// Whether neither the directive nor a fallback of it is there. A policy whose rest is not in sight lacks nothing.
    pub(crate) fn lacks(&self, name: DirectiveName) -> bool {
        self.is_whole && self.effective(name).is_none()
    }

    /// Whether the directive itself is not there.
    pub(crate) fn lacks_own(&self, name: DirectiveName) -> bool {
        self.is_whole && self.line(name).is_none()
    }

    /// The directive, or the nearest that it falls back to.
    pub(crate) fn effective(&self, name: DirectiveName) -> Option<&Line<'p>> {
        let fallbacks = if self.is_whole { name.fallback() } else { &[] };
        let fallback = || fallbacks.iter().find_map(|name| self.line(*name));
        self.line(name).or_else(fallback)
    }

    /// The effective directives of these names, each once, in source order.
    pub(crate) fn effective_lines(&self, names: &[DirectiveName]) -> Vec<&Line<'p>> {
        let effective: Vec<usize> = names
            .iter()
            .filter_map(|name| self.effective(*name))
            .map(|line| line.index)
            .collect();
        let is_effective = |line: &&Line<'p>| effective.contains(&line.index);
        self.lines.iter().filter(is_effective).collect()
    }

    /// What decides over scripts: elements, attributes and the rest.
    pub(crate) fn scripts(&self) -> Vec<&Line<'p>> {
        self.effective_lines(&[
            DirectiveName::ScriptSrc,
            DirectiveName::ScriptSrcElem,
            DirectiveName::ScriptSrcAttr,
        ])
    }

    /// What decides over style sheets and inline styles.
    pub(crate) fn styles(&self) -> Vec<&Line<'p>> {
        self.effective_lines(&[
            DirectiveName::StyleSrc,
            DirectiveName::StyleSrcElem,
            DirectiveName::StyleSrcAttr,
        ])
    }

    pub(crate) fn is_script(&self, line: &Line<'_>) -> bool {
        self.scripts()
            .iter()
            .any(|script| script.index == line.index)
    }
}

impl<'p> Line<'p> {
    fn new(index: usize, directive: &'p Directive, name: DirectiveName) -> Self {
        let is_list = matches!(name.grammar(), Grammar::SourceList | Grammar::AncestorList);
        let source = |word: &'p Word| {
            let readable = is_list && !word.is_nonce;
            readable.then(|| read_source(&word.text)).flatten()
        };
        Self {
            index,
            directive,
            name,
            sources: directive.values.iter().map(source).collect(),
        }
    }

    /// The source expressions with their positions and the user's spelling.
    pub(crate) fn sources(&self) -> impl Iterator<Item = (usize, &Source<'p>, &'p Word)> {
        let values = self.sources.iter().zip(&self.directive.values).enumerate();
        values.filter_map(|(position, (source, word))| Some((position, source.as_ref()?, word)))
    }

    /// The hosts with their positions and the user's spelling.
    pub(crate) fn hosts(&self) -> impl Iterator<Item = (usize, &Host<'p>, &'p Word)> {
        self.sources()
            .filter_map(|(position, source, word)| match source {
                Source::Host(host) => Some((position, host, word)),
                _ => None,
            })
    }

    /// Where a keyword stands.
    pub(crate) fn keyword(&self, keyword: Keyword) -> Option<usize> {
        let mut sources = self.sources();
        sources.find_map(|(position, source, _)| {
            (*source == Source::Keyword(keyword)).then_some(position)
        })
    }

    pub(crate) fn has(&self, keyword: Keyword) -> bool {
        self.keyword(keyword).is_some()
    }

    pub(crate) fn has_nonce(&self) -> bool {
        self.directive.has_nonce()
            || self
                .sources()
                .any(|(_, source, _)| matches!(source, Source::Nonce(_)))
    }

    pub(crate) fn has_hash(&self) -> bool {
        self.sources()
            .any(|(_, source, _)| matches!(source, Source::Hash(..)))
    }

    /// The first nonce or hash, in the user's spelling.
    pub(crate) fn nonce_or_hash(&self) -> Option<&'p str> {
        let mut values = self.directive.values.iter().zip(&self.sources);
        let found = values.find(|(word, source)| {
            word.is_nonce || matches!(source, Some(Source::Nonce(_) | Source::Hash(..)))
        });
        found.map(|(word, _)| word.shown())
    }

    /// Whether all values are in sight: a list that adds to an inherited one may hold anything besides.
    pub(crate) fn is_whole(&self) -> bool {
        self.directive.extends.is_none()
    }

    /// Whether it matches nothing.
    pub(crate) fn is_none(&self) -> bool {
        let matches = |(_, source, _): (usize, &Source<'_>, &Word)| {
            !matches!(
                source,
                Source::Keyword(Keyword::None | Keyword::ReportSample)
            )
        };
        self.is_whole() && !self.directive.has_nonce() && !self.sources().any(matches)
    }

    /// Whether browsers let `'unsafe-inline'` do its work: a nonce or a hash cancels it, and for scripts `'strict-dynamic'`.
    pub(crate) fn allows_inline(&self, scripts: bool) -> bool {
        let cancelled =
            self.has_nonce() || self.has_hash() || scripts && self.has(Keyword::StrictDynamic);
        self.is_whole() && self.has(Keyword::UnsafeInline) && !cancelled
    }

    /// Whether browsers let hosts and schemes load scripts: `'strict-dynamic'` cancels them.
    pub(crate) fn allows_addresses(&self) -> bool {
        !self.has(Keyword::StrictDynamic)
    }

    /// A finding at the directive's name.
    pub(crate) fn at_name(&self, code: Code, what: impl Into<alloc::string::String>) -> Finding {
        Finding::new(code, Place::Name(self.index), what)
    }

    /// A finding at a value.
    pub(crate) fn at(
        &self,
        position: usize,
        code: Code,
        what: impl Into<alloc::string::String>,
    ) -> Finding {
        Finding::new(code, Place::Value(self.index, position), what)
    }

    /// The directive in the user's spelling.
    pub(crate) fn shown(&self) -> &'p str {
        self.directive.name.shown()
    }

    /// A value in the user's spelling.
    pub(crate) fn word(&self, position: usize) -> &'p str {
        self.directive.values[position].shown()
    }

    /// The way out for a source that is too wide: a keyword, unless the list has it already.
    pub(crate) fn instead(&self, keyword: Keyword) -> Help {
        if self.has(keyword) || !self.is_whole() {
            Help::Remove
        } else {
            Help::ReplaceValue(keyword.text().into())
        }
    }

    /// The way out for a source that has to go: `'none'` where nothing else would remain.
    pub(crate) fn removal(&self) -> Help {
        if self.directive.values.len() == 1 && self.is_whole() {
            Help::ReplaceValue(Keyword::None.text().into())
        } else {
            Help::Remove
        }
    }
}
