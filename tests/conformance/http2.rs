//! HTTP/2, in which the host is `:authority`.

use std::net::SocketAddr;

use http_body_util::Empty;
use hyper::body::Bytes;
use hyper::client::conn::http2;
use hyper::header::{LOCATION, X_FRAME_OPTIONS};
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};

use crate::site::{DEFAULTS, Exception, FRAMEWORKS};

async fn ask(server: SocketAddr, target: &str, header: Option<(&str, &str)>) -> Response<()> {
    let stream = tokio::net::TcpStream::connect(server).await.unwrap();
    let connection = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await;
    let (mut sender, connection) = connection.unwrap();
    tokio::spawn(connection);
    let mut request = Request::get(target);
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    let request = request.body(Empty::<Bytes>::new()).unwrap();
    sender.send_request(request).await.unwrap().map(|_| ())
}

#[tokio::test]
async fn the_authority_is_the_host() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let answer = ask(server, "http://a.example:81/b?c", None).await;
        assert_eq!(answer.status(), 302, "{}", it.name);
        assert_eq!(
            answer.headers()[LOCATION],
            "https://a.example/b?c",
            "{}",
            it.name
        );
        assert_eq!(
            answer.headers()[X_FRAME_OPTIONS],
            "SAMEORIGIN",
            "{}",
            it.name
        );

        let answer = ask(server, "http://[::1]:81/", None).await;
        assert_eq!(answer.headers()[LOCATION], "https://[::1]/", "{}", it.name);

        let proxied = ask(
            server,
            "http://a.example/",
            Some(("x-forwarded-proto", "https")),
        )
        .await;
        assert_eq!(proxied.status(), 200, "{}", it.name);
        assert_eq!(
            proxied.headers()[X_FRAME_OPTIONS],
            "SAMEORIGIN",
            "{}",
            it.name
        );

        let answer = ask(server, "https://a.example/", None).await;
        let status = if it.has(&Exception::SchemesAreCut) {
            302
        } else {
            200
        };
        assert_eq!(answer.status(), status, "{}", it.name);
    }
}
