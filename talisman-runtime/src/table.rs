//! From settings to tables: which headers a policy sends.

use std::borrow::Cow;

use crate::csp_header;
use crate::merge::{self, Part};
use crate::settings::{Block, ReportOnly, Settings};
use crate::syntax::Syntax;

/// One line of the table.
pub(crate) struct Row {
    /// The header's name in its customary spelling.
    pub(crate) name: &'static str,
    pub(crate) value: Cow<'static, str>,
}

/// The table: flask-talisman's headers in its order, then those that it does not know.
pub(crate) fn rows(it: &Settings, secure: bool) -> Vec<Row> {
    let fixed = |value: Option<&'static str>| value.map(Cow::Borrowed);
    let list = |list| merge::list_text(list).map(Cow::Owned);
    let block = |block, syntax| merge::header_text(block, syntax).map(Cow::Owned);
    let features = |policy| block(policy, Syntax::FEATURE_POLICY);
    let dictionary = |members| block(members, Syntax::DICTIONARY);
    let csp =
        |policy, is_beside| csp_header::header_text(policy, it, secure, is_beside).map(Cow::Owned);
    let (enforced, reported, is_beside) = match &it.content_security_policy_report_only {
        ReportOnly::Off => (&it.content_security_policy, &Block::Off, false),
        ReportOnly::Instead => (&Block::Off, &it.content_security_policy, false),
        ReportOnly::Beside(second) => (&it.content_security_policy, second, true),
    };
    #[rustfmt::skip]
    let named = [
        ("Feature-Policy", features(&it.feature_policy)),
        ("Permissions-Policy", dictionary(&it.permissions_policy)),
        ("Document-Policy", dictionary(&it.document_policy)),
        ("X-Frame-Options", fixed(it.frame_options)),
        ("X-XSS-Protection", fixed(it.x_xss_protection)),
        ("X-Content-Type-Options", fixed(it.x_content_type_options)),
        ("X-Download-Options", fixed(it.x_download_options)),
        ("Content-Security-Policy", csp(enforced, false)),
        ("Content-Security-Policy-Report-Only", csp(reported, is_beside)),
        ("Strict-Transport-Security", hsts(it, secure).map(Cow::Owned)),
        ("Referrer-Policy", list(&it.referrer_policy)),
        ("Permissions-Policy-Report-Only", dictionary(&it.permissions_policy_report_only)),
        ("Document-Policy-Report-Only", dictionary(&it.document_policy_report_only)),
        ("Cross-Origin-Opener-Policy", fixed(it.cross_origin_opener_policy)),
        ("Cross-Origin-Opener-Policy-Report-Only", fixed(it.cross_origin_opener_policy_report_only)),
        ("Cross-Origin-Embedder-Policy", fixed(it.cross_origin_embedder_policy)),
        ("Cross-Origin-Embedder-Policy-Report-Only", fixed(it.cross_origin_embedder_policy_report_only)),
        ("Cross-Origin-Resource-Policy", fixed(it.cross_origin_resource_policy)),
        ("Origin-Agent-Cluster", fixed(it.origin_agent_cluster)),
        ("Reporting-Endpoints", dictionary(&it.reporting_endpoints)),
        ("Integrity-Policy", dictionary(&it.integrity_policy)),
        ("Integrity-Policy-Report-Only", dictionary(&it.integrity_policy_report_only)),
        ("NEL", fixed(it.nel)),
        ("Report-To", fixed(it.report_to)),
        ("X-DNS-Prefetch-Control", fixed(it.x_dns_prefetch_control)),
        ("X-Permitted-Cross-Domain-Policies", fixed(it.x_permitted_cross_domain_policies)),
        ("Clear-Site-Data", list(&it.clear_site_data)),
    ];
    let named = named
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| Row { name, value }));
    let others = merge::policies(&it.headers, Syntax::HEADERS).into_iter();
    let others = others.flatten().map(Row::from);
    let is_removed =
        |name: &str| (it.remove_headers.iter()).any(|removed| removed.eq_ignore_ascii_case(name));
    let rows = named.chain(others);
    rows.filter(|row| !is_removed(row.name)).collect()
}

impl From<Part> for Row {
    fn from(Part { name, value }: Part) -> Self {
        Self { name, value }
    }
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
