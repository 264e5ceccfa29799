//! Redirects, every combination: policy, method, forwarded scheme, host and path.

use talisman::{Talisman, talisman};

use crate::client::{Answer, ask};
use crate::site::{DEFAULTS, FRAMEWORKS};

static PERMANENT: Talisman = talisman! { force_https_permanent: true, ..DEFAULTS };
static DEBUG: Talisman = talisman! { debug: true };
static OFF: Talisman = talisman! { force_https: false, ..DEFAULTS };
static CAREFUL: Talisman = talisman! {
    force_https_except: ["/open/*"],
    force_https_hosts: ["example.com", "[::1]"],
    ..DEFAULTS
};

struct Case {
    name: &'static str,
    policy: Talisman,
    permanent: bool,
    redirects: bool,
    careful: bool,
}

const CASES: [Case; 5] = [
    case("defaults", DEFAULTS),
    Case {
        permanent: true,
        ..case("permanent", PERMANENT)
    },
    Case {
        redirects: false,
        ..case("debug", DEBUG)
    },
    Case {
        redirects: false,
        ..case("off", OFF)
    },
    Case {
        careful: true,
        ..case("careful", CAREFUL)
    },
];

const fn case(name: &'static str, policy: Talisman) -> Case {
    Case {
        name,
        policy,
        permanent: false,
        redirects: true,
        careful: false,
    }
}

/// A header line, and whether it makes the request secure.
const SCHEMES: [(&str, bool); 4] = [
    ("", false),
    ("\nx-forwarded-proto: http", false),
    ("\nx-forwarded-proto: https", true),
    ("\nforwarded: proto=https", false),
];

/// A `Host`, where a redirect goes that may go to any host, and whether the careful policy names it.
const HOSTS: [(&str, Option<&str>, bool); 6] = [
    ("example.com", Some("example.com"), true),
    ("example.com:8080", Some("example.com"), true),
    ("[::1]:3000", Some("[::1]"), true),
    ("evil.example", Some("evil.example"), false),
    ("192.0.2.1", Some("192.0.2.1"), false),
    ("example.com@evil.example", None, false),
];

/// A method, with the statuses of its temporary and of its permanent redirect.
const METHODS: [(&str, u16, u16); 5] = [
    ("GET", 302, 301),
    ("HEAD", 302, 301),
    ("POST", 307, 308),
    ("DELETE", 307, 308),
    ("OPTIONS", 307, 308),
];

impl Case {
    /// What a request gets in the handler's place: a status, and where to.
    fn expected(
        &self,
        (_, temporary, permanent): (&str, u16, u16),
        (_, secure): (&str, bool),
        (_, host, careful): (&str, Option<&str>, bool),
        path: &str,
    ) -> Option<(u16, String)> {
        let excepted = self.careful && path.starts_with("/open/");
        if !self.redirects || secure || excepted {
            return None;
        }
        let status = if self.permanent { permanent } else { temporary };
        let host = host.filter(|_| careful || !self.careful);
        Some(host.map_or((400, String::new()), |host| {
            (status, format!("https://{host}{path}"))
        }))
    }
}

fn is_as_expected(answer: &Answer, expected: Option<(u16, String)>) -> bool {
    let location = answer.values("location");
    match expected {
        Some((400, _)) => answer.code() == 400 && location.is_empty(),
        Some((status, to)) => answer.code() == status && location == [to],
        // The handler's, or the framework's for a method that the path does not have.
        None => [200, 404, 405].contains(&answer.code()) && location.is_empty(),
    }
}

#[test]
fn every_combination() {
    for it in FRAMEWORKS {
        for case in CASES {
            let server = (it.serve)(case.policy);
            for method in METHODS {
                for scheme in SCHEMES {
                    for host in HOSTS {
                        for path in ["/", "/open/x?a=b&c"] {
                            let request =
                                format!("{} {path}\nhost: {}{}", method.0, host.0, scheme.0);
                            let answer = ask(server, &request);
                            let expected = case.expected(method, scheme, host, path);
                            assert!(
                                is_as_expected(&answer, expected),
                                "{answer:?} to {request:?} under {} on {}",
                                case.name,
                                it.name
                            );
                        }
                    }
                }
            }
        }
    }
}
