// From data/rows_g.const by `cargo xtask codegen`. Do not edit.
use crate::{Abi, Entry, Table};

const fn e(value: u64, name: &'static str) -> Entry {
    Entry { value, name }
}

/// 12 names, else `EV_???`.
pub static EVDEV_EV: Table = Table {
    name: "evdev_ev",
    unknown: "EV_???",
    sorted: true,
    entries: &[
        e(0, "EV_SYN"), e(1, "EV_KEY"), e(2, "EV_REL"), e(3, "EV_ABS"), e(4, "EV_MSC"), e(5, "EV_SW"),
        e(0x11, "EV_LED"), e(0x12, "EV_SND"), e(0x14, "EV_REP"), e(0x15, "EV_FF"), e(0x16, "EV_PWR"),
        e(0x17, "EV_FF_STATUS"),
    ],
    differs: &[],
};

/// 44 names, else `ABS_???`.
pub static EVDEV_ABS: Table = Table {
    name: "evdev_abs",
    unknown: "ABS_???",
    sorted: true,
    entries: &[
        e(0, "ABS_X"), e(1, "ABS_Y"), e(2, "ABS_Z"), e(3, "ABS_RX"), e(4, "ABS_RY"), e(5, "ABS_RZ"),
        e(6, "ABS_THROTTLE"), e(7, "ABS_RUDDER"), e(8, "ABS_WHEEL"), e(9, "ABS_GAS"), e(0xa, "ABS_BRAKE"),
        e(0x10, "ABS_HAT0X"), e(0x11, "ABS_HAT0Y"), e(0x12, "ABS_HAT1X"), e(0x13, "ABS_HAT1Y"), e(0x14, "ABS_HAT2X"),
        e(0x15, "ABS_HAT2Y"), e(0x16, "ABS_HAT3X"), e(0x17, "ABS_HAT3Y"), e(0x18, "ABS_PRESSURE"),
        e(0x19, "ABS_DISTANCE"), e(0x1a, "ABS_TILT_X"), e(0x1b, "ABS_TILT_Y"), e(0x1c, "ABS_TOOL_WIDTH"),
        e(0x20, "ABS_VOLUME"), e(0x21, "ABS_PROFILE"), e(0x22, "ABS_SND_PROFILE"), e(0x28, "ABS_MISC"),
        e(0x2e, "ABS_RESERVED"), e(0x2f, "ABS_MT_SLOT"), e(0x30, "ABS_MT_TOUCH_MAJOR"), e(0x31, "ABS_MT_TOUCH_MINOR"),
        e(0x32, "ABS_MT_WIDTH_MAJOR"), e(0x33, "ABS_MT_WIDTH_MINOR"), e(0x34, "ABS_MT_ORIENTATION"),
        e(0x35, "ABS_MT_POSITION_X"), e(0x36, "ABS_MT_POSITION_Y"), e(0x37, "ABS_MT_TOOL_TYPE"),
        e(0x38, "ABS_MT_BLOB_ID"), e(0x39, "ABS_MT_TRACKING_ID"), e(0x3a, "ABS_MT_PRESSURE"),
        e(0x3b, "ABS_MT_DISTANCE"), e(0x3c, "ABS_MT_TOOL_X"), e(0x3d, "ABS_MT_TOOL_Y"),
    ],
    differs: &[],
};

/// 13 names, else `REL_???`.
pub static EVDEV_RELATIVE_AXES: Table = Table {
    name: "evdev_relative_axes",
    unknown: "REL_???",
    sorted: true,
    entries: &[
        e(0, "REL_X"), e(1, "REL_Y"), e(2, "REL_Z"), e(3, "REL_RX"), e(4, "REL_RY"), e(5, "REL_RZ"),
        e(6, "REL_HWHEEL"), e(7, "REL_DIAL"), e(8, "REL_WHEEL"), e(9, "REL_MISC"), e(0xa, "REL_RESERVED"),
        e(0xb, "REL_WHEEL_HI_RES"), e(0xc, "REL_HWHEEL_HI_RES"),
    ],
    differs: &[],
};

/// 647 names, else `KEY_???`.
pub static EVDEV_KEYCODE: Table = Table {
    name: "evdev_keycode",
    unknown: "KEY_???",
    sorted: false,
    entries: &[
        e(0, "KEY_RESERVED"), e(1, "KEY_ESC"), e(2, "KEY_1"), e(3, "KEY_2"), e(4, "KEY_3"), e(5, "KEY_4"),
        e(6, "KEY_5"), e(7, "KEY_6"), e(8, "KEY_7"), e(9, "KEY_8"), e(0xa, "KEY_9"), e(0xb, "KEY_0"),
        e(0xc, "KEY_MINUS"), e(0xd, "KEY_EQUAL"), e(0xe, "KEY_BACKSPACE"), e(0xf, "KEY_TAB"), e(0x10, "KEY_Q"),
        e(0x11, "KEY_W"), e(0x12, "KEY_E"), e(0x13, "KEY_R"), e(0x14, "KEY_T"), e(0x15, "KEY_Y"), e(0x16, "KEY_U"),
        e(0x17, "KEY_I"), e(0x18, "KEY_O"), e(0x19, "KEY_P"), e(0x1a, "KEY_LEFTBRACE"), e(0x1b, "KEY_RIGHTBRACE"),
        e(0x1c, "KEY_ENTER"), e(0x1d, "KEY_LEFTCTRL"), e(0x1e, "KEY_A"), e(0x1f, "KEY_S"), e(0x20, "KEY_D"),
        e(0x21, "KEY_F"), e(0x22, "KEY_G"), e(0x23, "KEY_H"), e(0x24, "KEY_J"), e(0x25, "KEY_K"), e(0x26, "KEY_L"),
        e(0x27, "KEY_SEMICOLON"), e(0x28, "KEY_APOSTROPHE"), e(0x29, "KEY_GRAVE"), e(0x2a, "KEY_LEFTSHIFT"),
        e(0x2b, "KEY_BACKSLASH"), e(0x2c, "KEY_Z"), e(0x2d, "KEY_X"), e(0x2e, "KEY_C"), e(0x2f, "KEY_V"),
        e(0x30, "KEY_B"), e(0x31, "KEY_N"), e(0x32, "KEY_M"), e(0x33, "KEY_COMMA"), e(0x34, "KEY_DOT"),
        e(0x35, "KEY_SLASH"), e(0x36, "KEY_RIGHTSHIFT"), e(0x37, "KEY_KPASTERISK"), e(0x38, "KEY_LEFTALT"),
        e(0x39, "KEY_SPACE"), e(0x3a, "KEY_CAPSLOCK"), e(0x3b, "KEY_F1"), e(0x3c, "KEY_F2"), e(0x3d, "KEY_F3"),
        e(0x3e, "KEY_F4"), e(0x3f, "KEY_F5"), e(0x40, "KEY_F6"), e(0x41, "KEY_F7"), e(0x42, "KEY_F8"),
        e(0x43, "KEY_F9"), e(0x44, "KEY_F10"), e(0x45, "KEY_NUMLOCK"), e(0x46, "KEY_SCROLLLOCK"), e(0x47, "KEY_KP7"),
        e(0x48, "KEY_KP8"), e(0x49, "KEY_KP9"), e(0x4a, "KEY_KPMINUS"), e(0x4b, "KEY_KP4"), e(0x4c, "KEY_KP5"),
        e(0x4d, "KEY_KP6"), e(0x4e, "KEY_KPPLUS"), e(0x4f, "KEY_KP1"), e(0x50, "KEY_KP2"), e(0x51, "KEY_KP3"),
        e(0x52, "KEY_KP0"), e(0x53, "KEY_KPDOT"), e(0x55, "KEY_ZENKAKUHANKAKU"), e(0x56, "KEY_102ND"),
        e(0x57, "KEY_F11"), e(0x58, "KEY_F12"), e(0x59, "KEY_RO"), e(0x5a, "KEY_KATAKANA"), e(0x5b, "KEY_HIRAGANA"),
        e(0x5c, "KEY_HENKAN"), e(0x5d, "KEY_KATAKANAHIRAGANA"), e(0x5e, "KEY_MUHENKAN"), e(0x5f, "KEY_KPJPCOMMA"),
        e(0x60, "KEY_KPENTER"), e(0x61, "KEY_RIGHTCTRL"), e(0x62, "KEY_KPSLASH"), e(0x63, "KEY_SYSRQ"),
        e(0x64, "KEY_RIGHTALT"), e(0x65, "KEY_LINEFEED"), e(0x66, "KEY_HOME"), e(0x67, "KEY_UP"),
        e(0x68, "KEY_PAGEUP"), e(0x69, "KEY_LEFT"), e(0x6a, "KEY_RIGHT"), e(0x6b, "KEY_END"), e(0x6c, "KEY_DOWN"),
        e(0x6d, "KEY_PAGEDOWN"), e(0x6e, "KEY_INSERT"), e(0x6f, "KEY_DELETE"), e(0x70, "KEY_MACRO"),
        e(0x71, "KEY_MUTE"), e(0x72, "KEY_VOLUMEDOWN"), e(0x73, "KEY_VOLUMEUP"), e(0x74, "KEY_POWER"),
        e(0x75, "KEY_KPEQUAL"), e(0x76, "KEY_KPPLUSMINUS"), e(0x77, "KEY_PAUSE"), e(0x78, "KEY_SCALE"),
        e(0x79, "KEY_KPCOMMA"), e(0x7a, "KEY_HANGEUL"), e(0x7a, "KEY_HANGUEL"), e(0x7b, "KEY_HANJA"),
        e(0x7c, "KEY_YEN"), e(0x7d, "KEY_LEFTMETA"), e(0x7e, "KEY_RIGHTMETA"), e(0x7f, "KEY_COMPOSE"),
        e(0x80, "KEY_STOP"), e(0x81, "KEY_AGAIN"), e(0x82, "KEY_PROPS"), e(0x83, "KEY_UNDO"), e(0x84, "KEY_FRONT"),
        e(0x85, "KEY_COPY"), e(0x86, "KEY_OPEN"), e(0x87, "KEY_PASTE"), e(0x88, "KEY_FIND"), e(0x89, "KEY_CUT"),
        e(0x8a, "KEY_HELP"), e(0x8b, "KEY_MENU"), e(0x8c, "KEY_CALC"), e(0x8d, "KEY_SETUP"), e(0x8e, "KEY_SLEEP"),
        e(0x8f, "KEY_WAKEUP"), e(0x90, "KEY_FILE"), e(0x91, "KEY_SENDFILE"), e(0x92, "KEY_DELETEFILE"),
        e(0x93, "KEY_XFER"), e(0x94, "KEY_PROG1"), e(0x95, "KEY_PROG2"), e(0x96, "KEY_WWW"), e(0x97, "KEY_MSDOS"),
        e(0x98, "KEY_COFFEE"), e(0x98, "KEY_SCREENLOCK"), e(0x99, "KEY_ROTATE_DISPLAY"), e(0x99, "KEY_DIRECTION"),
        e(0x9a, "KEY_CYCLEWINDOWS"), e(0x9b, "KEY_MAIL"), e(0x9c, "KEY_BOOKMARKS"), e(0x9d, "KEY_COMPUTER"),
        e(0x9e, "KEY_BACK"), e(0x9f, "KEY_FORWARD"), e(0xa0, "KEY_CLOSECD"), e(0xa1, "KEY_EJECTCD"),
        e(0xa2, "KEY_EJECTCLOSECD"), e(0xa3, "KEY_NEXTSONG"), e(0xa4, "KEY_PLAYPAUSE"), e(0xa5, "KEY_PREVIOUSSONG"),
        e(0xa6, "KEY_STOPCD"), e(0xa7, "KEY_RECORD"), e(0xa8, "KEY_REWIND"), e(0xa9, "KEY_PHONE"), e(0xaa, "KEY_ISO"),
        e(0xab, "KEY_CONFIG"), e(0xac, "KEY_HOMEPAGE"), e(0xad, "KEY_REFRESH"), e(0xae, "KEY_EXIT"),
        e(0xaf, "KEY_MOVE"), e(0xb0, "KEY_EDIT"), e(0xb1, "KEY_SCROLLUP"), e(0xb2, "KEY_SCROLLDOWN"),
        e(0xb3, "KEY_KPLEFTPAREN"), e(0xb4, "KEY_KPRIGHTPAREN"), e(0xb5, "KEY_NEW"), e(0xb6, "KEY_REDO"),
        e(0xb7, "KEY_F13"), e(0xb8, "KEY_F14"), e(0xb9, "KEY_F15"), e(0xba, "KEY_F16"), e(0xbb, "KEY_F17"),
        e(0xbc, "KEY_F18"), e(0xbd, "KEY_F19"), e(0xbe, "KEY_F20"), e(0xbf, "KEY_F21"), e(0xc0, "KEY_F22"),
        e(0xc1, "KEY_F23"), e(0xc2, "KEY_F24"), e(0xc8, "KEY_PLAYCD"), e(0xc9, "KEY_PAUSECD"), e(0xca, "KEY_PROG3"),
        e(0xcb, "KEY_PROG4"), e(0xcc, "KEY_ALL_APPLICATIONS"), e(0xcc, "KEY_DASHBOARD"), e(0xcd, "KEY_SUSPEND"),
        e(0xce, "KEY_CLOSE"), e(0xcf, "KEY_PLAY"), e(0xd0, "KEY_FASTFORWARD"), e(0xd1, "KEY_BASSBOOST"),
        e(0xd2, "KEY_PRINT"), e(0xd3, "KEY_HP"), e(0xd4, "KEY_CAMERA"), e(0xd5, "KEY_SOUND"), e(0xd6, "KEY_QUESTION"),
        e(0xd7, "KEY_EMAIL"), e(0xd8, "KEY_CHAT"), e(0xd9, "KEY_SEARCH"), e(0xda, "KEY_CONNECT"),
        e(0xdb, "KEY_FINANCE"), e(0xdc, "KEY_SPORT"), e(0xdd, "KEY_SHOP"), e(0xde, "KEY_ALTERASE"),
        e(0xdf, "KEY_CANCEL"), e(0xe0, "KEY_BRIGHTNESSDOWN"), e(0xe1, "KEY_BRIGHTNESSUP"), e(0xe2, "KEY_MEDIA"),
        e(0xe3, "KEY_SWITCHVIDEOMODE"), e(0xe4, "KEY_KBDILLUMTOGGLE"), e(0xe5, "KEY_KBDILLUMDOWN"),
        e(0xe6, "KEY_KBDILLUMUP"), e(0xe7, "KEY_SEND"), e(0xe8, "KEY_REPLY"), e(0xe9, "KEY_FORWARDMAIL"),
        e(0xea, "KEY_SAVE"), e(0xeb, "KEY_DOCUMENTS"), e(0xec, "KEY_BATTERY"), e(0xed, "KEY_BLUETOOTH"),
        e(0xee, "KEY_WLAN"), e(0xef, "KEY_UWB"), e(0xf0, "KEY_UNKNOWN"), e(0xf1, "KEY_VIDEO_NEXT"),
        e(0xf2, "KEY_VIDEO_PREV"), e(0xf3, "KEY_BRIGHTNESS_CYCLE"), e(0xf4, "KEY_BRIGHTNESS_AUTO"),
        e(0xf4, "KEY_BRIGHTNESS_ZERO"), e(0xf5, "KEY_DISPLAY_OFF"), e(0xf6, "KEY_WWAN"), e(0xf6, "KEY_WIMAX"),
        e(0xf7, "KEY_RFKILL"), e(0xf8, "KEY_MICMUTE"), e(0x100, "BTN_0"), e(0x100, "BTN_MISC"), e(0x101, "BTN_1"),
        e(0x102, "BTN_2"), e(0x103, "BTN_3"), e(0x104, "BTN_4"), e(0x105, "BTN_5"), e(0x106, "BTN_6"),
        e(0x107, "BTN_7"), e(0x108, "BTN_8"), e(0x109, "BTN_9"), e(0x110, "BTN_LEFT"), e(0x110, "BTN_MOUSE"),
        e(0x111, "BTN_RIGHT"), e(0x112, "BTN_MIDDLE"), e(0x113, "BTN_SIDE"), e(0x114, "BTN_EXTRA"),
        e(0x115, "BTN_FORWARD"), e(0x116, "BTN_BACK"), e(0x117, "BTN_TASK"), e(0x120, "BTN_TRIGGER"),
        e(0x120, "BTN_JOYSTICK"), e(0x121, "BTN_THUMB"), e(0x122, "BTN_THUMB2"), e(0x123, "BTN_TOP"),
        e(0x124, "BTN_TOP2"), e(0x125, "BTN_PINKIE"), e(0x126, "BTN_BASE"), e(0x127, "BTN_BASE2"),
        e(0x128, "BTN_BASE3"), e(0x129, "BTN_BASE4"), e(0x12a, "BTN_BASE5"), e(0x12b, "BTN_BASE6"),
        e(0x12f, "BTN_DEAD"), e(0x130, "BTN_SOUTH"), e(0x130, "BTN_A"), e(0x130, "BTN_GAMEPAD"), e(0x131, "BTN_EAST"),
        e(0x131, "BTN_B"), e(0x132, "BTN_C"), e(0x133, "BTN_NORTH"), e(0x133, "BTN_X"), e(0x134, "BTN_WEST"),
        e(0x134, "BTN_Y"), e(0x135, "BTN_Z"), e(0x136, "BTN_TL"), e(0x137, "BTN_TR"), e(0x138, "BTN_TL2"),
        e(0x139, "BTN_TR2"), e(0x13a, "BTN_SELECT"), e(0x13b, "BTN_START"), e(0x13c, "BTN_MODE"),
        e(0x13d, "BTN_THUMBL"), e(0x13e, "BTN_THUMBR"), e(0x140, "BTN_TOOL_PEN"), e(0x140, "BTN_DIGI"),
        e(0x141, "BTN_TOOL_RUBBER"), e(0x142, "BTN_TOOL_BRUSH"), e(0x143, "BTN_TOOL_PENCIL"),
        e(0x144, "BTN_TOOL_AIRBRUSH"), e(0x145, "BTN_TOOL_FINGER"), e(0x146, "BTN_TOOL_MOUSE"),
        e(0x147, "BTN_TOOL_LENS"), e(0x148, "BTN_TOOL_QUINTTAP"), e(0x149, "BTN_STYLUS3"), e(0x14a, "BTN_TOUCH"),
        e(0x14b, "BTN_STYLUS"), e(0x14c, "BTN_STYLUS2"), e(0x14d, "BTN_TOOL_DOUBLETAP"),
        e(0x14e, "BTN_TOOL_TRIPLETAP"), e(0x14f, "BTN_TOOL_QUADTAP"), e(0x150, "BTN_GEAR_DOWN"),
        e(0x150, "BTN_WHEEL"), e(0x151, "BTN_GEAR_UP"), e(0x160, "KEY_OK"), e(0x161, "KEY_SELECT"),
        e(0x162, "KEY_GOTO"), e(0x163, "KEY_CLEAR"), e(0x164, "KEY_POWER2"), e(0x165, "KEY_OPTION"),
        e(0x166, "KEY_INFO"), e(0x167, "KEY_TIME"), e(0x168, "KEY_VENDOR"), e(0x169, "KEY_ARCHIVE"),
        e(0x16a, "KEY_PROGRAM"), e(0x16b, "KEY_CHANNEL"), e(0x16c, "KEY_FAVORITES"), e(0x16d, "KEY_EPG"),
        e(0x16e, "KEY_PVR"), e(0x16f, "KEY_MHP"), e(0x170, "KEY_LANGUAGE"), e(0x171, "KEY_TITLE"),
        e(0x172, "KEY_SUBTITLE"), e(0x173, "KEY_ANGLE"), e(0x174, "KEY_ZOOM"), e(0x174, "KEY_FULL_SCREEN"),
        e(0x175, "KEY_MODE"), e(0x176, "KEY_KEYBOARD"), e(0x177, "KEY_SCREEN"), e(0x177, "KEY_ASPECT_RATIO"),
        e(0x178, "KEY_PC"), e(0x179, "KEY_TV"), e(0x17a, "KEY_TV2"), e(0x17b, "KEY_VCR"), e(0x17c, "KEY_VCR2"),
        e(0x17d, "KEY_SAT"), e(0x17e, "KEY_SAT2"), e(0x17f, "KEY_CD"), e(0x180, "KEY_TAPE"), e(0x181, "KEY_RADIO"),
        e(0x182, "KEY_TUNER"), e(0x183, "KEY_PLAYER"), e(0x184, "KEY_TEXT"), e(0x185, "KEY_DVD"), e(0x186, "KEY_AUX"),
        e(0x187, "KEY_MP3"), e(0x188, "KEY_AUDIO"), e(0x189, "KEY_VIDEO"), e(0x18a, "KEY_DIRECTORY"),
        e(0x18b, "KEY_LIST"), e(0x18c, "KEY_MEMO"), e(0x18d, "KEY_CALENDAR"), e(0x18e, "KEY_RED"),
        e(0x18f, "KEY_GREEN"), e(0x190, "KEY_YELLOW"), e(0x191, "KEY_BLUE"), e(0x192, "KEY_CHANNELUP"),
        e(0x193, "KEY_CHANNELDOWN"), e(0x194, "KEY_FIRST"), e(0x195, "KEY_LAST"), e(0x196, "KEY_AB"),
        e(0x197, "KEY_NEXT"), e(0x198, "KEY_RESTART"), e(0x199, "KEY_SLOW"), e(0x19a, "KEY_SHUFFLE"),
        e(0x19b, "KEY_BREAK"), e(0x19c, "KEY_PREVIOUS"), e(0x19d, "KEY_DIGITS"), e(0x19e, "KEY_TEEN"),
        e(0x19f, "KEY_TWEN"), e(0x1a0, "KEY_VIDEOPHONE"), e(0x1a1, "KEY_GAMES"), e(0x1a2, "KEY_ZOOMIN"),
        e(0x1a3, "KEY_ZOOMOUT"), e(0x1a4, "KEY_ZOOMRESET"), e(0x1a5, "KEY_WORDPROCESSOR"), e(0x1a6, "KEY_EDITOR"),
        e(0x1a7, "KEY_SPREADSHEET"), e(0x1a8, "KEY_GRAPHICSEDITOR"), e(0x1a9, "KEY_PRESENTATION"),
        e(0x1aa, "KEY_DATABASE"), e(0x1ab, "KEY_NEWS"), e(0x1ac, "KEY_VOICEMAIL"), e(0x1ad, "KEY_ADDRESSBOOK"),
        e(0x1ae, "KEY_MESSENGER"), e(0x1af, "KEY_DISPLAYTOGGLE"), e(0x1af, "KEY_BRIGHTNESS_TOGGLE"),
        e(0x1b0, "KEY_SPELLCHECK"), e(0x1b1, "KEY_LOGOFF"), e(0x1b2, "KEY_DOLLAR"), e(0x1b3, "KEY_EURO"),
        e(0x1b4, "KEY_FRAMEBACK"), e(0x1b5, "KEY_FRAMEFORWARD"), e(0x1b6, "KEY_CONTEXT_MENU"),
        e(0x1b7, "KEY_MEDIA_REPEAT"), e(0x1b8, "KEY_10CHANNELSUP"), e(0x1b9, "KEY_10CHANNELSDOWN"),
        e(0x1ba, "KEY_IMAGES"), e(0x1bc, "KEY_NOTIFICATION_CENTER"), e(0x1bd, "KEY_PICKUP_PHONE"),
        e(0x1be, "KEY_HANGUP_PHONE"), e(0x1bf, "KEY_LINK_PHONE"), e(0x1c0, "KEY_DEL_EOL"), e(0x1c1, "KEY_DEL_EOS"),
        e(0x1c2, "KEY_INS_LINE"), e(0x1c3, "KEY_DEL_LINE"), e(0x1d0, "KEY_FN"), e(0x1d1, "KEY_FN_ESC"),
        e(0x1d2, "KEY_FN_F1"), e(0x1d3, "KEY_FN_F2"), e(0x1d4, "KEY_FN_F3"), e(0x1d5, "KEY_FN_F4"),
        e(0x1d6, "KEY_FN_F5"), e(0x1d7, "KEY_FN_F6"), e(0x1d8, "KEY_FN_F7"), e(0x1d9, "KEY_FN_F8"),
        e(0x1da, "KEY_FN_F9"), e(0x1db, "KEY_FN_F10"), e(0x1dc, "KEY_FN_F11"), e(0x1dd, "KEY_FN_F12"),
        e(0x1de, "KEY_FN_1"), e(0x1df, "KEY_FN_2"), e(0x1e0, "KEY_FN_D"), e(0x1e1, "KEY_FN_E"), e(0x1e2, "KEY_FN_F"),
        e(0x1e3, "KEY_FN_S"), e(0x1e4, "KEY_FN_B"), e(0x1e5, "KEY_FN_RIGHT_SHIFT"), e(0x1f1, "KEY_BRL_DOT1"),
        e(0x1f2, "KEY_BRL_DOT2"), e(0x1f3, "KEY_BRL_DOT3"), e(0x1f4, "KEY_BRL_DOT4"), e(0x1f5, "KEY_BRL_DOT5"),
        e(0x1f6, "KEY_BRL_DOT6"), e(0x1f7, "KEY_BRL_DOT7"), e(0x1f8, "KEY_BRL_DOT8"), e(0x1f9, "KEY_BRL_DOT9"),
        e(0x1fa, "KEY_BRL_DOT10"), e(0x200, "KEY_NUMERIC_0"), e(0x201, "KEY_NUMERIC_1"), e(0x202, "KEY_NUMERIC_2"),
        e(0x203, "KEY_NUMERIC_3"), e(0x204, "KEY_NUMERIC_4"), e(0x205, "KEY_NUMERIC_5"), e(0x206, "KEY_NUMERIC_6"),
        e(0x207, "KEY_NUMERIC_7"), e(0x208, "KEY_NUMERIC_8"), e(0x209, "KEY_NUMERIC_9"), e(0x20a, "KEY_NUMERIC_STAR"),
        e(0x20b, "KEY_NUMERIC_POUND"), e(0x20c, "KEY_NUMERIC_A"), e(0x20d, "KEY_NUMERIC_B"),
        e(0x20e, "KEY_NUMERIC_C"), e(0x20f, "KEY_NUMERIC_D"), e(0x210, "KEY_CAMERA_FOCUS"),
        e(0x211, "KEY_WPS_BUTTON"), e(0x212, "KEY_TOUCHPAD_TOGGLE"), e(0x213, "KEY_TOUCHPAD_ON"),
        e(0x214, "KEY_TOUCHPAD_OFF"), e(0x215, "KEY_CAMERA_ZOOMIN"), e(0x216, "KEY_CAMERA_ZOOMOUT"),
        e(0x217, "KEY_CAMERA_UP"), e(0x218, "KEY_CAMERA_DOWN"), e(0x219, "KEY_CAMERA_LEFT"),
        e(0x21a, "KEY_CAMERA_RIGHT"), e(0x21b, "KEY_ATTENDANT_ON"), e(0x21c, "KEY_ATTENDANT_OFF"),
        e(0x21d, "KEY_ATTENDANT_TOGGLE"), e(0x21e, "KEY_LIGHTS_TOGGLE"), e(0x220, "BTN_DPAD_UP"),
        e(0x221, "BTN_DPAD_DOWN"), e(0x222, "BTN_DPAD_LEFT"), e(0x223, "BTN_DPAD_RIGHT"), e(0x224, "BTN_GRIPL"),
        e(0x225, "BTN_GRIPR"), e(0x226, "BTN_GRIPL2"), e(0x227, "BTN_GRIPR2"), e(0x230, "KEY_ALS_TOGGLE"),
        e(0x231, "KEY_ROTATE_LOCK_TOGGLE"), e(0x232, "KEY_REFRESH_RATE_TOGGLE"), e(0x240, "KEY_BUTTONCONFIG"),
        e(0x241, "KEY_TASKMANAGER"), e(0x242, "KEY_JOURNAL"), e(0x243, "KEY_CONTROLPANEL"), e(0x244, "KEY_APPSELECT"),
        e(0x245, "KEY_SCREENSAVER"), e(0x246, "KEY_VOICECOMMAND"), e(0x247, "KEY_ASSISTANT"),
        e(0x248, "KEY_KBD_LAYOUT_NEXT"), e(0x249, "KEY_EMOJI_PICKER"), e(0x24a, "KEY_DICTATE"),
        e(0x24b, "KEY_CAMERA_ACCESS_ENABLE"), e(0x24c, "KEY_CAMERA_ACCESS_DISABLE"),
        e(0x24d, "KEY_CAMERA_ACCESS_TOGGLE"), e(0x24e, "KEY_ACCESSIBILITY"), e(0x24f, "KEY_DO_NOT_DISTURB"),
        e(0x250, "KEY_BRIGHTNESS_MIN"), e(0x251, "KEY_BRIGHTNESS_MAX"), e(0x252, "KEY_EPRIVACY_SCREEN_ON"),
        e(0x253, "KEY_EPRIVACY_SCREEN_OFF"), e(0x254, "KEY_ACTION_ON_SELECTION"), e(0x255, "KEY_CONTEXTUAL_INSERT"),
        e(0x256, "KEY_CONTEXTUAL_QUERY"), e(0x260, "KEY_KBDINPUTASSIST_PREV"), e(0x261, "KEY_KBDINPUTASSIST_NEXT"),
        e(0x262, "KEY_KBDINPUTASSIST_PREVGROUP"), e(0x263, "KEY_KBDINPUTASSIST_NEXTGROUP"),
        e(0x264, "KEY_KBDINPUTASSIST_ACCEPT"), e(0x265, "KEY_KBDINPUTASSIST_CANCEL"), e(0x266, "KEY_RIGHT_UP"),
        e(0x267, "KEY_RIGHT_DOWN"), e(0x268, "KEY_LEFT_UP"), e(0x269, "KEY_LEFT_DOWN"), e(0x26a, "KEY_ROOT_MENU"),
        e(0x26b, "KEY_MEDIA_TOP_MENU"), e(0x26c, "KEY_NUMERIC_11"), e(0x26d, "KEY_NUMERIC_12"),
        e(0x26e, "KEY_AUDIO_DESC"), e(0x26f, "KEY_3D_MODE"), e(0x270, "KEY_NEXT_FAVORITE"),
        e(0x271, "KEY_STOP_RECORD"), e(0x272, "KEY_PAUSE_RECORD"), e(0x273, "KEY_VOD"), e(0x274, "KEY_UNMUTE"),
        e(0x275, "KEY_FASTREVERSE"), e(0x276, "KEY_SLOWREVERSE"), e(0x277, "KEY_DATA"),
        e(0x278, "KEY_ONSCREEN_KEYBOARD"), e(0x279, "KEY_PRIVACY_SCREEN_TOGGLE"),
        e(0x27a, "KEY_SELECTIVE_SCREENSHOT"), e(0x27b, "KEY_NEXT_ELEMENT"), e(0x27c, "KEY_PREVIOUS_ELEMENT"),
        e(0x27d, "KEY_AUTOPILOT_ENGAGE_TOGGLE"), e(0x27e, "KEY_MARK_WAYPOINT"), e(0x27f, "KEY_SOS"),
        e(0x280, "KEY_NAV_CHART"), e(0x281, "KEY_FISHING_CHART"), e(0x282, "KEY_SINGLE_RANGE_RADAR"),
        e(0x283, "KEY_DUAL_RANGE_RADAR"), e(0x284, "KEY_RADAR_OVERLAY"), e(0x285, "KEY_TRADITIONAL_SONAR"),
        e(0x286, "KEY_CLEARVU_SONAR"), e(0x287, "KEY_SIDEVU_SONAR"), e(0x288, "KEY_NAV_INFO"),
        e(0x289, "KEY_BRIGHTNESS_MENU"), e(0x290, "KEY_MACRO1"), e(0x291, "KEY_MACRO2"), e(0x292, "KEY_MACRO3"),
        e(0x293, "KEY_MACRO4"), e(0x294, "KEY_MACRO5"), e(0x295, "KEY_MACRO6"), e(0x296, "KEY_MACRO7"),
        e(0x297, "KEY_MACRO8"), e(0x298, "KEY_MACRO9"), e(0x299, "KEY_MACRO10"), e(0x29a, "KEY_MACRO11"),
        e(0x29b, "KEY_MACRO12"), e(0x29c, "KEY_MACRO13"), e(0x29d, "KEY_MACRO14"), e(0x29e, "KEY_MACRO15"),
        e(0x29f, "KEY_MACRO16"), e(0x2a0, "KEY_MACRO17"), e(0x2a1, "KEY_MACRO18"), e(0x2a2, "KEY_MACRO19"),
        e(0x2a3, "KEY_MACRO20"), e(0x2a4, "KEY_MACRO21"), e(0x2a5, "KEY_MACRO22"), e(0x2a6, "KEY_MACRO23"),
        e(0x2a7, "KEY_MACRO24"), e(0x2a8, "KEY_MACRO25"), e(0x2a9, "KEY_MACRO26"), e(0x2aa, "KEY_MACRO27"),
        e(0x2ab, "KEY_MACRO28"), e(0x2ac, "KEY_MACRO29"), e(0x2ad, "KEY_MACRO30"), e(0x2b0, "KEY_MACRO_RECORD_START"),
        e(0x2b1, "KEY_MACRO_RECORD_STOP"), e(0x2b2, "KEY_MACRO_PRESET_CYCLE"), e(0x2b3, "KEY_MACRO_PRESET1"),
        e(0x2b4, "KEY_MACRO_PRESET2"), e(0x2b5, "KEY_MACRO_PRESET3"), e(0x2b8, "KEY_KBD_LCD_MENU1"),
        e(0x2b9, "KEY_KBD_LCD_MENU2"), e(0x2ba, "KEY_KBD_LCD_MENU3"), e(0x2bb, "KEY_KBD_LCD_MENU4"),
        e(0x2bc, "KEY_KBD_LCD_MENU5"), e(0x2bd, "KEY_PERFORMANCE"), e(0x2c0, "BTN_TRIGGER_HAPPY1"),
        e(0x2c0, "BTN_TRIGGER_HAPPY"), e(0x2c1, "BTN_TRIGGER_HAPPY2"), e(0x2c2, "BTN_TRIGGER_HAPPY3"),
        e(0x2c3, "BTN_TRIGGER_HAPPY4"), e(0x2c4, "BTN_TRIGGER_HAPPY5"), e(0x2c5, "BTN_TRIGGER_HAPPY6"),
        e(0x2c6, "BTN_TRIGGER_HAPPY7"), e(0x2c7, "BTN_TRIGGER_HAPPY8"), e(0x2c8, "BTN_TRIGGER_HAPPY9"),
        e(0x2c9, "BTN_TRIGGER_HAPPY10"), e(0x2ca, "BTN_TRIGGER_HAPPY11"), e(0x2cb, "BTN_TRIGGER_HAPPY12"),
        e(0x2cc, "BTN_TRIGGER_HAPPY13"), e(0x2cd, "BTN_TRIGGER_HAPPY14"), e(0x2ce, "BTN_TRIGGER_HAPPY15"),
        e(0x2cf, "BTN_TRIGGER_HAPPY16"), e(0x2d0, "BTN_TRIGGER_HAPPY17"), e(0x2d1, "BTN_TRIGGER_HAPPY18"),
        e(0x2d2, "BTN_TRIGGER_HAPPY19"), e(0x2d3, "BTN_TRIGGER_HAPPY20"), e(0x2d4, "BTN_TRIGGER_HAPPY21"),
        e(0x2d5, "BTN_TRIGGER_HAPPY22"), e(0x2d6, "BTN_TRIGGER_HAPPY23"), e(0x2d7, "BTN_TRIGGER_HAPPY24"),
        e(0x2d8, "BTN_TRIGGER_HAPPY25"), e(0x2d9, "BTN_TRIGGER_HAPPY26"), e(0x2da, "BTN_TRIGGER_HAPPY27"),
        e(0x2db, "BTN_TRIGGER_HAPPY28"), e(0x2dc, "BTN_TRIGGER_HAPPY29"), e(0x2dd, "BTN_TRIGGER_HAPPY30"),
        e(0x2de, "BTN_TRIGGER_HAPPY31"), e(0x2df, "BTN_TRIGGER_HAPPY32"), e(0x2e0, "BTN_TRIGGER_HAPPY33"),
        e(0x2e1, "BTN_TRIGGER_HAPPY34"), e(0x2e2, "BTN_TRIGGER_HAPPY35"), e(0x2e3, "BTN_TRIGGER_HAPPY36"),
        e(0x2e4, "BTN_TRIGGER_HAPPY37"), e(0x2e5, "BTN_TRIGGER_HAPPY38"), e(0x2e6, "BTN_TRIGGER_HAPPY39"),
        e(0x2e7, "BTN_TRIGGER_HAPPY40"),
    ],
    differs: &[],
};

