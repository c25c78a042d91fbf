// From data/time.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod timespec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 16], name: "timespec" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const tv_nsec: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
}

pub mod timespec64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "timespec64" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tv_nsec: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod timeval {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 16], name: "timeval" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const tv_usec: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
}

pub mod itimerspec64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "itimerspec64" };
    pub const it_interval: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const it_value: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const it_interval_tv_sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const it_interval_tv_nsec: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const it_value_tv_sec: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const it_value_tv_nsec: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod itimerval {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 32], name: "itimerval" };
    pub const it_interval: At = At { offset: [0, 0, 0], size: [16, 8, 16] };
    pub const it_value: At = At { offset: [16, 8, 16], size: [16, 8, 16] };
    pub const it_interval_tv_sec: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const it_interval_tv_usec: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const it_value_tv_sec: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const it_value_tv_usec: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
}

pub mod timezone {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "timezone" };
    pub const tz_minuteswest: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tz_dsttime: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod timex {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [208, 128, 208], name: "timex" };
    pub const modes: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const offset: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const freq: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const maxerror: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
    pub const esterror: At = At { offset: [32, 16, 32], size: [8, 4, 8] };
    pub const status: At = At { offset: [40, 20, 40], size: [4, 4, 4] };
    pub const constant: At = At { offset: [48, 24, 48], size: [8, 4, 8] };
    pub const precision: At = At { offset: [56, 28, 56], size: [8, 4, 8] };
    pub const tolerance: At = At { offset: [64, 32, 64], size: [8, 4, 8] };
    pub const time: At = At { offset: [72, 36, 72], size: [16, 8, 16] };
    pub const time_tv_sec: At = At { offset: [72, 36, 72], size: [8, 4, 8] };
    pub const time_tv_usec: At = At { offset: [80, 40, 80], size: [8, 4, 8] };
    pub const tick: At = At { offset: [88, 44, 88], size: [8, 4, 8] };
    pub const ppsfreq: At = At { offset: [96, 48, 96], size: [8, 4, 8] };
    pub const jitter: At = At { offset: [104, 52, 104], size: [8, 4, 8] };
    pub const shift: At = At { offset: [112, 56, 112], size: [4, 4, 4] };
    pub const stabil: At = At { offset: [120, 60, 120], size: [8, 4, 8] };
    pub const jitcnt: At = At { offset: [128, 64, 128], size: [8, 4, 8] };
    pub const calcnt: At = At { offset: [136, 68, 136], size: [8, 4, 8] };
    pub const errcnt: At = At { offset: [144, 72, 144], size: [8, 4, 8] };
    pub const stbcnt: At = At { offset: [152, 76, 152], size: [8, 4, 8] };
    pub const tai: At = At { offset: [160, 80, 160], size: [4, 4, 4] };
}

pub mod timex64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [208, 208, 208], name: "timex64" };
    pub const modes: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const freq: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const maxerror: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const esterror: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const status: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const constant: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const precision: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const tolerance: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const time: At = At { offset: [72, 72, 72], size: [16, 16, 16] };
    pub const time_tv_sec: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const time_tv_usec: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const tick: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const ppsfreq: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const jitter: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
    pub const shift: At = At { offset: [112, 112, 112], size: [4, 4, 4] };
    pub const stabil: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const jitcnt: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const calcnt: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
    pub const errcnt: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
    pub const stbcnt: At = At { offset: [152, 152, 152], size: [8, 8, 8] };
    pub const tai: At = At { offset: [160, 160, 160], size: [4, 4, 4] };
}

pub mod itimerspec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 16, 32], name: "itimerspec" };
    pub const it_interval: At = At { offset: [0, 0, 0], size: [16, 8, 16] };
    pub const it_value: At = At { offset: [16, 8, 16], size: [16, 8, 16] };
    pub const it_interval_tv_sec: At = At { offset: [0, 0, 0], size: [8, 4, 8] };
    pub const it_interval_tv_nsec: At = At { offset: [8, 4, 8], size: [8, 4, 8] };
    pub const it_value_tv_sec: At = At { offset: [16, 8, 16], size: [8, 4, 8] };
    pub const it_value_tv_nsec: At = At { offset: [24, 12, 24], size: [8, 4, 8] };
}
