//! Hooks: hand-written decoders, the labelled exception. Each says what it reads.

pub mod poll;
pub mod siginfo;
pub mod sockaddr;
