//! A bare `..` in a block or a list: what is inherited stands there.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use axum::Router;
use axum::routing::get;
use talisman::{OFF, Talisman, talisman};

use crate::client::{SECURE, ask, ask_under, serve};
use crate::derived::{SITE, answer, csp};

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

/// Lists whose order says something, or is seen: what is inherited stands where the dots do.
#[test]
fn dots_in_a_list_keep_their_place() {
    static BASE: Talisman = talisman! {
        content_security_policy: {
            script_src: [self, "https://b.example"],
            style_src: none,
            frame_ancestors: ["https://b.example"],
            sandbox: [allow_forms, allow_scripts],
            report_uri: ["/b"],
            trusted_types: ["b"],
        },
        content_security_policy_nonce_in: script_src,
        referrer_policy: [no_referrer, same_origin],
        feature_policy: { camera: [self, "https://b.example"], midi: none },
        permissions_policy: { camera: [self, "https://b.example"], midi: none },
        integrity_policy: { blocked_destinations: [script], endpoints: [b] },
        clear_site_data: [cache, cookies],
        ..OFF
    };
    static AROUND: Talisman = talisman! {
        content_security_policy: {
            script_src: ["https://a.example", .., self, "https://c.example"],
            style_src: [nonce, .., "https://a.example"],
            frame_ancestors: [self, ..],
            sandbox: [allow_modals, .., allow_popups],
            report_uri: ["/a", .., "/c"],
            trusted_types: ["a", .., "c"],
            img_src: ["https://a.example", .., "https://c.example"],
            ..
        },
        content_security_policy_nonce_in: [img_src, ..],
        referrer_policy: [origin, .., same_origin],
        feature_policy: { camera: [src, .., "https://c.example"], midi: [self, ..], .. },
        permissions_policy: { camera: ["https://a.example", .., "https://c.example"], midi: [self, ..], .. },
        integrity_policy: { blocked_destinations: [style, ..], endpoints: [a, .., c], .. },
        clear_site_data: [storage, .., cache],
        ..BASE
    };
    answer(&AROUND).is(
        "200 OK",
        &[
            "cache-control: private",
            "clear-site-data: \"storage\", \"cookies\", \"cache\"",
            "content-security-policy: \
             script-src https://a.example 'self' https://b.example https://c.example 'nonce-…'; \
             style-src 'nonce-…' https://a.example; \
             frame-ancestors 'self' https://b.example; \
             sandbox allow-modals allow-forms allow-scripts allow-popups; \
             report-uri /a /b /c; \
             trusted-types a b c; \
             img-src https://a.example https://c.example 'nonce-…'",
            "feature-policy: camera 'src' 'self' https://b.example https://c.example; midi 'self'",
            "integrity-policy: blocked-destinations=(style script), endpoints=(a b c)",
            "permissions-policy: \
             camera=(\"https://a.example\" self \"https://b.example\" \"https://c.example\"), midi=(self)",
            "referrer-policy: origin, no-referrer, same-origin",
        ],
    );
}

#[test]
fn dots_in_a_view_are_the_sites() {
    static BASE: Talisman = talisman! {
        content_security_policy: { img_src: self },
        referrer_policy: no_referrer,
        clear_site_data: cache,
        ..OFF
    };

    #[talisman::view(
        content_security_policy: { img_src: ["https://a.example", .., "https://c.example"], .. },
        referrer_policy: [origin, .., same_origin],
        clear_site_data: [storage, ..],
    )]
    async fn page() {}

    let server = serve(Router::new().route("/", get(page)).layer(BASE.layer()));
    ask(server, SECURE).is(
        "200 OK",
        &[
            "clear-site-data: \"storage\", \"cache\"",
            "content-security-policy: img-src https://a.example 'self' https://c.example",
            "referrer-policy: origin, no-referrer, same-origin",
        ],
    );
}

#[test]
fn dots_stand_for_one_value_and_for_none() {
    static TOKEN: Talisman = talisman! { referrer_policy: [.., "same-origin, origin"] };
    static NONE: Talisman = talisman! { referrer_policy: [..], clear_site_data: [.., *], ..OFF };
    static ALSO: Talisman =
        talisman! { referrer_policy: .., clear_site_data: [cookies, ..], ..NONE };
    let line = "referrer-policy: strict-origin-when-cross-origin, same-origin, origin";
    assert!(answer(&TOKEN).lines.contains(&line.to_owned()));
    answer(&NONE).is("200 OK", &["clear-site-data: \"*\""]);
    answer(&ALSO).is("200 OK", &["clear-site-data: \"cookies\", \"*\""]);
}

/// Lists that are sets: what they name is what all of them name.
#[test]
fn dots_in_a_list_of_names_add_to_it() {
    static BASE: Talisman = talisman! {
        debug: false,
        force_https: true,
        force_https_except: "/",
        force_https_hosts: "b.example",
        session_cookie_name: "session",
        session_cookie_http_only: true,
        frame_options: DENY,
        x_content_type_options: true,
        x_dns_prefetch_control: true,
        remove_headers: "X-Frame-Options",
        ..OFF
    };
    static MORE: Talisman = talisman! {
        force_https_except: ["/health/*", .., "/ping"],
        force_https_hosts: ["a.example", .., "c.example"],
        session_cookie_name: ["a", .., "c"],
        remove_headers: ["X-Content-Type-Options", .., "Server"],
        ..BASE
    };
    for path in ["/", "/health/db", "/ping"] {
        let status = ask_under(&MORE, &format!("GET {path}")).status;
        assert!(
            status.starts_with("200") || status.starts_with("404"),
            "{path}"
        );
    }
    for host in ["a.example", "b.example", "c.example"] {
        let location = format!("location: https://{host}/x");
        let answer = ask_under(&MORE, &format!("GET /x\nhost: {host}"));
        assert!(answer.lines.contains(&location), "{answer:?}");
    }
    assert_eq!(
        ask_under(&MORE, "GET /x\nhost: d.example").status,
        "400 Bad Request"
    );
    ask_under(&MORE, "GET /login\nx-forwarded-proto: https").is(
        "200 OK",
        &[
            "set-cookie: session=a; Path=/; HttpOnly",
            "x-dns-prefetch-control: on",
        ],
    );
}

#[test]
fn without_a_base_the_dots_are_the_defaults() {
    static IMAGES: Talisman = talisman! { content_security_policy: { img_src: *, script_src: [.., "https://a.example"], .. } };
    assert_eq!(
        csp(&IMAGES),
        "default-src 'self'; object-src 'none'; img-src *; script-src 'self' https://a.example"
    );
}
