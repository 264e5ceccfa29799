//! The two policies together, and with other headers.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Carried, On, Remark, Site};
use crate::finding::Place;
use crate::lint::base::Fact;
use crate::lint::repetitions::covers;
use crate::lint::view::{Line, View};
use crate::model::{Directive, Policy};
use crate::registry::{Code, DirectiveName, Effect, Grammar, Keyword, Opt};
use crate::source::Source;

/// Nothing is enforced.
pub(super) fn missing(site: &Site, remarks: &mut Vec<Remark>) {
    let asks = |opt| site.base.ask(Fact::Off(opt));
    let enforces = match site.enforced {
        Carried::Off => false,
        Carried::Inherited => !asks(Opt::ContentSecurityPolicy),
        Carried::Known(_) => !site.only_reports(),
        Carried::Unknown => true,
    };
    if enforces {
        return;
    }
    let reports = match site.reported {
        Carried::Off => false,
        Carried::Inherited => !asks(Opt::ContentSecurityPolicyReportOnly),
        Carried::Known(_) | Carried::Unknown => true,
    };
    if reports {
        let what = "a report-only policy alone: nothing is enforced";
        remarks.push(
            Remark::at_value(
                Code::ReportOnlyAlone,
                Opt::ContentSecurityPolicyReportOnly,
                what,
            )
            .advice("write the policy as the value here, and enforce a looser one in content_security_policy"),
        );
        return;
    }
    let what = "no `Content-Security-Policy`: pages run whatever is injected into them";
    remarks.push(
        Remark::at_value(Code::MissingPolicy, Opt::ContentSecurityPolicy, what)
            .replace("{ default_src: self, base_uri: self, form_action: self, object_src: none }"),
    );
}

/// A reported policy that says nothing which the enforced one does not.
pub(super) fn reported(site: &Site, remarks: &mut Vec<Remark>) {
    let (Carried::Known(enforced), Carried::Known(reported)) = (&site.enforced, &site.reported)
    else {
        return;
    };
    let extends =
        |policy: &Policy| policy.extends || policy.directives.iter().any(|it| it.extends.is_some());
    if extends(enforced) || extends(reported) {
        return;
    }
    let remark = |code, what| {
        Remark::new(code, what)
            .or_at(Opt::ContentSecurityPolicyReportOnly, On::Key)
            .advice("leave it out, or write the policy that is to be enforced next")
    };
    if is_same(enforced, reported) {
        let what =
            "the report-only policy is the same as the enforced one: it reports nothing more";
        remarks.push(remark(Code::IdenticalReportOnly, what));
    } else if is_weaker(reported, enforced) {
        let what = "the report-only policy allows all that the enforced one allows: it reports nothing more";
        remarks.push(remark(Code::WeakerReportOnly, what));
    }
}

/// Whether a directive decides over anything in both headers.
fn decides(name: DirectiveName) -> bool {
    name.effect() == Effect::Everywhere
        && !name.is_removed()
        && !matches!(name, DirectiveName::ReportTo | DirectiveName::ReportUri)
}

/// The directives that decide, in an order that says nothing, their values likewise.
fn canonical(policy: &Policy) -> Vec<(String, Vec<String>)> {
    let decides = |known: Option<DirectiveName>| known.is_none_or(decides);
    let directives = policy.directives.iter();
    let mut lines: Vec<_> = directives
        .filter(|directive| decides(directive.known))
        .map(|directive| {
            let values = directive.values.iter().map(|word| word.text.clone());
            let mut values: Vec<String> = values.collect();
            values.sort();
            values.dedup();
            (directive.canonical_name().into(), values)
        })
        .collect();
    lines.sort();
    lines
}

fn is_same(enforced: &Policy, reported: &Policy) -> bool {
    let is_one = |policy: &Policy| policy.directives.iter().skip(1).all(|it| !it.starts_policy);
    is_one(enforced) && canonical(enforced) == canonical(reported)
}

/// Whether the one policy stops nothing that the other does not stop, for certain.
fn is_weaker(reported: &Policy, enforced: &Policy) -> bool {
    let is_known = reported.directives.iter().all(|it| it.known.is_some());
    let (reported, enforced) = (View::all(reported, None), View::all(enforced, None));
    let [reported] = reported.as_slice() else {
        return false;
    };
    if !is_known || reported.lines.iter().any(asks_for_hashes) {
        return false;
    }
    let weaker_than = |enforced: &View<'_>| {
        let mut names = DirectiveName::ALL
            .iter()
            .copied()
            .filter(|name| decides(*name));
        names.all(|name| {
            let Some(wide) = reported.effective(name) else {
                return true;
            };
            let Some(narrow) = enforced.effective(name) else {
                return false;
            };
            match name.grammar() {
                Grammar::SourceList | Grammar::AncestorList => allows_all_of(wide, narrow),
                Grammar::TrustedTypesSinks => true,
                Grammar::TrustedTypesPolicies => {
                    let wide = &wide.directive.values;
                    let has = |text: &str| wide.iter().any(|word| word.text == text);
                    let none = Keyword::None.text();
                    let narrow = narrow.directive.values.iter();
                    narrow
                        .filter(|word| !word.text.eq_ignore_ascii_case(none))
                        .all(|word| has(&word.text))
                }
                _ => false,
            }
        })
    };
    // What any policy of a list stops is stopped.
    enforced.iter().any(weaker_than)
}

