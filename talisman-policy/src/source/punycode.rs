//! The ASCII spelling of an international host name, for help texts ([RFC 3492](https://www.rfc-editor.org/rfc/rfc3492)).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// A source expression with the labels of its host in ASCII; none if something else is foreign too.
pub(crate) fn source(text: &str) -> Option<String> {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), text),
    };
    let end = rest.find([':', '/']).unwrap_or(rest.len());
    let (host, tail) = rest.split_at(end);
    if !scheme.is_ascii() || !tail.is_ascii() || !host.contains('.') {
        return None;
    }
    let labels: Option<Vec<String>> = host.split('.').map(label).collect();
    let ascii = format!("{scheme}{}{tail}", labels?.join("."));
    super::parse_source(&ascii, &ascii).is_ok().then_some(ascii)
}

fn label(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(String::from(label));
    }
    let lower: String = label.to_lowercase();
    lower
        .chars()
        .all(char::is_alphanumeric)
        .then(|| encode(&lower))
        .flatten()
}

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const FIRST_NON_ASCII: u32 = 128;

fn encode(label: &str) -> Option<String> {
    let input: Vec<u32> = label.chars().map(u32::from).collect();
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(output.len()).ok()?;
    if basic > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (FIRST_NON_ASCII, 0u32, 72u32, basic);
    while (handled as usize) < input.len() {
        let next = input.iter().copied().filter(|&c| c >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for &c in &input {
            if c < n {
                delta = delta.checked_add(1)?;
            } else if c == n {
                digits(&mut output, delta, bias);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(format!("xn--{output}"))
}

fn digits(output: &mut String, delta: u32, bias: u32) {
    let mut rest = delta;
    let mut k = BASE;
    loop {
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < threshold {
            output.push(digit(rest));
            return;
        }
        output.push(digit(threshold + (rest - threshold) % (BASE - threshold)));
        rest = (rest - threshold) / (BASE - threshold);
        k += BASE;
    }
}

/// `a` to `z`, then `0` to `9`.
fn digit(value: u32) -> char {
    let (first, offset) = if value < T_MAX {
        (b'a', value)
    } else {
        (b'0', value - T_MAX)
    };
    char::from(first + u8::try_from(offset).unwrap_or(0))
}

fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn hosts_are_spelt_as_browsers_do() {
        assert_eq!(
            source("https://bücher.example/a").as_deref(),
            Some("https://xn--bcher-kva.example/a")
        );
        assert_eq!(source("*.例え.jp").as_deref(), Some("*.xn--r8jz45g.jp"));
        assert_eq!(source("example.com/ü"), None);
    }
}
