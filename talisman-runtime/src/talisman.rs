//! The value that `talisman!` makes, and its two questions: what of this request, what on this response.

use std::fmt;
use std::ops::ControlFlow;

use http::request::Parts;
use http::{HeaderMap, Response};

use crate::csp::{Csp, PolicyError};
use crate::prepared::{Prepared, Tables};
use crate::request::HttpRequest;
use crate::settings::{Block, Settings};
use crate::table::rows;
use crate::visit::Visit;

/// Security headers, HTTPS and nonces of a site or a view, written down by `talisman!`.
///
/// Small and [`Copy`]: a `static` or a `const` holds it, and handing it on costs nothing. Its header tables are built
/// when the first layer or request asks for them. [`Display`](fmt::Display) prints the table that secure requests get,
/// a line for each header.
#[derive(Clone, Copy)]
#[must_use]
pub struct Talisman {
    #[doc(hidden)]
    pub __settings: &'static Settings,
    #[doc(hidden)]
    pub __cell: Cell,
}

/// Where a policy keeps its tables. Only expansions name it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Cell {
    /// In a static behind a function, which a constant can name.
    Static(fn() -> &'static Tables),
    /// On the heap, for the rest of the program.
    Kept(&'static Tables),
}

impl Talisman {
    #[doc(hidden)]
    #[must_use]
    pub const fn __settings(&self) -> &'static Settings {
        self.__settings
    }

    /// Judges a request before it is handled.
    ///
    /// `Break` holds the answer to give in the handler's place, with its security headers already on: a redirect to
    /// `https:`, or 400 where the request names no host that the redirect may go to. `Continue` holds what
    /// [`on_response`](Self::on_response) has to know; when it has a [nonce](Visit::nonce), the page gets that one.
    ///
    /// A request is secure when its extensions hold a [`SecureConnection`](crate::SecureConnection), when it came
    /// over HTTP/2 or later with the scheme `https`, or when the header named by `forwarded_proto` says so. That header is
    /// the word of whoever sent it: behind no proxy, or behind one that passes it on unchanged, switch it off. A
    /// [`Nonce`](crate::Nonce) in the extensions is used again, so that nested policies share one.
    ///
    /// # Panics
    ///
    /// When the operating system has no randomness for the thread's first nonce, as [`rand::rng`] documents.
    pub fn on_request(&self, parts: &Parts) -> ControlFlow<Response<()>, Visit> {
        self.prepared().on_request(&HttpRequest::from(parts))
    }

    /// Adds the security headers to a response; a header that is there already stays.
    ///
    /// Session cookies get the attributes that they lack, and the headers named by `remove_headers` are taken off. A response that gets a nonce and has no `Cache-Control` also gets `Cache-Control: private`.
    pub fn on_response(&self, visit: &Visit, headers: &mut HeaderMap) {
        self.prepared().on_response(visit, headers);
    }

    /// The same with a policy that was read at run time in place of the static one.
    ///
    /// The options beside the policy (`content_security_policy_nonce_in`, `…_report_only`, `…_report_uri`) apply to
    /// it too. Meant for start-up: the result is kept for the rest of the program, and so is what it needs of memory.
    ///
    /// # Errors
    ///
    /// When the policy lacks a directive that is to take the nonce, or is to be reported only and has nowhere to report to.
    pub fn with_content_security_policy(&self, csp: Csp) -> Result<Self, PolicyError> {
        csp.check_against(self.__settings)?;
        let settings = Settings {
            content_security_policy: Block::Members(csp.leak()),
            ..*self.__settings
        };
        Ok(Self {
            __settings: Box::leak(Box::new(settings)),
            __cell: Cell::Kept(Box::leak(Box::new(Tables::new()))),
        })
    }

    /// The tower layer that applies the policy.
    #[cfg(feature = "tower")]
    pub fn layer(&self) -> crate::TalismanLayer {
        crate::TalismanLayer::new(self.prepared())
    }

    /// The actix-web middleware that applies the policy.
    #[cfg(feature = "actix-web")]
    pub fn middleware(&self) -> crate::TalismanMiddleware {
        crate::TalismanMiddleware::new(self.prepared())
    }

    /// The Rocket fairing that applies the policy.
    #[cfg(feature = "rocket")]
    pub fn fairing(&self) -> crate::TalismanFairing {
        crate::TalismanFairing::new(self.prepared())
    }

    pub(crate) fn prepared(&self) -> &'static Prepared {
        let tables = match self.__cell {
            Cell::Static(cell) => cell(),
            Cell::Kept(tables) => tables,
        };
        tables.prepared(self.__settings)
    }
}

impl fmt::Display for Talisman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, row) in rows(self.__settings, true).iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{}: {}", row.name, row.value)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Talisman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Talisman").field(self.__settings).finish()
    }
}
