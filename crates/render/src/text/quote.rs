//! Bytes of a tracee as printable text. Everything foreign passes through here: no control character gets out.

use super::number::byte;

/// Which strings are written in `\xHH` (`-x`, `--strings-in-hex`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum HexStrings {
    /// None: octal escapes.
    #[default]
    None,
    /// The bytes that are neither printable ASCII nor white space.
    NonAsciiChars,
    /// `-x`: whole strings that hold such a byte.
    NonAscii,
    /// `-xx`: every string.
    All,
}

/// What kind of text the bytes stand in, which decides what must be escaped beside control characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inside {
    /// Between double quotes.
    Quotes,
    /// Between `<` and `>`: those are escaped too.
    Angles,
    /// Free text: only what is not printable.
    Nothing,
}

fn plain(b: u8) -> bool {
    matches!(b, 0x20..=0x7e)
}

fn blank(b: u8) -> bool {
    matches!(b, b'\t'..=b'\r')
}

/// Whether a byte stands for itself.
fn verbatim(b: u8, inside: Inside) -> bool {
    plain(b)
        && match inside {
            Inside::Quotes => b != b'"' && b != b'\\',
            Inside::Angles => b != b'"' && b != b'\\' && b != b'<' && b != b'>',
            Inside::Nothing => true,
        }
}

/// Writes the bytes, escaped, without the quotes around them.
pub(crate) fn escaped(out: &mut Vec<u8>, data: &[u8], hex: HexStrings, inside: Inside) {
    let whole = match hex {
        HexStrings::All => true,
        HexStrings::NonAscii => data.iter().any(|&b| !plain(b) && !blank(b)),
        HexStrings::None | HexStrings::NonAsciiChars => false,
    };
    if whole {
        all_hex(out, data);
        return;
    }
    let mut rest = data;
    while !rest.is_empty() {
        let run = rest.iter().position(|&b| !verbatim(b, inside)).unwrap_or(rest.len());
        out.extend_from_slice(&rest[..run]);
        rest = &rest[run..];
        let Some((&b, after)) = rest.split_first() else { break };
        rest = after;
        out.push(b'\\');
        match b {
            b'"' | b'\\' => out.push(b),
            b'\t' => out.push(b't'),
            b'\n' => out.push(b'n'),
            0x0b => out.push(b'v'),
            0x0c => out.push(b'f'),
            b'\r' => out.push(b'r'),
            _ if hex == HexStrings::NonAsciiChars => {
                out.push(b'x');
                byte(out, b);
            }
            _ => {
                // As few digits as possible, unless the next byte would be read as one more of them.
                let long = after.first().is_some_and(|n| matches!(n, b'0'..=b'7'));
                if long || b >= 0o100 {
                    out.push(b'0' + (b >> 6));
                }
                if long || b >= 0o10 {
                    out.push(b'0' + (b >> 3 & 7));
                }
                out.push(b'0' + (b & 7));
            }
        }
    }
}

/// Every byte as `\xHH`.
pub(crate) fn all_hex(out: &mut Vec<u8>, data: &[u8]) {
    for &b in data {
        out.extend_from_slice(b"\\x");
        byte(out, b);
    }
}

/// In double quotes.
pub(crate) fn quoted(out: &mut Vec<u8>, data: &[u8], hex: HexStrings) {
    out.push(b'"');
    escaped(out, data, hex, Inside::Quotes);
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(data: &[u8], hex: HexStrings) -> String {
        let mut out = Vec::new();
        quoted(&mut out, data, hex);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn as_the_reference_quotes() {
        let all = b"a\0b\x01\x012\x7f\xff\"\\\n\t\r\x0b\x0c9\0";
        assert_eq!(text(all, HexStrings::None), r#""a\0b\1\0012\177\377\"\\\n\t\r\v\f9\0""#);
        assert_eq!(text(all, HexStrings::NonAsciiChars), r#""a\x00b\x01\x012\x7f\xff\"\\\n\t\r\v\f9\x00""#);
        assert_eq!(
            text(all, HexStrings::NonAscii),
            r#""\x61\x00\x62\x01\x01\x32\x7f\xff\x22\x5c\x0a\x09\x0d\x0b\x0c\x39\x00""#
        );
        assert_eq!(text(b"a\tb", HexStrings::NonAscii), r#""a\tb""#);
        assert_eq!(text(b"ab", HexStrings::All), r#""\x61\x62""#);
        // 8 and 9 are no octal digits.
        assert_eq!(text(b"a\"\\\x07\x08\x1b9\x01\0", HexStrings::None), r#""a\"\\\7\10\339\1\0""#);
    }
}
