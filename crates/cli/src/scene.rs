//! The fields of an event, for the predicates of `filter` (docs/filter.md).

use crate::proc::Proc;
use abi::{Abi, sysno};
use bumpalo::Bump;
use decode::row::{ArgRow, Call};
use decode::ty::Ty;
use decode::walk::Site;
use decode::{Inputs, Limits, Walk};
use filter::{Filter, Register, Scene, Term, Truth, member};
use model::Tid;
use model::event::Return;
use model::guard::{Guard, Test};
use model::lookup::{FdKinds, Known, Lookup};
use model::memory::Snapshot;
use model::value::{Arg, Handle, Value};
use std::borrow::Cow;
use std::cell::RefCell;

/// A call, as much as is known of it.
pub struct Moment<'m> {
    /// Its row.
    pub call: &'m Call,
    /// Its convention.
    pub abi: Abi,
    /// Its arguments in registers, when it is made.
    pub registers: Option<&'m [u64; 6]>,
    /// Its arguments, and how many of them are known.
    pub args: &'m [Arg<'m>],
    /// How many of them are known, from the first.
    pub known: usize,
    /// Its result.
    pub ret: Option<Return>,
    /// Nanoseconds that it took.
    pub spent: Option<u64>,
    /// Nothing more will be known.
    pub over: bool,
    /// Whose it is, and what that stands for.
    pub task: Option<(Tid, &'m Proc)>,
    /// What descriptors stood for when the call was made; the others are looked up.
    pub seen: &'m [Seen],
}

/// What a descriptor stood for at a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    fd: i32,
    path: Option<Vec<u8>>,
    terminal: bool,
}

impl Seen {
    /// What it stands for now.
    fn now(fd: i32, tid: Tid, look: &Proc) -> Seen {
        let known = if fd == AT_FDCWD { look.cwd(tid) } else { None };
        let path = match (known, look.fd(tid, fd, FdKinds::PATH)) {
            (Some(path), _) => Some(path),
            (None, Some(Known::Path { path, .. })) => Some(path.to_vec()),
            _ => None,
        };
        let terminal = path.as_ref().is_some_and(|path| path.starts_with(b"/")) && look.terminal(tid, fd);
        Seen { fd, path, terminal }
    }

    /// What the descriptors among a call's arguments stand for now.
    pub fn among(args: &[Arg<'_>], tid: Tid, look: &Proc, into: &mut Vec<Seen>) {
        into.clear();
        for arg in args {
            if let Value::Handle(num, Handle::Fd | Handle::Dirfd) = arg.value {
                into.push(Seen::now(num.bits as u32 as i32, tid, look));
            }
        }
    }
}

/// The fields that every call has.
const OWN: [&str; 14] =
    ["name", "abi", "pid", "comm", "exe", "ret", "errno", "duration", "arg1", "arg2", "arg3", "arg4", "arg5", "arg6"];

fn rows_args(call: &Call) -> impl Iterator<Item = &'static ArgRow> {
    let cases = call.by.iter().flat_map(|by| by.cases.iter()).flat_map(|case| case.args.iter());
    call.args.iter().chain(cases)
}

/// The fields and constants of all calls.
pub struct Words;

impl filter::Vocabulary for Words {
    fn field(&self, path: &[String]) -> bool {
        known(path)
    }

    /// Bare words may stand for text, where they can be anything; but not for a call's or an error's name, and not where an
    /// argument is a number that tables name.
    fn constant(&self, path: &[String], name: &str, bits: bool) -> bool {
        let own = match path {
            [own] => own.as_str(),
            _ => "",
        };
        match own {
            "name" => {
                let subcalls = crate::flags::sets::SUBCALLS.iter().any(|(_, subcall)| *subcall == name);
                subcalls || decode::calls::all().any(|call| call.name == name) || numbered(name)
            }
            "errno" => abi::errno::number(name).is_some(),
            "comm" | "exe" => true,
            _ => !(bits || has_names(path)) || is_constant(name),
        }
    }
}

/// Whether any table of calls has a name.
fn numbered(name: &str) -> bool {
    crate::flags::sets::PERSONALITIES.iter().any(|abi| abi::sysno::number(*abi, name).is_some())
}

/// Whether a name is that of a number anywhere.
fn is_constant(name: &str) -> bool {
    let abis = crate::flags::sets::PERSONALITIES;
    matches!(name, "AT_FDCWD" | "NULL")
        || abi::signal::number(name).is_some()
        || abi::errno::number(name).is_some()
        || abi::names::ALL
            .iter()
            .any(|table| abis.iter().any(|abi| table.entries(*abi).iter().any(|entry| entry.name == name)))
}

