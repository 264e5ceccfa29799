//! Policies to start from.

use crate::prepared::Tables;
use crate::settings::{Block, Hsts, List, Member, Settings};
use crate::talisman::{Cell, Talisman};
use crate::verify::{preloads_for_long, preloads_subdomains};

macro_rules! preset {
    ($settings:expr) => {{
        fn tables() -> &'static Tables {
            static TABLES: Tables = Tables::new();
            &TABLES
        }
        const SETTINGS: &Settings = &$settings;
        const { assert!(preloads_for_long(SETTINGS) && preloads_subdomains(SETTINGS)) };
        Talisman {
            __settings: SETTINGS,
            __cell: Cell::Static(tables),
        }
    }};
}

/// Two years, as the preload list's own page shows it.
const TWO_YEARS: Hsts = Hsts {
    enabled: true,
    max_age: 63_072_000,
    include_subdomains: true,
    preload: false,
};

/// Nothing at all: no header, no redirect, no touched cookie. A base for policies that say everything themselves.
pub const OFF: Talisman = preset!(Settings::OFF);

/// In the place of a policy that does not compile, for policies made from it.
pub const STAND_IN: Talisman = preset!(Settings {
    is_stand_in: true,
    ..Settings::OFF
});

/// What a modern audit asks for.
///
/// Nothing loads that the policy does not name: scripts by nonce alone and what they load themselves, the rest from the
/// site's own origin. Nobody frames the site, no page of it shares a process with others, no referrer leaves it, the
/// powerful features are off. A site that others embed loosens it, in `frame_ancestors` of the policy, which is what
/// browsers read, and with `frame_options: false`.
///
/// The [preload](https://hstspreload.org) directive agrees to being built into browsers, subdomains included, and is
/// hard to take back.
///
/// It is no debug build's policy: what derives from it redirects and asks for TLS in development too, unless it says
/// `debug: cfg!(debug_assertions)`.
///
/// ```
/// # use talisman_runtime::STRICT;
/// assert!(STRICT.to_string().contains("\nCross-Origin-Embedder-Policy: require-corp\n"));
/// ```
pub const STRICT: Talisman = preset!(Settings {
    content_security_policy: Block::Members(&[
        Member::new("default-src", "'none'"),
        Member::new("script-src", "'nonce-…' 'strict-dynamic'"),
        Member::new("style-src", "'self'"),
        Member::new("img-src", "'self'"),
        Member::new("font-src", "'self'"),
        Member::new("connect-src", "'self'"),
        Member::new("manifest-src", "'self'"),
        // Without it workers take what scripts have, and `'strict-dynamic'` lets scripts start them from anywhere.
        Member::new("worker-src", "'self'"),
        Member::new("base-uri", "'none'"),
        Member::new("form-action", "'self'"),
        Member::new("frame-ancestors", "'none'"),
        Member::new("object-src", "'none'"),
        Member::new("require-trusted-types-for", "'script'"),
        Member::new("upgrade-insecure-requests", ""),
    ]),
    strict_transport_security: Hsts {
        preload: true,
        ..TWO_YEARS
    },
    frame_options: Some("DENY"),
    referrer_policy: List::of(&["no-referrer"]),
    // The filter is gone from browsers, and had holes of its own while it was there.
    x_xss_protection: None,
    permissions_policy: Block::Members(&[
        Member::new("accelerometer", "()"),
        Member::new("bluetooth", "()"),
        Member::new("camera", "()"),
        Member::new("display-capture", "()"),
        Member::new("geolocation", "()"),
        Member::new("gyroscope", "()"),
        Member::new("hid", "()"),
        Member::new("idle-detection", "()"),
        Member::new("local-fonts", "()"),
        Member::new("magnetometer", "()"),
        Member::new("microphone", "()"),
        Member::new("midi", "()"),
        Member::new("payment", "()"),
        Member::new("screen-wake-lock", "()"),
        Member::new("serial", "()"),
        Member::new("usb", "()"),
        Member::new("window-management", "()"),
        Member::new("xr-spatial-tracking", "()"),
    ]),
    cross_origin_opener_policy: Some("same-origin"),
    cross_origin_embedder_policy: Some("require-corp"),
    cross_origin_resource_policy: Some("same-origin"),
    origin_agent_cluster: Some("?1"),
    x_dns_prefetch_control: Some("off"),
    x_permitted_cross_domain_policies: Some("none"),
    ..Settings::DEFAULT
});

/// For services that answer with JSON: nothing of a response may run, be framed, embedded elsewhere or stored.
///
/// As with [`STRICT`], what derives from it sets `debug: cfg!(debug_assertions)` itself where that is wanted.
pub const API: Talisman = preset!(Settings {
    content_security_policy: Block::Members(&[
        Member::new("default-src", "'none'"),
        Member::new("form-action", "'none'"),
        Member::new("frame-ancestors", "'none'"),
    ]),
    strict_transport_security: TWO_YEARS,
    frame_options: Some("DENY"),
    referrer_policy: List::of(&["no-referrer"]),
    x_xss_protection: None,
    cross_origin_resource_policy: Some("same-origin"),
    headers: Block::Members(&[Member::new("Cache-Control", "no-store")]),
    ..Settings::DEFAULT
});
