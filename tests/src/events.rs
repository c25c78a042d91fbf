//! Calls that nobody made: every form of every row, with random registers and random memory.

use abi::Abi;
use decode::Returned;
use decode::row::{ArgRow, Call, Case};
use model::memory::{Addr, Fault, Snapshot};

use crate::corpus::Recorded;

/// xorshift64*: the same sequence from the same seed.
pub struct Random(u64);

impl Random {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Random {
        Random(seed | 1)
    }

    /// The next 64 bits.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
}

/// Where the memory of a random call begins.
pub const BASE: u64 = 0x20000;
/// How much there is of it.
pub const SIZE: u64 = 4 * 4096;

/// Memory of several tempers: noise, small numbers, pointers into itself, text.
pub fn memory(random: &mut Random) -> Snapshot {
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

/// A register: often an address in the memory, else a number of some size.
pub fn argument(random: &mut Random) -> u64 {
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

/// A call's result: failures, restarts and successes.
pub fn returned(random: &mut Random) -> Returned {
    match random.below(5) {
        0 => Returned { raw: (-14i64).cast_unsigned(), error: Some(14) },
        1 => Returned { raw: random.next(), error: None },
        2 => Returned { raw: (-512i64).cast_unsigned(), error: Some(512) },
        3 => Returned { raw: 0, error: None },
        _ => Returned { raw: random.below(5000), error: None },
    }
}

/// A call with random registers and memory.
pub fn call(random: &mut Random, abi: Abi, nr: u64, args: [u64; 6]) -> Recorded {
    let args = if abi == Abi::I386 { args.map(|arg| arg & 0xffff_ffff) } else { args };
    let returned = returned(random);
    let sp = argument(random);
    Recorded { abi, nr, args, sp, returned, before: memory(random), after: memory(random) }
}

/// One form of a call: what chooses it, and its arguments.
pub struct Form {
    /// The value of the argument (or of both) that chooses; `None` where nothing does, and of the form for all others.
    pub key: Option<u64>,
    /// Its arguments.
    pub args: Vec<&'static ArgRow>,
}

/// The forms of a call as an ABI has it: of a multiplexed one each key of each case.
#[must_use]
pub fn forms(abi: Abi, call: &'static Call) -> Vec<Form> {
    let Some(by) = call.by else { return vec![Form { key: None, args: call.args.iter().collect() }] };
    let base = &call.args[..call.args.len().saturating_sub(1)];
    let form = |key, case: &'static Case| Form { key, args: base.iter().chain(case.args).collect() };
    let mut forms = Vec::new();
    for case in by.cases {
        if case.keys.is_empty() {
            forms.push(form(None, case));
        }
        forms.extend(case.keys.iter().map(|key| form(Some(*key), case)));
    }
    // Numbers of ioctl(2) hold sizes, which differ between the ABIs.
    if call.name == "ioctl" {
        for (op, _) in abi::ioctl::table(abi) {
            let op = u64::from(*op);
            if let Some(case) = call.case(abi, op) {
                forms.push(form(Some(op), case));
            }
        }
    }
    forms
}

/// Puts what chooses a form into its registers.
pub fn choose(call: &Call, key: Option<u64>, args: &mut [u64; 6]) {
    let (Some(by), Some(key)) = (call.by, key) else { return };
    match by.then {
        Some(then) => {
            args[usize::from(by.on.0)] = key >> 32;
            args[usize::from(then.0)] = key & 0xffff_ffff;
        }
        None => args[usize::from(by.on.0)] = key << by.shift,
    }
}

/// Every call of every ABI in every form, with its number.
pub fn every() -> impl Iterator<Item = (Abi, u64, &'static Call, Form)> {
    [Abi::X86_64, Abi::I386, Abi::X32].into_iter().flat_map(|abi| {
        let rows = abi::sysno::table(abi).iter().filter_map(move |(nr, _)| {
            let nr = u64::from(*nr);
            Some((nr, decode::calls::row(abi, nr)?))
        });
        rows.flat_map(move |(nr, call)| forms(abi, call).into_iter().map(move |form| (abi, nr, call, form)))
    })
}
