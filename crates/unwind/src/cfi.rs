//! Call frame information: from an instruction to the rule that finds its caller, and what the rule says.

use crate::elf::{Elf, Section};
use crate::window::Window;
use gimli::{BaseAddresses, EndianSlice, LittleEndian, UnwindSection};
use model::Memory;
use model::stack::{Machine, Registers};
use std::rc::Rc;

type Slice<'d> = EndianSlice<'d, LittleEndian>;

/// Scratch space that look-ups share.
pub(crate) type Scratch = gimli::UnwindContext<usize>;

/// Entries of a table that has no index of its own.
const ENTRIES: usize = 4 << 20;
/// The longest description of one function: no compiler writes more, and it is run for each new instruction.
const INSTRUCTIONS: usize = 1 << 20;
/// Operations of one DWARF expression.
const OPERATIONS: u32 = 1000;

/// How the value of a register in the caller is found.
#[derive(Clone, Debug)]
pub(crate) enum Saved {
    /// It is not known; for the return address: there is no caller.
    Undefined,
    /// In memory, this far from the CFA.
    At(i64),
    /// It is the CFA and this.
    CfaPlus(i64),
    /// Another register has it.
    In(u8),
    /// In memory where the expression says.
    AtExpression(Rc<[u8]>),
    /// What the expression says.
    Expression(Rc<[u8]>),
    /// This.
    Constant(u64),
}

/// How the canonical frame address (CFA) is found: the stack pointer of the caller once this function has returned.
#[derive(Clone, Debug)]
pub(crate) enum Cfa {
    /// A register and an offset.
    Register(u8, i64),
    /// An expression.
    Expression(Rc<[u8]>),
}

/// How to get from a frame to its caller.
#[derive(Clone, Debug)]
pub(crate) enum Rule {
    /// The tables know.
    Table {
        /// The CFA.
        cfa: Cfa,
        /// The registers that are not simply kept.
        saved: Box<[(u8, Saved)]>,
        /// A signal frame: the caller was interrupted, it did not call.
        signal: bool,
    },
    /// The tables do not know: by the frame pointer.
    FramePointer,
}

/// The caller of a frame.
pub(crate) enum Caller {
    /// It stands there.
    Found {
        /// Its registers.
        registers: Registers,
        /// It was interrupted there: its instruction pointer is of the next instruction to run, not behind a call.
        interrupted: bool,
    },
    /// There is none.
    None,
}

/// The index of an unwind table.
enum Index {
    /// `.eh_frame_hdr` has one.
    Header(Section),
    /// Ours: beginning, end, offset in the section; ordered.
    Sorted(Vec<(u64, u64, usize)>),
}

/// The unwind tables of a file.
pub(crate) struct Tables {
    wide: bool,
    bases: BaseAddresses,
    eh: Option<(Section, Index)>,
    debug: Option<(Section, Index)>,
}

fn eh_section(section: &Section, wide: bool) -> gimli::EhFrame<Slice<'_>> {
    let mut frame = gimli::EhFrame::new(&section.data, LittleEndian);
    frame.set_address_size(if wide { 8 } else { 4 });
    frame
}

fn debug_section(section: &Section, wide: bool) -> gimli::DebugFrame<Slice<'_>> {
    let mut frame = gimli::DebugFrame::new(&section.data, LittleEndian);
    frame.set_address_size(if wide { 8 } else { 4 });
    frame
}

/// Where `.eh_frame` begins, as its header says.
pub(crate) fn eh_frame_address(hdr: &Section, wide: bool) -> Option<u64> {
    let bases = BaseAddresses::default().set_eh_frame_hdr(hdr.address);
    let header = gimli::EhFrameHdr::new(&hdr.data, LittleEndian);
    match header.parse(&bases, if wide { 8 } else { 4 }).ok()?.eh_frame_ptr() {
        gimli::Pointer::Direct(at) => Some(at),
        gimli::Pointer::Indirect(_) => None,
    }
}

fn sorted<'d, S>(section: &S, bases: &BaseAddresses) -> Vec<(u64, u64, usize)>
where
    S: UnwindSection<Slice<'d>>,
    S::Offset: gimli::UnwindOffset<usize>,
{
    let mut found = Vec::new();
    let mut entries = section.entries(bases);
    for _ in 0..ENTRIES {
        // What comes behind a broken entry cannot be told apart.
        let Ok(Some(entry)) = entries.next() else { break };
        if let gimli::CieOrFde::Fde(partial) = entry
            && let Ok(fde) = partial.parse(S::cie_from_offset)
            && fde.len() > 0
        {
            found.push((fde.initial_address(), fde.end_address(), fde.offset()));
        }
    }
    found.sort_unstable();
    found
}

