//! Header text as the content of an option, and where its words stand.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::Content;
use crate::fields::{Faults, parts, structured, words};
use crate::model::{Directive, Word};
use crate::registry::Opt;

/// The byte ranges of every member: its name, then its values.
pub type Layout = Vec<(Range<usize>, Vec<Range<usize>>)>;

impl Content {
    /// Reads header text that its own rules have accepted.
    #[must_use]
    pub fn read(opt: Opt, text: &str) -> (Self, Layout) {
        let layout = layout(opt, text);
        let words = |ranges: &[Range<usize>]| {
            let words = ranges.iter().map(|range| Word::new(&text[range.clone()]));
            words.collect()
        };
        let lines = layout.iter().map(|(name, values)| {
            let mut line = Directive::new(Word::new(&text[name.clone()]));
            line.values = words(values);
            line
        });
        let content = Self {
            lines: lines.collect(),
            is_whole: true,
            text: Some(text.to_string()),
        };
        (content, layout)
    }
}

fn layout(opt: Opt, text: &str) -> Layout {
    match opt {
        Opt::PermissionsPolicy
        | Opt::PermissionsPolicyReportOnly
        | Opt::DocumentPolicy
        | Opt::DocumentPolicyReportOnly
        | Opt::ReportingEndpoints
        | Opt::IntegrityPolicy
        | Opt::IntegrityPolicyReportOnly => {
            let members = structured::dictionary(text, &mut Faults::new(text));
            let ranges = members
                .into_iter()
                .map(|member| (member.name, member.items));
            ranges.collect()
        }
        Opt::FeaturePolicy => {
            let features = parts(text, ';').filter_map(|(range, part)| {
                let words = words(part);
                let mut words = words.map(|word| range.start + word.start..range.start + word.end);
                Some((words.next()?, words.collect()))
            });
            features.collect()
        }
        Opt::ReferrerPolicy | Opt::ClearSiteData => {
            let words = parts(text, ',').map(|(range, _)| range);
            vec![(0..0, words.collect())]
        }
        // Parameters stand after the word.
        Opt::CrossOriginOpenerPolicy
        | Opt::CrossOriginOpenerPolicyReportOnly
        | Opt::CrossOriginEmbedderPolicy
        | Opt::CrossOriginEmbedderPolicyReportOnly => {
            let words: Vec<_> = parts(text, ';').map(|(range, _)| range).take(1).collect();
            vec![(0..0, words)]
        }
        _ => {
            let start = text.len() - text.trim_start().len();
            let value = start..text.trim_end().len().max(start);
            vec![(0..0, vec![value])]
        }
    }
}
