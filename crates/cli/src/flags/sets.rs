//! Sets that the command line speaks of: system calls, signals, descriptors.

use abi::{Abi, sysno};

/// The personalities that an x86_64 kernel runs, in the order in which `@64`, `@32` and `@x32` are listed.
pub const PERSONALITIES: [Abi; 3] = [Abi::X86_64, Abi::I386, Abi::X32];

/// Where the sub-calls of i386's `socketcall(2)` stand in a [`SyscallSet`]: this plus the sub-call's number (1 to 20).
/// No call of the i386 table comes near.
pub const SOCKETCALL: u64 = 0x400;

/// Where the sub-calls of i386's `ipc(2)` stand in a [`SyscallSet`]: this plus the sub-call's number (1 to 24).
pub const IPC: u64 = 0x440;

/// The sub-calls that have a name of their own on i386, as (number in a [`SyscallSet`], name). The order of
/// `socketcall(2)` and `ipc(2)` (linux/net.h, linux/ipc.h).
pub const SUBCALLS: [(u64, &str); 32] = [
    (SOCKETCALL + 1, "socket"),
    (SOCKETCALL + 2, "bind"),
    (SOCKETCALL + 3, "connect"),
    (SOCKETCALL + 4, "listen"),
    (SOCKETCALL + 5, "accept"),
    (SOCKETCALL + 6, "getsockname"),
    (SOCKETCALL + 7, "getpeername"),
    (SOCKETCALL + 8, "socketpair"),
    (SOCKETCALL + 9, "send"),
    (SOCKETCALL + 10, "recv"),
    (SOCKETCALL + 11, "sendto"),
    (SOCKETCALL + 12, "recvfrom"),
    (SOCKETCALL + 13, "shutdown"),
    (SOCKETCALL + 14, "setsockopt"),
    (SOCKETCALL + 15, "getsockopt"),
    (SOCKETCALL + 16, "sendmsg"),
    (SOCKETCALL + 17, "recvmsg"),
    (SOCKETCALL + 18, "accept4"),
    (SOCKETCALL + 19, "recvmmsg"),
    (SOCKETCALL + 20, "sendmmsg"),
    (IPC + 1, "semop"),
    (IPC + 2, "semget"),
    (IPC + 3, "semctl"),
    (IPC + 4, "semtimedop"),
    (IPC + 11, "msgsnd"),
    (IPC + 12, "msgrcv"),
    (IPC + 13, "msgget"),
    (IPC + 14, "msgctl"),
    (IPC + 21, "shmat"),
    (IPC + 22, "shmdt"),
    (IPC + 23, "shmget"),
    (IPC + 24, "shmctl"),
];

/// Numbers of x86_64 that x32 does not have, by the names that they are shown under when they come as x32 calls.
static NATIVE64: [(u64, &str); 47] = [
    (13, "rt_sigaction#64"),
    (15, "rt_sigreturn#64"),
    (16, "ioctl#64"),
    (19, "readv#64"),
    (20, "writev#64"),
    (45, "recvfrom#64"),
    (46, "sendmsg#64"),
    (47, "recvmsg#64"),
    (54, "setsockopt#64"),
    (55, "getsockopt#64"),
    (59, "execve#64"),
    (101, "ptrace#64"),
    (127, "rt_sigpending#64"),
    (128, "rt_sigtimedwait#64"),
    (129, "rt_sigqueueinfo#64"),
    (131, "sigaltstack#64"),
    (134, "uselib#64"),
    (156, "_sysctl#64"),
    (174, "create_module#64"),
    (177, "get_kernel_syms#64"),
    (178, "query_module#64"),
    (180, "nfsservctl#64"),
    (205, "set_thread_area#64"),
    (206, "io_setup#64"),
    (209, "io_submit#64"),
    (211, "get_thread_area#64"),
    (214, "epoll_ctl_old#64"),
    (215, "epoll_wait_old#64"),
    (222, "timer_create#64"),
    (236, "vserver#64"),
    (244, "mq_notify#64"),
    (246, "kexec_load#64"),
    (247, "waitid#64"),
    (273, "set_robust_list#64"),
    (274, "get_robust_list#64"),
    (278, "vmsplice#64"),
    (279, "move_pages#64"),
    (295, "preadv#64"),
    (296, "pwritev#64"),
    (297, "rt_tgsigqueueinfo#64"),
    (299, "recvmmsg#64"),
    (307, "sendmmsg#64"),
    (310, "process_vm_readv#64"),
    (311, "process_vm_writev#64"),
    (322, "execveat#64"),
    (327, "preadv2#64"),
    (328, "pwritev2#64"),
];

