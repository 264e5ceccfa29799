//! Who may share a process with the site, embed its files and read its responses.

use alloc::format;
use alloc::vec::Vec;

use super::{On, Remark, Site};
use crate::fields::{Faults, structured};
use crate::finding::Place;
use crate::model::Word;
use crate::registry::{Code, Opt};

const OPENER: Opt = Opt::CrossOriginOpenerPolicy;
const EMBEDDER: Opt = Opt::CrossOriginEmbedderPolicy;
const RESOURCE: Opt = Opt::CrossOriginResourcePolicy;

const ORIGIN: &str = "access-control-allow-origin";

/// The word of a value, where it is at a place of its own.
const WORD: Place = Place::Value(0, 0);

/// `Cross-Origin-Opener-Policy`
pub(super) fn opener(site: &Site, remarks: &mut Vec<Remark>) {
    if site.is_off(OPENER) {
        let what = "no `Cross-Origin-Opener-Policy`: a site that opens this one keeps a reference to its window";
        remarks
            .push(Remark::at_value(Code::OpenerPolicyMissing, OPENER, what).replace("same-origin"));
    }
    if site.is_word(OPENER, "unsafe-none") {
        let shown = site.word(OPENER).map_or("unsafe-none", Word::shown);
        let what = format!(
            "`{shown}` is the default: a site that opens this one keeps a reference to its window"
        );
        remarks.push(
            Remark::at(Code::OpenerPolicyUnsafeNone, OPENER, WORD, what).replace("same-origin"),
        );
    }
}

/// `Cross-Origin-Embedder-Policy`, which isolates a page together with the opener policy.
pub(super) fn embedder(site: &Site, remarks: &mut Vec<Remark>) {
    if site.is_off(EMBEDDER) {
        let what =
            "no `Cross-Origin-Embedder-Policy`: pages may embed files of sites that did not opt in";
        remarks.push(
            Remark::at_value(Code::EmbedderPolicyUnsafeNone, EMBEDDER, what)
                .replace("require-corp"),
        );
    }
    if site.is_word(EMBEDDER, "unsafe-none") {
        let shown = site.word(EMBEDDER).map_or("unsafe-none", Word::shown);
        let what = format!("`{shown}` is the default: the header changes nothing");
        remarks.push(
            Remark::at(Code::EmbedderPolicyUnsafeNone, EMBEDDER, WORD, what)
                .replace("require-corp"),
        );
        return;
    }
    let isolating = ["require-corp", "credentialless"];
    let Some(text) = isolating
        .into_iter()
        .find(|text| site.is_word(EMBEDDER, text))
    else {
        return;
    };
    let shown = site.word(EMBEDDER).map_or(text, Word::shown);
    if let Some(opener) = site
        .word(OPENER)
        .filter(|opener| opener.text.ends_with("allow-popups"))
    {
        let what = format!(
            "`{}` beside `{shown}`: pages that keep a reference to popups are not isolated",
            opener.shown()
        );
        remarks.push(
            Remark::at(Code::PopupsWithEmbedder, OPENER, WORD, what)
                .or_at(EMBEDDER, On::At(WORD))
                .replace("same-origin"),
        );
    } else if site.is_off(OPENER) || site.is_word(OPENER, "unsafe-none") {
        let what =
            format!("`{shown}` isolates no page without `Cross-Origin-Opener-Policy: same-origin`");
        remarks.push(
            Remark::at(Code::EmbedderWithoutOpener, EMBEDDER, WORD, what)
                .or_at(OPENER, On::Value)
                .advice("write cross_origin_opener_policy: same_origin"),
        );
    }
    if text == "require-corp" && site.is_off(RESOURCE) {
        let what = format!(
            "`{shown}` without `Cross-Origin-Resource-Policy`: the site's own files do not opt in"
        );
        remarks.push(
            Remark::at(Code::EmbedderWithoutResource, EMBEDDER, WORD, what)
                .advice("add cross_origin_resource_policy: same_origin"),
        );
    }
}

