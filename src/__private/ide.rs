//! One constant per word of the vocabulary, generated from the registry's rows: what editors show on hover and offer
//! as completion. Only editors compile it.

macro_rules! directives {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident $name:literal $($row:tt)* } )+) => {
        /// Directives of a Content-Security-Policy.
        pub mod directives { $( $(#[doc = $doc])+ #[allow(non_upper_case_globals)] pub const $ident: &str = $name; )+ }
    };
}
talisman_policy::directives!(directives);

macro_rules! options {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $($row:tt)* } )+) => {
        /// Options of `talisman!`.
        pub mod options { $( $(#[doc = $doc])+ #[allow(non_upper_case_globals)] pub const $ident: &str = stringify!($ident); )+ }
    };
}
talisman_policy::options!(options);

macro_rules! sandbox_tokens {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        /// Sandboxing flags.
        pub mod sandbox_tokens { $( $(#[doc = $doc])+ #[allow(non_upper_case_globals)] pub const $ident: &str = $text; )+ }
    };
}
talisman_policy::sandbox_tokens!(sandbox_tokens);

macro_rules! referrer_policies {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        /// Referrer policies.
        pub mod referrer_policies { $( $(#[doc = $doc])+ #[allow(non_upper_case_globals)] pub const $ident: &str = $text; )+ }
    };
}
talisman_policy::referrer_policies!(referrer_policies);

macro_rules! sources {
    ($( $(#[doc = $doc:literal])+ { $ident:tt $variant:ident $text:literal $($row:tt)* } )+) => {
        /// Source expressions.
        pub mod sources {
            /// The nonce of each response: 192 bits, drawn anew.
            #[allow(non_upper_case_globals)]
            pub const nonce: &str = "'nonce-…'";
            $( sources!(@one $(#[doc = $doc])+ $ident $text); )+
        }
    };
    (@one $(#[doc = $doc:literal])+ self $text:literal) => {};
    (@one $(#[doc = $doc:literal])+ $ident:ident $text:literal) => {
        $(#[doc = $doc])+
        #[allow(non_upper_case_globals)]
        pub const $ident: &str = $text;
    };
}
talisman_policy::keywords!(sources);

macro_rules! features {
    ($( { $ident:ident $name:literal ($($status:tt)+) $default:ident $spec:literal } )+) => {
        /// Features of Permissions-Policy and Feature-Policy.
        pub mod features { $( #[doc = concat!("The feature `", $name, "`. ", $spec)] #[allow(non_upper_case_globals)] pub const $ident: &str = $name; )+ }
    };
}
talisman_policy::features!(features);
