use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: "fullscreen=(self, \"https://example.com\")" };
static SITE_2: Talisman = talisman! { integrity_policy: "blocked-destinations=(script,style)" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
