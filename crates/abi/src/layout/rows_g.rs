// From data/rows_g.layout by `cargo xtask codegen`. Do not edit.
#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]

pub mod input_id {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "input_id" };
    pub const bustype: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const vendor: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const product: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const version: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod input_absinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "input_absinfo" };
    pub const value: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const minimum: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const maximum: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const fuzz: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const flat: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const resolution: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod input_keymap_entry {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "input_keymap_entry" };
    pub const flags: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const len: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const index: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const keycode: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const scancode: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
}

pub mod ff_effect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 44, 44], name: "ff_effect" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const id: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const direction: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const trigger: At = At { offset: [6, 6, 6], size: [4, 4, 4] };
    pub const replay: At = At { offset: [10, 10, 10], size: [4, 4, 4] };
    pub const u_constant: At = At { offset: [16, 16, 16], size: [10, 10, 10] };
    pub const u_ramp: At = At { offset: [16, 16, 16], size: [12, 12, 12] };
    pub const u_periodic: At = At { offset: [16, 16, 16], size: [32, 28, 28] };
    pub const u_rumble: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod ff_trigger {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "ff_trigger" };
    pub const button: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const interval: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod ff_replay {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "ff_replay" };
    pub const length: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const delay: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod ff_envelope {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ff_envelope" };
    pub const attack_length: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const attack_level: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const fade_length: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const fade_level: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
}

pub mod ff_constant_effect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [10, 10, 10], name: "ff_constant_effect" };
    pub const level: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const envelope: At = At { offset: [2, 2, 2], size: [8, 8, 8] };
}

pub mod ff_ramp_effect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ff_ramp_effect" };
    pub const start_level: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const end_level: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const envelope: At = At { offset: [4, 4, 4], size: [8, 8, 8] };
}

pub mod ff_periodic_effect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 28, 28], name: "ff_periodic_effect" };
    pub const waveform: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const period: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const magnitude: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const offset: At = At { offset: [6, 6, 6], size: [2, 2, 2] };
    pub const phase: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
    pub const envelope: At = At { offset: [10, 10, 10], size: [8, 8, 8] };
    pub const custom_len: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const custom_data: At = At { offset: [24, 24, 24], size: [8, 4, 4] };
}

pub mod ff_rumble_effect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "ff_rumble_effect" };
    pub const strong_magnitude: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const weak_magnitude: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod rtc_pll_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 28, 28], name: "rtc_pll_info" };
    pub const pll_ctrl: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pll_value: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pll_max: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const pll_min: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const pll_posmult: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const pll_negmult: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const pll_clock: At = At { offset: [24, 24, 24], size: [8, 4, 4] };
}

pub mod rtc_param {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "rtc_param" };
    pub const param: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const uvalue: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const svalue: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const index: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const __pad: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod uffdio_register_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_register_range" };
    pub const range: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const ioctls: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod uffdio_zeropage_range {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_zeropage_range" };
    pub const range: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const zeropage: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod uffdio_writeprotect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "uffdio_writeprotect" };
    pub const range: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod uffdio_continue {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_continue" };
    pub const range: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const mapped: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod uffdio_poison {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "uffdio_poison" };
    pub const range: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mode: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const updated: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod seccomp_notif_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "seccomp_notif_data" };
    pub const nr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const arch: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const instruction_pointer: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const args: At = At { offset: [16, 16, 16], size: [48, 48, 48] };
}

pub mod seccomp_notif {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 80, 80], name: "seccomp_notif" };
    pub const id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const pid: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const data: At = At { offset: [16, 16, 16], size: [64, 64, 64] };
}

pub mod seccomp_notif_resp {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "seccomp_notif_resp" };
    pub const id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const val: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const error: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const flags: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod seccomp_notif_addfd {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "seccomp_notif_addfd" };
    pub const id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const srcfd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const newfd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const newfd_flags: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod sg_scsi_id {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "sg_scsi_id" };
    pub const host_no: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const channel: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const scsi_id: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const lun: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const scsi_type: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const h_cmd_per_lun: At = At { offset: [20, 20, 20], size: [2, 2, 2] };
    pub const d_queue_depth: At = At { offset: [22, 22, 22], size: [2, 2, 2] };
}

pub mod sg_req_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 20, 20], name: "sg_req_info" };
    pub const req_state: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const orphan: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const sg_io_owned: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const problem: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
    pub const pack_id: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const usr_ptr: At = At { offset: [8, 8, 8], size: [8, 4, 4] };
    pub const duration: At = At { offset: [16, 12, 12], size: [4, 4, 4] };
}

pub mod erase_info_user {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "erase_info_user" };
    pub const start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const length: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod erase_info_user64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "erase_info_user64" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod mtd_oob_buf {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 12, 12], name: "mtd_oob_buf" };
    pub const start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const length: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const ptr: At = At { offset: [8, 8, 8], size: [8, 4, 4] };
}

pub mod mtd_oob_buf64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "mtd_oob_buf64" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const length: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const usr_ptr: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod otp_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "otp_info" };
    pub const start: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const length: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const locked: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod mtd_write_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "mtd_write_req" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ooblen: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const usr_data: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const usr_oob: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const mode: At = At { offset: [40, 40, 40], size: [1, 1, 1] };
}

pub mod mtd_info_user {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "mtd_info_user" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const size: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const erasesize: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const writesize: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const oobsize: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const padding: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod nand_oobinfo {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [200, 200, 200], name: "nand_oobinfo" };
    pub const useecc: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const eccbytes: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const oobfree: At = At { offset: [8, 8, 8], size: [64, 64, 64] };
    pub const eccpos: At = At { offset: [72, 72, 72], size: [128, 128, 128] };
}

pub mod nand_oobfree {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "nand_oobfree" };
    pub const offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const length: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod nand_ecclayout_user {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [328, 328, 328], name: "nand_ecclayout_user" };
    pub const eccbytes: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const eccpos: At = At { offset: [4, 4, 4], size: [256, 256, 256] };
    pub const oobavail: At = At { offset: [260, 260, 260], size: [4, 4, 4] };
    pub const oobfree: At = At { offset: [264, 264, 264], size: [64, 64, 64] };
}

