//! maud: the nonce is an argument like any other.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use talisman::Nonce;

/// Rust's own string, which is no template: nothing of a request goes in here.
const STYLE: &str = "body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }";
const SCRIPT: &str = r#"said.textContent = "This script ran.""#;

pub(super) fn router() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/forgotten", get(forgotten))
}

async fn page(nonce: Nonce) -> Html<String> {
    Html(layout(nonce, &script(nonce)).into_string())
}

async fn forgotten(nonce: Nonce) -> Html<String> {
    let script = html! { script { (PreEscaped(SCRIPT)) } };
    Html(layout(nonce, &script).into_string())
}

fn layout(nonce: Nonce, scripts: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                title { "maud" }
                link rel="icon" href="data:,";
                style nonce=(nonce) { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "maud" }
                p #said { "This script did not run." }
                (scripts)
            }
        }
    }
}

fn script(nonce: Nonce) -> Markup {
    html! { script nonce=(nonce) { (PreEscaped(SCRIPT)) } }
}
