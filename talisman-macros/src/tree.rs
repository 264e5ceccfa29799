//! What the user wrote, with its spans and without a judgement.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::LitStr;

/// The first and the last token of something.
#[derive(Clone, Copy)]
pub(crate) struct At {
    pub(crate) from: Span,
    pub(crate) to: Span,
}

impl From<Span> for At {
    fn from(span: Span) -> Self {
        Self {
            from: span,
            to: span,
        }
    }
}

/// A call of `talisman!`.
pub(crate) struct Call {
    pub(crate) entries: Vec<Entry>,
    pub(crate) base: Option<Base>,
}

/// What the options that are not written are taken from.
pub(crate) enum Base {
    /// `..BASE`
    Path(TokenStream),
    /// The site that a view belongs to, which is known when the site is made.
    Site,
    /// `..` and something that has an error.
    Unread,
}

/// A reference to a constant of a type, all of it on the user's tokens: what the compiler has to say of it lands there.
pub(crate) fn constant(of_type: &str, path: &TokenStream) -> TokenStream {
    let span = first(path);
    let of_type = Ident::new(of_type, span);
    quote_spanned!(span=> ::talisman::__private::Constant::<::talisman::__private::#of_type> { of: &#path }.of)
}

/// The span of the first token.
pub(crate) fn first(tokens: &TokenStream) -> Span {
    let mut tokens = tokens.clone().into_iter();
    tokens
        .next()
        .map_or_else(Span::call_site, |token| token.span())
}

/// `key: value`
pub(crate) struct Entry {
    pub(crate) key: Key,
    /// None where it is missing.
    pub(crate) value: Option<Value>,
}

/// A name before a colon.
pub(crate) struct Key {
    /// As it was written, without the quotes of a string.
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) kind: KeyKind,
}

pub(crate) enum KeyKind {
    /// `script_src`
    Ident(Ident),
    /// `script-src`
    Hyphenated,
    /// `"script-src"`
    Text,
    /// `csp::unsafe_inline`
    Path,
}

pub(crate) enum Value {
    /// `self`, `true`, `strict_dynamic`
    Word(Ident),
    /// `unsafe-inline`
    Hyphenated(String, At),
    /// `site::POLICY`
    Path(TokenStream, At),
    /// `*`
    Star(Span),
    /// `"https://example.com"`
    Text(LitStr),
    /// `31_536_000`, `-1`, `1.5`
    Number(String, At),
    /// `[…]`
    List(Vec<Value>, Span),
    /// `{…}`
    Block(Block),
    /// `env!("NAME")`
    Env(LitStr, At),
    /// `include_str!("file")`
    IncludeStr(LitStr, At),
    /// `cfg!(…)`
    Cfg(TokenStream, At),
    /// `..`
    Rest(At),
    /// Something that has been reported.
    Wrong(At),
}

/// `{ key: value, .. }`
pub(crate) struct Block {
    pub(crate) entries: Vec<Entry>,
    /// The bare `..`, which extends instead of replacing.
    pub(crate) rest: Option<At>,
    pub(crate) span: Span,
}

impl Value {
    pub(crate) fn at(&self) -> At {
        match self {
            Self::Word(ident) => ident.span().into(),
            Self::Star(span) | Self::List(_, span) | Self::Block(Block { span, .. }) => {
                (*span).into()
            }
            Self::Text(literal) => literal.span().into(),
            Self::Hyphenated(_, at)
            | Self::Path(_, at)
            | Self::Number(_, at)
            | Self::Env(_, at)
            | Self::IncludeStr(_, at)
            | Self::Cfg(_, at)
            | Self::Rest(at)
            | Self::Wrong(at) => *at,
        }
    }

    /// The value as the user wrote it, in a word or two.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Word(ident) => ident.to_string(),
            Self::Hyphenated(text, _) | Self::Number(text, _) => text.clone(),
            Self::Path(path, _) => path.to_string().replace(' ', ""),
            Self::Star(_) => "*".into(),
            Self::Text(literal) => literal.token().to_string(),
            Self::List(..) => "[…]".into(),
            Self::Block(_) => "{…}".into(),
            Self::Env(..) => "env!(…)".into(),
            Self::IncludeStr(..) => "include_str!(…)".into(),
            Self::Cfg(..) => "cfg!(…)".into(),
            Self::Rest(_) => "..".into(),
            Self::Wrong(_) => "…".into(),
        }
    }
}
