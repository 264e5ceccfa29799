//! The package as its users see it: policies by the macro, a real server on a loopback port, and the bytes that come
//! back over the socket.

mod client;
mod csp_from_env;
mod derived;
mod dots;
mod everywhere;
mod files;
#[path = "../support/loopback.rs"]
mod loopback;
mod nonce;
mod options;
mod other_headers;
mod run_time;
#[path = "../support/tcp.rs"]
mod tcp;
mod views;
