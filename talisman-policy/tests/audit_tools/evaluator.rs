//! [csp-evaluator](https://github.com/google/csp-evaluator) 1.1.8.

use serde_json::Value;
use talisman_policy::{Code, Group};

use crate::agreement::{Agreement, Found, Kind, Tool, kind};
use crate::page;
use crate::reasons::REASONS;

/// What is said of a name that browsers skip.
pub(crate) const UNKNOWN_DIRECTIVE: &[Code] = &[
    Code::UnknownDirective,
    Code::DirectiveName,
    Code::DirectiveSpelling,
    Code::TrailingColon,
    Code::WrongQuotes,
    Code::RemovedDirective,
    Code::SourceAsDirective,
];

static EVALUATOR: Tool = Tool {
    kinds: &[
        kind(
            "MISSING_DIRECTIVES",
            "HIGH",
            &[
                Code::MissingObjectSrc,
                Code::MissingScriptSrc,
                Code::MissingBaseUri,
            ],
        ),
        kind("SCRIPT_UNSAFE_INLINE", "HIGH", &[Code::UnsafeInline]),
        kind("PLAIN_URL_SCHEMES", "HIGH", &[Code::BroadScheme]),
        kind("PLAIN_WILDCARD", "HIGH", &[Code::Wildcard]),
        kind(
            "SCRIPT_ALLOWLIST_BYPASS",
            "HIGH",
            &[Code::JsonpBypass, Code::LibraryBypass],
        ),
        kind("OBJECT_ALLOWLIST_BYPASS", "HIGH", &[Code::FlashBypass]),
        kind("NONCE_LENGTH", "MEDIUM", &[Code::ShortNonce]),
        kind(
            "SRC_HTTP",
            "MEDIUM",
            &[
                Code::HttpSource,
                Code::HttpSourcePassive,
                Code::InsecureReportUri,
            ],
        ),
        kind("UNKNOWN_DIRECTIVE", "SYNTAX", UNKNOWN_DIRECTIVE),
        kind(
            "MISSING_SEMICOLON",
            "SYNTAX",
            &[Code::MissingSemicolon, Code::WordAsName],
        ),
        kind(
            "INVALID_KEYWORD",
            "SYNTAX",
            &[
                Code::UnquotedKeyword,
                Code::UnquotedNonce,
                Code::UnquotedHash,
                Code::UnbalancedQuote,
                Code::UnknownKeyword,
                Code::KeywordSpelling,
                Code::NonceGrammar,
                Code::HashAlgorithm,
                Code::HashAlphabet,
                Code::TokenNotTaken,
                Code::SandboxToken,
                Code::TrustedTypes,
                Code::RemovedKeyword,
                Code::Webrtc,
                Code::QuotedSource,
                Code::QuotedEndpoint,
                Code::WordAsName,
                Code::UnquotedTrustedTypes,
            ],
        ),
        kind("SCRIPT_UNSAFE_EVAL", "MEDIUM_MAYBE", &[Code::UnsafeEval]),
        kind(
            "SCRIPT_UNSAFE_HASHES",
            "MEDIUM_MAYBE",
            &[Code::UnsafeHashes, Code::UnsafeHashesAlone],
        ),
        kind(
            "SCRIPT_ALLOWLIST_BYPASS",
            "MEDIUM_MAYBE",
            &[Code::HostAllowlist, Code::SelfAllowlist],
        ),
        kind(
            "OBJECT_ALLOWLIST_BYPASS",
            "MEDIUM_MAYBE",
            &[Code::ObjectSrcNotNone],
        ),
        kind(
            "STRICT_DYNAMIC",
            "STRICT_CSP",
            &[Code::MissingStrictDynamic],
        ),
        kind(
            "UNSAFE_INLINE_FALLBACK",
            "STRICT_CSP",
            &[Code::UnsafeInlineFallback],
        ),
        kind(
            "ALLOWLIST_FALLBACK",
            "STRICT_CSP",
            &[Code::AllowlistFallback],
        ),
        kind(
            "STRICT_DYNAMIC_NOT_STANDALONE",
            "INFO",
            &[Code::StrictDynamicAlone],
        ),
        kind(
            "REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS",
            "INFO",
            &[Code::MissingTrustedTypes],
        ),
        kind("REPORT_TO_ONLY", "INFO", &[Code::ReportToOnly]),
        kind(
            "REPORTING_DESTINATION_MISSING",
            "INFO",
            &[Code::MissingReporting],
        ),
        kind(
            "IP_SOURCE",
            "INFO",
            &[Code::IpSource, Code::LocalhostSource],
        ),
        kind("NONCE_CHARSET", "INFO", &[Code::NonceGrammar]),
        kind("DEPRECATED_DIRECTIVE", "INFO", &[Code::RemovedDirective]),
        kind(
            "IGNORED",
            "NONE",
            &[Code::IgnoredByStrictDynamic, Code::IgnoredUnsafeInline],
        ),
    ],
    reasons: REASONS,
};

/// Severities of which nothing may be missed by who does not ask for strict lints.
const WEIGHTY: &[&str] = &["HIGH", "MEDIUM", "SYNTAX"];

#[test]
fn what_weighs_is_said_without_being_asked_for() {
    for kind in EVALUATOR
        .kinds
        .iter()
        .filter(|kind| WEIGHTY.contains(&kind.severity))
    {
        for code in kind.ours {
            assert!(
                matches!(code.group(), None | Some(Group::Default)),
                "{}",
                code.name()
            );
        }
    }
}

#[test]
fn csp_evaluator_says_nothing_that_is_not_said_or_explained() {
    let recorded = include_str!("../../../tests/data/evaluator_cases.jsonl");
    let generated = include_str!("../../../tests/data/evaluator_generated.jsonl");
    let (recorded, crashes) = agreement(recorded);
    assert_eq!(crashes, 7);
    page::holds("csp-evaluator", &recorded.tables());
    page::holds(
        "what csp-evaluator does not look for",
        &recorded.ours_alone(),
    );
    let (generated, _) = agreement(generated);
    page::holds("generated policies", &generated.tables());
    for agreement in [&recorded, &generated] {
        assert!(
            agreement.unexplained.is_empty(),
            "{}",
            agreement.unexplained.join("\n")
        );
    }
    let mut unused = recorded.unused();
    unused.retain(|reason| generated.unused().contains(reason));
    assert_eq!(unused, <&[&str]>::default());
}

/// What the tool says of the policies of a file beside ours, and on how many of them it fails.
fn agreement(file: &str) -> (Agreement, usize) {
    let mut agreement = Agreement::new(&EVALUATOR);
    let mut crashes = 0;
    for line in file.lines() {
        let case: Value = serde_json::from_str(line).expect("a case is a line of JSON");
        let policy = case["policy"].as_str().expect("a policy");
        if case["findings"].is_null() {
            crashes += 1;
            continue;
        }
        let lists = ["findings", "strict_findings", "reporting_findings"];
        let found: Vec<_> = lists
            .iter()
            .filter_map(|list| case[list].as_array())
            .flatten()
            .map(found)
            .collect();
        agreement.add(policy, &found);
    }
    (agreement, crashes)
}

fn found(finding: &Value) -> Found {
    let text = |key: &str| finding[key].as_str();
    let kind =
        |kind: &&Kind| Some(kind.name) == text("type") && Some(kind.severity) == text("severity");
    Found {
        kind: EVALUATOR
            .kinds
            .iter()
            .find(kind)
            .expect("a known type of finding"),
        directive: text("directive").map(str::to_owned),
        value: text("value").map(str::to_owned),
    }
}
