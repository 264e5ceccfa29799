//! A client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

/// Lines that servers and frameworks add by themselves.
const SERVERS_OWN: [&str; 7] = [
    "allow: ",
    "connection: ",
    "content-length: ",
    "content-type: ",
    "date: ",
    "server: ",
    "transfer-encoding: ",
];

pub(crate) struct Answer {
    pub(crate) status: String,
    /// Every header line as it came, apart from the server's own; sorted, for their order means nothing.
    pub(crate) lines: Vec<String>,
    pub(crate) body: String,
}

/// Takes the nonce out of the lines, leaving `…`, and returns it.
pub(crate) fn take_nonce(lines: &mut [String]) -> Option<String> {
    let line = lines.iter().find(|line| line.contains("'nonce-"))?;
    let (_, rest) = line.split_once("'nonce-")?;
    let nonce = rest.split('\'').next()?.to_owned();
    for line in lines {
        *line = line.replace(&nonce, "…");
    }
    Some(nonce)
}

/// Sends `GET /path` and the header lines after it. `Host` is `example.com` unless there is another.
pub(crate) fn ask(server: SocketAddr, request: &str) -> Answer {
    let (target, headers) = request.split_at(request.find('\n').unwrap_or(request.len()));
    let host = if headers.contains("\nhost:") {
        ""
    } else {
        "\r\nhost: example.com"
    };
    let headers = headers.replace('\n', "\r\n");
    let mut stream = TcpStream::connect(server).unwrap();
    let request = format!("{target} HTTP/1.1{host}\r\nconnection: close{headers}\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let (status, lines) = head.split_once("\r\n").unwrap();
    let is_policys = |line: &&str| SERVERS_OWN.iter().all(|own| !line.starts_with(own));
    let lines = lines.split("\r\n").filter(is_policys);
    let mut lines: Vec<_> = lines.map(str::to_owned).collect();
    lines.sort();
    Answer {
        status: status.split(' ').nth(1).unwrap().to_owned(),
        lines,
        body: body.to_owned(),
    }
}
