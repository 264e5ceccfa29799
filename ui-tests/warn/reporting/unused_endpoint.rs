//! An endpoint that nothing reports to.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static UNUSED: Talisman = talisman! {
    reporting_endpoints: { csp: "/csp", default: "/reports" },
    warn: [reporting::unused_endpoint],
};

fn main() {}
