#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use talisman_macros::{talisman, view};
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub use talisman_runtime::NonceRejection;
#[cfg(feature = "rocket")]
pub use talisman_runtime::TalismanFairing;
#[cfg(feature = "reports")]
pub use talisman_runtime::reports;
pub use talisman_runtime::{
    API, Csp, GOOGLE_CSP_POLICY, Nonce, OFF, PolicyError, PolicyFault, STRICT, SecureConnection,
    Talisman, Visit,
};
#[cfg(feature = "tower")]
pub use talisman_runtime::{TalismanFuture, TalismanLayer, TalismanService};
#[cfg(feature = "actix-web")]
pub use talisman_runtime::{
    TalismanMiddleware, TalismanMiddlewareFuture, TalismanMiddlewareService,
};

#[cfg(doc)]
pub mod reference;

/// What expansions name. No part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use talisman_runtime::__private::*;

    /// The vocabulary as documented constants, for editors to show and complete.
    #[cfg(rust_analyzer)]
    pub mod ide;
}

/// The pages of `docs/`, whose code is compiled as that of the README.
#[cfg(doctest)]
mod docs {
    #[doc = include_str!("../docs/coming-from-flask-talisman.md")]
    mod coming_from_flask_talisman {}
    #[doc = include_str!("../docs/frameworks.md")]
    mod frameworks {}
    #[doc = include_str!("../docs/lints.md")]
    mod lints {}
    #[doc = include_str!("../docs/nonce-in-templates.md")]
    mod nonce_in_templates {}
    #[doc = include_str!("../docs/reports.md")]
    mod reports {}
}
