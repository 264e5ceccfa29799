//! `content_security_policy*`: which policy goes out where, and whether its options fit it.

use proc_macro2::TokenStream;
use quote::quote;
use talisman_policy::registry::{DEFAULT_CSP_POLICY, Grammar, Opt};
use talisman_policy::site::Carried;
use talisman_policy::{
    Code, Directive, DirectiveName, Disposition, Policy, fields, parse, resembling,
};

use super::Judge;
use super::words::truth;
use crate::spelling;
use crate::tree::{At, Value, constant};

/// A policy as an option gives it.
pub(super) enum Given {
    /// The option is not written, or its value was reported.
    Nothing,
    /// `false`
    Off,
    /// Every directive is in sight.
    Whole(Policy),
    /// `..`: some directives are the base's.
    Extended(Policy),
    /// A constant that only the compiler can read.
    Constant,
}

impl<'a> Judge<'a> {
    pub(super) fn content_security_policy(&mut self) {
        let report_only = self.value(Opt::ContentSecurityPolicyReportOnly);
        let instead = report_only.and_then(truth);
        let disposition = if instead == Some(true) {
            Disposition::ReportOnly
        } else {
            Disposition::Enforce
        };
        let given = match self.value(Opt::ContentSecurityPolicy) {
            Some(value) => self.given(Opt::ContentSecurityPolicy, value, disposition),
            None if self.call.base.is_none() && self.key(Opt::ContentSecurityPolicy).is_none() => {
                Given::Whole(parse(DEFAULT_CSP_POLICY, disposition).policy)
            }
            None => Given::Nothing,
        };
        self.nonce_in(&given);
        let key = self.key(Opt::ContentSecurityPolicy).map(|key| key.at);
        let reports = self.report_uri();
        let sent = self.carried(Opt::ContentSecurityPolicy, &given);
        let is_default = self.key(Opt::ContentSecurityPolicy).is_none();
        if instead == Some(true) {
            self.seen.enforced(Carried::Off, is_default);
            self.seen.reported(sent);
        } else {
            self.seen.enforced(sent, is_default);
        }
        match (report_only, instead) {
            (Some(value), Some(true)) => {
                self.field(
                    "content_security_policy_report_only",
                    quote!(::talisman::__private::ReportOnly::Instead),
                );
                self.reports_to_somebody(&given, reports, value.at());
                self.reports_with_base(&given, true, reports, value.at());
            }
            (Some(_), Some(false)) => {
                self.seen.reported(Carried::Off);
                self.field(
                    "content_security_policy_report_only",
                    quote!(::talisman::__private::ReportOnly::Off),
                );
            }
            (Some(value), None) => {
                let beside = self.given(
                    Opt::ContentSecurityPolicyReportOnly,
                    value,
                    Disposition::ReportOnly,
                );
                let sent = self.carried(Opt::ContentSecurityPolicyReportOnly, &beside);
                self.seen.reported(sent);
                let at = self
                    .key(Opt::ContentSecurityPolicyReportOnly)
                    .map_or(value.at(), |key| key.at);
                self.reports_to_somebody(&beside, reports, at);
                self.reports_with_base(&beside, true, reports, at);
            }
            (None, _) => {
                if let Some(at) = key.filter(|_| !matches!(given, Given::Nothing)) {
                    self.reports_with_base(&given, false, reports, at);
                }
            }
        }
    }

    /// What responses will carry of a policy.
    fn carried(&self, opt: Opt, given: &Given) -> Carried<Policy> {
        let is_faulty = self.key(opt).is_some();
        match given {
            Given::Off => Carried::Off,
            Given::Whole(policy) | Given::Extended(policy) => {
                Carried::Known(self.sent(opt, policy))
            }
            Given::Nothing if is_faulty => Carried::Unknown,
            Given::Nothing | Given::Constant => Carried::Inherited,
        }
    }

