//! What this call alone cannot tell: options judged together with the base and with constants, by the compiler.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use talisman_policy::fields::PRELOAD_MIN_MAX_AGE_S;
use talisman_policy::registry::{Effect, Grammar, Opt};
use talisman_policy::{Code, DirectiveName};

use super::Judge;
use super::csp::Given;
use super::words::truth;
use crate::diagnostics::Diagnostic;
use crate::levels::Level;
use crate::tree::{At, Base, Value};

/// Faults of one token that the compiler looks for; the first that it finds is the error.
pub(crate) struct Check {
    faults: Vec<Fault>,
    /// Whether the compiler stops or warns.
    level: Level,
    /// The options that it reads. Where one of them is wrong, what it says is not to be trusted.
    reads: Vec<Opt>,
}

struct Fault {
    /// What has to hold: an expression that may name `__TALISMAN_SETTINGS` and `__TALISMAN_BASE`.
    holds: TokenStream,
    error: Diagnostic,
}

const HSTS: &[Opt] = &[
    Opt::StrictTransportSecurity,
    Opt::StrictTransportSecurityMaxAge,
    Opt::StrictTransportSecurityIncludeSubdomains,
    Opt::StrictTransportSecurityPreload,
];
const COOKIE: &[Opt] = &[Opt::SessionCookieSamesite, Opt::SessionCookieSecure];
const FRAMES: &[Opt] = &[Opt::FrameOptions, Opt::FrameOptionsAllowFrom];
const POLICY: &[Opt] = &[Opt::ContentSecurityPolicy];
const REPORTS: &[Opt] = &[
    Opt::ContentSecurityPolicy,
    Opt::ContentSecurityPolicyReportOnly,
    Opt::ContentSecurityPolicyReportUri,
];

