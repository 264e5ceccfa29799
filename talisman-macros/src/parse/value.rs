//! Values: words, strings, numbers, lists, blocks.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use syn::Lit;
use talisman_policy::Code;

use super::bare::{bare_scheme, bare_url};
use super::key::hyphenated;
use super::{begins_entry, is_punct, missing_comma, rest, segment, segments, shown};
use crate::diagnostics::Diagnostics;
use crate::spelling;
use crate::tree::{At, Block, Value};

/// Reads one value; the tokens after it. Never called without tokens.
pub(super) fn value<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> (Value, &'t [TokenTree]) {
    if let Some(dots) = rest(tokens) {
        return (Value::Rest(dots), &tokens[2..]);
    }
    match &tokens[0] {
        TokenTree::Literal(literal) => (self::literal(literal, None, diagnostics), &tokens[1..]),
        TokenTree::Group(group) => (self::group(group, diagnostics), &tokens[1..]),
        TokenTree::Punct(star)
            if star.as_char() == '*'
                && matches!(tokens.get(1), Some(dot) if is_punct(dot, '.'))
                && rest(&tokens[1..]).is_none() =>
        {
            bare_url(tokens, diagnostics)
        }
        TokenTree::Punct(star) if star.as_char() == '*' => (Value::Star(star.span()), &tokens[1..]),
        TokenTree::Punct(minus) if minus.as_char() == '-' => match tokens.get(1) {
            Some(TokenTree::Literal(number)) => (
                self::literal(number, Some(minus.span()), diagnostics),
                &tokens[2..],
            ),
            Some(TokenTree::Ident(_)) => {
                let (word, used) = hyphenated(&tokens[1..]);
                let at = At {
                    from: minus.span(),
                    to: tokens[used].span(),
                };
                let what = format!("`-{word}` where a value belongs");
                diagnostics
                    .error(at, Code::WordShape, what)
                    .write(word.replace('-', "_"));
                (Value::Wrong(at), &tokens[1 + used..])
            }
            _ => (unexpected(&tokens[0], diagnostics), &tokens[tokens.len()..]),
        },
        TokenTree::Punct(_) => (unexpected(&tokens[0], diagnostics), &tokens[tokens.len()..]),
        TokenTree::Ident(ident) => word(ident, tokens, diagnostics),
    }
}

/// What begins with an identifier.
fn word<'t>(
    ident: &Ident,
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> (Value, &'t [TokenTree]) {
    match tokens {
        [_, bang, TokenTree::Group(arguments), left @ ..] if is_punct(bang, '!') => {
            (macro_call(ident, arguments, diagnostics), left)
        }
        [_, colons @ ..] if begins_with_colons(colons) => path(tokens, diagnostics),
        [_, colon, ..] if is_punct(colon, ':') => bare_scheme(tokens, diagnostics),
        [_, dot, ..] if is_punct(dot, '.') && rest(&tokens[1..]).is_none() => {
            bare_url(tokens, diagnostics)
        }
        _ => {
            let (text, used) = hyphenated(tokens);
            let at = At {
                from: ident.span(),
                to: tokens[used - 1].span(),
            };
            let digest = tokens
                .get(used)
                .filter(|_| is_hash(&text))
                .is_some_and(|next| {
                    !begins_entry(&tokens[used..])
                        && matches!(next, TokenTree::Punct(_) | TokenTree::Ident(_))
                });
            if used > 1
                && (digest
                    || is_hash(&text)
                    || text.starts_with("nonce-")
                    || tokens
                        .get(used)
                        .is_some_and(|next| is_punct(next, '.') || is_punct(next, ':')))
            {
                return bare_url(tokens, diagnostics);
            }
            let value = if used == 1 {
                Value::Word(ident.clone())
            } else {
                Value::Hyphenated(text, at)
            };
            (value, &tokens[used..])
        }
    }
}

pub(super) fn is_hash(text: &str) -> bool {
    ["sha256-", "sha384-", "sha512-"]
        .iter()
        .any(|prefix| text.starts_with(prefix))
}

/// `a::b::C`
fn path<'t>(tokens: &'t [TokenTree], diagnostics: &mut Diagnostics) -> (Value, &'t [TokenTree]) {
    let (path, left) = tokens.split_at(path_length(tokens));
    let [first, ..] = path else {
        return (unexpected(&tokens[0], diagnostics), &[]);
    };
    let at = At {
        from: first.span(),
        to: path[path.len() - 1].span(),
    };
    (Value::Path(path.iter().cloned().collect(), at), left)
}

/// How many tokens the path at the front has; zero if there is none.
pub(super) fn path_length(tokens: &[TokenTree]) -> usize {
    let mut length = 0;
    let mut end = if begins_with_colons(tokens) { 2 } else { 0 };
    while let Some(TokenTree::Ident(segment)) = tokens.get(end) {
        let segment = segment.to_string();
        let may_stand = matches!(segment.as_str(), "self" | "Self" | "super" | "crate")
            || syn::parse_str::<Ident>(&segment).is_ok();
        if !may_stand {
            break;
        }
        length = end + 1;
        if !begins_with_colons(&tokens[length..]) {
            break;
        }
        end = length + 2;
    }
    length
}

/// `::`
pub(super) fn begins_with_colons(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(first), second, ..]
        if first.as_char() == ':' && first.spacing() == Spacing::Joint && is_punct(second, ':'))
}

