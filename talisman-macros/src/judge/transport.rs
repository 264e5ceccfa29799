//! `force_https*`, `forwarded_proto` and `debug`.

use quote::quote;
use syn::LitStr;
use talisman_policy::registry::Opt;
use talisman_policy::{Code, Help, Source, nearest, parse_source};

use super::Judge;
use crate::spelling;
use crate::tree::Value;

impl Judge<'_> {
    pub(super) fn transport(&mut self) {
        for opt in [Opt::ForceHttps, Opt::ForceHttpsPermanent] {
            if let Some(truth) = self.boolean(opt) {
                self.field(opt.ident(), truth);
            }
        }
        self.strings(Opt::ForceHttpsExcept, Self::path_pattern);
        self.strings(Opt::ForceHttpsHosts, Self::host_pattern);
        if let Some(Value::List(values, span)) = self.value(Opt::ForceHttpsHosts)
            && values.is_empty()
        {
            let what = "an empty list of hosts: no redirect could go anywhere";
            self.diagnostics
                .error(*span, Code::EmptyList, what)
                .help("name the hosts of the site, or leave the option out to redirect to any");
        }
        if let Some(port) = self.integer(Opt::ForceHttpsPort, 1, u64::from(u16::MAX), Code::Port) {
            let port = u16::try_from(port).unwrap_or(u16::MAX);
            self.field(Opt::ForceHttpsPort.ident(), port);
        }
        self.forwarded_proto();
        self.debug();
    }

    fn forwarded_proto(&mut self) {
        let Some(value) = self.value(Opt::ForwardedProto) else {
            return;
        };
        let variant = match value {
            Value::Word(word) if word == "x_forwarded_proto" => quote!(XForwardedProto),
            Value::Word(word) if word == "forwarded" => quote!(Forwarded),
            Value::Word(word) if word == "false" => quote!(Off),
            other => {
                const WORDS: &[&str] = &["x_forwarded_proto", "forwarded", "false"];
                let shown = other.shown();
                if let Some(meant) = nearest(&shown, WORDS.iter().copied()) {
                    let what = format!("`forwarded_proto` does not take `{shown}`");
                    self.diagnostics
                        .error(other.at(), Code::OptionValue, what)
                        .write(meant);
                } else {
                    self.not_taken(Opt::ForwardedProto, other, WORDS);
                }
                return;
            }
        };
        self.field(
            Opt::ForwardedProto.ident(),
            quote!(::talisman::__private::ForwardedProto::#variant),
        );
    }

    /// Without a base the user's own profile decides, so the question is put in the user's crate.
    fn debug(&mut self) {
        let Some(value) = self.value(Opt::Debug) else {
            if self.call.base.is_none() {
                self.field("debug", quote!(::core::cfg!(debug_assertions)));
            }
            return;
        };
        if let Value::Cfg(predicate, _) = value {
            self.field("debug", quote!(::core::cfg!(#predicate)));
        } else if let Some(truth) = self.boolean(Opt::Debug) {
            self.field("debug", truth);
        }
    }

    /// An exact path, or a prefix that ends in `/*`.
    fn path_pattern(&mut self, literal: &LitStr) -> Option<String> {
        let text = literal.value();
        let path = text.strip_suffix("/*").unwrap_or(&text);
        let (what, mended) = if !text.starts_with('/') {
            (
                format!("`{text}` is not a path: a path begins with `/`"),
                Some(format!("/{text}")),
            )
        } else if let Some(mark) = text.find(['?', '#']) {
            (
                format!(
                    "`{}` in a path pattern: queries and fragments are not compared",
                    &text[mark..]
                ),
                Some(text[..mark].to_string()),
            )
        } else if path.contains('*') {
            let prefix = path.split('*').next().unwrap_or(path);
            let prefix = prefix.trim_end_matches('/');
            (
                "`*` stands for the rest of the path, so it comes last, after a `/`".to_string(),
                // Every path is more than anybody meant.
                (!prefix.is_empty()).then(|| format!("{prefix}/*")),
            )
        } else if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            (
                format!("`{text}` has a dot segment, which browsers resolve before they ask"),
                None,
            )
        } else if text.contains(|c: char| !c.is_ascii_graphic()) {
            (
                format!(
                    "`{text}` holds a character that no path has: it has to be percent-encoded"
                ),
                None,
            )
        } else {
            return Some(text);
        };
        let error = self
            .diagnostics
            .error(literal.span(), Code::ExceptPattern, what);
        match mended {
            Some(mended) => error.write(spelling::string(&mended)),
            None => error.help("write the path as it stands in the request"),
        };
        None
    }

    /// A host without scheme and port; `*.` in front stands for any subdomain.
    fn host_pattern(&mut self, literal: &LitStr) -> Option<String> {
        let text = literal.value();
        match parse_source(&text, &text) {
            Ok(Source::Host(host)) if host.host != "*" => {
                if host.scheme.is_none() && host.port.is_none() && host.path.is_empty() {
                    return Some(text.to_ascii_lowercase());
                }
                let what = format!("`{text}` is more than a host");
                self.diagnostics
                    .error(literal.span(), Code::HostPattern, what)
                    .write(spelling::string(host.host));
            }
            Err(_) if text.starts_with('[') && text.ends_with(']') && is_ipv6(&text) => {
                return Some(text.to_ascii_lowercase());
            }
            Err(fault) if text != "*" => {
                let what = format!("`{text}` is not a host name");
                let error = self
                    .diagnostics
                    .error(literal.span(), Code::HostPattern, what);
                match fault.help {
                    Some(Help::ReplaceValue(host)) if fault.code == Code::NonAscii => {
                        error.write(spelling::string(&host));
                    }
                    _ => {
                        error.help("write a host name, with *. in front for its subdomains");
                    }
                }
            }
            _ => {
                let what = format!("`{text}` is every host, as without the option");
                self.diagnostics
                    .error(literal.span(), Code::HostPattern, what)
                    .help("name the hosts of the site, or leave the option out");
            }
        }
        None
    }
}

fn is_ipv6(text: &str) -> bool {
    text[1..text.len() - 1]
        .parse::<core::net::Ipv6Addr>()
        .is_ok()
}
