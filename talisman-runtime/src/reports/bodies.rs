//! The bodies of the report types that a specification defines.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One type per report type. Its fields are those of the specification, under the names that travel.
macro_rules! bodies {
    ($( $(#[$attribute:meta])* $name:ident { $( $(#[$field_attribute:meta])* $field:ident: $type:ty, )+ } )+) => {
        $(
            $(#[$attribute])*
            ///
            /// A field that the browser left out is `None`.
            #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
            #[serde(default, rename_all = "camelCase")]
            #[non_exhaustive]
            pub struct $name {
                $( $(#[$field_attribute])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>, )+
            }
        )+
    };
}

bodies! {
    /// What a Content-Security-Policy stopped or would have stopped: `csp-violation`, and the body of `report-uri`
    /// ([CSP 3, section 5.3](https://www.w3.org/TR/CSP3/#reporting)).
    CspViolation {
        /// The page, without its fragment.
        #[serde(rename = "documentURL")]
        document_url: String,
        /// Where the page was reached from.
        referrer: String,
        /// What was stopped: a URL, its scheme alone, or a word such as `inline`, `eval` or `trusted-types-sink`.
        #[serde(rename = "blockedURL")]
        blocked_url: String,
        /// The directive that decided, such as `script-src-elem`. A browser that sends only `violated-directive` has
        /// that one here, which may hold the directive's sources too.
        effective_directive: String,
        /// The whole policy.
        original_policy: String,
        /// The script in which it happened: a URL, or a URL's scheme alone.
        source_file: String,
        /// The first 40 characters of what was stopped, if the directive has `'report-sample'`.
        sample: String,
        /// `enforce`, or `report` for a policy that only reports.
        disposition: String,
        /// The status of the response that the page came with; 0 where it is no HTTP.
        status_code: u16,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// Something that the page uses and that is going away: `deprecation`
    /// ([specification](https://wicg.github.io/deprecation-reporting/#deprecation-report)).
    Deprecation {
        /// The browser's name for the feature.
        id: String,
        /// The date from which it may be gone.
        anticipated_removal: String,
        /// The browser's text for people.
        message: String,
        /// The script in which it happened.
        source_file: String,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// Something that the browser refused to do for the page: `intervention`
    /// ([specification](https://wicg.github.io/intervention-reporting/#intervention-report)).
    Intervention {
        /// The browser's name for the intervention.
        id: String,
        /// The browser's text for people.
        message: String,
        /// The script in which it happened.
        source_file: String,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// The page's process went down: `crash`
    /// ([specification](https://wicg.github.io/crash-reporting/#crash-report)).
    Crash {
        /// `oom`, `unresponsive`, or nothing that the browser knows of.
        reason: String,
        /// The stack of the script that ran, where the page allowed it to be told.
        stack: String,
        /// Whether the page was that of the tab, and no frame.
        #[serde(rename = "is_top_level")]
        is_top_level: bool,
        /// `visible` or `hidden`.
        #[serde(rename = "visibility_state")]
        visibility_state: String,
    }

    /// A `Cross-Origin-Opener-Policy` cut pages off from each other, or would have: `coop`
    /// ([HTML](https://html.spec.whatwg.org/multipage/browsers.html#coop-report-to)).
    CoopViolation {
        /// `enforce` or `reporting`.
        disposition: String,
        /// The page's policy.
        effective_policy: String,
        /// What happened, such as `navigation-to-response` or `access-from-coop-page-to-opener`.
        #[serde(rename = "type")]
        kind: String,
        /// The property of the other window that was read.
        property: String,
        /// The page that opened this one.
        #[serde(rename = "openerURL")]
        opener_url: String,
        /// The page that this one opened.
        #[serde(rename = "openedWindowURL")]
        opened_window_url: String,
        /// The address with which it was opened.
        #[serde(rename = "openedWindowInitialURL")]
        opened_window_initial_url: String,
        /// The other page, when neither opened the other.
        #[serde(rename = "otherDocumentURL")]
        other_document_url: String,
        /// The page that was navigated from.
        #[serde(rename = "previousResponseURL")]
        previous_response_url: String,
        /// The page that was navigated to.
        #[serde(rename = "nextResponseURL")]
        next_response_url: String,
        /// Where the page was reached from.
        referrer: String,
        /// The script in which it happened.
        source_file: String,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// A `Cross-Origin-Embedder-Policy` stopped a load, or would have: `coep`
    /// ([HTML](https://html.spec.whatwg.org/multipage/browsers.html#coep-report-body)).
    CoepViolation {
        /// `enforce` or `reporting`.
        disposition: String,
        /// `corp`, `navigation` or `worker initialization`.
        #[serde(rename = "type")]
        kind: String,
        /// What was stopped.
        #[serde(rename = "blockedURL")]
        blocked_url: String,
        /// What it was loaded for, such as `image`.
        destination: String,
    }

    /// A `Permissions-Policy` refused a feature, or would have: `permissions-policy-violation`; and a frame asked for
    /// more than the page's policy grants: `potential-permissions-policy-violation`
    /// ([specification](https://www.w3.org/TR/permissions-policy/#reporting)).
    PermissionsPolicyViolation {
        /// The feature, such as `geolocation`. Chromium sends it as `policyId`.
        #[serde(alias = "policyId")]
        feature_id: String,
        /// `enforce` or `report`.
        disposition: String,
        /// The browser's text for people.
        message: String,
        /// The `allow` attribute of the frame.
        allow_attribute: String,
        /// The `src` attribute of the frame.
        src_attribute: String,
        /// The script in which it happened.
        source_file: String,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// A `Document-Policy` was broken: `document-policy-violation`
    /// ([specification](https://wicg.github.io/document-policy/#reporting)).
    DocumentPolicyViolation {
        /// The configuration point, such as `oversized-images`.
        policy_id: String,
        /// `enforce` or `report`.
        disposition: String,
        /// The browser's text for people.
        message: String,
        /// The script in which it happened.
        source_file: String,
        /// The line in the source file, from 1.
        line_number: u32,
        /// The column in the source file.
        column_number: u32,
    }

    /// A request to the site failed, or a sample of those that did not: `network-error`
    /// ([Network Error Logging](https://www.w3.org/TR/network-error-logging/#generate-a-network-error-report)).
    NetworkError {
        /// Where the request came from.
        referrer: String,
        /// The headers of the request that the policy asked for.
        #[serde(rename = "request_headers")]
        request_headers: BTreeMap<String, Vec<String>>,
        /// The headers of the response that the policy asked for.
        #[serde(rename = "response_headers")]
        response_headers: BTreeMap<String, Vec<String>>,
        /// The share of such requests that is reported, from 0 to 1.
        #[serde(rename = "sampling_fraction")]
        sampling_fraction: f64,
        /// The address of the server, without its port.
        #[serde(rename = "server_ip")]
        server_ip: String,
        /// The ALPN name of the protocol, such as `h2`.
        protocol: String,
        /// The method of the request.
        method: String,
        /// The status of the response; 0 without one.
        #[serde(rename = "status_code")]
        status_code: u16,
        /// How long the request took, in milliseconds.
        #[serde(rename = "elapsed_time")]
        elapsed_time: u64,
        /// `dns`, `connection` or `application`.
        phase: String,
        /// What happened, such as `tcp.timed_out`, or `ok`.
        #[serde(rename = "type")]
        kind: String,
    }

    /// An `Integrity-Policy` stopped a load without integrity metadata, or would have: `integrity-violation`
    /// ([Subresource Integrity](https://w3c.github.io/webappsec-subresource-integrity/#report-violations)).
    IntegrityViolation {
        /// The page.
        #[serde(rename = "documentURL")]
        document_url: String,
        /// What was stopped.
        #[serde(rename = "blockedURL")]
        blocked_url: String,
        /// What it was loaded for: `script` or `style`.
        destination: String,
        /// Whether the policy only reports.
        report_only: bool,
    }
}
