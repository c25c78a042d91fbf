// From data/ioctl.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 15 names.
pub static TERM_IFLAGS: Table = Table {
    name: "term_iflags",
    unknown: "",
    sorted: true,
    entries: &[
        e(1, "IGNBRK"), e(2, "BRKINT"), e(4, "IGNPAR"), e(8, "PARMRK"), e(0x10, "INPCK"), e(0x20, "ISTRIP"),
        e(0x40, "INLCR"), e(0x80, "IGNCR"), e(0x100, "ICRNL"), e(0x200, "IUCLC"), e(0x400, "IXON"), e(0x800, "IXANY"),
        e(0x1000, "IXOFF"), e(0x2000, "IMAXBEL"), e(0x4000, "IUTF8"),
    ],
    differs: &[],
};

/// 8 names.
pub static TERM_OFLAGS: Table = Table {
    name: "term_oflags",
    unknown: "",
    sorted: true,
    entries: &[
        e(1, "OPOST"), e(2, "OLCUC"), e(4, "ONLCR"), e(8, "OCRNL"), e(0x10, "ONOCR"), e(0x20, "ONLRET"),
        e(0x40, "OFILL"), e(0x80, "OFDEL"),
    ],
    differs: &[],
};

/// 2 names.
pub static TERM_OFLAGS_NLDLY: Table = Table {
    name: "term_oflags_nldly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "NL0"), e(0x100, "NL1"),
    ],
    differs: &[],
};

/// 4 names.
pub static TERM_OFLAGS_CRDLY: Table = Table {
    name: "term_oflags_crdly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "CR0"), e(0x200, "CR1"), e(0x400, "CR2"), e(0x600, "CR3"),
    ],
    differs: &[],
};

/// 4 names.
pub static TERM_OFLAGS_TABDLY: Table = Table {
    name: "term_oflags_tabdly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "TAB0"), e(0x800, "TAB1"), e(0x1000, "TAB2"), e(0x1800, "XTABS"),
    ],
    differs: &[],
};

/// 2 names.
pub static TERM_OFLAGS_BSDLY: Table = Table {
    name: "term_oflags_bsdly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "BS0"), e(0x2000, "BS1"),
    ],
    differs: &[],
};

/// 2 names.
pub static TERM_OFLAGS_VTDLY: Table = Table {
    name: "term_oflags_vtdly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "VT0"), e(0x4000, "VT1"),
    ],
    differs: &[],
};

/// 2 names.
pub static TERM_OFLAGS_FFDLY: Table = Table {
    name: "term_oflags_ffdly",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "FF0"), e(0x8000, "FF1"),
    ],
    differs: &[],
};

/// 8 names.
pub static TERM_CFLAGS: Table = Table {
    name: "term_cflags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x40, "CSTOPB"), e(0x80, "CREAD"), e(0x100, "PARENB"), e(0x200, "PARODD"), e(0x400, "HUPCL"),
        e(0x800, "CLOCAL"), e(0x40000000, "CMSPAR"), e(0x80000000, "CRTSCTS"),
    ],
    differs: &[],
};

/// 4 names.
pub static TERM_CFLAGS_CSIZE: Table = Table {
    name: "term_cflags_csize",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "CS5"), e(0x10, "CS6"), e(0x20, "CS7"), e(0x30, "CS8"),
    ],
    differs: &[],
};

/// 16 names.
pub static TERM_LFLAGS: Table = Table {
    name: "term_lflags",
    unknown: "",
    sorted: false,
    entries: &[
        e(1, "ISIG"), e(2, "ICANON"), e(4, "XCASE"), e(8, "ECHO"), e(0x10, "ECHOE"), e(0x20, "ECHOK"),
        e(0x40, "ECHONL"), e(0x80, "NOFLSH"), e(0x8000, "IEXTEN"), e(0x200, "ECHOCTL"), e(0x400, "ECHOPRT"),
        e(0x800, "ECHOKE"), e(0x1000, "FLUSHO"), e(0x4000, "PENDIN"), e(0x100, "TOSTOP"), e(0x10000, "EXTPROC"),
    ],
    differs: &[],
};

