//! What is asked of answers.

pub(crate) use crate::loopback::connect;
use crate::tcp::sorted;
pub(crate) use crate::tcp::{Answer, answer, ask, exchange};

impl Answer {
    /// Whether status and header lines are these, all of them and no other.
    #[track_caller]
    pub(crate) fn is(&self, of: &str, status: u16, lines: &[&str]) {
        assert_eq!(
            (self.code(), &*self.lines),
            (status, &*sorted(lines)),
            "{of}"
        );
    }

    /// `200`
    pub(crate) fn code(&self) -> u16 {
        let (code, _) = self.status.split_once(' ').expect("a code and a reason");
        code.parse().expect("a number")
    }

    /// The values of a header.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        self.lines
            .iter()
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
            .collect()
    }
}
