//! Tokens to tree. Goes on after every fault: what cannot be read becomes [`Value::Wrong`].

mod bare;
mod key;
mod value;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use talisman_policy::Code;

use self::key::{key, path_key_before_colon};
use self::value::{begins_with_colons, path_length, value};
use crate::diagnostics::Diagnostics;
use crate::tree::{At, Base, Call, Entry, Value};

/// Reads the whole input of `talisman!`.
pub(crate) fn call(input: TokenStream, diagnostics: &mut Diagnostics) -> Call {
    let mut entries = Vec::new();
    let mut base = None;
    let segments = segments(input, "an option", diagnostics);
    let last = segments.len().saturating_sub(1);
    let has_base = segments.iter().any(|segment| rest(segment).is_some());
    for (index, segment) in segments.into_iter().enumerate() {
        self::segment(
            &segment,
            diagnostics,
            &mut entries,
            &mut |at, path, diagnostics| {
                diagnostics.mention(&path);
                if path.is_empty() {
                    diagnostics
                        .error(
                            at,
                            Code::OptionRest,
                            "`..` without a base: nothing to take the other options from",
                        )
                        .help("name a constant of type Talisman after it");
                } else if index < last {
                    diagnostics
                        .error(
                            at,
                            Code::OptionRest,
                            "`..` takes the options that are not written, so it comes last",
                        )
                        .help("move it to the end");
                } else {
                    base = Some(Base::Path(path));
                }
            },
        );
    }
    let base = base.or_else(|| has_base.then_some(Base::Unread));
    Call { entries, base }
}

/// Splits at commas, each of which has `something` before it. Groups are single tokens, so these are the call's own.
fn segments(
    input: TokenStream,
    something: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<TokenTree>> {
    let mut segments = vec![Vec::new()];
    for token in unwrapped(input) {
        let Some(segment) = segments.last_mut() else {
            break;
        };
        if !is_punct(&token, ',') {
            segment.push(token);
        } else if segment.is_empty() {
            let what = format!("`,` where {something} belongs");
            diagnostics
                .error(token.span(), Code::OptionSyntax, what)
                .help("leave it out");
        } else {
            segments.push(Vec::new());
        }
    }
    segments.retain(|segment| !segment.is_empty());
    segments
}

/// The tokens without the invisible groups that `macro_rules!` puts around what it passes on.
fn unwrapped(input: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for token in input {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                tokens.extend(unwrapped(group.stream()));
            }
            other => tokens.push(other),
        }
    }
    tokens
}

type OnRest<'a> = dyn FnMut(At, TokenStream, &mut Diagnostics) + 'a;

/// Reads what stands between two commas: one entry, and those that a missing comma joins to it.
fn segment(
    mut tokens: &[TokenTree],
    diagnostics: &mut Diagnostics,
    entries: &mut Vec<Entry>,
    on_rest: &mut OnRest<'_>,
) {
    while !tokens.is_empty() {
        tokens = if let Some(dots) = rest(tokens) {
            base(dots, &tokens[2..], diagnostics, on_rest)
        } else {
            entry(tokens, diagnostics, entries)
        };
    }
}

/// What stands after `..`; the tokens of the next entry, if there is one.
fn base<'t>(
    dots: At,
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
    on_rest: &mut OnRest<'_>,
) -> &'t [TokenTree] {
    let (path, next) = if begins_entry(tokens) {
        tokens.split_at(0)
    } else {
        tokens.split_at(path_length(tokens))
    };
    if !path.is_empty() || next.is_empty() || begins_entry(next) {
        on_rest(dots, path.iter().cloned().collect(), diagnostics);
    }
    let Some(token) = next.first() else {
        return next;
    };
    let shown = shown(token);
    match (path.is_empty(), begins_entry(next)) {
        (true, true) => diagnostics
            .error(dots, Code::OptionSyntax, "a comma is missing after `..`")
            .write("..,"),
        (true, false) => {
            let what = format!("`{shown}` after `..`, where the path of a constant belongs");
            diagnostics
                .error(token.span(), Code::OptionRest, what)
                .help("name a constant of type Talisman after it")
        }
        (false, _) => {
            let what = format!("`{shown}` after a base, which comes last");
            diagnostics
                .error(token.span(), Code::OptionRest, what)
                .help("move the base to the end")
        }
    };
    if begins_entry(next) { next } else { &[] }
}

