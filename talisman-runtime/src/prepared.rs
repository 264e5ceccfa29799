//! From settings to what requests need of them, once, and where the result is kept.

use std::ops::ControlFlow;
use std::sync::OnceLock;

use http::{HeaderMap, Response};

use crate::effects::Effects;
use crate::nonce::Nonce;
use crate::redirect;
use crate::request::Incoming;
use crate::secure;
use crate::settings::Settings;
use crate::slots::Slots;
use crate::views::Mark;
use crate::visit::Visit;

/// The place of a policy's prepared tables. Only expansions make one.
#[derive(Debug)]
pub struct Tables(OnceLock<Prepared>);

impl Tables {
    /// An empty place; the tables are built when they are first needed.
    #[must_use]
    #[expect(
        clippy::new_without_default,
        reason = "only expansions make one, in a static"
    )]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    pub(crate) fn prepared(&'static self, settings: &'static Settings) -> &'static Prepared {
        self.0.get_or_init(|| Prepared::new(settings))
    }
}

/// All that requests need of a policy.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) settings: &'static Settings,
    /// What follows the host in a redirect: empty, or `:` and a port.
    port: String,
    /// Where no view says otherwise.
    effects: Effects,
    /// Under the views' own policies, by their numbers.
    views: Slots<Effects>,
}

impl Prepared {
    fn new(settings: &'static Settings) -> Self {
        let port = match settings.force_https_port {
            443 => String::new(),
            port => format!(":{port}"),
        };
        Self {
            settings,
            port,
            effects: Effects::new(settings),
            views: Slots::new(),
        }
    }

    pub(crate) fn on_request(&self, request: &Incoming<'_>) -> ControlFlow<Response<()>, Visit> {
        let secure = secure::is_secure(self.settings.forwarded_proto, request);
        if !secure && redirect::is_due(self.settings, request) {
            let mut response = redirect::answer(self.settings, &self.port, request);
            self.effects.apply(false, None, response.headers_mut());
            return ControlFlow::Break(response);
        }
        let wants_nonce = self.effects.wants_nonce(secure);
        let known = || request.extensions.get().copied();
        let nonce = wants_nonce.then(|| known().unwrap_or_else(Nonce::random));
        ControlFlow::Continue(Visit {
            secure,
            nonce,
            has_policy: self.effects.has_policy(secure),
        })
    }

    pub(crate) fn on_response(&self, visit: &Visit, headers: &mut HeaderMap) {
        let (view, nonce) = match Mark::take(headers) {
            Some(mark) => (self.effects_under(&mark), mark.nonce.or(visit.nonce)),
            None => (None, visit.nonce),
        };
        let effects = view.unwrap_or(&self.effects);
        effects.apply(visit.secure, nonce, headers);
    }

    /// Those of a view, built at its first response.
    fn effects_under(&self, mark: &Mark) -> Option<&Effects> {
        self.views
            .get_or_init(mark.number, || Effects::new(&(mark.change)(self.settings)))
    }
}
