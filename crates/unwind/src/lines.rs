//! Lines of source text.

use gimli::{EndianRcSlice, LittleEndian};
use model::stack::Source;

/// The line tables of a file.
pub(crate) struct Lines(addr2line::Context<EndianRcSlice<LittleEndian>>);

impl Lines {
    pub(crate) fn new(dwarf: gimli::Dwarf<EndianRcSlice<LittleEndian>>) -> Option<Lines> {
        addr2line::Context::from_dwarf(dwarf).ok().map(Lines)
    }

    /// The line of the instruction at this address of the file's own.
    pub(crate) fn at(&self, at: u64) -> Option<Source> {
        let location = self.0.find_location(at).ok()??;
        Some(Source {
            file: location.file?.as_bytes().into(),
            line: location.line.filter(|line| *line > 0)?,
            column: location.column.unwrap_or(0),
        })
    }
}
