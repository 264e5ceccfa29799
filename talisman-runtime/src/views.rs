//! Policies of single views, and how a response says which it is under.
//!
//! A handler's response passes through other layers before it reaches the site's. It carries a header that names its
//! view by number, and is believed by the address of that header's bytes alone: they belong to this process, so no
//! response that came from elsewhere can choose a view, whatever it says. A layer between that copies the bytes of
//! headers one by one loses the view, and the site's policy goes out.
//!
//! The header allocates nothing in a map that has room for it. Extensions would, at every response.

use std::fmt;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::nonce::{Lender, Nonce};
use crate::settings::Settings;
use crate::slots::Slots;

/// Its first value is the marker of a view, its second the nonce of the page.
static MARK: HeaderName = HeaderName::from_static("x-talisman-view");

/// Every view that has answered, by its number.
static VIEWS: Slots<&'static ViewPolicy> = Slots::new();
static NEXT_NUMBER: AtomicUsize = AtomicUsize::new(0);

/// What `#[talisman::view]` says of a handler. Only expansions make one.
pub struct ViewPolicy {
    change: fn(&'static Settings) -> Settings,
    handler: &'static str,
    entry: OnceLock<Entry>,
    /// The most headers that the view has had under any site.
    headers: AtomicUsize,
}

#[derive(Clone, Copy)]
struct Entry {
    number: usize,
    /// The number as text, at an address that no other text has.
    marker: &'static str,
}

impl ViewPolicy {
    /// The policy that `change` makes from the site's, for a handler of this name.
    #[must_use]
    pub const fn new(change: fn(&'static Settings) -> Settings, handler: &'static str) -> Self {
        Self {
            change,
            handler,
            entry: OnceLock::new(),
            headers: AtomicUsize::new(0),
        }
    }

    /// Puts a response under this policy; `nonce` is that of its page, if its view has one of its own.
    pub fn mark(&'static self, nonce: Option<Nonce>, headers: &mut HeaderMap) {
        if headers.keys_len() == headers.capacity() {
            // The map has to grow: at once so far that the site's layer needs no other one. Where it cannot, it is left
            // to the mark.
            let room = self.headers.load(Ordering::Relaxed) + 1;
            headers.try_reserve(room).unwrap_or_default();
        }
        headers.insert(&MARK, HeaderValue::from_static(self.entry().marker));
        // What the site lent it knows.
        let drawn = nonce.filter(|nonce| nonce.lender().is_none());
        if let Some(nonce) = drawn.and_then(|nonce| HeaderValue::from_str(nonce.as_str()).ok()) {
            headers.append(&MARK, nonce);
        }
    }

    /// Whether a nonce that the handler asks for is missing in the view's headers, though the site has it.
    #[inline]
    #[must_use]
    pub fn withholds(&'static self, asked: Option<&Nonce>) -> bool {
        // Where no argument is a nonce, nothing is left of this.
        let lent: Option<Lender> = asked.and_then(Nonce::lender);
        lent.is_some_and(|lent| lent.withholds(self))
    }

    pub(crate) fn settings(&self, site: &'static Settings) -> Settings {
        (self.change)(site)
    }

    pub(crate) fn number(&'static self) -> usize {
        self.entry().number
    }

    /// Has the marks of the next responses make room for so many headers.
    pub(crate) fn expect(&self, headers: usize) {
        self.headers.fetch_max(headers, Ordering::Relaxed);
    }

    /// Where the policy is registered, from its first response on.
    fn entry(&'static self) -> Entry {
        *self.entry.get_or_init(|| {
            let number = NEXT_NUMBER.fetch_add(1, Ordering::Relaxed);
            VIEWS.get_or_init(number, || self);
            let marker = number.to_string().leak();
            Entry { number, marker }
        })
    }
}

impl fmt::Debug for ViewPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ViewPolicy").field(&self.handler).finish()
    }
}

/// The view that a response is under.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    pub(crate) view: &'static ViewPolicy,
    /// That of the view's page, if the view has one of its own.
    pub(crate) nonce: Option<Nonce>,
}

impl Mark {
    /// Takes the mark off a response. One that no view of this process made goes too, and counts for nothing.
    pub(crate) fn take(headers: &mut HeaderMap) -> Option<Self> {
        if !headers.keys().any(|name| *name == MARK) {
            return None;
        }
        let mut values = headers.get_all(&MARK).iter();
        let view = registered(values.next()?);
        let nonce = values.next().and_then(Nonce::from_header);
        headers.remove(&MARK);
        view.map(|view| Self { view, nonce })
    }
}

/// The view whose own marker this is.
fn registered(marker: &HeaderValue) -> Option<&'static ViewPolicy> {
    let number = marker.to_str().ok()?.parse().ok()?;
    let view = *VIEWS.get(number)?;
    let entry = view.entry.get()?;
    ptr::eq(entry.marker.as_bytes(), marker.as_bytes()).then_some(view)
}
