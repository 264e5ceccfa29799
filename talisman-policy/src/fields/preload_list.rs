//! Strict-Transport-Security as the preload list reads it.

use alloc::vec::Vec;

use super::{PRELOAD_MIN_MAX_AGE_S, parts};

/// What the list asks of a site that is on it: eighteen weeks, in seconds.
const STAYS_MIN_MAX_AGE_S: u64 = 18 * 7 * 24 * 60 * 60;

/// What the [preload list](https://hstspreload.org) reads of a header.
///
/// Browsers ignore a header with a fault. The list looks past slips in other directives and takes the first of
/// several `max-age`; only a `max-age` that it can not read spoils all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PreloadReading {
    /// The first `max-age`, where every one of them is a number.
    pub max_age_s: Option<u64>,
    /// Whether the header holds for every subdomain.
    pub include_subdomains: bool,
    /// Whether the site asks for the list.
    pub preload: bool,
}

impl PreloadReading {
    /// Whether a site with this header may go on the list.
    #[must_use]
    pub fn is_preloadable(&self) -> bool {
        self.asks_for(PRELOAD_MIN_MAX_AGE_S)
    }

    /// Whether a site with this header may stay on the list.
    #[must_use]
    pub fn stays(&self) -> bool {
        self.asks_for(STAYS_MIN_MAX_AGE_S)
    }

    /// Whether a site with this header may leave the list.
    #[must_use]
    pub const fn is_removable(&self) -> bool {
        self.max_age_s.is_some() && !self.preload
    }

    fn asks_for(&self, min_s: u64) -> bool {
        self.preload
            && self.include_subdomains
            && self.max_age_s.is_some_and(|age_s| age_s >= min_s)
    }
}

/// Reads a `Strict-Transport-Security` value as the preload list does.
#[must_use]
pub fn preload_reading(text: &str) -> PreloadReading {
    let mut reading = PreloadReading::default();
    let mut ages = Vec::new();
    for (_, directive) in parts(text, ';') {
        if directive.eq_ignore_ascii_case("preload") {
            reading.preload = true;
        } else if directive.eq_ignore_ascii_case("includeSubDomains") {
            reading.include_subdomains = true;
        } else if let Some(rest) = without_prefix(directive, "max-age") {
            ages.push(rest.strip_prefix('=').and_then(plain_seconds));
        }
    }
    let ages: Option<Vec<u64>> = ages.into_iter().collect();
    reading.max_age_s = ages.and_then(|ages| ages.first().copied());
    reading
}

/// What stands behind a prefix in whichever case.
fn without_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Digits alone: the list knows no quotes.
fn plain_seconds(value: &str) -> Option<u64> {
    let is_digits = value.bytes().all(|b| b.is_ascii_digit());
    is_digits.then(|| value.parse().ok()).flatten()
}
