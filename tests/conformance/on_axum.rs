//! The site on axum.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse};
use axum::routing::{get, options, post};
use futures_util::stream;
use talisman::{Nonce, NonceRejection, Talisman};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::services::ServeDir;

use crate::loopback;
use crate::site::{COOKIES, FILES};

async fn nonces(first: Nonce, second: Nonce) -> String {
    format!("{first} {second}")
}

async fn moved() -> impl IntoResponse {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, "/")])
}

async fn panics() {
    panic!("as it should")
}

async fn streamed() -> Body {
    let chunks = ["first ", "second ", "third"];
    Body::from_stream(stream::iter(chunks.map(Ok::<_, Infallible>)))
}

async fn upgraded(upgrade: WebSocketUpgrade) -> impl IntoResponse {
    upgrade.on_upgrade(async |mut socket: WebSocket| {
        while let Some(Ok(message)) = socket.recv().await
            && socket.send(message).await.is_ok()
        {}
    })
}

async fn preflight() -> impl IntoResponse {
    let allow = [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "https://a.example")];
    (StatusCode::NO_CONTENT, allow)
}

async fn cookies() -> impl IntoResponse {
    AppendHeaders(COOKIES.map(|cookie| (header::SET_COOKIE, cookie)))
}

#[talisman::view(
    frame_options: false,
    content_security_policy: {
        default_src: none,
        script_src: [self, nonce],
        base_uri: none,
        form_action: none,
        frame_ancestors: "https://partner.example",
    },
)]
async fn viewed(nonce: Nonce) -> String {
    nonce.to_string()
}

#[talisman::view(frame_options: DENY)]
async fn refused() -> Result<&'static str, (StatusCode, &'static str)> {
    Err((StatusCode::CONFLICT, "taken"))
}

#[talisman::view(content_security_policy: { img_src: *, .. })]
async fn extended(nonce: Nonce) -> String {
    nonce.to_string()
}

#[talisman::view(content_security_policy: { script_src: self })]
async fn replaced(nonce: Nonce) -> String {
    format!("called with {nonce}")
}

#[talisman::view(content_security_policy: { script_src: self })]
async fn perhaps(nonce: Result<Nonce, NonceRejection>) -> String {
    nonce.map_or("none".to_owned(), |nonce| nonce.to_string())
}

pub(crate) fn app(policy: Talisman) -> Router {
    Router::new()
        .route("/", get(|| async { "page" }))
        .route("/empty", get(|| async {}))
        .route(
            "/nonce",
            get(|nonce: Nonce| async move { nonce.to_string() }),
        )
        .route("/nonces", get(nonces))
        .route("/moved", get(moved))
        .route("/unchanged", get(|| async { StatusCode::NOT_MODIFIED }))
        .route(
            "/broken",
            get(|| async { StatusCode::INTERNAL_SERVER_ERROR }),
        )
        .route("/panics", get(panics))
        .route("/caught", get(panics).layer(CatchPanicLayer::new()))
        .route("/streamed", get(streamed))
        .route("/socket", get(upgraded))
        .route("/shared", options(preflight))
        .route("/form", post(|| async { "posted" }))
        .route(
            "/own",
            get(|| async { [(header::X_FRAME_OPTIONS, "DENY")] }),
        )
        .route("/cookies", get(cookies))
        .route("/viewed", get(viewed))
        .route("/refused", get(refused))
        .route("/extended", get(extended))
        .route("/replaced", get(replaced))
        .route("/perhaps", get(perhaps))
        .nest_service("/files", ServeDir::new(FILES))
        .layer(policy.layer())
}

pub(crate) fn serve(policy: Talisman) -> SocketAddr {
    loopback::serve(async move |listener| axum::serve(listener, app(policy)).await)
}
