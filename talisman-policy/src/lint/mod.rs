//! Lints: what is valid but weak.

#[cfg_attr(not(test), expect(dead_code, reason = "no lint asks it yet"))]
mod bypass;
