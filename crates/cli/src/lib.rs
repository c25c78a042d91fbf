//! The command line of strobe, and the session that it starts.
#![forbid(unsafe_code)]

pub mod flags;
pub mod output;
pub mod proc;
pub mod session;