/// All calls of a personality that have a name, with their number: the kernel's table and, on i386, the sub-calls of
/// `socketcall` and `ipc`, on x32 the numbers that only x86_64 has. x32 numbers are without [`sysno::X32_BIT`].
pub fn calls(abi: Abi) -> impl Iterator<Item = (u64, &'static str)> {
    let others = match abi {
        Abi::I386 => &SUBCALLS[..],
        Abi::X32 => &NATIVE64[..],
        _ => &[],
    };
    sysno::table(abi).iter().map(|&(nr, name)| (u64::from(nr), name)).chain(others.iter().copied())
}

/// Where a personality's bits stand; an ABI that is none of the three has none.
fn slot(abi: Abi) -> Option<usize> {
    PERSONALITIES.iter().position(|&p| p == abi)
}

/// A set of system calls, per personality.
///
/// Numbers that no table names are members together or not at all: the trace set always has them (such a call is shown
/// as `syscall_0x…` whatever was asked for), the others never.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SyscallSet {
    bits: [Vec<u64>; 3],
    nameless: bool,
}

impl SyscallSet {
    /// No call.
    pub fn none() -> SyscallSet {
        SyscallSet::default()
    }

    /// Every call that has a name.
    pub fn all() -> SyscallSet {
        let mut set = SyscallSet::default();
        for abi in PERSONALITIES {
            for (nr, _) in calls(abi) {
                set.insert(abi, nr);
            }
        }
        set
    }

    /// The same set with all numbers that no table names.
    pub fn with_nameless(mut self) -> SyscallSet {
        self.nameless = true;
        self
    }

    /// The calls with a name that are not in this set.
    pub fn complement(&self) -> SyscallSet {
        let mut set = SyscallSet { nameless: self.nameless, ..SyscallSet::default() };
        for abi in PERSONALITIES {
            for (nr, _) in calls(abi) {
                if !self.bit(abi, nr) {
                    set.insert(abi, nr);
                }
            }
        }
        set
    }

    /// Adds a call. A number of a personality that is none of the three is left out.
    pub fn insert(&mut self, abi: Abi, nr: u64) {
        let Some(slot) = slot(abi) else { return };
        let words = &mut self.bits[slot];
        let Ok(word) = usize::try_from(nr / 64) else { return };
        if words.len() <= word {
            words.resize(word + 1, 0);
        }
        words[word] |= 1 << (nr % 64);
    }

    fn bit(&self, abi: Abi, nr: u64) -> bool {
        let Some(slot) = slot(abi) else { return false };
        let word = usize::try_from(nr / 64).ok().and_then(|word| self.bits[slot].get(word));
        word.is_some_and(|word| word & 1 << (nr % 64) != 0)
    }

    /// Whether a call is in the set. x32 numbers with or without [`sysno::X32_BIT`]; a sub-call of i386's `socketcall`
    /// and `ipc` as [`SOCKETCALL`] or [`IPC`] plus its number. A personality without a table counts as nameless.
    pub fn contains(&self, abi: Abi, nr: u64) -> bool {
        let nr = if abi == Abi::X32 { nr & !sysno::X32_BIT } else { nr };
        if self.bit(abi, nr) {
            return true;
        }
        self.nameless
            && sysno::name(abi, nr).is_none()
            && !(abi == Abi::I386 && SUBCALLS.iter().any(|(sub, _)| *sub == nr))
            && !(abi == Abi::X32 && NATIVE64.iter().any(|(native, _)| *native == nr))
    }

    /// Whether the numbers that no table names are members.
    pub fn contains_nameless(&self) -> bool {
        self.nameless
    }

    /// The members that have a number in the personality's own table, ascending, x32 without its bit: what a seccomp
    /// program has to stop at. The sub-calls of i386 are left out; where one is a member its parent stops the tracee.
    pub fn numbers(&self, abi: Abi) -> impl Iterator<Item = u64> {
        let natives = if abi == Abi::X32 { &NATIVE64[..] } else { &[] };
        let own = sysno::table(abi).iter().map(|(nr, _)| u64::from(*nr));
        own.chain(natives.iter().map(|(nr, _)| *nr)).filter(move |nr| self.bit(abi, *nr))
    }

    /// Whether a sub-call of i386's `socketcall` is a member.
    pub fn any_socketcall(&self) -> bool {
        SUBCALLS.iter().any(|(nr, _)| *nr < IPC && self.bit(Abi::I386, *nr))
    }

    /// Whether a sub-call of i386's `ipc` is a member.
    pub fn any_ipc(&self) -> bool {
        SUBCALLS.iter().any(|(nr, _)| *nr >= IPC && self.bit(Abi::I386, *nr))
    }

