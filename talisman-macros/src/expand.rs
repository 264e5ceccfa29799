//! Verdict to code: a constant expression of type `Talisman`, or the errors and a stand-in of that type.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use crate::diagnostics::Diagnostics;
use crate::judge::{Check, Hover, Verdict};
use crate::tree::{Base, Call, constant};

pub(crate) fn expand(call: &Call, verdict: Verdict, diagnostics: Diagnostics) -> TokenStream {
    let Verdict {
        fields,
        tracked,
        hovers,
        checks,
    } = verdict;
    let hovers = hover_items(&hovers);
    let constants = Constants::new(call, &fields);
    if !diagnostics.is_empty() {
        let errors = diagnostics.into_statements();
        let checks = if checks.is_empty() {
            TokenStream::new()
        } else {
            constants.verified(&checks)
        };
        return quote!({ #errors #hovers #checks ::talisman::__private::STAND_IN });
    }
    let warnings = diagnostics.into_items();
    let settings = constants.reference();
    let constants = constants.verified(&checks);
    quote!(const {
        #warnings
        #tracked
        #hovers
        #constants
        ::talisman::__private::Talisman {
            __settings: #settings,
            __cell: ::talisman::__private::Cell::Static(|| {
                static TABLES: ::talisman::__private::Tables = ::talisman::__private::Tables::new();
                &TABLES
            }),
        }
    })
}

/// The constants of an expansion: the base, and the settings made from it.
struct Constants {
    base: TokenStream,
    settings: TokenStream,
    /// The `Self` of a path, which items cannot name.
    this: Option<Ident>,
}

impl Constants {
    fn new(call: &Call, fields: &TokenStream) -> Self {
        let (base, rest) = match &call.base {
            Some(Base::Path(path)) => {
                let base = constant("Talisman", path);
                (
                    quote!(__TALISMAN_BASE: &'static ::talisman::__private::Talisman = #base;),
                    quote!(*__TALISMAN_BASE.__settings),
                )
            }
            _ => (quote!(), quote!(::talisman::__private::Settings::DEFAULT)),
        };
        let settings = quote!(__TALISMAN_SETTINGS: ::talisman::__private::Settings = ::talisman::__private::Settings { #fields ..#rest };);
        let this = this(base.clone()).or_else(|| this(fields.clone()));
        Self {
            base,
            settings,
            this,
        }
    }

    /// The settings, for as long as the program runs.
    fn reference(&self) -> TokenStream {
        if self.this.is_some() {
            quote!(&::talisman::__private::Settings {
                ..__TALISMAN_SETTINGS
            })
        } else {
            quote!(&__TALISMAN_SETTINGS)
        }
    }

    /// The declarations, and what the compiler verifies of them: each check apart, so that none hides another.
    fn verified(&self, checks: &[Check]) -> TokenStream {
        let Self {
            base,
            settings,
            this,
        } = self;
        let Some(this) = this else {
            let base = (!base.is_empty()).then(|| quote!(const #base));
            let checks = checks.iter().map(Check::item);
            return quote!(#base static #settings #(#checks)*);
        };
        let base = (!base.is_empty()).then(|| quote!(let #base));
        let declarations = quote!(#base let #settings);
        // The length of an array sees `Self` too, unless that is different things in one expansion, whose tables are one.
        // Warnings ask the same.
        let asks = !checks.iter().any(Check::is_warning);
        let concrete =
            asks.then(|| quote_spanned!(this.span()=> let _ = [(); { #declarations 0 }];));
        let checks = checks
            .iter()
            .map(|check| check.statement(this.span(), &declarations));
        quote!(#declarations #concrete #(#checks)*)
    }
}

/// The first `Self`.
fn this(tokens: TokenStream) -> Option<Ident> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => Some(ident),
        TokenTree::Group(group) => this(group.stream()),
        _ => None,
    })
}

/// Paths to documented constants with the user's own identifiers, for editors to show and complete.
pub(crate) fn hover_items(hovers: &[Hover]) -> TokenStream {
    if hovers.is_empty() {
        return TokenStream::new();
    }
    let paths =
        hovers
            .iter()
            .filter(|hover| !is_keyword(&hover.ident))
            .map(|Hover { place, ident }| {
                let place = format_ident!("{place}");
                quote!(let _ = ::talisman::__private::ide::#place::#ident;)
            });
    quote!(
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            const _: () = { #(#paths)* };
        };
    )
}

/// Words that no path may end in.
fn is_keyword(ident: &Ident) -> bool {
    syn::parse_str::<Ident>(&ident.to_string()).is_err()
}
