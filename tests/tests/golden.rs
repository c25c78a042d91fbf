//! The golden corpus: every recorded call under several ways to show it. What is committed was compared with the
//! reference when it was recorded (`cargo xtask difftest` runs the same programs); here a change that was not meant shows.
//! `STROBE_BLESS=1 cargo test -p strobe-tests --test golden` writes the files anew.

use std::collections::BTreeSet;
use std::path::Path;

use abi::Abi;
use decode::Limits;
use harness::corpus::Recorded;
use harness::replay::{Made, Replay};
use model::memory::Snapshot;
use model::plan::{Amount, Pieces, Plan, When};
use model::{Addr, Fault, Memory};
use render::text::{HexStrings, Last, Manner, Style, Xlat};

fn check(name: &str, style: Style, manner: Manner) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("corpus/{name}.txt"));
    let mut replay = Replay::new(style, manner);
    for call in harness::corpus::load() {
        replay.line(&call);
    }
    let text = String::from_utf8(replay.sheet.bytes().to_vec()).expect("a text view writes ASCII");
    for line in text.lines() {
        assert!(line.bytes().all(|b| (0x20..0x7f).contains(&b)), "not printable: {line:?}");
    }
    if std::env::var_os("STROBE_BLESS").is_some() {
        std::fs::write(&path, &text).expect("writing the golden file");
        return;
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file; STROBE_BLESS=1 writes it");
    for (n, (ours, theirs)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(ours, theirs, "{name}.txt, line {}", n + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count(), "{name}.txt");
}

const FULL: Manner = Manner { abbrev: false, verbose: true, raw: false, last: Last::Plain };

#[test]
fn abbreviated() {
    check("plain", Style::default(), Manner::default());
}

#[test]
fn whole_structures() {
    check("verbose", Style::default(), FULL);
}

#[test]
fn constants_as_numbers() {
    check("raw-constants", Style { xlat: Xlat::Raw, ..Style::default() }, FULL);
}

#[test]
fn constants_as_numbers_and_names() {
    check("verbose-constants", Style { xlat: Xlat::Verbose, arg_names: true, ..Style::default() }, FULL);
}

#[test]
fn addresses_instead_of_structures() {
    let style = Style { hex: HexStrings::All, ..Style::default() };
    check("addresses", style, Manner { verbose: false, ..Manner::default() });
}

/// Memory as it is behind a call: what the call has changed, and what it has left.
struct Then<'m>(&'m Snapshot, &'m Snapshot);

impl Memory for Then<'_> {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        // A plan asks for a piece at once of which the corpus holds what was looked at: nothing hangs on the other bytes.
        let byte = |n: usize, into: &mut [u8]| {
            let at = Addr(at.0.wrapping_add(n as u64));
            self.0.read_exact(at, into).or_else(|_| self.1.read_exact(at, into))
        };
        for n in 0..into.len() {
            match byte(n, &mut into[n..=n]) {
                Ok(()) => {}
                Err(fault) if n == 0 => return Err(fault),
                Err(Fault::NotCaptured) => into[n] = 0,
                Err(_) => return Ok(n),
            }
        }
        Ok(into.len())
    }
}

/// What a plan keeps of a recorded call, for its entry and for its exit; nothing where that call stops.
fn kept(plan: &Plan, call: &Recorded) -> Option<[Snapshot; 2]> {
    let (mut pieces, mut bytes) = (Pieces::default(), Vec::new());
    let (mut entry, mut exit, mut early) = (Snapshot::default(), Snapshot::default(), Snapshot::default());
    for copy in plan.copies.iter().filter(|copy| copy.when == When::Before) {
        let start = bytes.len();
        let extent = copy.extent(&call.args, call.returned.raw, &|piece| pieces.bytes(piece, &bytes));
        if copy.refuses(&call.args, &|piece| pieces.bytes(piece, &bytes))
            || matches!(copy.amount, Amount::Buffers { .. })
        {
            return None;
        }
        if let Some((at, len)) = extent {
            bytes.resize(start + len.min(copy.most.into()) as usize, 0);
            call.before.read_exact(Addr(at), &mut bytes[start..]).ok()?;
            early.push(Addr(at), &bytes[start..], None);
        }
        pieces.push(start, bytes.len() - start);
    }
    let of = (&call.args, call.returned.raw);
    early.segments().for_each(|(at, bytes, end)| entry.push(at, bytes, end));
    plan.capture(of, false, (pieces, bytes.clone()), &Then(&call.before, &call.before), &mut entry);
    plan.capture(of, true, (pieces, bytes), &Then(&call.after, &call.before), &mut exit);
    early.segments().for_each(|(at, bytes, end)| exit.push(at, bytes, end));
    Some([entry, exit])
}

/// Each call of the corpus shown from what the fast path would keep of it: the golden line, in all ways to show it.
#[test]
fn what_the_fast_path_keeps_shows_the_same() {
    let named = || Style { xlat: Xlat::Verbose, arg_names: true, ..Style::default() };
    let ways: [(fn() -> Style, Manner); 3] =
        [(Style::default, Manner::default()), (Style::default, FULL), (named, FULL)];
    for (style, manner) in ways {
        let (mut stops, mut fast) = (Replay::new(style(), manner), Replay::new(style(), manner));
        let (mut shown, mut names) = (0, BTreeSet::new());
        for call in harness::corpus::load().iter().filter(|call| call.abi == Abi::X86_64) {
            let Some(row) = decode::calls::row(call.abi, call.nr) else { continue };
            let key = row.by.map(|by| {
                let key = call.args[usize::from(by.on.0)];
                match by.then {
                    Some(then) => key << 32 | call.args[usize::from(then.0)] & 0xffff_ffff,
                    None => key & 0xffff_ffff,
                }
            });
            let limits = Limits { brief: manner.abbrev, ..Limits::default() };
            let plan = decode::plan::plan(row, key.and_then(|key| row.case(call.abi, key)), call.abi, limits);
            let Some([before, after]) = Some(&plan).filter(|plan| plan.complete).and_then(|plan| kept(plan, call))
            else {
                continue;
            };
            stops.line(call);
            fast.text(&Made { before: &before, after: &after, ..Made::from(call) });
            shown += 1;
            names.insert(row.name);
        }
        let text =
            |replay: &Replay| String::from_utf8(replay.sheet.bytes().to_vec()).expect("a text view writes ASCII");
        let (stops, fast) = (text(&stops), text(&fast));
        for (ours, theirs) in fast.lines().zip(stops.lines()) {
            assert_eq!(ours, theirs);
        }
        assert_eq!(fast.lines().count(), shown);
        assert!(shown > 300 && names.len() > 75, "{shown} calls of {} names", names.len());
    }
}
