//! poem: a middleware that calls the plain functions, for its tower adapter takes layers over its own requests only.

use std::ops::ControlFlow;
use std::sync::Arc;

use poem::http::header::SET_COOKIE;
use poem::http::request::Parts;
use poem::http::uri::Scheme;
use poem::listener::TcpAcceptor;
use poem::web::{Data, Html};
use poem::{Endpoint, EndpointExt, IntoResponse, Request, Response, Route, Server, get, handler};
use talisman::{Nonce, SecureConnection, Talisman};
use tokio::net::TcpListener;

#[handler]
fn home(Data(nonce): Data<&Nonce>) -> Html<String> {
    Html(format!(
        "<script nonce=\"{nonce}\">document.write('it runs')</script>"
    ))
}

#[handler]
fn log_in() -> impl IntoResponse {
    "welcome".with_header(SET_COOKIE, "session=a; Path=/")
}

/// Serves the site under a policy.
///
/// # Errors
///
/// When the listener fails.
pub async fn serve(site: Talisman, listener: TcpListener) -> std::io::Result<()> {
    let app = Route::new()
        .at("/", get(home))
        .at("/login", get(log_in))
        .around(move |next, request| apply(site, next, request));
    Server::new_with_acceptor(TcpAcceptor::from_tokio(listener)?)
        .run(app)
        .await
}

async fn apply<E: Endpoint>(
    site: Talisman,
    next: Arc<E>,
    mut request: Request,
) -> poem::Result<Response> {
    match site.on_request(&parts(&request)) {
        // A redirect to HTTPS, or 400; its headers are on.
        ControlFlow::Break(answer) => {
            let (answer, ()) = answer.into_parts();
            let mut response = Response::from(answer.status);
            *response.headers_mut() = answer.headers;
            Ok(response)
        }
        ControlFlow::Continue(visit) => {
            visit.lend_nonce(request.extensions_mut());
            // Errors get the headers too.
            let mut response = match next.call(request).await {
                Ok(response) => response.into_response(),
                Err(error) => error.into_response(),
            };
            site.on_response(&visit, response.headers_mut());
            Ok(response)
        }
    }
}

/// What the policy asks about, in the types of the `http` crate.
fn parts(request: &Request) -> Parts {
    let (mut parts, ()) = poem::http::Request::new(()).into_parts();
    parts.method = request.method().clone();
    parts.uri = request.original_uri().clone();
    parts.version = request.version();
    parts.headers = request.headers().clone();
    if *request.scheme() == Scheme::HTTPS {
        parts.extensions.insert(SecureConnection);
    }
    parts
}
