//! Call stacks of stopped tasks.
//!
//! From the registers of a task, its memory map and its memory this crate makes the chain of its frames: by the call
//! frame information in the files that are mapped (`.eh_frame`, `.debug_frame`; DWARF 5 §6.4 and the System V psABI),
//! by the frame pointer where a file has none. It names the functions (`.symtab`, `.dynsym`, `.gnu_debugdata`, files
//! of debug information) and, if asked, the lines.
//!
//! Everything is looked up once: a file's tables when the first frame in it is met, shared by all processes that map
//! the file ([`Stacks`]); then one entry for each instruction that a frame was seen at, which holds both the rule to find
//! the caller and what is shown. A stack whose frames were all seen before costs one read of the tracee's stack and a few
//! look-ups a frame, and allocates nothing.
//!
//! Files, maps and memory are hostile: they may lie, be cut or be huge. Reads are bounded ([`elf`]), so is the number of
//! frames, and what makes no sense ends the stack.

#![forbid(unsafe_code)]

mod cfi;
pub mod elf;
mod image;
mod lines;
mod maps;
mod names;
mod stacks;
mod window;

pub use image::{Image, Wanted};
pub use maps::{Region, regions};
pub use stacks::{Options, Stacks};
