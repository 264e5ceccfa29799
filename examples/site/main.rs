//! A small site under a strict policy: `cargo run --example site`, or `cargo run --example site -- 8080` for another port.
//!
//! Open it in a browser: the front page shows what the policy let through, what it stopped, and the headers that did it.

use std::env;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::ops::ControlFlow;
use std::process::ExitCode;

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use talisman::{Nonce, Talisman, talisman};
use tokio::net::TcpListener;

/// What every page of the site carries.
static SITE: Talisman = talisman! {
    // This server speaks plain HTTP on the loopback interface, in release builds too, and no proxy stands before it.
    // A real site leaves the first one out, and the second one too if its proxy sends `X-Forwarded-Proto`.
    force_https: false,
    forwarded_proto: false,

    content_security_policy: {
        default_src: none,
        script_src: [nonce, strict_dynamic],
        style_src: self,
        img_src: self,
        connect_src: self,
        frame_src: self,
        object_src: none,
        base_uri: none,
        form_action: none,
        frame_ancestors: none,
        require_trusted_types_for: script,
        trusted_types: none,
    },
    frame_options: DENY,
    referrer_policy: no_referrer,
};

/// The page that this site and one partner may embed: the site's policy, changed in two places.
static EMBED: Talisman = talisman! {
    frame_options: false,
    content_security_policy: { frame_ancestors: [self, "https://partner.example"], .. },
    ..SITE
};

/// What is no page, such as JSON or the style sheet, loads nothing and is framed by nobody. Without a nonce it may be cached.
static DATA: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: none },
    ..SITE
};

const DEFAULT_PORT: u16 = 3000;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let port = port(env::args().skip(1))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => {
                format!("port {port} is in use; name another one: cargo run --example site -- 8080")
            }
            _ => format!("cannot listen on port {port}: {error}"),
        })?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("http://{address}/\n\nIts pages carry, on secure requests:\n\n{SITE}");
    axum::serve(listener, site())
        .await
        .map_err(|error| error.to_string())
}

/// The port that the command line names.
fn port(mut arguments: impl Iterator<Item = String>) -> Result<u16, String> {
    let usage = "usage: cargo run --example site -- [PORT]";
    let port = match arguments.next() {
        None => DEFAULT_PORT,
        Some(text) => text
            .parse()
            .map_err(|_| format!("`{text}` is no port: a number from 0 to 65535\n{usage}"))?,
    };
    match arguments.next() {
        None => Ok(port),
        Some(text) => Err(format!("`{text}` after the port\n{usage}")),
    }
}

/// Routes with a policy of their own stand in a router of their own: a layer adds headers and takes none off.
fn site() -> Router {
    let embed = Router::new()
        .route("/embed", get(embed))
        .layer(EMBED.layer());
    let data = Router::new()
        .route("/api/status", get(status))
        .route("/site.css", get(style_sheet))
        .route("/icon.svg", get(icon))
        .layer(DATA.layer());
    Router::new()
        .route("/", get(home))
        .fallback(missing)
        .layer(SITE.layer())
        .merge(embed)
        .merge(data)
}

async fn home(nonce: Nonce, parts: Parts) -> Html<String> {
    let main = format!(
        include_str!("home.html"),
        nonce = nonce,
        script = include_str!("home.js")
    );
    page("Talisman", &main, &sent_headers(&SITE, &parts))
}

async fn embed(parts: Parts) -> Html<String> {
    page(
        "An embeddable page",
        include_str!("embed.html"),
        &sent_headers(&EMBED, &parts),
    )
}

async fn status() -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], r#"{"status":"ok"}"#)
}

async fn style_sheet() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css")], include_str!("site.css"))
}

async fn icon() -> impl IntoResponse {
    ([(CONTENT_TYPE, "image/svg+xml")], include_str!("icon.svg"))
}

async fn missing(parts: Parts) -> impl IntoResponse {
    let main = format!(
        include_str!("missing.html"),
        path = escaped(parts.uri.path())
    );
    let page = page("Not found", &main, &sent_headers(&SITE, &parts));
    (StatusCode::NOT_FOUND, page)
}

/// Puts `main` into the site's frame, with the headers below it.
fn page(title: &str, main: &str, headers: &HeaderMap) -> Html<String> {
    let mut rows = String::new();
    for (name, value) in headers {
        let mut value = escaped(&String::from_utf8_lossy(value.as_bytes()));
        if *name == CONTENT_SECURITY_POLICY {
            // One directive on a line.
            value = value.replace("; ", ";\n");
        }
        // Writing to a string never fails.
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>"
        );
    }
    Html(format!(
        include_str!("page.html"),
        title = escaped(title),
        main = main,
        headers = rows
    ))
}

/// The headers that the layer of `policy` is going to put on the answer to this request, nonce included: they come from
/// the same two questions that the layer asks.
fn sent_headers(policy: &Talisman, parts: &Parts) -> HeaderMap {
    match policy.on_request(parts) {
        ControlFlow::Break(answer) => answer.into_parts().0.headers,
        ControlFlow::Continue(visit) => {
            let mut headers = HeaderMap::new();
            policy.on_response(&visit, &mut headers);
            headers
        }
    }
}

/// `text` as HTML text or a quoted attribute value.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
