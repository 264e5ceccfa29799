//! Values at the edge of a grammar, each with the sentence that decides.

use talisman_policy::registry::OPENER_POLICIES;
use talisman_policy::{Disposition, fields, parse};

fn codes(policy: &str) -> Vec<&'static str> {
    let faults = parse(policy, Disposition::Enforce).faults;
    faults.iter().map(|fault| fault.code.name()).collect()
}

#[test]
fn a_path_may_hold_quotes() {
    // RFC 3986: pchar has sub-delims, and those have `'`.
    for path in [
        "example.com/'a'",
        "example.com/a'",
        "https://a.example/'x'",
        "a.example/~a!$&'()*",
    ] {
        assert_eq!(codes(&format!("script-src {path}")), [""; 0], "{path}");
    }
    assert_eq!(codes("script-src example.com'"), ["csp::unbalanced_quote"]);
}

#[test]
fn the_caret_stands_where_base64_ends() {
    for (value, at) in [
        ("'nonce-abcd==='", 13),
        ("'nonce-a=b'", 8),
        ("'nonce-a!b'", 8),
    ] {
        let text = format!("script-src {value}");
        let fault = &parse(&text, Disposition::Enforce).faults[0];
        assert_eq!(
            (fault.code.name(), fault.range.start),
            ("csp::nonce_grammar", 11 + at),
            "{value}"
        );
    }
}

#[test]
fn report_targets_are_urls_that_a_parser_takes() {
    for target in [
        "https://",
        "https://r.example:port/",
        "http://r.example:99999/",
        "https://[::1/r",
        "/a[b]",
        "/%zz",
        "/a#b#c",
    ] {
        assert_eq!(
            codes(&format!("default-src 'self'; report-uri {target}")),
            ["csp::report_uri"],
            "{target}"
        );
    }
    for target in [
        "/csp",
        "//r.example/csp",
        "https://[::1]:8443/r?a=%20#b",
        "csp",
        "https://user@r.example/",
    ] {
        assert_eq!(
            codes(&format!("default-src 'self'; report-uri {target}")),
            [""; 0],
            "{target}"
        );
    }
}

#[test]
fn hosts_may_begin_as_a_nonce_or_a_hash_does() {
    // CSP3: host-char = ALPHA / DIGIT / "-".
    for host in [
        "nonce-a.example",
        "sha256",
        "sha256-a.example:443",
        "nonce-a:",
    ] {
        assert_eq!(codes(&format!("img-src {host}")), [""; 0], "{host}");
    }
    for (word, code) in [
        ("nonce-abc123", "csp::unquoted_nonce"),
        ("nonce-", "csp::unquoted_nonce"),
        ("nonce-{a}", "csp::unquoted_nonce"),
        ("sha256-abc123", "csp::unquoted_hash"),
        ("sha256-", "csp::unquoted_hash"),
        ("sha256-abc_", "csp::unquoted_hash"),
    ] {
        assert_eq!(codes(&format!("img-src {word}")), [code], "{word}");
    }
}

#[test]
fn an_endpoint_may_be_called_as_a_directive_is() {
    assert_eq!(codes("default-src 'self'; report-to default-src"), [""; 0]);
    assert_eq!(codes("default-src 'self'; report-uri report-to"), [""; 0]);
    assert_eq!(
        codes("default-src 'self'; report-uri /csp report-to csp"),
        ["csp::missing_semicolon"]
    );
}

#[test]
fn directives_of_one_word_are_no_hosts_either() {
    for word in ["sandbox", "WebRTC", "sandbox allow-scripts"] {
        assert_eq!(
            codes(&format!("img-src 'self' {word}")),
            ["csp::missing_semicolon"],
            "{word}"
        );
    }
    for word in ["allow", "options", "referrer", "sandbox.example"] {
        assert_eq!(codes(&format!("img-src 'self' {word}")), [""; 0], "{word}");
    }
}

