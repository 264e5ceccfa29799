//! Every status that refuses, and that a refused body reaches nobody.

use std::thread;
use std::time::Duration;

use talisman::reports::{DEFAULT_BODY_LIMIT_BYTES, MAX_REPORTS_PER_BODY, Reports};

use crate::server::Endpoint;
use crate::{CHROMIUM_REPORT_URI, CSP_REPORT, NO_CONTENT, REPORTS_JSON};

const BAD_REQUEST: &str = "400 Bad Request";
const TOO_LARGE: &str = "413 Payload Too Large";
const UNSUPPORTED: &str = "415 Unsupported Media Type";
const TOO_MANY: &str = "429 Too Many Requests";

#[test]
fn what_is_no_report() {
    let endpoint = Endpoint::new();
    let deep = "[".repeat(60_000);
    let deep_body = format!(
        r#"[{{"type":"x","body":{}{}}}]"#,
        "[".repeat(200),
        "]".repeat(200)
    );
    for body in [
        "",
        "null",
        "1",
        "\"text\"",
        "{",
        "{}",
        "[1]",
        "[[]]",
        r#"[[null, "csp-violation"]]"#,
        r#"[{"type": "crash"}"#,
        r#"[{"type": "crash"},]"#,
        r#"[{"type": "crash"}] x"#,
        r#"[{"url": "https://a.example/"}]"#,
        r#"[{"type": "crash"}, {"type": 1}]"#,
        r#"[{"type": "crash", "age": -1}]"#,
        r#"{"csp-report": "#,
        "[{\"type\": \"a\nb\"}]",
        &deep,
        &deep_body,
    ] {
        assert_eq!(endpoint.post(REPORTS_JSON, body), BAD_REQUEST, "{body:.80}");
        assert_eq!(endpoint.post(CSP_REPORT, body), BAD_REQUEST, "{body:.80}");
    }
    assert_eq!(endpoint.received().len(), 0);
    let status = Reports::new().receive(Some(b"application/json"), b"[{\"type\": \"\xff\"}]");
    assert_eq!(status, 400);
}

#[test]
fn another_media_type() {
    let endpoint = Endpoint::new();
    for content_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/csp-reports",
        "application/json, application/csp-report",
        "",
        ";",
    ] {
        assert_eq!(
            endpoint.post(content_type, CHROMIUM_REPORT_URI),
            UNSUPPORTED
        );
    }
    let without = "POST /reports HTTP/1.1\r\nhost: a.example\r\ncontent-length: 2\r\n\r\n[]";
    assert_eq!(endpoint.send(without), UNSUPPORTED);
    assert_eq!(endpoint.received().len(), 0);
}

#[test]
fn another_method() {
    let endpoint = Endpoint::new();
    for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post", "REPORT"] {
        let request = format!(
            "{method} /reports HTTP/1.1\r\nhost: a.example\r\ncontent-type: {REPORTS_JSON}\r\ncontent-length: 2\r\n\r\n[]"
        );
        assert_eq!(
            endpoint.send(&request),
            "405 Method Not Allowed, allow: POST",
            "{method}"
        );
    }
}

#[test]
fn the_limit_is_the_last_length_that_is_read() {
    let endpoint = Endpoint::new();
    let report = |length: usize| {
        CHROMIUM_REPORT_URI.to_owned() + &" ".repeat(length - CHROMIUM_REPORT_URI.len())
    };
    let limit = DEFAULT_BODY_LIMIT_BYTES;
    assert_eq!(endpoint.post(CSP_REPORT, &report(limit)), NO_CONTENT);
    assert_eq!(endpoint.post(CSP_REPORT, &report(limit + 1)), TOO_LARGE);
    assert_eq!(endpoint.received().len(), 1);

    let endpoint = Endpoint::with(Reports::new().body_limit(600));
    assert_eq!(endpoint.post(CSP_REPORT, &report(600)), NO_CONTENT);
    assert_eq!(endpoint.post(CSP_REPORT, &report(601)), TOO_LARGE);
}

#[test]
fn too_many_reports_in_one_body() {
    let endpoint = Endpoint::new();
    let list = |length| format!("[{}]", vec![r#"{"type":"x"}"#; length].join(","));
    assert_eq!(
        endpoint.post(REPORTS_JSON, &list(MAX_REPORTS_PER_BODY)),
        NO_CONTENT
    );
    assert_eq!(endpoint.received().len(), MAX_REPORTS_PER_BODY);
    assert_eq!(
        endpoint.post(REPORTS_JSON, &list(MAX_REPORTS_PER_BODY + 1)),
        TOO_LARGE
    );
    assert_eq!(endpoint.post(REPORTS_JSON, &list(5000)), TOO_LARGE);
    assert_eq!(endpoint.received().len(), 0);
}

#[test]
fn more_than_the_rate() {
    let endpoint = Endpoint::with(Reports::new().rate_limit(1, 3));
    let post = || endpoint.post(CSP_REPORT, CHROMIUM_REPORT_URI);
    // On a slow machine a fourth may earn its token.
    let answers: Vec<_> = (0..20).map(|_| post()).collect();
    assert_eq!(answers[..3], [NO_CONTENT; 3]);
    assert!(answers[3..].contains(&TOO_MANY.to_owned()));
    let taken = answers.iter().filter(|answer| *answer == NO_CONTENT);
    assert_eq!(endpoint.received().len(), taken.count());
    thread::sleep(Duration::from_millis(1100));
    assert_eq!(post(), NO_CONTENT);
}

#[test]
fn what_is_refused_before_its_body_costs_no_token() {
    let endpoint = Endpoint::with(Reports::new().rate_limit(1, 1).body_limit(1000));
    for _ in 0..5 {
        assert_eq!(endpoint.post("text/plain", "[]"), UNSUPPORTED);
        assert_eq!(endpoint.post(REPORTS_JSON, &" ".repeat(1001)), TOO_LARGE);
    }
    assert_eq!(endpoint.post(REPORTS_JSON, "[]"), NO_CONTENT);
    assert_eq!(endpoint.post(REPORTS_JSON, "[]"), TOO_MANY);
}

#[test]
fn clones_share_their_rate() {
    let reports = Reports::new().rate_limit(1, 1);
    let clone = reports.clone();
    assert_eq!(reports.receive(Some(b"application/json"), b"[]"), 204);
    assert_eq!(clone.receive(Some(b"application/json"), b"[]"), 429);
}