impl Tables {
    /// The tables of a file, and `.debug_frame` of its file of debug information.
    pub(crate) fn new(elf: &Elf, behind: Option<Section>) -> Tables {
        let mut bases = BaseAddresses::default().set_text(elf.text).set_got(elf.got);
        let wide = elf.wide;
        let eh = elf.eh_frame.clone().map(|section| {
            bases = bases.clone().set_eh_frame(section.address);
            let size = if wide { 8 } else { 4 };
            let header = elf.eh_frame_hdr.clone().filter(|hdr| {
                let bases = bases.clone().set_eh_frame_hdr(hdr.address);
                gimli::EhFrameHdr::new(&hdr.data, LittleEndian)
                    .parse(&bases, size)
                    .is_ok_and(|parsed| parsed.table().is_some())
            });
            let index = match header {
                Some(hdr) => {
                    bases = bases.clone().set_eh_frame_hdr(hdr.address);
                    Index::Header(hdr)
                }
                None => Index::Sorted(sorted(&eh_section(&section, wide), &bases)),
            };
            (section, index)
        });
        let debug = elf.debug_frame.clone().or(behind).map(|section| {
            let index = Index::Sorted(sorted(&debug_section(&section, wide), &bases));
            (section, index)
        });
        Tables { wide, bases, eh, debug }
    }

    /// The rule for the instruction at this address of the file's own.
    pub(crate) fn rule(&self, at: u64, scratch: &mut Scratch) -> Rule {
        if let Some((section, index)) = &self.eh
            && let Some(rule) = self.look_up(&eh_section(section, self.wide), index, at, scratch)
        {
            return rule;
        }
        if let Some((section, Index::Sorted(index))) = &self.debug
            && let Some(rule) = self.in_sorted(&debug_section(section, self.wide), index, at, scratch)
        {
            return rule;
        }
        Rule::FramePointer
    }

    fn look_up(
        &self,
        section: &gimli::EhFrame<Slice<'_>>,
        index: &Index,
        at: u64,
        scratch: &mut Scratch,
    ) -> Option<Rule> {
        match index {
            Index::Header(hdr) => {
                let size = if self.wide { 8 } else { 4 };
                let parsed = gimli::EhFrameHdr::new(&hdr.data, LittleEndian).parse(&self.bases, size).ok()?;
                let fde =
                    parsed.table()?.fde_for_address(section, &self.bases, at, gimli::EhFrame::cie_from_offset).ok()?;
                self.by_entry(section, &fde, at, scratch)
            }
            Index::Sorted(index) => self.in_sorted(section, index, at, scratch),
        }
    }

    fn in_sorted<'d, S>(&self, section: &S, index: &[(u64, u64, usize)], at: u64, scratch: &mut Scratch) -> Option<Rule>
    where
        S: UnwindSection<Slice<'d>>,
    {
        let upto = index.partition_point(|(from, _, _)| *from <= at);
        let (_, end, offset) = index[..upto].last()?;
        if at >= *end {
            return None;
        }
        let fde = section.fde_from_offset(&self.bases, S::Offset::from(*offset), S::cie_from_offset).ok()?;
        self.by_entry(section, &fde, at, scratch)
    }

    fn by_entry<'d, S>(
        &self,
        section: &S,
        fde: &gimli::FrameDescriptionEntry<Slice<'d>>,
        at: u64,
        scratch: &mut Scratch,
    ) -> Option<Rule>
    where
        S: UnwindSection<Slice<'d>>,
    {
        if fde.entry_len() > INSTRUCTIONS || fde.cie().entry_len() > INSTRUCTIONS {
            return None;
        }
        let row = fde.unwind_info_for_address(section, &self.bases, scratch, at).ok()?;
        let expression = |expression: &gimli::UnwindExpression<usize>| -> Option<Rc<[u8]>> {
            Some(Rc::from(expression.get(section).ok()?.0.slice()))
        };
        let cfa = match row.cfa() {
            gimli::CfaRule::RegisterAndOffset { register, offset } => Cfa::Register(number(*register)?, *offset),
            gimli::CfaRule::Expression(bytes) => Cfa::Expression(expression(bytes)?),
        };
        let mut saved = Vec::new();
        for (register, rule) in row.registers() {
            let Some(register) = number(*register) else { continue };
            let rule = match rule {
                gimli::RegisterRule::Undefined => Saved::Undefined,
                gimli::RegisterRule::SameValue => continue,
                gimli::RegisterRule::Offset(offset) => Saved::At(*offset),
                gimli::RegisterRule::ValOffset(offset) => Saved::CfaPlus(*offset),
                gimli::RegisterRule::Register(other) => Saved::In(number(*other)?),
                gimli::RegisterRule::Expression(bytes) => Saved::AtExpression(expression(bytes)?),
                gimli::RegisterRule::ValExpression(bytes) => Saved::Expression(expression(bytes)?),
                gimli::RegisterRule::Constant(value) => Saved::Constant(*value),
                _ => return None,
            };
            saved.push((register, rule));
        }
        Some(Rule::Table { cfa, saved: saved.into(), signal: fde.is_signal_trampoline() })
    }
}

