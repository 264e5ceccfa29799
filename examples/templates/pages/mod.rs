//! The site and its policy. A page per template engine, a file per page.

mod with_askama;
mod with_format;
mod with_maud;
mod with_minijinja;
mod with_tera;

use std::error::Error;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::get;
use talisman::{Talisman, talisman};

/// What every page of the site carries.
static SITE: Talisman = talisman! {
    // This server speaks plain HTTP on the loopback interface, in release builds too.
    force_https: false,

    content_security_policy: {
        default_src: none,
        script_src: nonce,
        style_src: nonce,
        img_src: "data:",
        base_uri: none,
        form_action: none,
        frame_ancestors: none,
    },
};

/// The path of each engine's page. The page that forgets the nonce is under `/forgotten` below it.
pub(crate) const PATHS: [&str; 5] = ["/askama", "/maud", "/minijinja", "/tera", "/format"];

/// All pages. Fails when a template does not parse.
pub(crate) fn site() -> Result<Router, Box<dyn Error>> {
    let [askama, maud, minijinja, tera, format] = PATHS;
    Ok(Router::new()
        .route("/", get(async || Redirect::to(askama)))
        .nest(askama, with_askama::router())
        .nest(maud, with_maud::router())
        .nest(minijinja, with_minijinja::router()?)
        .nest(tera, with_tera::router()?)
        .nest(format, with_format::router())
        .layer(SITE.layer()))
}

/// The answer where a template fails at run time. What failed goes to the server's operator alone.
fn failed(error: impl Error) -> StatusCode {
    eprintln!("error: {error}");
    StatusCode::INTERNAL_SERVER_ERROR
}
