//! `SameSite=None` without `Secure`, where one of the two stands in the base.

// The lints of these policies are not what it is about.
#![allow(deprecated)]

use talisman::{Talisman, talisman};

static INSECURE: Talisman = talisman! { session_cookie_secure: false };
static ANYWHERE: Talisman = talisman! { session_cookie_samesite: None };

static BOTH: Talisman = talisman! { session_cookie_samesite: None, ..INSECURE };

static AGAIN: Talisman = talisman! { session_cookie_secure: false, ..ANYWHERE };

fn main() {}
