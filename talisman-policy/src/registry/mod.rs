//! The vocabulary of the headers: one row per directive, keyword, token, option and diagnostic code.

mod codes;
mod directives;
mod features;
mod headers;
mod keywords;
mod lints;
mod options;

pub use codes::{Code, Group};
pub use directives::{DirectiveName, Effect, Grammar, Kind, Status};
pub use features::{DefaultAllowlist, FEATURES, Feature};
pub use headers::{
    CLEAR_SITE_DATA, CROSS_DOMAIN_POLICIES, DOCUMENT_POLICY, EMBEDDER_POLICIES,
    FINGERPRINT_HEADERS, FRAME_OPTIONS, OBSOLETE_HEADERS, OPENER_POLICIES, PointType,
    REFERRER_POLICIES, RESOURCE_POLICIES,
};
pub use keywords::{
    HASH_ALGORITHMS, HashAlgorithm, Keyword, SANDBOX_TOKENS, TRUSTED_TYPES_SINKS,
    TRUSTED_TYPES_WORDS, WEBRTC_WORDS,
};
pub use options::{BlockKind, Opt};

/// The text of the constant of that name, whose weaknesses the macro knows without reading it.
pub const GOOGLE_CSP_POLICY: &str = "font-src 'self' themes.googleusercontent.com *.gstatic.com; \
    frame-src 'self' www.google.com www.youtube.com; \
    script-src 'self' ajax.googleapis.com *.googleanalytics.com *.google-analytics.com; \
    style-src 'self' ajax.googleapis.com fonts.googleapis.com *.gstatic.com; \
    object-src 'none'; \
    default-src 'self' *.gstatic.com";

/// The policy of a site that writes none.
pub const DEFAULT_CSP_POLICY: &str = "default-src 'self'; object-src 'none'";
