//! Headers of one word, or of a list of words: X-Frame-Options, Referrer-Policy and the like.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::{Faults, in_place_of, parts};
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::nearest::{nearest, same_letters};
use crate::registry::{
    CLEAR_SITE_DATA, CROSS_DOMAIN_POLICIES, Code, FRAME_OPTIONS, REFERRER_POLICIES,
    RESOURCE_POLICIES,
};

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
    // The grammar's strings have no case, and browsers read them so.
    let known = |word: &str| {
        let mut tokens = REFERRER_POLICIES.iter().map(|(_, token)| *token);
        tokens.find(|token| token.eq_ignore_ascii_case(word))
    };
    let words: Vec<_> = parts(text, ',').collect();
    let any_known = words.iter().any(|(_, word)| known(word).is_some());
    // `extension-token = 1*( ALPHA / "-" )`: for another word browsers drop the whole list.
    let is_token = |word: &str| word.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    for (range, word) in words.iter().filter(|(_, word)| known(word).is_none()) {
        let finding = referrer_word(word, range.clone());
        // A word of a later specification stands beside one that browsers know.
        let is_extension = is_token(word) && matches!(finding.help, Some(Help::OneOf(_)));
        if !any_known || !is_extension {
            faults.add(finding);
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
        .map(|(_, word)| known(word).unwrap_or(word))
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
    let meant = nearest(bare, words.iter().copied())
        .or_else(|| spelt(head))
        .or_else(|| (words.len() == 1).then(|| words[0]));
    let finding = match meant {
        Some(word) => finding.replace(word),
        None => advise(trimmed, finding.help(Help::OneOf(words.to_vec()))),
    };
    faults.add(finding);
    faults.or("")
}

/// Reads a `Cross-Origin-Resource-Policy` value, which is compared byte for byte and takes no parameters.
///
/// # Errors
/// The value is another one, which browsers ignore.
pub fn resource_policy(text: &str) -> Result<&'static str, Vec<TextFault>> {
    let trimmed = text.trim_matches([' ', '\t']);
    let mut words = RESOURCE_POLICIES.iter().copied();
    if let Some(word) = words.find(|word| *word == trimmed) {
        return Ok(word);
    }
    let mut faults = Faults::new(text);
    let what = format!("`{text}` is a value that browsers ignore");
    let finding = Finding::new(Code::CrossOriginWord, Place::Whole, what);
    let head = trimmed.split([' ', ';', ',']).next().unwrap_or(trimmed);
    faults.add(in_place_of(finding, head, RESOURCE_POLICIES));
    faults.or("")
}

/// Reads an `X-Permitted-Cross-Domain-Policies` value.
///
/// # Errors
/// The value is another one.
pub fn cross_domain_policies(text: &str) -> Result<&'static str, Vec<TextFault>> {
    one_of(
        text,
        Code::HeaderValue,
        CROSS_DOMAIN_POLICIES,
        |_, finding| finding,
    )
}

/// Reads an `X-DNS-Prefetch-Control` value: `on` or `off`.
///
/// # Errors
/// The value is another one.
pub fn dns_prefetch_control(text: &str) -> Result<&'static str, Vec<TextFault>> {
    one_of(
        text,
        Code::HeaderValue,
        &["on", "off"],
        |text, finding| match text {
            "1" | "true" => finding.replace("on"),
            "0" | "false" => finding.replace("off"),
            _ => finding,
        },
    )
}

/// Reads a `Clear-Site-Data` value: strings in double quotes, or `"*"`.
///
/// # Errors
/// Every kind of data that browsers ignore.
pub fn clear_site_data(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    faults.characters();
    let mut kinds = Vec::new();
    for (range, part) in parts(text, ',') {
        let quoted = part
            .strip_prefix('"')
            .and_then(|part| part.strip_suffix('"'));
        let known =
            |word: &str| word == "*" || CLEAR_SITE_DATA.iter().any(|(_, kind)| *kind == word);
        if quoted.is_some_and(known) {
            kinds.push(part);
            continue;
        }
        let bare = part.trim_matches(['"', '\'']);
        let what = if quoted.is_none() && known(bare) {
            format!("`{part}` without double quotes: browsers ignore it")
        } else {
            format!("`{part}` is not a kind of data that browsers clear")
        };
        let finding = Finding::new(Code::ClearSiteData, Place::Text(range), what);
        let words = || CLEAR_SITE_DATA.iter().map(|(_, kind)| *kind).chain(["*"]);
        let meant = words()
            .find(|word| *word == bare)
            .or_else(|| nearest(bare, words()));
        faults.add(match meant {
            Some(word) => finding.replace(format!("\"{word}\"")),
            None => finding.advice("the kinds are \"cache\", \"cookies\", \"storage\" and \"*\""),
        });
    }
    if kinds.is_empty() && faults.none() {
        let what = "no kind of data: browsers ignore the header";
        faults.add(Finding::new(Code::ClearSiteData, Place::Whole, what).replace("\"cookies\""));
    }
    faults.or(kinds.join(", "))
}

/// Reads the value of a header that has no rules of its own: visible ASCII, with spaces between.
///
/// # Errors
/// The text is empty, or holds a character that no header value may hold.
pub fn any_value(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    faults.characters();
    if text.trim().is_empty() {
        faults.add(
            Finding::new(Code::HeaderValue, Place::Whole, "an empty value")
                .advice("leave the header out"),
        );
    }
    faults.or(text.trim_matches([' ', '\t']).to_string())
}
