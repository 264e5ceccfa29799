//! The headers that are no lists of directives: Strict-Transport-Security, X-Frame-Options, Referrer-Policy and the like.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::finding::{Finding, Help, Place};
use crate::host;
use crate::message::TextFault;
use crate::nearest::{nearest, same_letters};
use crate::registry::{Code, FRAME_OPTIONS, REFERRER_POLICIES};
use crate::source::{Source, characters, parse_source};

/// The shortest `max-age` that the preload list takes, in seconds.
pub const PRELOAD_MIN_MAX_AGE_S: u64 = 31_536_000;

/// A `Strict-Transport-Security` value ([RFC 6797](https://www.rfc-editor.org/rfc/rfc6797#section-6.1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hsts {
    /// For how long browsers remember it, in seconds.
    pub max_age_s: u64,
    /// Whether it holds for every subdomain.
    pub include_subdomains: bool,
    /// Whether the site asks to be built into browsers.
    pub preload: bool,
}

impl fmt::Display for Hsts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "max-age={}", self.max_age_s)?;
        if self.include_subdomains {
            f.write_str("; includeSubDomains")?;
        }
        if self.preload {
            f.write_str("; preload")?;
        }
        Ok(())
    }
}

const HSTS_DIRECTIVES: &[&str] = &["max-age", "includeSubDomains", "preload"];

/// Reads a `Strict-Transport-Security` value.
///
/// # Errors
/// Every fault, in source order.
pub fn strict_transport_security(text: &str) -> Result<Hsts, Vec<TextFault>> {
    let mut hsts = Hsts {
        max_age_s: 0,
        include_subdomains: false,
        preload: false,
    };
    let mut faults = Faults::new(text);
    faults.characters();
    let mut seen: Vec<&str> = Vec::new();
    for (range, part) in parts(text, ';') {
        let (name, value) = part
            .split_once('=')
            .map_or((part, None), |(name, value)| (name, Some(value)));
        let Some(known) = HSTS_DIRECTIVES
            .iter()
            .copied()
            .find(|known| known.eq_ignore_ascii_case(name))
        else {
            faults.add(hsts_unknown(part, name, range));
            continue;
        };
        if seen.contains(&known) {
            let what = format!("`{name}` twice: browsers ignore the whole header");
            faults.add(
                Finding::new(Code::HstsDirective, Place::Text(range), what).help(Help::Remove),
            );
            continue;
        }
        seen.push(known);
        match (known, value) {
            ("max-age", Some(value)) => match (seconds(value), value.split_once([' ', ','])) {
                (Some(max_age_s), _) => hsts.max_age_s = max_age_s,
                (None, Some((before, after)))
                    if seconds(before).is_some() && begins_hsts(after) =>
                {
                    let what = format!("`{part}`: `;` stands between directives");
                    let after = after.trim_start_matches([' ', ',']);
                    let mended = format!("{name}={before}; {after}");
                    faults.add(
                        Finding::new(Code::HstsDirective, Place::Text(range), what).replace(mended),
                    );
                }
                (None, _) => faults.add(hsts_max_age(value, &range)),
            },
            ("max-age", None) => {
                faults.add(
                    Finding::new(
                        Code::HstsMaxAge,
                        Place::Text(range),
                        "`max-age` without its seconds",
                    )
                    .replace("max-age=31536000"),
                );
            }
            (_, Some(_)) => {
                let what = format!("`{known}` takes no value");
                faults.add(
                    Finding::new(Code::HstsDirective, Place::Text(range), what).replace(known),
                );
            }
            ("preload", None) => hsts.preload = true,
            _ => hsts.include_subdomains = true,
        }
    }
    if !seen.contains(&"max-age") && faults.none() {
        let what = "no `max-age`: browsers ignore the whole header";
        faults.add(
            Finding::new(Code::HstsMaxAge, Place::Whole, what)
                .replace(format!("max-age=31536000; {text}").trim_end_matches("; ")),
        );
    }
    faults.or(hsts)
}

