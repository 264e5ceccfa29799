//! From settings to what requests need of them, once, and where the result is kept.

use std::ops::ControlFlow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{HeaderMap, Response};

use crate::effects::Effects;
use crate::headers::Http;
use crate::line;
use crate::nonce::{Lender, Nonce};
use crate::redirect;
use crate::request::Incoming;
use crate::secure;
use crate::settings::Settings;
use crate::slots::Slots;
use crate::table::rows;
use crate::views::{Mark, ViewPolicy};
use crate::visit::Visit;

/// Every policy that has been prepared, by its number.
static POLICIES: Slots<&'static Tables> = Slots::new();
static NEXT_NUMBER: AtomicUsize = AtomicUsize::new(0);

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
        self.0.get_or_init(|| {
            let number = NEXT_NUMBER.fetch_add(1, Ordering::Relaxed);
            POLICIES.get_or_init(number, || self);
            Prepared::new(settings, number)
        })
    }
}

/// All that requests need of a policy.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) settings: &'static Settings,
    number: usize,
    /// What follows the host in a redirect: empty, or `:` and a port.
    port: String,
    nonces: Nonces,
    /// Those of the views, by their numbers.
    view_nonces: Slots<Nonces>,
    effects: Effects<Http>,
}

/// Which nonce pages have, without and with TLS.
#[derive(Clone, Copy, Debug)]
struct Nonces {
    insecure: NonceOf,
    secure: NonceOf,
}

/// Which nonce a page has.
#[derive(Clone, Copy, Debug)]
enum NonceOf {
    /// One of its own.
    Page,
    /// That of a policy around this one, whose header stays.
    Outer,
    /// None: this policy has no source for it, and replaces the header of one around it.
    Nobody,
}

impl Prepared {
    fn new(settings: &'static Settings, number: usize) -> Self {
        let port = match settings.force_https_port {
            443 => String::new(),
            port => format!(":{port}"),
        };
        Self {
            settings,
            number,
            port,
            nonces: Nonces::new(settings),
            view_nonces: Slots::new(),
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
        let lender = |is_shared| Lender {
            policy: self.number,
            secure,
            is_shared,
        };
        let nonce = match self.nonces.of(secure) {
            NonceOf::Page => Some(match request.nonce() {
                Some(outer) => outer.lent_by(lender(true)),
                None => Nonce::random().lent_by(lender(false)),
            }),
            NonceOf::Outer => request.nonce().map(|outer| outer.lent_by(lender(true))),
            NonceOf::Nobody => None,
        };
        ControlFlow::Continue(Visit { secure, nonce })
    }

    /// Whether the pages of a view lack the nonce that this policy lent.
    fn withholds(&self, view: &'static ViewPolicy, lent: Lender) -> bool {
        let make = || Nonces::new(&view.settings(self.settings));
        // A view without a slot is under the site's policy.
        let nonces = self.view_nonces.get_or_init(view.number(), make);
        match nonces.unwrap_or(&self.nonces).of(lent.secure) {
            NonceOf::Page => false,
            NonceOf::Outer => !lent.is_shared,
            NonceOf::Nobody => true,
        }
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

impl Lender {
    /// Whether the pages of a view lack the nonce.
    pub(crate) fn withholds(self, view: &'static ViewPolicy) -> bool {
        let policy = POLICIES.get(self.policy).and_then(|tables| tables.0.get());
        policy.is_some_and(|policy| policy.withholds(view, self))
    }
}

impl Nonces {
    fn new(settings: &Settings) -> Self {
        Self {
            insecure: NonceOf::new(settings, false),
            secure: NonceOf::new(settings, true),
        }
    }

    fn of(self, secure: bool) -> NonceOf {
        if secure { self.secure } else { self.insecure }
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
