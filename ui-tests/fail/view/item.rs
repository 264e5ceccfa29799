#[talisman::view(frame_options: DENY)]
struct Page;

trait Pages {
    #[talisman::view(frame_options: DENY)]
    fn page(&self) -> String;
}

fn main() {}
