//! Tree to verdict: what each option means, and everything that is wrong with it.

mod csp;
mod fields;
mod policy;
mod transport;
mod words;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use talisman_policy::registry::Opt;
use talisman_policy::{Code, DirectiveName, nearest, same_letters};

use crate::diagnostics::Diagnostics;
use crate::tree::{Call, Key, KeyKind, Value, first};

/// What the expansion is made of.
#[derive(Default)]
pub(crate) struct Verdict {
    /// The fields of `Settings` that the call writes: `name: value,`.
    pub(crate) fields: TokenStream,
    /// Items that make the compiler watch files and variables.
    pub(crate) tracked: TokenStream,
    /// The user's identifiers, for editors.
    pub(crate) hovers: Vec<Hover>,
    /// Whether constants that only the compiler can read have a say, so that it must verify the whole.
    pub(crate) verify: bool,
    /// What to underline where that fails.
    pub(crate) verify_at: Option<Span>,
}

/// An identifier of the vocabulary and the module that documents it.
pub(crate) struct Hover {
    pub(crate) place: &'static str,
    pub(crate) ident: Ident,
}

/// A call under judgement.
pub(crate) struct Judge<'a> {
    pub(crate) call: &'a Call,
    pub(crate) diagnostics: &'a mut Diagnostics,
    pub(crate) verdict: Verdict,
    written: Vec<(Opt, &'a Key, Option<&'a Value>)>,
}

/// Judges every option of a call.
pub(crate) fn judge(call: &Call, diagnostics: &mut Diagnostics) -> Verdict {
    let mut judge = Judge {
        call,
        diagnostics,
        verdict: Verdict::default(),
        written: Vec::new(),
    };
    judge.resolve();
    judge.verdict.verify = call.base.is_some();
    judge.transport();
    judge.content_security_policy();
    judge.frame_options();
    judge.strict_transport_security();
    judge.referrer_policy();
    judge.single_values();
    judge.verdict.verify_at = judge.verify_at();
    judge.verdict
}

impl<'a> Judge<'a> {
    /// Finds the option of every key.
    fn resolve(&mut self) {
        for entry in &self.call.entries {
            let key = &entry.key;
            let Some(opt) = self.option(key) else {
                continue;
            };
            if let Some((_, first, _)) = self.written.iter().find(|(other, ..)| *other == opt) {
                let what = format!("`{}` is written twice", key.name);
                self.diagnostics
                    .error(first.at, Code::DuplicateOption, what.clone())
                    .help("write it once");
                self.diagnostics
                    .error(key.at, Code::DuplicateOption, what)
                    .help("write it once");
            } else {
                if entry.value.is_none() {
                    let what = format!("`{}` has no value", key.name);
                    self.diagnostics
                        .error(key.at, Code::OptionSyntax, what)
                        .help("options are written as key: value");
                }
                self.written.push((opt, key, entry.value.as_ref()));
            }
        }
    }

    fn option(&mut self, key: &Key) -> Option<Opt> {
        let ident = key.name.replace('-', "_");
        if let KeyKind::Ident(ident) = &key.kind {
            self.hover("options", ident);
        }
        let known = Opt::from_ident(&ident);
        if known.is_some() && matches!(key.kind, KeyKind::Ident(_)) {
            return known;
        }
        let quoted = if matches!(key.kind, KeyKind::Text) {
            "\""
        } else {
            ""
        };
        let shown = format!("{quoted}{}{quoted}", key.name);
        if let Some(meant) = known.or_else(|| {
            Opt::ALL
                .iter()
                .copied()
                .find(|opt| same_letters(opt.ident(), &ident))
        }) {
            let what = format!("`{shown}` is not the option's spelling");
            self.diagnostics
                .error(key.at, Code::OptionSpelling, what)
                .write(meant.ident());
            return Some(meant);
        }
        let meant = Opt::ALL
            .iter()
            .find(|opt| opt.misnomers().contains(&ident.as_str()))
            .map(|opt| opt.ident())
            .or_else(|| nearest(&ident, Opt::ALL.iter().map(|opt| opt.ident())));
        let is_directive = DirectiveName::from_ident(&ident).is_some();
        let error = self.diagnostics.error(
            key.at,
            Code::UnknownOption,
            format!("unknown option `{shown}`"),
        );
        match meant {
            Some(meant) => error.write(meant),
            None if is_directive => {
                error.help("a directive stands in the block of content_security_policy")
            }
            None => {
                let all: Vec<String> = Opt::ALL
                    .iter()
                    .map(|opt| format!("`{}`", opt.ident()))
                    .collect();
                error.help(format!("one of {}", all.join(", ")))
            }
        };
        None
    }

    /// The option that does not fit the base, where there is but one that may not.
    fn verify_at(&self) -> Option<Span> {
        const JUDGED_WITH_THE_BASE: [Opt; 8] = [
            Opt::ContentSecurityPolicy,
            Opt::ContentSecurityPolicyNonceIn,
            Opt::ContentSecurityPolicyReportOnly,
            Opt::ContentSecurityPolicyReportUri,
            Opt::StrictTransportSecurity,
            Opt::StrictTransportSecurityMaxAge,
            Opt::StrictTransportSecurityIncludeSubdomains,
            Opt::StrictTransportSecurityPreload,
        ];
        let mut keys = JUDGED_WITH_THE_BASE
            .into_iter()
            .filter_map(|opt| self.key(opt));
        match (keys.next(), keys.next(), &self.call.base) {
            (Some(only), None, _) | (Some(only), _, None) => Some(only.at.from),
            (.., base) => base.as_ref().map(|base| first(&base.path)),
        }
    }

    /// The value of an option; none where it is not written, or has been reported as missing.
    fn value(&self, opt: Opt) -> Option<&'a Value> {
        self.written
            .iter()
            .find(|(other, ..)| *other == opt)
            .and_then(|(.., value)| *value)
    }

    /// The key of an option.
    fn key(&self, opt: Opt) -> Option<&'a Key> {
        self.written
            .iter()
            .find(|(other, ..)| *other == opt)
            .map(|(_, key, _)| *key)
    }

    /// Writes a field of the settings.
    fn field(&mut self, name: &str, value: impl ToTokens) {
        let name = format_ident!("{name}");
        self.verdict.fields.extend(quote!(#name: #value,));
    }

    pub(crate) fn hover(&mut self, place: &'static str, ident: &Ident) {
        self.verdict.hovers.push(Hover {
            place,
            ident: ident.clone(),
        });
    }
}
