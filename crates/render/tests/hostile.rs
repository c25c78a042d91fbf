//! Whatever a tracee makes of its bytes and numbers, every view stays printable, and JSON stays within its schema.

use std::cell::Cell;

use abi::{Abi, Entry, Table};
use bumpalo::Bump;
use model::lookup::{FdKinds, Known, Label, Labelled, Lookup};
use model::value::{
    Arg, Aux, Base, Brief, Extra, Field, Flagset, Handle, Join, Num, Of, Outcome, Part, Quote, Rest, Ret, Show, Value,
};
use model::{Addr, Fault, Tid};
use proptest::prelude::*;
use render::json::{Call, Head, Lines};
use render::text::{
    Absolute, CallName, Clock, Context, HexStrings, Injected, Labels, Last, Leader, Line, Manner, PidForm, Sheet,
    Style, Tail, Xlat,
};

static NAMES: Table = Table {
    name: "names",
    unknown: "N_???",
    sorted: true,
    entries: &[
        Entry { value: 0, name: "N_ZERO" },
        Entry { value: 1, name: "N_ONE" },
        Entry { value: 6, name: "N_SIX" },
    ],
    differs: &[],
};
static NAMELESS: Table = Table { name: "nameless", unknown: "", sorted: true, entries: &[], differs: &[] };
static WORD: Flagset = Flagset {
    parts: &[
        Part::Choice { mask: 0xf, table: &NAMES, zero: true },
        Part::Number { mask: 0xf0, shift: 4, base: Base::Hex, suffix: "<<4", zero: false },
        Part::Shifted { mask: 0xf00, shift: 8, table: &NAMES, suffix: "<<8" },
        Part::Signal { mask: 0xff_0000 },
        Part::Flags(&NAMES),
        Part::Bits(&NAMES),
    ],
    unknown: "W_???",
};

/// Random words, from which values are made and answers given.
struct Dice<'d> {
    words: &'d [u64],
    at: Cell<usize>,
}

impl Dice<'_> {
    fn roll(&self) -> u64 {
        let at = self.at.get();
        self.at.set(at + 1);
        self.words[at % self.words.len()].rotate_left((at / self.words.len()) as u32)
    }

    fn below(&self, n: u64) -> u64 {
        self.roll() % n
    }

    fn bytes(&self) -> Vec<u8> {
        let len = self.below(40);
        // Control characters, terminal escapes, broken UTF-8 and C1 controls are the interesting ones.
        (0..len)
            .map(|_| match self.below(4) {
                0 => self.below(0x20) as u8,
                1 => 0x20 + self.below(0x60) as u8,
                2 => {
                    [0x1b, 0x7f, 0xc2, 0x9b, b'"', b'\\', b'<', b'>', b'\n', 0xe2, 0x80, 0xae][self.below(12) as usize]
                }
                _ => self.roll() as u8,
            })
            .collect()
    }
}

impl Lookup for Dice<'_> {
    fn fd(&self, _: Tid, _: i32, _: FdKinds) -> Option<Known> {
        Some(match self.below(8) {
            0 => Known::Path { path: self.bytes().into(), deleted: self.below(2) == 0 },
            1 => Known::Socket(self.bytes().into()),
            2 => Known::Device { path: self.bytes().into(), kind: self.bytes().into() },
            3 => Known::Eventfd(self.bytes()),
            4 => Known::Pidfd(self.roll() as i32),
            5 => Known::Signalfd(self.roll()),
            6 => Known::Name(self.bytes()),
            _ => return None,
        })
    }
    fn cwd(&self, _: Tid) -> Option<Vec<u8>> {
        Some(self.bytes())
    }
    fn comm(&self, _: i32) -> Option<Vec<u8>> {
        Some(self.bytes())
    }
    fn interface(&self, _: u32) -> Option<Vec<u8>> {
        Some(self.bytes())
    }
    fn label(&self, _: Tid, of: Labelled<'_>) -> Option<Label> {
        let expects = of != Labelled::Task && self.below(2) == 0;
        Some(Label { context: self.bytes(), expected: expects.then(|| self.bytes()) })
    }
}

