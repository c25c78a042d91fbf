//! What the options want of calls besides their lines, for the fast path: which of them have to stop because something is
//! done or looked up while their task stands, and which are of no concern to anybody.

use abi::Abi;
use decode::dump;
use decode::row::Call;
use model::classes::Classes;
use model::guard::Guard;
use trace::tamper::Deed;

use crate::fast::{SEEN, SEEN_FORMS};
use crate::flags::inject::Rule;
use crate::flags::sets::{NumberSet, SyscallSet};
use crate::flags::{Conditions, HighArgs};

/// What the options want.
#[derive(Clone)]
pub struct Wishes {
    trace: SyscallSet,
    inject: Vec<Rule>,
    conditions: Conditions,
    read: NumberSet,
    write: NumberSet,
    stacks: bool,
    tasks: bool,
    namespaces: bool,
    vcpus: bool,
    numbers: bool,
}

impl Wishes {
    /// What these options want.
    ///
    /// # Errors
    /// What they want of every call, so that every one stops.
    pub fn of(args: &HighArgs) -> Result<Wishes, &'static str> {
        let line = &args.line;
        let only_counts = args.summary.as_ref().is_some_and(|summary| summary.only);
        let stacks = line.stack_trace.is_some() && !only_counts;
        let everything = args.filter.trace.is_all() && args.conditions.condition.is_none();
        let reasons = [
            // What is looked up when a line is written has to be looked up while the task stands.
            (line.secontext.is_some(), "security contexts are shown"),
            (stacks && everything, "stacks are shown of every call"),
            (
                args.inject.iter().any(|rule| rule.set.is_all() && rule.condition.is_none()),
                "every call is tampered with",
            ),
            (args.inject.iter().any(is_upsetting), "calls that the fast path follows are given another meaning"),
        ];
        if let Some((_, reason)) = reasons.into_iter().find(|(holds, _)| *holds) {
            return Err(reason);
        }
        Ok(Wishes {
            trace: args.filter.trace.clone(),
            inject: args.inject.clone(),
            conditions: args.conditions.clone(),
            read: args.decoding.read.clone(),
            write: args.decoding.write.clone(),
            stacks,
            tasks: (line.decode_pids.comm || line.decode_pids.pidns) && !only_counts,
            namespaces: args.decoding.namespace,
            vcpus: args.decoding.vcpu.is_some(),
            numbers: line.syscall_number,
        })
    }

    /// A seccomp program lets only those calls stop that are traced: nobody is told of the others.
    pub fn filtered(&mut self) {
        self.numbers = false;
    }

    /// Whether anybody is told of a call: it is traced, and a condition may hold of it.
    pub fn concerns(&self, nr: u64) -> bool {
        // Lines that are no calls repeat the number of the last one, whatever it was.
        self.numbers
            || self.trace.contains(Abi::X86_64, nr)
                && (!self.conditions.any() || self.conditions.guard(Abi::X86_64, nr) != Guard::Never)
    }

    /// Whether the session has to see a call for its own sake, shown or not.
    pub fn follows(&self, row: &Call) -> bool {
        row.classes.0 & Classes::SECCOMP_ALWAYS.0 != 0 || self.stacks && crate::session::moves_code(row)
    }

    /// Whether a call has to stop if it is traced: it is changed, or something of it is asked while its task stands.
    pub fn stops(&self, row: &Call, nr: u64) -> bool {
        let dumped = match dump::way(row.name) {
            Some(dump::Way::Read) => !self.read.is_none(),
            Some(dump::Way::Write) => !self.write.is_none(),
            None => false,
        };
        self.trace.contains(Abi::X86_64, nr)
            && (self.inject.iter().any(|rule| rule.guard(Abi::X86_64, nr) != Guard::Never)
                || self.stacks
                || dumped
                || self.tasks && row.tells_of_tasks()
                || self.namespaces && ["setns", "unshare"].contains(&row.name)
                || self.vcpus && row.name == "ioctl")
    }

    /// Whether each call is judged by itself, so that sums say nothing.
    pub fn judges(&self) -> bool {
        self.conditions.any()
    }
}

/// Whether a rule gives calls that the fast path follows by what they are asked for another meaning than that.
fn is_upsetting(rule: &Rule) -> bool {
    let Deed { syscall, args, paths, poke_enter, .. } = &rule.deed;
    let meant =
        |name: &&str| abi::sysno::number(Abi::X86_64, name).is_some_and(|nr| rule.set.contains(Abi::X86_64, nr));
    (syscall.is_some() || !args.is_empty() || !paths.is_empty() || !poke_enter.is_empty())
        && SEEN.iter().chain(SEEN_FORMS.iter().map(|(name, ..)| name)).any(meant)
}
