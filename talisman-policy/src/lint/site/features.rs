//! Permissions-Policy, Feature-Policy and Document-Policy.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Remark, Site};
use crate::fields::{Faults, structured};
use crate::finding::Place;
use crate::model::Directive;
use crate::registry::{Code, DOCUMENT_POLICY, DefaultAllowlist, Feature, Opt, Status};
use crate::source::{Source, parse_source};

const HEADERS: &[Opt] = &[
    Opt::PermissionsPolicy,
    Opt::PermissionsPolicyReportOnly,
    Opt::FeaturePolicy,
];

/// Features that show, hear, find or pay for their user, or reach into the machine.
const TELLING: &[&str] = &[
    "bluetooth",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "display-capture",
    "geolocation",
    "hid",
    "idle-detection",
    "local-fonts",
    "microphone",
    "payment",
    "serial",
    "usb",
];

/// Who may use each feature.
pub(super) fn allowlists(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in HEADERS {
        for (index, feature) in site.lines(*opt).iter().enumerate() {
            allowlist(*opt, index, feature, remarks);
        }
    }
}

fn allowlist(opt: Opt, index: usize, feature: &Directive, remarks: &mut Vec<Remark>) {
    let shown = feature.name.shown();
    let texts: Vec<&str> = feature
        .values
        .iter()
        .map(|word| word.text.as_str())
        .collect();
    let own = if opt == Opt::FeaturePolicy {
        "'self'"
    } else {
        "self"
    };
    let name = |code, what| Remark::at(code, opt, Place::Name(index), what);
    let value = |code, position, what| Remark::at(code, opt, Place::Value(index, position), what);
    if let Some(star) = texts.iter().position(|text| *text == "*") {
        if TELLING.contains(&feature.name.text.as_str()) {
            let what = format!("any site in a frame may use `{shown}`");
            remarks.push(value(Code::FeatureWildcard, star, what).replace(own));
        }
        for (position, word) in feature.values.iter().enumerate() {
            if position != star {
                let what = format!("`{}` beside `*`, which covers it", word.shown());
                remarks.push(value(Code::FeatureRedundantOrigin, position, what).remove());
            }
        }
    }
    for (position, word) in feature.values.iter().enumerate() {
        if word.text != "*" && texts[..position].contains(&word.text.as_str()) {
            let what = format!("`{}` twice in the list of `{shown}`", word.shown());
            remarks.push(value(Code::FeatureRedundantOrigin, position, what).remove());
        }
    }
    let Some(known) = Feature::from_name(&feature.name.text) else {
        if feature.vouched {
            let what = format!("`{}` is not a registered feature", feature.name.text);
            remarks.push(
                name(Code::UnregisteredFeature, what)
                    .advice("check its spelling: browsers skip what they do not know"),
            );
        }
        return;
    };
    if matches!(known.status, Status::Deprecated(_)) {
        let what = format!("browsers are removing `{shown}`");
        remarks.push(name(Code::DeprecatedFeature, what).advice("leave it out"));
    }
    let default = match known.default_allowlist {
        DefaultAllowlist::Own => Some(own),
        DefaultAllowlist::Everyone => Some("*"),
        DefaultAllowlist::Unspecified => None,
    };
    let is_default = default.is_some_and(|default| texts == [default]);
    if is_default && feature.extends.is_none() && opt != Opt::PermissionsPolicyReportOnly {
        let what = format!("`{shown}` has its default value");
        remarks.push(name(Code::FeatureDefault, what).advice("leave it out"));
    }
}

