//! `session_cookie_*` and `remove_headers`.

use quote::quote;
use talisman_policy::registry::Opt;
use talisman_policy::{Code, nearest};

use super::Judge;
use super::words::{one_of, truth};
use crate::tree::Value;

const SAME_SITE: &[&str] = &["Lax", "Strict", "None", "false"];

impl Judge<'_> {
    pub(super) fn cookies(&mut self) {
        self.strings(Opt::SessionCookieName, |judge, literal| {
            let name = literal.value();
            let is_token = !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c));
            if !is_token {
                let what = format!("`{name}` is not a cookie name");
                judge
                    .diagnostics
                    .error(literal.span(), Code::CookieName, what)
                    .help("use letters, digits, - and _ only");
            }
            is_token.then_some(name)
        });
        for opt in [Opt::SessionCookieSecure, Opt::SessionCookieHttpOnly] {
            if let Some(truth) = self.boolean(opt) {
                self.field(opt.ident(), truth);
            }
        }
        self.same_site();
        self.same_site_with_base();
        self.strings(Opt::RemoveHeaders, |judge, literal| {
            let name = literal.value();
            judge.any_header_name(&name, &name, literal.span().into(), false)
        });
    }

    fn same_site(&mut self) {
        let Some(value) = self.value(Opt::SessionCookieSamesite) else {
            return;
        };
        let written = value.shown();
        let word = match value {
            Value::Wrong(_) => return,
            Value::Word(_) if truth(value) == Some(false) => {
                return self.field(
                    "session_cookie_samesite",
                    quote!(::core::option::Option::None),
                );
            }
            Value::Word(_) => SAME_SITE.iter().copied().find(|known| *known == written),
            Value::Text(literal) => {
                let text = literal.value();
                SAME_SITE
                    .iter()
                    .copied()
                    .find(|known| known.eq_ignore_ascii_case(&text))
            }
            _ => None,
        };
        let Some(word) = word else {
            let meant = nearest(&written, SAME_SITE.iter().copied());
            let what = format!("unknown value `{written}` of `session_cookie_samesite`");
            let error = self.diagnostics.error(value.at(), Code::Cookie, what);
            match meant {
                Some(word) => error.write(word),
                None => error.help(one_of(SAME_SITE)),
            };
            return;
        };
        let insecure = self.value(Opt::SessionCookieSecure).and_then(truth) == Some(false);
        if word == "None" && insecure {
            let what = "`SameSite=None` without `Secure`: browsers refuse the cookie";
            let at = self
                .value(Opt::SessionCookieSecure)
                .map_or(value.at(), Value::at);
            self.diagnostics.error(at, Code::Cookie, what).write("true");
        }
        self.field(
            "session_cookie_samesite",
            quote!(::core::option::Option::Some(#word)),
        );
    }
}