/// Whether a directive stands after a wrong separator.
fn begins_hsts(text: &str) -> bool {
    let text = text.trim_start_matches([' ', ',']);
    let name = text.split([' ', ',', '=']).next().unwrap_or(text);
    nearest(name, HSTS_DIRECTIVES.iter().copied()).is_some()
}

/// `delta-seconds`, which may stand in double quotes.
fn seconds(value: &str) -> Option<u64> {
    let digits = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'))
        .unwrap_or(value);
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    // Browsers cap what overflows.
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}

fn hsts_max_age(value: &str, range: &Range<usize>) -> Finding {
    let place = Place::Text(range.end - value.len()..range.end);
    let what = format!("`{value}` is no number of seconds: digits only");
    let finding = Finding::new(Code::HstsMaxAge, place, what);
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    // With letters it is another unit, and fewer seconds would be worse than none.
    let mendable = !digits.is_empty()
        && !value.contains(|c: char| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | '-'));
    if mendable {
        finding.replace(digits)
    } else {
        finding.replace("31536000")
    }
}

fn hsts_unknown(part: &str, name: &str, range: Range<usize>) -> Finding {
    let finding =
        |what: String| Finding::new(Code::HstsDirective, Place::Text(range.clone()), what);
    if let Some((before, after)) = part.split_once([' ', ',']).filter(|(before, _)| {
        HSTS_DIRECTIVES.iter().any(|known| {
            before
                .to_ascii_lowercase()
                .starts_with(&known.to_ascii_lowercase())
        })
    }) {
        let what = format!("`{part}`: `;` stands between directives");
        return finding(what).replace(format!(
            "{before}; {}",
            after.trim_start_matches([' ', ','])
        ));
    }
    let bare = part.trim_matches(['"', '\'']);
    if bare.len() < part.len() && strict_transport_security(bare).is_ok() {
        return finding(format!("`{part}` has quotes: the value has none")).replace(bare);
    }
    if let Some((_, value)) = part
        .split_once(':')
        .filter(|(head, _)| same_letters(head, "strict-transport-security"))
    {
        return finding(format!("`{part}` begins with the header's name")).replace(value.trim());
    }
    let (word, value) = name.split_once(':').map_or(
        (
            name,
            part.strip_prefix(name)
                .and_then(|rest| rest.strip_prefix('=')),
        ),
        |(word, value)| (word, Some(value)),
    );
    let finding = finding(format!("unknown directive `{name}`"));
    let meant = HSTS_DIRECTIVES
        .iter()
        .find(|known| same_letters(known, word))
        .copied();
    match (
        meant
            .or_else(|| nearest(word, HSTS_DIRECTIVES.iter().copied()))
            .or_else(|| same_letters(word, "subdomains").then_some("includeSubDomains")),
        value,
    ) {
        (Some("max-age"), Some(value)) => finding.replace(format!("max-age={value}")),
        (Some("max-age"), None) => finding.replace("max-age=31536000"),
        (Some(known), _) => finding.replace(known),
        (None, _) => finding.help(Help::OneOf(HSTS_DIRECTIVES.to_vec())),
    }
}

/// Reads an `X-Frame-Options` value: `SAMEORIGIN` or `DENY`, case does not matter.
///
/// # Errors
/// The value is another one, which browsers ignore.
pub fn frame_options(text: &str) -> Result<&'static str, Vec<TextFault>> {
    one_of(
        text,
        Code::FrameOptionsWord,
        FRAME_OPTIONS,
        |text, finding| {
            if text.to_ascii_uppercase().starts_with("ALLOW") {
                finding
                    .advice("no browser reads it: name the origin in the policy's frame-ancestors")
            } else {
                finding
            }
        },
    )
}

/// Reads an `X-Content-Type-Options` value: `nosniff`.
///
/// # Errors
/// The value is another one, which browsers ignore.
pub fn content_type_options(text: &str) -> Result<&'static str, Vec<TextFault>> {
    one_of(text, Code::HeaderValue, &["nosniff"], |_, finding| finding)
}

/// Reads an `X-Download-Options` value: `noopen`.
///
/// # Errors
/// The value is another one.
pub fn download_options(text: &str) -> Result<&'static str, Vec<TextFault>> {
    one_of(text, Code::HeaderValue, &["noopen"], |_, finding| finding)
}

