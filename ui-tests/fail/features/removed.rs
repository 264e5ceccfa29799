use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { wake_lock: self, vr: none, vibrate: none } };
static SITE_2: Talisman = talisman! { permissions_policy: "window-placement=()" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