/// Reads `key: value`; the tokens of an entry that a missing comma joins to it.
fn entry<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
    entries: &mut Vec<Entry>,
) -> &'t [TokenTree] {
    let Some((key, tokens)) = key(tokens, diagnostics) else {
        return &[];
    };
    let tokens = match tokens {
        [colon, value @ ..] if is_punct(colon, ':') => value,
        [sign, value @ ..] if is_punct(sign, '=') => {
            let (arrow, value) = match value {
                [arrow, value @ ..] if is_punct(arrow, '>') => (arrow, value),
                _ => (sign, value),
            };
            let at = At {
                from: sign.span(),
                to: arrow.span(),
            };
            let what = format!("a colon belongs between `{}` and its value", key.name);
            diagnostics.error(at, Code::OptionSyntax, what).write(":");
            value
        }
        [] => {
            entries.push(Entry { key, value: None });
            return &[];
        }
        // A name that is still being typed, before an entry that is complete.
        next if begins_entry(next) => {
            entries.push(Entry { key, value: None });
            return next;
        }
        [other, ..] => {
            let what = format!(
                "`{other}` after `{}`, where a colon and a value belong",
                key.name
            );
            diagnostics
                .error(other.span(), Code::OptionSyntax, what)
                .help("options are written as key: value");
            let value = Some(Value::Wrong(other.span().into()));
            entries.push(Entry { key, value });
            return &[];
        }
    };
    if tokens.is_empty() {
        entries.push(Entry { key, value: None });
        return &[];
    }
    let (value, left) = value(tokens, diagnostics);
    let end = tokens.len() - left.len();
    entries.push(Entry {
        key,
        value: Some(value),
    });
    if left.is_empty() {
        return &[];
    }
    let semicolon = is_punct(&left[0], ';');
    let next = if semicolon { &left[1..] } else { left };
    if semicolon {
        diagnostics
            .error(
                left[0].span(),
                Code::OptionSyntax,
                "entries are separated by commas",
            )
            .write(",");
    } else if begins_entry(next) {
        missing_comma(&tokens[end - 1], diagnostics);
    } else {
        let what = format!(
            "`{}` after the value, where a comma or the end belongs",
            left[0]
        );
        diagnostics
            .error(left[0].span(), Code::OptionSyntax, what)
            .help("a value is a word, a string, a number, a list or a block");
        return &[];
    }
    next
}

/// Splits before a word or a literal that no sign joins to what is before it: there a comma is missing.
fn split_before_word(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
    let end = tokens
        .windows(2)
        .position(|pair| is_word(&pair[1]) && !matches!(pair[0], TokenTree::Punct(_)));
    tokens.split_at(end.map_or(tokens.len(), |end| end + 1))
}

fn missing_comma(last: &TokenTree, diagnostics: &mut Diagnostics) {
    // The comma of a URL outside a string is in the comment that Rust reads.
    if is_punct(last, ':') {
        return;
    }
    let shown = last.to_string();
    let closing = match last {
        TokenTree::Group(group) => Some((
            group.span_close(),
            shown.chars().last().unwrap_or(']').to_string(),
        )),
        _ => None,
    };
    let (span, text) = closing.unwrap_or((last.span(), shown));
    let what = format!("a comma is missing after `{text}`");
    diagnostics
        .error(span, Code::OptionSyntax, what)
        .write(format!("{text},"));
}

fn begins_entry(tokens: &[TokenTree]) -> bool {
    rest(tokens).is_some()
        || matches!(tokens, [TokenTree::Ident(_) | TokenTree::Literal(_), after @ ..]
            if after.first().is_some_and(|colon| is_punct(colon, ':')) && !begins_with_colons(after))
        || matches!(tokens, [TokenTree::Ident(_), hyphen, TokenTree::Ident(_), ..] if is_punct(hyphen, '-'))
        || path_key_before_colon(tokens)
}

fn shown(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "{…}".into(),
            Delimiter::Bracket => "[…]".into(),
            _ => "(…)".into(),
        },
        other => other.to_string(),
    }
}

/// `..` at the front.
fn rest(tokens: &[TokenTree]) -> Option<At> {
    match tokens {
        [first, second, ..] if is_punct(first, '.') && is_punct(second, '.') => Some(At {
            from: first.span(),
            to: second.span(),
        }),
        _ => None,
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}
