//! Lints at the levels that the call gives them.

#![deny(deprecated)]

use talisman::{Talisman, talisman};

static ALLOWED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline, unsafe_eval] },
    allow: {
        csp::unsafe_inline: "the old shop needs it",
        csp::missing_form_action: "forms go to the bank, wherever that is today",
    },
};

static FAMILY_ALLOWED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline, unsafe_eval] },
    allow: { csp::all: "the old shop is as it is" },
    warn: [csp::unsafe_eval],
};

static ASKED_FOR: Talisman = talisman! {
    content_security_policy: {
        default_src: none,
        script_src: [nonce, strict_dynamic, "https:"],
        base_uri: none,
        form_action: none,
    },
    warn: [csp::all],
};

static BY_NAME: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none },
    warn: [all, csp::missing_reporting],
    allow: { strict: "an answer for machines" },
};

static DENIED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline], form_action: self },
    deny: [csp::unsafe_inline],
};

static FAMILY_DENIED: Talisman = talisman! {
    content_security_policy: { default_src: self, script_src: [self, unsafe_inline, unsafe_eval] },
    deny: [csp::all],
    allow: { csp::unsafe_inline: "the old shop needs it", strict: "one thing after the other" },
};

fn main() {}
