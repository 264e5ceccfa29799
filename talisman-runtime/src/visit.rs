//! A request on its way from one question to the other.

use crate::nonce::Nonce;

/// What [`Talisman::on_request`](crate::Talisman::on_request) found out about a request, for its response.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Visit {
    pub(crate) secure: bool,
    pub(crate) nonce: Option<Nonce>,
}

impl Visit {
    /// The nonce for the page; none when the policy has no nonce source. One without any `Content-Security-Policy` leaves
    /// the request the nonce that it came with.
    #[must_use]
    pub fn nonce(&self) -> Option<Nonce> {
        self.nonce
    }

    /// Whether the request came over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.secure
    }
}
