//! The system calls, one row each, by area; and the look-up by number.

use std::collections::HashMap;
use std::sync::OnceLock;

use abi::Abi;
use model::Memory;

use model::classes::Classes;

use crate::row::{ArgRow, Call, Ret};
use crate::ty::Ty;

pub mod aio;
pub mod bpf;
pub mod file;
pub mod fs;
pub mod i386;
pub mod ioctl;
pub mod ipc;
pub mod keys;
pub mod mm;
mod multiplex;
pub mod net;
pub mod poll;
pub mod prctl;
pub mod process;
pub mod ptrace;
pub mod signal;
pub mod system;
#[cfg(test)]
mod tests;
pub mod time;
pub mod uring;

/// All areas. A name is looked up in their order.
static AREAS: &[&[Call]] = &[
    ioctl::CALLS,
    aio::CALLS,
    ipc::CALLS,
    signal::CALLS,
    file::CALLS,
    poll::CALLS,
    mm::CALLS,
    net::CALLS,
    process::CALLS,
    fs::CALLS,
    keys::CALLS,
    bpf::CALLS,
    time::CALLS,
    uring::CALLS,
    prctl::CALLS,
    system::CALLS,
    ptrace::CALLS,
];

/// Rows that hold on i386 alone, asked first there.
static I386: &[&[Call]] = &[i386::CALLS, multiplex::I386, file::I386];

/// Rows that hold on x32 alone, asked first there.
static X32: &[&[Call]] = &[aio::X32, file::X32, process::X32];

/// The row of a call by its number in the ABI's table; `None` for an unknown number, and while a row is missing.
#[must_use]
pub fn row(abi: Abi, nr: u64) -> Option<&'static Call> {
    static X86_64_ROWS: OnceLock<Rows> = OnceLock::new();
    static I386_ROWS: OnceLock<Rows> = OnceLock::new();
    static X32_ROWS: OnceLock<Rows> = OnceLock::new();
    static AARCH64_ROWS: OnceLock<Rows> = OnceLock::new();
    static ARM_ROWS: OnceLock<Rows> = OnceLock::new();
    static RISCV64_ROWS: OnceLock<Rows> = OnceLock::new();
    let rows = match abi {
        Abi::X86_64 => &X86_64_ROWS,
        Abi::I386 => &I386_ROWS,
        Abi::X32 => &X32_ROWS,
        Abi::Aarch64 => &AARCH64_ROWS,
        Abi::Arm => &ARM_ROWS,
        Abi::Riscv64 => &RISCV64_ROWS,
    };
    let rows = rows.get_or_init(|| Rows::new(abi));
    usize::try_from(nr).ok().and_then(|nr| rows.0.get(nr).copied().flatten())
}

/// The rows that only one ABI has, or has otherwise than the others.
fn own(abi: Abi) -> &'static [&'static [Call]] {
    match abi {
        Abi::I386 => I386,
        Abi::X32 => X32,
        _ => &[],
    }
}

/// The row of a call by its name, as an ABI has it.
#[must_use]
pub fn by_name(abi: Abi, name: &str) -> Option<&'static Call> {
    own(abi).iter().chain(AREAS).flat_map(|area| area.iter()).find(|call| call.name == name)
}

/// Every row there is, whatever the ABI.
pub fn all() -> impl Iterator<Item = &'static Call> {
    AREAS.iter().chain(I386).chain(X32).flat_map(|area| area.iter())
}

struct Rows(Vec<Option<&'static Call>>);

impl Rows {
    fn new(abi: Abi) -> Rows {
        let numbers = abi::sysno::table(abi);
        let highest = numbers.iter().map(|(nr, _)| *nr as usize).max().unwrap_or(0);
        let mut rows = vec![None; highest + 1];
        // This runs at each start, for each ABI: every row is looked at once, not once for each number, and none is compared.
        let named = || own(abi).iter().chain(AREAS).flat_map(|area| area.iter());
        let mut by_name = HashMap::with_capacity(named().count());
        for call in named() {
            // The ABI's own row is in front of the shared one.
            by_name.entry(call.name).or_insert(call);
        }
        for (nr, name) in numbers {
            rows[*nr as usize] = by_name.get(name).copied();
        }
        Rows(rows)
    }
}

/// How a call is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Name {
    /// As the ABI's table names it.
    Known(&'static str),
    /// A number of the 64-bit table that x32 does not have, made with an x32 number.
    Native64(&'static str),
    /// A number that no table has.
    Unknown,
}

/// A call as it was made: its row, and its arguments after a multiplexer was taken apart.
#[derive(Clone, Copy)]
pub struct Made {
    /// The row; for an unknown number six plain words.
    pub call: &'static Call,
    /// Its name.
    pub name: Name,
    /// Its number in trace sets: the kernel's, or that of a sub-call.
    pub nr: u64,
    /// Its arguments.
    pub args: [u64; 6],
    /// Which registers a view shows that decodes none (`-e raw=`), where these do not hold its arguments: the first, and
    /// how many.
    pub undecoded: Option<(u8, u8)>,
}

/// Whether a call sees half of each register: x32's own block of numbers goes to the kernel's 32-bit entry points; but
/// preadv(2) and its kin take a whole offset.
#[must_use]
pub fn halved(abi: Abi, nr: u64) -> bool {
    abi == Abi::X32 && (512..=547).contains(&nr) && !matches!(nr, 534 | 535 | 546 | 547)
}

/// Whether a call takes its arguments, or some of them, in memory: the multiplexers of i386, and its first calls with
/// more than four arguments.
#[must_use]
pub fn in_memory(abi: Abi, nr: u64) -> bool {
    abi == Abi::I386
        && abi::sysno::name(abi, nr).is_some_and(|name| matches!(name, "socketcall" | "ipc" | "mmap" | "select"))
}

/// What a number and registers ask for.
#[must_use]
pub fn resolve(abi: Abi, nr: u64, args: [u64; 6], memory: &dyn Memory) -> Made {
    if abi == Abi::I386
        && let Some(made) = multiplex::resolve(nr, args, memory)
    {
        return made;
    }
    if let Some(call) = row(abi, nr) {
        let args = if halved(abi, nr) { args.map(|arg| arg & 0xffff_ffff) } else { args };
        return Made { call, name: Name::Known(call.name), nr, args, undecoded: None };
    }
    // A number that x32 has a twin of names the 64-bit form all the same.
    if abi == Abi::X32
        && abi::sysno::name(abi, nr).is_none()
        && let Some(name) = abi::sysno::name(Abi::X86_64, nr)
        && let Some(call) = row(Abi::X86_64, nr)
    {
        return Made { call, name: Name::Native64(name), nr, args, undecoded: None };
    }
    let (name, count) = match abi::sysno::name(abi, nr) {
        Some(name) => (Name::Known(name), 6),
        None => (Name::Unknown, 6),
    };
    Made { call: &WORDS[count.min(6)], name, nr, args, undecoded: None }
}

/// Calls of which nothing is known but how many words they take, shown in hex.
static WORDS: [Call; 7] = {
    const fn word(name: &'static str) -> ArgRow {
        ArgRow { name, ty: Ty::Hex }
    }
    const SIX: &[ArgRow] = &[word("arg1"), word("arg2"), word("arg3"), word("arg4"), word("arg5"), word("arg6")];
    const fn words(count: usize) -> Call {
        Call { name: "", args: SIX.split_at(count).0, ret: Ret::Int, classes: Classes::NONE, by: None }
    }
    [words(0), words(1), words(2), words(3), words(4), words(5), words(6)]
};
