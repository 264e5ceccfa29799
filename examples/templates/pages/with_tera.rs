//! tera: the nonce is a variable of the context. A template that uses it without getting it is an error.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use talisman::Nonce;
use tera::{Context, Tera, TeraResult};

use super::failed;

const LAYOUT: &str = r#"<!DOCTYPE html>
<html lang="en">
<title>tera</title>
<link rel="icon" href="data:,">
<style nonce="{{ nonce }}">body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }</style>
<h1>tera</h1>
<p id="said">This script did not run.</p>
{% block scripts %}{% endblock %}
"#;

const PAGE: &str = r#"{% extends "layout.html" %}
{% block scripts %}<script nonce="{{ nonce }}">said.textContent = "This script ran."</script>{% endblock %}
"#;

const FORGOTTEN: &str = r#"{% extends "layout.html" %}
{% block scripts %}<script>said.textContent = "This script ran."</script>{% endblock %}
"#;

type Templates = State<Arc<Tera>>;

pub(super) fn router() -> TeraResult<Router> {
    let mut templates = Tera::new();
    templates.add_raw_templates([
        ("layout.html", LAYOUT),
        ("page.html", PAGE),
        ("forgotten.html", FORGOTTEN),
    ])?;
    Ok(Router::new()
        .route("/", get(page))
        .route("/forgotten", get(forgotten))
        .with_state(Arc::new(templates)))
}

async fn page(templates: Templates, nonce: Nonce) -> Result<Html<String>, StatusCode> {
    render(&templates, "page.html", nonce).map_err(failed)
}

async fn forgotten(templates: Templates, nonce: Nonce) -> Result<Html<String>, StatusCode> {
    render(&templates, "forgotten.html", nonce).map_err(failed)
}

fn render(templates: &Tera, name: &str, nonce: Nonce) -> TeraResult<Html<String>> {
    let mut context = Context::new();
    context.insert("nonce", nonce.as_str());
    templates.render(name, &context).map(Html)
}
