//! Whether a request came over TLS, as far as anyone here can tell.

use crate::request::Incoming;
use crate::settings::ForwardedProto;

/// Says that a request came over TLS. A server that terminates TLS itself puts it into the request's extensions.
///
/// ```
/// use talisman_runtime::SecureConnection;
///
/// let mut request = http::Request::new(());
/// request.extensions_mut().insert(SecureConnection);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecureConnection;

/// The header in which the proxy says it, if one is believed.
pub(crate) fn forwarded_header(setting: ForwardedProto) -> Option<&'static str> {
    match setting {
        ForwardedProto::XForwardedProto => Some("x-forwarded-proto"),
        ForwardedProto::Forwarded => Some("forwarded"),
        ForwardedProto::Off => None,
    }
}

pub(crate) fn is_secure(setting: ForwardedProto, request: &impl Incoming) -> bool {
    request.is_tls() || forwarded_https(setting, request)
}

fn forwarded_https(setting: ForwardedProto, request: &impl Incoming) -> bool {
    let value = request.forwarded(setting).unwrap_or_default();
    if setting == ForwardedProto::Forwarded {
        first_forwarded(value) == Some(true)
    } else {
        // Nearly always it is just this word.
        value == b"https" || first_element(value).eq_ignore_ascii_case(b"https")
    }
}

fn first_element(list: &[u8]) -> &[u8] {
    list.split(|&byte| byte == b',')
        .next()
        .unwrap_or_default()
        .trim_ascii()
}

/// Whether the first element of a [`Forwarded`](https://www.rfc-editor.org/rfc/rfc7239#section-4) list has
/// `proto=https`; none when it is malformed or names two protocols.
fn first_forwarded(mut rest: &[u8]) -> Option<bool> {
    let mut https = None;
    loop {
        skip_space(&mut rest);
        let name = take_while(&mut rest, is_token);
        if !name.is_empty() {
            (rest.split_off_first()? == &b'=').then_some(())?;
            let is_https = take_https(&mut rest)?;
            if name.eq_ignore_ascii_case(b"proto") && https.replace(is_https).is_some() {
                return None;
            }
        }
        skip_space(&mut rest);
        match rest.split_off_first() {
            None | Some(b',') => return Some(https == Some(true)),
            Some(b';') => {}
            Some(_) => return None,
        }
    }
}

/// Takes a value, a token or a quoted string, and says whether it is `https`; none when it is malformed.
fn take_https(rest: &mut &[u8]) -> Option<bool> {
    if rest.first() != Some(&b'"') {
        let value = take_while(rest, |byte| !b";,\" \t".contains(&byte));
        return (!value.is_empty()).then(|| value.eq_ignore_ascii_case(b"https"));
    }
    rest.split_off_first();
    let mut expected = b"https".iter();
    let mut matches = true;
    loop {
        let byte = match rest.split_off_first()? {
            b'"' => return Some(matches && expected.next().is_none()),
            b'\\' => rest.split_off_first()?,
            byte => byte,
        };
        matches &= expected
            .next()
            .is_some_and(|letter| byte.eq_ignore_ascii_case(letter));
    }
}

fn skip_space(rest: &mut &[u8]) {
    take_while(rest, |byte| byte == b' ' || byte == b'\t');
}

fn take_while<'a>(rest: &mut &'a [u8], keep: impl Fn(u8) -> bool) -> &'a [u8] {
    let length = rest.iter().take_while(|&&byte| keep(byte)).count();
    rest.split_off(..length).unwrap_or_default()
}

/// A character of a [token](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::{first_element, first_forwarded};

    #[test]
    fn x_forwarded_proto_takes_the_first_element() {
        for value in [
            "https",
            "HTTPS",
            " https ",
            "https,http",
            "https , http",
            "hTTps,",
        ] {
            assert!(
                first_element(value.as_bytes()).eq_ignore_ascii_case(b"https"),
                "{value:?}"
            );
        }
        for value in [
            "",
            "http",
            "http,https",
            ",https",
            "https;q=1",
            "https http",
            "\"https\"",
            "httpss",
        ] {
            assert!(
                !first_element(value.as_bytes()).eq_ignore_ascii_case(b"https"),
                "{value:?}"
            );
        }
    }

    #[test]
    fn forwarded_takes_proto_of_the_first_element() {
        for value in [
            "proto=https",
            "Proto=HTTPS",
            "for=192.0.2.43;proto=https;by=203.0.113.60",
            "for=\"[2001:db8::1]:4711\"; proto=https",
            "proto=\"https\"",
            "proto=\"ht\\tps\"",
            "for=\"a,b;proto=http\";proto=https",
            "proto=https, proto=http",
            ";;proto=https;",
            "  proto=https  ,for=x",
        ] {
            assert_eq!(first_forwarded(value.as_bytes()), Some(true), "{value:?}");
        }
    }

    #[test]
    fn forwarded_is_insecure_when_it_says_so() {
        for value in [
            "",
            "for=192.0.2.43",
            "proto=http",
            "proto=httpss",
            "proto=\"http\"",
            "proto=\"\"",
            "for=x, proto=https",
            ", proto=https",
            "xproto=https",
            "for=\"proto=https\"",
            "for=\";proto=https\"",
        ] {
            assert_eq!(first_forwarded(value.as_bytes()), Some(false), "{value:?}");
        }
    }

    #[test]
    fn forwarded_is_insecure_when_it_is_malformed() {
        for value in [
            "proto",
            "proto=",
            "proto=;",
            "proto= https",
            "proto =https",
            "proto=https;proto=http",
            "proto=https;proto=https",
            "proto=\"https",
            "proto=\"https\\",
            "proto=\"https\"x",
            "proto=https for=x",
            "for=a\"b;proto=https",
            "=https",
            "proto=https\u{e9};=",
            "\u{0};proto=https",
        ] {
            assert_eq!(first_forwarded(value.as_bytes()), None, "{value:?}");
        }
    }
}
