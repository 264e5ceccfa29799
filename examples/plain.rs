//! The plain functions, for servers that have no adapter: `cargo run --example plain`, then <http://127.0.0.1:3000/>.
//!
//! All that they need is a place where every request and every response goes by; here it is a function around the handler.

use std::convert::Infallible;
use std::ops::ControlFlow;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use talisman::{Nonce, Talisman, talisman};

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

fn home(nonce: Option<Nonce>) -> Response<Full<Bytes>> {
    let page = match nonce {
        Some(nonce) => format!("<script nonce=\"{nonce}\">document.write('it runs')</script>"),
        None => "a page without scripts".to_owned(),
    };
    let mut response = Response::new(Full::from(page));
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, html);
    response
}

async fn serve(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, _body) = request.into_parts();
    Ok(match SITE.on_request(&parts) {
        // A redirect to HTTPS, or 400; its headers are on.
        ControlFlow::Break(answer) => answer.map(|()| Full::default()),
        ControlFlow::Continue(visit) => {
            let mut response = home(visit.nonce());
            SITE.on_response(&visit, response.headers_mut());
            response
        }
    })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let connection =
            http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(serve));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
