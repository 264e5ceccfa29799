//! The endpoint as a handler of actix-web.

use std::pin::Pin;

use actix_web::http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Payload;
use actix_web::{Handler, HttpRequest, HttpResponse};

use super::endpoint::Reports;

/// Takes reports on the path of its route, which has to let every method through: `web::to(reports)`, not
/// `web::post().to(reports)`. The answer's body is empty.
///
/// Clone it into the app's factory: clones share the rate limit and the callback.
impl Handler<(HttpRequest, Payload)> for Reports {
    type Output = HttpResponse;
    type Future = Pin<Box<dyn Future<Output = HttpResponse>>>;

    fn call(&self, (request, payload): (HttpRequest, Payload)) -> Self::Future {
        let reports = self.clone();
        Box::pin(async move { answer(collect(&reports, &request, payload).await) })
    }
}

async fn collect(reports: &Reports, request: &HttpRequest, payload: Payload) -> http::StatusCode {
    let headers = request.headers();
    let length = headers.get(CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    let admitted = reports.admit(
        request.method().as_str(),
        headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes),
        length.and_then(|it| it.parse().ok()).unwrap_or(0),
    );
    if let Err(refusal) = admitted {
        return refusal;
    }
    match payload.to_bytes_limited(reports.body_limit).await {
        Ok(Ok(body)) => reports.take(&body),
        Ok(Err(_)) => http::StatusCode::BAD_REQUEST,
        Err(_) => http::StatusCode::PAYLOAD_TOO_LARGE,
    }
}

fn answer(status: http::StatusCode) -> HttpResponse {
    // Only the version of the type is another.
    let status = StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = HttpResponse::new(status);
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let post = HeaderValue::from_static(Method::POST.as_str());
        response.headers_mut().insert(ALLOW, post);
    }
    response
}
