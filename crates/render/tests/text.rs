//! The forms of the text view, one by one, against text captured from strace 7.2 (reference, appendix G).

use abi::{Abi, Entry, Table};
use model::lookup::{FdKinds, Ignorance, Known, Label, Labelled, Lookup};
use model::value::{
    Arg, Aux, Base, Brief, Extra, Field, Flagset, Handle, Join, Num, Of, Outcome, Part, Quote, Rest, Ret, Show, Value,
};
use model::{Addr, Fault, Tid};
use render::text::{
    Absolute, CallName, Colors, Context, HexStrings, Injected, Labels, Last, Leader, Line, Manner, PidForm, Sheet,
    Style, Tail, Xlat,
};

macro_rules! table {
    ($unknown:literal: $($name:literal = $value:literal),*) => {
        Table { name: "t", unknown: $unknown, sorted: false, entries: &[$(Entry { value: $value, name: $name }),*], differs: &[] }
    };
}

static PROT: Table = table!("PROT_???": "PROT_NONE" = 0, "PROT_READ" = 1, "PROT_WRITE" = 2);
static WAIT: Table = table!("W???": "WNOHANG" = 1, "WSTOPPED" = 2);
static SEEK: Table = table!("SEEK_???": "SEEK_SET" = 0, "SEEK_CUR" = 1);
static RLIM: Table = table!("RLIM_???": "RLIM64_INFINITY" = 0xffff_ffff_ffff_ffff);
static ACCESS: Table = table!("O_???": "O_RDONLY" = 0, "O_RDWR" = 2);
static OPEN: Table = table!("O_???": "O_SYNC" = 0x101000, "O_DSYNC" = 0x1000, "O_CREAT" = 0x40);
static MAP_TYPE: Table = table!("MAP_???": "MAP_FILE" = 0, "MAP_PRIVATE" = 2);
static MAP: Table = table!("MAP_???": "MAP_ANONYMOUS" = 0x20);
static SOCK: Table = table!("": "SOCK_STREAM" = 1, "SOCK_RAW" = 3);
static SOCK_FLAGS: Table = table!("SOCK_???": "SOCK_CLOEXEC" = 0x80000, "SOCK_NONBLOCK" = 0x800);
static CLONE: Table = table!("CLONE_???": "CLONE_VM" = 0x100, "CLONE_FILES" = 0x400);
static FUTEX_OP: Table = table!("FUTEX_OP_???": "FUTEX_OP_SET" = 0, "FUTEX_OP_ADD" = 1);
static CAP: Table = table!("CAP_???": "CAP_CHOWN" = 0, "CAP_KILL" = 5, "CAP_CHECKPOINT_RESTORE" = 40);
static ETH: Table = table!("ETH_P_???": "ETH_P_ALL" = 3);

static OPEN_FLAGS: Flagset =
    Flagset { parts: &[Part::Choice { mask: 3, table: &ACCESS, zero: true }, Part::Flags(&OPEN)], unknown: "O_???" };
static MMAP_FLAGS: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0xf, table: &MAP_TYPE, zero: true },
        Part::Flags(&MAP),
        Part::Number { mask: 0xfc00_0000, shift: 26, base: Base::Udec, suffix: "<<MAP_HUGE_SHIFT", zero: false },
    ],
    unknown: "MAP_???",
};
static SOCKET_TYPE: Flagset = Flagset {
    parts: &[Part::Choice { mask: 0xf, table: &SOCK, zero: false }, Part::Flags(&SOCK_FLAGS)],
    unknown: "SOCK_???",
};
static CLONE_FLAGS: Flagset =
    Flagset { parts: &[Part::Flags(&CLONE), Part::Signal { mask: 0xff }], unknown: "CLONE_???" };
static WAKE_OP: Flagset = Flagset {
    parts: &[
        Part::Shifted { mask: 0x7000_0000, shift: 28, table: &FUTEX_OP, suffix: "<<28" },
        Part::Number { mask: 0xff_f000, shift: 12, base: Base::Hex, suffix: "<<12", zero: true },
    ],
    unknown: "",
};
static CAPS: Flagset = Flagset { parts: &[Part::Bits(&CAP)], unknown: "CAP_???" };

fn written(value: &Value<'_>, style: &Style, manner: Manner, look: &dyn Lookup) -> String {
    let tid = Tid(1);
    let line = Line { style, manner, leader: Leader::of(tid), cx: Context { abi: Abi::X86_64, tid, look } };
    let mut sheet = Sheet::new();
    sheet.enter(&line, &CallName::Known("f"), &[Arg { name: "a", value: *value, named: false }]);
    let text = String::from_utf8(sheet.bytes().to_vec()).unwrap();
    text.strip_prefix("f(").unwrap().to_owned()
}

fn styled(xlat: Xlat) -> Style {
    Style { xlat, ..Style::default() }
}

#[track_caller]
fn check(value: &Value<'_>, abbrev: &str) {
    assert_eq!(written(value, &Style::default(), Manner::default(), &Ignorance), abbrev);
}

/// The three styles of `-X`.
#[track_caller]
fn check_styles(value: &Value<'_>, abbrev: &str, raw: &str, verbose: &str) {
    check(value, abbrev);
    assert_eq!(written(value, &styled(Xlat::Raw), Manner::default(), &Ignorance), raw);
    assert_eq!(written(value, &styled(Xlat::Verbose), Manner::default(), &Ignorance), verbose);
}

fn n(bits: u64) -> Num {
    Num::new(bits, 8)
}

fn n4(bits: i64) -> Num {
    Num::new(bits as u64, 4)
}

fn field<'a>(name: &'static str, value: Value<'a>) -> Field<'a> {
    Field { name, value, show: Show::Always }
}

fn text(data: &[u8]) -> Value<'_> {
    Value::Bytes { data, quote: Quote::Plain, cut: false }
}

#[test]
fn numbers() {
    check(&Value::Int(n4(-5), Base::Dec), "-5");
    check(&Value::Int(n4(-5), Base::Udec), "4294967291");
    check(&Value::Int(n(0), Base::Hex), "0");
    check(&Value::Int(n4(0x1a), Base::HexFull), "0x00001a");
    check(&Value::Int(n(0), Base::Ptr), "NULL");
    check(&Value::Int(n(0x1a), Base::Ptr), "0x1a");
    check(&Value::Int(n(0o22), Base::Oct), "022");
    check(&Value::Int(n(1024), Base::Kilo), "1024");
    check_styles(&Value::Int(n(8 << 20), Base::Kilo), "8192*1024", "8388608", "8388608 /* 8192*1024 */");
}

