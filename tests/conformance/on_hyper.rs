//! The site on hyper alone: a function as a tower service, no router.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::Path;

use futures_util::{SinkExt, StreamExt, stream};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::upgrade::OnUpgrade;
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use talisman::{Nonce, Talisman};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;
use tower::{ServiceBuilder, ServiceExt, service_fn};
use tower_http::services::ServeDir;

use crate::loopback;
use crate::site::{COOKIES, FILES};

type Body = BoxBody<Bytes, Infallible>;

fn full(text: impl Into<Bytes>) -> Body {
    Full::new(text.into()).boxed()
}

fn streamed() -> Body {
    let chunks = ["first ", "second ", "third"].map(|chunk| Ok(Frame::data(Bytes::from(chunk))));
    Body::new(StreamBody::new(stream::iter(chunks)))
}

async fn echo(upgrade: OnUpgrade) {
    let stream = TokioIo::new(upgrade.await.unwrap());
    let mut socket = WebSocketStream::from_raw_socket(stream, Role::Server, None).await;
    while let Some(Ok(message)) = socket.next().await
        && socket.send(message).await.is_ok()
    {}
}

async fn file(request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let parent = Path::new(FILES).parent().unwrap();
    let (parts, body) = ServeDir::new(parent).oneshot(request).await?.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Ok(Response::from_parts(parts, full(body)))
}

async fn site(mut request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    if request.uri().path().starts_with("/files/") {
        return file(request).await;
    }
    let nonce = request.extensions().get::<Nonce>().map(Nonce::to_string);
    let mut response = Response::new(Body::default());
    let mut header = |name, value| {
        response
            .headers_mut()
            .append(name, header::HeaderValue::from_static(value))
    };
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let (status, body) = match request.uri().path() {
        "/shared" if request.method() == Method::OPTIONS => {
            header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "https://a.example");
            (204, Body::default())
        }
        "/form" if request.method() == Method::POST => (200, full("posted")),
        _ if !reads => (405, Body::default()),
        "/" => (200, full("page")),
        "/empty" => (200, Body::default()),
        "/nonce" | "/nonces" => match nonce {
            Some(nonce) if request.uri().path() == "/nonce" => (200, full(nonce)),
            Some(nonce) => (200, full(format!("{nonce} {nonce}"))),
            None => (500, Body::default()),
        },
        "/moved" => {
            header(header::LOCATION, "/");
            (301, Body::default())
        }
        "/unchanged" => (304, Body::default()),
        "/broken" => (500, Body::default()),
        "/panics" => panic!("as it should"),
        "/streamed" => (200, streamed()),
        "/socket" => {
            header(header::CONNECTION, "upgrade");
            header(header::UPGRADE, "websocket");
            let accept = derive_accept_key(request.headers()[header::SEC_WEBSOCKET_KEY].as_bytes());
            let accept = header::HeaderValue::try_from(accept).unwrap();
            response
                .headers_mut()
                .insert(header::SEC_WEBSOCKET_ACCEPT, accept);
            tokio::spawn(echo(hyper::upgrade::on(&mut request)));
            (101, Body::default())
        }
        "/own" => {
            header(header::X_FRAME_OPTIONS, "DENY");
            (200, Body::default())
        }
        "/cookies" => {
            for cookie in COOKIES {
                header(header::SET_COOKIE, cookie);
            }
            (200, Body::default())
        }
        _ => (404, Body::default()),
    };
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    *response.body_mut() = body;
    Ok(response)
}

pub(crate) fn serve(policy: Talisman) -> SocketAddr {
    loopback::serve(async move |listener| {
        let service = ServiceBuilder::new()
            .layer(policy.layer())
            .service(service_fn(site));
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service);
            tokio::spawn(async move {
                let server = auto::Builder::new(TokioExecutor::new());
                let stream = TokioIo::new(stream);
                server.serve_connection_with_upgrades(stream, service).await
            });
        }
    })
}