pub mod mtd_ecc_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "mtd_ecc_stats" };
    pub const corrected: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const failed: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const badblocks: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const bbtblocks: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod region_info_user {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "region_info_user" };
    pub const regionindex: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const erasesize: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const numblocks: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ubi_attach_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "ubi_attach_req" };
    pub const ubi_num: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const mtd_num: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const vid_hdr_offset: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const max_beb_per1024: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
    pub const disable_fm: At = At { offset: [14, 14, 14], size: [1, 1, 1] };
    pub const need_resv_pool: At = At { offset: [15, 15, 15], size: [1, 1, 1] };
}

pub mod ubi_mkvol_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [152, 152, 152], name: "ubi_mkvol_req" };
    pub const vol_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const alignment: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const bytes: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const vol_type: At = At { offset: [16, 16, 16], size: [1, 1, 1] };
    pub const flags: At = At { offset: [17, 17, 17], size: [1, 1, 1] };
    pub const name_len: At = At { offset: [18, 18, 18], size: [2, 2, 2] };
    pub const name: At = At { offset: [24, 24, 24], size: [128, 128, 128] };
}

pub mod ubi_rsvol_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "ubi_rsvol_req" };
    pub const bytes: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const vol_id: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod ubi_rnvol_ent {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [136, 136, 136], name: "ubi_rnvol_ent" };
    pub const vol_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const name_len: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const name: At = At { offset: [8, 8, 8], size: [128, 128, 128] };
}

pub mod ubi_rnvol_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4368, 4368, 4368], name: "ubi_rnvol_req" };
    pub const count: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const ents: At = At { offset: [16, 16, 16], size: [4352, 4352, 4352] };
}

pub mod ubi_leb_change_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ubi_leb_change_req" };
    pub const lnum: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bytes: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const dtype: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
}

pub mod ubi_map_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "ubi_map_req" };
    pub const lnum: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const dtype: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
}

pub mod ubi_set_vol_prop_req {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ubi_set_vol_prop_req" };
    pub const property: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const value: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod counter_component {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "counter_component" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const scope: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const parent: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const id: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
}

pub mod counter_watch {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "counter_watch" };
    pub const component: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const event: At = At { offset: [4, 4, 4], size: [1, 1, 1] };
    pub const channel: At = At { offset: [5, 5, 5], size: [1, 1, 1] };
}

pub mod udmabuf_create {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "udmabuf_create" };
    pub const memfd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const size: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod udmabuf_create_item {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "udmabuf_create_item" };
    pub const memfd: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const size: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod udmabuf_create_list {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "udmabuf_create_list" };
    pub const flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const count: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod kbkeycode {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "kbkeycode" };
    pub const scancode: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const keycode: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod kbd_repeat {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "kbd_repeat" };
    pub const delay: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const period: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod unimapinit {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [6, 6, 6], name: "unimapinit" };
    pub const advised_hashsize: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const advised_hashstep: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const advised_hashlevel: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
}

pub mod kbdiacruc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "kbdiacruc" };
    pub const diacr: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const base: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const result: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod kbdiacrsuc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [3076, 3076, 3076], name: "kbdiacrsuc" };
    pub const kb_cnt: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const kbdiacruc: At = At { offset: [4, 4, 4], size: [3072, 3072, 3072] };
}

pub mod kvm_run {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [2352, 2352, 2352], name: "kvm_run" };
    pub const request_interrupt_window: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const immediate_exit: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const exit_reason: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ready_for_interrupt_injection: At = At { offset: [12, 12, 12], size: [1, 1, 1] };
    pub const if_flag: At = At { offset: [13, 13, 13], size: [1, 1, 1] };
    pub const flags: At = At { offset: [14, 14, 14], size: [2, 2, 2] };
    pub const cr8: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const apic_base: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const io_direction: At = At { offset: [32, 32, 32], size: [1, 1, 1] };
    pub const io_size: At = At { offset: [33, 33, 33], size: [1, 1, 1] };
    pub const io_port: At = At { offset: [34, 34, 34], size: [2, 2, 2] };
    pub const io_count: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const io_data_offset: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const mmio_phys_addr: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const mmio_data: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const mmio_len: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const mmio_is_write: At = At { offset: [52, 52, 52], size: [1, 1, 1] };
}

pub mod kvm_userspace_memory_region {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "kvm_userspace_memory_region" };
    pub const slot: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const guest_phys_addr: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const memory_size: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const userspace_addr: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod kvm_segment {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "kvm_segment" };
    pub const base: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const limit: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const selector: At = At { offset: [12, 12, 12], size: [2, 2, 2] };
    pub const r#type: At = At { offset: [14, 14, 14], size: [1, 1, 1] };
    pub const present: At = At { offset: [15, 15, 15], size: [1, 1, 1] };
    pub const dpl: At = At { offset: [16, 16, 16], size: [1, 1, 1] };
    pub const db: At = At { offset: [17, 17, 17], size: [1, 1, 1] };
    pub const s: At = At { offset: [18, 18, 18], size: [1, 1, 1] };
    pub const l: At = At { offset: [19, 19, 19], size: [1, 1, 1] };
    pub const g: At = At { offset: [20, 20, 20], size: [1, 1, 1] };
    pub const avl: At = At { offset: [21, 21, 21], size: [1, 1, 1] };
}

pub mod kvm_dtable {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "kvm_dtable" };
    pub const base: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const limit: At = At { offset: [8, 8, 8], size: [2, 2, 2] };
}

