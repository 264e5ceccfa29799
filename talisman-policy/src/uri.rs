//! URI references ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-4.1)), as `report-uri` takes them.

use alloc::format;
use alloc::string::String;

use crate::registry::Code;
use crate::source::{SourceFault, is_scheme};

pub(crate) fn fault(text: &str, shown: &str) -> Option<SourceFault> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    if let Some((at, wrong)) = text.char_indices().find(|&(_, c)| !allowed(c)) {
        let what = format!("`{wrong}` in `{shown}`: a URL cannot contain it");
        let fault = SourceFault::part(Code::ReportUri, at..at + wrong.len_utf8(), what);
        return Some(unwrapped(fault, text));
    }
    let head = text.split(['/', '?', '#']).next().unwrap_or(text);
    if let Some((scheme, _)) = head
        .split_once(':')
        .filter(|(scheme, _)| !is_scheme(scheme))
    {
        let what = format!("`{scheme}` is not a scheme, so `{shown}` is not a URL");
        let fault = SourceFault::part(Code::ReportUri, 0..scheme.len(), what);
        return Some(unwrapped(fault, text));
    }
    escape(text)
        .or_else(|| authority_fault(text, shown))
        .or_else(|| misplaced(text))
}

/// Whether browsers report to a URL: its [origin is potentially trustworthy](https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy),
/// or that of the page, which a relative one has.
#[cfg(feature = "fields")]
pub(crate) fn is_trustworthy(url: &str) -> bool {
    let head = url.split(['/', '?', '#']).next().unwrap_or(url);
    let Some((scheme, _)) = head.split_once(':') else {
        return true;
    };
    if !scheme.eq_ignore_ascii_case("http") {
        return scheme.eq_ignore_ascii_case("https");
    }
    let host = authority(url).map_or("", host).to_ascii_lowercase();
    let address = host.parse::<core::net::Ipv4Addr>();
    address.is_ok_and(|address| address.is_loopback())
        || host == "localhost"
        || host.ends_with(".localhost")
        || host == "[::1]"
}

/// A `%` without two hexadecimal digits after it.
fn escape(text: &str) -> Option<SourceFault> {
    let is_escape = |at: usize| {
        let digits = text.as_bytes().get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let at = text
        .match_indices('%')
        .map(|(at, _)| at)
        .find(|&at| !is_escape(at))?;
    let what = String::from("`%` without two hexadecimal digits after it");
    let mended = format!("{}%25{}", &text[..at], &text[at + 1..]);
    Some(SourceFault::part(Code::ReportUri, at..at + 1, what).write(mended))
}

/// A host or a port that no URL has.
fn authority_fault(text: &str, shown: &str) -> Option<SourceFault> {
    let authority = authority(text)?;
    let host = host(authority);
    let after_user = authority.rsplit('@').next().unwrap_or(authority);
    let port = after_user[host.len()..].strip_prefix(':').unwrap_or("");
    let (what, advice) = if host.is_empty() {
        let what = format!("`{shown}` names no host");
        (what, "write the host after the slashes, or a path alone")
    } else if host.starts_with('[') && !is_ipv6(host) {
        let what = format!("`{host}` is not an IPv6 address");
        (what, "name the server by its host name")
    } else if !port.is_empty() && port.parse::<u16>().is_err() {
        let what = format!("port `{port}` is not a number up to 65535");
        (what, "write a number up to 65535, or leave the port out")
    } else {
        return None;
    };
    Some(SourceFault::whole(Code::ReportUri, what).advise(advice))
}

/// What stands between `//` and the path.
fn authority(text: &str) -> Option<&str> {
    let at = text.find("//")?;
    let is_front = at == 0 || text[..at].strip_suffix(':').is_some_and(is_scheme);
    let rest = &text[at + 2..];
    is_front.then(|| rest.split(['/', '?', '#']).next().unwrap_or(rest))
}

/// The host of an authority, without the user before it and the port after it.
fn host(authority: &str) -> &str {
    let host = authority.rsplit('@').next().unwrap_or(authority);
    if host.starts_with('[') {
        return host.find(']').map_or(host, |end| &host[..=end]);
    }
    host.split(':').next().unwrap_or(host)
}

fn is_ipv6(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    address.is_some_and(|address| address.parse::<core::net::Ipv6Addr>().is_ok())
}

/// A bracket outside an address, or a second fragment.
fn misplaced(text: &str) -> Option<SourceFault> {
    let path_at = match (authority(text), text.find("//")) {
        (Some(authority), Some(at)) => at + 2 + authority.len(),
        _ => 0,
    };
    let bracket = text[path_at..].find(['[', ']']).map(|at| path_at + at);
    let second = text.match_indices('#').map(|(at, _)| at).nth(1);
    let at = bracket.into_iter().chain(second).min()?;
    let what = format!(
        "`{}` in a URL: it has to be percent-encoded here",
        &text[at..=at]
    );
    let encoded = u32::from(text.as_bytes()[at]);
    let mended = format!("{}%{encoded:02X}{}", &text[..at], &text[at + 1..]);
    Some(SourceFault::part(Code::ReportUri, at..at + 1, what).write(mended))
}

/// Offers the URL without the quotes or brackets around it. Other signs are mostly those of a template.
fn unwrapped(with: SourceFault, text: &str) -> SourceFault {
    let bare: String = text.trim_matches(['\'', '"', '<', '>']).into();
    if bare.len() < text.len() && !bare.is_empty() && fault(&bare, &bare).is_none() {
        with.write(bare)
    } else {
        with.advise("write the address as browsers shall ask for it, percent-encoded")
    }
}
