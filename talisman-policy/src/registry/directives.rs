//! Every Content-Security-Policy directive, one row each.

/// Hands every directive row to the macro named by the argument.
///
/// A row reads: doc comment, identifier in the macro, enum variant, name on the wire, kind, value grammar,
/// directives it falls back to (nearest first), status, where it takes effect, misnomers, specification.
#[doc(hidden)]
#[macro_export]
macro_rules! directives {
    ($($then:tt)+) => { $($then)+! {
        /// Where resources of any kind may be loaded from, unless their own fetch directive says otherwise.
        { default_src DefaultSrc "default-src" Fetch SourceList [] (Standard) Everywhere ["default"]
          "https://w3c.github.io/webappsec-csp/#directive-default-src" }
        /// Where scripts may come from, and whether inline scripts and `eval` run.
        { script_src ScriptSrc "script-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["js-src", "scripts-src", "script"]
          "https://w3c.github.io/webappsec-csp/#directive-script-src" }
        /// Where `<script>` elements may come from.
        { script_src_elem ScriptSrcElem "script-src-elem" Fetch SourceList [ScriptSrc, DefaultSrc] (Standard) Everywhere ["script-src-element"]
          "https://w3c.github.io/webappsec-csp/#directive-script-src-elem" }
        /// Whether inline event handlers run.
        { script_src_attr ScriptSrcAttr "script-src-attr" Fetch SourceList [ScriptSrc, DefaultSrc] (Standard) Everywhere ["script-src-attribute"]
          "https://w3c.github.io/webappsec-csp/#directive-script-src-attr" }
        /// Where style sheets may come from, and whether inline styles apply.
        { style_src StyleSrc "style-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["css-src", "styles-src", "style"]
          "https://w3c.github.io/webappsec-csp/#directive-style-src" }
        /// Where `<style>` and `<link rel=stylesheet>` may take their styles from.
        { style_src_elem StyleSrcElem "style-src-elem" Fetch SourceList [StyleSrc, DefaultSrc] (Standard) Everywhere ["style-src-element"]
          "https://w3c.github.io/webappsec-csp/#directive-style-src-elem" }
        /// Whether `style` attributes apply.
        { style_src_attr StyleSrcAttr "style-src-attr" Fetch SourceList [StyleSrc, DefaultSrc] (Standard) Everywhere ["style-src-attribute"]
          "https://w3c.github.io/webappsec-csp/#directive-style-src-attr" }
        /// Where images and favicons may come from.
        { img_src ImgSrc "img-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["image-src", "images-src", "img"]
          "https://w3c.github.io/webappsec-csp/#directive-img-src" }
        /// Where fonts may come from.
        { font_src FontSrc "font-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["fonts-src"]
          "https://w3c.github.io/webappsec-csp/#directive-font-src" }
        /// Where `fetch`, `XMLHttpRequest`, `WebSocket`, `EventSource` and beacons may connect to.
        { connect_src ConnectSrc "connect-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["ajax-src", "fetch-src", "connect"]
          "https://w3c.github.io/webappsec-csp/#directive-connect-src" }
        /// Where audio, video and text tracks may come from.
        { media_src MediaSrc "media-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["audio-src", "video-src"]
          "https://w3c.github.io/webappsec-csp/#directive-media-src" }
        /// Where `<object>` and `<embed>` may load from; `'none'` is the value that reviewers expect.
        { object_src ObjectSrc "object-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere ["embed-src"]
          "https://w3c.github.io/webappsec-csp/#directive-object-src" }
        /// Where the web application manifest may come from.
        { manifest_src ManifestSrc "manifest-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-manifest-src" }
        /// Where frames and workers may load from, unless `frame-src` or `worker-src` says otherwise.
        { child_src ChildSrc "child-src" Fetch SourceList [DefaultSrc] (Standard) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-child-src" }
        /// What may be shown in a frame of the page.
        { frame_src FrameSrc "frame-src" Fetch SourceList [ChildSrc, DefaultSrc] (Standard) Everywhere ["iframe-src"]
          "https://w3c.github.io/webappsec-csp/#directive-frame-src" }
        /// Where workers and service workers may come from.
        { worker_src WorkerSrc "worker-src" Fetch SourceList [ChildSrc, ScriptSrc, DefaultSrc] (Standard) Everywhere ["worker", "service-worker-src"]
          "https://w3c.github.io/webappsec-csp/#directive-worker-src" }
        /// What may be shown in a fenced frame (Chromium only).
        { fenced_frame_src FencedFrameSrc "fenced-frame-src" Fetch SourceList [FrameSrc, ChildSrc, DefaultSrc] (Experimental) Everywhere []
          "https://wicg.github.io/fenced-frame/#new-csp-directive" }
        /// Where prefetches may go; removed from the specification.
        { prefetch_src PrefetchSrc "prefetch-src" Fetch SourceList [DefaultSrc] (Removed("")) Everywhere ["prerender-src"]
          "https://www.w3.org/TR/2022/WD-CSP3-20221014/#directive-prefetch-src" }
        /// Whether WebRTC connections may be made: exactly `'allow'` or `'block'`.
        { webrtc Webrtc "webrtc" Other Webrtc [] (Experimental) Everywhere ["web-rtc"]
          "https://w3c.github.io/webappsec-csp/#directive-webrtc" }
        /// Which URLs `<base href>` may name; has no fallback.
        { base_uri BaseUri "base-uri" Document SourceList [] (Standard) Everywhere ["base-url", "base-src", "base"]
          "https://w3c.github.io/webappsec-csp/#directive-base-uri" }
        /// Treats the page as if it stood in a sandboxed frame; ignored in a report-only policy.
        { sandbox Sandbox "sandbox" Document SandboxTokens [] (Standard) Enforced []
          "https://w3c.github.io/webappsec-csp/#directive-sandbox" }
        /// Which plugin types may run; removed from the specification.
        { plugin_types PluginTypes "plugin-types" Document Obsolete [] (Removed("object-src 'none'")) Everywhere []
          "https://www.w3.org/TR/CSP2/#directive-plugin-types" }
        /// Where forms may be sent to; has no fallback.
        { form_action FormAction "form-action" Navigation SourceList [] (Standard) Everywhere ["form-src", "form-actions"]
          "https://w3c.github.io/webappsec-csp/#directive-form-action" }
        /// Who may show this page in a frame; has no fallback and overrides `X-Frame-Options`.
        { frame_ancestors FrameAncestors "frame-ancestors" Navigation AncestorList [] (Standard) Everywhere ["frame-ancestor"]
          "https://w3c.github.io/webappsec-csp/#directive-frame-ancestors" }
        /// Where the page may navigate to; removed from the specification.
        { navigate_to NavigateTo "navigate-to" Navigation SourceList [] (Removed("")) Everywhere []
          "https://www.w3.org/TR/2022/WD-CSP3-20221014/#directive-navigate-to" }
        /// Where violations are sent by browsers that do not know `report-to`.
        { report_uri ReportUri "report-uri" Reporting UriList [] (Deprecated("report-to")) Everywhere ["report-url", "reporter"]
          "https://w3c.github.io/webappsec-csp/#directive-report-uri" }
        /// The endpoint of `Reporting-Endpoints` that violations are sent to.
        { report_to ReportTo "report-to" Reporting Endpoint [] (Standard) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-report-to" }
        /// Rewrites the page's `http:` URLs to `https:`; ignored in a report-only policy.
        { upgrade_insecure_requests UpgradeInsecureRequests "upgrade-insecure-requests" Other Nothing [] (Standard) Enforced ["upgrade-insecure"]
          "https://w3c.github.io/webappsec-upgrade-insecure-requests/#delivery" }
        /// Blocks every `http:` resource of an `https:` page; browsers do so by themselves now.
        { block_all_mixed_content BlockAllMixedContent "block-all-mixed-content" Other Nothing [] (Deprecated("")) Everywhere ["block-mixed-content"]
          "https://www.w3.org/TR/mixed-content/#strict-checking" }
        /// Demands Trusted Types at the injection sinks: `'script'`.
        { require_trusted_types_for RequireTrustedTypesFor "require-trusted-types-for" Other TrustedTypesSinks [] (Standard) Everywhere ["require-trusted-types"]
          "https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive" }
        /// Which Trusted Types policies may be created.
        { trusted_types TrustedTypes "trusted-types" Other TrustedTypesPolicies [] (Standard) Everywhere ["trusted-type"]
          "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// Treats the page as if it came from a public address (Chromium only).
        { treat_as_public_address TreatAsPublicAddress "treat-as-public-address" Other Nothing [] (Nonstandard) Enforced []
          "https://wicg.github.io/private-network-access/" }
        /// Demanded `integrity` attributes; never shipped.
        { require_sri_for RequireSriFor "require-sri-for" Other Obsolete [] (Removed("Integrity-Policy")) Everywhere []
          "https://w3c.github.io/webappsec-subresource-integrity/" }
        /// Steered the XSS auditor that browsers no longer have.
        { reflected_xss ReflectedXss "reflected-xss" Other Obsolete [] (Removed("")) Everywhere []
          "https://www.w3.org/TR/2015/CR-CSP2-20150721/" }
        /// Set the referrer policy before the `Referrer-Policy` header did.
        { referrer Referrer "referrer" Other Obsolete [] (Removed("Referrer-Policy")) Everywhere []
          "https://www.w3.org/TR/referrer-policy/" }
        /// Cut the link to the opening window before `Cross-Origin-Opener-Policy` did.
        { disown_opener DisownOpener "disown-opener" Other Obsolete [] (Removed("Cross-Origin-Opener-Policy")) Everywhere []
          "https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies" }
        /// The prestandard name of `default-src`.
        { allow Allow "allow" Other Obsolete [] (Removed("default-src")) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-default-src" }
        /// The prestandard home of `inline-script` and `eval-script`.
        { options Options "options" Other Obsolete [] (Removed("'unsafe-inline' and 'unsafe-eval' in script-src")) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-script-src" }
        /// Prestandard: named a file that held the policy.
        { policy_uri PolicyUri "policy-uri" Other Obsolete [] (Removed("")) Everywhere []
          "https://w3c.github.io/webappsec-csp/" }
        /// The prestandard name of `connect-src`.
        { xhr_src XhrSrc "xhr-src" Fetch Obsolete [] (Removed("connect-src")) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-connect-src" }
        /// The prestandard home of a nonce, which is a source of `script-src` now.
        { script_nonce ScriptNonce "script-nonce" Other Obsolete [] (Removed("'nonce-…' in script-src")) Everywhere ["nonce-src"]
          "https://w3c.github.io/webappsec-csp/#directive-script-src" }
        /// The prestandard name of `frame-ancestors`.
        { frame_options FrameOptions "frame-options" Other Obsolete [] (Removed("frame-ancestors")) Everywhere []
          "https://w3c.github.io/webappsec-csp/#directive-frame-ancestors" }
    } };
}

/// What a directive is about (CSP3 section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Says where a kind of resource may be loaded from.
    Fetch,
    /// Says what the document itself may do.
    Document,
    /// Says where one may go from the page, and who may show it.
    Navigation,
    /// Says where violations are reported.
    Reporting,
    /// Defined outside the specification's groups.
    Other,
}

/// What may stand after a directive's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    /// A `serialized-source-list`.
    SourceList,
    /// An `ancestor-source-list`: schemes, hosts, `'self'` and `'none'` only.
    AncestorList,
    /// Sandboxing flags, or nothing for every restriction.
    SandboxTokens,
    /// One or more URI references.
    UriList,
    /// Exactly one endpoint name, an HTTP token.
    Endpoint,
    /// `'script'`.
    TrustedTypesSinks,
    /// Trusted Types policy names, `*`, `'none'`, `'allow-duplicates'`.
    TrustedTypesPolicies,
    /// Exactly `'allow'` or `'block'`.
    Webrtc,
    /// No value at all.
    Nothing,
    /// The directive is gone, so its value is not judged.
    Obsolete,
}

/// How alive a registered name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// In a current specification.
    Standard,
    /// In a draft, or shipped by one browser.
    Experimental,
    /// Outside any specification, but shipped.
    Nonstandard,
    /// Still honoured; holds what takes its place, or nothing.
    Deprecated(&'static str),
    /// No browser reads it; holds what takes its place, or nothing.
    Removed(&'static str),
}

/// In which of the two headers a directive takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// In both.
    Everywhere,
    /// Ignored in `Content-Security-Policy-Report-Only`.
    Enforced,
}

macro_rules! define {
    ($( $(#[doc = $doc:literal])+ { $ident:ident $variant:ident $name:literal $kind:ident $grammar:ident [$($fallback:ident),*] ($($status:tt)+) $effect:ident [$($alias:literal),*] $spec:literal } )+) => {
        /// A directive of the registry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum DirectiveName { $( $(#[doc = $doc])+ $variant, )+ }

        impl DirectiveName {
            /// Every directive, in the registry's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name on the wire, lower case: `script-src`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name),+ } }

            /// The name in the macro: `script_src`.
            #[must_use]
            pub const fn ident(self) -> &'static str { match self { $(Self::$variant => stringify!($ident)),+ } }

            /// What the directive is about.
            #[must_use]
            pub const fn kind(self) -> Kind { match self { $(Self::$variant => Kind::$kind),+ } }

            /// What may stand after the name.
            #[must_use]
            pub const fn grammar(self) -> Grammar { match self { $(Self::$variant => Grammar::$grammar),+ } }

            /// The directives that speak where this one is not written, nearest first.
            #[must_use]
            pub const fn fallback(self) -> &'static [Self] { match self { $(Self::$variant => &[$(Self::$fallback),*]),+ } }

            /// Whether browsers still read it.
            #[must_use]
            pub const fn status(self) -> Status { match self { $(Self::$variant => Status::$($status)+),+ } }

            /// In which headers it takes effect.
            #[must_use]
            pub const fn effect(self) -> Effect { match self { $(Self::$variant => Effect::$effect),+ } }

            /// Names that people write when they mean this directive.
            #[must_use]
            pub const fn misnomers(self) -> &'static [&'static str] { match self { $(Self::$variant => &[$($alias),*]),+ } }

            /// Where the directive is specified.
            #[must_use]
            pub const fn spec(self) -> &'static str { match self { $(Self::$variant => $spec),+ } }

            /// What the directive does, in a sentence.
            #[must_use]
            pub const fn doc(self) -> &'static str { match self { $(Self::$variant => concat!($($doc),+)),+ } }
        }
    };
}
directives!(define);

impl DirectiveName {
    /// Finds a directive by its name on the wire; case does not matter.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.name().eq_ignore_ascii_case(name))
    }

    /// Finds a directive by its name in the macro.
    #[must_use]
    pub fn from_ident(ident: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.ident() == ident)
    }

    /// Whether no browser reads the directive any more.
    #[must_use]
    pub const fn is_removed(self) -> bool {
        matches!(self.status(), Status::Removed(_))
    }

    /// Whether a nonce or a hash can match something under this directive.
    #[must_use]
    pub const fn takes_nonce(self) -> bool {
        matches!(
            self,
            Self::DefaultSrc
                | Self::ScriptSrc
                | Self::ScriptSrcElem
                | Self::StyleSrc
                | Self::StyleSrcElem
        )
    }
}
