//! minijinja on axum: the nonce is a variable. `Strict` makes a handler that forgets to hand it over an error, where the
//! default is `nonce=""`.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use minijinja::{Environment, Error, UndefinedBehavior, context};
use talisman::Nonce;

use super::failed;

const LAYOUT: &str = r#"<!DOCTYPE html>
<html lang="en">
<title>minijinja</title>
<link rel="icon" href="data:,">
<style nonce="{{ nonce }}">body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }</style>
<h1>minijinja</h1>
<p id="said">This script did not run.</p>
{% block scripts %}{% endblock %}
"#;

const PAGE: &str = r#"{% extends "layout.html" %}
{% block scripts %}<script nonce="{{ nonce }}">said.textContent = "This script ran."</script>{% endblock %}
"#;

const FORGOTTEN: &str = r#"{% extends "layout.html" %}
{% block scripts %}<script>said.textContent = "This script ran."</script>{% endblock %}
"#;

type Templates = State<Arc<Environment<'static>>>;

pub(super) fn router() -> Result<Router, Error> {
    let mut templates = Environment::new();
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    templates.add_template("layout.html", LAYOUT)?;
    templates.add_template("page.html", PAGE)?;
    templates.add_template("forgotten.html", FORGOTTEN)?;
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

fn render(templates: &Environment<'_>, name: &str, nonce: Nonce) -> Result<Html<String>, Error> {
    let template = templates.get_template(name)?;
    template
        .render(context! { nonce => nonce.as_str() })
        .map(Html)
}
