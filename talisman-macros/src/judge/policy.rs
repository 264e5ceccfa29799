//! A policy as a block, as text, from a variable or from a file: to the model, to the checks, and back to spans.

use proc_macro2::TokenStream;
use quote::quote;
use talisman_policy::registry::{Grammar, Opt};
use talisman_policy::{
    Code, Directive, DirectiveName, Disposition, Place, Policy, Word, check, lint,
};

use super::Judge;
use super::blocks::edit;
use super::csp::{Given, directive};
use super::spots::{Spot, Spots};
use super::words::truth;
use crate::spelling;
use crate::tree::{Block, Entry, Key, KeyKind, Value};

impl<'a> Judge<'a> {
    /// `{ directive: sources, .. }`
    pub(super) fn policy_block(
        &mut self,
        opt: Opt,
        block: &'a Block,
        disposition: Disposition,
    ) -> (Given, TokenStream) {
        let mut policy = Policy {
            disposition,
            directives: Vec::new(),
            extends: block.rest.is_some(),
            ..Policy::default()
        };
        let mut spots = Spots::default();
        let mut removed = Vec::new();
        for entry in &block.entries {
            let Some((directive, values)) = self.directive(entry, &mut removed) else {
                continue;
            };
            policy.directives.push(directive);
            spots.0.push((&entry.key, values));
        }
        let errors = check(&policy);
        let places: Vec<_> = errors.iter().map(|error| error.place.clone()).collect();
        for finding in errors {
            let inherits =
                block.rest.is_some() || block.entries.iter().any(|entry| entry.value.is_none());
            if finding.code != Code::EmptyPolicy
                || !inherits && removed.len() == block.entries.len()
            {
                spots.report(self.diagnostics, block.span, finding, spelling::values);
            }
        }
        for finding in lint(&self.sent(opt, &policy), &places) {
            match finding.place {
                // The list is reported already, or the only value that it had.
                _ if finding.code == Code::EmptySourceList => {}
                Place::Whole => self.lint_of_whole(opt, finding),
                _ => self.report_when(&finding.when.clone(), opt, |judge| {
                    spots.report(judge.diagnostics, block.span, finding, spelling::values);
                }),
            }
        }
        self.seen.policy_block(opt, spots, places);
        let extends = |directive: &Directive| directive.extends.is_some();
        if block.rest.is_none() && !policy.directives.iter().any(extends) {
            let directives = policy.directives.iter().map(directive);
            let setting = quote!(::talisman::__private::Block::Members(&[#(#directives),*]));
            return (Given::Whole(policy), setting);
        }
        let edits = policy.directives.iter().map(|each| {
            let halves = each.canonical_halves();
            edit(each.canonical_name(), halves.as_ref(), &directive(each))
        });
        let removed = removed
            .iter()
            .map(|name| quote!(::talisman::__private::Edit::Remove(#name)));
        let base = self.inherited_field(opt);
        let only = block.rest.is_none();
        let setting = quote!(::talisman::__private::Block::Extend {
            base: #base,
            edits: &[#(#edits,)* #(#removed,)*],
            only: #only,
        });
        let given = if only {
            Given::Whole(policy)
        } else {
            Given::Extended(policy)
        };
        (given, setting)
    }

    /// One entry of a policy; none where it says that the directive is not there.
    fn directive<'v>(
        &mut self,
        entry: &'v Entry,
        removed: &mut Vec<&'static str>,
    ) -> Option<(Directive, Vec<Spot<'v>>)> {
        let mut directive = self.directive_name(&entry.key);
        let value = self.entry_value(entry)?;
        let grammar = directive
            .known
            .map_or(Grammar::SourceList, DirectiveName::grammar);
        let switch = matches!(grammar, Grammar::Nothing | Grammar::SandboxTokens);
        if switch && let Some(truth) = truth(value) {
            if truth {
                return Some((directive, Vec::new()));
            }
            removed.extend(directive.known.map(DirectiveName::name));
            return None;
        }
        if grammar == Grammar::Nothing && !matches!(value, Value::Wrong(_)) {
            let what = format!("`{}` takes no value", entry.key.name);
            self.diagnostics
                .error(value.at(), Code::UnexpectedValue, what)
                .write("true");
            return None;
        }
        let mut spots = Vec::new();
        match value {
            Value::List(values, span) => {
                if values.is_empty()
                    && matches!(grammar, Grammar::SourceList | Grammar::AncestorList)
                {
                    let what = format!("an empty list: `{}` allows nothing then", entry.key.name);
                    self.diagnostics
                        .error(*span, Code::EmptyList, what)
                        .write("none");
                } else if values.is_empty() && grammar == Grammar::SandboxTokens {
                    self.diagnostics
                        .error(*span, Code::EmptyList, "an empty list of sandboxing flags")
                        .write("true");
                }
                for value in values {
                    self.list_value(grammar, value, &mut directive, &mut spots);
                }
            }
            Value::Text(literal) => {
                self.list_text(literal, grammar, &entry.key, &mut directive, &mut spots);
            }
            other => self.list_value(grammar, other, &mut directive, &mut spots),
        }
        if !matches!(value, Value::List(..)) {
            spots = spots.into_iter().map(Spot::alone).collect();
        }
        Some((directive, spots))
    }

    fn directive_name(&mut self, key: &Key) -> Directive {
        let text = key.name.replace('_', "-");
        match &key.kind {
            KeyKind::Ident(ident) => {
                self.hover("directives", ident);
                let mut directive = Directive::new(Word::spelt(text, &key.name));
                directive.known = DirectiveName::from_ident(&key.name);
                directive
            }
            KeyKind::Hyphenated | KeyKind::Text | KeyKind::Path => {
                let is_text = matches!(key.kind, KeyKind::Text);
                let shown = if is_text {
                    spelling::string(&key.name)
                } else {
                    key.name.clone()
                };
                let mut directive = Directive::new(Word::spelt(
                    if is_text { key.name.clone() } else { text },
                    &shown,
                ));
                if let Some(known) = directive.known {
                    let what = format!("`{shown}` is not the directive's spelling in Rust");
                    self.diagnostics
                        .error(key.at, Code::DirectiveSpelling, what)
                        .write(known.ident());
                }
                directive.vouched = is_text
                    && key
                        .name
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '-')
                    && !key.name.is_empty();
                directive
            }
        }
    }
}
