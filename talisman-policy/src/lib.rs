//! The grammar of security headers: registry, model, parser, checks and printer.
//!
//! This crate knows no tokens and no HTTP library. The macro of the `talisman` crate builds a [`Policy`] from Rust
//! source and the run time parses one from header text; both put it through [`check`].
//!
//! ```
//! use talisman_policy::{Disposition, parse};
//!
//! let parsed = parse("default-src self", Disposition::Enforce);
//! assert_eq!(parsed.faults[0].code.name(), "csp::unquoted_keyword");
//! assert_eq!(parsed.faults[0].mended("default-src self").unwrap(), "default-src 'self'");
//! ```
#![no_std]

extern crate alloc;
#[cfg(feature = "fields")]
extern crate std;

mod check;
pub mod fields;
mod finding;
mod lint;
mod message;
mod model;
mod nearest;
mod parse;
pub mod registry;
mod source;
mod uri;

pub use check::{CHECKS, Check, check, resembling};
pub use finding::{Finding, Help, Place};
#[cfg(feature = "fields")]
pub use lint::site;
pub use lint::{Fact, SourceKind, When, lint};
pub use message::{Excerpt, TextFault, help_line, mend};
pub use model::{Directive, Disposition, NONCE_HOLE, Policy, Word};
pub use nearest::{nearest, same_letters};
pub use parse::{Parsed, audit, parse};
pub use registry::{Code, DirectiveName, Group, Keyword};
pub use source::{Host, Source, SourceFault, looks_like_source, parse_source};
