//! Words of the headers that hold one token each.

/// Hands every referrer policy to the macro named by the argument: doc comment, identifier, text on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! referrer_policies {
    ($($then:tt)+) => { $($then)+! {
        /// Sends no `Referer` at all.
        { no_referrer "no-referrer" }
        /// Sends the whole URL, but nothing from HTTPS to HTTP.
        { no_referrer_when_downgrade "no-referrer-when-downgrade" }
        /// Sends the whole URL within the site's own origin only.
        { same_origin "same-origin" }
        /// Sends the origin.
        { origin "origin" }
        /// Sends the origin, but nothing from HTTPS to HTTP.
        { strict_origin "strict-origin" }
        /// Sends the whole URL within the origin, and the origin to others.
        { origin_when_cross_origin "origin-when-cross-origin" }
        /// Sends the whole URL within the origin, the origin to others, nothing from HTTPS to HTTP.
        { strict_origin_when_cross_origin "strict-origin-when-cross-origin" }
        /// Sends the whole URL to everybody.
        { unsafe_url "unsafe-url" }
    } };
}

macro_rules! define {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        /// Every referrer policy: its name in the macro and its text on the wire.
        pub const REFERRER_POLICIES: &[(&str, &str)] = &[$((stringify!($ident), $text)),+];
    };
}
referrer_policies!(define);

/// The words of `X-Frame-Options`, which the macro spells as the header does.
pub const FRAME_OPTIONS: &[&str] = &["SAMEORIGIN", "DENY"];
