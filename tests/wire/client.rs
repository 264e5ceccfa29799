//! A server for one test, and a client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use axum::Router;
use axum::response::AppendHeaders;
use axum::routing::any;
use talisman::Talisman;

/// A request that came over plain HTTP.
pub(crate) const PLAIN: &str = "GET /";
/// A request that a proxy took over TLS.
pub(crate) const SECURE: &str = "GET /\nx-forwarded-proto: https";

/// Lines that the server adds by itself.
const SERVERS_OWN: [&str; 4] = [
    "connection: ",
    "content-length: ",
    "content-type: ",
    "date: ",
];

/// The length of a nonce in characters.
const NONCE_CHARS: usize = 32;

#[derive(Debug)]
pub(crate) struct Answer {
    /// `200 OK`
    pub(crate) status: String,
    /// Every header line as it came, apart from the server's own; sorted, for their order means nothing.
    pub(crate) lines: Vec<String>,
    pub(crate) body: String,
}

impl Answer {
    /// Whether status and header lines are these, all of them and no other.
    #[track_caller]
    pub(crate) fn is(&self, status: &str, lines: &[&str]) {
        assert_eq!((&*self.status, &*self.lines), (status, &*sorted(lines)));
    }

    /// Takes the nonce out of the lines, leaving `…`, and returns it.
    #[track_caller]
    pub(crate) fn take_nonce(&mut self) -> String {
        let nonce = self.nonces().next().expect("a nonce in some header");
        for line in &mut self.lines {
            *line = line.replace(&nonce, "…");
        }
        nonce
    }

    /// Every nonce in the headers.
    pub(crate) fn nonces(&self) -> impl Iterator<Item = String> {
        self.lines.iter().flat_map(|line| {
            line.match_indices("'nonce-").map(|(start, mark)| {
                let rest = &line[start + mark.len()..];
                let nonce = &rest[..rest.find('\'').expect("a closing quote")];
                let in_alphabet = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                assert!(nonce.len() == NONCE_CHARS && nonce.chars().all(in_alphabet));
                nonce.to_owned()
            })
        })
    }
}

/// Serves until the tests are over.
pub(crate) fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await
        })
    });
    address
}

/// Asks an empty page under `policy`; `/login` sets a session cookie and names its server.
pub(crate) fn ask_under(policy: &Talisman, request: &str) -> Answer {
    let cookies = [("set-cookie", "session=a; Path=/"), ("server", "hyper")];
    let router = Router::new()
        .route("/", any(|| async {}))
        .route("/login", any(move || async move { AppendHeaders(cookies) }));
    ask(serve(router.layer(policy.layer())), request)
}

/// Sends `GET /path` and the header lines after it. `Host` is `example.com` unless there is another.
pub(crate) fn ask(server: SocketAddr, request: &str) -> Answer {
    let (target, headers) = request.split_at(request.find('\n').unwrap_or(request.len()));
    let host = if headers.contains("host:") {
        ""
    } else {
        "\r\nhost: example.com"
    };
    let headers = headers.replace('\n', "\r\n");
    exchange(
        server,
        &format!("{target} HTTP/1.1{host}\r\nconnection: close{headers}\r\n\r\n"),
    )
}

/// Sends these bytes.
pub(crate) fn exchange(server: SocketAddr, request: &str) -> Answer {
    let mut stream = TcpStream::connect(server).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let (status, lines) = head.split_once("\r\n").unwrap();
    let is_policys = |line: &&str| SERVERS_OWN.iter().all(|own| !line.starts_with(own));
    let lines: Vec<_> = lines.split("\r\n").filter(is_policys).collect();
    Answer {
        status: status.split_once(' ').unwrap().1.to_owned(),
        lines: sorted(&lines),
        body: body.to_owned(),
    }
}

pub(crate) fn sorted(lines: &[&str]) -> Vec<String> {
    let mut lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
    lines.sort();
    lines
}
