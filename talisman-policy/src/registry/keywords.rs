//! Keyword sources, hash algorithms, sandboxing flags and Trusted Types words, one row each.

/// Hands every keyword row to the macro named by the argument.
///
/// A row reads: doc comment, identifier in the macro, enum variant, text on the wire, status, the directives
/// where it takes effect.
#[doc(hidden)]
#[macro_export]
macro_rules! keywords {
    ($($then:tt)+) => { $($then)+! {
        /// Matches nothing; stands alone in its list.
        { none None "'none'" (Standard) [DefaultSrc, ScriptSrc, ScriptSrcElem, ScriptSrcAttr, StyleSrc, StyleSrcElem, StyleSrcAttr, ImgSrc, FontSrc, ConnectSrc, MediaSrc, ObjectSrc, ManifestSrc, ChildSrc, FrameSrc, WorkerSrc, FencedFrameSrc, BaseUri, FormAction, FrameAncestors] }
        /// The page's own origin, and its secure upgrade on the default port.
        { self This "'self'" (Standard) [DefaultSrc, ScriptSrc, ScriptSrcElem, ScriptSrcAttr, StyleSrc, StyleSrcElem, StyleSrcAttr, ImgSrc, FontSrc, ConnectSrc, MediaSrc, ObjectSrc, ManifestSrc, ChildSrc, FrameSrc, WorkerSrc, FencedFrameSrc, BaseUri, FormAction, FrameAncestors] }
        /// Lets inline scripts or styles run; ignored beside a nonce, a hash or `'strict-dynamic'`.
        { unsafe_inline UnsafeInline "'unsafe-inline'" (Standard) [ScriptSrc, ScriptSrcElem, ScriptSrcAttr, StyleSrc, StyleSrcElem, StyleSrcAttr, DefaultSrc] }
        /// Lets `eval` and its kin run, and WebAssembly.
        { unsafe_eval UnsafeEval "'unsafe-eval'" (Standard) [ScriptSrc, DefaultSrc] }
        /// Lets WebAssembly be compiled, without `eval`.
        { wasm_unsafe_eval WasmUnsafeEval "'wasm-unsafe-eval'" (Standard) [ScriptSrc, DefaultSrc] }
        /// Lets `eval` run on Trusted Types; works only with `require-trusted-types-for`.
        { trusted_types_eval TrustedTypesEval "'trusted-types-eval'" (Standard) [ScriptSrc, DefaultSrc] }
        /// Lets scripts that a nonce or hash allows load further scripts; hosts and schemes are ignored then.
        { strict_dynamic StrictDynamic "'strict-dynamic'" (Standard) [ScriptSrc, ScriptSrcElem, DefaultSrc] }
        /// Lets hashes allow event handlers, `style` attributes and `javascript:` navigations.
        { unsafe_hashes UnsafeHashes "'unsafe-hashes'" (Standard) [ScriptSrc, ScriptSrcElem, ScriptSrcAttr, StyleSrc, StyleSrcAttr, DefaultSrc] }
        /// Puts the first characters of the blocked code into reports.
        { report_sample ReportSample "'report-sample'" (Standard) [ScriptSrc, ScriptSrcElem, ScriptSrcAttr, StyleSrc, StyleSrcElem, StyleSrcAttr, DefaultSrc] }
        /// Reports the SHA-256 hashes of the scripts that ran.
        { report_sha256 ReportSha256 "'report-sha256'" (Experimental) [ScriptSrc, ScriptSrcElem, WorkerSrc, DefaultSrc] }
        /// Reports the SHA-384 hashes of the scripts that ran.
        { report_sha384 ReportSha384 "'report-sha384'" (Experimental) [ScriptSrc, ScriptSrcElem, WorkerSrc, DefaultSrc] }
        /// Reports the SHA-512 hashes of the scripts that ran.
        { report_sha512 ReportSha512 "'report-sha512'" (Experimental) [ScriptSrc, ScriptSrcElem, WorkerSrc, DefaultSrc] }
        /// Was meant for `navigate-to`, which is gone: has no effect.
        { unsafe_allow_redirects UnsafeAllowRedirects "'unsafe-allow-redirects'" (Deprecated("")) [] }
        /// Lets WebTransport connect by certificate hash.
        { unsafe_webtransport_hashes UnsafeWebtransportHashes "'unsafe-webtransport-hashes'" (Experimental) [ConnectSrc, DefaultSrc] }
        /// Lets inline speculation rules apply.
        { inline_speculation_rules InlineSpeculationRules "'inline-speculation-rules'" (Experimental) [ScriptSrc, ScriptSrcElem] }
        /// The name that `'wasm-unsafe-eval'` had before the specification took it up.
        { wasm_eval WasmEval "'wasm-eval'" (Removed("'wasm-unsafe-eval'")) [] }
        /// The name that `'unsafe-hashes'` had until 2018.
        { unsafe_hashed_attributes UnsafeHashedAttributes "'unsafe-hashed-attributes'" (Removed("'unsafe-hashes'")) [] }
        /// Removed in CSP2.
        { unsafe_redirect UnsafeRedirect "'unsafe-redirect'" (Removed("")) [] }
    } };
}

