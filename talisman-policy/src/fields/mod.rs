//! The headers that are no Content-Security-Policy, each read from its text.

#[cfg(feature = "fields")]
mod blocks;
#[cfg(feature = "fields")]
mod document;
#[cfg(feature = "fields")]
mod features;
mod hsts;
#[cfg(feature = "fields")]
mod names;
mod preload_list;
#[cfg(feature = "fields")]
mod reporting;
#[cfg(feature = "fields")]
pub(crate) mod structured;
mod urls;
mod words;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

#[cfg(feature = "fields")]
pub use document::{
    check_document_policy, cross_origin_policy, document_policy, origin_agent_cluster,
};
#[cfg(feature = "fields")]
pub use features::{FeatureHeader, check_features, feature_policy, permissions_policy};
pub use hsts::{Hsts, PRELOAD_MIN_MAX_AGE_S, strict_transport_security};
pub use preload_list::{PreloadReading, preload_reading};
#[cfg(feature = "fields")]
pub use reporting::{
    check_endpoints, check_integrity_policy, integrity_policy, network_error_logging, report_to,
    reporting_endpoints,
};
#[cfg(feature = "fields")]
pub(crate) use reporting::{logged_group, report_groups};
pub use urls::{origin, report_uri};
pub use words::{
    any_value, clear_site_data, content_type_options, cross_domain_policies, dns_prefetch_control,
    download_options, frame_options, referrer_policy, resource_policy, xss_protection,
};

use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::nearest::nearest;
use crate::registry::Code;

/// A name and a value, as they go out.
pub type Pair = (String, String);

/// The byte ranges of names, and of the values that each of them has.
#[cfg(feature = "fields")]
#[derive(Default)]
struct Spots(Vec<(Range<usize>, Vec<Range<usize>>)>);

/// What stands in double quotes, if it is a string of a structured field.
#[cfg(feature = "fields")]
fn quoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// The finding with the one of the words that was meant, or with all of them.
fn in_place_of(finding: Finding, word: &str, words: &[&'static str]) -> Finding {
    match nearest(word, words.iter().copied()) {
        Some(meant) => finding.replace(meant),
        None => finding.help(Help::OneOf(words.to_vec())),
    }
}

/// The trimmed, non-empty parts of a list and where they stand.
pub(crate) fn parts(text: &str, separator: char) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    text.split(separator).filter_map(move |part| {
        let start = from + part.len() - part.trim_start().len();
        from += part.len() + separator.len_utf8();
        let part = part.trim();
        (!part.is_empty()).then(|| (start..start + part.len(), part))
    })
}

/// Where the words of a text stand, with white space between them.
#[cfg(feature = "fields")]
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    text.split([' ', '\t']).filter_map(move |word| {
        let start = from;
        from += word.len() + 1;
        (!word.is_empty()).then(|| start..start + word.len())
    })
}

/// The faults of one text.
pub(crate) struct Faults<'a> {
    text: &'a str,
    faults: Vec<TextFault>,
}

impl<'a> Faults<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
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

    /// Adds a finding of a model whose words stand at known places.
    #[cfg(feature = "fields")]
    fn place(&mut self, spots: &Spots, finding: Finding) {
        let spot = |index: usize| spots.0.get(index);
        let range = match &finding.place {
            Place::Name(index) => spot(*index).map(|(name, _)| name.clone()),
            Place::Value(index, value) => spot(*index)
                .and_then(|(_, values)| values.get(*value))
                .cloned(),
            _ => None,
        };
        let place = range.map_or(Place::Whole, Place::Text);
        self.add(Finding { place, ..finding });
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
            let finding = Finding::new(code, Place::Text(at..at + c.len_utf8()), what);
            let rest: String = self
                .text
                .chars()
                .filter(|c| !c.is_ascii_control())
                .collect();
            // A letter that is left out would change the text; a control character means nothing in it.
            self.add(if c.is_ascii() && rest.is_ascii() {
                finding.help(Help::ReplaceText(rest))
            } else {
                finding
            });
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
