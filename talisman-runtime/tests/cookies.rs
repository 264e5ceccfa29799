//! What becomes of `Set-Cookie`, byte for byte.

#[macro_use]
mod support;

use std::ops::ControlFlow;

use allocation_counter::measure;
use http::header::{HeaderMap, HeaderValue, SET_COOKIE};
use talisman_runtime::__private::{List, Settings};
use talisman_runtime::{OFF, SecureConnection, Talisman};

static SITE: Talisman = policy! {};
static NAMED: Talisman =
    policy! { session_cookie_name: List::of(&["__Host-sid", "__Secure-id", "Sid"]) };

/// Cookies alone, so that no header is in the way.
static BARE: Talisman = policy! {
    session_cookie_secure: true,
    session_cookie_http_only: true,
    session_cookie_samesite: Some("Strict"),
    ..Settings::OFF
};

fn applied(policy: &Talisman, headers: &mut HeaderMap) {
    let mut request = http::Request::new(());
    request.extensions_mut().insert(SecureConnection);
    match policy.on_request(&request.into_parts().0) {
        ControlFlow::Continue(visit) => policy.on_response(&visit, headers),
        ControlFlow::Break(answer) => panic!("answered {answer:?}"),
    }
}

fn sent(policy: &Talisman, cookies: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut headers = HeaderMap::new();
    for cookie in cookies {
        headers.append(SET_COOKIE, HeaderValue::from_bytes(cookie).unwrap());
    }
    applied(policy, &mut headers);
    let values = headers.get_all(SET_COOKIE).iter();
    values.map(|value| value.as_bytes().to_vec()).collect()
}

#[track_caller]
fn becomes(policy: &Talisman, cookie: &str, added: &str) {
    let expected = [cookie, added].concat();
    assert_eq!(
        String::from_utf8_lossy(&sent(policy, &[cookie.as_bytes()])[0]),
        expected
    );
}

const ALL: &str = "; Secure; HttpOnly; SameSite=Lax";

#[test]
fn session_cookies_get_what_they_lack() {
    for cookie in [
        "session=abc",
        "id=abc",
        "session=",
        "session=abc; Path=/; Max-Age=1; Domain=example.com; Partitioned",
        " session\t=abc",
        "session = abc",
        "session=abc;",
        "session=abc;;",
        "session=;;;Path=/;;",
        // Values are no attributes.
        "session=secure",
        "session=Secure=HttpOnly=SameSite",
        "session=\"secure",
        "session=\"abc\"; Path=/",
        "session=a, HttpOnly, Secure",
        "session=abc; Path=/secure",
        "session=abc; Path=Secure",
        "session=abc; Domain=HttpOnly",
        "session=abc; =Secure",
        // Nor are names like theirs, or names that they are a part of.
        "session=abc; Secured",
        "session=abc; xSecure",
        "session=abc; Http-Only",
        "session=abc; Secure\"",
        "session=abc; \"Secure\"",
        "session=abc; SameSite Lax",
        "session=abc; Sec ure",
        "session=abc; Secure, HttpOnly",
        "session=abc; Secur\u{e9}",
    ] {
        becomes(&SITE, cookie, ALL);
    }
}

#[test]
fn what_the_application_wrote_stays() {
    for (cookie, added) in [
        ("session=abc; Secure", "; HttpOnly; SameSite=Lax"),
        ("session=abc;SECURE", "; HttpOnly; SameSite=Lax"),
        ("session=abc;\t secure \t;", "; HttpOnly; SameSite=Lax"),
        ("session=abc; Secure=false", "; HttpOnly; SameSite=Lax"),
        ("session=abc; secure = ;Path=/", "; HttpOnly; SameSite=Lax"),
        ("session=abc; httponly", "; Secure; SameSite=Lax"),
        ("session=abc; HttpOnly=", "; Secure; SameSite=Lax"),
        ("session=abc; SameSite=None", "; Secure; HttpOnly"),
        ("session=abc; samesite = Strict", "; Secure; HttpOnly"),
        ("session=abc; SameSite", "; Secure; HttpOnly"),
        ("session=abc; SameSite=nonsense", "; Secure; HttpOnly"),
        (
            "session=abc; SameSite=None; Secure; SameSite=Lax",
            "; HttpOnly",
        ),
        ("session=abc; sAmEsItE=x; HTTPONLY; sEcUrE", ""),
        (
            "session=abc; Secure; Path=/; HttpOnly; SameSite=Strict; Secure",
            "",
        ),
        // A browser ends the value at its first `;`, quoted or not.
        ("session=\"a; Secure; b\"", "; HttpOnly; SameSite=Lax"),
    ] {
        becomes(&SITE, cookie, added);
    }
}

