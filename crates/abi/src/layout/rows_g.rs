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
