//! One page in each of several template engines, under a policy that lets only scripts and styles with the nonce in:
//! `cargo run --example templates`.
//!
//! Each engine also has a page that forgets the nonce at one script. The browser refuses that script;
//! `tests/templates.rs` finds it without a browser.

mod pages;

use std::error::Error;
use std::net::Ipv4Addr;

use tokio::net::TcpListener;

const PORT: u16 = 3001;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let site = pages::site()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, site).await?;
    Ok(())
}