/// Reads an `X-XSS-Protection` value: `0`, `1`, `1; mode=block`, `1; report=` and a URL.
///
/// # Errors
/// The value is another one.
pub fn xss_protection(text: &str) -> Result<String, Vec<TextFault>> {
    if let Some(url) = text
        .trim()
        .strip_prefix("1; report=")
        .filter(|url| crate::uri::fault(url, url).is_none())
    {
        return Ok(format!("1; report={url}"));
    }
    one_of(
        text,
        Code::HeaderValue,
        &["0", "1", "1; mode=block"],
        |_, finding| finding,
    )
    .map(ToString::to_string)
}

/// Reads a `Referrer-Policy` value: a list of policies, the last one that a browser knows counts.
///
/// # Errors
/// Every word that is none, unless it is an extension beside one that browsers know.
pub fn referrer_policy(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    faults.characters();
    let known = |word: &str| REFERRER_POLICIES.iter().any(|(_, token)| *token == word);
    let words: Vec<_> = parts(text, ',').collect();
    for (range, word) in &words {
        if !known(word) {
            faults.add(referrer_word(word, range.clone()));
        }
    }
    if words.is_empty() {
        faults.add(
            Finding::new(
                Code::ReferrerPolicy,
                Place::Whole,
                "no referrer policy: browsers ignore the header",
            )
            .replace("no-referrer"),
        );
    }
    faults.or(words
        .iter()
        .map(|(_, word)| *word)
        .collect::<Vec<_>>()
        .join(", "))
}

fn referrer_word(word: &str, range: Range<usize>) -> Finding {
    let finding = Finding::new(
        Code::ReferrerPolicy,
        Place::Text(range),
        format!("unknown referrer policy `{word}`"),
    );
    let tokens = || REFERRER_POLICIES.iter().map(|(_, token)| *token);
    let listed: Vec<&str> = word
        .split([' ', ';', '|'])
        .filter(|part| !part.is_empty())
        .collect();
    if listed.len() > 1
        && listed
            .iter()
            .all(|part| tokens().any(|token| token == *part))
    {
        return finding.replace(listed.join(", "));
    }
    let legacy = [
        ("never", "no-referrer"),
        ("none", "no-referrer"),
        ("always", "unsafe-url"),
        ("default", "strict-origin-when-cross-origin"),
        ("self", "same-origin"),
    ];
    let meant = tokens()
        .find(|token| same_letters(token, word))
        .or_else(|| {
            legacy
                .iter()
                .find(|(old, _)| same_letters(old, word))
                .map(|(_, token)| *token)
        })
        .or_else(|| nearest(word, tokens()));
    match meant {
        Some(token) => finding.replace(token),
        None => finding.help(Help::OneOf(tokens().collect())),
    }
}

/// Reads a serialized origin: a scheme, a host and perhaps a port, nothing after them.
///
/// # Errors
/// Whatever else the text holds.
pub fn origin(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    match parse_source(text, text) {
        Ok(Source::Host(host::Host {
            scheme: Some(scheme),
            host,
            port,
            path,
        })) if !host.contains('*') && port != Some("*") => {
            if !path.is_empty() && path != "/" {
                let what =
                    format!("`{path}` after the origin: an origin ends with its host or port");
                let end = text.len() - path.len();
                faults.add(
                    Finding::new(Code::BadOrigin, Place::Text(end..text.len()), what)
                        .help(Help::Remove),
                );
            }
            let port = port.map_or_else(String::new, |port| format!(":{port}"));
            faults.or(format!(
                "{}://{}{port}",
                scheme.to_ascii_lowercase(),
                host.to_ascii_lowercase()
            ))
        }
        Ok(Source::Host(host::Host {
            scheme: None, host, ..
        })) if !host.contains('*') => {
            let what = format!("`{text}` has no scheme, so it is no origin");
            faults.add(
                Finding::new(Code::BadOrigin, Place::Whole, what)
                    .replace(format!("https://{text}")),
            );
            faults.or(String::new())
        }
        _ => {
            let what = format!("`{text}` is no origin: a scheme, a host and perhaps a port");
            faults.add(Finding::new(Code::BadOrigin, Place::Whole, what));
            faults.or(String::new())
        }
    }
}

