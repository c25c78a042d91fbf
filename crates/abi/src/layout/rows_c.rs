// From data/rows_c.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod sigset_argpack {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "sigset_argpack" };
    pub const sigmask: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const sigsetsize: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}
