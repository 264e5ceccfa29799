//! Which requests are sent to `https:`, where to, and which are refused.

#[macro_use]
mod support;

use std::ops::ControlFlow;

use http::{Method, Request, Response, Version, request};
use talisman_runtime::__private::{Block, ForwardedProto, List, Member};
use talisman_runtime::{SecureConnection, Talisman};

static SITE: Talisman = policy! {};
static PERMANENT: Talisman = policy! { force_https_permanent: true };

fn get(target: &str) -> request::Builder {
    Request::get(target).header("host", "example.com")
}

/// The answer given in the handler's place, if there is one.
fn answer(policy: &Talisman, request: request::Builder) -> Option<Response<()>> {
    match policy.on_request(&request.body(()).unwrap().into_parts().0) {
        ControlFlow::Break(answer) => Some(answer),
        ControlFlow::Continue(_) => None,
    }
}

/// Status and `Location` of the answer; 0 when the handler is called.
fn outcome(policy: &Talisman, request: request::Builder) -> (u16, String) {
    answer(policy, request).map_or((0, String::new()), |answer| {
        let location = answer.headers().get("location");
        let location = location.map_or("", |value| std::str::from_utf8(value.as_bytes()).unwrap());
        (answer.status().as_u16(), location.to_owned())
    })
}

fn status(policy: &Talisman, request: request::Builder) -> u16 {
    outcome(policy, request).0
}

fn location(policy: &Talisman, request: request::Builder) -> String {
    outcome(policy, request).1
}

#[test]
fn the_method_decides_over_the_status() {
    for (method, temporary, permanent) in [
        (Method::GET, 302, 301),
        (Method::HEAD, 302, 301),
        (Method::POST, 307, 308),
        (Method::PUT, 307, 308),
        (Method::DELETE, 307, 308),
        (Method::PATCH, 307, 308),
        (Method::OPTIONS, 307, 308),
        (Method::from_bytes(b"PURGE").unwrap(), 307, 308),
        (Method::from_bytes(b"get").unwrap(), 307, 308),
    ] {
        let request = || get("/a").method(&method);
        assert_eq!(
            outcome(&SITE, request()),
            (temporary, "https://example.com/a".to_owned()),
            "{method}"
        );
        assert_eq!(
            outcome(&PERMANENT, request()),
            (permanent, "https://example.com/a".to_owned()),
            "{method}"
        );
    }
}

#[test]
fn secure_requests_are_handled() {
    assert_eq!(status(&SITE, get("/").extension(SecureConnection)), 0);
    for version in [Version::HTTP_2, Version::HTTP_3] {
        let request = |scheme| Request::get(format!("{scheme}://example.com/")).version(version);
        assert_eq!(status(&SITE, request("https")), 0);
        assert_eq!(status(&SITE, request("HTTPS")), 0);
        assert_eq!(status(&SITE, request("http")), 302);
    }
    // An absolute target is the client's own word.
    assert_eq!(status(&SITE, Request::get("https://example.com/")), 302);
}

#[test]
fn the_configured_header_alone_is_believed() {
    static FORWARDED: Talisman = policy! { forwarded_proto: ForwardedProto::Forwarded };
    static NEITHER: Talisman = policy! { forwarded_proto: ForwardedProto::Off };
    for (name, value, x_forwarded, forwarded) in [
        ("x-forwarded-proto", "https", 0, 302),
        ("x-forwarded-proto", "HTTPS", 0, 302),
        ("x-forwarded-proto", "https, http", 0, 302),
        ("x-forwarded-proto", "http, https", 302, 302),
        ("x-forwarded-proto", "", 302, 302),
        ("forwarded", "for=192.0.2.1;proto=https", 302, 0),
        ("forwarded", "Proto=\"HTTPS\", proto=http", 302, 0),
        ("forwarded", "proto=http, proto=https", 302, 302),
        ("forwarded", "proto=\"https", 302, 302),
        ("forwarded", "https", 302, 302),
    ] {
        let request = || get("/").header(name, value);
        assert_eq!(status(&SITE, request()), x_forwarded, "{name}: {value}");
        assert_eq!(status(&FORWARDED, request()), forwarded, "{name}: {value}");
        assert_eq!(status(&NEITHER, request()), 302, "{name}: {value}");
    }
    let twice = |first, second| {
        get("/")
            .header("x-forwarded-proto", first)
            .header("x-forwarded-proto", second)
    };
    assert_eq!(status(&SITE, twice("https", "http")), 0);
    assert_eq!(status(&SITE, twice("http", "https")), 302);
}

