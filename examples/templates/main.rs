//! One page in each of several template engines, under a policy that lets only scripts and styles with the nonce in:
//! `cargo run --example templates`.
//!
//! askama, minijinja and plain strings are on axum, maud is on actix-web, tera on Rocket. Each also has a page that
//! forgets the nonce at one script. The browser refuses that script; `tests/templates.rs` finds it without a browser.

mod pages;

use std::error::Error;
use std::net::Ipv4Addr;

use actix_web::{App, HttpServer};
use tokio::net::TcpListener;

const AXUM: u16 = 3001;
const ACTIX: u16 = 3003;
const ROCKET: u16 = 3004;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let host = Ipv4Addr::LOCALHOST;
    let on_axum = pages::ON_AXUM.map(|path| (AXUM, path));
    let on_actix = pages::ON_ACTIX.map(|path| (ACTIX, path));
    let on_rocket = pages::ON_ROCKET.map(|path| (ROCKET, path));
    for (port, path) in on_axum.into_iter().chain(on_actix).chain(on_rocket) {
        println!("http://{host}:{port}{path}");
    }
    let axum = axum::serve(TcpListener::bind((host, AXUM)).await?, pages::on_axum()?);
    let actix = HttpServer::new(|| App::new().configure(pages::on_actix));
    let actix = actix.bind((host, ACTIX))?.workers(1).run();
    let rocket = pages::on_rocket(rocket::Config {
        port: ROCKET,
        log_level: rocket::config::LogLevel::Critical,
        ..rocket::Config::default()
    })?;
    // The first that ends, for example by Ctrl-C, ends all.
    tokio::select! {
        ended = axum.into_future() => ended?,
        ended = actix => ended?,
        ended = rocket.launch() => drop(ended?),
    }
    Ok(())
}
