//! Every option on the wire: a row is a policy, a request, and all that comes back.

use talisman::{GOOGLE_CSP_POLICY, OFF, Talisman, talisman};
use talisman_policy::registry::Opt;

use crate::client::{PLAIN, SECURE, ask_under, sorted};
use crate::other_headers::{BLOCKS, COOKIES, TOKENS};

pub(crate) struct Row {
    pub(crate) text: &'static str,
    pub(crate) policy: Talisman,
    pub(crate) request: &'static str,
    pub(crate) status: &'static str,
    pub(crate) lines: &'static [&'static str],
}

/// Rows whose policies say everything themselves: what they don't write is off, and weak ones go out too.
macro_rules! rows {
    ($( { $($option:tt)* } $request:expr => $status:literal $lines:expr; )+) => {
        &[$( $crate::options::Row {
            text: stringify!($($option)*),
            policy: talisman! { $($option)*, allow: { all: "only the bytes matter here" }, ..OFF },
            request: $request,
            status: $status,
            lines: &$lines,
        } ),+]
    };
}

pub(crate) use rows;

const TRANSPORT: &[Row] = rows! {
    { force_https: true } PLAIN => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true } SECURE => "200 OK" [];
    { force_https: false } PLAIN => "200 OK" [];
    { force_https: true } "HEAD /" => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true } "POST /" => "307 Temporary Redirect" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true, force_https_permanent: true } PLAIN
        => "301 Moved Permanently" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true, force_https_permanent: true } "DELETE /a"
        => "308 Permanent Redirect" ["location: https://example.com/a", "vary: x-forwarded-proto"];

    // Path and query stay as they are, byte for byte; the port goes.
    { force_https: true } "GET /a%2Fb//c;d?e=f%20g&h=%zz?/\nhost: Example.com:8080"
        => "302 Found" ["location: https://Example.com/a%2Fb//c;d?e=f%20g&h=%zz?/", "vary: x-forwarded-proto"];
    { force_https: true } "GET /?\nhost: [::1]:3000" => "302 Found" ["location: https://[::1]/?", "vary: x-forwarded-proto"];

    // No redirect goes where the request should not be able to send it.
    { force_https: true } "GET /\nhost: evil.example/" => "400 Bad Request" ["vary: x-forwarded-proto"];
    { force_https: true } "GET /\nhost: user@evil.example" => "400 Bad Request" ["vary: x-forwarded-proto"];
    { force_https: true } "GET /\nhost: a.example\nhost: b.example" => "400 Bad Request" ["vary: x-forwarded-proto"];
    { force_https: true } "GET /\nhost:" => "400 Bad Request" ["vary: x-forwarded-proto"];

    { force_https: true, force_https_except: ["/", "/health/*"] } PLAIN => "200 OK" [];
    { force_https: true, force_https_except: ["/", "/health/*"] } "GET /health/db" => "404 Not Found" [];
    { force_https: true, force_https_except: ["/", "/health/*"] } "GET /health"
        => "302 Found" ["location: https://example.com/health", "vary: x-forwarded-proto"];
    { force_https: true, force_https_except: "/health/*" } "GET /health/../a"
        => "302 Found" ["location: https://example.com/health/../a", "vary: x-forwarded-proto"];

    { force_https: true, force_https_hosts: ["example.com", "*.example.org"] } PLAIN
        => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true, force_https_hosts: ["example.com", "*.example.org"] } "GET /\nhost: a.example.org"
        => "302 Found" ["location: https://a.example.org/", "vary: x-forwarded-proto"];
    { force_https: true, force_https_hosts: ["example.com", "*.example.org"] } "GET /\nhost: example.org"
        => "400 Bad Request" ["vary: x-forwarded-proto"];

    { force_https: true, force_https_port: 8443 } "GET /\nhost: example.com:8080"
        => "302 Found" ["location: https://example.com:8443/", "vary: x-forwarded-proto"];
    { force_https: true, force_https_port: 443 } PLAIN => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];

    { force_https: true, forwarded_proto: x_forwarded_proto } "GET /\nx-forwarded-proto: HTTPS, http" => "200 OK" [];
    { force_https: true, forwarded_proto: x_forwarded_proto } "GET /\nx-forwarded-proto: http, https"
        => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];
    { force_https: true, forwarded_proto: forwarded } "GET /\nforwarded: for=192.0.2.1;proto=https" => "200 OK" [];
    { force_https: true, forwarded_proto: forwarded } SECURE => "302 Found" ["location: https://example.com/", "vary: forwarded"];
    { force_https: true, forwarded_proto: false } SECURE => "302 Found" ["location: https://example.com/"];

    { force_https: true, strict_transport_security: true, debug: true } PLAIN => "200 OK" [];
    { force_https: true, strict_transport_security: true, debug: true } SECURE => "200 OK" [];
    { force_https: true, debug: cfg!(not(test)) } PLAIN => "302 Found" ["location: https://example.com/", "vary: x-forwarded-proto"];
};