fn number(dice: &Dice<'_>) -> Num {
    let bits = match dice.below(3) {
        0 => dice.below(16),
        1 => dice.roll(),
        _ => u64::MAX - dice.below(200),
    };
    Num::new(bits, [1, 2, 4, 8][dice.below(4) as usize])
}

fn rest<'a>(arena: &'a Bump, dice: &Dice<'_>) -> Rest<'a> {
    match dice.below(8) {
        0 => Rest::More,
        1 => Rest::Fault(Addr(dice.roll())),
        2 => Rest::Unknown,
        3 => Rest::Extra(arena.alloc(Extra {
            from: dice.roll(),
            to: dice.roll(),
            bytes: arena.alloc_slice_copy(&dice.bytes()),
            cut: dice.below(2) == 0,
        })),
        _ => Rest::End,
    }
}

fn values<'a>(arena: &'a Bump, dice: &Dice<'_>, depth: u32) -> &'a [Value<'a>] {
    let items: Vec<Value<'a>> = (0..dice.below(4)).map(|_| value(arena, dice, depth)).collect();
    arena.alloc_slice_copy(&items)
}

fn value<'a>(arena: &'a Bump, dice: &Dice<'_>, depth: u32) -> Value<'a> {
    const BASES: [Base; 7] = [Base::Dec, Base::Udec, Base::Hex, Base::HexFull, Base::Oct, Base::Ptr, Base::Kilo];
    const HANDLES: [Handle; 9] = [
        Handle::Fd,
        Handle::Dirfd,
        Handle::Tid,
        Handle::Tgid,
        Handle::Pgid,
        Handle::Sid,
        Handle::Uid,
        Handle::Gid,
        Handle::Interface,
    ];
    const QUOTES: [Quote; 9] = [
        Quote::Plain,
        Quote::Ended,
        Quote::Terminated,
        Quote::Path,
        Quote::Hex,
        Quote::Bare,
        Quote::Abstract,
        Quote::Mac,
        Quote::Uuid,
    ];
    let base = BASES[dice.below(7) as usize];
    let handle = HANDLES[dice.below(9) as usize];
    let table = if dice.below(2) == 0 { &NAMES } else { &NAMELESS };
    let num = number(dice);
    let deeper = |dice| -> &'a Value<'a> { arena.alloc(value(arena, dice, depth - 1)) };
    match dice.below(if depth == 0 { 23 } else { 33 }) {
        0 => Value::Nothing,
        1 => Value::Unavailable,
        2 => Value::Int(num, base),
        3 => Value::Name(num, table, None),
        4 => Value::Name(num, table, Some(base)),
        5 => Value::Flags(num, Of::One(table)),
        6 => Value::Flags(num, Of::Many(&WORD)),
        7 => Value::Flags(num, Of::Apart(&WORD)),
        8 => Value::Handle(num, handle),
        9 => Value::Signal(num),
        10 => Value::Sigset(arena.alloc_slice_copy(&dice.bytes())),
        11 => Value::Bitset(arena.alloc_slice_copy(&dice.bytes()), Some(handle)),
        12 => Value::Mode(num),
        13 => Value::Dev { raw: num.bits, major: dice.roll() as u32, minor: dice.roll() as u32 },
        14 => Value::WaitStatus(num.bits as u32),
        15 => Value::Errno(num),
        16 => Value::Ioctl { op: num.bits as u32, fd: num.bits as u32 as i32 },
        17 => Value::Inet4((num.bits as u32).to_be_bytes()),
        18 => Value::Inet6(
            arena.alloc([dice.roll().to_be_bytes(), dice.roll().to_be_bytes()].concat().try_into().unwrap()),
        ),
        19 => Value::Be16Name(num.bits as u16, table),
        20 => Value::Be32(num.bits as u32),
        21 => Value::Calendar { sec: num.bits as i64, nsec: dice.roll() as u32, digits: 9 },
        22 => Value::Bytes {
            data: arena.alloc_slice_copy(&dice.bytes()),
            quote: QUOTES[dice.below(9) as usize],
            cut: dice.below(2) == 0,
        },
        23 => {
            const NAMES: [&str; 3] = ["st_mode", "sin6_addr", ""];
            let fields: Vec<Field<'a>> = (0..dice.below(5))
                .map(|_| Field {
                    name: NAMES[dice.below(3) as usize],
                    value: value(arena, dice, depth - 1),
                    show: [Show::Always, Show::Verbose, Show::Gap, Show::Brief][dice.below(4) as usize],
                })
                .collect();
            Value::Struct { fields: arena.alloc_slice_copy(&fields), rest: rest(arena, dice) }
        }
        24 => Value::List {
            items: values(arena, dice, depth - 1),
            join: [Join::Comma, Join::Blank, Join::Complement, Join::Bar, Join::Plus, Join::Bytes]
                [dice.below(6) as usize],
            rest: rest(arena, dice),
        },
        25 => Value::Call("makedev", values(arena, dice, depth - 1)),
        26 => Value::To(Addr(num.bits), deeper(dice)),
        27 => Value::Unread(
            Addr(num.bits),
            [Fault::Unmapped, Fault::Gone, Fault::Denied, Fault::NotCaptured][dice.below(4) as usize],
        ),
        28 => Value::Changed(deeper(dice), deeper(dice)),
        29 => Value::Either(values(arena, dice, depth - 1)),
        30 => Value::Noted(deeper(dice), deeper(dice)),
        31 => Value::Spelled(deeper(dice), deeper(dice)),
        32 => Value::Indexed(deeper(dice), deeper(dice)),
        _ => Value::Brief(arena.alloc(Brief {
            at: Addr(num.bits),
            count: dice.roll(),
            noun: "vars",
            full: *deeper(dice),
        })),
    }
}

