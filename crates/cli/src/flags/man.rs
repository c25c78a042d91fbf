//! The manual page, as roff source (man(7)).

pub fn page() -> String { String::new() }