/// Reads one URI reference, as `report-uri` takes them.
///
/// # Errors
/// The text is none.
pub fn report_uri(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    if text.is_empty() {
        let what = "an empty report target";
        faults.add(Finding::new(Code::ReportUri, Place::Whole, what).replace("/csp-reports"));
    } else if let Some(fault) = characters(text, text).or_else(|| crate::uri::fault(text, text)) {
        let place = Place::Text(fault.part.unwrap_or(0..text.len()));
        faults.add(Finding {
            code: fault.code,
            place,
            what: fault.what,
            help: fault.help,
            also: None,
        });
    } else if let Some(at) = text.find([';', ',']) {
        let what = format!(
            "`{}` in a report target: it has to be percent-encoded",
            &text[at..=at]
        );
        let encoded = if text[at..].starts_with(';') {
            "%3B"
        } else {
            "%2C"
        };
        faults.add(Finding::new(Code::ReportUri, Place::Text(at..at + 1), what).replace(encoded));
    }
    faults.or(String::from(text))
}

fn one_of(
    text: &str,
    code: Code,
    words: &'static [&'static str],
    advise: impl Fn(&str, Finding) -> Finding,
) -> Result<&'static str, Vec<TextFault>> {
    let trimmed = text.trim_matches([' ', '\t']);
    if let Some(word) = words.iter().find(|word| word.eq_ignore_ascii_case(trimmed)) {
        return Ok(word);
    }
    let mut faults = Faults::new(text);
    let finding = Finding::new(
        code,
        Place::Whole,
        format!("`{text}` is a value that browsers ignore"),
    );
    let bare = trimmed.trim_matches(['"', '\'', ';', ' ']);
    let head = bare.split([' ', ';', ',']).next().unwrap_or(bare);
    let spelt = |part: &str| words.iter().find(|word| same_letters(word, part)).copied();
    let meant = spelt(bare)
        .or_else(|| nearest(bare, words.iter().copied()))
        .or_else(|| spelt(head))
        .or_else(|| (words.len() == 1).then(|| words[0]));
    let finding = match meant {
        Some(word) => finding.replace(word),
        None => advise(trimmed, finding.help(Help::OneOf(words.to_vec()))),
    };
    faults.add(finding);
    faults.or("")
}

/// The trimmed, non-empty parts of a list and where they stand.
fn parts(text: &str, separator: char) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    text.split(separator).filter_map(move |part| {
        let start = from + part.len() - part.trim_start().len();
        from += part.len() + separator.len_utf8();
        let part = part.trim();
        (!part.is_empty()).then(|| (start..start + part.len(), part))
    })
}

/// The faults of one text.
struct Faults<'a> {
    text: &'a str,
    faults: Vec<TextFault>,
}

impl<'a> Faults<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            faults: Vec::new(),
        }
    }

    fn none(&self) -> bool {
        self.faults.is_empty()
    }

    fn add(&mut self, finding: Finding) {
        let range = match &finding.place {
            Place::Text(range) => range.clone(),
            _ => 0..self.text.len(),
        };
        self.faults.push(TextFault::new(self.text, range, finding));
    }

    /// Characters that no header value may hold, or that no grammar here knows.
    fn characters(&mut self) {
        let foreign = self
            .text
            .char_indices()
            .find(|&(_, c)| !c.is_ascii() || c.is_ascii_control() && c != '\t');
        if let Some((at, c)) = foreign {
            let code = if c.is_ascii() {
                Code::ControlByte
            } else {
                Code::NonAscii
            };
            let what = format!("U+{:04X} in a header value", u32::from(c));
            self.add(
                Finding::new(code, Place::Text(at..at + c.len_utf8()), what).help(Help::Remove),
            );
        }
    }

    fn or<T>(self, value: T) -> Result<T, Vec<TextFault>> {
        if self.none() {
            Ok(value)
        } else {
            Err(self.faults)
        }
    }
}
