//! Tables for frameworks whose header maps are dear to copy: a response's own names are looked for among the table's,
//! and what it lacks is appended.

use crate::headers::{Framework, Table};
use crate::line::{self, Line};
use crate::nonce::Nonce;

/// A framework to whose headers a table is appended.
pub(crate) trait Append: Framework {
    /// A header of the table.
    type Header;

    /// None for what the framework takes for no header.
    fn header(name: &'static str, text: &'static str) -> Option<Self::Header>;

    /// Calls `found` with the place in the table of every header that is there already.
    fn find(headers: &Self::Headers<'_>, table: &[Entry<Self::Header>], found: impl FnMut(usize));

    fn append(headers: &mut Self::Headers<'_>, header: &Self::Header);

    /// Appends the header with another text.
    fn append_text(headers: &mut Self::Headers<'_>, header: &Self::Header, text: Vec<u8>);
}

/// One header of a table.
#[derive(Debug)]
pub(crate) struct Entry<T> {
    pub(crate) header: T,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Fixed,
    /// Takes the nonce into these places of its text.
    Nonced(&'static str, Vec<usize>),
    /// Goes out with those that take the nonce.
    Companion,
}

/// A table of headers, those that depend on others last.
#[derive(Debug)]
pub(crate) struct Scanned<T> {
    entries: Vec<Entry<T>>,
}

impl<F: Append> Table<F> for Scanned<F::Header> {
    fn new(lines: Vec<Line>) -> Self {
        let companion = line::private(&lines);
        let entries = lines.into_iter().map(|line| {
            let kind = if line.holes.is_empty() {
                Kind::Fixed
            } else {
                Kind::Nonced(line.text, line.holes)
            };
            (line.name, line.text, kind)
        });
        let companion = companion.map(|(name, text)| (name, text, Kind::Companion));
        let entries = entries.chain(companion).filter_map(|(name, text, kind)| {
            F::header(name, text).map(|header| Entry { header, kind })
        });
        Self {
            entries: entries.collect(),
        }
    }

    fn len(&self) -> usize {
        self.entries.len()
    }

    fn apply(&self, nonce: Option<Nonce>, headers: &mut F::Headers<'_>) {
        // Mostly stays empty, and then allocates nothing.
        let mut there = Vec::new();
        F::find(headers, &self.entries, |place| there.push(place));
        let mut carried = None;
        for (place, Entry { header, kind }) in self.entries.iter().enumerate() {
            if there.contains(&place) {
                continue;
            }
            match kind {
                Kind::Fixed => F::append(headers, header),
                Kind::Nonced(text, holes) => {
                    let nonce = carried.get_or_insert_with(|| nonce.unwrap_or_else(Nonce::random));
                    F::append_text(headers, header, line::filled(text.as_bytes(), holes, nonce));
                }
                Kind::Companion if carried.is_some() => F::append(headers, header),
                Kind::Companion => {}
            }
        }
    }
}
