//! The vocabulary, generated from the registry that the macro itself reads.
//!
//! Everything here is documentation: what may stand where, what it does, where it is specified.

/// A link, or nothing where there is no specification.
macro_rules! link {
    ("") => {
        ""
    };
    ($url:literal) => {
        concat!("[there](", $url, ")")
    };
}

macro_rules! options {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $($row:tt)+ } )+) => {
        #[doc = concat!(
            "The options of [`talisman!`](crate::talisman); those that make a header stand in ",
            "[`view`](macro@crate::view) too.\n\n| option | what it does |\n|---|---|\n",
            $( "| `", stringify!($ident), "` |", $($doc,)+ " |\n" ),+
        )]
        pub mod options {}
    };
}
talisman_policy::options!(options);

macro_rules! directives {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident $name:literal $kind:ident $grammar:ident [$($fallback:ident),*] ($($status:tt)+) $effect:ident [$($alias:literal),*] $spec:literal } )+) => {
        #[doc = concat!(
            "The directives of a Content-Security-Policy.\n\n",
            "| in the macro | on the wire | what it does | kind | status | takes effect |\n|---|---|---|---|---|---|\n",
            $( "| `", stringify!($ident), "` | [`", $name, "`](", $spec, ") |", $($doc,)+ " | ", stringify!($kind), " | ", stringify!($($status)+), " | ", stringify!($effect), " |\n" ),+
        )]
        pub mod directives {}
    };
}
talisman_policy::directives!(directives);

macro_rules! sources {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident $text:literal ($($status:tt)+) [$($effective:ident),*] } )+) => {
        #[doc = concat!(
            "The keywords of source lists. Beside them stand `nonce`, `*`, and strings of header text: ",
            "`\"https://cdn.example.com\"`, `\"data:\"`, `\"'sha256-…'\"`.\n\n",
            "| in the macro | on the wire | what it does | status |\n|---|---|---|---|\n",
            "| `nonce` | `'nonce-…'` | The nonce of each response: 192 bits, drawn anew. | Standard |\n",
            $( "| `", stringify!($ident), "` | `", $text, "` |", $($doc,)+ " | ", stringify!($($status)+), " |\n" ),+
        )]
        pub mod sources {}
    };
}
talisman_policy::keywords!(sources);

macro_rules! sandbox_tokens {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        #[doc = concat!(
            "The flags of `sandbox`.\n\n| in the macro | on the wire | what it does |\n|---|---|---|\n",
            $( "| `", stringify!($ident), "` | `", $text, "` |", $($doc,)+ " |\n" ),+
        )]
        pub mod sandbox_tokens {}
    };
}
talisman_policy::sandbox_tokens!(sandbox_tokens);

macro_rules! referrer_policies {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        #[doc = concat!(
            "The words of `referrer_policy`.\n\n| in the macro | on the wire | what it does |\n|---|---|---|\n",
            $( "| `", stringify!($ident), "` | `", $text, "` |", $($doc,)+ " |\n" ),+
        )]
        pub mod referrer_policies {}
    };
}
talisman_policy::referrer_policies!(referrer_policies);

macro_rules! features {
    ($( { $ident:ident $name:literal ($($status:tt)+) $default:ident $spec:literal } )+) => {
        #[doc = concat!(
            "The features of `permissions_policy` and `feature_policy`.\n\n",
            "| in the macro | on the wire | status | default allowlist | specification |\n|---|---|---|---|---|\n",
            $( "| `", stringify!($ident), "` | `", $name, "` | ", stringify!($($status)+), " | ", stringify!($default), " | ", link!($spec), " |\n" ),+
        )]
        pub mod features {}
    };
}
talisman_policy::features!(features);

/// When a lint speaks; errors always do.
macro_rules! level {
    () => {
        "error"
    };
    (Default) => {
        "warns"
    };
    (Strict) => {
        "when asked for, `strict`"
    };
    (Choice) => {
        "when asked for by name"
    };
}

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ { $variant:ident $name:literal $($group:ident)? $spec:literal } )+) => {
        #[doc = concat!(
            "The codes of errors and lints, as the note under each message names them.\n\n",
            "| code | level | what it says | specification |\n|---|---|---|---|\n",
            $( "| `", $name, "` | ", level!($($group)?), " |", $($doc,)+ " | ", link!($spec), " |\n" ),+
        )]
        pub mod codes {}
    };
}
talisman_policy::codes!(codes);
