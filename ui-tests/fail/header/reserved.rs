use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { headers: { content_length: "1", "Set-Cookie": "a=b" } };

fn main() {
    let _ = SITE_1;
}
