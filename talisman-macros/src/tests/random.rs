//! Calls that nobody would write: any tokens in any order, and strings of any characters.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, Span, TokenTree};

use super::{expand, group, tokens};

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
