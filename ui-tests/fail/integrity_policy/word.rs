use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { integrity_policy: { blocked_destination: [script] } };
static SITE_2: Talisman = talisman! { integrity_policy: { blocked_destinations: [scripts, image] } };
static SITE_3: Talisman = talisman! { integrity_policy: "blocked-destinations=script" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
