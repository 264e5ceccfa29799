//! Document-Policy, and the headers that hold one structured item: Cross-Origin-Opener-Policy and its kin.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::names::Name;
use super::structured;
use super::{Faults, Pair, Spots, in_place_of};
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::model::{Directive, Word};
use crate::nearest::nearest;
use crate::registry::{Code, DOCUMENT_POLICY, PointType};

/// Judges configuration points. The one value of each is header text: `?0`, `2.0`, `eager`.
#[must_use]
pub fn check_document_policy(points: &[Directive]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, point) in points.iter().enumerate() {
        let text = point.name.text.as_str();
        let shown = point.name.shown();
        let name = Name {
            members: points,
            index,
            of: "configuration point",
        };
        findings.extend(name.duplicate(Code::DocumentPolicyDuplicate, "last"));
        let known = DOCUMENT_POLICY.iter().find(|(name, _)| *name == text);
        let Some(kind) = known
            .map(|(_, kind)| kind)
            .or((text == EVERY_POINT).then_some(&PointType::Boolean))
        else {
            let names: Vec<_> = DOCUMENT_POLICY.iter().map(|(name, _)| *name).collect();
            let meant = nearest(text, names.iter().copied());
            findings.extend(name.unknown(Code::DocumentPolicyPoint, meant, names));
            continue;
        };
        let value = point
            .values
            .first()
            .map(|word| (word.text.as_str(), word.shown()));
        let Some((value, written)) = value else {
            continue;
        };
        let boolean = matches!(value, "?0" | "?1");
        let (fits, wanted) = match kind {
            PointType::Boolean => (boolean, Help::OneOf(alloc::vec!["?0", "?1"])),
            PointType::Number => (
                boolean || is_number(value),
                Help::Advice(
                    "write a number of up to 12 digits, with up to 3 after the point".to_string(),
                ),
            ),
            PointType::Words(words) => (words.contains(&value), Help::OneOf(words.to_vec())),
        };
        if !fits {
            let what =
                format!("`{shown}` does not take `{written}`: browsers ignore the whole header");
            findings.push(
                Finding::new(Code::DocumentPolicyType, Place::Value(index, 0), what).help(wanted),
            );
        }
    }
    findings
}

/// Carries the report endpoint of all points.
const EVERY_POINT: &str = "*";

/// `sf-integer` or `sf-decimal`: up to 15 digits, or up to 12 before the point and up to 3 after it.
fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let most = if digits.contains('.') { 12 } else { 15 };
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    (1..=most).contains(&whole.len())
        && (1..=3).contains(&fraction.len())
        && are_digits(whole)
        && are_digits(fraction)
}

/// Reads a `Document-Policy` value.
///
/// # Errors
/// Every fault, in source order.
pub fn document_policy(text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    let mut points = Vec::new();
    let mut spots = Spots::default();
    let mut pairs = Vec::new();
    for member in structured::dictionary(text, &mut faults) {
        let mut point = Directive::new(Word::new(&text[member.name.clone()]));
        let bare = member.items.is_empty() && !member.is_list;
        let value = if bare {
            "?1"
        } else {
            &text[member.value.clone()]
        };
        let items = if bare {
            alloc::vec![member.name.clone()]
        } else {
            member.items.clone()
        };
        point.values = if bare {
            alloc::vec![Word::new("?1")]
        } else if member.is_list {
            alloc::vec![Word::new(value)]
        } else {
            items
                .iter()
                .map(|item| Word::new(&text[item.clone()]))
                .collect()
        };
        let parameters = if bare {
            text[member.name.end..]
                .split(',')
                .next()
                .unwrap_or_default()
                .trim()
        } else {
            ""
        };
        for (name, value) in &member.parameters {
            point_parameter(text, name, value, &mut faults);
        }
        pairs.push((point.name.text.clone(), format!("{value}{parameters}")));
        points.push(point);
        spots.0.push((member.name, items));
    }
    for finding in check_document_policy(&points) {
        faults.place(&spots, finding);
    }
    faults.or(pairs)
}

