//! Which headers a response gets, byte for byte.

#[macro_use]
mod support;

use std::ops::ControlFlow;

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderValue, REFERRER_POLICY, SET_COOKIE,
    X_FRAME_OPTIONS,
};
use talisman_runtime::__private::{Block, Hsts, List, Member, ReportOnly, Settings};
use talisman_runtime::{Nonce, OFF, SecureConnection, Talisman, Visit};

static DEFAULT: Talisman = policy! {};

static NONCE: Talisman = policy! {
    content_security_policy: Block::Members(&[
        Member::new("script-src", "'self' 'nonce-…'"),
        Member::new("style-src", "'nonce-…' 'self'"),
    ]),
    content_security_policy_report_only: ReportOnly::Beside(Block::Members(&[
        Member::new("script-src", "'nonce-…'"),
        Member::new("report-uri", "/csp"),
    ])),
    ..*DEFAULT.__settings()
};

fn visit(policy: &Talisman, secure: bool) -> Visit {
    let mut request = http::Request::new(());
    if secure {
        request.extensions_mut().insert(SecureConnection);
    }
    let open = Settings {
        force_https: false,
        ..*policy.__settings()
    };
    let open = Talisman {
        __settings: Box::leak(Box::new(open)),
        __cell: fresh(),
    };
    match open.on_request(&request.into_parts().0) {
        ControlFlow::Continue(visit) => visit,
        ControlFlow::Break(answer) => panic!("answered {answer:?}"),
    }
}

fn fresh() -> talisman_runtime::__private::Cell {
    talisman_runtime::__private::Cell::Kept(Box::leak(Box::new(
        talisman_runtime::__private::Tables::new(),
    )))
}

fn lines(headers: &HeaderMap) -> Vec<String> {
    headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect()
}

fn sent(policy: &Talisman, secure: bool) -> Vec<String> {
    let mut headers = HeaderMap::new();
    policy.on_response(&visit(policy, secure), &mut headers);
    lines(&headers)
}

const SECURE_DEFAULT: [&str; 6] = [
    "x-frame-options: SAMEORIGIN",
    "x-xss-protection: 1; mode=block",
    "x-content-type-options: nosniff",
    "content-security-policy: default-src 'self'; object-src 'none'",
    "strict-transport-security: max-age=31556926; includeSubDomains",
    "referrer-policy: strict-origin-when-cross-origin",
];

#[test]
fn defaults_are_those_of_flask_talisman() {
    assert_eq!(sent(&DEFAULT, true), SECURE_DEFAULT);
    let mut insecure = SECURE_DEFAULT.to_vec();
    insecure.remove(4);
    assert_eq!(sent(&DEFAULT, false), insecure);
}

#[test]
fn everything_on() {
    static ALL: Talisman = policy! {
        frame_options: Some("ALLOW-FROM https://e.com/"),
        x_download_options: Some("noopen"),
        content_security_policy: Block::Members(&[
            Member::new("default-src", "'self' a.com"),
            Member::new("upgrade-insecure-requests", ""),
        ]),
        content_security_policy_report_uri: Some("/r"),
        strict_transport_security: Hsts { enabled: true, max_age: 63_072_000, include_subdomains: true, preload: true },
    };
    let expected = [
        "x-frame-options: ALLOW-FROM https://e.com/",
        "x-xss-protection: 1; mode=block",
        "x-content-type-options: nosniff",
        "x-download-options: noopen",
        "content-security-policy: default-src 'self' a.com; upgrade-insecure-requests; report-uri /r",
        "strict-transport-security: max-age=63072000; includeSubDomains; preload",
        "referrer-policy: strict-origin-when-cross-origin",
    ];
    assert_eq!(sent(&ALL, true), expected);
}

#[test]
fn hsts_without_subdomains_and_off_in_debug() {
    const BARE: Hsts = Hsts {
        enabled: true,
        max_age: 0,
        include_subdomains: false,
        preload: false,
    };
    static SHORT: Talisman = policy! { strict_transport_security: BARE };
    static DEBUG: Talisman = policy! { debug: true };
    assert!(sent(&SHORT, true).contains(&"strict-transport-security: max-age=0".to_owned()));
    assert!(
        !sent(&DEBUG, true)
            .iter()
            .any(|line| line.starts_with("strict"))
    );
    assert_eq!(sent(&DEBUG, true).len(), SECURE_DEFAULT.len() - 1);
}

