//! One unguessable word per request.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str;

use http::HeaderValue;
use rand::Rng;

/// The length of a [`Nonce`] in characters.
pub(crate) const NONCE_CHARS: usize = 32;

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The nonce of one request: 192 random bits as 32 characters of base64url.
///
/// The same value stands in the response's `Content-Security-Policy` and in the `nonce` attributes of the page
/// ([CSP 3, section 7.1](https://www.w3.org/TR/CSP3/#security-nonces)); `Display` writes it as it belongs there.
/// The bits come from the thread's cryptographic generator, [`rand::rng`].
#[derive(Clone, Copy)]
pub struct Nonce {
    chars: [u8; NONCE_CHARS],
    /// None where a view drew it.
    lender: Option<Lender>,
}

/// The policy that gave a request its nonce.
#[derive(Clone, Copy)]
pub(crate) struct Lender {
    /// Its number. A reference would make the nonce look as if it could change, where it is the key of a map.
    pub(crate) policy: usize,
    /// Whether the request is secure.
    pub(crate) secure: bool,
    /// Whether a policy around that one has the nonce too.
    pub(crate) is_shared: bool,
}

impl Nonce {
    const fn of(chars: [u8; NONCE_CHARS]) -> Self {
        let lender = None;
        Self { chars, lender }
    }

    /// Draws a new one.
    pub(crate) fn random() -> Self {
        let mut bytes = [0; NONCE_CHARS];
        rand::rng().fill_bytes(&mut bytes);
        // Six random bits make one character, so nothing needs regrouping: 32 times six is 192 bits.
        let chars = bytes.map(|byte| BASE64URL[usize::from(byte % 64)]);
        Self::of(chars)
    }

    /// The nonce that a header value is, if it has the form of one.
    pub(crate) fn from_header(value: &HeaderValue) -> Option<Self> {
        let bytes = <[u8; NONCE_CHARS]>::try_from(value.as_bytes()).ok()?;
        bytes
            .iter()
            .all(|byte| BASE64URL.contains(byte))
            .then_some(Self::of(bytes))
    }

    pub(crate) fn lent_by(self, lender: Lender) -> Self {
        Self {
            lender: Some(lender),
            ..self
        }
    }

    pub(crate) fn lender(&self) -> Option<Lender> {
        self.lender
    }

    /// The 32 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.chars).unwrap_or_default()
    }

    /// The 32 characters as bytes.
    pub(crate) fn as_bytes(&self) -> &[u8; NONCE_CHARS] {
        &self.chars
    }
}

/// By the characters alone, and so is the hash.
impl PartialEq for Nonce {
    fn eq(&self, other: &Self) -> bool {
        self.chars == other.chars
    }
}

impl Eq for Nonce {}

impl Hash for Nonce {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.chars.hash(state);
    }
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Nonce").field(&self.as_str()).finish()
    }
}
