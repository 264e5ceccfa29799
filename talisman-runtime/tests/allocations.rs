//! How often a request asks the allocator, counted.

#![cfg(feature = "tower")]

#[macro_use]
mod support;

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Request, Response};
use talisman_runtime::__private::{Block, List, Member, ReportOnly, Settings, ViewPolicy};
use talisman_runtime::{OFF, SecureConnection, Talisman};
use tower::{Layer, Service, service_fn};

/// Eight headers.
static FULL: Talisman = policy! {
    x_download_options: Some("noopen"),
    content_security_policy_report_only: ReportOnly::Beside(Block::Members(&[
        Member::new("script-src", "'self'"),
        Member::new("report-uri", "/csp"),
    ])),
};

static NONCE: Talisman = policy! {
    content_security_policy: Block::Members(&[Member::new("script-src", "'self' 'nonce-…'")]),
    ..*FULL.__settings()
};

/// Nine headers, and session cookies.
static NINE: Talisman = policy! {
    x_xss_protection: None,
    permissions_policy: Block::Members(&[Member::new("geolocation", "()")]),
    document_policy: Block::Members(&[Member::new("document-write", "?0")]),
    ..*FULL.__settings()
};

static NO_COOKIES: Talisman = policy! {
    session_cookie_name: List::of(&[]),
    ..*NINE.__settings()
};

fn page(own: usize) -> Response<()> {
    let mut response = Response::new(());
    let headers = [
        (CONTENT_TYPE, "text/html"),
        (CONTENT_LENGTH, "0"),
        (http::header::ETAG, "\"1\""),
        (http::header::AGE, "0"),
    ];
    for (name, value) in headers.into_iter().take(own) {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

fn handler(
    own: usize,
) -> impl Service<Request<()>, Response = Response<()>, Error = Infallible, Future: Unpin> + Clone {
    service_fn(move |_| -> Ready<Result<_, Infallible>> { ready(Ok(page(own))) })
}

/// Allocator calls of one request, as a server makes it that terminates TLS or learns of it from a header.
fn calls<S>(mut service: S, request: impl Fn() -> Request<()>) -> u64
where
    S: Service<Request<()>, Response = Response<()>, Error = Infallible>,
{
    let mut run = || {
        let mut response = pin!(service.call(request()));
        let Poll::Ready(Ok(response)) = response
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        else {
            panic!("the handler does not wait");
        };
        drop(response);
    };
    // The first request seeds the thread's generator.
    run();
    measure(run).count_total
}

fn forwarded() -> Request<()> {
    Request::builder()
        .header("x-forwarded-proto", "https")
        .body(())
        .unwrap()
}

fn terminated() -> Request<()> {
    Request::builder()
        .extension(SecureConnection)
        .body(())
        .unwrap()
}

/// What a policy adds to the calls of the bare handler.
fn added(policy: &Talisman, own: usize, request: fn() -> Request<()>) -> u64 {
    calls(policy.layer().layer(handler(own)), request) - calls(handler(own), request)
}

#[test]
fn the_table_takes_a_clone_and_a_growth() {
    for request in [forwarded, terminated] {
        assert_eq!(added(&FULL, 0, request), 2, "the map's two halves");
        for own in 1..=4 {
            assert_eq!(added(&FULL, own, request), 2 + 1, "and room for {own} more");
        }
    }
}

#[test]
fn nine_headers_take_no_more() {
    for request in [forwarded, terminated] {
        assert_eq!(added(&NINE, 2, request), 2 + 1);
    }
}

#[test]
fn session_cookies_take_a_value_each() {
    let cookie = |cookies: &'static [&str]| {
        service_fn(move |_| -> Ready<Result<_, Infallible>> {
            let mut response = page(2);
            for cookie in cookies {
                let value = HeaderValue::from_static(cookie);
                response.headers_mut().append(SET_COOKIE, value);
            }
            ready(Ok(response))
        })
    };
    for (cookies, values) in [
        (&["theme=dark"][..], 0),
        (&["id=a; Secure; HttpOnly; SameSite=Strict", "a=b"][..], 0),
        (&["id=a", "session=b", "c=d"][..], 2),
    ] {
        let plain = calls(NO_COOKIES.layer().layer(cookie(cookies)), forwarded);
        let hardened = calls(NINE.layer().layer(cookie(cookies)), forwarded);
        assert_eq!(hardened - plain, values, "{cookies:?}");
    }
}

#[test]
fn views_take_nothing_beyond_their_site() {
    fn frameless(site: &'static Settings) -> Settings {
        Settings {
            frame_options: None,
            ..*site
        }
    }
    fn framed(site: &'static Settings) -> Settings {
        Settings {
            frame_options: Some("DENY"),
            ..*site
        }
    }
    static FRAMELESS: ViewPolicy = ViewPolicy::new(frameless, "frameless");
    static FRAMED: ViewPolicy = ViewPolicy::new(framed, "framed");
    let in_view = |own, view: &'static ViewPolicy| {
        service_fn(move |_| -> Ready<Result<_, Infallible>> {
            let mut response = page(own);
            view.mark(None, response.headers_mut());
            ready(Ok(response))
        })
    };
    // A response without a header of its own has no map yet.
    for (own, map) in [(0, 2), (1, 0), (2, 0), (3, 0), (4, 0)] {
        let site = calls(NINE.layer().layer(handler(own)), forwarded);
        for view in [&FRAMELESS, &FRAMED] {
            let calls = calls(NINE.layer().layer(in_view(own, view)), forwarded);
            assert_eq!(calls, site + map, "{own}");
        }
    }
}

#[test]
fn a_nonce_takes_its_header_and_its_extension() {
    for own in 0..=4 {
        let nonce = added(&NONCE, own, forwarded) - added(&FULL, own, forwarded);
        assert_eq!(nonce, 1 + 3, "the header's value and a first extension");
        let nonce = added(&NONCE, own, terminated) - added(&FULL, own, terminated);
        assert_eq!(nonce, 1 + 1, "the header's value and a further extension");
    }
}

#[test]
fn an_empty_table_takes_nothing() {
    for own in 0..=4 {
        assert_eq!(added(&OFF, own, forwarded), 0);
    }
    let parts = forwarded().into_parts().0;
    let mut headers = HeaderMap::new();
    let info = measure(|| {
        if let std::ops::ControlFlow::Continue(visit) = OFF.on_request(&parts) {
            OFF.on_response(&visit, &mut headers);
        }
    });
    assert_eq!(info.count_total, 0);
}

#[test]
fn redirects_take_the_location_and_the_table() {
    let insecure = || {
        Request::get("/a?b")
            .header("host", "example.com")
            .body(())
            .unwrap()
    };
    let bare = calls(handler(0), insecure);
    // Two for the answer's own map, one for `Location`; two and one for the table.
    assert_eq!(
        calls(FULL.layer().layer(handler(0)), insecure) - bare,
        3 + 3
    );
}
