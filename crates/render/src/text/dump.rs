//! Data dumps (`-e read=`, `-e write=`): 16 bytes a line, in hexadecimal and as text.

use super::number::{byte, hex_digits, udec};

/// Writes the lines of a dump: ` | 00000  68 65 …  hello |`.
pub fn dump(out: &mut Vec<u8>, data: &[u8]) {
    dump_from(out, 0, data.len() as u64, data);
}

/// Goes on with a dump of `whole` bytes whose first `from` (a multiple of 16) are written already.
pub fn dump_from(out: &mut Vec<u8>, from: u64, whole: u64, data: &[u8]) {
    let digits = (64 - whole.saturating_sub(1).leading_zeros()).div_ceil(4).max(5) as usize;
    for (i, line) in data.chunks(16).enumerate() {
        out.extend_from_slice(b" | ");
        hex_digits(out, from + i as u64 * 16, digits);
        for at in 0..16 {
            out.push(b' ');
            if at % 8 == 0 {
                out.push(b' ');
            }
            match line.get(at) {
                Some(b) => byte(out, *b),
                None => out.extend_from_slice(b"  "),
            }
        }
        out.extend_from_slice(b"  ");
        for at in 0..16 {
            out.push(match line.get(at) {
                Some(b @ 0x20..=0x7e) => *b,
                Some(_) => b'.',
                None => b' ',
            });
        }
        out.extend_from_slice(b" |\n");
    }
}

/// The line in place of bytes in the middle of a dump that could not be read.
pub fn unread(out: &mut Vec<u8>, len: usize, pid: i32, at: u64) {
    out.extend_from_slice(format!(" | <Cannot fetch {len} bytes from pid {pid} @{at:#x}>\n").as_bytes());
}

/// The line in front of the dump of one buffer of several: ` * 17 bytes in buffer 0`.
pub fn buffer(out: &mut Vec<u8>, index: usize, len: usize) {
    out.extend_from_slice(b" * ");
    udec(out, len as u64);
    out.extend_from_slice(b" bytes in buffer ");
    udec(out, index as u64);
    out.push(b'\n');
}

/// The line in front of the buffers of one message of several: ` = 2 buffers in vector 0`.
pub fn vector(out: &mut Vec<u8>, index: usize, buffers: usize) {
    out.extend_from_slice(b" = ");
    udec(out, buffers as u64);
    out.extend_from_slice(b" buffers in vector ");
    udec(out, index as u64);
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_reference_dumps() {
        let mut out = Vec::new();
        vector(&mut out, 0, 2);
        buffer(&mut out, 0, 17);
        dump(&mut out, b"hello world, 16..");
        buffer(&mut out, 1, 10);
        dump(&mut out, b"rld, 16.\x7fx");
        let expect = "\
\x20= 2 buffers in vector 0
 * 17 bytes in buffer 0
 | 00000  68 65 6c 6c 6f 20 77 6f  72 6c 64 2c 20 31 36 2e  hello world, 16. |
 | 00010  2e                                                .                |
 * 10 bytes in buffer 1
 | 00000  72 6c 64 2c 20 31 36 2e  7f 78                    rld, 16..x       |
";
        assert_eq!(String::from_utf8(out).unwrap(), expect);
    }
}
