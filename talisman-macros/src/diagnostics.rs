//! Compile errors and warnings: collected while the macro goes on, emitted together in source order.

use core::ops::Range;
use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use talisman_policy::{Code, Excerpt};

use crate::levels::{Level, Levels};
use crate::tree::{At, first};

/// Everything that is wrong with a call, and what is weak.
#[derive(Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
    /// Which lints speak, and how.
    pub(crate) levels: Levels,
    /// Lints that would have spoken and are silent.
    silent: BTreeSet<Code>,
    /// Statements that use the call's constants.
    mentions: TokenStream,
}

/// One compile error or warning.
pub(crate) struct Diagnostic {
    at: At,
    code: Code,
    what: String,
    excerpt: Option<String>,
    help: Option<String>,
}

impl Diagnostics {
    /// Adds an error or a lint, whose excerpt and help may follow.
    pub(crate) fn error(
        &mut self,
        at: impl Into<At>,
        code: Code,
        what: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Diagnostic::new(at, code, what))
    }

    /// Whether a finding would say nothing; that it is there is remembered.
    pub(crate) fn silences(&mut self, code: Code) -> bool {
        let is_silent = self.levels.of(code) == Level::Allow;
        if is_silent {
            self.silent.insert(code);
        }
        is_silent
    }

    /// The word that asks for a lint of what nobody wrote; that a narrower one silences it is remembered.
    pub(crate) fn asked(&mut self, code: Code) -> Option<At> {
        let asked = self.levels.asked(code);
        if asked.is_none() && self.levels.is_wanted(code) {
            self.silent.insert(code);
        }
        asked
    }

    /// How much has been found by now.
    pub(crate) const fn mark(&self) -> usize {
        self.found.len()
    }

    /// Takes out what has been found since.
    pub(crate) fn split_off(&mut self, mark: usize) -> Vec<Diagnostic> {
        self.found.split_off(mark)
    }

    pub(crate) fn level(&self, diagnostic: &Diagnostic) -> Level {
        self.levels.of(diagnostic.code)
    }

    /// Adds an error that is whole.
    pub(crate) fn push(&mut self, error: Diagnostic) -> &mut Diagnostic {
        let index = self.found.len();
        self.found.push(error);
        &mut self.found[index]
    }

    /// Keeps a constant of the call in use beside the errors, so that no warning about it follows them.
    pub(crate) fn mention(&mut self, path: &TokenStream) {
        if !path.is_empty() {
            let span = first(path);
            self.mentions.extend(quote_spanned!(span=> let _ = &#path;));
        }
    }

    /// Whether the call may stand: it has no errors.
    pub(crate) fn is_empty(&self) -> bool {
        !self
            .found
            .iter()
            .any(|found| self.level(found) == Level::Deny)
    }

    /// Reports what `allow` says of lints that did not speak.
    pub(crate) fn unused_allows(&mut self) {
        let found = self.found.iter().map(|found| found.code);
        let codes: BTreeSet<Code> = found.chain(self.silent.iter().copied()).collect();
        for (at, name) in self.levels.unused(&codes) {
            let what = format!("allowing `{name}` silences nothing");
            self.error(at, Code::UnusedAllow, what).help("leave it out");
        }
    }

    /// Whether an error begins between two tokens. Lints that are denied speak of what was read well.
    pub(crate) fn touch(&self, At { from, .. }: At, At { to, .. }: At) -> bool {
        let between = position(from)..=end(to);
        let mut errors = self.found.iter().filter(|found| found.code.is_error());
        errors.any(|error| between.contains(&position(error.at.from)))
    }

    /// The errors and warnings, and the mentions of constants, as statements.
    pub(crate) fn into_statements(mut self) -> TokenStream {
        let mentions = core::mem::take(&mut self.mentions);
        [self.into_items(), mentions].into_iter().collect()
    }

    /// The errors and warnings as items, in source order.
    pub(crate) fn into_items(self) -> TokenStream {
        let Self {
            mut found, levels, ..
        } = self;
        found.sort_by_key(|diagnostic| position(diagnostic.at.from));
        let items = found
            .into_iter()
            .map(|diagnostic| match levels.of(diagnostic.code) {
                Level::Allow => TokenStream::new(),
                Level::Warn => diagnostic.into_warning(),
                Level::Deny => diagnostic.into_error(),
            });
        items.collect()
    }
}

impl Diagnostic {
    fn new(at: impl Into<At>, code: Code, what: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            code,
            what: what.into(),
            excerpt: None,
            help: None,
        }
    }

    /// An error that stands apart, with text to write.
    pub(crate) fn replaced(
        at: impl Into<At>,
        code: Code,
        what: impl Into<String>,
        help: &str,
    ) -> Self {
        let mut error = Self::new(at, code, what);
        error.write(help);
        error
    }

    /// An error that stands apart, with advice.
    pub(crate) fn advised(
        at: impl Into<At>,
        code: Code,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let mut error = Self::new(at, code, what);
        error.help(help);
        error
    }

    /// Sets the one help: words whose backticks hold what to write.
    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the help to the text that replaces the underlined tokens.
    pub(crate) fn write(&mut self, tokens: impl AsRef<str>) -> &mut Self {
        self.help(format!("write `{}`", tokens.as_ref()))
    }

    /// Sets the text redrawn with a caret, for what no underline can reach.
    pub(crate) fn excerpt(&mut self, text: &str, range: Range<usize>) -> &mut Self {
        let margin = "| ";
        self.excerpt = Some(
            Excerpt {
                text,
                range,
                margin,
            }
            .to_string(),
        );
        self
    }

    pub(crate) const fn at(&self) -> At {
        self.at
    }

    /// All that the compiler shows beside the place.
    pub(crate) fn message(&self) -> String {
        let mut message = self.what.clone();
        if let Some(excerpt) = &self.excerpt {
            message.push('\n');
            message.push_str(excerpt);
        }
        if let Some(help) = &self.help {
            message.push_str("\n= help: ");
            message.push_str(help);
        }
        message.push_str("\n= note: ");
        message.push_str(&self.code.note());
        message
    }

    /// `::core::compile_error! { "…" }`, which rustc underlines from the first token's span to the last one's.
    fn into_error(self) -> TokenStream {
        let At { from, to } = self.at;
        let text: TokenTree = {
            let mut literal = Literal::string(&self.message());
            literal.set_span(to);
            literal.into()
        };
        let mut body = Group::new(Delimiter::Brace, text.into());
        body.set_span(to);
        let punct = |c, spacing, span| {
            let mut punct = Punct::new(c, spacing);
            punct.set_span(span);
            TokenTree::from(punct)
        };
        let ident = |name, span| TokenTree::from(Ident::new(name, span));
        [
            punct(':', Spacing::Joint, from),
            punct(':', Spacing::Alone, from),
            ident("core", from),
            punct(':', Spacing::Joint, from),
            punct(':', Spacing::Alone, from),
            ident("compile_error", from),
            punct('!', Spacing::Alone, to),
            body.into(),
        ]
        .into_iter()
        .collect()
    }

    /// The use of a constant that is deprecated for what the lint says; rustc underlines the first token.
    ///
    /// `#![deny(warnings)]` of the user's crate would make it an error; our own level decides over that.
    fn into_warning(self) -> TokenStream {
        let (name, message) = (self.constant(), self.message());
        quote! {
            #[warn(warnings)]
            const _: () = { #[deprecated(note = #message)] const #name: () = (); #name };
        }
    }

    /// The same where a constant expression is false, as a statement: two types have a constant of that name, and one is
    /// deprecated.
    pub(crate) fn warning_unless(&self, holds: &TokenStream) -> TokenStream {
        let (name, message) = (self.constant(), self.message());
        quote! {
            {
                struct TalismanLint<const SPEAKS: bool>;
                impl TalismanLint<true> { #[deprecated(note = #message)] const #name: () = (); }
                impl TalismanLint<false> { const #name: () = (); }
                TalismanLint::<{ !#holds }>::#name
            }
        }
    }

    /// The code as the name of a constant, at the token.
    fn constant(&self) -> Ident {
        let name = self.code.name().replace("::", "_").to_ascii_uppercase();
        Ident::new(&name, self.at.from)
    }
}

/// Line and column; outside a compiler there are none and the order of discovery stands.
fn position(span: Span) -> (usize, usize) {
    if !proc_macro::is_available() {
        return (0, 0);
    }
    let start = span.unwrap().start();
    (start.line(), start.column())
}

/// Line and column after it.
fn end(span: Span) -> (usize, usize) {
    if !proc_macro::is_available() {
        return (0, 0);
    }
    let end = span.unwrap().end();
    (end.line(), end.column())
}
