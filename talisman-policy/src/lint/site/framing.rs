//! X-Frame-Options and `frame-ancestors`.

use alloc::format;
use alloc::vec::Vec;

use super::{Carried, On, Remark, Site};
use crate::finding::Place;
use crate::lint::view::{Line, View};
use crate::registry::{Code, DirectiveName, Keyword, Opt};
use crate::source::Source;

/// Neither of the two.
pub(super) fn missing(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(views) = site.enforced().filter(|_| site.is_off(Opt::FrameOptions)) else {
        return;
    };
    let is_open = |view: &View<'_>| view.lacks_own(DirectiveName::FrameAncestors);
    // A policy that somebody wrote has this lint at its own name.
    let has_own_lint = matches!(site.enforced, Carried::Known(_)) && !site.is_default_policy;
    if !has_own_lint && views.iter().all(is_open) {
        let what =
            "neither `X-Frame-Options` nor `frame-ancestors`: anybody may show the site in a frame";
        remarks.push(
            Remark::at_value(Code::FrameOptionsMissing, Opt::FrameOptions, what)
                .replace("SAMEORIGIN"),
        );
    }
}

/// A word that no browser reads.
pub(super) fn obsolete(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(word) = site.word(Opt::FrameOptions) else {
        return;
    };
    if word.text.to_ascii_uppercase().starts_with("ALLOW") {
        let what = format!(
            "no browser reads `{}`: anybody may show the site in a frame",
            word.shown()
        );
        remarks.push(
            Remark::at_value(Code::FrameOptionsObsolete, Opt::FrameOptions, what)
                .advice("name the origin in frame_ancestors of the policy, and leave this out"),
        );
    }
}

/// Whether the two say the same. Browsers read `frame-ancestors` alone where there is one.
pub(super) fn agreement(site: &Site, remarks: &mut Vec<Remark>) {
    let views = site.enforced().unwrap_or_default();
    let lines = views
        .iter()
        .filter_map(|view| view.line(DirectiveName::FrameAncestors));
    let lines: Vec<&Line<'_>> = lines.collect();
    // What several policies say together is nobody's word.
    let [line] = lines.as_slice() else { return };
    if let Some(remark) = unprotected(line) {
        remarks.push(remark);
        return;
    }
    let header = site.word(Opt::FrameOptions);
    let Some(word) = header.filter(|word| !word.text.starts_with("ALLOW")) else {
        return;
    };
    let meant = if line.is_none() {
        Some("DENY")
    } else if line.has(Keyword::This) && !line.has_address() {
        Some("SAMEORIGIN")
    } else {
        None
    };
    let shown = line.shown();
    if meant.is_some_and(|meant| meant.eq_ignore_ascii_case(&word.text)) {
        let what = format!("`{shown}` of the policy overrides `X-Frame-Options`");
        remarks.push(
            Remark::at_value(Code::FrameOptionsSuperseded, Opt::FrameOptions, what)
                .or_at(Opt::ContentSecurityPolicy, On::At(Place::Name(line.index)))
                .replace("false"),
        );
        return;
    }
    let what = format!(
        "`{}` contradicts `{shown}`: browsers follow `{shown}`",
        word.shown()
    );
    remarks.push(
        Remark::at_value(Code::FrameOptionsConflict, Opt::FrameOptions, what)
            .replace(meant.unwrap_or("false")),
    );
}

/// `frame-ancestors` that any site matches.
fn unprotected(line: &Line<'_>) -> Option<Remark> {
    let is_any = |source: &Source<'_>| match source {
        Source::Star => true,
        Source::Scheme(scheme) => {
            scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
        }
        Source::Host(host) => host.host == "*",
        _ => false,
    };
    let (position, _, word) = line.sources().find(|(_, source, _)| is_any(source))?;
    let what = format!(
        "`{}` in `{}` lets anybody show the site in a frame, whatever `X-Frame-Options` says",
        word.shown(),
        line.shown()
    );
    let place = Place::Value(line.index, position);
    let opt = Opt::ContentSecurityPolicy;
    let remark = Remark::at(Code::FrameOptionsUnprotected, opt, place, what);
    Some(if line.directive.values.len() > 1 {
        remark.remove()
    } else {
        remark.replace(Keyword::This.text())
    })
}
