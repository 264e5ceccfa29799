//! The nonce as an axum extractor, and views as axum responses.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;

use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

use crate::nonce::Nonce;
use crate::view::{View, ViewNonce};

/// The request's nonce, the same that its response's policy carries.
///
/// ```
/// use talisman_runtime::Nonce;
///
/// async fn page(nonce: Nonce) -> String {
///     format!("<script nonce=\"{nonce}\">start()</script>")
/// }
/// ```
impl<S: Sync> FromRequestParts<S> for Nonce {
    type Rejection = NonceRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get().copied().ok_or(NonceRejection(()))
    }
}

/// A handler asked for a [`Nonce`] on a route that has none: answered with 500 and a text that says what to write.
///
/// Telling the two causes apart would cost every request of a policy without nonce an allocation, so the text names both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NonceRejection(());

impl fmt::Display for NonceRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "this request has no nonce: either the policy of this route has no `nonce` source \
             (write `script_src: [self, nonce]` in its `talisman!`), \
             or the policy is not on this route (add `.layer(SITE.layer())` to its router)",
        )
    }
}

impl Error for NonceRejection {}

impl IntoResponse for NonceRejection {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

impl<S: Sync> FromRequestParts<S> for ViewNonce {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&mut parts.extensions))
    }
}

impl<R: IntoResponse> IntoResponse for View<R> {
    fn into_response(self) -> Response {
        let mut response = self.response.into_response();
        self.policy.mark(self.nonce, response.headers_mut());
        response
    }
}
