//! tonic: the layer around a gRPC server. The service is written out that a build script would generate.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::{Buf, BufMut};
use talisman::Talisman;
use tokio::net::TcpListener;
use tonic::body::Body;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::codegen::{BoxFuture, Service, http};
use tonic::server::{Grpc, NamedService};
use tonic::transport::{Error, Server, server::TcpIncoming};
use tonic::{Request, Response, Status};
use tower::service_fn;

async fn hello(name: Request<String>) -> Result<Response<String>, Status> {
    let name = name.into_inner();
    if name.is_empty() {
        return Err(Status::invalid_argument("a name is missing"));
    }
    Ok(Response::new(format!("hello {name}")))
}

/// Serves `example.Greeter` under a policy.
///
/// # Errors
///
/// When the listener fails.
pub async fn serve(site: Talisman, listener: TcpListener) -> Result<(), Error> {
    Server::builder()
        .layer(site.layer())
        .add_service(Greeter)
        .serve_with_incoming(TcpIncoming::from(listener))
        .await
}

#[derive(Clone)]
struct Greeter;

impl NamedService for Greeter {
    const NAME: &'static str = "example.Greeter";
}

impl Service<http::Request<Body>> for Greeter {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        Box::pin(async move {
            Ok(match request.uri().path() {
                "/example.Greeter/Hello" => {
                    let mut grpc = Grpc::new(Utf8);
                    grpc.unary(service_fn(hello), request).await
                }
                _ => Status::unimplemented("no such method").into_http(),
            })
        })
    }
}

/// Text in place of the messages of a schema.
struct Utf8;

impl Codec for Utf8 {
    type Encode = String;
    type Decode = String;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Utf8 {
    type Item = String;
    type Error = Status;

    fn encode(&mut self, text: String, to: &mut EncodeBuf<'_>) -> Result<(), Status> {
        to.put_slice(text.as_bytes());
        Ok(())
    }
}

impl Decoder for Utf8 {
    type Item = String;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<String>, Status> {
        let text = from.copy_to_bytes(from.remaining()).to_vec();
        let text = String::from_utf8(text);
        text.map(Some)
            .map_err(|_| Status::invalid_argument("no UTF-8"))
    }
}
