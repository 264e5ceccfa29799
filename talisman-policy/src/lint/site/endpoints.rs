//! Where reports go, and whether anybody is there.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Carried, On, Remark, Site};
use crate::fields::{Faults, logged_group, report_groups, structured};
use crate::finding::{Help, Place};
use crate::lint::base::Fact;
use crate::nearest::nearest;
use crate::registry::{Code, DirectiveName, Opt};

/// The endpoint of reports that name none.
const DEFAULT: &str = "default";

/// The name of an endpoint, and where it stands.
struct Target {
    opt: Opt,
    on: On,
    name: String,
    /// How it has to be written there.
    is_string: bool,
}

/// The headers that name endpoints in parameters.
const WITH_PARAMETERS: &[Opt] = &[
    Opt::CrossOriginOpenerPolicy,
    Opt::CrossOriginOpenerPolicyReportOnly,
    Opt::CrossOriginEmbedderPolicy,
    Opt::CrossOriginEmbedderPolicyReportOnly,
    Opt::PermissionsPolicy,
    Opt::PermissionsPolicyReportOnly,
    Opt::DocumentPolicy,
    Opt::DocumentPolicyReportOnly,
];

const INTEGRITY: &[Opt] = &[Opt::IntegrityPolicy, Opt::IntegrityPolicyReportOnly];

/// Everything that names an endpoint.
fn targets(site: &Site) -> Vec<Target> {
    let mut targets = Vec::new();
    for (opt, policy) in [
        (Opt::ContentSecurityPolicy, &site.enforced),
        (Opt::ContentSecurityPolicyReportOnly, &site.reported),
    ] {
        let Carried::Known(policy) = policy else {
            continue;
        };
        // A policy that is only reported may be the value of either option.
        let opt = match (opt, site.is_word(opt, "true")) {
            (Opt::ContentSecurityPolicyReportOnly, true) => Opt::ContentSecurityPolicy,
            _ => opt,
        };
        for (index, directive) in policy.directives.iter().enumerate() {
            if directive.known == Some(DirectiveName::ReportTo)
                && let Some(word) = directive.values.first()
            {
                targets.push(Target {
                    opt,
                    on: On::At(Place::Value(index, 0)),
                    // Quotes around a name have a lint of their own.
                    name: word.text.trim_matches('\'').to_string(),
                    is_string: false,
                });
            }
        }
    }
    for opt in WITH_PARAMETERS {
        let Some(text) = site.text(*opt) else {
            continue;
        };
        let faults = &mut Faults::new(text);
        let members = match opt {
            Opt::PermissionsPolicy
            | Opt::PermissionsPolicyReportOnly
            | Opt::DocumentPolicy
            | Opt::DocumentPolicyReportOnly => structured::dictionary(text, faults),
            _ => structured::item(text, faults).into_iter().collect(),
        };
        for (name, value) in members.iter().flat_map(|member| &member.parameters) {
            let written = &text[value.clone()];
            if &text[name.clone()] == "report-to" && structured::is_name(written) {
                targets.push(Target {
                    opt: *opt,
                    on: On::Text(value.clone()),
                    name: written.trim_matches('"').to_string(),
                    is_string: written.starts_with('"'),
                });
            }
        }
    }
    for opt in INTEGRITY {
        for (index, line) in site.lines(*opt).iter().enumerate() {
            let words = line.values.iter().enumerate();
            let named = words.filter(|_| line.name.text == "endpoints");
            targets.extend(named.map(|(position, word)| Target {
                opt: *opt,
                on: On::At(Place::Value(index, position)),
                name: word.text.clone(),
                is_string: false,
            }));
        }
    }
    targets
}

/// The endpoints and groups that the site defines, as far as they are written; none where that cannot be told.
fn defined(site: &Site) -> Option<Vec<String>> {
    if matches!(site.get(Opt::ReportingEndpoints), Carried::Unknown) {
        return None;
    }
    let lines = site.lines(Opt::ReportingEndpoints).iter();
    let mut names: Vec<String> = lines.map(|line| line.name.text.clone()).collect();
    if !site.is_off(Opt::ReportTo) {
        site.content(Opt::ReportTo)?;
        names.extend(groups(site));
    }
    Some(names)
}

/// Whether the base defines an endpoint.
fn inherits(site: &Site, name: &str) -> bool {
    let opt = Opt::ReportingEndpoints;
    let is_inherited = match site.get(opt) {
        Carried::Inherited => true,
        Carried::Known(content) => !content.is_whole,
        Carried::Unknown | Carried::Off => false,
    };
    is_inherited && site.base.ask(Fact::Member(opt, name.to_string()))
}

