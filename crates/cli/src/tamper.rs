//! Which rule of `-e inject=` acts on a call, and what is told of it.

use crate::flags::Personality;
use crate::flags::inject::Rule;
use abi::Abi;
use filter::Filter;
use model::event::Return;
use render::text::Injected;
use trace::tamper::{Deed, Returns};

/// How often each rule has met each call of a task.
#[derive(Debug, Default)]
pub struct Counts(Vec<(Meeting, u32)>);

/// A rule by its place, the convention and the number of a call.
type Meeting = (usize, Abi, u64);

impl Counts {
    /// One more; tells how many it makes.
    fn count(&mut self, meeting: Meeting) -> u32 {
        match self.0.iter_mut().find(|(known, _)| *known == meeting) {
            Some((_, count)) => {
                *count = count.saturating_add(1);
                *count
            }
            None => {
                self.0.push((meeting, 1));
                1
            }
        }
    }
}

/// The rule that acts on a call, by its place. strace has one rule for a call, the last that names it. In strobe's own
/// personality they are tried in order and the first whose turn it is acts; each counts all calls of its set, whatever
/// the others do.
pub fn choose(
    rules: &[Rule],
    personality: Personality,
    counts: &mut Counts,
    (abi, nr): (Abi, u64),
    holds: &mut dyn FnMut(&Filter) -> bool,
) -> Option<usize> {
    let mut for_call = rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.set.contains(abi, nr) && rule.condition.as_ref().is_none_or(&mut *holds));
    match personality {
        Personality::Strace => {
            let (at, rule) = for_call.next_back()?;
            rule.when.has(counts.count((at, abi, nr))).then_some(at)
        }
        Personality::Strobe => {
            let mut acting = None;
            for (at, rule) in for_call {
                if rule.when.has(counts.count((at, abi, nr))) && acting.is_none() {
                    acting = Some(at);
                }
            }
            acting
        }
    }
}

/// What is being done to an open call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Acting {
    /// The rule, by its place.
    pub rule: usize,
    /// Memory was written to.
    pub poked: bool,
    /// The number was replaced.
    pub replaced: bool,
    /// The result was replaced.
    pub returned: bool,
}

impl Acting {
    /// A rule that begins to act.
    pub fn new(rule: usize) -> Acting {
        Acting { rule, poked: false, replaced: false, returned: false }
    }

    /// How the line tells it.
    pub fn told(&self) -> Injected {
        match (self.poked, self.returned) {
            (false, false) => Injected::No,
            (false, true) => Injected::Yes,
            (true, false) => Injected::Args,
            (true, true) => Injected::Both,
        }
    }
}

/// What a call returns by a rule's wish.
pub fn wanted(returns: Returns, abi: Abi) -> Return {
    match returns {
        Returns::Error(number) => Return { value: -i64::from(number), error: true },
        // The kernel extends what a 32-bit program sees of its register.
        Returns::Value(value) if abi.register() == 4 => {
            Return { value: i64::from((value as u32).cast_signed()), error: false }
        }
        Returns::Value(value) => Return { value: value.cast_signed(), error: false },
    }
}

/// Whether a rule holds its calls at any moment.
pub fn delays(deed: &Deed) -> bool {
    deed.delay_enter.is_some() || deed.delay_exit.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flags::sets::SyscallSet;
    use trace::tamper::When;

    fn rule(nr: u64, first: u32, error: u16) -> Rule {
        let mut set = SyscallSet::none();
        set.insert(Abi::X86_64, nr);
        let deed = Deed { returns: Some(Returns::Error(error)), ..Deed::default() };
        Rule { condition: None, set, when: When { first, last: Some(first + 1), step: 1 }, deed }
    }

    fn acting(rules: &[Rule], personality: Personality) -> Vec<Option<usize>> {
        let mut counts = Counts::default();
        (0..4).map(|_| choose(rules, personality, &mut counts, (Abi::X86_64, 80), &mut |_| true)).collect()
    }

    #[test]
    fn the_last_rule_is_straces_and_the_first_in_turn_is_ours() {
        let rules = [rule(80, 2, 1), rule(80, 1, 2), rule(81, 1, 3)];
        assert_eq!(acting(&rules, Personality::Strace), [Some(1), Some(1), None, None]);
        assert_eq!(acting(&rules, Personality::Strobe), [Some(1), Some(0), Some(0), None]);
    }

    #[test]
    fn each_call_of_each_convention_has_its_own_count() {
        let mut rules = [rule(80, 2, 1)];
        rules[0].set.insert(Abi::X86_64, 81);
        rules[0].set.insert(Abi::I386, 80);
        let mut counts = Counts::default();
        let mut next = |abi, nr| choose(&rules, Personality::Strace, &mut counts, (abi, nr), &mut |_| true);
        assert_eq!([next(Abi::X86_64, 80), next(Abi::X86_64, 81), next(Abi::I386, 80)], [None; 3]);
        assert_eq!([next(Abi::X86_64, 80), next(Abi::X86_64, 81), next(Abi::I386, 80)], [Some(0); 3]);
    }
}
