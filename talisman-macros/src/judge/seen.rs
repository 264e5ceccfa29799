//! What the options of a call say, and where: the model that the lints of a site are found in.

use core::ops::Range;
use std::rc::Rc;

use syn::LitStr;
use talisman_policy::registry::Opt;
use talisman_policy::site::{Carried, Content, Site};
use talisman_policy::{Place, Policy};

use super::spots::{Spot, Spots};
use crate::tree::Key;

/// What the options say, and where.
pub(super) struct Seen<'a> {
    pub(super) site: Site,
    pub(super) words: Vec<(Opt, Written<'a>)>,
    /// Header texts that have errors.
    refused: Vec<String>,
}

/// Where the words of an option stand.
pub(super) struct Written<'a> {
    /// Names and values.
    pub(super) spots: Vec<(Spot<'a>, Vec<Spot<'a>>)>,
    /// The words that have errors.
    pub(super) errors: Vec<Place>,
}

/// The options that a text of `Strict-Transport-Security` replaces.
const HSTS_PARTS: &[Opt] = &[
    Opt::StrictTransportSecurityMaxAge,
    Opt::StrictTransportSecurityIncludeSubdomains,
    Opt::StrictTransportSecurityPreload,
];

impl<'a> Seen<'a> {
    /// A site whose options have their defaults, or one that has a base.
    pub(super) fn new(has_defaults: bool) -> Self {
        Self {
            site: if has_defaults {
                Site::with_defaults()
            } else {
                Site::inherited()
            },
            words: Vec::new(),
            refused: Vec::new(),
        }
    }

    /// Takes note of a text that has errors.
    pub(super) fn refuse(&mut self, text: &str) {
        self.refused.push(text.into());
    }

    pub(super) fn is_refused(&self, literal: &LitStr) -> bool {
        self.refused.contains(&literal.value())
    }

    pub(super) fn off(&mut self, opt: Opt) {
        self.site.set(opt, Carried::Off);
    }

    /// The members of a block.
    pub(super) fn block(
        &mut self,
        opt: Opt,
        content: Content,
        spots: Spots<'a>,
        errors: Vec<Place>,
    ) {
        self.site.set(opt, Carried::Known(content));
        self.policy_block(opt, spots, errors);
    }

    /// Where the words of a policy stand.
    pub(super) fn policy_block(&mut self, opt: Opt, spots: Spots<'a>, errors: Vec<Place>) {
        let token = |(key, values): (&Key, _)| (Spot::Token(key.at, None), values);
        let spots = spots.0.into_iter().map(token).collect();
        self.words.push((opt, Written { spots, errors }));
    }

    /// Where the words of a policy's text stand.
    pub(super) fn policy_text(
        &mut self,
        opt: Opt,
        literal: &'a LitStr,
        layout: &[(Range<usize>, Vec<Range<usize>>)],
        errors: Vec<Place>,
    ) {
        let text: Rc<str> = literal.value().into();
        let spot = |range: &Range<usize>| Spot::Within(literal, Rc::clone(&text), range.clone());
        let spots = layout
            .iter()
            .map(|(name, values)| (spot(name), values.iter().map(spot).collect()));
        let spots = spots.collect();
        self.words.push((opt, Written { spots, errors }));
    }

    /// Header text for a whole value.
    pub(super) fn text(&mut self, opt: Opt, literal: &'a LitStr) {
        if self.is_refused(literal) {
            self.site.set(opt, Carried::Unknown);
            // The text stands in the place of its parts, and their defaults do not hold.
            if opt == Opt::StrictTransportSecurity {
                for part in HSTS_PARTS {
                    self.site.set(*part, Carried::Unknown);
                }
            }
            return;
        }
        let (content, layout) = Content::read(opt, &literal.value());
        self.site.set(opt, Carried::Known(content));
        self.policy_text(opt, literal, &layout, Vec::new());
    }

    pub(super) fn enforced(&mut self, policy: Carried<Policy>, is_default: bool) {
        self.site.enforced = policy;
        self.site.is_default_policy = is_default;
    }

    pub(super) fn reported(&mut self, policy: Carried<Policy>) {
        self.site.reported = policy;
    }
}

impl<'a> Written<'a> {
    /// What stands at a place; none for a policy's whole, or what options added to it.
    pub(super) fn spot(&self, place: &Place) -> Option<&Spot<'a>> {
        let (index, position) = word(place)?;
        let (name, values) = self.spots.get(index)?;
        match position {
            None => Some(name),
            Some(position) => values.get(position),
        }
    }
}

/// The indices of a place: of a line, and of a value of it.
pub(super) fn word(place: &Place) -> Option<(usize, Option<usize>)> {
    match place {
        Place::Name(index) | Place::NamePart(index, _) => Some((*index, None)),
        Place::Value(index, position) | Place::Part(index, position, _) => {
            Some((*index, Some(*position)))
        }
        Place::Whole | Place::Text(_) => None,
    }
}
