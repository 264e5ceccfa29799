//! tera on Rocket: the nonce is a variable of the context. A template that uses it without getting it is an error.

use rocket::response::{Debug, content::RawHtml};
use rocket::{Route, State, get, routes};
use talisman::Nonce;
use tera::{Context, Tera, TeraResult};

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

/// A page, or 500 and the reason in the log.
type Page = Result<RawHtml<String>, Debug<tera::Error>>;

pub(super) fn templates() -> TeraResult<Tera> {
    let mut templates = Tera::new();
    templates.add_raw_templates([
        ("layout.html", LAYOUT),
        ("page.html", PAGE),
        ("forgotten.html", FORGOTTEN),
    ])?;
    Ok(templates)
}

pub(super) fn routes() -> Vec<Route> {
    routes![page, forgotten]
}

#[get("/")]
fn page(templates: &State<Tera>, nonce: Nonce) -> Page {
    render(templates, "page.html", nonce)
}

#[get("/forgotten")]
fn forgotten(templates: &State<Tera>, nonce: Nonce) -> Page {
    render(templates, "forgotten.html", nonce)
}

fn render(templates: &Tera, name: &str, nonce: Nonce) -> Page {
    let mut context = Context::new();
    context.insert("nonce", nonce.as_str());
    Ok(templates.render(name, &context).map(RawHtml)?)
}
