//! Reporting-Endpoints, Integrity-Policy, and the JSON headers NEL and Report-To.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use tinyjson::JsonValue;

use super::names::{Name, is_key};
use super::structured;
use super::{Faults, Pair, Spots, in_place_of, quoted};
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::model::{Directive, Word};
use crate::registry::Code;
use crate::uri;

/// Judges endpoints. The one value of each is a string with its quotes.
#[must_use]
pub fn check_endpoints(endpoints: &[Directive]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, endpoint) in endpoints.iter().enumerate() {
        let name = Name {
            members: endpoints,
            index,
            of: "endpoint",
        };
        let text = endpoint.name.text.as_str();
        let shown = endpoint.name.shown();
        if !is_key(text) {
            let what = format!(
                "`{shown}` is not an endpoint name: lower-case letters, digits, `_`, `-`, `.` and `*`, a letter first"
            );
            let lower = text.to_ascii_lowercase();
            let mendable = lower.starts_with(|c: char| c.is_ascii_lowercase())
                && lower.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            let finding = name.finding(Code::EndpointName, what);
            findings.push(if mendable {
                finding.replace(lower)
            } else {
                finding
            });
        }
        findings.extend(name.duplicate(Code::EndpointName, "last"));
        for (position, word) in endpoint.values.iter().enumerate() {
            findings.extend(endpoint_url(word).map(|(what, help)| Finding {
                help,
                ..Finding::new(Code::EndpointUrl, Place::Value(index, position), what)
            }));
        }
    }
    findings
}

/// What an endpoint is.
const AN_ADDRESS: &str = "write a path, or an address with TLS, in double quotes";

fn an_address() -> Help {
    Help::Advice(AN_ADDRESS.to_string())
}

fn endpoint_url(word: &Word) -> Option<(String, Option<Help>)> {
    let shown = word.shown();
    let Some(url) = quoted(&word.text) else {
        let what = format!("`{shown}` is not a string: browsers ignore the endpoint");
        return Some((what, Some(an_address())));
    };
    if url.is_empty() {
        return Some(("an endpoint without a URL".to_string(), Some(an_address())));
    }
    if let Some(fault) = uri::fault(url, url) {
        let help = match fault.help {
            Some(Help::ReplaceValue(url)) => Some(Help::Replace(format!("\"{url}\""))),
            other => other,
        };
        return Some((fault.what, help));
    }
    if !uri::is_trustworthy(url) {
        let what = format!("`{shown}` is not secure: browsers report to `https:` only");
        let rest = url
            .get(..4)
            .filter(|scheme| scheme.eq_ignore_ascii_case("http"));
        let https = rest.map(|_| Help::Replace(format!("\"https{}\"", &url[4..])));
        return Some((what, Some(https.unwrap_or_else(an_address))));
    }
    None
}

/// Reads a `Reporting-Endpoints` value.
///
/// # Errors
/// Every fault, in source order.
pub fn reporting_endpoints(text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
    members(text, check_endpoints, |faults, text, member| {
        if member.is_list || member.items.is_empty() {
            let range = if member.value.is_empty() {
                member.name.clone()
            } else {
                member.value.clone()
            };
            let what = format!(
                "`{}` is not a string: browsers ignore the endpoint",
                &text[range.clone()]
            );
            let finding = Finding::new(Code::EndpointUrl, Place::Text(range), what);
            faults.add(finding.advice(AN_ADDRESS));
        }
    })
}

const DESTINATIONS: &[&str] = &["script", "style"];
const INTEGRITY_KEYS: &[&str] = &["blocked-destinations", "endpoints", "sources"];

/// Judges the members of an integrity policy. Values are tokens.
#[must_use]
pub fn check_integrity_policy(members: &[Directive]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let name = Name {
            members,
            index,
            of: "key",
        };
        let text = member.name.text.as_str();
        let shown = member.name.shown();
        if !INTEGRITY_KEYS.contains(&text) {
            let finding = name.finding(Code::IntegrityPolicy, format!("unknown key `{shown}`"));
            findings.push(in_place_of(finding, text, INTEGRITY_KEYS));
        }
        findings.extend(name.duplicate(Code::IntegrityPolicy, "last"));
        let words = match text {
            "blocked-destinations" => DESTINATIONS,
            "sources" => &["inline"],
            "endpoints" => {
                findings.extend(not_tokens(index, member));
                continue;
            }
            _ => continue,
        };
        for (position, word) in member
            .values
            .iter()
            .enumerate()
            .filter(|(_, word)| !words.contains(&word.text.as_str()))
        {
            let what = format!(
                "`{}` is not a value of `{shown}`: browsers ignore it",
                word.shown()
            );
            let finding = Finding::new(Code::IntegrityPolicy, Place::Value(index, position), what);
            let bare = word.text.trim_matches(['"', '\'']);
            findings.push(in_place_of(finding, bare, words));
        }
    }
    findings
}

