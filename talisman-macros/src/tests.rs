//! Whatever stands in a call, the macro answers with an expression and never panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

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

/// xorshift64: the same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 32).expect("32 bits") % end
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn token(&mut self, depth: usize) -> TokenTree {
        const WORDS: &[&str] = &[
            "self",
            "nonce",
            "none",
            "true",
            "false",
            "script_src",
            "img_src",
            "report_uri",
            "sandbox",
            "allow_forms",
            "unsafe",
            "inline",
            "https",
            "data",
            "sha256",
            "force_https",
            "content_security_policy",
            "content_security_policy_nonce_in",
            "frame_options",
            "content_security_policy_report_only",
            "strict_transport_security",
            "debug",
            "DENY",
            "SITE",
            "site",
            "env",
            "include_str",
            "cfg",
            "fn",
            "_",
            "r#type",
            "scirpt_src",
            "ünder",
        ];
        const SIGNS: &[char] = &[
            ',', ':', '.', '-', '*', ';', '=', '>', '<', '!', '/', '&', '#', '?', '+', '\'',
        ];
        const LITERALS: &[&str] = &[
            "\"self\"",
            "\"'self'\"",
            "\"\"",
            "\" ; , \"",
            "\"https://a.example\"",
            "0",
            "-1",
            "1.5",
            "'c'",
            "b\"x\"",
            "c\"x\"",
            "b'x'",
            "1e400",
            "0xFFu8",
            "r#\"a\"b\"#",
            "\"'nonce-é'\"",
            "\"max-age=1\"",
            "\"/*\"",
            "99999999999999999999",
        ];
        match self.below(10) {
            0..4 => word(self.of(WORDS)).into(),
            4..8 => {
                let spacing = self.of(&[Spacing::Alone, Spacing::Joint]);
                Punct::new(self.of(SIGNS), spacing).into()
            }
            8 => {
                let literal: Literal = self.of(LITERALS).parse().expect("a literal");
                literal.into()
            }
            _ if depth == 0 => Literal::string("x").into(),
            _ => {
                let delimiter = self.of(&[
                    Delimiter::Brace,
                    Delimiter::Bracket,
                    Delimiter::Parenthesis,
                    Delimiter::None,
                ]);
                group(delimiter, self.soup(depth - 1))
            }
        }
    }

    fn soup(&mut self, depth: usize) -> Vec<TokenTree> {
        (0..self.below(14)).map(|_| self.token(depth)).collect()
    }
}

fn word(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(text) => Ident::new_raw(text, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

#[test]
fn token_soups_are_answered() {
    let mut random = Random(0x5EED_0F50_0BAD_CAFE);
    for _ in 0..4_000 {
        let mut soup = random.soup(3);
        if random.below(2) == 0 {
            // Most soups end at their first key; this one gets into a policy.
            let mut call = tokens("content_security_policy:");
            call.push(group(Delimiter::Brace, soup));
            soup = call;
        }
        expand(&soup);
    }
}

#[test]
fn strings_of_any_characters_are_answered() {
    const PIECES: &[&str] = &[
        "'self'",
        "self",
        "script-src",
        "report-to",
        "report-uri",
        "sandbox",
        "trusted-types",
        "webrtc",
        "max-age=",
        "https://",
        "*",
        ".",
        ":",
        "/",
        "?",
        "#",
        "%",
        "%2",
        "@",
        "[",
        "]",
        "'",
        "\"",
        "“",
        "”",
        "'nonce-",
        "'sha256-",
        "=",
        " ",
        ";",
        ",",
        "\0",
        "\t",
        "\n",
        "\r\n",
        "\u{c}",
        "\u{200b}",
        "é",
        "🦀",
        "\u{feff}",
        "–",
        "a",
        "A",
        "9",
        "-",
        "_",
        "\\",
        "xn--",
    ];
    const OPTIONS: &[&str] = &[
        "content_security_policy",
        "content_security_policy_report_only",
        "force_https_except",
        "content_security_policy_report_uri",
        "force_https_hosts",
        "frame_options",
        "strict_transport_security",
        "referrer_policy",
        "x_xss_protection",
        "force_file_save",
        "frame_options: ALLOW_FROM, frame_options_allow_from",
    ];
    let mut random = Random(0x0DD5_7415_0F7E_4715);
    for round in 0..4_000 {
        let text: String = (0..random.below(9)).map(|_| random.of(PIECES)).collect();
        let literal = Literal::string(&text);
        let call = match round % 3 {
            0 => format!("{}: {literal}", random.of(OPTIONS)),
            1 => format!(
                "content_security_policy: {{ {}: {literal} }}",
                random.of(&[
                    "script_src",
                    "report_to",
                    "report_uri",
                    "sandbox",
                    "trusted_types",
                    "webrtc",
                    "frame_ancestors"
                ])
            ),
            _ => format!(
                "content_security_policy: {{ script_src: [{literal}, {literal}], {literal}: self }}"
            ),
        };
        expand(&tokens(&call));
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
