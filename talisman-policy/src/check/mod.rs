//! What a browser would drop or misread in a policy. A check sees the model, never a span.

mod names;
mod values;

pub use names::resembling;

use alloc::vec::Vec;

use crate::finding::{Finding, Place};
use crate::model::Policy;

/// A plain function from a policy to findings.
pub type Check = fn(&Policy, &mut Vec<Finding>);

/// Every check; the order is that of the messages at one place.
pub const CHECKS: &[Check] = &[
    names::empty,
    names::names,
    names::duplicates,
    names::report_only,
    values::values,
    values::none_in_company,
    values::count,
];

/// Runs every check; findings come in source order.
#[must_use]
pub fn check(policy: &Policy) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        check(policy, &mut findings);
    }
    findings.sort_by_key(|finding| order(&finding.place));
    findings
}

pub(crate) fn order(place: &Place) -> (usize, usize, usize) {
    match place {
        Place::Whole => (0, 0, 0),
        Place::Text(range) => (0, 0, range.start),
        Place::Name(directive) => (*directive, 0, 0),
        Place::NamePart(directive, part) => (*directive, 0, part.start),
        Place::Value(directive, value) => (*directive, value + 1, 0),
        Place::Part(directive, value, part) => (*directive, value + 1, part.start),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Disposition, parse};

    #[test]
    fn typographic_quotes_around_an_endpoint_are_a_fault_like_others() {
        let parsed = parse("report-to “csp”", Disposition::Enforce);
        assert_eq!(parsed.faults[0].range, 10..13);
    }
}
