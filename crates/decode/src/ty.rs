//! The vocabulary: the words from which rows are composed. Four orthogonal parts: *what* a value is, *where* it lies
//! (by value, or behind a pointer and when), *how much* of it there is, and *which* of several forms applies.

use abi::Table;
use model::value::{Base, Flagset, Value};

use crate::netlink::Attrs;
use crate::row::Record;
use crate::walk::{Site, Walk};

/// A reference to another argument of the same call, or another field of the same record, by its position. The table
/// macros make a constant of this type for every name, so that rows say `Bytes(Arg(count))`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arg(pub u8);

/// A hook: a hand-written function, the labelled exception. It gets where its value stands and the arguments that the
/// row names, and must say in its row's documentation what it reads.
pub type HookFn = for<'w, 'a, 'h> fn(&'h mut Walk<'w, 'a>, Site<'a>, &'static [Arg]) -> Value<'a>;

/// A hook with its footprint.
pub struct Hook {
    /// For the coverage page.
    pub name: &'static str,
    /// What it reads beyond its own site: one line; nothing, `nothing` or `nothing else` for no memory.
    pub reads: &'static str,
    /// Whether it needs data from before the call, from after it, or both.
    pub phase: Phase,
    /// Bytes of memory that one such value takes inside a record or an array; `None` where it stands in a register.
    pub size: Option<abi::Size>,
    /// The code.
    pub run: HookFn,
}

impl Hook {
    /// Whether it reads no memory where its value stands in a register.
    #[must_use]
    pub fn reads_nothing(&self) -> bool {
        matches!(self.reads, "" | "nothing" | "nothing else")
    }

    /// Whether it reads no more than the field that it is, of a record.
    #[must_use]
    pub fn reads_itself(&self) -> bool {
        self.reads_nothing() || matches!(self.reads, "itself" | "the array itself" | "its own bytes" | "its own byte")
    }

    /// Whether it follows a pointer or an offset from where its value stands in memory.
    #[must_use]
    pub fn reads_on(&self) -> bool {
        self.reads.starts_with("the instructions") || self.reads.ends_with("behind the structure")
    }
}

/// When the data of a word are to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Known before the call.
    Enter,
    /// Only known after the call.
    Exit,
    /// Read before the call and again after it.
    Both,
}

/// What a value is, where it lies, how much of it there is.
#[derive(Clone, Copy)]
pub enum Ty {
    // --- what: numbers. In a record the width is the field's own; in a register and behind a pointer as said here.
    /// `int`, signed decimal.
    Int,
    /// `unsigned int`, decimal.
    Uint,
    /// `long`, signed decimal.
    Long,
    /// `unsigned long`, `size_t`: decimal.
    Ulong,
    /// 64 bits, signed decimal (two registers on a 32-bit ABI).
    I64,
    /// 64 bits, unsigned decimal (two registers on a 32-bit ABI).
    U64,
    /// 8 bits, unsigned decimal.
    U8,
    /// 16 bits, unsigned decimal.
    U16,
    /// 16 bits, signed decimal.
    I16,
    /// `unsigned long` in hex, zero as `0`.
    Hex,
    /// 32 bits in hex.
    Hex32,
    /// 64 bits in hex (two registers on a 32-bit ABI).
    Hex64,
    /// Hex with leading zeros, to the width of the type.
    HexFull,
    /// 32 bits in octal: permission bits.
    Oct,
    /// An address: `NULL` or hex.
    Ptr,
    /// `unsigned long`, multiples of 1024 as `N*1024`; `RLIM_INFINITY` by name.
    Kilo,

