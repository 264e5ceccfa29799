//! From settings to tables, once: which headers a policy sends, and where the result is kept.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::merge;
use crate::settings::{Block, ReportOnly, Settings};
use crate::template::Template;

/// The place of a policy's prepared tables. Only expansions make one.
#[derive(Debug)]
pub struct Tables(OnceLock<Prepared>);

impl Tables {
    /// An empty place; the tables are built when they are first needed.
    #[must_use]
    #[expect(
        clippy::new_without_default,
        reason = "only expansions make one, in a static"
    )]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    pub(crate) fn prepared(&'static self, settings: &'static Settings) -> &'static Prepared {
        self.0.get_or_init(|| Prepared::new(settings))
    }
}

/// All that requests need of a policy.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) settings: &'static Settings,
    /// What follows the host in a redirect: empty, or `:` and a port.
    pub(crate) port: String,
    insecure: Template,
    secure: Template,
}

impl Prepared {
    fn new(settings: &'static Settings) -> Self {
        let port = match settings.force_https_port {
            443 => String::new(),
            port => format!(":{port}"),
        };
        Self {
            settings,
            port,
            insecure: Template::new(&rows(settings, false)),
            secure: Template::new(&rows(settings, true)),
        }
    }

    pub(crate) fn template(&self, secure: bool) -> &Template {
        if secure { &self.secure } else { &self.insecure }
    }
}

/// One line of the table.
pub(crate) struct Row {
    /// The header's name in its customary spelling.
    pub(crate) name: &'static str,
    pub(crate) value: Cow<'static, str>,
}

/// The table in the order of flask-talisman.
pub(crate) fn rows(settings: &Settings, secure: bool) -> Vec<Row> {
    let fixed = |name, value: Option<&'static str>| row(name, value.map(Cow::Borrowed));
    let csp = |name, setting: &Block| {
        row(
            name,
            merge::header_text(setting, settings, secure).map(Cow::Owned),
        )
    };
    let policy = &settings.content_security_policy;
    let (enforced, reported) = match &settings.content_security_policy_report_only {
        ReportOnly::Off => (policy, &Block::Off),
        ReportOnly::Instead => (&Block::Off, policy),
        ReportOnly::Beside(second) => (policy, second),
    };
    [
        fixed("X-Frame-Options", settings.frame_options),
        fixed("X-XSS-Protection", settings.x_xss_protection),
        fixed("X-Content-Type-Options", settings.x_content_type_options),
        fixed("X-Download-Options", settings.x_download_options),
        csp("Content-Security-Policy", enforced),
        csp("Content-Security-Policy-Report-Only", reported),
        row(
            "Strict-Transport-Security",
            hsts(settings, secure).map(Cow::Owned),
        ),
        fixed("Referrer-Policy", settings.referrer_policy),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn row(name: &'static str, value: Option<Cow<'static, str>>) -> Option<Row> {
    value.map(|value| Row { name, value })
}

fn hsts(settings: &Settings, secure: bool) -> Option<String> {
    let hsts = &settings.strict_transport_security;
    (hsts.enabled && secure && !settings.debug).then(|| {
        let subdomains = if hsts.include_subdomains {
            "; includeSubDomains"
        } else {
            ""
        };
        let preload = if hsts.preload { "; preload" } else { "" };
        format!("max-age={}{subdomains}{preload}", hsts.max_age)
    })
}
