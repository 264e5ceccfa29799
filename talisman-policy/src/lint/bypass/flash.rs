//! Popular hosts of Flash files that run a script of the caller's choice.
//!
//! From `allowlist_bypasses/flash.ts` of csp-evaluator 1.1.8 (<https://github.com/google/csp-evaluator>),
//! Copyright 2016 Google Inc., under the Apache License 2.0 (LICENSE-APACHE in the repository's root).
//! Changed: sorted.

/// Such files.
pub(super) const URLS: &[&str] = &[
    "//ajax.googleapis.com/ajax/libs/yui/2.8.0r4/build/charts/assets/charts.swf",
    "//vk.com/swf/video.swf",
];
