//! What responses will carry, all options together: lints that no option can have alone.

use core::ops::Range;
use std::rc::Rc;

use syn::LitStr;
use talisman_policy::registry::{CLEAR_SITE_DATA, DEFAULT_CSP_POLICY, Opt};
use talisman_policy::site::{self, Carried, Content, On, Remark};
use talisman_policy::{Disposition, Help, Place, Word, help_line, mend, parse};

use super::Judge;
use super::blocks::Spelling;
use super::seen::{Written, word};
use super::spots::Spot;
use super::words::truth;
use crate::diagnostics::Diagnostic;
use crate::spelling;
use crate::tree::{At, Value};

/// Where a remark stands.
enum Located<'a> {
    /// On tokens, which the help replaces.
    Tokens(At),
    /// On tokens that hold more than what the help speaks of.
    Around(At),
    /// In a string.
    Within(&'a LitStr, Range<usize>),
}

impl<'a> Judge<'a> {
    /// Lints of the site as a whole.
    pub(super) fn site(&mut self) {
        for (opt, key, value) in self.written.clone() {
            let is_value = opt.block().is_none()
                && opt != Opt::Headers
                && opt != Opt::ContentSecurityPolicy
                && opt != Opt::ContentSecurityPolicyReportOnly;
            match value {
                Some(Value::Text(literal)) if is_value => self.seen.text(opt, literal),
                Some(value) if truth(value) == Some(false) => self.seen.off(opt),
                Some(value) if is_value || truth(value).is_some() => {
                    self.plain_words(opt, key.at, value);
                }
                // What was read as a block has said what it holds already.
                Some(Value::Block(_)) => {}
                Some(Value::Text(literal)) if !self.seen.is_refused(literal) => {}
                _ => self.seen.site.set(opt, Carried::Unknown),
            }
        }
        for remark in self.seen.site.lint() {
            let when = remark.when.clone();
            self.report_when(&when, Opt::ContentSecurityPolicy, |judge| {
                judge.remark(remark);
            });
        }
        if self.call.base.is_none() && self.key(Opt::ContentSecurityPolicy).is_none() {
            self.lints_of_default_policy();
        }
    }

    /// A value of words: one, or a list of them.
    fn plain_words(&mut self, opt: Opt, key: At, value: &'a Value) {
        let values = match value {
            Value::List(values, _) => values.as_slice(),
            single => std::slice::from_ref(single),
        };
        let mut words = Vec::new();
        let mut spots = Vec::new();
        let mut is_whole = true;
        for value in values {
            match value {
                Value::Word(ident) => {
                    let ident = ident.to_string();
                    words.push(Word::spelt(wire(opt, &ident), ident));
                    spots.push(Spot::Token(value.at(), None));
                }
                Value::Number(number, at) => {
                    words.push(Word::spelt(number.replace('_', ""), number));
                    spots.push(Spot::Token(*at, None));
                }
                Value::Text(literal) if !self.seen.is_refused(literal) => {
                    let text: Rc<str> = literal.value().into();
                    let (content, layout) = Content::read(opt, &text);
                    words.extend(content.lines.into_iter().flat_map(|line| line.values));
                    let ranges = layout.into_iter().flat_map(|(_, ranges)| ranges);
                    spots
                        .extend(ranges.map(|range| Spot::Within(literal, Rc::clone(&text), range)));
                }
                Value::Rest(_) => is_whole = self.call.base.is_none(),
                _ => {}
            }
        }
        let content = Content {
            is_whole,
            ..Content::words(words)
        };
        self.seen.site.set(opt, Carried::Known(content));
        let written = Written {
            spots: vec![(Spot::Token(key, None), spots)],
            errors: Vec::new(),
        };
        self.seen.words.push((opt, written));
    }

    /// A remark at the first of its places that is written; at the word that asks for it, if none is.
    fn remark(&mut self, remark: Remark) {
        let Remark {
            code,
            spots,
            what,
            help,
            ..
        } = remark;
        let located = spots
            .iter()
            .find_map(|spot| Some((spot, self.located(spot)?)));
        let Some((spot, located)) = located else {
            if let Some(at) = self.diagnostics.asked(code) {
                let error = self.diagnostics.error(at, code, what);
                if let Some(words) = addition(spots.first(), help.as_ref()) {
                    error.help(words);
                }
            }
            return;
        };
        if self.has_error(spot) || self.diagnostics.silences(code) {
            return;
        }
        match located {
            Located::Tokens(at) if self.diagnostics.touch(at, at) => {}
            Located::Tokens(at) => {
                let error = self.diagnostics.error(at, code, what);
                if let Some(help) = help {
                    error.help(help_line(&help, |text| spell(spot, text)));
                }
            }
            Located::Around(at) => {
                let error = self.diagnostics.error(at, code, what);
                if let Some(Help::Advice(words)) = help {
                    error.help(words);
                }
            }
            Located::Within(literal, range) => {
                let error = self.diagnostics.error(literal.span(), code, what);
                within(error, &literal.value(), range, help.as_ref());
            }
        }
    }

