//! Rows: one per system call, per case of a multiplexed argument, per record; and the three macros that write them.

use model::classes::Classes;
use model::value::Show;

use crate::ty::{Arg, Got, Hook, Phase, Ty};
use crate::walk::RetHook;

/// An argument of a row.
pub struct ArgRow {
    /// Its man page name.
    pub name: &'static str,
    /// What it is.
    pub ty: Ty,
}

/// How a result is read.
#[derive(Clone, Copy)]
pub enum Ret {
    /// Unsigned decimal.
    Int,
    /// A byte count or zero: unsigned decimal.
    Size,
    /// Zero or an error.
    Zero,
    /// Hex: an address.
    Hex,
    /// Octal (umask(2)).
    Oct,
    /// A new descriptor.
    Fd,
    /// A thread.
    Tid,
    /// A process.
    Tgid,
    /// A process group.
    Pgid,
    /// A session.
    Sid,
    /// A user or group id.
    Id,
    /// It does not return.
    Never,
    /// A number in decimal, followed by a remark that names it: `1 (SUID_DUMP_USER)`; the label stands before it.
    Decimal(&'static str, &'static Ty),
    /// A number in hex, followed by a remark that names it: `0x8002 (flags O_RDWR|O_LARGEFILE)`.
    Remark(&'static str, &'static Ty),
    /// A hook that gives the value and the remarks.
    Hook(&'static RetHook),
}

/// A system call.
pub struct Call {
    /// Its name in the kernel's table.
    pub name: &'static str,
    /// Its arguments, in the order in which they are shown.
    pub args: &'static [ArgRow],
    /// Its result.
    pub ret: Ret,
    /// Trace classes and properties, see [`model::classes`].
    pub classes: Classes,
    /// The forms that an argument chooses between.
    pub by: Option<By>,
}

/// What chooses a case.
#[derive(Clone, Copy)]
pub struct By {
    /// The argument.
    pub on: Arg,
    /// A second argument; the key is then `on << 32 | then`.
    pub then: Option<Arg>,
    /// Bits of the key that count.
    pub mask: u64,
    /// By how much the key is moved down first.
    pub shift: u32,
    /// The cases; the one without keys is the default.
    pub cases: &'static [Case],
    /// A faster look-up than going through the cases, for hundreds of them; asked first.
    pub find: Option<FindCase>,
}

/// Finds a case by its key as the ABI has it.
pub type FindCase = fn(abi::Abi, u64) -> Option<&'static Case>;

/// One form of a multiplexed call.
pub struct Case {
    /// The values that choose it; none for the default.
    pub keys: &'static [u64],
    /// The arguments in place of [`Ty::Cases`].
    pub args: &'static [ArgRow],
    /// The result, where it differs from the row's.
    pub ret: Option<Ret>,
}

impl Ret {
    /// Whether it is the id of a task.
    fn tells_of_tasks(self) -> bool {
        match self {
            Ret::Tid | Ret::Tgid | Ret::Pgid | Ret::Sid => true,
            Ret::Decimal(_, ty) | Ret::Remark(_, ty) => ty.tells_of_tasks(),
            // Hooks name numbers, and tell what else has changed.
            Ret::Int | Ret::Size | Ret::Zero | Ret::Hex | Ret::Oct | Ret::Fd | Ret::Id | Ret::Never | Ret::Hook(_) => {
                false
            }
        }
    }
}

impl Call {
    /// How many registers it takes in its longest form.
    #[must_use]
    pub fn registers(&self, abi: abi::Abi) -> usize {
        let pairs = matches!(abi, abi::Abi::I386 | abi::Abi::Arm);
        let width = |arg: &ArgRow| if pairs && arg.ty.wide() { 2 } else { 1 };
        let most = |base: usize, args: &[ArgRow]| {
            args.iter().fold((base, base), |(at, most), arg| {
                let end = match arg.ty {
                    Ty::Register(own, _) => usize::from(own) + 1,
                    _ => at + width(arg),
                };
                (at + width(arg), most.max(end))
            })
        };
        match self.by {
            Some(by) => {
                let own = self.args.split_last().map_or(&[][..], |(_, own)| own);
                let base = own.iter().map(width).sum();
                by.cases.iter().map(|case| most(base, case.args).1).max().unwrap_or(base)
            }
            None => most(0, self.args).1,
        }
    }

    /// Whether ids of tasks are shown in any of its forms, or may be.
    #[must_use]
    pub fn tells_of_tasks(&self) -> bool {
        let mut args = self.args.iter();
        let mut cases = self.by.iter().flat_map(|by| by.cases.iter());
        self.ret.tells_of_tasks()
            || args.any(|arg| arg.ty.tells_of_tasks())
            || cases.any(|case| {
                case.ret.is_some_and(Ret::tells_of_tasks) || case.args.iter().any(|arg| arg.ty.tells_of_tasks())
            })
    }

