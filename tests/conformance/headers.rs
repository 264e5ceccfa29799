//! Which responses carry the headers.

use talisman::{Talisman, talisman};

use crate::client::{ask, exchange};
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
            (
                "GET /socket\nconnection: upgrade\nupgrade: websocket",
                101,
                &["upgrade: websocket"],
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
fn requests_that_the_framework_refuses_itself() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let answer = ask(server, &format!("BREW /{SECURE}"));
        if it.has(&Exception::UnknownMethodsAreRefused) {
            answer.is(it.name, 400, &[]);
        } else {
            assert!([404, 405].contains(&answer.status), "{}", it.name);
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
