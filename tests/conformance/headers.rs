//! Which responses carry the headers.

#![expect(
    deprecated,
    reason = "lints: the policies are no stronger than the tests need"
)]

use std::io::{Read, Write};

use talisman::{Talisman, talisman};

use crate::client::{answer, ask, connect, exchange};
use crate::on_axum;
use crate::site::{COOKIES, DEFAULT_LINES, DEFAULTS, Exception, FRAMEWORKS};

const SECURE: &str = "\nx-forwarded-proto: https";

#[test]
fn every_response_carries_them() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        for (request, status, more, body) in [
            ("GET /", 200, &[][..], "page"),
            ("HEAD /", 200, &[], ""),
            ("GET /empty", 200, &[], ""),
            ("POST /form", 200, &[], "posted"),
            ("GET /moved", 301, &["location: /"], ""),
            ("GET /unchanged", 304, &[], ""),
            (
                "OPTIONS /shared",
                204,
                &["access-control-allow-origin: https://a.example"],
                "",
            ),
        ] {
            let answer = ask(server, &format!("{request}{SECURE}"));
            let of = format!("{request} on {}", it.name);
            answer.is(&of, status, &[&DEFAULT_LINES, more].concat());
            assert_eq!(answer.body, body, "{of}");
        }
    }
}

#[test]
fn errors_of_the_framework_carry_them() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        for (request, status) in [
            ("GET /missing", 404),
            ("HEAD /missing", 404),
            (
                "DELETE /form",
                if it.has(&Exception::WrongMethodIsNotFound) {
                    404
                } else {
                    405
                },
            ),
            ("GET /broken", 500),
        ] {
            let mut answer = ask(server, &format!("{request}{SECURE}"));
            answer.lines.retain(|line| !line.starts_with("allow: "));
            answer.is(&format!("{request} on {}", it.name), status, &DEFAULT_LINES);
        }
    }
}

#[test]
fn streams_carry_them() {
    for it in FRAMEWORKS {
        let answer = ask((it.serve)(DEFAULTS), &format!("GET /streamed{SECURE}"));
        answer.is(it.name, 200, &DEFAULT_LINES);
        for chunk in ["first ", "second ", "third"] {
            assert!(
                answer.body.contains(chunk),
                "{} on {}",
                answer.body,
                it.name
            );
        }
    }
}

#[test]
fn panics_end_the_connection_or_carry_them() {
    for it in FRAMEWORKS {
        let request = "GET /panics HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\nx-forwarded-proto: https\r\n\r\n";
        let answer = exchange((it.serve)(DEFAULTS), request);
        assert_eq!(
            answer.is_none(),
            it.has(&Exception::PanicsEndConnections),
            "{}",
            it.name
        );
        if let Some(answer) = answer {
            answer.is(it.name, 500, &DEFAULT_LINES);
        }
    }
}

#[test]
fn panics_that_a_layer_inside_catches_carry_them() {
    let server = on_axum::serve(DEFAULTS);
    let answer = ask(server, &format!("GET /caught{SECURE}"));
    answer.is("axum", 500, &DEFAULT_LINES);
}

#[test]
fn files_carry_them() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let (partial, unchanged) = if it.has(&Exception::FilesComeWhole) {
            (200, 200)
        } else {
            (206, 304)
        };
        for (request, status) in [
            ("GET /files/page.html", 200),
            ("HEAD /files/page.html", 200),
            ("GET /files/page.html\nrange: bytes=0-2", partial),
            (
                "GET /files/page.html\nif-modified-since: Fri, 01 Jan 2100 00:00:00 GMT",
                unchanged,
            ),
            ("GET /files/missing.html", 404),
            ("GET /files/../Cargo.toml", 404),
        ] {
            let of = format!("{request} on {}", it.name);
            let answer = ask(server, &format!("{request}{SECURE}"));
            answer.is(&of, status, &DEFAULT_LINES);
            let body = match (status, request.starts_with("GET")) {
                (200, true) => "<p>a file</p>\n",
                (206, true) => "<p>",
                _ => continue,
            };
            assert_eq!(answer.body, body, "{of}");
        }
    }
}

