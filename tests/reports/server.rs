//! An endpoint on a loopback port in each framework, and a client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{self, Receiver};

use actix_web::{App, HttpServer, web};
use axum::Router;
use serde_json::Value;
use talisman::reports::Reports;

use crate::{loopback, servers};

/// A framework, and how it serves an endpoint under `/reports`.
type Framework = (&'static str, fn(Reports) -> SocketAddr);

const FRAMEWORKS: [Framework; 3] = [
    ("axum", on_axum),
    ("actix-web", on_actix),
    ("Rocket", on_rocket),
];

/// An endpoint under `/reports`, and what it hands to its callback.
pub(crate) struct Endpoint {
    /// Who serves it.
    pub(crate) name: &'static str,
    pub(crate) address: SocketAddr,
    reports: Receiver<Value>,
}

impl Endpoint {
    pub(crate) fn new() -> Self {
        Self::with(Reports::new())
    }

    /// One that axum serves.
    pub(crate) fn with(reports: Reports) -> Self {
        Self::on(FRAMEWORKS[0], reports)
    }

    /// One of its own in each framework.
    pub(crate) fn in_each(reports: fn() -> Reports) -> [Self; 3] {
        FRAMEWORKS.map(|framework| Self::on(framework, reports()))
    }

    fn on((name, serve): Framework, reports: Reports) -> Self {
        let (sender, receiver) = mpsc::channel();
        let reports = reports.on_report(move |report| {
            let report = serde_json::to_value(report).expect("a report is JSON");
            sender.send(report).expect("the test listens");
        });
        Self {
            name,
            address: serve(reports),
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
        loopback::connect(self.address)
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

fn on_axum(reports: Reports) -> SocketAddr {
    let router = Router::new().route_service("/reports", reports);
    loopback::serve(async |listener| axum::serve(listener, router).await)
}

fn on_actix(reports: Reports) -> SocketAddr {
    servers::on_actix(move |listener| {
        let app = move || App::new().route("/reports", web::to(reports.clone()));
        let server = HttpServer::new(app).workers(1).disable_signals();
        Ok(server.listen(listener)?.run())
    })
}

fn on_rocket(reports: Reports) -> SocketAddr {
    servers::on_rocket(|config| rocket::custom(config).mount("/reports", reports))
}
