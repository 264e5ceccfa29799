//! The nonce: the same in header and page, another one for every request.

use axum::Router;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::routing::get;
use talisman::{Nonce, OFF, Talisman, talisman};

use crate::client::{PLAIN, ask, ask_under, serve};

static SITE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, nonce], base_uri: none, form_action: none },
    allow: { csp::missing_frame_ancestors: "not what it is about" },
    ..OFF
};

static NO_SOURCE: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: self, form_action: none },
    allow: { csp::missing_frame_ancestors: "not what it is about" },
    ..OFF
};

async fn page(nonce: Nonce) -> String {
    format!("<script nonce=\"{nonce}\">start()</script>")
}

#[test]
fn header_and_page_have_the_same_one() {
    let server = serve(Router::new().route("/", get(page)).layer(SITE.layer()));
    let mut nonces = Vec::new();
    for _ in 0..3 {
        let mut answer = ask(server, PLAIN);
        let nonce = answer.take_nonce();
        answer.is(
            "200 OK",
            &[
                "cache-control: private",
                "content-security-policy: default-src 'none'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'",
            ],
        );
        assert_eq!(
            answer.body,
            format!("<script nonce=\"{nonce}\">start()</script>")
        );
        assert!(!nonces.contains(&nonce));
        nonces.push(nonce);
    }
}

#[test]
fn two_headers_and_two_layers_share_it() {
    static BOTH: Talisman = talisman! {
        content_security_policy_report_only: { style_src: nonce, report_uri: "/csp" },
        ..SITE
    };
    let inner = Router::new().route("/", get(page)).layer(BOTH.layer());
    let mut answer = ask(serve(inner.layer(SITE.layer())), PLAIN);
    let nonces: Vec<_> = answer.nonces().collect();
    assert_eq!((nonces.len(), &nonces[0]), (2, &nonces[1]));
    assert!(answer.body.contains(&nonces[0]));
    answer.take_nonce();
    answer.is(
        "200 OK",
        &[
            "cache-control: private",
            "content-security-policy: default-src 'none'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'",
            "content-security-policy-report-only: style-src 'nonce-…'; report-uri /csp",
        ],
    );
}

#[test]
fn where_there_is_none_asking_is_an_error_that_says_so() {
    let router = Router::new().route("/", get(page)).layer(NO_SOURCE.layer());
    let answer = ask(serve(router), PLAIN);
    answer.is(
        "500 Internal Server Error",
        &["content-security-policy: default-src 'none'; script-src 'self'; form-action 'none'"],
    );
    assert_eq!(
        answer.body,
        "this request has no nonce: either the policy of this route has no `nonce` source \
         (write `script_src: [self, nonce]` in its `talisman!`), \
         or the policy is not on this route (add `.layer(SITE.layer())` to its router)"
    );
}

#[test]
fn a_response_without_it_may_be_cached() {
    let own = [(CONTENT_SECURITY_POLICY, "default-src 'none'")];
    let router = Router::new()
        .route("/", get(async || own))
        .layer(SITE.layer());
    ask(serve(router), PLAIN).is("200 OK", &["content-security-policy: default-src 'none'"]);
    ask_under(&NO_SOURCE, PLAIN).is(
        "200 OK",
        &["content-security-policy: default-src 'none'; script-src 'self'; form-action 'none'"],
    );
}

#[test]
fn an_inner_policy_without_one_takes_it_away() {
    let page = |nonce: Nonce| async move { nonce.to_string() };
    let router = Router::new().route("/", get(page)).layer(NO_SOURCE.layer());
    let answer = ask(serve(router.layer(SITE.layer())), PLAIN);
    assert_eq!(answer.status, "500 Internal Server Error");
}
