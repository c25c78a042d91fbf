//! What a call's arguments mean: a tree of bits plus table references, built in a bump arena that is reset after each
//! event. Names are looked up by the renderers; numbers that no table knows survive every room.

use abi::Table;

use crate::{Addr, Fault};

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// Signed decimal.
    Dec,
    /// Unsigned decimal.
    Udec,
    /// `0x…`, zero as `0`.
    Hex,
    /// `0x…` padded with zeros to the width of the type (the two characters `0x` included).
    HexFull,
    /// Octal with a leading `0`, at least three digits (permissions).
    Oct,
    /// An address: `NULL` or `0x…`.
    Ptr,
    /// Unsigned decimal, multiples of 1024 above 1024 as `N*1024` (resource limits).
    Kilo,
}

/// A number as it stands in a register or in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Num {
    /// The bits, zero-extended from `size` bytes.
    pub bits: u64,
    /// Its width in bytes: 1, 2, 4 or 8.
    pub size: u8,
}

impl Num {
    /// A number of `size` bytes; higher bits are dropped.
    #[must_use]
    pub fn new(bits: u64, size: u8) -> Num {
        let bits = if size >= 8 { bits } else { bits & ((1u64 << (u32::from(size) * 8)) - 1) };
        Num { bits, size }
    }

    /// The number read as two's complement of its width.
    #[must_use]
    pub fn signed(self) -> i64 {
        match self.size {
            1 => i64::from(self.bits as u8 as i8),
            2 => i64::from(self.bits as u16 as i16),
            4 => i64::from(self.bits as u32 as i32),
            _ => self.bits as i64,
        }
    }
}

/// How a set of flag bits, or a word packed from several parts, is taken apart.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// Bits named by one table, greedily in table order.
    One(&'static Table),
    /// Several parts, joined with `|` in this order; one number in the styles that show numbers (`mmap(2)`'s flags).
    Many(&'static Flagset),
    /// Several parts that are numbers of their own in the styles that show numbers: `0x1 /* SOCK_STREAM */|0x800 /* … */`,
    /// `0x500|17` (`socket(2)`'s type, `clone(2)`'s flags, `futex(2)`'s operation). When the first part is a
    /// [`Part::Choice`] without a name for the value, the whole is shown as flags of the other parts.
    Apart(&'static Flagset),
}

/// A word packed from several parts.
#[derive(Debug)]
pub struct Flagset {
    /// The parts, in print order. A part takes its bits away from the later ones.
    pub parts: &'static [Part],
    /// `PFX_???`: the comment when nothing has a name. Empty: no comment.
    pub unknown: &'static str,
}

impl Flagset {
    /// The table of its first part of flags.
    #[must_use]
    pub fn flags(&self) -> Option<&'static Table> {
        self.parts.iter().find_map(|part| if let Part::Flags(table) = *part { Some(table) } else { None })
    }
}

/// A part of a packed word.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Bits named by a table, greedily in table order.
    Flags(&'static Table),
    /// The bits under `mask` are one value, named by a table.
    Choice {
        /// Which bits.
        mask: u64,
        /// Their names.
        table: &'static Table,
        /// Whether a value of zero is shown too.
        zero: bool,
    },
    /// The bits under `mask`, moved down by `shift`, are a number: `21<<MAP_HUGE_SHIFT`, or plain with no suffix.
    Number {
        /// Which bits.
        mask: u64,
        /// By how much they are moved down.
        shift: u8,
        /// How the number is written.
        base: Base,
        /// What follows it, `<<MAP_HUGE_SHIFT`.
        suffix: &'static str,
        /// Whether a value of zero is shown too.
        zero: bool,
    },
    /// The bits under `mask` are one value, named by a table and followed by a suffix: `FUTEX_OP_ADD<<28`.
    Shifted {
        /// Which bits.
        mask: u64,
        /// By how much they are moved down.
        shift: u8,
        /// Their names.
        table: &'static Table,
        /// What follows the name, `<<28`.
        suffix: &'static str,
    },
    /// The same, not shown when it is zero, with the shift as a constant of its own: `B50<<IBSHIFT`.
    Moved {
        /// Which bits.
        mask: u64,
        /// By how much they are moved down.
        shift: u8,
        /// Their names.
        table: &'static Table,
        /// The name of the shift, `IBSHIFT`.
        name: &'static str,
    },
    /// The bits under `mask` are a signal number, shown when not zero.
    Signal {
        /// Which bits.
        mask: u64,
    },
    /// Each bit is a number that a table names: `1<<CAP_CHOWN`.
    Bits(&'static Table),
}

/// Whose descriptor it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owner {
    /// That of the process with this pid.
    Process(i32),
    /// That of the process to which this pidfd of the task refers.
    Pidfd(i32),
}

/// What a number stands for beyond itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handle {
    /// A descriptor.
    Fd,
    /// A descriptor of another process.
    FdOf(Owner),
    /// A descriptor or `AT_FDCWD`.
    Dirfd,
    /// A thread id.
    Tid,
    /// A process id.
    Tgid,
    /// A process group.
    Pgid,
    /// A session.
    Sid,
    /// A user.
    Uid,
    /// A group.
    Gid,
    /// A network interface: `if_nametoindex("lo")`.
    Interface,
}

