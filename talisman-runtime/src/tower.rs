//! The layer for tower servers: axum, hyper, tonic and their kin.

use std::fmt;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::prepared::Prepared;
use crate::request::HttpRequest;
use crate::visit::Visit;

/// Puts a policy around a service: redirects insecure requests and adds the headers to every response.
///
/// Made by [`Talisman::layer`](crate::Talisman::layer). Where the policy has a nonce source, the request's extensions
/// hold the request's [`Nonce`](crate::Nonce) by value.
#[derive(Clone, Copy)]
#[must_use]
pub struct TalismanLayer {
    prepared: &'static Prepared,
}

impl TalismanLayer {
    pub(crate) fn new(prepared: &'static Prepared) -> Self {
        Self { prepared }
    }
}

impl<S> Layer<S> for TalismanLayer {
    type Service = TalismanService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        let prepared = self.prepared;
        TalismanService { inner, prepared }
    }
}

impl fmt::Debug for TalismanLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TalismanLayer")
            .field(self.prepared.settings)
            .finish()
    }
}

/// The service that [`TalismanLayer`] makes.
///
/// Redirects and refusals are answered without calling the inner service, with a default body. An error of the inner
/// service is passed on: it has no headers to add to.
#[derive(Clone, Copy)]
#[must_use]
pub struct TalismanService<S> {
    inner: S,
    prepared: &'static Prepared,
}

impl<S, B, RB> Service<Request<B>> for TalismanService<S>
where
    S: Service<Request<B>, Response = Response<RB>>,
    RB: Default,
{
    type Response = Response<RB>;
    type Error = S::Error;
    type Future = TalismanFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let state = match self.prepared.on_request(&HttpRequest::from(&request)) {
            ControlFlow::Break(answer) => State::Answered {
                answer: Some(answer),
            },
            ControlFlow::Continue(visit) => {
                visit.lend_nonce(request.extensions_mut());
                let prepared = self.prepared;
                State::Called {
                    handler: self.inner.call(request),
                    visit,
                    prepared,
                }
            }
        };
        TalismanFuture { state }
    }
}

impl<S: fmt::Debug> fmt::Debug for TalismanService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TalismanService")
            .field("inner", &self.inner)
            .field("settings", self.prepared.settings)
            .finish()
    }
}

pin_project! {
    /// The response of a [`TalismanService`].
    #[must_use = "futures do nothing unless polled"]
    pub struct TalismanFuture<F> {
        #[pin]
        state: State<F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Answered { answer: Option<Response<()>> },
        Called { #[pin] handler: F, visit: Visit, prepared: &'static Prepared },
    }
}

impl<F, RB, E> Future for TalismanFuture<F>
where
    F: Future<Output = Result<Response<RB>, E>>,
    RB: Default,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Answered { answer } => match answer.take() {
                Some(answer) => Poll::Ready(Ok(answer.map(|()| RB::default()))),
                // Polled again after its end, which no future has to answer.
                None => Poll::Pending,
            },
            StateProjection::Called {
                handler,
                visit,
                prepared,
            } => {
                let mut response = ready!(handler.poll(context))?;
                prepared.on_response(visit, response.headers_mut());
                Poll::Ready(Ok(response))
            }
        }
    }
}

impl<F> fmt::Debug for TalismanFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TalismanFuture").finish_non_exhaustive()
    }
}
