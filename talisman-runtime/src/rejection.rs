//! What a handler is told that asks for a nonce where there is none.

use std::error::Error;
use std::fmt;

/// A handler asked for a [`Nonce`](crate::Nonce) on a route that has none: answered with 500, and a text that says what
/// to write. Rocket logs the text.
///
/// Telling the two causes apart would cost every request of a policy without nonce an allocation, so the text names both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NonceRejection {
    /// How the policy is put on a route.
    way: &'static str,
}

impl NonceRejection {
    pub(crate) const fn new(way: &'static str) -> Self {
        Self { way }
    }
}

impl fmt::Display for NonceRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this request has no nonce: either the policy of this route has no `nonce` source \
             (write `script_src: [self, nonce]` in its `talisman!`), \
             or the policy is not on this route ({})",
            self.way
        )
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
