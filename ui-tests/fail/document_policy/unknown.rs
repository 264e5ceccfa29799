use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { document_policy: { oversized_image: false, "js-profile": true } };
static SITE_2: Talisman = talisman! { document_policy: "foo=?0" };
static SITE_3: Talisman = talisman! { document_policy: { "b=?1, c": true } };

fn main() {
    let _ = SITE_3;
    let _ = SITE_1;
    let _ = SITE_2;
}