/// How bytes are quoted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quote {
    /// Text or data in quotes.
    Plain,
    /// A path: as `Plain`; JSON and path filters know it as a path.
    Path,
    /// As `Plain`, but text does not show a NUL that ends it, and then counts as whole.
    Ended,
    /// Text and the NUL behind it: shown without that, and in hex with it, as if it went on.
    Terminated,
    /// Always `\xHH` in quotes.
    Hex,
    /// Without quotes (escaped all the same).
    Bare,
    /// An abstract socket name: `@"…"`.
    Abstract,
    /// `aa:bb:cc:dd:ee:ff`.
    Mac,
    /// `8-4-4-4-12` hex digits.
    Uuid,
}

/// How the elements of a list are joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Join {
    /// `[a, b]`.
    Comma,
    /// `[a b]`: sets of small integers.
    Blank,
    /// `[a b]` with a leading `~` for a complement.
    Complement,
    /// `a|b`: one number of parts that are numbers of their own, like [`Of::Apart`]'s, each of its own table.
    Bar,
    /// `a+b`: one number of a base and a distance.
    Plus,
    /// `a<<8|b`: one number of two bytes that are numbers of their own, the upper one first.
    Bytes,
}

/// What follows the shown elements or fields.
#[derive(Clone, Copy, Debug)]
pub enum Rest<'a> {
    /// Nothing: it is whole.
    End,
    /// More that was not fetched or is not known: `...`.
    More,
    /// More that could not be read: `... /* 0xADDR */`.
    Fault(Addr),
    /// Unknown when the call did not finish: `???`.
    Unknown,
    /// Bytes behind the known structure that are not zero: `/* bytes 128..135 */ "\x00…"`.
    Extra(&'a Extra<'a>),
}

/// Bytes behind a known structure. On their own because they are rare: every value would have room for them.
#[derive(Clone, Copy, Debug)]
pub struct Extra<'a> {
    /// Offset of the first.
    pub from: u64,
    /// Offset of the last.
    pub to: u64,
    /// The bytes, as many as were fetched.
    pub bytes: &'a [u8],
    /// Whether there are more than were fetched.
    pub cut: bool,
}

/// A long thing that an abbreviating view shows as its address and a count: `0x7ffe… /* 35 vars */`.
#[derive(Clone, Copy, Debug)]
pub struct Brief<'a> {
    /// Where it lies.
    pub at: Addr,
    /// How many.
    pub count: u64,
    /// Of what: `vars`, `entries`; empty where the address alone is shown.
    pub noun: &'static str,
    /// The whole; `Nothing` when only the count was wanted.
    pub full: Value<'a>,
}

/// When a field is shown by a view that abbreviates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Show {
    /// Always.
    Always,
    /// Only when not abbreviated; hiding it leaves `...` at the end.
    Verbose,
    /// Only when not abbreviated; hiding it leaves `...` where it stands, one for neighbours.
    Gap,
    /// Only when abbreviated.
    Brief,
}

