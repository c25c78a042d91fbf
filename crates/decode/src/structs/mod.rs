//! Records: what the fields of C structures mean, over the extracted layouts.

pub mod aio;
pub mod bpf;
pub mod file;
pub mod fs;
pub mod i386;
pub mod ipc;
pub mod keys;
pub mod mm;
pub mod net;
pub mod perf;
pub mod poll;
pub mod prctl;
pub mod process;
pub mod ptrace;
pub mod signal;
pub mod system;
pub mod time;
pub mod uring;
