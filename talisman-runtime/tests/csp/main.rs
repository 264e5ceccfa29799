//! Policies: derived, completed by the options beside them, and read at run time.

#[macro_use]
#[path = "../support/mod.rs"]
mod support;

mod derived;
mod parsed;

use std::ops::ControlFlow;

use http::HeaderMap;
use talisman_runtime::__private::{Block, Edit, Member};
use talisman_runtime::{SecureConnection, Talisman};

const fn d(name: &'static str, value: &'static str) -> Member {
    Member::new(name, value)
}

const fn append(name: &'static str, after: &'static str) -> Edit {
    let before = "";
    Edit::Extend {
        name,
        before,
        after,
    }
}

static SITE: Talisman = policy! {
    force_https: false,
    content_security_policy: Block::Members(&[
        d("default-src", "'self'"),
        d("script-src", "'self' https://a.example"),
        d("object-src", "'none'"),
        d("style-src", ""),
        d("upgrade-insecure-requests", ""),
    ]),
};

/// The two policy headers of a response.
fn policies(policy: &Talisman, secure: bool) -> [Option<String>; 2] {
    let mut request = http::Request::new(());
    if secure {
        request.extensions_mut().insert(SecureConnection);
    }
    let ControlFlow::Continue(visit) = policy.on_request(&request.into_parts().0) else {
        panic!("redirected");
    };
    let mut headers = HeaderMap::new();
    policy.on_response(&visit, &mut headers);
    [
        "content-security-policy",
        "content-security-policy-report-only",
    ]
    .map(|name| {
        let text = headers.get(name)?.to_str().unwrap().to_owned();
        Some(
            visit
                .nonce()
                .map_or(text.clone(), |nonce| text.replace(nonce.as_str(), "…")),
        )
    })
}

fn enforced(policy: &Talisman) -> String {
    policies(policy, true)[0].clone().unwrap_or_default()
}
