//! askama on axum: the nonce is a field of the template, so a template that asks for one does not compile without.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use talisman::Nonce;

use super::failed;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!DOCTYPE html>
<html lang="en">
<title>askama</title>
<link rel="icon" href="data:,">
<style nonce="{{ nonce }}">body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }</style>
<h1>askama</h1>
<p id="said">This script did not run.</p>
<script nonce="{{ nonce }}">said.textContent = "This script ran."</script>
"#
)]
struct Page {
    nonce: Nonce,
}

/// Like [`Page`], but the script goes without.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<!DOCTYPE html>
<html lang="en">
<title>askama</title>
<style nonce="{{ nonce }}">body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }</style>
<p id="said">This script did not run.</p>
<script>said.textContent = "This script ran."</script>
"#
)]
struct Forgotten {
    nonce: Nonce,
}

pub(super) fn router() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/forgotten", get(forgotten))
}

async fn page(nonce: Nonce) -> Result<Html<String>, StatusCode> {
    Page { nonce }.render().map(Html).map_err(failed)
}

async fn forgotten(nonce: Nonce) -> Result<Html<String>, StatusCode> {
    Forgotten { nonce }.render().map(Html).map_err(failed)
}
