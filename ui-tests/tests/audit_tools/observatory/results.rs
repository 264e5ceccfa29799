//! The results that cost points, and what says the same here.

use talisman_policy::Code;
use talisman_policy::registry::Opt;

/// A test, the headers that it looks at as options, and the results that cost points.
pub(super) struct Test {
    pub(super) name: &'static str,
    pub(super) options: &'static [Opt],
    pub(super) results: &'static [Penalty],
}

/// A result, and what says the same here.
pub(super) struct Penalty {
    pub(super) name: &'static str,
    pub(super) points: i64,
    pub(super) ours: &'static [Code],
}

const fn penalty(name: &'static str, points: i64, ours: &'static [Code]) -> Penalty {
    Penalty { name, points, ours }
}

pub(super) static TESTS: &[Test] = &[
    Test {
        name: "content-security-policy",
        options: &[
            Opt::ContentSecurityPolicy,
            Opt::ContentSecurityPolicyReportOnly,
        ],
        results: &[
            penalty("csp-not-implemented", -25, &[Code::MissingPolicy]),
            penalty(
                "csp-not-implemented-but-reporting-enabled",
                -25,
                &[Code::ReportOnlyAlone],
            ),
            penalty(
                "csp-header-invalid",
                -25,
                &[
                    Code::EmptyPolicy,
                    Code::UnknownDirective,
                    Code::DuplicateDirective,
                    Code::StrictDynamicAlone,
                ],
            ),
            penalty(
                "csp-implemented-with-unsafe-inline",
                -20,
                &[
                    Code::UnsafeInline,
                    Code::BroadScheme,
                    Code::Wildcard,
                    Code::BlobSource,
                    Code::MissingScriptSrc,
                    Code::MissingObjectSrc,
                ],
            ),
            penalty(
                "csp-implemented-with-insecure-scheme",
                -20,
                &[Code::HttpSource],
            ),
            penalty("csp-implemented-with-unsafe-eval", -10, &[Code::UnsafeEval]),
            penalty(
                "csp-implemented-with-insecure-scheme-in-passive-content-only",
                -10,
                &[Code::HttpSourcePassive],
            ),
        ],
    },
    Test {
        name: "cookies",
        options: &[
            Opt::SessionCookieName,
            Opt::SessionCookieSecure,
            Opt::SessionCookieHttpOnly,
            Opt::SessionCookieSamesite,
        ],
        results: &[
            penalty(
                "cookies-session-without-secure-flag",
                -40,
                &[Code::CookieInsecure],
            ),
            penalty(
                "cookies-session-without-httponly-flag",
                -30,
                &[Code::CookieReadable],
            ),
            penalty(
                "cookies-anticsrf-without-samesite-flag",
                -20,
                &[Code::CookieCrossSite],
            ),
            penalty("cookies-without-secure-flag", -20, &[Code::CookieInsecure]),
            penalty(
                "cookies-session-without-secure-flag-but-protected-by-hsts",
                -10,
                &[Code::CookieInsecure],
            ),
            penalty(
                "cookies-without-secure-flag-but-protected-by-hsts",
                -5,
                &[Code::CookieInsecure],
            ),
        ],
    },
    Test {
        name: "cross-origin-embedder-policy",
        options: &[Opt::CrossOriginEmbedderPolicy],
        results: &[penalty(
            "coep-header-invalid",
            -5,
            &[Code::CrossOriginWord, Code::StructuredSyntax],
        )],
    },
    Test {
        name: "cross-origin-opener-policy",
        options: &[Opt::CrossOriginOpenerPolicy],
        results: &[penalty(
            "coop-header-invalid",
            -5,
            &[Code::CrossOriginWord, Code::StructuredSyntax],
        )],
    },
    Test {
        name: "cross-origin-resource-policy",
        options: &[Opt::CrossOriginResourcePolicy],
        results: &[penalty("corp-header-invalid", -5, &[Code::CrossOriginWord])],
    },
    Test {
        name: "cross-origin-resource-sharing",
        options: &[Opt::Headers],
        results: &[penalty(
            "cross-origin-resource-sharing-implemented-with-universal-access",
            -50,
            &[],
        )],
    },
    Test {
        name: "referrer-policy",
        options: &[Opt::ReferrerPolicy],
        results: &[
            penalty(
                "referrer-policy-unsafe",
                -5,
                &[Code::ReferrerPolicyWeak, Code::ReferrerPolicyOrder],
            ),
            penalty(
                "referrer-policy-header-invalid",
                -5,
                &[Code::ReferrerPolicy],
            ),
        ],
    },
    Test {
        name: "strict-transport-security",
        options: &[Opt::StrictTransportSecurity],
        results: &[
            penalty("hsts-not-implemented", -20, &[Code::HstsMissing]),
            penalty("hsts-not-implemented-no-https", -20, &[Code::HstsMissing]),
            penalty(
                "hsts-header-invalid",
                -20,
                &[Code::HstsMaxAge, Code::HstsDirective],
            ),
            penalty(
                "hsts-implemented-max-age-less-than-six-months",
                -10,
                &[Code::HstsMaxAgeLow, Code::HstsMaxAgeZero],
            ),
        ],
    },
    Test {
        name: "x-content-type-options",
        options: &[Opt::XContentTypeOptions],
        results: &[
            penalty(
                "x-content-type-options-header-invalid",
                -5,
                &[Code::HeaderValue],
            ),
            penalty(
                "x-content-type-options-not-implemented",
                -5,
                &[Code::ContentTypeOptionsMissing, Code::HeaderValue],
            ),
        ],
    },
    Test {
        name: "x-frame-options",
        options: &[Opt::FrameOptions, Opt::ContentSecurityPolicy],
        results: &[
            penalty(
                "x-frame-options-header-invalid",
                -20,
                &[Code::FrameOptionsWord],
            ),
            penalty(
                "x-frame-options-not-implemented",
                -20,
                &[
                    Code::FrameOptionsMissing,
                    Code::MissingFrameAncestors,
                    Code::FrameOptionsWord,
                ],
            ),
        ],
    },
];
