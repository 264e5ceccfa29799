//! `unsafe-none`, which is what holds without the header.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static WORD: Talisman = talisman! {
    cross_origin_opener_policy: unsafe_none,
    warn: [cross_origin::opener_unsafe_none],
};

static TEXT: Talisman = talisman! {
    reporting_endpoints: { coop: "/coop" },
    cross_origin_opener_policy: "unsafe-none; report-to=\"coop\"",
    warn: [cross_origin::opener_unsafe_none],
};

fn main() {}
