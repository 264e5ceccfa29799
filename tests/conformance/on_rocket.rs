//! The site on Rocket.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use std::net::SocketAddr;

use rocket::fs::FileServer;
use rocket::http::{Header, Status};
use rocket::response::stream::TextStream;
use rocket::response::{self, Responder};
use rocket::{Request, Response, get, options, post, routes};
use talisman::{Nonce, NonceRejection, Talisman};

use crate::servers;
use crate::site::{COOKIES, FILES};

#[get("/")]
fn page() -> &'static str {
    "page"
}

#[get("/empty")]
fn empty() {}

#[get("/nonce")]
fn nonce(nonce: Nonce) -> String {
    nonce.to_string()
}

#[get("/nonces")]
fn nonces(first: Nonce, second: Nonce) -> String {
    format!("{first} {second}")
}

#[get("/moved")]
fn moved() -> (Status, Own) {
    (Status::MovedPermanently, Own(vec![("location", "/")]))
}

#[get("/unchanged")]
fn unchanged() -> (Status, ()) {
    (Status::NotModified, ())
}

#[get("/broken")]
fn broken() -> Status {
    Status::InternalServerError
}

#[get("/panics")]
fn panics() -> &'static str {
    panic!("as it should")
}

#[get("/streamed")]
fn streamed() -> TextStream![&'static str] {
    TextStream! {
        for chunk in ["first ", "second ", "third"] {
            yield chunk;
        }
    }
}

/// A response of headers.
struct Own(Vec<(&'static str, &'static str)>);

impl<'r> Responder<'r, 'static> for Own {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        for (name, value) in self.0 {
            response.adjoin_header(Header::new(name, value));
        }
        Ok(response)
    }
}

#[get("/socket")]
fn upgraded(socket: rocket_ws::WebSocket) -> rocket_ws::Stream!['static] {
    rocket_ws::Stream! { socket =>
        for await message in socket {
            yield message?;
        }
    }
}

#[options("/shared")]
fn preflight() -> (Status, Own) {
    let allow = vec![("access-control-allow-origin", "https://a.example")];
    (Status::NoContent, Own(allow))
}

#[post("/form")]
fn form() -> &'static str {
    "posted"
}

#[get("/own")]
fn own() -> Own {
    Own(vec![("X-Frame-Options", "DENY")])
}

#[get("/cookies")]
fn cookies() -> Own {
    Own(COOKIES.map(|cookie| ("Set-Cookie", cookie)).to_vec())
}

#[talisman::view(
    frame_options: false,
    content_security_policy: {
        default_src: none,
        script_src: [self, nonce],
        base_uri: none,
        form_action: none,
        frame_ancestors: "https://partner.example",
    },
)]
#[get("/viewed")]
async fn viewed(nonce: Nonce) -> String {
    nonce.to_string()
}

#[get("/refused")]
#[talisman::view(frame_options: DENY)]
fn refused() -> Result<&'static str, Status> {
    Err(Status::Conflict)
}

#[get("/extended")]
#[talisman::view(content_security_policy: { img_src: *, .. })]
fn extended(nonce: Nonce) -> String {
    nonce.to_string()
}

#[talisman::view(content_security_policy: { script_src: self })]
#[get("/replaced")]
fn replaced(nonce: Nonce) -> String {
    format!("called with {nonce}")
}

#[get("/perhaps")]
#[talisman::view(content_security_policy: { script_src: self })]
async fn perhaps(nonce: Option<Nonce>, again: Result<Nonce, NonceRejection>) -> String {
    let nonce = nonce.or(again.ok());
    nonce.map_or("none".to_owned(), |nonce| nonce.to_string())
}

/// A page for every path, so that one that is redirected must not reach it.
#[get("/<_..>", rank = 20)]
fn everything() -> Option<&'static str> {
    None
}

pub(crate) fn serve(policy: Talisman) -> SocketAddr {
    servers::on_rocket(move |config| {
        let routes = routes![
            page, empty, nonce, nonces, moved, unchanged, broken, panics, streamed, upgraded,
            preflight, form, own, cookies, viewed, refused, extended, replaced, perhaps,
            everything,
        ];
        rocket::custom(config)
            .attach(policy.fairing())
            .mount("/", routes)
            .mount("/files", FileServer::from(FILES))
    })
}
