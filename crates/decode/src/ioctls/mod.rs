//! ioctl(2) commands with their arguments, by family; and the look-up by number.
//!
//! Cases are written with x86_64's numbers. Where another ABI has another number for a command (its record is smaller
//! there), the case is found by the command's name.

use std::collections::HashMap;
use std::sync::OnceLock;

use abi::Abi;

use crate::row::Case;

pub mod block;
pub mod fs;
pub mod misc;
pub mod sock;
pub mod term;

/// All families.
static FAMILIES: &[&[Case]] = &[term::TERM, sock::SOCK, fs::FS, block::BLOCK, misc::MISC];

/// Every case there is.
pub fn all() -> impl Iterator<Item = &'static Case> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The case of a command.
#[must_use]
pub fn find(abi: Abi, op: u64) -> Option<&'static Case> {
    static X86_64: OnceLock<HashMap<u32, &'static Case>> = OnceLock::new();
    static I386: OnceLock<HashMap<u32, &'static Case>> = OnceLock::new();
    static X32: OnceLock<HashMap<u32, &'static Case>> = OnceLock::new();
    let layout = abi.layout_of();
    let cell = match layout {
        Abi::I386 => &I386,
        Abi::X32 => &X32,
        _ => &X86_64,
    };
    let cases = cell.get_or_init(|| numbers(layout));
    cases.get(&u32::try_from(op).ok()?).copied()
}

fn numbers(abi: Abi) -> HashMap<u32, &'static Case> {
    let theirs: HashMap<&str, u32> = abi::ioctl::table(abi).iter().map(|&(op, name)| (name, op)).collect();
    let mut found = HashMap::new();
    for case in all() {
        for &key in case.keys {
            let own = key as u32;
            let names = abi::ioctl::names(Abi::X86_64, own);
            let op = names.iter().find_map(|(_, name)| theirs.get(name).copied());
            found.entry(op.unwrap_or(own)).or_insert(case);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique() {
        let mut seen = std::collections::HashSet::new();
        for case in all() {
            for key in case.keys {
                assert!(seen.insert(*key), "{key:#x} has two cases");
            }
        }
    }

    #[test]
    fn numbers_differ_between_abis_but_names_do_not() {
        // TCGETS2 has the same number everywhere; LOOP_SET_STATUS too. What has another one is found all the same.
        for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
            for (op, name) in abi::ioctl::table(abi) {
                if *name == "TIOCGWINSZ" {
                    assert!(find(abi, u64::from(*op)).is_some(), "{name} on {abi:?}");
                }
            }
        }
        assert!(find(Abi::X86_64, 0xffff_ffff).is_none());
    }
}
