//! Replays calls through decoder and renderers, as a session would.

use abi::Abi;
use bumpalo::Bump;
use decode::{Inputs, Limits, Netlink, Returned, Walk};
use model::classes::Classes;
use model::lookup::{FdKinds, Ignorance};
use model::{Memory, Tid};
use render::json;
use render::text::{CallName, Context, Leader, Line, Manner, PidForm, Sheet, Style, Tail};

use crate::corpus::Recorded;

/// A call with the memory that it saw.
#[derive(Clone, Copy)]
pub struct Made<'m> {
    /// Its ABI.
    pub abi: Abi,
    /// Its number.
    pub nr: u64,
    /// Its registers.
    pub args: [u64; 6],
    /// The stack pointer.
    pub sp: u64,
    /// Its result.
    pub returned: Returned,
    /// Memory as it was before.
    pub before: &'m dyn Memory,
    /// Memory as it was afterwards.
    pub after: &'m dyn Memory,
    /// What is known of the netlink socket, if it is one.
    pub netlink: Option<Netlink<'m>>,
}

impl<'m> From<&'m Recorded> for Made<'m> {
    fn from(call: &'m Recorded) -> Made<'m> {
        let (before, after): (&dyn Memory, &dyn Memory) = (&call.before, &call.after);
        let Recorded { abi, nr, args, sp, returned, .. } = *call;
        Made { abi, nr, args, sp, returned, before, after, netlink: None }
    }
}

impl<'m> Made<'m> {
    /// Row, name and inputs as they are after the call.
    fn finished(&self, limits: Limits) -> (decode::calls::Made, Inputs<'m>) {
        let made = decode::calls::resolve(self.abi, self.nr, self.args, self.before);
        let mut returned = self.returned;
        if made.call.classes.0 & Classes::NEVER_FAILS.0 != 0 {
            returned.error = None;
        }
        let inputs = Inputs {
            abi: self.abi,
            args: made.args,
            sp: self.sp,
            returned: Some(returned),
            entry: self.before,
            exit: Some(self.after),
            limits,
            resumes: "",
            netlink: self.netlink,
            bpf: None,
        };
        (made, inputs)
    }
}

/// All that is kept from call to call.
pub struct Replay {
    arena: Bump,
    /// Where lines go.
    pub sheet: Sheet,
    /// Where lines of JSON go.
    pub lines: json::Lines,
    /// How lines look.
    pub style: Style,
    /// How calls look.
    pub manner: Manner,
    /// How much is fetched.
    pub limits: Limits,
    /// The most bytes that the values of one decode took.
    pub most: usize,
    /// How many values the decodes since this was set to nothing have counted.
    pub counted: usize,
    /// How many bytes they have fetched, from the memory or from what was seen of it.
    pub fetched: usize,
}

impl Default for Replay {
    fn default() -> Self {
        Replay::new(Style::default(), Manner::default())
    }
}

impl Replay {
    /// Replays in a style.
    #[must_use]
    pub fn new(style: Style, manner: Manner) -> Replay {
        let (sheet, lines) = (Sheet::new(), json::Lines::new());
        Replay {
            arena: Bump::new(),
            sheet,
            lines,
            style,
            manner,
            limits: Limits::default(),
            most: 0,
            counted: 0,
            fetched: 0,
        }
    }

    /// Writes the line of a recorded call.
    pub fn line(&mut self, call: &Recorded) {
        self.text(&call.into());
    }

    /// Writes the line of a call, its entry and its exit one after the other.
    pub fn text(&mut self, call: &Made<'_>) {
        let (made, finished) = call.finished(Limits { brief: self.manner.abbrev, ..self.limits });
        let name = match made.name {
            decode::calls::Name::Known(name) => CallName::Known(name),
            decode::calls::Name::Native64(name) => CallName::Native64(name),
            decode::calls::Name::Unknown => CallName::Number(call.nr),
        };
        let line = Line {
            style: &self.style,
            manner: self.manner,
            leader: Leader { pid: PidForm::None, ..Leader::of(Tid(1)) },
            cx: Context { abi: call.abi, tid: Tid(1), look: &Ignorance },
        };
        self.arena.reset();
        let mut walk = Walk::new(made.call, Inputs { returned: None, exit: None, ..finished }, &self.arena);
        let known = walk.known_at_entry();
        let args = walk.args(0, known);
        self.counted += self.limits.values - walk.affordable();
        self.fetched += walk.fetched_bytes();
        self.sheet.enter(&line, &name, args);
        let printed = args.len();
        self.most = self.most.max(used(&self.arena));
        self.arena.reset();
        let mut walk = Walk::new(made.call, finished, &self.arena);
        let rest = walk.args(known, usize::MAX);
        let ret = walk.outcome();
        self.counted += self.limits.values - walk.affordable();
        self.fetched += walk.fetched_bytes();
        self.sheet.exit(&line, &name, rest, printed, &ret, &Tail::default());
        self.most = self.most.max(used(&self.arena));
    }

    /// Writes the line of JSON of a call.
    pub fn json(&mut self, call: &Made<'_>) {
        let (made, finished) = call.finished(Limits { brief: self.manner.abbrev, ..self.limits });
        self.arena.reset();
        let mut walk = Walk::new(made.call, finished, &self.arena);
        let args = walk.args(0, usize::MAX);
        let ret = walk.outcome();
        self.counted += self.limits.values - walk.affordable();
        self.fetched += walk.fetched_bytes();
        let cx = Context { abi: call.abi, tid: Tid(1), look: &Ignorance };
        let fds = FdKinds::NONE;
        let head =
            json::Head { realtime: 1, monotonic: 1, cx, fds, comm: false, labels: false, stack: None, vcpu: None };
        let name = match made.name {
            decode::calls::Name::Known(name) | decode::calls::Name::Native64(name) => Some(name),
            decode::calls::Name::Unknown => None,
        };
        self.lines.call(&head, &json::Call { nr: call.nr, name, ip: None }, args, &ret, &Tail::default());
        self.most = self.most.max(used(&self.arena));
    }
}

/// How many bytes of an arena are taken.
fn used(arena: &Bump) -> usize {
    // What was allocated by the chunk: the last one may be half empty.
    arena.allocated_bytes() - arena.chunk_capacity()
}
