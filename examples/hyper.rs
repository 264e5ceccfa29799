//! A page on hyper alone: `cargo run --example hyper --features tower`, then <http://127.0.0.1:3000/>.

use std::convert::Infallible;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use talisman::{Nonce, Talisman, talisman};
use tower::{ServiceBuilder, service_fn};

/// What every response of the site carries.
static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        object_src: none,
        base_uri: none,
        form_action: self,
        frame_ancestors: self,
    },
};

/// The nonce is in the request's extensions, where the policy has a source for it.
async fn home(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let page = match request.extensions().get::<Nonce>() {
        Some(nonce) => format!("<script nonce=\"{nonce}\">document.write('it runs')</script>"),
        None => "a page without scripts".to_owned(),
    };
    let mut response = Response::new(Full::from(page));
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, html);
    Ok(response)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    let service = ServiceBuilder::new()
        .layer(SITE.layer())
        .service(service_fn(home));
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service);
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
