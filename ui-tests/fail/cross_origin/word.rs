use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { cross_origin_opener_policy: same_site };
static SITE_2: Talisman = talisman! { cross_origin_embedder_policy: require_cors, cross_origin_opener_policy: same_origin };
static SITE_3: Talisman = talisman! { cross_origin_resource_policy: "same-origin; report-to=\"x\"" };
static SITE_4: Talisman = talisman! { cross_origin_opener_policy: "same-origin; report-to=csp" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
    let _ = SITE_3;
    let _ = SITE_4;
}
