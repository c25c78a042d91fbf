//! The micro-benchmark: nanoseconds to decode a recorded call and to render it as text.
//!
//! `cargo run --release -p strobe-tests --bin micro [NAME…]`: over the whole corpus, and over the calls of each name
//! given. Medians of eleven rounds of at least 50 ms. What is decoded was captured, so that no kernel entry is in it.

use std::time::{Duration, Instant};

use harness::corpus::Recorded;
use harness::replay::Replay;

fn main() {
    let calls = harness::corpus::load();
    let mut names: Vec<String> = std::env::args().skip(1).collect();
    if names.is_empty() {
        names = ["read", "write", "openat", "newfstatat", "mmap", "close", "rt_sigaction", "futex"]
            .map(String::from)
            .to_vec();
    }
    println!("{:>8} ns per event over the whole corpus ({} calls)", median(&calls), calls.len());
    for name in names {
        let some: Vec<Recorded> =
            calls.iter().filter(|call| abi::sysno::name(call.abi, call.nr) == Some(name.as_str())).cloned().collect();
        if !some.is_empty() {
            println!("{:>8} ns  {name} ({} calls)", median(&some), some.len());
        }
    }
}

fn median(calls: &[Recorded]) -> u128 {
    let mut replay = Replay::default();
    let mut rounds: Vec<u128> = (0..11)
        .map(|_| {
            let began = Instant::now();
            let mut events = 0u128;
            while began.elapsed() < Duration::from_millis(50) {
                for call in calls {
                    replay.line(call);
                    events += 1;
                }
                replay.sheet.clear();
            }
            began.elapsed().as_nanos() / events.max(1)
        })
        .collect();
    rounds.sort_unstable();
    rounds[rounds.len() / 2]
}
