//! A policy that is only known when the server starts, from an environment variable:
//!
//! `CSP_DIRECTIVES="default-src 'self'; img-src *" cargo run --example csp_from_env`
//!
//! Without the variable the policy of the source goes out. With a bad one the server does not start, and says why.
//! `… --example csp_from_env -- 8080` takes another port.

use std::env::{self, VarError};
use std::net::Ipv4Addr;
use std::process::ExitCode;

use axum::Router;
use axum::routing::get;
use talisman::{Csp, Talisman, talisman};
use tokio::net::TcpListener;

/// What every page carries; the variable may replace its policy.
static SITE: Talisman = talisman! {
    // This server speaks plain HTTP on the loopback interface, in release builds too, and no proxy stands before it.
    force_https: false,
    forwarded_proto: false,
};

const VARIABLE: &str = "CSP_DIRECTIVES";
const DEFAULT_PORT: u16 = 3000;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let site = site(env::var(VARIABLE))?;
    let port = match env::args().nth(1) {
        None => DEFAULT_PORT,
        Some(text) => text
            .parse()
            .map_err(|_| format!("`{text}` is no port: a number from 0 to 65535"))?,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("http://{address}/\n\nEvery page carries:\n\n{site}");
    let app = Router::new()
        .route("/", get(|| async { "Look at this page's headers.\n" }))
        .layer(site.layer());
    axum::serve(listener, app)
        .await
        .map_err(|error| error.to_string())
}

/// The site under the policy that the variable holds.
fn site(variable: Result<String, VarError>) -> Result<Talisman, String> {
    let text = match variable {
        Ok(text) => text,
        Err(VarError::NotPresent) => return Ok(SITE),
        Err(error) => return Err(format!("{VARIABLE}: {error}")),
    };
    Csp::parse(&text)
        .and_then(|csp| SITE.with_content_security_policy(csp))
        .map_err(|error| format!("{VARIABLE} holds no valid policy\n\n{error}"))
}
