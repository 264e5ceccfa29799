//! The layer around plain tower services.

#![cfg(feature = "tower")]

#[macro_use]
mod support;

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{Request, Response};
use talisman_runtime::__private::{Block, Member};
use talisman_runtime::{Nonce, SecureConnection, Talisman};
use tower::{Layer, ServiceExt, service_fn};

static SITE: Talisman = policy! {
    content_security_policy: Block::Members(&[Member::new("script-src", "'nonce-…'")]),
};

static PLAIN: Talisman = policy! {};

fn secure() -> Request<()> {
    Request::builder()
        .extension(SecureConnection)
        .body(())
        .unwrap()
}

#[tokio::test]
async fn the_page_has_the_nonce_of_the_header() {
    let page = service_fn(|request: Request<()>| async move {
        let nonce = request
            .extensions()
            .get::<Nonce>()
            .expect("the layer draws it");
        Ok::<_, Infallible>(Response::new(nonce.to_string()))
    });
    let service = SITE.layer().layer(page);
    let first = service.oneshot(secure()).await.unwrap();
    assert_eq!(
        first.headers()["content-security-policy"],
        format!("script-src 'nonce-{}'", first.body())
    );
    let second = service.oneshot(secure()).await.unwrap();
    assert_ne!(first.body(), second.body());
}

#[tokio::test]
async fn nothing_is_left_in_the_request_without_a_nonce_source() {
    let page = service_fn(|request: Request<()>| async move {
        assert!(request.extensions().get::<Nonce>().is_none());
        assert_eq!(request.extensions().len(), 1);
        Ok::<_, Infallible>(Response::new(()))
    });
    let response = PLAIN.layer().layer(page).oneshot(secure()).await.unwrap();
    assert_eq!(response.headers()["x-frame-options"], "SAMEORIGIN");
}

#[tokio::test]
async fn an_insecure_request_does_not_reach_the_handler() {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let page = service_fn(|_: Request<&str>| async {
        CALLS.fetch_add(1, Ordering::Relaxed);
        Ok::<_, Infallible>(Response::new("page".to_owned()))
    });
    let service = PLAIN.layer().layer(page);
    let insecure = Request::post("/a")
        .header("host", "example.com")
        .body("form")
        .unwrap();
    let response = service.oneshot(insecure).await.unwrap();
    assert_eq!((response.status().as_u16(), &**response.body()), (307, ""));
    assert_eq!(response.headers()["location"], "https://example.com/a");
    assert_eq!(CALLS.load(Ordering::Relaxed), 0);

    let secure = Request::post("/a")
        .extension(SecureConnection)
        .body("form")
        .unwrap();
    assert_eq!(service.oneshot(secure).await.unwrap().body(), "page");
    assert_eq!(CALLS.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_error_of_the_handler_is_passed_on() {
    let page = service_fn(|_: Request<()>| async { Err::<Response<()>, _>("no database") });
    assert_eq!(
        SITE.layer()
            .layer(page)
            .oneshot(secure())
            .await
            .unwrap_err(),
        "no database"
    );
}

#[tokio::test]
async fn nested_policies_share_a_nonce_and_the_inner_headers_stay() {
    static INNER: Talisman = policy! {
        content_security_policy: Block::Members(&[Member::new("style-src", "'nonce-…'")]),
        frame_options: Some("DENY"),
    };
    let page = service_fn(|request: Request<()>| async move {
        let nonce = request.extensions().get::<Nonce>().copied();
        Ok::<_, Infallible>(Response::new(
            nonce.expect("both layers draw it").to_string(),
        ))
    });
    let service = SITE.layer().layer(INNER.layer().layer(page));
    let response = service.oneshot(secure()).await.unwrap();
    assert_eq!(
        response.headers()["content-security-policy"],
        format!("style-src 'nonce-{}'", response.body())
    );
    assert_eq!(response.headers()["x-frame-options"], "DENY");
}

#[test]
fn layers_and_services_are_small_and_show_their_settings() {
    let layer = PLAIN.layer();
    let service = layer.layer("inner");
    assert_eq!(size_of_val(&layer), size_of::<usize>());
    assert_eq!(
        size_of_val(&service),
        size_of::<usize>() + size_of::<&str>()
    );
    assert!(format!("{layer:?}").contains("SAMEORIGIN"));
    assert!(format!("{service:?}").contains("\"inner\""));
}
