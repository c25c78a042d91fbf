// From data/ioctl.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod termios {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [36, 36, 36], name: "termios" };
    pub const c_iflag: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const c_oflag: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const c_cflag: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const c_lflag: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const c_line: At = At { offset: [16, 16, 16], size: [1, 1, 1] };
    pub const c_cc: At = At { offset: [17, 17, 17], size: [19, 19, 19] };
}

pub mod termios2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "termios2" };
    pub const c_iflag: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const c_oflag: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const c_cflag: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const c_lflag: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const c_line: At = At { offset: [16, 16, 16], size: [1, 1, 1] };
    pub const c_cc: At = At { offset: [17, 17, 17], size: [19, 19, 19] };
    pub const c_ispeed: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const c_ospeed: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
}

pub mod termio {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [18, 18, 18], name: "termio" };
    pub const c_iflag: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const c_oflag: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const c_cflag: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const c_lflag: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const c_line: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
    pub const c_cc: At = At { offset: [9, 9, 9], size: [8, 8, 8] };
}

pub mod winsize {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "winsize" };
    pub const ws_row: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const ws_col: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const ws_xpixel: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const ws_ypixel: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod hd_geometry {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "hd_geometry" };
    pub const heads: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sectors: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const cylinders: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const start: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod blkpg_ioctl_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 16, 16], name: "blkpg_ioctl_arg" };
    pub const op: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const datalen: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const data: At = At { offset: [16, 12, 12], size: [8, 4, 4] };
}

pub mod blkpg_partition {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [152, 148, 152], name: "blkpg_partition" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const pno: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const devname: At = At { offset: [20, 20, 20], size: [64, 64, 64] };
    pub const volname: At = At { offset: [84, 84, 84], size: [64, 64, 64] };
}

pub mod loop_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [168, 140, 140], name: "loop_info" };
    pub const lo_number: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const lo_device: At = At { offset: [8, 4, 4], size: [8, 2, 4] };
    pub const lo_inode: At = At { offset: [16, 8, 8], size: [8, 4, 4] };
    pub const lo_rdevice: At = At { offset: [24, 12, 12], size: [8, 2, 4] };
    pub const lo_offset: At = At { offset: [32, 16, 16], size: [4, 4, 4] };
    pub const lo_encrypt_type: At = At { offset: [36, 20, 20], size: [4, 4, 4] };
    pub const lo_encrypt_key_size: At = At { offset: [40, 24, 24], size: [4, 4, 4] };
    pub const lo_flags: At = At { offset: [44, 28, 28], size: [4, 4, 4] };
    pub const lo_name: At = At { offset: [48, 32, 32], size: [64, 64, 64] };
    pub const lo_encrypt_key: At = At { offset: [112, 96, 96], size: [32, 32, 32] };
    pub const lo_init: At = At { offset: [144, 128, 128], size: [16, 8, 8] };
    pub const reserved: At = At { offset: [160, 136, 136], size: [4, 4, 4] };
}

pub mod loop_info64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [232, 232, 232], name: "loop_info64" };
    pub const lo_device: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const lo_inode: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const lo_rdevice: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const lo_offset: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const lo_sizelimit: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const lo_number: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const lo_encrypt_type: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const lo_encrypt_key_size: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const lo_flags: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const lo_file_name: At = At { offset: [56, 56, 56], size: [64, 64, 64] };
    pub const lo_crypt_name: At = At { offset: [120, 120, 120], size: [64, 64, 64] };
    pub const lo_encrypt_key: At = At { offset: [184, 184, 184], size: [32, 32, 32] };
    pub const lo_init: At = At { offset: [216, 216, 216], size: [16, 16, 16] };
}

pub mod loop_config {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [304, 304, 304], name: "loop_config" };
    pub const fd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const block_size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const info: At = At { offset: [8, 8, 8], size: [232, 232, 232] };
    pub const __reserved: At = At { offset: [240, 240, 240], size: [64, 64, 64] };
}

pub mod rtc_time {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [36, 36, 36], name: "rtc_time" };
    pub const tm_sec: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tm_min: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const tm_hour: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const tm_mday: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const tm_mon: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const tm_year: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const tm_wday: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const tm_yday: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const tm_isdst: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
}

pub mod rtc_wkalrm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "rtc_wkalrm" };
    pub const enabled: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const pending: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const time: At = At { offset: [4, 4, 4], size: [36, 36, 36] };
}

pub mod watchdog_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "watchdog_info" };
    pub const options: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const firmware_version: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const identity: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
}

pub mod vt_stat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "vt_stat" };
    pub const v_active: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const v_signal: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const v_state: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}

pub mod vt_mode {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "vt_mode" };
    pub const mode: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const waitv: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const relsig: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const acqsig: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const frsig: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod vt_sizes {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "vt_sizes" };
    pub const v_rows: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const v_cols: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const v_scrollsize: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}
