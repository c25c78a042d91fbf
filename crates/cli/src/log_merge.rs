//! `strobe log-merge PREFIX`: the files of `-ff -o PREFIX -tt` in one stream, ordered by time, each line with its thread id.
//!
//! Each file is in order by itself, so one line of each is held at a time, however long the files are.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// The longest line that is taken as one, bytes.
const LONGEST: u64 = 64 << 20;

/// When a line was written: seconds (of the day or since the Epoch) and nanoseconds.
type Time = (u64, u32);

struct Log {
    tid: u32,
    lines: BufReader<File>,
    /// The line that comes next; empty at the end.
    line: Vec<u8>,
}

/// The time that a line begins with: `HH:MM:SS`, or seconds since the Epoch; both with or without a fraction, and a blank
/// behind.
fn time(line: &[u8]) -> Option<Time> {
    let word = line.split(|b| *b == b' ').next().filter(|word| word.len() < line.len())?;
    let text = std::str::from_utf8(word).ok()?;
    let (whole, fraction) = text.split_once('.').map_or((text, ""), |(whole, fraction)| (whole, fraction));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(fraction) || fraction.len() > 9 || text.ends_with('.') {
        return None;
    }
    let nanoseconds = format!("{fraction:0<9}").parse().ok()?;
    let mut seconds = 0u64;
    let parts: Vec<&str> = whole.split(':').collect();
    if !matches!(parts.len(), 1 | 3) {
        return None;
    }
    for part in parts {
        if part.is_empty() || !digits(part) {
            return None;
        }
        seconds = seconds.checked_mul(60)?.checked_add(part.parse().ok()?)?;
    }
    Some((seconds, nanoseconds))
}

impl Log {
    /// Reads the next line, newline included.
    fn advance(&mut self) -> io::Result<()> {
        self.line.clear();
        self.lines.by_ref().take(LONGEST).read_until(b'\n', &mut self.line)?;
        if !self.line.is_empty() && self.line.last() != Some(&b'\n') {
            self.line.push(b'\n');
        }
        Ok(())
    }
}

/// The files `PREFIX.N`, by N.
fn logs(prefix: &OsStr) -> Vec<(u32, PathBuf)> {
    let path = Path::new(prefix);
    let Some(name) = path.file_name().filter(|_| !prefix.as_bytes().ends_with(b"/")) else { return Vec::new() };
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| {
            let file = entry.file_name();
            let digits = file.as_bytes().strip_prefix(name.as_bytes())?.strip_prefix(b".")?;
            if !digits.iter().all(u8::is_ascii_digit) {
                return None;
            }
            Some((std::str::from_utf8(digits).ok()?.parse().ok()?, entry.path()))
        })
        .collect();
    found.sort_unstable();
    found
}

/// Merges the files of a prefix. Lines that have no time belong to the line before; `strict` leaves them out, as
/// strace-log-merge(1) does.
///
/// # Errors
/// A message, when there are no such files, they cannot be read, or they have no times.
pub fn merge(prefix: &OsStr, strict: bool, out: &mut dyn Write) -> Result<(), String> {
    let shown = prefix.to_string_lossy();
    let files = logs(prefix);
    if files.is_empty() {
        return Err(format!("{shown}: strace output not found"));
    }
    let why = |path: &Path, error: io::Error| format!("{}: {}", path.display(), crate::flags::launch::strerror(&error));
    let mut open = Vec::new();
    // The earliest first; of two at the same time the one with the smaller id.
    let mut next: BinaryHeap<Reverse<(Time, usize)>> = BinaryHeap::new();
    for (tid, path) in &files {
        let file = File::open(path).map_err(|error| why(path, error))?;
        let mut log = Log { tid: *tid, lines: BufReader::new(file), line: Vec::new() };
        loop {
            log.advance().map_err(|error| why(path, error))?;
            if let Some(time) = time(&log.line) {
                next.push(Reverse((time, open.len())));
                open.push((log, path));
                break;
            }
            if log.line.is_empty() {
                break;
            }
        }
    }
    let Some(widest) = open.iter().map(|(log, _)| log.tid).max() else {
        return Err(format!("{shown}.* files do not look like log files produced by 'strace -tt'"));
    };
    let width = widest.to_string().len();
    let written = |error: io::Error| format!("write: {}", crate::flags::launch::strerror(&error));
    while let Some(Reverse((_, at))) = next.pop() {
        let (log, path) = &mut open[at];
        write!(out, "{:<width$} ", log.tid).and_then(|()| out.write_all(&log.line)).map_err(written)?;
        loop {
            log.advance().map_err(|error| why(path, error))?;
            if log.line.is_empty() {
                break;
            }
            if let Some(time) = time(&log.line) {
                next.push(Reverse((time, at)));
                break;
            }
            if !strict {
                write!(out, "{:<width$} ", log.tid).and_then(|()| out.write_all(&log.line)).map_err(written)?;
            }
        }
    }
    out.flush().map_err(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_at_the_beginning_of_lines() {
        assert_eq!(time(b"10:00:01.000005 read(3"), Some((36001, 5000)));
        assert_eq!(time(b"1500.5 read(3"), Some((1500, 500_000_000)));
        assert_eq!(time(b"09:00:00 x"), Some((32400, 0)));
        for junk in
            ["", " | 00000", "read(3) = 1", "10:00 x", "10:00:01", "1.x y", ": y", "1. y", "99999999999999999999 y"]
        {
            assert_eq!(time(junk.as_bytes()), None, "{junk}");
        }
    }
}
