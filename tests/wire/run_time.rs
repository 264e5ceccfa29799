//! Policies that are only known when the server starts.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use talisman::{Csp, OFF, Talisman, talisman};

use crate::client::{PLAIN, ask_under};

static SITE: Talisman = talisman! {
    frame_options: DENY,
    content_security_policy: { default_src: none, script_src: self, base_uri: none, form_action: none },
    content_security_policy_nonce_in: [script_src],
    content_security_policy_report_uri: "/csp",
    ..OFF
};

#[test]
fn it_takes_the_place_of_the_static_one() {
    let csp = Csp::parse(" default-src 'self' ; script-src   https://cdn.example.com;").unwrap();
    let site = SITE.with_content_security_policy(csp).unwrap();
    let mut answer = ask_under(&site, PLAIN);
    answer.take_nonce();
    answer.is(
        "200 OK",
        &[
            "cache-control: private",
            "content-security-policy: default-src 'self'; script-src https://cdn.example.com 'nonce-…'; report-uri /csp",
            "x-frame-options: DENY",
        ],
    );
    // The static one is as it was.
    let mut answer = ask_under(&SITE, PLAIN);
    answer.take_nonce();
    assert!(answer.lines.contains(
        &"content-security-policy: default-src 'none'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'; report-uri /csp".to_owned()
    ));
}

#[test]
fn several_policies_in_one_text() {
    let csp = Csp::parse("default-src 'self', img-src *").unwrap();
    let site = OFF.with_content_security_policy(csp).unwrap();
    ask_under(&site, PLAIN).is(
        "200 OK",
        &["content-security-policy: default-src 'self', img-src *"],
    );
}

#[test]
fn a_report_only_site_reports_it_only() {
    static TRIAL: Talisman = talisman! {
        content_security_policy: { default_src: self, report_uri: "/csp" },
        content_security_policy_report_only: true,
        ..OFF
    };
    let csp = Csp::parse_report_only("default-src 'none'; report-to csp").unwrap();
    let site = TRIAL.with_content_security_policy(csp).unwrap();
    ask_under(&site, PLAIN).is(
        "200 OK",
        &["content-security-policy-report-only: default-src 'none'; report-to csp"],
    );

    let silent = Csp::parse("default-src 'none'").unwrap();
    let error = TRIAL.with_content_security_policy(silent).unwrap_err();
    assert_eq!(error.errors()[0].code(), "csp::reports_to_nobody");
}

#[test]
fn a_wrong_text_is_an_error_and_never_a_header() {
    let text = "default-src self; script-scr 'self'";
    let error = Csp::parse(text).unwrap_err();
    let faults: Vec<_> = error
        .errors()
        .iter()
        .map(|fault| (fault.code(), &text[fault.range()]))
        .collect();
    assert_eq!(
        faults,
        [
            ("csp::unquoted_keyword", "self"),
            ("csp::unknown_directive", "script-scr")
        ]
    );
    let message = error.to_string();
    assert!(
        message.contains("write `'self'`") && message.contains("write `script-src`"),
        "{message}"
    );
}

#[test]
fn a_policy_without_the_directive_for_the_nonce_is_refused() {
    let csp = Csp::parse("default-src 'self'").unwrap();
    let error = SITE.with_content_security_policy(csp).unwrap_err();
    assert_eq!(error.errors()[0].code(), "csp::nonce_without_directive");
}
