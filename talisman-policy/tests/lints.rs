//! Lints at the edge of what they speak of.

use std::ops::Range;

use talisman_policy::{Disposition, audit};

/// The lints of a code: their places, and the text as their helps would have it.
fn lints(code: &str, text: &str) -> Vec<(Range<usize>, Option<String>)> {
    let said = audit(text, Disposition::Enforce).into_iter();
    said.filter(|fault| fault.code.name() == code)
        .map(|fault| (fault.range.clone(), fault.mended(text)))
        .collect()
}

/// One lint, and the text as its help would have it.
fn one(range: Range<usize>, mended: &str) -> Vec<(Range<usize>, Option<String>)> {
    vec![(range, Some(mended.to_owned()))]
}

#[test]
fn words_that_are_names_are_pointed_at() {
    for (text, said) in [
        ("img-src referrer", &["referrer"][..]),
        ("frame-src 'self' block", &["block"]),
        ("img-src nonce-a.example", &["nonce-a.example"]),
        ("img-src SHA256-a: nonces", &["SHA256-a:"]),
        ("report-uri none", &["none"]),
        ("report-to nonce-abc", &["nonce-abc"]),
        (
            "trusted-types default self report-to csp",
            &["self", "report-to"],
        ),
        ("trusted-types None", &[]),
        ("img-src sandbox", &[]),
        ("img-src script-src self nonce-abc", &[]),
        (
            "img-src sandbox.example script default; sandbox; trusted-types default",
            &[],
        ),
    ] {
        let lints = lints("csp::word_as_name", text).into_iter();
        let words: Vec<_> = lints.map(|(range, _)| &text[range]).collect();
        assert_eq!(words, said, "{text}");
    }
}

#[test]
fn words_that_mean_something_else_are_pointed_at() {
    for (code, text, said) in [
        (
            "csp::path_wildcard",
            "img-src a.example/x/*",
            one(8..21, "img-src a.example/x/"),
        ),
        (
            "csp::path_wildcard",
            "img-src a.example/*/x",
            vec![(8..21, None)],
        ),
        (
            "csp::path_wildcard",
            "img-src a.example/x*",
            vec![(8..20, None)],
        ),
        (
            "csp::path_wildcard",
            "img-src a.example/*.js",
            vec![(8..22, None)],
        ),
        ("csp::path_wildcard", "img-src a.example/x*y/", vec![]),
        ("csp::path_wildcard", "img-src *.a.example:*/x/", vec![]),
        (
            "csp::host_as_scheme",
            "img-src a.example:",
            one(8..18, "img-src a.example"),
        ),
        (
            "csp::host_as_scheme",
            "img-src LOCALHOST:",
            one(8..18, "img-src LOCALHOST"),
        ),
        (
            "csp::host_as_scheme",
            "script-src unsafe-inline:",
            one(11..25, "script-src 'unsafe-inline'"),
        ),
        ("csp::host_as_scheme", "img-src blob: my-app:", vec![]),
        (
            "csp::scheme_as_host",
            "img-src blob:*",
            one(8..14, "img-src blob:"),
        ),
        (
            "csp::scheme_as_host",
            "img-src https:*/x",
            one(8..17, "img-src https:"),
        ),
        ("csp::scheme_as_host", "img-src https:443", vec![]),
        (
            "csp::ancestor_word",
            "frame-ancestors DENY",
            one(16..20, "frame-ancestors 'none'"),
        ),
        (
            "csp::ancestor_word",
            "frame-ancestors a.example deny",
            one(26..30, "frame-ancestors a.example"),
        ),
        ("csp::ancestor_word", "frame-src deny", vec![]),
        (
            "csp::quoted_endpoint",
            "report-to 'csp'",
            one(10..15, "report-to csp"),
        ),
        ("csp::quoted_endpoint", "report-to '", vec![(10..11, None)]),
        (
            "csp::quoted_endpoint",
            "report-uri '/csp' 'self'",
            vec![
                (11..17, Some("report-uri /csp 'self'".to_owned())),
                (18..24, None),
            ],
        ),
    ] {
        assert_eq!(lints(code, text), said, "{code} {text}");
    }
}

#[test]
fn words_that_do_nothing_are_pointed_at() {
    for (code, text, said) in [
        (
            "csp::unquoted_trusted_types",
            "trusted-types NONE",
            one(14..18, "trusted-types 'none'"),
        ),
        (
            "csp::unquoted_trusted_types",
            "trusted-types app none allow-duplicates",
            vec![
                (
                    18..22,
                    Some("trusted-types app allow-duplicates".to_owned()),
                ),
                (
                    23..39,
                    Some("trusted-types app none 'allow-duplicates'".to_owned()),
                ),
            ],
        ),
        ("csp::unquoted_trusted_types", "trusted-types 'none'", vec![]),
        (
            "csp::nothing_to_report",
            "report-to a; report-uri /b, report-uri /b",
            vec![(0..9, None), (28..38, None)],
        ),
        (
            "csp::nothing_to_report",
            "report-to a; sandbox, new-directive; report-uri /b",
            vec![],
        ),
        (
            "csp::ip_source",
            "img-src 999.999.999.999",
            vec![(8..23, None)],
        ),
        ("csp::ip_source", "img-src 0177.0.0.1", vec![(8..18, None)]),
        ("csp::ip_source", "img-src 2130706433", vec![(8..18, None)]),
        ("csp::ip_source", "img-src 0x7f.1:*/x", vec![(8..18, None)]),
        ("csp::ip_source", "img-src 1.2.3.4.5.", vec![(8..18, None)]),
        (
            "csp::ip_source",
            "img-src 127.0.0.1 1.2.3.example 0xyz 12ab -1",
            vec![],
        ),
        (
            "csp::no_effect",
            "script-src-attr 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
            one(16..69, "script-src-attr 'none'"),
        ),
        (
            "csp::no_effect",
            "script-src-attr 'unsafe-hashes' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
            vec![],
        ),
        (
            "csp::no_effect",
            "worker-src 'strict-dynamic' 'nonce-YWJjZGVmZ2hpamtsbW5vcA' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' a",
            vec![
                (
                    11..27,
                    Some("worker-src 'nonce-YWJjZGVmZ2hpamtsbW5vcA' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' a".to_owned()),
                ),
                (
                    28..58,
                    Some("worker-src 'strict-dynamic' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' a".to_owned()),
                ),
                (
                    59..112,
                    Some("worker-src 'strict-dynamic' 'nonce-YWJjZGVmZ2hpamtsbW5vcA' a".to_owned()),
                ),
            ],
        ),
        (
            "csp::duplicate_sandbox_token",
            "sandbox allow-popups allow-top-navigation-to-custom-protocols",
            one(21..61, "sandbox allow-popups"),
        ),
        (
            "csp::hash_base64url",
            "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU'",
            one(
                11..63,
                "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
            ),
        ),
    ] {
        assert_eq!(lints(code, text), said, "{code} {text}");
    }
}

