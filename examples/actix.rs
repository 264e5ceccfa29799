//! A page on actix-web: `cargo run --example actix --features actix-web`, then <http://127.0.0.1:3000/>.

use actix_web::web::Html;
use actix_web::{App, HttpServer, Responder, get};
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
async fn home(nonce: Nonce) -> impl Responder {
    Html::new(format!(
        "<script nonce=\"{nonce}\">document.write('it runs')</script>"
    ))
}

/// A page that a partner may embed.
#[get("/embed")]
#[talisman::view(frame_options: false, content_security_policy: { frame_ancestors: "https://partner.example", .. })]
async fn embed() -> impl Responder {
    "embedded"
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .service(home)
            .service(embed)
            .wrap(SITE.middleware())
    })
    .bind(("127.0.0.1", 3000))?
    .run()
    .await
}
