//! Values that are URLs: origins and report targets.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Faults;
use crate::finding::{Finding, Help, Place};
use crate::message::TextFault;
use crate::registry::Code;
use crate::source::{Host, Source, characters, parse_source};

/// Reads a serialized origin: a scheme, a host and perhaps a port, nothing after them.
///
/// # Errors
/// Whatever else the text holds.
pub fn origin(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    match parse_source(text, text) {
        Ok(Source::Host(Host {
            scheme: Some(scheme),
            host,
            port,
            path,
        })) if !host.contains('*') && port != Some("*") => {
            if !path.is_empty() && path != "/" {
                let what =
                    format!("`{path}` after the origin: an origin ends with its host or port");
                let end = text.len() - path.len();
                faults.add(
                    Finding::new(Code::BadOrigin, Place::Text(end..text.len()), what)
                        .help(Help::Remove),
                );
            }
            let port = port.map_or_else(String::new, |port| format!(":{port}"));
            faults.or(format!(
                "{}://{}{port}",
                scheme.to_ascii_lowercase(),
                host.to_ascii_lowercase()
            ))
        }
        Ok(Source::Host(Host {
            scheme: None, host, ..
        })) if !host.contains('*') => {
            let what = format!("`{text}` has no scheme, so it is not an origin");
            faults.add(
                Finding::new(Code::BadOrigin, Place::Whole, what)
                    .replace(format!("https://{text}")),
            );
            faults.or(String::new())
        }
        _ => {
            let what =
                format!("`{text}` is not an origin, which is a scheme, a host and perhaps a port");
            let advice = if text.contains('*') {
                "name one host here; frame_ancestors takes a wildcard too"
            } else {
                "write it as https://partner.example"
            };
            faults.add(Finding::new(Code::BadOrigin, Place::Whole, what).advice(advice));
            faults.or(String::new())
        }
    }
}

/// Reads one URI reference, as `report-uri` takes them.
///
/// # Errors
/// The text is none.
pub fn report_uri(text: &str) -> Result<String, Vec<TextFault>> {
    let mut faults = Faults::new(text);
    if text.is_empty() {
        let what = "an empty report target";
        faults.add(Finding::new(Code::ReportUri, Place::Whole, what).replace("/csp-reports"));
    } else if let Some(fault) = characters(text, text).or_else(|| crate::uri::fault(text, text)) {
        let place = Place::Text(fault.part.unwrap_or(0..text.len()));
        faults.add(Finding {
            help: fault.help,
            ..Finding::new(fault.code, place, fault.what)
        });
    } else if let Some(at) = text.find([';', ',']) {
        let what = format!(
            "`{}` in a report target: it has to be percent-encoded",
            &text[at..=at]
        );
        let encoded = if text[at..].starts_with(';') {
            "%3B"
        } else {
            "%2C"
        };
        faults.add(Finding::new(Code::ReportUri, Place::Text(at..at + 1), what).replace(encoded));
    }
    faults.or(String::from(text))
}
