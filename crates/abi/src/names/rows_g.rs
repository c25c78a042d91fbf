// From data/rows_g.const by `cargo xtask codegen`. Do not edit.
use crate::{Entry, Table};

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
        e(0x98, "KEY_COFFEE"), e(0x98, "KEY_SCREENLOCK"), e(0x99, "KEY_DIRECTION"), e(0x99, "KEY_ROTATE_DISPLAY"),
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
        e(0xf4, "KEY_BRIGHTNESS_ZERO"), e(0xf5, "KEY_DISPLAY_OFF"), e(0xf6, "KEY_WIMAX"), e(0xf6, "KEY_WWAN"),
        e(0xf7, "KEY_RFKILL"), e(0xf8, "KEY_MICMUTE"), e(0x100, "BTN_0"), e(0x100, "BTN_MISC"), e(0x101, "BTN_1"),
        e(0x102, "BTN_2"), e(0x103, "BTN_3"), e(0x104, "BTN_4"), e(0x105, "BTN_5"), e(0x106, "BTN_6"),
        e(0x107, "BTN_7"), e(0x108, "BTN_8"), e(0x109, "BTN_9"), e(0x110, "BTN_LEFT"), e(0x110, "BTN_MOUSE"),
        e(0x111, "BTN_RIGHT"), e(0x112, "BTN_MIDDLE"), e(0x113, "BTN_SIDE"), e(0x114, "BTN_EXTRA"),
        e(0x115, "BTN_FORWARD"), e(0x116, "BTN_BACK"), e(0x117, "BTN_TASK"), e(0x120, "BTN_JOYSTICK"),
        e(0x120, "BTN_TRIGGER"), e(0x121, "BTN_THUMB"), e(0x122, "BTN_THUMB2"), e(0x123, "BTN_TOP"),
        e(0x124, "BTN_TOP2"), e(0x125, "BTN_PINKIE"), e(0x126, "BTN_BASE"), e(0x127, "BTN_BASE2"),
        e(0x128, "BTN_BASE3"), e(0x129, "BTN_BASE4"), e(0x12a, "BTN_BASE5"), e(0x12b, "BTN_BASE6"),
        e(0x12f, "BTN_DEAD"), e(0x130, "BTN_A"), e(0x130, "BTN_GAMEPAD"), e(0x130, "BTN_SOUTH"), e(0x131, "BTN_B"),
        e(0x131, "BTN_EAST"), e(0x132, "BTN_C"), e(0x133, "BTN_NORTH"), e(0x133, "BTN_X"), e(0x134, "BTN_WEST"),
        e(0x134, "BTN_Y"), e(0x135, "BTN_Z"), e(0x136, "BTN_TL"), e(0x137, "BTN_TR"), e(0x138, "BTN_TL2"),
        e(0x139, "BTN_TR2"), e(0x13a, "BTN_SELECT"), e(0x13b, "BTN_START"), e(0x13c, "BTN_MODE"),
        e(0x13d, "BTN_THUMBL"), e(0x13e, "BTN_THUMBR"), e(0x140, "BTN_DIGI"), e(0x140, "BTN_TOOL_PEN"),
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
        e(0x172, "KEY_SUBTITLE"), e(0x173, "KEY_ANGLE"), e(0x174, "KEY_FULL_SCREEN"), e(0x174, "KEY_ZOOM"),
        e(0x175, "KEY_MODE"), e(0x176, "KEY_KEYBOARD"), e(0x177, "KEY_ASPECT_RATIO"), e(0x177, "KEY_SCREEN"),
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
        e(0x1ae, "KEY_MESSENGER"), e(0x1af, "KEY_BRIGHTNESS_TOGGLE"), e(0x1af, "KEY_DISPLAYTOGGLE"),
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
        e(0x2bc, "KEY_KBD_LCD_MENU5"), e(0x2bd, "KEY_PERFORMANCE"), e(0x2c0, "BTN_TRIGGER_HAPPY"),
        e(0x2c0, "BTN_TRIGGER_HAPPY1"), e(0x2c1, "BTN_TRIGGER_HAPPY2"), e(0x2c2, "BTN_TRIGGER_HAPPY3"),
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

/// 6 names, else `SND_???`.
pub static EVDEV_SND: Table = Table {
    name: "evdev_snd",
    unknown: "SND_???",
    sorted: false,
    entries: &[
        e(0, "SND_CLICK"), e(0, "SND_PROFILE_SILENT"), e(1, "SND_BELL"), e(1, "SND_PROFILE_VIBRATE"),
        e(2, "SND_PROFILE_RING"), e(2, "SND_TONE"),
    ],
    differs: &[],
};

/// 19 names, else `SW_???`.
pub static EVDEV_SWITCH: Table = Table {
    name: "evdev_switch",
    unknown: "SW_???",
    sorted: false,
    entries: &[
        e(0, "SW_LID"), e(1, "SW_TABLET_MODE"), e(2, "SW_HEADPHONE_INSERT"), e(3, "SW_RADIO"), e(3, "SW_RFKILL_ALL"),
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
