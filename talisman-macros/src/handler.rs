//! A handler as tokens: enough of a function's shape to put another one around it.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::tree::At;

/// A function with a body.
pub(crate) struct Handler {
    /// `#[…]` groups without their `#`.
    pub(crate) attributes: Vec<Group>,
    qualifiers: TokenStream,
    is_async: bool,
    pub(crate) name: Ident,
    generics: TokenStream,
    /// Names of type and constant parameters.
    parameters: Vec<Ident>,
    receiver: Option<TokenStream>,
    arguments: Vec<Argument>,
    output: Option<TokenStream>,
    bounds: TokenStream,
    body: Group,
}

struct Argument {
    /// Attributes and pattern, as written.
    pattern: TokenStream,
    /// The one name that the pattern binds, if it is no more than that.
    name: Option<Ident>,
    kind: TokenStream,
}

/// What a view has to do with the nonce.
#[derive(Clone, Copy)]
pub(crate) struct Nonce {
    /// Draws one before the handler is called.
    pub(crate) is_drawn: bool,
    /// Its policy may have no source for the site's.
    pub(crate) may_be_missing: bool,
}

/// Why an item is no handler, and where.
pub(crate) struct NoHandler(pub(crate) At, pub(crate) String);

impl Handler {
    pub(crate) fn parse(item: TokenStream) -> Result<Self, NoHandler> {
        let tokens: Vec<TokenTree> = item.into_iter().collect();
        let whole = At {
            from: tokens.first().map_or_else(Span::call_site, TokenTree::span),
            to: tokens.last().map_or_else(Span::call_site, TokenTree::span),
        };
        let mut rest = tokens.as_slice();
        let mut attributes = Vec::new();
        while let [hash, TokenTree::Group(group), left @ ..] = rest {
            if !is_punct(hash, '#') {
                break;
            }
            attributes.push(group.clone());
            rest = left;
        }
        let at = rest.iter().position(|token| is_ident(token, "fn"));
        let qualifiers = &rest[..at.unwrap_or(rest.len().min(1))];
        let only_qualifiers = qualifiers.iter().all(|token| match token {
            TokenTree::Ident(word) => matches!(
                word.to_string().as_str(),
                "pub" | "async" | "const" | "unsafe" | "extern"
            ),
            TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
            TokenTree::Literal(_) => true,
            TokenTree::Punct(_) => false,
        });
        if let Some(word) = qualifiers
            .iter()
            .find(|token| is_ident(token, "const"))
            .filter(|_| at.is_some())
        {
            let what = "a constant function is not a handler: its response is made at run time";
            return Err(NoHandler(word.span().into(), what.into()));
        }
        let Some(at) = at.filter(|_| only_qualifiers) else {
            let is_visibility =
                |token: &&TokenTree| is_ident(token, "pub") || matches!(token, TokenTree::Group(_));
            let first = rest.iter().find(|token| !is_visibility(token));
            let shown = first.map_or_else(String::new, ToString::to_string);
            let at = first.map_or(whole, |first| first.span().into());
            return Err(NoHandler(
                at,
                format!("`{shown}` begins no function: a view is a handler function"),
            ));
        };
        let is_async = qualifiers.iter().any(|token| is_ident(token, "async"));
        let qualifiers: TokenStream = qualifiers.iter().cloned().collect();
        let Some(TokenTree::Ident(name)) = rest.get(at + 1) else {
            return Err(NoHandler(whole, "a function without a name".into()));
        };
        let name = name.clone();
        let (generics, rest) = generics(&rest[at + 2..]);
        let parameters = parameter_names(&generics);
        let [TokenTree::Group(arguments), rest @ ..] = rest else {
            return Err(NoHandler(
                name.span().into(),
                format!("`{name}` has no arguments in parentheses"),
            ));
        };
        let Some((TokenTree::Group(body), between)) = rest.split_last() else {
            return Err(NoHandler(
                name.span().into(),
                format!("`{name}` has no body: a view is a handler function"),
            ));
        };
        if body.delimiter() != Delimiter::Brace {
            return Err(NoHandler(
                name.span().into(),
                format!("`{name}` has no body: a view is a handler function"),
            ));
        }
        let bounds_at = between
            .iter()
            .position(|token| is_ident(token, "where"))
            .unwrap_or(between.len());
        let (output, bounds) = between.split_at(bounds_at);
        let output = (output.len() > 2).then(|| output[2..].iter().cloned().collect());
        let (receiver, arguments) = split_arguments(arguments);
        Ok(Self {
            attributes,
            qualifiers,
            is_async,
            name,
            generics: generics.into_iter().collect(),
            parameters,
            receiver,
            arguments,
            output,
            bounds: bounds.iter().cloned().collect(),
            body: body.clone(),
        })
    }