/// 11 names, else `LED_???`.
pub static EVDEV_LEDS: Table = Table {
    name: "evdev_leds",
    unknown: "LED_???",
    sorted: true,
    entries: &[
        e(0, "LED_NUML"), e(1, "LED_CAPSL"), e(2, "LED_SCROLLL"), e(3, "LED_COMPOSE"), e(4, "LED_KANA"),
        e(5, "LED_SLEEP"), e(6, "LED_SUSPEND"), e(7, "LED_MUTE"), e(8, "LED_MISC"), e(9, "LED_MAIL"),
        e(0xa, "LED_CHARGING"),
    ],
    differs: &[],
};

/// 6 names, else `MSC_???`.
pub static EVDEV_MISC: Table = Table {
    name: "evdev_misc",
    unknown: "MSC_???",
    sorted: true,
    entries: &[
        e(0, "MSC_SERIAL"), e(1, "MSC_PULSELED"), e(2, "MSC_GESTURE"), e(3, "MSC_RAW"), e(4, "MSC_SCAN"),
        e(5, "MSC_TIMESTAMP"),
    ],
    differs: &[],
};

/// 3 names, else `SND_???`.
pub static EVDEV_SND: Table = Table {
    name: "evdev_snd",
    unknown: "SND_???",
    sorted: true,
    entries: &[
        e(0, "SND_CLICK"), e(1, "SND_BELL"), e(2, "SND_TONE"),
    ],
    differs: &[],
};

/// 19 names, else `SW_???`.
pub static EVDEV_SWITCH: Table = Table {
    name: "evdev_switch",
    unknown: "SW_???",
    sorted: false,
    entries: &[
        e(0, "SW_LID"), e(1, "SW_TABLET_MODE"), e(2, "SW_HEADPHONE_INSERT"), e(3, "SW_RFKILL_ALL"), e(3, "SW_RADIO"),
        e(4, "SW_MICROPHONE_INSERT"), e(5, "SW_DOCK"), e(6, "SW_LINEOUT_INSERT"), e(7, "SW_JACK_PHYSICAL_INSERT"),
        e(8, "SW_VIDEOOUT_INSERT"), e(9, "SW_CAMERA_LENS_COVER"), e(0xa, "SW_KEYPAD_SLIDE"),
        e(0xb, "SW_FRONT_PROXIMITY"), e(0xc, "SW_ROTATE_LOCK"), e(0xd, "SW_LINEIN_INSERT"), e(0xe, "SW_MUTE_DEVICE"),
        e(0xf, "SW_PEN_INSERTED"), e(0x10, "SW_MACHINE_COVER"), e(0x11, "SW_USB_INSERT"),
    ],
    differs: &[],
};

/// 8 names, else `INPUT_PROP_???`.
pub static EVDEV_PROP: Table = Table {
    name: "evdev_prop",
    unknown: "INPUT_PROP_???",
    sorted: true,
    entries: &[
        e(0, "INPUT_PROP_POINTER"), e(1, "INPUT_PROP_DIRECT"), e(2, "INPUT_PROP_BUTTONPAD"),
        e(3, "INPUT_PROP_SEMI_MT"), e(4, "INPUT_PROP_TOPBUTTONPAD"), e(5, "INPUT_PROP_POINTING_STICK"),
        e(6, "INPUT_PROP_ACCELEROMETER"), e(7, "INPUT_PROP_PRESSUREPAD"),
    ],
    differs: &[],
};

/// 2 names, else `REP_???`.
pub static EVDEV_AUTOREPEAT: Table = Table {
    name: "evdev_autorepeat",
    unknown: "REP_???",
    sorted: true,
    entries: &[
        e(0, "REP_DELAY"), e(1, "REP_PERIOD"),
    ],
    differs: &[],
};

/// 17 names, else `FF_???`.
pub static EVDEV_FF_TYPES: Table = Table {
    name: "evdev_ff_types",
    unknown: "FF_???",
    sorted: true,
    entries: &[
        e(0x4f, "FF_HAPTIC"), e(0x50, "FF_RUMBLE"), e(0x51, "FF_PERIODIC"), e(0x52, "FF_CONSTANT"),
        e(0x53, "FF_SPRING"), e(0x54, "FF_FRICTION"), e(0x55, "FF_DAMPER"), e(0x56, "FF_INERTIA"), e(0x57, "FF_RAMP"),
        e(0x58, "FF_SQUARE"), e(0x59, "FF_TRIANGLE"), e(0x5a, "FF_SINE"), e(0x5b, "FF_SAW_UP"),
        e(0x5c, "FF_SAW_DOWN"), e(0x5d, "FF_CUSTOM"), e(0x60, "FF_GAIN"), e(0x61, "FF_AUTOCENTER"),
    ],
    differs: &[],
};

/// 2 names, else `FF_STATUS_???`.
pub static EVDEV_FF_STATUS: Table = Table {
    name: "evdev_ff_status",
    unknown: "FF_STATUS_???",
    sorted: true,
    entries: &[
        e(0, "FF_STATUS_STOPPED"), e(1, "FF_STATUS_PLAYING"),
    ],
    differs: &[],
};

/// 15 names, else `ABS_MT_???`.
pub static EVDEV_MTSLOTS: Table = Table {
    name: "evdev_mtslots",
    unknown: "ABS_MT_???",
    sorted: true,
    entries: &[
        e(0x2f, "ABS_MT_SLOT"), e(0x30, "ABS_MT_TOUCH_MAJOR"), e(0x31, "ABS_MT_TOUCH_MINOR"),
        e(0x32, "ABS_MT_WIDTH_MAJOR"), e(0x33, "ABS_MT_WIDTH_MINOR"), e(0x34, "ABS_MT_ORIENTATION"),
        e(0x35, "ABS_MT_POSITION_X"), e(0x36, "ABS_MT_POSITION_Y"), e(0x37, "ABS_MT_TOOL_TYPE"),
        e(0x38, "ABS_MT_BLOB_ID"), e(0x39, "ABS_MT_TRACKING_ID"), e(0x3a, "ABS_MT_PRESSURE"),
        e(0x3b, "ABS_MT_DISTANCE"), e(0x3c, "ABS_MT_TOOL_X"), e(0x3d, "ABS_MT_TOOL_Y"),
    ],
    differs: &[],
};

/// 3 names, else `RTC_PARAM_???`.
pub static RTC_PARAMS: Table = Table {
    name: "rtc_params",
    unknown: "RTC_PARAM_???",
    sorted: true,
    entries: &[
        e(0, "RTC_PARAM_FEATURES"), e(1, "RTC_PARAM_CORRECTION"), e(2, "RTC_PARAM_BACKUP_SWITCH_MODE"),
    ],
    differs: &[],
};

/// 8 names, else `1<<RTC_FEATURE_???`.
pub static RTC_FEATURE_BITS: Table = Table {
    name: "rtc_feature_bits",
    unknown: "1<<RTC_FEATURE_???",
    sorted: true,
    entries: &[
        e(0, "RTC_FEATURE_ALARM"), e(1, "RTC_FEATURE_ALARM_RES_MINUTE"), e(2, "RTC_FEATURE_NEED_WEEK_DAY"),
        e(3, "RTC_FEATURE_ALARM_RES_2S"), e(4, "RTC_FEATURE_UPDATE_INTERRUPT"), e(5, "RTC_FEATURE_CORRECTION"),
        e(6, "RTC_FEATURE_BACKUP_SWITCH_MODE"), e(7, "RTC_FEATURE_ALARM_WAKEUP_ONLY"),
    ],
    differs: &[],
};

/// 4 names, else `RTC_BSM_???`.
pub static RTC_BACKUP_SWITCH_MODES: Table = Table {
    name: "rtc_backup_switch_modes",
    unknown: "RTC_BSM_???",
    sorted: true,
    entries: &[
        e(0, "RTC_BSM_DISABLED"), e(1, "RTC_BSM_DIRECT"), e(2, "RTC_BSM_LEVEL"), e(3, "RTC_BSM_STANDBY"),
    ],
    differs: &[],
};

/// 12 names, else `WDIOF_???`.
pub static WATCHDOG_IOCTL_FLAGS: Table = Table {
    name: "watchdog_ioctl_flags",
    unknown: "WDIOF_???",
    sorted: true,
    entries: &[
        e(1, "WDIOF_OVERHEAT"), e(2, "WDIOF_FANFAULT"), e(4, "WDIOF_EXTERN1"), e(8, "WDIOF_EXTERN2"),
        e(0x10, "WDIOF_POWERUNDER"), e(0x20, "WDIOF_CARDRESET"), e(0x40, "WDIOF_POWEROVER"),
        e(0x80, "WDIOF_SETTIMEOUT"), e(0x100, "WDIOF_MAGICCLOSE"), e(0x200, "WDIOF_PRETIMEOUT"),
        e(0x400, "WDIOF_ALARMONLY"), e(0x8000, "WDIOF_KEEPALIVEPING"),
    ],
    differs: &[],
};

/// 3 names, else `WDIOS_???`.
pub static WATCHDOG_IOCTL_SETOPTIONS: Table = Table {
    name: "watchdog_ioctl_setoptions",
    unknown: "WDIOS_???",
    sorted: true,
    entries: &[
        e(1, "WDIOS_DISABLECARD"), e(2, "WDIOS_ENABLECARD"), e(4, "WDIOS_TEMPPANIC"),
    ],
    differs: &[],
};

/// 3 names, else `_UFFDIO_???`.
pub static UFFD_API_FLAGS: Table = Table {
    name: "uffd_api_flags",
    unknown: "_UFFDIO_???",
    sorted: true,
    entries: &[
        e(0, "_UFFDIO_REGISTER"), e(1, "_UFFDIO_UNREGISTER"), e(0x3f, "_UFFDIO_API"),
    ],
    differs: &[],
};

/// 7 names, else `1<<_UFFDIO_???`.
pub static UFFD_REGISTER_IOCTL_FLAGS: Table = Table {
    name: "uffd_register_ioctl_flags",
    unknown: "1<<_UFFDIO_???",
    sorted: true,
    entries: &[
        e(2, "_UFFDIO_WAKE"), e(3, "_UFFDIO_COPY"), e(4, "_UFFDIO_ZEROPAGE"), e(5, "_UFFDIO_MOVE"),
        e(6, "_UFFDIO_WRITEPROTECT"), e(7, "_UFFDIO_CONTINUE"), e(8, "_UFFDIO_POISON"),
    ],
    differs: &[],
};

/// 11 names, else `NBD_FLAG_???`.
pub static NBD_IOCTL_FLAGS: Table = Table {
    name: "nbd_ioctl_flags",
    unknown: "NBD_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "NBD_FLAG_HAS_FLAGS"), e(2, "NBD_FLAG_READ_ONLY"), e(4, "NBD_FLAG_SEND_FLUSH"),
        e(8, "NBD_FLAG_SEND_FUA"), e(0x10, "NBD_FLAG_ROTATIONAL"), e(0x20, "NBD_FLAG_SEND_TRIM"),
        e(0x40, "NBD_FLAG_SEND_WRITE_ZEROES"), e(0x80, "NBD_FLAG_SEND_DF"), e(0x100, "NBD_FLAG_CAN_MULTI_CONN"),
        e(0x200, "NBD_FLAG_SEND_RESIZE"), e(0x400, "NBD_FLAG_SEND_CACHE"),
    ],
    differs: &[],
};

/// 14 names, else `LIRC_CAN_???`.
pub static LIRC_FEATURES: Table = Table {
    name: "lirc_features",
    unknown: "LIRC_CAN_???",
    sorted: true,
    entries: &[
        e(2, "LIRC_CAN_SEND_PULSE"), e(0x10, "LIRC_CAN_SEND_LIRCCODE"), e(0x100, "LIRC_CAN_SET_SEND_CARRIER"),
        e(0x200, "LIRC_CAN_SET_SEND_DUTY_CYCLE"), e(0x400, "LIRC_CAN_SET_TRANSMITTER_MASK"),
        e(0x40000, "LIRC_CAN_REC_MODE2"), e(0x80000, "LIRC_CAN_REC_SCANCODE"), e(0x100000, "LIRC_CAN_REC_LIRCCODE"),
        e(0x1000000, "LIRC_CAN_SET_REC_CARRIER"), e(0x2000000, "LIRC_CAN_MEASURE_CARRIER"),
        e(0x4000000, "LIRC_CAN_USE_WIDEBAND_RECEIVER"), e(0x10000000, "LIRC_CAN_SET_REC_TIMEOUT"),
        e(0x20000000, "LIRC_CAN_GET_REC_RESOLUTION"), e(0x80000000, "LIRC_CAN_SET_REC_CARRIER_RANGE"),
    ],
    differs: &[],
};

/// 5 names, else `LIRC_MODE_???`.
pub static LIRC_MODES: Table = Table {
    name: "lirc_modes",
    unknown: "LIRC_MODE_???",
    sorted: true,
    entries: &[
        e(1, "LIRC_MODE_RAW"), e(2, "LIRC_MODE_PULSE"), e(4, "LIRC_MODE_MODE2"), e(8, "LIRC_MODE_SCANCODE"),
        e(0x10, "LIRC_MODE_LIRCCODE"),
    ],
    differs: &[],
};

/// 6 names, else `SG_SCSI_RESET_???`.
pub static SG_SCSI_RESET: Table = Table {
    name: "sg_scsi_reset",
    unknown: "SG_SCSI_RESET_???",
    sorted: true,
    entries: &[
        e(0, "SG_SCSI_RESET_NOTHING"), e(1, "SG_SCSI_RESET_DEVICE"), e(2, "SG_SCSI_RESET_BUS"),
        e(3, "SG_SCSI_RESET_HOST"), e(4, "SG_SCSI_RESET_TARGET"), e(0x100, "SG_SCSI_RESET_NO_ESCALATE"),
    ],
    differs: &[],
};

/// 1 names.
pub static SG_SCSI_RESET_FLAGS: Table = Table {
    name: "sg_scsi_reset_flags",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x100, "SG_SCSI_RESET_NO_ESCALATE"),
    ],
    differs: &[],
};

/// 8 names, else `MTD_???`.
pub static MTD_TYPE_OPTIONS: Table = Table {
    name: "mtd_type_options",
    unknown: "MTD_???",
    sorted: true,
    entries: &[
        e(0, "MTD_ABSENT"), e(1, "MTD_RAM"), e(2, "MTD_ROM"), e(3, "MTD_NORFLASH"), e(4, "MTD_NANDFLASH"),
        e(6, "MTD_DATAFLASH"), e(7, "MTD_UBIVOLUME"), e(8, "MTD_MLCNANDFLASH"),
    ],
    differs: &[],
};

/// 5 names, else `MTD_???`.
pub static MTD_FLAGS_OPTIONS: Table = Table {
    name: "mtd_flags_options",
    unknown: "MTD_???",
    sorted: true,
    entries: &[
        e(0x400, "MTD_WRITEABLE"), e(0x800, "MTD_BIT_WRITEABLE"), e(0x1000, "MTD_NO_ERASE"),
        e(0x2000, "MTD_POWERUP_LOCK"), e(0x4000, "MTD_SLC_ON_MLC_EMULATION"),
    ],
    differs: &[],
};

/// 3 names, else `MTD_OPS_???`.
pub static MTD_MODE_OPTIONS: Table = Table {
    name: "mtd_mode_options",
    unknown: "MTD_OPS_???",
    sorted: true,
    entries: &[
        e(0, "MTD_OPS_PLACE_OOB"), e(1, "MTD_OPS_AUTO_OOB"), e(2, "MTD_OPS_RAW"),
    ],
    differs: &[],
};

/// 4 names, else `MTD_FILE_MODE_???`.
pub static MTD_FILE_MODE_OPTIONS: Table = Table {
    name: "mtd_file_mode_options",
    unknown: "MTD_FILE_MODE_???",
    sorted: true,
    entries: &[
        e(0, "MTD_FILE_MODE_NORMAL"), e(1, "MTD_FILE_MODE_OTP_FACTORY"), e(2, "MTD_FILE_MODE_OTP_USER"),
        e(3, "MTD_FILE_MODE_RAW"),
    ],
    differs: &[],
};

/// 3 names, else `MTD_OTP_???`.
pub static MTD_OTP_OPTIONS: Table = Table {
    name: "mtd_otp_options",
    unknown: "MTD_OTP_???",
    sorted: true,
    entries: &[
        e(0, "MTD_OTP_OFF"), e(1, "MTD_OTP_FACTORY"), e(2, "MTD_OTP_USER"),
    ],
    differs: &[],
};

/// 5 names, else `MTD_NANDECC_???`.
pub static MTD_NANDECC_OPTIONS: Table = Table {
    name: "mtd_nandecc_options",
    unknown: "MTD_NANDECC_???",
    sorted: true,
    entries: &[
        e(0, "MTD_NANDECC_OFF"), e(1, "MTD_NANDECC_PLACE"), e(2, "MTD_NANDECC_AUTOPLACE"),
        e(3, "MTD_NANDECC_PLACEONLY"), e(4, "MTD_NANDECC_AUTOPL_USR"),
    ],
    differs: &[],
};

/// 2 names, else `UBI_???_VOLUME`.
pub static UBI_VOLUME_TYPES: Table = Table {
    name: "ubi_volume_types",
    unknown: "UBI_???_VOLUME",
    sorted: true,
    entries: &[
        e(3, "UBI_DYNAMIC_VOLUME"), e(4, "UBI_STATIC_VOLUME"),
    ],
    differs: &[],
};

/// 1 names, else `UBI_VOL_???`.
pub static UBI_VOLUME_FLAGS: Table = Table {
    name: "ubi_volume_flags",
    unknown: "UBI_VOL_???",
    sorted: true,
    entries: &[
        e(1, "UBI_VOL_SKIP_CRC_CHECK_FLG"),
    ],
    differs: &[],
};

/// 1 names, else `UBI_VOL_PROP_???`.
pub static UBI_VOLUME_PROPS: Table = Table {
    name: "ubi_volume_props",
    unknown: "UBI_VOL_PROP_???",
    sorted: true,
    entries: &[
        e(1, "UBI_VOL_PROP_DIRECT_WRITE"),
    ],
    differs: &[],
};

/// 3 names, else `UBI_???`.
pub static UBI_DATA_TYPES: Table = Table {
    name: "ubi_data_types",
    unknown: "UBI_???",
    sorted: true,
    entries: &[
        e(1, "UBI_LONGTERM"), e(2, "UBI_SHORTTERM"), e(3, "UBI_UNKNOWN"),
    ],
    differs: &[],
};

/// 6 names, else `COUNTER_COMPONENT_???`.
pub static COUNTER_IOCTL_COMPONENT_TYPES: Table = Table {
    name: "counter_ioctl_component_types",
    unknown: "COUNTER_COMPONENT_???",
    sorted: true,
    entries: &[
        e(0, "COUNTER_COMPONENT_NONE"), e(1, "COUNTER_COMPONENT_SIGNAL"), e(2, "COUNTER_COMPONENT_COUNT"),
        e(3, "COUNTER_COMPONENT_FUNCTION"), e(4, "COUNTER_COMPONENT_SYNAPSE_ACTION"),
        e(5, "COUNTER_COMPONENT_EXTENSION"),
    ],
    differs: &[],
};

/// 3 names, else `COUNTER_SCOPE_???`.
pub static COUNTER_IOCTL_SCOPES: Table = Table {
    name: "counter_ioctl_scopes",
    unknown: "COUNTER_SCOPE_???",
    sorted: true,
    entries: &[
        e(0, "COUNTER_SCOPE_DEVICE"), e(1, "COUNTER_SCOPE_SIGNAL"), e(2, "COUNTER_SCOPE_COUNT"),
    ],
    differs: &[],
};

/// 8 names, else `COUNTER_EVENT_???`.
pub static COUNTER_IOCTL_EVENT_TYPES: Table = Table {
    name: "counter_ioctl_event_types",
    unknown: "COUNTER_EVENT_???",
    sorted: true,
    entries: &[
        e(0, "COUNTER_EVENT_OVERFLOW"), e(1, "COUNTER_EVENT_UNDERFLOW"), e(2, "COUNTER_EVENT_OVERFLOW_UNDERFLOW"),
        e(3, "COUNTER_EVENT_THRESHOLD"), e(4, "COUNTER_EVENT_INDEX"), e(5, "COUNTER_EVENT_CHANGE_OF_STATE"),
        e(6, "COUNTER_EVENT_CAPTURE"), e(7, "COUNTER_EVENT_DIRECTION_CHANGE"),
    ],
    differs: &[],
};

