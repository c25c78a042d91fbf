//! A bounded fuzz run, from registers to lines: every number of every ABI, known or not, random arguments, random
//! memory. Nothing panics, every line is printable, every JSON line is one JSON object, and the slowest event is told.
//! `STROBE_FUZZ_ROUNDS` sets how often each number is tried (default 12), `STROBE_FUZZ_SEED` where it begins.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use abi::Abi;
use decode::Returned;
use harness::corpus::Recorded;
use harness::events::{self, BASE, Random, argument};
use harness::replay::{Made, Replay};
use model::Memory;
use model::memory::{Addr, Fault, Snapshot};
use render::text::{HexStrings, Manner, Style, Xlat};

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The styles whose lines are looked at, each with and without what `-v` shows.
fn replays() -> Vec<Replay> {
    let whole = Manner { abbrev: false, ..Manner::default() };
    [
        (Style::default(), Manner::default()),
        (Style { arg_names: true, ..Style::default() }, whole),
        (Style { xlat: Xlat::Raw, hex: HexStrings::All, ..Style::default() }, whole),
        (Style { xlat: Xlat::Verbose, hex: HexStrings::NonAscii, ..Style::default() }, Manner::default()),
    ]
    .map(|(style, manner)| Replay::new(style, manner))
    .into()
}

/// What was slowest.
#[derive(Default)]
struct Slowest(Duration, String);

impl Slowest {
    fn note(&mut self, took: Duration, call: &Recorded) {
        if took > self.0 {
            *self = Slowest(took, format!("{:?} {} {:x?}", call.abi, call.nr, call.args));
        }
    }
}

/// What the text says and the JSON does not: an example of each kind.
#[derive(Default)]
struct Unsaid(BTreeMap<String, String>);

impl Unsaid {
    fn look(&mut self, call: &str, text: &str, line: &str) {
        let Ok(json) = serde_json::from_str(line) else { panic!("{text}: {line}") };
        let missing = harness::same::missing(text, &json);
        if let Some(first) = missing.first()
            && self.0.len() < 20
        {
            let kind = format!("{call} {}", first.split(['(', '"']).next().unwrap_or_default());
            self.0.entry(kind).or_insert_with(|| format!("{missing:?} of\n{text}\nis not in\n{line}\n"));
        }
    }

    fn assert_none(&self) {
        let all: String = self.0.iter().map(|(kind, example)| format!("{kind}: {example}")).collect();
        assert!(self.0.is_empty(), "{all}");
    }
}

/// A call's line in a style, and its JSON: both printable, the JSON one object, and what the text names is in the JSON.
fn check(call: &Recorded, replay: &mut Replay, slowest: &mut Slowest, unsaid: &mut Unsaid) {
    let began = Instant::now();
    replay.line(call);
    slowest.note(began.elapsed(), call);
    let told = || format!("{:?} {} {:x?} {:?}", call.abi, call.nr, call.args, call.returned);
    let text = replay.sheet.bytes();
    let (end, line) = text.split_last().expect("a line");
    assert_eq!(*end, b'\n');
    assert!(line.iter().all(|b| (0x20..0x7f).contains(b)), "{}: {:?}", told(), String::from_utf8_lossy(line));
    let text = String::from_utf8_lossy(line).into_owned();
    replay.counted = 0;
    replay.json(&call.into());
    // The text is made of two decodes, each with as many values as the one of the JSON: it goes on where that ended.
    let whole = replay.counted < replay.limits.values;
    let json = std::str::from_utf8(replay.lines.bytes()).expect("ASCII");
    if let (Xlat::Abbrev, true) = (replay.style.xlat, whole) {
        unsaid.look(text.split('(').next().unwrap_or_default(), &text, json);
    } else {
        assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{}: {json}", told());
    }
    replay.sheet.clear();
    replay.lines.clear();
}

