//! The run time of the `talisman` crate: header tables, nonce, HTTPS redirect and framework adapters.
//!
//! Users depend on `talisman`, which re-exports all of this; the names hidden from these pages are for its macros.

#![forbid(unsafe_code)]

mod cookies;
mod csp;
mod csp_header;
mod effects;
mod facts;
mod headers;
mod line;
mod merge;
mod nonce;
mod prepared;
mod presets;
mod redirect;
mod request;
mod secure;
mod settings;
mod slots;
mod syntax;
mod table;
mod talisman;
mod template;
mod verify;
mod views;
mod visit;

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
mod foreign;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
mod rejection;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(feature = "rocket")]
mod rocket;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
mod scan;
#[cfg(feature = "tower")]
mod tower;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
mod view;

pub use crate::csp::{Csp, GOOGLE_CSP_POLICY, PolicyError, PolicyFault};
pub use crate::nonce::Nonce;
pub use crate::presets::{API, OFF, STRICT};
pub use crate::secure::SecureConnection;
pub use crate::talisman::Talisman;
pub use crate::visit::Visit;

#[cfg(feature = "actix-web")]
pub use crate::actix::{TalismanMiddleware, TalismanMiddlewareFuture, TalismanMiddlewareService};
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub use crate::rejection::NonceRejection;
#[cfg(feature = "rocket")]
pub use crate::rocket::TalismanFairing;
#[cfg(feature = "tower")]
pub use crate::tower::{TalismanFuture, TalismanLayer, TalismanService};

/// What expansions of the macros name. No part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::csp::Csp;
    pub use crate::facts::{SourceKind, has_endpoint, has_report_uri, has_source, is_off, says};
    pub use crate::prepared::Tables;
    pub use crate::presets::STAND_IN;
    pub use crate::settings::{
        Block, Edit, ForwardedProto, Hsts, List, Member, ReportOnly, Settings,
    };
    pub use crate::talisman::{Cell, Talisman};
    pub use crate::verify::{
        Constant, allows_none, frames_from_origin, has_directive, has_member, has_policy,
        only_reported, preloads_for_long, preloads_subdomains, reported, reports_directive,
        reports_to_somebody, same_site_is_secure, verify, wants_nonce,
    };
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
    pub use crate::view::{Argument, Given, View, put_the_view_above_the_route};
    pub use crate::views::ViewPolicy;
    pub use talisman_policy::registry::Opt;
}
