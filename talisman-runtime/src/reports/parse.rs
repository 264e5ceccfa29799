//! From the JSON of a body to reports.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::bodies::CspViolation;
use super::report::{Report, ReportBody, read_object};

/// The most reports that one body may hold; browsers send at most 100 together.
pub const MAX_REPORTS_PER_BODY: usize = 128;

/// What a body holds, if it is JSON of one of the two formats.
pub(super) enum Parsed {
    Reports(Vec<Report>),
    /// More than [`MAX_REPORTS_PER_BODY`].
    TooMany,
}

/// Reads a list of reports, a single one, or the one object of `report-uri`.
///
/// The shape decides and not the media type: browsers have sent either under `application/json`.
pub(super) fn parse(body: &[u8]) -> Result<Parsed, serde_json::Error> {
    serde_json::from_slice(body)
}

impl<'de> Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParsedVisitor)
    }
}

struct ParsedVisitor;

impl<'de> Visitor<'de> for ParsedVisitor {
    type Value = Parsed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report or a list of reports")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Parsed, A::Error> {
        let mut reports = Vec::new();
        while reports.len() < MAX_REPORTS_PER_BODY {
            match list.next_element::<Object>()? {
                Some(Object(wire)) => reports.push(wire.into_report()?),
                None => return Ok(Parsed::Reports(reports)),
            }
        }
        let mut left = false;
        while list.next_element::<IgnoredAny>()?.is_some() {
            left = true;
        }
        Ok(if left {
            Parsed::TooMany
        } else {
            Parsed::Reports(reports)
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Parsed, A::Error> {
        let Object(wire) = ObjectVisitor.visit_map(object)?;
        Ok(Parsed::Reports(vec![wire.into_report()?]))
    }
}

/// One that stands as an object: what serde derives would also read a list as the fields in their order.
struct Object(Wire);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Object, A::Error> {
        Wire::deserialize(MapAccessDeserializer::new(object)).map(Object)
    }
}

/// A report as it travels, in either format.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wire {
    #[serde(rename = "csp-report")]
    csp_report: Option<Value>,
    #[serde(rename = "type")]
    kind: Option<String>,
    url: Option<String>,
    user_agent: Option<String>,
    /// In milliseconds.
    age: Option<u64>,
    body: Value,
}

impl Wire {
    fn into_report<E: Error>(self) -> Result<Report, E> {
        if let Some(violation) = self.csp_report {
            return Ok(report_uri(violation));
        }
        let kind = self.kind.ok_or_else(|| E::missing_field("type"))?;
        Ok(Report {
            url: self.url.unwrap_or_default(),
            user_agent: self.user_agent,
            age: self.age.map(Duration::from_millis),
            body: ReportBody::read(kind, self.body),
        })
    }
}

/// The fields of `report-uri`, which say the same under other names.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct ReportUri {
    document_uri: Option<String>,
    referrer: Option<String>,
    blocked_uri: Option<String>,
    effective_directive: Option<String>,
    violated_directive: Option<String>,
    original_policy: Option<String>,
    source_file: Option<String>,
    script_sample: Option<String>,
    disposition: Option<String>,
    status_code: Option<u16>,
    line_number: Option<u32>,
    column_number: Option<u32>,
}

fn report_uri(violation: Value) -> Report {
    let body = match read_object::<ReportUri>(&violation) {
        Some(read) => ReportBody::CspViolation(CspViolation {
            document_url: read.document_uri,
            referrer: read.referrer,
            blocked_url: read.blocked_uri,
            effective_directive: read.effective_directive.or(read.violated_directive),
            original_policy: read.original_policy,
            source_file: read.source_file,
            sample: read.script_sample,
            disposition: read.disposition,
            status_code: read.status_code,
            line_number: read.line_number,
            column_number: read.column_number,
        }),
        None => ReportBody::Other {
            kind: "csp-violation".to_owned(),
            body: violation,
        },
    };
    let url = match &body {
        ReportBody::CspViolation(violation) => violation.document_url.clone(),
        _ => None,
    };
    Report {
        url: url.unwrap_or_default(),
        user_agent: None,
        age: None,
        body,
    }
}
