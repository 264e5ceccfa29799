//! salvo: a hoop of the service that calls the plain functions.

use std::io;
use std::ops::ControlFlow;

use salvo::conn::tcp::TcpAcceptor;
use salvo::http::cookie::{Cookie, CookieJar};
use salvo::http::header::{HeaderValue, SET_COOKIE};
use salvo::http::uri::Scheme;
use salvo::hyper::http::request::Parts;
use salvo::prelude::{Depot, FlowCtrl, Request, Response, Router, Server, Service, Text, handler};
use talisman::{Nonce, SecureConnection, Talisman};
use tokio::net::TcpListener;

#[handler]
async fn home(request: &mut Request, response: &mut Response) {
    let page = match request.extensions().get::<Nonce>() {
        Some(nonce) => format!("<script nonce=\"{nonce}\">document.write('it runs')</script>"),
        None => "a page without scripts".to_owned(),
    };
    response.render(Text::Html(page));
}

#[handler]
async fn log_in(response: &mut Response) {
    response.add_cookie(Cookie::build(("session", "a")).path("/").build());
    response.render("welcome");
}

/// Serves the site under a policy.
///
/// # Errors
///
/// When the listener fails.
pub async fn serve(site: Talisman, listener: TcpListener) -> io::Result<()> {
    let router = Router::new()
        .get(home)
        .push(Router::with_path("login").get(log_in));
    // On the service, not on the router: so that 404 gets the headers too.
    let service = Service::new(router).hoop(Apply(site));
    let acceptor = TcpAcceptor::try_from(listener)?;
    Server::new(acceptor).try_serve(service).await
}

struct Apply(Talisman);

#[handler]
impl Apply {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        next: &mut FlowCtrl,
    ) {
        let Self(site) = self;
        match site.on_request(&parts(request)) {
            // A redirect to HTTPS, or 400; its headers are on.
            ControlFlow::Break(answer) => {
                response.status_code(answer.status());
                response.set_headers(answer.into_parts().0.headers);
                next.skip_rest();
            }
            ControlFlow::Continue(visit) => {
                visit.lend_nonce(request.extensions_mut());
                next.call_next(request, depot, response).await;
                write_cookies(response);
                site.on_response(&visit, response.headers_mut());
            }
        }
    }
}

/// What the policy asks about, in the types of the `http` crate.
fn parts(request: &Request) -> Parts {
    let (mut parts, ()) = salvo::hyper::Request::new(()).into_parts();
    parts.method = request.method().clone();
    parts.uri = request.uri().clone();
    parts.version = request.version();
    parts.headers = request.headers().clone();
    if *request.scheme() == Scheme::HTTPS {
        parts.extensions.insert(SecureConnection);
    }
    parts
}

/// Does now what salvo does after all hoops, so that the policy sees the cookies.
fn write_cookies(response: &mut Response) {
    let cookies = std::mem::replace(response.cookies_mut(), CookieJar::new());
    for cookie in cookies.delta() {
        if let Ok(value) = HeaderValue::try_from(cookie.encoded().to_string()) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    }
}