#[test]
fn nothing_that_a_program_can_do_breaks_a_line() {
    let rounds = number("STROBE_FUZZ_ROUNDS", 12);
    let mut random = Random::new(number("STROBE_FUZZ_SEED", 0xf00d));
    let mut replays = replays();
    let (mut slowest, mut unsaid) = (Slowest::default(), Unsaid::default());
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        let highest = abi::sysno::table(abi).iter().map(|(nr, _)| u64::from(*nr)).max().unwrap_or(0);
        for nr in (0..=highest + 3).chain([u64::MAX, 0x7fff_ffff]) {
            for round in 0..rounds {
                let args = [0; 6].map(|_| argument(&mut random));
                let call = events::call(&mut random, abi, nr, args);
                check(&call, &mut replays[(round % 4) as usize], &mut slowest, &mut unsaid);
            }
        }
    }
    unsaid.assert_none();
    println!("the slowest event took {:?}: {}", slowest.0, slowest.1);
}

/// Every command of ioctl(2), fcntl(2), prctl(2), bpf(2), keyctl(2), quotactl(2) and the like, every socket option; also with
/// what a number says of size and direction made otherwise.
#[test]
fn no_command_breaks_a_line() {
    let rounds = number("STROBE_FUZZ_ROUNDS", 12).div_ceil(12);
    let mut random = Random::new(number("STROBE_FUZZ_SEED", 0xc0de));
    let mut replays = replays();
    let (mut slowest, mut unsaid) = (Slowest::default(), Unsaid::default());
    let mut forms = 0;
    for (abi, nr, call, form) in events::every().filter(|(.., form)| form.key.is_some()) {
        forms += 1;
        for round in 0..rounds * 2 {
            let mut args = [0; 6].map(|_| argument(&mut random));
            events::choose(call, form.key, &mut args);
            if call.name == "ioctl" && round % 2 == 1 {
                let bit = random.below(18);
                args[1] ^= 1 << (14 + bit);
            }
            let call = events::call(&mut random, abi, nr, args);
            check(&call, &mut replays[((forms + round) % 4) as usize], &mut slowest, &mut unsaid);
        }
    }
    assert!(forms > 9000, "{forms} forms");
    unsaid.assert_none();
    println!("{forms} forms; the slowest event took {:?}: {}", slowest.0, slowest.1);
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
    let mut random = Random::new(number("STROBE_FUZZ_SEED", 0x0e71));
    let (mut replays, mut unsaid) = (replays(), Unsaid::default());
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
            let families = [(20, b"nlctrl".to_vec())];
            let call = Made {
                abi,
                nr: u64::from(sendto),
                args: [3, BASE, len, 0, 0, 0],
                sp: 0,
                returned: Returned { raw: random.below(2000), error: None },
                before: &memory,
                after: &memory,
                netlink: Some(decode::Netlink {
                    protocol: (protocol < 23).then_some(protocol as u32),
                    families: &families,
                }),
            };
            let replay = &mut replays[(round / 24 % 4) as usize];
            replay.most = 0;
            replay.text(&call);
            replay.json(&call);
            // Each is decoded three times: at entry, at exit, for JSON. Nothing is read again and again, and the arena does
            // not grow with lengths that lie.
            let read = memory.bytes.get() / 3;
            most = most.max(read);
            assert!(replay.most <= 8 << 20, "{abi:?} {protocol} {bytes:x?}: {} bytes", replay.most);
            assert!(read <= 8 * bytes.len() as u64 + 4096, "{abi:?} {protocol} {bytes:x?}: {read} bytes read");
            let text = String::from_utf8_lossy(replay.sheet.bytes()).into_owned();
            assert!(text.bytes().all(|b| b == b'\n' || (0x20..0x7f).contains(&b)), "{text:?}");
            let json = std::str::from_utf8(replay.lines.bytes()).expect("ASCII");
            if let Xlat::Abbrev = replay.style.xlat {
                unsaid.look(&protocol.to_string(), &text, json);
            } else {
                assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{json}");
            }
            replay.sheet.clear();
            replay.lines.clear();
        }
    }
    unsaid.assert_none();
    println!("the most that was read: {most} bytes");
}
