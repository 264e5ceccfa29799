//! What of a request decides over redirect and headers.

use std::borrow::Cow;

use http::header::{FORWARDED, HOST, HeaderName};
use http::request::Parts;
use http::uri::Scheme;
use http::{Extensions, HeaderMap, HeaderValue, Method, Request, Uri, Version};

use crate::nonce::Nonce;
use crate::secure::SecureConnection;
use crate::settings::ForwardedProto;

static X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// A request as its framework knows it.
pub(crate) trait Incoming {
    /// Whether it is GET or HEAD.
    fn only_reads(&self) -> bool;

    fn path(&self) -> &str;

    /// What follows the `?`.
    fn query(&self) -> Option<&str>;

    /// The host and port of the request's target, where it names them.
    fn authority(&self) -> Option<Cow<'_, str>>;

    /// The values of the `Host` headers.
    fn hosts(&self) -> impl Iterator<Item = &[u8]>;

    /// The first value of the header in which a proxy names the protocol.
    fn forwarded(&self, header: ForwardedProto) -> Option<&[u8]>;

    /// Whether the connection is TLS, as far as the framework knows.
    fn is_tls(&self) -> bool;

    /// The nonce that it has already.
    fn nonce(&self) -> Option<Nonce>;
}

/// A request of the `http` crate without its body.
#[derive(Clone, Copy)]
pub(crate) struct HttpRequest<'a> {
    method: &'a Method,
    uri: &'a Uri,
    version: Version,
    headers: &'a HeaderMap,
    extensions: &'a Extensions,
}

impl Incoming for HttpRequest<'_> {
    fn only_reads(&self) -> bool {
        *self.method == Method::GET || *self.method == Method::HEAD
    }

    fn path(&self) -> &str {
        self.uri.path()
    }

    fn query(&self) -> Option<&str> {
        self.uri.query()
    }

    fn authority(&self) -> Option<Cow<'_, str>> {
        self.uri.authority().map(|it| Cow::Borrowed(it.as_str()))
    }

    fn hosts(&self) -> impl Iterator<Item = &[u8]> {
        let values = self.headers.get_all(HOST).into_iter();
        values.map(HeaderValue::as_bytes)
    }

    fn forwarded(&self, header: ForwardedProto) -> Option<&[u8]> {
        let name = match header {
            ForwardedProto::XForwardedProto => &X_FORWARDED_PROTO,
            ForwardedProto::Forwarded => &FORWARDED,
            ForwardedProto::Off => return None,
        };
        self.headers.get(name).map(HeaderValue::as_bytes)
    }

    fn is_tls(&self) -> bool {
        // In HTTP/1 the scheme of an absolute target is the client's own word; from HTTP/2 on it is the connection's.
        self.extensions.get::<SecureConnection>().is_some()
            || (self.version >= Version::HTTP_2 && self.uri.scheme() == Some(&Scheme::HTTPS))
    }

    fn nonce(&self) -> Option<Nonce> {
        self.extensions.get().copied()
    }
}

impl<'a> From<&'a Parts> for HttpRequest<'a> {
    fn from(parts: &'a Parts) -> Self {
        Self {
            method: &parts.method,
            uri: &parts.uri,
            version: parts.version,
            headers: &parts.headers,
            extensions: &parts.extensions,
        }
    }
}

impl<'a, B> From<&'a Request<B>> for HttpRequest<'a> {
    fn from(request: &'a Request<B>) -> Self {
        Self {
            method: request.method(),
            uri: request.uri(),
            version: request.version(),
            headers: request.headers(),
            extensions: request.extensions(),
        }
    }
}
