//! Servers on ports of the loopback interface, and connections to them.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// After this a test is taken to hang.
const PATIENCE: Duration = Duration::from_secs(10);

/// A port for a server, which listens already.
pub(crate) fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    listener.set_nonblocking(true).unwrap();
    (listener, address)
}

/// Runs a server on a thread of its own until the tests are over.
pub(crate) fn serve<R>(
    run: impl AsyncFnOnce(tokio::net::TcpListener) -> R + Send + 'static,
) -> SocketAddr {
    let (listener, address) = listener();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            run(tokio::net::TcpListener::from_std(listener).unwrap()).await;
        });
    });
    address
}

pub(crate) fn connect(server: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(server).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}