fn outcome<'a>(arena: &'a Bump, dice: &Dice<'_>) -> Outcome<'a> {
    match dice.below(5) {
        0 => Outcome::Value(value(arena, dice, 2)),
        1 => Outcome::Error(dice.below(600) as u32),
        2 => Outcome::Restart(510 + dice.below(10) as u32),
        3 => Outcome::Never,
        _ => Outcome::Unavailable,
    }
}

fn style(dice: &Dice<'_>) -> Style {
    Style {
        xlat: [Xlat::Raw, Xlat::Abbrev, Xlat::Verbose][dice.below(3) as usize],
        hex: [HexStrings::None, HexStrings::NonAsciiChars, HexStrings::NonAscii, HexStrings::All]
            [dice.below(4) as usize],
        arg_names: dice.below(2) == 0,
        column: dice.below(80) as usize,
        fds: if dice.below(3) == 0 { FdKinds::NONE } else { FdKinds::ALL },
        comm: dice.below(2) == 0,
        pidns: dice.below(2) == 0,
        labels: [None, Some(Labels::Type), Some(Labels::Full)][dice.below(3) as usize],
        colors: None,
        absolute: (dice.below(2) == 0).then(|| Absolute { unix: dice.below(2) == 0, digits: 6 }),
        relative: (dice.below(2) == 0).then_some(6),
        times: Some(9),
        number: dice.below(2) == 0,
        ip: dice.below(2) == 0,
        clock: Clock::utc(),
    }
}