/// 32 names.
pub static BAUD_OPTIONS: Table = Table {
    name: "baud_options",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "B0"), e(1, "B50"), e(2, "B75"), e(3, "B110"), e(4, "B134"), e(5, "B150"), e(6, "B200"), e(7, "B300"),
        e(8, "B600"), e(9, "B1200"), e(0xa, "B1800"), e(0xb, "B2400"), e(0xc, "B4800"), e(0xd, "B9600"),
        e(0xe, "B19200"), e(0xf, "B38400"), e(0x1000, "BOTHER"), e(0x1001, "B57600"), e(0x1002, "B115200"),
        e(0x1003, "B230400"), e(0x1004, "B460800"), e(0x1005, "B500000"), e(0x1006, "B576000"), e(0x1007, "B921600"),
        e(0x1008, "B1000000"), e(0x1009, "B1152000"), e(0x100a, "B1500000"), e(0x100b, "B2000000"),
        e(0x100c, "B2500000"), e(0x100d, "B3000000"), e(0x100e, "B3500000"), e(0x100f, "B4000000"),
    ],
    differs: &[],
};

/// 17 names.
pub static TERMIOS_CC: Table = Table {
    name: "termios_cc",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "VINTR"), e(1, "VQUIT"), e(2, "VERASE"), e(3, "VKILL"), e(4, "VEOF"), e(5, "VTIME"), e(6, "VMIN"),
        e(7, "VSWTC"), e(8, "VSTART"), e(9, "VSTOP"), e(0xa, "VSUSP"), e(0xb, "VEOL"), e(0xc, "VREPRINT"),
        e(0xd, "VDISCARD"), e(0xe, "VWERASE"), e(0xf, "VLNEXT"), e(0x10, "VEOL2"),
    ],
    differs: &[],
};

/// 28 names, else `N_???`.
pub static TERM_LINE_DISCS: Table = Table {
    name: "term_line_discs",
    unknown: "N_???",
    sorted: true,
    entries: &[
        e(0, "N_TTY"), e(1, "N_SLIP"), e(2, "N_MOUSE"), e(3, "N_PPP"), e(4, "N_STRIP"), e(5, "N_AX25"), e(6, "N_X25"),
        e(7, "N_6PACK"), e(8, "N_MASC"), e(9, "N_R3964"), e(0xa, "N_PROFIBUS_FDL"), e(0xb, "N_IRDA"),
        e(0xc, "N_SMSBLOCK"), e(0xd, "N_HDLC"), e(0xe, "N_SYNC_PPP"), e(0xf, "N_HCI"), e(0x10, "N_GIGASET_M101"),
        e(0x11, "N_SLCAN"), e(0x12, "N_PPS"), e(0x13, "N_V253"), e(0x14, "N_CAIF"), e(0x15, "N_GSM0710"),
        e(0x16, "N_TI_WL"), e(0x17, "N_TRACESINK"), e(0x18, "N_TRACEROUTER"), e(0x19, "N_NCI"), e(0x1a, "N_SPEAKUP"),
        e(0x1b, "N_NULL"),
    ],
    differs: &[],
};

/// 4 names, else `TC???`.
pub static TCXONC_OPTIONS: Table = Table {
    name: "tcxonc_options",
    unknown: "TC???",
    sorted: true,
    entries: &[
        e(0, "TCOOFF"), e(1, "TCOON"), e(2, "TCIOFF"), e(3, "TCION"),
    ],
    differs: &[],
};

/// 3 names, else `TC???`.
pub static TCFLSH_OPTIONS: Table = Table {
    name: "tcflsh_options",
    unknown: "TC???",
    sorted: true,
    entries: &[
        e(0, "TCIFLUSH"), e(1, "TCOFLUSH"), e(2, "TCIOFLUSH"),
    ],
    differs: &[],
};

