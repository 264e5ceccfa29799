//! `scheme-source` and `host-source`: schemes, hosts, ports and paths.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use super::SourceFault;
use crate::registry::Code;

/// `host-source = [ scheme-part "://" ] host-part [ ":" port-part ] [ path-part ]`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Host<'a> {
    /// The scheme without `://`, if any.
    pub scheme: Option<&'a str>,
    /// `*`, `*.example.com` or a host name.
    pub host: &'a str,
    /// Digits or `*`.
    pub port: Option<&'a str>,
    /// The path with its leading `/`; empty if there is none.
    pub path: &'a str,
}

/// `scheme-part = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )`
pub(crate) fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

pub(crate) fn parse<'a>(text: &'a str, shown: &str) -> Result<Host<'a>, SourceFault> {
    let (scheme, at) = scheme(text, shown)?;
    let rest = &text[at..];
    if let Some(mark) = rest.find(['?', '#']) {
        let kind = if rest[mark..].starts_with('?') {
            "query"
        } else {
            "fragment"
        };
        let what = format!(
            "`{}` is a {kind}: a source ends with its path",
            &rest[mark..]
        );
        return Err(fixed(
            SourceFault::part(Code::QueryOrFragment, at + mark..text.len(), what),
            &text[..at + mark],
        ));
    }
    let path_at = rest.find(['/', '\\']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(path_at);
    let (host, port) = split_port(authority);
    if let Some(fault) = host_fault(text, shown, at, host, path) {
        return Err(fault);
    }
    if let Some(port) = port {
        port_fault(text, at + host.len(), port)?;
    }
    path_fault(text, at + path_at, path)?;
    Ok(Host {
        scheme,
        host,
        port,
        path,
    })
}

/// The scheme and where the host begins.
fn scheme<'a>(text: &'a str, shown: &str) -> Result<(Option<&'a str>, usize), SourceFault> {
    if let Some(rest) = text.strip_prefix("//") {
        let what = format!("`{shown}` has no scheme before `//`: browsers ignore it");
        return Err(fixed(SourceFault::part(Code::BadScheme, 0..2, what), rest));
    }
    let slip = |separator: &str| {
        let (scheme, rest) = text.split_once(separator)?;
        (is_scheme(scheme) && !scheme.contains('.') && !rest.is_empty() && !rest.starts_with('/'))
            .then(|| (scheme.len(), format!("{scheme}://{rest}")))
    };
    let Some((scheme, rest)) = text.split_once("://") else {
        for separator in ["//", ":/"] {
            if let Some((end, corrected)) = slip(separator) {
                let part = end..end + separator.len();
                let what = format!("`{separator}` after the scheme, where `://` belongs");
                return Err(fixed(
                    SourceFault::part(Code::BadScheme, part, what),
                    &corrected,
                ));
            }
        }
        return Ok((None, 0));
    };
    if !is_scheme(scheme) {
        let what = if scheme.is_empty() {
            format!("`{shown}` has no scheme before `://`")
        } else {
            format!("`{scheme}` is not a scheme: letters, digits, `+`, `-` and `.`, a letter first")
        };
        return Err(fixed(
            SourceFault::part(Code::BadScheme, 0..scheme.len().max(3), what),
            rest,
        ));
    }
    if rest.contains("://") {
        let what = format!("`{shown}` has two schemes");
        return Err(fixed(
            SourceFault::part(Code::BadScheme, 0..scheme.len() + 3, what),
            rest,
        ));
    }
    Ok((Some(scheme), scheme.len() + 3))
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    if authority.starts_with('[') {
        return (authority, None);
    }
    match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    }
}

/// `host-part = "*" / [ "*." ] 1*host-char *( "." 1*host-char ) [ "." ]`
fn host_fault(text: &str, shown: &str, at: usize, host: &str, path: &str) -> Option<SourceFault> {
    let bad = |part, what| SourceFault::part(Code::BadHost, part, what);
    if host.is_empty() {
        return Some(if path.is_empty() && at > 0 {
            SourceFault::whole(Code::BadHost, format!("`{shown}` names no host"))
                .write(format!("{}:", &text[..at - 3]))
        } else {
            SourceFault::whole(
                Code::BadHost,
                format!("`{shown}` names no host: a source begins with one"),
            )
            .advise("name the host before it, or self for the files of the site")
        });
    }
    if host.starts_with('[') {
        let what = format!("`{host}` is an IPv6 address, which matches nothing in a policy");
        return Some(bad(at..at + host.len(), what).advise("name the server by its host name"));
    }
    if let Some(user) = host.find('@') {
        let what = format!(
            "`{}` names a user: a source names a host only",
            &host[..=user]
        );
        return Some(fixed(
            bad(at..at + user + 1, what),
            &format!("{}{}", &text[..at], &text[at + user + 1..]),
        ));
    }
    let labels_at = if host == "*" {
        1
    } else if host.starts_with("*.") {
        2
    } else {
        0
    };
    let labels = &host[labels_at..];
    if host == "*" {
        return None;
    }
    if let Some(star) = labels.find('*') {
        let what = format!("`*` in `{host}`: it may only be the leftmost label (`*.example.com`)");
        let advice = format!("name each host{}", or_all(&text[..at], &labels[star..]));
        let star = at + labels_at + star;
        return Some(SourceFault::part(Code::BadWildcard, star..star + 1, what).advise(advice));
    }
    let name = labels.strip_suffix('.').unwrap_or(labels);
    if let Some((index, wrong)) = name
        .char_indices()
        .find(|&(_, c)| !c.is_ascii_alphanumeric() && c != '-' && c != '.')
    {
        let from = at + labels_at + index;
        let what = format!("`{wrong}` in `{host}`: a host has letters, digits, `-` and `.` only");
        let others = or_all(&text[..at], &name[index..]);
        let fault = bad(from..from + wrong.len_utf8(), what);
        return Some(fault.advise(format!("name a host without it{others}")));
    }
    if name.split('.').any(str::is_empty) {
        let what = format!("`{host}` has an empty label");
        let fault = bad(at..at + host.len(), what);
        let joined: String = name
            .split('.')
            .filter(|label| !label.is_empty())
            .collect::<alloc::vec::Vec<_>>()
            .join(".");
        return Some(if joined.is_empty() {
            fault
        } else {
            fixed(
                fault,
                &format!(
                    "{}{}{joined}{}",
                    &text[..at],
                    &host[..labels_at],
                    &text[at + host.len()..]
                ),
            )
        });
    }
    None
}

