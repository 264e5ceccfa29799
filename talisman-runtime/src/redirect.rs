//! The answer to an insecure request: the same address over TLS, or a refusal.

use std::net::Ipv6Addr;
use std::str;

use http::header::{HeaderValue, LOCATION, VARY};
use http::{Response, StatusCode};

use crate::request::Incoming;
use crate::secure::forwarded_header;
use crate::settings::{List, Settings};

/// No name is longer, with or without its trailing dot ([RFC 1035](https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4)).
const MAX_HOST_BYTES: usize = 255;

/// Whether an insecure request has to be answered here.
pub(crate) fn is_due(settings: &Settings, request: &impl Incoming) -> bool {
    settings.force_https
        && !settings.debug
        && !is_excepted(&settings.force_https_except, request.path())
}

/// The redirect, or 400 where the request names no host that it may go to. `port` follows the host.
pub(crate) fn answer(settings: &Settings, port: &str, request: &impl Incoming) -> Response<()> {
    let mut response = Response::new(());
    if let Some(location) = location(settings, port, request) {
        *response.status_mut() = status(settings.force_https_permanent, request.only_reads());
        response.headers_mut().insert(LOCATION, location);
    } else {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    if let Some(header) = forwarded_header(settings.forwarded_proto) {
        response
            .headers_mut()
            .insert(VARY, HeaderValue::from_static(header));
    }
    response
}

/// Only 307 and 308 keep the method and the body of what is not a plain read.
fn status(permanent: bool, only_reads: bool) -> StatusCode {
    match (permanent, only_reads) {
        (false, true) => StatusCode::FOUND,
        (true, true) => StatusCode::MOVED_PERMANENTLY,
        (false, false) => StatusCode::TEMPORARY_REDIRECT,
        (true, false) => StatusCode::PERMANENT_REDIRECT,
    }
}

fn location(settings: &Settings, port: &str, request: &impl Incoming) -> Option<HeaderValue> {
    let authority = request.authority();
    let mut headers = request.hosts();
    let header = headers.next();
    if headers.next().is_some() {
        return None;
    }
    let host = parse_host(match &authority {
        Some(authority) => authority,
        None => str::from_utf8(header?).ok()?,
    })?;
    let allowed = &settings.force_https_hosts;
    if !allowed.is_empty() && !allowed.iter().any(|pattern| host_matches(pattern, host)) {
        return None;
    }
    let path = Some(request.path())
        .filter(|path| path.starts_with('/'))
        .unwrap_or("/");
    let (mark, query) = request.query().map_or(("", ""), |query| ("?", query));
    HeaderValue::try_from(["https://", host, port, path, mark, query].concat()).ok()
}

/// The host of `host[:port]`, when both are well-formed.
fn parse_host(authority: &str) -> Option<&str> {
    let length = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, port) = authority.split_at_checked(length)?;
    let port_ok = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    (host.len() <= MAX_HOST_BYTES && port_ok && (is_name(host) || is_ipv6(host))).then_some(host)
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u16>().is_ok()
}

/// A registered name or an IPv4 address; one trailing dot stands for the root.
fn is_name(host: &str) -> bool {
    let in_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let labels = host.strip_suffix('.').unwrap_or(host);
    labels
        .split('.')
        .all(|label| !label.is_empty() && label.bytes().all(in_label))
}

fn is_ipv6(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    address.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}

