//! Header text as the content of an option, and where its words stand.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::Content;
use crate::fields::{Faults, parts, structured, words};
use crate::model::{Directive, Word};
use crate::registry::{BlockKind, Opt};

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
    match opt.block() {
        Some(BlockKind::Feature) => {
            let features = parts(text, ';').filter_map(|(range, part)| {
                let words = words(part);
                let mut words = words.map(|word| range.start + word.start..range.start + word.end);
                Some((words.next()?, words.collect()))
            });
            features.collect()
        }
        Some(_) => {
            let members = structured::dictionary(text, &mut Faults::new(text));
            let ranges = members
                .into_iter()
                .map(|member| (member.name, member.items));
            ranges.collect()
        }
        None => vec![(0..0, values(opt, text))],
    }
}

/// The words of a value without members.
fn values(opt: Opt, text: &str) -> Vec<Range<usize>> {
    match opt {
        Opt::ReferrerPolicy | Opt::ClearSiteData => {
            parts(text, ',').map(|(range, _)| range).collect()
        }
        // Parameters stand after the word.
        Opt::CrossOriginOpenerPolicy
        | Opt::CrossOriginOpenerPolicyReportOnly
        | Opt::CrossOriginEmbedderPolicy
        | Opt::CrossOriginEmbedderPolicyReportOnly => {
            parts(text, ';').map(|(range, _)| range).take(1).collect()
        }
        _ => {
            let start = text.len() - text.trim_start().len();
            let value = start..text.trim_end().len().max(start);
            vec![value]
        }
    }
}
