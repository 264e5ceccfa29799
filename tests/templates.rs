//! The pages of the example `templates`: whether each inline script and style carries the nonce of its response.

#[path = "support/loopback.rs"]
mod loopback;
#[path = "../examples/templates/pages/mod.rs"]
mod pages;
#[path = "support/servers.rs"]
mod servers;
#[path = "support/tcp.rs"]
mod tcp;

use std::net::SocketAddr;

use actix_web::{App, HttpServer};
use html5gum::emitters::default::{DefaultEmitter, StartTag};
use html5gum::{Token, Tokenizer};
use tcp::ask;

/// Serves the example's pages until the tests are over: each path, and the server that has it.
fn serve() -> Vec<(SocketAddr, &'static str)> {
    let (axum, actix, rocket) = (on_axum(), on_actix(), on_rocket());
    let on_axum = pages::ON_AXUM.map(|path| (axum, path));
    let on_actix = pages::ON_ACTIX.map(|path| (actix, path));
    let on_rocket = pages::ON_ROCKET.map(|path| (rocket, path));
    let all = on_axum.into_iter().chain(on_actix).chain(on_rocket);
    all.collect()
}

fn on_axum() -> SocketAddr {
    loopback::serve(async |listener| axum::serve(listener, pages::on_axum().unwrap()).await)
}

fn on_actix() -> SocketAddr {
    servers::on_actix(|listener| {
        let app = || App::new().configure(pages::on_actix);
        let server = HttpServer::new(app).workers(1).disable_signals();
        Ok(server.listen(listener)?.run())
    })
}

fn on_rocket() -> SocketAddr {
    servers::on_rocket(|config| pages::on_rocket(config).unwrap())
}

/// A page, and the nonce of its policy.
fn get(server: SocketAddr, path: &str) -> (String, String) {
    let mut answer = ask(server, &format!("GET {path}"));
    assert_eq!(answer.status, "200 OK", "{path}");
    let nonce = answer.take_nonce();
    (answer.body, nonce)
}

fn attribute<'a>(tag: &'a StartTag<()>, name: &[u8]) -> Option<&'a [u8]> {
    tag.attributes.get(name).map(|value| value.value.as_slice())
}

/// How many inline scripts and styles a page has, or what a policy with this nonce refuses of them.
fn check(page: &str, nonce: &str) -> Result<usize, Vec<String>> {
    let mut emitter = DefaultEmitter::default();
    // What stands between `<script>` and `</script>` is no markup.
    emitter.naively_switch_states(true);
    let mut allowed = 0;
    let mut refused = Vec::new();
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(Token::StartTag(tag)) = token else {
            continue;
        };
        let name = String::from_utf8_lossy(&tag.name);
        let is_inline = match &*name {
            "script" => attribute(&tag, b"src").is_none(),
            "style" => true,
            _ => false,
        };
        if is_inline {
            match attribute(&tag, b"nonce") {
                Some(value) if value == nonce.as_bytes() => allowed += 1,
                Some(_) => refused.push(format!("{name} with another nonce")),
                None => refused.push(format!("{name} without nonce")),
            }
        }
        // No nonce helps these.
        let is_code = |attribute: &[u8]| attribute == b"style" || attribute.starts_with(b"on");
        for attribute in tag.attributes.keys().filter(|name| is_code(name)) {
            let attribute = String::from_utf8_lossy(attribute);
            refused.push(format!("{name} with {attribute}"));
        }
    }
    if refused.is_empty() {
        Ok(allowed)
    } else {
        Err(refused)
    }
}

#[test]
fn every_inline_script_and_style_carries_the_nonce() {
    for (server, path) in serve() {
        let (page, nonce) = get(server, path);
        assert_eq!(check(&page, &nonce), Ok(2), "{path}");
    }
}

#[test]
fn a_page_that_forgets_the_nonce_is_caught() {
    for (server, path) in serve() {
        let (page, nonce) = get(server, &format!("{path}/forgotten"));
        let refused = vec!["script without nonce".to_owned()];
        assert_eq!(check(&page, &nonce), Err(refused), "{path}");
    }
}

#[test]
fn a_page_of_another_response_is_caught() {
    for (server, path) in serve() {
        let (page, _) = get(server, path);
        let (_, nonce) = get(server, path);
        let refused = ["style with another nonce", "script with another nonce"];
        let refused = refused.map(str::to_owned).to_vec();
        assert_eq!(check(&page, &nonce), Err(refused), "{path}");
    }
}

#[test]
fn the_check_reads_html_as_browsers_do() {
    for (page, verdict) in [
        ("<SCRIPT NONCE=n>a</SCRIPT>", Ok(1)),
        ("<script nonce='n'>'<script>'</script>", Ok(1)),
        ("<!-- <script>a</script> -->", Ok(0)),
        ("<textarea><script></textarea>", Ok(0)),
        ("<script src=/a.js></script>", Ok(0)),
        (
            "<script data-nonce=n>a</script>",
            Err("script without nonce"),
        ),
        ("<script nonce>a</script>", Err("script with another nonce")),
        (
            "<script nonce=N>a</script>",
            Err("script with another nonce"),
        ),
        (
            "<p title='<script nonce=n>'><style>a</style>",
            Err("style without nonce"),
        ),
        ("<p onclick=a()>", Err("p with onclick")),
        ("<p style=color:red>", Err("p with style")),
    ] {
        let verdict = verdict.map_err(|refused: &str| vec![refused.to_owned()]);
        assert_eq!(check(page, "n"), verdict, "{page}");
    }
}