    /// The handler inside one of the same shape that answers with its policy.
    pub(crate) fn viewed(&self, policy: &TokenStream, nonce: Nonce) -> TokenStream {
        let Self {
            qualifiers,
            name,
            generics,
            bounds,
            body,
            ..
        } = self;
        let attributes = self.attributes.iter().map(|group| quote!(# #group));
        let lints: TokenStream = self
            .attributes
            .iter()
            .filter(|group| is_lint(group))
            .map(|group| quote!(# #group))
            .collect();
        let output = self.output.clone().unwrap_or_else(|| quote!(()));
        let own = self
            .arguments
            .iter()
            .map(|Argument { pattern, kind, .. }| quote!(#pattern: #kind));
        let names: Vec<Ident> = self
            .arguments
            .iter()
            .enumerate()
            .map(|(index, argument)| argument.name(index))
            .collect();
        let outer = self
            .arguments
            .iter()
            .zip(&names)
            .map(|(Argument { kind, .. }, name)| quote!(#name: #kind));
        let receiver = self.receiver.iter();
        let own_receiver = self.receiver.iter();
        let nonce_name = format_ident!("__talisman_nonce");
        let drawn = nonce.is_drawn.then(
            || quote!(#nonce_name: ::talisman::__private::put_the_view_above_the_route::ViewNonce,),
        );
        let turbofish = (!self.parameters.is_empty()).then(|| {
            let parameters = &self.parameters;
            quote!(::<#(#parameters),*>)
        });
        let is_method = self.receiver.is_some() || self.mentions_self();
        let inner_name = if is_method {
            format_ident!("__talisman_view_{name}")
        } else {
            name.clone()
        };
        let asyncness = self.is_async.then(|| quote!(async));
        let inner = quote! {
            #lints
            #asyncness fn #inner_name #generics (#(#own_receiver,)* #(#own),*) -> #output #bounds #body
        };
        let (beside, within, callee) = if is_method {
            let of = if self.receiver.is_some() {
                quote!(self.)
            } else {
                quote!(Self::)
            };
            let callee = quote!(#of #inner_name #turbofish);
            (quote!(#[doc(hidden)] #inner), quote!(), callee)
        } else {
            // In a block of its own, so that an argument of the same name is the argument outside of it.
            let handler = quote!(let __talisman_handler = { #inner #inner_name #turbofish };);
            (quote!(), handler, quote!(__talisman_handler))
        };
        let looks = nonce.may_be_missing && !names.is_empty();
        let given = if looks {
            quote!((#(::talisman::__private::Given(#names).under_view(&__TALISMAN_VIEW)),*))
        } else {
            quote!((#(#names),*))
        };
        let call = if self.is_async {
            quote!(#callee #given.await)
        } else {
            quote!(#callee #given)
        };
        let answer = if nonce.is_drawn {
            quote!(::talisman::__private::View::new_with_nonce(&__TALISMAN_VIEW, #nonce_name, #call))
        } else {
            quote!(::talisman::__private::View::new(&__TALISMAN_VIEW, #call))
        };
        let answer = if looks {
            // In a block of its own, so that the trait is not in scope of what the user wrote.
            quote!({
                use ::talisman::__private::Argument as _;
                if #(__TALISMAN_VIEW.withholds(::talisman::__private::Given(&#names).asked_nonce()))||* {
                    return ::talisman::__private::View::without_nonce(&__TALISMAN_VIEW);
                }
                #answer
            })
        } else {
            answer
        };
        quote! {
            #beside
            #(#attributes)*
            #qualifiers fn #name #generics (#(#receiver,)* #drawn #(#outer),*) -> ::talisman::__private::View<#output> #bounds {
                #policy
                #within
                #answer
            }
        }
    }

    /// Whether the function names the `Self` of what it stands in.
    fn mentions_self(&self) -> bool {
        let arguments = self.arguments.iter().map(|argument| &argument.kind);
        let Self { output, bounds, .. } = self;
        mentions_self(&quote!(#(#arguments)* #output #bounds)) || mentions_self(&self.body.stream())
    }
}

impl Argument {
    /// The name in the outer function: the user's own, which routers may look for, or one of ours.
    fn name(&self, index: usize) -> Ident {
        let mut name = self
            .name
            .clone()
            .unwrap_or_else(|| format_ident!("__talisman_{index}"));
        // A name that says it is not used is, here alone: clippy must not take the use for the user's.
        if name.to_string().starts_with('_') {
            name.set_span(name.span().resolved_at(Span::call_site()));
        }
        name
    }
}

/// `<…>` in front, and the tokens after it.
fn generics(tokens: &[TokenTree]) -> (Vec<TokenTree>, &[TokenTree]) {
    if !tokens.first().is_some_and(|token| is_punct(token, '<')) {
        return (Vec::new(), tokens);
    }
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        let arrow = index > 0 && is_joint(&tokens[index - 1], '-');
        if is_punct(token, '<') {
            depth += 1;
        } else if is_punct(token, '>') && !arrow {
            depth -= 1;
            if depth == 0 {
                return (tokens[..=index].to_vec(), &tokens[index + 1..]);
            }
        }
    }
    (tokens.to_vec(), &[])
}

/// Names of type and constant parameters, which a call names in turn.
fn parameter_names(generics: &[TokenTree]) -> Vec<Ident> {
    let inner = if generics.len() > 2 {
        &generics[1..generics.len() - 1]
    } else {
        &[]
    };
    let parameters = split(inner);
    let names = parameters
        .into_iter()
        .filter_map(|parameter| match parameter {
            [first, TokenTree::Ident(name), ..] if is_ident(first, "const") => Some(name.clone()),
            [TokenTree::Ident(name), ..] => Some(name.clone()),
            _ => None,
        });
    names.collect()
}

fn split_arguments(group: &Group) -> (Option<TokenStream>, Vec<Argument>) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut receiver = None;
    let mut arguments = Vec::new();
    for argument in split(&tokens) {
        let colon = argument.iter().enumerate().position(|(index, token)| {
            is_punct(token, ':')
                && !is_joint(token, ':')
                && !(index > 0 && is_joint(&argument[index - 1], ':'))
        });
        let pattern = &argument[..colon.unwrap_or(argument.len())];
        if pattern.iter().any(|token| is_ident(token, "self")) {
            receiver = Some(argument.iter().cloned().collect());
            continue;
        }
        let Some(colon) = colon else { continue };
        let name = match pattern {
            [TokenTree::Ident(name)] if name != "_" => Some(name.clone()),
            [word, TokenTree::Ident(name)] if is_ident(word, "mut") => Some(name.clone()),
            _ => None,
        };
        arguments.push(Argument {
            pattern: pattern.iter().cloned().collect(),
            name,
            kind: argument[colon + 1..].iter().cloned().collect(),
        });
    }
    (receiver, arguments)
}

/// Splits at commas outside angle brackets.
fn split(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut from, mut depth) = (0, 0usize);
    for (index, token) in tokens.iter().enumerate() {
        let arrow = index > 0 && is_joint(&tokens[index - 1], '-');
        if is_punct(token, '<') {
            depth += 1;
        } else if is_punct(token, '>') && !arrow {
            depth = depth.saturating_sub(1);
        } else if is_punct(token, ',') && depth == 0 {
            parts.push(&tokens[from..index]);
            from = index + 1;
        }
    }
    parts.push(&tokens[from..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// Attributes about lints hold for the code that the user wrote.
fn is_lint(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(word)) if matches!(word.to_string().as_str(), "allow" | "warn" | "deny" | "forbid" | "expect"))
}

/// Whether `Self` is named outside the bodies of items, which have their own.
fn mentions_self(tokens: &TokenStream) -> bool {
    let mut begins_item = false;
    tokens.clone().into_iter().any(|token| match &token {
        TokenTree::Ident(_) => {
            let items = ["impl", "trait", "struct", "enum"];
            begins_item |= items.iter().any(|item| is_ident(&token, item));
            is_ident(&token, "Self")
        }
        TokenTree::Group(group) if begins_item && group.delimiter() == Delimiter::Brace => {
            begins_item = false;
            false
        }
        TokenTree::Group(group) => mentions_self(&group.stream()),
        token => {
            begins_item &= !is_punct(token, ';');
            false
        }
    })
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// A sign that the next one belongs to, as in `->` and `::`.
fn is_joint(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c && punct.spacing() == Spacing::Joint)
}
