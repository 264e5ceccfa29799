//! Names that no lint has.

use talisman::{Talisman, talisman};

static MISSPELT: Talisman = talisman! {
    content_security_policy: { default_src: self, form_action: self },
    allow: { csp::unsafe_inlin: "the old shop needs it" },
};

static WITHOUT_FAMILY: Talisman = talisman! { deny: [missing_form_action] };

static QUOTED: Talisman = talisman! { deny: ["csp::all"] };

static OTHER_TOOL: Talisman = talisman! { deny: [clippy::all] };

static FAR_FROM_EVERY_LINT: Talisman = talisman! { deny: [csp::everything_else] };

fn main() {}
