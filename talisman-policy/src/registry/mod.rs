//! The vocabulary of the headers: one row per directive, keyword, token, option and diagnostic code.

mod codes;
mod directives;
mod headers;
mod keywords;
mod options;

pub use codes::Code;
pub use directives::{DirectiveName, Effect, Grammar, Kind, Status};
pub use headers::{FRAME_OPTIONS, REFERRER_POLICIES};
pub use keywords::{
    HASH_ALGORITHMS, HashAlgorithm, Keyword, SANDBOX_TOKENS, TRUSTED_TYPES_SINKS,
    TRUSTED_TYPES_WORDS, WEBRTC_WORDS,
};
pub use options::Opt;