pub mod kvm_sregs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [312, 312, 312], name: "kvm_sregs" };
    pub const cs: At = At { offset: [0, 0, 0], size: [24, 24, 24] };
    pub const ds: At = At { offset: [24, 24, 24], size: [24, 24, 24] };
    pub const es: At = At { offset: [48, 48, 48], size: [24, 24, 24] };
    pub const fs: At = At { offset: [72, 72, 72], size: [24, 24, 24] };
    pub const gs: At = At { offset: [96, 96, 96], size: [24, 24, 24] };
    pub const ss: At = At { offset: [120, 120, 120], size: [24, 24, 24] };
    pub const tr: At = At { offset: [144, 144, 144], size: [24, 24, 24] };
    pub const ldt: At = At { offset: [168, 168, 168], size: [24, 24, 24] };
    pub const gdt: At = At { offset: [192, 192, 192], size: [16, 16, 16] };
    pub const idt: At = At { offset: [208, 208, 208], size: [16, 16, 16] };
    pub const cr0: At = At { offset: [224, 224, 224], size: [8, 8, 8] };
    pub const cr2: At = At { offset: [232, 232, 232], size: [8, 8, 8] };
    pub const cr3: At = At { offset: [240, 240, 240], size: [8, 8, 8] };
    pub const cr4: At = At { offset: [248, 248, 248], size: [8, 8, 8] };
    pub const cr8: At = At { offset: [256, 256, 256], size: [8, 8, 8] };
    pub const efer: At = At { offset: [264, 264, 264], size: [8, 8, 8] };
    pub const apic_base: At = At { offset: [272, 272, 272], size: [8, 8, 8] };
    pub const interrupt_bitmap: At = At { offset: [280, 280, 280], size: [32, 32, 32] };
}

pub mod gpiochip_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [68, 68, 68], name: "gpiochip_info" };
    pub const name: At = At { offset: [0, 0, 0], size: [32, 32, 32] };
    pub const label: At = At { offset: [32, 32, 32], size: [32, 32, 32] };
    pub const lines: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod gpioline_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "gpioline_info" };
    pub const line_offset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const name: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
    pub const consumer: At = At { offset: [40, 40, 40], size: [32, 32, 32] };
}

pub mod gpiohandle_request {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [364, 364, 364], name: "gpiohandle_request" };
    pub const fd: At = At { offset: [360, 360, 360], size: [4, 4, 4] };
    pub const lines: At = At { offset: [356, 356, 356], size: [4, 4, 4] };
    pub const lineoffsets: At = At { offset: [0, 0, 0], size: [256, 256, 256] };
    pub const flags: At = At { offset: [256, 256, 256], size: [4, 4, 4] };
    pub const default_values: At = At { offset: [260, 260, 260], size: [64, 64, 64] };
    pub const consumer_label: At = At { offset: [324, 324, 324], size: [32, 32, 32] };
}

pub mod gpioevent_request {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "gpioevent_request" };
    pub const fd: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const lineoffset: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const handleflags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const eventflags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const consumer_label: At = At { offset: [12, 12, 12], size: [32, 32, 32] };
}

pub mod gpiohandle_config {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [84, 84, 84], name: "gpiohandle_config" };
    pub const flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const default_values: At = At { offset: [4, 4, 4], size: [64, 64, 64] };
}

pub mod gpiohandle_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "gpiohandle_data" };
    pub const values: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
}

pub mod gpio_v2_line_values {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "gpio_v2_line_values" };
    pub const bits: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const mask: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod tee_ioctl_version_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [12, 12, 12], name: "tee_ioctl_version_data" };
    pub const impl_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const impl_caps: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const gen_caps: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod tee_ioctl_cancel_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tee_ioctl_cancel_arg" };
    pub const cancel_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const session: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod tee_ioctl_close_session_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "tee_ioctl_close_session_arg" };
    pub const session: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod tee_ioctl_shm_alloc_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tee_ioctl_shm_alloc_data" };
    pub const size: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const id: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod tee_ioctl_shm_register_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "tee_ioctl_shm_register_data" };
    pub const addr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod tee_ioctl_shm_register_fd_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "tee_ioctl_shm_register_fd_data" };
    pub const fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const size: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const id: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod ptp_clock_time {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ptp_clock_time" };
    pub const sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const nsec: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const reserved: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod ptp_clock_caps {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 80, 80], name: "ptp_clock_caps" };
    pub const max_adj: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const n_alarm: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const n_ext_ts: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const n_per_out: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const pps: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const n_pins: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const cross_timestamping: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const adjust_phase: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const max_phase_adj: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [36, 36, 36], size: [44, 44, 44] };
}

pub mod ptp_extts_request {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "ptp_extts_request" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod ptp_pin_desc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [96, 96, 96], name: "ptp_pin_desc" };
    pub const name: At = At { offset: [0, 0, 0], size: [64, 64, 64] };
    pub const index: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const func: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const chan: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [76, 76, 76], size: [20, 20, 20] };
}

pub mod ptp_sys_offset {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [832, 832, 832], name: "ptp_sys_offset" };
    pub const n_samples: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [4, 4, 4], size: [12, 12, 12] };
    pub const ts: At = At { offset: [16, 16, 16], size: [816, 816, 816] };
}

pub mod ptp_sys_offset_extended {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1216, 1216, 1216], name: "ptp_sys_offset_extended" };
    pub const n_samples: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const clockid: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const ts: At = At { offset: [16, 16, 16], size: [1200, 1200, 1200] };
}

pub mod ptp_sys_offset_precise {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "ptp_sys_offset_precise" };
    pub const device: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const sys_realtime: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const sys_monoraw: At = At { offset: [32, 32, 32], size: [16, 16, 16] };
    pub const rsv: At = At { offset: [48, 48, 48], size: [16, 16, 16] };
}

pub mod ptp_perout_request {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "ptp_perout_request" };
    pub const start: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const phase: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const period: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const index: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const flags: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const rsv: At = At { offset: [40, 40, 40], size: [16, 16, 16] };
    pub const on: At = At { offset: [40, 40, 40], size: [16, 16, 16] };
}

pub mod hdio_drive_cmd {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "hdio_drive_cmd" };
    pub const command: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const sector_number: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const feature: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
    pub const sector_count: At = At { offset: [3, 3, 3], size: [1, 1, 1] };
}