#[test]
fn a_comma_has_a_policy_on_both_sides() {
    let places = |text| {
        let said = lints("csp::stray_comma", text).into_iter();
        said.map(|(place, _)| place.start).collect::<Vec<_>>()
    };
    assert_eq!(places("default-src 'self', img-src *"), []);
    assert_eq!(places("default-src 'self' ,"), [19]);
    assert_eq!(places(", default-src 'self'"), [0]);
    assert_eq!(places(",,img-src *, ,img-src *,,"), [0, 1, 11, 23, 24]);
    assert_eq!(places(" , "), []);
    let said = lints("csp::stray_comma", ", img-src *");
    assert_eq!(said[0].1.as_deref(), Some("img-src *"));
}

#[test]
fn a_hash_of_the_wrong_length_is_a_hash_by_the_grammar() {
    assert_eq!(
        lints(
            "csp::missing_base_uri",
            "script-src 'strict-dynamic' 'sha256-abc123'"
        )
        .len(),
        1
    );
    assert_eq!(
        lints(
            "csp::unsafe_inline",
            "script-src 'unsafe-inline' 'sha256-abc123'"
        ),
        []
    );
    assert_eq!(
        lints(
            "csp::unsafe_inline",
            "script-src 'unsafe-inline' 'sha1-abc123'"
        )
        .len(),
        1
    );
}

#[test]
fn a_report_only_policy_needs_somebody_who_hears_of_it() {
    let missing = |text| {
        let said = audit(text, Disposition::ReportOnly);
        said.iter()
            .filter(|fault| fault.code.name() == "csp::missing_reporting")
            .count()
    };
    assert_eq!(missing("img-src *; report-to a"), 0);
    assert_eq!(missing("img-src *"), 1);
    assert_eq!(missing("img-src *, img-src a"), 1);
    assert_eq!(missing("img-src *; report-to a, img-src *"), 1);
}

#[test]
fn what_one_policy_of_a_list_trusts_is_read_against_every_base() {
    let missing = |text| lints("csp::missing_base_uri", text).len();
    assert_eq!(missing("script-src 'nonce-abc', img-src *"), 1);
    assert_eq!(missing("img-src *, script-src 'nonce-abc'"), 1);
    assert_eq!(missing("script-src 'nonce-abc', base-uri 'none'"), 0);
    assert_eq!(missing("script-src 'nonce-abc', script-src 'none'"), 0);
    assert_eq!(missing("script-src 'sha256-abc', img-src *"), 0);
}

#[test]
fn a_misspelt_directive_does_not_stand_before_one_that_is_spelt_right() {
    for text in [
        "defaultsrc 'self'; default-src 'unsafe-inline'",
        "default-src 'unsafe-inline'; default_src 'none'",
        "img-src *, 'default-src' 'self'; default-src 'unsafe-inline'",
    ] {
        let at = text.find("'unsafe-inline'").expect(text);
        let said = lints("csp::unsafe_inline", text);
        assert_eq!(said.len(), 1, "{text}");
        assert_eq!(said[0].0, at..at + 15, "{text}");
    }
    let beside = "scriptsrc 'unsafe-inline', script-src 'self'";
    assert_eq!(lints("csp::unsafe_inline", beside).len(), 1);
}

#[test]
fn plugins_are_questioned_whatever_their_scheme() {
    let said = |text: &str| lints("csp::object_src_not_none", text).len();
    for scheme in ["wss:", "ftp:", "javascript:", "about:", "x:"] {
        assert_eq!(said(&format!("object-src {scheme}")), 1, "{scheme}");
    }
    for (code, source) in [
        ("csp::broad_scheme", "https:"),
        ("csp::blob_source", "blob:"),
        ("csp::wildcard", "https://*"),
    ] {
        assert_eq!(said(&format!("object-src {source}")), 0, "{source}");
        assert_eq!(
            lints(code, &format!("object-src {source}")).len(),
            1,
            "{source}"
        );
    }
}

#[test]
fn a_scheme_without_scripts_is_no_fallback() {
    let said = |sources: &str| {
        lints(
            "csp::allowlist_fallback",
            &format!("script-src 'strict-dynamic' {sources}"),
        )
        .len()
    };
    assert_eq!(said("wss: data: about:"), 1);
    assert_eq!(said("HTTPS:"), 0);
    assert_eq!(said("cdn.example.com"), 0);
}
