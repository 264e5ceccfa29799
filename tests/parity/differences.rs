//! What Talisman does otherwise than flask-talisman, each difference once; `docs/parity.md` gives the reasons at length.

use serde_json::Value;

use crate::golden::{Answer, Golden, OptionSet, Request};

/// A rule that turns the recorded answer into the one that Talisman gives.
pub(crate) struct Difference {
    /// Its section in `docs/parity.md`.
    pub(crate) name: &'static str,
    pub(crate) apply: fn(&Golden, &OptionSet, &Request, &mut Answer),
}

const CSP: &str = "content-security-policy";
const CSP_REPORT_ONLY: &str = "content-security-policy-report-only";
const UPGRADE: &str = "upgrade-insecure-requests";

/// In the order in which they are applied: what decides about the answer as a whole comes first.
pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        name: "`X-Forwarded-Proto` has no case and may be a list",
        // Proxies write `HTTPS` and lists; not to understand them is a redirect loop.
        apply: |golden, set, request, answer| {
            if request.proto.is_some() && says_https(request) {
                let proto = Some("https".to_owned());
                *answer = golden.answer(
                    set,
                    &Request {
                        proto,
                        ..request.clone()
                    },
                );
            }
        },
    },
    Difference {
        name: "A redirect carries the site's headers",
        // It is sent before a handler is chosen.
        apply: |golden, set, request, answer| {
            if request.target == crate::VIEW && answer.location.is_some() {
                let target = "/".to_owned();
                let of_site = golden.answer(
                    set,
                    &Request {
                        target,
                        ..request.clone()
                    },
                );
                answer.headers = of_site.headers;
            }
        },
    },
    Difference {
        name: "A malformed host gets 400",
        // A redirect to `https:///` helps nobody.
        apply: |_, _, _, answer| {
            if answer.location.as_deref() == Some("https:///") {
                answer.status = 400;
                answer.location = None;
                answer.add("vary", "x-forwarded-proto");
            }
        },
    },
    Difference {
        name: "A redirect keeps the method",
        // After 302 and 301 browsers send GET, without the body.
        apply: |_, _, request, answer| {
            if answer.location.is_some() && !matches!(&*request.method, "GET" | "HEAD") {
                answer.status = if answer.status == 301 { 308 } else { 307 };
            }
        },
    },
    Difference {
        name: "A redirect names no port",
        // The port of plain HTTP does not speak TLS.
        apply: |_, _, request, answer| {
            if let Some(location) = &mut answer.location
                && let Some((_, port)) = request.host.rsplit_once(':')
            {
                *location = location.replacen(&format!(":{port}/"), "/", 1);
            }
        },
    },
    Difference {
        name: "A redirect keeps path and query byte for byte",
        // `/a%2Fb` is another path than `/a/b`.
        apply: |_, _, request, answer| {
            if let Some(location) = &mut answer.location
                && request.target.contains("%2F")
            {
                *location = format!("https://{}{}", request.host, request.target);
            }
        },
    },
    Difference {
        name: "A redirect varies by the header that it depends on",
        // Else a cache answers secure requests with it.
        apply: |_, _, _, answer| {
            if answer.location.is_some() {
                answer.add("vary", "x-forwarded-proto");
            }
        },
    },
    Difference {
        name: "No HSTS in debug",
        // It would bind the developer's localhost for a year.
        apply: |_, set, _, answer| {
            if set.options["debug"] == true {
                answer.remove("strict-transport-security");
            }
        },
    },
    Difference {
        name: "Text is written canonically",
        // The string that a user wrote is read and checked, so its stray spaces and semicolons are not sent.
        apply: |_, _, _, answer| {
            for name in [CSP, CSP_REPORT_ONLY, "feature-policy"] {
                answer.change(name, |value| canonical(&value, ';', "; "));
            }
            for name in ["permissions-policy", "document-policy"] {
                answer.change(name, |value| {
                    canonical(&value, ',', ", ")
                        .replace("( ", "(")
                        .replace(" )", ")")
                });
            }
            answer.change("x-frame-options", |value| match &*value {
                "deny" => "DENY".to_owned(),
                _ => value,
            });
        },
    },
    Difference {
        name: "A report target is a directive, not a word",
        // flask-talisman leaves `report-uri` out when the word stands anywhere in the policy.
        apply: |_, set, _, answer| {
            if let Some(uri) = set.options["content_security_policy_report_uri"].as_str() {
                answer.change(CSP, |value| {
                    if value.contains("/report-uri/") {
                        format!("{value}; report-uri {uri}")
                    } else {
                        value
                    }
                });
            }
        },
    },
    Difference {
        name: "`upgrade-insecure-requests` goes out on secure requests only",
        // A site that is still served over plain HTTP would lose its scripts and images.
        apply: |_, _, request, answer| {
            if !request.tls && !says_https(request) {
                answer.change(CSP, |value| {
                    let mut directives: Vec<&str> = value.split("; ").collect();
                    let all = directives.len();
                    directives.retain(|directive| *directive != UPGRADE);
                    // What is left beside it may be the report target that was added, which is no policy.
                    if directives.len() < all
                        && directives
                            .iter()
                            .all(|left| left.starts_with("report-uri "))
                    {
                        directives.clear();
                    }
                    directives.join("; ")
                });
                answer
                    .headers
                    .retain(|(name, value)| name != CSP || !value.is_empty());
            }
        },
    },
    Difference {
        name: "The nonce is on redirects too",
        // Every answer has the whole policy.
        apply: |_, set, _, answer| {
            if (answer.location.is_some() || answer.status == 400)
                && let Value::Array(names) = &set.options["content_security_policy_nonce_in"]
            {
                for name in [CSP, CSP_REPORT_ONLY] {
                    answer.change(name, |value| with_nonce(&value, names));
                }
            }
        },
    },
    Difference {
        name: "A header that the application sets stays",
        // It knows its page better than the site's policy does.
        apply: |golden, _, request, answer| {
            if request.target == "/own" {
                for (name, value) in &golden.own {
                    if answer.header(name).is_some() {
                        answer.change(name, |_| value.clone());
                    }
                }
            }
        },
    },
    Difference {
        name: "A nonce makes the answer private",
        // A nonce that a shared cache hands out again protects nobody.
        apply: |_, _, _, answer| {
            if answer
                .headers
                .iter()
                .any(|(_, value)| value.contains("'nonce-…'"))
            {
                answer.add("cache-control", "private");
            }
        },
    },
    Difference {
        name: "`referrer_policy` can be switched off",
        // flask-talisman sends `Referrer-Policy: None`, which browsers ignore.
        apply: |_, _, _, answer| {
            if answer.header("referrer-policy") == Some("None") {
                answer.remove("referrer-policy");
            }
        },
    },
    Difference {
        name: "`session_cookie_http_only: false` is heard",
        // Flask's own default stays in force there.
        apply: |_, set, _, answer| {
            if set.options["session_cookie_http_only"] == false {
                for cookie in &mut answer.cookies {
                    cookie.retain(|attribute| attribute != "HttpOnly");
                }
            }
        },
    },
    Difference {
        name: "`SameSite=None` goes with `Secure`",
        // Without `Secure`, which debug mode leaves out, browsers refuse the cookie.
        apply: |_, _, _, answer| {
            for cookie in &mut answer.cookies {
                if !cookie.iter().any(|attribute| attribute == "Secure") {
                    cookie.retain(|attribute| attribute != "SameSite=None");
                }
            }
        },
    },
];

