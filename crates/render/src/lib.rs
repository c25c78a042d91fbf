//! Views of events: the strace-compatible text, JSON, the summary table.
//!
//! Every choice of how a thing looks lives here; nothing here reads a tracee's memory or decides what a number means.
//! Tracee bytes are hostile: no view lets a control character through.

#![forbid(unsafe_code)]

pub mod json;
pub mod summary;
pub mod text;
