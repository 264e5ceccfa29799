//! Views whose handlers ask for a nonce, which the view's policy may have no source for.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::State;
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::get;
use talisman::{Nonce, NonceRejection, OFF, Talisman, talisman};

use crate::client::{Answer, PLAIN, ask, serve};

/// A site whose script source is the nonce.
static SITE: Talisman = talisman! { content_security_policy: { script_src: [self, nonce] }, ..OFF };

/// The same policy by the option beside it, which is the view's too.
static NONCE_IN: Talisman = talisman! {
    content_security_policy: { script_src: self },
    content_security_policy_nonce_in: [script_src],
    ..OFF
};

const WITHOUT: &str = "500 Internal Server Error";

fn answer<T: 'static>(site: &Talisman, handler: impl Handler<T, ()>) -> Answer {
    let router = Router::new().route("/", get(handler)).layer(site.layer());
    ask(serve(router), PLAIN)
}

/// Whether header and page have the same nonce.
#[track_caller]
fn has_nonce(mut answer: Answer) {
    assert_eq!(
        (answer.take_nonce(), &*answer.status),
        (answer.body, "200 OK")
    );
}

#[test]
fn a_replaced_policy_without_a_source_answers_in_the_handlers_place() {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    #[talisman::view(frame_options: DENY, content_security_policy: { script_src: self })]
    async fn page(nonce: Nonce) -> String {
        CALLS.fetch_add(1, Ordering::Relaxed);
        nonce.to_string()
    }
    for _ in 0..2 {
        let answer = answer(&SITE, page);
        answer.is(
            WITHOUT,
            &[
                "content-security-policy: script-src 'self'",
                "x-frame-options: DENY",
            ],
        );
        assert_eq!(
            answer.body,
            "this view has no nonce: its policy has no `nonce` source (write `script_src: [self, nonce]` in the \
             `content_security_policy` of its `#[talisman::view]`)"
        );
    }
    assert_eq!(CALLS.load(Ordering::Relaxed), 0);
}

#[test]
fn the_site_has_a_say_in_it() {
    #[talisman::view(content_security_policy: { script_src: self })]
    async fn page(nonce: Nonce) -> String {
        nonce.to_string()
    }
    has_nonce(answer(&NONCE_IN, page));
    assert_eq!(answer(&SITE, page).status, WITHOUT);
    has_nonce(answer(&NONCE_IN, page));
}

#[test]
fn policies_that_keep_the_source_keep_the_nonce() {
    #[talisman::view(content_security_policy: { img_src: *, script_src: [.., "https://a.example"], .. })]
    async fn extended(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(content_security_policy_report_only: { script_src: self, report_uri: "/csp" })]
    async fn reported(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(content_security_policy: { script_src: self, style_src: nonce })]
    async fn styled(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(frame_options: DENY)]
    async fn framed(nonce: Nonce) -> String {
        nonce.to_string()
    }
    has_nonce(answer(&SITE, extended));
    has_nonce(answer(&SITE, reported));
    has_nonce(answer(&SITE, styled));
    has_nonce(answer(&SITE, framed));
}

#[test]
fn every_way_to_lose_the_source_counts() {
    #[talisman::view(content_security_policy: false)]
    async fn off(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(content_security_policy_nonce_in: [])]
    async fn nowhere(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(content_security_policy: { script_src: none, .. })]
    async fn edited(nonce: Nonce) -> String {
        nonce.to_string()
    }
    #[talisman::view(remove_headers: ["Server", "Content-Security-Policy"])]
    async fn removed(nonce: Nonce) -> String {
        nonce.to_string()
    }
    answer(&SITE, off).is(WITHOUT, &[]);
    let closed = "content-security-policy: script-src 'none'";
    answer(&SITE, edited).is(WITHOUT, &[closed]);
    let own = "content-security-policy: script-src 'self'";
    answer(&NONCE_IN, nowhere).is(WITHOUT, &[own]);
    answer(&SITE, removed).is(WITHOUT, &[]);
}

#[test]
fn an_outer_policy_may_have_one_for_the_view() {
    static INNER: Talisman = talisman! { frame_options: DENY, ..OFF };
    #[talisman::view(content_security_policy: false)]
    async fn off(nonce: Nonce) -> String {
        nonce.to_string()
    }
    for inner in [&INNER, &SITE] {
        let router = Router::new().route("/", get(off)).layer(inner.layer());
        has_nonce(ask(serve(router.layer(SITE.layer())), PLAIN));
    }
}

#[test]
fn a_result_tells_the_handler() {
    #[talisman::view(content_security_policy: { script_src: self })]
    async fn page(nonce: Result<Nonce, NonceRejection>) -> String {
        nonce.map_or_else(|it| it.to_string(), |nonce| nonce.to_string())
    }
    let answer = answer(&SITE, page);
    assert_eq!(answer.status, "200 OK");
    assert!(
        answer.body.starts_with("this view has no nonce: "),
        "{}",
        answer.body
    );
}

struct Pages;

impl Pages {
    #[talisman::view(content_security_policy: { script_src: self })]
    async fn associated(State(()): State<()>, nonce: Nonce) -> impl IntoResponse {
        nonce.to_string()
    }

    #[talisman::view(content_security_policy: { script_src: self })]
    async fn method(self: Arc<Self>, nonce: Nonce) -> String {
        nonce.to_string()
    }

    #[talisman::view(content_security_policy: { script_src: self })]
    async fn of_self(_: Option<Self>, nonce: Nonce) -> Result<String, NonceRejection> {
        Ok(nonce.to_string())
    }
}

/// The user's own name for it.
type Word = Nonce;

#[talisman::view(content_security_policy: { script_src: self })]
async fn renamed(word: Word) -> String {
    word.to_string()
}

#[talisman::view(content_security_policy: { script_src: self })]
async fn generic<T: ToString + Send, const N: usize>(value: T, _: State<()>) -> String {
    [value.to_string(), N.to_string()].concat()
}

#[talisman::view(content_security_policy: { script_src: self })]
async fn elided(method: axum::http::Method, uri: axum::http::Uri) -> impl IntoResponse {
    format!("{method} {uri}")
}

#[talisman::view(content_security_policy: { script_src: self })]
async fn alone() -> &'static str {
    "page"
}

/// What a user's crate may have in scope, under the names of the attribute's own methods.
trait Named: Sized {
    fn nonce(&self) -> &'static str {
        "own"
    }
}

impl<T> Named for T {}

#[talisman::view(content_security_policy: { script_src: self })]
async fn named(given: axum::http::Method) -> &'static str {
    given.nonce()
}

#[test]
fn handlers_of_every_shape() {
    assert_eq!(answer(&SITE, Pages::associated).status, WITHOUT);
    assert_eq!(
        answer(&SITE, |nonce: Nonce| Arc::new(Pages).method(nonce)).status,
        WITHOUT
    );
    let of_self = |nonce: Nonce| Pages::of_self(None, nonce);
    assert_eq!(answer(&SITE, of_self).status, WITHOUT);
    assert_eq!(answer(&SITE, renamed).status, WITHOUT);
    assert_eq!(answer(&SITE, generic::<axum::http::Method, 1>).body, "GET1");
    assert_eq!(answer(&SITE, elided).body, "GET /");
    assert_eq!(answer(&SITE, alone).body, "page");
    assert_eq!(answer(&SITE, named).body, "own");
}
