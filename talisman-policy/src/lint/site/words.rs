//! Headers of one word, or of a list of words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::transport::empty_parts;
use super::{Remark, Site};
use crate::finding::Place;
use crate::model::Word;
use crate::registry::{Code, Opt, REFERRER_POLICIES};

/// `X-Content-Type-Options`
pub(super) fn content_type(site: &Site, remarks: &mut Vec<Remark>) {
    if site.is_off(Opt::XContentTypeOptions) {
        let what = "no `X-Content-Type-Options`: browsers may run a text as a script";
        let opt = Opt::XContentTypeOptions;
        remarks.push(Remark::at_value(Code::ContentTypeOptionsMissing, opt, what).replace("true"));
    }
}

/// `X-XSS-Protection`
pub(super) fn xss_filter(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::XXssProtection;
    let Some(word) = site.word(opt) else { return };
    if word.text.starts_with('1') {
        let what = "`X-XSS-Protection` turns on a browser filter that made safe pages vulnerable";
        remarks.push(Remark::at_value(Code::XssProtectionEnabled, opt, what).replace("0"));
    } else {
        let what = "no browser reads `X-XSS-Protection` any more";
        remarks.push(Remark::at_value(Code::XssProtectionObsolete, opt, what).replace("false"));
    }
}

/// The policies that tell other sites more than the origin, or tell it to whoever is on the way.
const TELLTALES: &[&str] = &[
    "origin",
    "origin-when-cross-origin",
    "no-referrer-when-downgrade",
    "unsafe-url",
];

/// `Referrer-Policy`: the last word that browsers know holds.
pub(super) fn referrer(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::ReferrerPolicy;
    if site.is_off(opt) {
        let what = "no `Referrer-Policy`: the browser decides what other sites learn";
        remarks.push(
            Remark::at_value(Code::ReferrerPolicyMissing, opt, what)
                .replace("strict-origin-when-cross-origin"),
        );
    }
    repeated(site, remarks);
    if let Some(text) = site.text(opt) {
        for range in empty_parts(text, ',') {
            let what = "an empty word: a comma too many";
            remarks.push(Remark::at_text(Code::ReferrerPolicyEmpty, opt, range, what).remove());
        }
    }
    let words = site.words(opt);
    let known = |word: &Word| {
        let mut policies = REFERRER_POLICIES.iter();
        policies.any(|(_, text)| word.text.eq_ignore_ascii_case(text))
    };
    let Some(last) = words.iter().rposition(known) else {
        return;
    };
    for (position, word) in words.iter().enumerate().filter(|(_, word)| !known(word)) {
        let what = format!("`{}` is not a registered referrer policy", word.shown());
        let place = Place::Value(0, position);
        remarks.push(
            Remark::at(Code::UnregisteredReferrerPolicy, opt, place, what)
                .advice("check its spelling: browsers skip what they do not know"),
        );
    }
    let word = &words[last];
    let rank = |word: &Word| {
        let mut telltales = TELLTALES.iter();
        telltales.position(|telltale| word.text.eq_ignore_ascii_case(telltale))
    };
    let Some(held) = rank(word) else { return };
    let shown = word.shown();
    let stricter = words[..last]
        .iter()
        .find(|earlier| known(earlier) && rank(earlier).is_none_or(|rank| rank < held));
    let place = Place::Value(0, last);
    if let Some(stricter) = stricter {
        let what = format!(
            "`{}` never applies: browsers use the last policy that they know, `{shown}`",
            stricter.shown()
        );
        remarks.push(
            Remark::at(Code::ReferrerPolicyOrder, opt, place, what)
                .advice("write the wanted policy last, and fallbacks for older browsers before it"),
        );
        return;
    }
    let sent = match word.text.to_ascii_lowercase().as_str() {
        "origin" | "origin-when-cross-origin" => "the site's origin over plain HTTP too",
        _ => "full URLs to other sites",
    };
    let what = format!("`{shown}` sends {sent}");
    remarks.push(
        Remark::at(Code::ReferrerPolicyWeak, opt, place, what)
            .replace("strict-origin-when-cross-origin"),
    );
}

/// The same word twice.
fn repeated(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::ReferrerPolicy;
    let words = site.words(opt);
    for (position, word) in words.iter().enumerate() {
        if words[..position]
            .iter()
            .any(|other| other.text.eq_ignore_ascii_case(&word.text))
        {
            let what = format!("`{}` twice", word.shown());
            let place = Place::Value(0, position);
            remarks.push(Remark::at(Code::ReferrerPolicy, opt, place, what).remove());
        }
    }
}

/// `X-Permitted-Cross-Domain-Policies`
pub(super) fn cross_domain(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::XPermittedCrossDomainPolicies;
    if site.is_word(opt, "all") {
        let what = "any file of the site may let other sites' plugins read its data";
        remarks.push(Remark::at_value(Code::CrossDomainAll, opt, what).replace("none"));
    }
}

/// `Clear-Site-Data`
pub(super) fn clear_site_data(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::ClearSiteData;
    for (position, word) in site.words(opt).iter().enumerate() {
        if word.text.trim_matches('"') == "executionContexts" {
            let what = format!("no browser clears {}", backticked(word));
            let place = Place::Value(0, position);
            remarks.push(
                Remark::at(Code::ClearExecutionContexts, opt, place, what).replace("\"storage\""),
            );
        }
    }
}

/// Kinds of data of `Clear-Site-Data` that the rest of the list clears, and gaps in it.
pub(super) fn cleared_already(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::ClearSiteData;
    let code = Code::ClearedAlready;
    if let Some(text) = site.text(opt) {
        for range in empty_parts(text, ',') {
            let what = "a comma with no kind of data on one of its sides";
            remarks.push(Remark::at_text(code, opt, range, what).remove());
        }
    }
    let words = site.words(opt);
    let kind = |word: &Word| String::from(word.text.trim_matches('"'));
    let star = words.iter().position(|word| kind(word) == "*");
    for (position, word) in words.iter().enumerate() {
        let place = Place::Value(0, position);
        let is_repeated = words[..position]
            .iter()
            .any(|other| kind(other) == kind(word));
        let what = if is_repeated {
            format!("{} twice", backticked(word))
        } else if let Some(star) = star.filter(|star| *star != position) {
            format!(
                "{} beside {}, which clears it too",
                backticked(word),
                backticked(&words[star])
            )
        } else {
            continue;
        };
        remarks
            .push(Remark::at(code, opt, place, what).advice("leave it out, and a comma beside it"));
    }
}

fn backticked(word: &Word) -> String {
    format!("`{}`", word.shown())
}
