//! What runs inside a tracee on the fast path: the code of the stub, made by an assembler, and the layout of the slot
//! and the records that it writes. Bytes and arithmetic only: nothing here touches a process.
//!
//! # How a call goes
//!
//! A patched `syscall` instruction jumps to its trampoline, which puts the address behind the site into `rcx` (where the
//! instruction itself would have put it) and jumps to [`Stub::pre`]. The stub looks the number up: calls that the tracer
//! has to see go to a `syscall` instruction that Syscall User Dispatch traps ([`Stub::stop`]); the others are recorded:
//! registers before the call, result and copied memory after it, into the ring of the thread's slot, which `gs` points
//! to. No stack is used, so red zones, alternative stacks and vfork are safe.
//!
//! The code is laid out so that the instruction pointer alone tells how far a call has come: everything before
//! [`Stub::call`] can be undone, everything from there to [`Stub::published`] can be finished by the tracer, and behind
//! that only registers are to be restored.
#![forbid(unsafe_code)]

pub mod patch;
pub mod placed;
pub mod record;
pub mod script;
pub mod slot;
pub mod stub;
