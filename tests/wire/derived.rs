//! Policies made from others: `..BASE` for options, a bare `..` inside a block or a list.

use talisman::{OFF, Talisman, talisman};

use crate::client::{Answer, PLAIN, SECURE, ask_under};

static SITE: Talisman = talisman! {
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
fn answer(policy: &Talisman) -> Answer {
    let mut answer = ask_under(policy, SECURE);
    if answer.nonces().next().is_some() {
        answer.take_nonce();
    }
    answer
}

/// The enforced policy of an answer.
#[track_caller]
fn csp(policy: &Talisman) -> String {
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
fn dots_in_a_block_keep_the_other_directives() {
    static IMAGES: Talisman =
        talisman! { content_security_policy: { img_src: *, form_action: self, .. }, ..SITE };
    static AGAIN: Talisman = talisman! { content_security_policy: { img_src: none, .. }, ..IMAGES };
    assert_eq!(
        csp(&IMAGES),
        "default-src 'self'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'self'; img-src *"
    );
    assert_eq!(
        csp(&AGAIN),
        "default-src 'self'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action 'self'; img-src 'none'"
    );
}

#[test]
fn dots_in_a_list_append() {
    static CDN: Talisman = talisman! {
        content_security_policy: { script_src: [.., "https://cdn.example.com", self], .. },
        ..SITE
    };
    static FALLBACK: Talisman = talisman! {
        content_security_policy: { img_src: [.., "data:"], form_action: [.., "https://a.example"], .. },
        ..SITE
    };
    assert_eq!(
        csp(&CDN),
        "default-src 'self'; script-src 'self' 'nonce-…' https://cdn.example.com; base-uri 'none'; form-action 'none'"
    );
    // A directive that was not set begins with what held in its place, and `none` gives way.
    assert_eq!(
        csp(&FALLBACK),
        "default-src 'self'; script-src 'self' 'nonce-…'; base-uri 'none'; form-action https://a.example; img-src 'self' data:"
    );
}

#[test]
fn without_a_base_the_dots_are_the_defaults() {
    static IMAGES: Talisman = talisman! {
        content_security_policy: { img_src: *, script_src: [.., "https://a.example"], form_action: self, .. },
    };
    assert_eq!(
        csp(&IMAGES),
        "default-src 'self'; object-src 'none'; img-src *; script-src 'self' https://a.example; form-action 'self'"
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
