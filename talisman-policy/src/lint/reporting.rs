//! Who hears of violations.

use alloc::format;
use alloc::vec::Vec;

use super::view::View;
use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Policy};
use crate::registry::{Code, DirectiveName, Kind};

/// How the policy reports.
pub(super) fn targets(view: &View<'_>, findings: &mut Vec<Finding>) {
    let (uri, to) = (
        view.written(DirectiveName::ReportUri),
        view.written(DirectiveName::ReportTo),
    );
    match (uri, to) {
        (None, Some(to)) if view.lacks_own(DirectiveName::ReportUri) => {
            let what = format!(
                "`{}` without `report-uri`: some browsers send no reports",
                to.shown()
            );
            let finding = to.at_name(Code::ReportToOnly, what);
            findings.push(finding.help(Help::Add(DirectiveName::ReportUri, "/csp-reports")));
        }
        (Some(uri), None) if view.lacks_own(DirectiveName::ReportTo) => {
            let what = format!("`{}` without `report-to` is deprecated", uri.shown());
            let finding = uri.at_name(Code::ReportUriOnly, what);
            findings
                .push(finding.advice(
                    "add report-to, and the endpoint that it names to Reporting-Endpoints",
                ));
        }
        _ => {}
    }
    let Some(uri) = uri else { return };
    for (position, word) in uri.directive.values.iter().enumerate() {
        let scheme = word
            .text
            .get(..7)
            .filter(|scheme| scheme.eq_ignore_ascii_case("http://"));
        if scheme.is_some() {
            let what = format!(
                "`{}` has no TLS: anyone on the network can read the reports",
                word.shown()
            );
            let help = Help::ReplaceValue(format!("https://{}", &word.text[7..]));
            findings.push(uri.at(position, Code::InsecureReportUri, what).help(help));
        }
    }
}

/// Directives that say who hears of violations, and none that can be violated.
pub(super) fn nothing(policy: &Policy, findings: &mut Vec<Finding>) {
    if policy.extends {
        return;
    }
    let mut from = 0;
    for list in policy.directives.chunk_by(|_, next| !next.starts_policy) {
        let kind = |directive: &Directive| directive.known.map(DirectiveName::kind);
        if list
            .iter()
            .all(|directive| kind(directive) == Some(Kind::Reporting))
        {
            let what = format!(
                "`{}` without another directive: nothing is ever violated",
                list[0].name.shown()
            );
            let finding = Finding::new(Code::NothingToReport, Place::Name(from), what);
            findings.push(finding.advice("say what the page may do, or leave the policy out"));
        }
        from += list.len();
    }
}

/// Nobody hears of them.
pub(super) fn missing(view: &View<'_>, findings: &mut Vec<Finding>) {
    findings.extend(nobody(view));
}

/// The same of one policy. One that only reports does nothing then, whatever the others of its list do.
pub(super) fn nobody(view: &View<'_>) -> Option<Finding> {
    let reports = [DirectiveName::ReportUri, DirectiveName::ReportTo];
    let lacks_all = reports.iter().all(|name| view.lacks_own(*name));
    lacks_all.then(|| {
        let what = "neither `report-uri` nor `report-to`: violations are not reported";
        let finding = Finding::new(Code::MissingReporting, Place::Whole, what);
        finding.help(Help::Add(DirectiveName::ReportUri, "/csp-reports"))
    })
}
