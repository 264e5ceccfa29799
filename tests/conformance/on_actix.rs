//! The site on actix-web.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use std::convert::Infallible;
use std::net::SocketAddr;

use actix_files::Files;
use actix_web::dev::Extensions;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, Responder};
use actix_web::{error, get, options, route, rt, web};
use actix_ws::Message;
use futures_util::stream;
use talisman::{Nonce, Talisman};

use crate::servers;
use crate::site::{COOKIES, FILES};

#[route("/", method = "GET", method = "HEAD")]
async fn page() -> impl Responder {
    "page"
}

#[get("/empty")]
async fn empty() -> impl Responder {
    HttpResponse::Ok()
}

#[get("/nonce")]
async fn one_nonce(nonce: Nonce) -> String {
    nonce.to_string()
}

#[get("/nonces")]
async fn nonces(first: Nonce, second: Nonce) -> String {
    format!("{first} {second}")
}

#[get("/moved")]
async fn moved() -> impl Responder {
    web::Redirect::to("/")
        .permanent()
        .using_status_code(actix_web::http::StatusCode::MOVED_PERMANENTLY)
}

#[get("/unchanged")]
async fn unchanged() -> impl Responder {
    HttpResponse::NotModified()
}

#[get("/broken")]
async fn broken() -> Result<String, actix_web::Error> {
    Err(error::ErrorInternalServerError("broken"))
}

#[get("/panics")]
async fn panics() -> String {
    panic!("as it should")
}

#[get("/streamed")]
async fn streamed() -> impl Responder {
    let chunks = ["first ", "second ", "third"];
    let chunks = chunks.map(|chunk| Ok::<_, Infallible>(Bytes::from(chunk)));
    HttpResponse::Ok().streaming(stream::iter(chunks))
}

#[get("/socket")]
async fn upgraded(request: HttpRequest, body: web::Payload) -> actix_web::Result<HttpResponse> {
    let (response, mut session, mut messages) = actix_ws::handle(&request, body)?;
    rt::spawn(async move {
        while let Some(Ok(Message::Text(text))) = messages.recv().await
            && session.text(text).await.is_ok()
        {}
    });
    Ok(response)
}

#[options("/shared")]
async fn preflight() -> impl Responder {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "https://a.example"))
        .finish()
}

async fn form() -> &'static str {
    "posted"
}

#[get("/own")]
async fn own() -> impl Responder {
    HttpResponse::Ok()
        .insert_header((header::X_FRAME_OPTIONS, "DENY"))
        .finish()
}

#[get("/cookies")]
async fn cookies() -> impl Responder {
    let mut response = HttpResponse::Ok();
    for cookie in COOKIES {
        response.append_header((header::SET_COOKIE, cookie));
    }
    response
}

#[get("/viewed")]
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
async fn viewed(nonce: Nonce) -> impl Responder {
    nonce.to_string()
}

#[talisman::view(frame_options: DENY)]
#[get("/refused")]
async fn refused() -> Result<impl Responder, actix_web::Error> {
    Err::<String, _>(error::ErrorConflict("taken"))
}

#[get("/extended")]
#[talisman::view(content_security_policy: { img_src: *, .. })]
async fn extended(nonce: Nonce) -> impl Responder {
    nonce.to_string()
}

#[talisman::view(content_security_policy: { script_src: self })]
#[get("/replaced")]
async fn replaced(nonce: Nonce) -> impl Responder {
    format!("called with {nonce}")
}

#[get("/perhaps")]
#[talisman::view(content_security_policy: { script_src: self })]
async fn perhaps(
    nonce: Option<Nonce>,
    again: Result<Nonce, actix_web::Error>,
) -> Result<String, actix_web::Error> {
    let nonce = nonce.or(again.ok());
    Ok(nonce.map_or("none".to_owned(), |nonce| nonce.to_string()))
}

pub(crate) fn serve(policy: Talisman) -> SocketAddr {
    serve_connected(policy, |_| {})
}

/// With something in the data of each connection.
pub(crate) fn serve_connected(policy: Talisman, connected: fn(&mut Extensions)) -> SocketAddr {
    servers::on_actix(move |listener| {
        let app = move || {
            // Paths that attributes name answer other methods with 404.
            let form = web::resource("/form").post(form);
            App::new()
                .service(page)
                .service(empty)
                .service(one_nonce)
                .service(nonces)
                .service(moved)
                .service(unchanged)
                .service(broken)
                .service(panics)
                .service(streamed)
                .service(upgraded)
                .service(preflight)
                .service(own)
                .service(cookies)
                .service(viewed)
                .service(refused)
                .service(extended)
                .service(replaced)
                .service(perhaps)
                .service(form)
                .service(Files::new("/files", FILES))
                .wrap(policy.middleware())
        };
        let server = HttpServer::new(app)
            .workers(1)
            .disable_signals()
            .on_connect(move |_, data| connected(data));
        Ok(server.listen_auto_h2c(listener)?.run())
    })
}
