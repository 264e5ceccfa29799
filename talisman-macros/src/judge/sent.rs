//! The policy that responses carry: what was written, and what the options beside it add. Lints judge that one.

use proc_macro2::{TokenStream, TokenTree};
use talisman_policy::registry::{DEFAULT_CSP_POLICY, GOOGLE_CSP_POLICY, Opt};
use talisman_policy::{
    Code, Directive, DirectiveName, Disposition, Fact, Finding, Policy, When, Word, parse,
};

use super::Judge;
use super::spots::help_words;
use super::words::truth;
use crate::spelling;
use crate::tree::{Value, first};

impl Judge<'_> {
    /// A policy together with nonces, report address and, without a base, the defaults that `..` stands for.
    pub(super) fn sent(&self, opt: Opt, policy: &Policy) -> Policy {
        let mut sent = policy.clone();
        if self.call.base.is_none() && opt == Opt::ContentSecurityPolicy {
            with_defaults(&mut sent);
        }
        // What the enforced policy asks for does not open a list that the other closes.
        let is_open = |directive: &Directive| {
            let none = |word: &Word| word.text.eq_ignore_ascii_case("'none'");
            opt == Opt::ContentSecurityPolicy || !directive.values.iter().all(none)
        };
        for name in self.nonce_directives() {
            let mut directives = sent.directives.iter_mut();
            let directive = directives.find(|directive| directive.known == Some(name));
            if let Some(directive) = directive.filter(|directive| is_open(directive)) {
                directive.values.push(Word::nonce("nonce"));
            }
        }
        if let Some(Value::Text(uri)) = self.value(Opt::ContentSecurityPolicyReportUri)
            && sent.directive(DirectiveName::ReportUri).is_none()
        {
            let mut directive = Directive::new(Word::new(DirectiveName::ReportUri.name()));
            directive.values.push(Word::new(uri.value()));
            sent.directives.push(directive);
        }
        // A view meets its site when the server starts.
        sent.inherits_options = self.is_based();
        sent
    }

    /// The directives that get the nonce by option, as far as they are any.
    fn nonce_directives(&self) -> Vec<DirectiveName> {
        let values = match self.value(Opt::ContentSecurityPolicyNonceIn) {
            Some(Value::List(values, _)) => values.as_slice(),
            Some(single) => std::slice::from_ref(single),
            None => &[],
        };
        let names = values.iter().filter_map(|value| match value {
            Value::Word(word) => DirectiveName::from_ident(&word.to_string()),
            _ => None,
        });
        names.collect()
    }

    /// A lint about a policy as a whole stands at the option's name.
    pub(super) fn lint_of_whole(&mut self, opt: Opt, finding: Finding) {
        let Some(key) = self.key(opt) else {
            return;
        };
        let when = self.when_relevant(finding.code, finding.when);
        self.report_when(&when, opt, |judge| {
            if judge.diagnostics.silences(finding.code) {
                return;
            }
            let error = judge.diagnostics.error(key.at, finding.code, finding.what);
            if let Some(help) = finding.help {
                error.help(help_words(&help, spelling::values));
            }
        });
    }

    /// Whether a lint says something, whatever the other headers do: `X-Frame-Options` speaks of frames too.
    pub(super) fn is_relevant(&self, code: Code) -> bool {
        code != Code::MissingFrameAncestors
            || self.value(Opt::FrameOptions).and_then(truth) == Some(false)
    }

    /// When a lint says something, whatever the other headers do.
    pub(super) fn when_relevant(&self, code: Code, when: When) -> When {
        let frames = Opt::FrameOptions;
        if self.is_relevant(code) {
            when
        } else if self.call.base.is_some() && self.key(frames).is_none() {
            When::either(Fact::Off(frames), when, When::Never)
        } else {
            When::Never
        }
    }

    /// The one constant policy whose text is known here.
    pub(super) fn lint_of_constant(&mut self, path: &TokenStream) {
        let last = path.clone().into_iter().last();
        if !matches!(last, Some(TokenTree::Ident(name)) if name == "GOOGLE_CSP_POLICY") {
            return;
        }
        let parsed = parse(GOOGLE_CSP_POLICY, Disposition::Enforce);
        for fault in parsed.lints(GOOGLE_CSP_POLICY, &parsed.policy) {
            if self.is_relevant(fault.code) {
                let error = self.diagnostics.error(first(path), fault.code, fault.what);
                if !fault.is_whole {
                    error.excerpt(GOOGLE_CSP_POLICY, fault.range);
                }
                error.help("write a policy of your own, with a nonce for scripts");
            }
        }
    }
}

/// Puts in what a bare `..` takes from the default policy.
fn with_defaults(policy: &mut Policy) {
    let takes_all = policy.extends;
    policy.extends = false;
    let defaults = parse(DEFAULT_CSP_POLICY, policy.disposition).policy;
    for inherited in defaults.directives {
        let same = |own: &&mut Directive| own.known == inherited.known;
        match policy.directives.iter_mut().find(same) {
            Some(own) if own.extends.is_some() => {
                own.extends = None;
                own.values.extend(
                    inherited
                        .values
                        .into_iter()
                        .filter(|word| word.text != "'none'"),
                );
            }
            None if takes_all => policy.directives.push(inherited),
            Some(_) | None => {}
        }
    }
}