#[test]
fn names() {
    let name = |bits| Value::Name(n(bits), &SEEK, None);
    check_styles(&name(1), "SEEK_CUR", "0x1", "0x1 /* SEEK_CUR */");
    check_styles(&name(0), "SEEK_SET", "0", "0 /* SEEK_SET */");
    check_styles(&name(0x4d), "0x4d /* SEEK_??? */", "0x4d", "0x4d /* SEEK_??? */");
    let limit = |bits| Value::Name(n(bits), &RLIM, Some(Base::Kilo));
    check_styles(
        &limit(u64::MAX),
        "RLIM64_INFINITY",
        "18446744073709551615",
        "18446744073709551615 /* RLIM64_INFINITY */",
    );
    check_styles(&limit(8 << 20), "8192*1024", "8388608", "8388608 /* 8192*1024 */");
    check(&limit(20000), "20000");
}

#[test]
fn flags_of_one_table() {
    let flags = |bits| Value::Flags(n(bits), Of::One(&PROT));
    check_styles(&flags(3), "PROT_READ|PROT_WRITE", "0x3", "0x3 /* PROT_READ|PROT_WRITE */");
    check_styles(&flags(0x81), "PROT_READ|0x80", "0x81", "0x81 /* PROT_READ|0x80 */");
    check_styles(&flags(0x1000), "0x1000 /* PROT_??? */", "0x1000", "0x1000 /* PROT_??? */");
    check_styles(&flags(0), "PROT_NONE", "0", "0 /* PROT_NONE */");
    check_styles(&Value::Flags(n(0), Of::One(&WAIT)), "0", "0", "0");
    check_styles(&Value::Flags(n(0x100), Of::One(&WAIT)), "0x100 /* W??? */", "0x100", "0x100 /* W??? */");
}

#[test]
fn packed_words() {
    let open = |bits| Value::Flags(n(bits), Of::Many(&OPEN_FLAGS));
    check_styles(&open(0x42), "O_RDWR|O_CREAT", "0x42", "0x42 /* O_RDWR|O_CREAT */");
    check_styles(&open(0), "O_RDONLY", "0", "0 /* O_RDONLY */");
    // The longer name is tried first.
    check(&open(0x10_1000), "O_RDONLY|O_SYNC");
    check_styles(&open(0x8000_0000), "O_RDONLY|0x80000000", "0x80000000", "0x80000000 /* O_RDONLY|0x80000000 */");

    let map = |bits| Value::Flags(n(bits), Of::Many(&MMAP_FLAGS));
    check_styles(
        &map(0x5400_0020),
        "MAP_FILE|MAP_ANONYMOUS|21<<MAP_HUGE_SHIFT",
        "0x54000020",
        "0x54000020 /* MAP_FILE|MAP_ANONYMOUS|21<<MAP_HUGE_SHIFT */",
    );
    check_styles(
        &map(0x8000_002f),
        "0xf /* MAP_??? */|MAP_ANONYMOUS|32<<MAP_HUGE_SHIFT",
        "0x8000002f",
        "0x8000002f /* 0xf /* MAP_??? */|MAP_ANONYMOUS|32<<MAP_HUGE_SHIFT */",
    );

    let socket = |bits| Value::Flags(n(bits), Of::Apart(&SOCKET_TYPE));
    check_styles(
        &socket(0x8_0801),
        "SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK",
        "0x1|0x80800",
        "0x1 /* SOCK_STREAM */|0x80800 /* SOCK_CLOEXEC|SOCK_NONBLOCK */",
    );
    check_styles(&socket(0x800), "SOCK_NONBLOCK", "0x800", "0x800 /* SOCK_NONBLOCK */");
    check_styles(&socket(0x807), "SOCK_NONBLOCK|0x7", "0x807", "0x807 /* SOCK_NONBLOCK|0x7 */");
    check_styles(&socket(0), "0", "0", "0");
    check_styles(
        &socket(0x10_0001),
        "SOCK_STREAM|0x100000 /* SOCK_??? */",
        "0x1|0x100000",
        "0x1 /* SOCK_STREAM */|0x100000 /* SOCK_??? */",
    );

    let clone = |bits| Value::Flags(n(bits), Of::Apart(&CLONE_FLAGS));
    check_styles(
        &clone(0x511),
        "CLONE_VM|CLONE_FILES|SIGCHLD",
        "0x500|17",
        "0x500 /* CLONE_VM|CLONE_FILES */|17 /* SIGCHLD */",
    );
    check_styles(&clone(0x11), "SIGCHLD", "17", "17 /* SIGCHLD */");
    check(&clone(0), "0");

    let op = |bits| Value::Flags(n(bits), Of::Apart(&WAKE_OP));
    check_styles(
        &op(0x1034_5000),
        "FUTEX_OP_ADD<<28|0x345<<12",
        "0x1<<28 /* FUTEX_OP_??? */|0x345<<12",
        "0x1 /* FUTEX_OP_ADD */<<28|0x345<<12",
    );
    check(&op(0x7000_0000), "0x7<<28 /* FUTEX_OP_??? */|0<<12");

    // Capabilities are two words.
    let caps = |bits| Value::Flags(n(bits), Of::Many(&CAPS));
    check_styles(&caps(0x21), "1<<CAP_CHOWN|1<<CAP_KILL", "0x21", "0x21 /* 1<<CAP_CHOWN|1<<CAP_KILL */");
    check(&caps(0x23), "1<<CAP_CHOWN|1<<CAP_KILL|0x2");
    check(&caps(2), "0x2 /* CAP_??? */");
    check_styles(
        &caps(0xffff_ff00_0000_0002 | 1),
        "1<<CAP_CHOWN|0x2|1<<CAP_CHECKPOINT_RESTORE|0xfffffe00",
        "0x3|0xffffff00",
        "0x3 /* 1<<CAP_CHOWN|0x2 */|0xffffff00 /* 1<<CAP_CHECKPOINT_RESTORE|0xfffffe00 */",
    );
    check(&caps(0), "0");
}