/// A structure's field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Its C name; empty when the value stands alone.
    pub name: &'static str,
    /// What it holds.
    pub value: Value<'a>,
    /// When it is shown.
    pub show: Show,
}

/// A decoded thing.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Not there: an argument that the call does not have in this form.
    Nothing,
    /// Known to exist, its content not available (`???`).
    Unavailable,
    /// A number.
    Int(Num, Base),
    /// A number that a table names; what else it is written as when the table does not know it. `None`: `0x… /* PFX_??? */`.
    Name(Num, &'static Table, Option<Base>),
    /// Flag bits or a packed word.
    Flags(Num, Of),
    /// A number that stands for something.
    Handle(Num, Handle),
    /// A signal number.
    Signal(Num),
    /// A signal mask; 4 to 128 bytes in the tracee's order.
    Sigset(&'a [u8]),
    /// A set of small numbers, one bit each (`fd_set`, `cpu_set_t`), as bytes in the tracee's order.
    Bitset(&'a [u8], Option<Handle>),
    /// A file mode with its type: `S_IFREG|0644`.
    Mode(Num),
    /// A device number: `makedev(0x1, 0x3)`.
    Dev {
        /// The number as it stood.
        raw: u64,
        /// Its major part.
        major: u32,
        /// Its minor part.
        minor: u32,
    },
    /// A status of wait(2).
    WaitStatus(u32),
    /// An errno, zero or positive (a negative one keeps its sign in front of the name).
    Errno(Num),
    /// An ioctl number, and the descriptor that it is for: terminals and sound timers share numbers.
    Ioctl {
        /// The number.
        op: u32,
        /// The descriptor.
        fd: i32,
    },
    /// An IPv4 address, four bytes in network order.
    Inet4([u8; 4]),
    /// An IPv6 address.
    Inet6(&'a [u8; 16]),
    /// A 16-bit number in network order, converted: `Be16(80)` is `htons(80)`.
    Be16(u16),
    /// A 32-bit number in network order, converted: `htonl(3)`.
    Be32(u32),
    /// A 16-bit name in network order, converted: `htons(ETH_P_ALL)`.
    Be16Name(u16, &'static Table),
    /// A wall-clock moment, shown as a calendar date in comments.
    Calendar {
        /// Seconds since the epoch.
        sec: i64,
        /// Nanoseconds.
        nsec: u32,
        /// Decimals that its source has: 9, or 6 for a timeval.
        digits: u8,
    },
    /// Bytes: text or data.
    Bytes {
        /// What was fetched.
        data: &'a [u8],
        /// How it is quoted.
        quote: Quote,
        /// Whether there is more than that.
        cut: bool,
    },
    /// A structure.
    Struct {
        /// Its fields, in print order.
        fields: &'a [Field<'a>],
        /// What follows them.
        rest: Rest<'a>,
    },
    /// An array.
    List {
        /// Its elements.
        items: &'a [Value<'a>],
        /// How they are joined.
        join: Join,
        /// What follows them.
        rest: Rest<'a>,
    },
    /// A C macro that makes the value: `KERNEL_VERSION(6, 1, 0)`.
    Call(&'static str, &'a [Value<'a>]),
    /// What a pointer points to.
    To(Addr, &'a Value<'a>),
    /// A pointer whose target could not be read.
    Unread(Addr, Fault),
    /// Changed in place by the call; shown once when both look the same. With `Nothing` before, the rest of an argument
    /// whose first half was shown at entry: ` => {…}`.
    Changed(&'a Value<'a>, &'a Value<'a>),
    /// An element of an array whose indexes have names: `[SK_MEMINFO_RCVBUF]=212992`.
    Indexed(&'a Value<'a>, &'a Value<'a>),
    /// Several readings, joined with ` or `.
    Either(&'a [Value<'a>]),
    /// A value with a comment behind it: `value /* note */`.
    Noted(&'a Value<'a>, &'a Value<'a>),
    /// A value that the styles which show names spell otherwise: `UTIME_NOW` for a timespec, `QCMD(Q_SYNC, USRQUOTA)`
    /// for a number. Raw: the first; abbreviated: the second; verbose: `first /* second */`.
    /// With [`Value::Nothing`] as the first: the second in both styles that name.
    /// With [`Value::Noted`] as the second: a remark that only the raw style leaves out.
    Spelled(&'a Value<'a>, &'a Value<'a>),
    /// A long thing that an abbreviating view shows shorter.
    Brief(&'a Brief<'a>),
}

// An array of thousands is made of thousands of these; what is rare and large stands behind a reference.
const _: () = assert!(size_of::<Value<'_>>() == 40 && size_of::<Field<'_>>() == 64);

impl<'a> Value<'a> {
    /// An unsigned decimal of 8 bytes.
    #[must_use]
    pub fn uint(bits: u64) -> Value<'a> {
        Value::Int(Num { bits, size: 8 }, Base::Udec)
    }

    /// An address.
    #[must_use]
    pub fn ptr(at: Addr) -> Value<'a> {
        Value::Int(Num { bits: at.0, size: 8 }, Base::Ptr)
    }

    /// A fixed text without quotes.
    #[must_use]
    pub fn bare(text: &'a str) -> Value<'a> {
        Value::Bytes { data: text.as_bytes(), quote: Quote::Bare, cut: false }
    }

    /// The path that this is, or points to, when all of it is known.
    #[must_use]
    pub fn path(&self) -> Option<&'a [u8]> {
        match *self {
            Value::Bytes { data, quote: Quote::Path, cut: false } => Some(data),
            Value::To(_, target) => target.path(),
            _ => None,
        }
    }

    /// Whether a pointer to this is shown in brackets: `[5]`.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        match self {
            Value::Int(..)
            | Value::Name(..)
            | Value::Flags(..)
            | Value::Handle(..)
            | Value::Signal(_)
            | Value::Mode(_)
            | Value::Dev { .. }
            | Value::WaitStatus(_)
            | Value::Errno(_)
            | Value::Ioctl { .. }
            | Value::Be16(_)
            | Value::Be32(_)
            | Value::Be16Name(..)
            | Value::Calendar { .. }
            | Value::Inet4(_)
            | Value::Inet6(_) => true,
            Value::Changed(before, after) => before.is_scalar() && after.is_scalar(),
            Value::Noted(value, _) | Value::Spelled(value, _) => value.is_scalar(),
            Value::Either(all) => all.first().is_some_and(Value::is_scalar),
            Value::Nothing
            | Value::Unavailable
            | Value::Sigset(_)
            | Value::Bitset(..)
            | Value::Bytes { .. }
            | Value::Struct { .. }
            | Value::List { .. }
            | Value::Call(..)
            | Value::Indexed(..)
            | Value::To(..)
            | Value::Unread(..)
            | Value::Brief(_) => false,
        }
    }
}

