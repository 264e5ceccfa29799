//! What every server serves, and how the frameworks differ.

use std::net::SocketAddr;

use talisman::{OFF, Talisman, talisman};

use crate::{on_actix, on_axum, on_hyper, on_rocket};

/// A framework, and where it goes its own way.
pub(crate) struct Framework {
    pub(crate) name: &'static str,
    /// Serves the site under a policy until the tests are over.
    pub(crate) serve: fn(Talisman) -> SocketAddr,
    exceptions: &'static [Exception],
}

/// A row of the table in docs/frameworks.md, which has the reasons.
#[derive(PartialEq, Eq)]
pub(crate) enum Exception {
    /// The handler's panic ends the connection without a response.
    PanicsEndConnections,
    /// A method that a path does not have is answered with 404.
    WrongMethodIsNotFound,
    /// A method that nobody knows is answered before any policy is asked.
    UnknownMethodsAreRefused,
    /// A request with two `Host` headers is answered before any policy is asked.
    TwoHostsAreRefused,
    /// The host of an absolute target is lost: the `Host` header counts.
    AbsoluteTargetsAreCut,
    /// The scheme that an HTTP/2 request names is lost.
    SchemesAreCut,
    /// A file comes whole, though a part of it is asked for or it has not changed.
    FilesComeWhole,
}

pub(crate) const FRAMEWORKS: [Framework; 4] = [
    Framework {
        name: "axum",
        serve: on_axum::serve,
        exceptions: &[Exception::PanicsEndConnections],
    },
    Framework {
        name: "hyper",
        serve: on_hyper::serve,
        exceptions: &[Exception::PanicsEndConnections],
    },
    Framework {
        name: "actix-web",
        serve: on_actix::serve,
        exceptions: &[
            Exception::PanicsEndConnections,
            Exception::TwoHostsAreRefused,
        ],
    },
    Framework {
        name: "Rocket",
        serve: on_rocket::serve,
        exceptions: &[
            Exception::WrongMethodIsNotFound,
            Exception::UnknownMethodsAreRefused,
            Exception::AbsoluteTargetsAreCut,
            Exception::SchemesAreCut,
            Exception::FilesComeWhole,
        ],
    },
];

impl Framework {
    pub(crate) fn has(&self, exception: &Exception) -> bool {
        self.exceptions.contains(exception)
    }
}

pub(crate) static DEFAULTS: Talisman = talisman! { debug: false };

/// A site that has a nonce.
pub(crate) static NONCED: Talisman = talisman! {
    content_security_policy: { default_src: none, script_src: [self, nonce], base_uri: none, form_action: none },
    allow: { csp::missing_frame_ancestors: "not what it is about" },
    ..OFF
};

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

/// A folder with `page.html`.
pub(crate) const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conformance/files");