/// 1 names, else `UDMABUF_FLAGS_???`.
pub static UDMABUF_FLAGS: Table = Table {
    name: "udmabuf_flags",
    unknown: "UDMABUF_FLAGS_???",
    sorted: true,
    entries: &[
        e(1, "UDMABUF_FLAGS_CLOEXEC"),
    ],
    differs: &[],
};

/// 6 names, else `LED_???`.
pub static KD_DEFAULT_LED_FLAGS: Table = Table {
    name: "kd_default_led_flags",
    unknown: "LED_???",
    sorted: true,
    entries: &[
        e(1, "LED_SCR"), e(2, "LED_NUM"), e(4, "LED_CAP"), e(0x10, "LED_SCR<<4"), e(0x20, "LED_NUM<<4"),
        e(0x40, "LED_CAP<<4"),
    ],
    differs: &[],
};

/// 2 names, else `K_???`.
pub static KD_META_VALS: Table = Table {
    name: "kd_meta_vals",
    unknown: "K_???",
    sorted: true,
    entries: &[
        e(3, "K_METABIT"), e(4, "K_ESCPREFIX"),
    ],
    differs: &[],
};

/// 3 names, else `KVM_MEM_???`.
pub static KVM_MEM_FLAGS: Table = Table {
    name: "kvm_mem_flags",
    unknown: "KVM_MEM_???",
    sorted: true,
    entries: &[
        e(1, "KVM_MEM_LOG_DIRTY_PAGES"), e(2, "KVM_MEM_READONLY"), e(4, "KVM_MEM_GUEST_MEMFD"),
    ],
    differs: &[
        (Abi::Arm, &[]),
    ],
};

