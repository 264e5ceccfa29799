//! Handing reports to `tracing`.

use std::fmt::{self, Write as _};

use tracing::field::{DisplayValue, display};

use super::report::Report;

/// The most characters of one text that a log line holds; `…` follows what was cut.
pub const MAX_LOGGED_CHARS: usize = 256;

/// Emits one `WARN` event.
pub(super) fn log(report: &Report) {
    let gist = report.body.gist();
    tracing::warn!(
        target: "talisman::reports",
        kind = %Bounded(report.body.kind()),
        url = %Bounded(&report.url),
        subject = bounded(gist.subject),
        disposition = bounded(gist.disposition),
        blocked = bounded(gist.blocked),
        source_file = bounded(gist.source_file),
        line = gist.line,
        column = gist.column,
        detail = bounded(gist.detail),
        user_agent = bounded(report.user_agent.as_deref()),
        "a browser reported"
    );
}

fn bounded(text: Option<&str>) -> Option<DisplayValue<Bounded<'_>>> {
    text.filter(|text| !text.is_empty())
        .map(|text| display(Bounded(text)))
}

/// A stranger's text on one line: cut, and with escapes for what is not printable and for `\` and `"`.
struct Bounded<'a>(&'a str);

impl fmt::Display for Bounded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars();
        for char in chars.by_ref().take(MAX_LOGGED_CHARS) {
            match char {
                // No escape, for sources such as `'self'` are full of it.
                '\'' => f.write_char(char)?,
                _ => write!(f, "{}", char.escape_debug())?,
            }
        }
        match chars.next() {
            Some(_) => f.write_char('…'),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_quotes_and_direction_marks_are_escaped() {
        assert_eq!(
            Bounded("'self' \"a\"\\\r\n\u{1b}[31m\0\u{202e}\u{2028}é").to_string(),
            r#"'self' \"a\"\\\r\n\u{1b}[31m\0\u{202e}\u{2028}é"#
        );
    }

    #[test]
    fn long_texts_are_cut() {
        let longest = "é".repeat(MAX_LOGGED_CHARS);
        assert_eq!(Bounded(&longest).to_string(), longest);
        assert_eq!(Bounded(&(longest.clone() + "x")).to_string(), longest + "…");
    }
}
