//! A page that breaks its own policy on purpose and shows the reports of it as they arrive:
//! `cargo run --example reports`.
//!
//! Both policies report to `report-uri`, at once. Reports of other types go to the endpoint `default` of the Reporting
//! API: up to a minute later, and in Chromium from HTTPS pages only, so put a proxy with TLS before this server to
//! see them.

use std::collections::VecDeque;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use talisman::reports::{Report, Reports};
use talisman::{Nonce, Talisman, talisman};
use tokio::net::TcpListener;

/// What the page carries.
static SITE: Talisman = talisman! {
    // This server speaks plain HTTP on the loopback interface, in release builds too, and no proxy stands before it.
    force_https: false,
    forwarded_proto: false,

    content_security_policy: {
        default_src: none,
        script_src: [nonce, report_sample],
        style_src: [self, report_sample],
        img_src: "data:",
        connect_src: self,
        base_uri: none,
        form_action: none,
        frame_ancestors: none,
        report_uri: "/reports",
    },
    content_security_policy_report_only: {
        require_trusted_types_for: script,
        report_uri: "/reports",
    },
    permissions_policy: { geolocation: none },
    reporting_endpoints: { default: "/reports" },
};

/// What is no page loads nothing.
static DATA: Talisman = talisman! {
    content_security_policy: { default_src: none, form_action: none, frame_ancestors: none },
    content_security_policy_report_only: false,
    permissions_policy: false,
    reporting_endpoints: false,
    ..SITE
};

const PORT: u16 = 3002;

/// How many reports are kept to be shown.
const MAX_KEPT: usize = 50;

/// The latest reports, with a number that goes up.
#[derive(Default)]
struct Latest {
    count: u64,
    kept: VecDeque<(u64, Report)>,
}

type Shared = Arc<Mutex<Latest>>;

#[tokio::main]
async fn main() -> io::Result<()> {
    // The reports are in the log as well.
    tracing_subscriber::fmt().init();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, PORT)).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, site()).await
}

fn site() -> Router {
    let latest = Shared::default();
    let sink = Arc::clone(&latest);
    let reports = Reports::new().on_report(move |report| keep(&sink, report));
    let data = Router::new()
        .route("/latest", get(shown).with_state(latest))
        .route("/page.css", get(style_sheet))
        .route("/page.js", get(script))
        .route_service("/reports", reports)
        .layer(DATA.layer());
    Router::new()
        .route("/", get(page))
        .layer(SITE.layer())
        .merge(data)
}

async fn page(nonce: Nonce) -> Html<String> {
    Html(format!(include_str!("page.html"), nonce = nonce))
}

async fn style_sheet() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css")], include_str!("page.css"))
}

async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript")], include_str!("page.js"))
}

fn keep(latest: &Shared, report: &Report) {
    let mut latest = latest.lock().unwrap_or_else(PoisonError::into_inner);
    latest.count += 1;
    let number = latest.count;
    latest.kept.push_front((number, report.clone()));
    latest.kept.truncate(MAX_KEPT);
}

/// `/latest?after=3`: the reports after the third, the newest first.
#[derive(Deserialize)]
struct Wish {
    after: u64,
}

async fn shown(State(latest): State<Shared>, Query(wish): Query<Wish>) -> impl IntoResponse {
    let latest = latest.lock().unwrap_or_else(PoisonError::into_inner);
    let newer = latest
        .kept
        .iter()
        .filter(|(number, _)| *number > wish.after);
    let shown: Vec<Value> = newer
        .map(|(number, report)| json!({ "number": number, "report": report }))
        .collect();
    ([(CACHE_CONTROL, "no-store")], Json(shown))
}
