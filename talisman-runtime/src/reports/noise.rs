//! Telling what browser extensions cause from what the site causes.

use super::report::Report;

/// Schemes of what a browser or its extensions bring along.
///
/// A report holds a whole URL or, for schemes other than `http` and `https`, the scheme alone
/// ([CSP 3, section 5.4](https://www.w3.org/TR/CSP3/#strip-url-for-use-in-reports)).
const SCHEMES: [&str; 15] = [
    // Pages and scripts without an address of their own, such as an injected frame.
    "about",
    // Chromium: pages of the browser, extensions, calls into apps around a web view.
    "chrome",
    "chrome-extension",
    "chrome-search",
    "chromeinvoke",
    "chromeinvokeimmediate",
    "chromenull",
    // Firefox: parts of the browser, extensions, and scripts that a user's script manager injects.
    "jar",
    "moz-extension",
    "resource",
    "user-script",
    // Edge before Chromium.
    "ms-browser-extension",
    // Safari, old and new, and what it shows in their place.
    "safari-extension",
    "safari-web-extension",
    "webkit-masked-url",
];

impl Report {
    /// Whether a browser extension or the browser itself caused this, as far as a report tells.
    ///
    /// That is so when what was blocked, or the script in which it happened, has one of these schemes: `about`,
    /// `chrome`, `chrome-extension`, `chrome-search`, `chromeinvoke`, `chromeinvokeimmediate`, `chromenull`, `jar`,
    /// `moz-extension`, `ms-browser-extension`, `resource`, `safari-extension`, `safari-web-extension`, `user-script`,
    /// `webkit-masked-url`. So `eval` and `inline` are noise when an extension's script did them. When the browser does
    /// not tell the script, nothing sets them apart from the site's own, and they are kept.
    #[must_use]
    pub fn is_noise(&self) -> bool {
        let gist = self.body.gist();
        [gist.blocked, gist.source_file]
            .into_iter()
            .flatten()
            .any(is_noisy)
    }
}

fn is_noisy(url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    SCHEMES
        .iter()
        .any(|noisy| scheme.eq_ignore_ascii_case(noisy))
}
