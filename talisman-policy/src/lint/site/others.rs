//! Headers without an option of their own, and headers that say nothing.

use alloc::format;
use alloc::vec::Vec;

use super::{Remark, Site};
use crate::finding::Place;
use crate::model::Directive;
use crate::nearest::nearest;
use crate::registry::{Code, FINGERPRINT_HEADERS, OBSOLETE_HEADERS, Opt};

/// Names that no response should have.
pub(super) fn names(site: &Site, remarks: &mut Vec<Remark>) {
    for (index, line) in site.lines(Opt::Headers).iter().enumerate() {
        let shown = line.name.shown();
        let is = |name: &str| name.eq_ignore_ascii_case(&line.name.text);
        let at = |code, what| Remark::at(code, Opt::Headers, Place::Name(index), what);
        if let Some((_, advice)) = OBSOLETE_HEADERS.iter().find(|(name, _)| is(name)) {
            let what = format!("browsers no longer read `{shown}`");
            remarks.push(at(Code::ObsoleteHeader, what).advice(advice));
        } else if FINGERPRINT_HEADERS.iter().any(|name| is(name)) {
            let what = format!("`{shown}` tells attackers which software the server runs");
            remarks.push(at(Code::FingerprintHeader, what).advice("leave it out"));
        }
    }
}

/// Headers without a member.
pub(super) fn empty(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [
        Opt::FeaturePolicy,
        Opt::PermissionsPolicy,
        Opt::PermissionsPolicyReportOnly,
        Opt::DocumentPolicy,
        Opt::DocumentPolicyReportOnly,
        Opt::ReportingEndpoints,
        Opt::IntegrityPolicy,
        Opt::IntegrityPolicyReportOnly,
    ] {
        let content = site.content(opt);
        if content.is_some_and(|content| content.lines.is_empty() && content.is_whole) {
            let what = format!("an empty `{}` has no effect", opt.ident());
            remarks.push(Remark::at_value(Code::EmptyHeader, opt, what).replace("false"));
        }
    }
}

/// An integrity policy that stops nothing.
pub(super) fn integrity(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [Opt::IntegrityPolicy, Opt::IntegrityPolicyReportOnly] {
        let Some(content) = site.content(opt) else {
            continue;
        };
        let member = |name: &str| {
            let index = content
                .lines
                .iter()
                .position(|line| line.name.text == name)?;
            Some((index, &content.lines[index]))
        };
        if content.lines.is_empty() || !content.is_whole {
            continue;
        }
        // In a block an empty list has an error of its own.
        let is_empty = |line: &Directive| line.values.is_empty() && content.text.is_some();
        let at = |index, what| Remark::at(Code::IntegrityPolicy, opt, Place::Name(index), what);
        let blocked = "blocked-destinations";
        // A misspelt key is an error already.
        let is_meant = |line: &Directive| nearest(&line.name.text, [blocked]).is_some();
        match member(blocked) {
            None if content.lines.iter().any(is_meant) => {}
            None => {
                let what = "no `blocked-destinations`: the policy stops nothing";
                remarks.push(
                    Remark::at_key(Code::IntegrityPolicy, opt, what)
                        .advice("say what is stopped: blocked_destinations: [script]"),
                );
            }
            Some((index, line)) if is_empty(line) => {
                let what = format!("`{}` is empty: the policy stops nothing", line.name.shown());
                remarks.push(at(index, what).advice("name script, style or both"));
            }
            Some(_) => {}
        }
        for (index, line) in content.lines.iter().enumerate() {
            repeated(opt, index, line, remarks);
        }
        if let Some((index, line)) = member("sources")
            && is_empty(line)
        {
            let what = format!("`{}` is empty: the policy stops nothing", line.name.shown());
            remarks.push(at(index, what).advice("leave it out"));
        }
    }
}

/// The same word twice in a list.
fn repeated(opt: Opt, index: usize, line: &Directive, remarks: &mut Vec<Remark>) {
    let words = &line.values;
    for (position, word) in words.iter().enumerate() {
        if words[..position]
            .iter()
            .any(|other| other.text == word.text)
        {
            let what = format!("`{}` twice in `{}`", word.shown(), line.name.shown());
            let place = Place::Value(index, position);
            remarks.push(Remark::at(Code::IntegrityPolicy, opt, place, what).remove());
        }
    }
}
