#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::Nonce;

/// A function of the name that the attribute has.
mod sights {
    #[talisman::view(frame_options: DENY)]
    pub fn view(view: &str, site: &str) -> String {
        format!("{view} of {site}")
    }

    /// An argument of the handler's own name, of which it looks for a nonce.
    #[talisman::view(content_security_policy: { default_src: self, form_action: self })]
    pub async fn nonce(nonce: talisman::Nonce) -> String {
        nonce.to_string()
    }
}

/// What a handler calls is what stands beside it, and the handler without its policy.
mod calls {
    fn view() -> u8 {
        1
    }

    #[talisman::view(frame_options: DENY)]
    pub fn countdown<const STEP: u8>(from: u8) -> u8 {
        struct Less(u8);

        impl Less {
            fn than(number: u8, step: u8) -> Self {
                Self(number.saturating_sub(step))
            }
        }

        if from == 0 {
            view()
        } else {
            countdown::<STEP>(Less::than(from, STEP).0)
        }
    }
}

struct Page;

impl Page {
    #[talisman::view(frame_options: DENY)]
    fn view(&self, view: u8) -> u8 {
        view
    }

    #[talisman::view(frame_options: DENY)]
    async fn nonce(nonce: Option<Nonce>) -> Option<Self> {
        nonce.map(|_| Self)
    }
}

pub fn main() {
    let _ = sights::view("a view", "a site");
    let _ = calls::countdown::<2>(8);
    let _ = Page.view(1);
    let _ = (sights::nonce, Page::nonce);
}
