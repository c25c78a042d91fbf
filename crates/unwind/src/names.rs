//! Names of functions: which one an address belongs to, and what it is called in its language.

use crate::elf::{Function, Table};
use std::fmt::Write;

/// Names longer than this are not demangled; what they would become is cut at [`PLAIN`].
const MANGLED: usize = 8 << 10;
/// The longest demangled name.
const PLAIN: usize = 64 << 10;
/// Functions looked at that begin below an address but end before it: they nest in hand-written code only.
const NESTED: usize = 256;

/// The functions of a file.
#[derive(Default)]
pub(crate) struct Functions {
    tables: Vec<Vec<u8>>,
    /// Ordered by address, then by place in the file.
    found: Vec<(Function, u8)>,
}

impl Functions {
    /// Adds a symbol table; of functions at one address the ones that were added first count.
    pub(crate) fn add(&mut self, table: Table) {
        let Ok(index) = u8::try_from(self.tables.len()) else { return };
        self.found.extend(table.functions.into_iter().map(|function| (function, index)));
        self.tables.push(table.strings);
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// To be called when all are added.
    pub(crate) fn order(&mut self) {
        self.found.sort_by_key(|(function, _)| function.address);
        self.found.shrink_to_fit();
    }

    fn name(&self, function: &Function, table: u8) -> Option<&[u8]> {
        let strings = self.tables.get(usize::from(table))?.get(function.name as usize..)?;
        Some(&strings[..strings.iter().position(|b| *b == 0).unwrap_or(strings.len()).min(MANGLED)])
    }

    /// The function that an address of the file's own belongs to, and where it begins. `strictly` takes only what is said
    /// to be a function and to reach that far; otherwise the last label before the address will do.
    pub(crate) fn at(&self, at: u64, strictly: bool) -> Option<(&[u8], u64)> {
        let upto = self.found.partition_point(|(function, _)| function.address <= at);
        let below = &self.found[..upto];
        let mut best: Option<&(Function, u8)> = None;
        for found in below.iter().rev().take(NESTED) {
            if best.is_some_and(|best| best.0.address != found.0.address) {
                break;
            }
            // Of several at one address the first in the file is the last met here.
            if found.0.function && at - found.0.address < found.0.size {
                best = Some(found);
            }
        }
        if best.is_none() && !strictly {
            best =
                below.iter().rev().take(NESTED).take_while(|found| found.0.address == below[upto - 1].0.address).last();
            best = best.filter(|found| found.0.size == 0);
        }
        let (function, table) = best?;
        Some((self.name(function, *table)?, function.address))
    }
}

/// A text that ends at a limit.
struct Cut(String);

impl Write for Cut {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.0.len() + text.len() > PLAIN {
            return Err(std::fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

/// The name as its language has it: C++ (Itanium ABI) and Rust names demangled, others as they are.
pub(crate) fn demangled(name: &[u8]) -> Box<[u8]> {
    let plain = || {
        let text = std::str::from_utf8(name).ok().filter(|_| name.starts_with(b"_"))?;
        let mut out = Cut(String::new());
        if let Ok(rust) = rustc_demangle::try_demangle(text) {
            write!(out, "{rust:#}").ok()?;
            return Some(out.0);
        }
        if !text.starts_with("_Z") {
            return None;
        }
        let symbol = cpp_demangle::Symbol::new(text).ok()?;
        symbol.structured_demangle(&mut out, &cpp_demangle::DemangleOptions::default()).ok()?;
        Some(out.0)
    };
    plain().map_or_else(|| Box::from(name), |text| text.into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages() {
        assert_eq!(&*demangled(b"main"), b"main");
        assert_eq!(&*demangled(b"_ZL3lamv"), b"lam()");
        assert_eq!(&*demangled(b"_ZN1r4main17h0123456789abcdefE"), b"r::main");
        assert_eq!(&*demangled(b"_RNvC1r4main"), b"r::main");
        assert_eq!(&*demangled(b"_Zbroken"), b"_Zbroken");
        assert_eq!(&*demangled(b"_\xff"), b"_\xff");
    }

    #[test]
    fn the_nearest_that_reaches_and_of_these_the_first() {
        let function = |address, size, name, function| Function { address, size, name, function };
        let mut all = Functions::default();
        all.add(Table {
            functions: vec![
                function(0x100, 0x100, 1, true),
                function(0x110, 0x10, 3, true),
                function(0x110, 0x10, 5, true),
                function(0x300, 0, 7, false),
            ],
            strings: b"\0a\0b\0c\0d\0".to_vec(),
        });
        all.order();
        let name = |at, strictly| all.at(at, strictly).map(|(name, from)| (name[0], from));
        assert_eq!(name(0xff, false), None);
        assert_eq!(name(0x100, true), Some((b'a', 0x100)));
        assert_eq!(name(0x118, true), Some((b'b', 0x110)));
        assert_eq!(name(0x120, true), Some((b'a', 0x100)));
        assert_eq!(name(0x200, true), None);
        assert_eq!(name(0x308, true), None);
        assert_eq!(name(0x308, false), Some((b'd', 0x300)));
    }
}
