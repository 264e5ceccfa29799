//! A policy as browsers read it: the first directive of each name, fallbacks, and which sources are live.

use alloc::vec::Vec;

use super::base::{Base, Fact, SourceKind};
use crate::check::resembling;
use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Policy, Word};
use crate::registry::{Code, DirectiveName, Grammar, Keyword};
use crate::source::{Host, Source, read_source};

/// One policy of a comma-separated list.
#[derive(Default)]
pub(crate) struct View<'p> {
    /// The directives that browsers read, in source order.
    pub(crate) lines: Vec<Line<'p>>,
    /// Those that the base may have besides.
    inherited: Vec<Line<'p>>,
}

/// A directive that browsers read.
pub(crate) struct Line<'p> {
    /// Its place in the model.
    pub(crate) index: usize,
    pub(crate) directive: &'p Directive,
    pub(crate) name: DirectiveName,
    /// Its values as source expressions; none where one is no such thing.
    sources: Vec<Option<Source<'p>>>,
    /// What holds the rest of its values.
    base: Option<&'p Base>,
    /// What may add a nonce to it.
    options: Option<&'p Base>,
}

/// The index of a directive that stands in no model.
const NOWHERE: usize = usize::MAX;

impl<'p> View<'p> {
    /// The policies of a list, each by itself; where they extend what is not in sight, the base answers for that.
    pub(crate) fn all(policy: &'p Policy, base: Option<&'p Base>) -> Vec<Self> {
        let mut views = Vec::new();
        for (index, directive) in policy.directives.iter().enumerate() {
            if index == 0 || directive.starts_policy {
                views.push(Self::default());
            }
            // A misspelt directive is judged as the one that was meant: its name has an error already. Browsers read
            // the one that is spelt right, wherever it stands.
            let meant = || {
                let name = resembling(&directive.name.text).filter(|_| !directive.vouched)?;
                (!knows(policy, index, name)).then_some(name)
            };
            let name = directive.known.or_else(meant);
            let (Some(view), Some(name)) = (views.last_mut(), name) else {
                continue;
            };
            if view.written(name).is_none() {
                let mut line = Line::new(index, directive, name, base);
                line.options = base.filter(|_| policy.inherits_options);
                view.lines.push(line);
            }
        }
        if policy.extends && views.is_empty() {
            views.push(Self::default());
        }
        for view in &mut views {
            view.inherit(base, |name| {
                policy.extends || policy.inherits_options && name == DirectiveName::ReportUri
            });
        }
        views
    }

    /// A policy of which nothing is written.
    #[cfg(feature = "fields")]
    pub(crate) fn of_base(base: &'p Base) -> Self {
        let mut view = Self::default();
        view.inherit(Some(base), |_| true);
        view
    }

    /// Adds what the base may have.
    fn inherit(&mut self, base: Option<&'p Base>, may: impl Fn(DirectiveName) -> bool) {
        let directives = base.map_or(&[][..], |base| &base.directives);
        for directive in directives {
            let known = directive.known.filter(|name| may(*name));
            if let Some(name) = known.filter(|name| self.written(*name).is_none()) {
                self.inherited
                    .push(Line::new(NOWHERE, directive, name, base));
            }
        }
    }

    /// The directive itself, where it is written.
    pub(crate) fn written(&self, name: DirectiveName) -> Option<&Line<'p>> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// The directive itself, be it written or inherited.
    pub(crate) fn line(&self, name: DirectiveName) -> Option<&Line<'p>> {
        let inherited = || self.inherited.iter().find(|line| line.name == name);
        let is_there = |line: &&Line<'p>| line.asks(Fact::Directive(name));
        self.written(name).or_else(|| inherited().filter(is_there))
    }

    /// Whether neither the directive nor a fallback of it is there.
    pub(crate) fn lacks(&self, name: DirectiveName) -> bool {
        self.effective(name).is_none()
    }

    /// Whether the directive itself is not there.
    pub(crate) fn lacks_own(&self, name: DirectiveName) -> bool {
        self.line(name).is_none()
    }

    /// The directive, or the nearest that it falls back to.
    pub(crate) fn effective(&self, name: DirectiveName) -> Option<&Line<'p>> {
        let fallback = || name.fallback().iter().find_map(|name| self.line(*name));
        self.line(name).or_else(fallback)
    }

    /// The effective directives of these names that are written, each once, in source order.
    pub(crate) fn effective_lines(&self, names: &[DirectiveName]) -> Vec<&Line<'p>> {
        let is_effective = |line: &&Line<'p>| names.iter().any(|name| self.decides(line, *name));
        self.lines.iter().filter(is_effective).collect()
    }

    /// Whether a written directive is the one that holds for a name.
    fn decides(&self, line: &Line<'p>, name: DirectiveName) -> bool {
        if line.name == name {
            return true;
        }
        let Some(depth) = name.fallback().iter().position(|it| *it == line.name) else {
            return false;
        };
        // The nearest first: it stands in the way of most names.
        let mut nearer = name.fallback()[..depth].iter().rev().chain([&name]);
        nearer.all(|name| self.lacks_own(*name))
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
        let names = [
            DirectiveName::ScriptSrc,
            DirectiveName::ScriptSrcElem,
            DirectiveName::ScriptSrcAttr,
        ];
        names.iter().any(|name| self.decides(line, *name))
    }
}

