//! The nonce, and the views that have policies of their own.

use std::collections::HashSet;
use std::thread;

use crate::client::ask;
use crate::site::{DEFAULTS, FRAMEWORKS, NONCED};

#[test]
fn header_and_page_have_the_same_one() {
    for it in FRAMEWORKS {
        let server = (it.serve)(NONCED);
        let lines = [
            "cache-control: private",
            "content-security-policy: default-src 'none'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'",
        ];
        for request in ["GET /", "GET /nonce", "GET /nonces"] {
            let mut answer = ask(server, request);
            let nonce = answer.take_nonce();
            answer.is(it.name, 200, &lines);
            let body = match request {
                "GET /" => "page".to_owned(),
                "GET /nonce" => nonce,
                _ => format!("{nonce} {nonce}"),
            };
            assert_eq!(answer.body, body, "{}", it.name);
        }
    }
}

#[test]
fn every_request_has_another() {
    const THREADS: usize = 8;
    for it in FRAMEWORKS {
        let server = (it.serve)(NONCED);
        let ask = || {
            let mut answer = ask(server, "GET /nonce");
            assert_eq!(answer.take_nonce(), answer.body);
            answer.body
        };
        let nonces: HashSet<_> = thread::scope(|scope| {
            let asking = [(); THREADS].map(|()| scope.spawn(|| [(); 4].map(|()| ask())));
            asking
                .into_iter()
                .flat_map(|it| it.join().unwrap())
                .collect()
        });
        assert_eq!(nonces.len(), THREADS * 4, "{}", it.name);
    }
}

#[test]
fn where_there_is_none_asking_is_an_error() {
    for it in FRAMEWORKS {
        let answer = ask((it.serve)(DEFAULTS), "GET /nonce\nx-forwarded-proto: https");
        assert_eq!(answer.code(), 500, "{}", it.name);
        assert_eq!(
            answer.values("x-frame-options"),
            ["SAMEORIGIN"],
            "{}",
            it.name
        );
        // Rocket writes it into its log.
        let way = match it.name {
            "axum" => ".layer(SITE.layer())",
            "actix-web" => ".wrap(SITE.middleware())",
            _ => "",
        };
        assert!(answer.body.contains(way), "{} on {}", answer.body, it.name);
    }
}

#[test]
fn views_have_policies_of_their_own() {
    for it in FRAMEWORKS.into_iter().filter(|it| it.name != "hyper") {
        let server = (it.serve)(DEFAULTS);
        for _ in 0..2 {
            let mut answer = ask(server, "GET /viewed\nx-forwarded-proto: https");
            let nonce = answer.take_nonce();
            assert_eq!(answer.body, nonce, "{}", it.name);
            answer.is(
                it.name,
                200,
                &[
                    "cache-control: private",
                    "content-security-policy: default-src 'none'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'; frame-ancestors https://partner.example",
                    "referrer-policy: strict-origin-when-cross-origin",
                    "strict-transport-security: max-age=31556926; includeSubDomains",
                    "x-content-type-options: nosniff",
                    "x-xss-protection: 1; mode=block",
                ],
            );
            let refused = ask(server, "GET /refused\nx-forwarded-proto: https");
            assert_eq!(refused.code(), 409, "{}", it.name);
            assert_eq!(refused.values("x-frame-options"), ["DENY"], "{}", it.name);
            let page = ask(server, "GET /\nx-forwarded-proto: https");
            assert_eq!(
                page.values("x-frame-options"),
                ["SAMEORIGIN"],
                "{}",
                it.name
            );
        }
    }
}

#[test]
fn a_view_under_a_site_with_a_nonce_has_the_sites() {
    for it in FRAMEWORKS.into_iter().filter(|it| it.name != "hyper") {
        for path in ["viewed", "extended"] {
            let mut answer = ask((it.serve)(NONCED), &format!("GET /{path}"));
            assert_eq!(answer.take_nonce(), answer.body, "{path} on {}", it.name);
        }
    }
}

#[test]
fn a_view_whose_policy_has_no_source_gets_no_nonce() {
    for it in FRAMEWORKS.into_iter().filter(|it| it.name != "hyper") {
        let server = (it.serve)(NONCED);
        let lines = ["content-security-policy: script-src 'self'"];
        let answer = ask(server, "GET /replaced");
        answer.is(it.name, 500, &lines);
        // Rocket writes it into its log.
        let text = "this view has no nonce: its policy has no `nonce` source (write `script_src: [self, nonce]` in the \
                    `content_security_policy` of its `#[talisman::view]`)";
        assert_eq!(answer.body == text, it.name != "Rocket", "{}", it.name);
        assert!(!answer.body.contains("called"), "{}", it.name);

        let answer = ask(server, "GET /perhaps");
        answer.is(it.name, 200, &lines);
        assert_eq!(answer.body, "none", "{}", it.name);
    }
}
