//! A bounded fuzz run, from registers to lines: every number of every ABI, known or not, random arguments, random
//! memory. Nothing panics, every line is printable, every JSON line is one JSON object, and the slowest event is told.
//! `STROBE_FUZZ_ROUNDS` sets how often each number is tried (default 12), `STROBE_FUZZ_SEED` where it begins.

use std::cell::Cell;
use std::time::{Duration, Instant};

use abi::Abi;
use bumpalo::Bump;
use decode::{Inputs, Limits, Returned, Walk};
use harness::corpus::Recorded;
use harness::replay::Replay;
use model::lookup::{FdKinds, Ignorance};
use model::memory::{Addr, Fault, Snapshot};
use model::value::{Arg, Ret};
use model::{Memory, Tid};
use render::json;
use render::text::{Context, HexStrings, Manner, Style, Tail, Xlat};

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
}

const BASE: u64 = 0x20000;
const SIZE: u64 = 4 * 4096;

/// Memory of several tempers: noise, small numbers, pointers into itself, text.
fn memory(random: &mut Random) -> Snapshot {
    let temper = random.below(5);
    let mut bytes = Vec::with_capacity(SIZE as usize);
    while bytes.len() < SIZE as usize {
        let word = match temper {
            0 => random.next(),
            1 => random.below(40),
            2 => BASE + random.below(SIZE + 100),
            3 => 0x4141_2f41_1b5b_410a ^ random.below(1 << 24),
            _ => match random.below(5) {
                0 => random.next(),
                1 => random.below(70),
                2 => BASE + random.below(SIZE),
                3 => u64::MAX,
                _ => 0,
            },
        };
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    let mut snapshot = Snapshot::default();
    snapshot.push(Addr(BASE), &bytes, Some(Fault::Unmapped));
    snapshot
}

fn argument(random: &mut Random) -> u64 {
    match random.below(12) {
        0 => 0,
        1 => u64::MAX,
        2 => random.next(),
        3 => random.below(64),
        4 => random.below(1 << 20),
        5 => BASE + SIZE - random.below(100),
        6 => 1 << random.below(64),
        7 => random.next() & 0xffff_ffff,
        _ => BASE + random.below(SIZE),
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn json_line(call: &Recorded, out: &mut json::Lines) {
    let arena = Bump::new();
    let made = decode::calls::resolve(call.abi, call.nr, call.args, &call.before);
    let (before, after): (&dyn Memory, &dyn Memory) = (&call.before, &call.after);
    let inputs = Inputs {
        abi: call.abi,
        args: made.args,
        sp: call.sp,
        returned: Some(call.returned),
        entry: before,
        exit: Some(after),
        limits: Limits { brief: false, ..Limits::default() },
        resumes: "",
        netlink: None,
    };
    let mut walk = Walk::new(made.call, inputs, &arena);
    let args: &[Arg<'_>] = walk.args(0, usize::MAX);
    let ret: Ret<'_> = walk.outcome();
    let cx = Context { abi: call.abi, tid: Tid(1), look: &Ignorance };
    let head = json::Head {
        realtime: 1,
        monotonic: 1,
        cx,
        fds: FdKinds::NONE,
        comm: false,
        labels: false,
        stack: None,
        vcpu: None,
    };
    out.call(&head, &json::Call { nr: call.nr, name: None, ip: None }, args, &ret, &Tail::default());
}

#[test]
fn nothing_that_a_program_can_do_breaks_a_line() {
    let rounds = number("STROBE_FUZZ_ROUNDS", 12);
    let mut random = Random(number("STROBE_FUZZ_SEED", 0xf00d) | 1);
    let styles = [
        (Style::default(), Manner::default()),
        (Style { arg_names: true, ..Style::default() }, Manner { abbrev: false, ..Manner::default() }),
        (
            Style { xlat: Xlat::Raw, hex: HexStrings::All, ..Style::default() },
            Manner { abbrev: false, ..Manner::default() },
        ),
        (Style { xlat: Xlat::Verbose, hex: HexStrings::NonAscii, ..Style::default() }, Manner::default()),
    ];
    let mut replays = styles.map(|(style, manner)| Replay::new(style, manner));
    let mut lines = json::Lines::new();
    let mut slowest = (Duration::ZERO, 0, Abi::X86_64);
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        let highest = abi::sysno::table(abi).iter().map(|(nr, _)| u64::from(*nr)).max().unwrap_or(0);
        for nr in (0..=highest + 3).chain([u64::MAX, 0x7fff_ffff]) {
            for round in 0..rounds {
                let mut args = [0; 6].map(|_| argument(&mut random));
                // Multiplexed calls: often a command that has a case.
                if let Some(by) = decode::calls::row(abi, nr).and_then(|call| call.by)
                    && round % 3 != 0
                    && !by.cases.is_empty()
                    && let Some(&key) = by.cases[random.below(by.cases.len() as u64) as usize].keys.first()
                {
                    match by.then {
                        Some(then) => {
                            args[usize::from(by.on.0)] = key >> 32;
                            args[usize::from(then.0)] = key & 0xffff_ffff;
                        }
                        None => args[usize::from(by.on.0)] = key << by.shift,
                    }
                }
                if abi == Abi::I386 {
                    args = args.map(|arg| arg & 0xffff_ffff);
                }
                let returned = match random.below(5) {
                    0 => Returned { raw: (-14i64).cast_unsigned(), error: Some(14) },
                    1 => Returned { raw: random.next(), error: None },
                    2 => Returned { raw: (-512i64).cast_unsigned(), error: Some(512) },
                    3 => Returned { raw: 0, error: None },
                    _ => Returned { raw: random.below(5000), error: None },
                };
                let sp = argument(&mut random);
                let call =
                    Recorded { abi, nr, args, sp, returned, before: memory(&mut random), after: memory(&mut random) };
                let replay = &mut replays[(round % 4) as usize];
                let began = Instant::now();
                replay.line(&call);
                let took = began.elapsed();
                if took > slowest.0 {
                    slowest = (took, nr, abi);
                }
                let text = replay.sheet.bytes();
                let (end, line) = text.split_last().expect("a line");
                assert_eq!(*end, b'\n');
                assert!(
                    line.iter().all(|b| (0x20..0x7f).contains(b)),
                    "{abi:?} {nr} {args:x?}: {:?}",
                    String::from_utf8_lossy(line)
                );
                replay.sheet.clear();
                json_line(&call, &mut lines);
                let text = std::str::from_utf8(lines.bytes()).expect("ASCII");
                assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{abi:?} {nr} {args:x?}: {text}");
                lines.clear();
            }
        }
    }
    println!("the slowest event took {:?}: {:?} {}", slowest.0, slowest.2, slowest.1);
}

/// Counts what is read.
struct Counting<'m> {
    memory: &'m Snapshot,
    bytes: Cell<u64>,
}

impl Memory for Counting<'_> {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        let got = self.memory.read(at, into);
        self.bytes.set(self.bytes.get() + got.unwrap_or(0) as u64);
        got
    }
}

