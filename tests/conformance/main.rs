//! One suite for every framework: the same site in each, a real server on a loopback port, and the bytes that come back.
//!
//! What a framework cannot do is an [`Exception`](site::Exception). The tests hold it to that too, so that the table in
//! docs/frameworks.md stays true.

mod client;
mod headers;
mod http2;
#[path = "../support/loopback.rs"]
mod loopback;
mod matrix;
mod nonce;
mod on_actix;
mod on_axum;
mod on_hyper;
mod on_rocket;
mod redirect;
#[path = "../support/servers.rs"]
mod servers;
mod site;
#[path = "../support/tcp.rs"]
mod tcp;
