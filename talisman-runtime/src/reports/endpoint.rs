//! What an endpoint takes, and what it does with it.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;

use super::bucket::Bucket;
use super::log::log;
use super::parse::{Parsed, parse};
use super::report::Report;
use super::upload::Upload;

/// The largest body that [`Reports`] reads unless [told otherwise](Reports::body_limit), in bytes: 64 KiB.
pub const DEFAULT_BODY_LIMIT_BYTES: usize = 64 * 1024;

/// How many bodies [`Reports`] takes per second in the long run, unless [told otherwise](Reports::rate_limit).
pub const DEFAULT_PER_SECOND: u32 = 10;

/// How many bodies [`Reports`] takes at once after a rest, unless [told otherwise](Reports::rate_limit).
pub const DEFAULT_BURST: u32 = 100;

/// The media types of reports.
const MEDIA_TYPES: [&str; 3] = [
    "application/reports+json",
    "application/csp-report",
    // What some browsers send in place of the second.
    "application/json",
];

type Callback = dyn Fn(&Report) + Send + Sync;

/// An endpoint that takes the reports of browsers.
///
/// A report goes to `tracing` as one `WARN` event with the target `talisman::reports`, its texts [cut](super::MAX_LOGGED_CHARS)
/// and escaped, and to the callback as it came. [Noise](Report::is_noise) is dropped. The answer is one of
///
/// | status | when |
/// |---|---|
/// | 204 | the body was read, whatever became of its reports |
/// | 400 | it is no JSON, no report, or broke off |
/// | 405 | the method is not `POST` |
/// | 413 | it is larger than the [limit](Self::body_limit), or holds more than [128](super::MAX_REPORTS_PER_BODY) reports |
/// | 415 | it is neither `application/reports+json`, `application/csp-report` nor `application/json` |
/// | 429 | too many came [lately](Self::rate_limit) |
///
/// Of a refused request nothing is read beyond what showed it. Clones share the rate limit and the callback. How long
/// a client may take to send a body is the server's to limit.
///
/// ```
/// use http::StatusCode;
/// use talisman_runtime::reports::{ReportBody, Reports};
///
/// let reports = Reports::new().on_report(|report| {
///     if let ReportBody::CspViolation(violation) = &report.body {
///         println!("{}: {:?}", report.url, violation.blocked_url);
///     }
/// });
///
/// let body = br#"{"csp-report": {"document-uri": "https://example.com/", "blocked-uri": "inline"}}"#;
/// assert_eq!(reports.receive(Some(b"application/csp-report"), body), StatusCode::NO_CONTENT);
/// assert_eq!(reports.receive(Some(b"text/plain"), body), StatusCode::UNSUPPORTED_MEDIA_TYPE);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Reports {
    bucket: Arc<Bucket>,
    pub(super) body_limit: usize,
    keeps_noise: bool,
    callback: Option<Arc<Callback>>,
}

impl Reports {
    /// An endpoint that only logs, with the default limits.
    pub fn new() -> Self {
        Self {
            bucket: Arc::new(Bucket::new(DEFAULT_PER_SECOND, DEFAULT_BURST)),
            body_limit: DEFAULT_BODY_LIMIT_BYTES,
            keeps_noise: false,
            callback: None,
        }
    }

    /// Calls `callback` with each report, in the order of the body and after its event went to `tracing`.
    ///
    /// It runs where the request is handled, so it has to be quick: hand work on to a task or a channel. A second
    /// callback replaces the first.
    pub fn on_report(mut self, callback: impl Fn(&Report) + Send + Sync + 'static) -> Self {
        self.callback = Some(Arc::new(callback));
        self
    }

    /// The largest body that is read, in bytes. Default: [`DEFAULT_BODY_LIMIT_BYTES`].
    ///
    /// While its JSON is read, a hostile body takes up to 100 times its length of memory.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How many bodies are taken: `burst` at once after a rest, and `per_second` in the long run, from all clients
    /// together. Zero counts as one. Default: [`DEFAULT_BURST`], [`DEFAULT_PER_SECOND`].
    ///
    /// Only requests that fit in method, media type and announced length count. Nothing is kept per client.
    pub fn rate_limit(mut self, per_second: u32, burst: u32) -> Self {
        self.bucket = Arc::new(Bucket::new(per_second, burst));
        self
    }

    /// Takes [noise](Report::is_noise) like any other report.
    pub fn keep_noise(mut self) -> Self {
        self.keeps_noise = true;
        self
    }

    /// Takes a body that is already there, and says what to answer.
    ///
    /// `content_type` is the value of the request's header; the method was `POST`. A body that is still on its way
    /// goes through [`begin`](Self::begin), so that no more than the limit is read of it.
    #[must_use]
    pub fn receive(&self, content_type: Option<&[u8]>, body: &[u8]) -> StatusCode {
        let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
        match self.admit("POST", content_type, length) {
            Ok(()) => self.take(body),
            Err(refusal) => refusal,
        }
    }

    /// Judges a request before its body is read.
    ///
    /// `content_type` is the value of the header, `length_bytes` what the request announces of its body, or 0 if
    /// it announces nothing. It need not be true: what counts in the end is what arrives.
    ///
    /// # Errors
    ///
    /// The status to answer with: 405, 413, 415 or 429.
    pub fn begin(
        &self,
        method: &str,
        content_type: Option<&[u8]>,
        length_bytes: u64,
    ) -> Result<Upload, StatusCode> {
        self.admit(method, content_type, length_bytes)?;
        Ok(Upload::new(self.clone(), self.body_limit))
    }

    pub(super) fn admit(
        &self,
        method: &str,
        content_type: Option<&[u8]>,
        length_bytes: u64,
    ) -> Result<(), StatusCode> {
        if method != "POST" {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        if !content_type.is_some_and(is_report) {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        if usize::try_from(length_bytes).map_or(true, |length| length > self.body_limit) {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        if !self.bucket.take() {
            return Err(StatusCode::TOO_MANY_REQUESTS);
        }
        Ok(())
    }

    /// Reads a whole body and hands its reports over.
    pub(super) fn take(&self, body: &[u8]) -> StatusCode {
        let reports = match parse(body) {
            Ok(Parsed::Reports(reports)) => reports,
            Ok(Parsed::TooMany) => return StatusCode::PAYLOAD_TOO_LARGE,
            Err(_) => return StatusCode::BAD_REQUEST,
        };
        for report in &reports {
            if self.keeps_noise || !report.is_noise() {
                log(report);
                if let Some(callback) = &self.callback {
                    callback(report);
                }
            }
        }
        StatusCode::NO_CONTENT
    }
}

impl Default for Reports {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Reports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reports")
            .field("bucket", &self.bucket)
            .field("body_limit", &self.body_limit)
            .field("keeps_noise", &self.keeps_noise)
            .finish_non_exhaustive()
    }
}

/// Whether a `Content-Type` is one of reports, with or without parameters.
fn is_report(content_type: &[u8]) -> bool {
    let essence = content_type
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default()
        .trim_ascii();
    MEDIA_TYPES
        .iter()
        .any(|media_type| essence.eq_ignore_ascii_case(media_type.as_bytes()))
}
