//! What a policy leaves open by not speaking of it.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help, Place};
use crate::registry::{Code, DirectiveName, Keyword};

/// Directives without which scripts come from anywhere.
pub(super) fn scripts(view: &View<'_>, findings: &mut Vec<Finding>) {
    if view.lacks(DirectiveName::ScriptSrc) {
        findings.push(missing(
            DirectiveName::ScriptSrc,
            Code::MissingScriptSrc,
            "scripts load from anywhere, and inline ones run",
        ));
    } else if view.lacks_own(DirectiveName::DefaultSrc) {
        findings.push(missing(
            DirectiveName::DefaultSrc,
            Code::MissingDefaultSrc,
            "whatever has no directive of its own may load from anywhere",
        ));
    }
}

/// The one without which plugins do.
pub(super) fn objects(view: &View<'_>, findings: &mut Vec<Finding>) {
    if view.lacks(DirectiveName::ObjectSrc) {
        findings.push(missing(
            DirectiveName::ObjectSrc,
            Code::MissingObjectSrc,
            "plugins load from anywhere, and run scripts",
        ));
    }
}

/// The one without which relative addresses of trusted scripts lead elsewhere. It serves every policy of a list, where
/// none of the others stops all scripts.
pub(super) fn base_uri(views: &[View<'_>]) -> Vec<Finding> {
    let trusts_by_word =
        |line: &Line<'_>| line.has_nonce() || line.has_hash() && line.has(Keyword::StrictDynamic);
    let trusts = |view: &View<'_>| {
        let inherited = || view.effective(DirectiveName::ScriptSrc);
        view.scripts().into_iter().any(trusts_by_word) || inherited().is_some_and(trusts_by_word)
    };
    let stops_all = |view: &View<'_>| {
        let scripts = view.scripts();
        !scripts.is_empty() && scripts.iter().all(|line| line.is_none())
    };
    let is_open = views
        .iter()
        .all(|view| view.lacks_own(DirectiveName::BaseUri))
        && views.iter().any(trusts)
        && !(views.len() > 1 && views.iter().any(stops_all));
    let open = is_open.then(|| {
        missing(
            DirectiveName::BaseUri,
            Code::MissingBaseUri,
            "an injected `<base>` can load the page's scripts from another server",
        )
    });
    open.into_iter().collect()
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
            findings.push(missing(name, code, consequence));
        }
    }
}

fn missing(name: DirectiveName, code: Code, consequence: &str) -> Finding {
    let what = format!("no `{}`: {consequence}", name.name());
    Finding::new(code, Place::Whole, what).help(Help::Add(name, proposal(name)))
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
