//! The grammar of command lines, of both personalities: words divided by NULs.
#![no_main]

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use cli::flags::{Surroundings, parse_in};
use libfuzzer_sys::fuzz_target;
use model::classes::Classes;

fuzz_target!(|data: &[u8]| {
    let words = || data.split(|byte| *byte == 0).map(|word| OsString::from_vec(word.to_vec()));
    let around = Surroundings { classes: &|_, _| Classes(0), own_pid: 1, real_uid: 1000 };
    for name in ["strace", "strobe"] {
        let _ = parse_in(std::iter::once(OsString::from(name)).chain(words()), &around);
    }
});
