//! Tokens to tree. Goes on after every fault: what cannot be read becomes [`Value::Wrong`].

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use syn::Lit;
use talisman_policy::Code;

use crate::diagnostics::Diagnostics;
use crate::spelling::{self, is_scheme};
use crate::tree::{At, Base, Block, Call, Entry, Key, KeyKind, Value};

/// Reads the whole input of `talisman!`.
pub(crate) fn call(input: TokenStream, diagnostics: &mut Diagnostics) -> Call {
    let mut entries = Vec::new();
    let mut base = None;
    let segments = segments(input);
    let last = segments.len().saturating_sub(1);
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
    Call { entries, base }
}

/// Splits at commas. Groups are single tokens, so these are the call's own commas.
fn segments(input: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut segments = vec![Vec::new()];
    for token in unwrapped(input) {
        if is_punct(&token, ',') {
            segments.push(Vec::new());
        } else if let Some(segment) = segments.last_mut() {
            segment.push(token);
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
            let what = format!("a colon stands between `{}` and its value", key.name);
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
                "a comma stands between entries",
            )
            .write(",");
    } else if begins_entry(next) {
        missing_comma(&tokens[end - 1], diagnostics);
    } else {
        let what = format!(
            "`{}` after the value, where a comma or the end belongs",
            left[0]
        );
        diagnostics.error(left[0].span(), Code::OptionSyntax, what);
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
}

/// `script_src`, `script-src` or `"script-src"`; the tokens after it.
fn key<'t>(
    tokens: &'t [TokenTree],
    diagnostics: &mut Diagnostics,
) -> Option<(Key, &'t [TokenTree])> {
    match tokens.first()? {
        TokenTree::Ident(first) => {
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

/// Identifiers joined by hyphens: the text and how many tokens it took.
fn hyphenated(tokens: &[TokenTree]) -> (String, usize) {
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

/// Reads one value; the tokens after it. Never called without tokens.
fn value<'t>(tokens: &'t [TokenTree], diagnostics: &mut Diagnostics) -> (Value, &'t [TokenTree]) {
    if let Some(dots) = rest(tokens) {
        return (Value::Rest(dots), &tokens[2..]);
    }
    match &tokens[0] {
        TokenTree::Literal(literal) => (self::literal(literal, None, diagnostics), &tokens[1..]),
        TokenTree::Group(group) => (self::group(group, diagnostics), &tokens[1..]),
        TokenTree::Punct(star) if star.as_char() == '*' => (Value::Star(star.span()), &tokens[1..]),
        TokenTree::Punct(minus) if minus.as_char() == '-' => match tokens.get(1) {
            Some(TokenTree::Literal(number)) => (
                self::literal(number, Some(minus.span()), diagnostics),
                &tokens[2..],
            ),
            _ => (unexpected(&tokens[0], diagnostics), &tokens[1..]),
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

fn is_hash(text: &str) -> bool {
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
fn path_length(tokens: &[TokenTree]) -> usize {
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
fn begins_with_colons(tokens: &[TokenTree]) -> bool {
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
            diagnostics.error(arguments.span(), Code::WordShape, what);
            Value::Wrong(at)
        }
        _ => {
            let what = format!(
                "`{name}!` is not expanded here: a policy comes from a string, `env!` or `include_str!`"
            );
            diagnostics.error(at, Code::WordShape, what);
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
                "`{sign}{literal}` is no value here: header text stands in plain double quotes"
            );
            diagnostics.error(at, Code::WordShape, what);
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
    for segment in segments(input) {
        let mut tokens = segment.as_slice();
        while !tokens.is_empty() {
            let (value, left) = value(tokens, diagnostics);
            values.push(value);
            let end = tokens.len() - left.len();
            match left.first() {
                None => {}
                Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => {
                    diagnostics
                        .error(
                            punct.span(),
                            Code::OptionSyntax,
                            "a comma stands between values",
                        )
                        .write(",");
                    tokens = &left[1..];
                    continue;
                }
                Some(TokenTree::Punct(punct)) if punct.as_char() != '*' => {
                    let what =
                        format!("`{punct}` after the value, where a comma or the end belongs");
                    diagnostics.error(punct.span(), Code::OptionSyntax, what);
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
    for segment in segments(group.stream()) {
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

/// A word and a colon outside a string: a scheme, or all that Rust reads of a URL, for the rest of the line is a comment.
fn bare_scheme<'t>(
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
fn bare_url<'t>(
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
            "`{text}` outside a string: schemes stand in quotes, as URLs do, whose `//` would begin a comment"
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

fn unexpected(token: &TokenTree, diagnostics: &mut Diagnostics) -> Value {
    let what = format!("`{}` where a value belongs", shown(token));
    diagnostics.error(token.span(), Code::WordShape, what);
    Value::Wrong(token.span().into())
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