/// The handshake and the frames are those of RFC 6455, sections 1.3 and 5.7.
#[test]
fn web_sockets_carry_them() {
    const HELLO: &[u8] = b"\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58";
    const ECHO: &[u8; 7] = b"\x81\x05Hello";
    for it in FRAMEWORKS {
        let mut stream = connect((it.serve)(DEFAULTS));
        let request = "GET /socket HTTP/1.1\r\nhost: a.example\r\nx-forwarded-proto: https\r\n\
                       connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
                       sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        let upgraded = answer(&mut stream, request).expect("an answer");
        let handshake = [
            "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
            "upgrade: websocket",
        ];
        upgraded.is(it.name, 101, &[&DEFAULT_LINES, &handshake[..]].concat());
        stream.write_all(HELLO).unwrap();
        let mut echo = [0; ECHO.len()];
        stream.read_exact(&mut echo).expect("a frame");
        assert_eq!(&echo, ECHO, "{}", it.name);
    }
}

#[test]
fn requests_that_the_framework_refuses_itself() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let answer = ask(server, &format!("BREW /{SECURE}"));
        if it.has(&Exception::UnknownMethodsAreRefused) {
            answer.is(it.name, 400, &[]);
        } else {
            assert!([404, 405].contains(&answer.code()), "{}", it.name);
            assert_eq!(
                answer.values("x-frame-options"),
                ["SAMEORIGIN"],
                "{}",
                it.name
            );
        }
    }
}

#[test]
fn what_the_handler_sets_stays() {
    for it in FRAMEWORKS {
        let answer = ask((it.serve)(DEFAULTS), &format!("GET /own{SECURE}"));
        assert_eq!(answer.values("x-frame-options"), ["DENY"], "{}", it.name);
        assert_eq!(answer.lines.len(), DEFAULT_LINES.len(), "{}", it.name);
    }
}

#[test]
fn session_cookies_are_completed_in_their_order() {
    static BARE: Talisman = talisman! {
        debug: false,
        session_cookie_secure: false,
        session_cookie_http_only: false,
        session_cookie_samesite: false,
    };
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let answer = exchange(
            server,
            "GET /cookies HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\nx-forwarded-proto: https\r\n\r\n",
        );
        let completed = [
            "id=b; SameSite=Strict; Secure; HttpOnly",
            "session=a; Path=/; Secure; HttpOnly; SameSite=Lax",
            "theme=dark",
        ];
        assert_eq!(
            answer.unwrap().values("set-cookie"),
            completed,
            "{}",
            it.name
        );

        let answer = ask((it.serve)(BARE), &format!("GET /cookies{SECURE}"));
        let mut as_they_were = COOKIES;
        as_they_were.sort_unstable();
        assert_eq!(answer.values("set-cookie"), as_they_were, "{}", it.name);
    }
}

#[test]
fn what_a_policy_removes_is_gone() {
    static REMOVING: Talisman = talisman! { debug: false, remove_headers: ["x-frame-options"] };
    for it in FRAMEWORKS {
        let answer = ask((it.serve)(REMOVING), &format!("GET /own{SECURE}"));
        assert!(answer.values("x-frame-options").is_empty(), "{}", it.name);
        assert_eq!(answer.lines.len(), DEFAULT_LINES.len() - 1, "{}", it.name);
    }
}

#[test]
fn a_long_policy_has_the_same_bytes_everywhere() {
    static LONG: Talisman = talisman! {
        debug: false,
        content_security_policy: {
            default_src: self,
            script_src: [self, nonce, "https://cdn.example.com"],
            base_uri: none,
            form_action: self,
        },
        permissions_policy: { geolocation: none, fullscreen: [self, "https://video.example.com"] },
        cross_origin_opener_policy: same_origin,
        headers: { "X-Served-By": "talisman" },
        ..talisman::STRICT
    };
    let mut all = FRAMEWORKS.map(|it| {
        let mut answer = ask((it.serve)(LONG), &format!("GET /{SECURE}"));
        answer.take_nonce();
        (it.name, answer.lines)
    });
    let (_, first) = all[0].clone();
    assert!(first.len() > 10, "{first:?}");
    for (name, lines) in &mut all {
        assert_eq!(*lines, first, "{name}");
    }
}

#[test]
fn plain_http_gets_no_hsts() {
    static EVERYWHERE: Talisman = talisman! { debug: false, force_https: false };
    for it in FRAMEWORKS {
        let lines: Vec<_> = DEFAULT_LINES
            .into_iter()
            .filter(|line| !line.starts_with("strict-"))
            .collect();
        ask((it.serve)(EVERYWHERE), "GET /").is(it.name, 200, &lines);
    }
}
