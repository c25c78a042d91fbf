//! ioctl numbers: their parts (asm-generic/ioctl.h) and their names.

#[rustfmt::skip]
mod names;

use crate::{Abi, Table, names as tables};
pub use names::{NAMES, NAMES_I386, NAMES_X32};

/// No data is transferred (`_IOC_NONE`).
pub const NONE: u32 = 0;
/// The caller writes, the kernel reads (`_IOC_WRITE`).
pub const WRITE: u32 = 1;
/// The caller reads, the kernel writes (`_IOC_READ`).
pub const READ: u32 = 2;

/// `_IOC(dir, type, nr, size)`: the number of an ioctl from its parts, each cut to its bits (2, 8, 8, 14).
pub const fn ioc(dir: u32, ty: u32, nr: u32, size: u32) -> u32 {
    (dir & 3) << 30 | (size & 0x3fff) << 16 | (ty & 0xff) << 8 | nr & 0xff
}

/// `_IO(type, nr)`.
pub const fn io(ty: u8, nr: u32) -> u32 {
    ioc(NONE, ty as u32, nr, 0)
}

/// `_IOR(type, nr, size)`: the caller reads.
pub const fn ior(ty: u8, nr: u32, size: u32) -> u32 {
    ioc(READ, ty as u32, nr, size)
}

/// `_IOW(type, nr, size)`: the caller writes.
pub const fn iow(ty: u8, nr: u32, size: u32) -> u32 {
    ioc(WRITE, ty as u32, nr, size)
}

/// `_IOWR(type, nr, size)`: both.
pub const fn iowr(ty: u8, nr: u32, size: u32) -> u32 {
    ioc(READ | WRITE, ty as u32, nr, size)
}

/// Direction bits of a number: [`NONE`], [`READ`], [`WRITE`] or both.
pub const fn dir(op: u32) -> u32 {
    op >> 30
}

/// Type byte of a number, often a letter.
pub const fn ty(op: u32) -> u32 {
    op >> 8 & 0xff
}

/// Sequence number within the type.
pub const fn nr(op: u32) -> u32 {
    op & 0xff
}

/// Size of the transferred record in bytes.
pub const fn size(op: u32) -> u32 {
    op >> 16 & 0x3fff
}

/// Every name of an ioctl number of an ABI, ascending by number.
pub fn table(abi: Abi) -> &'static [(u32, &'static str)] {
    match abi.layout_of() {
        Abi::I386 => NAMES_I386,
        Abi::X32 => NAMES_X32,
        _ => NAMES,
    }
}

/// All names of a number, in the order in which they are shown.
pub fn names(abi: Abi, op: u32) -> &'static [(u32, &'static str)] {
    let all = table(abi);
    let from = all.partition_point(|e| e.0 < op);
    let len = all[from..].partition_point(|e| e.0 == op);
    &all[from..from + len]
}

/// Numbers that terminals share with the timers of sound devices.
pub const SHARED: std::ops::RangeInclusive<u32> = 0x5401..=0x5408;

/// A macro that makes many numbers: of a buffer's size, or of an index in the sequence number.
#[derive(Debug)]
pub struct Family {
    /// The macro, `EVIOCGBIT`.
    pub name: &'static str,
    /// Directions that it is known by.
    dirs: &'static [u32],
    ty: u8,
    /// First and last sequence number.
    nrs: (u32, u32),
    /// What its arguments are.
    pub args: &'static [Part],
}

