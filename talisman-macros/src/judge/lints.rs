//! `allow`, `warn` and `deny`: the levels of lints in this call.

use talisman_policy::registry::Opt;
use talisman_policy::{Code, nearest};

use super::Judge;
use super::words::one_of;
use crate::levels::{Level, Rule, Selection};
use crate::spelling;
use crate::tree::{At, KeyKind, Value};

impl Judge<'_> {
    /// Reads the levels, before anything is judged.
    pub(super) fn levels(&mut self) {
        self.allowed();
        for (opt, level) in [(Opt::Warn, Level::Warn), (Opt::Deny, Level::Deny)] {
            let values = match self.value(opt) {
                Some(Value::List(values, _)) => values.iter().collect(),
                Some(single) => vec![single],
                None => continue,
            };
            for value in values {
                let name = match value {
                    Value::Word(_) | Value::Path(..) => value.shown(),
                    Value::Text(literal) => {
                        let name = literal.value();
                        let what = format!("`{}` stands in quotes", spelling::string(&name));
                        self.diagnostics
                            .error(value.at(), Code::UnknownLint, what)
                            .write(name);
                        continue;
                    }
                    Value::Wrong(_) => continue,
                    other => {
                        let what = format!(
                            "`{}` takes names of lints, not `{}`",
                            opt.ident(),
                            other.shown()
                        );
                        let error = self.diagnostics.error(other.at(), Code::OptionValue, what);
                        error.help(
                            "write a list of lints: csp::unsafe_inline, csp::all, strict, all",
                        );
                        continue;
                    }
                };
                self.rule(&name, value.at(), level);
            }
        }
    }

    /// `allow: { csp::unsafe_inline: "legacy widget" }`
    fn allowed(&mut self) {
        let block = match self.value(Opt::Allow) {
            Some(Value::Block(block)) => block,
            Some(Value::Wrong(_)) | None => return,
            Some(other) => {
                let what = format!("`allow` takes lints with reasons, not `{}`", other.shown());
                self.diagnostics
                    .error(other.at(), Code::LintReason, what)
                    .help("write a block in braces: a lint, a colon and the reason in a string");
                return;
            }
        };
        for entry in &block.entries {
            let name = &entry.key.name;
            let has_reason = match &entry.value {
                Some(Value::Text(reason)) => !reason.value().trim().is_empty(),
                Some(Value::Wrong(_)) => true,
                _ => false,
            };
            if !has_reason {
                let at = entry.value.as_ref().map_or(entry.key.at, Value::at);
                let what = format!("`{name}` is allowed without a reason");
                let error = self.diagnostics.error(at, Code::LintReason, what);
                error.help("say in a string why the policy may have it");
            }
            if matches!(entry.key.kind, KeyKind::Text) {
                let what = format!("`{}` stands in quotes", spelling::string(name));
                self.diagnostics
                    .error(entry.key.at, Code::UnknownLint, what)
                    .write(name);
            } else {
                self.rule(name, entry.key.at, Level::Allow);
            }
        }
    }

    fn rule(&mut self, name: &str, at: At, level: Level) {
        let Some(selection) = Selection::from_name(name) else {
            return self.unknown_lint(name, at);
        };
        if let Selection::One(code) = selection
            && code.is_error()
        {
            let what = format!("`{name}` is an error, whose level cannot be changed");
            self.diagnostics
                .error(at, Code::LintLevel, what)
                .help("leave it out, and fix the policy");
            return;
        }
        let name = name.to_owned();
        let rule = Rule {
            selection,
            level,
            name: name.clone(),
            at,
        };
        if let Some(first) = self.diagnostics.levels.add(rule).map(|first| first.at) {
            let what = format!("`{name}` has two levels");
            for at in [first, at] {
                self.diagnostics
                    .error(at, Code::LintLevel, what.clone())
                    .help("write it once");
            }
        }
    }

    fn unknown_lint(&mut self, name: &str, at: At) {
        let lints = || Code::ALL.iter().filter(|code| !code.is_error());
        let mut groups = vec!["all".to_owned(), "strict".to_owned()];
        groups.extend(lints().map(|code| format!("{}::all", code.family())));
        groups.dedup();
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let names = || lints().map(|code| code.name());
        // The last word alone, or in another family.
        let word = format!("::{}", name.rsplit("::").next().unwrap_or(name));
        let meant = nearest(name, names().chain(groups.iter().copied()))
            .or_else(|| names().find(|lint| lint.ends_with(&word) && word != "::all"));
        let family = name.split("::").next().unwrap_or(name);
        let of_family = lints().filter(|code| code.family() == family);
        let of_family: Vec<&str> = of_family.map(|code| code.name()).collect();
        let error = self
            .diagnostics
            .error(at, Code::UnknownLint, format!("unknown lint `{name}`"));
        match meant {
            Some(meant) => error.write(meant),
            None if of_family.is_empty() => error.help(one_of(&groups)),
            None => error.help(one_of(&of_family)),
        };
    }
}