impl Answer {
    fn header(&self, wanted: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| &**value)
    }

    fn add(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    fn remove(&mut self, unwanted: &str) {
        self.headers.retain(|(name, _)| name != unwanted);
    }

    fn change(&mut self, wanted: &str, new: impl Fn(String) -> String) {
        for (name, value) in &mut self.headers {
            if name == wanted {
                *value = new(std::mem::take(value));
            }
        }
    }
}

/// Whether the request's forwarded header says `https`.
fn says_https(request: &Request) -> bool {
    let first = request
        .proto
        .as_deref()
        .and_then(|list| list.split(',').next());
    first.is_some_and(|proto| proto.trim().eq_ignore_ascii_case("https"))
}

/// Members with single spaces between their words, and none that is empty.
fn canonical(value: &str, separator: char, written: &str) -> String {
    let members = value.split(separator);
    let members = members.map(|member| {
        member
            .split_ascii_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    });
    members
        .filter(|member| !member.is_empty())
        .collect::<Vec<_>>()
        .join(written)
}

fn with_nonce(policy: &str, names: &[Value]) -> String {
    let directives = policy.split("; ").map(|directive| {
        let name = directive.split(' ').next();
        let is_among = names.iter().any(|other| other.as_str() == name);
        let nonce = if is_among { " 'nonce-…'" } else { "" };
        format!("{directive}{nonce}")
    });
    directives.collect::<Vec<_>>().join("; ")
}