/// Whether the directive of that index has one of that name beside it, in the same policy of the list.
fn knows(policy: &Policy, index: usize, name: DirectiveName) -> bool {
    let (before, after) = policy.directives.split_at(index + 1);
    let own = before.iter().rposition(|directive| directive.starts_policy);
    let after = after
        .iter()
        .take_while(|directive| !directive.starts_policy);
    let mut beside = before[own.unwrap_or(0)..].iter().chain(after);
    beside.any(|directive| directive.known == Some(name))
}

impl<'p> Line<'p> {
    fn new(
        index: usize,
        directive: &'p Directive,
        name: DirectiveName,
        base: Option<&'p Base>,
    ) -> Self {
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
            base: base.filter(|_| directive.extends.is_some()),
            options: None,
        }
    }

    /// Whether nothing of it is written.
    pub(crate) const fn is_inherited(&self) -> bool {
        self.index == NOWHERE
    }

    fn asks(&self, fact: Fact) -> bool {
        self.base.is_some_and(|base| base.ask(fact))
    }

    /// Whether the inherited part of the list has such a source.
    fn inherits(&self, kind: SourceKind) -> bool {
        self.asks(Fact::Source(self.name, kind))
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
        self.keyword(keyword).is_some() || self.inherits(SourceKind::Keyword(keyword))
    }

    pub(crate) fn has_nonce(&self) -> bool {
        self.directive.has_nonce()
            || self.has_source(|source| matches!(source, Source::Nonce(_)))
            || self.inherits_nonce()
    }

    pub(crate) fn has_hash(&self) -> bool {
        self.has_source(|source| matches!(source, Source::Hash(..)))
            || self.inherits(SourceKind::Hash)
    }

    /// Whether it names hosts, schemes or everything.
    pub(crate) fn has_address(&self) -> bool {
        self.has_address_that(|_| true)
    }

    /// The same of addresses that do something; inherited ones may.
    pub(crate) fn has_address_that(&self, does: impl Fn(&Source<'p>) -> bool) -> bool {
        let is_address = |source: &Source<'p>| {
            matches!(source, Source::Star | Source::Scheme(_) | Source::Host(_)) && does(source)
        };
        self.has_source(is_address) || self.inherits(SourceKind::Address)
    }

    /// Whether the inherited part has a nonce, or an option adds one.
    pub(crate) fn inherits_nonce(&self) -> bool {
        let asked = self.base.or(self.options);
        let nonce = || Fact::Source(self.name, SourceKind::Nonce);
        asked.is_some_and(|base| self.name.grammar() == Grammar::SourceList && base.ask(nonce()))
    }

    fn has_source(&self, is: impl Fn(&Source<'p>) -> bool) -> bool {
        self.sources.iter().flatten().any(is)
    }

    /// The first nonce or hash, in the user's spelling.
    pub(crate) fn nonce_or_hash(&self) -> Option<&'p str> {
        let mut values = self.directive.values.iter().zip(&self.sources);
        let found = values.find(|(word, source)| {
            word.is_nonce || matches!(source, Some(Source::Nonce(_) | Source::Hash(..)))
        });
        let written = found.map(|(word, _)| word.shown());
        let inherited = || {
            let hash = || self.inherits(SourceKind::Hash).then_some("'sha…'");
            let nonce = self.inherits_nonce().then_some("nonce");
            nonce.or_else(hash)
        };
        written.or_else(inherited)
    }

    /// Whether all values are in sight.
    pub(crate) fn is_whole(&self) -> bool {
        self.directive.extends.is_none()
    }

    /// Whether it matches nothing.
    pub(crate) fn is_none(&self) -> bool {
        let matches = |source: &Source<'_>| {
            !matches!(
                source,
                Source::Keyword(Keyword::None | Keyword::ReportSample)
            )
        };
        !self.directive.has_nonce() && !self.has_source(matches) && !self.inherits(SourceKind::Any)
    }

    /// Whether browsers let `'unsafe-inline'` do its work: a nonce or a hash cancels it, and for scripts `'strict-dynamic'`.
    pub(crate) fn allows_inline(&self, scripts: bool) -> bool {
        let is_cancelled =
            || self.has_nonce() || self.has_hash() || scripts && self.has(Keyword::StrictDynamic);
        self.has(Keyword::UnsafeInline) && !is_cancelled()
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
        if !self.is_whole() || self.has(keyword) {
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
