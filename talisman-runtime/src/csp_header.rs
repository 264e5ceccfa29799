//! The text of a `Content-Security-Policy`: the policy and what the options beside it add.

use std::borrow::Cow;

use talisman_policy::NONCE_HOLE;

use crate::merge::{self, Part, Policy};
use crate::settings::{Block, Member, Settings};
use crate::syntax::{self, Syntax};

const SYNTAX: Syntax = Syntax::CONTENT_SECURITY_POLICY;

/// The header value of `policy` under `settings`, or none when nothing is left to send.
///
/// A policy that goes out beside another takes the nonce only where it is written: the option speaks of the other.
pub(crate) fn header_text(
    policy: &Block,
    settings: &Settings,
    secure: bool,
    is_beside: bool,
) -> Option<String> {
    let mut policies = merge::policies(policy, SYNTAX);
    for policy in &mut policies {
        // Over plain HTTP the upgrade would break sites that are still developed or migrated there.
        policy.retain(|part| secure || part.name != "upgrade-insecure-requests");
    }
    policies.retain(|policy| !policy.is_empty());
    for policy in &mut policies {
        complete(policy, settings, !is_beside);
    }
    merge::join(&policies, SYNTAX)
}

/// Adds nonce and report target.
fn complete(policy: &mut Policy, settings: &Settings, falls_back: bool) {
    for name in settings.content_security_policy_nonce_in.iter() {
        // A directive that a view leaves to its fallback starts from what that allows. Without either, one of the nonce
        // alone would forbid what the policy does not.
        let sources = if falls_back {
            merge::effective(policy, name, SYNTAX)
        } else {
            // What the other policy asks for does not open a list that this one closes.
            merge::value_of(policy, name).filter(|sources| !sources.eq_ignore_ascii_case("'none'"))
        };
        if let Some(sources) = sources {
            let value = Cow::Owned(syntax::extend_sources("", sources, NONCE_HOLE));
            merge::put(policy, Part { name, value });
        }
    }
    if let Some(uri) = settings.content_security_policy_report_uri
        && merge::value_of(policy, "report-uri").is_none()
    {
        merge::put(policy, Part::from(&Member::new("report-uri", uri)));
    }
}
