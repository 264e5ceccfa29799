//! The grammar of source expressions ([CSP3 section 2.3.1](https://w3c.github.io/webappsec-csp/#framework-directive-source-list)).

mod hash;
mod host;
mod punycode;

use alloc::format;
use alloc::string::String;
use core::ops::Range;

pub use host::Host;
pub(crate) use host::is_scheme;

use crate::finding::Help;
use crate::model::NONCE_HOLE;
use crate::nearest::{nearest, same_letters};
use crate::registry::{Code, HashAlgorithm, Keyword, Status};

/// A well-formed source expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// `*`
    Star,
    /// `'self'`, `'unsafe-inline'`, …
    Keyword(Keyword),
    /// `'nonce-…'`: the base64 value.
    Nonce(&'a str),
    /// `'sha256-…'`: the algorithm and the base64 value.
    Hash(HashAlgorithm, &'a str),
    /// `https:`: the scheme without its colon.
    Scheme(&'a str),
    /// `https://cdn.example.com:443/lib/`
    Host(Host<'a>),
}

/// Why a text is no source expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFault {
    /// The fault's name.
    pub code: Code,
    /// The part of the text that is at fault; none for the whole of it.
    pub part: Option<Range<usize>>,
    /// What is wrong.
    pub what: String,
    /// The way out: header text for the whole source expression.
    pub help: Option<Help>,
}

impl SourceFault {
    pub(crate) fn whole(code: Code, what: String) -> Self {
        Self {
            code,
            part: None,
            what,
            help: None,
        }
    }

    pub(crate) fn part(code: Code, part: Range<usize>, what: String) -> Self {
        Self {
            code,
            part: Some(part),
            what,
            help: None,
        }
    }

    pub(crate) fn write(mut self, text: impl Into<String>) -> Self {
        self.help = Some(Help::ReplaceValue(text.into()));
        self
    }

    pub(crate) fn advise(mut self, words: impl Into<String>) -> Self {
        self.help = Some(Help::Advice(words.into()));
        self
    }
}

/// Reads one source expression. `shown` is the user's spelling of it, for messages.
///
/// # Errors
/// The first fault, where the text is none.
pub fn parse_source<'a>(text: &'a str, shown: &str) -> Result<Source<'a>, SourceFault> {
    if let Some(fault) = characters(text, shown) {
        return Err(fault);
    }
    if let Some(word) = text
        .strip_suffix([':', '='])
        .filter(|word| word.len() > 1 && word.ends_with('\''))
    {
        return Err(trailing_colon(word, shown));
    }
    // A path may hold a quote, so one at the end says nothing there.
    if text.starts_with('\'') || text.ends_with('\'') && !text.contains('/') {
        return quoted(text, shown);
    }
    if text == "*" {
        return Ok(Source::Star);
    }
    if let Some(keyword) = Keyword::from_word(text) {
        let keyword = renamed(keyword);
        let fault = SourceFault::whole(
            Code::UnquotedKeyword,
            format!("`{shown}` names a host called `{text}`, not the keyword"),
        );
        return Err(fault.write(keyword.text()));
    }
    let scheme = text
        .strip_suffix(':')
        .filter(|scheme| host::is_scheme(scheme));
    let address = match scheme {
        Some(scheme) => Ok(Source::Scheme(scheme)),
        None => host::parse(text, shown).map(Source::Host),
    };
    // `nonce-a.example` is a host like others.
    if let Some(value) = strip_prefix_ignore_case(text, "nonce-")
        && (value.is_empty() || is_base64(value) || address.is_err())
    {
        let fault = SourceFault::whole(
            Code::UnquotedNonce,
            format!("`{shown}` has no single quotes: browsers read a host, not a nonce"),
        );
        return Err(if is_base64(value) {
            fault.write(format!("'{text}'"))
        } else {
            fault
        });
    }
    if let Some(algorithm) = hash::algorithm(text)
        && (text[algorithm.name.len()..]
            .strip_prefix('-')
            .is_some_and(|value| value.is_empty() || is_base64(value))
            || address.is_err())
    {
        let fault = SourceFault::whole(
            Code::UnquotedHash,
            format!("`{shown}` has no single quotes: browsers read a host, not a hash"),
        );
        return Err(fault.write(format!("'{text}'")));
    }
    address
}

