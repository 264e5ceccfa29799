//! Faults of directive values.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::finding::{Finding, Help, Place};
use crate::model::{Directive, Policy, Word};
use crate::nearest::{nearest, same_letters};
use crate::registry::{
    Code, DirectiveName, Grammar, Keyword, SANDBOX_TOKENS, TRUSTED_TYPES_SINKS,
    TRUSTED_TYPES_WORDS, WEBRTC_WORDS,
};
use crate::source::{self, Source, SourceFault};
use crate::uri;

/// Judges each value by the grammar of its directive.
pub(super) fn values(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        if directive.vouched || super::names::is_header(&directive.name.text) {
            continue;
        }
        let grammar = own_grammar(directive);
        let mut begun = None;
        for (position, word) in directive.values.iter().enumerate() {
            let mut fault = value(grammar, directive, word);
            // What follows a directive's name is meant for that one, though browsers read it here.
            if let Some(begun) = begun {
                fault = fault.and_then(|_| value(begun, directive, word));
            }
            let is_list = matches!(grammar, Grammar::SourceList | Grammar::AncestorList);
            if let Some(fault) = &mut fault
                && fault.help == Some(Help::Remove)
                && is_list
                && directive.values.len() == 1
                && directive.extends.is_none()
            {
                // Without its only value the list would say the same in a less clear way.
                fault.help = Some(Help::ReplaceValue(String::from(Keyword::None.text())));
            }
            if fault
                .as_ref()
                .is_some_and(|fault| fault.code == Code::MissingSemicolon)
            {
                begun = DirectiveName::from_name(&word.text).map(DirectiveName::grammar);
            }
            findings.extend(fault.map(|fault| place(fault, index, position)));
        }
    }
}

/// What the values of a directive are. Those of an unknown one are judged as sources, for most misspelt names are fetch
/// directives; after an unknown word stands prose, and faults in it would only be noise.
fn own_grammar(directive: &Directive) -> Grammar {
    let resembled = || super::names::resembling(&directive.name.text).map(DirectiveName::grammar);
    match directive.known.map(DirectiveName::grammar) {
        Some(grammar) => grammar,
        None if resembled() == Some(Grammar::SourceList) => Grammar::SourceList,
        None => Grammar::Obsolete,
    }
}

/// Browsers ignore `'none'` unless it stands alone.
pub(super) fn none_in_company(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        let lists = matches!(
            directive.known.map(DirectiveName::grammar),
            Some(Grammar::SourceList | Grammar::AncestorList | Grammar::TrustedTypesPolicies)
        );
        // What a report says of a sample does not make the list match anything.
        let company = directive
            .values
            .iter()
            .filter(|word| !is_keyword(word, Keyword::ReportSample))
            .count()
            + usize::from(directive.extends.is_some());
        if !lists || company < 2 {
            continue;
        }
        for (position, word) in directive.values.iter().enumerate() {
            if is_keyword(word, Keyword::None) {
                let what = format!(
                    "`{}` beside other values of `{}`: browsers ignore it",
                    word.shown(),
                    directive.name.shown()
                );
                findings.push(
                    Finding::new(Code::NoneInCompany, Place::Value(index, position), what)
                        .help(Help::Remove),
                );
            }
        }
    }
}

/// Directives that need a value, take one only, or take none.
pub(super) fn count(policy: &Policy, findings: &mut Vec<Finding>) {
    for (index, directive) in policy.directives.iter().enumerate() {
        let Some(known) = directive.known else {
            continue;
        };
        let shown = directive.name.shown();
        let needs = match known.grammar() {
            Grammar::UriList => Some("/csp-reports"),
            Grammar::Endpoint => Some("csp-endpoint"),
            Grammar::TrustedTypesSinks => Some("'script'"),
            Grammar::Webrtc => Some("'block'"),
            _ => None,
        };
        if let Some(example) =
            needs.filter(|_| directive.values.is_empty() && directive.extends.is_none())
        {
            let what = format!("`{shown}` without a value has no effect");
            let help = Help::Replace(format!("{} {example}", known.name()));
            findings.push(Finding::new(Code::EmptyValue, Place::Name(index), what).help(help));
        }
        let taken = match known.grammar() {
            Grammar::Nothing => 0,
            Grammar::Endpoint | Grammar::Webrtc => 1,
            _ => usize::MAX,
        };
        // What is inherited is a value, too.
        let left = taken.saturating_sub(usize::from(directive.extends.is_some()));
        let surplus = directive.values.iter().enumerate().skip(left);
        // What follows the name of a directive is its own.
        for (position, word) in surplus.take_while(|(_, word)| !is_directive(word)) {
            let what = if taken == 0 {
                format!("`{}` after `{shown}`, which takes no value", word.shown())
            } else {
                format!(
                    "`{}` is one value too many: `{shown}` takes exactly one",
                    word.shown()
                )
            };
            findings.push(
                Finding::new(Code::UnexpectedValue, Place::Value(index, position), what)
                    .help(Help::Remove),
            );
        }
    }
}

