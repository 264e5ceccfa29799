#![deny(warnings, clippy::pedantic)]
#![forbid(unsafe_code)]

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
}

pub fn main() {
    let _ = Page(1).page();
    drop(Page::all::<u8, 1>((1, 2), "3"));
}
