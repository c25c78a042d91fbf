//! Socket options with their values.
