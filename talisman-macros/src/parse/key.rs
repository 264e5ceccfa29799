//! The names before the colons.

use proc_macro2::TokenTree;
use syn::Lit;
use talisman_policy::Code;

use super::value::begins_with_colons;
use super::{is_punct, shown};
use crate::diagnostics::Diagnostics;
use crate::tree::{At, Key, KeyKind};

/// `script_src`, `script-src` or `"script-src"`; the tokens after it.
pub(super) fn key<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> Option<(Key, &'t [TokenTree])> {
    match tokens.first()? {
        TokenTree::Ident(first) => {
            if let Some((text, used)) = path_key(tokens) {
                let at = At {
                    from: first.span(),
                    to: tokens[used - 1].span(),
                };
                let key = Key {
                    name: text,
                    at,
                    kind: KeyKind::Path,
                };
                return Some((key, &tokens[used..]));
            }
            let (text, used) = hyphenated(tokens);
            let at = At {
                from: first.span(),
                to: tokens[used - 1].span(),
            };
            let kind = if used == 1 {
                KeyKind::Ident(first.clone())
            } else {
                KeyKind::Hyphenated
            };
            Some((
                Key {
                    name: text,
                    at,
                    kind,
                },
                &tokens[used..],
            ))
        }
        TokenTree::Literal(literal) => {
            if let Lit::Str(text) = Lit::new(literal.clone()) {
                let key = Key {
                    name: text.value(),
                    at: literal.span().into(),
                    kind: KeyKind::Text,
                };
                return Some((key, &tokens[1..]));
            }
            let what = format!("`{literal}` where the name of an option belongs");
            diagnostics
                .error(literal.span(), Code::OptionSyntax, what)
                .help("options are written as key: value");
            None
        }
        other => {
            let shown = shown(other);
            let what = format!("`{shown}` where the name of an option belongs");
            diagnostics
                .error(other.span(), Code::OptionSyntax, what)
                .help("options are written as key: value");
            None
        }
    }
}

/// `csp::unsafe_inline` as a key: the text and how many tokens it took.
fn path_key(tokens: &[TokenTree]) -> Option<(String, usize)> {
    let mut text = tokens[0].to_string();
    let mut used = 1;
    while begins_with_colons(&tokens[used..])
        && let Some(TokenTree::Ident(part)) = tokens.get(used + 2)
    {
        text = format!("{text}::{part}");
        used += 3;
    }
    (used > 1).then_some((text, used))
}

/// Identifiers joined by hyphens: the text and how many tokens it took.
pub(super) fn hyphenated(tokens: &[TokenTree]) -> (String, usize) {
    let mut text = tokens[0].to_string();
    let mut used = 1;
    while let [
        hyphen,
        part @ (TokenTree::Ident(_) | TokenTree::Literal(_)),
        ..,
    ] = &tokens[used..]
    {
        let is_text = matches!(part, TokenTree::Literal(literal) if literal.to_string().starts_with(['"', 'r', 'b', '\'']));
        if !is_punct(hyphen, '-') || is_text {
            break;
        }
        text.push('-');
        text.push_str(&part.to_string());
        used += 2;
    }
    (text, used)
}

/// `csp::unsafe_inline:`, where a value would end without the last colon.
pub(super) fn path_key_before_colon(tokens: &[TokenTree]) -> bool {
    let key = match tokens {
        [TokenTree::Ident(_), ..] => path_key(tokens),
        _ => None,
    };
    key.is_some_and(|(_, used)| {
        let after = &tokens[used..];
        after.first().is_some_and(|colon| is_punct(colon, ':')) && !begins_with_colons(after)
    })
}
