//! The fairing for Rocket, the nonce as its request guard, and views as its responses.
//!
//! A fairing cannot answer a request; it can only change it on its way in. One that is to be redirected goes to a route of
//! the fairing's own, so that no handler sees it, and gets its answer on the way out.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::str;
use std::sync::OnceLock;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::uncased::Uncased;
use rocket::http::uri::Origin;
use rocket::http::{Header, Method, Status};
use rocket::request::{self, FromRequest};
use rocket::response::{self, Debug, Responder};
use rocket::route::{self, Handler, Route};
use rocket::shield::Shield;
use rocket::{Build, Data, Request, Response, Rocket, async_trait};

use crate::cookies::SessionCookies;
use crate::effects::Effects;
use crate::foreign;
use crate::headers::Framework;
use crate::nonce::Nonce;
use crate::prepared::Prepared;
use crate::rejection::NonceRejection;
use crate::request::Incoming;
use crate::scan::{Append, Entry, Scanned};
use crate::secure::forwarded_header;
use crate::settings::ForwardedProto;
use crate::view::{View, ViewNonce};
use crate::views::{Mark, ViewPolicy};
use crate::visit::Visit;

const NOWHERE: NonceRejection = NonceRejection::new("add `.attach(SITE.fairing())` to the rocket");

/// Where requests go that are not to be handled. A client that asks for it gets what it gets for any other path.
const ANSWERED: &str = "/.talisman";

/// Applies a policy to a Rocket server.
///
/// Made by [`Talisman::fairing`](crate::Talisman::fairing). A server has one policy: of several the last one attached holds.
/// Rocket's [`Shield`] is switched off, configured or not, for it would send some of the same headers with values of its own.
///
/// Attach it first: fairings that are attached before it and change a request's path or method also change what it is
/// judged by.
#[derive(Clone, Copy)]
#[must_use]
pub struct TalismanFairing {
    prepared: &'static Prepared,
    effects: &'static Effects<Server>,
}

/// What a request is in for.
enum Passage {
    Answered(http::Response<()>),
    Visiting(Visit),
}

/// What is known of a request, kept with it in one piece: each costs the request an allocation and more.
#[derive(Default)]
struct Kept {
    passage: OnceLock<Passage>,
    nonce: OnceLock<Nonce>,
    /// The view that handled the request, and the nonce that it drew.
    view: OnceLock<(&'static ViewPolicy, Option<Nonce>)>,
}

impl Kept {
    fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.local_cache(Self::default)
    }
}

impl TalismanFairing {
    pub(crate) fn new(prepared: &'static Prepared) -> Self {
        let effects = foreign::effects(prepared);
        Self { prepared, effects }
    }

    fn passage<'r>(&self, kept: &'r Kept, request: &Request<'_>) -> &'r Passage {
        kept.passage
            .get_or_init(|| match self.prepared.judge(request) {
                ControlFlow::Break(answer) => Passage::Answered(answer),
                ControlFlow::Continue(visit) => Passage::Visiting(visit),
            })
    }
}

#[async_trait]
impl Fairing for TalismanFairing {
    fn info(&self) -> Info {
        Info {
            name: "Talisman",
            kind: Kind::Ignite | Kind::Request | Kind::Response | Kind::Singleton,
        }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let route = Route::ranked(isize::MIN, Method::Get, ANSWERED, Unhandled(*self));
        Ok(rocket.attach(Shield::new()).mount("/", [route]))
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let kept = Kept::of(request);
        match self.passage(kept, request) {
            Passage::Answered(_) => {
                request.set_method(Method::Get);
                request.set_uri(Origin::const_new(ANSWERED, None));
            }
            Passage::Visiting(visit) => {
                if let Some(nonce) = visit.nonce() {
                    kept.nonce.get_or_init(|| nonce);
                }
            }
        }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let kept = Kept::of(request);
        match self.passage(kept, request) {
            Passage::Answered(answer) => {
                // Whatever another fairing has made of the request: no page goes out.
                response.set_status(Status::new(answer.status().as_u16()));
                response.set_sized_body(0, Cursor::new(""));
                for (name, value) in answer.headers() {
                    if let Ok(value) = str::from_utf8(value.as_bytes()) {
                        response.set_raw_header(name.as_str(), value);
                    }
                }
                self.effects.on_answer(response);
            }
            Passage::Visiting(visit) => {
                let view = kept.view.get();
                let mark = view.map(|&(view, nonce)| Mark { view, nonce });
                self.effects.on_response(visit, mark, response);
            }
        }
    }
}

impl fmt::Debug for TalismanFairing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.prepared.settings;
        f.debug_tuple("TalismanFairing").field(settings).finish()
    }
}

/// The handler of requests that are not to be handled.
#[derive(Clone)]
struct Unhandled(TalismanFairing);