/// Hands every sandboxing flag to the macro named by the argument: doc comment, identifier, text on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! sandbox_tokens {
    ($($then:tt)+) => { $($then)+! {
        /// Lets the page start downloads.
        { allow_downloads "allow-downloads" }
        /// Lets the page send forms.
        { allow_forms "allow-forms" }
        /// Lets the page open modal dialogs.
        { allow_modals "allow-modals" }
        /// Lets the page lock the screen's orientation.
        { allow_orientation_lock "allow-orientation-lock" }
        /// Lets the page lock the pointer.
        { allow_pointer_lock "allow-pointer-lock" }
        /// Lets the page open windows.
        { allow_popups "allow-popups" }
        /// Lets the windows it opens escape the sandbox.
        { allow_popups_to_escape_sandbox "allow-popups-to-escape-sandbox" }
        /// Lets the page start presentations.
        { allow_presentation "allow-presentation" }
        /// Keeps the page's own origin.
        { allow_same_origin "allow-same-origin" }
        /// Lets scripts run.
        { allow_scripts "allow-scripts" }
        /// Lets the page ask for its cookies by a user's gesture.
        { allow_storage_access_by_user_activation "allow-storage-access-by-user-activation" }
        /// Lets the page navigate the topmost window.
        { allow_top_navigation "allow-top-navigation" }
        /// Lets a user's gesture navigate the topmost window.
        { allow_top_navigation_by_user_activation "allow-top-navigation-by-user-activation" }
        /// Lets the page navigate to other applications.
        { allow_top_navigation_to_custom_protocols "allow-top-navigation-to-custom-protocols" }
    } };
}

use super::{DirectiveName, Status};

macro_rules! define_keywords {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident $text:literal ($($status:tt)+) [$($effective:ident),*] } )+) => {
        /// A keyword source of the registry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Keyword { $( $(#[doc = $doc])+ $variant, )+ }

        impl Keyword {
            /// Every keyword source, in the registry's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text on the wire, with its quotes: `'unsafe-inline'`.
            #[must_use]
            pub const fn text(self) -> &'static str { match self { $(Self::$variant => $text),+ } }

            /// The name in the macro: `unsafe_inline`.
            #[must_use]
            pub const fn ident(self) -> &'static str { match self { $(Self::$variant => stringify!($ident)),+ } }

            /// Whether browsers still read it.
            #[must_use]
            pub const fn status(self) -> Status { match self { $(Self::$variant => Status::$($status)+),+ } }

            /// The directives where it takes effect.
            #[must_use]
            pub const fn effective_in(self) -> &'static [DirectiveName] { match self { $(Self::$variant => &[$(DirectiveName::$effective),*]),+ } }

            /// What the keyword does, in a sentence.
            #[must_use]
            pub const fn doc(self) -> &'static str { match self { $(Self::$variant => concat!($($doc),+)),+ } }
        }
    };
}
keywords!(define_keywords);

impl Keyword {
    /// Finds a keyword by its text between the quotes; case does not matter.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.word().eq_ignore_ascii_case(word))
    }

    /// Finds a keyword by its name in the macro.
    #[must_use]
    pub fn from_ident(ident: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.ident() == ident)
    }

    /// The text on the wire without its quotes: `unsafe-inline`.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.text().trim_matches('\'')
    }

    /// Whether no browser reads the keyword any more.
    #[must_use]
    pub const fn is_removed(self) -> bool {
        matches!(self.status(), Status::Removed(_))
    }
}

macro_rules! define_sandbox_tokens {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $text:literal } )+) => {
        /// Every sandboxing flag: its name in the macro and its text on the wire.
        pub const SANDBOX_TOKENS: &[(&str, &str)] = &[$((stringify!($ident), $text)),+];
    };
}
sandbox_tokens!(define_sandbox_tokens);

/// A hash algorithm that sources and integrity metadata may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashAlgorithm {
    /// The name on the wire: `sha256`.
    pub name: &'static str,
    /// The digest's length in bytes.
    pub digest_bytes: usize,
}

/// The hash algorithms of [Subresource Integrity](https://www.w3.org/TR/SRI/), which sources share.
pub const HASH_ALGORITHMS: &[HashAlgorithm] = &[
    HashAlgorithm {
        name: "sha256",
        digest_bytes: 32,
    },
    HashAlgorithm {
        name: "sha384",
        digest_bytes: 48,
    },
    HashAlgorithm {
        name: "sha512",
        digest_bytes: 64,
    },
];

/// What `require-trusted-types-for` may name.
pub const TRUSTED_TYPES_SINKS: &[(&str, &str)] = &[("script", "'script'")];

/// The words of `trusted-types` that are no policy names.
pub const TRUSTED_TYPES_WORDS: &[(&str, &str)] = &[
    ("none", "'none'"),
    ("allow_duplicates", "'allow-duplicates'"),
];

/// What `webrtc` may say.
pub const WEBRTC_WORDS: &[(&str, &str)] = &[("allow", "'allow'"), ("block", "'block'")];
