//! Numbers as the C library's printf would write them, without its cost.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Unsigned decimal.
pub(crate) fn udec(out: &mut Vec<u8>, n: u64) {
    out.extend_from_slice(itoa::Buffer::new().format(n).as_bytes());
}

/// Signed decimal.
pub(crate) fn dec(out: &mut Vec<u8>, n: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(n).as_bytes());
}

/// Unsigned decimal, padded with `pad` on the left to `width`.
pub(crate) fn udec_padded(out: &mut Vec<u8>, n: u64, width: usize, pad: u8) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(n).as_bytes();
    out.extend(std::iter::repeat_n(pad, width.saturating_sub(digits.len())));
    out.extend_from_slice(digits);
}

/// Hexadecimal digits, at least `width` of them.
pub(crate) fn hex_digits(out: &mut Vec<u8>, n: u64, width: usize) {
    let mut buffer = [b'0'; 16];
    let mut at = 16;
    let mut rest = n;
    while rest != 0 {
        at -= 1;
        buffer[at] = DIGITS[(rest & 15) as usize];
        rest >>= 4;
    }
    let at = at.min(16usize.saturating_sub(width));
    out.extend_from_slice(&buffer[at..]);
}

/// `0x…`, zero as `0`: printf's `%#x`.
pub(crate) fn hex(out: &mut Vec<u8>, n: u64) {
    if n == 0 {
        out.push(b'0');
    } else {
        out.extend_from_slice(b"0x");
        hex_digits(out, n, 1);
    }
}

/// `0x…` padded with zeros to `width` characters, the prefix included; zero has no prefix: printf's `%#0*x`.
pub(crate) fn hex_full(out: &mut Vec<u8>, n: u64, width: usize) {
    if n == 0 {
        hex_digits(out, 0, width);
    } else {
        out.extend_from_slice(b"0x");
        hex_digits(out, n, width.saturating_sub(2));
    }
}

/// Octal with a leading `0` and at least three characters: printf's `%#03o`.
pub(crate) fn octal(out: &mut Vec<u8>, n: u64) {
    let mut buffer = [b'0'; 23];
    let mut at = buffer.len();
    let mut rest = n;
    while rest != 0 {
        at -= 1;
        buffer[at] = b'0' + (rest & 7) as u8;
        rest >>= 3;
    }
    let at = at.saturating_sub(1).min(buffer.len() - 3);
    out.extend_from_slice(&buffer[at..]);
}

/// One byte as two hexadecimal digits.
pub(crate) fn byte(out: &mut Vec<u8>, b: u8) {
    out.push(DIGITS[usize::from(b >> 4)]);
    out.push(DIGITS[usize::from(b & 15)]);
}

/// `.` and the first `digits` decimals of nanoseconds, truncated; nothing for no digits.
pub(crate) fn fraction(out: &mut Vec<u8>, nsec: u64, digits: u8) {
    let digits = u32::from(digits.min(9));
    if digits > 0 {
        out.push(b'.');
        udec_padded(out, nsec % 1_000_000_000 / 10u64.pow(9 - digits), digits as usize, b'0');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn as_printf() {
        assert_eq!(text(|o| hex(o, 0)), "0");
        assert_eq!(text(|o| hex(o, u64::MAX)), "0xffffffffffffffff");
        assert_eq!(text(|o| hex_full(o, 0x1a, 8)), "0x00001a");
        assert_eq!(text(|o| hex_full(o, 0, 8)), "00000000");
        assert_eq!(text(|o| hex_full(o, 0x3770, 16)), "0x00000000003770");
        assert_eq!(text(|o| octal(o, 0)), "000");
        assert_eq!(text(|o| octal(o, 7)), "007");
        assert_eq!(text(|o| octal(o, 0o22)), "022");
        assert_eq!(text(|o| octal(o, 0o644)), "0644");
        assert_eq!(text(|o| octal(o, u64::MAX)), "01777777777777777777777");
        assert_eq!(text(|o| fraction(o, 1_999_999_999, 6)), ".999999");
        assert_eq!(text(|o| fraction(o, 7, 0)), "");
        assert_eq!(text(|o| udec_padded(o, 5, 6, b' ')), "     5");
    }
}
