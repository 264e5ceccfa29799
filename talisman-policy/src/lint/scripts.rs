//! Where scripts, objects and `<base>` may come from, and what `'strict-dynamic'` makes of it.

use alloc::format;
use alloc::vec::Vec;

use super::view::{Line, View};
use crate::finding::{Finding, Help};
use crate::model::{NONCE_HOLE, Word};
use crate::registry::{Code, DirectiveName, Keyword};
use crate::source::Source;

/// What decides over code that an attacker could choose. `'strict-dynamic'` holds for scripts alone.
fn code_lines<'v, 'p>(view: &'v View<'p>) -> Vec<&'v Line<'p>> {
    let scripts = view
        .scripts()
        .into_iter()
        .filter(|line| line.allows_addresses());
    let others = view.effective_lines(&[DirectiveName::ObjectSrc, DirectiveName::BaseUri]);
    let mut lines: Vec<_> = scripts.chain(others).collect();
    lines.sort_by_key(|line| line.index);
    lines.dedup_by_key(|line| line.index);
    lines
}

/// Schemes and wildcards: an attacker's own server matches them.
pub(super) fn broad(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in code_lines(view) {
        for (position, source, word) in line.sources() {
            let (code, is_data) = match source {
                Source::Star => (Code::Wildcard, false),
                Source::Host(host) if host.host == "*" => (Code::Wildcard, false),
                Source::Scheme(scheme) if is_broad(scheme) => {
                    (Code::BroadScheme, scheme.eq_ignore_ascii_case("data"))
                }
                _ => continue,
            };
            let (what, help) = match line.name {
                DirectiveName::BaseUri => {
                    ("an injected `<base>` may name any server", line.removal())
                }
                _ if is_data => ("the address itself holds code, and it runs", narrower(line)),
                DirectiveName::ObjectSrc => ("plugins load from any server", narrower(line)),
                _ => ("scripts load from any server", narrower(line)),
            };
            let what = format!("`{}` in `{}`: {what}", word.shown(), line.shown());
            findings.push(line.at(position, code, what).help(help));
        }
    }
}

/// Schemes whose addresses anybody can have.
pub(super) fn is_broad(scheme: &str) -> bool {
    ["http", "https", "data"]
        .iter()
        .any(|broad| scheme.eq_ignore_ascii_case(broad))
}

/// Schemes of addresses that a page makes up.
pub(super) fn is_made_up(scheme: &str) -> bool {
    ["blob", "filesystem"]
        .iter()
        .any(|own| scheme.eq_ignore_ascii_case(own))
}

fn narrower(line: &Line<'_>) -> Help {
    match line.name {
        DirectiveName::ObjectSrc => line.removal(),
        _ => line.instead(Keyword::This),
    }
}

/// Addresses that pages make up themselves. Workers have a directive of their own for them.
pub(super) fn blobs(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in code_lines(view) {
        for (position, source, word) in line.sources() {
            if let Source::Scheme(scheme) = source
                && is_made_up(scheme)
                && line.name != DirectiveName::BaseUri
            {
                let what = format!(
                    "`{}` in `{}` allows scripts made from any text in the page",
                    word.shown(),
                    line.shown()
                );
                let advice = "leave it out, or allow it in worker-src for workers alone";
                findings.push(line.at(position, Code::BlobSource, what).advice(advice));
            }
        }
    }
}

