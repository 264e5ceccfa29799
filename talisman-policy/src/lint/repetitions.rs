//! The same value twice, and values that others cover.

use alloc::format;
use alloc::vec::Vec;

use super::view::View;
use crate::finding::{Finding, Help};
use crate::model::Word;
use crate::registry::{Code, Grammar};
use crate::source::{Host, Source};

/// The same value twice in a directive.
pub(super) fn duplicates(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        let (code, exact) = match line.name.grammar() {
            Grammar::SourceList | Grammar::AncestorList => (Code::DuplicateSource, false),
            Grammar::SandboxTokens => (Code::DuplicateSandboxToken, false),
            Grammar::TrustedTypesPolicies | Grammar::TrustedTypesSinks => {
                (Code::DuplicateTrustedTypes, true)
            }
            Grammar::UriList => (Code::DuplicateReportUri, true),
            _ => continue,
        };
        let words = &line.directive.values;
        for (position, word) in words.iter().enumerate() {
            let earlier = words[..position].iter();
            // At the second one all are counted.
            if earlier
                .filter(|earlier| is_same(earlier, word, exact))
                .take(2)
                .count()
                == 1
            {
                let what = format!("`{}` is in `{}` more than once", word.shown(), line.shown());
                findings.push(line.at(position, code, what).help(Help::Remove));
            }
        }
    }
}

fn is_same(one: &Word, two: &Word, exact: bool) -> bool {
    if exact {
        return one.text == two.text;
    }
    let ((one, one_exact), (two, two_exact)) = (by_case(&one.text), by_case(&two.text));
    one.eq_ignore_ascii_case(two) && one_exact == two_exact
}

/// What is compared without regard to case, and what with it: paths, and the values of nonces and hashes.
fn by_case(text: &str) -> (&str, &str) {
    let is_value = ["'nonce-", "'sha"].iter().any(|prefix| {
        let start = text.get(..prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    });
    let at = if is_value {
        text.find('-')
    } else {
        let host = text.find("://").map_or(0, |at| at + 3);
        text[host..].find('/').map(|at| host + at)
    };
    text.split_at(at.unwrap_or(text.len()))
}

/// Sources that another one of the list covers.
pub(super) fn covered(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, source, word) in line.sources() {
            let cover = line.sources().find(|(other, by, _)| {
                *other != position
                    && covers(by, source)
                    && !(covers(source, by) && position < *other)
            });
            let Some((by_position, by, by_word)) = cover else {
                continue;
            };
            // A repetition has been reported as one.
            if by == source && by_position < position {
                continue;
            }
            let what = format!(
                "`{}` in `{}` is covered by `{}`",
                word.shown(),
                line.shown(),
                by_word.shown()
            );
            findings.push(
                line.at(position, Code::RedundantSource, what)
                    .help(Help::Remove),
            );
        }
    }
}

/// Whether the second source matches nothing that the first does not.
pub(super) fn covers(wide: &Source<'_>, narrow: &Source<'_>) -> bool {
    match (wide, narrow) {
        // `*` stands for the network schemes.
        (Source::Star, Source::Host(host)) => host.scheme.is_none_or(is_network),
        (Source::Star, Source::Scheme(scheme)) => is_network(scheme),
        (Source::Scheme(wide), Source::Host(host)) => host
            .scheme
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case(wide)),
        (Source::Host(wide), Source::Host(narrow)) => covers_host(wide, narrow),
        _ => false,
    }
}

fn is_network(scheme: &str) -> bool {
    ["http", "https", "ws", "wss"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

fn covers_host(wide: &Host<'_>, narrow: &Host<'_>) -> bool {
    let same = |one: Option<&str>, two: Option<&str>| match (one, two) {
        (None, None) => true,
        (Some(one), Some(two)) => one.eq_ignore_ascii_case(two),
        _ => false,
    };
    let host = match wide.host.strip_prefix('*') {
        Some("") => true,
        Some(domain) => {
            let name = narrow.host.to_ascii_lowercase();
            name.len() > domain.len() && name.ends_with(&domain.to_ascii_lowercase())
        }
        None => wide.host.eq_ignore_ascii_case(narrow.host),
    };
    let path = wide.path.is_empty()
        || wide.path == narrow.path
        || wide.path.ends_with('/') && narrow.path.starts_with(wide.path);
    same(wide.scheme, narrow.scheme) && same(wide.port, narrow.port) && host && path
}