fn macro_call(name: &Ident, arguments: &Group, diagnostics: &mut Diagnostics) -> Value {
    let at = At {
        from: name.span(),
        to: arguments.span(),
    };
    if name == "cfg" {
        return Value::Cfg(arguments.stream(), at);
    }
    let text = syn::parse2::<syn::LitStr>(arguments.stream());
    match (name.to_string().as_str(), text) {
        ("env", Ok(text)) => Value::Env(text, at),
        ("include_str", Ok(text)) => Value::IncludeStr(text, at),
        ("env" | "include_str", Err(_)) => {
            let what = format!("`{name}!` takes one string here");
            let holds = if name == "env" {
                "the name of a variable"
            } else {
                "the path of a file"
            };
            diagnostics
                .error(arguments.span(), Code::WordShape, what)
                .help(format!("write {holds} in double quotes, and nothing else"));
            Value::Wrong(at)
        }
        _ => {
            let what = format!(
                "`{name}!` is not expanded here: a policy comes from a string, `env!` or `include_str!`"
            );
            diagnostics
                .error(at, Code::WordShape, what)
                .help("write the text itself in double quotes");
            Value::Wrong(at)
        }
    }
}

fn literal(literal: &Literal, minus: Option<Span>, diagnostics: &mut Diagnostics) -> Value {
    let sign = if minus.is_some() { "-" } else { "" };
    let at = At {
        from: minus.unwrap_or(literal.span()),
        to: literal.span(),
    };
    match Lit::new(literal.clone()) {
        Lit::Str(text) if sign.is_empty() => Value::Text(text),
        Lit::Int(number) => Value::Number(format!("{sign}{}", number.base10_digits()), at),
        Lit::Float(number) => Value::Number(format!("{sign}{}", number.base10_digits()), at),
        _ => {
            let what = format!(
                "`{sign}{literal}` is not a value here: header text stands in plain double quotes"
            );
            let error = diagnostics.error(at, Code::WordShape, what);
            match Lit::new(literal.clone()) {
                Lit::ByteStr(bytes) if sign.is_empty() => {
                    let text = String::from_utf8_lossy(&bytes.value()).into_owned();
                    error.write(spelling::string(&text));
                }
                _ => {
                    error.help("write a word, a number or a string");
                }
            }
            Value::Wrong(at)
        }
    }
}

fn group(group: &Group, diagnostics: &mut Diagnostics) -> Value {
    match group.delimiter() {
        Delimiter::Bracket => Value::List(list(group.stream(), diagnostics), group.span()),
        Delimiter::Brace => Value::Block(block(group, diagnostics)),
        _ => {
            let what = "parentheses where a value belongs: lists stand in `[…]`";
            let items: Vec<String> = list(group.stream(), &mut Diagnostics::default())
                .iter()
                .map(Value::shown)
                .collect();
            diagnostics
                .error(group.span(), Code::WordShape, what)
                .write(format!("[{}]", items.join(", ")));
            Value::Wrong(group.span().into())
        }
    }
}

fn list(input: TokenStream, diagnostics: &mut Diagnostics) -> Vec<Value> {
    let mut values = Vec::new();
    for segment in segments(input, "a value", diagnostics) {
        let mut tokens = segment.as_slice();
        while !tokens.is_empty() {
            let (value, left) = value(tokens, diagnostics);
            match value {
                Value::Rest(dots) if values.iter().any(is_rest) => {
                    repeated_rest("a list", dots, diagnostics);
                }
                value => values.push(value),
            }
            let end = tokens.len() - left.len();
            match left.first() {
                None => {}
                Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => {
                    diagnostics
                        .error(
                            punct.span(),
                            Code::OptionSyntax,
                            "values are separated by commas",
                        )
                        .write(",");
                    tokens = &left[1..];
                    continue;
                }
                Some(TokenTree::Punct(punct)) if punct.as_char() != '*' => {
                    let what =
                        format!("`{punct}` after the value, where a comma or the end belongs");
                    diagnostics
                        .error(punct.span(), Code::OptionSyntax, what)
                        .help("a value is a word, a string, a number, a list or a block");
                    break;
                }
                Some(_) => missing_comma(&tokens[end - 1], diagnostics),
            }
            tokens = left;
        }
    }
    values
}

fn block(group: &Group, diagnostics: &mut Diagnostics) -> Block {
    let mut entries = Vec::new();
    let mut rest = None;
    for segment in segments(group.stream(), "an entry", diagnostics) {
        self::segment(
            &segment,
            diagnostics,
            &mut entries,
            &mut |at, path, diagnostics| {
                if !path.is_empty() {
                    diagnostics.mention(&path);
                    let what =
                        "a base inside a block: here a bare `..` stands for what is inherited";
                    diagnostics
                        .error(at, Code::OptionRest, what)
                        .help("name the base after the last option of the call");
                }
                if rest.is_some() {
                    repeated_rest("a block", at, diagnostics);
                }
                rest = Some(at);
            },
        );
    }
    Block {
        entries,
        rest,
        span: group.span(),
    }
}

fn is_rest(value: &Value) -> bool {
    matches!(value, Value::Rest(_))
}

/// What is inherited cannot stand in two places.
fn repeated_rest(place: &str, dots: At, diagnostics: &mut Diagnostics) {
    let what = format!("a second `..` in {place}: inherited values are taken once");
    diagnostics
        .error(dots, Code::OptionRest, what)
        .help("leave one of them out");
}

fn unexpected(token: &TokenTree, diagnostics: &mut Diagnostics) -> Value {
    let what = format!("`{}` where a value belongs", shown(token));
    diagnostics
        .error(token.span(), Code::WordShape, what)
        .help("a value is a word, a string, a number, a list or a block");
    Value::Wrong(token.span().into())
}