impl Check {
    /// A lint that speaks where `found` is true.
    pub(super) fn lint(
        found: &TokenStream,
        error: Diagnostic,
        level: Level,
        reads: Vec<Opt>,
    ) -> Self {
        let holds = quote!(!#found);
        Self {
            faults: vec![Fault { holds, error }],
            level,
            reads,
        }
    }

    /// An item in which the compiler stops or warns.
    pub(crate) fn item(&self) -> TokenStream {
        let faults = self.faults(&TokenStream::new());
        if self.is_warning() {
            quote!(#[warn(warnings)] const _: () = { #faults };)
        } else {
            quote_spanned!(self.span()=> const _: () = { #faults };)
        }
    }

    /// The same as a statement, which sees `Self`, with what it needs of the call's constants. `this` is where that stands:
    /// the compiler says there, once, that a generic one will not do.
    pub(crate) fn statement(&self, this: Span, declarations: &TokenStream) -> TokenStream {
        let faults = self.faults(declarations);
        if self.is_warning() {
            // Of a generic `Self` the compiler says enough without that lint.
            quote!(#[warn(warnings)] #[allow(const_evaluatable_unchecked)] let () = { #faults };)
        } else {
            // The length of an array is a constant.
            quote_spanned!(this=> let _ = [(); { #declarations #faults 0 }];)
        }
    }

    fn faults(&self, declarations: &TokenStream) -> TokenStream {
        let span = self.span();
        let faults = self.faults.iter().map(|Fault { holds, error }| {
            if self.is_warning() {
                let holds = quote!(__TALISMAN_SETTINGS.is_stand_in || #holds);
                return error.warning_unless(&quote!({ #declarations #holds }));
            }
            let mut message = Literal::string(&error.message());
            message.set_span(span);
            quote_spanned!(span=> ::talisman::__private::verify(&__TALISMAN_SETTINGS, #holds, #message);)
        });
        faults.collect()
    }

    /// Whether the compiler goes on.
    pub(crate) fn is_warning(&self) -> bool {
        self.level == Level::Warn
    }

    fn span(&self) -> Span {
        (self.faults.first()).map_or_else(Span::call_site, |fault| fault.error.at().from)
    }
}

impl Judge<'_> {
    /// Keeps those checks whose options are in order.
    pub(super) fn drop_doubtful_checks(&mut self) {
        if self.diagnostics.is_empty() {
            return;
        }
        let checks = core::mem::take(&mut self.verdict.checks);
        let trusted = checks
            .into_iter()
            .filter(|check| !check.reads.iter().any(|opt| self.is_doubtful(*opt)));
        self.verdict.checks = trusted.collect();
    }

    /// Whether something is wrong with an option, or with one that was meant as it.
    fn is_doubtful(&self, opt: Opt) -> bool {
        let is_wrong = self.written.iter().any(|(written, key, value)| {
            let end = value.map_or(key.at, Value::at);
            *written == opt && self.diagnostics.touch(key.at, end)
        });
        is_wrong || self.misspelt.contains(&opt)
    }

    /// Whether a constant stands behind the options that are not written.
    pub(super) fn is_based(&self) -> bool {
        matches!(self.call.base, Some(Base::Path(_)))
    }

    /// Whether the compiler sees all that the options are taken from. A view meets its site when the server starts.
    pub(super) fn meets_base(&self) -> bool {
        !matches!(self.call.base, Some(Base::Site | Base::Unread))
    }

    fn check(&mut self, reads: &'static [Opt], faults: Vec<Fault>) {
        if self.meets_base() && !faults.is_empty() {
            self.verdict.checks.push(Check {
                faults,
                level: Level::Deny,
                reads: reads.to_vec(),
            });
        }
    }

    /// What the preload list asks for, where one half of it stands in the base.
    pub(super) fn preload_with_base(&mut self, max_age_s: Option<u64>, subdomains: Option<bool>) {
        let preload = self.value(Opt::StrictTransportSecurityPreload);
        let enabled = self.value(Opt::StrictTransportSecurity);
        let says = |value: Option<&Value>, word| value.and_then(truth) == Some(word);
        if !self.is_based() || says(preload, false) || says(enabled, false) {
            return;
        }
        let asked = [preload, enabled]
            .into_iter()
            .find(|value| says(*value, true));
        let least = PRELOAD_MIN_MAX_AGE_S;
        let halves = [
            (
                Opt::StrictTransportSecurityMaxAge,
                max_age_s.is_some_and(|seconds| seconds < least),
                quote!(::talisman::__private::preloads_for_long),
                format!("the preload list refuses a max-age under {least} seconds"),
                least.to_string(),
            ),
            (
                Opt::StrictTransportSecurityIncludeSubdomains,
                subdomains == Some(false),
                quote!(::talisman::__private::preloads_subdomains),
                "the preload list refuses a site that leaves its subdomains out".into(),
                "true".into(),
            ),
        ];
        for (opt, is_refused, holds, what, wanted) in halves {
            let error = match (self.value(opt), asked.flatten()) {
                (Some(own), _) if is_refused && preload.is_none() => {
                    Diagnostic::replaced(own.at(), Code::HstsPreload, what, &wanted)
                }
                (None, Some(asked)) => Diagnostic::advised(
                    asked.at(),
                    Code::HstsPreload,
                    what,
                    format!("add {} with {wanted}", opt.ident()),
                ),
                _ => continue,
            };
            self.check(
                HSTS,
                vec![Fault {
                    holds: quote!(#holds(&__TALISMAN_SETTINGS)),
                    error,
                }],
            );
        }
    }

    /// `SameSite=None` needs `Secure`, and one of the two stands in the base.
    pub(super) fn same_site_with_base(&mut self) {
        let same_site = self.value(Opt::SessionCookieSamesite);
        let secure = self.value(Opt::SessionCookieSecure);
        let what = "`SameSite=None` without `Secure`: browsers refuse the cookie";
        let error = match (same_site, secure) {
            (Some(none), None) if none.shown().trim_matches('"').eq_ignore_ascii_case("None") => {
                Diagnostic::advised(
                    none.at(),
                    Code::Cookie,
                    what,
                    "add session_cookie_secure with true",
                )
            }
            (None, Some(secure)) if truth(secure) == Some(false) => {
                Diagnostic::replaced(secure.at(), Code::Cookie, what, "true")
            }
            _ => return,
        };
        if self.is_based() {
            let holds = quote!(::talisman::__private::same_site_is_secure(
                &__TALISMAN_SETTINGS
            ));
            self.check(COOKIE, vec![Fault { holds, error }]);
        }
    }

    /// Half of `ALLOW_FROM` and its origin, which needs a base that has both.
    pub(super) fn frames_with_base(&mut self, error: Diagnostic) {
        let holds = quote!(::talisman::__private::frames_from_origin(
            __TALISMAN_BASE.__settings
        ));
        self.check(FRAMES, vec![Fault { holds, error }]);
    }

    /// A nonce that this call wants in a directive of a policy that is not in sight.
    pub(super) fn nonce_with_base(&mut self, name: DirectiveName, at: At) {
        let faults = nonce_faults(name, at);
        self.check(POLICY, faults);
    }

    /// The nonces that the base wants in a policy that this call replaces.
    pub(super) fn nonces_of_base(&mut self, given: &Given, at: At) {
        if !self.is_based() {
            return;
        }
        let in_sight = |name: DirectiveName| match given {
            Given::Whole(policy) => policy.directive(name).is_some(),
            Given::Constant => false,
            Given::Nothing | Given::Off | Given::Extended(_) => true,
        };
        let takes_nonce =
            |name: &DirectiveName| name.grammar() == Grammar::SourceList && !name.is_removed();
        let missing = DirectiveName::ALL.iter().copied().filter(takes_nonce);
        let faults = missing.filter(|name| !in_sight(*name)).map(|name| {
            let shown = name.ident();
            let text = name.name();
            let what = format!(
                "the base wants a nonce in `{shown}`, which the policy lacks: no page could use it"
            );
            let error = Diagnostic::advised(
                at,
                Code::NonceWithoutDirective,
                what,
                format!("add {shown} to the policy, or write content_security_policy_nonce_in"),
            );
            let holds = quote!(
                !::talisman::__private::wants_nonce(&__TALISMAN_SETTINGS, #text)
                    || ::talisman::__private::has_directive(&__TALISMAN_SETTINGS, #text)
            );
            Fault { holds, error }
        });
        self.check(POLICY, faults.collect());
    }

    /// What a policy that is only reported needs and ignores: `asked` where this call has it reported, `sent` where it
    /// says where to.
    pub(super) fn reports_with_base(&mut self, given: &Given, asked: bool, sent: bool, at: At) {
        let is_behind = matches!(given, Given::Extended(_) | Given::Constant);
        if !is_behind && !self.is_based() {
            return;
        }
        let in_sight = |name: DirectiveName| match given {
            Given::Whole(policy) | Given::Extended(policy) => policy.directive(name).is_some(),
            Given::Nothing | Given::Off | Given::Constant => false,
        };
        let mut faults = Vec::new();
        if asked && matches!(given, Given::Nothing) {
            let what = "a report-only policy, but `content_security_policy` is switched off";
            let error = Diagnostic::replaced(at, Code::OptionConflict, what, "false");
            let holds = quote!(::talisman::__private::has_policy(&__TALISMAN_SETTINGS));
            faults.push(Fault { holds, error });
        }
        if !sent && !in_sight(DirectiveName::ReportUri) && !in_sight(DirectiveName::ReportTo) {
            let what = "a report-only policy that reports to nobody";
            let error = Diagnostic::advised(
                at,
                Code::ReportsToNobody,
                what,
                "add content_security_policy_report_uri with a path or a URL",
            );
            let holds = quote!(::talisman::__private::reports_to_somebody(
                &__TALISMAN_SETTINGS
            ));
            faults.push(Fault { holds, error });
        }
        self.check(REPORTS, faults);
        let may_stand = |name: DirectiveName| match given {
            Given::Whole(policy) => !asked && policy.directive(name).is_some(),
            // What stands here was judged with the question; what is inherited was judged by the base without it.
            Given::Extended(policy) => policy.directive(name).is_some() != asked,
            Given::Nothing | Given::Constant => true,
            Given::Off => false,
        };
        let ignored = |name: &DirectiveName| {
            name.effect() == Effect::Enforced && !name.is_removed() && may_stand(*name)
        };
        for name in DirectiveName::ALL.iter().copied().filter(ignored) {
            let text = name.name();
            let what = format!("browsers ignore `{}` in a report-only policy", name.ident());
            let error = Diagnostic::advised(
                at,
                Code::ReportOnlyIgnored,
                what,
                "write it in the enforced policy",
            );
            let holds =
                quote!(!::talisman::__private::reports_directive(&__TALISMAN_SETTINGS, #text));
            self.check(REPORTS, vec![Fault { holds, error }]);
        }
    }
}

/// What can be wrong with a nonce in a directive of a policy that is not in sight.
fn nonce_faults(name: DirectiveName, at: At) -> Vec<Fault> {
    let (shown, text) = (name.ident(), name.name());
    let has =
        |name: &str| quote!(::talisman::__private::has_directive(&__TALISMAN_SETTINGS, #name));
    let has_own = has(text);

    let what = format!("a nonce in `{shown}`, and the policy is switched off");
    let error = Diagnostic::advised(
        at,
        Code::NonceWithoutDirective,
        what,
        "leave content_security_policy_nonce_in out",
    );
    let holds = quote!(::talisman::__private::has_policy(&__TALISMAN_SETTINGS));
    let off = Fault { holds, error };

    let what = format!("a nonce in `{shown}`, which the policy lacks: no page could use it");
    let fallbacks = name.fallback().iter().map(|fallback| {
        let error = Diagnostic::replaced(at, Code::NonceWithoutDirective, &what, fallback.ident());
        let has_fallback = has(fallback.name());
        Fault {
            holds: quote!(#has_own || !#has_fallback),
            error,
        }
    });
    let error = Diagnostic::advised(
        at,
        Code::NonceWithoutDirective,
        &what,
        format!("add {shown} to the policy"),
    );
    let missing = Fault {
        holds: has_own.clone(),
        error,
    };

    let what = format!("a nonce beside the `none` of `{shown}`: browsers ignore `none` then");
    let error = Diagnostic::advised(
        at,
        Code::NoneInCompany,
        what,
        format!("say in the policy what {shown} allows"),
    );
    let holds = quote!(!::talisman::__private::allows_none(&__TALISMAN_SETTINGS, #text));
    let beside_none = Fault { holds, error };

    [off]
        .into_iter()
        .chain(fallbacks)
        .chain([missing, beside_none])
        .collect()
}
