//! Policies as text: in a string, in a variable, in a file.

use quote::quote;
use syn::LitStr;
use talisman_policy::{Code, Disposition, Help, Policy, help_line, parse};

use super::Judge;
use super::words::text_fault;
use crate::tree::At;

impl Judge<'_> {
    /// A string that holds a whole policy.
    pub(super) fn policy_text(&mut self, literal: &LitStr, disposition: Disposition) -> Policy {
        let text = literal.value();
        let parsed = parse(&text, disposition);
        for fault in &parsed.faults {
            text_fault(self.diagnostics, literal, &text, fault);
        }
        parsed.policy
    }

    /// `env!("NAME")`
    pub(super) fn environment(
        &mut self,
        name: &LitStr,
        at: At,
        disposition: Disposition,
    ) -> Option<Policy> {
        let variable = name.value();
        self.verdict.tracked.extend(quote!(
            const _: ::core::option::Option<&str> = ::core::option_env!(#variable);
        ));
        match std::env::var(&variable) {
            Ok(text) => Some(self.foreign_text(&text, "variable", at, disposition)),
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
                Some(self.foreign_text(&text, "file", at, disposition))
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
        text: &str,
        place: &str,
        at: At,
        disposition: Disposition,
    ) -> Policy {
        let flat = text.replace(['\r', '\n'], " ");
        let parsed = parse(&flat, disposition);
        for fault in &parsed.faults {
            let error = self.diagnostics.error(at, fault.code, fault.what.clone());
            error.excerpt(text, fault.range.clone());
            match &fault.help {
                // What stands in the source is not what has to be replaced.
                Some(Help::Replace(text) | Help::ReplaceValue(text) | Help::ReplaceText(text)) => {
                    error.help(format!("put {text} there, in the {place}"));
                }
                Some(help) => {
                    error.help(help_line(help, str::to_string));
                }
                None => {}
            }
        }
        parsed.policy
    }
}

fn reason(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is none",
        std::io::ErrorKind::InvalidData => "it is no UTF-8",
        std::io::ErrorKind::PermissionDenied => "permission denied",
        _ => "reading failed",
    }
}