/// 244 names, else `KVM_CAP_???`.
pub static KVM_CAP: Table = Table {
    name: "kvm_cap",
    unknown: "KVM_CAP_???",
    sorted: true,
    entries: &[
        e(0, "KVM_CAP_IRQCHIP"), e(1, "KVM_CAP_HLT"), e(2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL"),
        e(3, "KVM_CAP_USER_MEMORY"), e(4, "KVM_CAP_SET_TSS_ADDR"), e(6, "KVM_CAP_VAPIC"), e(7, "KVM_CAP_EXT_CPUID"),
        e(8, "KVM_CAP_CLOCKSOURCE"), e(9, "KVM_CAP_NR_VCPUS"), e(0xa, "KVM_CAP_NR_MEMSLOTS"), e(0xb, "KVM_CAP_PIT"),
        e(0xc, "KVM_CAP_NOP_IO_DELAY"), e(0xd, "KVM_CAP_PV_MMU"), e(0xe, "KVM_CAP_MP_STATE"),
        e(0xf, "KVM_CAP_COALESCED_MMIO"), e(0x10, "KVM_CAP_SYNC_MMU"), e(0x12, "KVM_CAP_IOMMU"),
        e(0x15, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS"), e(0x16, "KVM_CAP_USER_NMI"),
        e(0x17, "KVM_CAP_SET_GUEST_DEBUG"), e(0x18, "KVM_CAP_REINJECT_CONTROL"), e(0x19, "KVM_CAP_IRQ_ROUTING"),
        e(0x1a, "KVM_CAP_IRQ_INJECT_STATUS"), e(0x1d, "KVM_CAP_ASSIGN_DEV_IRQ"),
        e(0x1e, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS"), e(0x1f, "KVM_CAP_MCE"), e(0x20, "KVM_CAP_IRQFD"),
        e(0x21, "KVM_CAP_PIT2"), e(0x22, "KVM_CAP_SET_BOOT_CPU_ID"), e(0x23, "KVM_CAP_PIT_STATE2"),
        e(0x24, "KVM_CAP_IOEVENTFD"), e(0x25, "KVM_CAP_SET_IDENTITY_MAP_ADDR"), e(0x26, "KVM_CAP_XEN_HVM"),
        e(0x27, "KVM_CAP_ADJUST_CLOCK"), e(0x28, "KVM_CAP_INTERNAL_ERROR_DATA"), e(0x29, "KVM_CAP_VCPU_EVENTS"),
        e(0x2a, "KVM_CAP_S390_PSW"), e(0x2b, "KVM_CAP_PPC_SEGSTATE"), e(0x2c, "KVM_CAP_HYPERV"),
        e(0x2d, "KVM_CAP_HYPERV_VAPIC"), e(0x2e, "KVM_CAP_HYPERV_SPIN"), e(0x2f, "KVM_CAP_PCI_SEGMENT"),
        e(0x30, "KVM_CAP_PPC_PAIRED_SINGLES"), e(0x31, "KVM_CAP_INTR_SHADOW"), e(0x32, "KVM_CAP_DEBUGREGS"),
        e(0x33, "KVM_CAP_X86_ROBUST_SINGLESTEP"), e(0x34, "KVM_CAP_PPC_OSI"), e(0x35, "KVM_CAP_PPC_UNSET_IRQ"),
        e(0x36, "KVM_CAP_ENABLE_CAP"), e(0x37, "KVM_CAP_XSAVE"), e(0x38, "KVM_CAP_XCRS"),
        e(0x39, "KVM_CAP_PPC_GET_PVINFO"), e(0x3a, "KVM_CAP_PPC_IRQ_LEVEL"), e(0x3b, "KVM_CAP_ASYNC_PF"),
        e(0x3c, "KVM_CAP_TSC_CONTROL"), e(0x3d, "KVM_CAP_GET_TSC_KHZ"), e(0x3e, "KVM_CAP_PPC_BOOKE_SREGS"),
        e(0x3f, "KVM_CAP_SPAPR_TCE"), e(0x40, "KVM_CAP_PPC_SMT"), e(0x41, "KVM_CAP_PPC_RMA"),
        e(0x42, "KVM_CAP_MAX_VCPUS"), e(0x43, "KVM_CAP_PPC_HIOR"), e(0x44, "KVM_CAP_PPC_PAPR"),
        e(0x45, "KVM_CAP_SW_TLB"), e(0x46, "KVM_CAP_ONE_REG"), e(0x47, "KVM_CAP_S390_GMAP"),
        e(0x48, "KVM_CAP_TSC_DEADLINE_TIMER"), e(0x49, "KVM_CAP_S390_UCONTROL"), e(0x4a, "KVM_CAP_SYNC_REGS"),
        e(0x4b, "KVM_CAP_PCI_2_3"), e(0x4c, "KVM_CAP_KVMCLOCK_CTRL"), e(0x4d, "KVM_CAP_SIGNAL_MSI"),
        e(0x4e, "KVM_CAP_PPC_GET_SMMU_INFO"), e(0x4f, "KVM_CAP_S390_COW"), e(0x50, "KVM_CAP_PPC_ALLOC_HTAB"),
        e(0x51, "KVM_CAP_READONLY_MEM"), e(0x52, "KVM_CAP_IRQFD_RESAMPLE"), e(0x53, "KVM_CAP_PPC_BOOKE_WATCHDOG"),
        e(0x54, "KVM_CAP_PPC_HTAB_FD"), e(0x55, "KVM_CAP_S390_CSS_SUPPORT"), e(0x56, "KVM_CAP_PPC_EPR"),
        e(0x57, "KVM_CAP_ARM_PSCI"), e(0x58, "KVM_CAP_ARM_SET_DEVICE_ADDR"), e(0x59, "KVM_CAP_DEVICE_CTRL"),
        e(0x5a, "KVM_CAP_IRQ_MPIC"), e(0x5b, "KVM_CAP_PPC_RTAS"), e(0x5c, "KVM_CAP_IRQ_XICS"),
        e(0x5d, "KVM_CAP_ARM_EL1_32BIT"), e(0x5e, "KVM_CAP_SPAPR_MULTITCE"), e(0x5f, "KVM_CAP_EXT_EMUL_CPUID"),
        e(0x60, "KVM_CAP_HYPERV_TIME"), e(0x61, "KVM_CAP_IOAPIC_POLARITY_IGNORED"), e(0x62, "KVM_CAP_ENABLE_CAP_VM"),
        e(0x63, "KVM_CAP_S390_IRQCHIP"), e(0x64, "KVM_CAP_IOEVENTFD_NO_LENGTH"), e(0x65, "KVM_CAP_VM_ATTRIBUTES"),
        e(0x66, "KVM_CAP_ARM_PSCI_0_2"), e(0x67, "KVM_CAP_PPC_FIXUP_HCALL"), e(0x68, "KVM_CAP_PPC_ENABLE_HCALL"),
        e(0x69, "KVM_CAP_CHECK_EXTENSION_VM"), e(0x6a, "KVM_CAP_S390_USER_SIGP"),
        e(0x6b, "KVM_CAP_S390_VECTOR_REGISTERS"), e(0x6c, "KVM_CAP_S390_MEM_OP"), e(0x6d, "KVM_CAP_S390_USER_STSI"),
        e(0x6e, "KVM_CAP_S390_SKEYS"), e(0x6f, "KVM_CAP_MIPS_FPU"), e(0x70, "KVM_CAP_MIPS_MSA"),
        e(0x71, "KVM_CAP_S390_INJECT_IRQ"), e(0x72, "KVM_CAP_S390_IRQ_STATE"), e(0x73, "KVM_CAP_PPC_HWRNG"),
        e(0x74, "KVM_CAP_DISABLE_QUIRKS"), e(0x75, "KVM_CAP_X86_SMM"), e(0x76, "KVM_CAP_MULTI_ADDRESS_SPACE"),
        e(0x77, "KVM_CAP_GUEST_DEBUG_HW_BPS"), e(0x78, "KVM_CAP_GUEST_DEBUG_HW_WPS"),
        e(0x79, "KVM_CAP_SPLIT_IRQCHIP"), e(0x7a, "KVM_CAP_IOEVENTFD_ANY_LENGTH"), e(0x7b, "KVM_CAP_HYPERV_SYNIC"),
        e(0x7c, "KVM_CAP_S390_RI"), e(0x7d, "KVM_CAP_SPAPR_TCE_64"), e(0x7e, "KVM_CAP_ARM_PMU_V3"),
        e(0x7f, "KVM_CAP_VCPU_ATTRIBUTES"), e(0x80, "KVM_CAP_MAX_VCPU_ID"), e(0x81, "KVM_CAP_X2APIC_API"),
        e(0x82, "KVM_CAP_S390_USER_INSTR0"), e(0x83, "KVM_CAP_MSI_DEVID"), e(0x84, "KVM_CAP_PPC_HTM"),
        e(0x85, "KVM_CAP_SPAPR_RESIZE_HPT"), e(0x86, "KVM_CAP_PPC_MMU_RADIX"), e(0x87, "KVM_CAP_PPC_MMU_HASH_V3"),
        e(0x88, "KVM_CAP_IMMEDIATE_EXIT"), e(0x89, "KVM_CAP_MIPS_VZ"), e(0x8a, "KVM_CAP_MIPS_TE"),
        e(0x8b, "KVM_CAP_MIPS_64BIT"), e(0x8c, "KVM_CAP_S390_GS"), e(0x8d, "KVM_CAP_S390_AIS"),
        e(0x8e, "KVM_CAP_SPAPR_TCE_VFIO"), e(0x8f, "KVM_CAP_X86_DISABLE_EXITS"), e(0x90, "KVM_CAP_ARM_USER_IRQ"),
        e(0x91, "KVM_CAP_S390_CMMA_MIGRATION"), e(0x92, "KVM_CAP_PPC_FWNMI"), e(0x93, "KVM_CAP_PPC_SMT_POSSIBLE"),
        e(0x94, "KVM_CAP_HYPERV_SYNIC2"), e(0x95, "KVM_CAP_HYPERV_VP_INDEX"), e(0x96, "KVM_CAP_S390_AIS_MIGRATION"),
        e(0x97, "KVM_CAP_PPC_GET_CPU_CHAR"), e(0x98, "KVM_CAP_S390_BPB"), e(0x99, "KVM_CAP_GET_MSR_FEATURES"),
        e(0x9a, "KVM_CAP_HYPERV_EVENTFD"), e(0x9b, "KVM_CAP_HYPERV_TLBFLUSH"), e(0x9c, "KVM_CAP_S390_HPAGE_1M"),
        e(0x9d, "KVM_CAP_NESTED_STATE"), e(0x9e, "KVM_CAP_ARM_INJECT_SERROR_ESR"),
        e(0x9f, "KVM_CAP_MSR_PLATFORM_INFO"), e(0xa0, "KVM_CAP_PPC_NESTED_HV"), e(0xa1, "KVM_CAP_HYPERV_SEND_IPI"),
        e(0xa2, "KVM_CAP_COALESCED_PIO"), e(0xa3, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS"),
        e(0xa4, "KVM_CAP_EXCEPTION_PAYLOAD"), e(0xa5, "KVM_CAP_ARM_VM_IPA_SIZE"),
        e(0xa6, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT"), e(0xa7, "KVM_CAP_HYPERV_CPUID"),
        e(0xa8, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2"), e(0xa9, "KVM_CAP_PPC_IRQ_XIVE"), e(0xaa, "KVM_CAP_ARM_SVE"),
        e(0xab, "KVM_CAP_ARM_PTRAUTH_ADDRESS"), e(0xac, "KVM_CAP_ARM_PTRAUTH_GENERIC"),
        e(0xad, "KVM_CAP_PMU_EVENT_FILTER"), e(0xae, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2"),
        e(0xaf, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH"), e(0xb0, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP"),
        e(0xb1, "KVM_CAP_ARM_NISV_TO_USER"), e(0xb2, "KVM_CAP_ARM_INJECT_EXT_DABT"),
        e(0xb3, "KVM_CAP_S390_VCPU_RESETS"), e(0xb4, "KVM_CAP_S390_PROTECTED"), e(0xb5, "KVM_CAP_PPC_SECURE_GUEST"),
        e(0xb6, "KVM_CAP_HALT_POLL"), e(0xb7, "KVM_CAP_ASYNC_PF_INT"), e(0xb8, "KVM_CAP_LAST_CPU"),
        e(0xb9, "KVM_CAP_SMALLER_MAXPHYADDR"), e(0xba, "KVM_CAP_S390_DIAG318"), e(0xbb, "KVM_CAP_STEAL_TIME"),
        e(0xbc, "KVM_CAP_X86_USER_SPACE_MSR"), e(0xbd, "KVM_CAP_X86_MSR_FILTER"),
        e(0xbe, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID"), e(0xbf, "KVM_CAP_SYS_HYPERV_CPUID"),
        e(0xc0, "KVM_CAP_DIRTY_LOG_RING"), e(0xc1, "KVM_CAP_X86_BUS_LOCK_EXIT"), e(0xc2, "KVM_CAP_PPC_DAWR1"),
        e(0xc3, "KVM_CAP_SET_GUEST_DEBUG2"), e(0xc4, "KVM_CAP_SGX_ATTRIBUTE"),
        e(0xc5, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM"), e(0xc6, "KVM_CAP_PTP_KVM"),
        e(0xc7, "KVM_CAP_HYPERV_ENFORCE_CPUID"), e(0xc8, "KVM_CAP_SREGS2"), e(0xc9, "KVM_CAP_EXIT_HYPERCALL"),
        e(0xca, "KVM_CAP_PPC_RPT_INVALIDATE"), e(0xcb, "KVM_CAP_BINARY_STATS_FD"),
        e(0xcc, "KVM_CAP_EXIT_ON_EMULATION_FAILURE"), e(0xcd, "KVM_CAP_ARM_MTE"),
        e(0xce, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM"), e(0xcf, "KVM_CAP_VM_GPA_BITS"), e(0xd0, "KVM_CAP_XSAVE2"),
        e(0xd1, "KVM_CAP_SYS_ATTRIBUTES"), e(0xd2, "KVM_CAP_PPC_AIL_MODE_3"),
        e(0xd3, "KVM_CAP_S390_MEM_OP_EXTENSION"), e(0xd4, "KVM_CAP_PMU_CAPABILITY"),
        e(0xd5, "KVM_CAP_DISABLE_QUIRKS2"), e(0xd6, "KVM_CAP_VM_TSC_CONTROL"), e(0xd7, "KVM_CAP_SYSTEM_EVENT_DATA"),
        e(0xd8, "KVM_CAP_ARM_SYSTEM_SUSPEND"), e(0xd9, "KVM_CAP_S390_PROTECTED_DUMP"),
        e(0xda, "KVM_CAP_X86_TRIPLE_FAULT_EVENT"), e(0xdb, "KVM_CAP_X86_NOTIFY_VMEXIT"),
        e(0xdc, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES"), e(0xdd, "KVM_CAP_S390_ZPCI_OP"),
        e(0xde, "KVM_CAP_S390_CPU_TOPOLOGY"), e(0xdf, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL"),
        e(0xe0, "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE"), e(0xe1, "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP"),
        e(0xe2, "KVM_CAP_PMU_EVENT_MASKED_EVENTS"), e(0xe3, "KVM_CAP_COUNTER_OFFSET"),
        e(0xe4, "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE"), e(0xe5, "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES"),
        e(0xe6, "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES"), e(0xe7, "KVM_CAP_USER_MEMORY2"),
        e(0xe8, "KVM_CAP_MEMORY_FAULT_INFO"), e(0xe9, "KVM_CAP_MEMORY_ATTRIBUTES"), e(0xea, "KVM_CAP_GUEST_MEMFD"),
        e(0xeb, "KVM_CAP_VM_TYPES"), e(0xec, "KVM_CAP_PRE_FAULT_MEMORY"), e(0xed, "KVM_CAP_X86_APIC_BUS_CYCLES_NS"),
        e(0xee, "KVM_CAP_X86_GUEST_MODE"), e(0xef, "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"), e(0xf0, "KVM_CAP_ARM_EL2"),
        e(0xf1, "KVM_CAP_ARM_EL2_E2H0"), e(0xf2, "KVM_CAP_RISCV_MP_STATE_RESET"),
        e(0xf3, "KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED"), e(0xf4, "KVM_CAP_GUEST_MEMFD_FLAGS"),
        e(0xf5, "KVM_CAP_ARM_SEA_TO_USER"), e(0xf6, "KVM_CAP_S390_USER_OPEREXEC"), e(0xf7, "KVM_CAP_S390_KEYOP"),
        e(0xf8, "KVM_CAP_S390_VSIE_ESAMODE"), e(0xf9, "KVM_CAP_S390_HPAGE_2G"),
    ],
    differs: &[
        (Abi::Aarch64, &[
            e(0, "KVM_CAP_IRQCHIP"), e(1, "KVM_CAP_HLT"), e(2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL"),
            e(3, "KVM_CAP_USER_MEMORY"), e(4, "KVM_CAP_SET_TSS_ADDR"), e(6, "KVM_CAP_VAPIC"), e(7, "KVM_CAP_EXT_CPUID"),
            e(8, "KVM_CAP_CLOCKSOURCE"), e(9, "KVM_CAP_NR_VCPUS"), e(0xa, "KVM_CAP_NR_MEMSLOTS"), e(0xb, "KVM_CAP_PIT"),
            e(0xc, "KVM_CAP_NOP_IO_DELAY"), e(0xd, "KVM_CAP_PV_MMU"), e(0xe, "KVM_CAP_MP_STATE"),
            e(0xf, "KVM_CAP_COALESCED_MMIO"), e(0x10, "KVM_CAP_SYNC_MMU"), e(0x12, "KVM_CAP_IOMMU"),
            e(0x15, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS"), e(0x16, "KVM_CAP_USER_NMI"),
            e(0x17, "KVM_CAP_SET_GUEST_DEBUG"), e(0x19, "KVM_CAP_IRQ_ROUTING"), e(0x1a, "KVM_CAP_IRQ_INJECT_STATUS"),
            e(0x1d, "KVM_CAP_ASSIGN_DEV_IRQ"), e(0x1e, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS"), e(0x20, "KVM_CAP_IRQFD"),
            e(0x22, "KVM_CAP_SET_BOOT_CPU_ID"), e(0x24, "KVM_CAP_IOEVENTFD"), e(0x25, "KVM_CAP_SET_IDENTITY_MAP_ADDR"),
            e(0x27, "KVM_CAP_ADJUST_CLOCK"), e(0x28, "KVM_CAP_INTERNAL_ERROR_DATA"), e(0x29, "KVM_CAP_VCPU_EVENTS"),
            e(0x2a, "KVM_CAP_S390_PSW"), e(0x2b, "KVM_CAP_PPC_SEGSTATE"), e(0x2c, "KVM_CAP_HYPERV"),
            e(0x2d, "KVM_CAP_HYPERV_VAPIC"), e(0x2e, "KVM_CAP_HYPERV_SPIN"), e(0x2f, "KVM_CAP_PCI_SEGMENT"),
            e(0x30, "KVM_CAP_PPC_PAIRED_SINGLES"), e(0x31, "KVM_CAP_INTR_SHADOW"),
            e(0x33, "KVM_CAP_X86_ROBUST_SINGLESTEP"), e(0x34, "KVM_CAP_PPC_OSI"), e(0x35, "KVM_CAP_PPC_UNSET_IRQ"),
            e(0x36, "KVM_CAP_ENABLE_CAP"), e(0x39, "KVM_CAP_PPC_GET_PVINFO"), e(0x3a, "KVM_CAP_PPC_IRQ_LEVEL"),
            e(0x3b, "KVM_CAP_ASYNC_PF"), e(0x3c, "KVM_CAP_TSC_CONTROL"), e(0x3d, "KVM_CAP_GET_TSC_KHZ"),
            e(0x3e, "KVM_CAP_PPC_BOOKE_SREGS"), e(0x3f, "KVM_CAP_SPAPR_TCE"), e(0x40, "KVM_CAP_PPC_SMT"),
            e(0x41, "KVM_CAP_PPC_RMA"), e(0x42, "KVM_CAP_MAX_VCPUS"), e(0x43, "KVM_CAP_PPC_HIOR"),
            e(0x44, "KVM_CAP_PPC_PAPR"), e(0x45, "KVM_CAP_SW_TLB"), e(0x46, "KVM_CAP_ONE_REG"),
            e(0x47, "KVM_CAP_S390_GMAP"), e(0x48, "KVM_CAP_TSC_DEADLINE_TIMER"), e(0x49, "KVM_CAP_S390_UCONTROL"),
            e(0x4a, "KVM_CAP_SYNC_REGS"), e(0x4b, "KVM_CAP_PCI_2_3"), e(0x4c, "KVM_CAP_KVMCLOCK_CTRL"),
            e(0x4d, "KVM_CAP_SIGNAL_MSI"), e(0x4e, "KVM_CAP_PPC_GET_SMMU_INFO"), e(0x4f, "KVM_CAP_S390_COW"),
            e(0x50, "KVM_CAP_PPC_ALLOC_HTAB"), e(0x51, "KVM_CAP_READONLY_MEM"), e(0x52, "KVM_CAP_IRQFD_RESAMPLE"),
            e(0x53, "KVM_CAP_PPC_BOOKE_WATCHDOG"), e(0x54, "KVM_CAP_PPC_HTAB_FD"), e(0x55, "KVM_CAP_S390_CSS_SUPPORT"),
            e(0x56, "KVM_CAP_PPC_EPR"), e(0x57, "KVM_CAP_ARM_PSCI"), e(0x58, "KVM_CAP_ARM_SET_DEVICE_ADDR"),
            e(0x59, "KVM_CAP_DEVICE_CTRL"), e(0x5a, "KVM_CAP_IRQ_MPIC"), e(0x5b, "KVM_CAP_PPC_RTAS"),
            e(0x5c, "KVM_CAP_IRQ_XICS"), e(0x5d, "KVM_CAP_ARM_EL1_32BIT"), e(0x5e, "KVM_CAP_SPAPR_MULTITCE"),
            e(0x5f, "KVM_CAP_EXT_EMUL_CPUID"), e(0x60, "KVM_CAP_HYPERV_TIME"), e(0x61, "KVM_CAP_IOAPIC_POLARITY_IGNORED"),
            e(0x62, "KVM_CAP_ENABLE_CAP_VM"), e(0x63, "KVM_CAP_S390_IRQCHIP"), e(0x64, "KVM_CAP_IOEVENTFD_NO_LENGTH"),
            e(0x65, "KVM_CAP_VM_ATTRIBUTES"), e(0x66, "KVM_CAP_ARM_PSCI_0_2"), e(0x67, "KVM_CAP_PPC_FIXUP_HCALL"),
            e(0x68, "KVM_CAP_PPC_ENABLE_HCALL"), e(0x69, "KVM_CAP_CHECK_EXTENSION_VM"), e(0x6a, "KVM_CAP_S390_USER_SIGP"),
            e(0x6b, "KVM_CAP_S390_VECTOR_REGISTERS"), e(0x6c, "KVM_CAP_S390_MEM_OP"), e(0x6d, "KVM_CAP_S390_USER_STSI"),
            e(0x6e, "KVM_CAP_S390_SKEYS"), e(0x6f, "KVM_CAP_MIPS_FPU"), e(0x70, "KVM_CAP_MIPS_MSA"),
            e(0x71, "KVM_CAP_S390_INJECT_IRQ"), e(0x72, "KVM_CAP_S390_IRQ_STATE"), e(0x73, "KVM_CAP_PPC_HWRNG"),
            e(0x74, "KVM_CAP_DISABLE_QUIRKS"), e(0x75, "KVM_CAP_X86_SMM"), e(0x76, "KVM_CAP_MULTI_ADDRESS_SPACE"),
            e(0x77, "KVM_CAP_GUEST_DEBUG_HW_BPS"), e(0x78, "KVM_CAP_GUEST_DEBUG_HW_WPS"),
            e(0x79, "KVM_CAP_SPLIT_IRQCHIP"), e(0x7a, "KVM_CAP_IOEVENTFD_ANY_LENGTH"), e(0x7b, "KVM_CAP_HYPERV_SYNIC"),
            e(0x7c, "KVM_CAP_S390_RI"), e(0x7d, "KVM_CAP_SPAPR_TCE_64"), e(0x7e, "KVM_CAP_ARM_PMU_V3"),
            e(0x7f, "KVM_CAP_VCPU_ATTRIBUTES"), e(0x80, "KVM_CAP_MAX_VCPU_ID"), e(0x81, "KVM_CAP_X2APIC_API"),
            e(0x82, "KVM_CAP_S390_USER_INSTR0"), e(0x83, "KVM_CAP_MSI_DEVID"), e(0x84, "KVM_CAP_PPC_HTM"),
            e(0x85, "KVM_CAP_SPAPR_RESIZE_HPT"), e(0x86, "KVM_CAP_PPC_MMU_RADIX"), e(0x87, "KVM_CAP_PPC_MMU_HASH_V3"),
            e(0x88, "KVM_CAP_IMMEDIATE_EXIT"), e(0x89, "KVM_CAP_MIPS_VZ"), e(0x8a, "KVM_CAP_MIPS_TE"),
            e(0x8b, "KVM_CAP_MIPS_64BIT"), e(0x8c, "KVM_CAP_S390_GS"), e(0x8d, "KVM_CAP_S390_AIS"),
            e(0x8e, "KVM_CAP_SPAPR_TCE_VFIO"), e(0x8f, "KVM_CAP_X86_DISABLE_EXITS"), e(0x90, "KVM_CAP_ARM_USER_IRQ"),
            e(0x91, "KVM_CAP_S390_CMMA_MIGRATION"), e(0x92, "KVM_CAP_PPC_FWNMI"), e(0x93, "KVM_CAP_PPC_SMT_POSSIBLE"),
            e(0x94, "KVM_CAP_HYPERV_SYNIC2"), e(0x95, "KVM_CAP_HYPERV_VP_INDEX"), e(0x96, "KVM_CAP_S390_AIS_MIGRATION"),
            e(0x97, "KVM_CAP_PPC_GET_CPU_CHAR"), e(0x98, "KVM_CAP_S390_BPB"), e(0x99, "KVM_CAP_GET_MSR_FEATURES"),
            e(0x9a, "KVM_CAP_HYPERV_EVENTFD"), e(0x9b, "KVM_CAP_HYPERV_TLBFLUSH"), e(0x9c, "KVM_CAP_S390_HPAGE_1M"),
            e(0x9d, "KVM_CAP_NESTED_STATE"), e(0x9e, "KVM_CAP_ARM_INJECT_SERROR_ESR"),
            e(0x9f, "KVM_CAP_MSR_PLATFORM_INFO"), e(0xa0, "KVM_CAP_PPC_NESTED_HV"), e(0xa1, "KVM_CAP_HYPERV_SEND_IPI"),
            e(0xa2, "KVM_CAP_COALESCED_PIO"), e(0xa3, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS"),
            e(0xa4, "KVM_CAP_EXCEPTION_PAYLOAD"), e(0xa5, "KVM_CAP_ARM_VM_IPA_SIZE"),
            e(0xa6, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT"), e(0xa7, "KVM_CAP_HYPERV_CPUID"),
            e(0xa8, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2"), e(0xa9, "KVM_CAP_PPC_IRQ_XIVE"), e(0xaa, "KVM_CAP_ARM_SVE"),
            e(0xab, "KVM_CAP_ARM_PTRAUTH_ADDRESS"), e(0xac, "KVM_CAP_ARM_PTRAUTH_GENERIC"),
            e(0xad, "KVM_CAP_PMU_EVENT_FILTER"), e(0xae, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2"),
            e(0xaf, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH"), e(0xb0, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP"),
            e(0xb1, "KVM_CAP_ARM_NISV_TO_USER"), e(0xb2, "KVM_CAP_ARM_INJECT_EXT_DABT"),
            e(0xb3, "KVM_CAP_S390_VCPU_RESETS"), e(0xb4, "KVM_CAP_S390_PROTECTED"), e(0xb5, "KVM_CAP_PPC_SECURE_GUEST"),
            e(0xb6, "KVM_CAP_HALT_POLL"), e(0xb7, "KVM_CAP_ASYNC_PF_INT"), e(0xb8, "KVM_CAP_LAST_CPU"),
            e(0xb9, "KVM_CAP_SMALLER_MAXPHYADDR"), e(0xba, "KVM_CAP_S390_DIAG318"), e(0xbb, "KVM_CAP_STEAL_TIME"),
            e(0xbc, "KVM_CAP_X86_USER_SPACE_MSR"), e(0xbd, "KVM_CAP_X86_MSR_FILTER"),
            e(0xbe, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID"), e(0xbf, "KVM_CAP_SYS_HYPERV_CPUID"),
            e(0xc0, "KVM_CAP_DIRTY_LOG_RING"), e(0xc1, "KVM_CAP_X86_BUS_LOCK_EXIT"), e(0xc2, "KVM_CAP_PPC_DAWR1"),
            e(0xc3, "KVM_CAP_SET_GUEST_DEBUG2"), e(0xc4, "KVM_CAP_SGX_ATTRIBUTE"),
            e(0xc5, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM"), e(0xc6, "KVM_CAP_PTP_KVM"),
            e(0xc7, "KVM_CAP_HYPERV_ENFORCE_CPUID"), e(0xc8, "KVM_CAP_SREGS2"), e(0xc9, "KVM_CAP_EXIT_HYPERCALL"),
            e(0xca, "KVM_CAP_PPC_RPT_INVALIDATE"), e(0xcb, "KVM_CAP_BINARY_STATS_FD"),
            e(0xcc, "KVM_CAP_EXIT_ON_EMULATION_FAILURE"), e(0xcd, "KVM_CAP_ARM_MTE"),
            e(0xce, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM"), e(0xcf, "KVM_CAP_VM_GPA_BITS"), e(0xd0, "KVM_CAP_XSAVE2"),
            e(0xd1, "KVM_CAP_SYS_ATTRIBUTES"), e(0xd2, "KVM_CAP_PPC_AIL_MODE_3"),
            e(0xd3, "KVM_CAP_S390_MEM_OP_EXTENSION"), e(0xd4, "KVM_CAP_PMU_CAPABILITY"),
            e(0xd5, "KVM_CAP_DISABLE_QUIRKS2"), e(0xd6, "KVM_CAP_VM_TSC_CONTROL"), e(0xd7, "KVM_CAP_SYSTEM_EVENT_DATA"),
            e(0xd8, "KVM_CAP_ARM_SYSTEM_SUSPEND"), e(0xd9, "KVM_CAP_S390_PROTECTED_DUMP"),
            e(0xda, "KVM_CAP_X86_TRIPLE_FAULT_EVENT"), e(0xdb, "KVM_CAP_X86_NOTIFY_VMEXIT"),
            e(0xdc, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES"), e(0xdd, "KVM_CAP_S390_ZPCI_OP"),
            e(0xde, "KVM_CAP_S390_CPU_TOPOLOGY"), e(0xdf, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL"),
            e(0xe0, "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE"), e(0xe1, "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP"),
            e(0xe2, "KVM_CAP_PMU_EVENT_MASKED_EVENTS"), e(0xe3, "KVM_CAP_COUNTER_OFFSET"),
            e(0xe4, "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE"), e(0xe5, "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES"),
            e(0xe6, "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES"), e(0xe7, "KVM_CAP_USER_MEMORY2"),
            e(0xe8, "KVM_CAP_MEMORY_FAULT_INFO"), e(0xe9, "KVM_CAP_MEMORY_ATTRIBUTES"), e(0xea, "KVM_CAP_GUEST_MEMFD"),
            e(0xeb, "KVM_CAP_VM_TYPES"), e(0xec, "KVM_CAP_PRE_FAULT_MEMORY"), e(0xed, "KVM_CAP_X86_APIC_BUS_CYCLES_NS"),
            e(0xee, "KVM_CAP_X86_GUEST_MODE"), e(0xef, "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"), e(0xf0, "KVM_CAP_ARM_EL2"),
            e(0xf1, "KVM_CAP_ARM_EL2_E2H0"), e(0xf2, "KVM_CAP_RISCV_MP_STATE_RESET"),
            e(0xf3, "KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED"), e(0xf4, "KVM_CAP_GUEST_MEMFD_FLAGS"),
            e(0xf5, "KVM_CAP_ARM_SEA_TO_USER"), e(0xf6, "KVM_CAP_S390_USER_OPEREXEC"), e(0xf7, "KVM_CAP_S390_KEYOP"),
            e(0xf8, "KVM_CAP_S390_VSIE_ESAMODE"), e(0xf9, "KVM_CAP_S390_HPAGE_2G"),
        ]),
        (Abi::Arm, &[]),
        (Abi::Riscv64, &[
            e(0, "KVM_CAP_IRQCHIP"), e(1, "KVM_CAP_HLT"), e(2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL"),
            e(3, "KVM_CAP_USER_MEMORY"), e(4, "KVM_CAP_SET_TSS_ADDR"), e(6, "KVM_CAP_VAPIC"), e(7, "KVM_CAP_EXT_CPUID"),
            e(8, "KVM_CAP_CLOCKSOURCE"), e(9, "KVM_CAP_NR_VCPUS"), e(0xa, "KVM_CAP_NR_MEMSLOTS"), e(0xb, "KVM_CAP_PIT"),
            e(0xc, "KVM_CAP_NOP_IO_DELAY"), e(0xd, "KVM_CAP_PV_MMU"), e(0xe, "KVM_CAP_MP_STATE"),
            e(0xf, "KVM_CAP_COALESCED_MMIO"), e(0x10, "KVM_CAP_SYNC_MMU"), e(0x12, "KVM_CAP_IOMMU"),
            e(0x15, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS"), e(0x16, "KVM_CAP_USER_NMI"),
            e(0x17, "KVM_CAP_SET_GUEST_DEBUG"), e(0x19, "KVM_CAP_IRQ_ROUTING"), e(0x1a, "KVM_CAP_IRQ_INJECT_STATUS"),
            e(0x1d, "KVM_CAP_ASSIGN_DEV_IRQ"), e(0x1e, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS"), e(0x20, "KVM_CAP_IRQFD"),
            e(0x22, "KVM_CAP_SET_BOOT_CPU_ID"), e(0x24, "KVM_CAP_IOEVENTFD"), e(0x25, "KVM_CAP_SET_IDENTITY_MAP_ADDR"),
            e(0x27, "KVM_CAP_ADJUST_CLOCK"), e(0x28, "KVM_CAP_INTERNAL_ERROR_DATA"), e(0x2a, "KVM_CAP_S390_PSW"),
            e(0x2b, "KVM_CAP_PPC_SEGSTATE"), e(0x2c, "KVM_CAP_HYPERV"), e(0x2d, "KVM_CAP_HYPERV_VAPIC"),
            e(0x2e, "KVM_CAP_HYPERV_SPIN"), e(0x2f, "KVM_CAP_PCI_SEGMENT"), e(0x30, "KVM_CAP_PPC_PAIRED_SINGLES"),
            e(0x31, "KVM_CAP_INTR_SHADOW"), e(0x33, "KVM_CAP_X86_ROBUST_SINGLESTEP"), e(0x34, "KVM_CAP_PPC_OSI"),
            e(0x35, "KVM_CAP_PPC_UNSET_IRQ"), e(0x36, "KVM_CAP_ENABLE_CAP"), e(0x39, "KVM_CAP_PPC_GET_PVINFO"),
            e(0x3a, "KVM_CAP_PPC_IRQ_LEVEL"), e(0x3b, "KVM_CAP_ASYNC_PF"), e(0x3c, "KVM_CAP_TSC_CONTROL"),
            e(0x3d, "KVM_CAP_GET_TSC_KHZ"), e(0x3e, "KVM_CAP_PPC_BOOKE_SREGS"), e(0x3f, "KVM_CAP_SPAPR_TCE"),
            e(0x40, "KVM_CAP_PPC_SMT"), e(0x41, "KVM_CAP_PPC_RMA"), e(0x42, "KVM_CAP_MAX_VCPUS"),
            e(0x43, "KVM_CAP_PPC_HIOR"), e(0x44, "KVM_CAP_PPC_PAPR"), e(0x45, "KVM_CAP_SW_TLB"),
            e(0x46, "KVM_CAP_ONE_REG"), e(0x47, "KVM_CAP_S390_GMAP"), e(0x48, "KVM_CAP_TSC_DEADLINE_TIMER"),
            e(0x49, "KVM_CAP_S390_UCONTROL"), e(0x4a, "KVM_CAP_SYNC_REGS"), e(0x4b, "KVM_CAP_PCI_2_3"),
            e(0x4c, "KVM_CAP_KVMCLOCK_CTRL"), e(0x4d, "KVM_CAP_SIGNAL_MSI"), e(0x4e, "KVM_CAP_PPC_GET_SMMU_INFO"),
            e(0x4f, "KVM_CAP_S390_COW"), e(0x50, "KVM_CAP_PPC_ALLOC_HTAB"), e(0x51, "KVM_CAP_READONLY_MEM"),
            e(0x52, "KVM_CAP_IRQFD_RESAMPLE"), e(0x53, "KVM_CAP_PPC_BOOKE_WATCHDOG"), e(0x54, "KVM_CAP_PPC_HTAB_FD"),
            e(0x55, "KVM_CAP_S390_CSS_SUPPORT"), e(0x56, "KVM_CAP_PPC_EPR"), e(0x57, "KVM_CAP_ARM_PSCI"),
            e(0x58, "KVM_CAP_ARM_SET_DEVICE_ADDR"), e(0x59, "KVM_CAP_DEVICE_CTRL"), e(0x5a, "KVM_CAP_IRQ_MPIC"),
            e(0x5b, "KVM_CAP_PPC_RTAS"), e(0x5c, "KVM_CAP_IRQ_XICS"), e(0x5d, "KVM_CAP_ARM_EL1_32BIT"),
            e(0x5e, "KVM_CAP_SPAPR_MULTITCE"), e(0x5f, "KVM_CAP_EXT_EMUL_CPUID"), e(0x60, "KVM_CAP_HYPERV_TIME"),
            e(0x61, "KVM_CAP_IOAPIC_POLARITY_IGNORED"), e(0x62, "KVM_CAP_ENABLE_CAP_VM"), e(0x63, "KVM_CAP_S390_IRQCHIP"),
            e(0x64, "KVM_CAP_IOEVENTFD_NO_LENGTH"), e(0x65, "KVM_CAP_VM_ATTRIBUTES"), e(0x66, "KVM_CAP_ARM_PSCI_0_2"),
            e(0x67, "KVM_CAP_PPC_FIXUP_HCALL"), e(0x68, "KVM_CAP_PPC_ENABLE_HCALL"),
            e(0x69, "KVM_CAP_CHECK_EXTENSION_VM"), e(0x6a, "KVM_CAP_S390_USER_SIGP"),
            e(0x6b, "KVM_CAP_S390_VECTOR_REGISTERS"), e(0x6c, "KVM_CAP_S390_MEM_OP"), e(0x6d, "KVM_CAP_S390_USER_STSI"),
            e(0x6e, "KVM_CAP_S390_SKEYS"), e(0x6f, "KVM_CAP_MIPS_FPU"), e(0x70, "KVM_CAP_MIPS_MSA"),
            e(0x71, "KVM_CAP_S390_INJECT_IRQ"), e(0x72, "KVM_CAP_S390_IRQ_STATE"), e(0x73, "KVM_CAP_PPC_HWRNG"),
            e(0x74, "KVM_CAP_DISABLE_QUIRKS"), e(0x75, "KVM_CAP_X86_SMM"), e(0x76, "KVM_CAP_MULTI_ADDRESS_SPACE"),
            e(0x77, "KVM_CAP_GUEST_DEBUG_HW_BPS"), e(0x78, "KVM_CAP_GUEST_DEBUG_HW_WPS"),
            e(0x79, "KVM_CAP_SPLIT_IRQCHIP"), e(0x7a, "KVM_CAP_IOEVENTFD_ANY_LENGTH"), e(0x7b, "KVM_CAP_HYPERV_SYNIC"),
            e(0x7c, "KVM_CAP_S390_RI"), e(0x7d, "KVM_CAP_SPAPR_TCE_64"), e(0x7e, "KVM_CAP_ARM_PMU_V3"),
            e(0x7f, "KVM_CAP_VCPU_ATTRIBUTES"), e(0x80, "KVM_CAP_MAX_VCPU_ID"), e(0x81, "KVM_CAP_X2APIC_API"),
            e(0x82, "KVM_CAP_S390_USER_INSTR0"), e(0x83, "KVM_CAP_MSI_DEVID"), e(0x84, "KVM_CAP_PPC_HTM"),
            e(0x85, "KVM_CAP_SPAPR_RESIZE_HPT"), e(0x86, "KVM_CAP_PPC_MMU_RADIX"), e(0x87, "KVM_CAP_PPC_MMU_HASH_V3"),
            e(0x88, "KVM_CAP_IMMEDIATE_EXIT"), e(0x89, "KVM_CAP_MIPS_VZ"), e(0x8a, "KVM_CAP_MIPS_TE"),
            e(0x8b, "KVM_CAP_MIPS_64BIT"), e(0x8c, "KVM_CAP_S390_GS"), e(0x8d, "KVM_CAP_S390_AIS"),
            e(0x8e, "KVM_CAP_SPAPR_TCE_VFIO"), e(0x8f, "KVM_CAP_X86_DISABLE_EXITS"), e(0x90, "KVM_CAP_ARM_USER_IRQ"),
            e(0x91, "KVM_CAP_S390_CMMA_MIGRATION"), e(0x92, "KVM_CAP_PPC_FWNMI"), e(0x93, "KVM_CAP_PPC_SMT_POSSIBLE"),
            e(0x94, "KVM_CAP_HYPERV_SYNIC2"), e(0x95, "KVM_CAP_HYPERV_VP_INDEX"), e(0x96, "KVM_CAP_S390_AIS_MIGRATION"),
            e(0x97, "KVM_CAP_PPC_GET_CPU_CHAR"), e(0x98, "KVM_CAP_S390_BPB"), e(0x99, "KVM_CAP_GET_MSR_FEATURES"),
            e(0x9a, "KVM_CAP_HYPERV_EVENTFD"), e(0x9b, "KVM_CAP_HYPERV_TLBFLUSH"), e(0x9c, "KVM_CAP_S390_HPAGE_1M"),
            e(0x9d, "KVM_CAP_NESTED_STATE"), e(0x9e, "KVM_CAP_ARM_INJECT_SERROR_ESR"),
            e(0x9f, "KVM_CAP_MSR_PLATFORM_INFO"), e(0xa0, "KVM_CAP_PPC_NESTED_HV"), e(0xa1, "KVM_CAP_HYPERV_SEND_IPI"),
            e(0xa2, "KVM_CAP_COALESCED_PIO"), e(0xa3, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS"),
            e(0xa4, "KVM_CAP_EXCEPTION_PAYLOAD"), e(0xa5, "KVM_CAP_ARM_VM_IPA_SIZE"),
            e(0xa6, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT"), e(0xa7, "KVM_CAP_HYPERV_CPUID"),
            e(0xa8, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2"), e(0xa9, "KVM_CAP_PPC_IRQ_XIVE"), e(0xaa, "KVM_CAP_ARM_SVE"),
            e(0xab, "KVM_CAP_ARM_PTRAUTH_ADDRESS"), e(0xac, "KVM_CAP_ARM_PTRAUTH_GENERIC"),
            e(0xad, "KVM_CAP_PMU_EVENT_FILTER"), e(0xae, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2"),
            e(0xaf, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH"), e(0xb0, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP"),
            e(0xb1, "KVM_CAP_ARM_NISV_TO_USER"), e(0xb2, "KVM_CAP_ARM_INJECT_EXT_DABT"),
            e(0xb3, "KVM_CAP_S390_VCPU_RESETS"), e(0xb4, "KVM_CAP_S390_PROTECTED"), e(0xb5, "KVM_CAP_PPC_SECURE_GUEST"),
            e(0xb6, "KVM_CAP_HALT_POLL"), e(0xb7, "KVM_CAP_ASYNC_PF_INT"), e(0xb8, "KVM_CAP_LAST_CPU"),
            e(0xb9, "KVM_CAP_SMALLER_MAXPHYADDR"), e(0xba, "KVM_CAP_S390_DIAG318"), e(0xbb, "KVM_CAP_STEAL_TIME"),
            e(0xbc, "KVM_CAP_X86_USER_SPACE_MSR"), e(0xbd, "KVM_CAP_X86_MSR_FILTER"),
            e(0xbe, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID"), e(0xbf, "KVM_CAP_SYS_HYPERV_CPUID"),
            e(0xc0, "KVM_CAP_DIRTY_LOG_RING"), e(0xc1, "KVM_CAP_X86_BUS_LOCK_EXIT"), e(0xc2, "KVM_CAP_PPC_DAWR1"),
            e(0xc3, "KVM_CAP_SET_GUEST_DEBUG2"), e(0xc4, "KVM_CAP_SGX_ATTRIBUTE"),
            e(0xc5, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM"), e(0xc6, "KVM_CAP_PTP_KVM"),
            e(0xc7, "KVM_CAP_HYPERV_ENFORCE_CPUID"), e(0xc8, "KVM_CAP_SREGS2"), e(0xc9, "KVM_CAP_EXIT_HYPERCALL"),
            e(0xca, "KVM_CAP_PPC_RPT_INVALIDATE"), e(0xcb, "KVM_CAP_BINARY_STATS_FD"),
            e(0xcc, "KVM_CAP_EXIT_ON_EMULATION_FAILURE"), e(0xcd, "KVM_CAP_ARM_MTE"),
            e(0xce, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM"), e(0xcf, "KVM_CAP_VM_GPA_BITS"), e(0xd0, "KVM_CAP_XSAVE2"),
            e(0xd1, "KVM_CAP_SYS_ATTRIBUTES"), e(0xd2, "KVM_CAP_PPC_AIL_MODE_3"),
            e(0xd3, "KVM_CAP_S390_MEM_OP_EXTENSION"), e(0xd4, "KVM_CAP_PMU_CAPABILITY"),
            e(0xd5, "KVM_CAP_DISABLE_QUIRKS2"), e(0xd6, "KVM_CAP_VM_TSC_CONTROL"), e(0xd7, "KVM_CAP_SYSTEM_EVENT_DATA"),
            e(0xd8, "KVM_CAP_ARM_SYSTEM_SUSPEND"), e(0xd9, "KVM_CAP_S390_PROTECTED_DUMP"),
            e(0xda, "KVM_CAP_X86_TRIPLE_FAULT_EVENT"), e(0xdb, "KVM_CAP_X86_NOTIFY_VMEXIT"),
            e(0xdc, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES"), e(0xdd, "KVM_CAP_S390_ZPCI_OP"),
            e(0xde, "KVM_CAP_S390_CPU_TOPOLOGY"), e(0xdf, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL"),
            e(0xe0, "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE"), e(0xe1, "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP"),
            e(0xe2, "KVM_CAP_PMU_EVENT_MASKED_EVENTS"), e(0xe3, "KVM_CAP_COUNTER_OFFSET"),
            e(0xe4, "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE"), e(0xe5, "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES"),
            e(0xe6, "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES"), e(0xe7, "KVM_CAP_USER_MEMORY2"),
            e(0xe8, "KVM_CAP_MEMORY_FAULT_INFO"), e(0xe9, "KVM_CAP_MEMORY_ATTRIBUTES"), e(0xea, "KVM_CAP_GUEST_MEMFD"),
            e(0xeb, "KVM_CAP_VM_TYPES"), e(0xec, "KVM_CAP_PRE_FAULT_MEMORY"), e(0xed, "KVM_CAP_X86_APIC_BUS_CYCLES_NS"),
            e(0xee, "KVM_CAP_X86_GUEST_MODE"), e(0xef, "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"), e(0xf0, "KVM_CAP_ARM_EL2"),
            e(0xf1, "KVM_CAP_ARM_EL2_E2H0"), e(0xf2, "KVM_CAP_RISCV_MP_STATE_RESET"),
            e(0xf3, "KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED"), e(0xf4, "KVM_CAP_GUEST_MEMFD_FLAGS"),
            e(0xf5, "KVM_CAP_ARM_SEA_TO_USER"), e(0xf6, "KVM_CAP_S390_USER_OPEREXEC"), e(0xf7, "KVM_CAP_S390_KEYOP"),
            e(0xf8, "KVM_CAP_S390_VSIE_ESAMODE"), e(0xf9, "KVM_CAP_S390_HPAGE_2G"),
        ]),
    ],
};

/// 44 names, else `KVM_EXIT_???`.
pub static KVM_EXIT_REASON: Table = Table {
    name: "kvm_exit_reason",
    unknown: "KVM_EXIT_???",
    sorted: true,
    entries: &[
        e(0, "KVM_EXIT_UNKNOWN"), e(1, "KVM_EXIT_EXCEPTION"), e(2, "KVM_EXIT_IO"), e(3, "KVM_EXIT_HYPERCALL"),
        e(4, "KVM_EXIT_DEBUG"), e(5, "KVM_EXIT_HLT"), e(6, "KVM_EXIT_MMIO"), e(7, "KVM_EXIT_IRQ_WINDOW_OPEN"),
        e(8, "KVM_EXIT_SHUTDOWN"), e(9, "KVM_EXIT_FAIL_ENTRY"), e(0xa, "KVM_EXIT_INTR"), e(0xb, "KVM_EXIT_SET_TPR"),
        e(0xc, "KVM_EXIT_TPR_ACCESS"), e(0xd, "KVM_EXIT_S390_SIEIC"), e(0xe, "KVM_EXIT_S390_RESET"),
        e(0xf, "KVM_EXIT_DCR"), e(0x10, "KVM_EXIT_NMI"), e(0x11, "KVM_EXIT_INTERNAL_ERROR"), e(0x12, "KVM_EXIT_OSI"),
        e(0x13, "KVM_EXIT_PAPR_HCALL"), e(0x14, "KVM_EXIT_S390_UCONTROL"), e(0x15, "KVM_EXIT_WATCHDOG"),
        e(0x16, "KVM_EXIT_S390_TSCH"), e(0x17, "KVM_EXIT_EPR"), e(0x18, "KVM_EXIT_SYSTEM_EVENT"),
        e(0x19, "KVM_EXIT_S390_STSI"), e(0x1a, "KVM_EXIT_IOAPIC_EOI"), e(0x1b, "KVM_EXIT_HYPERV"),
        e(0x1c, "KVM_EXIT_ARM_NISV"), e(0x1d, "KVM_EXIT_X86_RDMSR"), e(0x1e, "KVM_EXIT_X86_WRMSR"),
        e(0x1f, "KVM_EXIT_DIRTY_RING_FULL"), e(0x20, "KVM_EXIT_AP_RESET_HOLD"), e(0x21, "KVM_EXIT_X86_BUS_LOCK"),
        e(0x22, "KVM_EXIT_XEN"), e(0x23, "KVM_EXIT_RISCV_SBI"), e(0x24, "KVM_EXIT_RISCV_CSR"),
        e(0x25, "KVM_EXIT_NOTIFY"), e(0x26, "KVM_EXIT_LOONGARCH_IOCSR"), e(0x27, "KVM_EXIT_MEMORY_FAULT"),
        e(0x28, "KVM_EXIT_TDX"), e(0x29, "KVM_EXIT_ARM_SEA"), e(0x2a, "KVM_EXIT_ARM_LDST64B"),
        e(0x2b, "KVM_EXIT_SNP_REQ_CERTS"),
    ],
    differs: &[
        (Abi::Arm, &[
            e(0xf, "KVM_EXIT_DCR"),
        ]),
    ],
};

/// 2 names, else `KVM_EXIT_IO_???`.
pub static KVM_EXIT_IO: Table = Table {
    name: "kvm_exit_io",
    unknown: "KVM_EXIT_IO_???",
    sorted: true,
    entries: &[
        e(0, "KVM_EXIT_IO_IN"), e(1, "KVM_EXIT_IO_OUT"),
    ],
    differs: &[
        (Abi::Arm, &[]),
    ],
};

/// 8 names, else `GPIOLINE_FLAG_???`.
pub static GPIO_LINE_FLAGS: Table = Table {
    name: "gpio_line_flags",
    unknown: "GPIOLINE_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "GPIOLINE_FLAG_KERNEL"), e(2, "GPIOLINE_FLAG_IS_OUT"), e(4, "GPIOLINE_FLAG_ACTIVE_LOW"),
        e(8, "GPIOLINE_FLAG_OPEN_DRAIN"), e(0x10, "GPIOLINE_FLAG_OPEN_SOURCE"), e(0x20, "GPIOLINE_FLAG_BIAS_PULL_UP"),
        e(0x40, "GPIOLINE_FLAG_BIAS_PULL_DOWN"), e(0x80, "GPIOLINE_FLAG_BIAS_DISABLE"),
    ],
    differs: &[],
};

/// 8 names, else `GPIOHANDLE_REQUEST_???`.
pub static GPIO_HANDLE_FLAGS: Table = Table {
    name: "gpio_handle_flags",
    unknown: "GPIOHANDLE_REQUEST_???",
    sorted: true,
    entries: &[
        e(1, "GPIOHANDLE_REQUEST_INPUT"), e(2, "GPIOHANDLE_REQUEST_OUTPUT"), e(4, "GPIOHANDLE_REQUEST_ACTIVE_LOW"),
        e(8, "GPIOHANDLE_REQUEST_OPEN_DRAIN"), e(0x10, "GPIOHANDLE_REQUEST_OPEN_SOURCE"),
        e(0x20, "GPIOHANDLE_REQUEST_BIAS_PULL_UP"), e(0x40, "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN"),
        e(0x80, "GPIOHANDLE_REQUEST_BIAS_DISABLE"),
    ],
    differs: &[],
};

/// 3 names, else `GPIOEVENT_REQUEST_???`.
pub static GPIO_EVENT_FLAGS: Table = Table {
    name: "gpio_event_flags",
    unknown: "GPIOEVENT_REQUEST_???",
    sorted: false,
    entries: &[
        e(3, "GPIOEVENT_REQUEST_BOTH_EDGES"), e(1, "GPIOEVENT_REQUEST_RISING_EDGE"),
        e(2, "GPIOEVENT_REQUEST_FALLING_EDGE"),
    ],
    differs: &[],
};

/// 4 names, else `TEE_IMPL_ID_???`.
pub static TEE_IOCTL_IMPL_IDS: Table = Table {
    name: "tee_ioctl_impl_ids",
    unknown: "TEE_IMPL_ID_???",
    sorted: true,
    entries: &[
        e(1, "TEE_IMPL_ID_OPTEE"), e(2, "TEE_IMPL_ID_AMDTEE"), e(3, "TEE_IMPL_ID_TSTEE"), e(4, "TEE_IMPL_ID_QTEE"),
    ],
    differs: &[],
};

/// 5 names, else `TEE_GEN_CAP_???`.
pub static TEE_IOCTL_GEN_CAPS: Table = Table {
    name: "tee_ioctl_gen_caps",
    unknown: "TEE_GEN_CAP_???",
    sorted: true,
    entries: &[
        e(1, "TEE_GEN_CAP_GP"), e(2, "TEE_GEN_CAP_PRIVILEGED"), e(4, "TEE_GEN_CAP_REG_MEM"),
        e(8, "TEE_GEN_CAP_MEMREF_NULL"), e(0x10, "TEE_GEN_CAP_OBJREF"),
    ],
    differs: &[],
};

/// 1 names, else `TEE_OPTEE_CAP_???`.
pub static TEE_IOCTL_OPTEE_CAPS: Table = Table {
    name: "tee_ioctl_optee_caps",
    unknown: "TEE_OPTEE_CAP_???",
    sorted: true,
    entries: &[
        e(1, "TEE_OPTEE_CAP_TZ"),
    ],
    differs: &[],
};

/// 7 names, else `TEE_IOCTL_SHM_???`.
pub static TEE_IOCTL_SHM_FLAGS: Table = Table {
    name: "tee_ioctl_shm_flags",
    unknown: "TEE_IOCTL_SHM_???",
    sorted: true,
    entries: &[
        e(1, "TEE_IOCTL_SHM_MAPPED"), e(2, "TEE_IOCTL_SHM_DMA_BUF"), e(4, "TEE_IOCTL_SHM_EXT_DMA_BUF"),
        e(8, "TEE_IOCTL_SHM_REGISTER"), e(0x10, "TEE_IOCTL_SHM_USER_MAPPED"), e(0x20, "TEE_IOCTL_SHM_POOL"),
        e(0x40, "TEE_IOCTL_SHM_KERNEL_MAPPED"),
    ],
    differs: &[],
};

/// 5 names, else `PTP_???`.
pub static PTP_EXTTS_FLAGS: Table = Table {
    name: "ptp_extts_flags",
    unknown: "PTP_???",
    sorted: true,
    entries: &[
        e(1, "PTP_ENABLE_FEATURE"), e(2, "PTP_RISING_EDGE"), e(4, "PTP_FALLING_EDGE"), e(8, "PTP_STRICT_FLAGS"),
        e(0x10, "PTP_EXT_OFFSET"),
    ],
    differs: &[],
};

/// 6 names, else `PTP_PEROUT_???`.
pub static PTP_PEROUT_FLAGS: Table = Table {
    name: "ptp_perout_flags",
    unknown: "PTP_PEROUT_???",
    sorted: true,
    entries: &[
        e(1, "PTP_PEROUT_ONE_SHOT"), e(2, "PTP_PEROUT_DUTY_CYCLE"), e(4, "PTP_PEROUT_PHASE"),
        e(7, "PTP_PEROUT_VALID_FLAGS"), e(0x40383d03, "PTP_PEROUT_REQUEST"), e(0x40383d0c, "PTP_PEROUT_REQUEST2"),
    ],
    differs: &[],
};

/// 4 names, else `PTP_PF_???`.
pub static PTP_PIN_FUNCS: Table = Table {
    name: "ptp_pin_funcs",
    unknown: "PTP_PF_???",
    sorted: true,
    entries: &[
        e(0, "PTP_PF_NONE"), e(1, "PTP_PF_EXTTS"), e(2, "PTP_PF_PEROUT"), e(3, "PTP_PF_PHYSYNC"),
    ],
    differs: &[],
};

/// 93 names, else `ATA_CMD_???`.
pub static HDIO_ATA_CMD: Table = Table {
    name: "hdio_ata_cmd",
    unknown: "ATA_CMD_???",
    sorted: true,
    entries: &[
        e(0, "ATA_CMD_NOP"), e(3, "ATA_CMD_CFA_REQ_EXT_ERR"), e(6, "ATA_CMD_DSM"), e(8, "ATA_CMD_DEV_RESET"),
        e(0xb, "ATA_CMD_REQ_SENSE_DATA"), e(0x10, "ATA_CMD_RESTORE"), e(0x20, "ATA_CMD_PIO_READ"),
        e(0x22, "ATA_CMD_READ_LONG"), e(0x23, "ATA_CMD_READ_LONG_ONCE"), e(0x24, "ATA_CMD_PIO_READ_EXT"),
        e(0x25, "ATA_CMD_READ_EXT"), e(0x26, "ATA_CMD_READ_QUEUED"), e(0x27, "ATA_CMD_READ_NATIVE_MAX_EXT"),
        e(0x29, "ATA_CMD_READ_MULTI_EXT"), e(0x2a, "ATA_CMD_READ_STREAM_DMA_EXT"), e(0x2b, "ATA_CMD_READ_STREAM_EXT"),
        e(0x2f, "ATA_CMD_READ_LOG_EXT"), e(0x30, "ATA_CMD_PIO_WRITE"), e(0x32, "ATA_CMD_WRITE_LONG"),
        e(0x33, "ATA_CMD_WRITE_LONG_ONCE"), e(0x34, "ATA_CMD_PIO_WRITE_EXT"), e(0x35, "ATA_CMD_WRITE_EXT"),
        e(0x36, "ATA_CMD_WRITE_QUEUED"), e(0x37, "ATA_CMD_SET_MAX_EXT"), e(0x38, "ATA_CMD_CFA_WRITE_NE"),
        e(0x39, "ATA_CMD_WRITE_MULTI_EXT"), e(0x3a, "ATA_CMD_WRITE_STREAM_DMA_EXT"),
        e(0x3b, "ATA_CMD_WRITE_STREAM_EXT"), e(0x3d, "ATA_CMD_WRITE_FUA_EXT"),
        e(0x3e, "ATA_CMD_WRITE_QUEUED_FUA_EXT"), e(0x3f, "ATA_CMD_WRITE_LOG_EXT"), e(0x40, "ATA_CMD_VERIFY"),
        e(0x42, "ATA_CMD_VERIFY_EXT"), e(0x45, "ATA_CMD_WRITE_UNCORR_EXT"), e(0x47, "ATA_CMD_READ_LOG_DMA_EXT"),
        e(0x4a, "ATA_CMD_ZAC_MGMT_IN"), e(0x51, "ATA_CMD_CONFIG_STREAM"), e(0x57, "ATA_CMD_WRITE_LOG_DMA_EXT"),
        e(0x5b, "ATA_CMD_TRUSTED_NONDATA"), e(0x5c, "ATA_CMD_TRUSTED_RCV"), e(0x5d, "ATA_CMD_TRUSTED_RCV_DMA"),
        e(0x5e, "ATA_CMD_TRUSTED_SND"), e(0x5f, "ATA_CMD_TRUSTED_SND_DMA"), e(0x60, "ATA_CMD_FPDMA_READ"),
        e(0x61, "ATA_CMD_FPDMA_WRITE"), e(0x63, "ATA_CMD_NCQ_NON_DATA"), e(0x64, "ATA_CMD_FPDMA_SEND"),
        e(0x65, "ATA_CMD_FPDMA_RECV"), e(0x87, "ATA_CMD_CFA_TRANS_SECT"), e(0x90, "ATA_CMD_EDD"),
        e(0x91, "ATA_CMD_INIT_DEV_PARAMS"), e(0x92, "ATA_CMD_DOWNLOAD_MICRO"), e(0x93, "ATA_CMD_DOWNLOAD_MICRO_DMA"),
        e(0x9f, "ATA_CMD_ZAC_MGMT_OUT"), e(0xa0, "ATA_CMD_PACKET"), e(0xa1, "ATA_CMD_ID_ATAPI"),
        e(0xa2, "ATA_CMD_SERVICE"), e(0xb0, "ATA_CMD_SMART"), e(0xb1, "ATA_CMD_CONF_OVERLAY"),
        e(0xb4, "ATA_CMD_SANITIZE_DEVICE"), e(0xc0, "ATA_CMD_CFA_ERASE"), e(0xc4, "ATA_CMD_READ_MULTI"),
        e(0xc5, "ATA_CMD_WRITE_MULTI"), e(0xc6, "ATA_CMD_SET_MULTI"), e(0xc8, "ATA_CMD_READ"),
        e(0xca, "ATA_CMD_WRITE"), e(0xcd, "ATA_CMD_CFA_WRITE_MULT_NE"), e(0xce, "ATA_CMD_WRITE_MULTI_FUA_EXT"),
        e(0xd1, "ATA_CMD_CHK_MED_CRD_TYP"), e(0xde, "ATA_CMD_MEDIA_LOCK"), e(0xdf, "ATA_CMD_MEDIA_UNLOCK"),
        e(0xe0, "ATA_CMD_STANDBYNOW1"), e(0xe1, "ATA_CMD_IDLEIMMEDIATE"), e(0xe2, "ATA_CMD_STANDBY"),
        e(0xe3, "ATA_CMD_IDLE"), e(0xe4, "ATA_CMD_PMP_READ"), e(0xe5, "ATA_CMD_CHK_POWER"), e(0xe6, "ATA_CMD_SLEEP"),
        e(0xe7, "ATA_CMD_FLUSH"), e(0xe8, "ATA_CMD_PMP_WRITE"), e(0xe9, "ATA_CMD_PMP_READ_DMA"),
        e(0xea, "ATA_CMD_FLUSH_EXT"), e(0xeb, "ATA_CMD_PMP_WRITE_DMA"), e(0xec, "ATA_CMD_ID_ATA"),
        e(0xef, "ATA_CMD_SET_FEATURES"), e(0xf1, "ATA_CMD_SEC_SET_PASS"), e(0xf2, "ATA_CMD_SEC_UNLOCK"),
        e(0xf3, "ATA_CMD_SEC_ERASE_PREP"), e(0xf4, "ATA_CMD_SEC_ERASE_UNIT"), e(0xf5, "ATA_CMD_SEC_FREEZE_LOCK"),
        e(0xf6, "ATA_CMD_SEC_DISABLE_PASS"), e(0xf8, "ATA_CMD_READ_NATIVE_MAX"), e(0xf9, "ATA_CMD_SET_MAX"),
    ],
    differs: &[],
};

/// 2 names, else `LBMD_PI_CAP_???`.
pub static LBMD_PI_CAP: Table = Table {
    name: "lbmd_pi_cap",
    unknown: "LBMD_PI_CAP_???",
    sorted: true,
    entries: &[
        e(1, "LBMD_PI_CAP_INTEGRITY"), e(2, "LBMD_PI_CAP_REFTAG"),
    ],
    differs: &[],
};

/// 4 names, else `LBMD_PI_CSUM_???`.
pub static LBMD_PI_CSUM: Table = Table {
    name: "lbmd_pi_csum",
    unknown: "LBMD_PI_CSUM_???",
    sorted: true,
    entries: &[
        e(0, "LBMD_PI_CSUM_NONE"), e(1, "LBMD_PI_CSUM_IP"), e(2, "LBMD_PI_CSUM_CRC16_T10DIF"),
        e(4, "LBMD_PI_CSUM_CRC64_NVME"),
    ],
    differs: &[],
};

/// 13 names, else `GPIO_V2_LINE_FLAG_???`.
pub static GPIO_V2_LINE_FLAGS: Table = Table {
    name: "gpio_v2_line_flags",
    unknown: "GPIO_V2_LINE_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "GPIO_V2_LINE_FLAG_USED"), e(2, "GPIO_V2_LINE_FLAG_ACTIVE_LOW"), e(4, "GPIO_V2_LINE_FLAG_INPUT"),
        e(8, "GPIO_V2_LINE_FLAG_OUTPUT"), e(0x10, "GPIO_V2_LINE_FLAG_EDGE_RISING"),
        e(0x20, "GPIO_V2_LINE_FLAG_EDGE_FALLING"), e(0x40, "GPIO_V2_LINE_FLAG_OPEN_DRAIN"),
        e(0x80, "GPIO_V2_LINE_FLAG_OPEN_SOURCE"), e(0x100, "GPIO_V2_LINE_FLAG_BIAS_PULL_UP"),
        e(0x200, "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN"), e(0x400, "GPIO_V2_LINE_FLAG_BIAS_DISABLED"),
        e(0x800, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME"), e(0x1000, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE"),
    ],
    differs: &[],
};

/// 3 names, else `GPIO_V2_LINE_ATTR_ID_???`.
pub static GPIO_V2_LINE_ATTR_IDS: Table = Table {
    name: "gpio_v2_line_attr_ids",
    unknown: "GPIO_V2_LINE_ATTR_ID_???",
    sorted: true,
    entries: &[
        e(1, "GPIO_V2_LINE_ATTR_ID_FLAGS"), e(2, "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES"),
        e(3, "GPIO_V2_LINE_ATTR_ID_DEBOUNCE"),
    ],
    differs: &[],
};

/// 7 names, else `TEE_IOCTL_LOGIN_???`.
pub static TEE_IOCTL_LOGIN_TYPES: Table = Table {
    name: "tee_ioctl_login_types",
    unknown: "TEE_IOCTL_LOGIN_???",
    sorted: true,
    entries: &[
        e(0, "TEE_IOCTL_LOGIN_PUBLIC"), e(1, "TEE_IOCTL_LOGIN_USER"), e(2, "TEE_IOCTL_LOGIN_GROUP"),
        e(4, "TEE_IOCTL_LOGIN_APPLICATION"), e(5, "TEE_IOCTL_LOGIN_USER_APPLICATION"),
        e(6, "TEE_IOCTL_LOGIN_GROUP_APPLICATION"), e(0x80000000, "TEE_IOCTL_LOGIN_REE_KERNEL"),
    ],
    differs: &[],
};

/// 14 names, else `TEE_IOCTL_PARAM_ATTR_`.
pub static TEE_IOCTL_PARAM_ATTR_TYPES: Table = Table {
    name: "tee_ioctl_param_attr_types",
    unknown: "TEE_IOCTL_PARAM_ATTR_",
    sorted: true,
    entries: &[
        e(0, "TEE_IOCTL_PARAM_ATTR_TYPE_NONE"), e(1, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT"),
        e(2, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT"), e(3, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT"),
        e(5, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT"), e(6, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT"),
        e(7, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT"), e(8, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT"),
        e(9, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT"), e(0xa, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT"),
        e(0xb, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT"), e(0xc, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT"),
        e(0xd, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT"), e(0x100, "TEE_IOCTL_PARAM_ATTR_META"),
    ],
    differs: &[],
};

/// 4 names, else `TEEC_ORIGIN_???`.
pub static TEE_IOCTL_ORIGINS: Table = Table {
    name: "tee_ioctl_origins",
    unknown: "TEEC_ORIGIN_???",
    sorted: true,
    entries: &[
        e(1, "TEEC_ORIGIN_API"), e(2, "TEEC_ORIGIN_COMMS"), e(3, "TEEC_ORIGIN_TEE"), e(4, "TEEC_ORIGIN_TRUSTED_APP"),
    ],
    differs: &[],
};

/// 1 names.
pub static UINT64_MAX: Table = Table {
    name: "uint64_max",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffffffffffff, "UINT64_MAX"),
    ],
    differs: &[],
};

/// 1 names.
pub static UINT32_MAX: Table = Table {
    name: "uint32_max",
    unknown: "",
    sorted: true,
    entries: &[
        e(0xffffffff, "UINT32_MAX"),
    ],
    differs: &[],
};

/// 20 names.
pub static BTRFS_TREE_OBJECTIDS: Table = Table {
    name: "btrfs_tree_objectids",
    unknown: "",
    sorted: false,
    entries: &[
        e(1, "BTRFS_ROOT_TREE_OBJECTID"), e(2, "BTRFS_EXTENT_TREE_OBJECTID"), e(3, "BTRFS_CHUNK_TREE_OBJECTID"),
        e(4, "BTRFS_DEV_TREE_OBJECTID"), e(5, "BTRFS_FS_TREE_OBJECTID"), e(6, "BTRFS_ROOT_TREE_DIR_OBJECTID"),
        e(7, "BTRFS_CSUM_TREE_OBJECTID"), e(8, "BTRFS_QUOTA_TREE_OBJECTID"), e(9, "BTRFS_UUID_TREE_OBJECTID"),
        e(0xa, "BTRFS_FREE_SPACE_TREE_OBJECTID"), e(0xb, "BTRFS_BLOCK_GROUP_TREE_OBJECTID"),
        e(0xc, "BTRFS_RAID_STRIPE_TREE_OBJECTID"), e(0xd, "BTRFS_REMAP_TREE_OBJECTID"),
        e(0x100, "BTRFS_FIRST_FREE_OBJECTID"), e(0xffffffffffffff00, "BTRFS_LAST_FREE_OBJECTID"),
        e(0xffffffffffffffff, "UINT64_MAX"), e(0xfffffffffffffffa, "BTRFS_TREE_LOG_OBJECTID"),
        e(0xfffffffffffffff9, "BTRFS_TREE_LOG_FIXUP_OBJECTID"), e(0xfffffffffffffff8, "BTRFS_TREE_RELOC_OBJECTID"),
        e(0xfffffffffffffff7, "BTRFS_DATA_RELOC_TREE_OBJECTID"),
    ],
    differs: &[],
};

/// 46 names.
pub static BTRFS_KEY_TYPES: Table = Table {
    name: "btrfs_key_types",
    unknown: "",
    sorted: true,
    entries: &[
        e(1, "BTRFS_INODE_ITEM_KEY"), e(0xc, "BTRFS_INODE_REF_KEY"), e(0xd, "BTRFS_INODE_EXTREF_KEY"),
        e(0x18, "BTRFS_XATTR_ITEM_KEY"), e(0x24, "BTRFS_VERITY_DESC_ITEM_KEY"),
        e(0x25, "BTRFS_VERITY_MERKLE_ITEM_KEY"), e(0x30, "BTRFS_ORPHAN_ITEM_KEY"), e(0x3c, "BTRFS_DIR_LOG_ITEM_KEY"),
        e(0x48, "BTRFS_DIR_LOG_INDEX_KEY"), e(0x54, "BTRFS_DIR_ITEM_KEY"), e(0x60, "BTRFS_DIR_INDEX_KEY"),
        e(0x6c, "BTRFS_EXTENT_DATA_KEY"), e(0x80, "BTRFS_EXTENT_CSUM_KEY"), e(0x84, "BTRFS_ROOT_ITEM_KEY"),
        e(0x90, "BTRFS_ROOT_BACKREF_KEY"), e(0x9c, "BTRFS_ROOT_REF_KEY"), e(0xa8, "BTRFS_EXTENT_ITEM_KEY"),
        e(0xa9, "BTRFS_METADATA_ITEM_KEY"), e(0xac, "BTRFS_EXTENT_OWNER_REF_KEY"),
        e(0xb0, "BTRFS_TREE_BLOCK_REF_KEY"), e(0xb2, "BTRFS_EXTENT_DATA_REF_KEY"), e(0xb4, "BTRFS_EXTENT_REF_V0_KEY"),
        e(0xb6, "BTRFS_SHARED_BLOCK_REF_KEY"), e(0xb8, "BTRFS_SHARED_DATA_REF_KEY"),
        e(0xc0, "BTRFS_BLOCK_GROUP_ITEM_KEY"), e(0xc6, "BTRFS_FREE_SPACE_INFO_KEY"),
        e(0xc7, "BTRFS_FREE_SPACE_EXTENT_KEY"), e(0xc8, "BTRFS_FREE_SPACE_BITMAP_KEY"),
        e(0xcc, "BTRFS_DEV_EXTENT_KEY"), e(0xd8, "BTRFS_DEV_ITEM_KEY"), e(0xe4, "BTRFS_CHUNK_ITEM_KEY"),
        e(0xe6, "BTRFS_RAID_STRIPE_KEY"), e(0xea, "BTRFS_IDENTITY_REMAP_KEY"), e(0xeb, "BTRFS_REMAP_KEY"),
        e(0xec, "BTRFS_REMAP_BACKREF_KEY"), e(0xf0, "BTRFS_QGROUP_STATUS_KEY"), e(0xf2, "BTRFS_QGROUP_INFO_KEY"),
        e(0xf4, "BTRFS_QGROUP_LIMIT_KEY"), e(0xf6, "BTRFS_QGROUP_RELATION_KEY"), e(0xf8, "BTRFS_TEMPORARY_ITEM_KEY"),
        e(0xf9, "BTRFS_PERSISTENT_ITEM_KEY"), e(0xfa, "BTRFS_DEV_REPLACE_KEY"), e(0xfb, "BTRFS_UUID_KEY_SUBVOL"),
        e(0xfc, "BTRFS_UUID_KEY_RECEIVED_SUBVOL"), e(0xfd, "BTRFS_STRING_ITEM_KEY"), e(0xffffffff, "UINT32_MAX"),
    ],
    differs: &[],
};

/// 3 names, else `BTRFS_SUBVOL_???`.
pub static BTRFS_SUBVOL_FLAGS: Table = Table {
    name: "btrfs_subvol_flags",
    unknown: "BTRFS_SUBVOL_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_SUBVOL_CREATE_ASYNC"), e(2, "BTRFS_SUBVOL_RDONLY"), e(4, "BTRFS_SUBVOL_QGROUP_INHERIT"),
    ],
    differs: &[],
};

/// 2 names, else `BTRFS_BALANCE_CTL_???`.
pub static BTRFS_BALANCE_CTL: Table = Table {
    name: "btrfs_balance_ctl",
    unknown: "BTRFS_BALANCE_CTL_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BALANCE_CTL_PAUSE"), e(2, "BTRFS_BALANCE_CTL_CANCEL"),
    ],
    differs: &[],
};

/// 5 names, else `BTRFS_BALANCE_???`.
pub static BTRFS_BALANCE_FLAGS: Table = Table {
    name: "btrfs_balance_flags",
    unknown: "BTRFS_BALANCE_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BALANCE_DATA"), e(2, "BTRFS_BALANCE_SYSTEM"), e(4, "BTRFS_BALANCE_METADATA"),
        e(8, "BTRFS_BALANCE_FORCE"), e(0x10, "BTRFS_BALANCE_RESUME"),
    ],
    differs: &[],
};

/// 11 names, else `BTRFS_BALANCE_ARGS_???`.
pub static BTRFS_BALANCE_ARGS: Table = Table {
    name: "btrfs_balance_args",
    unknown: "BTRFS_BALANCE_ARGS_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BALANCE_ARGS_PROFILES"), e(2, "BTRFS_BALANCE_ARGS_USAGE"), e(4, "BTRFS_BALANCE_ARGS_DEVID"),
        e(8, "BTRFS_BALANCE_ARGS_DRANGE"), e(0x10, "BTRFS_BALANCE_ARGS_VRANGE"), e(0x20, "BTRFS_BALANCE_ARGS_LIMIT"),
        e(0x40, "BTRFS_BALANCE_ARGS_LIMIT_RANGE"), e(0x80, "BTRFS_BALANCE_ARGS_STRIPES_RANGE"),
        e(0x100, "BTRFS_BALANCE_ARGS_CONVERT"), e(0x200, "BTRFS_BALANCE_ARGS_SOFT"),
        e(0x400, "BTRFS_BALANCE_ARGS_USAGE_RANGE"),
    ],
    differs: &[],
};

/// 3 names, else `BTRFS_BALANCE_STATE_???`.
pub static BTRFS_BALANCE_STATE: Table = Table {
    name: "btrfs_balance_state",
    unknown: "BTRFS_BALANCE_STATE_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BALANCE_STATE_RUNNING"), e(2, "BTRFS_BALANCE_STATE_PAUSE_REQ"),
        e(4, "BTRFS_BALANCE_STATE_CANCEL_REQ"),
    ],
    differs: &[],
};

/// 15 names, else `BTRFS_BLOCK_GROUP_???`.
pub static BTRFS_SPACE_INFO_FLAGS: Table = Table {
    name: "btrfs_space_info_flags",
    unknown: "BTRFS_BLOCK_GROUP_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BLOCK_GROUP_DATA"), e(2, "BTRFS_BLOCK_GROUP_SYSTEM"), e(4, "BTRFS_BLOCK_GROUP_METADATA"),
        e(8, "BTRFS_BLOCK_GROUP_RAID0"), e(0x10, "BTRFS_BLOCK_GROUP_RAID1"), e(0x20, "BTRFS_BLOCK_GROUP_DUP"),
        e(0x40, "BTRFS_BLOCK_GROUP_RAID10"), e(0x80, "BTRFS_BLOCK_GROUP_RAID5"), e(0x100, "BTRFS_BLOCK_GROUP_RAID6"),
        e(0x200, "BTRFS_BLOCK_GROUP_RAID1C3"), e(0x400, "BTRFS_BLOCK_GROUP_RAID1C4"),
        e(0x800, "BTRFS_BLOCK_GROUP_REMAPPED"), e(0x1000, "BTRFS_BLOCK_GROUP_METADATA_REMAP"),
        e(0x1000000000000, "BTRFS_AVAIL_ALLOC_BIT_SINGLE"), e(0x2000000000000, "BTRFS_SPACE_INFO_GLOBAL_RSV"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_CSUM_TYPE_???`.
pub static BTRFS_CSUM_TYPES: Table = Table {
    name: "btrfs_csum_types",
    unknown: "BTRFS_CSUM_TYPE_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_CSUM_TYPE_CRC32"), e(1, "BTRFS_CSUM_TYPE_XXHASH"), e(2, "BTRFS_CSUM_TYPE_SHA256"),
        e(3, "BTRFS_CSUM_TYPE_BLAKE2"),
    ],
    differs: &[],
};

/// 15 names, else `BTRFS_SPACE_INFO_???`.
pub static BTRFS_SPACE_KINDS: Table = Table {
    name: "btrfs_space_kinds",
    unknown: "BTRFS_SPACE_INFO_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_BLOCK_GROUP_DATA"), e(2, "BTRFS_BLOCK_GROUP_SYSTEM"), e(4, "BTRFS_BLOCK_GROUP_METADATA"),
        e(8, "BTRFS_BLOCK_GROUP_RAID0"), e(0x10, "BTRFS_BLOCK_GROUP_RAID1"), e(0x20, "BTRFS_BLOCK_GROUP_DUP"),
        e(0x40, "BTRFS_BLOCK_GROUP_RAID10"), e(0x80, "BTRFS_BLOCK_GROUP_RAID5"), e(0x100, "BTRFS_BLOCK_GROUP_RAID6"),
        e(0x200, "BTRFS_BLOCK_GROUP_RAID1C3"), e(0x400, "BTRFS_BLOCK_GROUP_RAID1C4"),
        e(0x800, "BTRFS_BLOCK_GROUP_REMAPPED"), e(0x1000, "BTRFS_BLOCK_GROUP_METADATA_REMAP"),
        e(0x1000000000000, "BTRFS_AVAIL_ALLOC_BIT_SINGLE"), e(0x2000000000000, "BTRFS_SPACE_INFO_GLOBAL_RSV"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_DEFRAG_RANGE_???`.
pub static BTRFS_DEFRAG_FLAGS: Table = Table {
    name: "btrfs_defrag_flags",
    unknown: "BTRFS_DEFRAG_RANGE_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_DEFRAG_RANGE_COMPRESS"), e(2, "BTRFS_DEFRAG_RANGE_START_IO"),
        e(4, "BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL"), e(8, "BTRFS_DEFRAG_RANGE_NOCOMPRESS"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_COMPRESS_???`.
pub static BTRFS_COMPRESS_TYPES: Table = Table {
    name: "btrfs_compress_types",
    unknown: "BTRFS_COMPRESS_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_COMPRESS_NONE"), e(1, "BTRFS_COMPRESS_ZLIB"), e(2, "BTRFS_COMPRESS_LZO"),
        e(3, "BTRFS_COMPRESS_ZSTD"),
    ],
    differs: &[],
};

/// 3 names, else `BTRFS_IOCTL_DEV_REPLACE_CMD_???`.
pub static BTRFS_DEV_REPLACE_CMDS: Table = Table {
    name: "btrfs_dev_replace_cmds",
    unknown: "BTRFS_IOCTL_DEV_REPLACE_CMD_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_IOCTL_DEV_REPLACE_CMD_START"), e(1, "BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS"),
        e(2, "BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_IOCTL_DEV_REPLACE_RESULT_???`.
pub static BTRFS_DEV_REPLACE_RESULTS: Table = Table {
    name: "btrfs_dev_replace_results",
    unknown: "BTRFS_IOCTL_DEV_REPLACE_RESULT_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR"), e(1, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED"),
        e(2, "BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED"),
        e(3, "BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS"),
    ],
    differs: &[],
};

/// 5 names, else `BTRFS_IOCTL_DEV_REPLACE_STATE_???`.
pub static BTRFS_DEV_REPLACE_STATE: Table = Table {
    name: "btrfs_dev_replace_state",
    unknown: "BTRFS_IOCTL_DEV_REPLACE_STATE_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED"), e(1, "BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED"),
        e(2, "BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED"), e(3, "BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED"),
        e(4, "BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED"),
    ],
    differs: &[],
};

/// 2 names, else `BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???`.
pub static BTRFS_CONT_READING_FROM_SRCDEV_MODE: Table = Table {
    name: "btrfs_cont_reading_from_srcdev_mode",
    unknown: "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS"),
        e(1, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_FEATURE_COMPAT_RO_???`.
pub static BTRFS_FEATURES_COMPAT_RO: Table = Table {
    name: "btrfs_features_compat_ro",
    unknown: "BTRFS_FEATURE_COMPAT_RO_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE"), e(2, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID"),
        e(4, "BTRFS_FEATURE_COMPAT_RO_VERITY"), e(8, "BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE"),
    ],
    differs: &[],
};

/// 17 names, else `BTRFS_FEATURE_INCOMPAT_???`.
pub static BTRFS_FEATURES_INCOMPAT: Table = Table {
    name: "btrfs_features_incompat",
    unknown: "BTRFS_FEATURE_INCOMPAT_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF"), e(2, "BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL"),
        e(4, "BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS"), e(8, "BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO"),
        e(0x10, "BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD"), e(0x20, "BTRFS_FEATURE_INCOMPAT_BIG_METADATA"),
        e(0x40, "BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF"), e(0x80, "BTRFS_FEATURE_INCOMPAT_RAID56"),
        e(0x100, "BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA"), e(0x200, "BTRFS_FEATURE_INCOMPAT_NO_HOLES"),
        e(0x400, "BTRFS_FEATURE_INCOMPAT_METADATA_UUID"), e(0x800, "BTRFS_FEATURE_INCOMPAT_RAID1C34"),
        e(0x1000, "BTRFS_FEATURE_INCOMPAT_ZONED"), e(0x2000, "BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2"),
        e(0x4000, "BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE"), e(0x10000, "BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA"),
        e(0x20000, "BTRFS_FEATURE_INCOMPAT_REMAP_TREE"),
    ],
    differs: &[],
};

/// 3 names, else `BTRFS_FS_INFO_FLAG_???`.
pub static BTRFS_FS_INFO_FLAGS: Table = Table {
    name: "btrfs_fs_info_flags",
    unknown: "BTRFS_FS_INFO_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_FS_INFO_FLAG_CSUM_INFO"), e(2, "BTRFS_FS_INFO_FLAG_GENERATION"),
        e(4, "BTRFS_FS_INFO_FLAG_METADATA_UUID"),
    ],
    differs: &[],
};

/// 1 names, else `BTRFS_DEV_STATS_???`.
pub static BTRFS_DEV_STATS_FLAGS: Table = Table {
    name: "btrfs_dev_stats_flags",
    unknown: "BTRFS_DEV_STATS_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_DEV_STATS_RESET"),
    ],
    differs: &[],
};

/// 5 names, else `BTRFS_DEV_STAT_???`.
pub static BTRFS_DEV_STATS_VALUES: Table = Table {
    name: "btrfs_dev_stats_values",
    unknown: "BTRFS_DEV_STAT_???",
    sorted: true,
    entries: &[
        e(0, "BTRFS_DEV_STAT_WRITE_ERRS"), e(1, "BTRFS_DEV_STAT_READ_ERRS"), e(2, "BTRFS_DEV_STAT_FLUSH_ERRS"),
        e(3, "BTRFS_DEV_STAT_CORRUPTION_ERRS"), e(4, "BTRFS_DEV_STAT_GENERATION_ERRS"),
    ],
    differs: &[],
};

/// 1 names, else `BTRFS_LOGICAL_INO_ARGS_???`.
pub static BTRFS_LOGICAL_INO_ARGS_FLAGS: Table = Table {
    name: "btrfs_logical_ino_args_flags",
    unknown: "BTRFS_LOGICAL_INO_ARGS_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_QUOTA_CTL_???`.
pub static BTRFS_QGROUP_CTL_CMDS: Table = Table {
    name: "btrfs_qgroup_ctl_cmds",
    unknown: "BTRFS_QUOTA_CTL_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_QUOTA_CTL_ENABLE"), e(2, "BTRFS_QUOTA_CTL_DISABLE"), e(3, "BTRFS_QUOTA_CTL_RESCAN__NOTUSED"),
        e(4, "BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA"),
    ],
    differs: &[],
};

/// 6 names, else `BTRFS_QGROUP_LIMIT_???`.
pub static BTRFS_QGROUP_LIMIT_FLAGS: Table = Table {
    name: "btrfs_qgroup_limit_flags",
    unknown: "BTRFS_QGROUP_LIMIT_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_QGROUP_LIMIT_MAX_RFER"), e(2, "BTRFS_QGROUP_LIMIT_MAX_EXCL"), e(4, "BTRFS_QGROUP_LIMIT_RSV_RFER"),
        e(8, "BTRFS_QGROUP_LIMIT_RSV_EXCL"), e(0x10, "BTRFS_QGROUP_LIMIT_RFER_CMPR"),
        e(0x20, "BTRFS_QGROUP_LIMIT_EXCL_CMPR"),
    ],
    differs: &[],
};

/// 2 names, else `BTRFS_QGROUP_INHERIT_???`.
pub static BTRFS_QGROUP_INHERIT_FLAGS: Table = Table {
    name: "btrfs_qgroup_inherit_flags",
    unknown: "BTRFS_QGROUP_INHERIT_???",
    sorted: false,
    entries: &[
        e(1, "BTRFS_QGROUP_INHERIT_FLAGS_SUPP"), e(1, "BTRFS_QGROUP_INHERIT_SET_LIMITS"),
    ],
    differs: &[],
};

/// 4 names, else `BTRFS_QGROUP_STATUS_FLAG_???`.
pub static BTRFS_QGROUP_STATUS_FLAGS: Table = Table {
    name: "btrfs_qgroup_status_flags",
    unknown: "BTRFS_QGROUP_STATUS_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_QGROUP_STATUS_FLAG_ON"), e(2, "BTRFS_QGROUP_STATUS_FLAG_RESCAN"),
        e(4, "BTRFS_QGROUP_STATUS_FLAG_INCONSISTENT"), e(8, "BTRFS_QGROUP_STATUS_FLAG_SIMPLE_MODE"),
    ],
    differs: &[],
};

/// 1 names, else `BTRFS_SCRUB_???`.
pub static BTRFS_SCRUB_FLAGS: Table = Table {
    name: "btrfs_scrub_flags",
    unknown: "BTRFS_SCRUB_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_SCRUB_READONLY"),
    ],
    differs: &[],
};

/// 6 names, else `BTRFS_SEND_FLAG_???`.
pub static BTRFS_SEND_FLAGS: Table = Table {
    name: "btrfs_send_flags",
    unknown: "BTRFS_SEND_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "BTRFS_SEND_FLAG_NO_FILE_DATA"), e(2, "BTRFS_SEND_FLAG_OMIT_STREAM_HEADER"),
        e(4, "BTRFS_SEND_FLAG_OMIT_END_CMD"), e(8, "BTRFS_SEND_FLAG_VERSION"), e(0x10, "BTRFS_SEND_FLAG_COMPRESSED"),
        e(0x1f, "BTRFS_SEND_FLAG_MASK"),
    ],
    differs: &[],
};

/// 6 names, else `KD_FONT_OP_???`.
pub static KD_FONT_OPS: Table = Table {
    name: "kd_font_ops",
    unknown: "KD_FONT_OP_???",
    sorted: true,
    entries: &[
        e(0, "KD_FONT_OP_SET"), e(1, "KD_FONT_OP_GET"), e(2, "KD_FONT_OP_SET_DEFAULT"), e(3, "KD_FONT_OP_COPY"),
        e(4, "KD_FONT_OP_SET_TALL"), e(5, "KD_FONT_OP_GET_TALL"),
    ],
    differs: &[],
};

/// 4 names.
pub static KD_MAPS: Table = Table {
    name: "kd_maps",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "K_NORMTAB"), e(1, "K_SHIFTTAB"), e(2, "K_ALTTAB"), e(3, "K_ALTSHIFTTAB"),
    ],
    differs: &[],
};

/// 2 names.
pub static UNI_DIRECT: Table = Table {
    name: "uni_direct",
    unknown: "",
    sorted: false,
    entries: &[
        e(0xf000, "UNI_DIRECT_BASE"), e(0x1ff, "UNI_DIRECT_MASK"),
    ],
    differs: &[],
};

/// 2 names, else `KD_FONT_FLAG_???`.
pub static KD_FONT_FLAGS: Table = Table {
    name: "kd_font_flags",
    unknown: "KD_FONT_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "KD_FONT_FLAG_DONT_RECALC"), e(0x80000000, "KD_FONT_FLAG_OLD"),
    ],
    differs: &[],
};

/// 3 names, else `LED_???`.
pub static KD_LED_FLAGS: Table = Table {
    name: "kd_led_flags",
    unknown: "LED_???",
    sorted: true,
    entries: &[
        e(1, "LED_SCR"), e(2, "LED_NUM"), e(4, "LED_CAP"),
    ],
    differs: &[],
};

/// 393 names.
pub static KD_KEYS: Table = Table {
    name: "kd_keys",
    unknown: "",
    sorted: true,
    entries: &[
        e(0x100, "K_F1"), e(0x101, "K_F2"), e(0x102, "K_F3"), e(0x103, "K_F4"), e(0x104, "K_F5"), e(0x105, "K_F6"),
        e(0x106, "K_F7"), e(0x107, "K_F8"), e(0x108, "K_F9"), e(0x109, "K_F10"), e(0x10a, "K_F11"), e(0x10b, "K_F12"),
        e(0x10c, "K_F13"), e(0x10d, "K_F14"), e(0x10e, "K_F15"), e(0x10f, "K_F16"), e(0x110, "K_F17"),
        e(0x111, "K_F18"), e(0x112, "K_F19"), e(0x113, "K_F20"), e(0x114, "K_FIND"), e(0x115, "K_INSERT"),
        e(0x116, "K_REMOVE"), e(0x117, "K_SELECT"), e(0x118, "K_PGUP"), e(0x119, "K_PGDN"), e(0x11a, "K_MACRO"),
        e(0x11b, "K_HELP"), e(0x11c, "K_DO"), e(0x11d, "K_PAUSE"), e(0x11e, "K_F21"), e(0x11f, "K_F22"),
        e(0x120, "K_F23"), e(0x121, "K_F24"), e(0x122, "K_F25"), e(0x123, "K_F26"), e(0x124, "K_F27"),
        e(0x125, "K_F28"), e(0x126, "K_F29"), e(0x127, "K_F30"), e(0x128, "K_F31"), e(0x129, "K_F32"),
        e(0x12a, "K_F33"), e(0x12b, "K_F34"), e(0x12c, "K_F35"), e(0x12d, "K_F36"), e(0x12e, "K_F37"),
        e(0x12f, "K_F38"), e(0x130, "K_F39"), e(0x131, "K_F40"), e(0x132, "K_F41"), e(0x133, "K_F42"),
        e(0x134, "K_F43"), e(0x135, "K_F44"), e(0x136, "K_F45"), e(0x137, "K_F46"), e(0x138, "K_F47"),
        e(0x139, "K_F48"), e(0x13a, "K_F49"), e(0x13b, "K_F50"), e(0x13c, "K_F51"), e(0x13d, "K_F52"),
        e(0x13e, "K_F53"), e(0x13f, "K_F54"), e(0x140, "K_F55"), e(0x141, "K_F56"), e(0x142, "K_F57"),
        e(0x143, "K_F58"), e(0x144, "K_F59"), e(0x145, "K_F60"), e(0x146, "K_F61"), e(0x147, "K_F62"),
        e(0x148, "K_F63"), e(0x149, "K_F64"), e(0x14a, "K_F65"), e(0x14b, "K_F66"), e(0x14c, "K_F67"),
        e(0x14d, "K_F68"), e(0x14e, "K_F69"), e(0x14f, "K_F70"), e(0x150, "K_F71"), e(0x151, "K_F72"),
        e(0x152, "K_F73"), e(0x153, "K_F74"), e(0x154, "K_F75"), e(0x155, "K_F76"), e(0x156, "K_F77"),
        e(0x157, "K_F78"), e(0x158, "K_F79"), e(0x159, "K_F80"), e(0x15a, "K_F81"), e(0x15b, "K_F82"),
        e(0x15c, "K_F83"), e(0x15d, "K_F84"), e(0x15e, "K_F85"), e(0x15f, "K_F86"), e(0x160, "K_F87"),
        e(0x161, "K_F88"), e(0x162, "K_F89"), e(0x163, "K_F90"), e(0x164, "K_F91"), e(0x165, "K_F92"),
        e(0x166, "K_F93"), e(0x167, "K_F94"), e(0x168, "K_F95"), e(0x169, "K_F96"), e(0x16a, "K_F97"),
        e(0x16b, "K_F98"), e(0x16c, "K_F99"), e(0x16d, "K_F100"), e(0x16e, "K_F101"), e(0x16f, "K_F102"),
        e(0x170, "K_F103"), e(0x171, "K_F104"), e(0x172, "K_F105"), e(0x173, "K_F106"), e(0x174, "K_F107"),
        e(0x175, "K_F108"), e(0x176, "K_F109"), e(0x177, "K_F110"), e(0x178, "K_F111"), e(0x179, "K_F112"),
        e(0x17a, "K_F113"), e(0x17b, "K_F114"), e(0x17c, "K_F115"), e(0x17d, "K_F116"), e(0x17e, "K_F117"),
        e(0x17f, "K_F118"), e(0x180, "K_F119"), e(0x181, "K_F120"), e(0x182, "K_F121"), e(0x183, "K_F122"),
        e(0x184, "K_F123"), e(0x185, "K_F124"), e(0x186, "K_F125"), e(0x187, "K_F126"), e(0x188, "K_F127"),
        e(0x189, "K_F128"), e(0x18a, "K_F129"), e(0x18b, "K_F130"), e(0x18c, "K_F131"), e(0x18d, "K_F132"),
        e(0x18e, "K_F133"), e(0x18f, "K_F134"), e(0x190, "K_F135"), e(0x191, "K_F136"), e(0x192, "K_F137"),
        e(0x193, "K_F138"), e(0x194, "K_F139"), e(0x195, "K_F140"), e(0x196, "K_F141"), e(0x197, "K_F142"),
        e(0x198, "K_F143"), e(0x199, "K_F144"), e(0x19a, "K_F145"), e(0x19b, "K_F146"), e(0x19c, "K_F147"),
        e(0x19d, "K_F148"), e(0x19e, "K_F149"), e(0x19f, "K_F150"), e(0x1a0, "K_F151"), e(0x1a1, "K_F152"),
        e(0x1a2, "K_F153"), e(0x1a3, "K_F154"), e(0x1a4, "K_F155"), e(0x1a5, "K_F156"), e(0x1a6, "K_F157"),
        e(0x1a7, "K_F158"), e(0x1a8, "K_F159"), e(0x1a9, "K_F160"), e(0x1aa, "K_F161"), e(0x1ab, "K_F162"),
        e(0x1ac, "K_F163"), e(0x1ad, "K_F164"), e(0x1ae, "K_F165"), e(0x1af, "K_F166"), e(0x1b0, "K_F167"),
        e(0x1b1, "K_F168"), e(0x1b2, "K_F169"), e(0x1b3, "K_F170"), e(0x1b4, "K_F171"), e(0x1b5, "K_F172"),
        e(0x1b6, "K_F173"), e(0x1b7, "K_F174"), e(0x1b8, "K_F175"), e(0x1b9, "K_F176"), e(0x1ba, "K_F177"),
        e(0x1bb, "K_F178"), e(0x1bc, "K_F179"), e(0x1bd, "K_F180"), e(0x1be, "K_F181"), e(0x1bf, "K_F182"),
        e(0x1c0, "K_F183"), e(0x1c1, "K_F184"), e(0x1c2, "K_F185"), e(0x1c3, "K_F186"), e(0x1c4, "K_F187"),
        e(0x1c5, "K_F188"), e(0x1c6, "K_F189"), e(0x1c7, "K_F190"), e(0x1c8, "K_F191"), e(0x1c9, "K_F192"),
        e(0x1ca, "K_F193"), e(0x1cb, "K_F194"), e(0x1cc, "K_F195"), e(0x1cd, "K_F196"), e(0x1ce, "K_F197"),
        e(0x1cf, "K_F198"), e(0x1d0, "K_F199"), e(0x1d1, "K_F200"), e(0x1d2, "K_F201"), e(0x1d3, "K_F202"),
        e(0x1d4, "K_F203"), e(0x1d5, "K_F204"), e(0x1d6, "K_F205"), e(0x1d7, "K_F206"), e(0x1d8, "K_F207"),
        e(0x1d9, "K_F208"), e(0x1da, "K_F209"), e(0x1db, "K_F210"), e(0x1dc, "K_F211"), e(0x1dd, "K_F212"),
        e(0x1de, "K_F213"), e(0x1df, "K_F214"), e(0x1e0, "K_F215"), e(0x1e1, "K_F216"), e(0x1e2, "K_F217"),
        e(0x1e3, "K_F218"), e(0x1e4, "K_F219"), e(0x1e5, "K_F220"), e(0x1e6, "K_F221"), e(0x1e7, "K_F222"),
        e(0x1e8, "K_F223"), e(0x1e9, "K_F224"), e(0x1ea, "K_F225"), e(0x1eb, "K_F226"), e(0x1ec, "K_F227"),
        e(0x1ed, "K_F228"), e(0x1ee, "K_F229"), e(0x1ef, "K_F230"), e(0x1f0, "K_F231"), e(0x1f1, "K_F232"),
        e(0x1f2, "K_F233"), e(0x1f3, "K_F234"), e(0x1f4, "K_F235"), e(0x1f5, "K_F236"), e(0x1f6, "K_F237"),
        e(0x1f7, "K_F238"), e(0x1f8, "K_F239"), e(0x1f9, "K_F240"), e(0x1fa, "K_F241"), e(0x1fb, "K_F242"),
        e(0x1fc, "K_F243"), e(0x1fd, "K_F244"), e(0x1fe, "K_F245"), e(0x1ff, "K_UNDO"), e(0x200, "K_HOLE"),
        e(0x201, "K_ENTER"), e(0x202, "K_SH_REGS"), e(0x203, "K_SH_MEM"), e(0x204, "K_SH_STAT"), e(0x205, "K_BREAK"),
        e(0x206, "K_CONS"), e(0x207, "K_CAPS"), e(0x208, "K_NUM"), e(0x209, "K_HOLD"), e(0x20a, "K_SCROLLFORW"),
        e(0x20b, "K_SCROLLBACK"), e(0x20c, "K_BOOT"), e(0x20d, "K_CAPSON"), e(0x20e, "K_COMPOSE"), e(0x20f, "K_SAK"),
        e(0x210, "K_DECRCONSOLE"), e(0x211, "K_INCRCONSOLE"), e(0x212, "K_SPAWNCONSOLE"), e(0x213, "K_BARENUMLOCK"),
        e(0x27e, "K_ALLOCATED"), e(0x27f, "K_NOSUCHMAP"), e(0x300, "K_P0"), e(0x301, "K_P1"), e(0x302, "K_P2"),
        e(0x303, "K_P3"), e(0x304, "K_P4"), e(0x305, "K_P5"), e(0x306, "K_P6"), e(0x307, "K_P7"), e(0x308, "K_P8"),
        e(0x309, "K_P9"), e(0x30a, "K_PPLUS"), e(0x30b, "K_PMINUS"), e(0x30c, "K_PSTAR"), e(0x30d, "K_PSLASH"),
        e(0x30e, "K_PENTER"), e(0x30f, "K_PCOMMA"), e(0x310, "K_PDOT"), e(0x311, "K_PPLUSMINUS"),
        e(0x312, "K_PPARENL"), e(0x313, "K_PPARENR"), e(0x400, "K_DGRAVE"), e(0x401, "K_DACUTE"),
        e(0x402, "K_DCIRCM"), e(0x403, "K_DTILDE"), e(0x404, "K_DDIERE"), e(0x405, "K_DCEDIL"), e(0x406, "K_DMACRON"),
        e(0x407, "K_DBREVE"), e(0x408, "K_DABDOT"), e(0x409, "K_DABRING"), e(0x40a, "K_DDBACUTE"),
        e(0x40b, "K_DCARON"), e(0x40c, "K_DOGONEK"), e(0x40d, "K_DIOTA"), e(0x40e, "K_DVOICED"),
        e(0x40f, "K_DSEMVOICED"), e(0x410, "K_DBEDOT"), e(0x411, "K_DHOOK"), e(0x412, "K_DHORN"),
        e(0x413, "K_DSTROKE"), e(0x414, "K_DABCOMMA"), e(0x415, "K_DABREVCOMMA"), e(0x416, "K_DDBGRAVE"),
        e(0x417, "K_DINVBREVE"), e(0x418, "K_DBECOMMA"), e(0x419, "K_DCURRENCY"), e(0x41a, "K_DGREEK"),
        e(0x600, "K_DOWN"), e(0x601, "K_LEFT"), e(0x602, "K_RIGHT"), e(0x603, "K_UP"), e(0x700, "K_SHIFT"),
        e(0x701, "K_ALTGR"), e(0x702, "K_CTRL"), e(0x703, "K_ALT"), e(0x704, "K_SHIFTL"), e(0x705, "K_SHIFTR"),
        e(0x706, "K_CTRLL"), e(0x707, "K_CTRLR"), e(0x708, "K_CAPSSHIFT"), e(0x900, "K_ASC0"), e(0x901, "K_ASC1"),
        e(0x902, "K_ASC2"), e(0x903, "K_ASC3"), e(0x904, "K_ASC4"), e(0x905, "K_ASC5"), e(0x906, "K_ASC6"),
        e(0x907, "K_ASC7"), e(0x908, "K_ASC8"), e(0x909, "K_ASC9"), e(0x90a, "K_HEX0"), e(0x90b, "K_HEX1"),
        e(0x90c, "K_HEX2"), e(0x90d, "K_HEX3"), e(0x90e, "K_HEX4"), e(0x90f, "K_HEX5"), e(0x910, "K_HEX6"),
        e(0x911, "K_HEX7"), e(0x912, "K_HEX8"), e(0x913, "K_HEX9"), e(0x914, "K_HEXa"), e(0x915, "K_HEXb"),
        e(0x916, "K_HEXc"), e(0x917, "K_HEXd"), e(0x918, "K_HEXe"), e(0x919, "K_HEXf"), e(0xa00, "K_SHIFTLOCK"),
        e(0xa01, "K_ALTGRLOCK"), e(0xa02, "K_CTRLLOCK"), e(0xa03, "K_ALTLOCK"), e(0xa04, "K_SHIFTLLOCK"),
        e(0xa05, "K_SHIFTRLOCK"), e(0xa06, "K_CTRLLLOCK"), e(0xa07, "K_CTRLRLOCK"), e(0xa08, "K_CAPSSHIFTLOCK"),
        e(0xc00, "K_SHIFT_SLOCK"), e(0xc01, "K_ALTGR_SLOCK"), e(0xc02, "K_CTRL_SLOCK"), e(0xc03, "K_ALT_SLOCK"),
        e(0xc04, "K_SHIFTL_SLOCK"), e(0xc05, "K_SHIFTR_SLOCK"), e(0xc06, "K_CTRLL_SLOCK"), e(0xc07, "K_CTRLR_SLOCK"),
        e(0xc08, "K_CAPSSHIFT_SLOCK"), e(0xe00, "K_BRL_BLANK"), e(0xe01, "K_BRL_DOT1"), e(0xe02, "K_BRL_DOT2"),
        e(0xe03, "K_BRL_DOT3"), e(0xe04, "K_BRL_DOT4"), e(0xe05, "K_BRL_DOT5"), e(0xe06, "K_BRL_DOT6"),
        e(0xe07, "K_BRL_DOT7"), e(0xe08, "K_BRL_DOT8"), e(0xe09, "K_BRL_DOT9"), e(0xe0a, "K_BRL_DOT10"),
    ],
    differs: &[],
};

/// 16 names.
pub static KD_KEY_TYPES: Table = Table {
    name: "kd_key_types",
    unknown: "",
    sorted: true,
    entries: &[
        e(0, "KT_LATIN"), e(1, "KT_FN"), e(2, "KT_SPEC"), e(3, "KT_PAD"), e(4, "KT_DEAD"), e(5, "KT_CONS"),
        e(6, "KT_CUR"), e(7, "KT_SHIFT"), e(8, "KT_META"), e(9, "KT_ASCII"), e(0xa, "KT_LOCK"), e(0xb, "KT_LETTER"),
        e(0xc, "KT_SLOCK"), e(0xd, "KT_DEAD2"), e(0xe, "KT_BRL"), e(0xf, "KT_CSI"),
    ],
    differs: &[],
};

/// 9 names, else `1<<KG_???`.
pub static KD_SHIFT_BITS: Table = Table {
    name: "kd_shift_bits",
    unknown: "1<<KG_???",
    sorted: true,
    entries: &[
        e(0, "KG_SHIFT"), e(1, "KG_ALTGR"), e(2, "KG_CTRL"), e(3, "KG_ALT"), e(4, "KG_SHIFTL"), e(5, "KG_SHIFTR"),
        e(6, "KG_CTRLL"), e(7, "KG_CTRLR"), e(8, "KG_CAPSSHIFT"),
    ],
    differs: &[],
};

/// 29 names, else `V4L2_CAP_???`.
pub static V4L2_DEVICE_CAPABILITIES_FLAGS: Table = Table {
    name: "v4l2_device_capabilities_flags",
    unknown: "V4L2_CAP_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_CAP_VIDEO_CAPTURE"), e(2, "V4L2_CAP_VIDEO_OUTPUT"), e(4, "V4L2_CAP_VIDEO_OVERLAY"),
        e(0x10, "V4L2_CAP_VBI_CAPTURE"), e(0x20, "V4L2_CAP_VBI_OUTPUT"), e(0x40, "V4L2_CAP_SLICED_VBI_CAPTURE"),
        e(0x80, "V4L2_CAP_SLICED_VBI_OUTPUT"), e(0x100, "V4L2_CAP_RDS_CAPTURE"),
        e(0x200, "V4L2_CAP_VIDEO_OUTPUT_OVERLAY"), e(0x400, "V4L2_CAP_HW_FREQ_SEEK"), e(0x800, "V4L2_CAP_RDS_OUTPUT"),
        e(0x1000, "V4L2_CAP_VIDEO_CAPTURE_MPLANE"), e(0x2000, "V4L2_CAP_VIDEO_OUTPUT_MPLANE"),
        e(0x4000, "V4L2_CAP_VIDEO_M2M_MPLANE"), e(0x8000, "V4L2_CAP_VIDEO_M2M"), e(0x10000, "V4L2_CAP_TUNER"),
        e(0x20000, "V4L2_CAP_AUDIO"), e(0x40000, "V4L2_CAP_RADIO"), e(0x80000, "V4L2_CAP_MODULATOR"),
        e(0x100000, "V4L2_CAP_SDR_CAPTURE"), e(0x200000, "V4L2_CAP_EXT_PIX_FORMAT"),
        e(0x400000, "V4L2_CAP_SDR_OUTPUT"), e(0x800000, "V4L2_CAP_META_CAPTURE"), e(0x1000000, "V4L2_CAP_READWRITE"),
        e(0x2000000, "V4L2_CAP_EDID"), e(0x4000000, "V4L2_CAP_STREAMING"), e(0x8000000, "V4L2_CAP_META_OUTPUT"),
        e(0x10000000, "V4L2_CAP_TOUCH"), e(0x80000000, "V4L2_CAP_DEVICE_CAPS"),
    ],
    differs: &[],
};

/// 14 names, else `V4L2_BUF_TYPE_???`.
pub static V4L2_BUF_TYPES: Table = Table {
    name: "v4l2_buf_types",
    unknown: "V4L2_BUF_TYPE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_BUF_TYPE_VIDEO_CAPTURE"), e(2, "V4L2_BUF_TYPE_VIDEO_OUTPUT"), e(3, "V4L2_BUF_TYPE_VIDEO_OVERLAY"),
        e(4, "V4L2_BUF_TYPE_VBI_CAPTURE"), e(5, "V4L2_BUF_TYPE_VBI_OUTPUT"), e(6, "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE"),
        e(7, "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT"), e(8, "V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY"),
        e(9, "V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE"), e(0xa, "V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE"),
        e(0xb, "V4L2_BUF_TYPE_SDR_CAPTURE"), e(0xc, "V4L2_BUF_TYPE_SDR_OUTPUT"), e(0xd, "V4L2_BUF_TYPE_META_CAPTURE"),
        e(0xe, "V4L2_BUF_TYPE_META_OUTPUT"),
    ],
    differs: &[],
};

/// 4 names, else `V4L2_MEMORY_???`.
pub static V4L2_MEMORIES: Table = Table {
    name: "v4l2_memories",
    unknown: "V4L2_MEMORY_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_MEMORY_MMAP"), e(2, "V4L2_MEMORY_USERPTR"), e(3, "V4L2_MEMORY_OVERLAY"),
        e(4, "V4L2_MEMORY_DMABUF"),
    ],
    differs: &[],
};

/// 10 names, else `V4L2_FMT_FLAG_???`.
pub static V4L2_FORMAT_DESCRIPTION_FLAGS: Table = Table {
    name: "v4l2_format_description_flags",
    unknown: "V4L2_FMT_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_FMT_FLAG_COMPRESSED"), e(2, "V4L2_FMT_FLAG_EMULATED"), e(4, "V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM"),
        e(8, "V4L2_FMT_FLAG_DYN_RESOLUTION"), e(0x10, "V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL"),
        e(0x20, "V4L2_FMT_FLAG_CSC_COLORSPACE"), e(0x40, "V4L2_FMT_FLAG_CSC_XFER_FUNC"),
        e(0x80, "V4L2_FMT_FLAG_CSC_YCBCR_ENC"), e(0x100, "V4L2_FMT_FLAG_CSC_QUANTIZATION"),
        e(0x200, "V4L2_FMT_FLAG_META_LINE_BASED"),
    ],
    differs: &[],
};

/// 16 names, else `V4L2_BUF_FLAG_???`.
pub static V4L2_BUF_FLAGS: Table = Table {
    name: "v4l2_buf_flags",
    unknown: "V4L2_BUF_FLAG_???",
    sorted: false,
    entries: &[
        e(1, "V4L2_BUF_FLAG_MAPPED"), e(2, "V4L2_BUF_FLAG_QUEUED"), e(4, "V4L2_BUF_FLAG_DONE"),
        e(8, "V4L2_BUF_FLAG_KEYFRAME"), e(0x10, "V4L2_BUF_FLAG_PFRAME"), e(0x20, "V4L2_BUF_FLAG_BFRAME"),
        e(0x40, "V4L2_BUF_FLAG_ERROR"), e(0x80, "V4L2_BUF_FLAG_IN_REQUEST"), e(0x100, "V4L2_BUF_FLAG_TIMECODE"),
        e(0x200, "V4L2_BUF_FLAG_INPUT"), e(0x400, "V4L2_BUF_FLAG_PREPARED"),
        e(0x800, "V4L2_BUF_FLAG_NO_CACHE_INVALIDATE"), e(0x1000, "V4L2_BUF_FLAG_NO_CACHE_CLEAN"),
        e(0x100000, "V4L2_BUF_FLAG_LAST"), e(0x800000, "V4L2_BUF_FLAG_REQUEST_FD"),
        e(0x200, "V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF"),
    ],
    differs: &[],
};

/// 3 names, else `V4L2_BUF_FLAG_TIMESTAMP_???`.
pub static V4L2_BUF_FLAGS_TS_TYPE: Table = Table {
    name: "v4l2_buf_flags_ts_type",
    unknown: "V4L2_BUF_FLAG_TIMESTAMP_???",
    sorted: true,
    entries: &[
        e(0, "V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN"), e(0x2000, "V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC"),
        e(0x4000, "V4L2_BUF_FLAG_TIMESTAMP_COPY"),
    ],
    differs: &[],
};

/// 2 names, else `V4L2_BUF_FLAG_TSTAMP_SRC_???`.
pub static V4L2_BUF_FLAGS_TS_SRC: Table = Table {
    name: "v4l2_buf_flags_ts_src",
    unknown: "V4L2_BUF_FLAG_TSTAMP_SRC_???",
    sorted: true,
    entries: &[
        e(0, "V4L2_BUF_FLAG_TSTAMP_SRC_EOF"), e(0x10000, "V4L2_BUF_FLAG_TSTAMP_SRC_SOE"),
    ],
    differs: &[],
};

/// 10 names, else `V4L2_FIELD_???`.
pub static V4L2_FIELDS: Table = Table {
    name: "v4l2_fields",
    unknown: "V4L2_FIELD_???",
    sorted: true,
    entries: &[
        e(0, "V4L2_FIELD_ANY"), e(1, "V4L2_FIELD_NONE"), e(2, "V4L2_FIELD_TOP"), e(3, "V4L2_FIELD_BOTTOM"),
        e(4, "V4L2_FIELD_INTERLACED"), e(5, "V4L2_FIELD_SEQ_TB"), e(6, "V4L2_FIELD_SEQ_BT"),
        e(7, "V4L2_FIELD_ALTERNATE"), e(8, "V4L2_FIELD_INTERLACED_TB"), e(9, "V4L2_FIELD_INTERLACED_BT"),
    ],
    differs: &[],
};

/// 13 names, else `V4L2_COLORSPACE_???`.
pub static V4L2_COLORSPACES: Table = Table {
    name: "v4l2_colorspaces",
    unknown: "V4L2_COLORSPACE_???",
    sorted: true,
    entries: &[
        e(0, "V4L2_COLORSPACE_DEFAULT"), e(1, "V4L2_COLORSPACE_SMPTE170M"), e(2, "V4L2_COLORSPACE_SMPTE240M"),
        e(3, "V4L2_COLORSPACE_REC709"), e(4, "V4L2_COLORSPACE_BT878"), e(5, "V4L2_COLORSPACE_470_SYSTEM_M"),
        e(6, "V4L2_COLORSPACE_470_SYSTEM_BG"), e(7, "V4L2_COLORSPACE_JPEG"), e(8, "V4L2_COLORSPACE_SRGB"),
        e(9, "V4L2_COLORSPACE_OPRGB"), e(0xa, "V4L2_COLORSPACE_BT2020"), e(0xb, "V4L2_COLORSPACE_RAW"),
        e(0xc, "V4L2_COLORSPACE_DCI_P3"),
    ],
    differs: &[],
};

/// 2 names, else `V4L2_VBI_???`.
pub static V4L2_VBI_FLAGS: Table = Table {
    name: "v4l2_vbi_flags",
    unknown: "V4L2_VBI_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_VBI_UNSYNC"), e(2, "V4L2_VBI_INTERLACED"),
    ],
    differs: &[],
};

/// 5 names, else `V4L2_SLICED_???`.
pub static V4L2_SLICED_FLAGS: Table = Table {
    name: "v4l2_sliced_flags",
    unknown: "V4L2_SLICED_???",
    sorted: false,
    entries: &[
        e(0x4401, "V4L2_SLICED_VBI_625"), e(1, "V4L2_SLICED_TELETEXT_B"), e(0x400, "V4L2_SLICED_VPS"),
        e(0x1000, "V4L2_SLICED_CAPTION_525"), e(0x4000, "V4L2_SLICED_WSS_625"),
    ],
    differs: &[],
};

/// 1 names, else `V4L2_MODE_???`.
pub static V4L2_CAPTURE_MODES: Table = Table {
    name: "v4l2_capture_modes",
    unknown: "V4L2_MODE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_MODE_HIGHQUALITY"),
    ],
    differs: &[],
};

