//! Header words in the spelling of the macro, for helps that a user can paste.

use talisman_policy::registry::{
    Opt, SANDBOX_TOKENS, TRUSTED_TYPES_SINKS, TRUSTED_TYPES_WORDS, WEBRTC_WORDS,
};
use talisman_policy::{DirectiveName, Keyword, NONCE_HOLE};

/// A Rust string literal.
pub(crate) fn string(text: &str) -> String {
    format!("{text:?}")
}

/// Values of a directive: typed words where there are any, strings otherwise; several joined by commas.
pub(crate) fn values(text: &str) -> String {
    let words: Vec<String> = text.split_ascii_whitespace().map(value).collect();
    words.join(", ")
}

fn value(text: &str) -> String {
    if text == NONCE_HOLE {
        return "nonce".into();
    }
    if text == "*" {
        return text.into();
    }
    if let Some(keyword) = text
        .strip_prefix('\'')
        .and_then(|text| text.strip_suffix('\''))
        .and_then(Keyword::from_word)
    {
        return keyword.ident().into();
    }
    [
        SANDBOX_TOKENS,
        TRUSTED_TYPES_SINKS,
        TRUSTED_TYPES_WORDS,
        WEBRTC_WORDS,
    ]
    .iter()
    .flat_map(|words| words.iter())
    .find(|(_, known)| *known == text)
    .map_or_else(|| string(text), |(ident, _)| (*ident).into())
}

/// Advice, with directives, keywords, flags, schemes and headers as they stand in a call.
pub(crate) fn advice(words: &str) -> String {
    let words: Vec<String> = words.split(' ').map(advice_word).collect();
    words.join(" ")
}

fn advice_word(word: &str) -> String {
    let (word, comma) = match word.strip_suffix(',') {
        Some(word) => (word, ","),
        None => (word, ""),
    };
    let ident = ident(word);
    let is_header = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.contains('-');
    let is_option = is_header && Opt::from_ident(&ident).is_some();
    let is_scheme = word.strip_suffix(':').is_some_and(is_scheme);
    let spelt = match value(word) {
        _ if is_option || DirectiveName::from_name(word).is_some() => ident,
        text if is_scheme || !text.starts_with('"') => text,
        _ => word.into(),
    };
    spelt + comma
}

/// A registered name: hyphens become underscores.
pub(crate) fn ident(text: &str) -> String {
    text.to_ascii_lowercase().replace('-', "_")
}

/// Whether a bare word is the scheme of URLs that policies name.
pub(crate) fn is_scheme(word: &str) -> bool {
    SCHEMES.contains(&word)
}

/// Schemes that stand in policies; a bare word of that name was meant as one.
const SCHEMES: &[&str] = &[
    "http",
    "https",
    "ws",
    "wss",
    "data",
    "blob",
    "filesystem",
    "mediastream",
    "about",
    "file",
];