/// Endpoints that are named in another way than by a token.
fn not_tokens(index: usize, member: &Directive) -> impl Iterator<Item = Finding> {
    let is_token = |word: &&Word| {
        let text = word.text.as_str();
        text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '*')
    };
    let words = member.values.iter().enumerate();
    let others = words.filter(move |(_, word)| !is_token(word));
    others.map(move |(position, word)| {
        let what = format!("`{}` is not a token: browsers ignore it", word.shown());
        let finding = Finding::new(Code::IntegrityPolicy, Place::Value(index, position), what);
        let bare = word.text.trim_matches('"');
        if is_key(bare) {
            finding.replace(bare)
        } else {
            finding.advice("name an endpoint of Reporting-Endpoints, without quotes")
        }
    })
}

/// Reads an `Integrity-Policy` value.
///
/// # Errors
/// Every fault, in source order.
pub fn integrity_policy(text: &str) -> Result<Vec<Pair>, Vec<TextFault>> {
    members(text, check_integrity_policy, |faults, text, member| {
        if !member.is_list {
            let value = &text[member.value.clone()];
            let what = format!(
                "`{}` takes a list in parentheses: browsers ignore it otherwise",
                &text[member.name.clone()]
            );
            let place = if value.is_empty() {
                member.name.clone()
            } else {
                member.value.clone()
            };
            let finding = Finding::new(Code::IntegrityPolicy, Place::Text(place), what);
            faults.add(if value.is_empty() {
                finding
            } else {
                finding.replace(format!("({value})"))
            });
        }
        let of_items = member.item_parameters.iter();
        let of_items = of_items.flat_map(|own| structured::all(text, own));
        for range in of_items {
            let what = "a `;` begins a parameter: items are separated by spaces";
            let finding = Finding::new(Code::IntegrityPolicy, Place::Text(range.clone()), what);
            faults.add(finding.replace(text[range].replacen(';', " ", 1)));
        }
        for (name, _) in &member.parameters {
            let what = "a `;` begins a parameter: members are separated by commas";
            faults.add(Finding::new(
                Code::IntegrityPolicy,
                Place::Text(name.start - 1..name.end),
                what,
            ));
        }
    })
}

fn members(
    text: &str,
    check: fn(&[Directive]) -> Vec<Finding>,
    shape: impl Fn(&mut Faults<'_>, &str, &structured::Member),
) -> Result<Vec<Pair>, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    let mut members = Vec::new();
    let mut spots = Spots::default();
    let mut pairs = Vec::new();
    for member in structured::dictionary(text, &mut faults) {
        shape(&mut faults, text, &member);
        let directive = member.directive(text);
        pairs.push((
            directive.name.text.clone(),
            text[member.value.clone()].to_string(),
        ));
        members.push(directive);
        spots.0.push((member.name, member.items));
    }
    let shaped = faults.none();
    for finding in check(&members) {
        if shaped || finding.code != Code::EndpointUrl {
            faults.place(&spots, finding);
        }
    }
    faults.or(pairs)
}

/// Reads a `NEL` value: a JSON object with `report_to` and `max_age`.
///
/// # Errors
/// The text is no JSON, or a member is missing or of another type.
pub fn network_error_logging(text: &str) -> Result<String, Vec<TextFault>> {
    json(text, |policy, complain| {
        // A policy that is over at once takes back an earlier one, and reports nowhere.
        let takes_back = matches!(policy.get("max_age"), Some(JsonValue::Number(0.0)));
        let names_group = matches!(policy.get("report_to"), Some(JsonValue::String(_)));
        if !names_group && !takes_back {
            complain(
                "`report_to` with the name of a group is required",
                r#"add "report_to":"default" to the object"#,
            );
        }
        max_age(policy, complain);
        for name in ["success_fraction", "failure_fraction"] {
            let is_fraction = |value: &JsonValue| matches!(value, JsonValue::Number(number) if (0.0..=1.0).contains(number));
            if policy.get(name).is_some_and(|value| !is_fraction(value)) {
                let what = format!("`{name}` is a number from 0.0 to 1.0");
                complain(&what, "write 1.0 for every request, 0.1 for one in ten");
            }
        }
    })
}

