//! Files of proc(5), read with as few calls as there can be: std's reader begins with a few bytes.

use model::Tid;
use std::fs::File;
use std::io::Read;

/// Bytes that are asked for at once: more than most of these files have.
const AT_ONCE: usize = 16 << 10;
/// Most bytes of such a file.
const MOST: usize = 64 << 20;

/// `/proc/TID/NAME`; bytes that are no UTF-8 are replaced. `None` if it cannot be read.
#[must_use]
pub fn text(tid: Tid, name: &str) -> Option<String> {
    let mut file = File::open(format!("/proc/{}/{name}", tid.0)).ok()?;
    let mut bytes = Vec::new();
    let mut read = 0;
    while read < MOST {
        bytes.resize(read + AT_ONCE, 0);
        match file.read(&mut bytes[read..]).ok()? {
            0 => break,
            more => read += more,
        }
    }
    bytes.truncate(read);
    Some(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_to_their_ends() {
        let own = Tid(std::process::id().cast_signed());
        let maps = text(own, "maps").expect("there is one");
        assert!(maps.contains("[stack]") && maps.ends_with('\n'));
        assert!(text(own, "status").is_some_and(|status| status.contains("\nSigCgt:") && !status.contains('\0')));
        assert_eq!(text(Tid(i32::MAX), "status"), None);
    }
}