    /// The case for a key; the default case, or none.
    #[must_use]
    pub fn case(&self, abi: abi::Abi, key: u64) -> Option<&'static Case> {
        let by = self.by?;
        let key = key >> by.shift & by.mask;
        by.find
            .and_then(|find| find(abi, key))
            .or_else(|| by.cases.iter().find(|case| case.keys.contains(&key)))
            .or_else(|| by.cases.iter().find(|case| case.keys.is_empty()))
    }

    /// How many leading arguments have no output in them, so that they are shown before the call is let go.
    #[must_use]
    pub fn known_at_entry(args: &[ArgRow]) -> usize {
        args.iter().position(|arg| arg.ty.phase() != Phase::Enter).unwrap_or(args.len())
    }
}

/// A structure in memory.
pub struct Record {
    /// Its C tag.
    pub name: &'static str,
    /// Its fields, in print order.
    pub fields: &'static [FieldRow],
    /// Its size for each ABI.
    pub size: abi::Size,
}

/// A field of a record.
pub struct FieldRow {
    /// The name that is shown; empty for none.
    pub name: &'static str,
    /// Where it lies and how wide it is.
    pub at: abi::At,
    /// What it is.
    pub ty: Ty,
    /// When it is shown.
    pub show: Show,
    /// `Exit`: filled by the kernel, so that it is shown only after a call that did not fail.
    pub phase: Phase,
}

/// Names for [`Got`] and [`Hook`] in rows.
pub type Outcome = Got;
/// A hook of a row.
pub type RowHook = Hook;

