//! Structured fields ([RFC 9651](https://www.rfc-editor.org/rfc/rfc9651)): syntax by the `sfv` crate, places by a
//! scanner that only ever sees text which that crate accepted.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use sfv::Parser;
use sfv::visitor::Ignored;

use super::Faults;
use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Word};
use crate::registry::Code;

/// Names and values of parameters; the value of a bare name is empty.
type Parameters = Vec<(Range<usize>, Range<usize>)>;

/// A member of a dictionary.
pub(crate) struct Member {
    /// The key.
    pub(crate) name: Range<usize>,
    /// The items: one, or those of the inner list.
    pub(crate) items: Vec<Range<usize>>,
    /// What belongs to each item of an inner list.
    pub(crate) item_parameters: Vec<Parameters>,
    /// Whether they stand in parentheses.
    pub(crate) is_list: bool,
    /// The value with its parameters; empty for a bare key.
    pub(crate) value: Range<usize>,
    /// What belongs to the whole value.
    pub(crate) parameters: Parameters,
}

impl Member {
    /// The member with its items as values.
    pub(super) fn directive(&self, text: &str) -> Directive {
        let mut directive = Directive::new(Word::new(&text[self.name.clone()]));
        let items = self.items.iter();
        directive.values = items.map(|item| Word::new(&text[item.clone()])).collect();
        directive
    }
}

/// The members of a dictionary, unless the text is none, which is reported.
pub(crate) fn dictionary(text: &str, faults: &mut Faults<'_>) -> Vec<Member> {
    faults.characters();
    if !faults.none() {
        return Vec::new();
    }
    match Parser::new(&without_outer_tabs(text)).parse_dictionary_with_visitor(Ignored) {
        Ok(()) => Scanner { text, at: 0 }.members(),
        Err(error) => {
            faults.add(fault(text, error.index().unwrap_or(text.len())));
            Vec::new()
        }
    }
}

/// The token of an item and its parameters, unless the text is none, which is reported.
pub(crate) fn item(text: &str, faults: &mut Faults<'_>) -> Option<Member> {
    faults.characters();
    if !faults.none() {
        return None;
    }
    match Parser::new(&without_outer_tabs(text)).parse_item_with_visitor(Ignored) {
        Ok(()) => {
            let mut scanner = Scanner { text, at: 0 };
            scanner.while_in(" \t");
            Some(scanner.value(0..0))
        }
        Err(error) => {
            faults.add(fault(text, error.index().unwrap_or(text.len())));
            None
        }
    }
}

/// Parameters as they go out.
pub(crate) fn parameters_text(text: &str, parameters: &[(Range<usize>, Range<usize>)]) -> String {
    let mut written = String::new();
    for (name, value) in parameters {
        written.push(';');
        written.push_str(&text[name.clone()]);
        if !value.is_empty() {
            written.push('=');
            written.push_str(&text[value.clone()]);
        }
    }
    written
}

/// Whether a bare item may name something: a string or a token.
pub(crate) fn is_name(item: &str) -> bool {
    item.starts_with(|c: char| matches!(c, '"' | '*') || c.is_ascii_alphabetic())
}

/// Parameters other than `report-to`, each with the semicolon before it.
pub(crate) fn foreign(
    text: &str,
    parameters: &[(Range<usize>, Range<usize>)],
) -> Vec<Range<usize>> {
    let others = parameters.iter();
    all(
        text,
        others.filter(|(name, _)| &text[name.clone()] != "report-to"),
    )
}

/// Parameters, each with the semicolon before it.
pub(crate) fn all<'a>(
    text: &str,
    parameters: impl IntoIterator<Item = &'a (Range<usize>, Range<usize>)>,
) -> Vec<Range<usize>> {
    let with_separator = |(name, value): &(Range<usize>, Range<usize>)| {
        let start = text[..name.start].rfind(';').unwrap_or(name.start);
        start..name.end.max(value.end)
    };
    parameters.into_iter().map(with_separator).collect()
}

/// HTTP takes white space off both ends of a value, structured fields know spaces only.
fn without_outer_tabs(text: &str) -> String {
    let from = text.len() - text.trim_start_matches([' ', '\t']).len();
    let to = text.trim_end_matches([' ', '\t']).len().max(from);
    " ".repeat(from) + &text[from..to] + &" ".repeat(text.len() - to)
}

