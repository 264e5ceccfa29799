//! Everything that a policy does to a response.

use http::header::{HeaderMap, HeaderName};

use crate::cookies::SessionCookies;
use crate::nonce::Nonce;
use crate::settings::Settings;
use crate::table::rows;
use crate::template::Template;

/// The tables of a policy, what it does to cookies, and what it takes off.
#[derive(Debug)]
pub(crate) struct Effects {
    insecure: Template,
    secure: Template,
    cookies: SessionCookies,
    removed: Vec<HeaderName>,
}

impl Effects {
    pub(crate) fn new(settings: &Settings) -> Self {
        let removed = settings.remove_headers.iter();
        Self {
            insecure: Template::new(&rows(settings, false)),
            secure: Template::new(&rows(settings, true)),
            cookies: SessionCookies::new(settings),
            removed: removed.filter_map(|name| name.parse().ok()).collect(),
        }
    }

    /// Whether responses carry a nonce.
    pub(crate) fn wants_nonce(&self, secure: bool) -> bool {
        self.template(secure).wants_nonce()
    }

    /// Whether responses carry a policy of their own.
    pub(crate) fn has_policy(&self, secure: bool) -> bool {
        self.template(secure).has_policy()
    }

    pub(crate) fn apply(&self, secure: bool, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        // While the map holds the application's headers alone, and is quick to look through.
        self.cookies.complete(headers);
        self.template(secure).apply(nonce, headers);
        for name in &self.removed {
            headers.remove(name);
        }
    }

    fn template(&self, secure: bool) -> &Template {
        if secure { &self.secure } else { &self.insecure }
    }
}
