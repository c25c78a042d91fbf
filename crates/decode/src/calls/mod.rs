//! The system calls, one row each, by area; and the look-up by number.

use std::sync::OnceLock;

use abi::Abi;

use crate::row::Call;

pub mod file;
#[cfg(test)]
mod tests;

/// All areas. A name is looked up in their order.
static AREAS: &[&[Call]] = &[file::CALLS];

/// Rows that hold on i386 alone, asked first there.
static I386: &[&[Call]] = &[];

/// Rows that hold on x32 alone, asked first there.
static X32: &[&[Call]] = &[];

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

/// The row of a call by its name, as an ABI has it.
#[must_use]
pub fn by_name(abi: Abi, name: &str) -> Option<&'static Call> {
    let own: &[&[Call]] = match abi {
        Abi::I386 => I386,
        Abi::X32 => X32,
        _ => &[],
    };
    own.iter().chain(AREAS).flat_map(|area| area.iter()).find(|call| call.name == name)
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
        for (nr, name) in numbers {
            rows[*nr as usize] = by_name(abi, name);
        }
        Rows(rows)
    }
}
