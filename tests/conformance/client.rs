//! A client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::site::PATIENCE;

/// Lines that servers and frameworks add by themselves.
const SERVERS_OWN: [&str; 12] = [
    "accept-ranges: ",
    "connection: ",
    "content-disposition: ",
    "content-length: ",
    "content-range: ",
    "content-type: ",
    "date: ",
    "etag: ",
    "last-modified: ",
    "sec-websocket-version: ",
    "server: ",
    "transfer-encoding: ",
];

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Every header line as it came, apart from the server's own; sorted, for their order means nothing.
    pub(crate) lines: Vec<String>,
    pub(crate) body: String,
}

impl Answer {
    /// Whether status and header lines are these, all of them and no other.
    #[track_caller]
    pub(crate) fn is(&self, of: &str, status: u16, lines: &[&str]) {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        assert_eq!((self.status, &*self.lines), (status, &*own(&lines)), "{of}");
    }

    /// The values of a header.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        self.lines
            .iter()
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
            .collect()
    }

    /// Takes the one nonce out of the lines, leaving `…`, and returns it.
    #[track_caller]
    pub(crate) fn take_nonce(&mut self) -> String {
        let line = self.lines.iter().find(|line| line.contains("'nonce-"));
        let line = line.expect("a header with a nonce");
        let (_, rest) = line.split_once("'nonce-").unwrap();
        let nonce = rest.split('\'').next().unwrap().to_owned();
        let in_alphabet = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        assert!(
            nonce.len() == 32 && nonce.chars().all(in_alphabet),
            "{line}"
        );
        for line in &mut self.lines {
            *line = line.replace(&nonce, "…");
        }
        nonce
    }
}

/// Sends `GET /path` and the header lines after it. `Host` is `example.com` unless there is another.
#[track_caller]
pub(crate) fn ask(server: SocketAddr, request: &str) -> Answer {
    let (target, headers) = request.split_at(request.find('\n').unwrap_or(request.len()));
    let host = if headers.to_ascii_lowercase().contains("\nhost:") {
        ""
    } else {
        "\r\nhost: example.com"
    };
    let close = if headers.contains("\nconnection:") {
        ""
    } else {
        "\r\nconnection: close"
    };
    let headers = headers.replace('\n', "\r\n");
    exchange(
        server,
        &format!("{target} HTTP/1.1{host}{close}{headers}\r\n\r\n"),
    )
    .expect("an answer")
}

/// Sends these bytes; none when the connection ends without an answer.
pub(crate) fn exchange(server: SocketAddr, request: &str) -> Option<Answer> {
    answer(&mut connect(server), request)
}

pub(crate) fn connect(server: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(server).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Sends these bytes over a connection that stays open; none when it ends without an answer.
pub(crate) fn answer(stream: &mut TcpStream, request: &str) -> Option<Answer> {
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    while !is_whole(&answer)
        && let Ok(length @ 1..) = stream.read(&mut buffer)
    {
        answer.extend_from_slice(&buffer[..length]);
    }
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let (status, lines) = head.split_once("\r\n").unwrap_or((head, ""));
    let is_policys = |line: &&str| SERVERS_OWN.iter().all(|own| !line.starts_with(own));
    let mut lines: Vec<_> = lines.split("\r\n").filter(is_policys).collect();
    lines.sort_unstable();
    Some(Answer {
        status: status.split(' ').nth(1)?.parse().ok()?,
        lines: own(&lines),
        body: body.to_owned(),
    })
}

/// Whether nothing follows, even if the connection stays open.
fn is_whole(answer: &[u8]) -> bool {
    let answer = String::from_utf8_lossy(answer);
    let Some((head, body)) = answer.split_once("\r\n\r\n") else {
        return false;
    };
    let mut lines = head.split("\r\n");
    let length = lines.find_map(|line| line.strip_prefix("content-length: "));
    let length = length.and_then(|length| length.parse::<usize>().ok());
    head.starts_with("HTTP/1.1 101") || length.is_some_and(|length| body.len() >= length)
}

fn own(lines: &[&str]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}
