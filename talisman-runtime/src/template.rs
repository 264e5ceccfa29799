//! From tables to responses, every time: nothing is parsed or formatted here.

use std::mem;

use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue};

use crate::nonce::{NONCE_CHARS, Nonce};
use crate::table::Row;

/// Room for this many headers of the handler, so that few responses have to grow the table's copy.
const SPARE_HEADERS: usize = 8;

/// Stands in header text where the nonce goes.
const HOLE: &str = "…";

/// A header map that is copied into responses.
#[derive(Debug)]
pub(crate) struct Template {
    map: HeaderMap,
    /// Whether the map has a `Content-Security-Policy`.
    has_policy: bool,
    nonced: Vec<NonceHeader>,
    /// Whether the map has a `Cache-Control` for the nonce's sake.
    is_private: bool,
}

/// A header of the map whose value has to be filled before it is sent.
#[derive(Debug)]
struct NonceHeader {
    name: HeaderName,
    holes: Vec<usize>,
}

impl Template {
    pub(crate) fn new(rows: &[Row]) -> Self {
        let mut map = HeaderMap::with_capacity(rows.len() + 1 + SPARE_HEADERS);
        let mut nonced = Vec::new();
        for Row { name, value } in rows {
            let pieces: Vec<_> = value.split(HOLE).collect();
            let text = pieces.join(&"_".repeat(NONCE_CHARS));
            // The macro has checked both; what slipped through is no header.
            let Some((name, text)) = static_name(name).zip(static_value(text)) else {
                continue;
            };
            if pieces.len() > 1 {
                nonced.push(NonceHeader::new(&name, &pieces));
            }
            map.insert(name, text);
        }
        let is_private = !nonced.is_empty() && !map.contains_key(CACHE_CONTROL);
        if is_private {
            // A nonce that a shared cache hands out twice protects nobody.
            map.insert(CACHE_CONTROL, HeaderValue::from_static("private"));
        }
        Self {
            has_policy: map.contains_key(CONTENT_SECURITY_POLICY),
            map,
            nonced,
            is_private,
        }
    }

    /// Whether responses of this table carry a nonce.
    pub(crate) fn wants_nonce(&self) -> bool {
        !self.nonced.is_empty()
    }

    /// Whether the table has a `Content-Security-Policy`.
    pub(crate) fn has_policy(&self) -> bool {
        self.has_policy
    }

    /// Adds to `headers` what they lack of the table.
    pub(crate) fn apply(&self, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        if self.map.is_empty() {
            return;
        }
        // Copying the table with its hashes ready and moving the handler's headers in beats inserting the table.
        let own = mem::replace(headers, self.map.clone());
        if self.wants_nonce() {
            self.fill(nonce, &own, headers);
        }
        if own.keys_len() < own.len() {
            headers.extend(own);
            return;
        }
        for (name, value) in own {
            if let Some(name) = name {
                headers.insert(name, value);
            }
        }
    }

    /// Puts the nonce into those headers of the table that the handler has not set itself.
    fn fill(&self, nonce: Option<Nonce>, own: &HeaderMap, headers: &mut HeaderMap) {
        let nonce = nonce.unwrap_or_else(Nonce::random);
        let mut carries_nonce = false;
        for header in &self.nonced {
            if !own.contains_key(&header.name)
                && let Some(value) = headers.get_mut(&header.name)
            {
                *value = header.filled(value, &nonce);
                carries_nonce = true;
            }
        }
        if self.is_private && !carries_nonce {
            headers.remove(CACHE_CONTROL);
        }
    }
}

impl NonceHeader {
    /// `pieces` is the text around the holes.
    fn new(name: &HeaderName, pieces: &[&str]) -> Self {
        let ends = pieces.iter().scan(0, |end, piece| {
            *end += piece.len();
            let hole = *end;
            *end += NONCE_CHARS;
            Some(hole)
        });
        let holes = ends.take(pieces.len() - 1).collect();
        let name = name.clone();
        Self { name, holes }
    }

    fn filled(&self, text: &HeaderValue, nonce: &Nonce) -> HeaderValue {
        let mut bytes = text.as_bytes().to_vec();
        for &offset in &self.holes {
            if let Some(hole) = bytes.get_mut(offset..).and_then(<[u8]>::first_chunk_mut) {
                *hole = *nonce.as_bytes();
            }
        }
        // Never the default: the text was a header value with other letters in its holes.
        HeaderValue::try_from(bytes).unwrap_or(HeaderValue::from_static(""))
    }
}

/// A name whose clones count no references.
fn static_name(name: &str) -> Option<HeaderName> {
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let name: &'static str = name.as_str().to_owned().leak();
    Some(HeaderName::from_static(name))
}

/// A value whose clones neither allocate nor count references. Tables live as long as the program, so leaking is free.
fn static_value(text: String) -> Option<HeaderValue> {
    HeaderValue::from_str(&text).ok()?;
    Some(HeaderValue::from_static(text.leak()))
}