/// Whether a directive allows, for certain, all that another one of its kind allows.
fn allows_all_of(wide: &Line<'_>, narrow: &Line<'_>) -> bool {
    if narrow.is_none() {
        return true;
    }
    // The nonce of a response is the same in both of its policies.
    let lacks_nonce = narrow.directive.has_nonce() && !wide.directive.has_nonce();
    let ignores_addresses = !wide.allows_addresses() && narrow.allows_addresses();
    if lacks_nonce || ignores_addresses || !wide.is_whole() || !narrow.is_whole() {
        return false;
    }
    let cancels_inline = |line: &Line<'_>| line.has_nonce() || line.has_hash();
    let mut sources = narrow.sources();
    sources.all(|(_, source, _)| match source {
        Source::Keyword(Keyword::None | Keyword::ReportSample) => true,
        Source::Keyword(Keyword::UnsafeInline) => {
            cancels_inline(narrow) || wide.has(Keyword::UnsafeInline) && !cancels_inline(wide)
        }
        _ => wide
            .sources()
            .any(|(_, by, _)| by == source || covers(by, source)),
    })
}

/// Whether the policy is there for the hashes that it has reported.
fn asks_for_hashes(line: &Line<'_>) -> bool {
    [
        Keyword::ReportSha256,
        Keyword::ReportSha384,
        Keyword::ReportSha512,
    ]
    .iter()
    .any(|keyword| line.has(*keyword))
}

/// The upgrade holds for links inside the site only.
pub(super) fn upgrade(site: &Site, remarks: &mut Vec<Remark>) {
    if !site.is_off(Opt::StrictTransportSecurity) {
        return;
    }
    let views = site.enforced().unwrap_or_default();
    let upgrade = |view: &View<'_>| {
        let line = view.line(DirectiveName::UpgradeInsecureRequests)?;
        Some((line.index, line.shown().to_string()))
    };
    let Some((index, shown)) = views.iter().find_map(upgrade) else {
        return;
    };
    let what = format!(
        "`{shown}` without HSTS: links from other sites still open the site over plain HTTP"
    );
    let place = Place::Name(index);
    remarks.push(
        Remark::at(
            Code::UpgradeWithoutHsts,
            Opt::ContentSecurityPolicy,
            place,
            what,
        )
        .or_at(Opt::StrictTransportSecurity, On::Value)
        .advice("send strict_transport_security too"),
    );
}

/// A page that a shared cache keeps has the same nonce for everybody.
pub(super) fn cached_nonce(site: &Site, remarks: &mut Vec<Remark>) {
    let has_nonce = |policy: &Carried<Policy>| match policy {
        Carried::Known(policy) => policy.directives.iter().any(Directive::has_nonce),
        Carried::Unknown | Carried::Inherited | Carried::Off => false,
    };
    let inherits_nonce = || {
        let names = [DirectiveName::ScriptSrc, DirectiveName::StyleSrc];
        let views = site.enforced().unwrap_or_default();
        views.iter().any(|view| {
            let mut lines = names.iter().filter_map(|name| view.line(*name));
            lines.any(Line::inherits_nonce)
        })
    };
    for (index, line) in site.lines(Opt::Headers).iter().enumerate() {
        let is_caching = line.name.text.eq_ignore_ascii_case("cache-control");
        let Some(value) = line.values.first().filter(|_| is_caching) else {
            continue;
        };
        let directives: Vec<&str> = value.text.split(',').map(str::trim).collect();
        if !shared_caches_keep(&directives) {
            continue;
        }
        if !has_nonce(&site.enforced) && !has_nonce(&site.reported) && !inherits_nonce() {
            return;
        }
        let shown = value.shown();
        let what = format!("`{shown}` lets shared caches serve the same nonce to everyone");
        let is_shared = |directive: &&&str| {
            let name = directive.split('=').next().unwrap_or(directive);
            !name.eq_ignore_ascii_case("public") && !name.eq_ignore_ascii_case("s-maxage")
        };
        let kept = directives.iter().filter(is_shared).copied();
        let private: Vec<&str> = ["private"].into_iter().chain(kept).collect();
        let place = Place::Value(index, 0);
        remarks.push(
            Remark::at(Code::CachedNonce, Opt::Headers, place, what).replace(private.join(", ")),
        );
    }
}

/// Whether caches that many people share may answer with the response later.
fn shared_caches_keep(directives: &[&str]) -> bool {
    let has = |name: &str| directives.iter().any(|it| it.eq_ignore_ascii_case(name));
    let lasts = |name: &str| {
        directives.iter().any(|directive| {
            let (known, seconds) = directive.split_once('=').unwrap_or((directive, ""));
            let seconds = seconds.trim_matches('"').parse::<u64>();
            known.eq_ignore_ascii_case(name) && seconds.is_ok_and(|seconds| seconds > 0)
        })
    };
    let refused = ["private", "no-store", "no-cache"]
        .iter()
        .any(|name| has(name));
    !refused && (has("public") || lasts("s-maxage") || lasts("max-age"))
}
