//! `hash-source`: digests of inline code and of files.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Source, SourceFault, is_base64, outside_base64, strip_prefix_ignore_case};
use crate::registry::{Code, HASH_ALGORITHMS, HashAlgorithm};

/// `hash-source = "'" hash-algorithm "-" base64-value "'"`
pub(super) fn parse<'a>(
    inner: &'a str,
    algorithm: HashAlgorithm,
    shown: &str,
) -> Result<Source<'a>, SourceFault> {
    let HashAlgorithm { name, digest_bytes } = algorithm;
    let rest = &inner[name.len()..];
    let Some(value) = rest.strip_prefix('-') else {
        let value = rest.trim_start_matches(['_', '=', ':', ' ']);
        let fault = SourceFault::whole(
            Code::HashAlphabet,
            format!("`{shown}` is not a hash: a `-` belongs between the algorithm and the digest"),
        );
        return Err(if is_base64(value) {
            fault.write(format!("'{name}-{value}'"))
        } else {
            fault
        });
    };
    if value.is_empty() {
        return Err(SourceFault::whole(
            Code::HashAlphabet,
            format!("`{shown}` is not a hash: it has no digest"),
        )
        .advise(copied(name)));
    }
    if !is_base64(value) {
        let at = 1 + name.len() + 1;
        let wrong = outside_base64(value);
        let width = value[wrong..].chars().next().map_or(0, char::len_utf8);
        return Err(SourceFault::part(
            Code::HashAlphabet,
            at + wrong..at + wrong + width,
            format!("`{shown}` is not a hash: its digest is not base64"),
        )
        .advise(copied(name)));
    }
    let digits = value.trim_end_matches('=').len();
    let expected = (digest_bytes * 8).div_ceil(6);
    if digits == expected {
        return Ok(Source::Hash(algorithm, value));
    }
    let hexadecimal =
        value.len() == digest_bytes * 2 && value.bytes().all(|b| b.is_ascii_hexdigit());
    let actual = HASH_ALGORITHMS
        .iter()
        .filter(|_| !hexadecimal)
        .find(|other| (other.digest_bytes * 8).div_ceil(6) == digits);
    let fault = SourceFault::whole(
        Code::HashLength,
        format!(
            "`{shown}` never matches: a {name} digest has {expected} base64 digits, this one {digits}"
        ),
    );
    Err(match actual {
        Some(other) => fault.write(format!("'{}-{value}'", other.name)),
        None if hexadecimal => fault.write(format!("'{name}-{}'", base64_of_hexadecimal(value))),
        None => fault.advise(copied(name)),
    })
}

/// Where a right hash comes from.
fn copied(algorithm: &str) -> String {
    format!(
        "copy the hash from the browser's message, or from openssl dgst -{algorithm} -binary | base64"
    )
}

/// The bytes that hexadecimal digits stand for, in base64.
fn base64_of_hexadecimal(digits: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // Three hexadecimal digits are two of base64.
    let mut base64: Vec<u8> = Vec::new();
    for group in digits.as_bytes().chunks(3) {
        let bits = group.iter().fold(0, |bits, digit| {
            bits << 4 | char::from(*digit).to_digit(16).unwrap_or(0)
        });
        let bits = bits << (4 * (3 - group.len()));
        for shift in [6, 0].into_iter().take(group.len()) {
            base64.push(DIGITS[(bits >> shift & 63) as usize]);
        }
    }
    while !base64.len().is_multiple_of(4) {
        base64.push(b'=');
    }
    base64.into_iter().map(char::from).collect()
}

/// The algorithm that a text without quotes begins with, if a digest may follow.
pub(super) fn algorithm(text: &str) -> Option<HashAlgorithm> {
    HASH_ALGORITHMS.iter().copied().find(|algorithm| {
        strip_prefix_ignore_case(text, algorithm.name)
            .is_some_and(|rest| rest.starts_with(['-', '_', '=', ':']) || rest.is_empty())
    })
}

/// The fault of a hash by an algorithm that sources do not take: a word, digits, a hyphen and something long.
pub(super) fn of_another_algorithm(inner: &str) -> Option<SourceFault> {
    let (name, digest) = inner.split_once('-')?;
    let family = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_hash = matches!(
        family.to_ascii_lowercase().as_str(),
        "sha" | "md" | "blake" | "crc"
    ) && !digest.is_empty();
    is_hash.then(|| {
        let known = "browsers take `sha256`, `sha384` and `sha512`";
        SourceFault::part(
            Code::HashAlgorithm,
            1..1 + name.len(),
            format!("`{name}` is not a hash algorithm for sources: {known}"),
        )
        .advise(copied("sha256"))
    })
}
