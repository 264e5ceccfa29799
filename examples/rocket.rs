//! A page on Rocket: `cargo run --example rocket --features rocket`, then <http://127.0.0.1:8000/>.

use rocket::response::content::RawHtml;
use rocket::{get, launch, routes};
use talisman::{Nonce, Talisman, talisman};

/// What every response of the site carries.
static SITE: Talisman = talisman! {
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce],
        object_src: none,
        base_uri: none,
        form_action: self,
        frame_ancestors: self,
    },
};

#[get("/")]
fn home(nonce: Nonce) -> RawHtml<String> {
    RawHtml(format!(
        "<script nonce=\"{nonce}\">document.write('it runs')</script>"
    ))
}

/// A page that a partner may embed.
#[talisman::view(frame_options: false, content_security_policy: { frame_ancestors: "https://partner.example", .. })]
#[get("/embed")]
fn embed() -> &'static str {
    "embedded"
}

#[launch]
fn server() -> _ {
    rocket::build()
        .attach(SITE.fairing())
        .mount("/", routes![home, embed])
}
