//! Which responses carry the headers, and what of a request decides over them.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, X_FRAME_OPTIONS};
use axum::response::Redirect;
use axum::routing::get;
use axum::{Extension, Router};
use talisman::{SecureConnection, Talisman, talisman};

use crate::client::{PLAIN, SECURE, ask, ask_under, exchange, serve};

static DEFAULTS: Talisman = talisman! { debug: false };

/// The contract's first example, as it stands there.
static SITE: Talisman = talisman! {
    debug: false,
    force_https_permanent: true,
    strict_transport_security_preload: true,
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce, "https://cdn.example.com"],
        img_src: *,
        object_src: none,
    },
    allow: { csp::all: "the contract's words" },
};

/// The headers of flask-talisman.
const DEFAULT_LINES: [&str; 6] = [
    "content-security-policy: default-src 'self'; object-src 'none'",
    "referrer-policy: strict-origin-when-cross-origin",
    "strict-transport-security: max-age=31556926; includeSubDomains",
    "x-content-type-options: nosniff",
    "x-frame-options: SAMEORIGIN",
    "x-xss-protection: 1; mode=block",
];

#[test]
fn the_defaults_are_flask_talismans() {
    ask_under(&DEFAULTS, SECURE).is("200 OK", &DEFAULT_LINES);
}

#[test]
fn debug_follows_the_profile() {
    static NOTHING_WRITTEN: Talisman = talisman! {};
    let without_hsts: Vec<_> = DEFAULT_LINES
        .into_iter()
        .filter(|line| !line.starts_with("strict-"))
        .collect();
    if cfg!(debug_assertions) {
        ask_under(&NOTHING_WRITTEN, SECURE).is("200 OK", &without_hsts);
        ask_under(&NOTHING_WRITTEN, PLAIN).is("200 OK", &without_hsts);
    } else {
        ask_under(&NOTHING_WRITTEN, SECURE).is("200 OK", &DEFAULT_LINES);
        assert_eq!(ask_under(&NOTHING_WRITTEN, PLAIN).status, "302 Found");
    }
}

#[test]
fn the_contracts_example() {
    let fixed = [
        "referrer-policy: strict-origin-when-cross-origin",
        "x-content-type-options: nosniff",
        "x-frame-options: SAMEORIGIN",
        "x-xss-protection: 1; mode=block",
    ];
    let csp = "content-security-policy: default-src 'self'; script-src 'self' 'nonce-…' https://cdn.example.com; img-src *; object-src 'none'";

    let mut answer = ask_under(&SITE, SECURE);
    answer.take_nonce();
    let hsts = "strict-transport-security: max-age=31556926; includeSubDomains; preload";
    answer.is(
        "200 OK",
        &[&fixed[..], &[csp, hsts, "cache-control: private"]].concat(),
    );

    let mut redirect = ask_under(&SITE, "GET /a?b");
    redirect.take_nonce();
    let moved = [
        csp,
        "cache-control: private",
        "location: https://example.com/a?b",
        "vary: x-forwarded-proto",
    ];
    redirect.is("301 Moved Permanently", &[&fixed[..], &moved].concat());
}

#[test]
fn every_response_carries_them() {
    let router = Router::new()
        .route("/", get(|| async { "page" }))
        .route("/moved", get(|| async { Redirect::to("/") }))
        .route(
            "/broken",
            get(|| async { StatusCode::INTERNAL_SERVER_ERROR }),
        )
        .route(
            "/refused",
            get(|| async { Err::<(), _>((StatusCode::CONFLICT, "taken")) }),
        );
    let server = serve(router.layer(DEFAULTS.layer()));
    for (request, status, more) in [
        ("GET /", "200 OK", &[][..]),
        ("HEAD /", "200 OK", &[]),
        ("GET /moved", "303 See Other", &["location: /"]),
        ("GET /missing", "404 Not Found", &[]),
        ("POST /", "405 Method Not Allowed", &["allow: GET,HEAD"]),
        ("GET /refused", "409 Conflict", &[]),
        ("GET /broken", "500 Internal Server Error", &[]),
    ] {
        let answer = ask(server, &format!("{request}\nx-forwarded-proto: https"));
        answer.is(status, &[&DEFAULT_LINES, more].concat());
    }
}

#[test]
fn what_the_application_sets_stays() {
    let own = [(X_FRAME_OPTIONS, "DENY"), (CACHE_CONTROL, "no-store")];
    let router = Router::new().route("/", get(async || own));
    let mut answer = ask(serve(router.layer(SITE.layer())), SECURE);
    answer.take_nonce();
    let lines: Vec<_> = answer
        .lines
        .iter()
        .filter(|line| line.starts_with("x-frame") || line.starts_with("cache"))
        .collect();
    assert_eq!(lines, ["cache-control: no-store", "x-frame-options: DENY"]);
}

#[test]
fn a_server_that_ends_tls_itself_says_so() {
    static TLS: Talisman = talisman! { forwarded_proto: false, ..DEFAULTS };
    let router = Router::new()
        .route("/", get(|| async {}))
        .layer(TLS.layer());
    let tls = serve(router.clone().layer(Extension(SecureConnection)));
    ask(tls, PLAIN).is("200 OK", &DEFAULT_LINES);
    assert_eq!(ask(serve(router), SECURE).status, "302 Found");
}

#[test]
fn a_request_without_a_host_is_not_redirected() {
    let server = serve(Router::new().layer(DEFAULTS.layer()));
    let answer = exchange(server, "GET / HTTP/1.0\r\n\r\n").unwrap();
    assert_eq!(answer.status, "400 Bad Request");
    // An absolute target names the host; its scheme is the client's word and makes nothing secure.
    let answer = exchange(
        server,
        "GET https://a.example/b HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n\r\n",
    )
    .unwrap();
    assert_eq!(answer.status, "302 Found");
    assert!(
        answer
            .lines
            .contains(&"location: https://a.example/b".to_owned()),
        "{answer:?}"
    );
}

#[test]
fn the_table_as_text() {
    assert_eq!(
        DEFAULTS.to_string(),
        "X-Frame-Options: SAMEORIGIN\n\
         X-XSS-Protection: 1; mode=block\n\
         X-Content-Type-Options: nosniff\n\
         Content-Security-Policy: default-src 'self'; object-src 'none'\n\
         Strict-Transport-Security: max-age=31556926; includeSubDomains\n\
         Referrer-Policy: strict-origin-when-cross-origin"
    );
}
