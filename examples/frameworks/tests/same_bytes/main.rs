//! Each example on a loopback port: whether it sends the bytes that axum sends under the same policy.

mod client;
mod grpc;

use std::net::{SocketAddr, TcpListener};
use std::thread;

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::response::Html;
use axum::routing::get;
use client::{ask, take_nonce};
use talisman::{Nonce, Talisman, talisman};
use talisman_examples::{SITE, on_poem, on_salvo, on_warp};

/// The examples' policy as a release build has it, with more of everything.
static PUBLIC: Talisman = talisman! {
    debug: false,
    force_https_hosts: ["example.com", "[::1]"],
    permissions_policy: { geolocation: none, fullscreen: [self, "https://video.example.com"] },
    cross_origin_opener_policy: same_origin,
    remove_headers: ["x-powered-by"],
    ..SITE
};

/// Serves on a loopback port until the tests are over.
fn serve<R>(run: impl AsyncFnOnce(tokio::net::TcpListener) -> R + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            run(tokio::net::TcpListener::from_std(listener).unwrap()).await;
        });
    });
    address
}

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
                let nonce = take_nonce(&mut theirs.lines).expect("a nonce");
                assert_ne!(take_nonce(&mut axums.lines), Some(nonce.clone()), "{of}");
                if theirs.status == "200" && request.starts_with("GET /\n") {
                    assert!(theirs.body.contains(&format!("nonce=\"{nonce}\"")), "{of}");
                }
                // Not every framework has its handlers of GET answer HEAD.
                if theirs.status != "405" || !request.starts_with("HEAD") {
                    assert_eq!(theirs.status, axums.status, "{of}");
                }
                assert_eq!(theirs.lines, axums.lines, "{of}");
            }
        }
    }
}