/// Whether an argument is a number with names wherever there is one of its name.
fn has_names(path: &[String]) -> bool {
    fn named(ty: &Ty) -> bool {
        match ty {
            Ty::Name(_) | Ty::NameOr(..) | Ty::Noted(..) | Ty::Flags(_) | Ty::Packed(_) | Ty::Apart(_) | Ty::Signal => {
                true
            }
            Ty::Width(_, ty) => named(ty),
            _ => false,
        }
    }
    let (call, argument) = match path {
        [argument] => (None, argument),
        [call, argument] => (Some(call), argument),
        _ => return false,
    };
    let calls = decode::calls::all().filter(|row| call.is_none_or(|call| row.name == call));
    let mut types = calls.flat_map(rows_args).filter(|arg| arg.name == argument).map(|arg| arg.ty).peekable();
    types.peek().is_some() && types.all(|ty| named(&ty))
}

/// Whether a field exists in any call.
pub fn known(path: &[String]) -> bool {
    let [first, rest @ ..] = path else { return false };
    if OWN.contains(&first.as_str()) {
        return rest.is_empty();
    }
    let has = |call: &Call, name: &str| rows_args(call).any(|arg| arg.name == name);
    decode::calls::all().any(|call| match rest {
        [argument, ..] if call.name == first => has(call, argument),
        _ => has(call, first),
    })
}

impl Moment<'_> {
    fn later(&self) -> Term<'static> {
        if self.over { Term::Absent } else { Term::Later }
    }

    fn argument(&self, name: &str, rest: &[String]) -> Term<'_> {
        if let Some(at) = self.args.iter().position(|arg| arg.name == name) {
            if at >= self.known {
                return self.later();
            }
            return match member(&self.args[at].value, rest) {
                (Term::Value(Value::Handle(num, Handle::Fd | Handle::Dirfd)), [what]) => {
                    self.descriptor(num.bits as u32 as i32, what)
                }
                (Term::Later, _) => self.later(),
                (term, []) => term,
                (_, _) => Term::Absent,
            };
        }
        match self.args.is_empty() && rows_args(self.call).any(|arg| arg.name == name) {
            true => self.later(),
            false => Term::Absent,
        }
    }

    /// What a descriptor stands for.
    fn descriptor(&self, fd: i32, what: &str) -> Term<'_> {
        let Some((tid, look)) = self.task else { return self.later() };
        let seen = self.seen.iter().find(|seen| seen.fd == fd).cloned();
        let Seen { path: Some(path), terminal, .. } = seen.unwrap_or_else(|| Seen::now(fd, tid, look)) else {
            return Term::Absent;
        };
        match what {
            "path" => Term::Text(Cow::Owned(path)),
            "kind" => {
                let kind: &[u8] = if path.starts_with(b"/") {
                    if terminal { b"tty" } else { b"file" }
                } else {
                    // "socket:[1234]", "anon_inode:[eventpoll]".
                    let inner = path.strip_prefix(b"anon_inode:").unwrap_or(&path);
                    let inner = inner.strip_prefix(b"[").unwrap_or(inner);
                    inner.split(|c| b":]".contains(c)).next().unwrap_or_default()
                };
                Term::Text(Cow::Owned(kind.to_vec()))
            }
            _ => Term::Absent,
        }
    }
}

const AT_FDCWD: i32 = -100;

impl Scene for Moment<'_> {
    fn field(&self, path: &[String]) -> Term<'_> {
        let [first, rest @ ..] = path else { return Term::Absent };
        match first.as_str() {
            "name" => Term::Text(Cow::Borrowed(self.call.name.as_bytes())),
            "abi" => Term::Text(Cow::Borrowed(self.abi.bits().as_bytes())),
            "pid" => self.task.map_or_else(|| self.later(), |(tid, _)| Term::Number(tid.0.into())),
            "comm" => match self.task {
                Some((tid, look)) => look.own_comm(tid).map_or(Term::Absent, |comm| Term::Text(Cow::Owned(comm))),
                None => self.later(),
            },
            "exe" => match self.task {
                Some((tid, look)) => look.own_exe(tid).map_or(Term::Absent, |path| Term::Text(Cow::Owned(path))),
                None => self.later(),
            },
            "ret" => match self.ret {
                Some(ret) if ret.error => Term::Number(-1),
                Some(ret) if self.abi.register() == 4 => Term::Number((ret.value as u32).into()),
                Some(ret) => Term::Number(ret.value.into()),
                None => self.later(),
            },
            "errno" => match self.ret {
                Some(ret) if ret.error => Term::Errno(u32::try_from(-ret.value).unwrap_or(0)),
                Some(_) => Term::Errno(0),
                None => self.later(),
            },
            "duration" => self.spent.map_or_else(|| self.later(), |spent| Term::Number(spent.into())),
            "arg1" | "arg2" | "arg3" | "arg4" | "arg5" | "arg6" => match self.registers {
                Some(registers) => Term::Number(registers[usize::from(first.as_bytes()[3] - b'1')].into()),
                None => self.later(),
            },
            name => match rest.split_first() {
                Some((argument, members)) if self.call.name == name => self.argument(argument, members),
                // `openat.flags` says nothing of another call, unless that has such an argument.
                _ => self.argument(name, rest),
            },
        }
    }

    fn abi(&self) -> Abi {
        self.abi
    }
}

