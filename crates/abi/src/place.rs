//! Where a field lies in a record, and how big a record is, per ABI.

use crate::Abi;

/// Place of one field of a C record: offset and size in bytes, indexed by [`Abi::X86_64`], [`Abi::I386`], [`Abi::X32`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// Distance from the start of the record, in bytes.
    pub offset: [u32; 3],
    /// Bytes the field takes; 0 where the ABI's record lacks it.
    pub size: [u32; 3],
}

impl At {
    /// Distance of the field from the start of the record, in bytes.
    pub const fn offset(self, abi: Abi) -> usize {
        self.offset[abi.layout_of() as usize] as usize
    }

    /// Bytes the field takes; 0 where the ABI's record lacks it.
    pub const fn size(self, abi: Abi) -> usize {
        self.size[abi.layout_of() as usize] as usize
    }

    /// Offset of the byte after the field.
    pub const fn end(self, abi: Abi) -> usize {
        self.offset(abi) + self.size(abi)
    }

    /// Whether the ABI's record has the field.
    pub const fn exists(self, abi: Abi) -> bool {
        self.size(abi) != 0
    }
}

/// Size of a C record in bytes, indexed as [`At`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Bytes per ABI; 0 where the ABI has no such record.
    pub size: [u32; 3],
    /// The record's C name without `struct`.
    pub name: &'static str,
}

impl Size {
    /// Bytes the record takes; 0 where the ABI has no such record.
    pub const fn of(self, abi: Abi) -> usize {
        self.size[abi.layout_of() as usize] as usize
    }
}
