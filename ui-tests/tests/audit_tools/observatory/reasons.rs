//! Why only one of the two finds something.

use talisman_policy::Code;

use super::Case;
use super::results::Test;

/// A sentence for the page, and whether it holds.
pub(super) struct Reason<Found> {
    pub(super) text: &'static str,
    pub(super) holds: fn(&Case<'_>, &Test, Found) -> bool,
}

/// Why nothing here answers a result.
pub(super) const THEIRS: &[Reason<&str>] = &[
    Reason {
        text: "What counts stands in a `<meta>` of the page.",
        holds: |case, _, _| case.page().contains("<meta "),
    },
    Reason {
        text: "The scan found no HTTPS, to which Talisman redirects.",
        holds: |case, _, _| case.record["scheme"] == "http",
    },
    Reason {
        text: "The server repeats the `Origin` of the request, which no fixed header does.",
        holds: |_, _, result| {
            result == "cross-origin-resource-sharing-implemented-with-universal-access"
        },
    },
    Reason {
        text: "Browsers read `'unsafe-eval'` for scripts alone: `csp::no_effect` instead.",
        holds: |case, _, result| result.ends_with("unsafe-eval") && case.says(Code::NoEffect),
    },
];

/// Why a code has no result.
pub(super) const OURS: &[Reason<Code>] = &[
    Reason {
        text: "A test has one result, and another one costs points already.",
        holds: |case, test, _| case.score(test) < 0,
    },
    Reason {
        text: "The test does not look at `script-src-elem` and `script-src-attr`.",
        holds: |case, _, code| {
            let policy = case.header("content-security-policy");
            let is_narrow =
                policy.contains("script-src-elem") || policy.contains("script-src-attr");
            code == Code::UnsafeInline && is_narrow
        },
    },
    Reason {
        text: "Browsers drop a hash that is malformed, so that `'unsafe-inline'` beside it holds.",
        holds: |case, _, code| code == Code::UnsafeInline && case.says(Code::HashAlphabet),
    },
    Reason {
        text: "`blob:` is no broad scheme there.",
        holds: |_, _, code| code == Code::BlobSource,
    },
    Reason {
        text: "`report-uri` and `report-to` may stand twice there, of which browsers read the first.",
        holds: |case, test, code| {
            let result = case.result(test);
            code == Code::DuplicateDirective && result == "csp-implemented-but-duplicate-directives"
        },
    },
    Reason {
        text: "Browsers refuse the cookie for the prefix of its name, and so does the scanner: `cookie::prefix`.",
        holds: |case, test, _| test.name == "cookies" && case.says(Code::CookiePrefix),
    },
    Reason {
        text: "The names decide there which cookies are session cookies, which an option says here.",
        holds: |_, test, _| test.name == "cookies",
    },
    Reason {
        text: "An empty header counts as none there.",
        holds: |case, test, code| {
            code == Code::StructuredSyntax && case.header(test.name).is_empty()
        },
    },
    Reason {
        text: "The word alone counts there, and not a parameter that browsers drop.",
        holds: |case, test, code| {
            code == Code::CrossOriginWord && case.header(test.name).contains(';')
        },
    },
    Reason {
        text: "Upper case is taken there. Browsers compare byte by byte ([Fetch](https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header)).",
        holds: |case, test, code| {
            let word = case.header(test.name);
            code == Code::CrossOriginWord && word != word.to_ascii_lowercase()
        },
    },
    Reason {
        text: "A `max-age` without digits counts as long there: JavaScript's `NaN` is not less than anything.",
        holds: |_, _, code| code == Code::HstsMaxAge,
    },
    Reason {
        text: "Six months are enough there. The preload list and other auditors ask for a year.",
        holds: |_, _, code| code == Code::HstsMaxAgeLow,
    },
    Reason {
        text: "`ALLOW-FROM` costs nothing there, and protects in no browser.",
        holds: |case, _, code| {
            let is_obsolete = case.header("x-frame-options").starts_with("ALLOW-FROM");
            code == Code::FrameOptionsWord && is_obsolete
        },
    },
    Reason {
        text: "`frame-ancestors` overrides `X-Frame-Options`, of which the value does not matter there.",
        holds: |case, test, code| {
            let result = case.result(test);
            code == Code::FrameOptionsWord && result == "x-frame-options-implemented-via-csp"
        },
    },
];
