//! Where the words of a model stand in the source.

use core::ops::Range;
use std::rc::Rc;

use proc_macro2::Span;
use syn::LitStr;
use talisman_policy::{Code, Finding, Help, NONCE_HOLE, Place, help_line, mend};

use crate::diagnostics::Diagnostics;
use crate::spelling;
use crate::tree::{At, Key, KeyKind};

/// Where a word of the model stands in the source.
pub(super) enum Spot<'v> {
    /// A token of its own, which may be a string literal that holds just this word.
    Token(At, Option<&'v LitStr>),
    /// The same without brackets around it.
    Alone(At, Option<&'v LitStr>),
    /// A part of a string literal, whose value is read once for all of them.
    Within(&'v LitStr, Rc<str>, Range<usize>),
}

/// Where the names and values of a block stand.
#[derive(Default)]
pub(super) struct Spots<'v>(pub(super) Vec<(&'v Key, Vec<Spot<'v>>)>);

impl Spot<'_> {
    /// A value that stands in no list.
    pub(super) fn alone(self) -> Self {
        match self {
            Self::Token(at, literal) => Self::Alone(at, literal),
            other => other,
        }
    }
}

impl Spots<'_> {
    /// Puts a finding of the model back on the user's tokens. `spell` turns header text into the words of the block.
    pub(super) fn report(
        &self,
        diagnostics: &mut Diagnostics,
        block: Span,
        finding: Finding,
        spell: impl Fn(&str) -> String,
    ) {
        if diagnostics.silences(finding.code) {
            return;
        }
        let Finding {
            code,
            place,
            what,
            help,
            also,
            ..
        } = finding;
        if let Some((Place::Name(first), what)) = also {
            let at = self.0.get(first).map_or(block.into(), |(key, _)| key.at);
            diagnostics
                .error(at, code, what)
                .help("write it in one place");
        }
        let (index, position, part) = match place {
            Place::Whole | Place::Text(_) => {
                diagnostics
                    .error(block, code, what)
                    .write("{ default_src: self }");
                return;
            }
            Place::Name(index) | Place::NamePart(index, _) => {
                let key = self.0.get(index).map(|(key, _)| *key);
                let error = diagnostics.error(key.map_or(block.into(), |key| key.at), code, what);
                if let (Place::NamePart(_, part), Some(key)) = (place, key)
                    && matches!(key.kind, KeyKind::Text)
                {
                    error.excerpt(&key.name, part);
                }
                match help {
                    Some(help) if is_empty(code) => {
                        error.help(value_after_colon(&help));
                    }
                    Some(help) => {
                        error.help(help_words(&help, spelling::ident));
                    }
                    None => {}
                }
                return;
            }
            Place::Value(index, position) => (index, position, None),
            Place::Part(index, position, part) => (index, position, Some(part)),
        };
        let Some(spot) = self
            .0
            .get(index)
            .and_then(|(_, values)| values.get(position))
        else {
            return;
        };
        match spot {
            Spot::Token(at, literal) | Spot::Alone(at, literal) => {
                let error = diagnostics.error(*at, code, what);
                if let (Some(range), Some(literal)) = (part, literal) {
                    error.excerpt(&literal.value(), range);
                }
                match help {
                    Some(Help::Replace(_) | Help::ReplaceValue(_))
                        if code == Code::MissingSemicolon =>
                    {
                        error.help("close the list before it: a directive is an entry of its own");
                    }
                    Some(help) => {
                        error.help(help_words(&help, |text| match spell(text) {
                            words if matches!(spot, Spot::Alone(..)) => bracketed(words),
                            words => words,
                        }));
                    }
                    None => {}
                }
            }
            Spot::Within(literal, text, range) => {
                let part = part.map_or_else(
                    || range.clone(),
                    |part| range.start + part.start..range.start + part.end,
                );
                let error = diagnostics.error(literal.span(), code, what);
                error.excerpt(text, part.clone());
                match help.as_ref().map(|help| (mend(text, &part, help), help)) {
                    Some((Some(mended), _)) if code != Code::MissingSemicolon => {
                        // A string has no word for the nonce of each response.
                        error.write(if mended.contains(NONCE_HOLE) {
                            bracketed(spelling::values(&mended))
                        } else {
                            spelling::string(&mended)
                        });
                    }
                    Some((Some(_), _)) => {
                        error.help("a directive is an entry of its own");
                    }
                    Some((None, help)) => {
                        error.help(help_line(help, str::to_string));
                    }
                    None => {}
                }
            }
        }
    }
}

/// Several values as a list.
fn bracketed(values: String) -> String {
    if values.contains(", ") {
        format!("[{values}]")
    } else {
        values
    }
}

/// What the name of a directive without a value is reported for.
fn is_empty(code: Code) -> bool {
    matches!(
        code,
        Code::EmptyValue | Code::EmptyTrustedTypes | Code::EmptySourceList
    )
}

/// What a key without a value asks for: the text for a policy of header text names the directive, too.
fn value_after_colon(help: &Help) -> String {
    let example = match help {
        Help::Replace(text) => text.split_once(' ').map(|(_, value)| value),
        _ => None,
    };
    match example {
        Some(path) if path.starts_with('/') => {
            format!("write a value after the colon: {}", spelling::string(path))
        }
        Some(value) => format!("write a value after the colon: {}", spelling::values(value)),
        None => String::from("write a value after the colon"),
    }
}

/// A help's line in the words of the macro.
pub(super) fn help_words(help: &Help, spell: impl Fn(&str) -> String) -> String {
    match help {
        Help::Add(name, value) => {
            let value = match spelling::values(value) {
                text if text.starts_with('/') => spelling::string(&text),
                words => words,
            };
            format!("add {}: {value}", name.ident())
        }
        Help::Advice(words) => spelling::advice(words),
        other => help_line(other, spell),
    }
}
