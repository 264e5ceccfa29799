//! Values that browsers ignore.

use talisman::{Talisman, talisman};

static MISSPELT: Talisman = talisman! { x_content_type_options: "no-sniff" };
static LIST: Talisman = talisman! { x_xss_protection: "1, mode=block" };
static OTHER: Talisman = talisman! { force_file_save: "save" };

fn main() {}
