//! Hooks: hand-written decoders, the labelled exception. Each says what it reads.

pub mod bpf;
pub mod calendar;
pub mod caps;
pub mod dirent;
pub mod environ;
pub mod file_handle;
pub mod filter;
pub mod frame;
pub mod i386;
pub mod iov;
pub mod keys;
pub mod ldt;
pub mod msghdr;
pub mod nodemask;
pub mod perf;
pub mod poll;
pub mod prctl;
pub mod process;
pub mod ptrace;
pub mod qcmd;
pub mod resume;
pub mod siginfo;
pub mod sockaddr;
pub mod statmount;
pub mod ticks;
pub mod time;
