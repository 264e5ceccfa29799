#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub use talisman_macros::{talisman, view};
#[cfg(feature = "axum")]
pub use talisman_runtime::NonceRejection;
#[cfg(feature = "reports")]
pub use talisman_runtime::reports;
pub use talisman_runtime::{
    API, Csp, GOOGLE_CSP_POLICY, Nonce, OFF, PolicyError, PolicyFault, STRICT, SecureConnection,
    Talisman, Visit,
};
#[cfg(feature = "tower")]
pub use talisman_runtime::{TalismanFuture, TalismanLayer, TalismanService};

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
    #[doc = include_str!("../docs/nonce-in-templates.md")]
    mod nonce_in_templates {}
    #[doc = include_str!("../docs/reports.md")]
    mod reports {}
}
