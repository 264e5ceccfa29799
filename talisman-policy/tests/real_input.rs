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

#[cfg(feature = "fields")]
#[test]
fn other_headers_are_judged_by_their_specifications() {
    use talisman_policy::fields;
    use talisman_policy::registry::{EMBEDDER_POLICIES, OPENER_POLICIES};
    let mut wrong = Vec::new();
    let mut judged = 0;
    let files = [
        include_str!("../../tests/data/other.jsonl"),
        include_str!("../../tests/data/permissions-policy.jsonl"),
    ];
    for line in files.iter().flat_map(|file| file.lines()) {
        let case: Value = serde_json::from_str(line).expect("a case is a line of JSON");
        let text = case["value"].as_str().expect("a value");
        let refused = match case["header"]
            .as_str()
            .expect("a header")
            .trim_end_matches("-Report-Only")
        {
            "Strict-Transport-Security" => fields::strict_transport_security(text).is_err(),
            "X-Frame-Options" => fields::frame_options(text).is_err(),
            "Referrer-Policy" => fields::referrer_policy(text).is_err(),
            "X-Content-Type-Options" => fields::content_type_options(text).is_err(),
            "Cross-Origin-Opener-Policy" => {
                fields::cross_origin_policy(text, OPENER_POLICIES).is_err()
            }
            "Cross-Origin-Embedder-Policy" => {
                fields::cross_origin_policy(text, EMBEDDER_POLICIES).is_err()
            }
            "Cross-Origin-Resource-Policy" => fields::resource_policy(text).is_err(),
            "Origin-Agent-Cluster" => fields::origin_agent_cluster(text).is_err(),
            "Document-Policy" => fields::document_policy(text).is_err(),
            "Reporting-Endpoints" => fields::reporting_endpoints(text).is_err(),
            "Report-To" => fields::report_to(text).is_err(),
            "NEL" => fields::network_error_logging(text).is_err(),
            "Clear-Site-Data" => fields::clear_site_data(text).is_err(),
            "Integrity-Policy" => fields::integrity_policy(text).is_err(),
            "X-Permitted-Cross-Domain-Policies" => fields::cross_domain_policies(text).is_err(),
            "X-DNS-Prefetch-Control" => fields::dns_prefetch_control(text).is_err(),
            "Permissions-Policy" => fields::permissions_policy(text).is_err(),
            "Feature-Policy" => fields::feature_policy(text).is_err(),
            _ => continue,
        };
        judged += 1;
        let right = match case["spec"].as_str() {
            Some("error") => refused,
            Some("ok") => !refused,
            _ => true,
        };
        if !right {
            wrong.push(format!(
                "{} {} {text:?} refused: {refused}",
                case["id"], case["header"]
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(judged, 377);
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
