//! Handlers with policies of their own, as the attribute writes them, on an axum server.

#![cfg(feature = "axum")]

#[path = "support/server.rs"]
mod server;
#[macro_use]
mod support;

use std::ops::ControlFlow;
use std::sync::Barrier;
use std::thread;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use talisman_runtime::__private::put_the_view_above_the_route::ViewNonce;
use talisman_runtime::__private::{Block, Edit, List, Member, Settings, View, ViewPolicy};
use talisman_runtime::{Nonce, OFF, SecureConnection, Talisman};

use server::{Answer, SECURE, ask, serve};

static SITE: Talisman = policy! {};
static NONCE_SITE: Talisman = policy! {
    content_security_policy: Block::Members(&[Member::new("script-src", "'self' 'nonce-…'")]),
};

const NAME: &str = "x-talisman-view";

/// `#[talisman::view(frame_options: false, content_security_policy: { frame_ancestors: *, .. })]`
fn embed(site: &'static Settings) -> Settings {
    Settings {
        frame_options: None,
        content_security_policy: Block::Extend {
            base: &site.content_security_policy,
            edits: const { &[Edit::Replace(Member::new("frame-ancestors", "*"))] },
            only: false,
        },
        ..*site
    }
}
static EMBED: ViewPolicy = ViewPolicy::new(embed, "embed");

/// `#[talisman::view(content_security_policy: { script_src: [.., "https://cdn.example.com"], .. })]`
fn append(site: &'static Settings) -> Settings {
    Settings {
        content_security_policy: Block::Extend {
            base: &site.content_security_policy,
            edits: const {
                &[Edit::Extend {
                    name: "script-src",
                    before: "",
                    after: "https://cdn.example.com",
                }]
            },
            only: false,
        },
        ..*site
    }
}
static APPEND: ViewPolicy = ViewPolicy::new(append, "append");

/// `#[talisman::view(content_security_policy: { script_src: [.., nonce], .. })]`
fn nonce(site: &'static Settings) -> Settings {
    Settings {
        content_security_policy_nonce_in: List::of(&["script-src"]),
        ..*site
    }
}
static NONCED: ViewPolicy = ViewPolicy::new(nonce, "nonced");

async fn embedded() -> View<&'static str> {
    View::new(&EMBED, "embedded")
}

async fn appended() -> View<Result<&'static str, StatusCode>> {
    View::new(&APPEND, Ok("appended"))
}

async fn failing() -> View<Result<&'static str, StatusCode>> {
    View::new(&APPEND, Err(StatusCode::CONFLICT))
}

async fn nonced(view_nonce: ViewNonce, nonce: Nonce) -> View<impl IntoResponse> {
    View::new_with_nonce(&NONCED, view_nonce, nonce.to_string())
}

/// A response that came from elsewhere, with every mark that its sender could think of.
async fn proxied() -> impl IntoResponse {
    let mut headers = HeaderMap::new();
    for value in ["0", "1", "2", "00", "+1", "embed", ""] {
        headers.append(NAME, HeaderValue::from_static(value));
        headers.append(NAME, HeaderValue::from_str(value).unwrap());
    }
    (headers, "proxied")
}

/// The same in a view: the view counts.
async fn embedded_proxied() -> View<impl IntoResponse> {
    View::new(&EMBED, proxied().await)
}

fn router() -> Router {
    Router::new()
        .route("/", get(|| async { "site" }))
        .route("/embedded", get(embedded))
        .route("/appended", get(appended))
        .route("/failing", get(failing))
        .route("/nonced", get(nonced))
        .route("/proxied", get(proxied))
        .route("/embedded-proxied", get(embedded_proxied))
}

fn policy(answer: &Answer) -> (Option<&str>, Option<&str>) {
    let mark = answer.headers.iter().find(|(name, _)| name == NAME);
    assert_eq!(mark, None, "the mark is off");
    (
        answer.header("x-frame-options"),
        answer.header("content-security-policy"),
    )
}

const SITE_POLICY: &str = "default-src 'self'; object-src 'none'";
const EMBED_POLICY: &str = "default-src 'self'; object-src 'none'; frame-ancestors *";
const APPEND_POLICY: &str =
    "default-src 'self'; object-src 'none'; script-src 'self' https://cdn.example.com";

#[tokio::test]
async fn each_view_has_its_own_policy() {
    let server = serve(router().layer(SITE.layer())).await;
    for _ in 0..2 {
        for (path, status, frames, csp) in [
            ("/", 200, Some("SAMEORIGIN"), SITE_POLICY),
            ("/embedded", 200, None, EMBED_POLICY),
            ("/appended", 200, Some("SAMEORIGIN"), APPEND_POLICY),
            ("/failing", 409, Some("SAMEORIGIN"), APPEND_POLICY),
            ("/missing", 404, Some("SAMEORIGIN"), SITE_POLICY),
        ] {
            let answer = ask(server, "GET", path, SECURE).await;
            assert_eq!(answer.status, status, "{path}");
            assert_eq!(policy(&answer), (frames, Some(csp)), "{path}");
            assert_eq!(
                answer.header("referrer-policy"),
                Some("strict-origin-when-cross-origin")
            );
            assert_eq!(
                answer.header("strict-transport-security"),
                Some("max-age=31556926; includeSubDomains")
            );
        }
    }
    let wrong_method = ask(server, "POST", "/embedded", SECURE).await;
    assert_eq!(wrong_method.status, 405);
    assert_eq!(
        policy(&wrong_method),
        (Some("SAMEORIGIN"), Some(SITE_POLICY))
    );
    let redirect = ask(server, "GET", "/embedded", "").await;
    assert_eq!(redirect.status, 302);
    assert_eq!(policy(&redirect), (Some("SAMEORIGIN"), Some(SITE_POLICY)));
}