/// A point has one parameter: `report-to` with a token.
fn point_parameter(text: &str, name: &Range<usize>, value: &Range<usize>, faults: &mut Faults<'_>) {
    let written = &text[value.clone()];
    let is_token = written.starts_with(|c: char| c.is_ascii_alphabetic() || c == '*');
    if &text[name.clone()] != "report-to" {
        let start = text[..name.start].rfind(';').unwrap_or(name.start);
        let range = start..name.end.max(value.end);
        let what = format!(
            "`{}` is not a parameter of a configuration point: browsers ignore the whole header",
            &text[name.clone()]
        );
        let finding = Finding::new(Code::DocumentPolicyType, Place::Text(range), what);
        faults.add(finding.help(Help::Remove));
    } else if !is_token {
        let place = if value.is_empty() { name } else { value };
        let what = "`report-to` takes a token here: browsers ignore the whole header otherwise";
        let finding = Finding::new(Code::DocumentPolicyType, Place::Text(place.clone()), what);
        let bare = written.trim_matches('"');
        let fits = bare.starts_with(|c: char| c.is_ascii_alphabetic())
            && bare
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        faults.add(if fits {
            finding.replace(bare)
        } else {
            finding.advice("name an endpoint of Reporting-Endpoints, without quotes")
        });
    }
}

/// Reads a value of one token with a `report-to` parameter: `same-origin; report-to="csp"`.
///
/// # Errors
/// Every fault, in source order.
pub fn cross_origin_policy(
    text: &str,
    words: &'static [&'static str],
) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    let Some(item) = structured::item(text, &mut faults) else {
        let bare = text.trim().trim_matches(['\'', ';', '"', ' ']);
        if let Some(word) = words.iter().find(|word| **word == bare) {
            let mut faults = Faults::new(text);
            let what = format!("`{text}` is not a token: browsers ignore the header");
            faults.add(Finding::new(Code::CrossOriginWord, Place::Whole, what).replace(*word));
            return faults.or(String::new());
        }
        return faults.or(String::new());
    };
    let word = item.items.first().map_or("", |range| &text[range.clone()]);
    let place = item
        .items
        .first()
        .cloned()
        .map_or(Place::Whole, Place::Text);
    if item.is_list || !words.contains(&word) {
        let what = format!("`{word}` is a value that browsers ignore");
        let finding = Finding::new(Code::CrossOriginWord, place, what);
        faults.add(in_place_of(finding, word, words));
    }
    let mut canonical = String::from(word);
    for (name, value) in &item.parameters {
        let (name, endpoint) = (&text[name.clone()], &text[value.clone()]);
        if name == "report-to" && !endpoint.starts_with('"') {
            let place = if value.is_empty() {
                Place::Whole
            } else {
                Place::Text(value.clone())
            };
            let what = "`report-to` takes a string here: browsers ignore it otherwise";
            let finding = Finding::new(Code::CrossOriginWord, place, what);
            faults.add(if value.is_empty() {
                finding
            } else {
                finding.replace(format!("\"{endpoint}\""))
            });
        }
        canonical.push_str("; ");
        canonical.push_str(name);
        if !endpoint.is_empty() {
            canonical.push('=');
            canonical.push_str(endpoint);
        }
    }
    faults.or(canonical)
}

/// Reads an `Origin-Agent-Cluster` value: `?1` or `?0`.
///
/// # Errors
/// The value is another one, which browsers ignore.
pub fn origin_agent_cluster(text: &str) -> Result<&'static str, Vec<TextFault>> {
    let item = structured::item(text, &mut Faults::new(text)).filter(|item| !item.is_list);
    let word = item.and_then(|item| item.items.into_iter().next());
    match word.map_or(text.trim(), |word| &text[word]) {
        "?1" => Ok("?1"),
        "?0" => Ok("?0"),
        other => {
            let mut faults = Faults::new(text);
            let what = format!("`{text}` is not a Boolean of a header: browsers ignore it");
            let meant = if matches!(other, "0" | "off" | "false" | "\"?0\"") {
                "?0"
            } else {
                "?1"
            };
            faults.add(Finding::new(Code::HeaderValue, Place::Whole, what).replace(meant));
            faults.or("")
        }
    }
}