/// The groups of `Report-To`.
fn groups(site: &Site) -> Vec<String> {
    site.word(Opt::ReportTo)
        .map_or(Vec::new(), |word| report_groups(&word.text))
}

/// Reports to an endpoint that is not there.
pub(super) fn undefined(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(defined) = defined(site) else { return };
    for target in targets(site) {
        let Target {
            opt,
            on,
            name,
            is_string,
        } = target;
        if defined.contains(&name) || inherits(site, &name) {
            continue;
        }
        let what = format!("no header defines the endpoint `{name}`: its reports go nowhere");
        let meant = nearest(&name, defined.iter().map(String::as_str));
        let help = match meant {
            Some(meant) if is_string => Help::Replace(format!("\"{meant}\"")),
            Some(meant) => Help::Replace(meant.to_string()),
            None => Help::Advice(format!("add {name} to reporting_endpoints, with its URL")),
        };
        remarks.push(
            Remark::new(Code::UndefinedEndpoint, what)
                .or_at(opt, on)
                .help(help),
        );
    }
}

/// An endpoint that nothing names.
pub(super) fn unused(site: &Site, remarks: &mut Vec<Remark>) {
    let in_sight = |opt: &Opt| !matches!(site.get(*opt), Carried::Unknown | Carried::Inherited);
    let policies = [&site.enforced, &site.reported];
    let is_known = |policy: &&Carried<_>| !matches!(policy, Carried::Unknown | Carried::Inherited);
    let all = WITH_PARAMETERS.iter().chain(INTEGRITY).all(in_sight);
    if !all || !policies.iter().all(is_known) {
        return;
    }
    let targets = targets(site);
    let opt = Opt::ReportingEndpoints;
    for (index, line) in site.lines(opt).iter().enumerate() {
        let name = &line.name.text;
        let is_used = name == DEFAULT || targets.iter().any(|target| target.name == *name);
        if !is_used {
            let what = format!("nothing reports to the endpoint `{}`", line.name.shown());
            let place = Place::Name(index);
            remarks.push(
                Remark::at(Code::UnusedEndpoint, opt, place, what)
                    .advice("leave it out, or name it in a report_to"),
            );
        }
    }
}

/// Parameters of endpoints: mostly a `;` where a comma belongs.
pub(super) fn parameters(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::ReportingEndpoints;
    let Some(text) = site.text(opt) else { return };
    for member in structured::dictionary(text, &mut Faults::new(text)) {
        for range in structured::all(text, &member.parameters) {
            let what = format!("browsers ignore `{}`", &text[range.clone()]);
            let remark = Remark::at_text(Code::EndpointParameter, opt, range.clone(), what);
            // `; b="…"` was to be a further endpoint.
            remarks.push(if text[range.clone()].ends_with('"') {
                remark.replace(text[range].replacen(';', ",", 1))
            } else {
                remark.remove()
            });
        }
    }
}

/// `Report-To` for anything but error logging.
pub(super) fn deprecated(site: &Site, remarks: &mut Vec<Remark>) {
    if site.content(Opt::ReportTo).is_some() && site.is_off(Opt::Nel) {
        let what = "`Reporting-Endpoints` has replaced `Report-To` for all but error logging";
        remarks.push(
            Remark::at_key(Code::ReportToDeprecated, Opt::ReportTo, what)
                .advice("write reporting_endpoints"),
        );
    }
}

/// Error logging to a group that is not there.
pub(super) fn error_logging(site: &Site, remarks: &mut Vec<Remark>) {
    let Some(text) = site.word(Opt::Nel).map(|word| word.text.as_str()) else {
        return;
    };
    if !site.is_off(Opt::ReportTo) && site.content(Opt::ReportTo).is_none() {
        return;
    }
    let Some(group) = logged_group(text) else {
        return;
    };
    let groups = groups(site);
    if groups.contains(&group) {
        return;
    }
    let what = format!("`Report-To` has no group `{group}`: nothing is logged");
    let remark = match text.find(&format!("\"{group}\"")) {
        Some(at) => {
            let range = at + 1..at + 1 + group.len();
            Remark::at_text(Code::NelWithoutGroup, Opt::Nel, range, what)
        }
        None => Remark::at_value(Code::NelWithoutGroup, Opt::Nel, what),
    };
    let meant = nearest(&group, groups.iter().map(String::as_str));
    remarks.push(match meant {
        Some(meant) => remark.replace(meant),
        None => {
            remark.advice("define the group in report_to: NEL does not read reporting_endpoints")
        }
    });
}
