//! What `talisman!` would say of a Content-Security-Policy:
//!
//! `cargo run --example audit -- "default-src 'self'; script-src unsafe-inline"`
//!
//! Errors are what browsers ignore or misread, warnings what they take and a security reviewer would question. Both
//! are coloured on a terminal, unless `NO_COLOR` is set. The exit code is 0 if there is nothing to say, 1 if there are
//! warnings, 2 if there are errors, and 3 if it is called in another way.

mod shown;

use std::env;
use std::io::{self, IsTerminal, Write as _};
use std::process::ExitCode;

use shown::Shown;
use talisman::Csp;

const WEAK: u8 = 1;
const REFUSED: u8 = 2;
const MISUSED: u8 = 3;

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [policy] = &arguments[..] else {
        writeln!(
            io::stderr(),
            "one policy, in quotes: cargo run --example audit -- \"default-src 'self'\""
        )?;
        return Ok(ExitCode::from(MISUSED));
    };
    let mut out = io::stdout().lock();
    let asks_for_none = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let coloured = out.is_terminal() && !asks_for_none;
    let faults = Csp::audit(policy);
    for fault in &faults {
        writeln!(out, "{}\n", Shown { fault, coloured })?;
    }
    Ok(if faults.iter().any(talisman::PolicyFault::is_error) {
        ExitCode::from(REFUSED)
    } else if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(WEAK)
    })
}
