//! A policy that is only known when the server starts, from an environment variable:
//!
//! `CSP_DIRECTIVES="default-src 'self'; img-src *" cargo run --example csp_from_env`
//!
//! Without the variable the policy of the source goes out. With a bad one the server does not start, and says why.
//! `… --example csp_from_env -- 8080` takes another port.

use std::env::{self, VarError};
use std::io;
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

#[tokio::main]
async fn main() -> io::Result<ExitCode> {
    let site = match site(env::var(VARIABLE)) {
        Ok(site) => site,
        Err(message) => {
            eprintln!("error: {message}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let port = env::args().nth(1).unwrap_or("3000".to_owned());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let address = listener.local_addr()?;
    println!("http://{address}/\n\nEvery page carries:\n\n{site}");
    let app = Router::new()
        .route("/", get(|| async { "Look at this page's headers.\n" }))
        .layer(site.layer());
    axum::serve(listener, app).await?;
    Ok(ExitCode::SUCCESS)
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
