//! Terminals (`man 2 ioctl_tty`, `man 3 termios`).

use std::fmt::Write as _;

use bumpalo::collections::Vec as BumpVec;

use crate::words::*;

/// A pointer to a number that the command reads.
static INT_IN: Ty = In(&Int);
/// A pointer to a number that the command writes.
static INT_OUT: Ty = Out(&Int);

static IFLAG: Flagset = Flagset { parts: &[Part::Flags(&TERM_IFLAGS)], unknown: "" };
static LFLAG: Flagset = Flagset { parts: &[Part::Flags(&TERM_LFLAGS)], unknown: "" };
static OFLAG: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0o400, table: &TERM_OFLAGS_NLDLY, zero: true },
        Part::Choice { mask: 0o3000, table: &TERM_OFLAGS_CRDLY, zero: true },
        Part::Choice { mask: 0o14000, table: &TERM_OFLAGS_TABDLY, zero: true },
        Part::Choice { mask: 0o20000, table: &TERM_OFLAGS_BSDLY, zero: true },
        Part::Choice { mask: 0o40000, table: &TERM_OFLAGS_VTDLY, zero: true },
        Part::Choice { mask: 0o100_000, table: &TERM_OFLAGS_FFDLY, zero: true },
        Part::Flags(&TERM_OFLAGS),
    ],
    unknown: "",
};
static CFLAG: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0o10017, table: &BAUD_OPTIONS, zero: true },
        Part::Moved { mask: 0o10017 << 16, shift: 16, table: &BAUD_OPTIONS, name: "IBSHIFT" },
        Part::Choice { mask: 0o60, table: &TERM_CFLAGS_CSIZE, zero: true },
        Part::Flags(&TERM_CFLAGS),
    ],
    unknown: "",
};

/// Control characters by the names of their places: `[[VINTR]=0x3, …]`.
static CC: Hook =
    Hook { name: "c_cc", reads: "the array itself", phase: Phase::Enter, size: None, run: control_characters };

fn control_characters<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let Site::Mem(_, bytes) = site else { return Value::Unavailable };
    let abi = walk.abi();
    let mut items = BumpVec::new_in(walk.arena);
    for (i, c) in bytes.iter().enumerate() {
        let mut text = bumpalo::collections::String::new_in(walk.arena);
        let place = TERMIOS_CC.name(abi, i as u64);
        // Writing to memory cannot fail.
        let _ = match place {
            Some(name) => write!(text, "[{name}]="),
            None => write!(text, "[{i}]="),
        };
        let _ = if *c == 0 { write!(text, "0") } else { write!(text, "{c:#x}") };
        items.push(Value::bare(text.into_bump_str()));
    }
    Value::List { items: items.into_bump_slice(), join: Join::Comma, rest: model::value::Rest::End }
}

record! {
    /// The kernel's `struct termios`, asm/termbits.h.
    pub TERMIOS = termios {
        c_iflag: Apart(&IFLAG),
        c_oflag: Apart(&OFLAG),
        c_cflag: Apart(&CFLAG),
        c_lflag: Apart(&LFLAG),
        @Verbose c_line: Name(&TERM_LINE_DISCS),
        @Verbose c_cc: Hook(&CC, &[]),
    }
    /// `struct termios2`, with speeds as numbers.
    pub TERMIOS2 = termios2 {
        c_iflag: Apart(&IFLAG),
        c_oflag: Apart(&OFLAG),
        c_cflag: Apart(&CFLAG),
        c_lflag: Apart(&LFLAG),
        @Verbose c_line: Name(&TERM_LINE_DISCS),
        @Verbose c_cc: Hook(&CC, &[]),
        @Verbose c_ispeed: Uint,
        @Verbose c_ospeed: Uint,
    }
    /// System V's `struct termio`, asm/termios.h.
    pub TERMIO = termio {
        c_iflag: Apart(&IFLAG),
        c_oflag: Apart(&OFLAG),
        c_cflag: Apart(&CFLAG),
        c_lflag: Apart(&LFLAG),
        @Verbose c_line: Name(&TERM_LINE_DISCS),
        @Verbose c_cc: Hook(&CC, &[]),
    }
    /// `struct winsize`, ioctl_tty(2).
    pub WINSIZE = winsize {
        ws_row: U16,
        ws_col: U16,
        ws_xpixel: U16,
        ws_ypixel: U16,
    }
}

cases! {
    /// Terminals, and the commands that all descriptors share with them.
    pub TERM (fd, op):
    TCGETS | TIOCGLCKTRMIOS => (argp: Out(&Struct(&TERMIOS)));
    TCSETS | TCSETSW | TCSETSF | TIOCSLCKTRMIOS => (argp: In(&Struct(&TERMIOS)));
    TCGETS2 => (argp: Out(&Struct(&TERMIOS2)));
    TCSETS2 | TCSETSW2 | TCSETSF2 => (argp: In(&Struct(&TERMIOS2)));
    TCGETA => (argp: Out(&Struct(&TERMIO)));
    TCSETA | TCSETAW | TCSETAF => (argp: In(&Struct(&TERMIO)));
    TIOCGWINSZ => (argp: Out(&Struct(&WINSIZE)));
    TIOCSWINSZ => (argp: In(&Struct(&WINSIZE)));
    TCXONC => (arg: Width(8, &Name(&TCXONC_OPTIONS)));
    TCFLSH => (arg: Width(8, &Name(&TCFLSH_OPTIONS)));
    TCSBRK | TCSBRKP | TIOCSCTTY => (arg: Int);
    TIOCMGET => (argp: Out(&Flags(&MODEM_FLAGS)));
    TIOCMBIS | TIOCMBIC | TIOCMSET => (argp: In(&Flags(&MODEM_FLAGS)));
    TIOCGPGRP => (argp: Out(&Pgid));
    TIOCGSID => (argp: Out(&Sid));
    TIOCSPGRP => (argp: In(&Pgid));
    TIOCGETD | TIOCGSOFTCAR | TIOCGPTN | FIONREAD | TIOCOUTQ | TIOCGEXCL | TIOCGDEV => (argp: INT_OUT);
    TIOCSETD | TIOCSSOFTCAR | FIONBIO | FIOASYNC => (argp: INT_IN);
    TIOCPKT => (mode: INT_IN);
    TIOCSPTLCK => (lock: INT_IN);
    TIOCSTI => (argp: In(&Bytes(N(1))));
    TIOCSBRK | TIOCCBRK | TIOCCONS | TIOCNOTTY | TIOCEXCL | TIOCNXCL | FIOCLEX | FIONCLEX | TIOCVHANGUP
        | TIOCSSERIAL => ();
    TIOCGPTPEER => (argp: Hex) -> Ret::Fd;
}
