#[talisman::view(force_https: false, frame_options: deny, debug: true)]
async fn embed() -> &'static str {
    "the handler is still there"
}

#[talisman::view(frame_options: DENY, ..talisman::OFF)]
async fn base() {}

fn main() {
    let _ = (embed, base);
}
