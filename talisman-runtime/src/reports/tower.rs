//! The endpoint as a tower service, which axum's `route_service` and a plain hyper server take as it is.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Buf;
use http::header::{ALLOW, CONTENT_TYPE};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_service::Service;

use super::endpoint::Reports;
use super::upload::Upload;

/// Takes reports on whatever path leads here. The answer's body is empty.
impl<B: Body> Service<Request<B>> for Reports {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = ReportsFuture<B>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let (parts, body) = request.into_parts();
        let content_type = parts.headers.get(CONTENT_TYPE);
        let upload = self.begin(
            parts.method.as_str(),
            content_type.map(HeaderValue::as_bytes),
            // The announced length, where there is one.
            body.size_hint().lower(),
        );
        ReportsFuture {
            upload: Some(upload),
            body,
        }
    }
}

pin_project! {
    /// The response of [`Reports`] as a service.
    #[must_use = "futures do nothing unless polled"]
    pub struct ReportsFuture<B> {
        upload: Option<Result<Upload, StatusCode>>,
        #[pin]
        body: B,
    }
}

impl<B: Body> Future for ReportsFuture<B> {
    type Output = Result<Response<String>, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let status = loop {
            let upload = match this.upload {
                Some(Ok(upload)) => upload,
                Some(Err(refusal)) => break *refusal,
                // Polled again after its end, which no future has to answer.
                None => return Poll::Pending,
            };
            match ready!(this.body.as_mut().poll_frame(context)) {
                Some(Ok(frame)) => {
                    if let Err(refusal) =
                        frame.into_data().map_or(Ok(()), |data| push(upload, data))
                    {
                        break refusal;
                    }
                }
                Some(Err(_)) => break StatusCode::BAD_REQUEST,
                None => match this.upload.take() {
                    Some(Ok(upload)) => break upload.finish(),
                    _ => return Poll::Pending,
                },
            }
        };
        *this.upload = None;
        Poll::Ready(Ok(answer(status)))
    }
}

fn push(upload: &mut Upload, mut data: impl Buf) -> Result<(), StatusCode> {
    while data.has_remaining() {
        let chunk = data.chunk();
        upload.push(chunk)?;
        data.advance(chunk.len());
    }
    Ok(())
}

fn answer(status: StatusCode) -> Response<String> {
    let mut response = Response::new(String::new());
    *response.status_mut() = status;
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("POST"));
    }
    response
}

impl<B> fmt::Debug for ReportsFuture<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportsFuture").finish_non_exhaustive()
    }
}