#[test]
fn off_does_nothing() {
    assert!(sent(&OFF, true).is_empty());
    assert_eq!(OFF.to_string(), "");
}

#[test]
fn display_prints_what_a_secure_request_gets() {
    let expected = "X-Frame-Options: SAMEORIGIN\n\
                    X-XSS-Protection: 1; mode=block\n\
                    X-Content-Type-Options: nosniff\n\
                    Content-Security-Policy: script-src 'self' 'nonce-…'; style-src 'nonce-…' 'self'\n\
                    Content-Security-Policy-Report-Only: script-src 'nonce-…'; report-uri /csp\n\
                    Strict-Transport-Security: max-age=31556926; includeSubDomains\n\
                    Referrer-Policy: strict-origin-when-cross-origin";
    assert_eq!(NONCE.to_string(), expected);
}

#[test]
fn a_header_that_the_handler_set_stays() {
    // More than the table has room for, too.
    for others in 0..12 {
        let mut headers = HeaderMap::new();
        headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
        for n in 0..others {
            headers.insert(
                http::HeaderName::try_from(format!("x-{n}")).unwrap(),
                HeaderValue::from(n),
            );
        }
        DEFAULT.on_response(&visit(&DEFAULT, true), &mut headers);
        assert_eq!(
            headers.get_all(X_FRAME_OPTIONS).iter().collect::<Vec<_>>(),
            ["DENY"],
            "{others}"
        );
        assert_eq!(headers[REFERRER_POLICY], "strict-origin-when-cross-origin");
        assert_eq!(headers.len(), SECURE_DEFAULT.len() + others);
        if others > 0 {
            assert_eq!(headers["x-0"], "0");
        }
    }
}

#[test]
fn a_header_with_several_values_keeps_them() {
    let mut headers = HeaderMap::new();
    headers.append(SET_COOKIE, HeaderValue::from_static("a=1"));
    headers.append(SET_COOKIE, HeaderValue::from_static("b=2"));
    headers.append(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("img-src *"),
    );
    DEFAULT.on_response(&visit(&DEFAULT, true), &mut headers);
    assert_eq!(
        headers.get_all(SET_COOKIE).iter().collect::<Vec<_>>(),
        ["a=1", "b=2"]
    );
    assert_eq!(
        headers
            .get_all(CONTENT_SECURITY_POLICY)
            .iter()
            .collect::<Vec<_>>(),
        ["img-src *"]
    );
    assert_eq!(headers.len(), SECURE_DEFAULT.len() + 2);
}

#[test]
fn the_nonce_is_in_every_hole_and_private() {
    for others in 0..8 {
        let visit = visit(&NONCE, true);
        let nonce = visit.nonce().expect("the policy has a nonce");
        let mut headers = HeaderMap::new();
        for n in 0..others {
            headers.insert(
                http::HeaderName::try_from(format!("x-{n}")).unwrap(),
                HeaderValue::from(n),
            );
        }
        NONCE.on_response(&visit, &mut headers);
        let enforced =
            format!("script-src 'self' 'nonce-{nonce}'; style-src 'nonce-{nonce}' 'self'");
        assert_eq!(headers[CONTENT_SECURITY_POLICY], enforced);
        let reported = format!("script-src 'nonce-{nonce}'; report-uri /csp");
        assert_eq!(headers["content-security-policy-report-only"], reported);
        assert_eq!(headers[CACHE_CONTROL], "private");
    }
}

#[test]
fn a_cache_control_of_the_handler_stays() {
    for others in 0..5 {
        let mut headers = HeaderMap::new();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        for n in 0..others {
            headers.insert(
                http::HeaderName::try_from(format!("x-{n}")).unwrap(),
                HeaderValue::from(n),
            );
        }
        NONCE.on_response(&visit(&NONCE, true), &mut headers);
        assert_eq!(
            headers.get_all(CACHE_CONTROL).iter().collect::<Vec<_>>(),
            ["no-store"]
        );
    }
}

#[test]
fn a_response_without_the_nonce_may_be_cached() {
    static ONE: Talisman = policy! {
        content_security_policy: Block::Members(&[Member::new("script-src", "'nonce-…'")]),
    };
    let mut headers = HeaderMap::new();
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("img-src *"),
    );
    ONE.on_response(&visit(&ONE, true), &mut headers);
    assert_eq!(headers[CONTENT_SECURITY_POLICY], "img-src *");
    assert!(!headers.contains_key(CACHE_CONTROL));
    assert_eq!(headers.len(), SECURE_DEFAULT.len());

    let mut plain = HeaderMap::new();
    DEFAULT.on_response(&visit(&DEFAULT, true), &mut plain);
    assert!(!plain.contains_key(CACHE_CONTROL));
}

