//! An endpoint on a loopback port, and a client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use talisman::reports::Reports;

/// After this a test is taken to hang.
const PATIENCE: Duration = Duration::from_secs(10);

/// An endpoint under `/reports`, and what it hands to its callback.
pub(crate) struct Endpoint {
    pub(crate) address: SocketAddr,
    reports: Receiver<Value>,
}

impl Endpoint {
    pub(crate) fn new() -> Self {
        Self::with(Reports::new())
    }

    pub(crate) fn with(reports: Reports) -> Self {
        let (sender, receiver) = mpsc::channel();
        let reports = reports.on_report(move |report| {
            let report = serde_json::to_value(report).expect("a report is JSON");
            sender.send(report).expect("the test listens");
        });
        let router = Router::new().route_service("/reports", reports);
        Self {
            address: serve(async |listener| axum::serve(listener, router).await),
            reports: receiver,
        }
    }

    /// What the callback got since the last time.
    pub(crate) fn received(&self) -> Vec<Value> {
        self.reports.try_iter().collect()
    }

    /// Posts a body whose length is as announced.
    pub(crate) fn post(&self, content_type: &str, body: &str) -> String {
        let length = body.len();
        self.send(&format!(
            "POST /reports HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\n\
             content-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
        ))
    }

    /// Sends these bytes, and reads what is answered: the status line's status and reason, and `Allow` if it is there.
    pub(crate) fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        status(&mut stream)
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }
}

/// Reads the head of an answer. A server that refuses a body may reset the connection right after it.
pub(crate) fn status(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|length| length == 1) {
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap_or("no answer");
    let status = status.strip_prefix("HTTP/1.1 ").unwrap_or(status);
    match lines.find(|line| line.starts_with("allow:")) {
        Some(allow) => format!("{status}, {allow}"),
        None => status.to_owned(),
    }
}

/// Runs a server on a thread of its own until the tests are over.
pub(crate) fn serve<R>(
    run: impl AsyncFnOnce(tokio::net::TcpListener) -> R + Send + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .unwrap();
        runtime.block_on(async {
            run(tokio::net::TcpListener::from_std(listener).unwrap()).await;
        });
    });
    address
}
