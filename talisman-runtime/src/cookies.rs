//! Session cookies: they get the attributes that they lack.

use std::borrow::Cow;

use crate::settings::{List, Settings};

/// Which cookies are completed, and with what.
///
/// A `Set-Cookie` value is read as browsers read it
/// ([RFC 6265, section 5.2](https://www.rfc-editor.org/rfc/rfc6265#section-5.2)):
/// a `;` ends the value, quoted or not, white space around names counts for nothing, attribute names have no case.
#[derive(Debug)]
pub(crate) struct SessionCookies {
    names: List,
    wanted: Vec<Attribute>,
}

#[derive(Debug)]
struct Attribute {
    name: &'static str,
    /// With the `; ` before it.
    text: Cow<'static, str>,
}

impl SessionCookies {
    pub(crate) fn new(settings: &Settings) -> Self {
        let flag = |name, text| Attribute {
            name,
            text: Cow::Borrowed(text),
        };
        let secure = settings.session_cookie_secure && !settings.debug;
        let same_site = settings.session_cookie_samesite;
        // Browsers refuse `None` without the `Secure` that debug mode leaves out.
        let same_site = same_site.filter(|&value| !(settings.debug && value == "None"));
        let wanted = [
            secure.then(|| flag("Secure", "; Secure")),
            settings
                .session_cookie_http_only
                .then(|| flag("HttpOnly", "; HttpOnly")),
            same_site.map(|value| Attribute {
                name: "SameSite",
                text: Cow::Owned(format!("; SameSite={value}")),
            }),
        ];
        Self {
            names: settings.session_cookie_name,
            wanted: wanted.into_iter().flatten().collect(),
        }
    }

    /// Whether the cookie is to be completed.
    pub(crate) fn lacks_any(&self, cookie: &[u8]) -> bool {
        self.lacking(cookie).next().is_some()
    }

    /// The cookie with what it lacks, if it lacks anything. What the application wrote stays, whatever its value.
    pub(crate) fn completed(&self, cookie: &[u8]) -> Option<Vec<u8>> {
        let added = self.lacking(cookie).map(|attribute| attribute.text.len());
        let added = added.sum::<usize>();
        if added == 0 {
            return None;
        }
        // Exact, so that the header takes the buffer over as it is.
        let mut bytes = Vec::with_capacity(cookie.len() + added);
        bytes.extend_from_slice(cookie);
        for attribute in self.lacking(cookie) {
            bytes.extend_from_slice(attribute.text.as_bytes());
        }
        Some(bytes)
    }

    /// The attributes that are missing; none for cookies of other names.
    fn lacking(&self, cookie: &[u8]) -> impl Iterator<Item = &Attribute> {
        let is_session = cookie_name(cookie)
            .is_some_and(|own| self.names.iter().any(|name| name.as_bytes() == own));
        let wanted = if is_session { &self.wanted[..] } else { &[] };
        wanted
            .iter()
            .filter(|wanted| attributes(cookie).all(|name| !is(name, wanted.name)))
    }
}

fn is(name: &[u8], attribute: &str) -> bool {
    name.eq_ignore_ascii_case(attribute.as_bytes())
}

/// The name of `name=value; …`.
fn cookie_name(cookie: &[u8]) -> Option<&[u8]> {
    let pair = cookie.split(|&byte| byte == b';').next()?;
    let equals = pair.iter().position(|&byte| byte == b'=')?;
    Some(pair[..equals].trim_ascii())
}

/// The names of the attributes, as they were written.
fn attributes(cookie: &[u8]) -> impl Iterator<Item = &[u8]> {
    let attributes = cookie.split(|&byte| byte == b';').skip(1);
    attributes.map(|attribute| {
        let name = attribute.split(|&byte| byte == b'=').next();
        name.unwrap_or_default().trim_ascii()
    })
}
