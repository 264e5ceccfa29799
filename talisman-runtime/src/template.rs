//! From tables to responses, every time: nothing is parsed or formatted here.

use std::mem;

use http::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue};

use crate::headers::{Http, Table};
use crate::line::{self, Line};
use crate::nonce::Nonce;

/// Room for this many headers of the handler, so that few responses have to grow the table's copy.
const SPARE_HEADERS: usize = 8;

/// A header map that is copied into responses.
#[derive(Debug)]
pub(crate) struct Template {
    map: HeaderMap,
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

impl Table<Http> for Template {
    fn new(lines: Vec<Line>) -> Self {
        let private = line::private(&lines);
        let mut map = HeaderMap::with_capacity(lines.len() + 1 + SPARE_HEADERS);
        let mut nonced = Vec::new();
        for Line { name, text, holes } in lines {
            // Neither counts references when it is copied.
            let name = HeaderName::from_static(name);
            map.insert(&name, HeaderValue::from_static(text));
            if !holes.is_empty() {
                nonced.push(NonceHeader { name, holes });
            }
        }
        if let Some((name, text)) = private {
            map.insert(name, HeaderValue::from_static(text));
        }
        Self {
            map,
            nonced,
            is_private: private.is_some(),
        }
    }

    fn apply(&self, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        if self.map.is_empty() {
            return;
        }
        // Copying the table with its hashes ready and moving the handler's headers in beats inserting the table.
        let own = mem::replace(headers, self.map.clone());
        if !self.nonced.is_empty() {
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
}

impl Template {
    /// Puts the nonce into those headers of the table that the handler has not set itself.
    fn fill(&self, nonce: Option<Nonce>, own: &HeaderMap, headers: &mut HeaderMap) {
        let nonce = nonce.unwrap_or_else(Nonce::random);
        let mut carries_nonce = false;
        for NonceHeader { name, holes } in &self.nonced {
            if !own.contains_key(name)
                && let Some(value) = headers.get_mut(name)
            {
                let filled = line::filled(value.as_bytes(), holes, &nonce);
                // Never the default: the text was a header value with other letters in its holes.
                *value = HeaderValue::try_from(filled).unwrap_or(HeaderValue::from_static(""));
                carries_nonce = true;
            }
        }
        if self.is_private && !carries_nonce {
            headers.remove(CACHE_CONTROL);
        }
    }
}
