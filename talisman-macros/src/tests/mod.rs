//! Whatever stands in a call, the macro answers with an expression and never panics.

mod random;

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::site;

/// A call without a fault that has a token of every kind.
const CALL: &str = r#"
    force_https: true,
    force_https_permanent: false,
    force_https_except: ["/health", "/.well-known/*"],
    force_https_hosts: "*.example.com",
    force_https_port: 8_443,
    forwarded_proto: x_forwarded_proto,
    debug: cfg!(feature = "debug"),
    content_security_policy: {
        default_src: self,
        script_src: [self, nonce, strict_dynamic, "https:", r"'unsafe-inline'"],
        style_src: [.., "https://cdn.example.com/a"],
        img_src: *,
        connect_src: "'self' https://api.example.com",
        frame_ancestors: none,
        sandbox: [allow_scripts, allow_forms],
        upgrade_insecure_requests: true,
        report_to: csp,
        require_trusted_types_for: script,
        trusted_types: ["app", allow_duplicates],
        "new-src": self,
        ..
    },
    content_security_policy_nonce_in: [style_src],
    content_security_policy_report_only: site::TRIAL,
    content_security_policy_report_uri: "/csp",
    frame_options: ALLOW_FROM,
    frame_options_allow_from: "https://partner.example",
    strict_transport_security: "max-age=63072000; includeSubDomains; preload",
    referrer_policy: [no_referrer, .., same_origin],
    x_content_type_options: "nosniff",
    x_xss_protection: 0,
    force_file_save: false,
    ..crate::site::SITE
"#;

fn tokens(text: &str) -> Vec<TokenTree> {
    let tokens: TokenStream = text.parse().expect("text that lexes");
    tokens.into_iter().collect()
}

/// Puts tokens through the macro; the expansion as text.
#[track_caller]
fn expand(tokens: &[TokenTree]) -> String {
    let input: TokenStream = tokens.iter().cloned().collect();
    let shown = || input.to_string().chars().take(400).collect::<String>();
    let output = catch_unwind(AssertUnwindSafe(|| site(input.clone())))
        .unwrap_or_else(|_| panic!("a panic at: {}", shown()));
    let text = output.to_string();
    if let Err(error) = syn::parse2::<syn::Expr>(output) {
        panic!("{error}: {text}\nfrom: {}", shown());
    }
    text
}

fn group(delimiter: Delimiter, tokens: Vec<TokenTree>) -> TokenTree {
    Group::new(delimiter, tokens.into_iter().collect()).into()
}

/// Every change that `change` makes to a list of tokens, at the top and in every group.
fn changes(
    tokens: &[TokenTree],
    change: fn(&[TokenTree]) -> Vec<Vec<TokenTree>>,
) -> Vec<Vec<TokenTree>> {
    let mut changed = change(tokens);
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(inner) = token else {
            continue;
        };
        let inside: Vec<TokenTree> = inner.stream().into_iter().collect();
        for inside in changes(&inside, change) {
            let mut tokens = tokens.to_vec();
            tokens[index] = group(inner.delimiter(), inside);
            changed.push(tokens);
        }
    }
    changed
}

#[test]
fn a_valid_call_has_no_error() {
    let expansion = expand(&tokens(CALL));
    assert!(!expansion.contains("compile_error"), "{expansion}");
    assert!(!expand(&[]).contains("compile_error"));
    let of_self = CALL.replace("crate::site", "Self");
    assert!(!expand(&tokens(&of_self)).contains("compile_error"));
}

#[test]
fn every_prefix_is_answered() {
    let prefixes = |tokens: &[TokenTree]| {
        (0..tokens.len())
            .map(|end| tokens[..end].to_vec())
            .collect()
    };
    for prefix in changes(&tokens(CALL), prefixes) {
        expand(&prefix);
    }
}

/// A prefix as an editor sees it: what comes after the cursor is gone at every level.
#[test]
fn every_prefix_with_its_groups_closed_is_answered() {
    fn prefixes(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
        let mut found = Vec::new();
        for (end, token) in tokens.iter().enumerate() {
            found.push(tokens[..end].to_vec());
            if let TokenTree::Group(inner) = token {
                let inside: Vec<TokenTree> = inner.stream().into_iter().collect();
                for inside in prefixes(&inside) {
                    let mut prefix = tokens[..end].to_vec();
                    prefix.push(group(inner.delimiter(), inside));
                    found.push(prefix);
                }
            }
        }
        found
    }
    for prefix in prefixes(&tokens(CALL)) {
        expand(&prefix);
    }
}

#[test]
fn every_token_deleted_doubled_or_swapped_is_answered() {
    fn slips(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
        let mut slips = Vec::new();
        for index in 0..tokens.len() {
            let mut deleted = tokens.to_vec();
            deleted.remove(index);
            slips.push(deleted);
            let mut doubled = tokens.to_vec();
            doubled.insert(index, tokens[index].clone());
            slips.push(doubled);
            if index > 0 {
                let mut swapped = tokens.to_vec();
                swapped.swap(index - 1, index);
                slips.push(swapped);
            }
        }
        slips
    }
    for slip in changes(&tokens(CALL), slips) {
        expand(&slip);
    }
}

#[test]
fn long_strings_are_answered() {
    for piece in [
        "a",
        "'",
        "é",
        "https://a.example ",
        "a_",
        ";",
        ",",
        "\n",
        "*.",
    ] {
        let literal = Literal::string(&piece.repeat(20_000));
        expand(&tokens(&format!(
            "content_security_policy: {{ script_src: {literal}, img_src: [{literal}] }}"
        )));
    }
    for piece in ["a", "self ", "; ", ", ", "\n"] {
        let literal = Literal::string(&piece.repeat(2_000));
        expand(&tokens(&format!("content_security_policy: {literal}")));
    }
}

#[test]
fn deep_nesting_is_answered() {
    for delimiter in [
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::Parenthesis,
        Delimiter::None,
    ] {
        let mut value = tokens("self");
        for _ in 0..200 {
            let mut inside = if delimiter == Delimiter::Brace {
                tokens("script_src:")
            } else {
                Vec::new()
            };
            inside.extend(value);
            value = vec![group(delimiter, inside)];
        }
        let mut call = tokens("content_security_policy:");
        call.extend(value);
        expand(&call);
    }
}

#[test]
fn many_entries_are_answered() {
    let mut call = tokens("force_https: true");
    for _ in 0..3_000 {
        call.extend(tokens("force_https: true"));
    }
    expand(&call);
}
