//! An embedder policy without the opener policy that isolation needs too.

#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Talisman, talisman};

static BOTH: Talisman = talisman! {
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: require_corp,
};

static TRIAL: Talisman = talisman! { cross_origin_embedder_policy_report_only: require_corp };

pub fn main() {
    assert!(BOTH.to_string().contains("require-corp"));
    assert!(TRIAL.to_string().contains("require-corp"));
}
