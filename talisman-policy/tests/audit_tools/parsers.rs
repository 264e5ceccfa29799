//! The parsers [htmlunit-csp](https://github.com/HtmlUnit/htmlunit-csp) and its ancestor
//! [salvation](https://github.com/shapesecurity/salvation).

use serde_json::Value;
use talisman_policy::{Code, DirectiveName, Keyword};

use crate::agreement::{Agreement, Found, Kind, Reason, Tool, kind};
use crate::ours::Said;
use crate::page;

/// The names are what the messages begin with.
static PARSERS: Tool = Tool {
    kinds: &[
        kind(
            "Serialized CSPs cannot contain commas",
            "thrown",
            &[Code::Comma, Code::MultiplePolicies],
        ),
        kind(
            "string is not ascii",
            "thrown",
            &[Code::NonAscii, Code::WrongQuotes],
        ),
        kind(
            "'none' must not be combined with any other",
            "Error",
            &[Code::NoneInCompany],
        ),
        kind(
            "'sha...' source-expression uses an unrecognized algorithm",
            "Error",
            &[
                Code::HashAlgorithm,
                Code::HashAlphabet,
                Code::UnbalancedQuote,
            ],
        ),
        kind(
            "'unsafe-hashed-attributes' was renamed",
            "Error",
            &[Code::RemovedKeyword],
        ),
        kind(
            "'unsafe-redirect' has been removed",
            "Error",
            &[Code::RemovedKeyword],
        ),
        kind(
            "Ancestor-source lists cannot be empty",
            "Error",
            &[Code::EmptySourceList],
        ),
        kind(
            "Source-expression lists cannot be empty",
            "Error",
            &[Code::EmptySourceList],
        ),
        kind(
            "Directive name",
            "Error",
            &[
                Code::DirectiveName,
                Code::TrailingColon,
                Code::DirectiveSpelling,
                Code::WrongQuotes,
            ],
        ),
        kind("Expecting RFC 7230 token", "Error", &[Code::ReportTo]),
        kind(
            "Invalid trusted-types policy name",
            "Error",
            &[Code::TrustedTypes],
        ),
        kind(
            "The block-all-mixed-content directive does not support values",
            "Error",
            &[Code::UnexpectedValue],
        ),
        kind(
            "The upgrade-insecure-requests directive does not support values",
            "Error",
            &[Code::UnexpectedValue],
        ),
        kind(
            "The report-to directive requires a value",
            "Error",
            &[Code::EmptyValue],
        ),
        kind(
            "The report-to directive requires exactly one value",
            "Error",
            &[Code::UnexpectedValue, Code::MissingSemicolon],
        ),
        kind(
            "The report-uri value requires at least one value",
            "Error",
            &[Code::EmptyValue],
        ),
        kind(
            "The require-trusted-types-for directive requires a value",
            "Error",
            &[Code::EmptyValue],
        ),
        kind(
            "Unrecognised nonce",
            "Error",
            &[Code::NonceGrammar, Code::UnbalancedQuote],
        ),
        kind(
            "Unrecognized ancestor-source",
            "Error",
            &[Code::TokenNotTaken, Code::BadHost],
        ),
        kind(
            "Unrecognized require-trusted-types-for keyword",
            "Error",
            &[Code::TrustedTypes],
        ),
        kind(
            "Unrecognized sandbox keyword",
            "Error",
            &[Code::SandboxToken, Code::MissingSemicolon],
        ),
        kind(
            "Unrecognized source-expression",
            "Error",
            &[
                Code::UnknownKeyword,
                Code::KeywordSpelling,
                Code::RemovedKeyword,
                Code::UnbalancedQuote,
                Code::WrongQuotes,
                Code::UnquotedHash,
                Code::HashAlgorithm,
                Code::BadHost,
                Code::BadScheme,
                Code::BadWildcard,
                Code::BadPercentEncoding,
            ],
        ),
        kind(
            "Unrecognized trusted-types keyword",
            "Error",
            &[Code::TrustedTypes],
        ),
        kind(
            "'_' and '-' in hashes can never match",
            "Warning",
            &[Code::HashBase64Url],
        ),
        kind(
            "'allow-duplicates' has no effect",
            "Warning",
            &[Code::TrustedTypesDuplicatesAlone],
        ),
        kind("'allow-duplicates' is redundant", "Warning", &[]),
        kind(
            "Wildcard (*) permits any policy name",
            "Warning",
            &[Code::TrustedTypesRedundant],
        ),
        kind(
            "Wildcard policy names (*)",
            "Warning",
            &[Code::TrustedTypesWildcard],
        ),
        kind(
            "Empty trusted-types directive",
            "Warning",
            &[Code::EmptyTrustedTypes],
        ),
        kind(
            "Duplicate directive",
            "Warning",
            &[Code::DuplicateDirective],
        ),
        kind("Duplicate host", "Warning", &[Code::DuplicateSource]),
        kind("Duplicate nonce", "Warning", &[Code::DuplicateSource]),
        kind("Duplicate scheme", "Warning", &[Code::DuplicateSource]),
        kind(
            "Duplicate source-expression",
            "Warning",
            &[Code::DuplicateSource],
        ),
        kind(
            "Duplicate keyword",
            "Warning",
            &[Code::DuplicateTrustedTypes],
        ),
        kind(
            "Duplicate policy name",
            "Warning",
            &[Code::DuplicateTrustedTypes],
        ),
        kind(
            "Duplicate wildcard",
            "Warning",
            &[Code::DuplicateTrustedTypes],
        ),
        kind(
            "Duplicate sandbox keyword",
            "Warning",
            &[Code::DuplicateSandboxToken],
        ),
        kind(
            "The plugin-types directive has been deprecated",
            "Warning",
            &[Code::RemovedDirective],
        ),
        kind(
            "The prefetch-src directive has been deprecated",
            "Warning",
            &[Code::RemovedDirective],
        ),
        kind(
            "The referrer directive has been deprecated",
            "Warning",
            &[Code::RemovedDirective],
        ),
        kind(
            "The report-uri directive has been deprecated",
            "Warning",
            &[Code::ReportUriOnly],
        ),
        kind(
            "This host name is unusual",
            "Warning",
            &[
                Code::UnquotedKeyword,
                Code::UnquotedNonce,
                Code::UnquotedHash,
            ],
        ),
        kind(
            "Unrecognized directive",
            "Warning",
            &[
                Code::UnknownDirective,
                Code::RemovedDirective,
                Code::DirectiveSpelling,
            ],
        ),
        kind(
            "Wrong length for",
            "Warning",
            &[Code::HashLength, Code::HashAlphabet, Code::HashBase64Url],
        ),
        kind(
            "Duplicate report-to URI",
            "Info",
            &[Code::DuplicateReportUri],
        ),
    ],
    reasons: &[
        Reason {
            text: "A directive that is newer than the parser.",
            holds: |_, found| {
                let known = found
                    .directive
                    .as_deref()
                    .and_then(DirectiveName::from_name);
                found.is("Unrecognized directive") && known.is_some_and(|known| !known.is_removed())
            },
        },
        Reason {
            text: "A keyword that is newer than the parser.",
            holds: |_, found| {
                let word = found.value.as_deref().unwrap_or_default();
                let keyword = Keyword::from_word(word.trim_matches('\''));
                found.is("Unrecognized source-expression")
                    && keyword.is_some_and(|keyword| !keyword.is_removed())
            },
        },
        Reason {
            text: "`'report-sample'` matches nothing, so that browsers let it stand beside `'none'`.",
            holds: |case, found| {
                found.is("'none' must not be combined with any other")
                    && case.policy.contains("'none' 'report-sample'")
            },
        },
        Reason {
            text: "`report-to` stands beside it: `report-uri` is for the browsers that do not know that.",
            holds: |case, found| {
                found.is("The report-uri directive has been deprecated")
                    && case.policy.contains("report-to")
            },
        },
        Reason {
            text: "`*` allows any name, but none twice: `'allow-duplicates'` beside it has an effect by the specification.",
            holds: |_, found| found.is("'allow-duplicates' is redundant"),
        },
        Reason {
            text: "salvation points at the first ancestor whichever it means; htmlunit-csp points at the one where \
                   `csp::bad_host` stands.",
            holds: |case, found| {
                found.is("Unrecognized ancestor-source") && case.has(Code::BadHost)
            },
        },
        Reason {
            text: "An empty member of a list of policies says nothing.",
            holds: |case, found| {
                let member = |member: &str| member.trim().is_empty();
                found.is("Serialized CSPs cannot contain commas")
                    && case.policy.split(',').any(member)
            },
        },
        Reason {
            text: "A semicolon is missing before it: it is judged as a value of the directive that begins there.",
            holds: |case, found| {
                let on_directive = |said: &Said| found.directive.as_ref() == Some(&said.directive);
                let mut on = case.said.iter().filter(|said| on_directive(said));
                found.value.is_some() && on.any(|said| said.code == Code::MissingSemicolon)
            },
        },
        Reason {
            text: "An error stands on that word or on that directive's name: browsers drop it, so that what else is \
                   wrong with it does not matter.",
            holds: |case, found| {
                let mut on = case.said.iter().filter(|said| {
                    found.directive.as_ref() == Some(&said.directive)
                        && (said.value.is_none() || said.value == found.value)
                });
                on.any(|said| said.code.is_error())
            },
        },
    ],
};

