//! ioctl(2) commands with their arguments, by family; and the look-up by number.
//!
//! Cases are written with x86_64's numbers. Where another ABI has another number for a command (its record is smaller
//! there), the case is found by the command's name.

use std::collections::HashMap;
use std::sync::OnceLock;

use abi::Abi;

use crate::calls::ioctl as other;
use crate::row::Case;

pub mod block;
pub mod btrfs;
pub mod device;
pub mod dm;
pub mod fs;
pub mod misc;
pub mod sg;
pub mod sock;
pub mod tee;
pub mod term;
pub mod v4l2;

/// Types all of whose commands are known: bytes of others of them are not shown.
static KNOWN: &[u8] = &[
    0x03, 0x12, 0x15, 0x21, 0x22, 0x24, 0x3d, 0x3e, b'E', b'I', b'K', b'L', b'M', b'O', b'R', b'T', b'V', b'W', b'X',
    b'f', b'i', b'o', b'p', b'u', 0x89, 0x8a, 0x94, 0xa4, 0xaa, 0xab, 0xae, 0xb4, 0xb7, 0xfd, 0xff,
];

/// Commands made by a macro that takes a size or an index: the bits of the number that count, what they are, the case.
static RANGES: &[(u32, u32, &[Case])] = &[
    (0xc000_ffff, 0x8000_4506, device::EVDEV_TEXT),
    (0xc000_ffff, 0x8000_4507, device::EVDEV_TEXT),
    (0xc000_ffff, 0x8000_4508, device::EVDEV_TEXT),
    (0xc000_ffff, 0x8000_4509, device::EVDEV_PROPERTIES),
    (0xc000_ffff, 0x8000_450a, device::EVDEV_SLOTS),
    (0xc000_ffff, 0x8000_4518, device::EVDEV_KEYS),
    (0xc000_ffff, 0x8000_4519, device::EVDEV_LED),
    (0xc000_ffff, 0x8000_451a, device::EVDEV_SOUND),
    (0xc000_ffff, 0x8000_451b, device::EVDEV_SW),
    (0xc000_ffff, 0x8000_4520, device::EVDEV_EVENTS),
    (0xc000_ffff, 0x8000_4521, device::EVDEV_KEYS),
    (0xc000_ffff, 0x8000_4522, device::EVDEV_REL),
    (0xc000_ffff, 0x8000_4523, device::EVDEV_ABSOLUTE),
    (0xc000_ffff, 0x8000_4524, device::EVDEV_MSC),
    (0xc000_ffff, 0x8000_4525, device::EVDEV_SW),
    (0xc000_ffff, 0x8000_4531, device::EVDEV_LED),
    (0xc000_ffff, 0x8000_4532, device::EVDEV_SOUND),
    (0xc000_ffff, 0x8000_4534, device::EVDEV_REP),
    (0xc000_ffff, 0x8000_4535, device::EVDEV_FF),
    (0xc000_ffff, 0x8000_4536, device::EVDEV_POWER),
    (0xc000_ffff, 0x8000_4537, device::EVDEV_FF_STATE),
    (0xc000_ffe0, 0x8000_4520, device::EVDEV_OTHER),
    (0xc000_ffc0, 0x8000_4540, device::EVDEV_GET_ABS),
    (0xc000_ffc0, 0x4000_45c0, device::EVDEV_SET_ABS),
];

/// All families.
static FAMILIES: &[&[Case]] = &[
    term::TERM,
    v4l2::V4L2,
    sock::SOCK,
    fs::FS,
    block::BLOCK,
    btrfs::BTRFS,
    misc::MISC,
    device::RTC,
    device::WATCHDOG,
    device::USERFAULTFD,
    device::SECCOMP,
    device::PERF,
    device::NBD,
    device::LIRC,
    device::SG,
    device::EVDEV,
    device::MTD,
    device::UBI,
    device::VARIOUS,
    device::CONSOLE,
    device::GPIO,
    device::PTP,
    dm::DM,
    sg::SG_COMMAND,
    tee::TEE,
];

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
    let op = u32::try_from(op).ok()?;
    cases.get(&op).copied().or_else(|| {
        if let Some((.., case)) = RANGES.iter().find(|(mask, bits, _)| op & mask == *bits) {
            return case.first();
        }
        if KNOWN.contains(&(abi::ioctl::ty(op) as u8)) || abi::ioctl::size(op) == 0 {
            return None;
        }
        match abi::ioctl::dir(op) {
            abi::ioctl::WRITE => other::WRITES.first(),
            abi::ioctl::READ => other::READS.first(),
            _ => other::BOTH.first(),
        }
    })
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
