//! Options that `talisman!` does not know.

use talisman::{Talisman, talisman};

static MISSPELT: Talisman = talisman! { force_htps: true };
static MISNAMED: Talisman = talisman! { hsts: true };
static DIRECTIVE: Talisman = talisman! { script_src: self };
static FAR_FROM_EVERY_NAME: Talisman = talisman! { session_store: true };

fn main() {}
