//! Call stacks: the registers they are unwound from, and their frames.

use std::rc::Rc;

/// What kind of code a task stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Machine {
    /// 64-bit code, x32 among it.
    X86_64,
    /// 32-bit code.
    I386,
}

/// The general registers of a stopped task, by the numbers that DWARF gives them (System V psABI, "DWARF Register Number
/// Mapping").
///
/// x86_64: rax rdx rcx rbx rsi rdi rbp rsp r8 … r15, return address. i386: eax ecx edx ebx esp ebp esi edi, return address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Registers {
    /// Whose registers they are.
    pub machine: Machine,
    /// Values; those of i386 have 32 bits, and its words 9 … 16 mean nothing.
    pub words: [u64; 17],
}

impl Registers {
    /// Where the instruction pointer is kept: the column of the return address.
    #[must_use]
    pub fn ip_at(&self) -> usize {
        match self.machine {
            Machine::X86_64 => 16,
            Machine::I386 => 8,
        }
    }

    /// Where the stack pointer is kept.
    #[must_use]
    pub fn sp_at(&self) -> usize {
        match self.machine {
            Machine::X86_64 => 7,
            Machine::I386 => 4,
        }
    }

    /// Where the frame pointer is kept.
    #[must_use]
    pub fn fp_at(&self) -> usize {
        match self.machine {
            Machine::X86_64 => 6,
            Machine::I386 => 5,
        }
    }

    /// The instruction pointer.
    #[must_use]
    pub fn ip(&self) -> u64 {
        self.words[self.ip_at()]
    }

    /// The stack pointer.
    #[must_use]
    pub fn sp(&self) -> u64 {
        self.words[self.sp_at()]
    }

    /// Bytes of a register.
    #[must_use]
    pub fn word_size(&self) -> usize {
        match self.machine {
            Machine::X86_64 => 8,
            Machine::I386 => 4,
        }
    }
}

/// The function that an instruction belongs to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Symbol {
    /// Its name, demangled where it is one of C++ or Rust. Foreign bytes: it may hold anything.
    pub name: Box<[u8]>,
    /// Bytes from its beginning.
    pub offset: u64,
}

/// A line of source text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The file's path, as the debug information has it.
    pub file: Box<[u8]>,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1; 0 where it is not known.
    pub column: u32,
}

/// An instruction in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The mapped file's path as `/proc/PID/maps` shows it (`man 5 proc_pid_maps`), or `[vdso]`.
    pub file: Rc<[u8]>,
    /// Where in the file the instruction is.
    pub offset: u64,
    /// The function, where one is known.
    pub symbol: Option<Symbol>,
    /// The line, where it was asked for and is known.
    pub source: Option<Source>,
}

/// One frame of a stack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// The instruction pointer: of the innermost frame as it is, of the others the address that is returned to.
    pub ip: u64,
    /// What is there.
    pub place: Rc<Place>,
}

/// Why a stack has no further frames.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum End {
    /// There is no caller, or none that could be found.
    #[default]
    Outermost,
    /// The caller would be at this address, where no code of a file is mapped.
    Unmapped(u64),
    /// There are more than were asked for.
    Limit,
}

/// A call stack, innermost frame first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Stack {
    /// The frames.
    pub frames: Vec<Frame>,
    /// What came after them.
    pub end: End,
}

impl Stack {
    /// Makes it empty, but keeps its memory.
    pub fn clear(&mut self) {
        self.frames.clear();
        self.end = End::Outermost;
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.frames.is_empty() && self.end == End::Outermost
    }
}
