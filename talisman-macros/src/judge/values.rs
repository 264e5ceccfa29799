//! The values of a directive: words, and strings of one or of several.

use core::ops::Range;
use std::rc::Rc;

use syn::LitStr;
use talisman_policy::registry::{Grammar, SANDBOX_TOKENS, TRUSTED_TYPES_WORDS};
use talisman_policy::{Code, Directive, DirectiveName, Keyword, Word};

use super::Judge;
use super::spots::Spot;
use super::words::truth;
use crate::spelling;
use crate::tree::{At, Key, Value};

impl Judge<'_> {
    /// One value of a list, or a value without brackets.
    pub(super) fn list_value<'v>(
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
    pub(super) fn list_text<'v>(
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
