//! The manual page, as roff source (man(7)).

/// The page.
pub fn page() -> String {
    String::new()
}
