use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { nel: "{'report_to':'default','max_age':1}" };
static SITE_2: Talisman = talisman! { nel: "{\"max_age\":2592000}" };
static SITE_3: Talisman = talisman! { report_to: "{\"group\":\"a\"}" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
