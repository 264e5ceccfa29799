//! What a framework has to be able to do with the headers of its responses.

use http::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};

use crate::cookies::SessionCookies;
use crate::line::Line;
use crate::nonce::Nonce;
use crate::template::Template;

/// A framework, by the type in which it keeps the headers of a response.
pub(crate) trait Framework: Sized + 'static {
    type Headers<'r>;

    type Table: Table<Self>;

    /// The name of a header that is taken off responses.
    type Name;

    fn name(name: &'static str) -> Option<Self::Name>;

    fn remove(headers: &mut Self::Headers<'_>, name: &Self::Name);

    /// Gives session cookies what they lack.
    fn complete(headers: &mut Self::Headers<'_>, cookies: &SessionCookies);
}

/// The headers of a policy, turned once into what the framework puts on many responses.
pub(crate) trait Table<F: Framework> {
    fn new(lines: Vec<Line>) -> Self;

    /// How many headers there are.
    fn len(&self) -> usize;

    /// Adds to `headers` what they lack.
    fn apply(&self, nonce: Option<Nonce>, headers: &mut F::Headers<'_>);

    /// The same on a view's response, which is to cost no more than if the table of the site were applied.
    fn apply_in_view(&self, _: &Self, nonce: Option<Nonce>, headers: &mut F::Headers<'_>) {
        self.apply(nonce, headers);
    }
}

/// The `http` crate, and whatever uses its types.
pub(crate) enum Http {}

impl Framework for Http {
    type Headers<'r> = HeaderMap;
    type Table = Template;
    type Name = HeaderName;

    fn name(name: &'static str) -> Option<HeaderName> {
        name.parse().ok()
    }

    fn remove(headers: &mut HeaderMap, name: &HeaderName) {
        headers.remove(name);
    }

    fn complete(headers: &mut HeaderMap, cookies: &SessionCookies) {
        // Most responses set no cookie, and a look at a few names is cheaper than a hash.
        if !headers.keys().any(|name| *name == SET_COOKIE) {
            return;
        }
        let mut values = headers.get_all(SET_COOKIE).iter();
        if !values.any(|cookie| cookies.lacks_any(cookie.as_bytes())) {
            return;
        }
        for (name, value) in headers.iter_mut() {
            if *name == SET_COOKIE
                && let Some(completed) = cookies.completed(value.as_bytes())
                && let Ok(mut completed) = HeaderValue::try_from(completed)
            {
                completed.set_sensitive(value.is_sensitive());
                *value = completed;
            }
        }
    }
}
