//! Path patterns that match nothing.

use talisman::{Talisman, talisman};

static NO_SLASH: Talisman = talisman! { force_https_except: "health" };
static STAR: Talisman = talisman! { force_https_except: ["/.well-known/*/token", "/health*"] };
static QUERY: Talisman = talisman! { force_https_except: ["/health?full"] };
static DOTS: Talisman = talisman! { force_https_except: ["/a/../health"] };
static SPACE: Talisman = talisman! { force_https_except: ["/my health"] };

fn main() {}
