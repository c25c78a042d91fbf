//! Recorded calls shown in one go: where nothing else is told between a call's entry and its exit, and the options do not
//! look at the two apart, both halves of its line are decoded by one walk. What is shown is what [`Session::enter`] and
//! [`Session::exit`] show one after the other, at half the cost.

use abi::Abi;
use decode::{Inputs, Returned, Walk, dump};
use model::event::Stamp;
use model::memory::{Fault, Snapshot};
use model::{Addr, Memory};
use render::text::{CallName, Context, Leader, Manner, Tail};

use super::{Session, head, json_call, line, moved, names_itself, shown_name};
use crate::descriptors;
use crate::flags::{self, Format, HighArgs, NumberSet};

/// Above the last number of a call of x86_64.
const MOST: u64 = 1024;

/// The calls of x86_64 that can be shown in one go, by number, and how. None where the options say otherwise.
pub(super) fn numbers(args: &HighArgs) -> Vec<Option<Manner>> {
    let apart = args.summary.is_some()
        || args.conditions.any()
        || !args.inject.is_empty()
        || !args.filter.paths.is_empty()
        || args.filter.fds.is_some()
        || args.filter.status != flags::Status::ALL
        || args.line.whole
        || args.line.stack_trace.is_some()
        || args.line.secontext.is_some()
        || args.engine.syscall_limit.is_some()
        || args.decoding.namespace;
    if apart {
        return Vec::new();
    }
    let dumps = args.decoding.read != NumberSet::default() || args.decoding.write != NumberSet::default();
    let manner = |nr: u64| {
        let call = decode::calls::row(Abi::X86_64, nr)?;
        let manner = super::manner(args, Abi::X86_64, nr);
        // What changes names does so between the two halves of its line.
        let names = descriptors::is_followed(call) && call.name != "close" || names_itself(call);
        let dumped = dumps && args.output.format != Format::Json && dump::way(call.name).is_some();
        let fits = args.filter.trace.contains(Abi::X86_64, nr) && !manner.raw && !names && !dumped;
        fits.then_some(manner)
    };
    (0..MOST).map(manner).collect()
}

impl Session<'_> {
    /// Shows the next call whole, if it was recorded and nothing else comes before its end. False where it is up to the next
    /// event.
    pub(super) fn show_whole(&mut self) -> bool {
        // Colours show where the second half of a line begins.
        if self.whole.is_empty() || self.style.colors.is_some() || self.over || !self.within() {
            return false;
        }
        let Some((tid, nr)) = self.tracer.next_whole() else { return false };
        let manner = usize::try_from(nr).ok().and_then(|nr| *self.whole.get(nr)?);
        let (Some(manner), Some(task)) = (manner, self.tasks.get(&tid)) else { return false };
        if task.abi != Abi::X86_64 || task.starting || task.open.is_some() {
            return false;
        }
        let pid = self.pid_form();
        let (Some(task), Some(whole)) = (self.tasks.get_mut(&tid), self.tracer.whole()) else { return false };
        let ret = whole.ret;
        self.look.descriptors.showing(true);
        let made = decode::calls::resolve(Abi::X86_64, nr, whole.args, &whole.before);
        let manner = manner.of(made.call.name, Abi::X86_64, &made.args);
        let name = shown_name(made.name, Abi::X86_64, nr);
        let resumes = task.resumes;
        task.last = Some(nr);
        if let CallName::Known(name) = name
            && name != "restart_syscall"
        {
            task.resumes = name;
        }
        self.arena.reset();
        let inputs = Inputs {
            abi: Abi::X86_64,
            args: made.args,
            sp: whole.sp,
            returned: Some(Returned {
                raw: ret.value.cast_unsigned(),
                error: ret.error.then(|| u32::try_from(-ret.value).unwrap_or(0)),
            }),
            entry: &Both { first: &whole.before, second: &whole.after },
            exit: Some(&whole.after),
            limits: self.limits.abbreviating(manner.abbrev),
            resumes,
            netlink: None,
            bpf: None,
        };
        let mut walk = Walk::new(made.call, inputs, &self.arena);
        let args = walk.args(0, usize::MAX);
        let ret = walk.outcome();
        let tail = Tail { spent: Some(whole.ended.monotonic.saturating_sub(whole.began.monotonic)), ..Tail::default() };
        self.printed += 1;
        let (style, look) = (&self.style, &*self.look);
        let sheet = &mut self.outputs.of(tid).sheet;
        if let Some(lines) = &mut self.json {
            let cx = Context { abi: Abi::X86_64, tid, look };
            let call = json_call(&name, Abi::X86_64, nr, whole.ip, style);
            lines.call(&head(style, cx, whole.began), &call, args, &ret, &tail);
            moved(lines, sheet);
        } else {
            let Stamp { realtime, monotonic, .. } = whole.began;
            let leader = Leader { pid, tid, realtime, monotonic, nr: Some(nr), ip: Some(whole.ip) };
            sheet.whole(&line(style, look, leader, Abi::X86_64, manner), &name, args, &ret, &tail);
        }
        // Gone, whatever else went wrong.
        if made.call.name == "close"
            && let Some(process) = look.descriptors.process(tid)
        {
            look.descriptors.close(process, made.args[0] as u32 as i32);
        }
        self.outputs.settle(tid);
        true
    }
}

/// What was recorded at the entry, and for what was not what was recorded at the exit, as if the call had stopped there.
struct Both<'m> {
    first: &'m Snapshot,
    second: &'m Snapshot,
}

impl Memory for Both<'_> {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        match self.first.read(at, into) {
            Err(Fault::NotCaptured) => self.second.read(at, into),
            read => read,
        }
    }

    fn is_near(&self) -> bool {
        true
    }
}
