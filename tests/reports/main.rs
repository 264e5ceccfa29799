//! The endpoint for reports as browsers and attackers see it: a real server on a loopback port, and bytes on a socket.

mod formats;
#[path = "../support/loopback.rs"]
mod loopback;
mod noise;
mod refused;
mod server;
#[path = "../support/servers.rs"]
mod servers;
mod uploads;

/// A body as Chromium sends it for `report-uri`.
const CHROMIUM_REPORT_URI: &str = include_str!("chromium-report-uri.json");
/// A body as Firefox sends it for `report-uri`.
const FIREFOX_REPORT_URI: &str = include_str!("firefox-report-uri.json");
/// A body of the Reporting API with one report of each type.
const REPORTING_API: &str = include_str!("reporting-api.json");

const CSP_REPORT: &str = "application/csp-report";
const REPORTS_JSON: &str = "application/reports+json";
const NO_CONTENT: &str = "204 No Content";
