//! What extensions cause is dropped, and nothing else is.

use serde_json::json;
use talisman::reports::Reports;

use crate::server::Endpoint;
use crate::{CSP_REPORT, NO_CONTENT, REPORTS_JSON};

/// How many of two reports, one in each format, get through.
fn through(endpoint: &Endpoint, blocked: &str, source: &str) -> usize {
    let old = json!({"csp-report": {"blocked-uri": blocked, "source-file": source}});
    let new =
        json!([{"type": "csp-violation", "body": {"blockedURL": blocked, "sourceFile": source}}]);
    assert_eq!(endpoint.post(CSP_REPORT, &old.to_string()), NO_CONTENT);
    assert_eq!(endpoint.post(REPORTS_JSON, &new.to_string()), NO_CONTENT);
    endpoint.received().len()
}

#[test]
fn what_extensions_cause_is_dropped() {
    let endpoint = Endpoint::new();
    for (blocked, source) in [
        ("chrome-extension", ""),
        (
            "chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb/a.js",
            "",
        ),
        ("moz-extension://c8a7/inject.js", "https://a.example/"),
        ("safari-web-extension:", ""),
        ("about", ""),
        ("about:blank", ""),
        ("eval", "moz-extension://c8a7/content.js"),
        ("inline", "Chrome-Extension://aapb/b.js"),
        ("inline", "webkit-masked-url://hidden/"),
        ("inline", "user-script"),
    ] {
        assert_eq!(through(&endpoint, blocked, source), 0, "{blocked} {source}");
    }
}

#[test]
fn what_the_site_causes_is_kept() {
    let endpoint = Endpoint::new();
    for (blocked, source) in [
        ("eval", "https://a.example/app.js"),
        ("eval", ""),
        ("inline", ""),
        ("data", ""),
        ("blob", ""),
        ("https://chrome-extension.example/a.js", ""),
        (
            "https://a.example/chrome-extension:/",
            "https://a.example/about:blank",
        ),
        ("chrome-extensions", ""),
        ("", ""),
    ] {
        assert_eq!(through(&endpoint, blocked, source), 2, "{blocked} {source}");
    }
}

#[test]
fn noise_of_other_types_is_dropped_too_and_its_neighbours_stay() {
    let endpoint = Endpoint::new();
    let body = json!([
        {"type": "deprecation", "body": {"id": "a", "sourceFile": "chrome-extension://x/y.js"}},
        {"type": "deprecation", "body": {"id": "b", "sourceFile": "https://a.example/y.js"}},
        {"type": "coep", "body": {"blockedURL": "moz-extension://x/y.png"}},
    ]);
    assert_eq!(endpoint.post(REPORTS_JSON, &body.to_string()), NO_CONTENT);
    let received = endpoint.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0]["body"]["id"], "b");
}

#[test]
fn noise_may_be_kept() {
    let endpoint = Endpoint::with(Reports::new().keep_noise());
    assert_eq!(through(&endpoint, "chrome-extension", ""), 2);
}
