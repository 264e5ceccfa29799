//! The macros of the `talisman` crate, which re-exports and documents them. Depend on that one.

mod diagnostics;
mod expand;
mod judge;
mod parse;
mod spelling;
#[cfg(test)]
mod tests;
mod tree;

use proc_macro::TokenStream;

/// Declares a site's security policy: a constant expression of type `Talisman`.
///
/// See the [`talisman` crate](https://docs.rs/talisman) for the options. A wrong directive, keyword, host or value is
/// a compile error on its own token.
#[proc_macro]
pub fn talisman(input: TokenStream) -> TokenStream {
    site(input.into()).into()
}

/// Tokens to tree, tree to verdict, verdict to code.
fn site(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut diagnostics = diagnostics::Diagnostics::default();
    let call = parse::call(input, &mut diagnostics);
    let verdict = judge::judge(&call, &mut diagnostics);
    expand::expand(&call, verdict, diagnostics)
}
