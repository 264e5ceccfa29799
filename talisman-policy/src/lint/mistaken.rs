//! Words that are valid, and mean something else than they seem to.

use alloc::format;
use alloc::vec::Vec;

use super::view::View;
use crate::finding::{Finding, Help};
use crate::registry::{Code, DirectiveName, Grammar, Keyword, TRUSTED_TYPES_WORDS, WEBRTC_WORDS};
use crate::source::Source;

/// A `*` in a path, which stands for itself there.
pub(super) fn paths(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, host, word) in line.hosts() {
            let is_pattern = |piece: &str| piece.starts_with('*') || piece.ends_with('*');
            if !host.path.split('/').any(is_pattern) {
                continue;
            }
            let what = format!(
                "`{}` in `{}`: `*` in a path is not a wildcard, but the character itself",
                word.shown(),
                line.shown()
            );
            let finding = line.at(position, Code::PathWildcard, what);
            let folder = word.text.strip_suffix('*');
            let folder = folder.filter(|text| text.ends_with('/') && !host.path.contains("*/"));
            findings.push(match folder {
                Some(folder) => finding.help(Help::ReplaceValue(folder.into())),
                None => finding.advice("name the file, or the folder with a slash at its end"),
            });
        }
    }
}

/// Hosts and keywords with a colon behind them, which makes schemes of them.
pub(super) fn schemes(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, source, word) in line.sources() {
            let Source::Scheme(scheme) = source else {
                continue;
            };
            let keyword = Keyword::from_word(scheme).filter(|keyword| !keyword.is_removed());
            let meant = match keyword {
                Some(keyword) => keyword.text(),
                None if scheme.contains('.') || scheme.eq_ignore_ascii_case("localhost") => scheme,
                None => continue,
            };
            let what = format!(
                "`{}` in `{}` names a scheme, not a host: the colon at its end makes it one",
                word.shown(),
                line.shown()
            );
            let help = Help::ReplaceValue(meant.into());
            findings.push(line.at(position, Code::HostAsScheme, what).help(help));
        }
    }
}

/// Words of `X-Frame-Options`, which are hosts of that name in a policy.
pub(super) fn ancestors(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view.written(DirectiveName::FrameAncestors) else {
        return;
    };
    let is_alone = line.directive.values.len() == 1 && line.is_whole();
    for (position, word) in line.directive.values.iter().enumerate() {
        let is = |name: &str| word.text.eq_ignore_ascii_case(name);
        let help = if is("sameorigin") {
            Help::ReplaceValue(Keyword::This.text().into())
        } else if is("deny") && is_alone {
            Help::ReplaceValue(Keyword::None.text().into())
        } else if is("deny") || is("allow-from") || is("allowall") {
            Help::Remove
        } else {
            continue;
        };
        let what = format!(
            "`{}` in `{}` names a host: only X-Frame-Options has such a keyword",
            word.shown(),
            line.shown()
        );
        findings.push(line.at(position, Code::AncestorWord, what).help(help));
    }
}

/// Keywords and directives where a name of the user's own stands. Errors and the words of Trusted Types are left to others.
pub(super) fn names(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        let (kind, advice) = match line.name.grammar() {
            Grammar::SourceList | Grammar::AncestorList => ("a host", "name the host in full"),
            Grammar::UriList => ("an address", "write the address that takes the reports"),
            Grammar::Endpoint => ("an endpoint", "name the endpoint"),
            Grammar::TrustedTypesPolicies => ("a policy", "give the policy another name"),
            _ => continue,
        };
        for (position, word) in line.directive.values.iter().enumerate() {
            let (meant, advice) = if kind == "a policy" && is_typed(&word.text) {
                continue;
            } else if is_bare_keyword(&word.text) {
                ("keywords have single quotes", advice)
            } else if DirectiveName::from_name(&word.text).is_some() {
                let advice = "write a semicolon before it, unless it is meant";
                ("a directive begins after a semicolon", advice)
            } else {
                continue;
            };
            let is_scheme = kind == "a host" && word.text.ends_with(':');
            let kind = if is_scheme { "a scheme" } else { kind };
            let what = format!(
                "`{}` in `{}` is {kind} of that name: {meant}",
                word.shown(),
                line.shown()
            );
            findings.push(line.at(position, Code::WordAsName, what).advice(advice));
        }
    }
}

/// A keyword without its quotes, or what begins as a nonce or a hash does.
fn is_bare_keyword(text: &str) -> bool {
    let prefixes = ["nonce-", "sha256-", "sha384-", "sha512-"];
    let begins = |prefix: &str| {
        let head = text.get(..prefix.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    };
    let is_of_webrtc = |&(word, _): &(&str, &str)| word.eq_ignore_ascii_case(text);
    Keyword::from_word(text).is_some()
        || prefixes.into_iter().any(begins)
        || is_typed(text)
        || WEBRTC_WORDS.iter().any(is_of_webrtc)
}

fn is_typed(text: &str) -> bool {
    let mut words = TRUSTED_TYPES_WORDS.iter().map(|(_, word)| *word);
    words.any(|word| word.trim_matches('\'').eq_ignore_ascii_case(text))
}

/// Quotes around an endpoint's name or a report address, which are a part of it.
pub(super) fn endpoints(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        let named = match line.name.grammar() {
            Grammar::Endpoint => "the endpoint's name",
            Grammar::UriList => "the address",
            _ => continue,
        };
        for (position, word) in line.directive.values.iter().enumerate() {
            let bare = word.text.trim_matches('\'');
            if bare.len() == word.text.len() {
                continue;
            }
            let what = format!(
                "`{}` in `{}`: the quotes are part of {named}",
                word.shown(),
                line.shown()
            );
            let finding = line.at(position, Code::QuotedEndpoint, what);
            // No keyword of source lists is an address that somebody meant.
            let is_keyword = Keyword::from_word(bare).is_some();
            findings.push(if bare.is_empty() || is_keyword {
                finding.advice("say where reports go, or leave the directive out")
            } else {
                finding.help(Help::ReplaceValue(bare.into()))
            });
        }
    }
}