/// 12 names, else `TIOCM_???`.
pub static MODEM_FLAGS: Table = Table {
    name: "modem_flags",
    unknown: "TIOCM_???",
    sorted: true,
    entries: &[
        e(1, "TIOCM_LE"), e(2, "TIOCM_DTR"), e(4, "TIOCM_RTS"), e(8, "TIOCM_ST"), e(0x10, "TIOCM_SR"),
        e(0x20, "TIOCM_CTS"), e(0x40, "TIOCM_CAR"), e(0x80, "TIOCM_RNG"), e(0x100, "TIOCM_DSR"),
        e(0x2000, "TIOCM_OUT1"), e(0x4000, "TIOCM_OUT2"), e(0x8000, "TIOCM_LOOP"),
    ],
    differs: &[],
};

/// 3 names, else `BLKPG_???`.
pub static BLKPG_OPS: Table = Table {
    name: "blkpg_ops",
    unknown: "BLKPG_???",
    sorted: true,
    entries: &[
        e(1, "BLKPG_ADD_PARTITION"), e(2, "BLKPG_DEL_PARTITION"), e(3, "BLKPG_RESIZE_PARTITION"),
    ],
    differs: &[],
};

/// 5 names, else `LO_FLAGS_???`.
pub static LOOP_FLAGS_OPTIONS: Table = Table {
    name: "loop_flags_options",
    unknown: "LO_FLAGS_???",
    sorted: true,
    entries: &[
        e(1, "LO_FLAGS_READ_ONLY"), e(2, "LO_FLAGS_USE_AOPS"), e(4, "LO_FLAGS_AUTOCLEAR"), e(8, "LO_FLAGS_PARTSCAN"),
        e(0x10, "LO_FLAGS_DIRECT_IO"),
    ],
    differs: &[],
};

/// 10 names, else `LO_CRYPT_???`.
pub static LOOP_CRYPT_TYPE_OPTIONS: Table = Table {
    name: "loop_crypt_type_options",
    unknown: "LO_CRYPT_???",
    sorted: true,
    entries: &[
        e(0, "LO_CRYPT_NONE"), e(1, "LO_CRYPT_XOR"), e(2, "LO_CRYPT_DES"), e(3, "LO_CRYPT_FISH2"),
        e(4, "LO_CRYPT_BLOW"), e(5, "LO_CRYPT_CAST128"), e(6, "LO_CRYPT_IDEA"), e(9, "LO_CRYPT_DUMMY"),
        e(0xa, "LO_CRYPT_SKIPJACK"), e(0x12, "LO_CRYPT_CRYPTOAPI"),
    ],
    differs: &[],
};

/// 4 names, else `KD_???`.
pub static KD_MODES: Table = Table {
    name: "kd_modes",
    unknown: "KD_???",
    sorted: true,
    entries: &[
        e(0, "KD_TEXT"), e(1, "KD_GRAPHICS"), e(2, "KD_TEXT0"), e(3, "KD_TEXT1"),
    ],
    differs: &[],
};

/// 3 names, else `KB_???`.
pub static KD_KBD_TYPES: Table = Table {
    name: "kd_kbd_types",
    unknown: "KB_???",
    sorted: true,
    entries: &[
        e(1, "KB_84"), e(2, "KB_101"), e(3, "KB_OTHER"),
    ],
    differs: &[],
};

/// 5 names, else `K_???`.
pub static KD_KBD_MODES: Table = Table {
    name: "kd_kbd_modes",
    unknown: "K_???",
    sorted: true,
    entries: &[
        e(0, "K_RAW"), e(1, "K_XLATE"), e(2, "K_MEDIUMRAW"), e(3, "K_UNICODE"), e(4, "K_OFF"),
    ],
    differs: &[],
};

/// 5 names, else `RTC_VL_???`.
pub static RTC_VL_FLAGS: Table = Table {
    name: "rtc_vl_flags",
    unknown: "RTC_VL_???",
    sorted: true,
    entries: &[
        e(1, "RTC_VL_DATA_INVALID"), e(2, "RTC_VL_BACKUP_LOW"), e(4, "RTC_VL_BACKUP_EMPTY"),
        e(8, "RTC_VL_ACCURACY_LOW"), e(0x10, "RTC_VL_BACKUP_SWITCH"),
    ],
    differs: &[],
};
