//! Values of one word: booleans, tokens, numbers, strings.

use syn::LitStr;
use talisman_policy::fields::Hsts;
use talisman_policy::registry::Opt;
use talisman_policy::{Code, Help, TextFault, help_line, mend, nearest};

use super::Judge;
use crate::diagnostics::Diagnostics;
use crate::spelling;
use crate::tree::Value;

impl Judge<'_> {
    /// `true` or `false`.
    pub(super) fn boolean(&mut self, opt: Opt) -> Option<bool> {
        let value = self.value(opt)?;
        if let Some(truth) = truth(value) {
            Some(truth)
        } else {
            self.not_taken(opt, value, &["true", "false"]);
            None
        }
    }

    /// An integer within bounds.
    pub(super) fn integer(&mut self, opt: Opt, least: u64, most: u64, code: Code) -> Option<u64> {
        let value = self.value(opt)?;
        let Value::Number(text, at) = value else {
            let shown = value.shown();
            if !matches!(value, Value::Wrong(_)) {
                let what = format!("`{}` is a whole number, not `{shown}`", opt.ident());
                let digits = shown.trim_matches('"').to_string();
                let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                let error = self.diagnostics.error(value.at(), Code::OptionValue, what);
                if is_number {
                    error.write(digits);
                } else {
                    error.help("write a whole number");
                }
            }
            return None;
        };
        let digits = text.replace('_', "");
        match digits.parse::<u64>() {
            Ok(number) if (least..=most).contains(&number) => Some(number),
            _ => {
                let bounds = if most == u64::MAX {
                    format!("{least} or more")
                } else {
                    format!("{least} to {most}")
                };
                let what = format!(
                    "`{text}` is out of range for `{}`: a whole number, {bounds}",
                    opt.ident()
                );
                self.diagnostics
                    .error(*at, code, what)
                    .help("write a whole number in that range");
                None
            }
        }
    }

    /// A value that is none of the words that an option takes.
    pub(super) fn not_taken(&mut self, opt: Opt, value: &Value, words: &[&str]) {
        if matches!(value, Value::Wrong(_)) {
            return;
        }
        let shown = value.shown();
        let what = format!("`{}` does not take `{shown}`", opt.ident());
        let error = self.diagnostics.error(value.at(), Code::OptionValue, what);
        let bare = shown.trim_matches('"');
        let truth = match bare.to_ascii_lowercase().as_str() {
            "yes" | "on" | "1" => Some("true"),
            "no" | "off" | "0" | "none" => Some("false"),
            _ => None,
        };
        let meant = truth
            .filter(|truth| words.contains(truth))
            .or_else(|| nearest(bare, words.iter().copied()));
        match meant {
            Some(meant) => error.write(meant),
            None => error.help(one_of(words)),
        };
    }

    /// Header text for a whole value, by the rules of its header; the faults are reported.
    pub(super) fn header_text<T>(
        &mut self,
        literal: &LitStr,
        read: impl Fn(&str) -> Result<T, Vec<TextFault>>,
    ) -> Option<T> {
        let text = literal.value();
        match read(&text) {
            Ok(value) => Some(value),
            Err(faults) => {
                self.seen.refuse(&text);
                for fault in faults {
                    text_fault(self.diagnostics, literal, &text, &fault);
                }
                None
            }
        }
    }
}

/// The boolean that a value is, if it is one.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Word(word) if word == "true" => Some(true),
        Value::Word(word) if word == "false" => Some(false),
        _ => None,
    }
}

/// Reports a fault inside a string literal: the text redrawn, and the whole literal as it should be.
pub(super) fn text_fault(
    diagnostics: &mut Diagnostics,
    literal: &LitStr,
    text: &str,
    fault: &TextFault,
) {
    if diagnostics.silences(fault.code) {
        return;
    }
    let error = diagnostics.error(literal.span(), fault.code, fault.what.clone());
    if !fault.is_whole {
        error.excerpt(text, fault.range.clone());
    }
    let Some(help) = &fault.help else { return };
    match mend(text, &fault.range, help) {
        Some(mended) => error.write(spelling::string(&mended)),
        None => error.help(help_line(help, str::to_string)),
    };
}

/// A help that lists words of the macro.
pub(super) fn one_of(words: &[&str]) -> String {
    help_line(&Help::OneOf(Vec::new()), str::to_string)
        + &words
            .iter()
            .map(|word| format!("`{word}`"))
            .collect::<Vec<_>>()
            .join(", ")
}

/// The parts of `Strict-Transport-Security` as the settings hold them.
pub(super) fn hsts_fields(hsts: Hsts) -> proc_macro2::TokenStream {
    let Hsts {
        max_age_s,
        include_subdomains,
        preload,
    } = hsts;
    quote::quote!(max_age: #max_age_s, include_subdomains: #include_subdomains, preload: #preload,)
}
