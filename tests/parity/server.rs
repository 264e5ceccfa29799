//! The application that flask-talisman was recorded with, in axum, and a client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::LazyLock;

use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, SET_COOKIE};
use axum::response::AppendHeaders;
use axum::routing::get;
use axum::{Extension, Router};
use talisman::SecureConnection;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use crate::golden::{Answer, Request, cookie};

/// Headers that the server adds by itself, or that are compared apart.
const OTHERS: &[&str] = &[
    "allow",
    "connection",
    "content-length",
    "content-type",
    "date",
    "location",
    "set-cookie",
];

/// The length of a nonce in characters.
const NONCE_CHARS: usize = 32;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// The pages of `parity/golden.py`.
pub(crate) fn application() -> Router {
    Router::new()
        .route("/", get(page).post(page).delete(page))
        .route("/a/b", get(page))
        .route("/broken", get(async || StatusCode::INTERNAL_SERVER_ERROR))
        .route("/own", get(own))
}

/// The session cookie as Flask sets it without the extension, and a cookie that is none of its business.
async fn page() -> AppendHeaders<[(HeaderName, &'static str); 2]> {
    AppendHeaders([
        (SET_COOKIE, "session=…; Path=/"),
        (SET_COOKIE, "theme=dark; Path=/"),
    ])
}

async fn own() -> [(HeaderName, &'static str); 2] {
    [
        (CONTENT_SECURITY_POLICY, "default-src https://own.example"),
        (REFERRER_POLICY, "unsafe-url"),
    ]
}

/// A router on two ports of the loopback interface.
pub(crate) struct Server {
    plain: Port,
    /// Its requests count as ones that came over TLS.
    secure: Port,
}

struct Port {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) fn start(router: &Router) -> Self {
        Self {
            plain: Port::open(router.clone()),
            secure: Port::open(router.clone().layer(Extension(SecureConnection))),
        }
    }

    pub(crate) fn ask(&self, request: &Request) -> Answer {
        let port = if request.tls {
            &self.secure
        } else {
            &self.plain
        };
        let mut stream = TcpStream::connect(port.address).expect("a connection");
        let proto = request.proto.as_ref().map_or_else(String::new, |proto| {
            format!("x-forwarded-proto: {proto}\r\n")
        });
        let Request {
            method,
            target,
            host,
            ..
        } = request;
        let head = format!(
            "{method} {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{proto}\r\n"
        );
        stream.write_all(head.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .expect("an answer in UTF-8");
        parse(&answer)
    }
}

impl Port {
    fn open(router: Router) -> Self {
        let listener = RUNTIME.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)));
        let listener = listener.expect("a port");
        let address = listener.local_addr().expect("its address");
        let task = RUNTIME.spawn(async { axum::serve(listener, router).await.expect("no end") });
        Self { address, task }
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn parse(answer: &str) -> Answer {
    let (head, _) = answer
        .split_once("\r\n\r\n")
        .expect("an end of the headers");
    let (status, lines) = head.split_once("\r\n").expect("a status line");
    let headers: Vec<(&str, &str)> = lines
        .split("\r\n")
        .map(|line| line.split_once(": ").expect("a header"))
        .collect();
    let named = |wanted| {
        headers
            .iter()
            .filter(move |(name, _)| *name == wanted)
            .map(|(_, value)| *value)
    };
    let mut cookies: Vec<_> = named("set-cookie").map(cookie).collect();
    cookies.sort();
    let policys = headers.iter().filter(|(name, _)| !OTHERS.contains(name));
    Answer {
        status: status
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .expect("a status"),
        location: named("location").next().map(str::to_owned),
        headers: policys
            .map(|(name, value)| ((*name).to_owned(), blank_nonce(value)))
            .collect(),
        cookies,
    }
}

fn blank_nonce(value: &str) -> String {
    let Some((before, rest)) = value.split_once("'nonce-") else {
        return value.to_owned();
    };
    let (nonce, after) = rest.split_once('\'').expect("a closing quote");
    let in_alphabet = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    assert!(
        nonce.len() == NONCE_CHARS && nonce.chars().all(in_alphabet),
        "{value}"
    );
    format!("{before}'nonce-…'{}", blank_nonce(after))
}
