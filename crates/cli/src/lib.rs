//! The command line of strobe, and the session that it starts.
#![forbid(unsafe_code)]

pub mod descriptors;
pub mod fast;
pub mod file_contexts;
pub mod flags;
pub mod log_merge;
pub mod output;
pub mod paths;
pub mod proc;
mod renames;
mod scene;
pub mod secontext;
pub mod session;
mod tamper;
mod wishes;
