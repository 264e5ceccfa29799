//! The middleware for actix-web, the nonce as its extractor, and views as its responses.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::future::{Ready, ready};
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::header::{FORWARDED, HOST, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use actix_web::http::uri::Scheme;
use actix_web::http::{Method, StatusCode, Version};
use actix_web::{
    Error, FromRequest, HttpMessage, HttpRequest, HttpResponse, Responder, ResponseError,
};
use pin_project_lite::pin_project;

use crate::cookies::SessionCookies;
use crate::effects::Effects;
use crate::foreign;
use crate::headers::Framework;
use crate::nonce::Nonce;
use crate::prepared::Prepared;
use crate::rejection::NonceRejection;
use crate::request::Incoming;
use crate::scan::{Append, Entry, Scanned};
use crate::secure::SecureConnection;
use crate::settings::ForwardedProto;
use crate::view::{View, ViewNonce};
use crate::views::Mark;
use crate::visit::Visit;

static X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

const NOWHERE: NonceRejection =
    NonceRejection::new("add `.wrap(SITE.middleware())` to its app or scope");

/// Puts a policy around an actix-web app, scope or resource.
///
/// Made by [`Talisman::middleware`](crate::Talisman::middleware). Insecure requests are redirected without calling what
/// is inside, every response gets the headers, and so do errors of the middlewares inside. An error stays the error it
/// was; the headers are added when actix-web makes a response of it.
#[derive(Clone, Copy)]
#[must_use]
pub struct TalismanMiddleware {
    policy: Policy,
}

#[derive(Clone, Copy)]
struct Policy {
    prepared: &'static Prepared,
    effects: &'static Effects<Actix>,
}

impl TalismanMiddleware {
    pub(crate) fn new(prepared: &'static Prepared) -> Self {
        let effects = foreign::effects(prepared);
        Self {
            policy: Policy { prepared, effects },
        }
    }
}

impl<S, B> Transform<S, ServiceRequest> for TalismanMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = TalismanMiddlewareService<S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, Self::InitError>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        let policy = self.policy;
        ready(Ok(TalismanMiddlewareService { inner, policy }))
    }
}

impl fmt::Debug for TalismanMiddleware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.policy.prepared.settings;
        f.debug_tuple("TalismanMiddleware").field(settings).finish()
    }
}

/// The service that [`TalismanMiddleware`] makes.
#[must_use]
pub struct TalismanMiddlewareService<S> {
    inner: S,
    policy: Policy,
}

impl<S, B> Service<ServiceRequest> for TalismanMiddlewareService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = TalismanMiddlewareFuture<S::Future>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let Policy { prepared, effects } = self.policy;
        let state = match prepared.judge(&request) {
            ControlFlow::Break(answer) => {
                let mut response = HttpResponse::new(converted(answer.status()));
                for (name, value) in answer.headers() {
                    if let Ok(value) = HeaderValue::from_bytes(value.as_bytes())
                        && let Ok(name) = HeaderName::from_bytes(name.as_str().as_bytes())
                    {
                        response.headers_mut().append(name, value);
                    }
                }
                effects.on_answer(response.headers_mut());
                let answer = Some(request.into_response(response));
                State::Answered { answer }
            }
            ControlFlow::Continue(visit) => {
                if let Some(nonce) = visit.nonce() {
                    request.extensions_mut().insert(nonce);
                } else {
                    request.extensions_mut().remove::<Nonce>();
                }
                let handler = self.inner.call(request);
                State::Called {
                    handler,
                    visit,
                    effects,
                }
            }
        };
        TalismanMiddlewareFuture { state }
    }
}

impl<S: fmt::Debug> fmt::Debug for TalismanMiddlewareService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TalismanMiddlewareService")
            .field("inner", &self.inner)
            .field("settings", self.policy.prepared.settings)
            .finish()
    }
}

pin_project! {
    /// The response of a [`TalismanMiddlewareService`].
    #[must_use = "futures do nothing unless polled"]
    pub struct TalismanMiddlewareFuture<F> {
        #[pin]
        state: State<F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Answered { answer: Option<ServiceResponse> },
        Called { #[pin] handler: F, visit: Visit, effects: &'static Effects<Actix> },
    }
}

impl<F, B> Future for TalismanMiddlewareFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Answered { answer } => match answer.take() {
                Some(answer) => Poll::Ready(Ok(answer.map_into_right_body())),
                // Polled again after its end, which no future has to answer.
                None => Poll::Pending,
            },
            StateProjection::Called {
                handler,
                visit,
                effects,
            } => {
                let (visit, effects) = (*visit, *effects);
                match ready!(handler.poll(context)) {
                    Ok(mut response) => {
                        let mark = response.request().extensions_mut().remove();
                        effects.on_response(&visit, mark, response.headers_mut());
                        Poll::Ready(Ok(response.map_into_left_body()))
                    }
                    Err(mut error) => {
                        error.add_response_mapper(move |mut response| {
                            effects.on_response(&visit, None, response.headers_mut());
                            response
                        });
                        Poll::Ready(Err(error))
                    }
                }
            }
        }
    }
}

