//! URI references ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-4.1)), as `report-uri` takes them.

use alloc::format;
use alloc::string::String;

use crate::registry::Code;
use crate::source::{SourceFault, is_scheme};

pub(crate) fn fault(text: &str, shown: &str) -> Option<SourceFault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    if let Some((at, wrong)) = text.char_indices().find(|&(_, c)| !allowed(c)) {
        let what = format!("`{wrong}` in `{shown}`: no URL holds it");
        let fault = SourceFault::part(Code::ReportUri, at..at + wrong.len_utf8(), what);
        return Some(unwrapped(fault, text));
    }
    let head = text.split(['/', '?', '#']).next().unwrap_or(text);
    if let Some((scheme, _)) = head
        .split_once(':')
        .filter(|(scheme, _)| !is_scheme(scheme))
    {
        let what = format!("`{scheme}` is no scheme, so `{shown}` is no URL");
        return Some(unwrapped(
            SourceFault::part(Code::ReportUri, 0..scheme.len(), what),
            text,
        ));
    }
    None
}

/// Offers the URL without the quotes or brackets around it.
fn unwrapped(with: SourceFault, text: &str) -> SourceFault {
    let bare: String = text.trim_matches(['\'', '"', '<', '>']).into();
    if bare.len() < text.len() && !bare.is_empty() && fault(&bare, &bare).is_none() {
        with.write(bare)
    } else {
        with
    }
}
