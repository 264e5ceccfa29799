//! What a security reviewer would question in the headers of a site, each by itself and together.

mod cookies;
mod endpoints;
mod features;
mod framing;
mod isolation;
mod others;
mod policies;
mod read;
mod transport;
mod words;

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use crate::finding::{Help, Place};
use crate::lint::base::{Base, Fact, When};
use crate::lint::view::View;
use crate::model::{Directive, Disposition, Policy, Word};
use crate::parse::parse;
use crate::registry::{Code, DEFAULT_CSP_POLICY, Opt};

pub use read::Layout;

/// What responses carry of an option.
#[derive(Clone, Debug, Default)]
pub enum Carried<T> {
    /// Something that cannot be told: it has errors.
    Unknown,
    /// Something that is not in sight: it comes from a base, a constant or a view's site.
    #[default]
    Inherited,
    /// Nothing.
    Off,
    /// This.
    Known(T),
}

/// The value of an option, in header text.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The members of a block. A value of another kind is one member without a name.
    pub lines: Vec<Directive>,
    /// Whether nothing is added from elsewhere.
    pub is_whole: bool,
    /// The header text, where the option was written as such.
    pub text: Option<String>,
}

/// The headers of a site, as far as they are in sight.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The policy that is enforced.
    pub enforced: Carried<Policy>,
    /// The policy that is only reported.
    pub reported: Carried<Policy>,
    /// Whether the enforced policy is one that nobody wrote.
    pub is_default_policy: bool,
    options: Vec<(Opt, Carried<Content>)>,
    base: Base,
}

/// A lint's finding, or an error's, about options of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its stable name.
    pub code: Code,
    /// Where it may stand: at the first of these that is written.
    pub spots: Vec<Spot>,
    /// What is weak, in the user's spelling; lower case, no full stop.
    pub what: String,
    /// The way out.
    pub help: Option<Help>,
    /// What it depends on that is not in sight.
    pub when: When,
}

/// A part of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The option.
    pub opt: Opt,
    /// The part.
    pub on: On,
}

/// Which part of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum On {
    /// Its name.
    Key,
    /// Its whole value.
    Value,
    /// A word of its content, or of its policy.
    At(Place),
    /// Bytes of its header text.
    Text(Range<usize>),
}

type Lint = fn(&Site, &mut Vec<Remark>);

const LINTS: &[Lint] = &[
    policies::missing,
    policies::reported,
    policies::upgrade,
    policies::cached_nonce,
    transport::missing,
    transport::max_age,
    transport::reach,
    transport::text,
    framing::missing,
    framing::obsolete,
    framing::agreement,
    words::content_type,
    words::xss_filter,
    words::referrer,
    words::cross_domain,
    words::clear_site_data,
    words::cleared_already,
    isolation::opener,
    isolation::embedder,
    isolation::resource,
    isolation::parameters,
    isolation::sharing,
    cookies::attributes,
    cookies::prefixes,
    features::allowlists,
    features::origins,
    features::headers,
    features::parameters,
    features::points,
    endpoints::undefined,
    endpoints::unused,
    endpoints::parameters,
    endpoints::deprecated,
    endpoints::error_logging,
    others::names,
    others::empty,
    others::integrity,
];

/// The options whose headers go out although nobody writes them, and their words.
const DEFAULTS: &[(Opt, &[&str])] = &[
    (Opt::FrameOptions, &["SAMEORIGIN"]),
    (Opt::StrictTransportSecurity, &["true"]),
    (Opt::StrictTransportSecurityMaxAge, &["31556926"]),
    (Opt::StrictTransportSecurityIncludeSubdomains, &["true"]),
    (Opt::ReferrerPolicy, &["strict-origin-when-cross-origin"]),
    (Opt::XContentTypeOptions, &["nosniff"]),
    (Opt::XXssProtection, &["1; mode=block"]),
    (Opt::SessionCookieName, &["session", "id"]),
    (Opt::SessionCookieSecure, &["true"]),
    (Opt::SessionCookieHttpOnly, &["true"]),
    (Opt::SessionCookieSamesite, &["Lax"]),
];

impl Content {
    /// A value that is no block: its words.
    #[must_use]
    pub fn words(words: Vec<Word>) -> Self {
        let mut line = Directive::new(Word::new(""));
        line.values = words;
        Self::block(vec![line])
    }

    /// A block with all its members.
    #[must_use]
    pub const fn block(lines: Vec<Directive>) -> Self {
        Self {
            lines,
            is_whole: true,
            text: None,
        }
    }
}

impl Site {
    /// A site of which nothing is written.
    #[must_use]
    pub fn inherited() -> Self {
        Self::default()
    }

