//! The nonce as an axum extractor, and views as axum responses.

use std::convert::Infallible;

use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

use crate::nonce::Nonce;
use crate::rejection::NonceRejection;
use crate::view::{View, ViewNonce};

const NOWHERE: NonceRejection = NonceRejection::new("add `.layer(SITE.layer())` to its router");

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
        parts.extensions.get().copied().ok_or(NOWHERE)
    }
}

impl IntoResponse for NonceRejection {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

impl<S: Sync> FromRequestParts<S> for ViewNonce {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let nonce = parts.extensions.get_or_insert_with(Nonce::random);
        Ok(Self(*nonce))
    }
}

impl<R: IntoResponse> IntoResponse for View<R> {
    fn into_response(self) -> Response {
        let mut response = self.response.into_response();
        self.policy.mark(self.nonce, response.headers_mut());
        response
    }
}