pub mod logical_block_metadata_cap {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "logical_block_metadata_cap" };
    pub const lbmd_flags: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const lbmd_interval: At = At { offset: [4, 4, 4], size: [2, 2, 2] };
    pub const lbmd_size: At = At { offset: [6, 6, 6], size: [1, 1, 1] };
    pub const lbmd_opaque_size: At = At { offset: [7, 7, 7], size: [1, 1, 1] };
    pub const lbmd_opaque_offset: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
    pub const lbmd_pi_size: At = At { offset: [9, 9, 9], size: [1, 1, 1] };
    pub const lbmd_pi_offset: At = At { offset: [10, 10, 10], size: [1, 1, 1] };
    pub const lbmd_guard_tag_type: At = At { offset: [11, 11, 11], size: [1, 1, 1] };
    pub const lbmd_app_tag_size: At = At { offset: [12, 12, 12], size: [1, 1, 1] };
    pub const lbmd_ref_tag_size: At = At { offset: [13, 13, 13], size: [1, 1, 1] };
    pub const lbmd_storage_tag_size: At = At { offset: [14, 14, 14], size: [1, 1, 1] };
}

pub mod gpio_v2_line_attribute {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "gpio_v2_line_attribute" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const padding: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod gpio_v2_line_config_attribute {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "gpio_v2_line_config_attribute" };
    pub const attr: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const mask: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod gpio_v2_line_config {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [272, 272, 272], name: "gpio_v2_line_config" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const num_attrs: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const padding: At = At { offset: [12, 12, 12], size: [20, 20, 20] };
    pub const attrs: At = At { offset: [32, 32, 32], size: [240, 240, 240] };
}

pub mod gpio_v2_line_request {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [592, 592, 592], name: "gpio_v2_line_request" };
    pub const offsets: At = At { offset: [0, 0, 0], size: [256, 256, 256] };
    pub const consumer: At = At { offset: [256, 256, 256], size: [32, 32, 32] };
    pub const config: At = At { offset: [288, 288, 288], size: [272, 272, 272] };
    pub const num_lines: At = At { offset: [560, 560, 560], size: [4, 4, 4] };
    pub const event_buffer_size: At = At { offset: [564, 564, 564], size: [4, 4, 4] };
    pub const padding: At = At { offset: [568, 568, 568], size: [20, 20, 20] };
    pub const fd: At = At { offset: [588, 588, 588], size: [4, 4, 4] };
}

pub mod gpio_v2_line_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [256, 256, 256], name: "gpio_v2_line_info" };
    pub const name: At = At { offset: [0, 0, 0], size: [32, 32, 32] };
    pub const consumer: At = At { offset: [32, 32, 32], size: [32, 32, 32] };
    pub const offset: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const num_attrs: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const flags: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const attrs: At = At { offset: [80, 80, 80], size: [160, 160, 160] };
    pub const padding: At = At { offset: [240, 240, 240], size: [16, 16, 16] };
}

pub mod tee_ioctl_buf_data {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "tee_ioctl_buf_data" };
    pub const buf_ptr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const buf_len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod tee_ioctl_param {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "tee_ioctl_param" };
    pub const attr: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const a: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const b: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const c: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
}

pub mod tee_ioctl_open_session_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "tee_ioctl_open_session_arg" };
    pub const uuid: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const clnt_uuid: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const clnt_login: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const cancel_id: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const session: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const ret: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const ret_origin: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const num_params: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
}

pub mod tee_ioctl_invoke_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "tee_ioctl_invoke_arg" };
    pub const func: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const session: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const cancel_id: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const ret: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ret_origin: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const num_params: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod tee_iocl_supp_recv_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tee_iocl_supp_recv_arg" };
    pub const func: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const num_params: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod tee_iocl_supp_send_arg {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "tee_iocl_supp_send_arg" };
    pub const ret: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const num_params: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod btrfs_balance_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [136, 136, 136], name: "btrfs_balance_args" };
    pub const profiles: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const usage: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const devid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const pstart: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const pend: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const vstart: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const vend: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const target: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const flags: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_balance_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1024, 1024, 1024], name: "btrfs_ioctl_balance_args" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const state: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const data: At = At { offset: [16, 16, 16], size: [136, 136, 136] };
    pub const meta: At = At { offset: [152, 152, 152], size: [136, 136, 136] };
    pub const sys: At = At { offset: [288, 288, 288], size: [136, 136, 136] };
}

pub mod btrfs_ioctl_defrag_range_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "btrfs_ioctl_defrag_range_args" };
    pub const start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const len: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const extent_thresh: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const compress_type: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod btrfs_ioctl_dev_info_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4096, 4096, 4096], name: "btrfs_ioctl_dev_info_args" };
    pub const devid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const uuid: At = At { offset: [8, 8, 8], size: [16, 16, 16] };
    pub const bytes_used: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const total_bytes: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const path: At = At { offset: [3072, 3072, 3072], size: [1024, 1024, 1024] };
}

pub mod btrfs_ioctl_dev_replace_start {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [2088, 2084, 2088], name: "btrfs_ioctl_dev_replace_start" };
    pub const srcdevid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const mode: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const srcdev_name: At = At { offset: [32, 32, 32], size: [1025, 1025, 1025] };
    pub const tgtdev_name: At = At { offset: [1057, 1057, 1057], size: [1025, 1025, 1025] };
}

pub mod btrfs_ioctl_dev_replace_status {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "btrfs_ioctl_dev_replace_status" };
    pub const replace_state: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const progress_1000: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const time_started: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const time_stopped: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const num_write_errors: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const num_uncorrectable_read_errors: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_dev_replace_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [2600, 2596, 2600], name: "btrfs_ioctl_dev_replace_args" };
    pub const cmd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const result: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_feature_flags {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "btrfs_ioctl_feature_flags" };
    pub const compat_flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const compat_ro_flags: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const incompat_flags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_fs_info_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1024, 1024, 1024], name: "btrfs_ioctl_fs_info_args" };
    pub const max_id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const num_devices: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const fsid: At = At { offset: [16, 16, 16], size: [16, 16, 16] };
    pub const nodesize: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const sectorsize: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const clone_alignment: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const csum_type: At = At { offset: [44, 44, 44], size: [2, 2, 2] };
    pub const csum_size: At = At { offset: [46, 46, 46], size: [2, 2, 2] };
    pub const flags: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const generation: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const metadata_uuid: At = At { offset: [64, 64, 64], size: [16, 16, 16] };
}

pub mod btrfs_ioctl_get_dev_stats {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1032, 1032, 1032], name: "btrfs_ioctl_get_dev_stats" };
    pub const devid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const nr_items: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const values: At = At { offset: [24, 24, 24], size: [40, 40, 40] };
}

