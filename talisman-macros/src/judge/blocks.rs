//! The headers that are written as blocks: permissions, document and integrity policies, endpoints, other headers.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;
use talisman_policy::registry::{BlockKind as Kind, Opt};
use talisman_policy::site::Content;
use talisman_policy::{Code, Directive, Source, Word, parse_source};

use super::Judge;
use super::spots::{Spot, Spots};
use super::words::truth;
use crate::spelling;
use crate::tree::{Block, Key, KeyKind, Value};

/// One member in header text.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) value: String,
    /// The items before and after those that `..` stands for.
    pub(super) halves: Option<[String; 2]>,
}

/// How the macro spells what stands in a block.
pub(super) trait Spelling {
    /// The module that documents the names, for editors.
    fn place(self) -> Option<&'static str>;

    /// A key as it stands on the wire.
    fn name(self, ident: &str) -> String;

    /// What a bare word stands for on the wire.
    fn word(self, ident: &str) -> String;

    /// What a string stands for on the wire.
    fn text(self, text: &str) -> String;

    /// Header text in the spelling of the block, for helps.
    fn spell(self, text: &str) -> String;

    /// A member's whole value.
    fn value(self, member: &Directive) -> String;
}

impl Spelling for Kind {
    fn place(self) -> Option<&'static str> {
        match self {
            Self::Permissions | Self::Feature => Some("features"),
            _ => None,
        }
    }

    fn name(self, ident: &str) -> String {
        // Endpoints are named by the user, underscores and all.
        if self == Self::Endpoints {
            ident.into()
        } else {
            ident.replace('_', "-")
        }
    }

    fn word(self, ident: &str) -> String {
        match (self, ident) {
            (Self::Feature, "self" | "none" | "src") => format!("'{ident}'"),
            (Self::Document, "true") => "?1".into(),
            (Self::Document, "false") => "?0".into(),
            (Self::Integrity | Self::Endpoints, _) => ident.into(),
            _ => ident.replace('_', "-"),
        }
    }

    fn text(self, text: &str) -> String {
        match self {
            Self::Permissions | Self::Endpoints => format!("\"{text}\""),
            _ => text.into(),
        }
    }

    fn spell(self, text: &str) -> String {
        match (self, text) {
            (_, "()" | "'none'") => "none".into(),
            (_, "*" | "self") => text.into(),
            (Self::Feature, "'self'" | "'src'") => text.trim_matches('\'').into(),
            (Self::Document, "?0") => "false".into(),
            (Self::Document, "?1") => "true".into(),
            (Self::Permissions | Self::Endpoints, _) => spelling::string(text.trim_matches('"')),
            (Self::Feature, _) => spelling::string(text),
            (Self::Document | Self::Integrity, _) => spelling::ident(text),
        }
    }

    fn value(self, member: &Directive) -> String {
        let items = member.canonical_value();
        let bare = match self {
            Self::Permissions => items == "*",
            Self::Integrity => false,
            _ => true,
        };
        if bare { items } else { format!("({items})") }
    }
}

impl<'a> Judge<'a> {
    pub(super) fn blocks(&mut self) {
        for opt in Opt::ALL {
            if let Some(kind) = opt.block() {
                self.member_block(*opt, kind);
            }
        }
        self.headers();
    }

