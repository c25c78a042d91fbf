//! Replays recorded calls through decoder and renderer, as a session would.

use bumpalo::Bump;
use decode::{Inputs, Limits, Walk};
use model::classes::Classes;
use model::lookup::Ignorance;
use model::{Memory, Tid};
use render::text::{CallName, Context, Leader, Line, Manner, PidForm, Sheet, Style, Tail};

use crate::corpus::Recorded;

/// All that is kept from call to call.
pub struct Replay {
    arena: Bump,
    /// Where lines go.
    pub sheet: Sheet,
    /// How they look.
    pub style: Style,
    /// How calls look.
    pub manner: Manner,
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
        Replay { arena: Bump::new(), sheet: Sheet::new(), style, manner }
    }

    /// Writes the line of a call, its entry and its exit one after the other.
    pub fn line(&mut self, call: &Recorded) {
        let made = decode::calls::resolve(call.abi, call.nr, call.args, &call.before);
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
        let limits = Limits { brief: self.manner.abbrev, ..Limits::default() };
        let before: &dyn Memory = &call.before;
        let after: &dyn Memory = &call.after;
        let entered = Inputs {
            abi: call.abi,
            args: made.args,
            sp: call.sp,
            returned: None,
            entry: before,
            exit: None,
            limits,
            resumes: "",
            netlink: None,
        };
        self.arena.reset();
        let mut walk = Walk::new(made.call, entered, &self.arena);
        let known = walk.known_at_entry();
        let args = walk.args(0, known);
        self.sheet.enter(&line, &name, args);
        let printed = args.len();
        self.arena.reset();
        let mut returned = call.returned;
        if made.call.classes.0 & Classes::NEVER_FAILS.0 != 0 {
            returned.error = None;
        }
        let inputs = Inputs { returned: Some(returned), exit: Some(after), ..entered };
        let mut walk = Walk::new(made.call, inputs, &self.arena);
        let rest = walk.args(known, usize::MAX);
        let ret = walk.outcome();
        self.sheet.exit(&line, &name, rest, printed, &ret, &Tail::default());
    }
}