    fn located(&self, spot: &site::Spot) -> Option<Located<'a>> {
        let key = self.key(spot.opt)?;
        let value = self.value(spot.opt);
        let whole = match value {
            Some(Value::Block(block)) if !block.entries.is_empty() => key.at,
            None => key.at,
            Some(value) => value.at(),
        };
        Some(match &spot.on {
            On::Key => Located::Tokens(key.at),
            On::Value => Located::Tokens(whole),
            On::Text(range) => match value {
                Some(Value::Text(literal)) => Located::Within(literal, range.clone()),
                _ => Located::Around(whole),
            },
            On::At(place) => {
                let Some(written) = self.written_words(spot.opt) else {
                    return Some(Located::Around(whole));
                };
                match (written.spot(place)?, place) {
                    (Spot::Within(literal, _, range), Place::Part(_, _, part)) => {
                        Located::Within(literal, range.start + part.start..range.start + part.end)
                    }
                    (Spot::Within(literal, _, range), _) => Located::Within(literal, range.clone()),
                    (Spot::Token(at, _) | Spot::Alone(at, _), _) => Located::Tokens(*at),
                }
            }
        })
    }

    fn written_words(&self, opt: Opt) -> Option<&Written<'a>> {
        let words = &self.seen.words;
        let found = words.iter().find(|(other, _)| *other == opt);
        found.map(|(_, written)| written)
    }

    /// Whether the very word has an error: mending it makes another word of it.
    fn has_error(&self, spot: &site::Spot) -> bool {
        let On::At(place) = &spot.on else {
            return false;
        };
        let written = self.written_words(spot.opt);
        written.is_some_and(|written| {
            let mut errors = written.errors.iter();
            errors.any(|error| word(error).is_some() && word(error) == word(place))
        })
    }

    /// The policy that holds without being written, for those who ask for its lints.
    fn lints_of_default_policy(&mut self) {
        let reports = self.value(Opt::ContentSecurityPolicyReportOnly);
        let disposition = match reports.and_then(truth) {
            Some(true) => Disposition::ReportOnly,
            _ => Disposition::Enforce,
        };
        let parsed = parse(DEFAULT_CSP_POLICY, disposition);
        let sent = self.sent(Opt::ContentSecurityPolicy, &parsed.policy);
        for lint in parsed.lints(DEFAULT_CSP_POLICY, &sent) {
            let asked = self.diagnostics.asked(lint.code);
            if let Some(at) = asked.filter(|_| self.is_relevant(lint.code)) {
                let error = self.diagnostics.error(at, lint.code, lint.what);
                if !lint.is_whole {
                    error.excerpt(DEFAULT_CSP_POLICY, lint.range);
                }
                error.help(match lint.help {
                    Some(Help::Add(name, value)) => {
                        let value = spelling::values(value);
                        format!(
                            "write content_security_policy, with {}: {value}",
                            name.ident()
                        )
                    }
                    _ => String::from("write content_security_policy"),
                });
            }
        }
    }
}

/// A remark in a string: the text redrawn, and the string as it should be.
fn within(error: &mut Diagnostic, text: &str, range: Range<usize>, help: Option<&Help>) {
    if range != (0..text.len()) {
        error.excerpt(text, range.clone());
    }
    match help.map(|help| (mend(text, &range, help), help)) {
        Some((Some(mended), _)) => {
            error.write(spelling::string(&mended));
        }
        Some((None, help)) => {
            error.help(help_line(help, str::to_string));
        }
        None => {}
    }
}

/// The help of a remark about options that are not written.
fn addition(spot: Option<&site::Spot>, help: Option<&Help>) -> Option<String> {
    match (spot?, help?) {
        (_, Help::Advice(words)) => Some(words.clone()),
        // A word of one value stands for the whole.
        (spot, Help::Replace(text))
            if matches!(spot.on, On::Value | On::At(Place::Value(0, 0))) =>
        {
            let value = spell(spot, text);
            Some(format!("add {}: {value}", spot.opt.ident()))
        }
        _ => None,
    }
}

/// Header text in the words of the option.
fn spell(spot: &site::Spot, text: &str) -> String {
    let opt = spot.opt;
    let is_word = |text: &str| {
        let mut characters = text.chars();
        characters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    match (&spot.on, opt.block()) {
        (On::Key | On::Value, _) if text.starts_with('{') => text.into(),
        (On::At(_), Some(kind)) => kind.spell(text),
        (On::At(_), None) if opt == Opt::Headers => spelling::string(text),
        (On::At(_), None)
            if matches!(
                opt,
                Opt::ContentSecurityPolicy | Opt::ContentSecurityPolicyReportOnly
            ) =>
        {
            spelling::values(text)
        }
        _ if matches!(opt, Opt::FrameOptions | Opt::SessionCookieSamesite) => text.into(),
        _ if is_word(text.trim_matches('"')) => spelling::ident(text.trim_matches('"')),
        _ => spelling::string(text),
    }
}

/// What a bare word stands for on the wire.
fn wire(opt: Opt, ident: &str) -> String {
    match (opt, ident) {
        (Opt::XContentTypeOptions, "true") => "nosniff".into(),
        (Opt::XXssProtection, "true") => "1; mode=block".into(),
        (Opt::ClearSiteData, _) => {
            let known = CLEAR_SITE_DATA.iter().find(|(known, _)| *known == ident);
            known.map_or(ident, |(_, kind)| kind).into()
        }
        (Opt::FrameOptions | Opt::SessionCookieSamesite | Opt::SessionCookieName, _) => {
            ident.into()
        }
        _ => ident.replace('_', "-"),
    }
}
