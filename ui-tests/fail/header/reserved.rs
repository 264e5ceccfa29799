use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { headers: { content_length: "1", "Set-Cookie": "a=b" } };
static SITE_2: Talisman = talisman! { headers: { "X-Talisman-View": "1" } };

fn main() {
    let _ = SITE_2;
    let _ = SITE_1;
}
