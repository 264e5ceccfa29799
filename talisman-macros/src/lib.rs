//! The macros of the `talisman` crate, which re-exports and documents them. Depend on that one.

mod diagnostics;
mod expand;
mod handler;
mod judge;
mod parse;
mod spelling;
#[cfg(test)]
mod tests;
mod tree;
mod view;

use proc_macro::TokenStream;

/// Declares a site's security policy: a constant expression of type `Talisman`.
///
/// See the [`talisman` crate](https://docs.rs/talisman) for the options. A wrong directive, keyword, host or value is
/// a compile error on its own token.
#[proc_macro]
pub fn talisman(input: TokenStream) -> TokenStream {
    site(input.into()).into()
}

/// Changes the policy of one view: put it on a handler, above or below the framework's own attribute.
///
/// Takes the options of `talisman!` that make headers; what is not written is the site's.
#[proc_macro_attribute]
pub fn view(options: TokenStream, item: TokenStream) -> TokenStream {
    view::expand(options.into(), &item.into()).into()
}

/// Tokens to tree, tree to verdict, verdict to code.
fn site(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut diagnostics = diagnostics::Diagnostics::default();
    let call = parse::call(input, &mut diagnostics);
    let verdict = judge::judge(&call, &mut diagnostics);
    expand::expand(&call, verdict, diagnostics)
}