    fn member_block(&mut self, opt: Opt, kind: Kind) {
        let Some(value) = self.value(opt) else { return };
        let setting = match value {
            Value::Block(block) => self.members(opt, kind, block),
            Value::Text(literal) => {
                let Some(pairs) = self.header_text(literal, |text| kind.read(text)) else {
                    return;
                };
                self.seen.text(opt, literal);
                let members = pairs.iter().map(|(name, value)| member(name, value));
                quote!(::talisman::__private::Block::Members(&[#(#members),*]))
            }
            Value::Wrong(_) => return,
            other if truth(other) == Some(false) => quote!(::talisman::__private::Block::Off),
            other => {
                let what = format!("`{}` takes a block, not `{}`", opt.ident(), other.shown());
                self.diagnostics
                    .error(other.at(), Code::OptionValue, what)
                    .help("write a block in braces, a string or false");
                return;
            }
        };
        self.field(opt.ident(), setting);
    }

    fn members(&mut self, opt: Opt, kind: Kind, block: &'a Block) -> TokenStream {
        let mut members = Vec::new();
        let mut spots = Spots::default();
        for entry in &block.entries {
            let Some(value) = self.entry_value(entry) else {
                continue;
            };
            let mut member = self.member_name(kind, &entry.key);
            let mut values = Vec::new();
            self.member_values(kind, value, &mut member, &mut values);
            members.push(member);
            spots.0.push((&entry.key, values));
        }
        let findings = kind.check(&members);
        let errors = findings.iter().map(|finding| finding.place.clone());
        let errors = errors.collect();
        for finding in findings {
            spots.report(self.diagnostics, block.span, finding, |text| {
                kind.spell(text)
            });
        }
        let extends = block.rest.is_some() || members.iter().any(|it| it.extends.is_some());
        let content = Content {
            is_whole: self.call.base.is_none() || !extends,
            ..Content::block(members.clone())
        };
        self.seen.block(opt, content, spots, errors);
        let members = members.iter().map(|each| Member {
            name: each.name.text.clone(),
            value: kind.value(each),
            halves: each.canonical_halves(),
        });
        self.block_setting(opt, block, &members.collect::<Vec<_>>())
    }

    /// Members as a constant: the whole block, or changes to what is inherited.
    pub(super) fn block_setting(
        &mut self,
        opt: Opt,
        block: &Block,
        members: &[Member],
    ) -> TokenStream {
        let extends = members.iter().any(|member| member.halves.is_some());
        if block.rest.is_none() && !extends {
            let members = members.iter().map(|it| member(&it.name, &it.value));
            return quote!(::talisman::__private::Block::Members(&[#(#members),*]));
        }
        let edits = members.iter().map(|it| {
            let whole = member(&it.name, &it.value);
            edit(&it.name, it.halves.as_ref(), &whole)
        });
        let base = self.inherited_field(opt);
        let only = block.rest.is_none();
        quote!(::talisman::__private::Block::Extend { base: #base, edits: &[#(#edits),*], only: #only })
    }

    fn member_name(&mut self, kind: Kind, key: &Key) -> Directive {
        let text = match &key.kind {
            KeyKind::Text => key.name.clone(),
            _ => kind.name(&key.name),
        };
        let mut member = Directive::new(Word::spelt(&text, &key.name));
        member.known = None;
        match &key.kind {
            KeyKind::Ident(ident) => {
                if let Some(place) = kind.place() {
                    self.hover(place, ident);
                }
            }
            KeyKind::Hyphenated => {
                let what = format!("`{}` is not the spelling in Rust", key.name);
                self.diagnostics
                    .error(key.at, Code::FeatureSpelling, what)
                    .write(spelling::ident(&key.name));
            }
            KeyKind::Path => {}
            KeyKind::Text => member.vouched = true,
        }
        member
    }

    /// The values of a member: one, or a list of them.
    fn member_values<'v>(
        &mut self,
        kind: Kind,
        value: &'v Value,
        member: &mut Directive,
        spots: &mut Vec<Spot<'v>>,
    ) {
        let single = matches!(kind, Kind::Document | Kind::Endpoints);
        match value {
            Value::List(values, span) if !single => {
                for value in values {
                    self.member_value(kind, value, member, spots);
                }
                let none = |value: &&Value| matches!(value, Value::Word(word) if word == "none");
                let judged_here = kind == Kind::Permissions && values.len() > 1;
                if let Some(none) = values.iter().find(none).filter(|_| judged_here) {
                    let what = format!(
                        "`none` beside other values of `{}`: browsers ignore it",
                        member.name.shown()
                    );
                    self.diagnostics
                        .error(none.at(), Code::Allowlist, what)
                        .help("leave it out");
                } else if values.is_empty() {
                    let what = format!(
                        "an empty list: write in a word who may use `{}`",
                        member.name.shown()
                    );
                    self.diagnostics
                        .error(*span, Code::EmptyList, what)
                        .write("none");
                }
            }
            other => self.member_value(kind, other, member, spots),
        }
    }

    fn member_value<'v>(
        &mut self,
        kind: Kind,
        value: &'v Value,
        member: &mut Directive,
        spots: &mut Vec<Spot<'v>>,
    ) {
        let (word, literal) = match value {
            Value::Rest(_)
                if matches!(kind, Kind::Permissions | Kind::Feature | Kind::Integrity) =>
            {
                member.extends = Some(member.values.len());
                return;
            }
            Value::Word(ident) if ident == "none" && kind == Kind::Permissions => return,
            Value::Word(ident) => {
                let ident = ident.to_string();
                (Word::spelt(kind.word(&ident), ident), None)
            }
            Value::Star(_) if matches!(kind, Kind::Permissions | Kind::Feature) => {
                (Word::new("*"), None)
            }
            Value::Number(number, _) if kind == Kind::Document => {
                (Word::new(number.replace('_', "")), None)
            }
            Value::Text(literal) => {
                let text = literal.value();
                if matches!(kind, Kind::Permissions | Kind::Feature)
                    && !self.is_origin(kind, literal, &text)
                {
                    return;
                }
                (
                    Word::spelt(kind.text(&text), literal.token().to_string()),
                    Some(literal),
                )
            }
            Value::Wrong(_) => return,
            other => {
                let what = format!(
                    "`{}` is not a value of `{}`",
                    other.shown(),
                    member.name.shown()
                );
                self.diagnostics
                    .error(other.at(), Code::WordShape, what)
                    .help("write words, strings or a list of them");
                return;
            }
        };
        member.values.push(word);
        spots.push(Spot::Token(value.at(), literal));
    }

    /// A string of a permissions policy is one origin: the header's grammar allows a path, which browsers ignore.
    fn is_origin(&mut self, kind: Kind, literal: &LitStr, text: &str) -> bool {
        match parse_source(text, text) {
            Ok(Source::Host(host)) if !matches!(host.path, "" | "/") => {
                let what = format!(
                    "`{}` after the origin: an allowlist names origins",
                    host.path
                );
                let origin = &text[..text.len() - host.path.len()];
                self.diagnostics
                    .error(literal.span(), Code::AllowlistOrigin, what)
                    .write(spelling::string(origin));
                false
            }
            Ok(Source::Host(host)) if host.scheme.is_none() && kind == Kind::Permissions => {
                let what = format!("`{text}` has no scheme, so it is not an origin");
                let origin = format!("https://{}", text.trim_end_matches('/'));
                self.diagnostics
                    .error(literal.span(), Code::AllowlistOrigin, what)
                    .write(spelling::string(&origin));
                false
            }
            _ => true,
        }
    }
}

/// A change to an inherited block: these items around the inherited ones, or the whole member.
pub(super) fn edit(name: &str, halves: Option<&[String; 2]>, whole: &TokenStream) -> TokenStream {
    let Some([before, after]) = halves else {
        return quote!(::talisman::__private::Edit::Replace(#whole));
    };
    quote!(::talisman::__private::Edit::Extend { name: #name, before: #before, after: #after })
}

/// A member as a constant.
pub(super) fn member(name: &str, value: &str) -> TokenStream {
    quote!(::talisman::__private::Member { name: #name, value: #value, starts_policy: false })
}
