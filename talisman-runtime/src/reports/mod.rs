//! Receiving the reports that browsers send: typed, bounded, and handed to a log and to a callback.
//!
//! [`Reports`] is the endpoint. As a tower service it stands on a route of axum (`route_service`) or before a plain
//! hyper server, as a handler on one of actix-web (`web::to`), and Rocket mounts it; a server of another kind asks
//! [`Reports::begin`] for an [`Upload`] and feeds it.
//!
//! Each [`Report`] comes from `report-uri` ([CSP 3, section 5.2]) or from the [Reporting API]. What it says is the
//! word of whoever sent it: anyone can post to the endpoint.
//!
//! [CSP 3, section 5.2]: https://www.w3.org/TR/CSP3/#deprecated-serialize-violation
//! [Reporting API]: https://www.w3.org/TR/reporting-1/#media-type

#[cfg(feature = "actix-web")]
mod actix;
mod bodies;
mod bucket;
mod endpoint;
mod log;
mod noise;
mod parse;
mod report;
#[cfg(feature = "rocket")]
mod rocket;
#[cfg(feature = "tower")]
mod tower;
mod upload;

pub use self::bodies::{
    CoepViolation, CoopViolation, Crash, CspViolation, Deprecation, DocumentPolicyViolation,
    IntegrityViolation, Intervention, NetworkError, PermissionsPolicyViolation,
};
pub use self::endpoint::{DEFAULT_BODY_LIMIT_BYTES, DEFAULT_BURST, DEFAULT_PER_SECOND, Reports};
pub use self::log::MAX_LOGGED_CHARS;
pub use self::parse::MAX_REPORTS_PER_BODY;
pub use self::report::{Report, ReportBody};
#[cfg(feature = "tower")]
pub use self::tower::ReportsFuture;
pub use self::upload::Upload;
