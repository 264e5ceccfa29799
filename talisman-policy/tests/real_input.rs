//! Policies of real software and systematic ones, each with the verdict of the specification's text.

use serde_json::Value;
use talisman_policy::{Disposition, parse};

fn cases() -> Vec<Value> {
    [
        include_str!("../../tests/data/csp-grammar.jsonl"),
        include_str!("../../tests/data/csp-real.jsonl"),
    ]
    .iter()
    .flat_map(|file| file.lines())
    .map(|line| serde_json::from_str(line).expect("a case is a line of JSON"))
    .collect()
}

fn disposition(case: &Value) -> Disposition {
    match case["header"].as_str() {
        Some("Content-Security-Policy-Report-Only") => Disposition::ReportOnly,
        _ => Disposition::Enforce,
    }
}

#[test]
fn verdicts_are_those_of_the_specification() {
    let mut wrong = Vec::new();
    let mut counts = [0; 3];
    for case in cases() {
        let text = case["value"].as_str().expect("a value");
        let parsed = parse(text, disposition(&case));
        let refused = !parsed.faults.is_empty();
        let right = match case["spec"].as_str() {
            Some("error") => {
                counts[0] += 1;
                refused
            }
            Some("ok") => {
                counts[1] += 1;
                !refused
            }
            _ => {
                counts[2] += 1;
                true
            }
        };
        if !right {
            wrong.push(format!("{} {text:?}: {:?}", case["id"], parsed.faults));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(counts, [358, 315, 159], "errors, valid ones, the rest");
}

#[test]
fn single_token_headers_are_judged_by_their_specifications() {
    use talisman_policy::fields;
    let mut wrong = Vec::new();
    let mut judged = 0;
    for line in include_str!("../../tests/data/other.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a case is a line of JSON");
        let text = case["value"].as_str().expect("a value");
        let refused = match case["header"].as_str() {
            Some("Strict-Transport-Security") => fields::strict_transport_security(text).is_err(),
            Some("X-Frame-Options") => fields::frame_options(text).is_err(),
            Some("Referrer-Policy") => fields::referrer_policy(text).is_err(),
            Some("X-Content-Type-Options") => fields::content_type_options(text).is_err(),
            _ => continue,
        };
        judged += 1;
        let right = match case["spec"].as_str() {
            Some("error") => refused,
            Some("ok") => !refused,
            _ => true,
        };
        if !right {
            wrong.push(format!("{} {text:?} refused: {refused}", case["id"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(judged, 80);
}

#[test]
fn a_mend_makes_its_fault_go_away() {
    for case in cases() {
        let text = case["value"].as_str().expect("a value");
        let disposition = disposition(&case);
        for fault in parse(text, disposition).faults {
            let Some(mended) = fault.mended(text) else {
                continue;
            };
            let again = parse(&mended, disposition).faults;
            let still = again.iter().find(|left| {
                left.code == fault.code && left.what == fault.what && left.range == fault.range
            });
            assert_eq!(still, None, "{text:?} mended to {mended:?}");
        }
    }
}
