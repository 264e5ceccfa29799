//! The lines of a table: names and texts that live as long as the program.

use http::header::{HeaderName, HeaderValue};

use crate::nonce::{NONCE_CHARS, Nonce};
use crate::table::Row;

/// Stands in header text where the nonce goes.
const HOLE: &str = "…";

/// A header, checked. What is made of it needs to copy neither name nor text.
#[derive(Debug)]
pub(crate) struct Line {
    /// In lower case.
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    /// Where in the text the nonce goes; most lines have no such place.
    pub(crate) holes: Vec<usize>,
}

impl Line {
    /// None for what is no header. The macro has checked the rows, so nothing is lost.
    pub(crate) fn new(row: &Row) -> Option<Self> {
        let pieces: Vec<_> = row.value.split(HOLE).collect();
        let text = pieces.join(&"_".repeat(NONCE_CHARS));
        let name = HeaderName::from_bytes(row.name.as_bytes()).ok()?;
        HeaderValue::from_str(&text).ok()?.to_str().ok()?;
        let ends = pieces.iter().scan(0, |end, piece| {
            *end += piece.len();
            let hole = *end;
            *end += NONCE_CHARS;
            Some(hole)
        });
        Some(Self {
            holes: ends.take(pieces.len() - 1).collect(),
            name: name.as_str().to_owned().leak(),
            text: text.leak(),
        })
    }
}

/// Whether a row becomes a line with holes.
pub(crate) fn takes_nonce(row: &Row) -> bool {
    row.value.contains(HOLE)
}

/// The text of a line with the nonce in its holes.
pub(crate) fn filled(text: &[u8], holes: &[usize], nonce: &Nonce) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for &offset in holes {
        if let Some(hole) = bytes.get_mut(offset..).and_then(<[u8]>::first_chunk_mut) {
            *hole = *nonce.as_bytes();
        }
    }
    bytes
}

/// `Cache-Control: private` for responses that carry a nonce: one that a shared cache hands out twice protects nobody.
/// None when the table has a `Cache-Control` of its own, or nothing takes a nonce.
pub(crate) fn private(lines: &[Line]) -> Option<(&'static str, &'static str)> {
    let takes_nonce = lines.iter().any(|line| !line.holes.is_empty());
    let has_own = lines.iter().any(|line| line.name == "cache-control");
    (takes_nonce && !has_own).then_some(("cache-control", "private"))
}
