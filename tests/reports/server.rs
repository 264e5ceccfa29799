//! An endpoint on a loopback port in each framework, and a client that knows nothing but TCP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use actix_web::{App, HttpServer, rt, web};
use axum::Router;
use rocket::fairing::AdHoc;
use serde_json::Value;
use talisman::reports::Reports;

/// After this a test is taken to hang.
const PATIENCE: Duration = Duration::from_secs(10);

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

fn on_axum(reports: Reports) -> SocketAddr {
    let router = Router::new().route_service("/reports", reports);
    serve(async |listener| axum::serve(listener, router).await)
}

fn on_actix(reports: Reports) -> SocketAddr {
    let (listener, address) = listener();
    thread::spawn(move || {
        let app = move || App::new().route("/reports", web::to(reports.clone()));
        let server = HttpServer::new(app).workers(1).disable_signals();
        rt::System::new().block_on(server.listen(listener).unwrap().run())
    });
    address
}

fn on_rocket(reports: Reports) -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut config = rocket::Config::debug_default();
        config.port = 0;
        config.log_level = rocket::config::LogLevel::Off;
        config.shutdown.ctrlc = false;
        let told = AdHoc::on_liftoff("address", move |rocket| {
            let config = rocket.config();
            let address = SocketAddr::new(config.address, config.port);
            sender.send(address).unwrap();
            Box::pin(async {})
        });
        let rocket = rocket::custom(config).attach(told);
        rocket::execute(rocket.mount("/reports", reports).launch()).unwrap();
    });
    receiver.recv().unwrap()
}

fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    (listener, address)
}

/// Runs a server on a thread of its own until the tests are over.
pub(crate) fn serve<R>(
    run: impl AsyncFnOnce(tokio::net::TcpListener) -> R + Send + 'static,
) -> SocketAddr {
    let (listener, address) = listener();
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
