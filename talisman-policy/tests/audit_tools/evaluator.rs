//! [csp-evaluator](https://github.com/google/csp-evaluator) 1.1.8.

use serde_json::Value;
use talisman_policy::{Code, Group, Keyword};

use crate::agreement::{Agreement, Found, Kind, Reason, Tool, kind};
use crate::ours::Said;
use crate::page;

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
        kind(
            "UNKNOWN_DIRECTIVE",
            "SYNTAX",
            &[
                Code::UnknownDirective,
                Code::DirectiveName,
                Code::DirectiveSpelling,
                Code::TrailingColon,
                Code::WrongQuotes,
                Code::RemovedDirective,
            ],
        ),
        kind("MISSING_SEMICOLON", "SYNTAX", &[Code::MissingSemicolon]),
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
    reasons: &[
        Reason {
            text: "An error stands on that word, or on a word of that directive: browsers drop it, so what it would do \
                   is judged when it is mended.",
            holds: |case, found| case.on(found).any(|said| said.code.is_error()),
        },
        Reason {
            text: "The policy has no directive at all, which is an error of its own (`csp::empty_policy`).",
            holds: |case, _| case.has(Code::EmptyPolicy),
        },
        Reason {
            text: "An empty list means `'none'` to browsers, so nothing is missing; `csp::empty_source_list` asks for \
                   the word.",
            holds: |case, found| found.is("MISSING_DIRECTIVES") && case.has(Code::EmptySourceList),
        },
        Reason {
            text: "A misspelt directive is judged as the one that was meant: its name is the error, and mending it \
                   makes nothing else appear.",
            holds: |case, found| {
                let is_name = |said: &Said| {
                    let kinds = EVALUATOR.kinds.iter();
                    said.value.is_none()
                        && kinds
                            .filter(|kind| kind.name == "UNKNOWN_DIRECTIVE")
                            .any(|kind| kind.ours.contains(&said.code))
                };
                found.is("MISSING_DIRECTIVES") && case.said.iter().any(is_name)
            },
        },
        Reason {
            text: "A keyword that the specification has and csp-evaluator 1.1.8 does not know yet.",
            holds: |_, found| {
                let word = found.value.as_deref().unwrap_or_default();
                let keyword = Keyword::from_word(word.trim_matches('\''));
                found.is("INVALID_KEYWORD") && keyword.is_some_and(|keyword| !keyword.is_removed())
            },
        },
        Reason {
            text: "A directive that csp-evaluator 1.1.8 does not know yet (`fenced-frame-src`); \
                   `csp::experimental_directive` says that few browsers do.",
            holds: |case, found| {
                found.is("UNKNOWN_DIRECTIVE") && case.says(found, &[Code::ExperimentalDirective])
            },
        },
        Reason {
            text: "The source names the reader's own machine, and nobody is on the way there: \
                   `csp::localhost_source` instead.",
            holds: |case, found| found.is("SRC_HTTP") && case.says(found, &[Code::LocalhostSource]),
        },
        Reason {
            text: "Any server matches, with TLS or without: `csp::wildcard` instead.",
            holds: |case, found| found.is("SRC_HTTP") && case.says(found, &[Code::Wildcard]),
        },
        Reason {
            text: "A stronger lint stands on the directive: `csp::flash_bypass`, `csp::wildcard`, \
                   `csp::broad_scheme` or `csp::blob_source`.",
            holds: |case, found| {
                let stronger = [
                    Code::FlashBypass,
                    Code::Wildcard,
                    Code::BroadScheme,
                    Code::BlobSource,
                ];
                let mut on_directive = case
                    .said
                    .iter()
                    .filter(|said| found.directive.as_ref() == Some(&said.directive));
                found.is("OBJECT_ALLOWLIST_BYPASS")
                    && on_directive.any(|said| stronger.contains(&said.code))
            },
        },
        Reason {
            text: "Browsers read `'unsafe-eval'` in `script-src` and its fallback alone, never in `script-src-elem` \
                   and `script-src-attr`: `csp::no_effect` instead.",
            holds: |case, found| {
                found.is("SCRIPT_UNSAFE_EVAL") && case.says(found, &[Code::NoEffect])
            },
        },
        Reason {
            text: "`'strict-dynamic'` in `default-src` cancels addresses for scripts alone: they still hold for \
                   everything else that falls back to it.",
            holds: |_, found| {
                found.is("IGNORED") && found.directive.as_deref() == Some("default-src")
            },
        },
        Reason {
            text: "A host without a dot is an address too.",
            holds: |case, found| {
                found.is("ALLOWLIST_FALLBACK") && case.says(found, &[Code::SchemeAsHost])
            },
        },
        Reason {
            text: "`report-to` is there, without its value: `csp::empty_value`.",
            holds: |case, found| {
                found.is("REPORTING_DESTINATION_MISSING") && case.has(Code::EmptyValue)
            },
        },
        Reason {
            text: "No script may run, so that no sink of scripts takes anything.",
            holds: |case, found| {
                let opens = [
                    Code::MissingScriptSrc,
                    Code::MissingStrictDynamic,
                    Code::SelfAllowlist,
                    Code::UnsafeInline,
                    Code::UnsafeInlineFallback,
                ];
                found.is("REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS")
                    && !case.policy.contains(',')
                    && !opens.iter().any(|code| case.has(*code))
            },
        },
        Reason {
            text: "A comma separates two policies, of which each is judged by itself; csp-evaluator takes it for a \
                   part of a value, and what follows for more values.",
            holds: |case, _| case.policy.contains(','),
        },
    ],
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
    let mut agreement = Agreement::new(&EVALUATOR);
    let mut crashes = 0;
    for line in include_str!("../../../tests/data/evaluator_cases.jsonl").lines() {
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
    assert_eq!(crashes, 7);
    page::holds("csp-evaluator", &agreement.tables());
    page::holds(
        "what csp-evaluator does not look for",
        &agreement.ours_alone(),
    );
    assert!(
        agreement.unexplained.is_empty(),
        "{}",
        agreement.unexplained.join("\n")
    );
    assert_eq!(agreement.unused(), <&[&str]>::default());
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