/// Entries that hold a path, or lack the scheme: browsers compare origins, and not every one guesses what is missing.
pub(super) fn origins(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [Opt::PermissionsPolicy, Opt::PermissionsPolicyReportOnly] {
        for (index, feature) in site.lines(opt).iter().enumerate() {
            for (position, word) in feature.values.iter().enumerate() {
                let text = word.text.strip_prefix('"');
                let Some(text) = text.and_then(|text| text.strip_suffix('"')) else {
                    continue;
                };
                let Ok(Source::Host(host)) = parse_source(text, text) else {
                    continue;
                };
                let origin = &text[..text.len() - host.path.len()];
                let (what, origin) = if host.scheme.is_none() {
                    let what = format!(
                        "`{}` has no scheme, so not every browser matches it",
                        word.shown()
                    );
                    (what, format!("https://{origin}"))
                } else if matches!(host.path, "" | "/") {
                    continue;
                } else {
                    let what = format!(
                        "`{}` in `{}`: browsers compare the origin only",
                        host.path,
                        word.shown()
                    );
                    (what, String::from(origin))
                };
                let place = Place::Value(index, position);
                remarks.push(
                    Remark::at(Code::InexactOrigin, opt, place, what)
                        .replace(format!("\"{origin}\"")),
                );
            }
        }
    }
}

/// Which of the two headers is there.
pub(super) fn headers(site: &Site, remarks: &mut Vec<Remark>) {
    if site.is_off(Opt::PermissionsPolicy) {
        let what = "no `Permissions-Policy`: injected scripts may ask for every feature";
        let opt = Opt::PermissionsPolicy;
        remarks.push(
            Remark::at_value(Code::PermissionsPolicyMissing, opt, what)
                .replace("{ camera: none, geolocation: none, microphone: none }"),
        );
    }
    let legacy = site.lines(Opt::FeaturePolicy);
    if legacy.is_empty() {
        return;
    }
    let what = "`Permissions-Policy` has replaced `Feature-Policy`";
    remarks.push(
        Remark::at_key(Code::FeaturePolicyDeprecated, Opt::FeaturePolicy, what)
            .advice("write permissions_policy"),
    );
    let current = site.lines(Opt::PermissionsPolicy);
    for (index, feature) in legacy.iter().enumerate() {
        if current
            .iter()
            .any(|other| other.name.text == feature.name.text)
        {
            let what = format!(
                "`{}` stands in `permissions_policy` too, which browsers read in place of this",
                feature.name.shown()
            );
            let place = Place::Name(index);
            remarks.push(
                Remark::at(Code::FeaturePolicyBeside, Opt::FeaturePolicy, place, what)
                    .advice("leave it out"),
            );
        }
    }
}

/// Parameters other than a `report-to` that names an endpoint: in a string by the specification, in a token in Chromium.
pub(super) fn parameters(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [Opt::PermissionsPolicy, Opt::PermissionsPolicyReportOnly] {
        let Some(text) = site.text(opt) else { continue };
        for member in structured::dictionary(text, &mut Faults::new(text)) {
            let items = member.item_parameters.iter();
            let items = items.flat_map(|parameters| structured::all(text, parameters));
            let own = member.parameters.iter().filter(|(name, value)| {
                &text[name.clone()] != "report-to" || !structured::is_name(&text[value.clone()])
            });
            let own = structured::all(text, own);
            for range in items.chain(own) {
                let what = format!("browsers ignore `{}`", &text[range.clone()]);
                remarks.push(Remark::at_text(Code::FeatureParameter, opt, range, what).remove());
            }
        }
    }
}

/// Configuration points of `Document-Policy`.
pub(super) fn points(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [Opt::DocumentPolicy, Opt::DocumentPolicyReportOnly] {
        for (index, point) in site.lines(opt).iter().enumerate() {
            let name = point.name.text.as_str();
            let is_known = DOCUMENT_POLICY.iter().any(|(known, _)| *known == name);
            if point.vouched && !is_known && name != "*" {
                let what = format!("`{name}` is not a registered configuration point");
                let place = Place::Name(index);
                remarks.push(
                    Remark::at(Code::UnregisteredPoint, opt, place, what)
                        .advice("check its spelling: browsers skip what they do not know"),
                );
            }
        }
    }
}
