//! ioctl numbers: their parts (asm-generic/ioctl.h) and their names.

#[rustfmt::skip]
mod names;

use crate::Abi;
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

#[cfg(test)]
mod tests {
    use super::*;

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
