//! The language of `--where`: text to a filter, or to what is wrong and where.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    match filter::parse(source, &|_: &[String]| true) {
        Ok(filter) => assert_eq!(filter.source(), source),
        Err(wrong) => assert!(!wrong.text.is_empty()),
    }
});
