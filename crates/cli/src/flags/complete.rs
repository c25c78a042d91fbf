//! Completions for shells.

/// For bash.
pub fn bash() -> String {
    String::new()
}
/// For zsh.
pub fn zsh() -> String {
    String::new()
}
/// For fish.
pub fn fish() -> String {
    String::new()
}
