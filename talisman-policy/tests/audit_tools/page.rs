//! The page of the documentation that holds the tables.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Prints a table, and compares it with the one between its marks in the page. With `AUDIT_TABLES=write` in the
/// environment it is put there instead.
pub(crate) fn holds(mark: &str, table: &str) {
    static WRITING: Mutex<()> = Mutex::new(());
    println!("{table}");
    let _one_at_a_time = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/audit-tools.md");
    let page = fs::read_to_string(&path).expect("the page of the audit tools");
    let (begin, end) = (
        format!("<!-- {mark} -->\n"),
        format!("<!-- end of {mark} -->"),
    );
    let (before, rest) = page.split_once(&begin).expect(&begin);
    let (written, after) = rest.split_once(&end).expect(&end);
    let table = format!("\n{}\n\n", table.trim_end());
    if std::env::var("AUDIT_TABLES").is_ok_and(|wish| wish == "write") {
        let page = [before, &begin, &table, &end, after].concat();
        fs::write(&path, page).expect("a page that can be written");
        return;
    }
    let mut lines = written.lines().zip(table.lines());
    let differing = lines.find(|(written, made)| written != made);
    assert!(
        written == table,
        "{mark}: {differing:?}; run with AUDIT_TABLES=write, and look at the difference"
    );
}