    /// Reads a policy and writes its field.
    fn given(&mut self, opt: Opt, value: &'a Value, disposition: Disposition) -> Given {
        let beside = opt == Opt::ContentSecurityPolicyReportOnly;
        let (given, setting) = match value {
            Value::Word(word) if word == "false" => {
                (Given::Off, quote!(::talisman::__private::Block::Off))
            }
            Value::Word(word) if word.to_string().contains(|c: char| c.is_ascii_uppercase()) => {
                self.named(&quote!(#word))
            }
            Value::Path(path, _) => self.named(path),
            Value::Text(literal) => {
                let policy = self.policy_text(opt, literal, disposition);
                let setting = whole(&policy);
                (Given::Whole(policy), setting)
            }
            Value::Env(name, at) => match self.environment(opt, name, *at, disposition) {
                Some(policy) => {
                    let setting = whole(&policy);
                    (Given::Whole(policy), setting)
                }
                None => return Given::Nothing,
            },
            Value::IncludeStr(file, at) => match self.file(opt, file, *at, disposition) {
                Some(policy) => {
                    let setting = whole(&policy);
                    (Given::Whole(policy), setting)
                }
                None => return Given::Nothing,
            },
            Value::Block(block) => self.policy_block(opt, block, disposition),
            Value::Wrong(_) => return Given::Nothing,
            other => {
                let what = format!("`{}` takes a policy, not `{}`", opt.ident(), other.shown());
                let help = if beside {
                    "write a block in braces, a string, true or false"
                } else {
                    "write a block in braces, a string or false"
                };
                self.diagnostics
                    .error(other.at(), Code::OptionValue, what)
                    .help(help);
                return Given::Nothing;
            }
        };
        if beside {
            self.field(
                opt.ident(),
                quote!(::talisman::__private::ReportOnly::Beside(#setting)),
            );
        } else {
            self.field(opt.ident(), setting);
        }
        given
    }

    /// A constant of type `Csp`.
    fn named(&mut self, path: &TokenStream) -> (Given, TokenStream) {
        self.lint_of_constant(path);
        self.diagnostics.mention(path);
        let policy = constant("Csp", path);
        (
            Given::Constant,
            quote!(::talisman::__private::Block::Members(#policy.__directives())),
        )
    }

    /// Directives that get the nonce; each must be in the policy.
    fn nonce_in(&mut self, given: &Given) {
        let inherits = match self.value(Opt::ContentSecurityPolicyNonceIn) {
            Some(Value::List(values, _)) => {
                values.iter().any(|value| matches!(value, Value::Rest(_)))
            }
            Some(single) => matches!(single, Value::Rest(_)),
            None => true,
        };
        if let Some(key) = self.key(Opt::ContentSecurityPolicy).filter(|_| inherits) {
            self.nonces_of_base(given, key.at);
        }
        self.list(Opt::ContentSecurityPolicyNonceIn, |judge, value| {
            let Some(name) = judge.nonce_directive(value) else {
                return Vec::new();
            };
            judge.nonce_fits(given, name, value.at());
            vec![name.name().to_string()]
        });
    }

    fn nonce_directive(&mut self, value: &Value) -> Option<DirectiveName> {
        let written = match value {
            Value::Word(word) => {
                self.hover("directives", word);
                word.to_string()
            }
            Value::Wrong(_) => return None,
            other => other.shown(),
        };
        let known = DirectiveName::from_ident(&written);
        if let Some(known) =
            known.filter(|known| known.grammar() == Grammar::SourceList && !known.is_removed())
        {
            return Some(known);
        }
        let (code, what) = if known.is_some() {
            (Code::TokenNotTaken, format!("`{written}` takes no nonce"))
        } else {
            (
                Code::UnknownDirective,
                format!("unknown directive `{written}`"),
            )
        };
        let meant = resembling(written.trim_matches('"')).filter(|meant| Some(*meant) != known);
        let error = self.diagnostics.error(value.at(), code, what);
        match meant {
            Some(meant) => error.write(meant.ident()),
            None => error.help("one of `script_src`, `script_src_elem`, `style_src`, `style_src_elem`, `default_src`"),
        };
        None
    }

    fn nonce_fits(&mut self, given: &Given, name: DirectiveName, at: At) {
        let shown = name.ident();
        let policy = match given {
            Given::Whole(policy) => policy,
            Given::Extended(policy) if policy.directive(name).is_some() => policy,
            Given::Off => {
                let what = format!("a nonce in `{shown}`, and the policy is switched off");
                self.diagnostics
                    .error(at, Code::NonceWithoutDirective, what)
                    .help("leave content_security_policy_nonce_in out");
                return;
            }
            Given::Nothing | Given::Extended(_) | Given::Constant => {
                return self.nonce_with_base(name, at);
            }
        };
        let Some(directive) = policy.directive(name) else {
            let what =
                format!("a nonce in `{shown}`, which the policy lacks: no page could use it");
            let instead = name
                .fallback()
                .iter()
                .find(|fallback| policy.directive(**fallback).is_some());
            let error = self
                .diagnostics
                .error(at, Code::NonceWithoutDirective, what);
            match instead {
                Some(fallback) => error.write(fallback.ident()),
                None => error.help(format!("add {shown} to the policy")),
            };
            return;
        };
        if directive.values.len() == 1 && directive.values[0].text.eq_ignore_ascii_case("'none'") {
            let what =
                format!("a nonce beside the `none` of `{shown}`: browsers ignore `none` then");
            self.diagnostics
                .error(at, Code::NoneInCompany, what)
                .help(format!("say in the policy what {shown} allows"));
        }
    }

    /// Whether reports go somewhere by the option's own target.
    fn report_uri(&mut self) -> bool {
        let Some(value) = self.value(Opt::ContentSecurityPolicyReportUri) else {
            return false;
        };
        let Value::Text(literal) = value else {
            if !matches!(value, Value::Wrong(_)) {
                let what = format!(
                    "`content_security_policy_report_uri` takes a string, not `{}`",
                    value.shown()
                );
                let error = self.diagnostics.error(value.at(), Code::OptionValue, what);
                match value {
                    Value::Word(word) => error.write(spelling::string(&format!("/{word}"))),
                    _ => error.write("\"/csp-reports\""),
                };
            }
            return true;
        };
        if let Some(uri) = self.header_text(literal, fields::report_uri) {
            self.field(
                "content_security_policy_report_uri",
                quote!(::core::option::Option::Some(#uri)),
            );
        }
        true
    }

    /// A policy that only reports needs somebody to report to.
    fn reports_to_somebody(&mut self, given: &Given, reports: bool, at: At) {
        let targeted = |policy: &Policy| {
            policy.directive(DirectiveName::ReportUri).is_some()
                || policy.directive(DirectiveName::ReportTo).is_some()
        };
        match given {
            Given::Whole(policy) if !reports && !targeted(policy) && self.call.base.is_none() => {
                let what = "a report-only policy that reports to nobody";
                self.diagnostics
                    .error(at, Code::ReportsToNobody, what)
                    .help("add content_security_policy_report_uri with a path or a URL");
            }
            Given::Off => {
                let what = "a report-only policy, but `content_security_policy` is switched off";
                self.diagnostics
                    .error(at, Code::OptionConflict, what)
                    .write("false");
            }
            _ => {}
        }
    }
}

/// A policy as a constant.
fn whole(policy: &Policy) -> TokenStream {
    let directives = policy.directives.iter().map(directive);
    quote!(::talisman::__private::Block::Members(&[#(#directives),*]))
}

/// A directive as a constant.
pub(super) fn directive(directive: &Directive) -> TokenStream {
    let name = directive.canonical_name();
    let value = directive.canonical_value();
    let starts_policy = directive.starts_policy;
    quote!(::talisman::__private::Member { name: #name, value: #value, starts_policy: #starts_policy })
}
