//! What is redirected, and where to.

use talisman::{SecureConnection, Talisman, talisman};

use crate::client::{Answer, ask, exchange};
use crate::on_actix;
use crate::site::{DEFAULT_LINES, DEFAULTS, Exception, FRAMEWORKS};

static SITE: Talisman = talisman! {
    force_https_except: ["/nonce", "/open/*"],
    force_https_hosts: ["example.com", "*.example.com", "[::1]"],
    force_https_port: 8443,
    ..DEFAULTS
};

/// Whether the answer is a redirect to `https://` and this, or 400; either with the headers and without a body.
#[track_caller]
fn redirects(name: &str, answer: &Answer, to: Option<(u16, &str)>) {
    let mut lines = DEFAULT_LINES.to_vec();
    lines.retain(|line| !line.starts_with("strict-"));
    lines.push("vary: x-forwarded-proto");
    let location = to.map(|(_, to)| format!("location: https://{to}"));
    lines.extend(location.as_deref());
    answer.is(name, to.map_or(400, |(status, _)| status), &lines);
    assert_eq!(answer.body, "", "{name}");
}

#[test]
fn methods_paths_and_hosts() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        for (request, to) in [
            ("GET /", Some((302, "example.com/"))),
            ("HEAD /", Some((302, "example.com/"))),
            ("POST /form", Some((307, "example.com/form"))),
            ("DELETE /", Some((307, "example.com/"))),
            ("OPTIONS /shared", Some((307, "example.com/shared"))),
            (
                "GET /missing?a=b&c=%20d",
                Some((302, "example.com/missing?a=b&c=%20d")),
            ),
            (
                "GET //evil.example/..",
                Some((302, "example.com//evil.example/..")),
            ),
            ("GET /panics", Some((302, "example.com/panics"))),
            ("GET /?", Some((302, "example.com/?"))),
            ("GET /.talisman", Some((302, "example.com/.talisman"))),
            (
                "GET /socket\nconnection: upgrade\nupgrade: websocket",
                Some((302, "example.com/socket")),
            ),
            ("GET /\nhost: a.example:8080", Some((302, "a.example/"))),
            ("GET /\nhost: [::1]:3000", Some((302, "[::1]/"))),
            ("GET /\nhost: [2001:db8::1]", Some((302, "[2001:db8::1]/"))),
            ("GET /\nhost: 192.0.2.1", Some((302, "192.0.2.1/"))),
            ("GET /\nhost: user@a.example", None),
            ("GET /\nhost: a.example/b", None),
            ("GET /\nhost: a..example", None),
            ("GET /\nhost: [::1", None),
            ("GET /\nhost:", None),
            ("POST /form\nhost: a b", None),
        ] {
            let name = format!("{request} on {}", it.name);
            let mut answer = ask(server, request);
            // axum's own, which it adds outside of layers.
            answer.lines.retain(|line| !line.starts_with("allow: "));
            redirects(&name, &answer, to);
        }
    }
}

#[test]
fn two_hosts() {
    for it in FRAMEWORKS {
        let answer = ask(
            (it.serve)(DEFAULTS),
            "GET /\nhost: a.example\nhost: b.example",
        );
        if it.has(&Exception::TwoHostsAreRefused) {
            answer.is(it.name, 400, &[]);
        } else {
            redirects(it.name, &answer, None);
        }
    }
}

#[test]
fn forwarded_headers() {
    static FORWARDED: Talisman = talisman! { forwarded_proto: forwarded, ..DEFAULTS };
    static NOBODY: Talisman = talisman! { forwarded_proto: false, ..DEFAULTS };
    for it in FRAMEWORKS {
        for (policy, header, status) in [
            (DEFAULTS, "x-forwarded-proto: https", 200),
            (DEFAULTS, "X-Forwarded-Proto: HTTPS, http", 200),
            (DEFAULTS, "x-forwarded-proto: http, https", 302),
            (
                DEFAULTS,
                "x-forwarded-proto: http\nx-forwarded-proto: https",
                302,
            ),
            (DEFAULTS, "forwarded: proto=https", 302),
            (DEFAULTS, "x-forwarded-ssl: on", 302),
            (FORWARDED, "forwarded: for=192.0.2.1;proto=\"https\"", 200),
            (FORWARDED, "forwarded: proto=http, proto=https", 302),
            (FORWARDED, "x-forwarded-proto: https", 302),
            (NOBODY, "x-forwarded-proto: https", 302),
            (NOBODY, "forwarded: proto=https", 302),
        ] {
            let answer = ask((it.serve)(policy), &format!("GET /\n{header}"));
            assert_eq!(answer.code(), status, "{header} on {}", it.name);
        }
    }
}

#[test]
fn connections_that_actix_knows_to_be_secure() {
    let server = on_actix::serve_connected(DEFAULTS, |data| {
        data.insert(SecureConnection);
    });
    ask(server, "GET /").is("actix-web", 200, &DEFAULT_LINES);
}

#[test]
fn exceptions_ports_and_allowed_hosts() {
    for it in FRAMEWORKS {
        let server = (it.serve)(SITE);
        for (request, to) in [
            ("GET /", Some((302, "example.com:8443/"))),
            (
                "GET /\nhost: a.example.com:80",
                Some((302, "a.example.com:8443/")),
            ),
            ("GET /\nhost: [::1]:3000", Some((302, "[::1]:8443/"))),
            ("GET /\nhost: evil.example", None),
            (
                "GET /open/../nonces",
                Some((302, "example.com:8443/open/../nonces")),
            ),
            (
                "GET /open/%2e%2e/nonces",
                Some((302, "example.com:8443/open/%2e%2e/nonces")),
            ),
        ] {
            let name = format!("{request} on {}", it.name);
            redirects(&name, &ask(server, request), to);
        }
        assert_eq!(ask(server, "GET /nonce").code(), 500, "{}", it.name);
        assert_eq!(ask(server, "GET /open/x").code(), 404, "{}", it.name);
    }
}

#[test]
fn permanent_and_debug() {
    static PERMANENT: Talisman = talisman! { force_https_permanent: true, ..DEFAULTS };
    static DEBUG: Talisman = talisman! { debug: true };
    for it in FRAMEWORKS {
        let server = (it.serve)(PERMANENT);
        assert_eq!(ask(server, "GET /").code(), 301, "{}", it.name);
        assert_eq!(ask(server, "POST /form").code(), 308, "{}", it.name);
        let server = (it.serve)(DEBUG);
        for request in ["GET /", "GET /\nx-forwarded-proto: https"] {
            let answer = ask(server, request);
            assert_eq!(answer.code(), 200, "{}", it.name);
            assert!(
                answer.values("strict-transport-security").is_empty(),
                "{}",
                it.name
            );
        }
    }
}

#[test]
fn absolute_targets() {
    for it in FRAMEWORKS {
        let server = (it.serve)(DEFAULTS);
        let answer = exchange(
            server,
            "GET https://a.example:81/b?c HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n\r\n",
        );
        let host = if it.has(&Exception::AbsoluteTargetsAreCut) {
            "example.com"
        } else {
            "a.example"
        };
        // The scheme is the client's word and makes nothing secure.
        redirects(
            it.name,
            &answer.unwrap(),
            Some((302, &format!("{host}/b?c"))),
        );
        let answer = exchange(server, "GET / HTTP/1.0\r\n\r\n");
        redirects(it.name, &answer.unwrap(), None);
    }
}
