#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

#[talisman::view(frame_options: false, referrer_policy: no_referrer)]
async fn embed() -> &'static str {
    "the handler is still there"
}

pub fn main() {
    let _ = embed;
}
