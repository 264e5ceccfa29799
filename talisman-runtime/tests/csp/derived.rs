//! Policies that change others, and what the options beside a policy put into it.

use talisman_runtime::__private::{Block, Edit, List, Member, ReportOnly};
use talisman_runtime::Talisman;

use super::{SITE, append, d, enforced, policies};

const LIST: Block = Block::Members(&[
    d("default-src", "'self'"),
    Member {
        name: "upgrade-insecure-requests",
        value: "",
        starts_policy: true,
    },
    d("img-src", "*"),
    Member {
        name: "default-src",
        value: "https:",
        starts_policy: true,
    },
]);

const FIRST: Block = Block::Extend {
    base: &SITE.__settings().content_security_policy,
    edits: &[
        append("img-src", "data:"),
        Edit::Remove("style-src"),
        Edit::Remove("object-src"),
    ],
    only: false,
};

macro_rules! edited {
    ($($edit:expr),* $(,)?) => { edited!(&SITE.__settings().content_security_policy; $($edit),*) };
    ($base:expr; $($edit:expr),* $(,)?) => {{
        static DERIVED: Talisman = policy! {
            content_security_policy: Block::Extend { base: $base, edits: &[$($edit),*], only: false },
            ..*SITE.__settings()
        };
        enforced(&DERIVED)
    }};
}

const BASE_TEXT: &str = "default-src 'self'; script-src 'self' https://a.example; object-src 'none'; style-src; upgrade-insecure-requests";

#[test]
fn edits_keep_the_order_of_the_base() {
    assert_eq!(edited!(), BASE_TEXT);
    assert_eq!(
        edited!(
            Edit::Replace(d("script-src", "*")),
            Edit::Replace(d("img-src", "*"))
        ),
        "default-src 'self'; script-src *; object-src 'none'; style-src; upgrade-insecure-requests; img-src *",
    );
    assert_eq!(
        edited!(Edit::Remove("script-src"), Edit::Remove("frame-src")),
        "default-src 'self'; object-src 'none'; style-src; upgrade-insecure-requests",
    );
}

#[test]
fn appending_takes_the_own_value_then_the_fallback() {
    let script = edited!(append("script-src", "'nonce-…' https://b.example"));
    assert!(
        script.contains("script-src 'self' https://a.example 'nonce-…' https://b.example; "),
        "{script}"
    );
    let elem = edited!(append("script-src-elem", "https://b.example"));
    assert!(
        elem.ends_with("; script-src-elem 'self' https://a.example https://b.example"),
        "{elem}"
    );
    let img = edited!(append("img-src", "data:"));
    assert!(img.ends_with("; img-src 'self' data:"), "{img}");
    let base = edited!(append("base-uri", "'self'"));
    assert!(base.ends_with("; base-uri 'self'"), "{base}");
}

#[test]
fn appending_replaces_none_and_nothing_and_repeats_nothing() {
    assert!(
        edited!(append("object-src", "https://b.example"))
            .contains("; object-src https://b.example; ")
    );
    assert!(edited!(append("style-src", "'self'")).contains("; style-src 'self'; "));
    assert!(
        edited!(append("script-src", "https://a.example data:"))
            .contains("https://a.example data:; ")
    );
}

#[test]
fn appending_inherits_from_the_base_and_not_from_other_edits() {
    let text = edited!(
        Edit::Replace(d("default-src", "*")),
        append("img-src", "data:")
    );
    assert!(
        text.starts_with("default-src *; ") && text.ends_with("; img-src 'self' data:"),
        "{text}"
    );
    let twice = edited!(append("img-src", "data:"), append("img-src", "blob:"));
    assert!(twice.ends_with("; img-src 'self' data: blob:"), "{twice}");
}

#[test]
fn extending_off_starts_a_policy_and_extensions_nest() {
    assert_eq!(
        edited!(&Block::Off; append("img-src", "'self'")),
        "img-src 'self'"
    );
    assert_eq!(edited!(&Block::Off;), "");
    assert_eq!(
        edited!(&FIRST; append("img-src", "blob:"), Edit::Remove("upgrade-insecure-requests")),
        "default-src 'self'; script-src 'self' https://a.example; img-src 'self' data: blob:",
    );
}

