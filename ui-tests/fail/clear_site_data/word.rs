use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { clear_site_data: [cache, cookie] };
static SITE_2: Talisman = talisman! { clear_site_data: "cookies" };
static SITE_3: Talisman = talisman! { clear_site_data: "\"cookie\"" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
}
