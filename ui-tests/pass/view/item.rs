#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

use talisman::{Nonce, NonceRejection};

struct Page(u8);

impl Page {
    #[talisman::view(frame_options: DENY)]
    fn page(&self) -> String {
        self.0.to_string()
    }

    /// Generic, with patterns, and by `impl Trait` in both directions.
    #[talisman::view(frame_options: SAMEORIGIN)]
    #[talisman::view(frame_options: DENY, referrer_policy: no_referrer)]
    async fn all<T, const N: usize>(
        (left, mut right): (u8, u8),
        text: impl Into<String>,
    ) -> Result<impl Sized, std::num::ParseIntError>
    where
        T: Clone + Default,
    {
        right += u8::try_from(N).unwrap_or(0);
        let text: String = text.into();
        let number: u8 = text.parse()?;
        Ok((T::default(), left, right, number))
    }

    /// The site's nonce may be missing here, so every argument is looked at.
    #[talisman::view(content_security_policy: { default_src: self, form_action: self })]
    fn text(&self, nonce: Nonce) -> String {
        format!("{nonce}{}", self.0)
    }

    #[talisman::view(content_security_policy: { default_src: self, form_action: self })]
    async fn each<'a, T>(
        &self,
        text: &'a str,
        [mut first, _]: [T; 2],
        _nonce: Option<Nonce>,
        more: impl Iterator<Item = T>,
    ) -> (T, &'a str)
    where
        T: std::ops::AddAssign,
    {
        for other in more {
            first += other;
        }
        (first, text)
    }
}

#[talisman::view(content_security_policy: { default_src: self, form_action: self })]
async fn only(nonce: Nonce) -> String {
    nonce.to_string()
}

#[talisman::view(content_security_policy: { default_src: self, form_action: self })]
async fn only_perhaps(nonce: Result<Nonce, NonceRejection>) -> String {
    nonce.map_or_else(|why| why.to_string(), |nonce| nonce.to_string())
}

pub fn main() {
    let _ = Page(1).page();
    drop(Page::all::<u8, 1>((1, 2), "3"));
    let _ = Page::text;
    drop(Page(1).each("4", [5, 6], None, 7..8));
    let _ = (only, only_perhaps);
}