#[test]
fn a_list_of_policies_keeps_its_commas_and_is_edited_throughout() {
    assert_eq!(
        edited!(&LIST;),
        "default-src 'self', upgrade-insecure-requests; img-src *, default-src https:"
    );
    assert_eq!(
        edited!(&LIST; append("img-src", "data:"), Edit::Remove("upgrade-insecure-requests")),
        "default-src 'self'; img-src 'self' data:, img-src * data:, default-src https:; img-src https: data:",
    );
}

#[test]
fn insecure_requests_are_not_told_to_upgrade() {
    static UPGRADE: Talisman = policy! {
        content_security_policy: Block::Members(&[d("upgrade-insecure-requests", "")]),
        content_security_policy_report_uri: Some("/csp"),
        ..*SITE.__settings()
    };
    static LISTED: Talisman = policy! { content_security_policy: LIST, ..*SITE.__settings() };
    let insecure =
        "default-src 'self'; script-src 'self' https://a.example; object-src 'none'; style-src";
    assert_eq!(policies(&SITE, false)[0].as_deref(), Some(insecure));
    assert_eq!(policies(&SITE, true)[0].as_deref(), Some(BASE_TEXT));
    assert_eq!(
        policies(&UPGRADE, false)[0],
        None,
        "a report target alone is no policy"
    );
    assert_eq!(
        policies(&UPGRADE, true)[0].as_deref(),
        Some("upgrade-insecure-requests; report-uri /csp")
    );
    assert_eq!(
        policies(&LISTED, false)[0].as_deref(),
        Some("default-src 'self', img-src *, default-src https:")
    );
}

#[test]
fn nonce_in_appends_the_nonce_last() {
    static NONCE_IN: Talisman = policy! {
        content_security_policy_nonce_in: List::of(&["script-src", "object-src", "style-src"]),
        ..*SITE.__settings()
    };
    static THERE_ALREADY: Talisman = policy! {
        content_security_policy: Block::Members(&[d("script-src", "'nonce-…' 'self'")]),
        ..*NONCE_IN.__settings()
    };
    assert_eq!(
        enforced(&NONCE_IN),
        "default-src 'self'; script-src 'self' https://a.example 'nonce-…'; object-src 'nonce-…'; \
         style-src 'nonce-…'; upgrade-insecure-requests",
    );
    assert_eq!(enforced(&THERE_ALREADY), "script-src 'nonce-…' 'self'");
}

#[test]
fn report_only_goes_out_instead_or_beside() {
    static INSTEAD: Talisman = policy! {
        content_security_policy: Block::Members(&[d("script-src", "'self'")]),
        content_security_policy_nonce_in: List::of(&["script-src"]),
        content_security_policy_report_only: ReportOnly::Instead,
        content_security_policy_report_uri: Some("/csp"),
        ..*SITE.__settings()
    };
    static BESIDE: Talisman = policy! {
        content_security_policy_report_only: ReportOnly::Beside(Block::Members(&[
            d("script-src", "'none'"),
            d("report-uri", "/own"),
        ])),
        ..*INSTEAD.__settings()
    };
    let whole = "script-src 'self' 'nonce-…'; report-uri /csp".to_owned();
    assert_eq!(policies(&INSTEAD, true), [None, Some(whole.clone())]);
    assert_eq!(
        policies(&BESIDE, true),
        [
            Some(whole),
            Some("script-src 'none'; report-uri /own".to_owned())
        ]
    );
}

#[test]
fn report_uri_is_not_taken_from_a_source_that_looks_like_it() {
    static LOOKALIKE: Talisman = policy! {
        content_security_policy: Block::Members(&[d("img-src", "https://a.example/report-uri")]),
        content_security_policy_report_uri: Some("/csp"),
        ..*SITE.__settings()
    };
    assert_eq!(
        enforced(&LOOKALIKE),
        "img-src https://a.example/report-uri; report-uri /csp"
    );
}

#[test]
fn edits_alone_may_remain() {
    static ONLY: Talisman = policy! {
        content_security_policy: Block::Extend {
            base: &SITE.__settings().content_security_policy,
            edits: &[append("script-src", "data:"), append("img-src", "data:")],
            only: true,
        },
        ..*SITE.__settings()
    };
    assert_eq!(
        enforced(&ONLY),
        "script-src 'self' https://a.example data:; img-src 'self' data:"
    );
}
