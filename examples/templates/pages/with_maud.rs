//! maud on actix-web: the nonce is an argument like any other.

use actix_web::get;
use actix_web::web::{Html, ServiceConfig};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use talisman::Nonce;

/// Rust's own string, which is no template: nothing of a request goes in here.
const STYLE: &str = "body { font: 1.25rem/1.6 system-ui; margin: 3rem auto; max-width: 40rem }";
const SCRIPT: &str = r#"said.textContent = "This script ran.""#;

pub(super) fn pages(config: &mut ServiceConfig) {
    config.service(page).service(forgotten);
}

#[get("")]
async fn page(nonce: Nonce) -> Html {
    Html::new(layout(nonce, &script(nonce)).into_string())
}

#[get("/forgotten")]
async fn forgotten(nonce: Nonce) -> Html {
    let script = html! { script { (PreEscaped(SCRIPT)) } };
    Html::new(layout(nonce, &script).into_string())
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