/// Reads a `Report-To` value: JSON objects with `max_age` and `endpoints`, separated by commas.
///
/// # Errors
/// The text is no JSON, or a member is missing or of another type.
pub fn report_to(text: &str) -> Result<String, Vec<TextFault>> {
    json(text, |group, complain| {
        max_age(group, complain);
        if !matches!(group.get("group"), None | Some(JsonValue::String(_))) {
            complain(
                "`group` is a name in double quotes: browsers ignore the group",
                "write the name as a string, or leave it out for the default",
            );
        }
        match group.get("endpoints") {
            Some(JsonValue::Array(endpoints)) => {
                for endpoint in endpoints {
                    target(endpoint, complain);
                }
            }
            _ => complain(
                "`endpoints` with a list of URLs is required",
                r#"add "endpoints":[{"url":"https://r.example/reports"}] to the object"#,
            ),
        }
    })
}

/// An endpoint of a group.
fn target(endpoint: &JsonValue, complain: &mut Complain<'_>) {
    let JsonValue::Object(endpoint) = endpoint else {
        complain("an endpoint is an object with a `url`", AN_ENDPOINT);
        return;
    };
    match endpoint.get("url") {
        Some(JsonValue::String(url)) if url.is_empty() || uri::fault(url, url).is_some() => {
            complain(
                &format!("`{url}` is not a URL: browsers ignore it"),
                AN_ENDPOINT,
            );
        }
        Some(JsonValue::String(url)) if !uri::is_trustworthy(url) => {
            let what = format!("`{url}` is not secure: browsers report to `https:` only");
            complain(&what, "write an address with TLS");
        }
        Some(JsonValue::String(_)) => {}
        _ => complain("an endpoint is an object with a `url`", AN_ENDPOINT),
    }
    for name in ["priority", "weight"] {
        let is_count = |value: &JsonValue| matches!(value, JsonValue::Number(number) if *number >= 0.0 && number % 1.0 == 0.0);
        if endpoint.get(name).is_some_and(|value| !is_count(value)) {
            let what = format!("`{name}` is a whole number, not negative");
            complain(&what, "write it without quotes, or leave it out");
        }
    }
}

/// How an endpoint of a group is written.
const AN_ENDPOINT: &str = r#"write each as {"url":"https://r.example/reports"}"#;

/// The names of the groups of a `Report-To` value. One without a name is `default`.
pub(crate) fn report_groups(text: &str) -> Vec<String> {
    let name = |group: &Object| match group.get("group") {
        Some(JsonValue::String(name)) => name.clone(),
        _ => "default".to_string(),
    };
    objects(text).iter().map(name).collect()
}

/// The group that a `NEL` value names.
pub(crate) fn logged_group(text: &str) -> Option<String> {
    match objects(text).first()?.get("report_to")? {
        JsonValue::String(name) => Some(name.clone()),
        _ => None,
    }
}

/// The JSON objects of a header's value.
fn objects(text: &str) -> Vec<Object> {
    let Ok(JsonValue::Array(values)) = format!("[{text}]").parse::<JsonValue>() else {
        return Vec::new();
    };
    let object = |value| match value {
        JsonValue::Object(object) => Some(object),
        _ => None,
    };
    values.into_iter().filter_map(object).collect()
}

type Object = std::collections::HashMap<String, JsonValue>;

/// Takes what is wrong, and advice.
type Complain<'a> = dyn FnMut(&str, &str) + 'a;

fn max_age(object: &Object, complain: &mut Complain<'_>) {
    match object.get("max_age") {
        Some(JsonValue::Number(seconds)) if *seconds >= 0.0 && seconds % 1.0 == 0.0 => {}
        Some(_) => complain(
            "`max_age` is a whole number of seconds, not negative",
            "write it without quotes: 86400 is a day",
        ),
        None => complain(
            "`max_age` with a number of seconds is required",
            r#"add "max_age":86400 to the object"#,
        ),
    }
}

fn json(text: &str, check: impl Fn(&Object, &mut Complain<'_>)) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    faults.characters();
    let fault = |what: &str| Finding::new(Code::ReportingJson, Place::Whole, what);
    let parse = |text: &str| format!("[{text}]").parse::<JsonValue>();
    let in_double_quotes = text.replace('\'', "\"");
    match parse(text) {
        Ok(JsonValue::Array(values)) if !values.is_empty() => {
            for value in &values {
                match value {
                    JsonValue::Object(object) => check(object, &mut |what, advice| {
                        faults.add(fault(what).advice(advice));
                    }),
                    _ => faults.add(
                        fault("the value is not a JSON object: browsers ignore it")
                            .advice("write it in braces, with its members inside"),
                    ),
                }
            }
        }
        _ if parse(&in_double_quotes).is_ok() => faults.add(
            fault("JSON strings stand in double quotes: browsers ignore the header")
                .replace(in_double_quotes),
        ),
        _ => faults.add(
            fault("the value is not JSON: browsers ignore the header").advice(
                "write an object: names and strings in double quotes, commas between members",
            ),
        ),
    }
    faults.or(text.trim().to_string())
}