pub mod btrfs_ioctl_ino_lookup_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4096, 4096, 4096], name: "btrfs_ioctl_ino_lookup_args" };
    pub const treeid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const objectid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const name: At = At { offset: [16, 16, 16], size: [4080, 4080, 4080] };
}

pub mod btrfs_ioctl_ino_path_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "btrfs_ioctl_ino_path_args" };
    pub const inum: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const size: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const fspath: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_logical_ino_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 56, 56], name: "btrfs_ioctl_logical_ino_args" };
    pub const logical: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const size: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const reserved: At = At { offset: [16, 16, 16], size: [24, 24, 24] };
    pub const flags: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const inodes: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_qgroup_assign_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "btrfs_ioctl_qgroup_assign_args" };
    pub const assign: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const src: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const dst: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_qgroup_create_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "btrfs_ioctl_qgroup_create_args" };
    pub const create: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const qgroupid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod btrfs_qgroup_limit {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "btrfs_qgroup_limit" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const max_rfer: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const max_excl: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const rsv_rfer: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rsv_excl: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_qgroup_limit_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "btrfs_ioctl_qgroup_limit_args" };
    pub const qgroupid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const lim: At = At { offset: [8, 8, 8], size: [40, 40, 40] };
}

pub mod btrfs_ioctl_quota_ctl_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "btrfs_ioctl_quota_ctl_args" };
    pub const cmd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_quota_rescan_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "btrfs_ioctl_quota_rescan_args" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const progress: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_timespec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 12, 16], name: "btrfs_ioctl_timespec" };
    pub const sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const nsec: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod btrfs_ioctl_received_subvol_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [200, 192, 200], name: "btrfs_ioctl_received_subvol_args" };
    pub const uuid: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const stransid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const rtransid: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const stime: At = At { offset: [32, 32, 32], size: [16, 12, 16] };
    pub const rtime: At = At { offset: [48, 44, 48], size: [16, 12, 16] };
    pub const flags: At = At { offset: [64, 56, 64], size: [8, 8, 8] };
}

pub mod btrfs_scrub_progress {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [120, 120, 120], name: "btrfs_scrub_progress" };
    pub const data_extents_scrubbed: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tree_extents_scrubbed: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const data_bytes_scrubbed: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const tree_bytes_scrubbed: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const read_errors: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const csum_errors: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const verify_errors: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const no_csum: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const csum_discards: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const super_errors: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const malloc_errors: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const uncorrectable_errors: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const corrected_errors: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const last_physical: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
    pub const unverified_errors: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_scrub_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [1024, 1024, 1024], name: "btrfs_ioctl_scrub_args" };
    pub const devid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const start: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const end: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const flags: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const progress: At = At { offset: [32, 32, 32], size: [120, 120, 120] };
}

pub mod btrfs_ioctl_search_key {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 104, 104], name: "btrfs_ioctl_search_key" };
    pub const tree_id: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const min_objectid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const max_objectid: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const min_offset: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const max_offset: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const min_transid: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const max_transid: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const min_type: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const max_type: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const nr_items: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod btrfs_ioctl_search_header {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "btrfs_ioctl_search_header" };
    pub const transid: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const objectid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const offset: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const r#type: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const len: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
}

pub mod btrfs_ioctl_search_start {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 104, 104], name: "btrfs_ioctl_search_start" };
    pub const key: At = At { offset: [0, 0, 0], size: [104, 104, 104] };
}

pub mod btrfs_data_container {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "btrfs_data_container" };
    pub const bytes_left: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bytes_missing: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const elem_cnt: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const elem_missed: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod btrfs_inode_place {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "btrfs_inode_place" };
    pub const inum: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const offset: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const root: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_search_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4096, 4096, 4096], name: "btrfs_ioctl_search_args" };
    pub const key: At = At { offset: [0, 0, 0], size: [104, 104, 104] };
    pub const buf: At = At { offset: [104, 104, 104], size: [3992, 3992, 3992] };
}

pub mod btrfs_ioctl_search_args_v2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 112, 112], name: "btrfs_ioctl_search_args_v2" };
    pub const key: At = At { offset: [0, 0, 0], size: [104, 104, 104] };
    pub const buf_size: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_send_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 68, 72], name: "btrfs_ioctl_send_args" };
    pub const send_fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const clone_sources_count: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const clone_sources: At = At { offset: [16, 16, 16], size: [8, 4, 4] };
    pub const parent_root: At = At { offset: [24, 20, 24], size: [8, 8, 8] };
    pub const flags: At = At { offset: [32, 28, 32], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_space_info {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "btrfs_ioctl_space_info" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const total_bytes: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const used_bytes: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_space_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "btrfs_ioctl_space_args" };
    pub const space_slots: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const total_spaces: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod btrfs_ioctl_vol_args {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4096, 4096, 4096], name: "btrfs_ioctl_vol_args" };
    pub const fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const name: At = At { offset: [8, 8, 8], size: [4088, 4088, 4088] };
}

pub mod btrfs_qgroup_inherit {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 72, 72], name: "btrfs_qgroup_inherit" };
    pub const flags: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const num_qgroups: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const num_ref_copies: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const num_excl_copies: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const lim: At = At { offset: [32, 32, 32], size: [40, 40, 40] };
}

pub mod btrfs_ioctl_vol_args_v2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4096, 4096, 4096], name: "btrfs_ioctl_vol_args_v2" };
    pub const fd: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const transid: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const flags: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const size: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const qgroup_inherit: At = At { offset: [32, 32, 32], size: [8, 4, 4] };
    pub const name: At = At { offset: [56, 56, 56], size: [4040, 4040, 4040] };
}

pub mod kbsentry {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [513, 513, 513], name: "kbsentry" };
    pub const kb_func: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const kb_string: At = At { offset: [1, 1, 1], size: [512, 512, 512] };
}

pub mod kbdiacr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [3, 3, 3], name: "kbdiacr" };
    pub const diacr: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const base: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const result: At = At { offset: [2, 2, 2], size: [1, 1, 1] };
}

