//! What the registers of a call must hold for it to matter: the part of a condition that can be decided before the call
//! stops. `filter` writes guards, `trace` has the kernel decide them.

/// A condition on the argument registers of a call. It may hold of calls that turn out not to be meant, never the other
/// way round.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Guard {
    /// Of no call.
    Never,
    /// Of any call.
    Always,
    /// Of a call whose register passes.
    Register(Test),
    /// Where all hold.
    All(Vec<Guard>),
    /// Where any holds.
    Any(Vec<Guard>),
}

/// A test of one argument register.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Test {
    /// Which argument, from 0 to 5.
    pub register: u8,
    /// How many of the register's low bytes count: 1, 2, 4 or 8.
    pub bytes: u8,
    /// What they are.
    pub is: Is,
}

/// What an unsigned number must be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Is {
    /// From the first up to the second.
    Within(u64, u64),
    /// All of these bits are set.
    Has(u64),
    /// Not all of these bits are set.
    Lacks(u64),
}

impl Test {
    /// The largest number of so many bytes.
    #[must_use]
    pub fn most(bytes: u8) -> u64 {
        if bytes >= 8 { u64::MAX } else { (1 << (u32::from(bytes) * 8)) - 1 }
    }

    /// Whether a call with these arguments passes.
    #[must_use]
    pub fn passes(&self, args: &[u64; 6]) -> bool {
        let value = args.get(usize::from(self.register)).copied().unwrap_or(0) & Test::most(self.bytes);
        match self.is {
            Is::Within(from, to) => (from..=to).contains(&value),
            Is::Has(bits) => value & bits == bits,
            Is::Lacks(bits) => value & bits != bits,
        }
    }
}

impl Guard {
    /// `Always` or `Never`.
    #[must_use]
    pub fn from_bool(holds: bool) -> Guard {
        if holds { Guard::Always } else { Guard::Never }
    }

    /// Where all of these hold.
    #[must_use]
    pub fn all(guards: impl IntoIterator<Item = Guard>) -> Guard {
        let mut all = Vec::new();
        for guard in guards {
            match guard {
                Guard::Never => return Guard::Never,
                Guard::Always => {}
                Guard::All(inner) => inner.into_iter().for_each(|guard| add(&mut all, guard)),
                guard @ (Guard::Register(_) | Guard::Any(_)) => add(&mut all, guard),
            }
        }
        match all.len() {
            0 => Guard::Always,
            1 => all.remove(0),
            _ => Guard::All(all),
        }
    }

    /// Where any of these holds.
    #[must_use]
    pub fn any(guards: impl IntoIterator<Item = Guard>) -> Guard {
        let mut any = Vec::new();
        for guard in guards {
            match guard {
                Guard::Always => return Guard::Always,
                Guard::Never => {}
                Guard::Any(inner) => inner.into_iter().for_each(|guard| add(&mut any, guard)),
                guard @ (Guard::Register(_) | Guard::All(_)) => add(&mut any, guard),
            }
        }
        match any.len() {
            0 => Guard::Never,
            1 => any.remove(0),
            _ => Guard::Any(any),
        }
    }

    /// Whether it holds of a call with these arguments.
    #[must_use]
    pub fn holds(&self, args: &[u64; 6]) -> bool {
        match self {
            Guard::Never => false,
            Guard::Always => true,
            Guard::Register(test) => test.passes(args),
            Guard::All(guards) => guards.iter().all(|guard| guard.holds(args)),
            Guard::Any(guards) => guards.iter().any(|guard| guard.holds(args)),
        }
    }
}

fn add(guards: &mut Vec<Guard>, guard: Guard) {
    if !guards.contains(&guard) {
        guards.push(guard);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_decides_nothing_is_left_out() {
        let test = |register| Guard::Register(Test { register, bytes: 4, is: Is::Within(3, 5) });
        assert_eq!(Guard::all([Guard::Always, test(0), test(0)]), test(0));
        assert_eq!(Guard::all([test(0), Guard::Never]), Guard::Never);
        assert_eq!(Guard::any([Guard::Never, test(1)]), test(1));
        assert_eq!(Guard::any([test(1), Guard::Always]), Guard::Always);
        assert_eq!((Guard::all([]), Guard::any([])), (Guard::Always, Guard::Never));
        let both = Guard::any([test(0), Guard::any([test(1), test(0)])]);
        assert_eq!(both, Guard::Any(vec![test(0), test(1)]));
        assert!(both.holds(&[9, 4, 0, 0, 0, 0]) && !both.holds(&[9, 9, 4, 0, 0, 0]));
    }

    #[test]
    fn only_the_bytes_that_count_are_looked_at() {
        let args = [0xffff_ffff_ffff_ff03, 0, 0, 0, 0, 0];
        let test = |bytes, is| Test { register: 0, bytes, is }.passes(&args);
        assert!(test(1, Is::Within(3, 3)) && !test(2, Is::Within(3, 3)));
        assert!(test(2, Is::Has(0xff00)) && !test(1, Is::Has(0xff00)) && test(1, Is::Lacks(0xff00)));
        assert!(test(8, Is::Within(0xffff_ffff_0000_0000, u64::MAX)));
    }
}
