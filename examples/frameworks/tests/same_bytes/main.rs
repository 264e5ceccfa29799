//! Each example on a loopback port: whether it sends the bytes that axum sends under the same policy.

mod grpc;
#[path = "../../../../tests/support/loopback.rs"]
mod loopback;
#[path = "../../../../tests/support/tcp.rs"]
mod tcp;

use std::net::SocketAddr;

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::Html;
use axum::routing::get;
use loopback::serve;
use talisman::{Nonce, Talisman, talisman};
use talisman_examples::{SITE, on_poem, on_salvo, on_warp};
use tcp::ask;

/// The examples' policy as a release build has it, with more of everything.
static PUBLIC: Talisman = talisman! {
    debug: false,
    force_https_hosts: ["example.com", "[::1]"],
    permissions_policy: { geolocation: none, fullscreen: [self, "https://video.example.com"] },
    cross_origin_opener_policy: same_origin,
    remove_headers: ["x-powered-by"],
    ..SITE
};

/// What the examples are compared with.
fn on_axum(site: Talisman) -> SocketAddr {
    let home = async |nonce: Nonce| {
        Html(format!(
            "<script nonce=\"{nonce}\">document.write('it runs')</script>"
        ))
    };
    let app = Router::new()
        .route("/", get(home))
        .route(
            "/login",
            get(async || ([(SET_COOKIE, "session=a; Path=/")], "welcome")),
        )
        .layer(site.layer());
    serve(async |listener| axum::serve(listener, app).await)
}

/// How an example serves a policy.
type Serve = fn(Talisman) -> SocketAddr;

const EXAMPLES: [(&str, Serve); 3] = [
    ("poem", |site| {
        serve(async move |listener| on_poem::serve(site, listener).await)
    }),
    ("salvo", |site| {
        serve(async move |listener| on_salvo::serve(site, listener).await)
    }),
    ("warp", |site| {
        serve(async move |listener| on_warp::serve(site, listener).await)
    }),
];

#[test]
fn the_bytes_are_those_of_axum() {
    for site in [SITE, PUBLIC] {
        let axum = on_axum(site);
        for (name, serve) in EXAMPLES {
            let server = serve(site);
            for request in [
                "GET /",
                "HEAD /",
                "POST /",
                "GET /missing?a=b",
                "GET /login",
                "GET /\nx-forwarded-proto: https",
                "HEAD /\nx-forwarded-proto: https",
                "POST /\nx-forwarded-proto: https",
                "GET /missing\nx-forwarded-proto: https",
                "GET /login\nx-forwarded-proto: https",
                "GET /\nhost: [::1]:80",
                "GET /\nhost: evil.example",
                "GET /\nhost: a b",
            ] {
                let of = format!("{request} on {name}");
                let (mut theirs, mut axums) = (ask(server, request), ask(axum, request));
                for lines in [&mut theirs.lines, &mut axums.lines] {
                    // Frameworks add these by themselves.
                    lines.retain(|line| {
                        !line.starts_with("allow: ") && !line.starts_with("server: ")
                    });
                }
                let nonce = theirs.take_nonce();
                assert_ne!(axums.take_nonce(), nonce, "{of}");
                if theirs.status == "200 OK" && request.starts_with("GET /\n") {
                    assert!(theirs.body.contains(&format!("nonce=\"{nonce}\"")), "{of}");
                }
                // Not every framework has its handlers of GET answer HEAD.
                if theirs.status != "405 Method Not Allowed" || !request.starts_with("HEAD") {
                    assert_eq!(theirs.status, axums.status, "{of}");
                }
                assert_eq!(theirs.lines, axums.lines, "{of}");
            }
        }
    }
}
