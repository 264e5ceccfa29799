//! The headers that hold one value each.

use quote::quote;
use talisman_policy::fields::{self, Hsts, PRELOAD_MIN_MAX_AGE_S};
use talisman_policy::registry::{FRAME_OPTIONS, Opt, REFERRER_POLICIES};
use talisman_policy::{Code, nearest};

use super::Judge;
use super::words::truth;
use super::words::{hsts_fields, one_of};
use crate::diagnostics::Diagnostic;
use crate::spelling;
use crate::tree::{At, Value};

/// The `max-age` of flask-talisman, in seconds: the mean year.
const DEFAULT_MAX_AGE_S: u64 = 31_556_926;

impl Judge<'_> {
    pub(super) fn frame_options(&mut self) {
        let value = self.value(Opt::FrameOptions);
        let words_allow_from = matches!(value, Some(Value::Word(word)) if word == "ALLOW_FROM");
        let is_inherited = value.is_none() && self.is_based();
        if let (Some(key), false) = (self.key(Opt::FrameOptionsAllowFrom), words_allow_from) {
            let what =
                "`frame_options_allow_from` has no effect without `frame_options: ALLOW_FROM`";
            let help = "leave it out, and name the origin in frame_ancestors";
            let error = Diagnostic::advised(key.at, Code::AllowFrom, what, help);
            if is_inherited {
                self.frames_with_base(error);
                if let Some(header) = self.allow_from() {
                    self.field(
                        "frame_options",
                        quote!(::core::option::Option::Some(#header)),
                    );
                }
            } else {
                self.diagnostics.push(error);
            }
        }
        let Some(value) = value else { return };
        let header = match value {
            Value::Word(word) if word == "false" => quote!(::core::option::Option::None),
            Value::Word(word) if word == "ALLOW_FROM" => {
                if self.key(Opt::FrameOptionsAllowFrom).is_some() {
                    let Some(header) = self.allow_from() else {
                        return;
                    };
                    quote!(::core::option::Option::Some(#header))
                } else {
                    let what = "`ALLOW_FROM` without the origin that it allows";
                    let help = "ALLOW_FROM, frame_options_allow_from: \"https://partner.example\"";
                    let error = Diagnostic::replaced(word.span(), Code::AllowFrom, what, help);
                    if !self.is_based() {
                        self.diagnostics.push(error);
                        return;
                    }
                    self.frames_with_base(error);
                    quote!(__TALISMAN_BASE.__settings.frame_options)
                }
            }
            Value::Word(word) if FRAME_OPTIONS.contains(&word.to_string().as_str()) => {
                let word = word.to_string();
                quote!(::core::option::Option::Some(#word))
            }
            Value::Text(literal) => {
                let Some(word) = self.header_text(literal, fields::frame_options) else {
                    return;
                };
                quote!(::core::option::Option::Some(#word))
            }
            Value::Wrong(_) => return,
            other => {
                let shown = other.shown();
                let words = ["SAMEORIGIN", "DENY", "ALLOW_FROM", "false"];
                let meant = nearest(&shown, words);
                let what = format!("unknown value `{shown}` of `frame_options`");
                let error = self
                    .diagnostics
                    .error(other.at(), Code::FrameOptionsWord, what);
                match meant {
                    Some(word) => error.write(word),
                    None => error.help(one_of(&words)),
                };
                return;
            }
        };
        self.field("frame_options", header);
    }

    /// The header that names the origin of `frame_options_allow_from`.
    fn allow_from(&mut self) -> Option<String> {
        match self.value(Opt::FrameOptionsAllowFrom)? {
            Value::Text(literal) => {
                let origin = self.header_text(literal, fields::origin)?;
                Some(format!("ALLOW-FROM {origin}"))
            }
            Value::Wrong(_) => None,
            other => {
                let what = format!(
                    "`frame_options_allow_from` takes a string, not `{}`",
                    other.shown()
                );
                self.diagnostics
                    .error(other.at(), Code::OptionValue, what)
                    .write("\"https://partner.example\"");
                None
            }
        }
    }

    pub(super) fn strict_transport_security(&mut self) {
        let mut parts = proc_macro2::TokenStream::new();
        let mut whole = None;
        let mut asked = None;
        match self.value(Opt::StrictTransportSecurity) {
            Some(Value::Text(literal)) => {
                whole = self.header_text(literal, fields::strict_transport_security);
                asked = whole
                    .filter(|hsts| hsts.preload)
                    .map(|_| At::from(literal.span()));
                if let Some(hsts) = whole {
                    parts.extend(quote!(enabled: true,));
                    parts.extend(hsts_fields(hsts));
                }
            }
            Some(value) => match truth(value) {
                Some(enabled) => parts.extend(quote!(enabled: #enabled,)),
                None => self.not_taken(Opt::StrictTransportSecurity, value, &["true", "false"]),
            },
            None => {}
        }
        let is_text = matches!(
            self.value(Opt::StrictTransportSecurity),
            Some(Value::Text(_))
        );
        if is_text {
            for opt in [
                Opt::StrictTransportSecurityMaxAge,
                Opt::StrictTransportSecurityIncludeSubdomains,
                Opt::StrictTransportSecurityPreload,
            ] {
                if let Some(key) = self.key(opt) {
                    let what = format!(
                        "`{}` beside a string, which holds the whole value",
                        key.name
                    );
                    self.diagnostics
                        .error(key.at, Code::OptionConflict, what)
                        .help("say it in the string");
                }
            }
        }
        let max_age = self.integer(
            Opt::StrictTransportSecurityMaxAge,
            0,
            u64::MAX,
            Code::HstsMaxAge,
        );
        let include_subdomains = self.boolean(Opt::StrictTransportSecurityIncludeSubdomains);
        let preload = self.boolean(Opt::StrictTransportSecurityPreload);
        if !is_text {
            parts.extend(max_age.map(|seconds| quote!(max_age: #seconds,)));
            parts.extend(include_subdomains.map(|truth| quote!(include_subdomains: #truth,)));
            parts.extend(preload.map(|truth| quote!(preload: #truth,)));
            if preload == Some(true) {
                asked = self
                    .value(Opt::StrictTransportSecurityPreload)
                    .map(Value::at);
            }
        }
        if let Some(at) = asked {
            let max_age_s = whole.map(|hsts| hsts.max_age_s).or(max_age);
            let subdomains = whole
                .map(|hsts| hsts.include_subdomains)
                .or(include_subdomains);
            self.preload(at, whole, max_age_s, subdomains);
        }
        if !is_text {
            self.preload_with_base(max_age, include_subdomains);
        }
        if !parts.is_empty() {
            let rest = self.settings();
            // A string sets every part, and clippy minds an update that updates nothing.
            let update = if is_text {
                quote!()
            } else {
                quote!(..#rest.strict_transport_security)
            };
            self.field(
                "strict_transport_security",
                quote!(::talisman::__private::Hsts { #parts #update }),
            );
        }
    }

    /// What the preload list asks for, as far as this call says; the rest is verified beside the base.
    fn preload(
        &mut self,
        at: At,
        whole: Option<Hsts>,
        max_age_s: Option<u64>,
        subdomains: Option<bool>,
    ) {
        let inherits = self.call.base.is_some();
        let max_age_s = max_age_s.unwrap_or(if inherits {
            PRELOAD_MIN_MAX_AGE_S
        } else {
            DEFAULT_MAX_AGE_S
        });
        if max_age_s < PRELOAD_MIN_MAX_AGE_S {
            let what = format!(
                "the preload list refuses a max-age under {PRELOAD_MIN_MAX_AGE_S} seconds: this one is {max_age_s}"
            );
            let at = self
                .value(Opt::StrictTransportSecurityMaxAge)
                .map_or(at, Value::at);
            let error = self.diagnostics.error(at, Code::HstsPreload, what);
            match whole {
                Some(hsts) => {
                    let mended = Hsts {
                        max_age_s: PRELOAD_MIN_MAX_AGE_S,
                        ..hsts
                    };
                    error.write(spelling::string(&mended.to_string()))
                }
                None => error.write(PRELOAD_MIN_MAX_AGE_S.to_string()),
            };
        }
        if subdomains == Some(false) {
            let what = "the preload list refuses a site that leaves its subdomains out";
            let value = self.value(Opt::StrictTransportSecurityIncludeSubdomains);
            let error =
                self.diagnostics
                    .error(value.map_or(at, Value::at), Code::HstsPreload, what);
            match whole {
                Some(hsts) => {
                    let mended = Hsts {
                        include_subdomains: true,
                        ..hsts
                    };
                    error.write(spelling::string(&mended.to_string()))
                }
                None => error.write("true"),
            };
        }
    }

    pub(super) fn referrer_policy(&mut self) {
        let Some(value) = self.value(Opt::ReferrerPolicy) else {
            return;
        };
        if truth(value) == Some(false) {
            return self.field(
                "referrer_policy",
                quote!(::talisman::__private::List::of(&[])),
            );
        }
        if let Value::List(values, span) = value
            && values.is_empty()
        {
            self.diagnostics
                .error(*span, Code::EmptyList, "an empty list of referrer policies")
                .write("no_referrer");
        }
        self.list(Opt::ReferrerPolicy, |judge, value| {
            let tokens = judge.referrer_token(value).unwrap_or_default();
            tokens
                .split(", ")
                .filter(|token| !token.is_empty())
                .map(String::from)
                .collect()
        });
    }

    /// One token, or header text that may hold several.
    fn referrer_token(&mut self, value: &Value) -> Option<String> {
        let written = match value {
            Value::Word(word) => {
                self.hover("referrer_policies", word);
                word.to_string()
            }
            Value::Text(literal) => return self.header_text(literal, fields::referrer_policy),
            Value::Wrong(_) => return None,
            other => other.shown(),
        };
        if let Some((_, token)) = REFERRER_POLICIES
            .iter()
            .find(|(ident, _)| *ident == written)
        {
            return Some((*token).to_string());
        }
        let idents = || REFERRER_POLICIES.iter().map(|(ident, _)| *ident);
        let meant = nearest(&written, idents());
        let what = format!("unknown referrer policy `{written}`");
        let error = self
            .diagnostics
            .error(value.at(), Code::ReferrerPolicy, what);
        match meant {
            Some(ident) => error.write(ident),
            None => error.help(one_of(&idents().collect::<Vec<_>>())),
        };
        None
    }

    pub(super) fn single_values(&mut self) {
        self.single_value(
            Opt::XContentTypeOptions,
            "x_content_type_options",
            "nosniff",
            |text| fields::content_type_options(text).map(Into::into),
        );
        self.single_value(Opt::ForceFileSave, "x_download_options", "noopen", |text| {
            fields::download_options(text).map(Into::into)
        });
        if let Some(Value::Number(zero, _)) = self.value(Opt::XXssProtection)
            && zero == "0"
        {
            self.field(
                "x_xss_protection",
                quote!(::core::option::Option::Some("0")),
            );
            return;
        }
        self.single_value(
            Opt::XXssProtection,
            "x_xss_protection",
            "1; mode=block",
            fields::xss_protection,
        );
    }

    /// A switch for a header whose value is fixed, which also takes the value as a string.
    fn single_value(
        &mut self,
        opt: Opt,
        field: &str,
        on: &str,
        read: impl Fn(&str) -> Result<String, Vec<talisman_policy::TextFault>>,
    ) {
        let Some(value) = self.value(opt) else { return };
        let header = match value {
            Value::Text(literal) => match self.header_text(literal, read) {
                Some(header) => quote!(::core::option::Option::Some(#header)),
                None => return,
            },
            other => match truth(other) {
                Some(true) => quote!(::core::option::Option::Some(#on)),
                Some(false) => quote!(::core::option::Option::None),
                None => {
                    let words: &[&str] = if opt == Opt::XXssProtection {
                        &["true", "false", "0"]
                    } else {
                        &["true", "false"]
                    };
                    self.not_taken(opt, other, words);
                    return;
                }
            },
        };
        self.field(field, header);
    }
}
