//! `headers`: any header that has no option of its own.

use talisman_policy::registry::Opt;
use talisman_policy::site::Content;
use talisman_policy::{Code, Directive, Word, fields};

use super::Judge;
use super::blocks::Member;
use super::spots::{Spot, Spots};
use crate::spelling;
use crate::tree::{At, Key, KeyKind, Value};

impl Judge<'_> {
    /// `headers: { x_robots_tag: "noindex" }`
    pub(super) fn headers(&mut self) {
        let block = match self.value(Opt::Headers) {
            Some(Value::Block(block)) => block,
            Some(Value::Wrong(_)) | None => return,
            Some(other) => {
                let what = format!("`headers` takes a block, not `{}`", other.shown());
                self.diagnostics
                    .error(other.at(), Code::OptionValue, what)
                    .help("write a block of names and strings in braces");
                return;
            }
        };
        let mut members = Vec::new();
        let mut names: Vec<(String, At)> = Vec::new();
        let mut lines = Vec::new();
        let mut spots = Spots::default();
        for entry in &block.entries {
            let Some(value) = self.entry_value(entry) else {
                continue;
            };
            let Some(name) = self.header_name(&entry.key) else {
                continue;
            };
            if let Some((_, first)) = names.iter().find(|(other, _)| *other == name) {
                for (at, shown) in [(*first, &name), (entry.key.at, &entry.key.name)] {
                    let what = format!("`{shown}` is written twice");
                    self.diagnostics
                        .error(at, Code::DuplicateOption, what)
                        .help("write it once");
                }
                continue;
            }
            let Value::Text(literal) = value else {
                if !matches!(value, Value::Wrong(_)) {
                    let what = format!(
                        "`{}` takes a string, not `{}`",
                        entry.key.name,
                        value.shown()
                    );
                    self.diagnostics
                        .error(value.at(), Code::OptionValue, what)
                        .write(spelling::string(&value.shown()));
                }
                continue;
            };
            if let Some(value) = self.header_text(literal, fields::any_value) {
                let mut line = Directive::new(Word::spelt(&name, &entry.key.name));
                line.values = vec![Word::spelt(&value, literal.token().to_string())];
                lines.push(line);
                let spot = Spot::Token(literal.span().into(), Some(literal));
                spots.0.push((&entry.key, vec![spot]));
                members.push(Member {
                    name: name.clone(),
                    value,
                    halves: None,
                });
            }
            names.push((name, entry.key.at));
        }
        let content = Content {
            is_whole: block.rest.is_none() || self.call.base.is_none(),
            ..Content::block(lines)
        };
        self.seen.block(Opt::Headers, content, spots, Vec::new());
        let setting = self.block_setting(Opt::Headers, block, &members);
        self.field("headers", setting);
    }

    /// A header's name in its usual capitals.
    fn header_name(&mut self, key: &Key) -> Option<String> {
        let text = if matches!(key.kind, KeyKind::Text) {
            key.name.clone()
        } else {
            key.name.replace('_', "-")
        };
        self.any_header_name(&text, &key.name, key.at, true)
    }

    /// Checks a header's name; `sets` where a value is given, too.
    pub(super) fn any_header_name(
        &mut self,
        text: &str,
        shown: &str,
        at: At,
        sets: bool,
    ) -> Option<String> {
        let is_tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if text.is_empty() || !text.chars().all(is_tchar) {
            let what = format!("`{shown}` is not a header name: letters, digits and `-`");
            let name: String = text
                .trim_matches([':', ' '])
                .chars()
                .map(|c| if c == ' ' { '-' } else { c })
                .collect();
            let error = self.diagnostics.error(at, Code::HeaderName, what);
            if !name.is_empty() && name.chars().all(is_tchar) {
                error.write(spelling::string(&name));
            } else {
                error.help("write the name as the header has it, without its value");
            }
            return None;
        }
        let lower = text.to_ascii_lowercase();
        let option = Opt::ALL.iter().find(|opt| {
            opt.header()
                .is_some_and(|header| header.eq_ignore_ascii_case(text))
        });
        if let Some(option) = option.filter(|_| sets) {
            let what = format!("`{shown}` has an option of its own");
            self.diagnostics
                .error(at, Code::HeaderHasOption, what)
                .help(format!("write the option {}", option.ident()));
            return None;
        }
        if RESERVED.contains(&lower.as_str()) {
            let what =
                format!("`{shown}` is the server's own: a fixed value would break responses");
            self.diagnostics
                .error(at, Code::HeaderReserved, what)
                .help("leave it out");
            return None;
        }
        Some(capitals(&lower))
    }
}

/// Headers that frame a message or belong to one response.
const RESERVED: &[&str] = &[
    "connection",
    "content-encoding",
    "content-length",
    "content-range",
    "date",
    "keep-alive",
    "location",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-talisman-view",
];

/// `x-robots-tag` as `X-Robots-Tag`.
fn capitals(lower: &str) -> String {
    let words = lower.split('-').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        })
    });
    words.collect::<Vec<_>>().join("-")
}