const SINGLE_VALUES: &[Row] = rows! {
    { frame_options: SAMEORIGIN } PLAIN => "200 OK" ["x-frame-options: SAMEORIGIN"];
    { frame_options: DENY } PLAIN => "200 OK" ["x-frame-options: DENY"];
    { frame_options: "deny" } PLAIN => "200 OK" ["x-frame-options: DENY"];
    { frame_options: false } PLAIN => "200 OK" [];
    { frame_options: ALLOW_FROM, frame_options_allow_from: "https://e.example" } PLAIN
        => "200 OK" ["x-frame-options: ALLOW-FROM https://e.example"];

    { strict_transport_security: true } SECURE
        => "200 OK" ["strict-transport-security: max-age=31556926; includeSubDomains"];
    { strict_transport_security: true } PLAIN => "200 OK" [];
    { strict_transport_security: false } SECURE => "200 OK" [];
    { strict_transport_security: "max-age=63072000; includeSubDomains" } SECURE
        => "200 OK" ["strict-transport-security: max-age=63072000; includeSubDomains"];
    { strict_transport_security: true, strict_transport_security_max_age: 31_536_000 } SECURE
        => "200 OK" ["strict-transport-security: max-age=31536000; includeSubDomains"];
    { strict_transport_security: true, strict_transport_security_max_age: 0 } SECURE
        => "200 OK" ["strict-transport-security: max-age=0; includeSubDomains"];
    { strict_transport_security: true, strict_transport_security_include_subdomains: false } SECURE
        => "200 OK" ["strict-transport-security: max-age=31556926"];
    { strict_transport_security: true, strict_transport_security_preload: true } SECURE
        => "200 OK" ["strict-transport-security: max-age=31556926; includeSubDomains; preload"];

    { referrer_policy: no_referrer } PLAIN => "200 OK" ["referrer-policy: no-referrer"];
    { referrer_policy: [no_referrer, strict_origin_when_cross_origin] } PLAIN
        => "200 OK" ["referrer-policy: no-referrer, strict-origin-when-cross-origin"];
    { referrer_policy: "same-origin" } PLAIN => "200 OK" ["referrer-policy: same-origin"];
    { referrer_policy: false } PLAIN => "200 OK" [];

    { x_content_type_options: true } PLAIN => "200 OK" ["x-content-type-options: nosniff"];
    { x_content_type_options: false } PLAIN => "200 OK" [];
    { x_xss_protection: true } PLAIN => "200 OK" ["x-xss-protection: 1; mode=block"];
    { x_xss_protection: 0 } PLAIN => "200 OK" ["x-xss-protection: 0"];
    { x_xss_protection: false } PLAIN => "200 OK" [];
    { force_file_save: true } PLAIN => "200 OK" ["x-download-options: noopen"];
    { force_file_save: false } PLAIN => "200 OK" [];
};

