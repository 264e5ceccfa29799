//! What the macro says of recorded header values, beside what other tools and the specifications say of them.

#[path = "../support/generated.rs"]
mod generated;
mod headers;
mod observatory;
#[path = "../../../talisman-policy/tests/audit_tools/page.rs"]
mod page;
mod preload_list;
mod said;