/// A general register's number; others (vectors, flags) are of no use here.
fn number(register: gimli::Register) -> Option<u8> {
    u8::try_from(register.0).ok().filter(|number| *number < 17)
}

fn evaluate(
    bytes: &[u8],
    registers: &Registers,
    window: &mut Window,
    memory: &dyn Memory,
    initial: Option<u64>,
) -> Option<u64> {
    let size = registers.word_size();
    let encoding = gimli::Encoding { address_size: size as u8, format: gimli::Format::Dwarf32, version: 4 };
    let mut evaluation = gimli::Expression(EndianSlice::new(bytes, LittleEndian)).evaluation(encoding);
    evaluation.set_max_iterations(OPERATIONS);
    if let Some(initial) = initial {
        evaluation.set_initial_value(initial);
    }
    let mut state = evaluation.evaluate().ok()?;
    // Each answer is one more operation, of which there are only so many.
    for _ in 0..OPERATIONS {
        state = match state {
            gimli::EvaluationResult::Complete => {
                return match evaluation.as_result() {
                    [gimli::Piece { location: gimli::Location::Address { address }, .. }] => Some(*address),
                    [gimli::Piece { location: gimli::Location::Value { value }, .. }] => value.to_u64(u64::MAX).ok(),
                    _ => None,
                };
            }
            gimli::EvaluationResult::RequiresRegister { register, .. } => {
                let value = *registers.words.get(usize::from(register.0))?;
                evaluation.resume_with_register(gimli::Value::Generic(value)).ok()?
            }
            gimli::EvaluationResult::RequiresMemory { address, size, space: None, .. } => {
                let whole = window.word(address, registers.word_size(), memory)?;
                let value = match size {
                    8 => whole,
                    1..8 => whole & ((1 << (8 * u32::from(size))) - 1),
                    _ => return None,
                };
                evaluation.resume_with_memory(gimli::Value::Generic(value)).ok()?
            }
            _ => return None,
        };
    }
    None
}

impl Rule {
    /// The caller of the frame with these registers.
    pub(crate) fn caller(&self, registers: &Registers, window: &mut Window, memory: &dyn Memory) -> Caller {
        match self {
            Rule::Table { cfa, saved, signal } => match by_table(cfa, saved, registers, window, memory) {
                Some(registers) => Caller::Found { registers, interrupted: *signal },
                None => Caller::None,
            },
            Rule::FramePointer => match by_frame_pointer(registers, window, memory) {
                Some(registers) => Caller::Found { registers, interrupted: false },
                None => Caller::None,
            },
        }
    }
}

fn by_table(
    cfa: &Cfa,
    saved: &[(u8, Saved)],
    registers: &Registers,
    window: &mut Window,
    memory: &dyn Memory,
) -> Option<Registers> {
    let size = registers.word_size();
    let mask = if registers.machine == Machine::I386 { 0xffff_ffff } else { u64::MAX };
    let cfa = mask
        & match cfa {
            Cfa::Register(register, offset) => {
                registers.words.get(usize::from(*register))?.wrapping_add_signed(*offset)
            }
            Cfa::Expression(bytes) => evaluate(bytes, registers, window, memory, None)?,
        };
    let mut caller = *registers;
    caller.words[registers.sp_at()] = cfa;
    let mut returns = false;
    for (register, rule) in saved {
        let value = match rule {
            Saved::Undefined => continue,
            Saved::At(offset) => window.word(cfa.wrapping_add_signed(*offset) & mask, size, memory),
            Saved::CfaPlus(offset) => Some(cfa.wrapping_add_signed(*offset)),
            Saved::In(other) => registers.words.get(usize::from(*other)).copied(),
            Saved::AtExpression(bytes) => evaluate(bytes, registers, window, memory, Some(cfa))
                .and_then(|at| window.word(at & mask, size, memory)),
            Saved::Expression(bytes) => evaluate(bytes, registers, window, memory, Some(cfa)),
            Saved::Constant(value) => Some(*value),
        };
        let is_return = usize::from(*register) == registers.ip_at();
        match value {
            Some(value) => {
                *caller.words.get_mut(usize::from(*register))? = value & mask;
                returns |= is_return;
            }
            None if is_return => return None,
            // The value is lost; it may never be needed.
            None => {}
        }
    }
    returns.then_some(caller)
}

/// The chain of saved frame pointers, as `push %rbp; mov %rsp, %rbp` makes it.
fn by_frame_pointer(registers: &Registers, window: &mut Window, memory: &dyn Memory) -> Option<Registers> {
    let size = registers.word_size();
    let at = registers.words[registers.fp_at()];
    if at < registers.sp() || !at.is_multiple_of(size as u64) {
        return None;
    }
    let outer = window.word(at, size, memory)?;
    let ip = window.word(at.checked_add(size as u64)?, size, memory)?;
    let mut caller = *registers;
    caller.words[registers.fp_at()] = outer;
    caller.words[registers.ip_at()] = ip;
    caller.words[registers.sp_at()] = at.checked_add(2 * size as u64)?;
    Some(caller)
}
