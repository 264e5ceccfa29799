//! Tree to verdict: what each option means, and everything that is wrong with it.

mod based;
mod blocks;
mod cookies;
mod csp;
mod facts;
mod fields;
mod headers;
mod lints;
mod policy;
mod seen;
mod sent;
mod site;
mod spots;
mod texts;
mod tokens;
mod transport;
mod values;
mod words;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use talisman_policy::registry::Opt;
use talisman_policy::{Code, DirectiveName, nearest, same_letters};

use syn::LitStr;

pub(crate) use self::based::Check;
use self::seen::Seen;
use crate::diagnostics::Diagnostics;
use crate::spelling;
use crate::tree::{Base, Call, Entry, Key, KeyKind, Value};

/// What the expansion is made of.
#[derive(Default)]
pub(crate) struct Verdict {
    /// The fields of `Settings` that the call writes: `name: value,`.
    pub(crate) fields: TokenStream,
    /// Items that make the compiler watch files and variables.
    pub(crate) tracked: TokenStream,
    /// The user's identifiers, for editors.
    pub(crate) hovers: Vec<Hover>,
    /// What this call alone cannot tell.
    pub(crate) checks: Vec<Check>,
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
    /// The options that unknown names were probably meant as.
    misspelt: Vec<Opt>,
    /// What responses will carry.
    seen: Seen<'a>,
}

/// Judges every option of a call.
pub(crate) fn judge(call: &Call, diagnostics: &mut Diagnostics) -> Verdict {
    let mut judge = Judge {
        call,
        diagnostics,
        verdict: Verdict::default(),
        written: Vec::new(),
        misspelt: Vec::new(),
        seen: Seen::new(call.base.is_none()),
    };
    judge.resolve();
    judge.levels();
    judge.transport();
    judge.content_security_policy();
    judge.frame_options();
    judge.strict_transport_security();
    judge.referrer_policy();
    judge.single_values();
    judge.blocks();
    judge.tokens();
    judge.cookies();
    judge.site();
    judge.drop_doubtful_checks();
    judge.diagnostics.unused_allows();
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
        self.misspelt.extend(meant.and_then(Opt::from_ident));
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

    /// The settings that are inherited.
    fn settings(&self) -> TokenStream {
        match &self.call.base {
            Some(Base::Path(_)) => quote!(__TALISMAN_BASE.__settings),
            Some(Base::Site) => quote!(__talisman_site),
            Some(Base::Unread) | None => quote!(::talisman::__private::Settings::DEFAULT),
        }
    }

    /// What `..` stands for in the block or the list of an option.
    fn inherited_field(&self, opt: Opt) -> TokenStream {
        let settings = self.settings();
        if opt == Opt::ContentSecurityPolicyReportOnly {
            let by_reference = if self.call.base.is_some() {
                quote!()
            } else {
                quote!(&)
            };
            return quote!(::talisman::__private::reported(#by_reference #settings));
        }
        let field = format_ident!("{}", opt.ident());
        quote!(&#settings.#field)
    }

    /// The value of an entry in a block; a missing one is reported.
    fn entry_value<'v>(&mut self, entry: &'v Entry) -> Option<&'v Value> {
        if entry.value.is_none() {
            let what = format!("`{}` has no value", entry.key.name);
            self.diagnostics
                .error(entry.key.at, Code::OptionSyntax, what)
                .help("entries are written as name: value");
        }
        entry.value.as_ref()
    }

    /// A string or a list of strings; a bare `..` stands for the inherited ones.
    fn strings(&mut self, opt: Opt, check: impl Fn(&mut Self, &LitStr) -> Option<String>) {
        self.list(opt, |judge, value| {
            match value {
                Value::Text(literal) => return check(judge, literal).into_iter().collect(),
                Value::Wrong(_) => {}
                other => {
                    let what = format!("`{}` takes strings, not `{}`", opt.ident(), other.shown());
                    let error = judge.diagnostics.error(other.at(), Code::OptionValue, what);
                    match other {
                        Value::Word(word) => error.write(spelling::string(&word.to_string())),
                        _ => error.help("write a string or a list of strings"),
                    };
                }
            }
            Vec::new()
        });
    }

    /// A list, or one value without brackets, whose items `read` finds; a bare `..` stands for the inherited ones.
    fn list(&mut self, opt: Opt, mut read: impl FnMut(&mut Self, &'a Value) -> Vec<String>) {
        let Some(value) = self.value(opt) else { return };
        let values = match value {
            Value::List(values, _) => values.as_slice(),
            single => core::slice::from_ref(single),
        };
        let mut before = Vec::new();
        let mut after = None;
        for value in values {
            if matches!(value, Value::Rest(_)) {
                after = Some(Vec::new());
            } else {
                let items = read(self, value);
                after.as_mut().unwrap_or(&mut before).extend(items);
            }
        }
        let setting = if let Some(after) = after {
            let base = self.inherited_field(opt);
            quote!(::talisman::__private::List {
                before: &[#(#before),*],
                base: ::core::option::Option::Some(#base),
                after: &[#(#after),*],
            })
        } else {
            quote!(::talisman::__private::List::of(&[#(#before),*]))
        };
        self.field(opt.ident(), setting);
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
