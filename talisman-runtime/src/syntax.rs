//! How the members of a header are joined, and how items are added to one of them.

use talisman_policy::DirectiveName;

const NONE: &str = "'none'";

/// What tells the header of one block from that of another.
#[derive(Clone, Copy)]
pub(crate) struct Syntax {
    /// Between two members.
    pub(crate) separator: &'static str,
    /// Between a member's name and its value.
    pub(crate) assignment: &'static str,
    /// A value with items before and after it.
    pub(crate) extend: fn(&str, &str, &str) -> String,
    /// The members whose value holds where the named one is missing, nearest first.
    pub(crate) fallbacks: fn(&str) -> &'static [DirectiveName],
}

impl Syntax {
    /// `script-src 'self'; img-src *`.
    pub(crate) const CONTENT_SECURITY_POLICY: Self = Self {
        separator: "; ",
        assignment: " ",
        extend: extend_sources,
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
        extend: extend_items,
        fallbacks: |_| &[],
    };
    /// Members that are headers of their own.
    pub(crate) const HEADERS: Self = Self {
        separator: "\n",
        assignment: ": ",
        ..Self::DICTIONARY
    };
}

/// The sources of all three lists, each once. `'none'` and the empty list give way to any other.
pub(crate) fn extend_sources(before: &str, base: &str, after: &str) -> String {
    let adds = !before.is_empty() || !after.is_empty();
    let base = if adds && base.eq_ignore_ascii_case(NONE) {
        ""
    } else {
        base
    };
    let lists = [before, base, after].into_iter();
    let sources = lists
        .flat_map(|list| list.split(' '))
        .filter(|source| !source.is_empty());
    once_each(sources).join(" ")
}

/// The structured field `base` as an inner list with the items of `before` and `after`, each once; its parameters stay.
///
/// An item of its own becomes a list. `*` is everything already, and takes the place of a list that it is added to.
fn extend_items(before: &str, base: &str, after: &str) -> String {
    let (value, parameters) = split_parameters(base);
    let inner = value
        .strip_prefix('(')
        .and_then(|value| value.strip_suffix(')'))
        .unwrap_or(value);
    let items = once_each([before, inner, after].into_iter().flat_map(items));
    if items.contains(&"*") {
        return format!("*{parameters}");
    }
    format!("({}){parameters}", items.join(" "))
}

/// The words without those that came before.
pub(crate) fn once_each<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    for word in words {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen
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
    use super::{extend_items, extend_sources};

    #[test]
    fn sources_go_around_the_list() {
        for (before, base, after, expected) in [
            ("", "", "'self'", "'self'"),
            ("", "'NONE'", "data:", "data:"),
            ("data:", "'none'", "", "data:"),
            ("", "'none'", "", "'none'"),
            ("a", "b c", "d", "a b c d"),
            ("a b", "b c", "c d a", "a b c d"),
        ] {
            let text = extend_sources(before, base, after);
            assert_eq!(text, expected, "{before} {base} {after}");
        }
    }

    #[test]
    fn items_go_into_the_inner_list() {
        for (before, base, after, expected) in [
            ("", "", "self", "(self)"),
            ("", "()", "self", "(self)"),
            ("self", "()", "", "(self)"),
            (
                "",
                "()",
                r#"self "https://a.example""#,
                r#"(self "https://a.example")"#,
            ),
            (
                r#""https://b.example""#,
                "(self)",
                r#"self "https://a.example""#,
                r#"("https://b.example" self "https://a.example")"#,
            ),
            ("", "self", "self", "(self)"),
            (
                r#""https://a.example""#,
                "self",
                "",
                r#"("https://a.example" self)"#,
            ),
            (
                "",
                r#""https://a.example""#,
                "self",
                r#"("https://a.example" self)"#,
            ),
            ("", "*", "self", "*"),
            ("self", "*", "", "*"),
            ("", "(self)", "*", "*"),
            ("", "*;report-to=x", "self", "*;report-to=x"),
            ("", "();report-to=\"x\"", "self", "(self);report-to=\"x\""),
            ("", "self;a;b=1", "src", "(self src);a;b=1"),
            (
                "",
                r#"("a;)(\" b";p="; )" self);q"#,
                "self src",
                r#"("a;)(\" b";p="; )" self src);q"#,
            ),
            ("", "(script)", "style", "(script style)"),
            ("style", "(script)", "", "(style script)"),
        ] {
            let text = extend_items(before, base, after);
            assert_eq!(text, expected, "{before} {base} {after}");
        }
    }
}