#[async_trait]
impl Handler for Unhandled {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        match self.0.passage(Kept::of(request), request) {
            Passage::Answered(_) => route::Outcome::Success(Response::new()),
            Passage::Visiting(_) => route::Outcome::Forward((data, Status::NotFound)),
        }
    }
}

impl Incoming for Request<'_> {
    fn only_reads(&self) -> bool {
        matches!(self.method(), Method::Get | Method::Head)
    }

    fn path(&self) -> &str {
        self.uri().path().raw().as_str()
    }

    fn query(&self) -> Option<&str> {
        self.uri().query().map(|query| query.raw().as_str())
    }

    fn authority(&self) -> Option<Cow<'_, str>> {
        // Rocket leaves it out of the target. From HTTP/2 on it keeps it as the host, else that is the header's.
        let host = self.host().filter(|_| !self.headers().contains("host"));
        host.map(|host| Cow::Owned(host.to_string()))
    }

    fn hosts(&self) -> impl Iterator<Item = &[u8]> {
        self.headers().get("host").map(str::as_bytes)
    }

    fn forwarded(&self, header: ForwardedProto) -> Option<&[u8]> {
        let name = forwarded_header(header)?;
        // A look at all names takes less than the hash of one.
        match self.headers().iter().find(|it| it.name == name)?.value {
            Cow::Borrowed(value) => Some(value.as_bytes()),
            Cow::Owned(_) => None,
        }
    }

    fn is_tls(&self) -> bool {
        self.rocket().config().tls_enabled()
    }

    fn nonce(&self) -> Option<Nonce> {
        None
    }
}

/// Rocket, which shows the headers of a response but lends no map of them.
pub(crate) enum Server {}

impl Framework for Server {
    type Headers<'r> = Response<'r>;
    type Table = Scanned<Header<'static>>;
    type Name = &'static str;

    fn name(name: &'static str) -> Option<&'static str> {
        Some(name)
    }

    fn remove(response: &mut Response<'_>, name: &&'static str) {
        response.remove_header(name);
    }

    fn complete(response: &mut Response<'_>, cookies: &SessionCookies) {
        // A look at all names takes less than the hash of one.
        let mut own = response.headers().iter();
        let is_lacking = |it: &Header| cookies.lacks_any(it.value.as_bytes());
        if !own.any(|it| it.name == "set-cookie" && is_lacking(&it)) {
            return;
        }
        drop(own);
        let values = response.headers().get("set-cookie");
        let completed = values.map(|cookie| {
            let completed = cookies.completed(cookie.as_bytes());
            let completed = completed.and_then(|bytes| String::from_utf8(bytes).ok());
            completed.unwrap_or_else(|| cookie.to_owned())
        });
        let completed: Vec<String> = completed.collect();
        response.remove_header("set-cookie");
        for cookie in completed {
            response.adjoin_raw_header("set-cookie", cookie);
        }
    }
}

impl Append for Server {
    type Header = Header<'static>;

    fn header(name: &'static str, text: &'static str) -> Option<Self::Header> {
        Some(Header {
            name: Uncased::from_borrowed(name),
            value: Cow::Borrowed(text),
        })
    }

    fn find(response: &Response<'_>, table: &[Entry<Self::Header>], mut found: impl FnMut(usize)) {
        for own in response.headers().iter() {
            if let Some(place) = table.iter().position(|entry| entry.header.name == own.name) {
                found(place);
            }
        }
    }

    fn append(response: &mut Response<'_>, header: &Self::Header) {
        // There is none of this name, and to set it takes less than to add another.
        response.set_header(header.clone());
    }

    fn append_text(response: &mut Response<'_>, header: &Self::Header, text: Vec<u8>) {
        if let Ok(text) = String::from_utf8(text) {
            response.set_raw_header(header.name.clone().into_cow(), text);
        }
    }
}

/// The request's nonce, the same that its response's policy carries.
#[async_trait]
impl<'r> FromRequest<'r> for Nonce {
    type Error = NonceRejection;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, NonceRejection> {
        match Kept::of(request).nonce.get() {
            Some(nonce) => request::Outcome::Success(*nonce),
            None => request::Outcome::Error((Status::InternalServerError, NOWHERE)),
        }
    }
}

#[async_trait]
impl<'r> FromRequest<'r> for ViewNonce {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, Infallible> {
        let nonce = Kept::of(request).nonce.get_or_init(Nonce::random);
        request::Outcome::Success(Self(*nonce))
    }
}

/// An error of the handler is of the view too, and so is the page that a catcher makes of it.
impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for View<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
        let view = &Kept::of(request).view;
        view.get_or_init(|| (self.policy, self.nonce));
        match self.response {
            Ok(response) => response.respond_to(request),
            Err(rejection) => Debug(rejection).respond_to(request),
        }
    }
}
