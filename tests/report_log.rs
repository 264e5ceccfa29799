//! What a log gets to see of reports.
//!
//! Apart from the other tests of reports: where a thread without a subscriber is the first to log, others see nothing.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use serde_json::json;
use talisman::reports::{MAX_LOGGED_CHARS, Reports};
use tracing_subscriber::fmt::MakeWriter;

const CHROMIUM_REPORT_URI: &str = include_str!("reports/chromium-report-uri.json");
const REPORTING_API: &str = include_str!("reports/reporting-api.json");

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// The lines that a body leaves in the log.
fn lines(reports: &Reports, body: &str) -> Vec<String> {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_ansi(false)
        .without_time()
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        assert_eq!(
            reports.receive(Some(b"application/json"), body.as_bytes()),
            204
        );
    });
    let bytes = log.0.lock().unwrap().clone();
    let text = String::from_utf8(bytes).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_report_is_one_event_with_fields() {
    assert_eq!(
        lines(&Reports::new(), CHROMIUM_REPORT_URI),
        [
            " WARN talisman::reports: a browser reported kind=csp-violation \
             url=https://shop.example/basket?step=2 subject=script-src-elem disposition=enforce \
             blocked=https://evil.example/x.js source_file=https://shop.example/basket line=14 column=9"
        ]
    );
    assert_eq!(lines(&Reports::new(), REPORTING_API).len(), 13);
}

#[test]
fn strange_text_stays_on_its_line_and_short() {
    let long = "é".repeat(60_000 / 2);
    let body = json!([{
        "type": "a\r\n WARN forged: \u{1b}[31m",
        "url": long,
        "body": null,
    }]);
    let lines = lines(&Reports::new(), &body.to_string());
    let cut = "é".repeat(MAX_LOGGED_CHARS) + "…";
    assert_eq!(
        lines,
        [format!(
            " WARN talisman::reports: a browser reported kind=a\\r\\n WARN forged: \\u{{1b}}[31m url={cut}"
        )]
    );
}

#[test]
fn noise_is_not_logged() {
    let noise = r#"{"csp-report": {"blocked-uri": "chrome-extension"}}"#;
    assert_eq!(lines(&Reports::new(), noise), [""; 0]);
    assert_eq!(lines(&Reports::new().keep_noise(), noise).len(), 1);
}
