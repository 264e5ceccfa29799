//! A server for one test, and what is asked of its answers.

use std::net::SocketAddr;

use axum::Router;
use axum::response::AppendHeaders;
use axum::routing::any;
use talisman::Talisman;

use crate::loopback;
use crate::tcp::nonces;
pub(crate) use crate::tcp::{Answer, ask, exchange, sorted};

/// A request that came over plain HTTP.
pub(crate) const PLAIN: &str = "GET /";
/// A request that a proxy took over TLS.
pub(crate) const SECURE: &str = "GET /\nx-forwarded-proto: https";

impl Answer {
    /// Whether status and header lines are these, all of them and no other.
    #[track_caller]
    pub(crate) fn is(&self, status: &str, lines: &[&str]) {
        assert_eq!((&*self.status, &*self.lines), (status, &*sorted(lines)));
    }

    /// Every nonce in the headers.
    pub(crate) fn nonces(&self) -> impl Iterator<Item = String> {
        nonces(&self.lines)
    }
}

pub(crate) fn serve(router: Router) -> SocketAddr {
    loopback::serve(async |listener| axum::serve(listener, router).await)
}

/// Asks an empty page under `policy`; `/login` sets a session cookie and names its server.
pub(crate) fn ask_under(policy: &Talisman, request: &str) -> Answer {
    let cookies = [("set-cookie", "session=a; Path=/"), ("server", "hyper")];
    let router = Router::new()
        .route("/", any(|| async {}))
        .route("/login", any(move || async move { AppendHeaders(cookies) }));
    ask(serve(router.layer(policy.layer())), request)
}