/// Attributes inside one another; one in eight lies about its length.
fn attributes(random: &mut Random, depth: u64, out: &mut Vec<u8>) {
    for _ in 0..random.below(4) {
        let start = out.len();
        out.extend_from_slice(&[0; 2]);
        let flags = if random.below(6) == 0 { random.next() as u16 & 0xc000 } else { 0 };
        out.extend_from_slice(&(random.below(70) as u16 | flags).to_le_bytes());
        if depth > 0 && random.below(3) > 0 {
            attributes(random, depth - 1, out);
        } else {
            let temper = random.below(3);
            for _ in 0..random.below(90) {
                out.push(if temper == 0 { random.next() as u8 } else { random.below(8 * temper) as u8 });
            }
        }
        let len = if random.below(8) == 0 { random.next() >> random.below(64) } else { (out.len() - start) as u64 };
        out[start..start + 2].copy_from_slice(&(len as u16).to_le_bytes());
        out.resize(out.len().next_multiple_of(4), 0);
    }
}

/// Messages of a protocol; one in eight lies about its length.
fn messages(random: &mut Random, protocol: u64) -> Vec<u8> {
    let mut out = Vec::new();
    for _ in 0..=random.below(3) {
        let start = out.len();
        let kind = match random.below(4) {
            0 => random.below(16),
            // The types of route, sock_diag and the others that are described lie here.
            1 | 2 => 16 + random.below(110),
            _ => random.next(),
        } as u16;
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&kind.to_le_bytes());
        out.extend_from_slice(&(random.next() as u16).to_le_bytes());
        out.extend_from_slice(&random.next().to_le_bytes());
        // A header's first byte is a family mostly; sizes of headers are multiples of four up to sock_diag's 72.
        out.push([2, 10, 1, 16, 17, 7, 43, 0][random.below(8) as usize]);
        for _ in 1..4 * random.below(19).max(1) {
            out.push(if random.below(3) == 0 { random.next() as u8 } else { random.below(4) as u8 });
        }
        attributes(random, if protocol == 0 { 5 } else { 3 }, &mut out);
        let len = if random.below(8) == 0 { random.next() >> random.below(64) } else { (out.len() - start) as u64 };
        out[start..start + 4].copy_from_slice(&(len as u32).to_le_bytes());
    }
    out
}

