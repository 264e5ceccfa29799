//! The fixtures of this package.

use std::fs;
use std::path::{Path, PathBuf};

/// Every `.rs` file of a folder of this package (`fail`, `warn`, `pass`) as `family::name`, in order.
pub(crate) fn all(folder: &str) -> Vec<(String, PathBuf)> {
    let mut fixtures = Vec::new();
    for family in entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
        for file in entries(&family) {
            if file.extension().is_some_and(|extension| extension == "rs") {
                fixtures.push((format!("{}::{}", stem(&family), stem(&file)), file));
            }
        }
    }
    fixtures
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry of a folder").path())
        .collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}
