use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { document_policy: { js_profiling: 1, js_profiling_mode: fast, oversized_images: wide } };
static SITE_2: Talisman = talisman! { document_policy: "js-profiling=1" };
static SITE_3: Talisman = talisman! { document_policy: { oversized_images: 1.23456, lossy_images_max_bpp: 9999999999999999999 } };

fn main() {
    let _ = SITE_3;
    let _ = SITE_1;
    let _ = SITE_2;
}
