//! A corpus of recorded calls: registers and the bytes that their rows read, before and after.
//!
//! Written by `cargo run -p strobe-tests --bin record-corpus`, committed as `tests/corpus/calls.txt`. Golden tests render
//! it, the micro-benchmark and the allocation test replay it. The format is lines of words:
//!
//! ```text
//! call x86_64 257 ffffff9c 7f… 80000 0 0 0 sp 7ff… ret 3
//! before 7f…  2f6574632f…          bytes in hex; a trailing `!` says that the next byte could not be read
//! after  7f…  …
//! ```

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use abi::Abi;
use decode::Returned;
use model::memory::{Addr, Fault, Snapshot};

/// One recorded call.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its ABI.
    pub abi: Abi,
    /// Its number.
    pub nr: u64,
    /// Its registers.
    pub args: [u64; 6],
    /// The stack pointer.
    pub sp: u64,
    /// Its result.
    pub returned: Returned,
    /// What was read before it.
    pub before: Snapshot,
    /// What was read after it.
    pub after: Snapshot,
}

/// Where the corpus stands.
#[must_use]
pub fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/calls.txt")
}

/// The committed corpus.
///
/// # Panics
/// When it is not there or not of its form: a broken checkout.
#[must_use]
pub fn load() -> Vec<Recorded> {
    let text = std::fs::read_to_string(path()).expect("tests/corpus/calls.txt");
    let mut calls: Vec<Recorded> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        let hex = |i: usize| u64::from_str_radix(words[i], 16).expect(line);
        match words[0] {
            "call" => {
                let abi = Abi::ALL.into_iter().find(|abi| abi.name() == words[1]).expect(line);
                let raw = hex(12);
                let error = words.get(14).map(|number| number.parse().expect(line));
                calls.push(Recorded {
                    abi,
                    nr: words[2].parse().expect(line),
                    args: std::array::from_fn(|i| hex(3 + i)),
                    sp: hex(10),
                    returned: Returned { raw, error },
                    before: Snapshot::default(),
                    after: Snapshot::default(),
                });
            }
            word @ ("before" | "after") => {
                let call = calls.last_mut().expect(line);
                let (digits, end) = match words[2].strip_suffix('!') {
                    Some(digits) => (digits, Some(Fault::Unmapped)),
                    None => (words[2], None),
                };
                let bytes: Vec<u8> = digits
                    .as_bytes()
                    .chunks(2)
                    .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect(line), 16).expect(line))
                    .collect();
                let into = if word == "before" { &mut call.before } else { &mut call.after };
                into.push(Addr(hex(1)), &bytes, end);
            }
            _ => panic!("{line}"),
        }
    }
    calls
}

/// Writes a call in the corpus's form.
pub fn write(call: &Recorded, out: &mut String) {
    let _ = write!(out, "call {} {}", call.abi.name(), call.nr);
    for arg in call.args {
        let _ = write!(out, " {arg:x}");
    }
    let _ = write!(out, " sp {:x} ret {:x}", call.sp, call.returned.raw);
    if let Some(error) = call.returned.error {
        let _ = write!(out, " error {error}");
    }
    out.push('\n');
    for (word, snapshot) in [("before", &call.before), ("after", &call.after)] {
        for (at, bytes, end) in snapshot.segments() {
            let _ = write!(out, "{word} {:x} ", at.0);
            for byte in bytes {
                let _ = write!(out, "{byte:02x}");
            }
            if end.is_some() {
                out.push('!');
            }
            out.push('\n');
        }
    }
}