#[test]
fn words_are_compared_as_their_specification_compares_them() {
    // CSP3 section 6.2.1.1 says "ASCII case-insensitive match", Trusted Types just "match".
    assert_eq!(codes("webrtc 'ALLOW'"), [""; 0]);
    assert_eq!(codes("sandbox ALLOW-FORMS"), [""; 0]);
    assert_eq!(
        codes("require-trusted-types-for 'SCRIPT'"),
        ["csp::trusted_types"]
    );
    // A name of a draft, which HTML never had.
    assert_eq!(
        codes("sandbox allow-downloads-without-user-activation"),
        ["csp::sandbox_token"]
    );
}

#[test]
fn an_extension_stands_beside_a_known_referrer_policy() {
    assert_eq!(
        fields::referrer_policy("foo, no-referrer"),
        Ok("foo, no-referrer".into())
    );
    assert!(fields::referrer_policy("no-refferer, origin").is_err());
    assert!(fields::referrer_policy("foo").is_err());
    // extension-token = 1*( ALPHA / "-" )
    for word in ["1foo", "foo bar", "foo_bar", "\"foo\""] {
        assert!(
            fields::referrer_policy(&format!("no-referrer, {word}")).is_err(),
            "{word}"
        );
    }
    // Strings of a grammar have no case (RFC 5234, section 2.3).
    assert_eq!(
        fields::referrer_policy("Origin, NO-REFERRER"),
        Ok("origin, no-referrer".into())
    );
}

#[test]
fn cross_origin_words_have_a_case() {
    assert!(fields::resource_policy("Same-Origin").is_err());
    assert!(fields::cross_origin_policy("Same-origin", OPENER_POLICIES).is_err());
}

#[test]
fn numbers_are_those_of_structured_fields() {
    for number in ["1", "-0.5", "123456789012345", "123456789012.125"] {
        assert!(
            fields::document_policy(&format!("oversized-images={number}")).is_ok(),
            "{number}"
        );
    }
    for number in ["1e5", "1.2345", "inf", "nan", "1234567890123456", "1."] {
        assert!(
            fields::document_policy(&format!("oversized-images={number}")).is_err(),
            "{number}"
        );
    }
}

#[test]
fn a_configuration_point_has_one_parameter() {
    // Document Policy, section 5: `report-to` with a token, or the header is dropped.
    for value in [
        "js-profiling;report-to=a",
        "*;report-to=a",
        "*",
        "*=?0, js-profiling",
    ] {
        assert!(fields::document_policy(value).is_ok(), "{value}");
    }
    for value in [
        "js-profiling;report-to=\"a\"",
        "js-profiling;report-to",
        "js-profiling=?0;foo=1",
        "*=1",
        "*=(?0)",
    ] {
        let faults = fields::document_policy(value).unwrap_err();
        assert_eq!(faults[0].code.name(), "document_policy::type", "{value}");
    }
    let text = "js-profiling;report-to=\"a\"";
    let faults = fields::document_policy(text).unwrap_err();
    assert_eq!(
        faults[0].mended(text).as_deref(),
        Some("js-profiling;report-to=a")
    );
}

#[test]
fn endpoints_of_an_integrity_policy_are_tokens() {
    let blocked = "blocked-destinations=(script)";
    for endpoints in ["a", "a b", "A", "*a"] {
        let text = format!("{blocked}, endpoints=({endpoints})");
        assert!(fields::integrity_policy(&text).is_ok(), "{text}");
    }
    for endpoints in ["\"a\"", "1", "a;x"] {
        let text = format!("{blocked}, endpoints=({endpoints})");
        assert!(fields::integrity_policy(&text).is_err(), "{text}");
    }
    let text = "blocked-destinations=(script;style)";
    let faults = fields::integrity_policy(text).unwrap_err();
    assert_eq!(
        faults[0].mended(text).as_deref(),
        Some("blocked-destinations=(script style)")
    );
}