pub mod kbdiacrs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [772, 772, 772], name: "kbdiacrs" };
    pub const kb_cnt: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod kbdiacrsuc_count {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "kbdiacrsuc_count" };
    pub const kb_cnt: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod unipair {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "unipair" };
    pub const unicode: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const fontpos: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod unimapdesc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "unimapdesc" };
    pub const entry_ct: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const entries: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod consolefontdesc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "consolefontdesc" };
    pub const charcount: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const charheight: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
    pub const chardata: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod console_font_op {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 24, 24], name: "console_font_op" };
    pub const op: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const width: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const height: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const charcount: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const data: At = At { offset: [24, 20, 20], size: [8, 4, 4] };
}

pub mod kbentry {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [4, 4, 4], name: "kbentry" };
    pub const kb_table: At = At { offset: [0, 0, 0], size: [1, 1, 1] };
    pub const kb_index: At = At { offset: [1, 1, 1], size: [1, 1, 1] };
    pub const kb_value: At = At { offset: [2, 2, 2], size: [2, 2, 2] };
}

pub mod v4l2_capability {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [104, 104, 104], name: "v4l2_capability" };
    pub const driver: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const card: At = At { offset: [16, 16, 16], size: [32, 32, 32] };
    pub const bus_info: At = At { offset: [48, 48, 48], size: [32, 32, 32] };
    pub const version: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const capabilities: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const device_caps: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
}

pub mod v4l2_fmtdesc {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "v4l2_fmtdesc" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const description: At = At { offset: [12, 12, 12], size: [32, 32, 32] };
    pub const pixelformat: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
}

pub mod v4l2_requestbuffers {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "v4l2_requestbuffers" };
    pub const count: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const memory: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
}

pub mod v4l2_exportbuffer {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [64, 64, 64], name: "v4l2_exportbuffer" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const plane: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const fd: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
}

pub mod v4l2_create_buffers {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [256, 248, 248], name: "v4l2_create_buffers" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const count: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const memory: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const format: At = At { offset: [16, 12, 12], size: [208, 204, 204] };
}

pub mod v4l2_standard {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [72, 64, 72], name: "v4l2_standard" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const name: At = At { offset: [16, 12, 16], size: [24, 24, 24] };
    pub const frameperiod: At = At { offset: [40, 36, 40], size: [8, 8, 8] };
    pub const framelines: At = At { offset: [48, 44, 48], size: [4, 4, 4] };
}

pub mod v4l2_input {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 76, 80], name: "v4l2_input" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const name: At = At { offset: [4, 4, 4], size: [32, 32, 32] };
    pub const r#type: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const audioset: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const tuner: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const std: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const status: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const capabilities: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
}

pub mod v4l2_control {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "v4l2_control" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const value: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_tuner {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [84, 84, 84], name: "v4l2_tuner" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const name: At = At { offset: [4, 4, 4], size: [32, 32, 32] };
    pub const r#type: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const capability: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const rangelow: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const rangehigh: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const rxsubchans: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const audmode: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const signal: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const afc: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
}

pub mod v4l2_queryctrl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [68, 68, 68], name: "v4l2_queryctrl" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const name: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
    pub const minimum: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const maximum: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const step: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const default_value: At = At { offset: [52, 52, 52], size: [4, 4, 4] };
    pub const flags: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const reserved: At = At { offset: [60, 60, 60], size: [8, 8, 8] };
}

pub mod v4l2_query_ext_ctrl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [232, 232, 232], name: "v4l2_query_ext_ctrl" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const name: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
    pub const minimum: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const maximum: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const step: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const default_value: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const flags: At = At { offset: [72, 72, 72], size: [4, 4, 4] };
    pub const elem_size: At = At { offset: [76, 76, 76], size: [4, 4, 4] };
    pub const elems: At = At { offset: [80, 80, 80], size: [4, 4, 4] };
    pub const nr_of_dims: At = At { offset: [84, 84, 84], size: [4, 4, 4] };
    pub const dims: At = At { offset: [88, 88, 88], size: [16, 16, 16] };
    pub const reserved: At = At { offset: [104, 104, 104], size: [128, 128, 128] };
}

pub mod v4l2_rect {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "v4l2_rect" };
    pub const left: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const top: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const width: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const height: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
}

pub mod v4l2_cropcap {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "v4l2_cropcap" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bounds: At = At { offset: [4, 4, 4], size: [16, 16, 16] };
    pub const defrect: At = At { offset: [20, 20, 20], size: [16, 16, 16] };
    pub const pixelaspect: At = At { offset: [36, 36, 36], size: [8, 8, 8] };
}

pub mod v4l2_crop {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "v4l2_crop" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const c: At = At { offset: [4, 4, 4], size: [16, 16, 16] };
}

pub mod v4l2_frmsizeenum {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "v4l2_frmsizeenum" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pixel_format: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const discrete: At = At { offset: [12, 12, 12], size: [8, 8, 8] };
    pub const stepwise: At = At { offset: [12, 12, 12], size: [24, 24, 24] };
}

pub mod v4l2_frmsize_discrete {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "v4l2_frmsize_discrete" };
    pub const width: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const height: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_frmsize_stepwise {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "v4l2_frmsize_stepwise" };
    pub const min_width: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const max_width: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const step_width: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const min_height: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const max_height: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const step_height: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod v4l2_frmivalenum {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [52, 52, 52], name: "v4l2_frmivalenum" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const pixel_format: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const width: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const height: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const discrete: At = At { offset: [20, 20, 20], size: [8, 8, 8] };
    pub const stepwise: At = At { offset: [20, 20, 20], size: [24, 24, 24] };
}

pub mod v4l2_frmival_stepwise {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [24, 24, 24], name: "v4l2_frmival_stepwise" };
    pub const min: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const max: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const step: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
}

pub mod v4l2_querymenu {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "v4l2_querymenu" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const name: At = At { offset: [8, 8, 8], size: [32, 32, 32] };
    pub const value: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod v4l2_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [208, 204, 204], name: "v4l2_format" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const fmt: At = At { offset: [8, 4, 4], size: [200, 200, 200] };
}

