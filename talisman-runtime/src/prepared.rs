//! From settings to what requests need of them, once, and where the result is kept.

use std::ops::ControlFlow;
use std::sync::OnceLock;

use http::{HeaderMap, Response};

use crate::effects::Effects;
use crate::headers::Http;
use crate::line;
use crate::nonce::Nonce;
use crate::redirect;
use crate::request::Incoming;
use crate::secure;
use crate::settings::Settings;
use crate::table::rows;
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
    insecure: NonceOf,
    secure: NonceOf,
    effects: Effects<Http>,
}

/// Which nonce the pages of a site have.
#[derive(Clone, Copy, Debug)]
enum NonceOf {
    /// One for each page.
    Page,
    /// That of a policy around this one, whose header stays.
    Outer,
    /// None: this policy has no source for it, and replaces the header of one around it.
    Nobody,
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
            insecure: NonceOf::new(settings, false),
            secure: NonceOf::new(settings, true),
            effects: Effects::new(settings),
        }
    }

    /// `Break` holds the answer to give in the handler's place, without the policy's headers.
    pub(crate) fn judge(&self, request: &impl Incoming) -> ControlFlow<Response<()>, Visit> {
        let secure = secure::is_secure(self.settings.forwarded_proto, request);
        if !secure && redirect::is_due(self.settings, request) {
            let answer = redirect::answer(self.settings, &self.port, request);
            return ControlFlow::Break(answer);
        }
        let nonce = match if secure { self.secure } else { self.insecure } {
            NonceOf::Page => Some(request.nonce().unwrap_or_else(Nonce::random)),
            NonceOf::Outer => request.nonce(),
            NonceOf::Nobody => None,
        };
        ControlFlow::Continue(Visit { secure, nonce })
    }

    /// The same with the headers on.
    pub(crate) fn on_request(&self, request: &impl Incoming) -> ControlFlow<Response<()>, Visit> {
        self.judge(request).map_break(|mut answer| {
            self.effects.on_answer(answer.headers_mut());
            answer
        })
    }

    pub(crate) fn on_response(&self, visit: &Visit, headers: &mut HeaderMap) {
        let mark = Mark::take(headers);
        self.effects.on_response(visit, mark, headers);
    }
}

impl NonceOf {
    fn new(settings: &Settings, secure: bool) -> Self {
        let rows = rows(settings, secure);
        if rows.iter().any(line::takes_nonce) {
            Self::Page
        } else if rows.iter().any(|row| row.name == "Content-Security-Policy") {
            Self::Nobody
        } else {
            Self::Outer
        }
    }
}
