//! i386's socketcall(2) and ipc(2): one number, many calls, arguments in memory.

use abi::Abi;
use model::Memory;

use super::{Made, Name, by_name, i386};
use crate::words::*;

calls! {
    /// The parents: what is shown of a sub-call that is not known, or whose arguments cannot be read.
    pub I386:
    socketcall (call: NameOr(&SOCKETCALLS, Base::Dec), args: Ptr) -> Ret::Int, [DESC];
    ipc (call: Apart(&IPC_CALL), first: Hex, second: Hex, third: Hex, ptr: Hex, fifth: Hex) -> Ret::Int, [IPC];
}

/// The first argument of ipc(2): a version and a sub-call.
static IPC_CALL: Flagset = Flagset {
    parts: &[
        Part::Number { mask: 0xffff_0000, shift: 16, base: Base::Udec, suffix: "<<16", zero: false },
        Part::Number { mask: 0xffff, shift: 0, base: Base::Udec, suffix: "", zero: true },
    ],
    unknown: "",
};

/// The sub-calls of socketcall(2) from 1 on, with their argument counts (linux/net.h).
static SOCKETCALL: [(&str, usize); 20] = [
    ("socket", 3),
    ("bind", 3),
    ("connect", 3),
    ("listen", 2),
    ("accept", 3),
    ("getsockname", 3),
    ("getpeername", 3),
    ("socketpair", 4),
    ("send", 4),
    ("recv", 4),
    ("sendto", 6),
    ("recvfrom", 6),
    ("shutdown", 2),
    ("setsockopt", 5),
    ("getsockopt", 5),
    ("sendmsg", 3),
    ("recvmsg", 3),
    ("accept4", 4),
    ("recvmmsg", 5),
    ("sendmmsg", 4),
];

/// The sub-calls of ipc(2) (linux/ipc.h).
static IPC: [(u64, &str); 12] = [
    (1, "semop"),
    (2, "semget"),
    (3, "semctl"),
    (4, "semtimedop"),
    (11, "msgsnd"),
    (12, "msgrcv"),
    (13, "msgget"),
    (14, "msgctl"),
    (21, "shmat"),
    (22, "shmdt"),
    (23, "shmget"),
    (24, "shmctl"),
];

/// Where sub-calls stand in trace sets: this plus their number.
pub const SOCKETCALL_SET: u64 = 0x400;
/// See [`SOCKETCALL_SET`].
pub const IPC_SET: u64 = 0x440;

/// The sub-call, if the number is a multiplexer's and the sub-call is known and its arguments can be read.
pub fn resolve(nr: u64, args: [u64; 6], memory: &dyn Memory) -> Option<Made> {
    match abi::sysno::name(Abi::I386, nr)? {
        "socketcall" => {
            let sub = args[0] & 0xffff_ffff;
            let (name, count) = *SOCKETCALL.get(usize::try_from(sub.checked_sub(1)?).ok()?)?;
            let call = by_name(Abi::I386, name)?;
            let mut bytes = [0; 24];
            memory.read_exact(Addr(args[1] & 0xffff_ffff), &mut bytes[..count * 4]).ok()?;
            let mut args = [0; 6];
            for (arg, word) in args.iter_mut().zip(bytes.as_chunks::<4>().0) {
                *arg = u64::from(u32::from_le_bytes(*word));
            }
            Some(Made { call, name: Name::Known(name), nr: SOCKETCALL_SET + sub, args, undecoded: None })
        }
        "ipc" => {
            // The upper half of the first argument is a version number.
            let sub = args[0] & 0xffff;
            let (_, name) = *IPC.iter().find(|(number, _)| *number == sub)?;
            let (args, whole) = rest(name, args, memory);
            let own = if whole { i386::IPC } else { i386::IPC_UNREAD };
            let call = own.iter().find(|call| call.name == name).or_else(|| by_name(Abi::I386, name))?;
            // As many of ipc(2)'s own behind the first as the sub-call uses.
            let count = match name {
                "msgget" => 2,
                "semget" | "shmget" => 3,
                "semtimedop" | "msgrcv" => 5,
                _ => 4,
            };
            let undecoded = Some((1, count));
            Some(Made { call, name: Name::Known(name), nr: IPC_SET + sub, args, undecoded })
        }
        // The first calls with more than four arguments took them in memory.
        name @ ("mmap" | "select") => {
            let count = if name == "mmap" { 6 } else { 5 };
            let mut bytes = [0; 24];
            memory.read_exact(Addr(args[0] & 0xffff_ffff), &mut bytes[..count * 4]).ok()?;
            let mut args = [0; 6];
            for (arg, word) in args.iter_mut().zip(bytes.as_chunks::<4>().0) {
                *arg = u64::from(u32::from_le_bytes(*word));
            }
            let call = by_name(Abi::X86_64, name)?;
            Some(Made { call, name: Name::Known(name), nr, args, undecoded: Some((0, 1)) })
        }
        _ => None,
    }
}