/// Reads a source expression as browsers do: a digest of the wrong length matches nothing, but is one by the grammar.
pub(crate) fn read_source(text: &str) -> Option<Source<'_>> {
    match parse_source(text, text) {
        Ok(source) => Some(source),
        Err(fault) if fault.code == Code::HashLength => {
            let inner = text.trim_matches('\'');
            let (_, digest) = inner.split_once('-')?;
            Some(Source::Hash(hash::algorithm(inner)?, digest))
        }
        Err(_) => None,
    }
}

/// Whether a text could stand in a source list; asked of words that stand elsewhere.
#[must_use]
pub fn looks_like_source(text: &str) -> bool {
    text.contains([':', '/', '*', '.']) && parse_source(text, text).is_ok()
        || text.starts_with('\'') && text.ends_with('\'') && parse_source(text, text).is_ok()
}

const DOUBLE_QUOTES: &[char] = &['"', '“', '”', '„', '‘', '’', '‚', '´', '`', '«', '»'];

/// Faults of single characters, which come before those of the grammar.
pub(crate) fn characters(text: &str, shown: &str) -> Option<SourceFault> {
    if let Some((at, control)) = text.char_indices().find(|(_, c)| c.is_ascii_control()) {
        let what = format!(
            "control character U+{:04X}: a header value cannot contain it",
            u32::from(control)
        );
        return Some(
            SourceFault::part(Code::ControlByte, at..at + 1, what).write(text.replace(control, "")),
        );
    }
    let bare = text.trim_matches(|c| c == '\'' || DOUBLE_QUOTES.contains(&c));
    let quoted = text.starts_with(DOUBLE_QUOTES) || text.ends_with(DOUBLE_QUOTES);
    if quoted {
        let fault = SourceFault::whole(
            Code::WrongQuotes,
            format!(
                "`{shown}` has the wrong quotes: keywords, nonces and hashes stand in single ones"
            ),
        );
        let single = format!("'{bare}'");
        return Some(if parse_source(&single, &single).is_ok() {
            fault.write(single)
        } else if bare.is_ascii() && !bare.is_empty() && parse_source(bare, bare).is_ok() {
            fault.write(bare)
        } else {
            fault
        });
    }
    let (at, foreign) = text.char_indices().find(|(_, c)| !c.is_ascii())?;
    let what = format!(
        "`{}` is not ASCII: browsers skip the whole directive",
        foreign.escape_if_invisible()
    );
    let fault = SourceFault::part(Code::NonAscii, at..at + foreign.len_utf8(), what);
    let hyphenated = text.replace(is_dash, "-");
    Some(
        if hyphenated.is_ascii() && parse_source(&hyphenated, &hyphenated).is_ok() {
            fault.write(hyphenated)
        } else if let Some(ascii) = punycode::source(text) {
            fault.write(ascii)
        } else {
            fault.advise("percent-encode it in a path, and write hosts in their xn-- form")
        },
    )
}

/// What word processors make of a hyphen.
pub(crate) const fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

trait EscapeIfInvisible {
    fn escape_if_invisible(self) -> String;
}

impl EscapeIfInvisible for char {
    /// Spaces and joiners outside ASCII are shown by their number.
    fn escape_if_invisible(self) -> String {
        if self.is_whitespace()
            || matches!(
                self,
                '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
            )
        {
            format!("U+{:04X}", u32::from(self))
        } else {
            String::from(self)
        }
    }
}

fn quoted<'a>(text: &'a str, shown: &str) -> Result<Source<'a>, SourceFault> {
    let inner = text.trim_matches('\'');
    let balanced = text.len() >= 2 && text.starts_with('\'') && text.ends_with('\'');
    if !balanced {
        let fault = SourceFault::whole(
            Code::UnbalancedQuote,
            format!(
                "`{shown}` has a quote that is never {}",
                if text.starts_with('\'') {
                    "closed"
                } else {
                    "opened"
                }
            ),
        );
        let closed = format!("'{inner}'");
        return Err(
            if !inner.is_empty() && parse_source(&closed, &closed).is_ok() {
                fault.write(closed)
            } else {
                fault
            },
        );
    }
    let inner = &text[1..text.len() - 1];
    if let Some(keyword) = Keyword::from_word(inner) {
        return match keyword.status() {
            Status::Removed(successor) => Err(removed_keyword(shown, successor)),
            _ => Ok(Source::Keyword(keyword)),
        };
    }
    if strip_prefix_ignore_case(inner, "nonce")
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    {
        return nonce(inner, shown);
    }
    if let Some(algorithm) = hash::algorithm(inner) {
        return hash::parse(inner, algorithm, shown);
    }
    if let Some(fault) = hash::of_another_algorithm(inner) {
        return Err(fault);
    }
    Err(unknown_keyword(inner, shown))
}

