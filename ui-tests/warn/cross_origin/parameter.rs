//! A parameter that browsers ignore.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static UNKNOWN: Talisman = talisman! { cross_origin_opener_policy: "same-origin; mode=strict" };

static BESIDE_A_KNOWN_ONE: Talisman = talisman! {
    reporting_endpoints: { coep: "/coep" },
    cross_origin_opener_policy: same_origin,
    cross_origin_embedder_policy: "require-corp; foo=1; report-to=\"coep\"",
};

static OF_THE_CLUSTER: Talisman = talisman! { origin_agent_cluster: "?1; always" };

fn main() {}