pub mod v4l2_pix_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 48, 48], name: "v4l2_pix_format" };
    pub const width: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const height: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pixelformat: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const field: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const bytesperline: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const sizeimage: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const colorspace: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod v4l2_vbi_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [44, 44, 44], name: "v4l2_vbi_format" };
    pub const sampling_rate: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const offset: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const samples_per_line: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const sample_format: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const start: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const count: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const flags: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
}

pub mod v4l2_sliced_vbi_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [112, 112, 112], name: "v4l2_sliced_vbi_format" };
    pub const service_set: At = At { offset: [0, 0, 0], size: [2, 2, 2] };
    pub const service_lines: At = At { offset: [2, 2, 2], size: [96, 96, 96] };
    pub const io_size: At = At { offset: [100, 100, 100], size: [4, 4, 4] };
}

pub mod v4l2_plane_pix_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "v4l2_plane_pix_format" };
    pub const sizeimage: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const bytesperline: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_pix_format_mplane {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [192, 192, 192], name: "v4l2_pix_format_mplane" };
    pub const width: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const height: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const pixelformat: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const field: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const colorspace: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const plane_fmt: At = At { offset: [20, 20, 20], size: [160, 160, 160] };
    pub const num_planes: At = At { offset: [180, 180, 180], size: [1, 1, 1] };
}

pub mod v4l2_sdr_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 32, 32], name: "v4l2_sdr_format" };
    pub const pixelformat: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const buffersize: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_meta_format {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "v4l2_meta_format" };
    pub const dataformat: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const buffersize: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_window {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [56, 40, 40], name: "v4l2_window" };
    pub const w: At = At { offset: [0, 0, 0], size: [16, 16, 16] };
    pub const field: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const chromakey: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const clips: At = At { offset: [24, 24, 24], size: [8, 4, 4] };
    pub const clipcount: At = At { offset: [32, 28, 28], size: [4, 4, 4] };
    pub const bitmap: At = At { offset: [40, 32, 32], size: [8, 4, 4] };
    pub const global_alpha: At = At { offset: [48, 36, 36], size: [1, 1, 1] };
}

pub mod v4l2_streamparm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [204, 204, 204], name: "v4l2_streamparm" };
    pub const r#type: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const parm: At = At { offset: [4, 4, 4], size: [200, 200, 200] };
}

pub mod v4l2_captureparm {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "v4l2_captureparm" };
    pub const capability: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const capturemode: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const timeperframe: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const extendedmode: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const readbuffers: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
}

pub mod v4l2_framebuffer {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [48, 44, 44], name: "v4l2_framebuffer" };
    pub const capability: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const flags: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const base: At = At { offset: [8, 8, 8], size: [8, 4, 4] };
}

pub mod v4l2_timeval64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 16, 16], name: "v4l2_timeval64" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const tv_usec: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
}

pub mod v4l2_timeval32 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "v4l2_timeval32" };
    pub const tv_sec: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const tv_usec: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
}

pub mod v4l2_buffer64 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 76, 80], name: "v4l2_buffer64" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const bytesused: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const timestamp: At = At { offset: [24, 20, 24], size: [16, 16, 16] };
    pub const memory: At = At { offset: [60, 56, 60], size: [4, 4, 4] };
    pub const offset: At = At { offset: [64, 60, 64], size: [4, 4, 4] };
    pub const userptr: At = At { offset: [64, 60, 64], size: [8, 4, 4] };
    pub const length: At = At { offset: [72, 64, 68], size: [4, 4, 4] };
}

pub mod v4l2_buffer32 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [80, 68, 68], name: "v4l2_buffer32" };
    pub const index: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const r#type: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const bytesused: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const flags: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const timestamp: At = At { offset: [20, 20, 20], size: [8, 8, 8] };
    pub const memory: At = At { offset: [48, 48, 48], size: [4, 4, 4] };
    pub const offset: At = At { offset: [56, 52, 52], size: [4, 4, 4] };
    pub const userptr: At = At { offset: [56, 52, 52], size: [8, 4, 4] };
    pub const length: At = At { offset: [64, 56, 56], size: [4, 4, 4] };
}

pub mod v4l2_ext_controls {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [32, 24, 24], name: "v4l2_ext_controls" };
    pub const which: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const count: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const error_idx: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const request_fd: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const controls: At = At { offset: [24, 20, 20], size: [8, 4, 4] };
}

pub mod v4l2_ext_control {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [20, 20, 20], name: "v4l2_ext_control" };
    pub const id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const size: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const value: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const value64: At = At { offset: [12, 12, 12], size: [8, 8, 8] };
    pub const string: At = At { offset: [12, 12, 12], size: [8, 4, 4] };
}

pub mod kvm_regs {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [144, 144, 144], name: "kvm_regs" };
    pub const rax: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const rbx: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const rcx: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const rdx: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const rsi: At = At { offset: [32, 32, 32], size: [8, 8, 8] };
    pub const rdi: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const rsp: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const rbp: At = At { offset: [56, 56, 56], size: [8, 8, 8] };
    pub const r8: At = At { offset: [64, 64, 64], size: [8, 8, 8] };
    pub const r9: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const r10: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const r11: At = At { offset: [88, 88, 88], size: [8, 8, 8] };
    pub const r12: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const r13: At = At { offset: [104, 104, 104], size: [8, 8, 8] };
    pub const r14: At = At { offset: [112, 112, 112], size: [8, 8, 8] };
    pub const r15: At = At { offset: [120, 120, 120], size: [8, 8, 8] };
    pub const rip: At = At { offset: [128, 128, 128], size: [8, 8, 8] };
    pub const rflags: At = At { offset: [136, 136, 136], size: [8, 8, 8] };
}

pub mod kvm_cpuid_entry2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "kvm_cpuid_entry2" };
    pub const function: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const index: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const flags: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const eax: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const ebx: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const ecx: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const edx: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
}

pub mod kvm_cpuid2 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [8, 8, 8], name: "kvm_cpuid2" };
    pub const nent: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
}

