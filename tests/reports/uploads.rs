//! Bodies that come slowly, in chunks, too long or not at all, in each framework.

use std::io::Write;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use talisman::reports::{DEFAULT_BODY_LIMIT_BYTES, Reports};

use crate::loopback::serve;
use crate::server::{Endpoint, status};
use crate::{CHROMIUM_REPORT_URI, CSP_REPORT, NO_CONTENT};

const BAD_REQUEST: &str = "400 Bad Request";
const TOO_LARGE: &str = "413 Payload Too Large";

fn head(framing: &str) -> String {
    format!(
        "POST /reports HTTP/1.1\r\nhost: a.example\r\ncontent-type: {CSP_REPORT}\r\n{framing}\r\n\r\n"
    )
}

fn announced(length: usize) -> String {
    head(&format!("content-length: {length}"))
}

fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}

fn begin(endpoint: &Endpoint, head: &str) -> TcpStream {
    let mut stream = endpoint.connect();
    stream.write_all(head.as_bytes()).unwrap();
    stream
}

#[test]
fn a_body_in_chunks() {
    let mut request = head("transfer-encoding: chunked");
    for start in (0..CHROMIUM_REPORT_URI.len()).step_by(7) {
        let end = CHROMIUM_REPORT_URI.len().min(start + 7);
        request += &chunk(&CHROMIUM_REPORT_URI[start..end]);
    }
    request += "0\r\n\r\n";
    for endpoint in Endpoint::in_each(Reports::new) {
        assert_eq!(endpoint.send(&request), NO_CONTENT, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 1, "{}", endpoint.name);
    }
}

#[test]
fn a_body_in_chunks_without_end() {
    let chunk = chunk(&" ".repeat(1024));
    for endpoint in Endpoint::in_each(Reports::new) {
        let mut stream = begin(&endpoint, &head("transfer-encoding: chunked"));
        // The answer comes with the chunk that crosses the limit, though the body goes on.
        for _ in 0..=DEFAULT_BODY_LIMIT_BYTES / 1024 {
            stream.write_all(chunk.as_bytes()).unwrap();
        }
        assert_eq!(status(&mut stream), TOO_LARGE, "{}", endpoint.name);
    }
}

#[test]
fn a_slow_body_is_waited_for_and_holds_nobody_up() {
    for endpoint in Endpoint::in_each(Reports::new) {
        let mut slow = begin(&endpoint, &announced(CHROMIUM_REPORT_URI.len()));
        let stuck = begin(&endpoint, &announced(1000));
        for part in CHROMIUM_REPORT_URI.as_bytes().chunks(100) {
            slow.write_all(part).unwrap();
            thread::sleep(Duration::from_millis(10));
            let post = endpoint.post(CSP_REPORT, CHROMIUM_REPORT_URI);
            assert_eq!(post, NO_CONTENT, "{}", endpoint.name);
        }
        assert_eq!(status(&mut slow), NO_CONTENT, "{}", endpoint.name);
        drop(stuck);
    }
}

#[test]
fn a_huge_length_is_refused_before_the_body_comes() {
    for endpoint in Endpoint::in_each(Reports::new) {
        for length in [DEFAULT_BODY_LIMIT_BYTES + 1, usize::MAX - 2] {
            let mut stream = begin(&endpoint, &announced(length));
            if endpoint.name == "Rocket" {
                // It looks for `_method=delete` in every body before any route is asked.
                stream.write_all(&[b' '; 14]).unwrap();
            }
            assert_eq!(status(&mut stream), TOO_LARGE, "{}", endpoint.name);
        }
    }
}

#[test]
fn a_length_that_promises_too_little() {
    let request = announced(10) + CHROMIUM_REPORT_URI;
    for endpoint in Endpoint::in_each(Reports::new) {
        assert_eq!(endpoint.send(&request), BAD_REQUEST, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 0, "{}", endpoint.name);
    }
}

#[test]
fn a_length_that_promises_too_much() {
    for endpoint in Endpoint::in_each(Reports::new) {
        let mut stream = begin(&endpoint, &announced(CHROMIUM_REPORT_URI.len() + 10));
        stream.write_all(CHROMIUM_REPORT_URI.as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        assert_eq!(status(&mut stream), BAD_REQUEST, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 0, "{}", endpoint.name);
    }
}

#[test]
fn chunks_that_are_none() {
    let request = head("transfer-encoding: chunked") + &chunk(CHROMIUM_REPORT_URI) + "xyz\r\n";
    for endpoint in Endpoint::in_each(Reports::new) {
        assert_eq!(endpoint.send(&request), BAD_REQUEST, "{}", endpoint.name);
    }
}

#[test]
fn plain_hyper_takes_the_same_service() {
    let address = serve(async |listener| {
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(Reports::new());
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            let _ = connection.await;
        }
    });
    let mut stream = TcpStream::connect(address).unwrap();
    let request = announced(CHROMIUM_REPORT_URI.len()) + CHROMIUM_REPORT_URI;
    stream.write_all(request.as_bytes()).unwrap();
    assert_eq!(status(&mut stream), NO_CONTENT);
}

#[test]
fn a_server_of_another_kind_pushes_and_finishes() {
    let begin = |reports: &Reports| {
        reports
            .begin("POST", Some(CSP_REPORT.as_bytes()), 0)
            .unwrap()
    };
    let reports = Reports::new().body_limit(100);
    let mut upload = begin(&reports);
    assert_eq!(upload.push(b"[").and_then(|()| upload.push(b"]")), Ok(()));
    assert_eq!(upload.finish(), 204);
    let mut upload = begin(&reports);
    assert_eq!(upload.push(&[b' '; 100]), Ok(()));
    assert_eq!(upload.push(b" ").unwrap_err(), 413);
    assert_eq!(reports.begin("GET", None, 0).unwrap_err(), 405);
}