/// A call of which only the number is known.
struct Ahead<'m> {
    moment: Moment<'m>,
    /// Walks of it as it would be with zeros, and with ones, in all registers, and with each register's place in it.
    zeros: RefCell<Walk<'m, 'm>>,
    ones: RefCell<Walk<'m, 'm>>,
    places: RefCell<Walk<'m, 'm>>,
    /// How many bytes of a register the call sees.
    whole: u8,
}

impl Ahead<'_> {
    /// The row's argument of this name, if that is what the name means in every form of the call.
    fn argument(&self, name: &str) -> Option<Register<'_>> {
        let call = self.moment.call;
        // Behind the last of its own arguments stand those of the case.
        let own = call.args.len() - usize::from(call.by.is_some() && !call.args.is_empty());
        let at = call.args[..own].iter().position(|arg| arg.name == name)?;
        let ty = &call.args[at].ty;
        if !in_one_register(ty, self.moment.abi) {
            return None;
        }
        let index = u8::try_from(self.places.borrow().call_arg(u8::try_from(at).ok()?)).ok()?;
        let like = self.zeros.borrow_mut().value(ty, Site::Reg(0));
        // The bits that are left of a register.
        let ones = match self.ones.borrow_mut().value(ty, Site::Reg(u64::MAX)) {
            Value::Int(num, _) | Value::Name(num, ..) | Value::Flags(num, _) | Value::Handle(num, _) => num.bits,
            Value::Signal(num) | Value::Mode(num) | Value::Errno(num) => num.bits,
            _ => return None,
        };
        let bytes = [1, 2, 4, 8].into_iter().find(|bytes| Test::most(*bytes) == ones)?;
        // Half a register in a number as wide as a whole one.
        let bytes = bytes.min(self.whole);
        Some(Register { index, bytes, like: Some(like) })
    }
}

/// Whether a word is a number that one register holds, and is the same kind of value whatever it holds.
fn in_one_register(ty: &Ty, abi: Abi) -> bool {
    match ty {
        Ty::Int | Ty::Uint | Ty::Long | Ty::Ulong | Ty::U8 | Ty::U16 | Ty::I16 | Ty::Hex | Ty::Hex32 | Ty::HexFull => {
            true
        }
        Ty::I64 | Ty::U64 | Ty::Hex64 => abi.register() == 8,
        Ty::Oct | Ty::Ptr | Ty::Kilo | Ty::Name(_) | Ty::NameOr(..) => true,
        Ty::Flags(_) | Ty::Packed(_) | Ty::Apart(_) => true,
        Ty::Fd | Ty::Dirfd | Ty::Tid | Ty::Tgid | Ty::Pgid | Ty::Sid | Ty::TgidOrPgid => true,
        Ty::Uid | Ty::Gid | Ty::Interface | Ty::Signal | Ty::Mode | Ty::Errno => true,
        Ty::Width(_, inner) => in_one_register(inner, abi),
        _ => false,
    }
}

impl Scene for Ahead<'_> {
    fn field(&self, path: &[String]) -> Term<'_> {
        self.moment.field(path)
    }

    fn abi(&self) -> Abi {
        self.moment.abi
    }

    fn register(&self, path: &[String]) -> Option<Register<'_>> {
        match path {
            [name] if OWN.contains(&name.as_str()) => {
                let place = name.strip_prefix("arg")?.parse::<u8>().ok()?.checked_sub(1)?;
                Some(Register { index: place, bytes: self.whole, like: None })
            }
            [name] => self.argument(name),
            [call, name] if self.moment.call.name == call => self.argument(name),
            _ => None,
        }
    }
}

