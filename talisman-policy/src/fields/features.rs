//! Permissions-Policy and its predecessor Feature-Policy: features and who may use them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::names::Name;
use super::structured::{self, Member, parameters_text};
use super::{Faults, Pair, Spots, parts, quoted, words};
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::model::{Directive, Word};
use crate::nearest::{nearest, same_letters};
use crate::registry::{Code, FEATURES, Feature, Status};
use crate::source::{Source, parse_source};

/// Which of the two headers is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeatureHeader {
    /// `Permissions-Policy` and its report-only twin: `self`, `"https://a.example"`.
    Permissions,
    /// `Feature-Policy`: `'self'`, `https://a.example`.
    Feature,
}

/// Judges features and their allowlists. A value is header text: `self` and strings with their quotes in a
/// permissions policy, `'self'` and bare origins in a feature policy.
#[must_use]
pub fn check_features(header: FeatureHeader, features: &[Directive]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let counts = match header {
        FeatureHeader::Permissions => "last",
        FeatureHeader::Feature => "first",
    };
    for (index, feature) in features.iter().enumerate() {
        let name = Name {
            members: features,
            index,
            of: "feature",
        };
        findings.extend(check_name(header, name, feature));
        findings.extend(name.duplicate(Code::DuplicateFeature, counts));
        for (position, word) in feature.values.iter().enumerate() {
            let finding = match header {
                FeatureHeader::Permissions => permission(word),
                FeatureHeader::Feature => legacy(word, feature.values.len()),
            };
            findings.extend(finding.map(|(code, what, help)| Finding {
                help,
                ..Finding::new(code, Place::Value(index, position), what)
            }));
        }
    }
    findings
}

fn check_name(header: FeatureHeader, name: Name<'_>, feature: &Directive) -> Option<Finding> {
    let text = feature.name.text.as_str();
    let shown = feature.name.shown();
    if let Some(known) = Feature::from_name(text) {
        // Feature-Policy is the header of browsers that had those features.
        let Status::Removed(successor) = known.status else {
            return None;
        };
        if header == FeatureHeader::Feature {
            return None;
        }
        let what = format!("browsers no longer have the feature `{shown}`");
        let finding = name.finding(Code::RemovedFeature, what);
        return Some(if successor.is_empty() {
            finding.advice("leave it out")
        } else {
            finding.replace(successor)
        });
    }
    let live = || FEATURES.iter().filter(|known| !known.is_removed());
    if let Some(known) = live().find(|known| same_letters(known.name, text)) {
        let what = format!("`{shown}` is not the feature's spelling");
        return Some(
            name.finding(Code::FeatureSpelling, what)
                .replace(known.name),
        );
    }
    let meant = nearest(text, live().map(|known| known.name)).or_else(|| part_of(text, live()));
    let standard = live()
        .filter(|known| known.status != Status::Nonstandard)
        .map(|known| known.name);
    name.unknown(Code::UnknownFeature, meant, standard.collect())
}

