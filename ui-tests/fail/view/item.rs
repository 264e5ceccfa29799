#[talisman::view(frame_options: DENY)]
struct Page;

trait Pages {
    #[talisman::view(frame_options: DENY)]
    fn page(&self) -> String;
}

#[talisman::view(frame_options: DENY)]
pub const fn constant() -> u8 {
    1
}

fn main() {}
