//! Views on responses with few and many headers of their own: what is sent, and how often the allocator is asked.

#![cfg(feature = "axum")]

#[macro_use]
mod support;

use std::ops::ControlFlow;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request};
use axum::response::Response;
use axum::routing::get;
use talisman_runtime::__private::put_the_view_above_the_route::ViewNonce;
use talisman_runtime::__private::{Block, Edit, List, Member, Settings, View, ViewPolicy};
use talisman_runtime::{Nonce, SecureConnection, Talisman};
use tower::ServiceExt;

static SITE: Talisman = policy! {};
static NONCE_SITE: Talisman = policy! {
    content_security_policy: Block::Members(&[Member::new("script-src", "'self' 'nonce-…'")]),
};

fn same(site: &'static Settings) -> Settings {
    *site
}

fn embed(site: &'static Settings) -> Settings {
    Settings {
        frame_options: None,
        ..*site
    }
}

fn append(site: &'static Settings) -> Settings {
    let edits = &[Edit::Extend {
        name: "script-src",
        before: "",
        after: "https://a.example",
    }];
    Settings {
        content_security_policy: Block::Extend {
            base: &site.content_security_policy,
            edits,
            only: false,
        },
        referrer_policy: List::of(&["no-referrer"]),
        nel: Some("{}"),
        ..*site
    }
}

static SAME: ViewPolicy = ViewPolicy::new(same, "same");
static EMBED: ViewPolicy = ViewPolicy::new(embed, "embed");
static APPEND: ViewPolicy = ViewPolicy::new(append, "append");

/// So many headers of a handler; no policy has any of them.
fn own_headers(count: usize) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for number in 0..count {
        let name: axum::http::HeaderName = format!("x-own-{number}").parse().unwrap();
        headers.insert(name, HeaderValue::from_static("own"));
    }
    headers
}

fn response(headers: HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    *response.headers_mut() = headers;
    response
}

/// Allocator calls of one request, once the view has its table.
fn calls(router: &Router) -> u64 {
    let run = || {
        let request = Request::get("/").header("x-forwarded-proto", "https");
        let request = request.body(Body::empty()).unwrap();
        let mut response = pin!(router.clone().oneshot(request));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) else {
            panic!("no handler waits");
        };
        drop(response);
    };
    run();
    measure(run).count_total
}

#[test]
fn views_allocate_no_more_than_their_site() {
    for own in 0..=14 {
        let own = move || response(own_headers(own));
        for site in [&SITE, &NONCE_SITE] {
            let under = |handler| calls(&Router::new().route("/", handler).layer(site.layer()));
            let plain = under(get(move || async move { own() }));
            for view in [&SAME, &EMBED, &APPEND] {
                let viewed = under(get(move || async move { View::new(view, own()) }));
                assert!(
                    viewed <= plain,
                    "{viewed} in {view:?}, {plain} else: {:?}",
                    own()
                );
            }
        }
        // The site has drawn the nonce that the view needs.
        let under = |handler| calls(&Router::new().route("/", handler).layer(NONCE_SITE.layer()));
        let plain = under(get(move |_: Nonce| async move { own() }));
        let drawn = move |drawn: ViewNonce, _: Nonce| async move {
            View::new_with_nonce(&EMBED, drawn, own())
        };
        let drawn = under(get(drawn));
        assert!(
            drawn <= plain,
            "{drawn} with a nonce, {plain} else: {:?}",
            own()
        );
    }
}

/// Also where the headers of the handler are those of the site, whose table then fits into a copy.
#[test]
fn headers_that_only_the_site_has_make_no_difference() {
    let own = || {
        let mut headers = HeaderMap::new();
        headers.insert("x-frame-options", HeaderValue::from_static("DENY"));
        response(headers)
    };
    let under = |handler| calls(&Router::new().route("/", handler).layer(SITE.layer()));
    let plain = under(get(move || async move { own() }));
    let viewed = under(get(move || async move { View::new(&EMBED, own()) }));
    assert!(viewed <= plain, "{viewed}, {plain}");
}

/// Header lines under a site with a nonce, which stands as `…`.
fn sent(mut headers: HeaderMap, view: Option<&'static ViewPolicy>) -> Vec<String> {
    let mut request = Request::new(());
    request.extensions_mut().insert(SecureConnection);
    let ControlFlow::Continue(visit) = NONCE_SITE.on_request(&request.into_parts().0) else {
        panic!("redirected");
    };
    let nonce = visit.nonce().expect("a nonce");
    if let Some(view) = view {
        view.mark(Some(nonce), &mut headers);
    }
    NONCE_SITE.on_response(&visit, &mut headers);
    let lines = headers.iter().map(|(name, value)| {
        let value = value.to_str().unwrap().replace(nonce.as_str(), "…");
        format!("{name}: {value}")
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines
}

/// A view that changes nothing has the headers of its site.
#[test]
fn views_send_the_same_whatever_their_handlers_set() {
    for count in 0..=30 {
        for more in [
            &[][..],
            &[("x-frame-options", "DENY")],
            &[("content-security-policy", "default-src 'none'")],
            &[("cache-control", "no-store")],
            &[("set-cookie", "theme=dark"), ("set-cookie", "a=b")],
        ] {
            let mut own = own_headers(count);
            for &(name, value) in more {
                own.append(name, HeaderValue::from_static(value));
            }
            let mut roomy = HeaderMap::with_capacity(64);
            roomy.extend(own.clone());
            let expected = sent(own.clone(), None);
            assert_eq!(sent(own, Some(&SAME)), expected);
            assert_eq!(sent(roomy, Some(&SAME)), expected);
        }
    }
}