    /// A site without an option of its own: the defaults of flask-talisman.
    #[must_use]
    pub fn with_defaults() -> Self {
        let value = |opt: &Opt| {
            let default = DEFAULTS
                .iter()
                .find(|(with_default, _)| with_default == opt);
            match default {
                Some((_, words)) => {
                    let words = words.iter().map(|word| Word::new(*word)).collect();
                    Carried::Known(Content::words(words))
                }
                None => Carried::Off,
            }
        };
        Self {
            enforced: Carried::Known(parse(DEFAULT_CSP_POLICY, Disposition::Enforce).policy),
            reported: Carried::Off,
            is_default_policy: true,
            options: Opt::ALL.iter().map(|opt| (*opt, value(opt))).collect(),
            base: Base::default(),
        }
    }

    /// Says what an option is.
    pub fn set(&mut self, opt: Opt, carried: Carried<Content>) {
        self.options.retain(|(other, _)| *other != opt);
        self.options.push((opt, carried));
    }

    /// Everything that is weak, obsolete or contradictory, and the errors that more than one option makes.
    #[must_use]
    pub fn lint(&self) -> Vec<Remark> {
        let decided = |lint: &Lint| {
            let run = || {
                let mut remarks = Vec::new();
                lint(self, &mut remarks);
                remarks
            };
            self.base.explore(&run)
        };
        let remarks = LINTS.iter().flat_map(decided);
        remarks
            .map(|(remark, when)| Remark { when, ..remark })
            .collect()
    }

    fn get(&self, opt: Opt) -> &Carried<Content> {
        let found = self.options.iter().find(|(other, _)| *other == opt);
        found.map_or(&Carried::Inherited, |(_, carried)| carried)
    }

    /// Whether the option makes no header, or is false.
    fn is_off(&self, opt: Opt) -> bool {
        match self.get(opt) {
            Carried::Off => true,
            Carried::Inherited => self.base.ask(Fact::Off(opt)),
            Carried::Known(_) | Carried::Unknown => false,
        }
    }

    /// Whether the policy goes out as the one that only reports.
    fn only_reports(&self) -> bool {
        self.is_word(Opt::ContentSecurityPolicyReportOnly, "true")
    }

    /// The policies that are enforced; none where that cannot be told.
    fn enforced(&self) -> Option<Vec<View<'_>>> {
        if self.only_reports() {
            return Some(Vec::new());
        }
        match &self.enforced {
            Carried::Known(policy) => Some(View::all(policy, Some(&self.base))),
            Carried::Off => Some(Vec::new()),
            Carried::Inherited => Some(vec![View::of_base(&self.base)]),
            Carried::Unknown => None,
        }
    }

    /// What the option holds, if it is on and in sight.
    fn content(&self, opt: Opt) -> Option<&Content> {
        match self.get(opt) {
            Carried::Known(content) => Some(content),
            Carried::Unknown | Carried::Inherited | Carried::Off => None,
        }
    }

    /// The members of a block.
    fn lines(&self, opt: Opt) -> &[Directive] {
        self.content(opt).map_or(&[], |content| &content.lines)
    }

    /// The words of a value that is no block.
    fn words(&self, opt: Opt) -> &[Word] {
        self.lines(opt).first().map_or(&[], |line| &line.values)
    }

    /// The one word of a value.
    fn word(&self, opt: Opt) -> Option<&Word> {
        self.words(opt).first()
    }

    fn is_word(&self, opt: Opt, text: &'static str) -> bool {
        match self.get(opt) {
            Carried::Inherited => self.base.ask(Fact::Is(opt, text)),
            _ => self.word(opt).is_some_and(|word| word.text == text),
        }
    }

    /// The header text, where the option was written as such.
    fn text(&self, opt: Opt) -> Option<&str> {
        self.content(opt)?.text.as_deref()
    }
}

impl Remark {
    fn new(code: Code, what: impl Into<String>) -> Self {
        Self {
            code,
            spots: Vec::new(),
            what: what.into(),
            help: None,
            when: When::Always,
        }
    }

    /// A remark at the name of an option.
    fn at_key(code: Code, opt: Opt, what: impl Into<String>) -> Self {
        Self::new(code, what).or_at(opt, On::Key)
    }

    /// A remark at the value of an option.
    fn at_value(code: Code, opt: Opt, what: impl Into<String>) -> Self {
        Self::new(code, what).or_at(opt, On::Value)
    }

    /// A remark at a word of an option.
    fn at(code: Code, opt: Opt, place: Place, what: impl Into<String>) -> Self {
        Self::new(code, what).or_at(opt, On::At(place))
    }

    /// A remark at a part of an option's text.
    fn at_text(code: Code, opt: Opt, range: Range<usize>, what: impl Into<String>) -> Self {
        Self::new(code, what).or_at(opt, On::Text(range))
    }

    /// A further place, for when those before are not written.
    fn or_at(mut self, opt: Opt, on: On) -> Self {
        self.spots.push(Spot { opt, on });
        self
    }

    fn help(mut self, help: Help) -> Self {
        self.help = Some(help);
        self
    }

    fn replace(self, text: impl Into<String>) -> Self {
        self.help(Help::Replace(text.into()))
    }

    fn remove(self) -> Self {
        self.help(Help::Remove)
    }

    fn advice(self, words: &str) -> Self {
        self.help(Help::Advice(words.to_string()))
    }
}
