//! The endpoint as routes of Rocket.

use http::StatusCode;
use rocket::data::{Data, ToByteUnit};
use rocket::http::{Method, Status};
use rocket::route::{Handler, Outcome, Route};
use rocket::{Request, Response, async_trait};

use super::endpoint::Reports;

/// Takes reports on the path where it is mounted. The answer's body is empty, and no catcher is asked.
///
/// Routes of the application with the same path and another method than `POST` come first, such as one that answers
/// preflights.
impl From<Reports> for Vec<Route> {
    fn from(reports: Reports) -> Self {
        use Method::{Connect, Delete, Get, Options, Patch, Post, Put, Trace};

        // Rocket asks the route of `GET` for `HEAD`.
        let refused = [Get, Put, Delete, Options, Trace, Connect, Patch]
            .map(|method| Route::ranked(isize::MAX, method, "/", reports.clone()));
        let mut routes = Vec::from(refused);
        routes.push(Route::new(Post, "/", reports));
        routes
    }
}

#[async_trait]
impl Handler for Reports {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        let status = collect(self, request, data).await;
        let mut response = Response::new();
        response.set_status(Status::new(status.as_u16()));
        if status == StatusCode::METHOD_NOT_ALLOWED {
            response.set_raw_header("allow", Method::Post.as_str());
        }
        Outcome::Success(response)
    }
}

async fn collect(reports: &Reports, request: &Request<'_>, data: Data<'_>) -> StatusCode {
    let headers = request.headers();
    let length = headers.get_one("content-length");
    let admitted = reports.admit(
        request.method().as_str(),
        headers.get_one("content-type").map(str::as_bytes),
        length.and_then(|it| it.parse().ok()).unwrap_or(0),
    );
    if let Err(refusal) = admitted {
        return refusal;
    }
    match data.open(reports.body_limit.bytes()).into_bytes().await {
        Ok(body) if body.is_complete() => reports.take(&body),
        Ok(_) => StatusCode::PAYLOAD_TOO_LARGE,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}