/// Writes a table of calls:
/// `openat (dirfd: Dirfd, pathname: In(&Path), …) -> Fd, [FILE | DESC];` and, for multiplexed calls, a last argument
/// `arg: Cases` and `by op &FCNTL` (or `by level, optname => SOCKOPTS`, `by op & 0x7f => FUTEX`, `by op >> 8 => QUOTA`).
#[macro_export]
macro_rules! calls {
    ($(#[$doc:meta])* $vis:vis $table:ident: $(
        $name:ident ( $( $arg:ident : $ty:expr ),* $(,)? ) -> $ret:expr, [ $($class:ident)|* ]
        $( by $on:ident $(, $then:ident)? $(& $mask:literal)? $(>> $shift:literal)? $(via $find:path)? => $cases:expr )? ;
    )*) => {
        $(#[$doc])*
        $vis static $table: &[$crate::row::Call] = &[ $( {
            #[allow(non_camel_case_types, dead_code, clippy::upper_case_acronyms)]
            enum Names { $($arg,)* }
            $( #[allow(non_upper_case_globals, dead_code)]
               const $arg: $crate::ty::Arg = $crate::ty::Arg(Names::$arg as u8); )*
            $crate::row::Call {
                name: $crate::arg_name(stringify!($name)),
                args: &[ $( $crate::row::ArgRow { name: $crate::arg_name(stringify!($arg)), ty: $ty } ),* ],
                ret: $ret,
                classes: model::classes::Classes(0 $( | model::classes::Classes::$class.0 )*),
                by: $crate::calls!(@by $( $on $(, $then)? $(& $mask)? $(>> $shift)? $(via $find)? => $cases )?),
            }
        } ),* ];
    };
    (@by) => { None };
    (@by $on:ident => $cases:expr) => {
        Some($crate::row::By { on: $on, then: None, mask: u64::MAX, shift: 0, cases: $cases, find: None })
    };
    (@by $on:ident via $find:path => $cases:expr) => {
        Some($crate::row::By { on: $on, then: None, mask: u64::MAX, shift: 0, cases: $cases, find: Some($find) })
    };
    (@by $on:ident & $mask:literal => $cases:expr) => {
        Some($crate::row::By { on: $on, then: None, mask: $mask, shift: 0, cases: $cases, find: None })
    };
    (@by $on:ident >> $shift:literal => $cases:expr) => {
        Some($crate::row::By { on: $on, then: None, mask: u64::MAX, shift: $shift, cases: $cases, find: None })
    };
    (@by $on:ident, $then:ident => $cases:expr) => {
        Some($crate::row::By { on: $on, then: Some($then), mask: u64::MAX, shift: 0, cases: $cases, find: None })
    };
}

/// Writes the cases of a multiplexed argument. The leading names are the arguments that the row itself has:
/// `FCNTL (fd, op): F_DUPFD | F_DUPFD_CLOEXEC => (arg: Int) -> Fd; … _ => (arg: Hex);`. Keys are constants of
/// `abi::c`; two keys are written `SOL_SOCKET, SO_LINGER | SO_X => …`.
#[macro_export]
macro_rules! cases {
    ($(#[$doc:meta])* $vis:vis $table:ident ( $($base:ident),* ): $($rest:tt)*) => {
        $(#[$doc])*
        $vis static $table: &[$crate::row::Case] = $crate::cases!(@rows [$($base),*] [] $($rest)*);
    };
    (@rows $base:tt [$($done:tt)*]) => { &[ $($done)* ] };
    (@rows $base:tt [$($done:tt)*] _ => ($($args:tt)*) $(-> $ret:expr)?; $($rest:tt)*) => {
        $crate::cases!(@rows $base [ $($done)* $crate::cases!(@case $base [] ($($args)*) $($ret)?), ] $($rest)*)
    };
    (@rows $base:tt [$($done:tt)*] $level:ident, $($key:ident)|+ => ($($args:tt)*) $(-> $ret:expr)?; $($rest:tt)*) => {
        $crate::cases!(@rows $base [ $($done)* $crate::cases!(
            @case $base [ $( (abi::c::$level << 32 | abi::c::$key) ),+ ] ($($args)*) $($ret)?), ] $($rest)*)
    };
    (@rows $base:tt [$($done:tt)*] $($key:ident)|+ => ($($args:tt)*) $(-> $ret:expr)?; $($rest:tt)*) => {
        $crate::cases!(@rows $base [ $($done)* $crate::cases!(
            @case $base [ $( abi::c::$key ),+ ] ($($args)*) $($ret)?), ] $($rest)*)
    };
    (@case [$($base:ident),*] [$($key:expr),*] ($( $arg:ident : $ty:expr ),* $(,)?) $($ret:expr)?) => { {
        #[allow(non_camel_case_types, dead_code, clippy::upper_case_acronyms)]
        enum Names { $($base,)* $($arg,)* }
        $( #[allow(non_upper_case_globals, dead_code)]
           const $base: $crate::ty::Arg = $crate::ty::Arg(Names::$base as u8); )*
        $( #[allow(non_upper_case_globals, dead_code)]
           const $arg: $crate::ty::Arg = $crate::ty::Arg(Names::$arg as u8); )*
        $crate::row::Case {
            keys: &[ $($key),* ],
            args: &[ $( $crate::row::ArgRow { name: $crate::arg_name(stringify!($arg)), ty: $ty } ),* ],
            ret: $crate::cases!(@ret $($ret)?),
        }
    } };
    (@ret) => { None };
    (@ret $ret:expr) => { Some($ret) };
}

/// Writes a record over an extracted layout: `STAT = stat { @Verbose st_dev: Dev, st_mode: Mode, … }`. A field may be
/// marked `@Verbose`, `@Gap` or `@Brief` (see [`Show`]) or `@Out` (filled by the kernel), and shown under another name than its
/// member: `st_atime = st_atim_tv_sec: Long`. `_` as the name shows the value without one.
#[macro_export]
macro_rules! record {
    ($( $(#[$doc:meta])* $vis:vis $record:ident = $layout:ident { $(
        $(@$mark:ident)* $field:ident $(= $member:ident)? : $ty:expr
    ),* $(,)? } )*) => { $(
        $(#[$doc])*
        $vis static $record: $crate::row::Record = {
            #[allow(non_camel_case_types, dead_code, clippy::upper_case_acronyms)]
            enum Names { $($field,)* }
            $( #[allow(non_upper_case_globals, dead_code)]
               const $field: $crate::ty::Arg = $crate::ty::Arg(Names::$field as u8); )*
            $crate::row::Record {
                name: stringify!($layout),
                fields: &[ $( $crate::row::FieldRow {
                    name: $crate::field_name(stringify!($field)),
                    at: $crate::record!(@at $layout $field $($member)?),
                    ty: $ty,
                    show: $crate::record!(@show $($mark)*),
                    phase: $crate::record!(@phase $($mark)*),
                } ),* ],
                size: abi::layout::$layout::SIZE,
            }
        };
    )* };
    (@at $layout:ident $field:ident) => { abi::layout::$layout::$field };
    (@at $layout:ident $field:ident $member:ident) => { abi::layout::$layout::$member };
    (@show Verbose $($rest:ident)*) => { model::value::Show::Verbose };
    (@show Gap $($rest:ident)*) => { model::value::Show::Gap };
    (@show Brief $($rest:ident)*) => { model::value::Show::Brief };
    (@show Out $($rest:ident)*) => { $crate::record!(@show $($rest)*) };
    (@show) => { model::value::Show::Always };
    (@phase Out $($rest:ident)*) => { $crate::ty::Phase::Exit };
    (@phase Verbose $($rest:ident)*) => { $crate::record!(@phase $($rest)*) };
    (@phase Gap $($rest:ident)*) => { $crate::record!(@phase $($rest)*) };
    (@phase Brief $($rest:ident)*) => { $crate::record!(@phase $($rest)*) };
    (@phase) => { $crate::ty::Phase::Enter };
}

/// Writes tables of netlink attributes: the table that names their types, and what each type holds; those without a row
/// are shown as bytes: `pub LINK = RTNL_LINK_ATTRS { IFLA_ADDRESS | IFLA_BROADCAST: Mac(Rest), IFLA_MTU: Uint }`.
#[macro_export]
macro_rules! attrs {
    ($( $(#[$doc:meta])* $vis:vis $attrs:ident = $types:ident { $( $($key:ident)|+ : $ty:expr ),* $(,)? } )*) => { $(
        $(#[$doc])*
        $vis static $attrs: $crate::netlink::Attrs = $crate::netlink::Attrs {
            types: Some(&abi::names::$types),
            rows: &[ $( (&[ $( abi::c::$key ),+ ], $ty) ),* ],
            all: None,
        };
    )* };
}
