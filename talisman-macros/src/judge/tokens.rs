//! The headers of one token or one text: cross-origin policies, prefetching, clearing, error logging.

use quote::quote;
use talisman_policy::fields;
use talisman_policy::registry::{
    CLEAR_SITE_DATA, CROSS_DOMAIN_POLICIES, EMBEDDER_POLICIES, OPENER_POLICIES, Opt,
    RESOURCE_POLICIES,
};
use talisman_policy::{Code, TextFault, nearest};

use super::Judge;
use super::words::{one_of, truth};
use crate::spelling;
use crate::tree::Value;

type Read = fn(&str) -> Result<String, Vec<TextFault>>;

/// Options whose words are those of the header, with underscores.
const WORDS: &[(Opt, &[&str], Code, Read)] = &[
    (
        Opt::CrossOriginOpenerPolicy,
        OPENER_POLICIES,
        Code::CrossOriginWord,
        opener,
    ),
    (
        Opt::CrossOriginOpenerPolicyReportOnly,
        OPENER_POLICIES,
        Code::CrossOriginWord,
        opener,
    ),
    (
        Opt::CrossOriginEmbedderPolicy,
        EMBEDDER_POLICIES,
        Code::CrossOriginWord,
        embedder,
    ),
    (
        Opt::CrossOriginEmbedderPolicyReportOnly,
        EMBEDDER_POLICIES,
        Code::CrossOriginWord,
        embedder,
    ),
    (
        Opt::CrossOriginResourcePolicy,
        RESOURCE_POLICIES,
        Code::CrossOriginWord,
        resource,
    ),
    (
        Opt::XPermittedCrossDomainPolicies,
        CROSS_DOMAIN_POLICIES,
        Code::HeaderValue,
        cross_domain,
    ),
];

fn opener(text: &str) -> Result<String, Vec<TextFault>> {
    fields::cross_origin_policy(text, OPENER_POLICIES)
}

fn embedder(text: &str) -> Result<String, Vec<TextFault>> {
    fields::cross_origin_policy(text, EMBEDDER_POLICIES)
}

fn resource(text: &str) -> Result<String, Vec<TextFault>> {
    fields::resource_policy(text).map(Into::into)
}

fn cross_domain(text: &str) -> Result<String, Vec<TextFault>> {
    fields::cross_domain_policies(text).map(Into::into)
}

impl Judge<'_> {
    pub(super) fn tokens(&mut self) {
        for (opt, words, code, read) in WORDS {
            self.token(*opt, words, *code, *read);
        }
        self.switch(Opt::OriginAgentCluster, ["?1", "?0"], |text| {
            fields::origin_agent_cluster(text).map(Into::into)
        });
        self.switch(Opt::XDnsPrefetchControl, ["on", "off"], |text| {
            fields::dns_prefetch_control(text).map(Into::into)
        });
        self.json(Opt::Nel, fields::network_error_logging);
        self.json(Opt::ReportTo, fields::report_to);
        self.clear_site_data();
    }

    fn token(&mut self, opt: Opt, words: &'static [&'static str], code: Code, read: Read) {
        let Some(value) = self.value(opt) else { return };
        let written = match value {
            Value::Text(literal) => {
                let Some(header) = self.header_text(literal, read) else {
                    return;
                };
                return self.field(opt.ident(), quote!(::core::option::Option::Some(#header)));
            }
            other if truth(other) == Some(false) => {
                return self.field(opt.ident(), quote!(::core::option::Option::None));
            }
            Value::Wrong(_) => return,
            other => other.shown(),
        };
        if let (Value::Word(_), Some(word)) = (
            value,
            words.iter().find(|word| spelling::ident(word) == written),
        ) {
            return self.field(opt.ident(), quote!(::core::option::Option::Some(#word)));
        }
        let meant = nearest(&written, words.iter().copied());
        let what = format!("unknown value `{written}` of `{}`", opt.ident());
        let error = self.diagnostics.error(value.at(), code, what);
        if let Some(word) = meant {
            error.write(spelling::ident(word))
        } else {
            let idents: Vec<String> = words.iter().map(|word| spelling::ident(word)).collect();
            let idents: Vec<&str> = idents.iter().map(String::as_str).chain(["false"]).collect();
            error.help(one_of(&idents))
        };
    }

    /// `true` and `false` send one word each; an option that is not written sends none.
    fn switch(
        &mut self,
        opt: Opt,
        [on, off]: [&str; 2],
        read: impl Fn(&str) -> Result<String, Vec<TextFault>>,
    ) {
        let Some(value) = self.value(opt) else { return };
        let header = match (value, truth(value)) {
            (_, Some(truth)) => String::from(if truth { on } else { off }),
            (Value::Text(literal), _) => match self.header_text(literal, read) {
                Some(header) => header,
                None => return,
            },
            _ => return self.not_taken(opt, value, &["true", "false"]),
        };
        self.field(opt.ident(), quote!(::core::option::Option::Some(#header)));
    }

    fn json(&mut self, opt: Opt, read: Read) {
        let Some(value) = self.value(opt) else { return };
        match value {
            Value::Text(literal) => {
                let Some(header) = self.header_text(literal, read) else {
                    return;
                };
                self.field(opt.ident(), quote!(::core::option::Option::Some(#header)));
            }
            other if truth(other) == Some(false) => {
                self.field(opt.ident(), quote!(::core::option::Option::None));
            }
            Value::Wrong(_) => {}
            other => {
                let what = format!(
                    "`{}` takes a string of JSON, not `{}`",
                    opt.ident(),
                    other.shown()
                );
                self.diagnostics
                    .error(other.at(), Code::OptionValue, what)
                    .help("write the header's JSON in a string");
            }
        }
    }

    fn clear_site_data(&mut self) {
        let Some(value) = self.value(Opt::ClearSiteData) else {
            return;
        };
        if truth(value) == Some(false) {
            return self.field(
                "clear_site_data",
                quote!(::talisman::__private::List::of(&[])),
            );
        }
        if let Value::List(values, span) = value
            && values.is_empty()
        {
            self.diagnostics
                .error(*span, Code::EmptyList, "an empty list clears nothing")
                .write("[cookies]");
        }
        let is_whole = !matches!(value, Value::List(..));
        self.list(Opt::ClearSiteData, |judge, value| match value {
            Value::Text(literal) if is_whole => {
                let header = judge.header_text(literal, fields::clear_site_data);
                let header = header.unwrap_or_default();
                header
                    .split(", ")
                    .filter(|kind| !kind.is_empty())
                    .map(String::from)
                    .collect()
            }
            kind => judge.kind_of_data(kind).into_iter().collect(),
        });
    }

    fn kind_of_data(&mut self, value: &Value) -> Option<String> {
        let written = match value {
            Value::Star(_) => return Some(String::from("\"*\"")),
            Value::Wrong(_) => return None,
            other => other.shown(),
        };
        let known = CLEAR_SITE_DATA.iter().find(|(ident, _)| *ident == written);
        if let (Value::Word(_), Some((_, kind))) = (value, known) {
            return Some(format!("\"{kind}\""));
        }
        let idents = || CLEAR_SITE_DATA.iter().map(|(ident, _)| *ident);
        let meant = nearest(&written, idents());
        let what = format!("unknown kind of data `{written}`");
        let error = self
            .diagnostics
            .error(value.at(), Code::ClearSiteData, what);
        match meant {
            Some(ident) => error.write(ident),
            None => error.help(one_of(&idents().chain(["*"]).collect::<Vec<_>>())),
        };
        None
    }
}
