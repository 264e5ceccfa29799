//! What `#[talisman::view]` makes of a handler's arguments and return value.

use crate::nonce::Nonce;
use crate::views::ViewPolicy;

pub(crate) use self::put_the_view_above_the_route::ViewNonce;

/// A handler's response under the policy of its view. Only expansions make one.
#[derive(Debug)]
#[must_use]
pub struct View<R> {
    pub(crate) policy: &'static ViewPolicy,
    pub(crate) nonce: Option<Nonce>,
    pub(crate) response: R,
}

impl<R> View<R> {
    /// The response of a view that leaves the nonce to its site.
    pub const fn new(policy: &'static ViewPolicy, response: R) -> Self {
        Self {
            policy,
            nonce: None,
            response,
        }
    }

    /// The response of a view whose own options name a nonce.
    pub const fn new_with_nonce(
        policy: &'static ViewPolicy,
        nonce: ViewNonce,
        response: R,
    ) -> Self {
        Self {
            policy,
            nonce: Some(nonce.0),
            response,
        }
    }
}

/// The compiler prints this name where a route attribute has read the arguments before the view added its own.
pub mod put_the_view_above_the_route {
    use crate::nonce::Nonce;

    /// The first argument of a handler whose view has a nonce: sees to it that the request has one.
    #[derive(Clone, Copy, Debug)]
    pub struct ViewNonce(pub(crate) Nonce);
}
