//! A header without a member, which says nothing.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static TEXT: Talisman = talisman! { integrity_policy_report_only: "" };

static BLOCK: Talisman = talisman! { permissions_policy: {} };

fn main() {}
