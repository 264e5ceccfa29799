#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use talisman_macros::{talisman, view};
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub use talisman_runtime::NonceRejection;
#[cfg(feature = "rocket")]
pub use talisman_runtime::TalismanFairing;
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

/// What expansions name. No part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use talisman_runtime::__private::*;

    /// The vocabulary as documented constants, for editors to show and complete.
    #[cfg(rust_analyzer)]
    pub mod ide;
}

/// The pages of the documentation, so that what they show compiles.
#[cfg(doctest)]
#[doc = include_str!("../docs/frameworks.md")]
mod frameworks {}
