//! Policies as the macro of the `talisman` crate writes them.

/// Settings that differ from a base, by default from flask-talisman's: `policy! { debug: true, ..*SITE.__settings() }`.
macro_rules! policy {
    ($($field:ident: $value:expr,)* ..$base:expr) => {
        const {
            fn cell() -> &'static talisman_runtime::__private::Tables {
                static TABLES: talisman_runtime::__private::Tables = talisman_runtime::__private::Tables::new();
                &TABLES
            }
            talisman_runtime::Talisman {
                __settings: &talisman_runtime::__private::Settings { $($field: $value,)* ..$base },
                __cell: talisman_runtime::__private::Cell::Static(cell),
            }
        }
    };
    ($($field:ident: $value:expr),* $(,)?) => {
        policy! { $($field: $value,)* ..talisman_runtime::__private::Settings::DEFAULT }
    };
}
