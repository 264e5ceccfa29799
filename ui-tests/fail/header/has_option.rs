use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { headers: { x_frame_options: "DENY", "Referrer-Policy": "no-referrer" } };

fn main() {
    let _ = SITE_1;
}