const ABIS: [Abi; 3] = [Abi::X86_64, Abi::I386, Abi::X32];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_control_character_gets_out(words in prop::collection::vec(any::<u64>(), 64)) {
        let dice = Dice { words: &words, at: Cell::new(0) };
        let arena = Bump::new();
        let style = style(&dice);
        let tid = Tid(dice.roll() as i32);
        let cx = Context { abi: ABIS[dice.below(3) as usize], tid, look: &dice };
        let line = Line {
            style: &style,
            manner: Manner { abbrev: dice.below(2) == 0, verbose: dice.below(3) > 0, raw: dice.below(4) == 0, last: Last::Plain },
            leader: Leader {
                pid: [PidForm::None, PidForm::Plain, PidForm::Bracketed][dice.below(3) as usize],
                tid,
                realtime: dice.roll(),
                monotonic: dice.roll(),
                nr: Some(dice.roll()),
                ip: None,
            },
            cx,
        };
        let args: Vec<Arg<'_>> = (0..dice.below(5))
            .map(|_| Arg { name: "arg", value: value(&arena, &dice, 3), named: false })
            .collect();
        let aux = [Aux { label: "left", value: value(&arena, &dice, 2) }, Aux { label: "", value: value(&arena, &dice, 2) }];
        let ret = Ret { raw: dice.roll(), outcome: outcome(&arena, &dice), aux: &aux };
        let tail = Tail { injected: Injected::Args, delayed: true, spent: Some(dice.roll()) };

        let mut sheet = Sheet::new();
        let call = CallName::Number(dice.roll());
        sheet.enter(&line, &call, &args);
        sheet.note(&dice.bytes());
        sheet.signal(&line, dice.roll() as u32, &value(&arena, &dice, 2));
        sheet.exit(&line, &call, &args, args.len(), &ret, &tail);
        for b in sheet.bytes() {
            prop_assert!(matches!(b, b'\n' | 0x20..=0x7e), "{b:#x} in {}", String::from_utf8_lossy(sheet.bytes()));
        }
        // A newline stands at the end of a line of ours and nowhere else: entry, note (if any), signal, exit.
        let lines = sheet.bytes().iter().filter(|b| **b == b'\n').count();
        prop_assert!(lines >= 3);
        prop_assert!(sheet.bytes().ends_with(b"\n"));

        let mut json = Lines::new();
        let head = Head { realtime: dice.roll(), monotonic: dice.roll(), cx, fds: style.fds, comm: style.comm, labels: style.labels.is_some(), stack: None, vcpu: None };
        let call = Call { nr: dice.roll(), name: None, ip: Some(dice.roll()) };
        json.call(&head, &call, &args, &ret, &tail);
        json.signal(&head, dice.roll() as u32, &value(&arena, &dice, 2));
        json.note(&String::from_utf8_lossy(&dice.bytes()));
        prop_assert_eq!(json.bytes().iter().filter(|b| **b == b'\n').count(), 3);
        for line in json.bytes().split_inclusive(|b| *b == b'\n') {
            prop_assert!(line[..line.len() - 1].iter().all(|b| matches!(b, 0x20..=0x7e)));
            let parsed: serde_json::Value = serde_json::from_slice(line)
                .map_err(|e| TestCaseError::fail(format!("{e}: {}", String::from_utf8_lossy(line))))?;
            prop_assert!(schema().is_valid(&parsed), "{}", String::from_utf8_lossy(line));
        }
    }
}

fn schema() -> &'static jsonschema::Validator {
    static SCHEMA: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let text = include_str!("../../../docs/trace.schema.json");
        jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
    })
}

