//! A parameter that browsers ignore.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static MEMBER: Talisman = talisman! { permissions_policy: "geolocation=();foo=1" };

static ITEM: Talisman = talisman! { permissions_policy: "geolocation=(self;x=1)" };

static BARE: Talisman = talisman! {
    reporting_endpoints: { x: "/x" },
    permissions_policy: "geolocation=();report-to=\"x\";foo",
};

static NAMELESS: Talisman = talisman! {
    reporting_endpoints: { default: "/reports" },
    permissions_policy: "camera=();report-to, usb=();report-to=1",
};

fn main() {}