#[test]
fn vary_names_the_header_that_was_consulted() {
    static FORWARDED: Talisman = policy! { forwarded_proto: ForwardedProto::Forwarded };
    static NEITHER: Talisman = policy! { forwarded_proto: ForwardedProto::Off };
    for (policy, vary) in [
        (&SITE, Some("x-forwarded-proto")),
        (&FORWARDED, Some("forwarded")),
        (&NEITHER, None),
    ] {
        for (host, status) in [("example.com", 302), ("exa mple.com", 400)] {
            let answer = answer(policy, Request::get("/").header("host", host)).unwrap();
            assert_eq!(answer.status(), status);
            assert_eq!(
                answer
                    .headers()
                    .get("vary")
                    .map(|value| value.to_str().unwrap()),
                vary
            );
        }
    }
}

#[test]
fn switched_off_or_in_debug_nothing_is_redirected() {
    static OFF: Talisman = policy! { force_https: false };
    static DEBUG: Talisman = policy! { debug: true };
    for policy in [&OFF, &DEBUG] {
        assert_eq!(status(policy, get("/")), 0);
        assert_eq!(
            status(policy, Request::post("/")),
            0,
            "no host is asked for either"
        );
    }
}

#[test]
fn excepted_paths_are_handled() {
    static EXCEPT: Talisman = policy! { force_https_except: List::of(&["/ping", "/health/*"]) };
    for (path, expected) in [
        ("/ping", 0),
        ("/ping?x=/", 0),
        ("/ping/", 302),
        ("/health/", 0),
        ("/health/live?x", 0),
        ("/health", 302),
        ("/health/../admin", 302),
        ("/health/%2E%2e/admin", 302),
        ("/health/..%2fadmin", 302),
        ("/health/x?y=..", 0),
        ("/x?/ping", 302),
        ("http://example.com/ping", 0),
    ] {
        assert_eq!(status(&EXCEPT, get(path)), expected, "{path}");
        assert_eq!(
            status(&EXCEPT, get(path).method("POST")),
            if expected == 0 { 0 } else { 307 },
            "{path}"
        );
    }
    assert_eq!(
        status(&EXCEPT, Request::get("/ping")),
        0,
        "no host is asked for either"
    );
}

#[test]
fn lists_extend_lists() {
    static BASE: Talisman = policy! {
        force_https_except: List::of(&["/ping"]),
        force_https_hosts: List::of(&["example.com"]),
    };
    static MORE: Talisman = policy! {
        force_https_except: List { before: &[], base: Some(&BASE.__settings().force_https_except), after: &["/health"] },
        force_https_hosts: List { before: &[], base: Some(&BASE.__settings().force_https_hosts), after: &["example.org"] },
    };
    for path in ["/ping", "/health"] {
        assert_eq!(status(&MORE, get(path)), 0);
    }
    assert_eq!(status(&BASE, get("/health")), 302);
    for (host, expected) in [
        ("example.com", 302),
        ("example.org", 302),
        ("example.net", 400),
    ] {
        let request = Request::get("/").header("host", host);
        assert_eq!(status(&MORE, request), expected, "{host}");
    }
}

#[test]
fn path_and_query_are_kept_byte_for_byte() {
    for target in [
        "/",
        "/a/b?c=d&e",
        "/?",
        "/%41%2f//..;x?%20=%zz",
        "//evil.example/x",
        "/a?b?c",
        "/\"{}|",
        "/é?ü",
    ] {
        assert_eq!(
            location(&SITE, get(target)),
            format!("https://example.com{target}")
        );
    }
    assert_eq!(
        location(&SITE, Request::get("http://example.com?a=b")),
        "https://example.com/?a=b"
    );
    assert_eq!(
        location(&SITE, get("*").method("OPTIONS")),
        "https://example.com/"
    );
    assert_eq!(
        location(&SITE, Request::connect("example.com:80")),
        "https://example.com/"
    );
    assert_eq!(
        location(&SITE, get("/a#b")),
        "https://example.com/a",
        "a fragment is not the server's"
    );
}

