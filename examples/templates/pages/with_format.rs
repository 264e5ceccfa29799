//! No engine, on axum: functions that make strings, as components of leptos do on the server. `{nonce}` needs no escaping: its
//! alphabet is that of base64url.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use talisman::Nonce;

const STYLE: &str = "body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }";
const SCRIPT: &str = r#"said.textContent = "This script ran.""#;

pub(super) fn router() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/forgotten", get(forgotten))
}

async fn page(nonce: Nonce) -> Html<String> {
    Html(layout(nonce, &script(nonce)))
}

async fn forgotten(nonce: Nonce) -> Html<String> {
    Html(layout(nonce, &format!("<script>{SCRIPT}</script>")))
}

fn layout(nonce: Nonce, scripts: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<title>format!</title>
<link rel="icon" href="data:,">
<style nonce="{nonce}">{STYLE}</style>
<h1>format!</h1>
<p id="said">This script did not run.</p>
{scripts}
"#
    )
}

fn script(nonce: Nonce) -> String {
    format!(r#"<script nonce="{nonce}">{SCRIPT}</script>"#)
}
