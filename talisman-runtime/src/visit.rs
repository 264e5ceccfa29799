//! A request on its way from one question to the other.

use http::Extensions;

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

    /// Puts the nonce where handlers look for it. A policy without a nonce source takes away that of an outer policy,
    /// whose header it replaces.
    pub fn lend_nonce(&self, request: &mut Extensions) {
        if let Some(nonce) = self.nonce {
            request.insert(nonce);
        } else if !request.is_empty() {
            request.remove::<Nonce>();
        }
    }
}
