//! What a system call has to do with: the `%class` words of `-e trace=`, and properties that the engine needs.
//!
//! A row of `decode` carries one [`Classes`]; the command line reads the class bits to turn `%file` into a set of calls,
//! the engine and the text view read the property bits.

use std::ops::{BitOr, BitOrAssign};

/// A set of classes and properties of one system call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Classes(pub u32);

impl Classes {
    /// No class and no property: selected only by name, number, regular expression or `all`.
    pub const NONE: Classes = Classes(0);
    /// `%file`: takes a path name.
    pub const FILE: Classes = Classes(1 << 0);
    /// `%desc`: takes or makes a file descriptor.
    pub const DESC: Classes = Classes(1 << 1);
    /// `%memory`: changes or reads memory mappings.
    pub const MEMORY: Classes = Classes(1 << 2);
    /// `%process`: creates, ends, waits for or signals a process.
    pub const PROCESS: Classes = Classes(1 << 3);
    /// `%creds`: reads or changes user ids, group ids or capabilities.
    pub const CREDS: Classes = Classes(1 << 4);
    /// `%signal`.
    pub const SIGNAL: Classes = Classes(1 << 5);
    /// `%ipc`: System V shared memory, semaphores and message queues.
    pub const IPC: Classes = Classes(1 << 6);
    /// `%network`, `%net`.
    pub const NETWORK: Classes = Classes(1 << 7);
    /// `%stat`: the `stat` family by path.
    pub const STAT: Classes = Classes(1 << 8);
    /// `%lstat`.
    pub const LSTAT: Classes = Classes(1 << 9);
    /// `%fstat`: `fstat` and the calls that take a directory descriptor.
    pub const FSTAT: Classes = Classes(1 << 10);
    /// `%%stat`: the three families together.
    pub const STAT_LIKE: Classes = Classes(1 << 11);
    /// `%statfs`.
    pub const STATFS: Classes = Classes(1 << 12);
    /// `%fstatfs`.
    pub const FSTATFS: Classes = Classes(1 << 13);
    /// `%%statfs`: `statfs`, `fstatfs` and `ustat`.
    pub const STATFS_LIKE: Classes = Classes(1 << 14);
    /// `%pure`: cannot fail and has no argument.
    pub const PURE: Classes = Classes(1 << 15);
    /// `%clock`: reads or changes a system clock.
    pub const CLOCK: Classes = Classes(1 << 16);

    /// Property: the result is never an error, however it looks.
    pub const NEVER_FAILS: Classes = Classes(1 << 24);
    /// Property: the call may change the memory map, so that cached mappings are stale afterwards.
    pub const MAPS_CHANGE: Classes = Classes(1 << 25);
    /// Property: the call may change a thread's command name.
    pub const COMM_CHANGE: Classes = Classes(1 << 26);
    /// Property: a seccomp program stops at the call whatever the trace set, because the engine itself needs it.
    pub const SECCOMP_ALWAYS: Classes = Classes(1 << 27);

    /// Property: argument names are always shown, because the order differs between architectures (clone(2)).
    pub const NAMED: Classes = Classes(1 << 28);

    /// The class words of `-e trace=`, with what they select, in the order of the documentation. The words without `%`
    /// are an older spelling of some of them.
    pub const WORDS: &[(&'static str, Classes)] = &[
        ("%file", Classes::FILE),
        ("%desc", Classes::DESC),
        ("%memory", Classes::MEMORY),
        ("%process", Classes::PROCESS),
        ("%creds", Classes::CREDS),
        ("%signal", Classes::SIGNAL),
        ("%ipc", Classes::IPC),
        ("%network", Classes::NETWORK),
        ("%net", Classes::NETWORK),
        ("%stat", Classes::STAT),
        ("%lstat", Classes::LSTAT),
        ("%fstat", Classes::FSTAT),
        ("%%stat", Classes::STAT_LIKE),
        ("%statfs", Classes::STATFS),
        ("%fstatfs", Classes::FSTATFS),
        ("%%statfs", Classes::STATFS_LIKE),
        ("%pure", Classes::PURE),
        ("%clock", Classes::CLOCK),
        ("file", Classes::FILE),
        ("desc", Classes::DESC),
        ("memory", Classes::MEMORY),
        ("process", Classes::PROCESS),
        ("signal", Classes::SIGNAL),
        ("ipc", Classes::IPC),
        ("network", Classes::NETWORK),
    ];

    /// The class that a word of `-e trace=` names, with its `%` or in the older spelling.
    pub fn named(word: &str) -> Option<Classes> {
        Self::WORDS.iter().find(|(name, _)| *name == word).map(|(_, classes)| *classes)
    }

    /// Both sets together, for constants.
    pub const fn with(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// Whether the two sets share a class or property.
    pub const fn intersects(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of `other` is in this set.
    pub const fn contains(self, other: Classes) -> bool {
        self.0 & other.0 == other.0
    }
}

impl BitOr for Classes {
    type Output = Classes;
    fn bitor(self, other: Classes) -> Classes {
        self.with(other)
    }
}

impl BitOrAssign for Classes {
    fn bitor_assign(&mut self, other: Classes) {
        self.0 |= other.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_unique_and_found() {
        for (i, (word, classes)) in Classes::WORDS.iter().enumerate() {
            assert_eq!(Classes::named(word), Some(*classes));
            assert!(Classes::WORDS[..i].iter().all(|(other, _)| other != word), "{word} twice");
        }
        assert_eq!(Classes::named("creds"), None, "only seven classes have the older spelling");
        assert_eq!(Classes::named("%FILE"), None);
        assert_eq!(Classes::named("%"), None);
    }

    #[test]
    fn sets() {
        let both = Classes::FILE | Classes::DESC;
        assert!(both.contains(Classes::FILE) && both.intersects(Classes::DESC));
        assert!(!both.contains(Classes::FILE | Classes::STAT));
        assert!(!both.intersects(Classes::STAT));
    }
}