fn place(fault: SourceFault, index: usize, position: usize) -> Finding {
    let place = match fault.part {
        Some(part) => Place::Part(index, position, part),
        None => Place::Value(index, position),
    };
    Finding {
        help: fault.help,
        ..Finding::new(fault.code, place, fault.what)
    }
}

fn value(grammar: Grammar, directive: &Directive, word: &Word) -> Option<SourceFault> {
    if word.is_nonce {
        return nonce(directive, word);
    }
    // An endpoint, or an address, may have any name: alone it is what stands there. So may a policy of Trusted Types.
    let is_target = matches!(grammar, Grammar::Endpoint | Grammar::UriList)
        && directive.values.len() == 1
        && directive.extends.is_none();
    if grammar != Grammar::TrustedTypesPolicies && is_directive(word) && !is_target {
        let what = format!(
            "`{}` is a directive among the values of `{}`",
            word.shown(),
            directive.name.shown()
        );
        return Some(
            SourceFault::whole(Code::MissingSemicolon, what).write(format!("; {}", word.text)),
        );
    }
    match grammar {
        Grammar::SourceList => source::parse_source(&word.text, word.shown()).err(),
        Grammar::AncestorList => ancestor(directive, word),
        Grammar::SandboxTokens => {
            token(word, Code::SandboxToken, "sandboxing flag", SANDBOX_TOKENS)
        }
        Grammar::TrustedTypesSinks => {
            token(word, Code::TrustedTypes, "sink group", TRUSTED_TYPES_SINKS)
        }
        Grammar::Webrtc => token(word, Code::Webrtc, "value of `webrtc`", WEBRTC_WORDS),
        Grammar::TrustedTypesPolicies => policy_name(word),
        Grammar::UriList => source::characters(&word.text, word.shown())
            .or_else(|| uri::fault(&word.text, word.shown())),
        Grammar::Endpoint => endpoint(word),
        Grammar::Nothing | Grammar::Obsolete => None,
    }
}

fn nonce(directive: &Directive, word: &Word) -> Option<SourceFault> {
    let known = directive.known?;
    if known.grammar() == Grammar::SourceList {
        return None;
    }
    let what = format!(
        "`{}` takes no nonce, so `{}` has no place here",
        directive.name.shown(),
        word.shown()
    );
    Some(SourceFault {
        help: Some(Help::Remove),
        ..SourceFault::whole(Code::TokenNotTaken, what)
    })
}

/// `ancestor-source = scheme-source / host-source / "'self'"`
fn ancestor(directive: &Directive, word: &Word) -> Option<SourceFault> {
    match source::parse_source(&word.text, word.shown()) {
        Err(fault) => Some(fault),
        Ok(
            Source::Star
            | Source::Scheme(_)
            | Source::Host(_)
            | Source::Keyword(Keyword::This | Keyword::None),
        ) => None,
        Ok(_) => {
            let what = format!(
                "`{}` does not take `{}`: schemes, hosts, self and none only",
                directive.name.shown(),
                word.shown()
            );
            Some(SourceFault {
                help: Some(Help::Remove),
                ..SourceFault::whole(Code::TokenNotTaken, what)
            })
        }
    }
}

