//! Every row of the table, byte for byte, and the blocks that some of them are made from.

#[cfg(feature = "axum")]
#[path = "support/server.rs"]
mod server;
#[macro_use]
mod support;

use talisman_runtime::__private::{Block, Edit, Hsts, List, Member, ReportOnly, Settings};
use talisman_runtime::{API, OFF, STRICT, Talisman};

const fn m(name: &'static str, value: &'static str) -> Member {
    Member::new(name, value)
}

const fn append(name: &'static str, after: &'static str) -> Edit {
    let before = "";
    Edit::Extend {
        name,
        before,
        after,
    }
}

static ALL: Talisman = policy! {
    feature_policy: Block::Members(&[m("geolocation", "'none'"), m("camera", "'self' https://a.example")]),
    permissions_policy: Block::Members(&[
        m("geolocation", "()"),
        m("camera", "*"),
        m("fullscreen", "(self \"https://a.example\")"),
        m("usb", "self;report-to=\"x\""),
    ]),
    permissions_policy_report_only: Block::Members(&[m("midi", "();report-to=x")]),
    document_policy: Block::Members(&[
        m("oversized-images", "2.0"),
        m("document-write", "?0"),
        m("js-profiling", "?1;report-to=x"),
    ]),
    document_policy_report_only: Block::Members(&[m("sync-xhr", "?1")]),
    frame_options: Some("DENY"),
    x_download_options: Some("noopen"),
    content_security_policy_report_only: ReportOnly::Beside(Block::Members(&[m("img-src", "*"), m("report-to", "csp")])),
    strict_transport_security: Hsts { enabled: true, max_age: 1, include_subdomains: false, preload: false },
    referrer_policy: List::of(&["no-referrer", "same-origin"]),
    cross_origin_opener_policy: Some("same-origin; report-to=\"csp\""),
    cross_origin_opener_policy_report_only: Some("same-origin-allow-popups"),
    cross_origin_embedder_policy: Some("require-corp"),
    cross_origin_embedder_policy_report_only: Some("credentialless"),
    cross_origin_resource_policy: Some("same-site"),
    origin_agent_cluster: Some("?0"),
    reporting_endpoints: Block::Members(&[m("csp", "\"https://r.example/csp\""), m("default", "\"/d\"")]),
    integrity_policy: Block::Members(&[m("blocked-destinations", "(script style)"), m("endpoints", "(csp)")]),
    integrity_policy_report_only: Block::Members(&[m("blocked-destinations", "(script)")]),
    nel: Some("{\"report_to\":\"default\",\"max_age\":1}"),
    report_to: Some("{\"group\":\"default\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example\"}]}"),
    x_dns_prefetch_control: Some("on"),
    x_permitted_cross_domain_policies: Some("master-only"),
    clear_site_data: List::of(&["\"cache\"", "\"cookies\""]),
    headers: Block::Members(&[m("X-Robots-Tag", "noindex"), m("Server-Timing", "a;dur=1")]),
};

const ALL_LINES: [&str; 29] = [
    "Feature-Policy: geolocation 'none'; camera 'self' https://a.example",
    "Permissions-Policy: geolocation=(), camera=*, fullscreen=(self \"https://a.example\"), usb=self;report-to=\"x\"",
    "Document-Policy: oversized-images=2.0, document-write=?0, js-profiling=?1;report-to=x",
    "X-Frame-Options: DENY",
    "X-XSS-Protection: 1; mode=block",
    "X-Content-Type-Options: nosniff",
    "X-Download-Options: noopen",
    "Content-Security-Policy: default-src 'self'; object-src 'none'",
    "Content-Security-Policy-Report-Only: img-src *; report-to csp",
    "Strict-Transport-Security: max-age=1",
    "Referrer-Policy: no-referrer, same-origin",
    "Permissions-Policy-Report-Only: midi=();report-to=x",
    "Document-Policy-Report-Only: sync-xhr=?1",
    "Cross-Origin-Opener-Policy: same-origin; report-to=\"csp\"",
    "Cross-Origin-Opener-Policy-Report-Only: same-origin-allow-popups",
    "Cross-Origin-Embedder-Policy: require-corp",
    "Cross-Origin-Embedder-Policy-Report-Only: credentialless",
    "Cross-Origin-Resource-Policy: same-site",
    "Origin-Agent-Cluster: ?0",
    "Reporting-Endpoints: csp=\"https://r.example/csp\", default=\"/d\"",
    "Integrity-Policy: blocked-destinations=(script style), endpoints=(csp)",
    "Integrity-Policy-Report-Only: blocked-destinations=(script)",
    "NEL: {\"report_to\":\"default\",\"max_age\":1}",
    "Report-To: {\"group\":\"default\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example\"}]}",
    "X-DNS-Prefetch-Control: on",
    "X-Permitted-Cross-Domain-Policies: master-only",
    "Clear-Site-Data: \"cache\", \"cookies\"",
    "X-Robots-Tag: noindex",
    "Server-Timing: a;dur=1",
];

