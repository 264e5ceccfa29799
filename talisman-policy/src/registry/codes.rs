//! Every error, one row each; lints stand in their own table.

use alloc::format;
use alloc::string::String;

/// Hands every code row to the macro named by the argument, errors first, then lints: what the code says of a policy,
/// variant, name, specification.
#[doc(hidden)]
#[macro_export]
macro_rules! codes {
    ($($then:tt)+) => { $crate::lints! { [
        /// A directive that no registry knows: browsers skip it.
        { UnknownDirective "csp::unknown_directive" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// A directive that was removed, or never standardised: browsers skip it.
        { RemovedDirective "csp::removed_directive" "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A directive in another spelling than its place asks for (`script-src`, `scriptSrc`, `script_src`).
        { DirectiveSpelling "csp::directive_spelling" "https://w3c.github.io/webappsec-csp/#framework-directives" }
        /// A character that no directive name may hold.
        { DirectiveName "csp::directive_name" "https://w3c.github.io/webappsec-csp/#framework-directives" }
        /// A source expression where a directive begins.
        { SourceAsDirective "csp::source_as_directive" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// The same directive twice in a policy: the first one counts.
        { DuplicateDirective "csp::duplicate_directive" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// A directive's name among the sources of another one.
        { MissingSemicolon "csp::missing_semicolon" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// A colon or an equals sign after a name or a keyword.
        { TrailingColon "csp::trailing_colon" "https://w3c.github.io/webappsec-csp/#framework-directives" }
        /// A comma where a semicolon or a space belongs: it begins a further policy.
        { Comma "csp::comma" "https://w3c.github.io/webappsec-csp/#parse-response-csp" }
        /// A semicolon inside a source: it ends the directive.
        { Semicolon "csp::semicolon" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// A policy without any directive.
        { EmptyPolicy "csp::empty_policy" "https://w3c.github.io/webappsec-csp/#framework-policy" }
        /// A keyword without its single quotes: browsers take it for a host.
        { UnquotedKeyword "csp::unquoted_keyword" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// A nonce without its single quotes: browsers take it for a host.
        { UnquotedNonce "csp::unquoted_nonce" "https://w3c.github.io/webappsec-csp/#grammardef-nonce-source" }
        /// A hash without its single quotes: browsers take it for a host.
        { UnquotedHash "csp::unquoted_hash" "https://w3c.github.io/webappsec-csp/#grammardef-hash-source" }
        /// Quotes around a source that takes none.
        { QuotedSource "csp::quoted_source" "https://w3c.github.io/webappsec-csp/#framework-directive-source-list" }
        /// Double or typographic quotes.
        { WrongQuotes "csp::wrong_quotes" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// A quote that is never closed, or never opened.
        { UnbalancedQuote "csp::unbalanced_quote" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// A quoted word that is no keyword.
        { UnknownKeyword "csp::unknown_keyword" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// A keyword in another spelling than its place asks for (`unsafe-inline`, `unsafeInline`).
        { KeywordSpelling "csp::keyword_spelling" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// A keyword that was renamed or removed.
        { RemovedKeyword "csp::removed_keyword" "https://w3c.github.io/webappsec-csp/#grammardef-keyword-source" }
        /// `'none'` beside other sources: browsers ignore it.
        { NoneInCompany "csp::none_in_company" "https://w3c.github.io/webappsec-csp/#match-url-to-source-list" }
        /// A directive that needs a value and has none.
        { EmptyValue "csp::empty_value" "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A value on a directive that takes none, or more values than it takes.
        { UnexpectedValue "csp::unexpected_value" "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A source expression of a kind that the directive does not take.
        { TokenNotTaken "csp::token_not_taken" "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A word that is no sandboxing flag.
        { SandboxToken "csp::sandbox_token" "https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox" }
        /// A report target that is no URI reference.
        { ReportUri "csp::report_uri" "https://w3c.github.io/webappsec-csp/#directive-report-uri" }
        /// An endpoint name that is no token.
        { ReportTo "csp::report_to" "https://w3c.github.io/webappsec-csp/#directive-report-to" }
        /// A word that `require-trusted-types-for` or `trusted-types` does not know.
        { TrustedTypes "csp::trusted_types" "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// A word other than `'allow'` and `'block'`.
        { Webrtc "csp::webrtc" "https://w3c.github.io/webappsec-csp/#directive-webrtc" }
        /// A scheme with a character that no scheme has, or none before `://`.
        { BadScheme "csp::bad_scheme" "https://w3c.github.io/webappsec-csp/#grammardef-scheme-source" }
        /// A host that is no host.
        { BadHost "csp::bad_host" "https://w3c.github.io/webappsec-csp/#grammardef-host-source" }
        /// A `*` anywhere but as the leftmost label.
        { BadWildcard "csp::bad_wildcard" "https://w3c.github.io/webappsec-csp/#grammardef-host-part" }
        /// A port that is neither a number up to 65535 nor `*`.
        { BadPort "csp::bad_port" "https://w3c.github.io/webappsec-csp/#grammardef-port-part" }
        /// A character that no path may hold.
        { BadPath "csp::bad_path" "https://w3c.github.io/webappsec-csp/#grammardef-path-part" }
        /// A `%` without two hexadecimal digits after it.
        { BadPercentEncoding "csp::bad_percent_encoding" "https://www.rfc-editor.org/rfc/rfc3986#section-2.1" }
        /// A query or a fragment in a source.
        { QueryOrFragment "csp::query_or_fragment" "https://w3c.github.io/webappsec-csp/#grammardef-path-part" }
        /// A hash by an algorithm that browsers do not take.
        { HashAlgorithm "csp::hash_algorithm" "https://w3c.github.io/webappsec-csp/#grammardef-hash-algorithm" }
        /// A hash with characters outside base64.
        { HashAlphabet "csp::hash_alphabet" "https://w3c.github.io/webappsec-csp/#grammardef-base64-value" }
        /// A hash that is too short or too long for its algorithm: it can never match.
        { HashLength "csp::hash_length" "https://w3c.github.io/webappsec-csp/#grammardef-hash-source" }
        /// A nonce that is not written as `'nonce-` base64 `'`.
        { NonceGrammar "csp::nonce_grammar" "https://w3c.github.io/webappsec-csp/#grammardef-nonce-source" }
        /// A character outside ASCII: browsers skip the whole directive.
        { NonAscii "csp::non_ascii" "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// A control character, which no header value may hold.
        { ControlByte "csp::control_byte" "https://www.rfc-editor.org/rfc/rfc9110#section-5.5" }
        /// A directive that a report-only policy ignores.
        { ReportOnlyIgnored "csp::report_only_ignored" "https://w3c.github.io/webappsec-csp/#cspro-header" }
        /// A report-only policy that reports to nobody.
        { ReportsToNobody "csp::reports_to_nobody" "https://w3c.github.io/webappsec-csp/#cspro-header" }
        /// A nonce asked for in a directive that the policy lacks.
        { NonceWithoutDirective "csp::nonce_without_directive" "https://w3c.github.io/webappsec-csp/#directive-script-src" }

        /// An option that `talisman!` does not know.
        { UnknownOption "option::unknown" "" }
        /// An option in another spelling than `snake_case`.
        { OptionSpelling "option::spelling" "" }
        /// The same option twice.
        { DuplicateOption "option::duplicate" "" }
        /// A value of a kind that the option does not take.
        { OptionValue "option::value" "" }
        /// Two options that contradict each other.
        { OptionConflict "option::conflict" "" }
        /// An option whose value is missing, or that lacks its `key: value` form.
        { OptionSyntax "option::syntax" "" }
        /// A `..` in a place where it extends nothing.
        { OptionRest "option::rest" "" }

        /// A name that is neither a lint's nor a group's.
        { UnknownLint "lint::unknown" "" }
        /// A lint that is allowed without a reason.
        { LintReason "lint::reason" "" }
        /// An error among the lints, or a lint at two levels.
        { LintLevel "lint::level" "" }

        /// A URL or a scheme outside a string.
        { BareUrl "word::bare_url" "" }
        /// An empty list.
        { EmptyList "word::empty_list" "" }
        /// A value of a shape that does not stand here.
        { WordShape "word::shape" "" }
        /// A string with an environment variable or a file that cannot be read.
        { Unreadable "word::unreadable" "" }

        /// A word that `X-Frame-Options` does not know.
        { FrameOptionsWord "frame_options::word" "https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header" }
        /// `ALLOW_FROM` without its origin, or the origin without `ALLOW_FROM`.
        { AllowFrom "frame_options::allow_from" "https://www.rfc-editor.org/rfc/rfc7034#section-2.1" }
        /// An origin that is no origin.
        { BadOrigin "frame_options::bad_origin" "https://www.rfc-editor.org/rfc/rfc6454#section-6.2" }
        /// A directive of `Strict-Transport-Security` that is wrong, missing or repeated.
        { HstsDirective "hsts::directive" "https://www.rfc-editor.org/rfc/rfc6797#section-6.1" }
        /// A `max-age` that is no number of seconds.
        { HstsMaxAge "hsts::max_age" "https://www.rfc-editor.org/rfc/rfc6797#section-6.1.1" }
        /// A `preload` that the preload list refuses.
        { HstsPreload "hsts::preload" "https://hstspreload.org/#submission-requirements" }
        /// A word that is no referrer policy.
        { ReferrerPolicy "referrer_policy::word" "https://www.w3.org/TR/referrer-policy/#referrer-policies" }
        /// A value that the header ignores.
        { HeaderValue "header::value" "" }
        /// A feature that no registry knows: browsers ignore it.
        { UnknownFeature "features::unknown" "https://www.w3.org/TR/permissions-policy/#policy-controlled-feature" }
        /// A feature that browsers no longer have.
        { RemovedFeature "features::removed" "https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md" }
        /// A feature in another spelling than its place asks for.
        { FeatureSpelling "features::spelling" "https://www.w3.org/TR/permissions-policy/#policy-controlled-feature" }
        /// The same feature twice: the last one counts, or the first in Feature-Policy.
        { DuplicateFeature "features::duplicate" "https://www.rfc-editor.org/rfc/rfc9651#section-3.2" }
        /// A value that no allowlist holds: browsers ignore it.
        { Allowlist "features::allowlist" "https://www.w3.org/TR/permissions-policy/#allowlists" }
        /// A keyword in quotes: browsers take it for an origin.
        { QuotedKeyword "features::quoted_keyword" "https://www.w3.org/TR/permissions-policy/#structured-header-serialization" }
        /// An origin outside quotes, or a text in them that is none.
        { AllowlistOrigin "features::origin" "https://www.w3.org/TR/permissions-policy/#structured-header-serialization" }
        /// The syntax of Feature-Policy in Permissions-Policy.
        { FeaturePolicySyntax "features::feature_policy_syntax" "https://www.w3.org/TR/permissions-policy/#structured-header-serialization" }
        /// The syntax of Permissions-Policy in Feature-Policy.
        { PermissionsPolicySyntax "features::permissions_policy_syntax" "https://www.w3.org/TR/2019/WD-feature-policy-1-20190416/#ascii-serialization" }
        /// A comma between the values of an inner list: browsers ignore the whole header.
        { CommaInList "structured::comma_in_list" "https://www.rfc-editor.org/rfc/rfc9651#section-3.1.1" }
        /// A text that is no structured field: browsers ignore the whole header.
        { StructuredSyntax "structured::syntax" "https://www.rfc-editor.org/rfc/rfc9651#section-4.2" }
        /// A configuration point that no registry knows: browsers ignore it.
        { DocumentPolicyPoint "document_policy::unknown" "https://wicg.github.io/document-policy/#configuration-points" }
        /// A value or a parameter that the configuration point does not take: browsers ignore the whole header.
        { DocumentPolicyType "document_policy::type" "https://wicg.github.io/document-policy/#configuration-points" }
        /// The same configuration point twice.
        { DocumentPolicyDuplicate "document_policy::duplicate" "https://www.rfc-editor.org/rfc/rfc9651#section-3.2" }
        /// A word that a cross-origin policy does not know.
        { CrossOriginWord "cross_origin::word" "https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies" }
        /// `*` for responses with credentials: browsers refuse them.
        { CorsCredentials "cors::credentials" "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials" }
        /// A name that no endpoint can have, or has already.
        { EndpointName "reporting::endpoint_name" "https://www.w3.org/TR/reporting-1/#header" }
        /// An endpoint whose value is no URL that browsers report to.
        { EndpointUrl "reporting::endpoint_url" "https://www.w3.org/TR/reporting-1/#header" }
        /// A text that is no JSON, or lacks a member that its header needs.
        { ReportingJson "reporting::json" "https://www.w3.org/TR/network-error-logging/#nel-response-header" }
        /// A key or a value that an integrity policy does not know.
        { IntegrityPolicy "integrity_policy::word" "https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section" }
        /// A kind of data that `Clear-Site-Data` does not know, or its quotes missing.
        { ClearSiteData "clear_site_data::word" "https://w3c.github.io/webappsec-clear-site-data/#header" }
        /// A text that is no header name.
        { HeaderName "header::name" "https://www.rfc-editor.org/rfc/rfc9110#section-5.1" }
        /// A header that has an option of its own.
        { HeaderHasOption "header::has_option" "" }
        /// A header that no server should set by itself.
        { HeaderReserved "header::reserved" "https://www.rfc-editor.org/rfc/rfc9110#section-6.4" }
        /// A value of the session cookie that browsers refuse.
        { Cookie "cookie::same_site" "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#section-5.7" }
        /// A cookie without what the prefix of its name asks for: browsers refuse it.
        { CookiePrefix "cookie::prefix" "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-cookie-name-prefixes" }
        /// A text that is no cookie name.
        { CookieName "cookie::name" "https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" }

        /// An option that is decided before a handler is chosen.
        { ViewOption "view::option" "" }
        /// An item that no view can be.
        { ViewItem "view::item" "" }

        /// A path pattern of `force_https_except` that can match nothing.
        { ExceptPattern "https::except_pattern" "https://www.rfc-editor.org/rfc/rfc3986#section-3.3" }
        /// A host of `force_https_hosts` that is no host.
        { HostPattern "https::host_pattern" "https://www.rfc-editor.org/rfc/rfc9110#section-7.2" }
        /// A port outside 1 to 65535.
        { Port "https::port" "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.3" }
    ] $($then)+ } };
}

macro_rules! define {
    ($( $(#[doc = $doc:literal])+ { $variant:ident $name:literal $($group:ident)? $spec:literal } )+) => {
        /// The stable name of a fault or a weakness.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $( $(#[doc = $doc])+ $variant, )+ }

        impl Code {
            /// Every code, in the registry's order: errors, then lints.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name, family first: `csp::unknown_directive`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name),+ } }

            /// What the code says, in a sentence.
            #[must_use]
            pub const fn doc(self) -> &'static str { match self { $(Self::$variant => concat!($($doc),+)),+ } }

            /// The group of a lint; none for an error.
            #[must_use]
            pub const fn group(self) -> Option<Group> {
                match self { $(Self::$variant => define!(@group $($group)?)),+ }
            }

            /// The section of the specification that makes it a fault; none for the macro's own grammar.
            #[must_use]
            pub const fn spec(self) -> Option<&'static str> {
                match self { $(Self::$variant => if $spec.is_empty() { None } else { Some($spec) }),+ }
            }
        }
    };
    (@group) => { None };
    (@group $group:ident) => { Some(Group::$group) };
}
codes!(define);

/// When a lint speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Unless it is told to be silent.
    Default,
    /// When it is asked for: by name, by family, as `strict` or as `all`.
    Strict,
    /// When it is asked for by its own name: others advise the contrary, or only the site can know.
    Choice,
}

impl Code {
    /// Finds a code by its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// The family: `csp` of `csp::unsafe_inline`.
    #[must_use]
    pub fn family(self) -> &'static str {
        let name = self.name();
        name.split_once("::").map_or(name, |(family, _)| family)
    }

    /// The page that explains it, from the root of the project: `docs/codes/csp/unsafe_inline.md`.
    #[must_use]
    pub fn page(self) -> String {
        format!("docs/codes/{}.md", self.name().replace("::", "/"))
    }

    /// What the note of a message says: the name, the specification and the page.
    #[must_use]
    pub fn note(self) -> String {
        let (name, page) = (self.name(), self.page());
        match self.spec() {
            Some(spec) => format!("{name}: {spec}, {page}"),
            None => format!("{name}: {page}"),
        }
    }

    /// Whether a policy with it is refused.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.group().is_none()
    }
}