/// `Cross-Origin-Resource-Policy`
pub(super) fn resource(site: &Site, remarks: &mut Vec<Remark>) {
    let code = Code::ResourcePolicyCrossOrigin;
    if site.is_off(RESOURCE) {
        let what = "no `Cross-Origin-Resource-Policy`: any site may embed the site's files";
        remarks.push(Remark::at_value(code, RESOURCE, what).replace("same-origin"));
    } else if site.is_word(RESOURCE, "cross-origin") {
        let what = "any site may embed the site's files";
        remarks.push(Remark::at_value(code, RESOURCE, what).replace("same-origin"));
    }
}

/// Parameters of the two policies other than `report-to`, and of the agent cluster, which has none.
pub(super) fn parameters(site: &Site, remarks: &mut Vec<Remark>) {
    for opt in [
        OPENER,
        Opt::CrossOriginOpenerPolicyReportOnly,
        EMBEDDER,
        Opt::CrossOriginEmbedderPolicyReportOnly,
        Opt::OriginAgentCluster,
    ] {
        let Some(text) = site.text(opt) else { continue };
        let Some(item) = structured::item(text, &mut Faults::new(text)) else {
            continue;
        };
        let ignored = if opt == Opt::OriginAgentCluster {
            structured::all(text, &item.parameters)
        } else {
            structured::foreign(text, &item.parameters)
        };
        for range in ignored {
            let what = format!("browsers ignore `{}`", &text[range.clone()]);
            remarks.push(Remark::at_text(Code::CrossOriginParameter, opt, range, what).remove());
        }
    }
}

/// `Access-Control-*`
pub(super) fn sharing(site: &Site, remarks: &mut Vec<Remark>) {
    let lines = site.lines(Opt::Headers);
    let value = |name: &str| {
        let index = lines
            .iter()
            .position(|line| line.name.text.eq_ignore_ascii_case(name))?;
        Some((index, lines[index].values.first()?))
    };
    let at = |code, index, what| Remark::at(code, Opt::Headers, Place::Value(index, 0), what);
    let credentials = value("access-control-allow-credentials")
        .is_some_and(|(_, word)| word.text.trim() == "true");
    for name in [
        ORIGIN,
        "access-control-allow-headers",
        "access-control-allow-methods",
        "access-control-expose-headers",
    ] {
        let Some((index, word)) = value(name).filter(|_| credentials) else {
            continue;
        };
        let is_star = word.text.split(',').any(|item| item.trim() == "*");
        if is_star {
            let shown = lines[index].name.shown();
            let consequence = if name == ORIGIN {
                "browsers refuse the response"
            } else {
                "browsers take it for a name"
            };
            let what = format!("`*` in `{shown}` beside credentials: {consequence}");
            remarks.push(
                at(Code::CorsCredentials, index, what).advice("name what is allowed, one by one"),
            );
        }
    }
    let Some((index, word)) = value(ORIGIN) else {
        return;
    };
    match word.text.trim() {
        "null" => {
            let what = "the origin `null` allows any site, whose sandboxed frames have this origin";
            remarks.push(
                at(Code::CorsNull, index, what.into()).advice("name the origin that is meant"),
            );
        }
        "*" if !credentials => {
            let what = "any site may read the responses";
            remarks.push(
                at(Code::CorsPublic, index, what.into()).advice("name the origin that is meant"),
            );
            let narrow = site
                .word(RESOURCE)
                .filter(|word| word.text != "cross-origin");
            if let Some(policy) = narrow {
                let what = format!(
                    "any site may read the responses, and `{}` lets none embed them",
                    policy.shown()
                );
                remarks.push(at(Code::CorsAgainstResourcePolicy, index, what).advice(
                    "write cross_origin_resource_policy: cross_origin, or name the origin",
                ));
            }
        }
        _ => {}
    }
}