pub mod sg_io_hdr {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [88, 64, 64], name: "sg_io_hdr" };
    pub const interface_id: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const dxfer_direction: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const cmd_len: At = At { offset: [8, 8, 8], size: [1, 1, 1] };
    pub const mx_sb_len: At = At { offset: [9, 9, 9], size: [1, 1, 1] };
    pub const iovec_count: At = At { offset: [10, 10, 10], size: [2, 2, 2] };
    pub const dxfer_len: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const dxferp: At = At { offset: [16, 16, 16], size: [8, 4, 4] };
    pub const cmdp: At = At { offset: [24, 20, 20], size: [8, 4, 4] };
    pub const sbp: At = At { offset: [32, 24, 24], size: [8, 4, 4] };
    pub const timeout: At = At { offset: [40, 28, 28], size: [4, 4, 4] };
    pub const flags: At = At { offset: [44, 32, 32], size: [4, 4, 4] };
    pub const pack_id: At = At { offset: [48, 36, 36], size: [4, 4, 4] };
    pub const usr_ptr: At = At { offset: [56, 40, 40], size: [8, 4, 4] };
    pub const status: At = At { offset: [64, 44, 44], size: [1, 1, 1] };
    pub const masked_status: At = At { offset: [65, 45, 45], size: [1, 1, 1] };
    pub const msg_status: At = At { offset: [66, 46, 46], size: [1, 1, 1] };
    pub const sb_len_wr: At = At { offset: [67, 47, 47], size: [1, 1, 1] };
    pub const host_status: At = At { offset: [68, 48, 48], size: [2, 2, 2] };
    pub const driver_status: At = At { offset: [70, 50, 50], size: [2, 2, 2] };
    pub const resid: At = At { offset: [72, 52, 52], size: [4, 4, 4] };
    pub const duration: At = At { offset: [76, 56, 56], size: [4, 4, 4] };
    pub const info: At = At { offset: [80, 60, 60], size: [4, 4, 4] };
}

pub mod sg_io_v4 {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [160, 160, 160], name: "sg_io_v4" };
    pub const guard: At = At { offset: [0, 0, 0], size: [4, 4, 4] };
    pub const protocol: At = At { offset: [4, 4, 4], size: [4, 4, 4] };
    pub const subprotocol: At = At { offset: [8, 8, 8], size: [4, 4, 4] };
    pub const request_len: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const request: At = At { offset: [16, 16, 16], size: [8, 8, 8] };
    pub const request_tag: At = At { offset: [24, 24, 24], size: [8, 8, 8] };
    pub const request_attr: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const request_priority: At = At { offset: [36, 36, 36], size: [4, 4, 4] };
    pub const request_extra: At = At { offset: [40, 40, 40], size: [4, 4, 4] };
    pub const max_response_len: At = At { offset: [44, 44, 44], size: [4, 4, 4] };
    pub const response: At = At { offset: [48, 48, 48], size: [8, 8, 8] };
    pub const dout_iovec_count: At = At { offset: [56, 56, 56], size: [4, 4, 4] };
    pub const dout_xfer_len: At = At { offset: [60, 60, 60], size: [4, 4, 4] };
    pub const din_iovec_count: At = At { offset: [64, 64, 64], size: [4, 4, 4] };
    pub const din_xfer_len: At = At { offset: [68, 68, 68], size: [4, 4, 4] };
    pub const dout_xferp: At = At { offset: [72, 72, 72], size: [8, 8, 8] };
    pub const din_xferp: At = At { offset: [80, 80, 80], size: [8, 8, 8] };
    pub const timeout: At = At { offset: [88, 88, 88], size: [4, 4, 4] };
    pub const flags: At = At { offset: [92, 92, 92], size: [4, 4, 4] };
    pub const usr_ptr: At = At { offset: [96, 96, 96], size: [8, 8, 8] };
    pub const driver_status: At = At { offset: [108, 108, 108], size: [4, 4, 4] };
    pub const transport_status: At = At { offset: [112, 112, 112], size: [4, 4, 4] };
    pub const device_status: At = At { offset: [116, 116, 116], size: [4, 4, 4] };
    pub const retry_delay: At = At { offset: [120, 120, 120], size: [4, 4, 4] };
    pub const info: At = At { offset: [124, 124, 124], size: [4, 4, 4] };
    pub const duration: At = At { offset: [128, 128, 128], size: [4, 4, 4] };
    pub const response_len: At = At { offset: [132, 132, 132], size: [4, 4, 4] };
    pub const din_resid: At = At { offset: [136, 136, 136], size: [4, 4, 4] };
    pub const dout_resid: At = At { offset: [140, 140, 140], size: [4, 4, 4] };
    pub const generated_tag: At = At { offset: [144, 144, 144], size: [8, 8, 8] };
}

pub mod sg_vector {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [16, 8, 8], name: "sg_vector" };
    pub const iov_base: At = At { offset: [0, 0, 0], size: [8, 4, 4] };
    pub const iov_len: At = At { offset: [8, 4, 4], size: [8, 4, 4] };
}

pub mod dm_ioctl {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [312, 312, 312], name: "dm_ioctl" };
    pub const version: At = At { offset: [0, 0, 0], size: [12, 12, 12] };
    pub const data_size: At = At { offset: [12, 12, 12], size: [4, 4, 4] };
    pub const data_start: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const target_count: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const open_count: At = At { offset: [24, 24, 24], size: [4, 4, 4] };
    pub const flags: At = At { offset: [28, 28, 28], size: [4, 4, 4] };
    pub const event_nr: At = At { offset: [32, 32, 32], size: [4, 4, 4] };
    pub const dev: At = At { offset: [40, 40, 40], size: [8, 8, 8] };
    pub const name: At = At { offset: [48, 48, 48], size: [128, 128, 128] };
    pub const uuid: At = At { offset: [176, 176, 176], size: [129, 129, 129] };
}

pub mod dm_target_spec {
    #[allow(unused_imports)]
    use crate::{At, Size};
    pub const SIZE: Size = Size { size: [40, 40, 40], name: "dm_target_spec" };
    pub const sector_start: At = At { offset: [0, 0, 0], size: [8, 8, 8] };
    pub const length: At = At { offset: [8, 8, 8], size: [8, 8, 8] };
    pub const status: At = At { offset: [16, 16, 16], size: [4, 4, 4] };
    pub const next: At = At { offset: [20, 20, 20], size: [4, 4, 4] };
    pub const target_type: At = At { offset: [24, 24, 24], size: [16, 16, 16] };
}