impl<F> fmt::Debug for TalismanMiddlewareFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TalismanMiddlewareFuture")
            .finish_non_exhaustive()
    }
}

/// The other version's; one that it does not know is the server's fault.
fn converted(status: http::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl Incoming for ServiceRequest {
    fn only_reads(&self) -> bool {
        *self.method() == Method::GET || *self.method() == Method::HEAD
    }

    fn path(&self) -> &str {
        self.uri().path()
    }

    fn query(&self) -> Option<&str> {
        self.uri().query()
    }

    fn authority(&self) -> Option<Cow<'_, str>> {
        self.uri().authority().map(|it| Cow::Borrowed(it.as_str()))
    }

    fn hosts(&self) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(HOST).map(HeaderValue::as_bytes)
    }

    fn forwarded(&self, header: ForwardedProto) -> Option<&[u8]> {
        let name = match header {
            ForwardedProto::XForwardedProto => &X_FORWARDED_PROTO,
            ForwardedProto::Forwarded => &FORWARDED,
            ForwardedProto::Off => return None,
        };
        self.headers().get(name).map(HeaderValue::as_bytes)
    }

    fn is_tls(&self) -> bool {
        // Not the scheme of `connection_info`, which headers decide that nobody may have asked to believe.
        self.app_config().secure()
            || (self.version() >= Version::HTTP_2 && self.uri().scheme() == Some(&Scheme::HTTPS))
            || self.conn_data::<SecureConnection>().is_some()
            || self.extensions().contains::<SecureConnection>()
    }

    fn nonce(&self) -> Option<Nonce> {
        self.extensions().get().copied()
    }
}

/// actix-web, which keeps headers in a map of its own.
pub(crate) enum Actix {}

impl Framework for Actix {
    type Headers<'r> = HeaderMap;
    type Table = Scanned<(HeaderName, HeaderValue)>;
    type Name = HeaderName;

    fn name(name: &'static str) -> Option<HeaderName> {
        name.parse().ok()
    }

    fn remove(headers: &mut HeaderMap, name: &HeaderName) {
        headers.remove(name);
    }

    fn complete(headers: &mut HeaderMap, cookies: &SessionCookies) {
        let mut values = headers.get_all(SET_COOKIE);
        if !values.any(|cookie| cookies.lacks_any(cookie.as_bytes())) {
            return;
        }
        for cookie in headers.remove(SET_COOKIE) {
            let completed = cookies.completed(cookie.as_bytes());
            let completed = completed.and_then(|bytes| HeaderValue::try_from(bytes).ok());
            headers.append(SET_COOKIE, completed.unwrap_or(cookie));
        }
    }
}

impl Append for Actix {
    type Header = (HeaderName, HeaderValue);

    fn header(name: &'static str, text: &'static str) -> Option<Self::Header> {
        // Neither counts references when it is copied.
        Some((
            HeaderName::from_static(name),
            HeaderValue::from_static(text),
        ))
    }

    fn find(headers: &HeaderMap, table: &[Entry<Self::Header>], mut found: impl FnMut(usize)) {
        for own in headers.keys() {
            if let Some(place) = table.iter().position(|entry| entry.header.0 == *own) {
                found(place);
            }
        }
    }

    fn append(headers: &mut HeaderMap, (name, value): &Self::Header) {
        headers.append(name.clone(), value.clone());
    }

    fn append_text(headers: &mut HeaderMap, (name, _): &Self::Header, text: Vec<u8>) {
        if let Ok(value) = HeaderValue::try_from(text) {
            headers.append(name.clone(), value);
        }
    }
}

/// The request's nonce, the same that its response's policy carries.
impl FromRequest for Nonce {
    type Error = NonceRejection;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get().copied().ok_or(NOWHERE))
    }
}

/// 500 with the text of the error.
impl ResponseError for NonceRejection {}

impl FromRequest for ViewNonce {
    type Error = Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let mut extensions = request.extensions_mut();
        let nonce = extensions.get().copied().unwrap_or_else(Nonce::random);
        extensions.insert(nonce);
        ready(Ok(Self(nonce)))
    }
}

impl<R: Responder> Responder for View<R> {
    type Body = EitherBody<R::Body>;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
        request.extensions_mut().insert(Mark {
            view: self.policy,
            nonce: self.nonce,
        });
        self.response.respond_to(request)
    }
}
