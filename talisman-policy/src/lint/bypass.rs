//! Hosts that an allowlist had better not name: what they serve runs the attacker's script.
//!
//! A table entry is a URL without scheme or query, as no source expression looks at a query. Usually a host has one
//! entry, though it serves more, so that a source which gets past these tables is not thereby safe.

mod angular;
mod flash;
mod jsonp;

use core::iter;

use crate::source::Host;

/// The first JSONP endpoint that a source allows. Some do harm only where `'unsafe-eval'` stands beside it.
pub(crate) fn jsonp(source: &Host<'_>, unsafe_eval: bool) -> Option<&'static str> {
    let with_eval = if unsafe_eval {
        jsonp::URLS_WITH_EVAL
    } else {
        &[]
    };
    first(jsonp::URLS, source).or_else(|| first(with_eval, source))
}

/// The first copy of `AngularJS` that a source allows.
pub(crate) fn angular(source: &Host<'_>) -> Option<&'static str> {
    first(angular::URLS, source)
}

/// The first scriptable Flash file that a source allows.
pub(crate) fn flash(source: &Host<'_>) -> Option<&'static str> {
    first(flash::URLS, source)
}

/// A host of `*` is left out: it names nobody's endpoint, and is a weakness of its own.
fn first(urls: &[&'static str], source: &Host<'_>) -> Option<&'static str> {
    if source.host == "*" || !reaches_a_web_server(source) {
        return None;
    }
    urls.iter().copied().find(|url| {
        let (host, path) = split(url);
        host_matches(source.host, host) && path_matches(source.path, path)
    })
}

/// The host and the path of a table's entry.
fn split(url: &str) -> (&str, &str) {
    let rest = url.strip_prefix("//").unwrap_or(url);
    match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    }
}

/// Whether a source allows `https` or `http` at its default port
/// ([schemes](https://w3c.github.io/webappsec-csp/#match-schemes),
/// [ports](https://w3c.github.io/webappsec-csp/#match-ports)).
fn reaches_a_web_server(source: &Host<'_>) -> bool {
    let scheme = |taken: &[&str]| match source.scheme {
        None => true,
        Some(scheme) => taken.iter().any(|other| scheme.eq_ignore_ascii_case(other)),
    };
    let port = |default: u16| match source.port {
        None | Some("*") => true,
        Some(port) => port.parse() == Ok(default),
    };
    scheme(&["https", "http", "wss", "ws"]) && port(443) || scheme(&["http", "ws"]) && port(80)
}

/// [host-part matching](https://w3c.github.io/webappsec-csp/#match-hosts)
fn host_matches(pattern: &str, host: &str) -> bool {
    let Some(suffix) = pattern.strip_prefix('*') else {
        return pattern.eq_ignore_ascii_case(host);
    };
    host.len()
        .checked_sub(suffix.len())
        .and_then(|at| host.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}

/// [path-part matching](https://w3c.github.io/webappsec-csp/#match-paths)
fn path_matches(pattern: &str, path: &str) -> bool {
    if pattern.is_empty() {
        return true;
    }
    let folder = pattern.strip_suffix('/');
    let mut pieces = path.split('/');
    let begins = folder.unwrap_or(pattern).split('/').all(|piece| {
        pieces
            .next()
            .is_some_and(|other| decoded(piece).eq(decoded(other)))
    });
    begins && pieces.next().is_some() == folder.is_some()
}

/// The bytes of a path's piece, percent-decoded.
fn decoded(piece: &str) -> impl Iterator<Item = u8> {
    let mut rest = piece.as_bytes();
    iter::from_fn(move || {
        if let [b'%', high, low, tail @ ..] = rest
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            rest = tail;
            return Some(high << 4 | low);
        }
        let (first, tail) = rest.split_first()?;
        rest = tail;
        Some(*first)
    })
}

fn digit(hexadecimal: u8) -> Option<u8> {
    u8::try_from(char::from(hexadecimal).to_digit(16)?).ok()
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{angular, flash, jsonp};
    use crate::source::{Host, Source, parse_source};

    const TABLES: [&[&str]; 4] = [
        jsonp::URLS,
        jsonp::URLS_WITH_EVAL,
        angular::URLS,
        flash::URLS,
    ];

    fn host(text: &str) -> Host<'_> {
        match parse_source(text, text) {
            Ok(Source::Host(host)) => host,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn endpoint(text: &str) -> Option<&'static str> {
        super::jsonp(&host(text), false)
    }

    fn library(text: &str) -> Option<&'static str> {
        super::angular(&host(text))
    }

    fn movie(text: &str) -> Option<&'static str> {
        super::flash(&host(text))
    }

    #[test]
    fn tables_are_sorted_and_hold_urls() {
        assert_eq!(TABLES.map(<[_]>::len), [118, 5, 41, 2]);
        for table in TABLES {
            assert!(table.is_sorted_by(|a, b| a < b), "{table:?}");
            for url in table {
                let rest = url.strip_prefix("//").expect(url);
                let at = rest.find('/').unwrap_or(rest.len());
                let plain = Host {
                    scheme: None,
                    host: &rest[..at],
                    port: None,
                    path: "",
                };
                assert_eq!(host(&rest[..at]), plain, "{url}");
                assert!(plain.host.contains('.'), "{url}");
                assert!(!rest.contains(['%', '?', '#']), "{url}");
                assert!(!rest.contains(|c: char| c.is_whitespace()), "{url}");
            }
        }
    }

    #[test]
    fn every_entry_is_found_by_itself() {
        for (table, found) in [
            (
                jsonp::URLS,
                (|source| super::jsonp(source, false)) as fn(&Host<'_>) -> _,
            ),
            (jsonp::URLS_WITH_EVAL, |source| super::jsonp(source, true)),
            (angular::URLS, super::angular),
            (flash::URLS, super::flash),
        ] {
            for url in table {
                let (name, path) = super::split(url);
                let source = Host { path, ..host(name) };
                assert_eq!(found(&source), Some(*url));
                let sibling = Host {
                    path: "/no/such/path",
                    ..source
                };
                assert_eq!(found(&sibling), None, "{url}");
            }
        }
    }

    #[test]
    fn a_host_names_its_endpoint() {
        assert_eq!(
            endpoint("www.google.com"),
            Some("//www.google.com/tools/feedback/escalation-options")
        );
        assert_eq!(
            library("https://cdnjs.cloudflare.com"),
            Some("//cdnjs.cloudflare.com/ajax/libs/angular.js/1.2.16/angular.min.js")
        );
        assert_eq!(movie("vk.com"), Some("//vk.com/swf/video.swf"));
        assert_eq!(
            endpoint("API.VK.com"),
            Some("//api.vk.com/method/wall.get"),
            "hosts are compared without regard to case"
        );
        for other in [
            "google.com",
            "www.google.com.",
            "vwww.google.com",
            "example.com",
        ] {
            assert_eq!(endpoint(other), None, "{other}");
        }
        assert_eq!(library("cloudflare.com"), None);
        assert_eq!(movie("m.vk.com"), None);
    }

    #[test]
    fn a_wildcard_stands_for_subdomains_alone() {
        assert_eq!(
            movie("*.googleapis.com"),
            Some("//ajax.googleapis.com/ajax/libs/yui/2.8.0r4/build/charts/assets/charts.swf")
        );
        assert_eq!(endpoint("*.VIMEO.com"), None);
        assert_eq!(endpoint("vimeo.com"), Some("//vimeo.com/api/oembed.json/"));
        assert_eq!(movie("*.com"), movie("*.googleapis.com"));
        assert_eq!(
            movie("*.le.ajax.googleapis.com"),
            None,
            "longer than the host"
        );
        assert_eq!(
            movie("*.oogleapis.com"),
            None,
            "a suffix begins with its dot"
        );
        assert_eq!(
            library("https://*"),
            None,
            "everybody's host is judged elsewhere"
        );
    }

    #[test]
    fn a_path_is_a_folder_or_exact() {
        let found = Some("//www.google.com/tools/feedback/escalation-options");
        for path in [
            "/",
            "/tools/",
            "/tools/feedback/",
            "/tools/feedback/escalation-options",
            "/%74ools/feedback/",
            "/tools/feedback/escalation%2Doptions",
            "/tools/feedback/escalation%2doptions",
        ] {
            let source = format!("https://www.google.com{path}");
            assert_eq!(endpoint(&source), found, "{source}");
        }
        for path in [
            "/recaptcha/",
            "/tools",
            "/tool/",
            "/tools/feedback",
            "/TOOLS/",
            "/tools%2Ffeedback/",
            "/tools//",
            "/tools/feedback/escalation-options/",
            "/tools/feedback/escalation-options/x",
            "/tools/feedback/escalation-option",
            "/tools/feedback/escalation-options%",
        ] {
            let source = Host {
                path,
                ..host("https://www.google.com")
            };
            assert_eq!(super::jsonp(&source, true), None, "{path}");
        }
    }

    #[test]
    fn an_entry_without_a_path_is_the_root() {
        let found = Some("//cdn.jsdelivr.net");
        assert_eq!(endpoint("https://cdn.jsdelivr.net"), found);
        assert_eq!(endpoint("https://cdn.jsdelivr.net/"), found);
        assert_eq!(endpoint("https://cdn.jsdelivr.net/npm/"), None);
    }

    #[test]
    fn schemes_and_ports_are_those_of_the_web() {
        for source in [
            "vk.com",
            "vk.com:443",
            "vk.com:80",
            "vk.com:*",
            "http://vk.com",
            "HTTPS://vk.com:443",
            "http://vk.com:80",
            "http://vk.com:443",
            "https://vk.com:*",
            "wss://vk.com",
            "ws://vk.com:80",
        ] {
            assert_eq!(movie(source), Some("//vk.com/swf/video.swf"), "{source}");
        }
        for source in [
            "vk.com:8443",
            "vk.com:4430",
            "https://vk.com:80",
            "wss://vk.com:80",
            "ftp://vk.com",
            "blob://vk.com",
        ] {
            assert_eq!(movie(source), None, "{source}");
        }
    }

    #[test]
    fn some_endpoints_need_eval() {
        for (source, found) in [
            (
                "www.googletagmanager.com",
                "//www.googletagmanager.com/gtm/js",
            ),
            (
                "https://googletagmanager.com/gtm/js",
                "//googletagmanager.com/gtm/js",
            ),
            (
                "*.google-analytics.com",
                "//ssl.google-analytics.com/gtm/js",
            ),
        ] {
            assert_eq!(endpoint(source), None, "{source}");
            assert_eq!(super::jsonp(&host(source), true), Some(found), "{source}");
        }
        assert_eq!(
            endpoint("*.googleadservices.com"),
            Some("//partner.googleadservices.com/gampad/ads"),
            "a host that needs none is found behind one that does"
        );
    }
}