/// 1 names, else `V4L2_CAP_???`.
pub static V4L2_STREAMING_CAPABILITIES: Table = Table {
    name: "v4l2_streaming_capabilities",
    unknown: "V4L2_CAP_???",
    sorted: true,
    entries: &[
        e(0x1000, "V4L2_CAP_TIMEPERFRAME"),
    ],
    differs: &[],
};

/// 26 names, else `V4L2_STD_???`.
pub static V4L2_STD_IDS: Table = Table {
    name: "v4l2_std_ids",
    unknown: "V4L2_STD_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_STD_PAL_B"), e(2, "V4L2_STD_PAL_B1"), e(4, "V4L2_STD_PAL_G"), e(8, "V4L2_STD_PAL_H"),
        e(0x10, "V4L2_STD_PAL_I"), e(0x20, "V4L2_STD_PAL_D"), e(0x40, "V4L2_STD_PAL_D1"), e(0x80, "V4L2_STD_PAL_K"),
        e(0x100, "V4L2_STD_PAL_M"), e(0x200, "V4L2_STD_PAL_N"), e(0x400, "V4L2_STD_PAL_Nc"),
        e(0x800, "V4L2_STD_PAL_60"), e(0x1000, "V4L2_STD_NTSC_M"), e(0x2000, "V4L2_STD_NTSC_M_JP"),
        e(0x4000, "V4L2_STD_NTSC_443"), e(0x8000, "V4L2_STD_NTSC_M_KR"), e(0x10000, "V4L2_STD_SECAM_B"),
        e(0x20000, "V4L2_STD_SECAM_D"), e(0x40000, "V4L2_STD_SECAM_G"), e(0x80000, "V4L2_STD_SECAM_H"),
        e(0x100000, "V4L2_STD_SECAM_K"), e(0x200000, "V4L2_STD_SECAM_K1"), e(0x400000, "V4L2_STD_SECAM_L"),
        e(0x800000, "V4L2_STD_SECAM_LC"), e(0x1000000, "V4L2_STD_ATSC_8_VSB"), e(0x2000000, "V4L2_STD_ATSC_16_VSB"),
    ],
    differs: &[],
};