/// Of which calls with a number a filter may hold, going by their registers.
pub fn guard(filter: &Filter, abi: Abi, nr: u64) -> Guard {
    let Some(call) = decode::calls::row(abi, nr) else { return Guard::Always };
    // The sub-calls of i386 have rows of their own.
    if abi == Abi::I386 && sysno::name(abi, nr).is_some_and(|name| name == "socketcall" || name == "ipc") {
        return Guard::Always;
    }
    let moment = Moment {
        call,
        abi,
        registers: None,
        args: &[],
        known: 0,
        ret: None,
        spent: None,
        over: false,
        task: None,
        seen: &[],
    };
    if decode::calls::in_memory(abi, nr) {
        return Guard::from_bool(filter.test(&moment) != Truth::No);
    }
    let nothing = Snapshot::default();
    let arena = Bump::new();
    let walk = |args| {
        let inputs = Inputs {
            abi,
            args,
            sp: 0,
            returned: None,
            entry: &nothing,
            exit: None,
            limits: Limits::default(),
            resumes: "",
            netlink: None,
            bpf: None,
        };
        RefCell::new(Walk::new(call, inputs, &arena))
    };
    let whole = if abi.register() == 4 || decode::calls::halved(abi, nr) { 4 } else { 8 };
    filter.guard(&Ahead {
        moment,
        zeros: walk([0; 6]),
        ones: walk([u64::MAX; 6]),
        places: walk([0, 1, 2, 3, 4, 5]),
        whole,
    })
}