/// ipc(2)'s arguments (call, first, second, third, ptr, fifth) in the order of the call itself, and whether those that
/// lie in memory could be read.
fn rest(name: &str, args: [u64; 6], memory: &dyn Memory) -> ([u64; 6], bool) {
    let [call, first, second, third, ptr, fifth] = args;
    let whole = match name {
        "semop" => [first, ptr, second, 0, 0, 0],
        "semtimedop" => [first, ptr, second, fifth, 0, 0],
        "semget" => [first, second, third, 0, 0, 0],
        // The last argument is the union itself, behind a pointer.
        "semctl" => match words(memory, ptr) {
            Some([arg]) => [first, second, third, arg, ptr, 0],
            None => return ([first, second, third, ptr, 0, 0], false),
        },
        "msgsnd" => [first, ptr, second, third, 0, 0],
        // Version 0 packs the message pointer and the type into a structure.
        "msgrcv" if call >> 16 & 0xffff == 0 => match words(memory, ptr) {
            Some([msgp, msgtyp]) => [first, msgp, second, msgtyp, third, 0],
            None => return ([first, ptr, second, third, 0, 0], false),
        },
        "msgrcv" => [first, ptr, second, fifth, third, 0],
        "msgctl" => [first, second, ptr, 0, 0, 0],
        "msgget" => [first, second, 0, 0, 0, 0],
        "shmat" => [first, ptr, second, third, 0, 0],
        "shmdt" => [ptr, 0, 0, 0, 0, 0],
        "shmctl" => [first, second, ptr, 0, 0, 0],
        _ => [first, second, third, 0, 0, 0],
    };
    (whole, true)
}

/// Words of four bytes at an address of a 32-bit process.
fn words<const N: usize>(memory: &dyn Memory, at: u64) -> Option<[u64; N]> {
    let mut words = [0; N];
    for (i, word) in words.iter_mut().enumerate() {
        let mut bytes = [0; 4];
        memory.read_exact(Addr(at & 0xffff_ffff).offset(4 * i as u64), &mut bytes).ok()?;
        *word = u64::from(u32::from_le_bytes(bytes));
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use model::memory::Snapshot;

    use super::*;
    use crate::calls;

    #[test]
    fn what_cannot_be_taken_apart_is_its_parent() {
        let nothing = Snapshot::default();
        let made = |nr, args| {
            let made = calls::resolve(Abi::I386, nr, args, &nothing);
            (made.call.name, made.call.args.len(), made.nr)
        };
        // Arguments that cannot be read, and sub-calls that there are not.
        assert_eq!(made(102, [2, 1, 0, 0, 0, 0]), ("socketcall", 2, 102));
        assert_eq!(made(102, [0, 0, 0, 0, 0, 0]), ("socketcall", 2, 102));
        assert_eq!(made(102, [21, 0, 0, 0, 0, 0]), ("socketcall", 2, 102));
        assert_eq!(made(117, [99, 0, 0, 0, 0, 0]), ("ipc", 6, 117));
        // ipc(2)'s arguments are in registers; only msgrcv(2) in version 0 needs memory, and is known without.
        assert_eq!(made(117, [2, 0, 0, 0, 0, 0]), ("semget", 3, IPC_SET + 2));
        assert_eq!(made(117, [12, 1, 2, 3, 4, 5]), ("msgrcv", 4, IPC_SET + 12));
        assert_eq!(made(117, [1 << 16 | 12, 1, 2, 3, 4, 5]), ("msgrcv", 5, IPC_SET + 12));
    }
}