#[test]
fn handles_without_decoration() {
    check_styles(&Value::Handle(n4(-100), Handle::Dirfd), "AT_FDCWD", "-100", "-100 /* AT_FDCWD */");
    check(&Value::Handle(n4(-100), Handle::Fd), "-100");
    check(&Value::Handle(n4(3), Handle::Dirfd), "3");
    check(&Value::Handle(n4(-1), Handle::Uid), "-1");
    check(&Value::Handle(n4(-2), Handle::Gid), "4294967294");
    check(&Value::Handle(Num::new(0xffff, 2), Handle::Uid), "-1");
    check(&Value::Handle(n4(-1_234_567), Handle::Tgid), "-1234567");
    check(&Value::Handle(n4(77), Handle::Interface), "77");
}

#[test]
fn signals_and_masks() {
    check_styles(&Value::Signal(n(10)), "SIGUSR1", "10", "10 /* SIGUSR1 */");
    check_styles(&Value::Signal(n(64)), "SIGRT_32", "64", "64 /* SIGRT_32 */");
    check_styles(&Value::Signal(n4(-5)), "-5", "-5", "-5");
    check_styles(&Value::Signal(n(0)), "0", "0", "0");
    let mask = |bits: u64| bits.to_le_bytes();
    check_styles(
        &Value::Sigset(&mask(1 << 9 | 1 << 16 | 1 << 39)),
        "[USR1 CHLD RT_8]",
        "[10 17 40]",
        "[10 /* USR1 */ 17 /* CHLD */ 40 /* RT_8 */]",
    );
    check(&Value::Sigset(&mask(!(1 << 1 | 1 << 31 | 1 << 32))), "~[INT RTMIN RT_1]");
    check(&Value::Sigset(&mask(u64::MAX)), "~[]");
    check(&Value::Sigset(&mask(0)), "[]");
    // 41 of 64 are too few for the complement, 42 are enough.
    let list =
        |set: u32| written(&Value::Sigset(&mask((1 << set) - 1)), &Style::default(), Manner::default(), &Ignorance);
    assert!(list(41).starts_with("[HUP INT"));
    assert!(list(42).starts_with("~[RT_11 RT_12"));
    check(&Value::Bitset(&[0x48, 0x81], Some(Handle::Fd)), "[3 6 8 15]");
    check(&Value::Bitset(&[], None), "[]");
}

#[test]
fn a_nul_at_the_end_that_says_nothing() {
    let ended = |data, cut| Value::Bytes { data, quote: Quote::Ended, cut };
    check(&ended(b"ab\0", false), "\"ab\"");
    check(&ended(b"ab\0\0", true), "\"ab\\0\"");
    check(&ended(b"ab", true), "\"ab\"...");
    for (hex, expect) in [(HexStrings::All, "\"\\x61\\x00\"..."), (HexStrings::NonAscii, "\"\\x61\\x00\"...")] {
        let style = Style { hex, ..Style::default() };
        assert_eq!(written(&ended(b"a\0", true), &style, Manner::default(), &Ignorance), expect);
    }
}

#[test]
fn text_with_its_nul() {
    let text = |data| Value::Bytes { data, quote: Quote::Terminated, cut: false };
    check(&text(b"lo\0"), "\"lo\"");
    for (hex, expect) in [
        (HexStrings::NonAsciiChars, "\"lo\""),
        (HexStrings::NonAscii, "\"\\x6c\\x6f\\x00\"..."),
        (HexStrings::All, "\"\\x6c\\x6f\\x00\"..."),
    ] {
        let style = Style { hex, ..Style::default() };
        assert_eq!(written(&text(b"lo\0"), &style, Manner::default(), &Ignorance), expect);
    }
}

#[test]
fn what_verbose_does_not_hide() {
    let blind = Manner { verbose: false, ..Manner::default() };
    let of = |call, op| blind.of(call, abi::Abi::X86_64, &[3, op, 0x1000, 0, 0, 0]);
    assert!(of("ioctl", abi::c::SIOCGIFCONF).verbose && of("ioctl", abi::c::KDGKBENT).verbose);
    assert_eq!(of("ioctl", abi::c::TCGETS), blind);
    assert_eq!(of("read", abi::c::SIOCGIFCONF), blind);
    assert_eq!(of("ioctl", abi::c::FS_IOC_GETFSLABEL).last, Last::Address(0x1000));
    assert_eq!(of("ioctl", abi::c::VIDIOC_QUERYCAP).last, Last::Number(0x1000));
    assert_eq!(Manner::default().of("ioctl", abi::Abi::X86_64, &[0; 6]), Manner::default());
}

#[test]
fn modes_devices_and_statuses() {
    let mode = |bits| Value::Mode(n(bits));
    check_styles(&mode(0o020_666), "S_IFCHR|0666", "020666", "020666 /* S_IFCHR|0666 */");
    check(&mode(0o106_755), "S_IFREG|S_ISUID|S_ISGID|0755");
    check(&mode(0o100_000), "S_IFREG|000");
    check_styles(&mode(0), "000", "000", "000 /* 000 */");
    check_styles(&mode(0o130_644), "0130644", "0130644", "0130644");
    check(&Value::Sigset(&[0xff]), "[HUP INT QUIT ILL TRAP ABRT BUS FPE]");
    check(&Value::Sigset(&[0xff; 4]), "~[]");
    check(&Value::Sigset(&[0xff; 3]), "~[XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN]");
    check(&mode(0x7_f123_6767), "S_IFBLK|S_ISGID|S_ISVTX|036110600547");
    let dev = Value::Dev { raw: 0x103, major: 1, minor: 3 };
    check_styles(&dev, "makedev(0x1, 0x3)", "0x103", "0x103 /* makedev(0x1, 0x3) */");
    check(&Value::Dev { raw: 5, major: 0, minor: 5 }, "makedev(0, 0x5)");
    let at = Addr(0x1000);
    for (status, expect) in [
        (0x300, "[{WIFEXITED(s) && WEXITSTATUS(s) == 3}]"),
        (15, "[{WIFSIGNALED(s) && WTERMSIG(s) == SIGTERM}]"),
        (0x8b, "[{WIFSIGNALED(s) && WTERMSIG(s) == SIGSEGV && WCOREDUMP(s)}]"),
        (0x137f, "[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}]"),
        (0x857f, "[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP | 0x80}]"),
        (0x1_057f, "[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP}|PTRACE_EVENT_FORK<<16]"),
        (0xffff, "[{WIFCONTINUED(s)}]"),
    ] {
        check(&Value::To(at, &Value::WaitStatus(status)), expect);
        // The style of constants does not matter here.
        assert_eq!(
            written(&Value::To(at, &Value::WaitStatus(status)), &styled(Xlat::Raw), Manner::default(), &Ignorance),
            expect
        );
    }
}

