//! Strict-Transport-Security.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::{Faults, parts};
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::nearest::{nearest, same_letters};
use crate::registry::Code;

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
            let before = text[..range.start].trim_end_matches([' ', '\t', ';']);
            let mended = format!("{before}{}", &text[range.end..]);
            faults.add(
                Finding::new(Code::HstsDirective, Place::Text(range), what)
                    .help(Help::ReplaceText(mended)),
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
                    let what = format!("`{part}`: directives are separated by `;`");
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
    is_number.then(|| digits.parse().ok()).flatten()
}

fn hsts_max_age(value: &str, range: &Range<usize>) -> Finding {
    let place = Place::Text(range.end - value.len()..range.end);
    let too_many = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let what = if too_many {
        format!("`{value}` is more seconds than browsers count")
    } else {
        format!("`{value}` is not a number of seconds: write digits only")
    };
    let finding = Finding::new(Code::HstsMaxAge, place, what);
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    // With letters it is another unit, and fewer seconds would be worse than none.
    let mendable = !too_many
        && !digits.is_empty()
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
        let what = format!("`{part}`: directives are separated by `;`");
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
    let meant = nearest(word, HSTS_DIRECTIVES.iter().copied())
        .or_else(|| same_letters(word, "subdomains").then_some("includeSubDomains"));
    match (meant, value) {
        (Some("max-age"), Some(value)) => finding.replace(format!("max-age={value}")),
        (Some("max-age"), None) => finding.replace("max-age=31536000"),
        (Some(known), _) => finding.replace(known),
        (None, _) => finding.help(Help::OneOf(HSTS_DIRECTIVES.to_vec())),
    }
}