#[test]
fn other_cookies_are_untouched() {
    for cookie in [
        "theme=dark",
        "Session=abc",
        "SESSION=abc",
        "sessions=abc",
        "xsession=abc",
        "__Host-session=abc",
        "session",
        "session; Path=/",
        "",
        ";",
        "=session",
        "=session=abc",
        "\"session\"=abc",
        "theme=session=abc",
        "theme=dark; session=abc",
        "theme=dark ;  Path = / ;; secure",
        "se ssion=abc",
    ] {
        becomes(&SITE, cookie, "");
    }
}

#[test]
fn names_are_exact_and_prefixes_are_names() {
    for cookie in ["__Host-sid=a; Path=/", "__Secure-id=a", "Sid=a"] {
        becomes(&NAMED, cookie, ALL);
    }
    for cookie in [
        "__host-sid=a",
        "__SECURE-id=a",
        "sid=a",
        "session=a",
        "id=a",
    ] {
        becomes(&NAMED, cookie, "");
    }
}

#[test]
fn bytes_beyond_ascii_survive() {
    let cookies: [&[u8]; 2] = [b"session=\xff\xe9; Path=/\x80", b"theme=\xff; \xfe"];
    let expected: [&[u8]; 2] = [
        b"session=\xff\xe9; Path=/\x80; Secure; HttpOnly; SameSite=Lax",
        b"theme=\xff; \xfe",
    ];
    assert_eq!(sent(&SITE, &cookies), expected);
}

#[test]
fn several_cookies_keep_their_order() {
    let cookies: [&[u8]; 6] = [
        b"a=1",
        b"session=2; Secure",
        b"b=3",
        b"session=4",
        b"session=5; HttpOnly; SameSite=None; Secure",
        b"id=6",
    ];
    let expected: [&[u8]; 6] = [
        b"a=1",
        b"session=2; Secure; HttpOnly; SameSite=Lax",
        b"b=3",
        b"session=4; Secure; HttpOnly; SameSite=Lax",
        b"session=5; HttpOnly; SameSite=None; Secure",
        b"id=6; Secure; HttpOnly; SameSite=Lax",
    ];
    assert_eq!(sent(&SITE, &cookies), expected);
    assert_eq!(sent(&OFF, &cookies), cookies);
}

#[test]
fn each_attribute_has_its_option() {
    static INSECURE: Talisman = policy! { session_cookie_secure: false };
    static SCRIPTED: Talisman = policy! { session_cookie_http_only: false };
    static NO_SAME_SITE: Talisman = policy! { session_cookie_samesite: None };
    static NONE: Talisman = policy! { session_cookie_samesite: Some("None") };
    static NO_NAME: Talisman = policy! { session_cookie_name: List::of(&[]) };
    static EXTENDED: Talisman = policy! {
        session_cookie_name: List { before: &[], base: Some(&NAMED.__settings().session_cookie_name), after: &["mine"] },
    };
    becomes(&INSECURE, "session=a", "; HttpOnly; SameSite=Lax");
    becomes(&SCRIPTED, "session=a", "; Secure; SameSite=Lax");
    becomes(&NO_SAME_SITE, "session=a", "; Secure; HttpOnly");
    becomes(&NONE, "session=a", "; Secure; HttpOnly; SameSite=None");
    becomes(&BARE, "session=a", "; Secure; HttpOnly; SameSite=Strict");
    becomes(&NO_NAME, "session=a", "");
    becomes(&EXTENDED, "mine=a", ALL);
    becomes(&EXTENDED, "Sid=a", ALL);
}

#[test]
fn debug_leaves_out_what_needs_tls() {
    static DEBUG: Talisman = policy! { debug: true };
    static NONE: Talisman = policy! { debug: true, session_cookie_samesite: Some("None") };
    becomes(&DEBUG, "session=a", "; HttpOnly; SameSite=Lax");
    becomes(&NONE, "session=a", "; HttpOnly");
}

#[test]
fn a_sensitive_cookie_stays_sensitive() {
    let mut value = HeaderValue::from_static("session=a");
    value.set_sensitive(true);
    let mut headers = HeaderMap::new();
    headers.insert(SET_COOKIE, value);
    applied(&SITE, &mut headers);
    assert!(headers[SET_COOKIE].is_sensitive());
}

#[test]
fn only_a_changed_cookie_allocates() {
    for (cookies, calls) in [
        (&[][..], 0),
        (&["theme=dark", "a=b"][..], 0),
        (
            &["session=a; secure; SAMESITE=x; HttpOnly", "theme=dark"][..],
            0,
        ),
        (&["session=a"][..], 1),
        (&["theme=dark", "session=a", "id=b; Secure", "x=y"][..], 2),
    ] {
        let mut headers = HeaderMap::new();
        for cookie in cookies {
            headers.append(SET_COOKIE, HeaderValue::from_static(cookie));
        }
        applied(&BARE, &mut HeaderMap::new());
        let parts = http::Request::new(()).into_parts().0;
        let info = measure(|| {
            if let ControlFlow::Continue(visit) = BARE.on_request(&parts) {
                BARE.on_response(&visit, &mut headers);
            }
        });
        assert_eq!(info.count_total, calls, "{cookies:?}");
    }
}
