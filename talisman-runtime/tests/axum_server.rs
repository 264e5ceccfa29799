//! An axum server on a loopback port, asked over TCP.

#![cfg(feature = "axum")]

#[path = "support/server.rs"]
mod server;
#[macro_use]
mod support;

use axum::Router;
use axum::http::{HeaderName, StatusCode};
use axum::routing::get;
use talisman_runtime::__private::{Block, Member};
use talisman_runtime::{Nonce, Talisman};

use server::{SECURE, ask, serve};

static SITE: Talisman = policy! {
    content_security_policy: Block::Members(&[Member::new("script-src", "'self' 'nonce-…'")]),
};
static PLAIN: Talisman = policy! {};

async fn failing()
-> Result<&'static str, (StatusCode, [(HeaderName, &'static str); 1], &'static str)> {
    Err((
        StatusCode::CONFLICT,
        [(HeaderName::from_static("x-frame-options"), "DENY")],
        "taken",
    ))
}

fn router() -> Router {
    Router::new()
        .route("/", get(|| async { "page" }))
        .route(
            "/nonce",
            get(|nonce: Nonce| async move { nonce.to_string() }),
        )
        .route(
            "/broken",
            get(|| async { StatusCode::INTERNAL_SERVER_ERROR }),
        )
        .route("/failing", get(failing))
}

#[tokio::test]
async fn every_response_carries_the_headers() {
    let server = serve(router().layer(PLAIN.layer())).await;
    for (method, path, status, body) in [
        ("GET", "/", 200, "page"),
        ("HEAD", "/", 200, ""),
        ("GET", "/missing", 404, ""),
        ("POST", "/", 405, ""),
        ("GET", "/broken", 500, ""),
        ("GET", "/failing", 409, "taken"),
    ] {
        let answer = ask(server, method, path, SECURE).await;
        assert_eq!(
            (answer.status, &*answer.body),
            (status, body),
            "{method} {path}"
        );
        let frames = if status == 409 { "DENY" } else { "SAMEORIGIN" };
        for (name, value) in [
            (
                "content-security-policy",
                "default-src 'self'; object-src 'none'",
            ),
            (
                "strict-transport-security",
                "max-age=31556926; includeSubDomains",
            ),
            ("x-frame-options", frames),
            ("x-content-type-options", "nosniff"),
            ("x-xss-protection", "1; mode=block"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{method} {path}");
        }
        assert_eq!(answer.header("cache-control"), None);
    }
}

#[tokio::test]
async fn a_page_has_the_nonce_of_its_header() {
    let server = serve(router().layer(SITE.layer())).await;
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let answer = ask(server, "GET", "/nonce", SECURE).await;
        assert_eq!(answer.status, 200);
        let expected = format!("script-src 'self' 'nonce-{}'", answer.body);
        assert_eq!(answer.header("content-security-policy"), Some(&*expected));
        assert_eq!(answer.header("cache-control"), Some("private"));
        nonces.push(answer.body);
    }
    assert_eq!(nonces[0].len(), 32);
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn a_nonce_that_nobody_draws_is_an_error_that_says_so() {
    let without_source = serve(router().layer(PLAIN.layer())).await;
    let without_layer = serve(router()).await;
    for server in [without_source, without_layer] {
        let answer = ask(server, "GET", "/nonce", SECURE).await;
        assert_eq!(answer.status, 500);
        assert!(
            answer.body.contains("`script_src: [self, nonce]`"),
            "{}",
            answer.body
        );
        assert!(
            answer.body.contains("`.layer(SITE.layer())`"),
            "{}",
            answer.body
        );
    }
}

#[tokio::test]
async fn plain_http_is_redirected_with_the_headers_on() {
    let server = serve(router().layer(SITE.layer())).await;
    for (method, path, status) in [
        ("GET", "/?a=b", 302),
        ("HEAD", "/", 302),
        ("POST", "/missing", 307),
    ] {
        let answer = ask(server, method, path, "").await;
        assert_eq!((answer.status, &*answer.body), (status, ""));
        assert_eq!(
            answer.header("location"),
            Some(&*format!("https://example.com{path}"))
        );
        assert_eq!(answer.header("vary"), Some("x-forwarded-proto"));
        assert_eq!(answer.header("x-frame-options"), Some("SAMEORIGIN"));
        assert_eq!(answer.header("strict-transport-security"), None);
    }
    let two_hosts = ask(server, "GET", "/", "host: evil.example\r\n").await;
    assert_eq!(
        (two_hosts.status, two_hosts.header("location")),
        (400, None)
    );
}
