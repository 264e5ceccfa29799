use talisman::{Talisman, talisman};

static SITE_1: Talisman = talisman! { permissions_policy: { picture-in-picture: self, pictureInPicture: self } };
static SITE_2: Talisman = talisman! { permissions_policy: "picture_in_picture=()" };

fn main() {
    let _ = SITE_1;
    let _ = SITE_2;
}