#[test]
fn no_netlink_message_breaks_a_line() {
    let rounds = number("STROBE_FUZZ_ROUNDS", 12) * 40;
    let mut random = Random(number("STROBE_FUZZ_SEED", 0x0e71) | 1);
    let mut lines = json::Lines::new();
    let mut arena = Bump::new();
    let mut most = 0;
    for abi in [Abi::X86_64, Abi::I386] {
        let sendto = abi::sysno::table(abi).iter().find(|(_, name)| *name == "sendto").expect("a number").0;
        for round in 0..rounds * 24 {
            let protocol = round % 24;
            let bytes = messages(&mut random, protocol);
            let mut memory = Snapshot::default();
            memory.push(Addr(BASE), &bytes, Some(Fault::Unmapped));
            // Sometimes the program says more than there is.
            let len = bytes.len() as u64 + if random.below(8) == 0 { random.next() >> random.below(64) } else { 0 };
            let len = if abi == Abi::I386 { len & 0xffff_ffff } else { len };
            let memory = Counting { memory: &memory, bytes: Cell::new(0) };
            let returned = Returned { raw: random.below(2000), error: None };
            let made = decode::calls::resolve(abi, u64::from(sendto), [3, BASE, len, 0, 0, 0], &memory);
            let families = [(20, b"nlctrl".to_vec())];
            let inputs = Inputs {
                abi,
                args: made.args,
                sp: 0,
                returned: Some(returned),
                entry: &memory,
                exit: Some(&memory),
                limits: Limits { brief: false, ..Limits::default() },
                resumes: "",
                netlink: Some(decode::Netlink {
                    protocol: (protocol < 23).then_some(protocol as u32),
                    families: &families,
                }),
            };
            arena.reset();
            let mut walk = Walk::new(made.call, inputs, &arena);
            let args: &[Arg<'_>] = walk.args(0, usize::MAX);
            let ret: Ret<'_> = walk.outcome();
            most = most.max(memory.bytes.get());
            // Nothing is read again and again, and the arena does not grow with lengths that lie.
            assert!(
                arena.allocated_bytes() <= 8 << 20,
                "{abi:?} {protocol} {bytes:x?}: {} bytes",
                arena.allocated_bytes()
            );
            assert!(
                memory.bytes.get() <= 8 * bytes.len() as u64 + 4096,
                "{abi:?} {protocol} {bytes:x?}: {} bytes read",
                memory.bytes.get()
            );
            let cx = Context { abi, tid: Tid(1), look: &Ignorance };
            let head = json::Head {
                realtime: 1,
                monotonic: 1,
                cx,
                fds: FdKinds::NONE,
                comm: false,
                labels: false,
                stack: None,
                vcpu: None,
            };
            let call = json::Call { nr: u64::from(sendto), name: None, ip: None };
            lines.call(&head, &call, args, &ret, &Tail::default());
            let text = std::str::from_utf8(lines.bytes()).expect("ASCII");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{abi:?} {protocol} {bytes:x?}: {text}");
            lines.clear();
        }
    }
    println!("the most that was read: {most} bytes");
}
