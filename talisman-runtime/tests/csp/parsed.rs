//! Policies that are only known at run time.

use talisman_runtime::__private::{Block, List, ReportOnly};
use talisman_runtime::{Csp, GOOGLE_CSP_POLICY, Talisman};

use super::{SITE, enforced};

const GOOGLE: &str = "font-src 'self' themes.googleusercontent.com *.gstatic.com; \
    frame-src 'self' www.google.com www.youtube.com; \
    script-src 'self' ajax.googleapis.com *.googleanalytics.com *.google-analytics.com; \
    style-src 'self' ajax.googleapis.com fonts.googleapis.com *.gstatic.com; \
    object-src 'none'; default-src 'self' *.gstatic.com";

#[test]
fn a_constant_policy_stands_in_a_constant() {
    static SETTINGS: Talisman = policy! {
        content_security_policy: Block::Members(GOOGLE_CSP_POLICY.__directives()),
        ..*SITE.__settings()
    };
    assert_eq!(enforced(&SETTINGS), GOOGLE);
    assert_eq!(GOOGLE_CSP_POLICY.to_string(), GOOGLE);
    assert_eq!(Csp::parse(GOOGLE), Ok(GOOGLE_CSP_POLICY));
}

#[test]
fn a_policy_is_read_and_written_canonically() {
    let csp: Csp = " Default-Src   'self' ;; upgrade-insecure-requests;img-src *; "
        .parse()
        .unwrap();
    assert_eq!(
        csp.to_string(),
        "default-src 'self'; upgrade-insecure-requests; img-src *"
    );
    assert_eq!(Csp::parse(&csp.to_string()).as_ref(), Ok(&csp));
    assert_eq!(
        Csp::parse("img-src *, script-src 'self'")
            .unwrap()
            .to_string(),
        "img-src *, script-src 'self'"
    );
}

#[test]
fn faults_come_with_code_place_and_message() {
    let text = "default-src self; image-src *";
    let error = Csp::parse(text).unwrap_err();
    let faults: Vec<_> = error
        .errors()
        .iter()
        .map(|it| (it.code(), &text[it.range()]))
        .collect();
    assert_eq!(
        faults,
        [
            ("csp::unquoted_keyword", "self"),
            ("csp::unknown_directive", "image-src")
        ]
    );
    let messages: Vec<_> = error
        .errors()
        .iter()
        .map(talisman_runtime::PolicyFault::message)
        .collect();
    assert!(messages.iter().all(|message| message.contains('^')));
    assert_eq!(error.to_string(), messages.join("\n"));
}

#[test]
fn report_only_has_rules_of_its_own() {
    let text = "img-src *; sandbox; report-uri /csp";
    assert!(Csp::parse(text).is_ok());
    assert_eq!(
        Csp::parse_report_only(text).unwrap_err().errors()[0].code(),
        "csp::report_only_ignored"
    );
}

#[test]
fn a_policy_read_at_run_time_takes_the_place_of_the_static_one() {
    static BASE: Talisman = policy! {
        content_security_policy_nonce_in: List::of(&["script-src"]),
        content_security_policy_report_uri: Some("/csp"),
        ..*SITE.__settings()
    };
    let csp = Csp::parse("img-src *; script-src 'self'").unwrap();
    let site = BASE.with_content_security_policy(csp).unwrap();
    assert_eq!(
        enforced(&site),
        "img-src *; script-src 'self' 'nonce-…'; report-uri /csp"
    );
    assert!(
        enforced(&BASE).starts_with("default-src 'self'; "),
        "the base is as it was"
    );
    let google = BASE
        .with_content_security_policy(GOOGLE_CSP_POLICY)
        .unwrap();
    assert!(enforced(&google).ends_with("default-src 'self' *.gstatic.com; report-uri /csp"));
}

#[test]
fn a_policy_that_does_not_fit_the_options_is_refused() {
    static NONCE_IN: Talisman = policy! {
        content_security_policy_nonce_in: List::of(&["script-src", "style-src"]),
        ..*SITE.__settings()
    };
    static INSTEAD: Talisman = policy! {
        content_security_policy_report_only: ReportOnly::Instead,
        ..*SITE.__settings()
    };
    let codes = |policy: &Talisman, text| match policy
        .with_content_security_policy(Csp::parse(text).unwrap())
    {
        Ok(_) => Vec::new(),
        Err(error) => error
            .errors()
            .iter()
            .map(talisman_runtime::PolicyFault::code)
            .collect(),
    };
    assert_eq!(
        codes(&NONCE_IN, "script-src 'self'; style-src 'self'"),
        [""; 0]
    );
    assert_eq!(
        codes(&NONCE_IN, "script-src 'self'"),
        ["csp::nonce_without_directive"]
    );
    assert_eq!(
        codes(&NONCE_IN, "img-src *"),
        ["csp::nonce_without_directive"; 2]
    );
    assert_eq!(codes(&INSTEAD, "img-src *"), ["csp::reports_to_nobody"]);
    assert_eq!(codes(&INSTEAD, "img-src *; report-to csp"), [""; 0]);
    assert_eq!(codes(&INSTEAD, "img-src *; report-uri /csp"), [""; 0]);
    assert_eq!(
        codes(&INSTEAD, "sandbox; report-uri /csp"),
        ["csp::report_only_ignored"]
    );
    assert_eq!(codes(&SITE, "img-src *"), [""; 0]);
}
