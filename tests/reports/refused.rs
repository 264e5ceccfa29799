//! Every status that refuses, in each framework, and that a refused body reaches nobody.

use std::thread;
use std::time::Duration;

use rocket::http::Status;
use rocket::local::blocking::Client;
use talisman::reports::{DEFAULT_BODY_LIMIT_BYTES, MAX_REPORTS_PER_BODY, Reports};

use crate::server::Endpoint;
use crate::{CHROMIUM_REPORT_URI, CSP_REPORT, NO_CONTENT, REPORTS_JSON};

const BAD_REQUEST: &str = "400 Bad Request";
const TOO_LARGE: &str = "413 Payload Too Large";
const UNSUPPORTED: &str = "415 Unsupported Media Type";
const TOO_MANY: &str = "429 Too Many Requests";

#[test]
fn what_is_no_report() {
    let deep = "[".repeat(60_000);
    let deep_body = format!(
        r#"[{{"type":"x","body":{}{}}}]"#,
        "[".repeat(200),
        "]".repeat(200)
    );
    let bodies = [
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
    ];
    for endpoint in Endpoint::in_each(Reports::new) {
        for body in bodies {
            let of = format!("{body:.80} on {}", endpoint.name);
            assert_eq!(endpoint.post(REPORTS_JSON, body), BAD_REQUEST, "{of}");
            assert_eq!(endpoint.post(CSP_REPORT, body), BAD_REQUEST, "{of}");
        }
        assert_eq!(endpoint.received().len(), 0, "{}", endpoint.name);
    }
    let status = Reports::new().receive(Some(b"application/json"), b"[{\"type\": \"\xff\"}]");
    assert_eq!(status, 400);
}

#[test]
fn another_media_type() {
    for endpoint in Endpoint::in_each(Reports::new) {
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
                UNSUPPORTED,
                "{content_type} on {}",
                endpoint.name
            );
        }
        let without = "POST /reports HTTP/1.1\r\nhost: a.example\r\ncontent-length: 2\r\n\r\n[]";
        assert_eq!(endpoint.send(without), UNSUPPORTED, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 0, "{}", endpoint.name);
    }
}

#[test]
fn another_method() {
    for endpoint in Endpoint::in_each(Reports::new) {
        for method in [
            "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "post", "REPORT",
        ] {
            let request = format!(
                "{method} /reports HTTP/1.1\r\nhost: a.example\r\ncontent-type: {REPORTS_JSON}\r\ncontent-length: 2\r\n\r\n[]"
            );
            // Rocket answers a method that it does not know before any route is asked.
            let answer = if endpoint.name == "Rocket" && ["post", "REPORT"].contains(&method) {
                BAD_REQUEST
            } else {
                "405 Method Not Allowed, allow: POST"
            };
            let of = format!("{method} on {}", endpoint.name);
            assert_eq!(endpoint.send(&request), answer, "{of}");
        }
    }
}

#[rocket::options("/reports")]
fn preflight() -> Status {
    Status::NoContent
}

#[test]
fn a_route_of_the_application_for_another_method_comes_first() {
    let server = rocket::custom(rocket::Config::debug_default())
        .mount("/reports", Reports::new())
        .mount("/", rocket::routes![preflight]);
    let client = Client::untracked(server).unwrap();
    let status = client.options("/reports").dispatch().status();
    assert_eq!(status, Status::NoContent);
    let status = client.put("/reports").dispatch().status();
    assert_eq!(status, Status::MethodNotAllowed);
}

#[test]
fn the_limit_is_the_last_length_that_is_read() {
    let report = |length: usize| {
        CHROMIUM_REPORT_URI.to_owned() + &" ".repeat(length - CHROMIUM_REPORT_URI.len())
    };
    let limit = DEFAULT_BODY_LIMIT_BYTES;
    for endpoint in Endpoint::in_each(Reports::new) {
        let post = |length| endpoint.post(CSP_REPORT, &report(length));
        assert_eq!(post(limit), NO_CONTENT, "{}", endpoint.name);
        assert_eq!(post(limit + 1), TOO_LARGE, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 1, "{}", endpoint.name);
    }
    for endpoint in Endpoint::in_each(|| Reports::new().body_limit(600)) {
        let post = |length| endpoint.post(CSP_REPORT, &report(length));
        assert_eq!(post(600), NO_CONTENT, "{}", endpoint.name);
        assert_eq!(post(601), TOO_LARGE, "{}", endpoint.name);
    }
}

#[test]
fn too_many_reports_in_one_body() {
    let list = |length| format!("[{}]", vec![r#"{"type":"x"}"#; length].join(","));
    for endpoint in Endpoint::in_each(Reports::new) {
        let post = |length| endpoint.post(REPORTS_JSON, &list(length));
        assert_eq!(post(MAX_REPORTS_PER_BODY), NO_CONTENT, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), MAX_REPORTS_PER_BODY);
        assert_eq!(post(MAX_REPORTS_PER_BODY + 1), TOO_LARGE);
        assert_eq!(post(5000), TOO_LARGE, "{}", endpoint.name);
        assert_eq!(endpoint.received().len(), 0, "{}", endpoint.name);
    }
}

#[test]
fn more_than_the_rate() {
    for endpoint in Endpoint::in_each(|| Reports::new().rate_limit(1, 3)) {
        let post = || endpoint.post(CSP_REPORT, CHROMIUM_REPORT_URI);
        // On a slow machine a fourth may earn its token.
        let answers: Vec<_> = (0..20).map(|_| post()).collect();
        assert_eq!(answers[..3], [NO_CONTENT; 3], "{}", endpoint.name);
        assert!(answers[3..].contains(&TOO_MANY.to_owned()));
        let taken = answers.iter().filter(|answer| *answer == NO_CONTENT);
        assert_eq!(endpoint.received().len(), taken.count());
        thread::sleep(Duration::from_millis(1100));
        assert_eq!(post(), NO_CONTENT, "{}", endpoint.name);
    }
}

#[test]
fn what_is_refused_before_its_body_costs_no_token() {
    for endpoint in Endpoint::in_each(|| Reports::new().rate_limit(1, 1).body_limit(1000)) {
        let large = " ".repeat(1001);
        for _ in 0..5 {
            assert_eq!(endpoint.post("text/plain", "[]"), UNSUPPORTED);
            assert_eq!(endpoint.post(REPORTS_JSON, &large), TOO_LARGE);
        }
        let post = || endpoint.post(REPORTS_JSON, "[]");
        assert_eq!(post(), NO_CONTENT, "{}", endpoint.name);
        assert_eq!(post(), TOO_MANY, "{}", endpoint.name);
    }
}

#[test]
fn clones_share_their_rate() {
    let reports = Reports::new().rate_limit(1, 1);
    let clone = reports.clone();
    assert_eq!(reports.receive(Some(b"application/json"), b"[]"), 204);
    assert_eq!(clone.receive(Some(b"application/json"), b"[]"), 429);
}
