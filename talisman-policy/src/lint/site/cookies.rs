//! The session cookie.

use alloc::format;
use alloc::vec::Vec;

use super::{Carried, On, Remark, Site};
use crate::finding::Place;
use crate::model::Word;
use crate::registry::{Code, Opt};

/// `Secure`, `HttpOnly` and `SameSite`.
pub(super) fn attributes(site: &Site, remarks: &mut Vec<Remark>) {
    for (opt, code, what, help) in [
        (
            Opt::SessionCookieSecure,
            Code::CookieInsecure,
            "session cookies without `Secure`: browsers send them over plain HTTP too",
            "true",
        ),
        (
            Opt::SessionCookieHttpOnly,
            Code::CookieReadable,
            "session cookies without `HttpOnly`: injected scripts read them",
            "true",
        ),
        (
            Opt::SessionCookieSamesite,
            Code::CookieCrossSite,
            "session cookies without `SameSite`: some browsers send them with requests from other sites",
            "Lax",
        ),
    ] {
        // What browsers refuse is an error at the same word.
        if site.is_off(opt) && !is_refused(site, opt) {
            remarks.push(Remark::at_value(code, opt, what).replace(help));
        }
    }
    let is_secure = site.is_word(Opt::SessionCookieSecure, "true");
    if is_secure && site.is_off(Opt::StrictTransportSecurity) {
        let what = "secure cookies without HSTS: anyone on the network can still overwrite them";
        remarks.push(
            Remark::at_value(Code::CookieWithoutHsts, Opt::SessionCookieSecure, what)
                .or_at(Opt::StrictTransportSecurity, On::Value)
                .advice("send strict_transport_security too"),
        );
    }
}

/// What the prefix of a cookie's name asks for.
struct Needs {
    secure: bool,
    http_only: bool,
}

fn needs(name: &str) -> Needs {
    let name = name.to_ascii_lowercase();
    let has = |prefix: &str| name.starts_with(prefix);
    let http_only = has("__http-") || has("__host-http-");
    Needs {
        secure: http_only || has("__host-") || has("__secure-"),
        http_only,
    }
}

/// Whether browsers refuse a session cookie that lacks the option's attribute.
fn is_refused(site: &Site, opt: Opt) -> bool {
    let mut names = site.words(Opt::SessionCookieName).iter();
    let is_none = |word: &Word| word.text.eq_ignore_ascii_case("None");
    match opt {
        Opt::SessionCookieSecure => {
            site.word(Opt::SessionCookieSamesite).is_some_and(is_none)
                || names.any(|word| needs(&word.text).secure)
        }
        Opt::SessionCookieHttpOnly => names.any(|word| needs(&word.text).http_only),
        _ => false,
    }
}

/// Prefixes of cookies' names, by which browsers know what a cookie has to have.
pub(super) fn prefixes(site: &Site, remarks: &mut Vec<Remark>) {
    let opt = Opt::SessionCookieName;
    for (position, word) in site.words(opt).iter().enumerate() {
        let shown = word.shown();
        let Needs { secure, http_only } = needs(&word.text);
        for (option, attribute, is_needed) in [
            (Opt::SessionCookieSecure, "Secure", secure),
            (Opt::SessionCookieHttpOnly, "HttpOnly", http_only),
        ] {
            if is_needed && site.is_off(option) {
                let what = format!("`{shown}` without `{attribute}`: browsers refuse the cookie");
                let code = Code::CookiePrefix;
                remarks.push(if matches!(site.get(option), Carried::Inherited) {
                    let advice = format!("add {}: true", option.ident());
                    Remark::at(code, opt, Place::Value(0, position), what).advice(&advice)
                } else {
                    Remark::at_value(code, option, what).replace("true")
                });
            }
        }
        if !word.text.to_ascii_lowercase().starts_with("__host-") {
            let what =
                format!("`{shown}` without the prefix `__Host-`: subdomains can overwrite it");
            let place = Place::Value(0, position);
            remarks.push(
                Remark::at(Code::CookieWithoutPrefix, opt, place, what)
                    .advice("name it with the prefix __Host-, here and where it is set"),
            );
        }
    }
}
