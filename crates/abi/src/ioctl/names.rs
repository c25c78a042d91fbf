// From data/ioctls.tbl by `cargo xtask codegen`. Do not edit.
/// Every name of an ioctl number on x86_64, ascending by number.
pub static NAMES: &[(u32, &str)] = &[
];

/// The same on i386, where many records are smaller.
pub static NAMES_I386: &[(u32, &str)] = &[
];

/// The same on x32.
pub static NAMES_X32: &[(u32, &str)] = &[
];