#[test]
fn a_feature_policy_names_origins() {
    // An allowlist's values are URLs with an origin, or keywords of any case.
    for list in [
        "'SELF'",
        "\t'none'",
        "https://a.example:8443",
        "http://a.example/x",
    ] {
        let text = format!("geolocation {list}");
        assert!(fields::feature_policy(&text).is_ok(), "{text}");
    }
    for list in [
        "a.example",
        "*.a.example",
        "https://*.a.example",
        "data:",
        "all",
    ] {
        let text = format!("geolocation {list}");
        let faults = fields::feature_policy(&text).unwrap_err();
        assert_eq!(faults[0].code.name(), "features::origin", "{text}");
    }
}

#[test]
fn a_group_is_dropped_with_what_is_wrong_in_it() {
    let group = |members: &str, endpoint: &str| {
        format!("{{{members}\"max_age\":1,\"endpoints\":[{{{endpoint}}}]}}")
    };
    for (members, endpoint) in [
        ("", "\"url\":\"https://a.example/r\""),
        (
            "\"group\":\"a\",",
            "\"url\":\"/r\",\"priority\":1,\"weight\":0",
        ),
    ] {
        let text = group(members, endpoint);
        assert!(fields::report_to(&text).is_ok(), "{text}");
    }
    for (members, endpoint) in [
        ("\"group\":1,", "\"url\":\"/r\""),
        ("", "\"url\":\"\""),
        ("", "\"url\":\"http://a.example/r\""),
        ("", "\"url\":\"https://a b\""),
        ("", "\"url\":\"/r\",\"priority\":-1"),
        ("", "\"url\":\"/r\",\"weight\":\"1\""),
    ] {
        let text = group(members, endpoint);
        assert!(fields::report_to(&text).is_err(), "{text}");
    }
}

#[test]
fn error_logging_is_taken_back_without_a_group() {
    assert!(fields::network_error_logging("{\"max_age\":0}").is_ok());
    assert!(fields::network_error_logging("{\"max_age\":1}").is_err());
}

#[test]
fn parameters_of_an_agent_cluster_change_nothing() {
    assert_eq!(fields::origin_agent_cluster("?1; a=1"), Ok("?1"));
    assert_eq!(fields::origin_agent_cluster(" ?0 "), Ok("?0"));
    for value in ["?1;", "(?1)", "1;a", "?1, ?1"] {
        assert!(fields::origin_agent_cluster(value).is_err(), "{value}");
    }
}

#[test]
fn display_strings_end_where_they_end() {
    let faults = fields::permissions_policy("geolocation=(%\"a, b\")").unwrap_err();
    assert_eq!(faults[0].code.name(), "features::allowlist");
}

#[test]
fn a_max_age_that_overflows_is_refused() {
    assert!(fields::strict_transport_security("max-age=18446744073709551615").is_ok());
    assert!(fields::strict_transport_security("max-age=18446744073709551616").is_err());
}

#[test]
fn referrer_policies_have_no_case() {
    let sent = fields::referrer_policy("UNSAFE-URL, No-Referrer");
    assert_eq!(sent.as_deref(), Ok("unsafe-url, no-referrer"));
    let faults = fields::referrer_policy("No-Referer").unwrap_err();
    assert_eq!(
        faults[0].mended("No-Referer").as_deref(),
        Some("no-referrer")
    );
}

#[test]
fn the_preload_list_reads_past_slips_but_those_of_a_max_age() {
    let verdicts = |text| {
        let reading = fields::preload_reading(text);
        [
            reading.is_preloadable(),
            reading.stays(),
            reading.is_removable(),
        ]
    };
    for (text, expected) in [
        (
            "max-age=31536000; includeSubDomains=1; INCLUDESUBDOMAINS; preload; preload",
            [true, true, false],
        ),
        (
            "max-age=10886400; includeSubDomains; preload; new",
            [false, true, false],
        ),
        (
            "max-age=10886399; includeSubDomains; preload",
            [false, false, false],
        ),
        (
            "max-age=1; max-age=31536000; preload=1",
            [false, false, true],
        ),
        ("max-age=1; max-age=1d", [false, false, false]),
        ("max-age=1; max-agent", [false, false, false]),
        ("max-age=\"1\"", [false, false, false]),
        ("includeSubDomains; preload", [false, false, false]),
    ] {
        assert_eq!(verdicts(text), expected, "{text}");
    }
}