/// Words a syntax fault: what stands at the place tells which mistake it is.
fn fault(text: &str, at: usize) -> Finding {
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let width = text[at..].chars().next().map_or(0, char::len_utf8);
    let place = Place::Text(at..at + width);
    let rest = &text[at..];
    let in_list = text[..at].rfind('(') > text[..at].rfind(')');
    let ignored = "browsers ignore the whole header";
    if in_list && rest.starts_with(',') {
        let what = format!("a comma in an inner list, where spaces separate values: {ignored}");
        let spaced = rest[1..].starts_with(' ');
        return Finding::new(Code::CommaInList, place, what).replace(if spaced { "" } else { " " });
    }
    let finding = |what: &str| {
        Finding::new(
            Code::StructuredSyntax,
            place.clone(),
            format!("{what}: {ignored}"),
        )
    };
    if let Some(quoted) = rest.strip_prefix('\'') {
        let end = quoted.find('\'').map_or(text.len(), |end| at + end + 2);
        let inner = quoted.split('\'').next().unwrap_or_default();
        let corrected = match inner {
            "self" => Some(String::from("self")),
            "none" if !in_list => Some(String::from("()")),
            "none" => Some(String::new()),
            _ if inner.contains("://") => Some(format!("\"{inner}\"")),
            _ => None,
        };
        let what = format!("single quotes do not quote here: {ignored}");
        let finding = Finding::new(Code::StructuredSyntax, Place::Text(at..end), what);
        return match corrected {
            Some(corrected) => finding.replace(corrected),
            None => finding.advice("words stand without quotes, strings in double ones"),
        };
    }
    if at == text.len() {
        let quotes = text.matches('"').count() % 2 == 1;
        let opened = text.matches('(').count() > text.matches(')').count();
        return match (quotes, opened) {
            (true, _) => finding("a string that is never closed").replace("\""),
            (_, true) => finding("an inner list that is never closed").replace(")"),
            _ if text.trim_end().ends_with([',', ';']) => {
                let end = text.trim_end().len();
                let what = format!("a separator at the end: {ignored}");
                Finding::new(Code::StructuredSyntax, Place::Text(end - 1..end), what)
                    .help(Help::Remove)
            }
            _ => finding("the value is missing"),
        };
    }
    if rest.starts_with(|c: char| c.is_ascii_uppercase()) {
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            .map_or(text.len(), |end| at + end);
        let start = text[..at]
            .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .map_or(0, |start| start + 1);
        let what = format!("capital letters in a key: {ignored}");
        return Finding::new(Code::StructuredSyntax, Place::Text(start..end), what)
            .replace(text[start..end].to_ascii_lowercase());
    }
    let url_end = rest.find([' ', ')', ',']).unwrap_or(rest.len());
    if in_list && rest[..url_end].contains("://") || rest.starts_with(':') && rest.contains("://") {
        return finding("an origin stands in double quotes");
    }
    if rest.starts_with([';', '|']) || text[..at].trim_end().ends_with(';') && rest.starts_with('(')
    {
        return finding("members are separated by commas").advice("write a comma between members");
    }
    if rest.starts_with(',') || text[..at].trim_end().ends_with(',') {
        return finding("a comma without a member").help(Help::Remove);
    }
    finding(&format!(
        "`{}` is not a structured field here",
        rest.chars().next().unwrap_or(' ')
    ))
}

/// Walks over text whose syntax is known to be right.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn members(mut self) -> Vec<Member> {
        let mut members = Vec::new();
        loop {
            self.while_in(" \t,");
            let start = self.at;
            self.until("=;, \t");
            let name = start..self.at;
            if name.is_empty() {
                return members;
            }
            if self.eat('=') {
                members.push(self.value(name));
            } else {
                let value = self.at..self.at;
                let parameters = self.parameters();
                members.push(Member {
                    name,
                    items: Vec::new(),
                    item_parameters: Vec::new(),
                    is_list: false,
                    value,
                    parameters,
                });
            }
        }
    }

    /// A value and its parameters.
    fn value(&mut self, name: Range<usize>) -> Member {
        let start = self.at;
        let mut items = Vec::new();
        let mut item_parameters = Vec::new();
        let is_list = self.eat('(');
        if is_list {
            loop {
                self.spaces();
                if self.eat(')') || self.at == self.text.len() {
                    break;
                }
                let item = self.bare();
                let parameters = self.parameters();
                if item.is_empty() {
                    break;
                }
                items.push(item);
                item_parameters.push(parameters);
            }
        } else {
            items.push(self.bare());
        }
        let parameters = self.parameters();
        Member {
            name,
            items,
            item_parameters,
            is_list,
            value: start..self.at,
            parameters,
        }
    }

    fn parameters(&mut self) -> Parameters {
        let mut parameters = Vec::new();
        while self.eat(';') {
            self.spaces();
            let start = self.at;
            self.until("=;, )\t");
            let name = start..self.at;
            let value = if self.eat('=') {
                self.bare()
            } else {
                self.at..self.at
            };
            parameters.push((name, value));
        }
        parameters
    }

    /// A string, a token, a number or a Boolean.
    fn bare(&mut self) -> Range<usize> {
        let start = self.at;
        // A display string is a string with a sign before it.
        self.eat('%');
        if self.eat('"') {
            let bytes = self.text.as_bytes();
            while self.at < bytes.len() && bytes[self.at] != b'"' {
                self.at += if bytes[self.at] == b'\\' { 2 } else { 1 };
            }
            self.at = (self.at + 1).min(self.text.len());
        } else {
            self.until(";, )\t");
        }
        start..self.at
    }

    fn eat(&mut self, c: char) -> bool {
        let eaten = self.text[self.at..].starts_with(c);
        if eaten {
            self.at += c.len_utf8();
        }
        eaten
    }

    fn spaces(&mut self) {
        self.while_in(" ");
    }

    fn while_in(&mut self, set: &str) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches(|c| set.contains(c)).len();
    }

    fn until(&mut self, set: &str) {
        let rest = &self.text[self.at..];
        self.at += rest.find(|c| set.contains(c)).unwrap_or(rest.len());
    }
}
