//! Policies made from others: `..BASE` takes the options that are not written.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use talisman::{Csp, GOOGLE_CSP_POLICY, OFF, Talisman, talisman};

use crate::client::{Answer, PLAIN, SECURE, ask_under};

pub(crate) static SITE: Talisman = talisman! {
    debug: false,
    frame_options: DENY,
    strict_transport_security_max_age: 63_072_000,
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        base_uri: none,
        form_action: none,
    },
};

/// The answer to a secure request, without nonce.
pub(crate) fn answer(policy: &Talisman) -> Answer {
    let mut answer = ask_under(policy, SECURE);
    if answer.nonces().next().is_some() {
        answer.take_nonce();
    }
    answer
}

/// The enforced policy of an answer.
#[track_caller]
pub(crate) fn csp(policy: &Talisman) -> String {
    let answer = answer(policy);
    let mut values = answer
        .lines
        .iter()
        .filter_map(|line| line.strip_prefix("content-security-policy: "));
    values.next().expect("a policy").to_owned()
}

#[test]
fn what_is_not_written_comes_from_the_base() {
    static EMBED: Talisman =
        talisman! { frame_options: false, referrer_policy: no_referrer, ..SITE };
    answer(&EMBED).is(
        "200 OK",
        &[
            "cache-control: private",
            "content-security-policy: default-src 'self'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'",
            "referrer-policy: no-referrer",
            "strict-transport-security: max-age=63072000; includeSubDomains",
            "x-content-type-options: nosniff",
            "x-xss-protection: 1; mode=block",
        ],
    );
    // The base is as it was.
    assert!(
        answer(&SITE)
            .lines
            .contains(&"x-frame-options: DENY".to_owned())
    );
}

#[test]
fn parts_of_a_header_are_inherited_too() {
    static PRELOADED: Talisman = talisman! { strict_transport_security_preload: true, ..SITE };
    static SHORTER: Talisman =
        talisman! { strict_transport_security_max_age: 31_536_000, ..PRELOADED };
    let hsts = "strict-transport-security: max-age=63072000; includeSubDomains; preload";
    assert!(answer(&PRELOADED).lines.contains(&hsts.to_owned()));
    let hsts = "strict-transport-security: max-age=31536000; includeSubDomains; preload";
    assert!(answer(&SHORTER).lines.contains(&hsts.to_owned()));
}

#[test]
fn a_block_without_dots_replaces_the_policy() {
    static REPLACED: Talisman = talisman! { content_security_policy: { default_src: none, img_src: *, form_action: self }, ..SITE };
    assert_eq!(
        csp(&REPLACED),
        "default-src 'none'; img-src *; form-action 'self'"
    );
}

#[test]
fn a_switch_takes_an_inherited_directive_off() {
    static UPGRADING: Talisman =
        talisman! { content_security_policy: { upgrade_insecure_requests: true, .. }, ..SITE };
    static NOT: Talisman = talisman! { content_security_policy: { upgrade_insecure_requests: false, .. }, ..UPGRADING };
    assert_eq!(
        csp(&UPGRADING),
        "default-src 'self'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'none'; upgrade-insecure-requests"
    );
    assert_eq!(csp(&NOT), csp(&SITE));
}

#[test]
fn a_reported_policy_is_extended_like_an_enforced_one() {
    static TRIAL: Talisman = talisman! {
        content_security_policy_report_only: { default_src: self, report_uri: "/csp" },
        ..OFF
    };
    static STRICTER: Talisman =
        talisman! { content_security_policy_report_only: { default_src: none, .. }, ..TRIAL };
    ask_under(&STRICTER, PLAIN).is(
        "200 OK",
        &["content-security-policy-report-only: default-src 'none'; report-uri /csp"],
    );
}

#[test]
fn a_base_may_be_a_path_a_const_or_another_policys_base() {
    mod site {
        use talisman::{Talisman, talisman};

        pub(super) const BASE: Talisman = talisman! { frame_options: DENY, ..talisman::OFF };
    }
    const WITH_REFERRER: Talisman = talisman! { referrer_policy: no_referrer, ..site::BASE };
    let all: Talisman = talisman! { x_content_type_options: true, ..WITH_REFERRER };
    answer(&all).is(
        "200 OK",
        &[
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "x-frame-options: DENY",
        ],
    );
}

#[test]
fn off_is_nothing_at_all() {
    ask_under(&OFF, SECURE).is("200 OK", &[]);
    ask_under(&OFF, PLAIN).is("200 OK", &[]);
}

#[test]
fn the_two_halves_of_allow_from_may_stand_apart() {
    static PARTNER: Talisman = talisman! {
        frame_options: ALLOW_FROM,
        frame_options_allow_from: "https://partner.example",
        ..OFF
    };
    static OTHER: Talisman =
        talisman! { frame_options_allow_from: "https://other.example", ..PARTNER };
    static SAME: Talisman = talisman! { frame_options: ALLOW_FROM, ..PARTNER };
    let header = |policy, value: &str| answer(policy).is("200 OK", &[value]);
    header(&OTHER, "x-frame-options: ALLOW-FROM https://other.example");
    header(&SAME, "x-frame-options: ALLOW-FROM https://partner.example");
}

/// What these would break over another base, they may say over this one.
#[test]
fn the_base_has_what_an_option_needs() {
    static BASE: Talisman = talisman! {
        content_security_policy: { script_src: self, style_src: none, report_uri: "/csp" },
        content_security_policy_nonce_in: [script_src],
        session_cookie_samesite: None,
        session_cookie_secure: true,
        ..OFF
    };
    static TRIAL: Talisman = talisman! { content_security_policy_report_only: true, ..BASE };
    static STYLES: Talisman = talisman! {
        content_security_policy: { style_src: self, .. },
        content_security_policy_nonce_in: [.., style_src],
        session_cookie_samesite: Strict,
        session_cookie_secure: false,
        ..BASE
    };
    static NO_POLICY: Talisman = talisman! { content_security_policy: false, ..TRIAL };
    static PRELOADED: Talisman = talisman! {
        strict_transport_security: true,
        strict_transport_security_preload: true,
        strict_transport_security_max_age: 63_072_000,
        ..BASE
    };
    assert_eq!(
        csp(&STYLES),
        "script-src 'self' 'nonce-…'; style-src 'self' 'nonce-…'; report-uri /csp"
    );
    answer(&NO_POLICY).is("200 OK", &[]);
    let line = |policy, line: &str| assert!(answer(policy).lines.contains(&line.to_owned()));
    line(
        &TRIAL,
        "content-security-policy-report-only: script-src 'self' 'nonce-…'; style-src 'none'; report-uri /csp",
    );
    line(
        &PRELOADED,
        "strict-transport-security: max-age=63072000; includeSubDomains; preload",
    );
}

#[test]
fn a_type_may_hold_its_policies() {
    struct App;

    impl App {
        const POLICY: Csp = GOOGLE_CSP_POLICY;
        const SITE: Talisman = talisman! { content_security_policy: { script_src: self }, ..OFF };
        const NONCES: Talisman = talisman! {
            content_security_policy: { img_src: *, .. },
            content_security_policy_nonce_in: [script_src],
            ..Self::SITE
        };
        const GOOGLE: Talisman = talisman! {
            content_security_policy: Self::POLICY,
            content_security_policy_nonce_in: [font_src],
            ..OFF
        };
    }
    assert_eq!(csp(&App::NONCES), "script-src 'self' 'nonce-…'; img-src *");
    assert!(csp(&App::GOOGLE).starts_with(
        "font-src 'self' themes.googleusercontent.com *.gstatic.com 'nonce-…'; frame-src "
    ));
}