/// An argument of a call.
#[derive(Clone, Copy, Debug)]
pub struct Arg<'a> {
    /// Its man page name.
    pub name: &'static str,
    /// What it holds.
    pub value: Value<'a>,
    /// Whether a text view always writes `name=` (clone(2), whose order differs between architectures).
    pub named: bool,
}

/// What a call returned.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// Success, with a value.
    Value(Value<'a>),
    /// An error of errno(3): the positive number.
    Error(u32),
    /// One of the kernel's restart codes, 512 to 516: the call will be restarted or became `EINTR`.
    Restart(u32),
    /// It does not return: exit(2), or the task died in it.
    Never,
    /// It returned, but its result could not be read.
    Unavailable,
}

/// A remark behind the result: `(Timeout)`, `(left {tv_sec=0, …})`, `(flags O_RDWR)`.
#[derive(Clone, Copy, Debug)]
pub struct Aux<'a> {
    /// The word in front; may be empty.
    pub label: &'static str,
    /// The value; `Nothing` when the word says it all.
    pub value: Value<'a>,
}

/// The result of a call.
#[derive(Clone, Copy, Debug)]
pub struct Ret<'a> {
    /// The result register as it was.
    pub raw: u64,
    /// What it means.
    pub outcome: Outcome<'a>,
    /// Remarks, joined with `, ` in one pair of parentheses.
    pub aux: &'a [Aux<'a>],
}
