//! Code that stands in the page itself: inline scripts and styles, `eval`, and the nonces and hashes that allow it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::view::View;
use crate::finding::{Finding, Help};
use crate::model::NONCE_HOLE;
use crate::registry::{Code, DirectiveName, Keyword};
use crate::source::Source;

/// A nonce of 128 bits in base64 has this many characters, without padding.
const MIN_NONCE_CHARS: usize = 22;

/// `'unsafe-inline'` for scripts, where neither nonce nor hash nor `'strict-dynamic'` cancels it.
pub(super) fn scripts(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view.scripts() {
        let Some(position) = line
            .keyword(Keyword::UnsafeInline)
            .filter(|_| line.allows_inline(true))
        else {
            continue;
        };
        let what = format!(
            "`{}` in `{}` allows inline scripts, including injected ones",
            line.word(position),
            line.shown()
        );
        let help = if line.name == DirectiveName::ScriptSrcAttr {
            line.removal()
        } else {
            Help::ReplaceValue(NONCE_HOLE.into())
        };
        findings.push(line.at(position, Code::UnsafeInline, what).help(help));
    }
}

/// The same for styles. A list that scripts share has been reported for them.
pub(super) fn styles(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view
        .styles()
        .into_iter()
        .filter(|line| !view.is_script(line))
    {
        if let Some(position) = line
            .keyword(Keyword::UnsafeInline)
            .filter(|_| line.allows_inline(false))
        {
            let what = format!(
                "`{}` in `{}` allows inline styles, including injected ones",
                line.word(position),
                line.shown()
            );
            let help = if line.name == DirectiveName::StyleSrcAttr {
                line.removal()
            } else {
                Help::ReplaceValue(NONCE_HOLE.into())
            };
            findings.push(line.at(position, Code::UnsafeInlineStyle, what).help(help));
        }
        for (position, source, word) in line.sources() {
            let anywhere = match source {
                Source::Star => true,
                Source::Scheme(scheme) => ["http", "https", "data"]
                    .iter()
                    .any(|broad| scheme.eq_ignore_ascii_case(broad)),
                Source::Host(host) => host.host == "*",
                _ => false,
            };
            if anywhere {
                let what = format!(
                    "`{}` in `{}`: style sheets load from almost anywhere",
                    word.shown(),
                    line.shown()
                );
                findings.push(
                    line.at(position, Code::BroadStyleSource, what)
                        .help(line.instead(Keyword::This)),
                );
            }
        }
    }
}

/// `'unsafe-eval'`, which browsers read in `script-src` and its fallback alone.
pub(super) fn eval(view: &View<'_>, findings: &mut Vec<Finding>) {
    let Some(line) = view.effective(DirectiveName::ScriptSrc) else {
        return;
    };
    if let Some(position) = line.keyword(Keyword::UnsafeEval) {
        let what = format!(
            "`{}` in `{}`: `eval` runs any text as code",
            line.word(position),
            line.shown()
        );
        findings.push(
            line.at(position, Code::UnsafeEval, what)
                .help(line.removal()),
        );
    }
}

/// `'unsafe-hashes'`: with a hash it allows what an attacker may repeat elsewhere, without one it does nothing.
pub(super) fn hashes(view: &View<'_>, findings: &mut Vec<Finding>) {
    let scripts = view.scripts();
    for line in &view.lines {
        // Elsewhere it has no effect, which another lint says.
        let reads = Keyword::UnsafeHashes.effective_in().contains(&line.name);
        let Some(position) = line.keyword(Keyword::UnsafeHashes).filter(|_| reads) else {
            continue;
        };
        let shown = line.word(position);
        if !line.has_hash() {
            let what = format!(
                "`{shown}` and no hash in `{}`: it does nothing",
                line.shown()
            );
            findings.push(
                line.at(position, Code::UnsafeHashesAlone, what)
                    .help(line.removal()),
            );
        } else if scripts.iter().any(|script| script.index == line.index) {
            let what = format!(
                "`{shown}` in `{}`: an attacker can reuse the hashed code in event handlers",
                line.shown()
            );
            let advice = "leave it out, and attach event handlers in a script";
            findings.push(line.at(position, Code::UnsafeHashes, what).advice(advice));
        }
    }
}

/// Nonces that are written down, and hashes in the other alphabet or without padding.
pub(super) fn nonces(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in &view.lines {
        for (position, source, word) in line.sources() {
            let shown = word.shown();
            match source {
                Source::Nonce(nonce) => {
                    let (code, what) = if nonce.trim_end_matches('=').len() < MIN_NONCE_CHARS {
                        (
                            Code::ShortNonce,
                            format!("`{shown}` has fewer than 128 bits: it can be guessed"),
                        )
                    } else {
                        (
                            Code::StaticNonce,
                            format!(
                                "`{shown}` is the same in every response: an attacker knows it"
                            ),
                        )
                    };
                    findings.push(
                        line.at(position, code, what)
                            .help(Help::ReplaceValue(NONCE_HOLE.into())),
                    );
                }
                Source::Hash(algorithm, value) => {
                    let digest = padded(value, algorithm.digest_bytes);
                    let what = if value.contains(['-', '_']) {
                        format!("`{shown}` is in base64url: external scripts never match it")
                    } else if digest == *value {
                        continue;
                    } else {
                        format!("`{shown}` lacks its padding: not every browser matches it")
                    };
                    let help = Help::ReplaceValue(format!("'{}-{digest}'", algorithm.name));
                    findings.push(line.at(position, Code::HashBase64Url, what).help(help));
                }
                _ => {}
            }
        }
    }
}

/// A digest in the base64 that browsers compute, of which some compare every character.
fn padded(value: &str, digest_bytes: usize) -> String {
    let mut digest = value
        .trim_end_matches('=')
        .replace('-', "+")
        .replace('_', "/");
    while digest.len() < digest_bytes.div_ceil(3) * 4 {
        digest.push('=');
    }
    digest
}