#[test]
fn display_prints_every_row() {
    assert_eq!(ALL.to_string(), ALL_LINES.join("\n"));
}

#[cfg(feature = "axum")]
#[tokio::test]
async fn every_row_is_on_the_wire_in_its_order() {
    use axum::{Router, routing::get};

    let router = Router::new().route("/", get(|| async { "page" }));
    let server = server::serve(router.layer(ALL.layer())).await;
    let answer = server::ask(server, "GET", "/", server::SECURE).await;
    let lines = answer.headers.iter();
    let lines: Vec<_> = lines
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let expected = ALL_LINES.map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        format!("{}: {value}", name.to_ascii_lowercase())
    });
    assert_eq!(lines[..29], expected);
    let own = [
        "content-type: text/plain; charset=utf-8",
        "content-length: 4",
    ];
    assert_eq!(lines[29..31], own);
    assert_eq!((answer.status, &*answer.body), (200, "page"));
    assert_eq!(answer.header("nel"), ALL.__settings().nel);
}

fn line<'a>(table: &'a str, name: &str) -> Option<&'a str> {
    table
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[test]
fn blocks_are_edited() {
    static EDITED: Talisman = policy! {
        feature_policy: Block::Extend {
            base: &ALL.__settings().feature_policy,
            edits: &[
                append("geolocation", "'self'"),
                append("camera", "'self' https://b.example"),
                append("usb", "*"),
            ],
            only: false,
        },
        permissions_policy: Block::Extend {
            base: &ALL.__settings().permissions_policy,
            edits: &[
                append("geolocation", "self"),
                append("camera", "self"),
                append("fullscreen", "self \"https://b.example\""),
                append("usb", "\"https://b.example\""),
                append("midi", "self"),
            ],
            only: false,
        },
        document_policy: Block::Extend {
            base: &ALL.__settings().document_policy,
            edits: &[Edit::Remove("js-profiling"), Edit::Replace(m("document-write", "?1"))],
            only: false,
        },
        integrity_policy: Block::Extend {
            base: &ALL.__settings().integrity_policy,
            edits: &[append("endpoints", "other")],
            only: true,
        },
        reporting_endpoints: Block::Extend {
            base: &ALL.__settings().reporting_endpoints,
            edits: &[Edit::Replace(m("coop", "\"/coop\""))],
            only: false,
        },
        headers: Block::Extend {
            base: &ALL.__settings().headers,
            edits: &[Edit::Remove("X-Robots-Tag"), Edit::Replace(m("X-Mine", "1"))],
            only: false,
        },
        permissions_policy_report_only: Block::Extend {
            base: &ALL.__settings().permissions_policy_report_only,
            edits: &[Edit::Remove("midi")],
            only: false,
        },
        ..*OFF.__settings()
    };
    let expected = [
        "Feature-Policy: geolocation 'self'; camera 'self' https://a.example https://b.example; usb *",
        "Permissions-Policy: geolocation=(self), camera=*, \
         fullscreen=(self \"https://a.example\" \"https://b.example\"), \
         usb=(self \"https://b.example\");report-to=\"x\", midi=(self)",
        "Document-Policy: oversized-images=2.0, document-write=?1",
        "Reporting-Endpoints: csp=\"https://r.example/csp\", default=\"/d\", coop=\"/coop\"",
        "Integrity-Policy: endpoints=(csp other)",
        "Server-Timing: a;dur=1",
        "X-Mine: 1",
    ];
    assert_eq!(EDITED.to_string(), expected.join("\n"));
}

