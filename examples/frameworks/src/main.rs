//! One site on each framework: `cargo run -p talisman-examples poem`, then <http://127.0.0.1:3000/>.

use std::net::Ipv4Addr;

use talisman_examples::{SITE, on_poem, on_salvo, on_tonic, on_warp};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let framework = std::env::args().nth(1).unwrap_or_default();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 3000)).await?;
    match &*framework {
        "poem" => on_poem::serve(SITE, listener).await?,
        "salvo" => on_salvo::serve(SITE, listener).await?,
        "tonic" => on_tonic::serve(SITE, listener).await?,
        "warp" => on_warp::serve(SITE, listener).await?,
        _ => return Err("which framework: poem, salvo, tonic or warp?".into()),
    }
    Ok(())
}