/// 3 names, else `V4L2_INPUT_TYPE_???`.
pub static V4L2_INPUT_TYPES: Table = Table {
    name: "v4l2_input_types",
    unknown: "V4L2_INPUT_TYPE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_INPUT_TYPE_TUNER"), e(2, "V4L2_INPUT_TYPE_CAMERA"), e(3, "V4L2_INPUT_TYPE_TOUCH"),
    ],
    differs: &[],
};

/// 15 names, else `V4L2_IN_ST_???`.
pub static V4L2_INPUT_STATUS_FLAGS: Table = Table {
    name: "v4l2_input_status_flags",
    unknown: "V4L2_IN_ST_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_IN_ST_NO_POWER"), e(2, "V4L2_IN_ST_NO_SIGNAL"), e(4, "V4L2_IN_ST_NO_COLOR"),
        e(0x10, "V4L2_IN_ST_HFLIP"), e(0x20, "V4L2_IN_ST_VFLIP"), e(0x100, "V4L2_IN_ST_NO_H_LOCK"),
        e(0x200, "V4L2_IN_ST_COLOR_KILL"), e(0x400, "V4L2_IN_ST_NO_V_LOCK"), e(0x800, "V4L2_IN_ST_NO_STD_LOCK"),
        e(0x10000, "V4L2_IN_ST_NO_SYNC"), e(0x20000, "V4L2_IN_ST_NO_EQU"), e(0x40000, "V4L2_IN_ST_NO_CARRIER"),
        e(0x1000000, "V4L2_IN_ST_MACROVISION"), e(0x2000000, "V4L2_IN_ST_NO_ACCESS"), e(0x4000000, "V4L2_IN_ST_VTR"),
    ],
    differs: &[],
};