#[test]
fn inherited_items_stand_where_the_dots_do() {
    static FIRST: Talisman = policy! {
        referrer_policy: List {
            before: &["origin"],
            base: Some(&ALL.__settings().referrer_policy),
            after: &["strict-origin", "unsafe-url"],
        },
        clear_site_data: List { before: &[], base: Some(&OFF.__settings().clear_site_data), after: &[] },
        permissions_policy: Block::Extend {
            base: &ALL.__settings().permissions_policy,
            edits: &[
                Edit::Extend { name: "fullscreen", before: "\"https://b.example\"", after: "self \"https://c.example\"" },
                Edit::Extend { name: "midi", before: "self", after: "" },
            ],
            only: true,
        },
        ..*OFF.__settings()
    };
    static SECOND: Talisman = policy! {
        referrer_policy: List {
            before: &["no-referrer", "same-origin"],
            base: Some(&FIRST.__settings().referrer_policy),
            after: &["origin"],
        },
        clear_site_data: List {
            before: &["\"storage\""],
            base: Some(&FIRST.__settings().clear_site_data),
            after: &["\"cache\""],
        },
        ..*FIRST.__settings()
    };
    let permissions = "Permissions-Policy: fullscreen=(\"https://b.example\" self \"https://a.example\" \
                       \"https://c.example\"), midi=(self)";
    let first = [
        permissions,
        "Referrer-Policy: origin, no-referrer, same-origin, strict-origin, unsafe-url",
    ];
    // Of two that are the same the last one stays: browsers go by the last.
    let second = [
        permissions,
        "Referrer-Policy: no-referrer, same-origin, strict-origin, unsafe-url, origin",
        "Clear-Site-Data: \"storage\", \"cache\"",
    ];
    assert_eq!(FIRST.to_string(), first.join("\n"));
    assert_eq!(SECOND.to_string(), second.join("\n"));
}

#[test]
fn removed_headers_are_no_rows() {
    static REMOVED: Talisman = policy! {
        remove_headers: List::of(&["x-frame-options", "Content-Security-Policy", "Server"]),
        ..*STRICT.__settings()
    };
    let table = REMOVED.to_string();
    assert_eq!(line(&table, "X-Frame-Options"), None);
    assert_eq!(line(&table, "Content-Security-Policy"), None);
    assert_eq!(
        table.lines().count(),
        STRICT.to_string().lines().count() - 2
    );
}

#[test]
fn strict_is_what_an_audit_asks_for() {
    let expected = [
        "Permissions-Policy: accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), \
         gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         screen-wake-lock=(), serial=(), usb=(), window-management=(), xr-spatial-tracking=()",
        "X-Frame-Options: DENY",
        "X-Content-Type-Options: nosniff",
        "Content-Security-Policy: default-src 'none'; script-src 'nonce-…' 'strict-dynamic'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; \
         upgrade-insecure-requests",
        "Strict-Transport-Security: max-age=63072000; includeSubDomains; preload",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Cross-Origin-Resource-Policy: same-origin",
        "Origin-Agent-Cluster: ?1",
        "X-DNS-Prefetch-Control: off",
        "X-Permitted-Cross-Domain-Policies: none",
    ];
    assert_eq!(STRICT.to_string(), expected.join("\n"));
    let settings = STRICT.__settings();
    assert!(settings.force_https && settings.session_cookie_secure && !settings.debug);
}

#[test]
fn api_is_for_json() {
    let expected = [
        "X-Frame-Options: DENY",
        "X-Content-Type-Options: nosniff",
        "Content-Security-Policy: default-src 'none'; form-action 'none'; frame-ancestors 'none'",
        "Strict-Transport-Security: max-age=63072000; includeSubDomains",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Resource-Policy: same-origin",
        "Cache-Control: no-store",
    ];
    assert_eq!(API.to_string(), expected.join("\n"));
}

#[test]
fn off_has_no_row() {
    static DEBUG: Talisman = policy! { debug: true, ..Settings::OFF };
    assert_eq!(OFF.to_string(), "");
    assert_eq!(DEBUG.to_string(), "");
}
