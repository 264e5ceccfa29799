//! Policies from a file, read during the build.

use talisman::{OFF, Talisman, talisman};

use crate::client::{PLAIN, ask_under};

#[test]
fn a_file_beside_the_source() {
    static SITE: Talisman = talisman! {
        content_security_policy: include_str!("policy.txt"),
        content_security_policy_report_only: include_str!("reported.txt"),
        content_security_policy_nonce_in: [script_src],
        allow: {
            csp::missing_frame_ancestors: "what the files say is not what it is about",
            reporting::undefined_endpoint: "nor where reports go",
        },
        ..OFF
    };
    let mut answer = ask_under(&SITE, PLAIN);
    answer.take_nonce();
    answer.is(
        "200 OK",
        &[
            "cache-control: private",
            "content-security-policy: default-src 'self'; img-src *; script-src 'self' https://cdn.example.com 'nonce-…'; base-uri 'none'; form-action 'self'",
            "content-security-policy-report-only: default-src 'self'; report-to csp",
        ],
    );
}
