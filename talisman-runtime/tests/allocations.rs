//! How often a request asks the allocator, counted.

#![cfg(feature = "tower")]

#[macro_use]
mod support;

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use http::header::{self, SET_COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use talisman_runtime::__private::{Block, Edit, List, Member, ReportOnly, Settings, ViewPolicy};
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

/// What handlers set themselves, as many of them as they like.
const OWN: [HeaderName; 14] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::ETAG,
    header::AGE,
    header::VARY,
    header::EXPIRES,
    header::LAST_MODIFIED,
    header::ACCEPT_RANGES,
    header::LINK,
    header::ALLOW,
    header::SERVER,
    header::VIA,
    header::CONTENT_LANGUAGE,
    header::CONTENT_ENCODING,
];

fn page(own: usize) -> Response<()> {
    let mut response = Response::new(());
    for name in OWN.into_iter().take(own) {
        let value = HeaderValue::from_static("own");
        response.headers_mut().insert(name, value);
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
    fn appended(site: &'static Settings) -> Settings {
        Settings {
            content_security_policy: Block::Extend {
                base: &site.content_security_policy,
                edits: &[Edit::Extend {
                    name: "script-src",
                    before: "",
                    after: "https://a.example",
                }],
                only: false,
            },
            ..*site
        }
    }
    static FRAMELESS: ViewPolicy = ViewPolicy::new(frameless, "frameless");
    static FRAMED: ViewPolicy = ViewPolicy::new(framed, "framed");
    static APPENDED: ViewPolicy = ViewPolicy::new(appended, "appended");
    for policy in [&FULL, &NINE, &NONCE] {
        for own in 0..=OWN.len() {
            let site = calls(policy.layer().layer(handler(own)), forwarded);
            for view in [&FRAMELESS, &FRAMED, &APPENDED] {
                let calls = calls(policy.layer().layer(in_view(own, view)), forwarded);
                assert!(calls <= site, "{calls} under {view:?}, {site} else: {own}");
            }
        }
    }
}

/// The handler in a view, which draws no nonce of its own.
fn in_view(
    own: usize,
    view: &'static ViewPolicy,
) -> impl Service<Request<()>, Response = Response<()>, Error = Infallible, Future: Unpin> + Clone {
    service_fn(
        move |request: Request<()>| -> Ready<Result<_, Infallible>> {
            let mut response = page(own);
            let nonce = request.extensions().get().copied();
            view.mark(nonce, response.headers_mut());
            ready(Ok(response))
        },
    )
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