#[test]
fn the_host_is_the_request_targets_or_else_the_header() {
    let host = |host: &str| location(&SITE, Request::get("/").header("host", host));
    assert_eq!(host("example.com:8080"), "https://example.com/");
    assert_eq!(host("Example.COM."), "https://Example.COM./");
    assert_eq!(host("[2001:db8::1]:80"), "https://[2001:db8::1]/");
    assert_eq!(host("192.0.2.1"), "https://192.0.2.1/");
    let absolute = Request::get("http://a.example:8080/x").header("host", "b.example");
    assert_eq!(location(&SITE, absolute), "https://a.example/x");
}

#[test]
fn another_port_is_named() {
    static PORT: Talisman = policy! { force_https_port: 8443 };
    assert_eq!(location(&PORT, get("/a?b")), "https://example.com:8443/a?b");
    assert_eq!(
        location(&PORT, Request::get("/").header("host", "[::1]:8080")),
        "https://[::1]:8443/"
    );
}

#[test]
fn a_malformed_host_is_refused() {
    for host in [
        &b""[..],
        b" ",
        b"a b",
        b"user@example.com",
        b"example.com/evil",
        b"example.com:x",
        b"example.com:65536",
        b"example.com:",
        b"a..b",
        b".",
        b"[::1",
        b"[::g]",
        b"a,b",
        b"\xff.example",
        b"example.com\\@evil.example",
        &[b'a'; 256],
    ] {
        let outcome = outcome(&PERMANENT, Request::get("/").header("host", host));
        assert_eq!(
            outcome,
            (400, String::new()),
            "{:?}",
            String::from_utf8_lossy(host)
        );
    }
    assert_eq!(status(&SITE, Request::get("/")), 400, "no host");
    assert_eq!(
        status(&SITE, get("/").header("host", "example.com")),
        400,
        "two hosts"
    );
    assert_eq!(
        status(
            &SITE,
            get("http://example.com/").header("host", "example.com")
        ),
        400,
        "two headers"
    );
    assert_eq!(
        status(&SITE, Request::get("http://user:secret@example.com/")),
        400,
        "userinfo"
    );
}

#[test]
fn only_listed_hosts_are_redirected_to() {
    static LISTED: Talisman =
        policy! { force_https_hosts: List::of(&["example.com", "*.example.org", "[::1]"]) };
    for (host, expected) in [
        ("example.com", 302),
        ("EXAMPLE.com:8080", 302),
        ("a.example.org", 302),
        ("a.b.example.org.", 302),
        ("[::1]:80", 302),
        ("example.org", 400),
        ("a.example.com", 400),
        ("evil.example", 400),
        ("example.com.evil.example", 400),
        ("evilexample.org", 400),
    ] {
        assert_eq!(
            status(&LISTED, Request::get("/").header("host", host)),
            expected,
            "{host}"
        );
    }
}

#[test]
fn answers_carry_the_headers_of_insecure_requests() {
    static NONCE: Talisman = policy! {
        content_security_policy: Block::Members(&[
            Member::new("script-src", "'nonce-…'"),
            Member::new("upgrade-insecure-requests", ""),
        ]),
    };
    for host in ["example.com", ""] {
        let request = || Request::get("/").header("host", host);
        let plain = answer(&SITE, request()).unwrap();
        assert_eq!(
            plain.headers()["content-security-policy"],
            "default-src 'self'; object-src 'none'"
        );
        assert_eq!(plain.headers()["x-frame-options"], "SAMEORIGIN");
        assert_eq!(
            plain.headers()["referrer-policy"],
            "strict-origin-when-cross-origin"
        );
        assert!(!plain.headers().contains_key("strict-transport-security"));

        let first = answer(&NONCE, request()).unwrap();
        let second = answer(&NONCE, request()).unwrap();
        let policy = first.headers()["content-security-policy"].to_str().unwrap();
        assert_eq!(policy.len(), "script-src 'nonce-'".len() + 32);
        assert_ne!(policy, second.headers()["content-security-policy"]);
        assert_eq!(first.headers()["cache-control"], "private");
    }
}
