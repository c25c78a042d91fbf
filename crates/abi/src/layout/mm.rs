// From data/mm.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod uffdio_api {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "uffdio_api" };
    pub const api: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const features: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ioctls: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod uffdio_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "uffdio_range" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod uffdio_register {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_register" };
    pub const range_start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const range_len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const ioctls: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod uffdio_copy {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "uffdio_copy" };
    pub const dst: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const src: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const len: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const mode: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const copy: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod uffdio_zeropage {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_zeropage" };
    pub const range_start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const range_len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const zeropage: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}
