//! A ring of records that a program wrote: hostile input. Reading ends, stays within the bytes, and gives memory that can be decoded.
#![no_main]

use abi::Abi;
use agent::record::Record;
use decode::Limits;
use libfuzzer_sys::fuzz_target;
use model::memory::Snapshot;

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    while let Some(record) = Record::read(rest) {
        if let Some(call) = decode::calls::row(Abi::X86_64, record.nr) {
            let plan = decode::plan::plan(call, None, Abi::X86_64, Limits::default());
            for after in [false, true] {
                let mut memory = Snapshot::default();
                record.memory(rest, &plan, after, &mut memory);
            }
        }
        // A record without a length would not lead on.
        match rest.get(record.size.max(8)..) {
            Some(next) => rest = next,
            None => break,
        }
    }
});
