//! Policies as text: in a string, in a variable, in a file.

use quote::quote;
use syn::LitStr;
use talisman_policy::registry::Opt;
use talisman_policy::{Code, Disposition, Help, Parsed, Policy, TextFault, help_line, parse};

use super::Judge;
use super::words::text_fault;
use crate::tree::At;

impl<'a> Judge<'a> {
    /// A string that holds a whole policy.
    pub(super) fn policy_text(
        &mut self,
        opt: Opt,
        literal: &'a LitStr,
        disposition: Disposition,
    ) -> Policy {
        let text = literal.value();
        let parsed = parse(&text, disposition);
        for fault in self.faults(opt, &text, &parsed) {
            self.report_when(&fault.when, opt, |judge| {
                text_fault(judge.diagnostics, literal, &text, &fault);
            });
        }
        let places = parsed.places().to_vec();
        self.seen.policy_text(opt, literal, parsed.layout(), places);
        parsed.policy
    }

    /// The faults of a policy's text, and its lints as far as the options beside it leave them.
    fn faults(&self, opt: Opt, text: &str, parsed: &Parsed) -> Vec<TextFault> {
        let lints = parsed.lints(text, &self.sent(opt, &parsed.policy));
        let lints = lints.into_iter().map(|lint| TextFault {
            when: self.when_relevant(lint.code, lint.when),
            ..lint
        });
        parsed.faults.iter().cloned().chain(lints).collect()
    }

    /// `env!("NAME")`
    pub(super) fn environment(
        &mut self,
        opt: Opt,
        name: &LitStr,
        at: At,
        disposition: Disposition,
    ) -> Option<Policy> {
        let variable = name.value();
        self.verdict.tracked.extend(quote!(
            const _: ::core::option::Option<&str> = ::core::option_env!(#variable);
        ));
        match std::env::var(&variable) {
            Ok(text) => Some(self.foreign_text(opt, &text, "variable", at, disposition)),
            Err(std::env::VarError::NotPresent) => {
                let what =
                    format!("the environment variable `{variable}` is not set during the build");
                self.diagnostics
                    .error(name.span(), Code::Unreadable, what)
                    .help("set it where cargo is run");
                None
            }
            Err(std::env::VarError::NotUnicode(_)) => {
                let what =
                    format!("the environment variable `{variable}` holds bytes that are no UTF-8");
                self.diagnostics
                    .error(name.span(), Code::Unreadable, what)
                    .help("header text is ASCII");
                None
            }
        }
    }

    /// `include_str!("file")`, beside the source file as for rustc's own.
    pub(super) fn file(
        &mut self,
        opt: Opt,
        file: &LitStr,
        at: At,
        disposition: Disposition,
    ) -> Option<Policy> {
        let source = proc_macro::is_available()
            .then(|| file.span().unwrap().local_file())
            .flatten();
        let path = source
            .and_then(|source| source.parent().map(|folder| folder.join(file.value())))
            .unwrap_or_else(|| file.value().into());
        let path = std::path::absolute(&path).unwrap_or(path);
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let tracked = path.to_string_lossy();
                self.verdict.tracked.extend(quote!(
                    const _: &[u8] = ::core::include_bytes!(#tracked);
                ));
                Some(self.foreign_text(opt, &text, "file", at, disposition))
            }
            Err(error) => {
                let what = format!(
                    "the file `{}` cannot be read: {}",
                    file.value(),
                    reason(&error)
                );
                self.diagnostics
                    .error(file.span(), Code::Unreadable, what)
                    .help("the path is relative to this source file");
                None
            }
        }
    }

    /// Text that stands outside the source. Its line breaks separate words, as spaces do.
    fn foreign_text(
        &mut self,
        opt: Opt,
        text: &str,
        place: &str,
        at: At,
        disposition: Disposition,
    ) -> Policy {
        let flat = text.replace(['\r', '\n'], " ");
        let parsed = parse(&flat, disposition);
        for fault in self.faults(opt, &flat, &parsed) {
            self.report_when(&fault.when, opt, |judge| {
                if judge.diagnostics.silences(fault.code) {
                    return;
                }
                let error = judge.diagnostics.error(at, fault.code, fault.what.clone());
                if !fault.is_whole {
                    error.excerpt(text, fault.range.clone());
                }
                let help = fault.help.as_ref().map(|help| match help {
                    // What stands in the source is not what has to be replaced.
                    Help::Replace(text) | Help::ReplaceValue(text) | Help::ReplaceText(text) => {
                        format!("put {text} there, in the {place}")
                    }
                    help => help_line(help, str::to_string),
                });
                if let Some(help) = help {
                    error.help(help);
                }
            });
        }
        parsed.policy
    }
}

fn reason(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is none",
        std::io::ErrorKind::InvalidData => "it is not UTF-8",
        std::io::ErrorKind::PermissionDenied => "permission denied",
        _ => "reading failed",
    }
}