/// The hosts that a wildcard for the label at the front would name, as the end of an advice.
fn or_all(scheme: &str, from_label: &str) -> String {
    match from_label.split_once('.') {
        Some((_, domain)) if domain.contains('.') && !domain.contains('*') => {
            format!(", or all of them: {scheme}*.{domain}")
        }
        _ => String::new(),
    }
}

/// `port-part = 1*DIGIT / "*"`
fn port_fault(text: &str, colon: usize, port: &str) -> Result<(), SourceFault> {
    if port == "*" || port.parse::<u16>().is_ok() && !port.starts_with('+') {
        return Ok(());
    }
    let is_number = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    let what = if is_number {
        format!("port `{port}` is above 65535: no address has it")
    } else if port.is_empty() {
        String::from("a `:` without a port")
    } else {
        format!("port `{port}` is neither a number nor `*`")
    };
    let end = colon + 1 + port.len();
    let at = if port.is_empty() {
        colon..end
    } else {
        colon + 1..end
    };
    Err(fixed(
        SourceFault::part(Code::BadPort, at, what),
        &format!("{}{}", &text[..colon], &text[end..]),
    ))
}

/// `path-part = path-absolute`, with `;` and `,` percent-encoded.
fn path_fault(text: &str, at: usize, path: &str) -> Result<(), SourceFault> {
    if path.starts_with("//") {
        let what = String::from("a path that begins with `//`");
        return Err(fixed(
            SourceFault::part(Code::BadPath, at..at + 2, what),
            &format!("{}{}", &text[..at], &text[at + 1..]),
        ));
    }
    let mut rest = path.char_indices();
    while let Some((index, c)) = rest.next() {
        let from = at + index;
        if c == '%' {
            let digits = path.as_bytes().get(index + 1..index + 3);
            if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                let what = String::from("`%` without two hexadecimal digits after it");
                let encoded = format!("{}%25{}", &text[..from], &text[from + 1..]);
                return Err(fixed(
                    SourceFault::part(Code::BadPercentEncoding, from..from + 1, what),
                    &encoded,
                ));
            }
            rest.nth(1);
        } else if !is_pchar(c) && c != '/' {
            let what = if c == '\\' {
                format!("`{c}` in the path: URLs have `/` there")
            } else {
                format!("`{c}` in the path: it has to be percent-encoded")
            };
            let corrected = format!("{}{}", &text[..at], encoded(path));
            return Err(fixed(
                SourceFault::part(Code::BadPath, from..from + c.len_utf8(), what),
                &corrected,
            ));
        }
    }
    Ok(())
}

/// A path with every character that it may not hold percent-encoded, and Windows' separators turned round.
fn encoded(path: &str) -> String {
    let mut encoded = String::new();
    for c in path.chars() {
        match c {
            '\\' => encoded.push('/'),
            c if is_pchar(c) || matches!(c, '/' | '%') => encoded.push(c),
            c => {
                let _ = write!(encoded, "%{:02X}", u32::from(c));
            }
        }
    }
    encoded
}

/// `pchar` of RFC 3986 without `;` and `,`, which end a directive and a policy.
const fn is_pchar(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '-' | '.'
                | '_'
                | '~'
                | '!'
                | '$'
                | '&'
                | '\''
                | '('
                | ')'
                | '*'
                | '+'
                | '='
                | ':'
                | '@'
        )
}

/// Offers the corrected text, if it is a source expression now.
fn fixed(fault: SourceFault, corrected: &str) -> SourceFault {
    let clean = !corrected.is_empty() && super::parse_source(corrected, corrected).is_ok();
    if clean { fault.write(corrected) } else { fault }
}
