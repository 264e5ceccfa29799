//! A fault as the compiler shows it.

use std::fmt;

use talisman::PolicyFault;

/// A fault, its message laid out like one of the compiler's.
pub(crate) struct Shown<'a> {
    pub(crate) fault: &'a PolicyFault,
    pub(crate) coloured: bool,
}

/// The line of a message that has the carets, counted from 0; only those with an excerpt have this one in a margin of
/// its own.
const CARETS: usize = 2;

const RED: &str = "\x1b[1;31m";
const YELLOW: &str = "\x1b[1;33m";
const BLUE: &str = "\x1b[1;34m";
const BOLD: &str = "\x1b[1m";
const PLAIN: &str = "\x1b[0m";

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (level, colour) = if self.fault.is_error() {
            ("error", RED)
        } else {
            ("warning", YELLOW)
        };
        for (index, line) in self.fault.message().split('\n').enumerate() {
            // A policy may hold what a terminal would obey.
            let line = line.replace(char::is_control, "\u{fffd}");
            if index == 0 {
                self.piece(f, colour, level)?;
                self.piece(f, BOLD, &format!(": {line}"))?;
                continue;
            }
            writeln!(f)?;
            let (margin, rest) = line.split_at_checked("  | ".len()).unwrap_or(("", &line));
            self.piece(f, BLUE, margin)?;
            match rest.split_once(": ") {
                Some((word @ ("help" | "note"), rest)) => {
                    self.piece(f, BOLD, word)?;
                    write!(f, ": {rest}")?;
                }
                _ if index == CARETS => self.piece(f, colour, rest)?,
                _ => f.write_str(rest)?,
            }
        }
        Ok(())
    }
}

impl Shown<'_> {
    fn piece(&self, f: &mut fmt::Formatter<'_>, colour: &str, text: &str) -> fmt::Result {
        if self.coloured {
            write!(f, "{colour}{text}{PLAIN}")
        } else {
            f.write_str(text)
        }
    }
}
