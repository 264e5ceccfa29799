//! URLs, schemes, hosts, nonces and hashes outside a string.

use proc_macro2::{Span, TokenTree};
use talisman_policy::Code;

use super::value::is_hash;
use super::{begins_entry, split_before_word};
use crate::diagnostics::Diagnostics;
use crate::spelling::{self, is_scheme};
use crate::tree::{At, Value};

/// A word and a colon outside a string: a scheme, or all that Rust reads of a URL, for the rest of the line is a comment.
pub(super) fn bare_scheme<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> (Value, &'t [TokenTree]) {
    let (scheme, left) = tokens.split_at(2);
    let Some(comment) = comment_after(tokens[1].span()) else {
        return if begins_entry(left) {
            (bare_text(scheme, diagnostics), left)
        } else {
            bare_url(tokens, diagnostics)
        };
    };
    let end = comment
        .find(|c: char| c.is_whitespace() || c == ',')
        .unwrap_or(comment.len());
    let (url, swallowed) = comment.split_at(end);
    let url = joined(scheme) + url;
    let comma = if swallowed.starts_with(',') { "," } else { "" };
    let at = At {
        from: tokens[0].span(),
        to: tokens[1].span(),
    };
    let what = format!(
        "`{url}` outside a string: from `//` on Rust reads a comment, so URLs stand in quotes"
    );
    diagnostics
        .error(at, Code::BareUrl, what)
        .write(spelling::string(&url) + comma);
    (Value::Wrong(at), left)
}

/// The comment that begins right after a token, to the end of its line. None where the compiler shows no source.
fn comment_after(token: Span) -> Option<String> {
    if !proc_macro::is_available() {
        return None;
    }
    let end = token.unwrap().end();
    let source = std::fs::read_to_string(token.unwrap().local_file()?).ok()?;
    let line = source.lines().nth(end.line().checked_sub(1)?)?;
    let rest: String = line.chars().skip(end.column().checked_sub(1)?).collect();
    rest.starts_with("//").then_some(rest)
}

/// A URL, a scheme, a host, a hash or a nonce outside a string. Takes the tokens to the comma, or to a word
/// that no sign joins to them.
pub(super) fn bare_url<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> (Value, &'t [TokenTree]) {
    let (text, left) = split_before_word(tokens);
    (bare_text(text, diagnostics), left)
}

fn bare_text(tokens: &[TokenTree], diagnostics: &mut Diagnostics) -> Value {
    let text: String = joined(tokens);
    let at = At {
        from: tokens[0].span(),
        to: tokens[tokens.len() - 1].span(),
    };
    let scheme = text.strip_suffix(':').filter(|scheme| is_scheme(scheme));
    let what = if scheme.is_some() {
        format!(
            "`{text}` outside a string: schemes and URLs stand in quotes, for `//` begins a comment"
        )
    } else {
        format!("`{text}` outside a string: hosts, nonces and hashes stand in quotes")
    };
    let quoted = if is_hash(&text) || text.starts_with("nonce-") {
        format!("'{text}'")
    } else {
        text
    };
    diagnostics
        .error(at, Code::BareUrl, what)
        .write(spelling::string(&quoted));
    Value::Wrong(at)
}

fn joined(tokens: &[TokenTree]) -> String {
    tokens.iter().map(ToString::to_string).collect()
}