fn host_matches(pattern: &str, host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    match pattern.strip_prefix('*') {
        None => host.eq_ignore_ascii_case(pattern),
        Some(suffix) => {
            let split = host
                .len()
                .checked_sub(suffix.len())
                .filter(|&length| length > 0);
            let tail = split.and_then(|length| host.get(length..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
        }
    }
}

fn is_excepted(patterns: &List, path: &str) -> bool {
    patterns
        .iter()
        .any(|pattern| match pattern.strip_suffix('*') {
            Some(prefix) if prefix.ends_with('/') => path.starts_with(prefix) && !may_climb(path),
            _ => pattern == path,
        })
}

/// Whether a router could read the path as one outside the folder that it names.
fn may_climb(path: &str) -> bool {
    let is_encoded = |code: &[u8]| {
        code.eq_ignore_ascii_case(b"%2e")
            || code.eq_ignore_ascii_case(b"%2f")
            || code.eq_ignore_ascii_case(b"%5c")
    };
    path.split(['/', '\\'])
        .any(|segment| matches!(segment, "." | ".."))
        || path.as_bytes().windows(3).any(is_encoded)
}

#[cfg(test)]
mod tests {
    use super::{List, host_matches, is_excepted, parse_host};

    #[test]
    fn well_formed_hosts_lose_their_port() {
        for (authority, host) in [
            ("example.com", "example.com"),
            ("Example.COM", "Example.COM"),
            ("example.com.", "example.com."),
            ("example.com:8080", "example.com"),
            ("example.com.:80", "example.com."),
            ("localhost", "localhost"),
            ("a_b-c.d", "a_b-c.d"),
            ("192.0.2.1:1", "192.0.2.1"),
            ("[::1]", "[::1]"),
            ("[2001:DB8::1]:65535", "[2001:DB8::1]"),
            ("[::ffff:192.0.2.1]", "[::ffff:192.0.2.1]"),
        ] {
            assert_eq!(parse_host(authority), Some(host), "{authority:?}");
        }
        let longest = format!("{}.{}", "a".repeat(127), "b".repeat(127));
        assert_eq!(parse_host(&longest), Some(&*longest));
    }

    #[test]
    fn malformed_hosts_are_refused() {
        for authority in [
            "",
            ".",
            "..",
            ".com",
            "a..b",
            "a...",
            "a.b..",
            ":80",
            "a:",
            "a:x",
            "a:+80",
            "a:-1",
            "a:65536",
            "a:99999999999999999999",
            "a:80:80",
            "a:80/",
            "a b",
            " a",
            "a ",
            "a\t",
            "a/b",
            "a\\b",
            "a?b",
            "a#b",
            "a@b",
            "user:pass@b",
            "@",
            "a,b",
            "a;b",
            "a%2eb",
            "a%00",
            "a\0",
            "a\r\nx: y",
            "a\nb",
            "é.fr",
            "a\u{7f}",
            "a!b",
            "a*b",
            "a(b",
            "a\"b",
            "a<b",
            "a[b]",
            "[",
            "[]",
            "]",
            "[::1",
            "::1",
            "[::1]x",
            "[::1]:",
            "[::1]:x",
            "[::1]:80:80",
            "[::1%25eth0]",
            "[::1%eth0]",
            "[v1.x]",
            "[127.0.0.1]",
            "[:::1]",
            "[1::2::3]",
            "x[::1]",
            "[[::1]]",
            "[::1].com",
            "https://a",
            "//a",
        ] {
            assert_eq!(parse_host(authority), None, "{authority:?}");
        }
        assert_eq!(parse_host(&"a".repeat(256)), None);
    }

    #[test]
    fn host_patterns() {
        for (pattern, host) in [
            ("example.com", "EXAMPLE.com"),
            ("Example.com", "example.com."),
            ("*.example.com", "a.example.com"),
            ("*.example.com", "a.b.EXAMPLE.com"),
            ("[::1]", "[::1]"),
        ] {
            assert!(host_matches(pattern, host), "{pattern} {host}");
        }
        for (pattern, host) in [
            ("example.com", "a.example.com"),
            ("example.com", "example.org"),
            ("*.example.com", "example.com"),
            ("*.example.com", ".example.com"),
            ("*.example.com", "evilexample.com"),
            ("*.example.com", "a.example.com.evil.org"),
            ("*.example.com", "com"),
        ] {
            assert!(!host_matches(pattern, host), "{pattern} {host}");
        }
    }

    #[test]
    fn excepted_paths() {
        let patterns = List::of(&["/ping", "/health/*", "/.well-known/acme-challenge/*"]);
        for path in [
            "/ping",
            "/health/",
            "/health/x",
            "/health/x/y.z",
            "/health/..x",
            "/.well-known/acme-challenge/a-b",
        ] {
            assert!(is_excepted(&patterns, path), "{path}");
        }
        for path in [
            "/",
            "",
            "*",
            "/ping/",
            "/ping/x",
            "/pingx",
            "/PING",
            "/health",
            "/healthx",
            "/health/../admin",
            "/health/..",
            "/health/.",
            "/health/./x",
            "/health/%2e%2e/admin",
            "/health/%2E./admin",
            "/health/.%2e/admin",
            "/health/..%2fadmin",
            "/health/x%2F..",
            "/health/..%5cadmin",
            "/health/..\\admin",
            "/%68ealth/x",
        ] {
            assert!(!is_excepted(&patterns, path), "{path}");
        }
        assert!(is_excepted(&List::of(&["/*"]), "/anything"));
        assert!(
            !is_excepted(&List::of(&["/a*"]), "/ab"),
            "only a whole folder is a prefix"
        );
    }
}
