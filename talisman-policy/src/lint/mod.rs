//! What a security reviewer would question in a policy that browsers take. A lint judges what they will effectively do.

mod addresses;
mod allowlists;
mod base;
mod bypass;
mod directives;
mod inline;
mod missing;
mod mistaken;
mod repetitions;
mod reporting;
mod sandbox;
mod scripts;
#[cfg(feature = "fields")]
pub mod site;
mod trusted_types;
mod view;

use alloc::vec::Vec;

use base::Base;
pub use base::{Fact, SourceKind, When};

use crate::check::order;
use crate::finding::{Finding, Place};
use crate::model::{Disposition, Policy};
use crate::registry::Opt;
use view::View;

/// A plain function from one policy to findings.
type Lint = fn(&View<'_>, &mut Vec<Finding>);

/// The same from all policies of a list.
type ListLint = fn(&[View<'_>]) -> Vec<Finding>;

/// Lints of what is written.
const LINTS: &[Lint] = &[
    inline::scripts,
    inline::styles,
    inline::eval,
    inline::hashes,
    inline::nonces,
    scripts::broad,
    scripts::blobs,
    scripts::strict_dynamic,
    scripts::ignored,
    scripts::none_overridden,
    allowlists::scripts,
    allowlists::objects,
    addresses::plain,
    addresses::numbers,
    addresses::names,
    addresses::ancestors,
    addresses::broad,
    mistaken::paths,
    mistaken::schemes,
    mistaken::ancestors,
    mistaken::endpoints,
    mistaken::names,
    directives::status,
    directives::empty,
    directives::no_effect,
    directives::redundant,
    directives::fallback,
    directives::frames,
    repetitions::duplicates,
    repetitions::covered,
    sandbox::escape,
    sandbox::covered,
    sandbox::without_scripts,
    trusted_types::names,
    trusted_types::required,
    reporting::targets,
];

/// Lints of what a policy lacks; one that only reports need not be whole.
const LINTS_OF_ENFORCED: &[ListLint] = &[
    |views| missing_everywhere(missing::scripts, views),
    |views| missing_everywhere(missing::objects, views),
    missing::base_uri,
    |views| missing_everywhere(missing::others, views),
    |views| missing_everywhere(trusted_types::missing, views),
    |views| missing_everywhere(reporting::missing, views),
];

/// Runs every lint; findings come in source order, those about the whole policy first. A value that stands among the
/// places of errors has no lint: mending it makes another value of it. What depends on a base says when it holds.
#[must_use]
pub fn lint(policy: &Policy, errors: &[Place]) -> Vec<Finding> {
    let has_base = policy.extends
        || policy.inherits_options
        || policy.directives.iter().any(|it| it.extends.is_some());
    let base = has_base.then(Base::default);
    let base = base.as_ref();
    let views = View::all(policy, base);
    let mut findings = Vec::new();
    for view in &views {
        for lint in LINTS {
            findings.extend(decided(base, &|| found(*lint, view)));
        }
    }
    directives::unregistered(policy, &mut findings);
    directives::several(policy, &mut findings);
    reporting::nothing(policy, &mut findings);
    // A base may have it reported and not enforced.
    let only_reports = || {
        let fact = Fact::Is(Opt::ContentSecurityPolicyReportOnly, "true");
        policy.inherits_options && base.is_some_and(|base| base.ask(fact))
    };
    if policy.disposition == Disposition::Enforce {
        for lint in LINTS_OF_ENFORCED {
            let missing = || {
                if only_reports() {
                    Vec::new()
                } else {
                    lint(&views)
                }
            };
            findings.extend(decided(base, &missing));
        }
    } else {
        let nobody = || views.iter().find_map(reporting::nobody);
        findings.extend(decided(base, &|| nobody().into_iter().collect()));
    }
    let is_written = |finding: &Finding| match finding.place {
        Place::Name(index) | Place::Value(index, _) => index < policy.directives.len(),
        _ => true,
    };
    findings.retain(is_written);
    findings.retain(|finding| !errors.iter().any(|error| hides(error, &finding.place)));
    findings.sort_by_key(|finding| order(&finding.place));
    findings
}

fn found(lint: Lint, view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    lint(view, &mut findings);
    findings
}

/// What is found under every answer of the base.
fn decided(base: Option<&Base>, run: &dyn Fn() -> Vec<Finding>) -> Vec<Finding> {
    let Some(base) = base else { return run() };
    let found = base.explore(run).into_iter();
    found
        .map(|(finding, when)| Finding { when, ..finding })
        .collect()
}

/// What every policy of a list lacks: browsers allow what all of them allow.
fn missing_everywhere(lint: Lint, views: &[View<'_>]) -> Vec<Finding> {
    let mut rest = views.iter().map(|view| found(lint, view));
    let mut missing = rest.next().unwrap_or_default();
    for others in rest {
        missing.retain(|finding| others.iter().any(|other| other.code == finding.code));
    }
    debug_assert!(missing.iter().all(|finding| finding.place == Place::Whole));
    missing
}

/// Whether an error stands at the very value, or name, of a lint.
fn hides(error: &Place, lint: &Place) -> bool {
    match (error, lint) {
        (Place::Value(a, b) | Place::Part(a, b, _), Place::Value(c, d) | Place::Part(c, d, _)) => {
            (a, b) == (c, d)
        }
        (Place::Name(a), Place::Name(b)) => a == b,
        _ => false,
    }
}
