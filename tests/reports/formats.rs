//! What browsers send, and what the callback gets of it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use talisman::reports::{Report, ReportBody, Reports};

use crate::server::Endpoint;
use crate::{CHROMIUM_REPORT_URI, CSP_REPORT, FIREFOX_REPORT_URI};
use crate::{NO_CONTENT, REPORTING_API, REPORTS_JSON};

/// The reports of a body, as typed values.
fn typed(content_type: &str, body: &str) -> Vec<Report> {
    let received = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&received);
    let reports = Reports::new().on_report(move |report| sink.lock().unwrap().push(report.clone()));
    let status = reports.receive(Some(content_type.as_bytes()), body.as_bytes());
    assert_eq!(status, 204);
    std::mem::take(&mut *received.lock().unwrap())
}

#[test]
fn report_uri_of_chromium() {
    let endpoint = Endpoint::new();
    assert_eq!(endpoint.post(CSP_REPORT, CHROMIUM_REPORT_URI), NO_CONTENT);
    assert_eq!(
        endpoint.received(),
        [json!({
            "type": "csp-violation",
            "url": "https://shop.example/basket?step=2",
            "body": {
                "documentURL": "https://shop.example/basket?step=2",
                "referrer": "https://shop.example/",
                "blockedURL": "https://evil.example/x.js",
                "effectiveDirective": "script-src-elem",
                "originalPolicy": "default-src 'self'; script-src 'self' 'nonce-dGhpcyBpcyBub3QgYSBzZWNyZXQ'; report-uri /reports",
                "sourceFile": "https://shop.example/basket",
                "sample": "",
                "disposition": "enforce",
                "statusCode": 200,
                "lineNumber": 14,
                "columnNumber": 9,
            },
        })]
    );
}

#[test]
fn report_uri_of_firefox() {
    let endpoint = Endpoint::new();
    let content_type = "Application/CSP-Report; charset=utf-8";
    assert_eq!(endpoint.post(content_type, FIREFOX_REPORT_URI), NO_CONTENT);
    let [report] = &*endpoint.received() else {
        panic!("one report")
    };
    assert_eq!(report["body"]["blockedURL"], "inline");
    assert_eq!(report["body"]["effectiveDirective"], "style-src-attr");
    assert_eq!(report["body"]["disposition"], "report");
    assert_eq!(report["body"]["lineNumber"], 31);
}

#[test]
fn report_uri_of_a_browser_that_knows_no_effective_directive() {
    let body = r#"{"csp-report": {"violated-directive": "img-src 'self'", "blocked-uri": "data"}}"#;
    let [report] = &*typed("application/json", body) else {
        panic!("one report")
    };
    let ReportBody::CspViolation(violation) = &report.body else {
        panic!("a violation")
    };
    assert_eq!(
        violation.effective_directive.as_deref(),
        Some("img-src 'self'")
    );
    assert_eq!(violation.blocked_url.as_deref(), Some("data"));
    assert_eq!((&*report.url, report.age), ("", None));
}

#[test]
fn each_type_of_the_reporting_api_comes_out_as_it_went_in() {
    let endpoint = Endpoint::new();
    assert_eq!(endpoint.post(REPORTS_JSON, REPORTING_API), NO_CONTENT);
    let sent: Vec<Value> = serde_json::from_str(REPORTING_API).unwrap();
    assert_eq!(endpoint.received(), sent);
}

#[test]
fn each_type_of_the_reporting_api_has_its_own_rust_type() {
    let reports = typed(REPORTS_JSON, REPORTING_API);
    let others: Vec<_> = reports
        .iter()
        .filter(|report| matches!(report.body, ReportBody::Other { .. }))
        .map(|report| report.body.kind())
        .collect();
    assert_eq!(others, ["tomorrows-violation"]);
    assert_eq!(reports[0].age, Some(Duration::from_millis(53_531)));
    assert_eq!(reports[1].user_agent.as_deref(), Some("BarBrowser/98.0"));
    let ReportBody::NetworkError(error) = &reports[10].body else {
        panic!("a network error")
    };
    assert_eq!(error.sampling_fraction, Some(0.5));
    assert_eq!(error.elapsed_time, Some(45));
}

#[test]
fn chromiums_name_for_a_feature() {
    let body = r#"[{"type": "permissions-policy-violation", "body": {"policyId": "usb"}}]"#;
    let reports = typed(REPORTS_JSON, body);
    let ReportBody::PermissionsPolicyViolation(violation) = &reports[0].body else {
        panic!("a violation")
    };
    assert_eq!(violation.feature_id.as_deref(), Some("usb"));
}

#[test]
fn a_list_may_be_empty_and_one_report_may_stand_alone() {
    assert_eq!(typed(REPORTS_JSON, " [] "), []);
    let reports = typed(REPORTS_JSON, r#"{"type": "crash", "body": {}}"#);
    assert_eq!(reports[0].body.kind(), "crash");
}

#[test]
fn a_body_that_is_not_as_specified_is_kept_as_it_came() {
    for body in [
        json!({"lineNumber": "twelve"}),
        json!({"lineNumber": -1}),
        json!(["a", "list"]),
        Value::Null,
    ] {
        let sent = json!([{"type": "csp-violation", "url": "https://a.example/", "body": body}]);
        let reports = typed(REPORTS_JSON, &sent.to_string());
        let kind = "csp-violation".to_owned();
        assert_eq!(reports[0].body, ReportBody::Other { kind, body });
    }
    let body = json!({"line-number": "twelve"});
    let reports = typed(CSP_REPORT, &json!({"csp-report": body}).to_string());
    let kind = "csp-violation".to_owned();
    assert_eq!(reports[0].body, ReportBody::Other { kind, body });
}