#[test]
fn a_cache_control_of_the_policy_stays() {
    static STORED: Talisman = policy! {
        headers: Block::Members(&[Member::new("Cache-Control", "no-store")]),
        ..*NONCE.__settings()
    };
    let mut headers = HeaderMap::new();
    STORED.on_response(&visit(&STORED, true), &mut headers);
    assert_eq!(headers[CACHE_CONTROL], "no-store");

    let mut own = HeaderMap::new();
    for name in [
        "content-security-policy",
        "content-security-policy-report-only",
    ] {
        own.insert(name, HeaderValue::from_static("img-src *"));
    }
    STORED.on_response(&visit(&STORED, true), &mut own);
    assert_eq!(own[CACHE_CONTROL], "no-store", "with and without a nonce");
}

#[test]
fn removed_headers_are_taken_off_everything() {
    static REMOVED: Talisman = policy! {
        remove_headers: List { before: &[], base: Some(&List::of(&["X-Powered-By", "no name"])), after: &["SERVER", "X-Frame-Options", "vary"] },
        headers: Block::Members(&[Member::new("X-Mine", "site")]),
    };
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("server", "a"),
        ("server", "b"),
        ("x-powered-by", "c"),
        ("x-frame-options", "DENY"),
        ("x-mine", "handler"),
        ("etag", "d"),
    ] {
        headers.append(name, HeaderValue::from_static(value));
    }
    REMOVED.on_response(&visit(&REMOVED, true), &mut headers);
    let mut left = lines(&headers);
    left.sort();
    let mut expected = SECURE_DEFAULT[1..].to_vec();
    expected.extend(["etag: d", "x-mine: handler"]);
    expected.sort_unstable();
    assert_eq!(left, expected);

    let request = http::Request::get("/").header("host", "example.com");
    let ControlFlow::Break(answer) = REMOVED.on_request(&request.body(()).unwrap().into_parts().0)
    else {
        panic!("handled");
    };
    assert!(answer.headers().contains_key("location"));
    assert!(!answer.headers().contains_key("vary"));
    assert_eq!(answer.headers()["x-mine"], "site");
}

#[test]
fn a_nonce_is_new_for_every_request_and_base64url() {
    let nonces: Vec<Nonce> = (0..1000)
        .filter_map(|_| visit(&NONCE, true).nonce())
        .collect();
    let letters = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
    assert!(
        nonces
            .iter()
            .all(|nonce| nonce.as_str().len() == 32 && nonce.as_str().bytes().all(letters))
    );
    let distinct: std::collections::HashSet<_> = nonces.iter().collect();
    assert_eq!(distinct.len(), 1000);
    // 32,000 letters: that one of the 64 never comes has a chance of e^-500.
    let seen: std::collections::HashSet<u8> = nonces
        .iter()
        .flat_map(|nonce| nonce.as_str().bytes())
        .collect();
    assert_eq!(seen.len(), 64);
    assert_eq!(nonces[0].to_string(), nonces[0].as_str());
}

#[test]
fn a_nonce_of_an_outer_layer_is_used_again() {
    let outer = visit(&NONCE, true).nonce().unwrap();
    let mut request = http::Request::new(());
    request.extensions_mut().insert(SecureConnection);
    request.extensions_mut().insert(outer);
    let ControlFlow::Continue(visit) = NONCE.on_request(&request.into_parts().0) else {
        panic!("redirected");
    };
    assert_eq!(visit.nonce(), Some(outer));
}

#[test]
fn no_nonce_where_the_policy_has_none() {
    assert_eq!(visit(&DEFAULT, true).nonce(), None);
    assert!(visit(&DEFAULT, true).is_secure());
    assert!(!visit(&DEFAULT, false).is_secure());
}

#[test]
fn a_visit_of_another_policy_never_leaves_a_hole() {
    let mut headers = HeaderMap::new();
    NONCE.on_response(&visit(&DEFAULT, true), &mut headers);
    let policy = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
    let nonce = &policy["script-src 'self' 'nonce-".len()..][..32];
    assert_ne!(nonce, "_".repeat(32));
    assert_eq!(
        policy,
        format!("script-src 'self' 'nonce-{nonce}'; style-src 'nonce-{nonce}' 'self'")
    );
}
