//! The site on hyper alone: a function as a tower service, no router.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::thread;

use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use talisman::{Nonce, Talisman};
use tower::{ServiceBuilder, service_fn};

use crate::site::{COOKIES, listener};

type Body = BoxBody<Bytes, Infallible>;

fn full(text: impl Into<Bytes>) -> Body {
    Full::new(text.into()).boxed()
}

fn streamed() -> Body {
    let chunks = ["first ", "second ", "third"].map(|chunk| Ok(Frame::data(Bytes::from(chunk))));
    StreamBody::new(stream::iter(chunks)).boxed()
}

async fn site(request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
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
    let (listener, address) = listener();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let service = ServiceBuilder::new()
                .layer(policy.layer())
                .service(service_fn(site));
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let service = TowerToHyperService::new(service);
                tokio::spawn(async move {
                    let server = auto::Builder::new(TokioExecutor::new());
                    server.serve_connection(TokioIo::new(stream), service).await
                });
            }
        });
    });
    address
}