/// One word of a closed list.
fn token(
    word: &Word,
    code: Code,
    kind: &str,
    tokens: &'static [(&str, &str)],
) -> Option<SourceFault> {
    // Sandboxing flags and `webrtc` are compared without regard to case, sink groups byte for byte.
    let ignores_case = code != Code::TrustedTypes;
    let known = |text: &str| {
        tokens
            .iter()
            .any(|(_, known)| *known == text || ignores_case && known.eq_ignore_ascii_case(text))
    };
    if known(&word.text) {
        return None;
    }
    let texts = || tokens.iter().map(|(_, text)| *text);
    if let Some(fault) =
        source::characters(&word.text, word.shown()).filter(|fault| fault.code != Code::WrongQuotes)
    {
        return Some(fault);
    }
    let fault = SourceFault::whole(code, format!("`{}` is not a {kind}", word.shown()));
    let bare = word.text.trim_matches(['\'', '"']);
    let meant = texts()
        .find(|text| same_letters(text, bare))
        .or_else(|| nearest(bare, texts()));
    let meant = meant
        .or_else(|| texts().find(|text| same_letters(text, &format!("allow-{bare}"))))
        .or_else(|| (tokens.len() == 1).then(|| tokens[0].1));
    Some(match meant {
        Some(meant) => fault.write(meant),
        None => SourceFault {
            help: Some(Help::OneOf(texts().collect())),
            ..fault
        },
    })
}

/// `tt-policy-name = 1*( ALPHA / DIGIT / "-" / "#" / "=" / "_" / "/" / "@" / "." / "%")`
fn policy_name(word: &Word) -> Option<SourceFault> {
    let text = word.text.as_str();
    let is_name = |name: &str| {
        !name.is_empty()
            && name.chars().all(|c| {
                c.is_ascii_alphanumeric()
                    || matches!(c, '-' | '#' | '=' | '_' | '/' | '@' | '.' | '%')
            })
    };
    let is_word = TRUSTED_TYPES_WORDS
        .iter()
        .any(|(_, known)| known.eq_ignore_ascii_case(text));
    if text == "*" || is_word || is_name(text) {
        return None;
    }
    if let Some(fault) =
        source::characters(text, word.shown()).filter(|fault| fault.code != Code::WrongQuotes)
    {
        return Some(fault);
    }
    let bare = text.trim_matches(['\'', '"']);
    if bare.len() < text.len() {
        let words = || TRUSTED_TYPES_WORDS.iter().map(|(_, text)| *text);
        let meant = words()
            .find(|text| same_letters(text, bare))
            .or_else(|| nearest(bare, words()));
        let what = format!(
            "`{}` is not a keyword of `trusted-types`: policy names stand without quotes",
            word.shown()
        );
        let fault = SourceFault::whole(Code::TrustedTypes, what);
        return Some(match meant {
            Some(meant) => fault.write(meant),
            None if is_name(bare) => fault.write(bare),
            None => fault,
        });
    }
    let wrong = text
        .char_indices()
        .find(|&(at, c)| !is_name(&text[at..at + c.len_utf8()]));
    wrong.map(|(at, c)| {
        let what = format!(
            "`{c}` in `{}`: a policy name cannot contain it",
            word.shown()
        );
        let fault = SourceFault::part(Code::TrustedTypes, at..at + c.len_utf8(), what);
        let name: String = text
            .chars()
            .filter(|&c| is_name(c.encode_utf8(&mut [0; 4])))
            .collect();
        if name.is_empty() {
            fault.advise("use letters, digits and - # = _ / @ . %")
        } else {
            fault.write(name)
        }
    })
}

/// `token` of RFC 9110.
fn endpoint(word: &Word) -> Option<SourceFault> {
    if let Some(fault) =
        source::characters(&word.text, word.shown()).filter(|fault| fault.code != Code::WrongQuotes)
    {
        return Some(fault);
    }
    let is_tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let (at, wrong) = word.text.char_indices().find(|&(_, c)| !is_tchar(c))?;
    let what = format!(
        "`{wrong}` in `{}`: an endpoint is named by one token",
        word.shown()
    );
    let named: String = word
        .text
        .chars()
        .filter(|&c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
        .collect();
    let fault = SourceFault::part(Code::ReportTo, at..at + wrong.len_utf8(), what);
    Some(if word.text.contains(['/', ':']) {
        fault.advise("name an endpoint of Reporting-Endpoints, not its URL")
    } else if named.is_empty() {
        fault
    } else {
        fault.write(named)
    })
}

fn is_keyword(word: &Word, keyword: Keyword) -> bool {
    !word.is_nonce && word.text.eq_ignore_ascii_case(keyword.text())
}

/// Whether a value is the name of a directive. Removed ones of one word are left to hosts of that name.
fn is_directive(word: &Word) -> bool {
    DirectiveName::from_name(&word.text)
        .is_some_and(|known| word.text.contains('-') || !known.is_removed())
}
