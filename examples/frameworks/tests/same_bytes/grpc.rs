//! What a gRPC client gets of tonic.

use std::net::SocketAddr;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http2;
use hyper::header::{CONTENT_TYPE, HeaderMap};
use hyper::{Request, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use talisman_examples::on_tonic;

use crate::tcp::{ask, take_nonce};
use crate::{PUBLIC, on_axum, serve};

/// A gRPC answer: status, all headers, the messages and the trailers.
struct Call {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    trailers: HeaderMap,
}

impl Call {
    async fn new(server: SocketAddr, method: &str, name: &str, proto: &str) -> Self {
        let stream = tokio::net::TcpStream::connect(server).await.unwrap();
        let connection = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await;
        let (mut sender, connection) = connection.unwrap();
        tokio::spawn(connection);
        // Not compressed, and its length in four bytes.
        let mut message = vec![0];
        message.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
        message.extend(name.as_bytes());
        let request = Request::post(format!("http://example.com/example.Greeter/{method}"))
            .header(CONTENT_TYPE, "application/grpc")
            .header("te", "trailers")
            .header("x-forwarded-proto", proto)
            .body(Full::<Bytes>::from(message));
        let answer = sender.send_request(request.unwrap()).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.unwrap();
        Self {
            status: parts.status,
            headers: parts.headers,
            trailers: body.trailers().cloned().unwrap_or_default(),
            body: body.to_bytes(),
        }
    }

    /// The header lines that are not tonic's own, without the nonce.
    fn lines(&self) -> Vec<String> {
        let is_own =
            |name: &str| name.starts_with("grpc-") || ["content-type", "date"].contains(&name);
        let headers = self.headers.iter();
        let mut lines: Vec<_> = headers
            .filter(|(name, _)| !is_own(name.as_str()))
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        lines.sort();
        take_nonce(&mut lines);
        lines
    }
}

fn on_tonic() -> SocketAddr {
    serve(async |listener| on_tonic::serve(PUBLIC, listener).await)
}

/// What axum sends, without the nonce.
fn axums(request: &str) -> Vec<String> {
    let mut answer = ask(on_axum(PUBLIC), request);
    answer.take_nonce();
    answer.lines
}

#[tokio::test]
async fn answers_and_errors_carry_the_bytes_of_axum() {
    let server = on_tonic();
    let expected = axums("GET /missing\nx-forwarded-proto: https");
    for (method, name, said, code) in [
        ("Hello", "tonic", "hello tonic", "0"),
        // An error of the handler, and one of the server.
        ("Hello", "", "", "3"),
        ("Missing", "tonic", "", "12"),
    ] {
        let call = Call::new(server, method, name, "https").await;
        assert_eq!(call.status, 200, "{method}");
        // Errors without a message have their code in the headers.
        let mut both = call.trailers.clone();
        both.extend(call.headers.clone());
        assert_eq!(both["grpc-status"], code, "{method}");
        assert_eq!(call.body.get(5..).unwrap_or_default(), said.as_bytes());
        assert_eq!(call.lines(), expected, "{method}");
    }
}

#[tokio::test]
async fn plain_calls_are_redirected() {
    let call = Call::new(on_tonic(), "Hello", "tonic", "http").await;
    assert_eq!(call.status, 307);
    assert_eq!(
        call.headers["location"],
        "https://example.com/example.Greeter/Hello"
    );
    assert_eq!(call.lines(), axums("POST /example.Greeter/Hello"));
}
