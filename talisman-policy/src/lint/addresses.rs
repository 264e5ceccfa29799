//! Schemes, hosts and addresses of sources, wherever they stand.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help};
use crate::model::Word;
use crate::registry::{Code, DirectiveName, Grammar, Kind};
use crate::source::{Host, Source};

/// Sources without TLS.
pub(super) fn plain(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, source, word) in line.sources() {
            let scheme = match source {
                Source::Host(host) if is_local(host) => continue,
                Source::Host(host) => host.scheme,
                Source::Scheme(scheme) => Some(*scheme),
                _ => None,
            };
            let (Some(scheme), shown) = (scheme, word.shown()) else {
                continue;
            };
            let is = |name: &str| scheme.eq_ignore_ascii_case(name);
            let secure =
                |with: &str| Help::ReplaceValue(format!("{with}{}", &word.text[scheme.len()..]));
            let passive = matches!(line.name, DirectiveName::ImgSrc | DirectiveName::MediaSrc);
            let finding = if is("ws") {
                let what = format!(
                    "`{shown}` in `{}` has no TLS: anyone on the network can read and change the messages",
                    line.shown()
                );
                line.at(position, Code::WsSource, what).help(secure("wss"))
            } else if passive && (is("http") || is("ftp")) {
                let what = format!(
                    "`{shown}` in `{}` has no TLS: anyone on the network can change what is shown",
                    line.shown()
                );
                line.at(position, Code::HttpSourcePassive, what)
                    .help(secure("https"))
            } else if is("http") && !is_reported_as_broad(view, line, source) {
                let what = format!(
                    "`{shown}` in `{}` has no TLS: anyone on the network can change what comes from there",
                    line.shown()
                );
                line.at(position, Code::HttpSource, what)
                    .help(secure("https"))
            } else {
                continue;
            };
            findings.push(finding);
        }
    }
}

/// A bare scheme or wildcard where code comes from has a lint of its own.
fn is_reported_as_broad(view: &View<'_>, line: &Line<'_>, source: &Source<'_>) -> bool {
    let is_broad = match source {
        Source::Host(host) => host.host == "*",
        Source::Scheme(_) => true,
        _ => false,
    };
    let names = [
        DirectiveName::ScriptSrc,
        DirectiveName::ScriptSrcElem,
        DirectiveName::ScriptSrcAttr,
        DirectiveName::StyleSrc,
        DirectiveName::StyleSrcElem,
        DirectiveName::StyleSrcAttr,
        DirectiveName::ObjectSrc,
        DirectiveName::BaseUri,
    ];
    is_broad
        && view
            .effective_lines(&names)
            .iter()
            .any(|code| code.index == line.index)
}

/// Addresses in place of names.
pub(super) fn numbers(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, host, word) in line.hosts() {
            let shown = word.shown();
            if is_local(host) {
                let what = format!(
                    "`{shown}` in `{}` is the visitor's own machine",
                    line.shown()
                );
                let finding = line.at(position, Code::LocalhostSource, what);
                findings.push(finding.advice("keep it for a policy of development builds"));
            } else if is_address(host) {
                let kind = match host.host.split('.').count() {
                    4 => "is an IP address",
                    _ => "ends in a number, as an IP address does",
                };
                let what = format!(
                    "`{shown}` in `{}` {kind}: browsers match none except `127.0.0.1`",
                    line.shown()
                );
                findings.push(
                    line.at(position, Code::IpSource, what)
                        .advice("write the host's name"),
                );
            }
        }
    }
}

/// A last label that is a number: the host of a URL is an address then, written in full, or the URL is none
/// ([ends in a number](https://url.spec.whatwg.org/#ends-in-a-number-checker)).
fn is_address(host: &Host<'_>) -> bool {
    let name = host.host.strip_suffix('.').unwrap_or(host.host);
    let last = name.rsplit('.').next().unwrap_or(name);
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    match hexadecimal {
        Some(digits) => digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()),
    }
}

fn is_local(host: &Host<'_>) -> bool {
    let name = host.host.to_ascii_lowercase();
    name == "127.0.0.1" || name == "localhost" || name.ends_with(".localhost")
}

/// The schemes that people write without their colon.
const SCHEMES: &[&str] = &[
    "about",
    "blob",
    "data",
    "file",
    "filesystem",
    "ftp",
    "http",
    "https",
    "javascript",
    "mediastream",
    "ws",
    "wss",
];

/// Schemes that became hosts for the want of a colon.
pub(super) fn names(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, host, word) in line.hosts() {
            let is_name = SCHEMES
                .iter()
                .any(|scheme| scheme.eq_ignore_ascii_case(host.host));
            let is_bare = host.port == Some("*") || host.port.is_none() && host.path.is_empty();
            if is_name && is_bare && host.scheme.is_none() {
                let shown = word.shown();
                let what = format!(
                    "`{shown}` in `{}` names a host, not a scheme: a scheme ends in a colon",
                    line.shown()
                );
                let help = Help::ReplaceValue(format!("{}:", host.host));
                findings.push(line.at(position, Code::SchemeAsHost, what).help(help));
            }
        }
    }
}

/// Paths of ancestors, which nobody compares.
pub(super) fn ancestors(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view
        .lines
        .iter()
        .filter(|line| line.name.grammar() == Grammar::AncestorList)
    {
        // A slash alone is the path that an origin has.
        let hosts = line.hosts();
        for (position, host, word) in hosts.filter(|(_, host, _)| !matches!(host.path, "" | "/")) {
            let what = format!(
                "`{}` in `{}`: browsers compare the origin of an ancestor only",
                host.path,
                line.shown()
            );
            let origin = &word.text[..word.text.len() - host.path.len()];
            findings.push(
                line.at(position, Code::AncestorPath, what)
                    .help(Help::ReplaceValue(origin.into())),
            );
        }
    }
}

/// Wildcards and schemes where no code comes from.
pub(super) fn broad(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view.lines.iter().filter(|line| is_quiet(view, line)) {
        for (position, source, word) in line.sources() {
            let is_broad = match source {
                Source::Star => true,
                Source::Host(host) => host.host == "*",
                Source::Scheme(scheme) => {
                    !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("ws")
                }
                _ => false,
            };
            if is_broad {
                let (consequence, advice) = if is_made_up(word) {
                    (
                        "content that the page makes up itself may load",
                        "leave it out if the page works without it",
                    )
                } else {
                    ("any server matches", "name the hosts")
                };
                let what = format!("`{}` in `{}`: {consequence}", word.shown(), line.shown());
                findings.push(line.at(position, Code::BroadSource, what).advice(advice));
            }
        }
    }
}

/// Schemes of addresses that hold their content, or that scripts make for what they have.
fn is_made_up(word: &Word) -> bool {
    ["data:", "blob:", "filesystem:", "mediastream:"]
        .iter()
        .any(|scheme| scheme.eq_ignore_ascii_case(&word.text))
}

/// Lists of addresses that no other lint calls broad.
fn is_quiet(view: &View<'_>, line: &Line<'_>) -> bool {
    let is_list = matches!(line.name.kind(), Kind::Fetch | Kind::Navigation);
    let code = [DirectiveName::ObjectSrc, DirectiveName::BaseUri];
    let is_code = view.is_script(line)
        || view
            .effective_lines(&code)
            .iter()
            .any(|code| code.index == line.index);
    let is_style = view.styles().iter().any(|style| style.index == line.index);
    is_list && !is_code && !is_style
}