/// 3 names, else `V4L2_IN_CAP_???`.
pub static V4L2_INPUT_CAPABILITIES_FLAGS: Table = Table {
    name: "v4l2_input_capabilities_flags",
    unknown: "V4L2_IN_CAP_???",
    sorted: true,
    entries: &[
        e(2, "V4L2_IN_CAP_DV_TIMINGS"), e(4, "V4L2_IN_CAP_STD"), e(8, "V4L2_IN_CAP_NATIVE_SIZE"),
    ],
    differs: &[],
};

/// 5 names, else `V4L2_TUNER_???`.
pub static V4L2_TUNER_TYPES: Table = Table {
    name: "v4l2_tuner_types",
    unknown: "V4L2_TUNER_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_TUNER_RADIO"), e(2, "V4L2_TUNER_ANALOG_TV"), e(3, "V4L2_TUNER_DIGITAL_TV"), e(4, "V4L2_TUNER_SDR"),
        e(5, "V4L2_TUNER_RF"),
    ],
    differs: &[],
};

/// 13 names, else `V4L2_TUNER_CAP_???`.
pub static V4L2_TUNER_CAPABILITIES: Table = Table {
    name: "v4l2_tuner_capabilities",
    unknown: "V4L2_TUNER_CAP_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_TUNER_CAP_LOW"), e(2, "V4L2_TUNER_CAP_NORM"), e(4, "V4L2_TUNER_CAP_HWSEEK_BOUNDED"),
        e(8, "V4L2_TUNER_CAP_HWSEEK_WRAP"), e(0x10, "V4L2_TUNER_CAP_STEREO"), e(0x20, "V4L2_TUNER_CAP_LANG2"),
        e(0x40, "V4L2_TUNER_CAP_LANG1"), e(0x80, "V4L2_TUNER_CAP_RDS"), e(0x100, "V4L2_TUNER_CAP_RDS_BLOCK_IO"),
        e(0x200, "V4L2_TUNER_CAP_RDS_CONTROLS"), e(0x400, "V4L2_TUNER_CAP_FREQ_BANDS"),
        e(0x800, "V4L2_TUNER_CAP_HWSEEK_PROG_LIM"), e(0x1000, "V4L2_TUNER_CAP_1HZ"),
    ],
    differs: &[],
};

/// 5 names, else `V4L2_TUNER_SUB_???`.
pub static V4L2_TUNER_RXSUBCHANSES: Table = Table {
    name: "v4l2_tuner_rxsubchanses",
    unknown: "V4L2_TUNER_SUB_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_TUNER_SUB_MONO"), e(2, "V4L2_TUNER_SUB_STEREO"), e(4, "V4L2_TUNER_SUB_LANG2"),
        e(8, "V4L2_TUNER_SUB_LANG1"), e(0x10, "V4L2_TUNER_SUB_RDS"),
    ],
    differs: &[],
};

/// 5 names, else `V4L2_TUNER_MODE_???`.
pub static V4L2_TUNER_AUDMODES: Table = Table {
    name: "v4l2_tuner_audmodes",
    unknown: "V4L2_TUNER_MODE_???",
    sorted: true,
    entries: &[
        e(0, "V4L2_TUNER_MODE_MONO"), e(1, "V4L2_TUNER_MODE_STEREO"), e(2, "V4L2_TUNER_MODE_LANG2"),
        e(3, "V4L2_TUNER_MODE_LANG1"), e(4, "V4L2_TUNER_MODE_LANG1_LANG2"),
    ],
    differs: &[],
};

