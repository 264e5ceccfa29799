//! Why a finding of csp-evaluator has no counterpart. Each is a rule, never a list of policies.

use talisman_policy::{Code, DirectiveName, Keyword, Source, parse_source, resembling};

use crate::agreement::Reason;
use crate::evaluator::UNKNOWN_DIRECTIVE;
use crate::ours::Said;

/// The first that holds is counted.
pub(crate) const REASONS: &[Reason] = &[
    Reason {
        text: "An error stands on that word, or on a word of that list: browsers drop it, so what it would do is \
                   judged when it is mended.",
        holds: |case, found| {
            let is_word = |said: &Said| said.value.is_some() && said.code.is_error();
            !found.is("MISSING_DIRECTIVES")
                && !found.is("UNKNOWN_DIRECTIVE")
                && case.on(found).any(is_word)
        },
    },
    Reason {
        text: "An error stands on the directive's name: browsers skip it with all its values.",
        holds: |case, found| {
            let mut named = case.said.iter().filter(|said| is_name(said));
            found.value.is_some()
                && named.any(|said| found.directive.as_ref() == Some(&said.directive))
        },
    },
    Reason {
        text: "The policy has no directive at all, which is an error of its own (`csp::empty_policy`).",
        holds: |case, _| case.has(Code::EmptyPolicy),
    },
    Reason {
        text: "An empty list means `'none'` to browsers, so nothing is missing; `csp::empty_source_list` asks for \
                   the word.",
        holds: |case, found| {
            let place = found
                .directive
                .as_deref()
                .and_then(DirectiveName::from_name);
            let mut empty = case
                .said
                .iter()
                .filter(|said| said.code == Code::EmptySourceList);
            found.is("MISSING_DIRECTIVES")
                && empty.any(|said| {
                    let name = DirectiveName::from_name(&said.directive);
                    let falls_back =
                        |place: DirectiveName| place.fallback().contains(&name.unwrap_or(place));
                    name == place || place.is_some_and(falls_back)
                })
        },
    },
    Reason {
        text: "A misspelt directive is judged as the one that was meant, and what falls back to others too: its \
                   name is the error, and mending it makes nothing else appear.",
        holds: |case, found| {
            let named = case.said.iter().filter(|said| is_name(said));
            let mut meant = named.filter_map(|said| resembling(&said.directive));
            let directive = found.directive.as_deref();
            let place = directive.and_then(DirectiveName::from_name);
            let scripts = [DirectiveName::ScriptSrc, DirectiveName::ScriptSrcElem];
            let reports = [DirectiveName::ReportUri, DirectiveName::ReportTo];
            let decides = |meant: DirectiveName, place: DirectiveName| match found.kind.name {
                "MISSING_DIRECTIVES" if place == DirectiveName::BaseUri => {
                    meant == place || scripts.contains(&meant)
                }
                "MISSING_DIRECTIVES" => meant == place || place.fallback().contains(&meant),
                "REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS" => {
                    meant == place || meant == scripts[0] || meant == DirectiveName::DefaultSrc
                }
                "REPORTING_DESTINATION_MISSING" | "REPORT_TO_ONLY" => reports.contains(&meant),
                _ => meant.fallback().contains(&place),
            };
            place.is_some_and(|place| meant.any(|meant| decides(meant, place)))
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
        text: "Any server matches, with TLS or without: `csp::wildcard` or `csp::broad_style_source` instead.",
        holds: |case, found| {
            let broad = [Code::Wildcard, Code::BroadStyleSource];
            found.is("SRC_HTTP") && case.says(found, &broad)
        },
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
        text: "Plugins do not read that word, so that it lets none load: `csp::no_effect` instead.",
        holds: |case, found| {
            found.is("OBJECT_ALLOWLIST_BYPASS") && case.says(found, &[Code::NoEffect])
        },
    },
    Reason {
        text: "Browsers read `'unsafe-eval'` in `script-src` and its fallback alone, never in `script-src-elem` \
                   and `script-src-attr`: `csp::no_effect` instead.",
        holds: |case, found| found.is("SCRIPT_UNSAFE_EVAL") && case.says(found, &[Code::NoEffect]),
    },
    Reason {
        text: "`'strict-dynamic'` in `default-src` cancels addresses for scripts alone: they still hold for \
                   everything else that falls back to it.",
        holds: |_, found| found.is("IGNORED") && found.directive.as_deref() == Some("default-src"),
    },
    Reason {
        text: "Nonces, hashes and the words of Trusted Types have no case (`'NONCE-…'`, `'ALLOW-DUPLICATES'`); \
                   csp-evaluator knows them in lower case alone.",
        holds: |case, found| match found.kind.name {
            "INVALID_KEYWORD" => found.value.as_deref().is_some_and(is_in_other_case),
            "SCRIPT_UNSAFE_INLINE" | "STRICT_DYNAMIC_NOT_STANDALONE" => {
                case.words(found).any(is_in_other_case)
            }
            _ => false,
        },
    },
    Reason {
        text: "The endpoint is not there: the source names a scheme or a port that is not the web's.",
        holds: |_, found| {
            let Some(Ok(Source::Host(host))) = found
                .value
                .as_deref()
                .map(|value| parse_source(value, value))
            else {
                return false;
            };
            let is_elsewhere = !matches!(host.port, None | Some("*" | "443" | "80"));
            let scheme = host.scheme.map(str::to_ascii_lowercase);
            let is_bare = matches!(scheme.as_deref(), None | Some("http" | "ws"));
            let is_secure = matches!(scheme.as_deref(), Some("https" | "wss"));
            let bypasses = ["SCRIPT_ALLOWLIST_BYPASS", "OBJECT_ALLOWLIST_BYPASS"];
            bypasses.iter().any(|kind| found.is(kind))
                && (is_elsewhere || !(is_bare || is_secure && host.port != Some("80")))
        },
    },
    Reason {
        text: "The colon makes a scheme of that name: `csp::host_as_scheme` instead.",
        holds: |case, found| case.says(found, &[Code::HostAsScheme]),
    },
    Reason {
        text: "A host without a dot is an address of the local network, or any: a dot in its path does not \
                   matter.",
        holds: |case, found| {
            let is_dotless = |word: &str| {
                let source = parse_source(word, word);
                matches!(source, Ok(Source::Host(host)) if !host.host.contains('.'))
            };
            match found.kind.name {
                "ALLOWLIST_FALLBACK" => case.words(found).any(is_dotless),
                "SCRIPT_ALLOWLIST_BYPASS" => found.value.as_deref().is_some_and(is_dotless),
                _ => false,
            }
        },
    },
    Reason {
        text: "The directive is there, without its value: `csp::empty_value`.",
        holds: |case, found| {
            let reports = ["report-uri", "report-to"];
            let is_there = |said: &Said| match found.kind.name {
                "REPORTING_DESTINATION_MISSING" | "REPORT_TO_ONLY" => {
                    reports.contains(&said.directive.as_str())
                }
                "REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS" => {
                    found.directive.as_ref() == Some(&said.directive)
                }
                _ => false,
            };
            let mut empty = case
                .said
                .iter()
                .filter(|said| said.code == Code::EmptyValue);
            empty.any(is_there)
        },
    },
    Reason {
        text: "A semicolon is missing before it: it is a value of the directive that begins there.",
        holds: |case, found| {
            let words: Vec<_> = case.words(found).collect();
            let at = words
                .iter()
                .position(|word| found.value.as_deref() == Some(word));
            let begins = |said: &Said| {
                let is_before = |word: &&str| said.value.as_deref() == Some(word);
                said.code == Code::MissingSemicolon
                    && found.directive.as_ref() == Some(&said.directive)
                    && words[..at.unwrap_or(0)].iter().any(is_before)
            };
            case.said.iter().any(begins)
        },
    },
    Reason {
        text: "Reports have an address or an endpoint, and Trusted Types have names: no sources, so that what they \
                   would match does not matter.",
        holds: |_, found| {
            let place = found
                .directive
                .as_deref()
                .and_then(DirectiveName::from_name);
            let names = [
                DirectiveName::ReportUri,
                DirectiveName::ReportTo,
                DirectiveName::TrustedTypes,
            ];
            let of_sources = ["IP_SOURCE", "NONCE_LENGTH", "NONCE_CHARSET"];
            of_sources.iter().any(|kind| found.is(kind))
                && place.is_some_and(|place| names.contains(&place))
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
        holds: |case, found| {
            let directive = found.directive.as_deref().unwrap_or_default();
            let place = DirectiveName::from_name(directive);
            let is_after = |name: &str| {
                let known = DirectiveName::from_name(name);
                known == place
                    || place.is_some_and(|place| {
                        known.is_some_and(|known| place.fallback().contains(&known))
                    })
            };
            let (_, after) = case.policy.split_once(',').unwrap_or_default();
            let mut words = after.split([';', ',', ' ']);
            case.policy.contains(',')
                && match &found.value {
                    _ if directive.contains(',') => true,
                    Some(value) => {
                        let is_elsewhere = !case.words(found).any(|word| word == value);
                        let takes_over = |name: &str| {
                            let known = DirectiveName::from_name(name);
                            known
                                .zip(place)
                                .is_some_and(|(known, place)| known.fallback().contains(&place))
                        };
                        value.contains(',')
                            || is_elsewhere
                            || case.on(found).next().is_some()
                            || words.any(takes_over)
                    }
                    None if found.is("MISSING_DIRECTIVES") => {
                        words.any(is_after) || place == Some(DirectiveName::BaseUri)
                    }
                    None => !found.is("UNKNOWN_DIRECTIVE"),
                }
        },
    },
];

/// Whether it stands at the name of a directive that browsers skip.
fn is_name(said: &Said) -> bool {
    said.value.is_none() && UNKNOWN_DIRECTIVE.contains(&said.code)
}

/// A nonce, a hash or a word of Trusted Types that is not in lower case, as far as its case does not matter.
fn is_in_other_case(word: &str) -> bool {
    let prefix = word.split('-').next().unwrap_or(word);
    let is_lower = prefix == prefix.to_ascii_lowercase();
    let words = ["'none'", "'allow-duplicates'"];
    let is_typed = words.iter().any(|known| known.eq_ignore_ascii_case(word));
    let is_trusted = match parse_source(word, word) {
        Ok(source) => matches!(source, Source::Nonce(_) | Source::Hash(..)),
        // Browsers take it for a hash all the same.
        Err(fault) => fault.code == Code::HashLength,
    };
    !is_lower && (is_typed || is_trusted)
}
