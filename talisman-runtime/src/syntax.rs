//! How the members of a header are joined, and how items are added to one of them.

use std::borrow::Cow;
use std::iter;

use talisman_policy::DirectiveName;

const NONE: &str = "'none'";

/// What tells the header of one block from that of another.
#[derive(Clone, Copy)]
pub(crate) struct Syntax {
    /// Between two members.
    pub(crate) separator: &'static str,
    /// Between a member's name and its value.
    pub(crate) assignment: &'static str,
    /// The value with further items.
    pub(crate) append: fn(&str, &'static str) -> Cow<'static, str>,
    /// The members whose value holds where the named one is missing, nearest first.
    pub(crate) fallbacks: fn(&str) -> &'static [DirectiveName],
}

impl Syntax {
    /// `script-src 'self'; img-src *`.
    pub(crate) const CONTENT_SECURITY_POLICY: Self = Self {
        separator: "; ",
        assignment: " ",
        append: append_sources,
        fallbacks: |name| DirectiveName::from_name(name).map_or(&[], DirectiveName::fallback),
    };
    /// `geolocation 'none'; camera *`.
    pub(crate) const FEATURE_POLICY: Self = Self {
        fallbacks: |_| &[],
        ..Self::CONTENT_SECURITY_POLICY
    };
    /// `geolocation=(), camera=*`: a dictionary of [RFC 9651](https://www.rfc-editor.org/rfc/rfc9651#section-3.2).
    pub(crate) const DICTIONARY: Self = Self {
        separator: ", ",
        assignment: "=",
        append: append_items,
        fallbacks: |_| &[],
    };
    /// Members that are headers of their own.
    pub(crate) const HEADERS: Self = Self {
        separator: "\n",
        assignment: ": ",
        ..Self::DICTIONARY
    };
}

/// `base` with those sources of `more` that it lacks; `'none'` and the empty list give way.
pub(crate) fn append_sources(base: &str, more: &'static str) -> Cow<'static, str> {
    if more.is_empty() {
        return Cow::Owned(base.to_owned());
    }
    if base.is_empty() || base.eq_ignore_ascii_case(NONE) {
        return Cow::Borrowed(more);
    }
    let new = more
        .split(' ')
        .filter(|source| base.split(' ').all(|old| old != *source));
    let sources: Vec<_> = iter::once(base).chain(new).collect();
    Cow::Owned(sources.join(" "))
}

/// The structured field `base` as an inner list with those items of `more` that it lacks; its parameters stay.
///
/// An item of its own becomes a list. `*` is everything already, and takes the place of a list that it is added to.
fn append_items(base: &str, more: &'static str) -> Cow<'static, str> {
    let (value, parameters) = split_parameters(base);
    let inner = value
        .strip_prefix('(')
        .and_then(|value| value.strip_suffix(')'))
        .unwrap_or(value);
    let mut items: Vec<_> = items(inner).collect();
    for item in self::items(more) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    if items.contains(&"*") {
        return Cow::Owned(format!("*{parameters}"));
    }
    Cow::Owned(format!("({}){parameters}", items.join(" ")))
}

/// An item or inner list, and what follows it from its first own `;` on.
fn split_parameters(field: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    let end = unquoted(field).find(|&(_, byte)| {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        byte == b';' && depth == 0
    });
    field.split_at(end.map_or(field.len(), |(index, _)| index))
}

/// The items of an inner list, each with its parameters.
fn items(inner: &str) -> impl Iterator<Item = &str> {
    let spaces = unquoted(inner).filter(|&(_, byte)| byte == b' ');
    let ends = spaces.map(|(index, _)| index).chain([inner.len()]);
    let mut start = 0;
    ends.map(move |end| {
        let item = &inner[start..end];
        start = end + 1;
        item
    })
    .filter(|item| !item.is_empty())
}

/// The bytes outside of quoted strings, with their places.
fn unquoted(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let mut quoted = false;
    let mut escaped = false;
    text.bytes().enumerate().filter(move |&(_, byte)| {
        let closes = byte == b'"' && !escaped;
        escaped = quoted && byte == b'\\' && !escaped;
        if closes {
            quoted = !quoted;
        }
        !quoted && !closes
    })
}

#[cfg(test)]
mod tests {
    use super::append_items;

    #[test]
    fn items_go_into_the_inner_list() {
        for (base, more, expected) in [
            ("", "self", "(self)"),
            ("()", "self", "(self)"),
            (
                "()",
                r#"self "https://a.example""#,
                r#"(self "https://a.example")"#,
            ),
            (
                "(self)",
                r#"self "https://a.example""#,
                r#"(self "https://a.example")"#,
            ),
            ("self", "self", "(self)"),
            (
                "self",
                r#""https://a.example""#,
                r#"(self "https://a.example")"#,
            ),
            (
                r#""https://a.example""#,
                "self",
                r#"("https://a.example" self)"#,
            ),
            ("*", "self", "*"),
            ("(self)", "*", "*"),
            ("*;report-to=x", "self", "*;report-to=x"),
            ("();report-to=\"x\"", "self", "(self);report-to=\"x\""),
            ("self;a;b=1", "src", "(self src);a;b=1"),
            (
                r#"("a;)(\" b";p="; )" self);q"#,
                "self src",
                r#"("a;)(\" b";p="; )" self src);q"#,
            ),
            ("(script)", "style", "(script style)"),
        ] {
            assert_eq!(append_items(base, more), expected, "{base} and {more}");
        }
    }
}
