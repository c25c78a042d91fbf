//! Completions for shells.

pub fn bash() -> String { String::new() }
pub fn zsh() -> String { String::new() }
pub fn fish() -> String { String::new() }