/// An argument of a [`Family`].
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// The size.
    Size,
    /// The index.
    Nr,
    /// The index, which a table names.
    Named(&'static Table),
    /// The same, zero without a name: it does not mean what the table says.
    NamedButZero(&'static Table),
}

impl Family {
    /// The index in a number of this family.
    #[must_use]
    pub const fn nr(&self, op: u32) -> u32 {
        nr(op) - self.nrs.0
    }
}

const fn family_of(name: &'static str, dirs: &'static [u32], ty: u8, nrs: (u32, u32), args: &'static [Part]) -> Family {
    Family { name, dirs, ty, nrs, args }
}

/// linux/input.h, linux/hidraw.h, linux/soundcard.h, linux/uinput.h, linux/joystick.h, linux/spi/spidev.h.
static FAMILIES: &[Family] = &[
    family_of("EVIOCGNAME", &[READ], b'E', (6, 6), &[Part::Size]),
    family_of("EVIOCGPHYS", &[READ], b'E', (7, 7), &[Part::Size]),
    family_of("EVIOCGUNIQ", &[READ], b'E', (8, 8), &[Part::Size]),
    family_of("EVIOCGPROP", &[READ], b'E', (9, 9), &[Part::Size]),
    family_of("EVIOCGMTSLOTS", &[READ], b'E', (10, 10), &[Part::Size]),
    family_of("EVIOCGKEY", &[READ], b'E', (0x18, 0x18), &[Part::Size]),
    family_of("EVIOCGLED", &[READ], b'E', (0x19, 0x19), &[Part::Size]),
    family_of("EVIOCGSND", &[READ], b'E', (0x1a, 0x1a), &[Part::Size]),
    family_of("EVIOCGSW", &[READ], b'E', (0x1b, 0x1b), &[Part::Size]),
    family_of("EVIOCGBIT", &[READ], b'E', (0x20, 0x3f), &[Part::NamedButZero(&tables::EVDEV_EV), Part::Size]),
    family_of("EVIOCGABS", &[READ], b'E', (0x40, 0x7f), &[Part::Named(&tables::EVDEV_ABS)]),
    family_of("EVIOCSABS", &[WRITE], b'E', (0xc0, 0xff), &[Part::Named(&tables::EVDEV_ABS)]),
    family_of("HIDIOCGRAWNAME", &[READ], b'H', (4, 4), &[Part::Size]),
    family_of("HIDIOCGRAWPHYS", &[READ], b'H', (5, 5), &[Part::Size]),
    // The direction READ alone is hiddev's HIDIOCGNAME; the reference names both alike.
    family_of("HIDIOCSFEATURE", &[READ, READ | WRITE], b'H', (6, 6), &[Part::Size]),
    family_of("HIDIOCGFEATURE", &[READ | WRITE], b'H', (7, 7), &[Part::Size]),
    family_of("HIDIOCGRAWUNIQ", &[READ], b'H', (8, 8), &[Part::Size]),
    family_of("HIDIOCGPHYS", &[READ], b'H', (0x12, 0x12), &[Part::Size]),
    family_of("JSIOCGNAME", &[READ], b'j', (0x13, 0x13), &[Part::Size]),
    family_of("MIXER_READ", &[READ], b'M', (0, 255), &[Part::Nr]),
    family_of("MIXER_WRITE", &[WRITE], b'M', (0, 255), &[Part::Nr]),
    family_of("SPI_IOC_MESSAGE", &[WRITE], b'k', (0, 0), &[Part::Size]),
    family_of("UI_GET_SYSNAME", &[READ], b'U', (0x2c, 0x2c), &[Part::Size]),
];

/// The family that a number is of.
#[must_use]
pub fn family(op: u32) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| {
        u32::from(family.ty) == ty(op)
            && (family.nrs.0..=family.nrs.1).contains(&nr(op))
            && family.dirs.contains(&dir(op))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families() {
        let name = |op| family(op).map(|family| (family.name, family.nr(op)));
        assert_eq!(name(ior(b'E', 6, 16)), Some(("EVIOCGNAME", 0)));
        assert_eq!(name(ior(b'E', 0x24, 8)), Some(("EVIOCGBIT", 4)));
        assert_eq!(name(iow(b'E', 0xc5, 24)), Some(("EVIOCSABS", 5)));
        assert_eq!(name(iow(b'E', 0x45, 24)), None);
    }

    #[test]
    fn parts() {
        let op = iowr(b'T', 0x35, 44);
        assert_eq!((dir(op), ty(op), nr(op), size(op)), (READ | WRITE, 0x54, 0x35, 44));
        assert_eq!(ioc(dir(op), ty(op), nr(op), size(op)), op);
        assert_eq!(io(b'T', 1), 0x5401);
        assert_eq!(ior(b'T', 0x2a, 44), 0x802c_542a);
    }

    #[test]
    fn names_ascend() {
        for abi in Abi::ALL {
            assert!(table(abi).is_sorted_by(|a, b| a.0 <= b.0));
        }
    }
}