/// `'strict-dynamic'` where it is missed, and where it stands alone.
pub(super) fn strict_dynamic(view: &View<'_>, findings: &mut Vec<Finding>) {
    for line in view.effective_lines(&[DirectiveName::ScriptSrc, DirectiveName::ScriptSrcElem]) {
        let trusts = line.has_nonce() || line.has_hash();
        if let Some(position) = line.keyword(Keyword::StrictDynamic) {
            if !trusts {
                let what = format!(
                    "`{}` in `{}` without a nonce or a hash: no script runs",
                    line.word(position),
                    line.shown()
                );
                let help =
                    Help::ReplaceValue(format!("{NONCE_HOLE} {}", Keyword::StrictDynamic.text()));
                findings.push(line.at(position, Code::StrictDynamicAlone, what).help(help));
            }
            if !line.has_address_that(loads_scripts) {
                let what = format!(
                    "`{}` in `{}` has no fallback for browsers that do not know it",
                    line.word(position),
                    line.shown()
                );
                let finding = line.at(position, Code::AllowlistFallback, what);
                findings.push(
                    finding.advice("add https:, which browsers that know 'strict-dynamic' ignore"),
                );
            }
        } else if line.has_address() && !line.has(Keyword::StrictDynamic) {
            let what = format!(
                "`{}` allows scripts by their address: most such allowlists can be bypassed",
                line.shown()
            );
            let finding = line.at_name(Code::MissingStrictDynamic, what);
            findings.push(finding.advice(
                "allow scripts by nonce, and the scripts that they load by 'strict-dynamic'",
            ));
        }
    }
    for line in view.scripts() {
        let trusts = line.has_nonce() || line.has_hash();
        if trusts && !line.has(Keyword::UnsafeInline) {
            let what = format!(
                "`{}` blocks inline scripts where browsers know neither nonces nor hashes",
                line.shown()
            );
            let finding = line.at_name(Code::UnsafeInlineFallback, what);
            findings.push(
                finding.advice("add 'unsafe-inline', which browsers that know nonces ignore"),
            );
        }
    }
}

/// Whether browsers that do not know `'strict-dynamic'` load scripts by a source.
fn loads_scripts(source: &Source<'_>) -> bool {
    match source {
        Source::Scheme(scheme) => ["http", "https"]
            .iter()
            .any(|web| scheme.eq_ignore_ascii_case(web)),
        _ => true,
    }
}

/// Sources that browsers ignore beside others.
pub(super) fn ignored(view: &View<'_>, findings: &mut Vec<Finding>) {
    let styles = view.styles();
    for line in &view.lines {
        let is_script = view.is_script(line);
        if !is_script && !styles.iter().any(|style| style.index == line.index) {
            continue;
        }
        let strict = || {
            let written = line.keyword(Keyword::StrictDynamic);
            let shown = written.map_or(Keyword::StrictDynamic.ident(), |at| line.word(at));
            (is_script && line.has(Keyword::StrictDynamic)).then_some(shown)
        };
        for (position, source, word) in line.sources() {
            let (code, by) = match source {
                Source::Keyword(Keyword::UnsafeInline) => (
                    Code::IgnoredUnsafeInline,
                    line.nonce_or_hash().or_else(strict),
                ),
                // A fallback's addresses still hold for what is no script.
                Source::Keyword(Keyword::This)
                | Source::Star
                | Source::Scheme(_)
                | Source::Host(_)
                    if line.name != DirectiveName::DefaultSrc =>
                {
                    (Code::IgnoredByStrictDynamic, strict())
                }
                _ => continue,
            };
            if let Some(by) = by {
                let what = format!("browsers ignore `{}` beside `{by}`", word.shown());
                findings.push(line.at(position, code, what).help(Help::Remove));
            }
        }
    }
}

/// A narrower directive that opens what the general one closes.
pub(super) fn none_overridden(view: &View<'_>, findings: &mut Vec<Finding>) {
    const PAIRS: &[(DirectiveName, DirectiveName)] = &[
        (DirectiveName::ScriptSrc, DirectiveName::ScriptSrcElem),
        (DirectiveName::ScriptSrc, DirectiveName::ScriptSrcAttr),
        (DirectiveName::StyleSrc, DirectiveName::StyleSrcElem),
        (DirectiveName::StyleSrc, DirectiveName::StyleSrcAttr),
    ];
    for (general, narrow) in PAIRS {
        let Some(narrow) = view.written(*narrow) else {
            continue;
        };
        let Some(general) = view.line(*general) else {
            continue;
        };
        let is_empty = general.is_whole() && general.directive.values.is_empty();
        if !is_empty && general.is_none() && !narrow.is_none() {
            let none = general.directive.values.first().map_or("none", Word::shown);
            let what = format!(
                "`{}` overrides the `{none}` of `{}`",
                narrow.shown(),
                general.shown()
            );
            let finding = narrow.at_name(Code::NoneOverridden, what);
            findings
                .push(finding.advice("leave it out, or let the general directive say the same"));
        }
    }
}
