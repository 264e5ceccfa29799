//! Strict-Transport-Security.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::{On, Remark, Site};
use crate::fields::{Hsts, PRELOAD_MIN_MAX_AGE_S, parts, strict_transport_security};
use crate::registry::{Code, Opt};

/// What the header's own page asks for: the preload list and reviewers take nothing shorter. Seconds in a year.
const YEAR_S: u64 = PRELOAD_MIN_MAX_AGE_S;

/// Longer than any certificate, key or host lives. Seconds in ten years.
const TEN_YEARS_S: u64 = 10 * YEAR_S;

/// The parts of the header, as far as they are in sight.
struct Parts<'s> {
    max_age_s: Option<u64>,
    include_subdomains: Option<bool>,
    preload: Option<bool>,
    /// The header text, where it was written as such.
    text: Option<&'s str>,
}

impl<'s> Parts<'s> {
    /// None where the header is off.
    fn of(site: &'s Site) -> Option<Self> {
        if site.is_off(Opt::StrictTransportSecurity) {
            return None;
        }
        if let Some(text) = site.text(Opt::StrictTransportSecurity) {
            let Hsts {
                max_age_s,
                include_subdomains,
                preload,
            } = strict_transport_security(text).ok()?;
            return Some(Self {
                max_age_s: Some(max_age_s),
                include_subdomains: Some(include_subdomains),
                preload: Some(preload),
                text: Some(text),
            });
        }
        let is = |opt| {
            let word = site.word(opt).map(|word| word.text == "true");
            word.or_else(|| site.is_off(opt).then_some(false))
        };
        let max_age = site.word(Opt::StrictTransportSecurityMaxAge);
        Some(Self {
            max_age_s: max_age.and_then(|word| word.text.parse().ok()),
            include_subdomains: is(Opt::StrictTransportSecurityIncludeSubdomains),
            preload: is(Opt::StrictTransportSecurityPreload),
            text: None,
        })
    }

    /// A remark at a directive of the text, or at the option that stands for it.
    fn remark(&self, code: Code, name: &str, opt: Opt, what: String) -> Remark {
        let directive = self.text.and_then(|text| {
            let mut parts = parts(text, ';');
            parts.find(|(_, part)| {
                let word = part.split('=').next().unwrap_or(part);
                word.eq_ignore_ascii_case(name)
            })
        });
        match directive {
            Some((range, _)) => Remark::at_text(code, Opt::StrictTransportSecurity, range, what),
            None if self.text.is_some() => {
                Remark::at_value(code, Opt::StrictTransportSecurity, what)
            }
            None => Remark::at_value(code, opt, what),
        }
    }

    /// The way out, in the text or in an option.
    fn write(&self, text: &str, value: &str) -> String {
        let written = if self.text.is_some() { text } else { value };
        written.to_string()
    }
}

/// No header.
pub(super) fn missing(site: &Site, remarks: &mut Vec<Remark>) {
    if site.is_off(Opt::StrictTransportSecurity) {
        let what =
            "no `Strict-Transport-Security`: anyone on the network can answer in the site's place";
        remarks.push(
            Remark::at_value(Code::HstsMissing, Opt::StrictTransportSecurity, what).replace("true"),
        );
    }
}

/// For how long browsers remember it.
pub(super) fn max_age(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(parts) = Parts::of(site) else { return };
    let Some(max_age_s) = parts.max_age_s else {
        return;
    };
    let (code, what) = match max_age_s {
        0 => (
            Code::HstsMaxAgeZero,
            String::from("a max-age of zero: browsers forget the site's HSTS"),
        ),
        // The preload list's refusal is an error.
        _ if max_age_s < YEAR_S && parts.preload == Some(true) => return,
        _ if max_age_s < YEAR_S => (
            Code::HstsMaxAgeLow,
            format!("a max-age of {max_age_s} seconds: less than a year"),
        ),
        _ if max_age_s > TEN_YEARS_S => (
            Code::HstsMaxAgeHigh,
            format!("a max-age of {max_age_s} seconds: more than ten years"),
        ),
        _ => return,
    };
    let opt = Opt::StrictTransportSecurityMaxAge;
    let help = parts.write("max-age=31536000", "31536000");
    remarks.push(parts.remark(code, "max-age", opt, what).replace(help));
}

/// Subdomains and the preload list.
pub(super) fn reach(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(parts) = Parts::of(site) else { return };
    let max_age = parts.max_age_s.unwrap_or(YEAR_S);
    if parts.include_subdomains == Some(false) && parts.preload != Some(true) {
        let opt = Opt::StrictTransportSecurityIncludeSubdomains;
        let what =
            "subdomains are left out: over plain HTTP they can set cookies for the whole site";
        let help = parts.write(&format!("max-age={max_age}; includeSubDomains"), "true");
        remarks.push(
            parts
                .remark(
                    Code::HstsWithoutSubdomains,
                    "includeSubDomains",
                    opt,
                    what.into(),
                )
                .replace(help),
        );
    }
    let opt = Opt::StrictTransportSecurityPreload;
    match parts.preload {
        Some(true) => {
            let what = "`preload` asks browsers to ship the site as HTTPS-only, which takes months to undo";
            remarks.push(
                parts
                    .remark(Code::HstsPreloadCommitment, "preload", opt, what.into())
                    .advice("make sure that every subdomain will serve HTTPS for years"),
            );
        }
        Some(false) => {
            let what = "the site does not ask for the preload list: first visits are unprotected";
            let whole = format!(
                "max-age={}; includeSubDomains; preload",
                max_age.max(YEAR_S)
            );
            let help = parts.write(&whole, "true");
            remarks.push(
                parts
                    .remark(Code::HstsMissingPreload, "preload", opt, what.into())
                    .or_at(Opt::StrictTransportSecurity, On::Value)
                    .replace(help),
            );
        }
        None => {}
    }
}

/// What is odd about the text, though browsers read it.
pub(super) fn text(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(text) = site.text(Opt::StrictTransportSecurity) else {
        return;
    };
    let at = |code, range, what| Remark::at_text(code, Opt::StrictTransportSecurity, range, what);
    for range in empty_parts(text, ';') {
        let what = String::from("an empty directive: a `;` too many");
        remarks.push(at(Code::HstsEmptyDirective, range, what).remove());
    }
    for (range, part) in parts(text, ';') {
        let Some((_, value)) = part.split_once('=') else {
            continue;
        };
        let digits = value.trim_matches('"');
        let significant = digits.trim_start_matches('0');
        if !digits.starts_with('0') || digits.len() < 2 {
            continue;
        }
        let what = format!("`{digits}` begins with a zero: some tools read it as another number");
        let start = range.end - value.len();
        let number = if significant.is_empty() {
            "0"
        } else {
            significant
        };
        let place = start..range.end;
        remarks.push(at(Code::HstsLeadingZero, place, what).replace(number));
    }
}

/// The separators beside which nothing stands.
pub(super) fn empty_parts(text: &str, separator: char) -> Vec<Range<usize>> {
    let mut empty = Vec::new();
    let mut from = 0;
    let mut parts = text.split(separator).peekable();
    while let Some(part) = parts.next() {
        let end = from + part.len();
        let is_last = parts.peek().is_none();
        if part.trim().is_empty() && text.contains(separator) {
            // The separator after it; behind the last part there is none.
            let at = if is_last { from - 1 } else { end };
            empty.push(at..at + 1);
        }
        from = end + 1;
    }
    empty.dedup();
    empty
}
