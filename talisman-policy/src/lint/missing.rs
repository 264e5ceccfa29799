//! What a policy leaves open by not speaking of it.

use alloc::format;
use alloc::vec::Vec;

use super::view::View;
use crate::finding::{Finding, Help, Place};
use crate::registry::{Code, DirectiveName, Keyword};

/// Directives without which scripts come from anywhere.
pub(super) fn scripts(view: &View<'_>, findings: &mut Vec<Finding>) {
    let mut missing = |name: DirectiveName, code, consequence| {
        let what = format!("no `{}`: {consequence}", name.name());
        let finding = Finding::new(code, Place::Whole, what);
        findings.push(finding.help(Help::Add(name, proposal(name))));
    };
    let lacks = |name| view.lacks(name);
    if lacks(DirectiveName::ScriptSrc) {
        missing(
            DirectiveName::ScriptSrc,
            Code::MissingScriptSrc,
            "scripts load from anywhere, and inline ones run",
        );
    } else if lacks(DirectiveName::DefaultSrc) {
        missing(
            DirectiveName::DefaultSrc,
            Code::MissingDefaultSrc,
            "whatever has no directive of its own may load from anywhere",
        );
    }
    if lacks(DirectiveName::ObjectSrc) {
        missing(
            DirectiveName::ObjectSrc,
            Code::MissingObjectSrc,
            "plugins load from anywhere, and run scripts",
        );
    }
    let trusts_by_word = view
        .scripts()
        .iter()
        .any(|line| line.has_nonce() || line.has_hash() && line.has(Keyword::StrictDynamic));
    if trusts_by_word && lacks(DirectiveName::BaseUri) {
        missing(
            DirectiveName::BaseUri,
            Code::MissingBaseUri,
            "an injected `<base>` can load the page's scripts from another server",
        );
    }
}

/// Directives that `default-src` does not stand for.
pub(super) fn others(view: &View<'_>, findings: &mut Vec<Finding>) {
    for (name, code, consequence) in [
        (
            DirectiveName::FormAction,
            Code::MissingFormAction,
            "forms may be sent anywhere",
        ),
        (
            DirectiveName::FrameAncestors,
            Code::MissingFrameAncestors,
            "anybody may show the page in a frame",
        ),
    ] {
        if view.lacks_own(name) {
            let what = format!("no `{}`: {consequence}", name.name());
            let finding = Finding::new(code, Place::Whole, what);
            findings.push(finding.help(Help::Add(name, proposal(name))));
        }
    }
}

/// What most pages need.
fn proposal(name: DirectiveName) -> &'static str {
    match name {
        DirectiveName::ObjectSrc | DirectiveName::BaseUri | DirectiveName::FrameAncestors => {
            "'none'"
        }
        _ => "'self'",
    }
}
