//! What refused reports cost in memory, counted.

#![cfg(feature = "reports")]

use allocation_counter::measure;
use talisman_runtime::reports::{DEFAULT_BODY_LIMIT_BYTES, MAX_REPORTS_PER_BODY, Reports};

const JSON: Option<&[u8]> = Some(b"application/json");

#[test]
fn what_is_refused_before_its_body_allocates_nothing() {
    let reports = Reports::new().rate_limit(1, 1);
    assert_eq!(reports.receive(JSON, b"[]"), 204);
    let large = vec![b' '; DEFAULT_BODY_LIMIT_BYTES + 1];
    let counted = measure(|| {
        assert_eq!(reports.begin("GET", JSON, 0).unwrap_err(), 405);
        assert_eq!(reports.begin("POST", None, 0).unwrap_err(), 415);
        assert_eq!(reports.begin("POST", JSON, u64::MAX).unwrap_err(), 413);
        assert_eq!(reports.receive(JSON, &large), 413);
        assert_eq!(reports.begin("POST", JSON, 0).unwrap_err(), 429);
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_body_that_turns_out_too_large_takes_the_limit_and_half_of_it_while_it_grows() {
    let reports = Reports::new();
    let chunk = [b' '; 1000];
    let counted = measure(|| {
        let mut upload = reports.begin("POST", JSON, 0).unwrap();
        let refusal = (0..1000).find_map(|_| upload.push(&chunk).err());
        assert_eq!(refusal.unwrap(), 413);
    });
    assert!(counted.bytes_max <= DEFAULT_BODY_LIMIT_BYTES as u64 * 3 / 2);
}

#[test]
fn a_list_that_is_too_long_is_not_kept() {
    let reports = Reports::new();
    let list = |length| format!("[{}]", vec![r#"{"type":"x"}"#; length].join(","));
    let most = list(MAX_REPORTS_PER_BODY);
    let more = list(5000);
    let of_most = measure(|| assert_eq!(reports.receive(JSON, most.as_bytes()), 204));
    let of_more = measure(|| assert_eq!(reports.receive(JSON, more.as_bytes()), 413));
    assert_eq!(of_more.bytes_max, of_most.bytes_max);
}

#[test]
fn json_takes_a_multiple_of_its_length_that_is_known() {
    let reports = Reports::new();
    for (open, item, close) in [
        (r#"[{"type":"x","body":["#, "0,", "0]}]"),
        (r#"[{"type":"x","body":["#, "[],", "0]}]"),
        (r#"[{"type":"x","body":["#, "{},", "0]}]"),
        (r#"[{"type":"x","body":["#, r#"{"":0},"#, "0]}]"),
    ] {
        let items = (DEFAULT_BODY_LIMIT_BYTES - 40) / item.len();
        let body = open.to_owned() + &item.repeat(items) + close;
        let counted = measure(|| assert_eq!(reports.receive(JSON, body.as_bytes()), 204));
        let times = counted.bytes_max / DEFAULT_BODY_LIMIT_BYTES as u64;
        assert!(times <= 100, "{item}: {times}");
    }
}
