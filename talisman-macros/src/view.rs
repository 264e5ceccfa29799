//! `#[talisman::view(…)]`: options of one handler.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use talisman_policy::Code;
use talisman_policy::registry::Opt;

use crate::diagnostics::Diagnostics;
use crate::expand::hover_items;
use crate::handler::{Handler, NoHandler, Nonce};
use crate::judge::{Verdict, judge};
use crate::parse;
use crate::tree::{Base, Call, Entry, Value};

pub(crate) fn expand(options: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut call = parse::call(options, &mut diagnostics);
    if let Some(Base::Path(path)) = &call.base {
        let at = path
            .clone()
            .into_iter()
            .next()
            .map_or_else(proc_macro2::Span::call_site, |token| token.span());
        diagnostics
            .error(
                at,
                Code::OptionRest,
                "a base in a view, which takes from its site what is not written",
            )
            .help("leave it out");
    }
    call.base = Some(Base::Site);
    let handler = Handler::parse(item.clone()).map(|mut handler| {
        merge_lower(&mut handler, &mut call, &mut diagnostics);
        handler
    });
    refuse_site_options(&mut call, &mut diagnostics);
    let verdict = judge(&call, &mut diagnostics);
    match handler {
        Ok(handler) if diagnostics.is_empty() => {
            let warnings = diagnostics.into_items();
            let policy = policy(&verdict, &warnings, &handler.name.to_string());
            let nonce = Nonce {
                is_drawn: mentions_nonce(&call),
                may_be_missing: changes_policy(&call),
            };
            handler.viewed(&policy, nonce)
        }
        Ok(_) => with_errors(diagnostics, item),
        Err(NoHandler(at, what)) => {
            diagnostics
                .error(at, Code::ViewItem, what)
                .help("put the attribute on a function with a body");
            with_errors(diagnostics, item)
        }
    }
}

/// The item as it was, so that no second error follows.
fn with_errors(diagnostics: Diagnostics, item: &TokenStream) -> TokenStream {
    let errors = diagnostics.into_items();
    quote!(#errors #item)
}

/// The view's policy as items of the handler's body.
fn policy(verdict: &Verdict, warnings: &TokenStream, name: &str) -> TokenStream {
    let Verdict {
        fields,
        tracked,
        hovers,
        ..
    } = verdict;
    let hovers = hover_items(hovers);
    quote! {
        #warnings
        #tracked
        #hovers
        static __TALISMAN_VIEW: ::talisman::__private::ViewPolicy = ::talisman::__private::ViewPolicy::new(
            |__talisman_site| ::talisman::__private::Settings { #fields ..*__talisman_site },
            #name,
        );
    }
}

/// Takes over the options of a second attribute below; this one, the upper, wins.
fn merge_lower(handler: &mut Handler, call: &mut Call, diagnostics: &mut Diagnostics) {
    let (lower, others): (Vec<Group>, Vec<Group>) = handler.attributes.drain(..).partition(is_view);
    handler.attributes = others;
    for attribute in lower {
        let Some(TokenTree::Group(options)) = attribute.stream().into_iter().last() else {
            continue;
        };
        let below = parse::call(options.stream(), diagnostics);
        for entry in below.entries {
            if !call
                .entries
                .iter()
                .any(|upper| upper.key.name == entry.key.name)
            {
                call.entries.push(entry);
            }
        }
    }
}

/// `talisman::view(…)` or an imported `view(…)`.
fn is_view(attribute: &Group) -> bool {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let path: String = tokens
        .iter()
        .take_while(|token| !matches!(token, TokenTree::Group(_)))
        .map(ToString::to_string)
        .collect();
    matches!(
        path.as_str(),
        "view" | "talisman::view" | "::talisman::view"
    ) && matches!(tokens.last(), Some(TokenTree::Group(_)))
}

/// What is decided before a handler is chosen is the site's alone.
fn refuse_site_options(call: &mut Call, diagnostics: &mut Diagnostics) {
    call.entries.retain(|entry| {
        let opt = Opt::from_ident(&entry.key.name);
        let is_site = opt.is_some_and(|opt| {
            opt.ident().starts_with("force_https")
                || matches!(opt, Opt::ForwardedProto | Opt::Debug)
        });
        if is_site {
            let name = &entry.key.name;
            let what = format!(
                "`{name}` is decided before a handler is chosen, so it belongs to the site"
            );
            let help = if name.starts_with("force_https") {
                "name the view's path in the site's force_https_except"
            } else {
                "write it in the site's talisman!"
            };
            diagnostics
                .error(entry.key.at, Code::ViewOption, what)
                .help(help);
        }
        !is_site
    });
}

/// Whether the view's own options ask for a nonce, which the page needs before the response exists.
fn mentions_nonce(call: &Call) -> bool {
    fn asks(value: &Value) -> bool {
        match value {
            Value::Word(word) => word == "nonce",
            Value::List(values, _) => values.iter().any(asks),
            Value::Block(block) => block
                .entries
                .iter()
                .any(|entry| entry.value.as_ref().is_some_and(asks)),
            _ => false,
        }
    }
    let names_directives = |entry: &Entry| {
        entry.key.name == Opt::ContentSecurityPolicyNonceIn.ident()
            && !matches!(&entry.value, Some(Value::List(names, _)) if names.is_empty())
    };
    call.entries
        .iter()
        .any(|entry| names_directives(entry) || entry.value.as_ref().is_some_and(asks))
}

/// Whether the view's own options may take away what the site's policy has for a nonce.
fn changes_policy(call: &Call) -> bool {
    fn names_policy(value: &Value) -> bool {
        match value {
            Value::Text(name) => {
                let name = name.value().to_ascii_lowercase();
                name.starts_with("content-security-policy")
            }
            Value::List(values, _) => values.iter().any(names_policy),
            _ => false,
        }
    }
    call.entries.iter().any(|entry| {
        let name = &entry.key.name;
        let removes = name == Opt::RemoveHeaders.ident();
        name.starts_with(Opt::ContentSecurityPolicy.ident())
            || (removes && entry.value.as_ref().is_some_and(names_policy))
    })
}
