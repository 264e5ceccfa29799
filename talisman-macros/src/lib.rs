//! The macros of the `talisman` crate, which re-exports and documents them. Depend on that one.

mod diagnostics;
mod expand;
mod handler;
mod judge;
mod levels;
mod parse;
mod spelling;
#[cfg(test)]
mod tests;
mod tree;
mod view;

use proc_macro::TokenStream;

/// Declares a site's security policy: a constant expression of type `Talisman`.
///
/// Takes `key: value` pairs as in a struct literal. Bare words are the typed vocabulary, strings are header text.
/// `..BASE` at the end takes the options that are not written from another policy; without it they have
/// flask-talisman's defaults. A bare `..` inside a block or a list stands for what is inherited.
///
/// ```text
/// static SITE: Talisman = talisman! {
///     content_security_policy: { default_src: self, script_src: [self, nonce], base_uri: none, form_action: self },
///     permissions_policy: { geolocation: none },
///     referrer_policy: no_referrer,
/// };
/// ```
///
/// # Errors
///
/// What a browser would ignore or misread is a compile error on its own token, with a code and the text to write
/// instead. All errors of a call come together, in source order.
#[proc_macro]
pub fn talisman(input: TokenStream) -> TokenStream {
    site(input.into()).into()
}

/// Changes the policy of one view: put it on a handler, above or below the framework's own attribute.
///
/// Takes the options of `talisman!` that make headers or harden cookies; what is not written is the site's, and a bare
/// `..` stands for it. Of two attributes on one handler the upper one wins, option by option. The handler's return type
/// becomes a wrapper that the framework answers with as before. Where the view's policy has no nonce source, a handler
/// that asks for a `Nonce` is not called: the answer is 500 and says what to write.
///
/// ```text
/// #[talisman::view(frame_options: false, content_security_policy: { frame_ancestors: "https://a.example", .. })]
/// async fn embed() -> Html<String> { … }
/// ```
///
/// # Errors
///
/// As for `talisman!`; also for what is decided before a handler is chosen (`force_https*`, `forwarded_proto`,
/// `debug`), and on an item that is no function with a body.
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
