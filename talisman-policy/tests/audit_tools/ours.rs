//! What this project says of a policy, at the place that other tools would give.

use std::ops::Range;

use talisman_policy::{Code, Disposition, Help, TextFault, audit};

/// An error or a lint, and the directive that it is about.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Code,
    /// In lower case.
    pub(crate) directive: String,
    /// None where it is about the directive as such.
    pub(crate) value: Option<String>,
}

/// Errors and lints of every group.
pub(crate) fn said(policy: &str) -> Vec<Said> {
    let faults = audit(policy, Disposition::Enforce);
    faults.iter().map(|fault| place(policy, fault)).collect()
}

fn place(policy: &str, fault: &TextFault) -> Said {
    let missing = match &fault.help {
        Some(Help::Add(name, _)) if fault.is_whole => Some(name.name()),
        _ => None,
    };
    let of_list = around(policy, &fault.range, &[';', ',']);
    let word = around(
        policy,
        &fault.range,
        &[';', ',', ' ', '\t', '\n', '\r', '\u{c}'],
    );
    let mut words = policy[of_list].split_ascii_whitespace();
    let first = words.next().unwrap_or_default();
    let is_name = first.as_ptr() == policy[word.clone()].as_ptr();
    Said {
        code: fault.code,
        directive: missing.unwrap_or(first).to_ascii_lowercase(),
        value: (missing.is_none() && !is_name).then(|| policy[word].to_owned()),
    }
}

/// The part of the text between two of the separators in which a range begins.
fn around(text: &str, range: &Range<usize>, separators: &[char]) -> Range<usize> {
    let start = text[..range.start].rfind(separators).map_or(0, |at| at + 1);
    let end = text[range.start..]
        .find(separators)
        .map_or(text.len(), |at| range.start + at);
    start..end.max(range.end)
}
