//! Lints that depend on what a base holds: the compiler decides them, by constant expressions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use talisman_policy::registry::Opt;
use talisman_policy::{DirectiveName, Fact, Keyword, SourceKind, When};

use super::Judge;
use super::based::Check;

/// The options that make the policy what it is.
const POLICY: &[Opt] = &[
    Opt::ContentSecurityPolicy,
    Opt::ContentSecurityPolicyNonceIn,
    Opt::ContentSecurityPolicyReportOnly,
    Opt::ContentSecurityPolicyReportUri,
];

impl Judge<'_> {
    /// Reports a finding as it says when it holds. `opt` is the option whose policy it speaks of.
    pub(super) fn report_when(&mut self, when: &When, opt: Opt, report: impl FnOnce(&mut Self)) {
        if *when == When::Never {
            return;
        }
        let meets_base = self.meets_base();
        if *when == When::Always || !meets_base && holds_for_views(when) {
            return report(self);
        }
        if !meets_base {
            return;
        }
        let found = self.diagnostics.mark();
        report(self);
        for diagnostic in self.diagnostics.split_off(found) {
            let level = self.diagnostics.level(&diagnostic);
            let reads = when.facts().into_iter().flat_map(options).copied();
            let check = Check::lint(&condition(when, opt), diagnostic, level, reads.collect());
            self.verdict.checks.push(check);
        }
    }
}

/// Whether a finding holds on any site, but for those that use `'strict-dynamic'`: they have no use for what a view adds
/// to their list either.
fn holds_for_views(when: &When) -> bool {
    match when {
        When::Always => true,
        When::Never => false,
        When::If { fact, yes, no } => {
            let is_rare = matches!(
                fact,
                Fact::Source(_, SourceKind::Keyword(Keyword::StrictDynamic))
            );
            holds_for_views(no) && (is_rare || holds_for_views(yes))
        }
    }
}

/// The options that a fact is about.
fn options(fact: &Fact) -> &[Opt] {
    match fact {
        Fact::Directive(_) | Fact::Source(..) => POLICY,
        Fact::Off(opt) | Fact::Is(opt, _) | Fact::Member(opt, _) => core::slice::from_ref(opt),
    }
}

/// An expression that may name `__TALISMAN_SETTINGS`.
fn condition(when: &When, opt: Opt) -> TokenStream {
    match when {
        When::Always => quote!(true),
        When::Never => quote!(false),
        When::If { fact, yes, no } => {
            let fact = holds(fact, opt);
            match (&**yes, &**no) {
                (When::Always, When::Never) => fact,
                (When::Never, When::Always) => quote!(!#fact),
                (yes, When::Never) => {
                    let yes = condition(yes, opt);
                    quote!((#fact && #yes))
                }
                (When::Never, no) => {
                    let no = condition(no, opt);
                    quote!((!#fact && #no))
                }
                (yes, no) => {
                    let (yes, no) = (condition(yes, opt), condition(no, opt));
                    quote!((if #fact { #yes } else { #no }))
                }
            }
        }
    }
}

fn holds(fact: &Fact, opt: Opt) -> TokenStream {
    let reported = opt == Opt::ContentSecurityPolicyReportOnly;
    let policy = if reported {
        quote!(::talisman::__private::only_reported(&__TALISMAN_SETTINGS))
    } else {
        quote!(&__TALISMAN_SETTINGS.content_security_policy)
    };
    let variant = |opt: &Opt| {
        let variant = format_ident!("{opt:?}");
        quote!(::talisman::__private::Opt::#variant)
    };
    match fact {
        Fact::Directive(name) => {
            let text = name.name();
            let has = quote!(::talisman::__private::has_member(#policy, #text));
            if *name == DirectiveName::ReportUri {
                quote!((#has || ::talisman::__private::has_report_uri(&__TALISMAN_SETTINGS)))
            } else {
                has
            }
        }
        Fact::Source(name, kind) => {
            let names = [*name].into_iter().chain(name.fallback().iter().copied());
            let names = names.map(DirectiveName::name);
            let source = match kind {
                SourceKind::Keyword(keyword) => {
                    let text = keyword.text();
                    quote!(Text(#text))
                }
                SourceKind::Nonce => quote!(Nonce),
                SourceKind::Hash => quote!(Hash),
                SourceKind::Address => quote!(Address),
                SourceKind::Any => quote!(Any),
            };
            let has = quote!(::talisman::__private::has_source(#policy, &[#(#names),*], ::talisman::__private::SourceKind::#source));
            // What the enforced policy asks for does not open a list that the other closes.
            if *kind == SourceKind::Nonce || *kind == SourceKind::Any && !reported {
                let text = name.name();
                quote!((#has || ::talisman::__private::wants_nonce(&__TALISMAN_SETTINGS, #text)))
            } else {
                has
            }
        }
        Fact::Off(opt) => {
            let opt = variant(opt);
            quote!(::talisman::__private::is_off(&__TALISMAN_SETTINGS, #opt))
        }
        Fact::Is(opt, text) => {
            let opt = variant(opt);
            quote!(::talisman::__private::says(&__TALISMAN_SETTINGS, #opt, #text))
        }
        Fact::Member(_, name) => {
            quote!(::talisman::__private::has_endpoint(&__TALISMAN_SETTINGS, #name))
        }
    }
}
