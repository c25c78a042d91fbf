// From data/misc.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod kexec_segment {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 16], name: "kexec_segment" };
    pub const buf: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const bufsz: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
    pub const mem: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const memsz: At = At { offset: [24, 12, 12], size: [8, 4, 4] };
}