    /// Whether every call with a name is a member, in every personality.
    pub fn is_all(&self) -> bool {
        PERSONALITIES.iter().all(|&abi| calls(abi).all(|(nr, _)| self.bit(abi, nr)))
    }

    /// Whether no call with a name is a member.
    pub fn is_none(&self) -> bool {
        self.bits.iter().flatten().all(|word| *word == 0)
    }
}

/// A set of numbers without an upper end: signals, descriptors.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NumberSet {
    /// Ascending, each once.
    listed: Vec<u32>,
    /// Whether the members are the numbers that are not listed.
    inverted: bool,
}

impl NumberSet {
    /// No number.
    pub fn none() -> NumberSet {
        NumberSet::default()
    }

    /// Every number.
    pub fn all() -> NumberSet {
        NumberSet { listed: Vec::new(), inverted: true }
    }

    /// The numbers listed, or all the others.
    pub fn new(mut listed: Vec<u32>, inverted: bool) -> NumberSet {
        listed.sort_unstable();
        listed.dedup();
        NumberSet { listed, inverted }
    }

    /// Whether a number is a member.
    pub fn contains(&self, number: u32) -> bool {
        self.listed.binary_search(&number).is_ok() != self.inverted
    }

    /// Whether there is no member.
    pub fn is_none(&self) -> bool {
        self.listed.is_empty() && !self.inverted
    }

    /// Whether every number is a member.
    pub fn is_all(&self) -> bool {
        self.listed.is_empty() && self.inverted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x32_has_the_native_calls_under_names_of_their_own() {
        let only_native = |nr: u64| sysno::name(Abi::X32, nr).is_none();
        let expected: Vec<(u64, String)> = sysno::table(Abi::X86_64)
            .iter()
            .map(|&(nr, name)| (u64::from(nr), format!("{name}#64")))
            .filter(|(nr, _)| only_native(*nr))
            .collect();
        let listed: Vec<(u64, String)> = NATIVE64.iter().map(|&(nr, name)| (nr, name.to_owned())).collect();
        assert_eq!(listed, expected);
        assert!(!SyscallSet::none().with_nameless().contains(Abi::X32, 16));
    }

    #[test]
    fn nameless_numbers_are_in_the_trace_set_only() {
        let none = SyscallSet::none();
        for nr in [400, 1000, u64::MAX] {
            assert!(!none.contains(Abi::X86_64, nr));
            assert!(none.clone().with_nameless().contains(Abi::X86_64, nr));
            assert!(!SyscallSet::all().contains(Abi::X86_64, nr));
        }
        assert!(!none.clone().with_nameless().contains(Abi::X86_64, 0));
        assert!(!none.clone().with_nameless().contains(Abi::I386, SOCKETCALL + 9));
        assert!(none.with_nameless().contains(Abi::I386, SOCKETCALL));
    }

    #[test]
    fn complement_is_per_personality() {
        let mut set = SyscallSet::none();
        set.insert(Abi::X86_64, 1);
        let rest = set.complement();
        assert!(!rest.contains(Abi::X86_64, 1) && rest.contains(Abi::X86_64, 0));
        assert!(rest.contains(Abi::I386, 1) && rest.contains(Abi::X32, 1));
        assert_eq!(rest.complement(), {
            let mut again = SyscallSet::none();
            again.insert(Abi::X86_64, 1);
            again
        });
        assert!(SyscallSet::all().is_all() && !rest.is_all());
        assert!(SyscallSet::all().complement().is_none());
    }

    #[test]
    fn x32_numbers_with_and_without_the_bit() {
        let mut set = SyscallSet::none();
        set.insert(Abi::X32, 512);
        assert!(set.contains(Abi::X32, 512) && set.contains(Abi::X32, 512 | sysno::X32_BIT));
        assert!(!set.contains(Abi::X86_64, 512));
    }

    #[test]
    fn numbers_ascend_and_leave_sub_calls_out() {
        let all = SyscallSet::all();
        let numbers: Vec<u64> = all.numbers(Abi::I386).collect();
        assert!(numbers.is_sorted() && numbers.iter().all(|nr| *nr < SOCKETCALL));
        assert!(all.any_ipc() && all.any_socketcall());
        assert!(!SyscallSet::none().any_ipc());
    }

    #[test]
    fn number_sets() {
        let some = NumberSet::new(vec![3, 1, 3], false);
        assert!(some.contains(1) && some.contains(3) && !some.contains(2));
        let others = NumberSet::new(vec![3, 1], true);
        assert!(!others.contains(1) && others.contains(u32::MAX));
        assert!(NumberSet::all().is_all() && NumberSet::none().is_none());
        assert!(!NumberSet::none().contains(0) && NumberSet::all().contains(0));
    }
}