/// 440 names, else `V4L2_CID_???`.
pub static V4L2_CONTROL_IDS: Table = Table {
    name: "v4l2_control_ids",
    unknown: "V4L2_CID_???",
    sorted: true,
    entries: &[
        e(0x980001, "V4L2_CID_USER_CLASS"), e(0x980900, "V4L2_CID_BRIGHTNESS"), e(0x980901, "V4L2_CID_CONTRAST"),
        e(0x980902, "V4L2_CID_SATURATION"), e(0x980903, "V4L2_CID_HUE"), e(0x980905, "V4L2_CID_AUDIO_VOLUME"),
        e(0x980906, "V4L2_CID_AUDIO_BALANCE"), e(0x980907, "V4L2_CID_AUDIO_BASS"),
        e(0x980908, "V4L2_CID_AUDIO_TREBLE"), e(0x980909, "V4L2_CID_AUDIO_MUTE"),
        e(0x98090a, "V4L2_CID_AUDIO_LOUDNESS"), e(0x98090b, "V4L2_CID_BLACK_LEVEL"),
        e(0x98090c, "V4L2_CID_AUTO_WHITE_BALANCE"), e(0x98090d, "V4L2_CID_DO_WHITE_BALANCE"),
        e(0x98090e, "V4L2_CID_RED_BALANCE"), e(0x98090f, "V4L2_CID_BLUE_BALANCE"), e(0x980910, "V4L2_CID_GAMMA"),
        e(0x980911, "V4L2_CID_EXPOSURE"), e(0x980912, "V4L2_CID_AUTOGAIN"), e(0x980913, "V4L2_CID_GAIN"),
        e(0x980914, "V4L2_CID_HFLIP"), e(0x980915, "V4L2_CID_VFLIP"), e(0x980916, "V4L2_CID_HCENTER"),
        e(0x980917, "V4L2_CID_VCENTER"), e(0x980918, "V4L2_CID_POWER_LINE_FREQUENCY"),
        e(0x980919, "V4L2_CID_HUE_AUTO"), e(0x98091a, "V4L2_CID_WHITE_BALANCE_TEMPERATURE"),
        e(0x98091b, "V4L2_CID_SHARPNESS"), e(0x98091c, "V4L2_CID_BACKLIGHT_COMPENSATION"),
        e(0x98091d, "V4L2_CID_CHROMA_AGC"), e(0x98091e, "V4L2_CID_COLOR_KILLER"), e(0x98091f, "V4L2_CID_COLORFX"),
        e(0x980920, "V4L2_CID_AUTOBRIGHTNESS"), e(0x980921, "V4L2_CID_BAND_STOP_FILTER"),
        e(0x980922, "V4L2_CID_ROTATE"), e(0x980923, "V4L2_CID_BG_COLOR"), e(0x980924, "V4L2_CID_CHROMA_GAIN"),
        e(0x980925, "V4L2_CID_ILLUMINATORS_1"), e(0x980926, "V4L2_CID_ILLUMINATORS_2"),
        e(0x980927, "V4L2_CID_MIN_BUFFERS_FOR_CAPTURE"), e(0x980928, "V4L2_CID_MIN_BUFFERS_FOR_OUTPUT"),
        e(0x980929, "V4L2_CID_ALPHA_COMPONENT"), e(0x98092a, "V4L2_CID_COLORFX_CBCR"),
        e(0x98092b, "V4L2_CID_COLORFX_RGB"), e(0x990001, "V4L2_CID_CODEC_CLASS"),
        e(0x990900, "V4L2_CID_MPEG_STREAM_TYPE"), e(0x990901, "V4L2_CID_MPEG_STREAM_PID_PMT"),
        e(0x990902, "V4L2_CID_MPEG_STREAM_PID_AUDIO"), e(0x990903, "V4L2_CID_MPEG_STREAM_PID_VIDEO"),
        e(0x990904, "V4L2_CID_MPEG_STREAM_PID_PCR"), e(0x990905, "V4L2_CID_MPEG_STREAM_PES_ID_AUDIO"),
        e(0x990906, "V4L2_CID_MPEG_STREAM_PES_ID_VIDEO"), e(0x990907, "V4L2_CID_MPEG_STREAM_VBI_FMT"),
        e(0x990964, "V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ"), e(0x990965, "V4L2_CID_MPEG_AUDIO_ENCODING"),
        e(0x990966, "V4L2_CID_MPEG_AUDIO_L1_BITRATE"), e(0x990967, "V4L2_CID_MPEG_AUDIO_L2_BITRATE"),
        e(0x990968, "V4L2_CID_MPEG_AUDIO_L3_BITRATE"), e(0x990969, "V4L2_CID_MPEG_AUDIO_MODE"),
        e(0x99096a, "V4L2_CID_MPEG_AUDIO_MODE_EXTENSION"), e(0x99096b, "V4L2_CID_MPEG_AUDIO_EMPHASIS"),
        e(0x99096c, "V4L2_CID_MPEG_AUDIO_CRC"), e(0x99096d, "V4L2_CID_MPEG_AUDIO_MUTE"),
        e(0x99096e, "V4L2_CID_MPEG_AUDIO_AAC_BITRATE"), e(0x99096f, "V4L2_CID_MPEG_AUDIO_AC3_BITRATE"),
        e(0x990970, "V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK"), e(0x990971, "V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK"),
        e(0x9909c8, "V4L2_CID_MPEG_VIDEO_ENCODING"), e(0x9909c9, "V4L2_CID_MPEG_VIDEO_ASPECT"),
        e(0x9909ca, "V4L2_CID_MPEG_VIDEO_B_FRAMES"), e(0x9909cb, "V4L2_CID_MPEG_VIDEO_GOP_SIZE"),
        e(0x9909cc, "V4L2_CID_MPEG_VIDEO_GOP_CLOSURE"), e(0x9909cd, "V4L2_CID_MPEG_VIDEO_PULLDOWN"),
        e(0x9909ce, "V4L2_CID_MPEG_VIDEO_BITRATE_MODE"), e(0x9909cf, "V4L2_CID_MPEG_VIDEO_BITRATE"),
        e(0x9909d0, "V4L2_CID_MPEG_VIDEO_BITRATE_PEAK"), e(0x9909d1, "V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION"),
        e(0x9909d2, "V4L2_CID_MPEG_VIDEO_MUTE"), e(0x9909d3, "V4L2_CID_MPEG_VIDEO_MUTE_YUV"),
        e(0x9909d4, "V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE"),
        e(0x9909d5, "V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER"),
        e(0x9909d6, "V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB"),
        e(0x9909d7, "V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE"), e(0x9909d8, "V4L2_CID_MPEG_VIDEO_HEADER_MODE"),
        e(0x9909d9, "V4L2_CID_MPEG_VIDEO_MAX_REF_PIC"), e(0x9909da, "V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE"),
        e(0x9909db, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES"),
        e(0x9909dc, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB"), e(0x9909dd, "V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE"),
        e(0x9909de, "V4L2_CID_MPEG_VIDEO_VBV_SIZE"), e(0x9909df, "V4L2_CID_MPEG_VIDEO_DEC_PTS"),
        e(0x9909e0, "V4L2_CID_MPEG_VIDEO_DEC_FRAME"), e(0x9909e1, "V4L2_CID_MPEG_VIDEO_VBV_DELAY"),
        e(0x9909e2, "V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER"), e(0x9909e3, "V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE"),
        e(0x9909e4, "V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE"), e(0x9909e5, "V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME"),
        e(0x9909e6, "V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID"), e(0x9909e7, "V4L2_CID_MPEG_VIDEO_AU_DELIMITER"),
        e(0x9909e8, "V4L2_CID_MPEG_VIDEO_LTR_COUNT"), e(0x9909e9, "V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX"),
        e(0x9909ea, "V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES"), e(0x9909eb, "V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR"),
        e(0x9909ec, "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD"),
        e(0x9909ed, "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE"),
        e(0x9909ee, "V4L2_CID_MPEG_VIDEO_BACKGROUND_DETECTION"),
        e(0x9909fa, "V4L2_CID_MPEG_VIDEO_MPEG2_SLICE_PARAMS"), e(0x9909fb, "V4L2_CID_MPEG_VIDEO_MPEG2_QUANTIZATION"),
        e(0x990a0e, "V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL"), e(0x990a0f, "V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE"),
        e(0x990a22, "V4L2_CID_FWHT_I_FRAME_QP"), e(0x990a23, "V4L2_CID_FWHT_P_FRAME_QP"),
        e(0x990a2c, "V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP"), e(0x990a2d, "V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP"),
        e(0x990a2e, "V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP"), e(0x990a2f, "V4L2_CID_MPEG_VIDEO_H263_MIN_QP"),
        e(0x990a30, "V4L2_CID_MPEG_VIDEO_H263_MAX_QP"), e(0x990a5e, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP"),
        e(0x990a5f, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP"), e(0x990a60, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP"),
        e(0x990a61, "V4L2_CID_MPEG_VIDEO_H264_MIN_QP"), e(0x990a62, "V4L2_CID_MPEG_VIDEO_H264_MAX_QP"),
        e(0x990a63, "V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM"), e(0x990a64, "V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE"),
        e(0x990a65, "V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE"), e(0x990a66, "V4L2_CID_MPEG_VIDEO_H264_I_PERIOD"),
        e(0x990a67, "V4L2_CID_MPEG_VIDEO_H264_LEVEL"), e(0x990a68, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA"),
        e(0x990a69, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA"),
        e(0x990a6a, "V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE"), e(0x990a6b, "V4L2_CID_MPEG_VIDEO_H264_PROFILE"),
        e(0x990a6c, "V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT"),
        e(0x990a6d, "V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH"),
        e(0x990a6e, "V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE"), e(0x990a6f, "V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC"),
        e(0x990a70, "V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING"),
        e(0x990a71, "V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0"),
        e(0x990a72, "V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE"), e(0x990a73, "V4L2_CID_MPEG_VIDEO_H264_FMO"),
        e(0x990a74, "V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE"), e(0x990a75, "V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP"),
        e(0x990a76, "V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION"),
        e(0x990a77, "V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE"),
        e(0x990a78, "V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH"), e(0x990a79, "V4L2_CID_MPEG_VIDEO_H264_ASO"),
        e(0x990a7a, "V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER"),
        e(0x990a7b, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING"),
        e(0x990a7c, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE"),
        e(0x990a7d, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER"),
        e(0x990a7e, "V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP"),
        e(0x990a7f, "V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION"),
        e(0x990a80, "V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET"),
        e(0x990a81, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP"),
        e(0x990a82, "V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP"),
        e(0x990a83, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP"),
        e(0x990a84, "V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP"),
        e(0x990a85, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP"),
        e(0x990a86, "V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP"),
        e(0x990a87, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR"),
        e(0x990a88, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR"),
        e(0x990a89, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR"),
        e(0x990a8a, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR"),
        e(0x990a8b, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR"),
        e(0x990a8c, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR"),
        e(0x990a8d, "V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR"),
        e(0x990a90, "V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP"), e(0x990a91, "V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP"),
        e(0x990a92, "V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP"), e(0x990a93, "V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP"),
        e(0x990a94, "V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP"), e(0x990a95, "V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL"),
        e(0x990a96, "V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE"), e(0x990a97, "V4L2_CID_MPEG_VIDEO_MPEG4_QPEL"),
        e(0x990af4, "V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS"), e(0x990af5, "V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4"),
        e(0x990af6, "V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES"), e(0x990af7, "V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL"),
        e(0x990af8, "V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS"),
        e(0x990af9, "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD"),
        e(0x990afa, "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL"), e(0x990afb, "V4L2_CID_MPEG_VIDEO_VPX_MIN_QP"),
        e(0x990afc, "V4L2_CID_MPEG_VIDEO_VPX_MAX_QP"), e(0x990afd, "V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP"),
        e(0x990afe, "V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP"), e(0x990aff, "V4L2_CID_MPEG_VIDEO_VP8_PROFILE"),
        e(0x990b00, "V4L2_CID_MPEG_VIDEO_VP9_PROFILE"), e(0x990b01, "V4L2_CID_MPEG_VIDEO_VP9_LEVEL"),
        e(0x990b58, "V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP"), e(0x990b59, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP"),
        e(0x990b5a, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP"), e(0x990b5b, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP"),
        e(0x990b5c, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP"), e(0x990b5d, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP"),
        e(0x990b5e, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE"),
        e(0x990b5f, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER"),
        e(0x990b60, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP"),
        e(0x990b61, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP"),
        e(0x990b62, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP"),
        e(0x990b63, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP"),
        e(0x990b64, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP"),
        e(0x990b65, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP"),
        e(0x990b66, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP"), e(0x990b67, "V4L2_CID_MPEG_VIDEO_HEVC_PROFILE"),
        e(0x990b68, "V4L2_CID_MPEG_VIDEO_HEVC_LEVEL"), e(0x990b69, "V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION"),
        e(0x990b6a, "V4L2_CID_MPEG_VIDEO_HEVC_TIER"), e(0x990b6b, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH"),
        e(0x990b6c, "V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE"),
        e(0x990b6d, "V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2"),
        e(0x990b6e, "V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2"),
        e(0x990b6f, "V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE"), e(0x990b70, "V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD"),
        e(0x990b71, "V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU"), e(0x990b72, "V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED"),
        e(0x990b73, "V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT"), e(0x990b74, "V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB"),
        e(0x990b75, "V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID"), e(0x990b76, "V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING"),
        e(0x990b77, "V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1"),
        e(0x990b78, "V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT"),
        e(0x990b79, "V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION"),
        e(0x990b7a, "V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE"),
        e(0x990b7b, "V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD"),
        e(0x990b7c, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR"),
        e(0x990b7d, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR"),
        e(0x990b7e, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR"),
        e(0x990b7f, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR"),
        e(0x990b80, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR"),
        e(0x990b81, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR"),
        e(0x990b82, "V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR"),
        e(0x990b83, "V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES"),
        e(0x990b84, "V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR"), e(0x990b85, "V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY"),
        e(0x990b86, "V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE"), e(0x990b87, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP"),
        e(0x990b88, "V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP"),
        e(0x990b89, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP"),
        e(0x990b8a, "V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP"),
        e(0x990b8b, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP"),
        e(0x990b8c, "V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP"), e(0x990b8d, "V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY"),
        e(0x990b8e, "V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE"), e(0x990b8f, "V4L2_CID_MPEG_VIDEO_AV1_PROFILE"),
        e(0x990b90, "V4L2_CID_MPEG_VIDEO_AV1_LEVEL"), e(0x990b91, "V4L2_CID_MPEG_VIDEO_AVERAGE_QP"),
        e(0x991000, "V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE"),
        e(0x991001, "V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER"),
        e(0x991002, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE"),
        e(0x991003, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE"),
        e(0x991004, "V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE"),
        e(0x991005, "V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER"),
        e(0x991006, "V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE"),
        e(0x991007, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM"),
        e(0x991008, "V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP"),
        e(0x991009, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM"),
        e(0x99100a, "V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP"),
        e(0x99100b, "V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS"),
        e(0x991100, "V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY"),
        e(0x991101, "V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE"),
        e(0x991102, "V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE"),
        e(0x991103, "V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE"), e(0x991104, "V4L2_CID_MPEG_MFC51_VIDEO_PADDING"),
        e(0x991105, "V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV"),
        e(0x991106, "V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT"),
        e(0x991107, "V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF"),
        e(0x991132, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY"),
        e(0x991133, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK"),
        e(0x991134, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH"),
        e(0x991135, "V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC"),
        e(0x991136, "V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P"), e(0x9a0001, "V4L2_CID_CAMERA_CLASS"),
        e(0x9a0901, "V4L2_CID_EXPOSURE_AUTO"), e(0x9a0902, "V4L2_CID_EXPOSURE_ABSOLUTE"),
        e(0x9a0903, "V4L2_CID_EXPOSURE_AUTO_PRIORITY"), e(0x9a0904, "V4L2_CID_PAN_RELATIVE"),
        e(0x9a0905, "V4L2_CID_TILT_RELATIVE"), e(0x9a0906, "V4L2_CID_PAN_RESET"), e(0x9a0907, "V4L2_CID_TILT_RESET"),
        e(0x9a0908, "V4L2_CID_PAN_ABSOLUTE"), e(0x9a0909, "V4L2_CID_TILT_ABSOLUTE"),
        e(0x9a090a, "V4L2_CID_FOCUS_ABSOLUTE"), e(0x9a090b, "V4L2_CID_FOCUS_RELATIVE"),
        e(0x9a090c, "V4L2_CID_FOCUS_AUTO"), e(0x9a090d, "V4L2_CID_ZOOM_ABSOLUTE"),
        e(0x9a090e, "V4L2_CID_ZOOM_RELATIVE"), e(0x9a090f, "V4L2_CID_ZOOM_CONTINUOUS"),
        e(0x9a0910, "V4L2_CID_PRIVACY"), e(0x9a0911, "V4L2_CID_IRIS_ABSOLUTE"), e(0x9a0912, "V4L2_CID_IRIS_RELATIVE"),
        e(0x9a0913, "V4L2_CID_AUTO_EXPOSURE_BIAS"), e(0x9a0914, "V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE"),
        e(0x9a0915, "V4L2_CID_WIDE_DYNAMIC_RANGE"), e(0x9a0916, "V4L2_CID_IMAGE_STABILIZATION"),
        e(0x9a0917, "V4L2_CID_ISO_SENSITIVITY"), e(0x9a0918, "V4L2_CID_ISO_SENSITIVITY_AUTO"),
        e(0x9a0919, "V4L2_CID_EXPOSURE_METERING"), e(0x9a091a, "V4L2_CID_SCENE_MODE"),
        e(0x9a091b, "V4L2_CID_3A_LOCK"), e(0x9a091c, "V4L2_CID_AUTO_FOCUS_START"),
        e(0x9a091d, "V4L2_CID_AUTO_FOCUS_STOP"), e(0x9a091e, "V4L2_CID_AUTO_FOCUS_STATUS"),
        e(0x9a091f, "V4L2_CID_AUTO_FOCUS_RANGE"), e(0x9a0920, "V4L2_CID_PAN_SPEED"),
        e(0x9a0921, "V4L2_CID_TILT_SPEED"), e(0x9a0922, "V4L2_CID_CAMERA_ORIENTATION"),
        e(0x9a0923, "V4L2_CID_CAMERA_SENSOR_ROTATION"), e(0x9a0924, "V4L2_CID_HDR_SENSOR_MODE"),
        e(0x9b0001, "V4L2_CID_FM_TX_CLASS"), e(0x9b0901, "V4L2_CID_RDS_TX_DEVIATION"),
        e(0x9b0902, "V4L2_CID_RDS_TX_PI"), e(0x9b0903, "V4L2_CID_RDS_TX_PTY"), e(0x9b0905, "V4L2_CID_RDS_TX_PS_NAME"),
        e(0x9b0906, "V4L2_CID_RDS_TX_RADIO_TEXT"), e(0x9b0907, "V4L2_CID_RDS_TX_MONO_STEREO"),
        e(0x9b0908, "V4L2_CID_RDS_TX_ARTIFICIAL_HEAD"), e(0x9b0909, "V4L2_CID_RDS_TX_COMPRESSED"),
        e(0x9b090a, "V4L2_CID_RDS_TX_DYNAMIC_PTY"), e(0x9b090b, "V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT"),
        e(0x9b090c, "V4L2_CID_RDS_TX_TRAFFIC_PROGRAM"), e(0x9b090d, "V4L2_CID_RDS_TX_MUSIC_SPEECH"),
        e(0x9b090e, "V4L2_CID_RDS_TX_ALT_FREQS_ENABLE"), e(0x9b090f, "V4L2_CID_RDS_TX_ALT_FREQS"),
        e(0x9b0940, "V4L2_CID_AUDIO_LIMITER_ENABLED"), e(0x9b0941, "V4L2_CID_AUDIO_LIMITER_RELEASE_TIME"),
        e(0x9b0942, "V4L2_CID_AUDIO_LIMITER_DEVIATION"), e(0x9b0950, "V4L2_CID_AUDIO_COMPRESSION_ENABLED"),
        e(0x9b0951, "V4L2_CID_AUDIO_COMPRESSION_GAIN"), e(0x9b0952, "V4L2_CID_AUDIO_COMPRESSION_THRESHOLD"),
        e(0x9b0953, "V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME"), e(0x9b0954, "V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME"),
        e(0x9b0960, "V4L2_CID_PILOT_TONE_ENABLED"), e(0x9b0961, "V4L2_CID_PILOT_TONE_DEVIATION"),
        e(0x9b0962, "V4L2_CID_PILOT_TONE_FREQUENCY"), e(0x9b0970, "V4L2_CID_TUNE_PREEMPHASIS"),
        e(0x9b0971, "V4L2_CID_TUNE_POWER_LEVEL"), e(0x9b0972, "V4L2_CID_TUNE_ANTENNA_CAPACITOR"),
        e(0x9c0001, "V4L2_CID_FLASH_CLASS"), e(0x9c0901, "V4L2_CID_FLASH_LED_MODE"),
        e(0x9c0902, "V4L2_CID_FLASH_STROBE_SOURCE"), e(0x9c0903, "V4L2_CID_FLASH_STROBE"),
        e(0x9c0904, "V4L2_CID_FLASH_STROBE_STOP"), e(0x9c0905, "V4L2_CID_FLASH_STROBE_STATUS"),
        e(0x9c0906, "V4L2_CID_FLASH_TIMEOUT"), e(0x9c0907, "V4L2_CID_FLASH_INTENSITY"),
        e(0x9c0908, "V4L2_CID_FLASH_TORCH_INTENSITY"), e(0x9c0909, "V4L2_CID_FLASH_INDICATOR_INTENSITY"),
        e(0x9c090a, "V4L2_CID_FLASH_FAULT"), e(0x9c090b, "V4L2_CID_FLASH_CHARGE"),
        e(0x9c090c, "V4L2_CID_FLASH_READY"), e(0x9c090d, "V4L2_CID_FLASH_DURATION"),
        e(0x9c090e, "V4L2_CID_FLASH_STROBE_OE"), e(0x9d0001, "V4L2_CID_JPEG_CLASS"),
        e(0x9d0901, "V4L2_CID_JPEG_CHROMA_SUBSAMPLING"), e(0x9d0902, "V4L2_CID_JPEG_RESTART_INTERVAL"),
        e(0x9d0903, "V4L2_CID_JPEG_COMPRESSION_QUALITY"), e(0x9d0904, "V4L2_CID_JPEG_ACTIVE_MARKER"),
        e(0x9e0001, "V4L2_CID_IMAGE_SOURCE_CLASS"), e(0x9e0901, "V4L2_CID_VBLANK"), e(0x9e0902, "V4L2_CID_HBLANK"),
        e(0x9e0903, "V4L2_CID_ANALOGUE_GAIN"), e(0x9e0904, "V4L2_CID_TEST_PATTERN_RED"),
        e(0x9e0905, "V4L2_CID_TEST_PATTERN_GREENR"), e(0x9e0906, "V4L2_CID_TEST_PATTERN_BLUE"),
        e(0x9e0907, "V4L2_CID_TEST_PATTERN_GREENB"), e(0x9e0908, "V4L2_CID_UNIT_CELL_SIZE"),
        e(0x9e0909, "V4L2_CID_NOTIFY_GAINS"), e(0x9f0001, "V4L2_CID_IMAGE_PROC_CLASS"),
        e(0x9f0901, "V4L2_CID_LINK_FREQ"), e(0x9f0902, "V4L2_CID_PIXEL_RATE"), e(0x9f0903, "V4L2_CID_TEST_PATTERN"),
        e(0x9f0904, "V4L2_CID_DEINTERLACING_MODE"), e(0x9f0905, "V4L2_CID_DIGITAL_GAIN"),
        e(0xa00001, "V4L2_CID_DV_CLASS"), e(0xa00901, "V4L2_CID_DV_TX_HOTPLUG"),
        e(0xa00902, "V4L2_CID_DV_TX_RXSENSE"), e(0xa00903, "V4L2_CID_DV_TX_EDID_PRESENT"),
        e(0xa00904, "V4L2_CID_DV_TX_MODE"), e(0xa00905, "V4L2_CID_DV_TX_RGB_RANGE"),
        e(0xa00906, "V4L2_CID_DV_TX_IT_CONTENT_TYPE"), e(0xa00964, "V4L2_CID_DV_RX_POWER_PRESENT"),
        e(0xa00965, "V4L2_CID_DV_RX_RGB_RANGE"), e(0xa00966, "V4L2_CID_DV_RX_IT_CONTENT_TYPE"),
        e(0xa10001, "V4L2_CID_FM_RX_CLASS"), e(0xa10901, "V4L2_CID_TUNE_DEEMPHASIS"),
        e(0xa10902, "V4L2_CID_RDS_RECEPTION"), e(0xa10903, "V4L2_CID_RDS_RX_PTY"),
        e(0xa10904, "V4L2_CID_RDS_RX_PS_NAME"), e(0xa10905, "V4L2_CID_RDS_RX_RADIO_TEXT"),
        e(0xa10906, "V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT"), e(0xa10907, "V4L2_CID_RDS_RX_TRAFFIC_PROGRAM"),
        e(0xa10908, "V4L2_CID_RDS_RX_MUSIC_SPEECH"), e(0xa20001, "V4L2_CID_RF_TUNER_CLASS"),
        e(0xa2090b, "V4L2_CID_RF_TUNER_BANDWIDTH_AUTO"), e(0xa2090c, "V4L2_CID_RF_TUNER_BANDWIDTH"),
        e(0xa20920, "V4L2_CID_RF_TUNER_RF_GAIN"), e(0xa20929, "V4L2_CID_RF_TUNER_LNA_GAIN_AUTO"),
        e(0xa2092a, "V4L2_CID_RF_TUNER_LNA_GAIN"), e(0xa20933, "V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO"),
        e(0xa20934, "V4L2_CID_RF_TUNER_MIXER_GAIN"), e(0xa2093d, "V4L2_CID_RF_TUNER_IF_GAIN_AUTO"),
        e(0xa2093e, "V4L2_CID_RF_TUNER_IF_GAIN"), e(0xa2095b, "V4L2_CID_RF_TUNER_PLL_LOCK"),
        e(0xa30001, "V4L2_CID_DETECT_CLASS"), e(0xa30901, "V4L2_CID_DETECT_MD_MODE"),
        e(0xa30902, "V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD"), e(0xa30903, "V4L2_CID_DETECT_MD_THRESHOLD_GRID"),
        e(0xa30904, "V4L2_CID_DETECT_MD_REGION_GRID"), e(0xa40001, "V4L2_CID_CODEC_STATELESS_CLASS"),
        e(0xa40900, "V4L2_CID_STATELESS_H264_DECODE_MODE"), e(0xa40901, "V4L2_CID_STATELESS_H264_START_CODE"),
        e(0xa40902, "V4L2_CID_STATELESS_H264_SPS"), e(0xa40903, "V4L2_CID_STATELESS_H264_PPS"),
        e(0xa40904, "V4L2_CID_STATELESS_H264_SCALING_MATRIX"), e(0xa40905, "V4L2_CID_STATELESS_H264_PRED_WEIGHTS"),
        e(0xa40906, "V4L2_CID_STATELESS_H264_SLICE_PARAMS"), e(0xa40907, "V4L2_CID_STATELESS_H264_DECODE_PARAMS"),
        e(0xa40964, "V4L2_CID_STATELESS_FWHT_PARAMS"), e(0xa409c8, "V4L2_CID_STATELESS_VP8_FRAME"),
        e(0xa409dc, "V4L2_CID_STATELESS_MPEG2_SEQUENCE"), e(0xa409dd, "V4L2_CID_STATELESS_MPEG2_PICTURE"),
        e(0xa409de, "V4L2_CID_STATELESS_MPEG2_QUANTISATION"), e(0xa40a2c, "V4L2_CID_STATELESS_VP9_FRAME"),
        e(0xa40a2d, "V4L2_CID_STATELESS_VP9_COMPRESSED_HDR"), e(0xa40a90, "V4L2_CID_STATELESS_HEVC_SPS"),
        e(0xa40a91, "V4L2_CID_STATELESS_HEVC_PPS"), e(0xa40a92, "V4L2_CID_STATELESS_HEVC_SLICE_PARAMS"),
        e(0xa40a93, "V4L2_CID_STATELESS_HEVC_SCALING_MATRIX"), e(0xa40a94, "V4L2_CID_STATELESS_HEVC_DECODE_PARAMS"),
        e(0xa40a95, "V4L2_CID_STATELESS_HEVC_DECODE_MODE"), e(0xa40a96, "V4L2_CID_STATELESS_HEVC_START_CODE"),
        e(0xa40a97, "V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS"),
        e(0xa40a98, "V4L2_CID_STATELESS_HEVC_EXT_SPS_ST_RPS"), e(0xa40a99, "V4L2_CID_STATELESS_HEVC_EXT_SPS_LT_RPS"),
        e(0xa40af4, "V4L2_CID_STATELESS_AV1_SEQUENCE"), e(0xa40af5, "V4L2_CID_STATELESS_AV1_TILE_GROUP_ENTRY"),
        e(0xa40af6, "V4L2_CID_STATELESS_AV1_FRAME"), e(0xa40af9, "V4L2_CID_STATELESS_AV1_FILM_GRAIN"),
        e(0xa50001, "V4L2_CID_COLORIMETRY_CLASS"), e(0xa50900, "V4L2_CID_COLORIMETRY_HDR10_CLL_INFO"),
        e(0xa50901, "V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY"),
    ],
    differs: &[],
};

/// 15 names, else `V4L2_CTRL_CLASS_???`.
pub static V4L2_CONTROL_CLASSES: Table = Table {
    name: "v4l2_control_classes",
    unknown: "V4L2_CTRL_CLASS_???",
    sorted: false,
    entries: &[
        e(0x980000, "V4L2_CTRL_CLASS_USER"), e(0x990000, "V4L2_CTRL_CLASS_CODEC"),
        e(0x990000, "V4L2_CTRL_CLASS_MPEG"), e(0x9a0000, "V4L2_CTRL_CLASS_CAMERA"),
        e(0x9b0000, "V4L2_CTRL_CLASS_FM_TX"), e(0x9c0000, "V4L2_CTRL_CLASS_FLASH"),
        e(0x9d0000, "V4L2_CTRL_CLASS_JPEG"), e(0x9e0000, "V4L2_CTRL_CLASS_IMAGE_SOURCE"),
        e(0x9f0000, "V4L2_CTRL_CLASS_IMAGE_PROC"), e(0xa00000, "V4L2_CTRL_CLASS_DV"),
        e(0xa10000, "V4L2_CTRL_CLASS_FM_RX"), e(0xa20000, "V4L2_CTRL_CLASS_RF_TUNER"),
        e(0xa30000, "V4L2_CTRL_CLASS_DETECT"), e(0xa40000, "V4L2_CTRL_CLASS_CODEC_STATELESS"),
        e(0xa50000, "V4L2_CTRL_CLASS_COLORIMETRY"),
    ],
    differs: &[],
};

/// 40 names, else `V4L2_CTRL_TYPE_???`.
pub static V4L2_CONTROL_TYPES: Table = Table {
    name: "v4l2_control_types",
    unknown: "V4L2_CTRL_TYPE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_CTRL_TYPE_INTEGER"), e(2, "V4L2_CTRL_TYPE_BOOLEAN"), e(3, "V4L2_CTRL_TYPE_MENU"),
        e(4, "V4L2_CTRL_TYPE_BUTTON"), e(5, "V4L2_CTRL_TYPE_INTEGER64"), e(6, "V4L2_CTRL_TYPE_CTRL_CLASS"),
        e(7, "V4L2_CTRL_TYPE_STRING"), e(8, "V4L2_CTRL_TYPE_BITMASK"), e(9, "V4L2_CTRL_TYPE_INTEGER_MENU"),
        e(0x100, "V4L2_CTRL_TYPE_U8"), e(0x101, "V4L2_CTRL_TYPE_U16"), e(0x102, "V4L2_CTRL_TYPE_U32"),
        e(0x106, "V4L2_CTRL_TYPE_AREA"), e(0x107, "V4L2_CTRL_TYPE_RECT"), e(0x110, "V4L2_CTRL_TYPE_HDR10_CLL_INFO"),
        e(0x111, "V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY"), e(0x200, "V4L2_CTRL_TYPE_H264_SPS"),
        e(0x201, "V4L2_CTRL_TYPE_H264_PPS"), e(0x202, "V4L2_CTRL_TYPE_H264_SCALING_MATRIX"),
        e(0x203, "V4L2_CTRL_TYPE_H264_SLICE_PARAMS"), e(0x204, "V4L2_CTRL_TYPE_H264_DECODE_PARAMS"),
        e(0x205, "V4L2_CTRL_TYPE_H264_PRED_WEIGHTS"), e(0x220, "V4L2_CTRL_TYPE_FWHT_PARAMS"),
        e(0x240, "V4L2_CTRL_TYPE_VP8_FRAME"), e(0x250, "V4L2_CTRL_TYPE_MPEG2_QUANTISATION"),
        e(0x251, "V4L2_CTRL_TYPE_MPEG2_SEQUENCE"), e(0x252, "V4L2_CTRL_TYPE_MPEG2_PICTURE"),
        e(0x260, "V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR"), e(0x261, "V4L2_CTRL_TYPE_VP9_FRAME"),
        e(0x270, "V4L2_CTRL_TYPE_HEVC_SPS"), e(0x271, "V4L2_CTRL_TYPE_HEVC_PPS"),
        e(0x272, "V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS"), e(0x273, "V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX"),
        e(0x274, "V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS"), e(0x275, "V4L2_CTRL_TYPE_HEVC_EXT_SPS_ST_RPS"),
        e(0x276, "V4L2_CTRL_TYPE_HEVC_EXT_SPS_LT_RPS"), e(0x280, "V4L2_CTRL_TYPE_AV1_SEQUENCE"),
        e(0x281, "V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY"), e(0x282, "V4L2_CTRL_TYPE_AV1_FRAME"),
        e(0x283, "V4L2_CTRL_TYPE_AV1_FILM_GRAIN"),
    ],
    differs: &[],
};

/// 13 names, else `V4L2_CTRL_FLAG_???`.
pub static V4L2_CONTROL_FLAGS: Table = Table {
    name: "v4l2_control_flags",
    unknown: "V4L2_CTRL_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_CTRL_FLAG_DISABLED"), e(2, "V4L2_CTRL_FLAG_GRABBED"), e(4, "V4L2_CTRL_FLAG_READ_ONLY"),
        e(8, "V4L2_CTRL_FLAG_UPDATE"), e(0x10, "V4L2_CTRL_FLAG_INACTIVE"), e(0x20, "V4L2_CTRL_FLAG_SLIDER"),
        e(0x40, "V4L2_CTRL_FLAG_WRITE_ONLY"), e(0x80, "V4L2_CTRL_FLAG_VOLATILE"),
        e(0x100, "V4L2_CTRL_FLAG_HAS_PAYLOAD"), e(0x200, "V4L2_CTRL_FLAG_EXECUTE_ON_WRITE"),
        e(0x400, "V4L2_CTRL_FLAG_MODIFY_LAYOUT"), e(0x800, "V4L2_CTRL_FLAG_DYNAMIC_ARRAY"),
        e(0x1000, "V4L2_CTRL_FLAG_HAS_WHICH_MIN_MAX"),
    ],
    differs: &[],
};

/// 3 names, else `V4L2_FRMIVAL_TYPE_???`.
pub static V4L2_FRAMEINTERVAL_TYPES: Table = Table {
    name: "v4l2_frameinterval_types",
    unknown: "V4L2_FRMIVAL_TYPE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_FRMIVAL_TYPE_DISCRETE"), e(2, "V4L2_FRMIVAL_TYPE_CONTINUOUS"), e(3, "V4L2_FRMIVAL_TYPE_STEPWISE"),
    ],
    differs: &[],
};

/// 3 names, else `V4L2_FRMSIZE_TYPE_???`.
pub static V4L2_FRAMESIZE_TYPES: Table = Table {
    name: "v4l2_framesize_types",
    unknown: "V4L2_FRMSIZE_TYPE_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_FRMSIZE_TYPE_DISCRETE"), e(2, "V4L2_FRMSIZE_TYPE_CONTINUOUS"), e(3, "V4L2_FRMSIZE_TYPE_STEPWISE"),
    ],
    differs: &[],
};

/// 8 names, else `V4L2_FBUF_CAP_???`.
pub static V4L2_FRAMEBUFFER_CAPS: Table = Table {
    name: "v4l2_framebuffer_caps",
    unknown: "V4L2_FBUF_CAP_???",
    sorted: true,
    entries: &[
        e(1, "V4L2_FBUF_CAP_EXTERNOVERLAY"), e(2, "V4L2_FBUF_CAP_CHROMAKEY"), e(4, "V4L2_FBUF_CAP_LIST_CLIPPING"),
        e(8, "V4L2_FBUF_CAP_BITMAP_CLIPPING"), e(0x10, "V4L2_FBUF_CAP_LOCAL_ALPHA"),
        e(0x20, "V4L2_FBUF_CAP_GLOBAL_ALPHA"), e(0x40, "V4L2_FBUF_CAP_LOCAL_INV_ALPHA"),
        e(0x80, "V4L2_FBUF_CAP_SRC_CHROMAKEY"),
    ],
    differs: &[],
};

/// 2 names.
pub static V4L2_NEXT_FLAGS: Table = Table {
    name: "v4l2_next_flags",
    unknown: "",
    sorted: false,
    entries: &[
        e(0x80000000, "V4L2_CTRL_FLAG_NEXT_CTRL"), e(0x40000000, "V4L2_CTRL_FLAG_NEXT_COMPOUND"),
    ],
    differs: &[],
};

/// 3 names, else `KVM_CPUID_FLAG_???`.
pub static KVM_CPUID_FLAGS: Table = Table {
    name: "kvm_cpuid_flags",
    unknown: "KVM_CPUID_FLAG_???",
    sorted: true,
    entries: &[
        e(1, "KVM_CPUID_FLAG_SIGNIFCANT_INDEX"), e(2, "KVM_CPUID_FLAG_STATEFUL_FUNC"),
        e(4, "KVM_CPUID_FLAG_STATE_READ_NEXT"),
    ],
    differs: &[],
};

/// 4 names, else `SG_DXFER_???`.
pub static SG_IO_DXFER_DIRECTION: Table = Table {
    name: "sg_io_dxfer_direction",
    unknown: "SG_DXFER_???",
    sorted: false,
    entries: &[
        e(0xffffffff, "SG_DXFER_NONE"), e(0xfffffffe, "SG_DXFER_TO_DEV"), e(0xfffffffd, "SG_DXFER_FROM_DEV"),
        e(0xfffffffc, "SG_DXFER_TO_FROM_DEV"),
    ],
    differs: &[],
};

/// 6 names, else `SG_FLAG_???`.
pub static SG_IO_FLAGS: Table = Table {
    name: "sg_io_flags",
    unknown: "SG_FLAG_???",
    sorted: false,
    entries: &[
        e(1, "SG_FLAG_DIRECT_IO"), e(2, "SG_FLAG_UNUSED_LUN_INHIBIT"), e(4, "SG_FLAG_MMAP_IO"),
        e(0x10000, "SG_FLAG_NO_DXFER"), e(0x10, "SG_FLAG_Q_AT_TAIL"), e(0x20, "SG_FLAG_Q_AT_HEAD"),
    ],
    differs: &[],
};

/// 3 names, else `SG_INFO_???`.
pub static SG_IO_INFO: Table = Table {
    name: "sg_io_info",
    unknown: "SG_INFO_???",
    sorted: true,
    entries: &[
        e(1, "SG_INFO_CHECK"), e(2, "SG_INFO_DIRECT_IO"), e(4, "SG_INFO_MIXED_IO"),
    ],
    differs: &[],
};

/// 1 names, else `BSG_PROTOCOL_???`.
pub static BSG_PROTOCOL: Table = Table {
    name: "bsg_protocol",
    unknown: "BSG_PROTOCOL_???",
    sorted: true,
    entries: &[
        e(0, "BSG_PROTOCOL_SCSI"),
    ],
    differs: &[],
};

/// 3 names, else `BSG_SUB_PROTOCOL_???`.
pub static BSG_SUBPROTOCOL: Table = Table {
    name: "bsg_subprotocol",
    unknown: "BSG_SUB_PROTOCOL_???",
    sorted: true,
    entries: &[
        e(0, "BSG_SUB_PROTOCOL_SCSI_CMD"), e(1, "BSG_SUB_PROTOCOL_SCSI_TMF"), e(2, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT"),
    ],
    differs: &[],
};

/// 2 names, else `BSG_FLAG_???`.
pub static BSG_FLAGS: Table = Table {
    name: "bsg_flags",
    unknown: "BSG_FLAG_???",
    sorted: true,
    entries: &[
        e(0x10, "BSG_FLAG_Q_AT_TAIL"), e(0x20, "BSG_FLAG_Q_AT_HEAD"),
    ],
    differs: &[],
};

/// 19 names, else `DM_???`.
pub static DM_FLAGS: Table = Table {
    name: "dm_flags",
    unknown: "DM_???",
    sorted: true,
    entries: &[
        e(1, "DM_READONLY_FLAG"), e(2, "DM_SUSPEND_FLAG"), e(4, "DM_EXISTS_FLAG"), e(8, "DM_PERSISTENT_DEV_FLAG"),
        e(0x10, "DM_STATUS_TABLE_FLAG"), e(0x20, "DM_ACTIVE_PRESENT_FLAG"), e(0x40, "DM_INACTIVE_PRESENT_FLAG"),
        e(0x100, "DM_BUFFER_FULL_FLAG"), e(0x200, "DM_SKIP_BDGET_FLAG"), e(0x400, "DM_SKIP_LOCKFS_FLAG"),
        e(0x800, "DM_NOFLUSH_FLAG"), e(0x1000, "DM_QUERY_INACTIVE_TABLE_FLAG"), e(0x2000, "DM_UEVENT_GENERATED_FLAG"),
        e(0x4000, "DM_UUID_FLAG"), e(0x8000, "DM_SECURE_DATA_FLAG"), e(0x10000, "DM_DATA_OUT_FLAG"),
        e(0x20000, "DM_DEFERRED_REMOVE"), e(0x40000, "DM_INTERNAL_SUSPEND_FLAG"),
        e(0x80000, "DM_IMA_MEASUREMENT_FLAG"),
    ],
    differs: &[],
};
