//! A body on its way in.

use http::StatusCode;

use super::endpoint::Reports;

/// The part of a body that has arrived, never more than the endpoint's [limit](Reports::body_limit).
///
/// Made by [`Reports::begin`]. A server [pushes](Self::push) the chunks as they come and [finishes](Self::finish).
/// When the body breaks off it drops this and answers 400.
#[derive(Debug)]
#[must_use]
pub struct Upload {
    reports: Reports,
    limit: usize,
    body: Vec<u8>,
}

impl Upload {
    pub(super) fn new(reports: Reports, limit: usize) -> Self {
        let body = Vec::new();
        Self {
            reports,
            limit,
            body,
        }
    }

    /// Takes the next chunk.
    ///
    /// # Errors
    ///
    /// 413 when the body is larger than the limit: answer with it and read no further.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), StatusCode> {
        let length = self.body.len().saturating_add(chunk.len());
        if length > self.limit {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        if length > self.body.capacity() {
            // Twice the room each time, as for any vector, but from half of the limit straight to all of it.
            let twice = length.max(self.body.capacity() * 2);
            let room = if twice > self.limit / 2 {
                self.limit
            } else {
                twice
            };
            self.body.reserve_exact(room - self.body.len());
        }
        self.body.extend_from_slice(chunk);
        Ok(())
    }

    /// Hands the reports over, and says what to answer: 204, 400 or 413.
    #[must_use]
    pub fn finish(self) -> StatusCode {
        self.reports.take(&self.body)
    }
}
