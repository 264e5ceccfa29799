//! What `#[talisman::view]` makes of a handler's arguments and return value.

use crate::nonce::Nonce;
use crate::rejection::NonceRejection;
use crate::views::ViewPolicy;

pub(crate) use self::put_the_view_above_the_route::ViewNonce;

/// A handler's response under the policy of its view, or why the handler was not called. Only expansions make one.
#[derive(Debug)]
#[must_use]
pub struct View<R> {
    pub(crate) policy: &'static ViewPolicy,
    pub(crate) nonce: Option<Nonce>,
    pub(crate) response: Result<R, NonceRejection>,
}

impl<R> View<R> {
    /// The response of a view that leaves the nonce to its site.
    pub const fn new(policy: &'static ViewPolicy, response: R) -> Self {
        Self {
            policy,
            nonce: None,
            response: Ok(response),
        }
    }

    /// The answer of a view whose handler asks for a nonce that the view's policy withholds.
    pub const fn without_nonce(policy: &'static ViewPolicy) -> Self {
        Self {
            policy,
            nonce: None,
            response: Err(NonceRejection::IN_VIEW),
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
            response: Ok(response),
        }
    }
}

/// An argument of a handler whose view may withhold the site's nonce.
///
/// The own methods are those of nonces. Every other argument, one of a generic type too, has those of [`Argument`].
#[derive(Debug)]
#[must_use]
pub struct Given<T>(pub T);

impl<'a> Given<&'a Nonce> {
    /// The nonce that the handler asks for.
    #[inline]
    #[must_use]
    pub fn asked_nonce(self) -> Option<&'a Nonce> {
        Some(self.0)
    }
}

impl Given<Option<Nonce>> {
    /// None where the view withholds it.
    #[inline]
    #[must_use]
    pub fn under_view(self, view: &'static ViewPolicy) -> Option<Nonce> {
        self.0.filter(|nonce| !view.withholds(Some(nonce)))
    }
}

impl<E: From<NonceRejection>> Given<Result<Nonce, E>> {
    /// The nonce.
    ///
    /// # Errors
    ///
    /// Where the view withholds it.
    #[inline]
    pub fn under_view(self, view: &'static ViewPolicy) -> Result<Nonce, E> {
        match self.0 {
            Ok(nonce) if view.withholds(Some(&nonce)) => Err(NonceRejection::IN_VIEW.into()),
            given => given,
        }
    }
}

/// An argument that is no nonce.
pub trait Argument {
    /// The argument's type.
    type Own;

    /// None.
    fn asked_nonce(self) -> Option<&'static Nonce>;

    /// The argument as it is.
    fn under_view(self, view: &'static ViewPolicy) -> Self::Own;
}

impl<T> Argument for Given<T> {
    type Own = T;

    #[inline]
    fn asked_nonce(self) -> Option<&'static Nonce> {
        None
    }

    #[inline]
    fn under_view(self, _: &'static ViewPolicy) -> T {
        self.0
    }
}

/// The compiler prints this name where a route attribute has read the arguments before the view added its own.
pub mod put_the_view_above_the_route {
    use crate::nonce::Nonce;

    /// The first argument of a handler whose view has a nonce: sees to it that the request has one.
    #[derive(Clone, Copy, Debug)]
    pub struct ViewNonce(pub(crate) Nonce);
}