    // --- what: names and flags.
    /// A number that a table names. Names, flags and packed words are `int` wide in a register and behind a pointer;
    /// those that are `long` say `Width(8, …)`.
    Name(&'static Table),
    /// A number that a table names, or else written plainly; in decimal with the placeholder of a table that has one.
    NameOr(&'static Table, Base),
    /// A number with its name (or the table's placeholder) in a comment: `3 /* SYSLOG_ACTION_READ_ALL */`.
    Noted(&'static Table, Base),
    /// Flag bits of one table.
    Flags(&'static Table),
    /// A word packed from several parts.
    Packed(&'static Flagset),
    /// A word packed from parts that are numbers of their own, see [`model::value::Of::Apart`].
    Apart(&'static Flagset),
    /// The value of the inner type, cut to (or, behind a pointer, stored in) this many bytes.
    Width(u8, &'static Ty),

    // --- what: numbers that stand for something.
    /// A descriptor.
    Fd,
    /// A descriptor or `AT_FDCWD`.
    Dirfd,
    /// A thread.
    Tid,
    /// A process.
    Tgid,
    /// A process group.
    Pgid,
    /// A session.
    Sid,
    /// kill(2)'s and wait4(2)'s pid: a process, or a process group when below -1.
    TgidOrPgid,
    /// A user; -1 is signed.
    Uid,
    /// A group; -1 is signed.
    Gid,
    /// An interface index.
    Interface,
    /// A signal.
    Signal,
    /// `S_IFREG|0644`.
    Mode,
    /// A device number as the stat family and mknod(2) pack it.
    Dev,
    /// A status of wait(2).
    WaitStatus,
    /// An errno.
    Errno,
    /// 16 bits in network order, `htons(…)`.
    Be16,
    /// 16 bits in network order that a table names, `htons(ETH_P_ALL)`.
    Be16Name(&'static Table),
    /// 32 bits in network order, `htonl(…)`.
    Be32,
    /// An IPv4 address.
    Inet4,
    /// An IPv6 address.
    Inet6,

    // --- what: bytes behind a pointer, or inside a record (there the field's size bounds them).
    /// A path: NUL-terminated, never cut by the string limit.
    Path,
    /// NUL-terminated text, cut at the string limit.
    Text,
    /// Data of a length.
    Bytes(Len),
    /// Data of a length; on a netlink socket its messages.
    Packet(Len),
    /// All the bytes there are as text, their last one a NUL that is not shown; without it the text counts as cut.
    Whole,
    /// Data of a length, always shown in hex.
    HexBytes(Len),
    /// A hardware address of a length.
    Mac(Len),
    /// A signal mask of so many bytes.
    Sigset(Len),
    /// A set of small numbers (`cpu_set_t`) of so many bytes.
    Bitset(Len),

    // --- what: composites.
    /// A record.
    Struct(&'static Record),
    /// A record of which the caller's size says how much there is; larger sizes show a non-zero tail.
    Sized(&'static Record, Len),
    /// A record that begins with its own size in 32 bits, of which the kernel wants so much at least; a smaller one
    /// shows only its size.
    SelfSized(&'static Record, u16),
    /// A record that has grown: as long as this at first, and now longer.
    Grown(&'static Record, u16),
    /// A record of which a shorter one shows its first field.
    Opening(&'static Record),
    /// One after another in the same bytes, each at a multiple of four, the last one to the end.
    Parts(&'static [Ty]),
    /// Netlink attributes to the end.
    Attrs(&'static Attrs),
    /// A number in eight bytes at most, of which only this many count; with [`Ty::Width`] and for a hook all of them do.
    Loose(u8, &'static Ty),
    /// All the elements there are, their indexes named by a table.
    Indexed(&'static Table, &'static Ty),
    /// So many elements.
    Array(&'static Ty, Len),
    /// So many elements behind the record that this is a field of.
    Follows(&'static Ty, Len),
    /// Elements up to a null one (`argv`).
    Terminated(&'static Ty),
    /// A socket address of so many bytes.
    Sockaddr(Len),
    /// A `struct siginfo`.
    Siginfo,

    // --- where.
    /// Behind a pointer, read before the call.
    In(&'static Ty),
    /// Behind a pointer, read after a call that did not fail; otherwise the bare address.
    Out(&'static Ty),
    /// Behind a pointer, read after the call under a condition; otherwise the bare address.
    OutIf(Got, &'static Ty),
    /// Behind a pointer, read before and after: `[16 => 28]`.
    InOut(&'static Ty),
    /// A pointer inside a record or an array, followed in the same phase.
    Ref(&'static Ty),
    /// The value of the inner type, shown only after the call although it is known before.
    Late(&'static Ty),
    /// The first type at entry; after a call that did not fail ` => ` and the second, where that has anything to show.
    Then(&'static Ty, &'static Ty),
    /// The inner field of a record, never cut: whatever `-s` says, all of its elements or bytes.
    Uncut(&'static Ty),
    /// The inner type in 64 bits, that is in two registers on a 32-bit ABI.
    Pair(&'static Ty),
    /// The inner type, in another register than that of its position (clone(2)'s order differs between ABIs).
    Register(u8, &'static Ty),

    // --- which.
    /// The inner type under a condition, otherwise the argument does not exist.
    When(Cond, &'static Ty),
    /// The inner type; a field that an abbreviating view leaves out is shown there too under the condition.
    Telling(Cond, &'static Ty),
    /// The first type under the condition, else the second.
    Either(Cond, &'static Ty, &'static Ty),
    /// By another argument's value; the last type is the default.
    Switch(Arg, &'static [(u64, Ty)], &'static Ty),
    /// Filled in by the case that applies; must be the last argument of a row with cases.
    Cases,

    // --- code.
    /// A hook, with the arguments that it refers to.
    Hook(&'static Hook, &'static [Arg]),
}

/// How much.
#[derive(Clone, Copy)]
pub enum Len {
    /// A fixed number.
    N(u64),
    /// An argument's (or, in a record, a field's) value.
    Of(Arg),
    /// The call's result.
    Retval,
    /// The 32-bit word behind a pointer argument, in the current phase (socklen_t).
    At(Arg),
    /// The 32-bit word behind a pointer argument as it was before the call.
    AtBefore(Arg),
    /// The smaller one.
    Least(&'static Len, &'static Len),
    /// The first, but no more than this; where there are more, that shows behind the elements.
    Most(&'static Len, u64),
    /// So many times.
    Times(&'static Len, u64),
    /// How many blocks of so many bytes it takes, the last one not full.
    Blocks(&'static Len, u64),
    /// All that is left of the enclosing record or buffer.
    Rest,
    /// One register's or `unsigned long`'s bytes: 8 or 4.
    Word,
}

/// Which outcome of a call makes its output valid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Got {
    /// A result above zero.
    Positive,
    /// An interruption by a signal, as a tracer sees it: a restart code (nanosleep(2)'s remaining time).
    Interrupted,
    /// Any, also a failure.
    Always,
}

/// A condition on another argument.
#[derive(Clone, Copy)]
pub enum Cond {
    /// Any of these bits is set.
    Any(Arg, u64),
    /// All of these bits are set.
    All(Arg, u64),
    /// None of these bits is set.
    Lacks(Arg, u64),
    /// It equals.
    Is(Arg, u64),
    /// It does not equal.
    Not(Arg, u64),
    /// The bits under the mask (first) equal the value (second).
    Bits(Arg, u64, u64),
    /// The bits under the mask (first) do not equal the value (second).
    Other(Arg, u64, u64),
    /// It is below (as an unsigned number).
    Below(Arg, u64),
    /// It is one of these.
    OneOf(Arg, &'static [u64]),
    /// It is the size of a signal mask: from one `unsigned long` (on a 32-bit ABI the calls from before real-time
    /// signals have such) to the kernel's 8 bytes.
    MaskSize(Arg),
    /// So many bytes behind the pointer can be read.
    Readable(Arg, u16),
    /// Any byte of the field is not zero, however long it is.
    Filled(Arg),
    /// The enclosing structure, whose size the program says, is longer than so many bytes.
    Beyond(u64),
    /// Both.
    And(&'static Cond, &'static Cond),
    /// Either.
    Or(&'static Cond, &'static Cond),
}

impl Len {
    /// Whether it does not depend on what the call does.
    #[must_use]
    pub fn known_before(&self) -> bool {
        match self {
            Len::N(_) | Len::Of(_) | Len::AtBefore(_) | Len::Word => true,
            Len::Retval | Len::At(_) | Len::Rest => false,
            Len::Least(a, b) => a.known_before() && b.known_before(),
            Len::Most(len, _) | Len::Times(len, _) | Len::Blocks(len, _) => len.known_before(),
        }
    }
}

impl Ty {
    /// Whether it lies behind the record that it is a field of, which has no bytes of its own for it.
    #[must_use]
    pub const fn behind(&self) -> bool {
        match self {
            Ty::Follows(..) => true,
            Ty::When(_, inner) | Ty::Telling(_, inner) => inner.behind(),
            _ => false,
        }
    }

    /// Whether the ids of tasks are shown somewhere in it, or may be.
    #[must_use]
    pub fn tells_of_tasks(&self) -> bool {
        match self {
            Ty::Tid | Ty::Tgid | Ty::Pgid | Ty::Sid | Ty::TgidOrPgid | Ty::Siginfo => true,
            // One of a fixed size is a number; what another one shows only it knows.
            Ty::Hook(hook, _) => hook.size.is_none(),
            // Netlink sockets have the ids of processes as addresses, and messages have them too.
            Ty::Packet(_) | Ty::Attrs(_) | Ty::Sockaddr(_) => true,
            Ty::Struct(record) | Ty::Sized(record, _) | Ty::SelfSized(record, _) | Ty::Grown(record, _) => {
                record.fields.iter().any(|field| field.ty.tells_of_tasks())
            }
            Ty::Opening(record) => record.fields.iter().any(|field| field.ty.tells_of_tasks()),
            Ty::Width(_, inner)
            | Ty::Loose(_, inner)
            | Ty::Indexed(_, inner)
            | Ty::Array(inner, _)
            | Ty::Follows(inner, _)
            | Ty::Terminated(inner)
            | Ty::In(inner)
            | Ty::Out(inner)
            | Ty::OutIf(_, inner)
            | Ty::InOut(inner)
            | Ty::Ref(inner)
            | Ty::Late(inner)
            | Ty::Uncut(inner)
            | Ty::Pair(inner)
            | Ty::Register(_, inner)
            | Ty::When(_, inner)
            | Ty::Telling(_, inner) => inner.tells_of_tasks(),
            Ty::Then(a, b) | Ty::Either(_, a, b) => a.tells_of_tasks() || b.tells_of_tasks(),
            Ty::Switch(_, cases, default) => {
                cases.iter().any(|(_, ty)| ty.tells_of_tasks()) || default.tells_of_tasks()
            }
            Ty::Parts(parts) => parts.iter().any(Ty::tells_of_tasks),
            // Numbers, names and bytes; the arguments of cases are asked for themselves.
            _ => false,
        }
    }

    /// When this word's data are read.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match self {
            Ty::Out(_) | Ty::OutIf(..) | Ty::Late(_) => Phase::Exit,
            Ty::InOut(_) => Phase::Both,
            Ty::When(_, inner)
            | Ty::Telling(_, inner)
            | Ty::Width(_, inner)
            | Ty::Pair(inner)
            | Ty::Register(_, inner) => inner.phase(),
            Ty::Either(_, a, b) => match (a.phase(), b.phase()) {
                (Phase::Enter, Phase::Enter) => Phase::Enter,
                (Phase::Exit, Phase::Exit) => Phase::Exit,
                _ => Phase::Both,
            },
            Ty::Switch(_, cases, default) => {
                // The first argument that is not known at entry decides where the entry's text ends.
                let mut i = 0;
                let mut phase = default.phase();
                while i < cases.len() {
                    phase = match (phase, cases[i].1.phase()) {
                        (Phase::Enter, Phase::Enter) => Phase::Enter,
                        (Phase::Exit, Phase::Exit) => Phase::Exit,
                        _ => Phase::Both,
                    };
                    i += 1;
                }
                phase
            }
            Ty::Hook(hook, _) => hook.phase,
            _ => Phase::Enter,
        }
    }
}