/// The message about a filter that cannot be read: its text, and a mark under the place.
pub fn complaint(option: &str, text: &str, wrong: &filter::Wrong) -> String {
    let mark = " ".repeat(wrong.column.saturating_sub(1));
    format!(
        "invalid {option} expression: {}\n  {}\n  {mark}^ column {}",
        wrong.text,
        text.replace('\n', " "),
        wrong.column
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look random, the same in each run: xorshift64*.
    struct Numbered(u64);

    impl Numbered {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as usize % limit
        }

        fn one<T: Copy>(&mut self, of: &[T]) -> T {
            of[self.below(of.len())]
        }
    }

    const VALUES: [u64; 12] = [
        0,
        1,
        3,
        0x42,
        0x80,
        0xffff,
        0x7fff_ffff,
        0xffff_ff9c,
        0xffff_ffff,
        1 << 32,
        0xffff_ffff_ffff_ffff,
        0xdead_0000_0000_0003,
    ];
    const LITERALS: [&str; 16] = [
        "0",
        "1",
        "3",
        "0x42",
        "-1",
        "-100",
        "0xffffff9c",
        "4294967295",
        "0x100000000",
        "0xffffffffffffffff",
        "O_CREAT",
        "AT_FDCWD",
        "NULL",
        "SIGINT",
        "PROT_READ",
        "'x'",
    ];

    fn comparison(random: &mut Numbered, field: &str) -> String {
        let literal = random.one(&LITERALS);
        let text = match random.below(10) {
            0 => field.to_owned(),
            1 => format!("{field} has {literal}"),
            2 => format!("{field} in ({literal}, {})", random.one(&LITERALS)),
            3 => format!("{field} ~ '3'"),
            _ => format!("{field} {} {literal}", random.one(&["==", "!=", "<", "<=", ">", ">="])),
        };
        if random.below(2) == 0 { text } else { format!("not {text}") }
    }

    /// The law: a call for which a filter may hold passes the filter's guard. Asked of every argument of every call of
    /// every convention, with registers where widths and signs matter; what a call is, `decode` says.
    #[test]
    fn what_a_filter_may_mean_passes_its_guard() {
        let mut random = Numbered(0x9e37_79b9_7f4a_7c15);
        let nothing = Snapshot::default();
        let (mut kept, mut out, mut arena) = (0, 0, Bump::new());
        for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
            for (nr, _) in sysno::table(abi) {
                let nr = u64::from(*nr);
                let Some(call) = decode::calls::row(abi, nr) else { continue };
                let named = call.args.iter().map(|arg| arg.name).filter(|name| !name.is_empty());
                let fields: Vec<String> = named
                    .flat_map(|name| [name.to_owned(), format!("{}.{name}", call.name)])
                    .chain(["arg1", "arg4", "ret", "fd", "name"].map(str::to_owned))
                    .collect();
                for field in &fields {
                    let comparisons = [comparison(&mut random, field), comparison(&mut random, random_field(&fields))];
                    let source = match random.below(4) {
                        0 => format!("{} and {}", comparisons[0], comparisons[1]),
                        1 => format!("not ({} or {})", comparisons[0], comparisons[1]),
                        2 => format!("{} or {}", comparisons[0], comparisons[1]),
                        _ => comparisons[0].clone(),
                    };
                    let Ok(filter) = filter::parse(&source, &known) else { continue };
                    let guard = guard(&filter, abi, nr);
                    for _ in 0..12 {
                        let whole = if abi == Abi::I386 { 0xffff_ffff } else { u64::MAX };
                        let args = [0; 6].map(|_| random.one(&VALUES) & whole);
                        if guard.holds(&args) {
                            kept += 1;
                            continue;
                        }
                        out += 1;
                        arena.reset();
                        let made = decode::calls::resolve(abi, nr, args, &nothing);
                        let inputs = Inputs {
                            abi,
                            args: made.args,
                            sp: 0,
                            returned: None,
                            entry: &nothing,
                            exit: None,
                            limits: Limits::default(),
                            resumes: "",
                            netlink: None,
                            bpf: None,
                        };
                        let moment = Moment {
                            call: made.call,
                            abi,
                            registers: Some(&made.args),
                            args: Walk::new(made.call, inputs, &arena).args(0, usize::MAX),
                            known: usize::MAX,
                            ret: None,
                            spent: None,
                            over: false,
                            task: None,
                            seen: &[],
                        };
                        let which = format!("{source:?} {abi:?} {} {args:x?} {guard:?}", call.name);
                        assert_eq!(filter.test(&moment), Truth::No, "{which}");
                    }
                }
            }
        }
        assert!(kept > 10_000 && out > 10_000, "{kept} {out}");
    }

    fn random_field(fields: &[String]) -> &str {
        &fields[fields.len() / 2]
    }

    /// Guards are as narrow as registers allow.
    #[test]
    fn comparisons_of_registers_are_guards() {
        let guarded = |source: &str, abi: Abi, name: &str, args: [u64; 6]| {
            let filter = filter::parse(source, &known).expect(source);
            guard(&filter, abi, sysno::number(abi, name).expect(name)).holds(&args)
        };
        let at = |first: u64| [first, 0, 0, 0, 0, 0];
        for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
            assert!(guarded("fd == 3", abi, "close", at(3)) && !guarded("fd == 3", abi, "close", at(4)));
            // A descriptor is an int, whatever else its register holds.
            assert!(guarded("fd == 3", abi, "close", at(0xdead_0000_0003)));
            assert!(guarded("fd < 0", abi, "close", at(0xffff_ffff)) && !guarded("fd < 0", abi, "close", at(3)));
            assert!(!guarded("fd == 3", abi, "getpid", at(3)) && guarded("not fd == 3", abi, "getpid", at(3)));
            // What decides later does not widen what decides now.
            assert!(!guarded("fd == 3 and ret > 0", abi, "read", at(4)));
            assert!(guarded("fd == 3 or ret > 0", abi, "read", at(4)));
            assert!(!guarded("flags has O_CREAT", abi, "openat", [0, 0, 0o1, 0, 0, 0]));
            assert!(guarded("flags has O_CREAT", abi, "openat", [0, 0, 0o101, 0, 0, 0]));
            assert!(!guarded("dirfd != AT_FDCWD", abi, "openat", at(0xffff_ff9c)));
            assert!(!guarded("signum in (SIGINT, SIGTERM)", abi, "kill", [0, 9, 0, 0, 0, 0]));
        }
        let long = [0, 0, 1 << 32, 0, 0, 0];
        assert!(guarded("count > 4096", Abi::X86_64, "read", long));
        assert!(!guarded("count > 4096", Abi::I386, "read", long));
        assert!(guarded("arg3 == 0x100000000", Abi::X86_64, "read", long));
        assert!(!guarded("arg3 == 0x100000000", Abi::I386, "read", long));
    }

    /// A name that is written wrong would mean no call, without a word.
    #[test]
    fn names_that_are_written_wrong() {
        for (source, column, name) in [
            ("openat.flags has O_CREATE", 18, "O_CREATE"),
            ("fd has X", 8, "X"),
            ("whence in (SEEK_SET, SEEK_STE)", 22, "SEEK_STE"),
            ("domain == AF_INETT", 11, "AF_INETT"),
            ("name == opennat", 9, "opennat"),
            ("errno == ENOENTT", 10, "ENOENTT"),
        ] {
            let wrong = filter::parse(source, &Words).expect_err(source);
            assert_eq!((wrong.column, wrong.text), (column, format!("unknown name '{name}'")), "{source}");
        }
        for source in [
            "openat.flags has O_CREAT",
            "dirfd == AT_FDCWD",
            "addr == NULL",
            "name in (openat, socketcall, semop, mmap2)",
            "errno == EAGAIN",
            // Texts.
            "pathname == README",
            "comm == cat",
            "fd.kind == eventpoll",
            "abi == x32",
        ] {
            assert!(filter::parse(source, &Words).is_ok(), "{source}");
        }
    }
}
