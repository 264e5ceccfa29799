//! What every server serves, and how the frameworks differ.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use talisman::{OFF, Talisman, talisman};

use crate::{on_actix, on_axum, on_hyper, on_rocket};

/// A framework, and what it cannot do or does in its own way. The reasons are in docs/frameworks.md.
pub(crate) struct Framework {
    pub(crate) name: &'static str,
    /// Serves the site under a policy until the tests are over.
    pub(crate) serve: fn(Talisman) -> SocketAddr,
    /// To a method that a path does not have.
    pub(crate) wrong_method: u16,
    /// Whether a handler's panic becomes a response of 500; elsewhere the connection ends.
    pub(crate) answers_panics: bool,
    /// Whether the framework itself answers unknown methods, before any policy is asked.
    pub(crate) refuses_unknown_methods: bool,
    /// Whether the framework itself answers requests with two `Host` headers, before any policy is asked.
    pub(crate) refuses_two_hosts: bool,
    /// Whether the host of an absolute target counts; elsewhere the `Host` header does.
    pub(crate) knows_absolute_targets: bool,
    /// Whether the scheme that an HTTP/2 request names is believed.
    pub(crate) knows_http2_scheme: bool,
}

const AXUM: Framework = Framework {
    name: "axum",
    serve: on_axum::serve,
    wrong_method: 405,
    answers_panics: false,
    refuses_unknown_methods: false,
    refuses_two_hosts: false,
    knows_absolute_targets: true,
    knows_http2_scheme: true,
};

pub(crate) const FRAMEWORKS: [Framework; 4] = [
    AXUM,
    Framework {
        name: "hyper",
        serve: on_hyper::serve,
        ..AXUM
    },
    Framework {
        name: "actix-web",
        serve: on_actix::serve,
        refuses_two_hosts: true,
        ..AXUM
    },
    Framework {
        name: "Rocket",
        serve: on_rocket::serve,
        wrong_method: 404,
        answers_panics: true,
        refuses_unknown_methods: true,
        refuses_two_hosts: false,
        knows_absolute_targets: false,
        knows_http2_scheme: false,
    },
];

pub(crate) static DEFAULTS: Talisman = talisman! { debug: false };

/// A site that has a nonce.
pub(crate) static NONCED: Talisman =
    talisman! { content_security_policy: { script_src: [self, nonce] }, ..OFF };

/// What [`DEFAULTS`] sends to secure requests.
pub(crate) const DEFAULT_LINES: [&str; 6] = [
    "content-security-policy: default-src 'self'; object-src 'none'",
    "referrer-policy: strict-origin-when-cross-origin",
    "strict-transport-security: max-age=31556926; includeSubDomains",
    "x-content-type-options: nosniff",
    "x-frame-options: SAMEORIGIN",
    "x-xss-protection: 1; mode=block",
];

pub(crate) const COOKIES: [&str; 3] = ["session=a; Path=/", "id=b; SameSite=Strict", "theme=dark"];

/// A port for a server, which listens already.
pub(crate) fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    (listener, address)
}

/// Long enough for an answer on a loopback port.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
