//! Rows of the options beside the Content-Security-Policy: blocks, tokens, cookies.

use talisman::{OFF, talisman};

use crate::client::PLAIN;
use crate::options::{Row, rows};

pub(crate) const BLOCKS: &[Row] = rows! {
    { permissions_policy: { geolocation: none, camera: *, fullscreen: [self, "https://a.example"], picture_in_picture: self } } PLAIN
        => "200 OK" ["permissions-policy: geolocation=(), camera=*, fullscreen=(self \"https://a.example\"), picture-in-picture=(self)"];
    { permissions_policy: { "new-feature": "https://a.example" } } PLAIN
        => "200 OK" ["permissions-policy: new-feature=(\"https://a.example\")"];
    { permissions_policy: "geolocation=(),  camera=self;report-to=\"x\"" } PLAIN
        => "200 OK" ["permissions-policy: geolocation=(), camera=self;report-to=\"x\""];
    { permissions_policy: false } PLAIN => "200 OK" [];
    { permissions_policy_report_only: { camera: none } } PLAIN
        => "200 OK" ["permissions-policy-report-only: camera=()"];
    { feature_policy: { geolocation: none, camera: [self, "https://a.example"], vibrate: src, fullscreen: * } } PLAIN
        => "200 OK" ["feature-policy: geolocation 'none'; camera 'self' https://a.example; vibrate 'src'; fullscreen *"];
    // Browsers skip what they don't know of an allowlist, so it is theirs to see.
    { permissions_policy: "camera=( self;x=1  \"https://a.example\"; y;  z=\"a b\" );q" } PLAIN
        => "200 OK" ["permissions-policy: camera=(self;x=1 \"https://a.example\";y;z=\"a b\");q"];
    // A comma begins a further policy, and all of them count.
    { feature_policy: "geolocation 'none', camera 'self' https://a.example,usb *" } PLAIN
        => "200 OK" ["feature-policy: geolocation 'none'; camera 'self' https://a.example; usb *"];
    { feature_policy: "geolocation 'none';camera *" } PLAIN
        => "200 OK" ["feature-policy: geolocation 'none'; camera *"];
    { document_policy: { oversized_images: false, js_profiling: true, lossy_images_max_bpp: 2.5, js_profiling_mode: eager } } PLAIN
        => "200 OK" ["document-policy: oversized-images=?0, js-profiling=?1, lossy-images-max-bpp=2.5, js-profiling-mode=eager"];
    { document_policy: "oversized-images=?0, document-write=?0" } PLAIN
        => "200 OK" ["document-policy: oversized-images=?0, document-write=?0"];
    { document_policy_report_only: { js_profiling: false } } PLAIN
        => "200 OK" ["document-policy-report-only: js-profiling=?0"];
    { reporting_endpoints: { csp: "https://r.example/csp", main_endpoint: "/reports" } } PLAIN
        => "200 OK" ["reporting-endpoints: csp=\"https://r.example/csp\", main_endpoint=\"/reports\""];
    { integrity_policy: { blocked_destinations: [script, style], endpoints: [csp] } } PLAIN
        => "200 OK" ["integrity-policy: blocked-destinations=(script style), endpoints=(csp)"];
    { integrity_policy_report_only: "blocked-destinations=(script)" } PLAIN
        => "200 OK" ["integrity-policy-report-only: blocked-destinations=(script)"];
    { headers: { x_robots_tag: "noindex", "Cache-Control": "no-store" } } PLAIN
        => "200 OK" ["x-robots-tag: noindex", "cache-control: no-store"];
};

pub(crate) const TOKENS: &[Row] = rows! {
    { cross_origin_opener_policy: same_origin } PLAIN => "200 OK" ["cross-origin-opener-policy: same-origin"];
    { cross_origin_opener_policy: "same-origin;report-to=\"csp\"" } PLAIN
        => "200 OK" ["cross-origin-opener-policy: same-origin; report-to=\"csp\""];
    { cross_origin_opener_policy: false } PLAIN => "200 OK" [];
    { cross_origin_opener_policy_report_only: noopener_allow_popups } PLAIN
        => "200 OK" ["cross-origin-opener-policy-report-only: noopener-allow-popups"];
    { cross_origin_embedder_policy: require_corp } PLAIN => "200 OK" ["cross-origin-embedder-policy: require-corp"];
    { cross_origin_embedder_policy_report_only: credentialless } PLAIN
        => "200 OK" ["cross-origin-embedder-policy-report-only: credentialless"];
    { cross_origin_resource_policy: same_site } PLAIN => "200 OK" ["cross-origin-resource-policy: same-site"];
    { origin_agent_cluster: true } PLAIN => "200 OK" ["origin-agent-cluster: ?1"];
    { origin_agent_cluster: false } PLAIN => "200 OK" ["origin-agent-cluster: ?0"];
    { x_dns_prefetch_control: true } PLAIN => "200 OK" ["x-dns-prefetch-control: on"];
    { x_dns_prefetch_control: false } PLAIN => "200 OK" ["x-dns-prefetch-control: off"];
    { x_permitted_cross_domain_policies: none } PLAIN => "200 OK" ["x-permitted-cross-domain-policies: none"];
    { x_permitted_cross_domain_policies: "master-only" } PLAIN
        => "200 OK" ["x-permitted-cross-domain-policies: master-only"];
    { clear_site_data: [cache, cookies] } PLAIN => "200 OK" ["clear-site-data: \"cache\", \"cookies\""];
    { clear_site_data: * } PLAIN => "200 OK" ["clear-site-data: \"*\""];
    { nel: "{\"report_to\":\"default\",\"max_age\":2592000}" } PLAIN
        => "200 OK" ["nel: {\"report_to\":\"default\",\"max_age\":2592000}"];
    { report_to: "{\"group\":\"default\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/\"}]}" } PLAIN
        => "200 OK" ["report-to: {\"group\":\"default\",\"max_age\":1,\"endpoints\":[{\"url\":\"https://r.example/\"}]}"];
};

const LOGIN: &str = "GET /login";

pub(crate) const COOKIES: &[Row] = rows! {
    { session_cookie_name: "session", session_cookie_secure: true, session_cookie_http_only: true, session_cookie_samesite: Lax } LOGIN
        => "200 OK" ["server: hyper", "set-cookie: session=a; Path=/; Secure; HttpOnly; SameSite=Lax"];
    { session_cookie_name: ["sid", "session"], session_cookie_secure: false, session_cookie_http_only: false, session_cookie_samesite: Strict } LOGIN
        => "200 OK" ["server: hyper", "set-cookie: session=a; Path=/; SameSite=Strict"];
    { session_cookie_name: ["session"], session_cookie_secure: true, session_cookie_http_only: false, session_cookie_samesite: None } LOGIN
        => "200 OK" ["server: hyper", "set-cookie: session=a; Path=/; Secure; SameSite=None"];
    { session_cookie_name: ["session"], session_cookie_secure: true, session_cookie_http_only: true, session_cookie_samesite: false, debug: true } LOGIN
        => "200 OK" ["server: hyper", "set-cookie: session=a; Path=/; HttpOnly"];
    { session_cookie_name: "sid" } LOGIN => "200 OK" ["server: hyper", "set-cookie: session=a; Path=/"];
    { session_cookie_name: "sid", remove_headers: ["Server", "x-powered-by"] } LOGIN
        => "200 OK" ["set-cookie: session=a; Path=/"];
};
