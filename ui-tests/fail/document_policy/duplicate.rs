use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { document_policy: { js_profiling: true, js_profiling: false } };

fn main() {
    let _ = SITE_1;
}
