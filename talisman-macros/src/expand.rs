//! Verdict to code: a constant expression of type `Talisman`, or the errors and a stand-in of that type.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::diagnostics::Diagnostics;
use crate::judge::{Hover, Verdict};
use crate::tree::{Base, Call, reference};

pub(crate) fn expand(call: &Call, verdict: Verdict, diagnostics: Diagnostics) -> TokenStream {
    let Verdict {
        fields,
        tracked,
        hovers,
        verifiers,
    } = verdict;
    let hovers = hover_items(&hovers);
    if !diagnostics.is_empty() {
        let errors = diagnostics.into_statements();
        return quote!({ #errors #hovers ::talisman::__private::OFF });
    }
    let warnings = diagnostics.into_items();
    let rest = match &call.base {
        Some(Base::Path(path)) => {
            let base = reference(path);
            quote!(*::talisman::__private::settings(#base))
        }
        Some(Base::Site) => quote!(*site),
        None => quote!(::talisman::__private::Settings::DEFAULT),
    };
    let settings = quote!(::talisman::__private::Settings { #fields ..#rest });
    // What this call alone cannot tell is left to constant functions, which see the base. Their spans are the options'.
    let settings = verifiers.iter().fold(settings, |settings, verifier| {
        quote_spanned!(verifier.span()=> ::talisman::__private::#verifier(#settings))
    });
    quote!(const {
        #warnings
        #tracked
        #hovers
        fn tables() -> &'static ::talisman::__private::Tables {
            static TABLES: ::talisman::__private::Tables = ::talisman::__private::Tables::new();
            &TABLES
        }
        ::talisman::__private::Talisman {
            __settings: &#settings,
            __cell: ::talisman::__private::Cell::Static(tables),
        }
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