#[test]
fn ioctls() {
    check_styles(&Value::Ioctl { op: 0x5413, fd: 0 }, "TIOCGWINSZ", "0x5413", "0x5413 /* TIOCGWINSZ */");
    check(&Value::Ioctl { op: 0x5402, fd: 0 }, "SNDCTL_TMR_START or TCSETS");
    check(&Value::Ioctl { op: 0x1234_5678, fd: 0 }, "_IOC(_IOC_NONE, 0x56, 0x78, 0x1234)");
    check(&Value::Ioctl { op: u32::MAX, fd: 0 }, "_IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xff, 0x3fff)");
    check(&Value::Ioctl { op: 0, fd: 0 }, "_IOC(_IOC_NONE, 0, 0, 0)");
}

#[test]
fn network_order() {
    let mut loopback = [0; 16];
    loopback[15] = 1;
    let address = |port, inet| [field("sin_port", Value::Be16(port)), field("sin_addr", Value::Inet4(inet))];
    let fields = address(80, [127, 0, 0, 1]);
    check_styles(
        &Value::Struct { fields: &fields, rest: Rest::End },
        r#"{sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}"#,
        r#"{sin_port="\x00\x50", sin_addr="\x7f\x00\x00\x01"}"#,
        r#"{sin_port="\x00\x50" /* htons(80) */, sin_addr="\x7f\x00\x00\x01" /* inet_addr("127.0.0.1") */}"#,
    );
    let fields = [field("sin6_flowinfo", Value::Be32(3)), field("sin6_addr", Value::Inet6(&loopback))];
    let raw = r#""\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01""#;
    check_styles(
        &Value::Struct { fields: &fields, rest: Rest::End },
        r#"{sin6_flowinfo=htonl(3), inet_pton(AF_INET6, "::1", &sin6_addr)}"#,
        &format!(r#"{{sin6_flowinfo="\x00\x00\x00\x03", sin6_addr={raw}}}"#),
        &format!(
            r#"{{sin6_flowinfo="\x00\x00\x00\x03" /* htonl(3) */, sin6_addr={raw} /* inet_pton(AF_INET6, "::1") */}}"#
        ),
    );
    let mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 1, 2, 3, 4];
    check(&Value::Inet6(&mapped), r#"inet_pton(AF_INET6, "::ffff:1.2.3.4")"#);
    let all_hex = Style { hex: HexStrings::All, ..Style::default() };
    assert_eq!(
        written(&Value::Inet4([1, 2, 3, 4]), &all_hex, Manner::default(), &Ignorance),
        r#"inet_addr("\x31\x2e\x32\x2e\x33\x2e\x34")"#
    );
    let protocol = |n| Value::Be16Name(n, &ETH);
    check_styles(&protocol(3), "htons(ETH_P_ALL)", r#""\x00\x03""#, r#""\x00\x03" /* htons(ETH_P_ALL) */"#);
    check_styles(
        &protocol(0x1234),
        "htons(0x1234 /* ETH_P_??? */)",
        r#""\x12\x34""#,
        r#""\x12\x34" /* htons(0x1234 /* ETH_P_??? */) */"#,
    );
}

#[test]
fn bytes() {
    check(&Value::Bytes { data: b"abc", quote: Quote::Plain, cut: true }, r#""abc"..."#);
    check(&Value::Bytes { data: b"abs", quote: Quote::Abstract, cut: false }, r#"@"abs""#);
    check(&Value::Bytes { data: b"ab", quote: Quote::Hex, cut: false }, r#""\x61\x62""#);
    check(&Value::Bytes { data: &[1, 2, 0xff], quote: Quote::Mac, cut: false }, "01:02:ff");
    let uuid: Vec<u8> = (0..16).collect();
    check(&Value::Bytes { data: &uuid, quote: Quote::Uuid, cut: false }, "00010203-0405-0607-0809-0a0b0c0d0e0f");
    check(&Value::bare("<... resuming interrupted nanosleep ...>"), "<... resuming interrupted nanosleep ...>");
}

#[test]
fn structures_and_lists() {
    let hidden = Field { show: Show::Verbose, ..field("st_ino", Value::uint(2)) };
    let fields = [field("st_size", Value::uint(125)), hidden];
    let stat = Value::Struct { fields: &fields, rest: Rest::End };
    check(&stat, "{st_size=125, ...}");
    let verbose = Manner { abbrev: false, ..Manner::default() };
    assert_eq!(written(&stat, &Style::default(), verbose, &Ignorance), "{st_size=125, st_ino=2}");
    check(&Value::Struct { fields: &fields[..1], rest: Rest::Unknown }, "{st_size=125, ???}");
    let extra = Extra { from: 128, to: 135, bytes: &[0, 1], cut: false };
    let extra = Rest::Extra(&extra);
    check(&Value::Struct { fields: &fields[..1], rest: extra }, r#"{st_size=125, /* bytes 128..135 */ "\x00\x01"}"#);
    let items = [Value::uint(1), Value::uint(2)];
    let list = |join, rest| Value::List { items: &items, join, rest };
    check(&list(Join::Comma, Rest::End), "[1, 2]");
    check(&list(Join::Comma, Rest::More), "[1, 2, ...]");
    check(&list(Join::Comma, Rest::Fault(Addr(0x1000))), "[1, 2, ... /* 0x1000 */]");
    check(&list(Join::Blank, Rest::End), "[1 2]");
    check(&Value::List { items: &[], join: Join::Comma, rest: Rest::End }, "[]");
    check(&Value::Call("KERNEL_VERSION", &items), "KERNEL_VERSION(1, 2)");
    check(&Value::Either(&items), "1 or 2");
}

#[test]
fn pointers() {
    let at = Addr(0x7ffc_0000_1000);
    let scalar = Value::uint(5);
    check(&Value::To(at, &scalar), "[5]");
    check(&Value::To(at, &text(b"x")), r#""x""#);
    check(&Value::To(at, &Value::Nothing), "0x7ffc00001000");
    check(&Value::Unread(at, Fault::Unmapped), "0x7ffc00001000");
    check(&Value::Unread(Addr::NULL, Fault::Unmapped), "NULL");
    let (before, after) = (Value::uint(16), Value::uint(28));
    check(&Value::To(at, &Value::Changed(&before, &after)), "[16 => 28]");
    check(&Value::To(at, &Value::Changed(&before, &before)), "[16]");
    let blind = Manner { verbose: false, ..Manner::default() };
    assert_eq!(written(&Value::To(at, &scalar), &Style::default(), blind, &Ignorance), "0x7ffc00001000");
    assert_eq!(written(&Value::To(at, &text(b"x")), &Style::default(), blind, &Ignorance), r#""x""#);
    let vars = |count, noun| Brief { at, count, noun, full: Value::Nothing };
    check(&Value::Brief(&vars(35, "vars")), "0x7ffc00001000 /* 35 vars */");
    check(&Value::Brief(&vars(1, "vars")), "0x7ffc00001000 /* 1 var */");
    check(&Value::Brief(&vars(1, "vars, unterminated")), "0x7ffc00001000 /* 1 var, unterminated */");
    check(&Value::Brief(&vars(1, "entries")), "0x7ffc00001000 /* 1 entries */");
    let full = text(b"A=1");
    let whole = Brief { at, count: 1, noun: "vars", full };
    let whole = Value::Brief(&whole);
    assert_eq!(
        written(&whole, &Style::default(), Manner { abbrev: false, ..Manner::default() }, &Ignorance),
        r#""A=1""#
    );
    assert_eq!(written(&whole, &Style::default(), blind, &Ignorance), "0x7ffc00001000");
}

#[test]
fn remarks_on_values() {
    let date = Value::Calendar { sec: 1_700_000_000, nsec: 5, digits: 9 };
    let sec = Value::uint(1_700_000_000);
    check(&Value::Noted(&sec, &date), "1700000000 /* 2023-11-14T22:13:20.000000005+0000 */");
    let no_date = Value::Calendar { sec: 0, nsec: 0, digits: 9 };
    check(&Value::Noted(&sec, &no_date), "1700000000");
    let time = [field("tv_sec", Value::uint(0)), field("tv_nsec", Value::uint(1_073_741_823))];
    let plain = Value::Struct { fields: &time, rest: Rest::End };
    check_styles(
        &Value::Spelled(&plain, &Value::bare("UTIME_NOW")),
        "UTIME_NOW",
        "{tv_sec=0, tv_nsec=1073741823}",
        "{tv_sec=0, tv_nsec=1073741823} /* UTIME_NOW */",
    );
}

/// Knows one of each kind.
struct Known7;

impl Lookup for Known7 {
    fn fd(&self, _: Tid, fd: i32, _: FdKinds) -> Option<Known> {
        Some(match fd {
            0 => Known::Path { path: (*b"/a<b>\t\"c").into(), deleted: true },
            1 => Known::Socket((*b"TCP:[127.0.0.1:80]").into()),
            2 => Known::Device { path: (*b"/dev/ptmx").into(), kind: (*b"char 5:2 @/dev/pts/0").into() },
            3 => Known::Eventfd(b"eventfd-count=0x1, eventfd-id=1, eventfd-semaphore=1".to_vec()),
            4 => Known::Pidfd(24328),
            5 => Known::Signalfd(1),
            6 => Known::Socket((*b"UNIX-STREAM:[432655,@\"a\x01\"<\0b\"]").into()),
            _ => return None,
        })
    }
    fn cwd(&self, _: Tid) -> Option<Vec<u8>> {
        Some(b"/run/inv".to_vec())
    }
    fn comm(&self, _: i32) -> Option<Vec<u8>> {
        Some(b"p1\nx".to_vec())
    }
    fn interface(&self, _: u32) -> Option<Vec<u8>> {
        Some(b"lo".to_vec())
    }
}

#[test]
fn decorations() {
    let style = Style { fds: FdKinds::ALL, comm: true, ..Style::default() };
    let shown = |value: Value<'_>, style: &Style| written(&value, style, Manner::default(), &Known7);
    let fd = |n| Value::Handle(n4(n), Handle::Fd);
    assert_eq!(shown(fd(0), &style), r#"0</a\74b\76\t\"c>(deleted)"#);
    assert_eq!(shown(fd(1), &style), "1<TCP:[127.0.0.1:80]>");
    assert_eq!(shown(fd(2), &style), "2</dev/ptmx<char 5:2 @/dev/pts/0>>");
    assert_eq!(shown(fd(3), &style), "3<{eventfd-count=0x1, eventfd-id=1, eventfd-semaphore=1}>");
    assert_eq!(shown(fd(4), &style), "4<pid:24328<p1>>");
    assert_eq!(shown(fd(5), &style), "5<signalfd:[HUP]>");
    assert_eq!(shown(fd(6), &style), r#"6<UNIX-STREAM:[432655,@"a\1\"<"]>"#);
    assert_eq!(shown(fd(9), &style), "9");
    assert_eq!(shown(fd(-1), &style), "-1");
    assert_eq!(shown(Value::Handle(n4(-100), Handle::Dirfd), &style), "AT_FDCWD</run/inv>");
    // A command name ends at a newline, as the reference reads it.
    assert_eq!(shown(Value::Handle(n4(5), Handle::Tid), &style), "5<p1>");
    let index = Value::Handle(n4(1), Handle::Interface);
    assert_eq!(shown(index, &style), r#"if_nametoindex("lo")"#);
    assert_eq!(shown(index, &styled(Xlat::Verbose)), r#"1 /* if_nametoindex("lo") */"#);
    assert_eq!(shown(index, &styled(Xlat::Raw)), "1");
    let hex = Style { fds: FdKinds::ALL, hex: HexStrings::All, ..Style::default() };
    assert_eq!(shown(Value::Handle(n4(-100), Handle::Dirfd), &hex), r"AT_FDCWD<\x2f\x72\x75\x6e\x2f\x69\x6e\x76>");
    assert_eq!(shown(fd(1), &hex), "1<TCP:[127.0.0.1:80]>");
    assert_eq!(shown(fd(6), &hex), r#"6<UNIX-STREAM:[432655,@"\x61\x01\x22\x3c"]>"#);
    assert_eq!(shown(fd(1), &Style::default()), "1");
}

/// Knows labels: of the task, of descriptor 3, of the working directory, and of a path that begins at 3.
struct Labelling;

impl Lookup for Labelling {
    fn fd(&self, _: Tid, fd: i32, _: FdKinds) -> Option<Known> {
        Some(Known::Path { path: format!("/fd{fd}").into_bytes().into(), deleted: false })
    }
    fn cwd(&self, _: Tid) -> Option<Vec<u8>> {
        None
    }
    fn comm(&self, _: i32) -> Option<Vec<u8>> {
        None
    }
    fn interface(&self, _: u32) -> Option<Vec<u8>> {
        None
    }
    fn label(&self, _: Tid, of: Labelled<'_>) -> Option<Label> {
        let (context, expected) = match of {
            Labelled::Task => ("u:r:shell_t:s0", None),
            Labelled::Fd(3) => ("u:o:etc_t:s0", Some("other:o:etc_t:s0")),
            Labelled::Cwd => ("u:o:home_t:s0", Some("u:o:home_t:s0")),
            Labelled::Path { from: 3, path: b"x" } => ("u:o:tmp_t:s0", Some("u:o:x_t:s0")),
            Labelled::Path { from: -100, path: b"x" } => ("odd\n", None),
            _ => return None,
        };
        Some(Label { context: context.into(), expected: expected.map(Into::into) })
    }
}

/// `--secontext`: in front of the line, behind descriptors with or without what they are, behind the paths that a call was
/// given, each found from the descriptor in front of it.
#[test]
fn security_labels() {
    let path = Value::Bytes { data: b"x", quote: Quote::Path, cut: false };
    let path = Value::To(Addr(0x1000), &path);
    let shown = |style: Style, from: i64| {
        let mut sheet = Sheet::new();
        let plain = line(&style, 7);
        let line = Line { cx: Context { look: &Labelling, ..plain.cx }, ..plain };
        let args = [arg("dirfd", Value::Handle(n4(from), Handle::Dirfd)), arg("pathname", path)];
        let ret = Ret { raw: 3, outcome: Outcome::Value(Value::Handle(n4(3), Handle::Fd)), aux: &[] };
        sheet.enter(&line, &CallName::Known("openat"), &args);
        // What the call wrote has no label: it was not given that path.
        sheet.exit(&line, &CallName::Known("openat"), &[arg("out", path)], 2, &ret, &Tail::default());
        String::from_utf8(sheet.bytes().to_vec()).unwrap()
    };
    let style = |labels| Style { labels, column: 0, ..Style::default() };
    assert_eq!(
        shown(style(Some(Labels::Type)), 3),
        "[shell_t] openat(3 [etc_t], \"x\" [tmp_t!!x_t], \"x\") = 3 [etc_t]\n"
    );
    assert_eq!(
        shown(style(Some(Labels::Full)), 3),
        "[u:r:shell_t:s0] openat(3 [u:o:etc_t:s0!!other:o:etc_t:s0], \"x\" [u:o:tmp_t:s0!!u:o:x_t:s0], \"x\") \
         = 3 [u:o:etc_t:s0!!other:o:etc_t:s0]\n"
    );
    assert_eq!(
        shown(Style { fds: FdKinds::PATH, ..style(Some(Labels::Type)) }, -100),
        "[shell_t] openat(AT_FDCWD [home_t], \"x\" [odd\\n], \"x\") = 3</fd3> [etc_t]\n"
    );
    assert_eq!(shown(style(None), 3), "openat(3, \"x\", \"x\") = 3\n");
}

fn line<'l>(style: &'l Style, tid: i32) -> Line<'l> {
    let tid = Tid(tid);
    Line {
        style,
        manner: Manner::default(),
        leader: Leader::of(tid),
        cx: Context { abi: Abi::X86_64, tid, look: &Ignorance },
    }
}

fn ret(outcome: Outcome<'_>) -> Ret<'_> {
    Ret { raw: 0, outcome, aux: &[] }
}

fn arg<'a>(name: &'static str, value: Value<'a>) -> Arg<'a> {
    Arg { name, value, named: false }
}

fn finish(sheet: &Sheet) -> &str {
    std::str::from_utf8(sheet.bytes()).unwrap()
}

#[test]
fn results() {
    let style = Style { times: Some(6), ..Style::default() };
    let line = line(&style, 1);
    let call = CallName::Known("f");
    let check = |ret: &Ret<'_>, tail: &Tail, expect: &str| {
        let mut sheet = Sheet::new();
        sheet.whole(&line, &call, &[], ret, tail);
        assert_eq!(finish(&sheet), format!("f(){}= {expect}\n", " ".repeat(37)));
    };
    let plain = Tail::default();
    check(&ret(Outcome::Value(Value::uint(3))), &plain, "3");
    check(&ret(Outcome::Error(2)), &plain, "-1 ENOENT (No such file or directory)");
    check(&ret(Outcome::Error(530)), &plain, "-1 (errno 530)");
    for (code, expect) in [
        (512, "? ERESTARTSYS (To be restarted if SA_RESTART is set)"),
        (513, "? ERESTARTNOINTR (To be restarted)"),
        (514, "? ERESTARTNOHAND (To be restarted if no handler)"),
        (516, "? ERESTART_RESTARTBLOCK (Interrupted by signal)"),
    ] {
        check(&ret(Outcome::Restart(code)), &plain, expect);
    }
    check(&ret(Outcome::Never), &plain, "?");
    check(&ret(Outcome::Unavailable), &plain, "? <unavailable>");
    let tail = Tail { injected: Injected::Yes, delayed: true, spent: Some(36_999) };
    check(&ret(Outcome::Error(4)), &tail, "-1 EINTR (Interrupted system call) (INJECTED) (DELAYED) <0.000036>");
    let aux = |aux: &[Aux<'_>], expect: &str| {
        check(&Ret { raw: 0, outcome: Outcome::Value(Value::uint(1)), aux }, &plain, expect);
    };
    aux(&[Aux { label: "Timeout", value: Value::Nothing }], "1 (Timeout)");
    aux(
        &[Aux { label: "in", value: Value::Bitset(&[8], None) }, Aux { label: "left", value: Value::uint(5) }],
        "1 (in [3], left 5)",
    );
    aux(&[Aux { label: "", value: Value::Calendar { sec: 0, nsec: 0, digits: 9 } }], "1");
    aux(
        &[Aux { label: "", value: Value::Calendar { sec: 1_700_000_000, nsec: 0, digits: 9 } }],
        "1 (2023-11-14T22:13:20+0000)",
    );
}

#[test]
fn raw_calls() {
    let style = Style::default();
    let line = Line { manner: Manner { raw: true, ..Manner::default() }, ..line(&style, 1) };
    let mut sheet = Sheet::new();
    let data = text(b"x");
    let args = [
        arg("fd", Value::Handle(n4(-1), Handle::Fd)),
        arg("buf", Value::To(Addr(0x1000), &data)),
        arg("count", Value::uint(0)),
    ];
    let aux = [Aux { label: "Timeout", value: Value::Nothing }];
    let ret = Ret { raw: 16, outcome: Outcome::Value(Value::uint(16)), aux: &aux };
    sheet.whole(&line, &CallName::Known("read"), &args, &ret, &Tail::default());
    assert_eq!(finish(&sheet), "read(0xffffffff, 0x1000, 0)             = 0x10\n");
}

#[test]
fn raw_calls_do_not_know_restarts() {
    let style = Style::default();
    let line = Line { manner: Manner { raw: true, ..Manner::default() }, ..line(&style, 1) };
    let mut sheet = Sheet::new();
    sheet.whole(&line, &CallName::Known("pause"), &[], &ret(Outcome::Restart(512)), &Tail::default());
    assert!(finish(&sheet).ends_with("= -1 ERESTARTSYS (Unknown error 512)\n"));
}

#[test]
fn open_flags_behind_a_result_are_always_names() {
    for style in [styled(Xlat::Raw), styled(Xlat::Abbrev), styled(Xlat::Verbose)] {
        let line = line(&style, 1);
        let mut sheet = Sheet::new();
        let aux = [Aux { label: "flags", value: Value::Flags(n(0x42), Of::Many(&OPEN_FLAGS)) }];
        let ret = Ret { raw: 0x42, outcome: Outcome::Value(Value::Int(n(0x42), Base::Hex)), aux: &aux };
        sheet.whole(&line, &CallName::Known("fcntl"), &[], &ret, &Tail::default());
        assert!(finish(&sheet).ends_with("= 0x42 (flags O_RDWR|O_CREAT)\n"), "{}", finish(&sheet));
    }
}

#[test]
fn calls_that_are_interrupted_by_other_lines() {
    let style = Style::default();
    let pid = |tid| {
        let mut line = line(&style, tid);
        line.leader.pid = PidForm::Bracketed;
        line
    };
    let (first, second) = (pid(25077), pid(78));
    let mut sheet = Sheet::new();
    sheet.enter(&first, &CallName::Known("pause"), &[]);
    assert_eq!(sheet.open(), Some(Tid(25077)));
    sheet.enter(&second, &CallName::Known("read"), &[arg("fd", Value::uint(3))]);
    sheet.exit(&first, &CallName::Known("pause"), &[], 0, &ret(Outcome::Never), &Tail::default());
    sheet.superseded(&line(&style, 25077), Tid(78));
    let rest = [arg("buf", text(b"x")), arg("count", Value::uint(1))];
    sheet.exit(&second, &CallName::Known("read"), &rest, 1, &ret(Outcome::Value(Value::uint(1))), &Tail::default());
    let expect = r#"[pid 25077] pause( <unfinished ...>
[pid    78] read(3 <unfinished ...>
[pid 25077] <... pause resumed>)        = ?
+++ superseded by execve in pid 78 +++
[pid    78] <... read resumed>, "x", 1) = 1
"#;
    assert_eq!(finish(&sheet), expect);

    // The buffer may be taken away in the middle of a line: columns go on.
    let mut sheet = Sheet::new();
    sheet.enter(&first, &CallName::Known("pause"), &[]);
    sheet.clear();
    sheet.exit(&first, &CallName::Known("pause"), &[], 0, &ret(Outcome::Never), &Tail::default());
    assert_eq!(finish(&sheet), ")                     = ?\n");
    sheet.clear();
    sheet.enter(&first, &CallName::Known("pause"), &[]);
    sheet.detached();
    sheet.enter(&first, &CallName::Known("execve"), &[]);
    sheet.pid_changed(Tid(9));
    assert_eq!(finish(&sheet), "[pid 25077] pause( <detached ...>\n[pid 25077] execve( <pid changed to 9 ...>\n");
}

#[test]
fn the_second_half_of_an_argument() {
    let style = Style { arg_names: true, ..Style::default() };
    let line = line(&style, 1);
    let mut sheet = Sheet::new();
    let call = CallName::Known("clone3");
    sheet.enter(&line, &call, &[arg("cl_args", Value::bare("{flags=0}"))]);
    let after = Value::bare("{parent_tid=[5]}");
    let rest = [arg("cl_args", Value::Changed(&Value::Nothing, &after)), arg("size", Value::uint(88))];
    sheet.exit(&line, &call, &rest, 1, &ret(Outcome::Value(Value::uint(5))), &Tail::default());
    assert_eq!(finish(&sheet), "clone3(cl_args={flags=0} => {parent_tid=[5]}, size=88) = 5\n");
}

#[test]
fn leaders() {
    let style = Style {
        absolute: Some(Absolute { unix: false, digits: 6 }),
        relative: Some(6),
        number: true,
        ip: true,
        ..Style::default()
    };
    let mut line = line(&style, 1234);
    line.leader.pid = PidForm::Plain;
    line.leader.realtime = 1_795_425_983_855_490_999;
    line.leader.nr = Some(1);
    line.leader.ip = Some(0x7f63_22f5_c350);
    let mut sheet = Sheet::new();
    sheet.enter(&line, &CallName::Native64("ioctl"), &[]);
    sheet.clear();
    line.leader.monotonic = 360_999;
    line.leader.pid = PidForm::None;
    line.leader.nr = None;
    line.leader.ip = None;
    line.cx.abi = Abi::I386;
    sheet.unfinished();
    sheet.clear();
    sheet.exited(&line, 3);
    assert_eq!(finish(&sheet), "09:26:23.855490 (+     0.000360) [???] [????????] +++ exited with 3 +++\n");

    let unix = Style { absolute: Some(Absolute { unix: true, digits: 9 }), ..Style::default() };
    let line = Line { style: &unix, ..line };
    sheet.clear();
    sheet.killed(&line, 11, true);
    assert_eq!(finish(&sheet), "1795425983.855490999 +++ killed by SIGSEGV (core dumped) +++\n");

    let plain = Style { number: true, ip: true, relative: Some(0), ..Style::default() };
    let mut line = Line { style: &plain, ..line };
    line.leader.pid = PidForm::Plain;
    line.leader.tid = Tid(12);
    line.leader.nr = Some(1_073_742_338);
    line.leader.ip = Some(0x1000);
    line.cx.abi = Abi::X86_64;
    sheet.clear();
    sheet.group_stop(&line, 19);
    assert_eq!(finish(&sheet), "12         0 [1073742338] [0000000000001000] --- stopped by SIGSTOP ---\n");
}

#[test]
fn special_lines() {
    let style = Style::default();
    let mut at = line(&style, 24663);
    let mut sheet = Sheet::new();
    let info = [field("si_signo", Value::Signal(n(14))), field("si_code", Value::bare("SI_KERNEL"))];
    sheet.signal(&at, 14, &Value::Struct { fields: &info, rest: Rest::End });
    sheet.signal(&at, 9, &Value::Nothing);
    for abi in [Abi::I386, Abi::X32, Abi::X86_64] {
        at.cx.abi = abi;
        sheet.personality(&at);
    }
    sheet.enter(&at, &CallName::Number(0x4d2), &[]);
    sheet.note(b" > /lib/libc.so(x+0x1) [0x2]\n > \x1b[31m");
    let expect = "\
--- SIGALRM {si_signo=SIGALRM, si_code=SI_KERNEL} ---
--- SIGKILL ---
[ Process PID=24663 runs in 32 bit mode. ]
[ Process PID=24663 runs in x32 mode. ]
[ Process PID=24663 runs in 64 bit mode. ]
syscall_0x4d2( <unfinished ...>
 > /lib/libc.so(x+0x1) [0x2]
 > \\33[31m
";
    assert_eq!(finish(&sheet), expect);
}

/// Colours change nothing but colours: without them the same text stands there, in the same columns.
#[test]
fn colours_take_no_room() {
    let plain = styled(Xlat::Verbose);
    let coloured = Style { colors: Some(Colors::parse("syscall=1;31")), ..styled(Xlat::Verbose) };
    let fields = [field("l_whence", Value::Name(n(1), &SEEK, None)), field("x", Value::Signal(n(9)))];
    let before = Value::Struct { fields: &fields, rest: Rest::End };
    let no_date = Value::Calendar { sec: 0, nsec: 0, digits: 9 };
    let sec = Value::uint(5);
    let noted = Value::Noted(&sec, &no_date);
    let args = [
        arg("a", Value::Changed(&before, &before)),
        arg("b", noted),
        arg("c", Value::Flags(n(0x8000_0000), Of::Many(&CAPS))),
        arg("d", Value::Flags(n(0), Of::Many(&CAPS))),
    ];
    for shown in 0..=args.len() {
        let text = |style: &Style| {
            let mut sheet = Sheet::new();
            let outcome = Outcome::Error(2);
            sheet.whole(&line(style, 1), &CallName::Known("f"), &args[..shown], &ret(outcome), &Tail::default());
            finish(&sheet).to_owned()
        };
        let with = text(&coloured);
        assert!(with.starts_with("\x1b[1;31mf\x1b[0m("), "{with:?}");
        let mut stripped = String::new();
        let mut rest = with.as_str();
        while let Some((before, after)) = rest.split_once('\x1b') {
            stripped += before;
            rest = after.split_once('m').unwrap().1;
        }
        stripped += rest;
        assert_eq!(stripped, text(&plain));
    }
}

/// Escapes stand where strace 7.2 puts them (`--color=always`), also those that change nothing.
#[test]
fn colours_byte_by_byte() {
    let style = Style { colors: Some(Colors::default()), ..styled(Xlat::Abbrev) };
    let shown = |args: &[Arg<'_>], outcome| {
        let mut sheet = Sheet::new();
        sheet.whole(&line(&style, 1), &CallName::Known("f"), args, &ret(outcome), &Tail::default());
        finish(&sheet).replace("\x1b[", "<").replace('m', ">")
    };
    let end = format!("<0>)<0>{:37}<0>=<0><0> ", "");
    let none = shown(&[], Outcome::Value(Value::uint(7)));
    assert_eq!(none, format!("<33>f<0>(<35><0>{end}<32>7<0><0>\n"));
    let path = text(b"/x");
    let fields = [field("l", Value::Name(n(1), &SEEK, None))];
    let args = [arg("a", Value::To(Addr(1), &path)), arg("b", Value::Struct { fields: &fields, rest: Rest::More })];
    let lines = shown(&args, Outcome::Error(2));
    let (name, rest) = lines.split_once('(').expect("a call");
    assert_eq!(name, "<33>f<0>");
    assert!(
        rest.starts_with(
            "<35>\"/x\"<0>, <35><0>{<35><39>l<0>=<35><34>SEEK_CUR<35><0>, <35><0>...<35><0>}<35><0><0>)<0> "
        ),
        "{rest}"
    );
    assert!(rest.ends_with("<0>=<0><0> <32>-1<0> <31>ENOENT<0> <31>(No such file or directory)<0><0>\n"), "{rest}");
}

/// A typical line costs well below a microsecond and, once the buffer has grown, no allocation. The bound is loose: a
/// slow machine and an unoptimised build must pass; what it catches is a line that became ten times as dear.
#[test]
fn lines_are_cheap() {
    let style = Style::default();
    let line = line(&style, 1);
    let path = text(b"/usr/lib/x86_64-linux-gnu/libc.so.6");
    let args = [
        arg("dirfd", Value::Handle(n4(-100), Handle::Dirfd)),
        arg("pathname", Value::To(Addr(1), &path)),
        arg("flags", Value::Flags(n(0x42), Of::Many(&OPEN_FLAGS))),
    ];
    let ret = ret(Outcome::Value(Value::Handle(n4(3), Handle::Fd)));
    let mut sheet = Sheet::new();
    let start = std::time::Instant::now();
    const LINES: u32 = 100_000;
    for _ in 0..LINES {
        sheet.clear();
        sheet.enter(&line, &CallName::Known("openat"), &args[..3]);
        sheet.exit(&line, &CallName::Known("openat"), &[], 3, &ret, &Tail::default());
    }
    let each = start.elapsed() / LINES;
    println!("{} ns a line", each.as_nanos());
    assert!(each.as_micros() < 50, "{} ns a line", each.as_nanos());
}

#[test]
fn ioctls_by_family_and_by_descriptor() {
    check_styles(
        &Value::Ioctl { op: 0x8008_4521, fd: 0 },
        "EVIOCGBIT(EV_KEY, 8)",
        "0x80084521",
        "0x80084521 /* EVIOCGBIT(EV_KEY, 8) */",
    );
    check(&Value::Ioctl { op: 0x8008_4520, fd: 0 }, "EVIOCGBIT(0, 8)");
    check(&Value::Ioctl { op: 0x8004_4d07, fd: 0 }, "MIXER_READ(7) or MEMGETREGIONCOUNT");
}
