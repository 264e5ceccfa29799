//! From tables to responses, every time: nothing is parsed or formatted here.

use std::mem;

use http::header::{CACHE_CONTROL, Entry, HeaderMap, HeaderName, HeaderValue};

use crate::headers::{Http, Table};
use crate::line::{self, Line};
use crate::nonce::Nonce;

/// Room for this many headers of the handler, so that few responses have to grow the table's copy.
const SPARE_HEADERS: usize = 8;

/// Servers add `Content-Length` when all is done.
const SERVERS_OWN: usize = 1;

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

    fn len(&self) -> usize {
        self.map.len()
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

    fn apply_in_view(&self, site: &Self, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        let (len, own) = (self.map.len(), headers.keys_len());
        let has_room = headers.capacity().saturating_sub(own) >= len;
        // For so few the copy grows once, and once the site's would have grown for what it lacks.
        let grows_as_site = own + SERVERS_OWN <= SPARE_HEADERS.min(len)
            && headers.keys().any(|name| !site.map.contains_key(name));
        if !has_room && grows_as_site {
            self.apply(nonce, headers);
            return;
        }
        // Slower than a copy, but a map that grew for the view's mark has room, and others need no more than to grow.
        if !has_room {
            headers.try_reserve(len + SERVERS_OWN).unwrap_or_default();
        }
        self.insert(nonce, headers);
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
                *value = filled(value, holes, &nonce);
                carries_nonce = true;
            }
        }
        if self.is_private && !carries_nonce {
            headers.remove(CACHE_CONTROL);
        }
    }

    /// Puts those headers of the table where they belong that the handler has not set itself.
    fn insert(&self, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        let mut carried = None;
        for (name, value) in &self.map {
            if self.is_private && *name == CACHE_CONTROL {
                continue;
            }
            let Ok(Entry::Vacant(place)) = headers.try_entry(name) else {
                continue;
            };
            let nonced = self.nonced.iter().find(|nonced| nonced.name == *name);
            place.insert(match nonced {
                Some(NonceHeader { holes, .. }) => {
                    let nonce = carried.get_or_insert_with(|| nonce.unwrap_or_else(Nonce::random));
                    filled(value, holes, nonce)
                }
                None => value.clone(),
            });
        }
        if self.is_private
            && carried.is_some()
            && let Some(private) = self.map.get(CACHE_CONTROL)
            && let Ok(Entry::Vacant(place)) = headers.try_entry(CACHE_CONTROL)
        {
            place.insert(private.clone());
        }
    }
}

fn filled(value: &HeaderValue, holes: &[usize], nonce: &Nonce) -> HeaderValue {
    let filled = line::filled(value.as_bytes(), holes, nonce);
    // Never the default: the text was a header value with other letters in its holes.
    HeaderValue::try_from(filled).unwrap_or(HeaderValue::from_static(""))
}