#[test]
fn parsers_say_nothing_that_is_not_said_or_explained() {
    let mut agreement = Agreement::new(&PARSERS);
    for line in include_str!("../../../tests/data/salvation_cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a case is a line of JSON");
        let policy = case["policy"].as_str().expect("a policy");
        agreement.add(policy, &found(policy, &case));
    }
    page::holds("parsers", &agreement.tables());
    assert!(
        agreement.unexplained.is_empty(),
        "{}",
        agreement.unexplained.join("\n")
    );
    assert_eq!(agreement.unused(), <&[&str]>::default());
}

/// What either parser says, once where both say it.
fn found(policy: &str, case: &Value) -> Vec<Found> {
    let mut all = Vec::new();
    for parser in ["htmlunit", "salvation"] {
        if let Some(exception) = case[parser]["thrown"].as_str() {
            let (_, message) = exception.split_once(": ").expect("an exception's message");
            all.push(Found {
                kind: kind_of(message),
                directive: None,
                value: None,
            });
        }
        let issues = case[parser]["issues"].as_array().expect("a list of issues");
        all.extend(issues.iter().map(|issue| issue_at(policy, issue)));
    }
    let mut once: Vec<Found> = Vec::new();
    for found in all {
        if !once.contains(&found) {
            once.push(found);
        }
    }
    once
}

fn issue_at(policy: &str, issue: &Value) -> Found {
    let index = |key: &str| {
        issue[key]
            .as_i64()
            .and_then(|index| usize::try_from(index).ok())
    };
    let directive = index("directive").expect("a directive's index");
    let directives = policy.split(';').map(str::split_ascii_whitespace);
    let mut words = directives
        .filter(|words| words.clone().next().is_some())
        .nth(directive)
        .expect("a directive of the policy");
    let name = words.next().expect("a directive's name");
    let kind = kind_of(issue["message"].as_str().expect("a message"));
    // Of a `'none'` in company they point at the company.
    let value = index("value").filter(|_| !kind.name.starts_with("'none'"));
    Found {
        kind,
        directive: Some(name.to_ascii_lowercase()),
        value: value.and_then(|index| words.nth(index)).map(str::to_owned),
    }
}

fn kind_of(message: &str) -> &'static Kind {
    let mut kinds = PARSERS.kinds.iter();
    kinds
        .find(|kind| message.starts_with(kind.name))
        .expect(message)
}
