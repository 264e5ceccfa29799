//! Frameworks that bring a runtime of their own, each on a thread until the tests are over.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc;
use std::thread;

use actix_web::dev::Server;
use rocket::fairing::AdHoc;
use rocket::{Build, Config, Rocket};

use crate::loopback::listener;

pub(crate) fn on_actix(
    listen: impl FnOnce(TcpListener) -> io::Result<Server> + Send + 'static,
) -> SocketAddr {
    let (listener, address) = listener();
    thread::spawn(move || actix_web::rt::System::new().block_on(async { listen(listener)?.await }));
    address
}

pub(crate) fn on_rocket(
    build: impl FnOnce(Config) -> Rocket<Build> + Send + 'static,
) -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut config = Config::debug_default();
        config.port = 0;
        config.log_level = rocket::config::LogLevel::Off;
        config.shutdown.ctrlc = false;
        let told = AdHoc::on_liftoff("address", move |rocket| {
            let config = rocket.config();
            let address = SocketAddr::new(config.address, config.port);
            sender.send(address).unwrap();
            Box::pin(async {})
        });
        rocket::execute(build(config).attach(told).launch()).unwrap();
    });
    receiver.recv().unwrap()
}
