//! The numbers of the system calls, with the names that the kernel's entry tables give them.

use crate::Abi;

#[rustfmt::skip]
mod tables;

/// The calls of one ABI.
struct Calls {
    /// By number, ascending.
    table: &'static [(u32, &'static str)],
    /// Name of each number from 0; empty where there is no call.
    dense: &'static [&'static str],
    /// Positions in `table`, ordered by name.
    by_name: &'static [u16],
}

/// Bit that an x32 process sets in its call numbers (`__X32_SYSCALL_BIT`). The functions here take numbers without it.
pub const X32_BIT: u64 = 0x4000_0000;

fn calls(abi: Abi) -> &'static Calls {
    match abi {
        Abi::X86_64 => &tables::X86_64,
        Abi::I386 => &tables::I386,
        Abi::X32 => &tables::X32,
        Abi::Aarch64 => &tables::AARCH64,
        Abi::Arm => &tables::ARM,
        Abi::Riscv64 => &tables::RISCV64,
    }
}

/// The name of a call number, without the x32 bit.
pub fn name(abi: Abi, nr: u64) -> Option<&'static str> {
    let calls = calls(abi);
    if let Some(name) = usize::try_from(nr).ok().and_then(|nr| calls.dense.get(nr)) {
        return (!name.is_empty()).then_some(*name);
    }
    // Calls far beyond the others (those private to ARM) are not worth slots.
    let nr = u32::try_from(nr).ok()?;
    let i = calls.table.binary_search_by_key(&nr, |e| e.0).ok()?;
    Some(calls.table[i].1)
}

/// The number of a call, without the x32 bit.
pub fn number(abi: Abi, name: &str) -> Option<u64> {
    let calls = calls(abi);
    let at = |i: &u16| calls.table[usize::from(*i)];
    let i = calls.by_name.binary_search_by(|i| at(i).1.cmp(name)).ok()?;
    Some(u64::from(at(&calls.by_name[i]).0))
}

/// All calls of an ABI, ascending by number, without the x32 bit.
pub fn table(abi: Abi) -> &'static [(u32, &'static str)] {
    calls(abi).table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_calls() {
        for (abi, nr, known) in [
            (Abi::X86_64, 0, "read"),
            (Abi::X86_64, 17, "pread64"),
            (Abi::X86_64, 156, "_sysctl"),
            (Abi::X86_64, 166, "umount2"),
            (Abi::X86_64, 221, "fadvise64"),
            (Abi::X86_64, 262, "newfstatat"),
            (Abi::X86_64, 471, "rseq_slice_yield"),
            (Abi::I386, 1, "exit"),
            (Abi::I386, 22, "umount"),
            (Abi::I386, 102, "socketcall"),
            (Abi::I386, 140, "_llseek"),
            (Abi::I386, 422, "futex_time64"),
            (Abi::X32, 0, "read"),
            (Abi::X32, 512, "rt_sigaction"),
            (Abi::X32, 547, "pwritev2"),
            (Abi::Aarch64, 63, "read"),
            (Abi::Arm, 3, "read"),
            (Abi::Riscv64, 63, "read"),
        ] {
            assert_eq!(name(abi, nr), Some(known), "{abi} {nr}");
            assert_eq!(number(abi, known), Some(nr), "{abi} {known}");
        }
        assert_eq!(name(Abi::X86_64, 400), None);
        assert_eq!(name(Abi::X86_64, u64::MAX), None);
        assert_eq!(number(Abi::X86_64, "no_such_call"), None);
    }

    #[test]
    fn tables_agree() {
        for abi in Abi::ALL {
            let table = table(abi);
            assert!(table.len() > 300, "{abi}");
            assert!(table.is_sorted_by(|a, b| a.0 < b.0), "{abi}");
            for &(nr, known) in table {
                assert_eq!(name(abi, u64::from(nr)), Some(known));
                assert_eq!(number(abi, known), Some(u64::from(nr)), "{abi} {known}");
            }
        }
        assert_eq!(table(Abi::X86_64).len(), 385);
    }
}
