//! What a view changes is judged where it is written; what it takes from the site is judged there.

#![deny(deprecated)]

#[talisman::view(
    content_security_policy: { script_src: [self, unsafe_inline], .. },
    allow: { csp::unsafe_eval: "the report is drawn by an old library" },
)]
fn report() -> &'static str {
    "a report"
}

#[talisman::view(content_security_policy: "default-src *", deny: [csp::wildcard])]
fn anything() -> &'static str {
    "anything"
}

#[talisman::view(
    content_security_policy: { script_src: [.., unsafe_eval], .. },
    allow: { csp::unsafe_eval: "the chart is drawn by an old library" },
)]
fn chart() -> &'static str {
    "a chart"
}

// Whether a site's nonce cancels the one word is not in sight; the other is wide on any site.
#[talisman::view(content_security_policy: { script_src: [.., unsafe_inline, "https:"], .. })]
fn widget() -> &'static str {
    "a widget"
}

fn main() {
    let _ = (report, anything, chart, widget);
}
