//! Every lint, one row each.

/// Hands every lint row to the macro named by the argument, behind the error rows that it was given: what the lint
/// says of a policy, variant, name, group, specification.
///
/// A lint of the group `Default` warns unless it is told otherwise. `Strict` holds what strict reviewers ask for, and
/// `Choice` what others advise against, or only the site can know: `all` and the families leave it out.
#[doc(hidden)]
#[macro_export]
macro_rules! lints {
    ([$($errors:tt)*] $($then:tt)+) => { $($then)+! {
        $($errors)*

        /// A nonce written down: every response has the same one, so an attacker knows it.
        { StaticNonce "csp::static_nonce" Default "https://w3c.github.io/webappsec-csp/#security-nonces" }
        /// A nonce of fewer than 128 bits.
        { ShortNonce "csp::short_nonce" Default "https://w3c.github.io/webappsec-csp/#security-nonces" }
        /// A hash in base64url, which external scripts never match, or without its padding, which not every browser matches.
        { HashBase64Url "csp::hash_base64url" Default "https://w3c.github.io/webappsec-csp/#match-element-to-source-list" }
        /// The same source expression twice in a list.
        { DuplicateSource "csp::duplicate_source" Default "https://w3c.github.io/webappsec-csp/#framework-directive-source-list" }
        /// A source that another one of the list covers.
        { RedundantSource "csp::redundant_source" Strict "https://w3c.github.io/webappsec-csp/#match-url-to-source-expression" }
        /// A fetch directive of header text without any source: browsers read `'none'`.
        { EmptySourceList "csp::empty_source_list" Default "https://w3c.github.io/webappsec-csp/#match-url-to-source-list" }
        /// A scheme without its colon, or with more than that: browsers read a host of that name.
        { SchemeAsHost "csp::scheme_as_host" Default "https://w3c.github.io/webappsec-csp/#grammardef-scheme-source" }
        /// A host or a keyword with a colon after it: browsers read a scheme of that name.
        { HostAsScheme "csp::host_as_scheme" Default "https://w3c.github.io/webappsec-csp/#grammardef-scheme-source" }
        /// A `*` in a path, where it stands for itself.
        { PathWildcard "csp::path_wildcard" Default "https://w3c.github.io/webappsec-csp/#match-paths" }
        /// An IP address as the host: browsers match none but `127.0.0.1`.
        { IpSource "csp::ip_source" Default "https://w3c.github.io/webappsec-csp/#match-hosts" }
        /// The developer's own machine among the sources.
        { LocalhostSource "csp::localhost_source" Default "https://w3c.github.io/webappsec-csp/#match-hosts" }
        /// A path after an ancestor: browsers compare its origin only.
        { AncestorPath "csp::ancestor_path" Default "https://w3c.github.io/webappsec-csp/#frame-ancestors-navigation-response" }
        /// A word of `X-Frame-Options` among the ancestors: browsers read a host of that name.
        { AncestorWord "csp::ancestor_word" Default "https://w3c.github.io/webappsec-csp/#directive-frame-ancestors" }
        /// A keyword of Trusted Types without its quotes: browsers read a policy of that name.
        { UnquotedTrustedTypes "csp::unquoted_trusted_types" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// Reporting directives and nothing that could be violated.
        { NothingToReport "csp::nothing_to_report" Default "https://w3c.github.io/webappsec-csp/#directives-reporting" }
        /// A keyword or a directive where a name stands: browsers read a host, an address, an endpoint or a policy called so.
        { WordAsName "csp::word_as_name" Default "https://w3c.github.io/webappsec-csp/#parse-serialized-policy" }
        /// An endpoint's name or a report address in quotes, which are a part of it.
        { QuotedEndpoint "csp::quoted_endpoint" Default "https://w3c.github.io/webappsec-csp/#directive-report-to" }
        /// A comma with no policy before or after it.
        { StrayComma "csp::stray_comma" Default "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1" }
        /// A source that the directive never reads.
        { NoEffect "csp::no_effect" Default "https://w3c.github.io/webappsec-csp/#framework-directive-source-list" }
        /// A directive that the specification has put aside.
        { DeprecatedDirective "csp::deprecated_directive" Default "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A directive that few browsers know.
        { ExperimentalDirective "csp::experimental_directive" Strict "https://w3c.github.io/webappsec-csp/#csp-directives" }
        /// A directive that the user vouches for and no registry knows.
        { UnregisteredDirective "csp::unregistered_directive" Default "https://w3c.github.io/webappsec-csp/#directive-registration" }

        /// Inline scripts run, injected ones too.
        { UnsafeInline "csp::unsafe_inline" Default "https://w3c.github.io/webappsec-csp/#allow-all-inline" }
        /// Inline styles apply, injected ones too.
        { UnsafeInlineStyle "csp::unsafe_inline_style" Default "https://w3c.github.io/webappsec-csp/#allow-all-inline" }
        /// Style sheets load from almost anywhere.
        { BroadStyleSource "csp::broad_style_source" Default "https://w3c.github.io/webappsec-csp/#directive-style-src" }
        /// `eval` runs text as code.
        { UnsafeEval "csp::unsafe_eval" Default "https://w3c.github.io/webappsec-csp/#can-compile-strings" }
        /// Hashes allow event handlers and `javascript:` addresses, which an attacker may put where they please.
        { UnsafeHashes "csp::unsafe_hashes" Default "https://w3c.github.io/webappsec-csp/#unsafe-hashes-usage" }
        /// `'unsafe-hashes'` without a hash that it could apply to.
        { UnsafeHashesAlone "csp::unsafe_hashes_alone" Default "https://w3c.github.io/webappsec-csp/#unsafe-hashes-usage" }
        /// Scripts, objects or `<base>` from any server of a scheme.
        { BroadScheme "csp::broad_scheme" Default "https://w3c.github.io/webappsec-csp/#match-url-to-source-expression" }
        /// Scripts, objects or `<base>` from any server.
        { Wildcard "csp::wildcard" Default "https://w3c.github.io/webappsec-csp/#match-url-to-source-expression" }
        /// Scripts or plugins from addresses that pages make up themselves.
        { BlobSource "csp::blob_source" Default "https://w3c.github.io/webappsec-csp/#match-url-to-source-expression" }
        /// A directive other than those for scripts that any server matches.
        { BroadSource "csp::broad_source" Strict "https://w3c.github.io/webappsec-csp/#match-url-to-source-expression" }
        /// Plugins may load from anywhere.
        { MissingObjectSrc "csp::missing_object_src" Default "https://w3c.github.io/webappsec-csp/#directive-object-src" }
        /// Scripts may load from anywhere, and inline ones run.
        { MissingScriptSrc "csp::missing_script_src" Default "https://w3c.github.io/webappsec-csp/#directive-script-src" }
        /// An injected `<base>` turns the addresses of trusted scripts to another server.
        { MissingBaseUri "csp::missing_base_uri" Default "https://w3c.github.io/webappsec-csp/#directive-base-uri" }
        /// What has no directive of its own may load from anywhere.
        { MissingDefaultSrc "csp::missing_default_src" Default "https://w3c.github.io/webappsec-csp/#directive-default-src" }
        /// Forms may be sent anywhere: `default-src` does not speak of them.
        { MissingFormAction "csp::missing_form_action" Default "https://w3c.github.io/webappsec-csp/#directive-form-action" }
        /// Anybody may show the page in a frame: `default-src` does not speak of that.
        { MissingFrameAncestors "csp::missing_frame_ancestors" Default "https://w3c.github.io/webappsec-csp/#directive-frame-ancestors" }
        /// `default-src` allows more than nothing.
        { DefaultSrcNotNone "csp::default_src_not_none" Strict "https://w3c.github.io/webappsec-csp/#directive-default-src" }
        /// Scripts from the site's own origin, where uploads and callbacks may stand.
        { SelfAllowlist "csp::self_allowlist" Strict "https://w3c.github.io/webappsec-csp/#strict-csp" }
        /// Scripts by the address of their host, where anything may stand.
        { HostAllowlist "csp::host_allowlist" Strict "https://w3c.github.io/webappsec-csp/#strict-csp" }
        /// A host that serves callbacks with names of the caller's choice.
        { JsonpBypass "csp::jsonp_bypass" Default "https://w3c.github.io/webappsec-csp/#strict-csp" }
        /// A host that serves a library which runs text of the page as code.
        { LibraryBypass "csp::library_bypass" Default "https://w3c.github.io/webappsec-csp/#strict-csp" }
        /// A host that serves a plugin file which runs scripts.
        { FlashBypass "csp::flash_bypass" Default "https://w3c.github.io/webappsec-csp/#directive-object-src" }
        /// Plugins may load from somewhere.
        { ObjectSrcNotNone "csp::object_src_not_none" Default "https://w3c.github.io/webappsec-csp/#directive-object-src" }
        /// A source without TLS: whoever is on the way can change what comes from it.
        { HttpSource "csp::http_source" Default "https://w3c.github.io/webappsec-csp/#match-schemes" }
        /// Images or media without TLS.
        { HttpSourcePassive "csp::http_source_passive" Default "https://w3c.github.io/webappsec-csp/#match-schemes" }
        /// A WebSocket without TLS.
        { WsSource "csp::ws_source" Default "https://w3c.github.io/webappsec-csp/#match-schemes" }
        /// Hosts or schemes for scripts, and no `'strict-dynamic'`.
        { MissingStrictDynamic "csp::missing_strict_dynamic" Strict "https://w3c.github.io/webappsec-csp/#strict-dynamic-usage" }
        /// `'strict-dynamic'` without a nonce or a hash: no script runs.
        { StrictDynamicAlone "csp::strict_dynamic_alone" Default "https://w3c.github.io/webappsec-csp/#strict-dynamic-usage" }
        /// A source that `'strict-dynamic'` makes browsers ignore.
        { IgnoredByStrictDynamic "csp::ignored_by_strict_dynamic" Strict "https://w3c.github.io/webappsec-csp/#strict-dynamic-usage" }
        /// An `'unsafe-inline'` that a nonce or a hash makes browsers ignore.
        { IgnoredUnsafeInline "csp::ignored_unsafe_inline" Strict "https://w3c.github.io/webappsec-csp/#allow-all-inline" }
        /// A nonce or a hash without `'unsafe-inline'`, for browsers that know neither.
        { UnsafeInlineFallback "csp::unsafe_inline_fallback" Choice "https://w3c.github.io/webappsec-csp/#strict-dynamic-usage" }
        /// `'strict-dynamic'` without schemes or hosts, for browsers that do not know it.
        { AllowlistFallback "csp::allowlist_fallback" Choice "https://w3c.github.io/webappsec-csp/#strict-dynamic-usage" }
        /// A narrower directive opens what the one that it stands under closes.
        { NoneOverridden "csp::none_overridden" Default "https://w3c.github.io/webappsec-csp/#directive-fallback-list" }
        /// A directive that says what holds without it.
        { RedundantDirective "csp::redundant_directive" Strict "https://w3c.github.io/webappsec-csp/#directive-fallback-list" }
        /// A directive whose fallback is not the one that its policy suggests.
        { FallbackSurprise "csp::fallback_surprise" Strict "https://w3c.github.io/webappsec-csp/#directive-fallback-list" }
        /// `frame-src 'none'`, which says what the page shows, not who shows the page.
        { FrameDirection "csp::frame_direction" Strict "https://w3c.github.io/webappsec-csp/#directive-frame-ancestors" }
        /// Several policies: a browser allows what all of them allow.
        { MultiplePolicies "csp::multiple_policies" Strict "https://w3c.github.io/webappsec-csp/#multiple-policies" }

        /// A sandbox that the page can take off itself.
        { SandboxEscape "csp::sandbox_escape" Default "https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox" }
        /// The same sandboxing flag twice, or one that another one covers.
        { DuplicateSandboxToken "csp::duplicate_sandbox_token" Default "https://w3c.github.io/webappsec-csp/#directive-sandbox" }
        /// A sandbox without scripts beside a directive that allows some.
        { SandboxWithoutScripts "csp::sandbox_without_scripts" Default "https://w3c.github.io/webappsec-csp/#directive-sandbox" }
        /// The injection sinks take plain strings.
        { MissingTrustedTypes "csp::missing_trusted_types" Strict "https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive" }
        /// `'trusted-types-eval'` where Trusted Types are not required.
        { TrustedTypesEvalAlone "csp::trusted_types_eval_alone" Default "https://w3c.github.io/webappsec-csp/#can-compile-strings" }
        /// Names of Trusted Types policies where Trusted Types are not required.
        { TrustedTypesNotRequired "csp::trusted_types_not_required" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// Any script may make a Trusted Types policy.
        { TrustedTypesWildcard "csp::trusted_types_wildcard" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// Names of Trusted Types policies beside a `*` that covers them.
        { TrustedTypesRedundant "csp::trusted_types_redundant" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// `'allow-duplicates'` without a name that could be used twice.
        { TrustedTypesDuplicatesAlone "csp::trusted_types_duplicates_alone" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// The same name or keyword of Trusted Types twice.
        { DuplicateTrustedTypes "csp::duplicate_trusted_types" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// `trusted-types` without a value: no policy can be made.
        { EmptyTrustedTypes "csp::empty_trusted_types" Default "https://w3c.github.io/trusted-types/dist/spec/#trusted-types-csp-directive" }
        /// The same report address twice: every report is sent twice.
        { DuplicateReportUri "csp::duplicate_report_uri" Default "https://w3c.github.io/webappsec-csp/#directive-report-uri" }
        /// Reports without TLS.
        { InsecureReportUri "csp::insecure_report_uri" Default "https://w3c.github.io/webappsec-csp/#directive-report-uri" }
        /// Nobody hears of violations.
        { MissingReporting "csp::missing_reporting" Choice "https://w3c.github.io/webappsec-csp/#directives-reporting" }
        /// `report-to` alone, which some browsers do not know.
        { ReportToOnly "csp::report_to_only" Strict "https://w3c.github.io/webappsec-csp/#directive-report-to" }
        /// `report-uri` alone, which is deprecated.
        { ReportUriOnly "csp::report_uri_only" Strict "https://w3c.github.io/webappsec-csp/#directive-report-uri" }

        /// No policy is enforced.
        { MissingPolicy "csp::missing" Default "https://w3c.github.io/webappsec-csp/#csp-header" }
        /// A policy that only reports, and none that is enforced.
        { ReportOnlyAlone "csp::report_only_alone" Default "https://w3c.github.io/webappsec-csp/#cspro-header" }
        /// A policy that reports what the enforced one stops already.
        { IdenticalReportOnly "csp::identical_report_only" Default "https://w3c.github.io/webappsec-csp/#cspro-header" }
        /// A policy that reports less than the enforced one stops.
        { WeakerReportOnly "csp::weaker_report_only" Default "https://w3c.github.io/webappsec-csp/#cspro-header" }
        /// `upgrade-insecure-requests` without HSTS: the first visit goes out in the open.
        { UpgradeWithoutHsts "csp::upgrade_without_hsts" Default "https://w3c.github.io/webappsec-upgrade-insecure-requests/#relation-to-hsts" }
        /// A nonce in responses that shared caches may keep.
        { CachedNonce "csp::cached_nonce" Default "https://w3c.github.io/webappsec-csp/#security-nonces" }

        /// No `Strict-Transport-Security`: the first request of every visit may go out in the open.
        { HstsMissing "hsts::missing" Default "https://www.rfc-editor.org/rfc/rfc6797#section-7.1" }
        /// A `max-age` with a leading zero.
        { HstsLeadingZero "hsts::leading_zero" Default "https://www.rfc-editor.org/rfc/rfc6797#section-6.1.1" }
        /// A `max-age` of zero: browsers forget the site.
        { HstsMaxAgeZero "hsts::max_age_zero" Default "https://www.rfc-editor.org/rfc/rfc6797#section-6.1.1" }
        /// A `max-age` under a year.
        { HstsMaxAgeLow "hsts::max_age_low" Default "https://www.rfc-editor.org/rfc/rfc6797#section-11.2" }
        /// A `max-age` over ten years.
        { HstsMaxAgeHigh "hsts::max_age_high" Default "https://hstspreload.org/#submission-requirements" }
        /// Subdomains are left out.
        { HstsWithoutSubdomains "hsts::without_subdomains" Strict "https://www.rfc-editor.org/rfc/rfc6797#section-6.1.2" }
        /// An empty directive.
        { HstsEmptyDirective "hsts::empty_directive" Default "https://www.rfc-editor.org/rfc/rfc6797#section-6.1" }
        /// The site does not ask for the preload list.
        { HstsMissingPreload "hsts::missing_preload" Choice "https://hstspreload.org/#submission-requirements" }
        /// The site asks for the preload list, which is hard to take back.
        { HstsPreloadCommitment "hsts::preload_commitment" Choice "https://hstspreload.org/#removal" }

        /// Anybody may show the page in a frame.
        { FrameOptionsMissing "frame_options::missing" Default "https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header" }
        /// `ALLOW-FROM`, which browsers ignore.
        { FrameOptionsObsolete "frame_options::obsolete" Default "https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header" }
        /// `X-Frame-Options` and `frame-ancestors` say different things; the second one holds.
        { FrameOptionsConflict "frame_options::conflict" Default "https://w3c.github.io/webappsec-csp/#frame-ancestors-and-frame-options" }
        /// `frame-ancestors` lets anybody frame the page, and overrides `X-Frame-Options`.
        { FrameOptionsUnprotected "frame_options::unprotected" Default "https://w3c.github.io/webappsec-csp/#frame-ancestors-and-frame-options" }
        /// `X-Frame-Options` beside a `frame-ancestors` that overrides it.
        { FrameOptionsSuperseded "frame_options::superseded" Choice "https://w3c.github.io/webappsec-csp/#frame-ancestors-and-frame-options" }
        /// Browsers may guess types: a text becomes a script.
        { ContentTypeOptionsMissing "content_type_options::missing" Default "https://fetch.spec.whatwg.org/#x-content-type-options-header" }
        /// A filter that browsers have removed, and that opened holes where it was.
        { XssProtectionEnabled "xss_protection::enabled" Default "https://owasp.org/www-project-secure-headers/#x-xss-protection" }
        /// `X-XSS-Protection: 0`, which switches off what no browser has any more.
        { XssProtectionObsolete "xss_protection::obsolete" Strict "https://owasp.org/www-project-secure-headers/#x-xss-protection" }

        /// No `Referrer-Policy`.
        { ReferrerPolicyMissing "referrer_policy::missing" Strict "https://www.w3.org/TR/referrer-policy/#default-referrer-policy" }
        /// A referrer that tells other sites too much.
        { ReferrerPolicyWeak "referrer_policy::weak" Default "https://www.w3.org/TR/referrer-policy/#referrer-policies" }
        /// A list whose last token, which every browser knows, is weaker than one before it.
        { ReferrerPolicyOrder "referrer_policy::order" Default "https://www.w3.org/TR/referrer-policy/#unknown-policy-values" }
        /// A word that no registry knows, beside one that browsers know: they skip it.
        { UnregisteredReferrerPolicy "referrer_policy::unregistered" Default "https://www.w3.org/TR/referrer-policy/#unknown-policy-values" }
        /// A comma too many.
        { ReferrerPolicyEmpty "referrer_policy::empty_word" Default "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1" }

        /// No `Cross-Origin-Opener-Policy`.
        { OpenerPolicyMissing "cross_origin::opener_missing" Strict "https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies" }
        /// `unsafe-none`, which is what holds without the header.
        { OpenerPolicyUnsafeNone "cross_origin::opener_unsafe_none" Strict "https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies" }
        /// No `Cross-Origin-Embedder-Policy`, or `unsafe-none`.
        { EmbedderPolicyUnsafeNone "cross_origin::embedder_unsafe_none" Strict "https://html.spec.whatwg.org/multipage/browsers.html#coep" }
        /// No `Cross-Origin-Resource-Policy`, or `cross-origin`.
        { ResourcePolicyCrossOrigin "cross_origin::resource_cross_origin" Strict "https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header" }
        /// An embedder policy without the opener policy that isolation needs too.
        { EmbedderWithoutOpener "cross_origin::embedder_without_opener" Default "https://html.spec.whatwg.org/multipage/document-sequences.html#cross-origin-isolation-mode" }
        /// An opener policy that leaves popups in touch, beside an embedder policy.
        { PopupsWithEmbedder "cross_origin::popups_with_embedder" Default "https://html.spec.whatwg.org/multipage/document-sequences.html#cross-origin-isolation-mode" }
        /// `require-corp` where the site's own files do not say who may embed them.
        { EmbedderWithoutResource "cross_origin::embedder_without_resource" Strict "https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header" }
        /// A parameter that browsers ignore.
        { CrossOriginParameter "cross_origin::parameter" Default "https://html.spec.whatwg.org/multipage/browsers.html#obtain-coop" }
        /// Any site may read the responses.
        { CorsPublic "cors::public" Strict "https://fetch.spec.whatwg.org/#http-access-control-allow-origin" }
        /// The origin `null`, which any sandboxed page has.
        { CorsNull "cors::null_origin" Default "https://fetch.spec.whatwg.org/#http-access-control-allow-origin" }
        /// Any site may read what no other site may embed.
        { CorsAgainstResourcePolicy "cors::resource_policy" Strict "https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header" }

        /// Session cookies travel in the open.
        { CookieInsecure "cookie::insecure" Default "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-the-secure-attribute" }
        /// Scripts read session cookies.
        { CookieReadable "cookie::readable" Default "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-the-httponly-attribute" }
        /// Requests that other sites cause carry session cookies, as far as the browser's default allows.
        { CookieCrossSite "cookie::cross_site" Default "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-the-samesite-attribute-2" }
        /// A session cookie whose name lets other hosts of the domain overwrite it.
        { CookieWithoutPrefix "cookie::without_prefix" Choice "https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-the-__host-prefix" }
        /// Secure cookies without HSTS.
        { CookieWithoutHsts "cookie::without_hsts" Strict "https://www.rfc-editor.org/rfc/rfc6797#section-14.4" }

        /// A feature that tells of its user, open to every site.
        { FeatureWildcard "features::wildcard" Default "https://www.w3.org/TR/permissions-policy/#allowlists" }
        /// An origin twice, or beside a `*` that covers it.
        { FeatureRedundantOrigin "features::redundant_origin" Default "https://www.w3.org/TR/permissions-policy/#allowlists" }
        /// An allowlist entry that is more or less than an origin.
        { InexactOrigin "features::inexact_origin" Default "https://www.w3.org/TR/permissions-policy/#matches" }
        /// A feature that the user vouches for and no registry knows.
        { UnregisteredFeature "features::unregistered" Default "https://www.w3.org/TR/permissions-policy/#policy-controlled-feature" }
        /// A feature that browsers are taking away.
        { DeprecatedFeature "features::deprecated" Default "https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md" }
        /// A parameter that browsers ignore.
        { FeatureParameter "features::parameter" Default "https://www.w3.org/TR/permissions-policy/#structured-header-serialization" }
        /// An allowlist that holds without being written.
        { FeatureDefault "features::default" Strict "https://www.w3.org/TR/permissions-policy/#default-allowlists" }
        /// No `Permissions-Policy`.
        { PermissionsPolicyMissing "features::missing" Strict "https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field" }
        /// `Feature-Policy`, which `Permissions-Policy` has replaced.
        { FeaturePolicyDeprecated "features::deprecated_header" Default "https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field" }
        /// A feature of `Feature-Policy` that stands in `Permissions-Policy` too.
        { FeaturePolicyBeside "features::both_headers" Default "https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field" }
        /// A configuration point that the user vouches for and no registry knows.
        { UnregisteredPoint "document_policy::unregistered" Default "https://wicg.github.io/document-policy/#configuration-points" }

        /// Reports are sent to an endpoint that no header defines.
        { UndefinedEndpoint "reporting::undefined_endpoint" Default "https://www.w3.org/TR/reporting-1/#header" }
        /// An endpoint that nothing reports to.
        { UnusedEndpoint "reporting::unused_endpoint" Strict "https://www.w3.org/TR/reporting-1/#header" }
        /// A parameter of an endpoint, which browsers ignore.
        { EndpointParameter "reporting::parameter" Default "https://www.w3.org/TR/reporting-1/#header" }
        /// `Report-To`, which `Reporting-Endpoints` has replaced.
        { ReportToDeprecated "reporting::deprecated_header" Default "https://www.w3.org/TR/2018/WD-reporting-1-20180925/#header" }
        /// Network error logging to a group that `Report-To` does not define.
        { NelWithoutGroup "reporting::nel_group" Default "https://www.w3.org/TR/network-error-logging/#the-report_to-member" }
        /// `executionContexts`, which no browser clears.
        { ClearExecutionContexts "clear_site_data::execution_contexts" Default "https://w3c.github.io/webappsec-clear-site-data/#grammardef-executioncontexts" }
        /// A kind of data that is cleared already, or a comma without one.
        { ClearedAlready "clear_site_data::superfluous" Default "https://w3c.github.io/webappsec-clear-site-data/#header" }
        /// Any policy file of the site lets other sites' plugins read its data.
        { CrossDomainAll "cross_domain::all" Default "https://owasp.org/www-project-secure-headers/#x-permitted-cross-domain-policies" }
        /// A header that browsers no longer read.
        { ObsoleteHeader "header::obsolete" Default "https://owasp.org/www-project-secure-headers/#deprecated-headers" }
        /// A header without a member, which says nothing.
        { EmptyHeader "header::empty" Default "https://www.rfc-editor.org/rfc/rfc9651#section-3.2" }
        /// A header that tells attackers which software the server runs.
        { FingerprintHeader "header::fingerprint" Default "https://owasp.org/www-project-secure-headers/#prevent-information-disclosure-via-http-headers" }

        /// An `allow` that silences nothing.
        { UnusedAllow "lint::unused_allow" Default "" }
    } };
}
