//! Hosts for scripts and objects: what can be loaded from them defeats the list.

use alloc::format;
use alloc::vec::Vec;

use super::bypass;
use super::scripts::{is_broad, is_made_up};
use super::view::View;
use crate::finding::{Finding, Help};
use crate::registry::{Code, DirectiveName, Keyword};
use crate::source::{Host, Source};

/// Callbacks and libraries on the hosts that scripts may come from.
pub(super) fn scripts(view: &View<'_>, findings: &mut Vec<Finding>) {
    let lines = view.effective_lines(&[DirectiveName::ScriptSrc, DirectiveName::ScriptSrcElem]);
    for line in lines.into_iter().filter(|line| line.allows_addresses()) {
        if let Some(position) = line.keyword(Keyword::This) {
            let what = format!(
                "`{}` in `{}` allows any file of the site as a script, uploads included",
                line.word(position),
                line.shown()
            );
            let finding = line.at(position, Code::SelfAllowlist, what);
            findings.push(finding.advice("allow scripts by nonce instead"));
        }
        let unsafe_eval = line.has(Keyword::UnsafeEval);
        for (position, host, word) in line.hosts() {
            let shown = word.shown();
            let by_path = "allow scripts by nonce, or give the path of the one file";
            let (code, what, advice) = if let Some(url) = bypass::jsonp(host, unsafe_eval) {
                let what = format!(
                    "`{shown}` allows https:{url}, a JSONP endpoint that runs any code its URL names"
                );
                (Code::JsonpBypass, what, by_path)
            } else if let Some(url) = bypass::angular(host) {
                let what = format!(
                    "`{shown}` allows https:{url}, a library that runs text of the page as code"
                );
                (Code::LibraryBypass, what, by_path)
            } else if host.host.contains('.') {
                let consequence = if is_file(host) {
                    "browsers do not check the path after a redirect"
                } else {
                    "any file on that host may run as a script"
                };
                let what = format!("`{shown}` in `{}`: {consequence}", line.shown());
                let by_nonce =
                    "allow scripts by nonce, and the scripts that they load by 'strict-dynamic'";
                (Code::HostAllowlist, what, by_nonce)
            } else {
                continue;
            };
            findings.push(line.at(position, code, what).advice(advice));
        }
    }
}

/// Whether the lints of wildcards and schemes speak of a source of plugins.
fn is_reported(source: &Source<'_>) -> bool {
    match source {
        Source::Star => true,
        Source::Host(host) => host.host == "*",
        Source::Scheme(scheme) => is_broad(scheme) || is_made_up(scheme),
        _ => false,
    }
}

/// Whether a source names one file.
fn is_file(host: &Host<'_>) -> bool {
    !host.path.is_empty() && !host.path.ends_with('/')
}

/// Plugins, from hosts that are known to serve the wrong ones and from others.
pub(super) fn objects(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view
        .effective(DirectiveName::ObjectSrc)
        .filter(|line| !line.is_inherited())
    else {
        return;
    };
    let mut reported = false;
    for (position, host, word) in line.hosts() {
        if let Some(url) = bypass::flash(host) {
            let what = format!(
                "`{}` allows https:{url}, a plugin file that runs scripts",
                word.shown()
            );
            findings.push(
                line.at(position, Code::FlashBypass, what)
                    .help(line.removal()),
            );
            reported = true;
        }
    }
    reported |= line.sources().any(|(_, source, _)| is_reported(source));
    if line.name == DirectiveName::ObjectSrc && !reported && !line.is_none() {
        let what = format!(
            "`{}` allows plugins, which modern pages do not need",
            line.shown()
        );
        let none = Keyword::None.text();
        findings.push(if line.directive.values.len() == 1 && line.is_whole() {
            line.at(0, Code::ObjectSrcNotNone, what)
                .help(Help::ReplaceValue(none.into()))
        } else {
            line.at_name(Code::ObjectSrcNotNone, what)
                .advice("let it be 'none'")
        });
    }
}
