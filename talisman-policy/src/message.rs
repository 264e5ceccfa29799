//! Messages about header text: the fault, the text redrawn with a caret, the way out, the specification.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};
use core::ops::Range;

use crate::finding::{Finding, Help, Place};
use crate::lint::When;
use crate::model::NONCE_HOLE;
use crate::registry::Code;

/// A fault of header text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    /// The fault's name.
    pub code: Code,
    /// The bytes at fault.
    pub range: Range<usize>,
    /// Whether it is a fault of the whole text, of which no part can be shown.
    pub is_whole: bool,
    /// The fault itself, in a line.
    pub what: String,
    /// The way out.
    pub help: Option<Help>,
    /// The whole message, over several lines.
    pub message: String,
    /// What it depends on that is not in sight.
    pub when: When,
}

impl TextFault {
    /// Words a finding for the text that it was found in.
    #[must_use]
    pub fn new(text: &str, range: Range<usize>, finding: Finding) -> Self {
        let Finding {
            code,
            place,
            what,
            help,
            when,
            ..
        } = finding;
        let help = help.map(|help| match help {
            // Header text has no word for the nonce of each response.
            Help::ReplaceValue(with) if with == NONCE_HOLE => Help::Advice(String::from(
                "leave it out here and name the directive in content_security_policy_nonce_in",
            )),
            Help::ReplaceValue(with) if with.contains(NONCE_HOLE) => Help::Advice(String::from(
                "name the directive in content_security_policy_nonce_in",
            )),
            other => other,
        });
        let mut message = what.clone();
        let is_whole = place == Place::Whole;
        if !is_whole {
            let margin = "  | ";
            let range = range.clone();
            let excerpt = Excerpt {
                text,
                range,
                margin,
            };
            let _ = write!(message, "\n{excerpt}");
        }
        if let Some(help) = help.as_ref().map(|help| help_line(help, str::to_string)) {
            let _ = write!(message, "\n  = help: {help}");
        }
        let _ = write!(message, "\n  = note: {}", code.note());
        Self {
            code,
            range,
            is_whole,
            what,
            help,
            message,
            when,
        }
    }

    /// The text with the fault mended, if the mend is known.
    #[must_use]
    pub fn mended(&self, text: &str) -> Option<String> {
        mend(text, &self.range, self.help.as_ref()?)
    }
}

impl fmt::Display for TextFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// The longest text that is written out again with its mend, in bytes. Nobody reads a longer one in a message, and one
/// with many faults would fill the memory.
const MAX_MENDED_BYTES: usize = 8192;

/// The text with the mend put in the place of the range; none where no text is known, or it is too long to be shown.
#[must_use]
pub fn mend(text: &str, range: &Range<usize>, help: &Help) -> Option<String> {
    if text.len() > MAX_MENDED_BYTES {
        return None;
    }
    match help {
        Help::ReplaceText(with) => Some(with.clone()),
        // One space is enough.
        Help::Replace(with) if with == " " => Some(format!(
            "{} {}",
            text[..range.start].trim_ascii_end(),
            text[range.end..].trim_ascii_start()
        )),
        Help::Replace(with) => Some(format!(
            "{}{with}{}",
            &text[..range.start],
            &text[range.end..]
        )),
        Help::ReplaceValue(with) => {
            let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, ';' | ',');
            let start = text[..range.start].rfind(is_end).map_or(0, |at| at + 1);
            let end = text[range.start..]
                .find(is_end)
                .map_or(text.len(), |at| range.start + at);
            let before = if with.starts_with(';') {
                text[..start].trim_ascii_end()
            } else {
                &text[..start]
            };
            Some(format!("{before}{with}{}", &text[end.max(range.end)..]))
        }
        Help::Remove => {
            let before = text[..range.start].trim_end_matches([' ', '\t']);
            let after = &text[range.end..];
            let begins_list = before.is_empty() || before.ends_with('(');
            let after = if begins_list {
                after.trim_start_matches(' ')
            } else {
                after
            };
            Some(format!("{before}{after}").trim_start().to_string())
        }
        Help::OneOf(_) | Help::Add(..) | Help::Advice(_) => None,
    }
}

/// A help's line, with every word in the spelling of its place.
#[must_use]
pub fn help_line(help: &Help, spell: impl Fn(&str) -> String) -> String {
    match help {
        Help::Replace(text) if text == " " => String::from("write a space in its place"),
        Help::Replace(text) | Help::ReplaceValue(text) | Help::ReplaceText(text) => {
            format!("write `{}`", spell(text))
        }
        Help::Remove => String::from("leave it out"),
        Help::OneOf(words) => {
            let mut line = String::from("one of ");
            for (index, word) in words.iter().enumerate() {
                let separator = if index == 0 { "" } else { ", " };
                let _ = write!(line, "{separator}`{}`", spell(word));
            }
            line
        }
        Help::Add(name, value) => format!("add {} {value}", name.name()),
        Help::Advice(words) => words.clone(),
    }
}

/// A line of text with carets under a byte range; long lines are cut around it.
#[derive(Clone, Debug)]
pub struct Excerpt<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The bytes to mark.
    pub range: Range<usize>,
    /// What every line begins with.
    pub margin: &'a str,
}

/// How much of a long line stands on either side of a fault, in characters.
const CONTEXT_CHARS: usize = 36;

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            text,
            range,
            margin,
        } = self;
        // Texts may be long and have many faults, so only the window is looked at.
        let over = CONTEXT_CHARS + 2;
        let is_within = |c: &char| *c != '\n' || text[range.clone()].contains('\n');
        let before: Vec<char> = text[..range.start]
            .chars()
            .rev()
            .take(over)
            .take_while(is_within)
            .collect();
        let after: Vec<char> = text[range.end..]
            .chars()
            .take(over)
            .take_while(|&c| c != '\n')
            .collect();
        let is_cut = |side: &[char]| side.len() == over;
        let window = |side: &[char]| {
            if is_cut(side) {
                CONTEXT_CHARS
            } else {
                side.len()
            }
        };
        let mut shown_before: String = if is_cut(&before) {
            "…".into()
        } else {
            String::new()
        };
        shown_before.extend(before[..window(&before)].iter().rev().map(|&c| shown(c)));
        let marked: String = text[range.clone()].chars().map(shown).collect();
        let mut shown_after: String = after[..window(&after)].iter().map(|&c| shown(c)).collect();
        if is_cut(&after) {
            shown_after.push('…');
        }
        writeln!(f, "{margin}{shown_before}{marked}{shown_after}")?;
        let carets = marked.chars().count().max(1);
        write!(
            f,
            "{margin}{:1$}{2:^<carets$}",
            "",
            shown_before.chars().count(),
            "^"
        )
    }
}

/// Control characters and invisible ones as visible stand-ins of one column.
fn shown(c: char) -> char {
    if c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}') {
        '\u{fffd}'
    } else {
        c
    }
}