#[test]
fn the_caret_of_a_name_stands_under_its_byte() {
    for (text, code, range, mended) in [
        (
            "img-src *; default-src\u{1f} 'self'",
            "csp::control_byte",
            22..23,
            Some("img-src *; default-src 'self'"),
        ),
        (
            "script\u{2013}src 'self'",
            "csp::non_ascii",
            6..9,
            Some("script-src 'self'"),
        ),
        (
            "img-src *; (font-src) *",
            "csp::directive_name",
            11..12,
            Some("img-src *; font-src *"),
        ),
        ("a+b *", "csp::directive_name", 1..2, None),
    ] {
        let faults = parse(text, Disposition::Enforce).faults;
        assert_eq!(faults.len(), 1, "{text}");
        assert_eq!(
            (faults[0].code.name(), faults[0].range.clone()),
            (code, range),
            "{text}"
        );
        assert_eq!(faults[0].mended(text).as_deref(), mended, "{text}");
    }
}

#[test]
fn commas_in_a_feature_policy_begin_policies_or_are_spaces() {
    let faults = |text| {
        let faults = fields::feature_policy(text).expect_err("faults");
        let shown = faults.iter().map(|fault| {
            let place = fault.range.clone();
            (fault.code.name(), place, fault.mended(text))
        });
        shown.collect::<Vec<_>>()
    };
    let text = "camera 'self', https://a.example,https://b.example; usb *";
    let first = "camera 'self' https://a.example,https://b.example; usb *";
    let second = "camera 'self', https://a.example https://b.example; usb *";
    assert_eq!(
        faults(text),
        [
            ("features::allowlist", 13..14, Some(first.into())),
            ("features::allowlist", 32..33, Some(second.into())),
        ]
    );
    let camra = faults("usb *, camra 'none'");
    assert_eq!(
        camra,
        [(
            "features::unknown",
            7..12,
            Some("usb *, camera 'none'".into())
        )]
    );
    let twice = faults("usb *, usb 'none'");
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].0, "features::duplicate");
}

#[test]
fn a_port_is_one_that_addresses_have() {
    let faults = |text| parse(text, Disposition::Enforce).faults;
    assert!(faults("img-src a.example:65535 b.example:0080").is_empty());
    let text = "img-src a.example:65536/x";
    let fault = &faults(text)[0];
    assert_eq!(
        (fault.code.name(), fault.range.clone()),
        ("csp::bad_port", 18..23)
    );
    assert_eq!(fault.mended(text).as_deref(), Some("img-src a.example/x"));
    assert_eq!(
        faults("img-src a.example:+80")[0].code.name(),
        "csp::bad_port"
    );
}

#[test]
fn a_semicolon_is_missed_in_every_kind_of_list() {
    for text in [
        "upgrade-insecure-requests script-src 'self'",
        "plugin-types a/b object-src 'none'",
        "csp default-src 'self' 'none'",
        "report-to csp script-src 'self' https:",
        "sandbox allow-forms script-src 'self' *",
        "default-src 'self' report-uri /csp",
        "frame-ancestors 'self' trusted-types foo!",
    ] {
        let mut codes = codes(text);
        codes.retain(|code| !["csp::removed_directive", "csp::unknown_directive"].contains(code));
        let wrong_twice = text.ends_with("foo!");
        assert_eq!(codes[0], "csp::missing_semicolon", "{text}");
        assert_eq!(
            codes.len(),
            1 + usize::from(wrong_twice),
            "{text}: {codes:?}"
        );
    }
    assert_eq!(
        codes("Content-Security-Policy: img-src *; default-src 'self'"),
        ["csp::directive_name"]
    );
    // What browsers read as a source is none the worse for a name before it.
    assert_eq!(
        codes("script-src frame-ancestors 'unsafe-inline'"),
        ["csp::missing_semicolon"]
    );
}