const POLICIES: &[Row] = rows! {
    { content_security_policy: { default_src: self, img_src: *, object_src: none } } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; img-src *; object-src 'none'"];
    { content_security_policy: { script_src: [self, strict_dynamic, "https:", "https://cdn.example.com/lib/"] } } PLAIN
        => "200 OK" ["content-security-policy: script-src 'self' 'strict-dynamic' https: https://cdn.example.com/lib/"];
    { content_security_policy: { script_src: "'self'  https://cdn.example.com" } } PLAIN
        => "200 OK" ["content-security-policy: script-src 'self' https://cdn.example.com"];
    { content_security_policy: { script_src: ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", unsafe_hashes] } } PLAIN
        => "200 OK" ["content-security-policy: script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'unsafe-hashes'"];
    { content_security_policy: { connect_src: ["wss://*.example.com:*", "data:", "blob:"] } } PLAIN
        => "200 OK" ["content-security-policy: connect-src wss://*.example.com:* data: blob:"];
    { content_security_policy: { base_uri: none, form_action: self, frame_ancestors: [self, "https://a.example"] } } PLAIN
        => "200 OK" ["content-security-policy: base-uri 'none'; form-action 'self'; frame-ancestors 'self' https://a.example"];
    { content_security_policy: { default_src: self, sandbox: [allow_scripts, allow_forms] } } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; sandbox allow-scripts allow-forms"];
    { content_security_policy: { sandbox: true } } PLAIN => "200 OK" ["content-security-policy: sandbox"];
    { content_security_policy: { default_src: self, report_to: csp, report_uri: ["/csp", "https://r.example/csp"] } } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; report-to csp; report-uri /csp https://r.example/csp"];
    { content_security_policy: { require_trusted_types_for: script, trusted_types: ["app", "dompurify", allow_duplicates] } } PLAIN
        => "200 OK" ["content-security-policy: require-trusted-types-for 'script'; trusted-types app dompurify 'allow-duplicates'"];
    { content_security_policy: { default_src: self, upgrade_insecure_requests: true } } SECURE
        => "200 OK" ["content-security-policy: default-src 'self'; upgrade-insecure-requests"];
    { content_security_policy: { default_src: self, upgrade_insecure_requests: true } } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'"];
    { content_security_policy: { upgrade_insecure_requests: true } } PLAIN => "200 OK" [];
    { content_security_policy: { default_src: self, upgrade_insecure_requests: false } } SECURE
        => "200 OK" ["content-security-policy: default-src 'self'"];
    { content_security_policy: "default-src 'self' ;img-src *;" } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; img-src *"];
    { content_security_policy: GOOGLE_CSP_POLICY } PLAIN => "200 OK" [
        "content-security-policy: font-src 'self' themes.googleusercontent.com *.gstatic.com; frame-src 'self' www.google.com \
         www.youtube.com; script-src 'self' ajax.googleapis.com *.googleanalytics.com *.google-analytics.com; style-src 'self' \
         ajax.googleapis.com fonts.googleapis.com *.gstatic.com; object-src 'none'; default-src 'self' *.gstatic.com",
    ];
    { content_security_policy: false } PLAIN => "200 OK" [];

    { content_security_policy: { script_src: [nonce, self] } } PLAIN
        => "200 OK" ["cache-control: private", "content-security-policy: script-src 'nonce-…' 'self'"];
    { content_security_policy: { script_src: self, style_src: self }, content_security_policy_nonce_in: [script_src, style_src] } PLAIN
        => "200 OK" ["cache-control: private", "content-security-policy: script-src 'self' 'nonce-…'; style-src 'self' 'nonce-…'"];
    { content_security_policy: "script-src 'self'", content_security_policy_nonce_in: script_src } PLAIN
        => "200 OK" ["cache-control: private", "content-security-policy: script-src 'self' 'nonce-…'"];

    { content_security_policy: { default_src: self, report_uri: "/csp" }, content_security_policy_report_only: true } PLAIN
        => "200 OK" ["content-security-policy-report-only: default-src 'self'; report-uri /csp"];
    { content_security_policy: { default_src: self }, content_security_policy_report_only: false } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'"];
    {
        content_security_policy: { default_src: self },
        content_security_policy_report_only: true,
        content_security_policy_report_uri: "/csp"
    } PLAIN => "200 OK" ["content-security-policy-report-only: default-src 'self'; report-uri /csp"];
    {
        content_security_policy: { default_src: self },
        content_security_policy_report_only: { default_src: none, report_to: csp }
    } PLAIN => "200 OK" [
        "content-security-policy: default-src 'self'",
        "content-security-policy-report-only: default-src 'none'; report-to csp",
    ];
    {
        content_security_policy: { script_src: [self, nonce] },
        content_security_policy_report_only: "script-src 'self'; report-uri /csp",
        content_security_policy_nonce_in: script_src
    } PLAIN => "200 OK" [
        "cache-control: private",
        "content-security-policy: script-src 'self' 'nonce-…'",
        "content-security-policy-report-only: script-src 'self' 'nonce-…'; report-uri /csp",
    ];
    { content_security_policy: { default_src: self }, content_security_policy_report_uri: "https://r.example/csp" } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; report-uri https://r.example/csp"];
    { content_security_policy: { default_src: self, report_uri: "/own" }, content_security_policy_report_uri: "/csp" } PLAIN
        => "200 OK" ["content-security-policy: default-src 'self'; report-uri /own"];
};

const ALL: [&[Row]; 6] = [TRANSPORT, SINGLE_VALUES, POLICIES, BLOCKS, TOKENS, COOKIES];

#[test]
fn each_row_goes_out_as_written() {
    for row in ALL.into_iter().flatten() {
        let mut answer = ask_under(&row.policy, row.request);
        if answer.nonces().next().is_some() {
            answer.take_nonce();
        }
        assert_eq!(
            (&*answer.status, answer.lines),
            (row.status, sorted(row.lines)),
            "{} of {:?}",
            row.text,
            row.request
        );
    }
}

#[test]
fn each_option_has_a_row() {
    // The levels of lints change no byte.
    let levels = [Opt::Allow, Opt::Warn, Opt::Deny];
    for opt in Opt::ALL.iter().filter(|opt| !levels.contains(opt)) {
        let key = format!("{}:", opt.ident());
        // A newer compiler may print tokens with other spaces between them.
        let has_key = |row: &Row| {
            row.text
                .replace([' ', '\n'], "")
                .split(',')
                .any(|part| part.starts_with(&key))
        };
        assert!(
            ALL.into_iter().flatten().any(has_key),
            "no row for `{}`",
            opt.ident()
        );
    }
}

#[test]
fn each_option_is_in_the_readme() {
    let readme = include_str!("../../README.md");
    let rows: Vec<_> = readme
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    let is_named = |ident: &str| {
        let name = format!("`{ident}`");
        rows.iter().any(|row| {
            row.split(" | ")
                .next()
                .is_some_and(|first| first.contains(&name))
        })
    };
    let missing: Vec<_> = Opt::ALL
        .iter()
        .map(|opt| opt.ident())
        .filter(|ident| !is_named(ident))
        .collect();
    assert!(missing.is_empty(), "no row of the table for {missing:?}");
}
