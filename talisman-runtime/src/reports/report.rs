//! One report, of whatever type.

use std::time::Duration;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::bodies::{
    CoepViolation, CoopViolation, Crash, CspViolation, Deprecation, DocumentPolicyViolation,
    IntegrityViolation, Intervention, NetworkError, PermissionsPolicyViolation,
};

/// What a browser reported.
///
/// Every word of it is the sender's, and anyone can send: escape it for pages, logs and queries.
/// It serializes as a report of the Reporting API does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The page or request that it is about. Empty where the browser left it out.
    pub url: String,
    /// The `User-Agent` of the browser, as the Reporting API repeats it in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// How old the report was when it was sent; in JSON in milliseconds. `None` for `report-uri`, which sends at once.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "milliseconds"
    )]
    pub age: Option<Duration>,
    /// Its type and content.
    #[serde(flatten)]
    pub body: ReportBody,
}

/// What serde hands to a function for a field that it does not skip.
#[allow(clippy::ref_option, reason = "serde's signature")]
fn milliseconds<S: Serializer>(age: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    age.map(|age| age.as_millis()).serialize(serializer)
}

macro_rules! report_body {
    ($( $(#[$attribute:meta])* $variant:ident($type:ty) = $name:literal )+) => {
        /// The type of a report and the content that belongs to it.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "type", content = "body")]
        #[non_exhaustive]
        pub enum ReportBody {
            $( $(#[$attribute])* #[serde(rename = $name)] $variant($type), )+
            /// A type that is not known here, or a known one whose body is not as specified: kept as it came.
            #[serde(untagged)]
            Other {
                /// The report's type.
                #[serde(rename = "type")]
                kind: String,
                /// The report's body.
                body: Value,
            },
        }

        impl ReportBody {
            /// The report's type as it travels, such as `csp-violation`.
            #[must_use]
            pub fn kind(&self) -> &str {
                match self {
                    $( Self::$variant(_) => $name, )+
                    Self::Other { kind, .. } => kind,
                }
            }

            /// Reads `body` as the type `kind` says, and keeps what cannot be read.
            pub(super) fn read(kind: String, body: Value) -> Self {
                let read = match &*kind {
                    $( $name => read_object(&body).map(Self::$variant), )+
                    _ => None,
                };
                read.unwrap_or(Self::Other { kind, body })
            }
        }
    };
}

report_body! {
    /// `csp-violation`, and what `report-uri` sends.
    CspViolation(CspViolation) = "csp-violation"
    /// `deprecation`
    Deprecation(Deprecation) = "deprecation"
    /// `intervention`
    Intervention(Intervention) = "intervention"
    /// `crash`
    Crash(Crash) = "crash"
    /// `coop`
    Coop(CoopViolation) = "coop"
    /// `coep`
    Coep(CoepViolation) = "coep"
    /// `permissions-policy-violation`
    PermissionsPolicyViolation(PermissionsPolicyViolation) = "permissions-policy-violation"
    /// `potential-permissions-policy-violation`
    PotentialPermissionsPolicyViolation(PermissionsPolicyViolation) = "potential-permissions-policy-violation"
    /// `document-policy-violation`
    DocumentPolicyViolation(DocumentPolicyViolation) = "document-policy-violation"
    /// `network-error`
    NetworkError(NetworkError) = "network-error"
    /// `integrity-violation`
    IntegrityViolation(IntegrityViolation) = "integrity-violation"
}

/// Reads an object: what serde derives would also read a list as the fields in their order.
pub(super) fn read_object<'a, T: Deserialize<'a>>(value: &'a Value) -> Option<T> {
    value.is_object().then(|| T::deserialize(value).ok())?
}

/// Where a report says that something happened, and to what.
#[derive(Clone, Copy, Default)]
pub(super) struct Gist<'a> {
    /// The directive, feature or other thing that decided.
    pub(super) subject: Option<&'a str>,
    pub(super) disposition: Option<&'a str>,
    pub(super) blocked: Option<&'a str>,
    pub(super) source_file: Option<&'a str>,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
    /// Text for people, or a sample.
    pub(super) detail: Option<&'a str>,
}

impl ReportBody {
    pub(super) fn gist(&self) -> Gist<'_> {
        macro_rules! gist {
            ($body:ident: $($field:ident = $from:ident),+) => {
                Gist { $( $field: $body.$from.as_deref(), )+ ..Gist::default() }
            };
            ($body:ident, placed: $($field:ident = $from:ident),+) => {
                Gist {
                    $( $field: $body.$from.as_deref(), )+
                    ..Gist::at(&$body.source_file, $body.line_number, $body.column_number)
                }
            };
        }
        match self {
            Self::CspViolation(body) => gist!(body, placed: subject = effective_directive,
                disposition = disposition, blocked = blocked_url, detail = sample),
            Self::Deprecation(body) => gist!(body, placed: subject = id, detail = message),
            Self::Intervention(body) => gist!(body, placed: subject = id, detail = message),
            Self::Crash(body) => gist!(body: subject = reason, detail = stack),
            Self::Coop(body) => gist!(body, placed: subject = kind, disposition = disposition,
                detail = property),
            Self::Coep(body) => gist!(body: subject = kind, disposition = disposition,
                blocked = blocked_url, detail = destination),
            Self::PermissionsPolicyViolation(body)
            | Self::PotentialPermissionsPolicyViolation(body) => gist!(body, placed:
                subject = feature_id, disposition = disposition, detail = message),
            Self::DocumentPolicyViolation(body) => gist!(body, placed: subject = policy_id,
                disposition = disposition, detail = message),
            Self::NetworkError(body) => gist!(body: subject = kind, detail = phase),
            Self::IntegrityViolation(body) => {
                gist!(body: subject = destination, blocked = blocked_url)
            }
            Self::Other { .. } => Gist::default(),
        }
    }
}

impl<'a> Gist<'a> {
    #[allow(clippy::ref_option, reason = "a field as it stands")]
    fn at(source_file: &'a Option<String>, line: Option<u32>, column: Option<u32>) -> Self {
        let source_file = source_file.as_deref();
        Self {
            source_file,
            line,
            column,
            ..Self::default()
        }
    }
}