fn removed_keyword(shown: &str, successor: &str) -> SourceFault {
    let fault = SourceFault::whole(
        Code::RemovedKeyword,
        format!("`{shown}` was removed: browsers ignore it"),
    );
    if successor.is_empty() {
        SourceFault {
            help: Some(Help::Remove),
            ..fault
        }
    } else {
        fault.write(successor)
    }
}

fn unknown_keyword(inner: &str, shown: &str) -> SourceFault {
    if !inner.starts_with('\'')
        && !inner.is_empty()
        && inner.contains([':', '/', '.', '*'])
        && parse_source(inner, inner).is_ok()
    {
        let fault = SourceFault::whole(
            Code::QuotedSource,
            format!("`{shown}` has quotes: only keywords, nonces and hashes take them"),
        );
        return fault.write(inner);
    }
    let words = || Keyword::ALL.iter().filter(|keyword| !keyword.is_removed());
    if let Some(keyword) = words().find(|keyword| same_letters(keyword.word(), inner)) {
        let fault = SourceFault::whole(
            Code::KeywordSpelling,
            format!("`{shown}` is not the keyword's spelling"),
        );
        return fault.write(keyword.text());
    }
    let fault = SourceFault::whole(Code::UnknownKeyword, format!("unknown keyword `{shown}`"));
    match nearest(inner, words().map(|keyword| keyword.word())) {
        Some(word) => fault.write(format!("'{word}'")),
        None => SourceFault {
            help: Some(Help::OneOf(words().map(|keyword| keyword.text()).collect())),
            ..fault
        },
    }
}

fn trailing_colon(word: &str, shown: &str) -> SourceFault {
    SourceFault::whole(
        Code::TrailingColon,
        format!("`{shown}` ends in a character that no source ends in"),
    )
    .write(word)
}

/// `nonce-source = "'nonce-" base64-value "'"`
fn nonce<'a>(inner: &'a str, shown: &str) -> Result<Source<'a>, SourceFault> {
    let value = strip_prefix_ignore_case(inner, "nonce-");
    match value {
        Some(value) if is_base64(value) => Ok(Source::Nonce(value)),
        Some("") | None => Err(SourceFault::whole(
            Code::NonceGrammar,
            format!("`{shown}` is not a nonce: a nonce is `'nonce-`, base64 and `'`"),
        )
        .write(NONCE_HOLE)),
        Some(value) => {
            let at = 1 + inner.len() - value.len();
            let wrong = outside_base64(value);
            let width = value[wrong..].chars().next().map_or(1, char::len_utf8);
            Err(SourceFault::part(
                Code::NonceGrammar,
                at + wrong..at + wrong + width,
                format!("`{shown}` is not a nonce: its value holds a character outside base64"),
            )
            .write(NONCE_HOLE))
        }
    }
}

fn renamed(keyword: Keyword) -> Keyword {
    match keyword.status() {
        Status::Removed(successor) => {
            Keyword::from_word(successor.trim_matches('\'')).unwrap_or(keyword)
        }
        _ => keyword,
    }
}

fn strip_prefix_ignore_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix)
        .then(|| &text[prefix.len()..])
}

const fn is_base64_digit(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_')
}

/// `base64-value = 1*( ALPHA / DIGIT / "+" / "/" / "-" / "_" )*2( "=" )`
fn is_base64(value: &str) -> bool {
    let digits = value.trim_end_matches('=');
    !digits.is_empty() && value.len() - digits.len() <= 2 && digits.chars().all(is_base64_digit)
}

/// Where a value stops being base64: a foreign character, padding with digits after it, or too much padding.
fn outside_base64(value: &str) -> usize {
    let end = value.find(|c| !is_base64_digit(c)).unwrap_or(value.len());
    let padding = &value[end..];
    if padding.len() > 2 && padding.bytes().all(|b| b == b'=') {
        end + 2
    } else {
        end
    }
}
