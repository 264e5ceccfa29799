//! Option sets of `golden.jsonl` that do not compile, each with the code of its error. Written by `parity/generate.py`.
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: "default-src 'self'; image-src *" }; // refused001 csp::unknown_directive
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { default_src: self, image_src: * } }; // refused002 csp::unknown_directive
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: "default-src 'foo' spam.eggs" }; // refused003 csp::unknown_keyword
const _: talisman::Talisman = talisman::talisman! { debug: false, permissions_policy: "geolocation=(), fullscreen=(self, \"https://example.com\")" }; // refused004 structured::comma_in_list
const _: talisman::Talisman = talisman::talisman! { debug: false, permissions_policy: "vibrate=(), geolocation=()" }; // refused005 features::removed
const _: talisman::Talisman = talisman::talisman! { debug: false, frame_options: "ALLOWFROM" }; // refused006 frame_options::word
const _: talisman::Talisman = talisman::talisman! { debug: false, frame_options: ALLOW_FROM, frame_options_allow_from: "*" }; // refused007 frame_options::bad_origin
const _: talisman::Talisman = talisman::talisman! { debug: false, frame_options: ALLOW_FROM, frame_options_allow_from: "example.com" }; // refused008 frame_options::bad_origin
const _: talisman::Talisman = talisman::talisman! { debug: false, frame_options: ALLOW_FROM }; // refused009 frame_options::allow_from
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: "default-src self" }; // refused010 csp::unquoted_keyword
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: "img-src 'self'; img-src *" }; // refused011 csp::duplicate_directive
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: " ;" }; // refused012 csp::empty_policy
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { script_src: none }, content_security_policy_nonce_in: [script_src] }; // refused013 csp::none_in_company
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy_nonce_in: [script_src] }; // refused014 csp::nonce_without_directive
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { default_src: self, script_src: self }, content_security_policy_nonce_in: [Script_Src] }; // refused015 csp::unknown_directive
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { default_src: [] } }; // refused016 word::empty_list
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { default_src: "'self'; img-src" } }; // refused017 csp::semicolon
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: { default_src: self, sandbox: true }, content_security_policy_report_only: true, content_security_policy_report_uri: "/csp" }; // refused018 csp::report_only_ignored
const _: talisman::Talisman = talisman::talisman! { debug: false, content_security_policy: false, content_security_policy_report_only: true, content_security_policy_report_uri: "/csp" }; // refused019 option::conflict
const _: talisman::Talisman = talisman::talisman! { debug: false, permissions_policy: { geolocation: "'none'" } }; // refused020 features::quoted_keyword
const _: talisman::Talisman = talisman::talisman! { debug: false, permissions_policy: "geolocation 'none'" }; // refused021 features::feature_policy_syntax
const _: talisman::Talisman = talisman::talisman! { debug: false, strict_transport_security_preload: true, strict_transport_security_max_age: 300 }; // refused022 hsts::preload
const _: talisman::Talisman = talisman::talisman! { debug: false, strict_transport_security_preload: true, strict_transport_security_include_subdomains: false }; // refused023 hsts::preload
const _: talisman::Talisman = talisman::talisman! { debug: false, strict_transport_security_max_age: -5 }; // refused024 hsts::max_age
const _: talisman::Talisman = talisman::talisman! { debug: false, referrer_policy: none }; // refused025 referrer_policy::word
const _: talisman::Talisman = talisman::talisman! { debug: false, session_cookie_samesite: None, session_cookie_secure: false }; // refused026 cookie::same_site
