//! The registered word that a misspelt one most likely means.

use alloc::vec::Vec;

/// The candidate nearest to `word`, if it is near enough to be meant.
///
/// Case, hyphens and underscores do not count; one edit is allowed for every three letters, and at least one.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = letters(word);
    if word.len() > MAX_LETTERS {
        return None;
    }
    let budget = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &letters(candidate)), candidate))
        .filter(|&(distance, candidate)| distance <= budget && distance < candidate.len())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// Whether two names differ in case, hyphens and underscores at most.
#[must_use]
pub fn same_letters(a: &str, b: &str) -> bool {
    letters(a) == letters(b)
}

/// Longer words are text, not misspelt names; bounds the quadratic search.
const MAX_LETTERS: usize = 64;

fn letters(word: &str) -> Vec<char> {
    word.chars()
        .filter(|c| !matches!(c, '-' | '_' | '\'' | '"'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
/// Written here because the maintained crates for it need `std`, and the run time carries this one.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *y && b[j - 1] == *x {
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        before = core::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_near_and_nothing_else() {
        let names = [
            "script-src",
            "style-src",
            "img-src",
            "upgrade-insecure-requests",
        ];
        assert_eq!(nearest("scirpt_src", names), Some("script-src"));
        assert_eq!(nearest("image-src", names), Some("img-src"));
        assert_eq!(
            nearest("upgrade-insecure-request", names),
            Some("upgrade-insecure-requests")
        );
        assert_eq!(nearest("cursor", names), None);
        assert!(same_letters("scriptSrc", "script-src"));
    }
}
