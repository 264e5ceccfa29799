use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { camra: none, "geo": self } };
static SITE_2: Talisman = talisman! { permissions_policy: "camra=(), fullscreen=*" };
static SITE_3: Talisman = talisman! { feature_policy: "camra 'none'" };
static SITE_4: Talisman = talisman! { permissions_policy: { "New Feature": self, "a=*,b": none } };

fn main() {
    let _ = SITE_4;
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
