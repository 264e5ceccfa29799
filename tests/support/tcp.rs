//! A client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::loopback::connect;

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
    "server: Rocket",
    "transfer-encoding: ",
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
    /// Takes the nonce out of the lines, leaving `…`, and returns it.
    #[track_caller]
    pub(crate) fn take_nonce(&mut self) -> String {
        take_nonce(&mut self.lines)
    }
}

/// Takes the nonce out of header lines, leaving `…`, and returns it.
#[track_caller]
pub(crate) fn take_nonce(lines: &mut [String]) -> String {
    let nonce = nonces(lines).next().expect("a nonce in some header");
    for line in lines {
        *line = line.replace(&nonce, "…");
    }
    nonce
}

/// Every nonce in header lines.
pub(crate) fn nonces(lines: &[String]) -> impl Iterator<Item = String> {
    lines.iter().flat_map(|line| {
        line.match_indices("'nonce-").map(|(start, mark)| {
            let rest = &line[start + mark.len()..];
            let nonce = &rest[..rest.find('\'').expect("a closing quote")];
            let in_alphabet = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            assert!(nonce.len() == NONCE_CHARS && nonce.chars().all(in_alphabet));
            nonce.to_owned()
        })
    })
}

/// Sends `GET /path` and the header lines after it. `Host` is `example.com` unless there is another.
#[track_caller]
pub(crate) fn ask(server: SocketAddr, request: &str) -> Answer {
    let (target, headers) = request.split_at(request.find('\n').unwrap_or(request.len()));
    let unless_given = |name: &str, line| {
        let is_given = headers.to_ascii_lowercase().contains(name);
        if is_given { "" } else { line }
    };
    let host = unless_given("\nhost:", "\r\nhost: example.com");
    let close = unless_given("\nconnection:", "\r\nconnection: close");
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
    let lines: Vec<_> = lines.split("\r\n").filter(is_policys).collect();
    Some(Answer {
        status: status.split_once(' ')?.1.to_owned(),
        lines: sorted(&lines),
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

/// Lines as an answer has them.
pub(crate) fn sorted(lines: &[&str]) -> Vec<String> {
    let mut lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
    lines.sort();
    lines
}
