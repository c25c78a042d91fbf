//! Tables of named constants.

use crate::Abi;

/// One named constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its bits. A constant whose C type has at most 32 bits is held zero-extended: `AT_FDCWD` is `0xffff_ff9c`.
    pub value: u64,
    /// Its C name.
    pub name: &'static str,
}

/// The names of the values, or of the bits, of one argument or field.
#[derive(Debug)]
pub struct Table {
    /// What the table names, e.g. `mmap_prot`.
    pub name: &'static str,
    /// What to show when no name fits, e.g. `PROT_???`; may be empty.
    pub unknown: &'static str,
    /// Whether the values of the entries ascend strictly, for every ABI.
    pub sorted: bool,
    /// The entries in print order: the order in which flags are tried and shown.
    pub entries: &'static [Entry],
    /// Replaces `entries` as a whole for the ABIs where names or values differ.
    pub differs: &'static [(Abi, &'static [Entry])],
}

impl Table {
    /// The entries that hold for `abi`, in print order.
    pub fn entries(&self, abi: Abi) -> &'static [Entry] {
        self.differs.iter().find(|(a, _)| *a == abi).map_or(self.entries, |(_, e)| e)
    }

    /// The name of exactly this value; the first in print order if it has several.
    /// A 32-bit value is asked for zero-extended, see [`Entry::value`].
    pub fn name(&self, abi: Abi, value: u64) -> Option<&'static str> {
        let entries = self.entries(abi);
        if self.sorted {
            let i = entries.binary_search_by_key(&value, |e| e.value).ok()?;
            Some(entries[i].name)
        } else {
            entries.iter().find(|e| e.value == value).map(|e| e.name)
        }
    }

    /// The value of a name.
    pub fn value(&self, abi: Abi, name: &str) -> Option<u64> {
        self.entries(abi).iter().find(|e| e.name == name).map(|e| e.value)
    }
}
