//! warp: its filters as a tower service, and the layer around that.

use std::io;

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use talisman::{Nonce, Talisman};
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use warp::{Filter, Reply};

fn home(nonce: Nonce) -> impl Reply {
    warp::reply::html(format!(
        "<script nonce=\"{nonce}\">document.write('it runs')</script>"
    ))
}

fn log_in() -> impl Reply {
    warp::reply::with_header("welcome", "set-cookie", "session=a; Path=/")
}

/// Serves the site under a policy.
///
/// # Errors
///
/// When the listener fails.
pub async fn serve(site: Talisman, listener: TcpListener) -> io::Result<()> {
    let home = warp::path::end().and(warp::ext::get::<Nonce>()).map(home);
    let log_in = warp::path("login").map(log_in);
    let routes = warp::get().and(home.or(log_in));
    let service = ServiceBuilder::new()
        .layer(site.layer())
        .service(warp::service(routes));
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service);
        tokio::spawn(async move {
            let server = auto::Builder::new(TokioExecutor::new());
            let connection = server.serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
