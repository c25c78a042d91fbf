//! Call stacks (`-k`): ` > FILE(FUNCTION+OFFSET) [ADDRESS]`.

use super::number;
use model::stack::{End, Frame, Stack};

pub(super) fn write(out: &mut Vec<u8>, stack: &Stack, held: bool) {
    for frame in &stack.frames {
        line(out, frame, held);
    }
    match stack.end {
        End::Outermost => {}
        End::Unmapped(at) => {
            out.extend_from_slice(b" > unexpected_backtracing_error [0x");
            number::hex_digits(out, at, 1);
            out.extend_from_slice(b"]\n");
        }
        End::Limit => out.extend_from_slice(b" > too many stack frames\n"),
    }
}

fn line(out: &mut Vec<u8>, frame: &Frame, held: bool) {
    let place = &*frame.place;
    out.extend_from_slice(b" > ");
    text(out, &place.file);
    out.push(b'(');
    match &place.symbol {
        Some(symbol) => {
            text(out, &symbol.name);
            out.extend_from_slice(b"+0x");
            number::hex_digits(out, symbol.offset, 1);
        }
        None if held => out.extend_from_slice(b"+0x0"),
        None => {}
    }
    out.extend_from_slice(b") [0x");
    number::hex_digits(out, place.offset, 1);
    out.push(b']');
    if let Some(source) = &place.source {
        out.push(b' ');
        text(out, &source.file);
        out.push(b':');
        number::udec(out, u64::from(source.line));
    }
    out.push(b'\n');
}

/// Names are the tracee's: what a terminal would obey is escaped, other characters are shown as they are.
fn text(out: &mut Vec<u8>, bytes: &[u8]) {
    if bytes.iter().all(|b| (b' '..0x7f).contains(b)) {
        out.extend_from_slice(bytes);
        return;
    }
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            let mut utf8 = [0; 4];
            let utf8 = c.encode_utf8(&mut utf8);
            if c.is_control()
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            {
                utf8.bytes().for_each(|b| octal(out, b));
            } else {
                out.extend_from_slice(utf8.as_bytes());
            }
        }
        chunk.invalid().iter().for_each(|b| octal(out, *b));
    }
}

fn octal(out: &mut Vec<u8>, b: u8) {
    out.push(b'\\');
    out.extend([b >> 6, b >> 3 & 7, b & 7].map(|digit| b'0' + digit));
}
