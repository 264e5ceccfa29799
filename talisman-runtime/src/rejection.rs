//! What a handler is told that asks for a nonce where there is none.

use std::error::Error;
use std::fmt;

/// A handler asked for a [`Nonce`](crate::Nonce) on a route that has none: answered with 500, and a text that says what
/// to write. Rocket logs the text.
///
/// Where the site has no nonce, telling a policy without a source from one that is not on the route would cost every
/// request of such a policy an allocation, so the text names both. A view that is without a nonce under a site that has
/// one gets a text of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NonceRejection(Cause);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// With how the policy is put on a route.
    Site(&'static str),
    View,
}

impl NonceRejection {
    /// The view's own options leave its policy without a source.
    pub(crate) const IN_VIEW: Self = Self(Cause::View);

    pub(crate) const fn new(way: &'static str) -> Self {
        Self(Cause::Site(way))
    }
}

impl fmt::Display for NonceRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Cause::Site(way) => write!(
                f,
                "this request has no nonce: either the policy of this route has no `nonce` source \
                 (write `script_src: [self, nonce]` in its `talisman!`), \
                 or the policy is not on this route ({way})"
            ),
            Cause::View => f.write_str(
                "this view has no nonce: its policy has no `nonce` source (write `script_src: [self, nonce]` in the \
                 `content_security_policy` of its `#[talisman::view]`)",
            ),
        }
    }
}

/// As `Display`, for it is what Rocket logs.
impl fmt::Debug for NonceRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NonceRejection")
            .field(&format_args!("{self}"))
            .finish()
    }
}

impl Error for NonceRejection {}