#[tokio::test]
async fn a_view_is_of_the_site_that_it_is_on() {
    static OTHER: Talisman = policy! {
        content_security_policy: Block::Members(&[Member::new("script-src", "'none'")]),
    };
    let site = serve(router().layer(SITE.layer())).await;
    let other = serve(router().layer(OTHER.layer())).await;
    let off = serve(router().layer(OFF.layer())).await;
    for (server, frames, csp) in [
        (site, Some("SAMEORIGIN"), Some(APPEND_POLICY)),
        (
            other,
            Some("SAMEORIGIN"),
            Some("script-src https://cdn.example.com"),
        ),
        (off, None, Some("script-src https://cdn.example.com")),
        (site, Some("SAMEORIGIN"), Some(APPEND_POLICY)),
    ] {
        let answer = ask(server, "GET", "/appended", SECURE).await;
        assert_eq!(policy(&answer), (frames, csp));
    }
}

#[tokio::test]
async fn no_response_from_elsewhere_chooses_a_view() {
    let server = serve(router().layer(SITE.layer())).await;
    for path in ["/embedded", "/appended", "/nonced"] {
        ask(server, "GET", path, SECURE).await;
    }
    let answer = ask(server, "GET", "/proxied", SECURE).await;
    assert_eq!(policy(&answer), (Some("SAMEORIGIN"), Some(SITE_POLICY)));
    assert_eq!(answer.body, "proxied");
    let answer = ask(server, "GET", "/embedded-proxied", SECURE).await;
    assert_eq!(policy(&answer), (None, Some(EMBED_POLICY)));
}

#[tokio::test]
async fn a_view_brings_a_nonce_where_the_site_has_none() {
    let server = serve(router().layer(SITE.layer())).await;
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let answer = ask(server, "GET", "/nonced", SECURE).await;
        let csp = format!(
            "default-src 'self'; object-src 'none'; script-src 'self' 'nonce-{}'",
            answer.body
        );
        assert_eq!(policy(&answer), (Some("SAMEORIGIN"), Some(&*csp)));
        assert_eq!(answer.header("cache-control"), Some("private"));
        nonces.push(answer.body);
    }
    assert_eq!(nonces[0].len(), 32);
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn a_view_shares_the_nonce_of_its_site() {
    let server = serve(router().layer(NONCE_SITE.layer())).await;
    let answer = ask(server, "GET", "/nonced", SECURE).await;
    let csp = format!("script-src 'self' 'nonce-{}'", answer.body);
    assert_eq!(policy(&answer).1, Some(&*csp));
    assert_eq!(answer.header("cache-control"), Some("private"));
}

#[tokio::test]
async fn a_view_without_a_nonce_may_be_cached() {
    fn without(site: &'static Settings) -> Settings {
        Settings {
            content_security_policy: const { Block::Members(&[Member::new("script-src", "'self'")]) },
            ..*site
        }
    }
    static WITHOUT: ViewPolicy = ViewPolicy::new(without, "without");
    let handler = get(|| async { View::new(&WITHOUT, "page") });
    let router = Router::new().route("/", handler).layer(NONCE_SITE.layer());
    let answer = ask(serve(router).await, "GET", "/", SECURE).await;
    assert_eq!(policy(&answer).1, Some("script-src 'self'"));
    assert_eq!(answer.header("cache-control"), None);
}

#[tokio::test]
async fn views_have_cookies_and_removals_too() {
    fn change(site: &'static Settings) -> Settings {
        Settings {
            session_cookie_samesite: Some("Strict"),
            remove_headers: List::of(&["server"]),
            ..*site
        }
    }
    static VIEW: ViewPolicy = ViewPolicy::new(change, "change");
    let handler = get(|| async { View::new(&VIEW, [("set-cookie", "id=1"), ("server", "x")]) });
    let router = Router::new().route("/", handler).layer(SITE.layer());
    let answer = ask(serve(router).await, "GET", "/", SECURE).await;
    assert_eq!(
        answer.header("set-cookie"),
        Some("id=1; Secure; HttpOnly; SameSite=Strict")
    );
    assert_eq!(answer.header("server"), None);
}

#[test]
fn views_of_one_name_are_two() {
    static ONE: ViewPolicy = ViewPolicy::new(embed, "page");
    static TWO: ViewPolicy = ViewPolicy::new(append, "page");
    assert_eq!(policy_of(&SITE, &ONE), EMBED_POLICY);
    assert_eq!(policy_of(&SITE, &TWO), APPEND_POLICY);
    assert_eq!(format!("{ONE:?}"), "ViewPolicy(\"page\")");
}

#[test]
fn first_responses_may_come_all_at_once() {
    static POLICIES: [ViewPolicy; 40] = [const { ViewPolicy::new(append, "many") }; 40];
    const THREADS: usize = 8;
    static SITE: Talisman = policy! {};
    let barrier = Barrier::new(THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                barrier.wait();
                for view in &POLICIES {
                    assert_eq!(policy_of(&SITE, view), APPEND_POLICY);
                }
            });
        }
    });
}

/// The policy of a response in the view.
fn policy_of(site: &Talisman, view: &'static ViewPolicy) -> String {
    let mut request = Request::new(());
    request.extensions_mut().insert(SecureConnection);
    let ControlFlow::Continue(visit) = site.on_request(&request.into_parts().0) else {
        panic!("redirected");
    };
    let mut headers = HeaderMap::new();
    view.mark(None, &mut headers);
    assert_eq!(headers.len(), 1);
    site.on_response(&visit, &mut headers);
    headers["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned()
}
