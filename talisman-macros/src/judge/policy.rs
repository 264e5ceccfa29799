//! A policy as a block, as text, from a variable or from a file: to the model, to the checks, and back to spans.

use core::ops::Range;
use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;
use talisman_policy::registry::{Grammar, Opt, SANDBOX_TOKENS, TRUSTED_TYPES_WORDS};
use talisman_policy::{
    Code, Directive, DirectiveName, Disposition, Keyword, Place, Policy, Word, check, lint,
};

use super::Judge;
use super::blocks::edit;
use super::csp::{Given, directive};
use super::spots::{Spot, Spots};
use super::words::truth;
use crate::spelling;
use crate::tree::{At, Block, Entry, Key, KeyKind, Value};

impl<'a> Judge<'a> {
    /// `{ directive: sources, .. }`
    pub(super) fn policy_block(
        &mut self,
        opt: Opt,
        block: &'a Block,
        disposition: Disposition,
    ) -> (Given, TokenStream) {
        let mut policy = Policy {
            disposition,
            directives: Vec::new(),
            extends: block.rest.is_some(),
            ..Policy::default()
        };
        let mut spots = Spots::default();
        let mut removed = Vec::new();
        for entry in &block.entries {
            let Some((directive, values)) = self.directive(entry, &mut removed) else {
                continue;
            };
            policy.directives.push(directive);
            spots.0.push((&entry.key, values));
        }
        let errors = check(&policy);
        let places: Vec<_> = errors.iter().map(|error| error.place.clone()).collect();
        for finding in errors {
            let inherits =
                block.rest.is_some() || block.entries.iter().any(|entry| entry.value.is_none());
            if finding.code != Code::EmptyPolicy
                || !inherits && removed.len() == block.entries.len()
            {
                spots.report(self.diagnostics, block.span, finding, spelling::values);
            }
        }
        for finding in lint(&self.sent(opt, &policy), &places) {
            match finding.place {
                // The list is reported already, or the only value that it had.
                _ if finding.code == Code::EmptySourceList => {}
                Place::Whole => self.lint_of_whole(opt, finding),
                _ => self.report_when(&finding.when.clone(), opt, |judge| {
                    spots.report(judge.diagnostics, block.span, finding, spelling::values);
                }),
            }
        }
        self.seen.policy_block(opt, spots, places);
        let extends = |directive: &Directive| directive.extends.is_some();
        if block.rest.is_none() && !policy.directives.iter().any(extends) {
            let directives = policy.directives.iter().map(directive);
            let setting = quote!(::talisman::__private::Block::Members(&[#(#directives),*]));
            return (Given::Whole(policy), setting);
        }
        let edits = policy.directives.iter().map(|each| {
            let halves = each.canonical_halves();
            edit(each.canonical_name(), halves.as_ref(), &directive(each))
        });
        let removed = removed
            .iter()
            .map(|name| quote!(::talisman::__private::Edit::Remove(#name)));
        let base = self.inherited_field(opt);
        let only = block.rest.is_none();
        let setting = quote!(::talisman::__private::Block::Extend {
            base: #base,
            edits: &[#(#edits,)* #(#removed,)*],
            only: #only,
        });
        let given = if only {
            Given::Whole(policy)
        } else {
            Given::Extended(policy)
        };
        (given, setting)
    }

    /// One entry of a policy; none where it says that the directive is not there.
    fn directive<'v>(
        &mut self,
        entry: &'v Entry,
        removed: &mut Vec<&'static str>,
    ) -> Option<(Directive, Vec<Spot<'v>>)> {
        let mut directive = self.directive_name(&entry.key);
        let value = self.entry_value(entry)?;
        let grammar = directive
            .known
            .map_or(Grammar::SourceList, DirectiveName::grammar);
        let switch = matches!(grammar, Grammar::Nothing | Grammar::SandboxTokens);
        if switch && let Some(truth) = truth(value) {
            if truth {
                return Some((directive, Vec::new()));
            }
            removed.extend(directive.known.map(DirectiveName::name));
            return None;
        }
        if grammar == Grammar::Nothing && !matches!(value, Value::Wrong(_)) {
            let what = format!("`{}` takes no value", entry.key.name);
            self.diagnostics
                .error(value.at(), Code::UnexpectedValue, what)
                .write("true");
            return None;
        }
        let mut spots = Vec::new();
        match value {
            Value::List(values, span) => {
                if values.is_empty()
                    && matches!(grammar, Grammar::SourceList | Grammar::AncestorList)
                {
                    let what = format!("an empty list: `{}` allows nothing then", entry.key.name);
                    self.diagnostics
                        .error(*span, Code::EmptyList, what)
                        .write("none");
                } else if values.is_empty() && grammar == Grammar::SandboxTokens {
                    self.diagnostics
                        .error(*span, Code::EmptyList, "an empty list of sandboxing flags")
                        .write("true");
                }
                for value in values {
                    self.list_value(grammar, value, &mut directive, &mut spots);
                }
            }
            Value::Text(literal) => {
                self.list_text(literal, grammar, &entry.key, &mut directive, &mut spots);
            }
            other => self.list_value(grammar, other, &mut directive, &mut spots),
        }
        if !matches!(value, Value::List(..)) {
            spots = spots.into_iter().map(Spot::alone).collect();
        }
        Some((directive, spots))
    }

    fn directive_name(&mut self, key: &Key) -> Directive {
        let text = key.name.replace('_', "-");
        match &key.kind {
            KeyKind::Ident(ident) => {
                self.hover("directives", ident);
                let mut directive = Directive::new(Word::spelt(text, &key.name));
                directive.known = DirectiveName::from_ident(&key.name);
                directive
            }
            KeyKind::Hyphenated | KeyKind::Text | KeyKind::Path => {
                let is_text = matches!(key.kind, KeyKind::Text);
                let shown = if is_text {
                    spelling::string(&key.name)
                } else {
                    key.name.clone()
                };
                let mut directive = Directive::new(Word::spelt(
                    if is_text { key.name.clone() } else { text },
                    &shown,
                ));
                if let Some(known) = directive.known {
                    let what = format!("`{shown}` is not the directive's spelling in Rust");
                    self.diagnostics
                        .error(key.at, Code::DirectiveSpelling, what)
                        .write(known.ident());
                }
                directive.vouched = is_text
                    && key
                        .name
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '-')
                    && !key.name.is_empty();
                directive
            }
        }
    }

    /// One value of a list, or a value without brackets.
    fn list_value<'v>(
        &mut self,
        grammar: Grammar,
        value: &'v Value,
        directive: &mut Directive,
        spots: &mut Vec<Spot<'v>>,
    ) {
        let word = match value {
            Value::Rest(_) => {
                directive.extends = Some(directive.values.len());
                return;
            }
            Value::Star(_) => Word::new("*"),
            Value::Word(ident)
                if truth(value).is_none()
                    || !matches!(grammar, Grammar::SourceList | Grammar::AncestorList) =>
            {
                let place = match grammar {
                    Grammar::SandboxTokens => "sandbox_tokens",
                    _ => "sources",
                };
                self.hover(place, ident);
                match self.word(grammar, &ident.to_string(), value.at()) {
                    Some(word) => word,
                    None => return,
                }
            }
            Value::Hyphenated(text, at) => {
                let Some(word) = self.word(grammar, &text.replace('-', "_"), *at) else {
                    return;
                };
                let what = format!("`{text}` is not the spelling in Rust");
                let code = if grammar == Grammar::SandboxTokens {
                    Code::SandboxToken
                } else {
                    Code::KeywordSpelling
                };
                let known = spelling::values(&word.text);
                if known.starts_with('"') {
                    Word::spelt(word.text, text)
                } else {
                    self.diagnostics.error(*at, code, what).write(known);
                    return;
                }
            }
            Value::Text(literal) => {
                self.one_text(literal, directive, spots);
                return;
            }
            Value::Wrong(_) => return,
            other => {
                let what = format!(
                    "`{}` is not a value of `{}`",
                    other.shown(),
                    directive.name.shown()
                );
                let is_false = truth(other) == Some(false);
                let error = self.diagnostics.error(other.at(), Code::WordShape, what);
                if is_false {
                    error.write("none")
                } else {
                    error.help("write words, strings or a list of them")
                };
                return;
            }
        };
        directive.values.push(word);
        spots.push(Spot::Token(value.at(), None));
    }

    /// A bare word as the header text that it stands for.
    fn word(&mut self, grammar: Grammar, ident: &str, at: At) -> Option<Word> {
        let hyphenated = ident.replace('_', "-");
        if spelling::is_scheme(ident)
            && matches!(grammar, Grammar::SourceList | Grammar::AncestorList)
        {
            let what =
                format!("`{ident}` is a bare word: a scheme stands in a string, with its colon");
            self.diagnostics
                .error(at, Code::BareUrl, what)
                .write(format!("\"{ident}:\""));
            return None;
        }
        if let Some(meant) = in_other_case(grammar, ident) {
            let what = format!("`{ident}` is not the word's spelling in Rust");
            self.diagnostics
                .error(at, Code::KeywordSpelling, what)
                .write(meant);
            return None;
        }
        let is_directive = hyphenated.contains('-') && DirectiveName::from_ident(ident).is_some();
        Some(match grammar {
            Grammar::SourceList if ident == "nonce" => Word::nonce(ident),
            _ if ident == "nonce"
                && grammar != Grammar::Endpoint
                && grammar != Grammar::TrustedTypesPolicies =>
            {
                Word::nonce(ident)
            }
            Grammar::SandboxTokens => Word::spelt(hyphenated, ident),
            Grammar::Endpoint | Grammar::UriList | Grammar::Obsolete | Grammar::Nothing => {
                Word::new(ident)
            }
            _ if is_directive => Word::spelt(hyphenated, ident),
            _ => Word::spelt(format!("'{hyphenated}'"), ident),
        })
    }

    /// A string in a list: one value.
    fn one_text<'v>(
        &mut self,
        literal: &'v LitStr,
        directive: &mut Directive,
        spots: &mut Vec<Spot<'v>>,
    ) {
        let text = literal.value();
        let Some(at) = text.find(SEPARATORS) else {
            directive
                .values
                .push(Word::spelt(text, literal.token().to_string()));
            spots.push(Spot::Token(literal.span().into(), Some(literal)));
            return;
        };
        let (code, what) = match &text[at..=at] {
            ";" => (
                Code::Semicolon,
                "`;` ends the directive: a value cannot contain it",
            ),
            "," => (
                Code::Comma,
                "`,` ends the policy: a value cannot contain it",
            ),
            _ => (
                Code::WordShape,
                "two values in one string: in a list one string is one value",
            ),
        };
        let mended: Vec<&str> = text
            .split(SEPARATORS)
            .filter(|word| !word.is_empty())
            .collect();
        let error = self.diagnostics.error(literal.span(), code, what);
        error.excerpt(&text, at..at + 1);
        if mended.is_empty() {
            error.help("leave it out");
        } else {
            error.write(spelling::values(&mended.join(" ")));
        }
        push_words(literal, words(&text), directive, spots);
    }

    /// A string as the only value of a directive: header text, which may hold several values.
    fn list_text<'v>(
        &mut self,
        literal: &'v LitStr,
        grammar: Grammar,
        key: &Key,
        directive: &mut Directive,
        spots: &mut Vec<Spot<'v>>,
    ) {
        let text = literal.value();
        if let Some(at) = text.find([';', ',', '\n', '\r']) {
            let (code, what) = match &text[at..=at] {
                ";" => (
                    Code::Semicolon,
                    "`;` ends the directive: the next one is an entry of its own",
                ),
                "," => (
                    Code::Comma,
                    "`,` ends the policy: values are separated by spaces",
                ),
                _ => (
                    Code::ControlByte,
                    "a line break in the value: a header value cannot contain it",
                ),
            };
            let error = self.diagnostics.error(literal.span(), code, what);
            error.excerpt(&text, at..at + 1);
            let list: Vec<&str> = words(&text).map(|range| &text[range]).collect();
            let rest = text.split_once(';').map_or("", |(_, rest)| rest);
            if rest.trim_matches([';', ' ', '\t']).is_empty() {
                error.write(spelling::string(&list.join(" ")));
            } else {
                error.help("write the directive after it as an entry of its own");
            }
        } else if words(&text).next().is_none()
            && matches!(grammar, Grammar::SourceList | Grammar::AncestorList)
        {
            let what = format!("an empty string: `{}` allows nothing then", key.name);
            self.diagnostics
                .error(literal.span(), Code::EmptyList, what)
                .write("none");
        }
        let whole = 0..text.len();
        if words(&text).next().is_some_and(|first| first == whole) {
            directive
                .values
                .push(Word::spelt(&text, literal.token().to_string()));
            spots.push(Spot::Token(literal.span().into(), Some(literal)));
            return;
        }
        push_words(literal, words(&text), directive, spots);
    }
}

/// The word that an identifier is but for its case, which Rust minds and header text does not.
fn in_other_case(grammar: Grammar, ident: &str) -> Option<&'static str> {
    let words: Vec<&'static str> = match grammar {
        Grammar::SourceList | Grammar::AncestorList => {
            let keywords = Keyword::ALL.iter().map(|keyword| keyword.ident());
            keywords.chain(["nonce"]).collect()
        }
        Grammar::SandboxTokens => SANDBOX_TOKENS.iter().map(|(ident, _)| *ident).collect(),
        Grammar::TrustedTypesPolicies => TRUSTED_TYPES_WORDS
            .iter()
            .map(|(ident, _)| *ident)
            .collect(),
        _ => Vec::new(),
    };
    let same = |word: &&&'static str| word.eq_ignore_ascii_case(ident) && **word != ident;
    words.iter().find(same).copied()
}

/// What no single value holds.
const SEPARATORS: [char; 6] = [' ', '\t', '\r', '\n', ';', ','];

/// Where the words of a directive's value stand; after a semicolon there are none of its own.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let list = text.split(';').next().unwrap_or(text);
    let mut from = 0;
    list.split(SEPARATORS).filter_map(move |word| {
        let range = from..from + word.len();
        from = range.end + 1;
        (!word.is_empty()).then_some(range)
    })
}

fn push_words<'v>(
    literal: &'v LitStr,
    words: impl Iterator<Item = Range<usize>>,
    directive: &mut Directive,
    spots: &mut Vec<Spot<'v>>,
) {
    let text: Rc<str> = literal.value().into();
    for range in words {
        directive.values.push(Word::new(&text[range.clone()]));
        spots.push(Spot::Within(literal, Rc::clone(&text), range));
    }
}