/// A feature whose name holds the word, or is held by it: `mic`, `web-bluetooth`.
fn part_of(text: &str, features: impl Iterator<Item = &'static Feature>) -> Option<&'static str> {
    const LEAST_LETTERS: usize = 3;
    if text.len() < LEAST_LETTERS {
        return None;
    }
    let mut names = features
        .map(|known| known.name)
        .filter(|name| name.len() >= LEAST_LETTERS);
    names.find(|name| name.starts_with(text) || text.ends_with(&format!("-{name}")))
}

type Fault = (Code, String, Option<Help>);

/// `self`, `*` or a string with an origin.
fn permission(word: &Word) -> Option<Fault> {
    let shown = word.shown();
    if matches!(word.text.as_str(), "*" | "self") {
        return None;
    }
    let Some(inner) = quoted(&word.text) else {
        let what = format!("`{shown}` is not an allowlist: browsers ignore it");
        let help = match word.text.as_str() {
            "none" | "?0" | "0" | "false" | "deny" => Help::Replace("()".to_string()),
            "?1" | "1" | "all" | "true" | "allow" => Help::Replace("*".to_string()),
            other => nearest(other, ["self"]).map_or(
                Help::Advice("write self, * or an origin in double quotes".to_string()),
                |meant| Help::Replace(meant.to_string()),
            ),
        };
        return Some((Code::Allowlist, what, Some(help)));
    };
    let bare = inner.trim_matches('\'');
    if matches!(bare, "self" | "none" | "src") {
        let what = format!("`{shown}` in quotes names an origin, not the keyword");
        let help = if bare == "self" {
            Help::Replace("self".to_string())
        } else {
            Help::Remove
        };
        return Some((Code::QuotedKeyword, what, Some(help)));
    }
    match parse_source(inner, shown) {
        Ok(Source::Star | Source::Scheme(_) | Source::Host(_)) => None,
        Ok(_) => Some((
            Code::AllowlistOrigin,
            format!("`{shown}` is not an origin"),
            None,
        )),
        Err(fault) => {
            let help = match fault.help {
                Some(Help::ReplaceValue(text) | Help::Replace(text)) => {
                    Some(Help::Replace(format!("\"{text}\"")))
                }
                other => other,
            };
            Some((Code::AllowlistOrigin, fault.what, help))
        }
    }
}

/// `'self'`, `'none'`, `'src'`, `*` or an origin.
fn legacy(word: &Word, company: usize) -> Option<Fault> {
    let shown = word.shown();
    match word.text.to_ascii_lowercase().as_str() {
        "*" | "'self'" | "'src'" => return None,
        "'none'" if company == 1 => return None,
        "'none'" => {
            let what = format!("`{shown}` beside other origins: browsers ignore it");
            return Some((Code::Allowlist, what, Some(Help::Remove)));
        }
        _ => {}
    }
    let bare = word.text.trim_matches(['"', '\'']);
    if matches!(bare, "self" | "none" | "src") {
        let what = format!("`{shown}` names an origin: keywords stand in single quotes");
        return Some((
            Code::QuotedKeyword,
            what,
            Some(Help::Replace(format!("'{bare}'"))),
        ));
    }
    match parse_source(&word.text, shown) {
        // Each value is parsed as a URL, and has to have an origin.
        Ok(Source::Host(host)) if host.scheme.is_some() && !host.host.contains('*') => None,
        Ok(Source::Host(host)) if !host.host.contains('*') => {
            let what = format!("`{shown}` has no scheme, so it is not an origin");
            let help = match word.text.as_str() {
                "allow" | "all" | "any" | "true" => Help::Replace("*".to_string()),
                "deny" | "block" | "false" | "null" => Help::Replace("'none'".to_string()),
                _ => Help::Replace(format!("https://{}", word.text)),
            };
            Some((Code::AllowlistOrigin, what, Some(help)))
        }
        Ok(_) => {
            let what = format!("`{shown}` is not an origin: a scheme, a host and perhaps a port");
            let help = Help::Advice("name each origin: https://a.example".to_string());
            Some((Code::AllowlistOrigin, what, Some(help)))
        }
        Err(fault) => {
            let help = match fault.help {
                Some(Help::ReplaceValue(text)) => Some(Help::Replace(text)),
                other => other,
            };
            Some((Code::AllowlistOrigin, fault.what, help))
        }
    }
}

/// Reads a `Permissions-Policy` value: names and member values.
///
/// # Errors
/// Every fault, in source order.
pub fn permissions_policy(text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    if let Some(rewritten) = as_permissions(text) {
        let what = "this is the syntax of Feature-Policy: browsers ignore the whole header";
        faults.add(Finding::new(Code::FeaturePolicySyntax, Place::Whole, what).replace(rewritten));
        return faults.or(Vec::new());
    }
    let members = structured::dictionary(text, &mut faults);
    let mut features = Vec::new();
    let mut spots = Spots::default();
    let mut pairs = Vec::new();
    for member in &members {
        let name = &text[member.name.clone()];
        if member.items.is_empty() && !member.is_list {
            let what = format!("`{name}` without an allowlist: browsers ignore it");
            faults.add(
                Finding::new(Code::Allowlist, Place::Text(member.name.clone()), what)
                    .replace(format!("{name}=()")),
            );
        }
        features.push(member.directive(text));
        spots.0.push((member.name.clone(), member.items.clone()));
        pairs.push((name.to_string(), canonical(text, member)));
    }
    for finding in check_features(FeatureHeader::Permissions, &features) {
        faults.place(&spots, finding);
    }
    faults.or(pairs)
}

/// A member's value with one space between its items. Browsers skip the parameters that they don't know.
fn canonical(text: &str, member: &Member) -> String {
    let mut items: Vec<String> = Vec::new();
    for (index, item) in member.items.iter().enumerate() {
        let parameters = member.item_parameters.get(index);
        let parameters = parameters.map(|own| parameters_text(text, own));
        items.push(text[item.clone()].to_string() + &parameters.unwrap_or_default());
    }
    let items = items.join(" ");
    let value = if member.is_list {
        format!("({items})")
    } else {
        items
    };
    value + &parameters_text(text, &member.parameters)
}

/// A Feature-Policy rewritten as a Permissions-Policy, if the text is one.
fn as_permissions(text: &str) -> Option<String> {
    if text.contains(['=', '(']) && !text.contains("='") || text.trim().is_empty() {
        return None;
    }
    let mut members = Vec::new();
    for (_, part) in parts(text, ';') {
        let mut words = part.split([' ', '=']).filter(|word| !word.is_empty());
        let name = words.next()?;
        let known = Feature::from_name(name)
            .or_else(|| FEATURES.iter().find(|known| same_letters(known.name, name)))?;
        let mut items = Vec::new();
        for word in words {
            match word {
                "*" => items.push(word.to_string()),
                "'self'" => items.push("self".to_string()),
                "'none'" | "'src'" => {}
                url => match parse_source(url, url) {
                    Ok(Source::Host(_)) => items.push(format!("\"{url}\"")),
                    _ => return None,
                },
            }
        }
        if part == name {
            return None;
        }
        let value = if items.as_slice() == ["*"] {
            "*".to_string()
        } else {
            format!("({})", items.join(" "))
        };
        members.push(format!("{}={value}", known.name));
    }
    Some(members.join(", "))
}

/// Reads a `Feature-Policy` value: names and allowlists.
///
/// # Errors
/// Every fault, in source order.
pub fn feature_policy(text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    faults.characters();
    if text.contains("=(") || text.contains("=*") {
        let what = "this is the syntax of Permissions-Policy: browsers ignore it here";
        let finding = Finding::new(Code::PermissionsPolicySyntax, Place::Whole, what);
        faults.add(match permissions_policy(text) {
            Ok(pairs) => finding.replace(as_features(&pairs)),
            Err(_) => finding.advice("write it as permissions_policy"),
        });
        return faults.or(Vec::new());
    }
    let mut features: Vec<Directive> = Vec::new();
    let mut spots = Spots::default();
    for (range, list) in parts(text, ';') {
        // The header is a list: a comma begins a further policy, and browsers read all of them as one.
        for (index, (part, policy)) in parts(list, ',').enumerate() {
            let start = range.start + part.start;
            let words = words(policy).map(|word| start + word.start..start + word.end);
            let mut words: Vec<_> = words.collect();
            if index > 0 && is_allowlisted(&text[words[0].clone()]) {
                faults.add(comma_in_allowlist(text, start));
            } else {
                let name = words.remove(0);
                features.push(Directive::new(Word::new(&text[name.clone()])));
                spots.0.push((name, Vec::new()));
            }
            if let (Some(feature), Some((_, items))) = (features.last_mut(), spots.0.last_mut()) {
                let values = words.iter().map(|word| Word::new(&text[word.clone()]));
                feature.values.extend(values);
                items.extend(words);
            }
        }
    }
    for finding in check_features(FeatureHeader::Feature, &features) {
        faults.place(&spots, finding);
    }
    faults.or(features
        .iter()
        .map(|feature| (feature.name.text.clone(), feature.canonical_value()))
        .collect())
}

/// Where a space should stand: the part after the comma names no feature.
fn comma_in_allowlist(text: &str, part: usize) -> Finding {
    let at = text[..part].rfind(',').unwrap_or(part);
    let what = "a comma ends the policy: the values of a feature are separated by spaces";
    Finding::new(Code::Allowlist, Place::Text(at..at + 1), what).replace(" ")
}

/// Whether a word stands in an allowlist, so that it is no feature's name.
fn is_allowlisted(word: &str) -> bool {
    matches!(word, "self" | "none" | "src") || word.contains(['\'', '"', '*', ':', '.'])
}

/// A permissions policy in the words of Feature-Policy.
fn as_features(pairs: &[Pair]) -> String {
    let features = pairs.iter().map(|(name, value)| {
        let list = match value.strip_prefix('(') {
            Some(items) => items.split(')').next(),
            None => value.split(';').next(),
        };
        let words: Vec<String> = list
            .unwrap_or_default()
            .split(' ')
            .filter_map(|item| item.split(';').next())
            .filter(|word| !word.is_empty())
            .map(|word| {
                if word == "self" {
                    "'self'".to_string()
                } else {
                    word.trim_matches('"').to_string()
                }
            })
            .collect();
        format!(
            "{name} {}",
            if words.is_empty() {
                "'none'".to_string()
            } else {
                words.join(" ")
            }
        )
    });
    features.collect::<Vec<_>>().join("; ")
}