/// Every kind of line, exactly, and within the schema.
#[test]
fn every_kind_of_line() {
    let cx = Context { abi: Abi::X86_64, tid: Tid(7), look: &model::lookup::Ignorance };
    let head = Head {
        realtime: 1_795_425_983_855_490_540,
        monotonic: 5,
        cx,
        fds: FdKinds::NONE,
        comm: false,
        labels: false,
        stack: None,
        vcpu: None,
    };
    let plain = Head { realtime: 0, monotonic: 0, ..head };
    let args = [
        Arg { name: "dirfd", value: Value::Handle(Num::new(-100i64 as u64, 4), Handle::Dirfd), named: false },
        Arg {
            name: "pathname",
            value: Value::To(Addr(0x1000), &Value::Bytes { data: b"/a\x9b", quote: Quote::Path, cut: false }),
            named: false,
        },
        Arg { name: "flags", value: Value::Flags(Num::new(0x87, 4), Of::One(&NAMES)), named: false },
        Arg { name: "big", value: Value::uint(u64::MAX), named: false },
        Arg { name: "not", value: Value::Nothing, named: false },
    ];
    let mut lines = Lines::new();
    lines.header("strobe");
    let ret = Ret { raw: -2i64 as u64, outcome: Outcome::Error(2), aux: &[] };
    let call = Call { nr: 257, name: Some("openat"), ip: None };
    lines.call(&head, &call, &args, &ret, &Tail { spent: Some(12), ..Tail::default() });
    let ret = Ret { raw: 0, outcome: Outcome::Never, aux: &[] };
    lines.call(&plain, &Call { nr: 1234, name: None, ip: None }, &[], &ret, &Tail::default());
    let info = Value::Struct {
        fields: &[Field { name: "si_signo", value: Value::Signal(Num::new(10, 4)), show: Show::Always }],
        rest: Rest::End,
    };
    lines.signal(&plain, 10, &info);
    lines.group_stop(&plain, 19);
    lines.exited(&plain, 3);
    lines.killed(&plain, 11, true);
    lines.superseded(&plain, Tid(8));
    lines.attached(&plain, Some(Tid(6)));
    lines.detached(&plain);
    lines.note("a\u{9b}b");
    let expect = r#"{"type":"trace","version":1,"program":"strobe"}
{"type":"call","pid":7,"time":"1795425983.855490540","monotonic":"0.000000005","abi":"x86_64","nr":257,"syscall":"openat","args":[{"name":"dirfd","value":{"fd":-100,"name":"AT_FDCWD"}},{"name":"pathname","value":{"at":"0x1000","value":{"base64":"L2Gb"}}},{"name":"flags","value":{"number":135,"flags":["N_ONE","N_SIX"],"rest":128}},{"name":"big","value":{"big":"18446744073709551615"}}],"ret":{"raw":"0xfffffffffffffffe","errno":2,"name":"ENOENT","text":"No such file or directory"},"duration":12}
{"type":"call","pid":7,"abi":"x86_64","nr":1234,"syscall":null,"args":[],"ret":{"never":true}}
{"type":"signal","pid":7,"signal":{"number":10,"name":"SIGUSR1"},"info":{"struct":{"si_signo":{"number":10,"name":"SIGUSR1"}}}}
{"type":"stopped","pid":7,"signal":{"number":19,"name":"SIGSTOP"}}
{"type":"exited","pid":7,"status":3}
{"type":"killed","pid":7,"signal":{"number":11,"name":"SIGSEGV"},"core":true}
{"type":"superseded","pid":7,"by":8}
{"type":"attached","pid":7,"parent":6}
{"type":"detached","pid":7}
{"type":"note","text":"a\u009bb"}
"#;
    assert_eq!(std::str::from_utf8(lines.bytes()).unwrap(), expect);
    for line in expect.lines() {
        let value = serde_json::from_str(line).unwrap();
        if let Some(error) = schema().iter_errors(&value).next() {
            panic!("{line}: {error}");
        }
    }
}

/// The schema is not so wide that anything passes.
#[test]
fn the_schema_refuses_what_is_not_there() {
    for line in [
        r#"{"type":"exited","pid":7,"status":300}"#,
        r#"{"type":"exited","pid":7,"status":3,"more":1}"#,
        r#"{"type":"call","pid":7,"abi":"x86_64","nr":1,"syscall":"write","args":[]}"#,
        r#"{"type":"signal","pid":7,"signal":{"number":10}}"#,
        r#"{"type":"signal","pid":7,"signal":{"number":10,"name":null},"info":{"strange":1}}"#,
        r#"{"type":"unheard-of","pid":7}"#,
        r#"{"type":"trace","version":2,"program":"strobe"}"#,
    ] {
        let value = serde_json::from_str(line).unwrap();
        assert!(!schema().is_valid(&value), "{line}");
    }
}
