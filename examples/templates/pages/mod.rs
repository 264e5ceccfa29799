//! The site and its policy. A page per template engine, a file per page, on the frameworks where the engines are
//! mostly used.

mod with_askama;
mod with_format;
mod with_maud;
mod with_minijinja;
mod with_tera;

use std::error::Error;

use actix_web::web::{self, ServiceConfig};
use axum::Router;
use axum::http::StatusCode;
use rocket::{Build, Rocket};
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

/// The paths of the pages on each framework. The page that forgets the nonce is under `/forgotten` below each.
pub(crate) const ON_AXUM: [&str; 3] = ["/askama", "/minijinja", "/format"];
pub(crate) const ON_ACTIX: [&str; 1] = ["/maud"];
pub(crate) const ON_ROCKET: [&str; 1] = ["/tera"];

/// Fails when a template does not parse.
pub(crate) fn on_axum() -> Result<Router, Box<dyn Error>> {
    let [askama, minijinja, format] = ON_AXUM;
    Ok(Router::new()
        .nest(askama, with_askama::router())
        .nest(minijinja, with_minijinja::router()?)
        .nest(format, with_format::router())
        .layer(SITE.layer()))
}

pub(crate) fn on_actix(config: &mut ServiceConfig) {
    let [maud] = ON_ACTIX;
    let pages = web::scope(maud).configure(with_maud::pages);
    config.service(pages.wrap(SITE.middleware()));
}

/// Fails when a template does not parse.
pub(crate) fn on_rocket(config: rocket::Config) -> Result<Rocket<Build>, Box<dyn Error>> {
    let [tera] = ON_ROCKET;
    Ok(rocket::custom(config)
        .attach(SITE.fairing())
        .manage(with_tera::templates()?)
        .mount(tera, with_tera::routes()))
}

/// axum's answer where a template fails at run time. What failed goes to the server's operator alone.
fn failed(error: impl Error) -> StatusCode {
    eprintln!("error: {error}");
    StatusCode::INTERNAL_SERVER_ERROR
}
