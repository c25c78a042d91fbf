//! The loop: events in, lines out.
//!
//! Per task a session keeps the registers of the open call and the bytes that were captured before it, never a value
//! tree; trees live in one arena and die with their event. Arguments known at entry are written at entry, so that a call
//! that blocks is seen; a status filter (`-z`) writes to a sheet of the task's own until the result is known.

use std::cell::Cell;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::rc::Rc;

use abi::Abi;
use bumpalo::Bump;
use decode::dump;
use decode::row::Call;
use decode::{Inputs, Limits, Returned, Walk};
use filter::Truth;
use model::classes::Classes;
use model::event::{Enter, Event, Exit, Note, Return, Stamp};
use model::guard::Guard;
use model::lookup::{FdKinds, Found, Known, Label, Labelled, Lookup};
use model::memory::Overlay;
use model::plan::When;
use model::stack::Stack;
use model::value::{Arg, Aux, Handle, Quote, Value};
use model::{Addr, Memory, Tid, TidMap};
use render::json;
use render::summary::{self, Counted, Summary};
use render::text::{
    CallName, Clock, Context, HexStrings, Last, Leader, Line, Manner, PidForm, Sheet, Style, Tail, Xlat,
};
use trace::filter::{Numbers, Spec};
use trace::os::front::{self, Ending, Front};
use trace::os::signals::Interruption;
use trace::tamper::Poke;
use trace::{Arming, AttachError, Launch, Options, Tracer};
use unwind::Stacks;

use crate::descriptors::{self, Moves};
use crate::flags::{self, HighArgs, Interruptible, Personality, Seccomp};
use crate::output::Outputs;
use crate::paths;
use crate::proc::{Asked, Proc, Vcpu};
use crate::renames;
use crate::scene::{Moment, Seen};
use crate::secontext::Labels;
use crate::tamper::{self, Acting, Counts};
use crate::wishes::Wishes;

mod whole;

/// How the tracer itself is to end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// With an exit status.
    Status(u8),
    /// By the signal that ended the program, or the tracer.
    Signal(i32),
}

/// A call between its entry and its exit.
struct Open {
    call: &'static Call,
    name: CallName<'static>,
    /// Arguments after a multiplexer was taken apart.
    args: [u64; 6],
    /// Which registers are shown undecoded instead: the first, and how many.
    undecoded: Option<(u8, u8)>,
    enter: Enter,
    /// The number in the trace sets.
    nr: u64,
    manner: Manner,
    /// Rows whose text is written already.
    known: usize,
    /// Arguments that were written.
    printed: usize,
    /// Whether it is shown at all.
    shown: bool,
    /// What is being done to it from outside.
    acting: Option<Acting>,
    /// What `--where` says of it.
    meant: Truth,
}

impl Open {
    /// The registers that stand for the arguments where none is decoded.
    fn undecoded(&self) -> Option<&[u64]> {
        let (first, count) = self.undecoded?;
        self.enter.args.get(usize::from(first)..usize::from(first + count))
    }
}

/// A traced thread.
struct Task {
    open: Option<Open>,
    overlay: Overlay,
    abi: Abi,
    /// The number of the last call, for `-n`.
    last: Option<u64>,
    /// The name of the last call, for restart_syscall(2).
    resumes: &'static str,
    /// Text of the open call while its fate is unknown (`-z` and the like).
    staged: Option<Box<Sheet>>,
    /// What the descriptors of the open call stood for at its entry, for formats that are written at the exit.
    fds: Vec<(i32, Option<Known>)>,
    labels: Vec<Labelling>,
    /// What they stood for where a condition asks.
    seen: Vec<Seen>,
    /// It was launched and has not called execve(2) yet.
    starting: bool,
    /// How often it made the calls that are tampered with.
    counts: Counts,
    /// The call stack at the entry of the open call, until it is shown.
    stack: Stack,
    /// Whether there is one.
    stack_held: bool,
    /// The process it belongs to; 0 where nobody asked yet.
    process: i32,
    /// The virtual processor that its open call is going to let run.
    vcpu: Option<Vcpu>,
}

impl Task {
    fn new() -> Task {
        Task {
            open: None,
            overlay: Overlay::new(),
            abi: Abi::X86_64,
            last: None,
            resumes: "",
            staged: None,
            fds: Vec::new(),
            labels: Vec::new(),
            seen: Vec::new(),
            starting: false,
            counts: Counts::default(),
            stack: Stack::default(),
            stack_held: false,
            process: 0,
            vcpu: None,
        }
    }

    /// Notes the call stack as it is now.
    fn unwind(&mut self, tid: Tid, tracer: &Tracer, stacks: &mut Stacks) {
        if self.process == 0 {
            self.process = crate::proc::process_of(tid).unwrap_or(tid.0);
        }
        self.stack.clear();
        if let Some(registers) = tracer.registers(tid) {
            stacks.capture(self.process, &registers, &tracer.memory(tid), &mut self.stack);
        }
    }
}

/// One trace.
pub struct Session<'h> {
    args: &'h HighArgs,
    tracer: Tracer,
    /// Why every call stops, if the options say so.
    stops: Option<&'static str>,
    /// All output has ended.
    closed: bool,
    outputs: Outputs,
    tasks: TidMap<Task>,
    style: Style,
    look: Rc<Proc>,
    arena: Bump,
    after: Overlay,
    limits: Limits,
    staging: bool,
    /// `--start-when` has held, or was not given.
    started: bool,
    /// `--stop-when` has held.
    stopped: bool,
    /// The paths of `-P` as strobe's own personality takes them.
    paths: Vec<paths::Wanted>,
    many: bool,
    lead: Option<Tid>,
    end: End,
    printed: u64,
    done: bool,
    /// The trace was interrupted: nothing is shown any more, while tasks that need a tracer still run.
    over: bool,
    counts: Option<Summary>,
    /// What is known of files and processes for `-k`.
    stacks: Option<Stacks>,
    /// The call stack of a task that a signal has stopped.
    stack: Stack,
    /// The process that ends in our place while hidden children are held.
    front: Option<Front>,
    /// The lines of `--format=json` on their way to their stream.
    json: Option<json::Lines>,
    /// The calls of x86_64 that can be shown in one go, by number.
    whole: Vec<Option<Manner>>,
}

/// Traces as the command line says, from a thread of which processes can know that it is there: those that are to outlive
/// the tracer.
#[must_use]
pub fn begin(args: &HighArgs) -> End {
    #[cfg(target_arch = "x86_64")]
    if !args.attach.is_empty() && args.engine.choice != flags::EngineChoice::Classic {
        return trace::os::owner::with_fitting_id(|| run(args));
    }
    run(args)
}

/// Traces as the command line says.
#[must_use]
pub fn run(args: &HighArgs) -> End {
    // Children of a filtered program are held although nobody asked for them, and all its tasks after an interruption;
    // whoever waits for us must not wait for those. Without a second process the tracer simply stays until they have ended.
    let filter = seccomp(args);
    // A tracer in the background has no one waiting for it anyway.
    let waited_for = args.engine.daemonize.is_none();
    let front = if filter.is_some() && waited_for { front::split().ok() } else { None };
    match Session::start(args, filter) {
        Ok(mut session) => {
            session.front = front;
            let end = session.run();
            if let Some(text) = args.tip.and_then(flags::tips::text) {
                eprint!("{text}");
            }
            end
        }
        Err(text) => {
            eprintln!("{}", args.message(&text));
            End::Status(1)
        }
    }
}

fn limits(args: &HighArgs) -> Limits {
    let limit = args.line.string_limit as usize;
    // What one call may fetch in all grows with -s: twice what it asks for, and room for the structures around it.
    Limits {
        string: limit,
        elements: limit,
        total: limit.saturating_mul(2).saturating_add(1 << 20),
        ..Limits::default()
    }
}

fn style(args: &HighArgs) -> Style {
    let line = &args.line;
    let terminal = rustix::termios::isatty(rustix::stdio::stderr());
    let colored = flags::color::decide(&args.output, terminal, &|name| std::env::var_os(name));
    Style {
        xlat: match line.const_print_style {
            flags::ConstPrintStyle::Raw => Xlat::Raw,
            flags::ConstPrintStyle::Abbrev => Xlat::Abbrev,
            flags::ConstPrintStyle::Verbose => Xlat::Verbose,
        },
        hex: match line.strings_in_hex {
            flags::StringsInHex::None => HexStrings::None,
            flags::StringsInHex::NonAsciiChars => HexStrings::NonAsciiChars,
            flags::StringsInHex::NonAscii => HexStrings::NonAscii,
            flags::StringsInHex::All => HexStrings::All,
        },
        arg_names: line.arg_names,
        column: line.columns as usize,
        fds: FdKinds {
            path: line.decode_fds.path,
            socket: line.decode_fds.socket,
            dev: line.decode_fds.dev,
            eventfd: line.decode_fds.eventfd,
            pidfd: line.decode_fds.pidfd,
            signalfd: line.decode_fds.signalfd,
        },
        comm: line.decode_pids.comm,
        pidns: line.decode_pids.pidns,
        labels: line.secontext.map(|secontext| match secontext.full {
            true => render::text::Labels::Full,
            false => render::text::Labels::Type,
        }),
        colors: colored.then(|| {
            let text = std::env::var("STRACE_COLORS").unwrap_or_default();
            render::text::Colors::parse(&text)
        }),
        absolute: line
            .absolute
            .map(|time| render::text::Absolute { unix: time.unix, digits: time.precision.digits() as u8 }),
        relative: line.relative.map(|precision| precision.digits() as u8),
        times: line.syscall_times.map(|precision| precision.digits() as u8),
        number: line.syscall_number,
        ip: line.instruction_pointer,
        clock: Clock::local(),
    }
}

/// What numbers stood for when the call was made: a JSON line is written at the exit, when close(2) has taken its
/// descriptor away already.
struct AtEntry<'l> {
    look: &'l Proc,
    seen: &'l [(i32, Option<Known>)],
    labels: &'l [Labelling],
}

/// The label of a descriptor's file, or with a path of the file that is found under it from there.
type Labelling = ((i32, Vec<u8>), Option<Label>);

/// linux/fcntl.h.
const AT_FDCWD: i32 = -100;

impl Lookup for AtEntry<'_> {
    fn fd(&self, task: Tid, fd: i32, want: FdKinds) -> Option<Known> {
        match self.seen.iter().find(|(seen, _)| *seen == fd) {
            Some((_, known)) => known.clone(),
            None => self.look.fd(task, fd, want),
        }
    }

    fn terminal(&self, task: Tid, fd: i32) -> bool {
        self.look.terminal(task, fd)
    }

    fn cwd(&self, task: Tid) -> Option<Vec<u8>> {
        self.look.cwd(task)
    }

    fn comm(&self, pid: i32) -> Option<Vec<u8>> {
        self.look.comm(pid)
    }

    fn translated(&self, task: Tid, kind: Handle, pid: i32) -> Option<i32> {
        self.look.translated(task, kind, pid)
    }

    fn interface(&self, index: u32) -> Option<Vec<u8>> {
        self.look.interface(index)
    }

    fn label(&self, task: Tid, of: Labelled<'_>) -> Option<Label> {
        let (from, name) = match of {
            Labelled::Task => return self.look.label(task, of),
            Labelled::Fd(fd) => (fd, &[][..]),
            Labelled::Cwd => (AT_FDCWD, &[][..]),
            Labelled::Path { from, path } => (from, path),
        };
        match self.labels.iter().find(|((fd, path), _)| *fd == from && path == name) {
            Some((_, label)) => label.clone(),
            // What the call made is a descriptor, not a path.
            None if name.is_empty() => self.look.label(task, of),
            None => None,
        }
    }
}

/// Notes how what the arguments of a call name is labelled now.
fn note_labels(args: &[Arg<'_>], tid: Tid, look: &Proc, into: &mut Vec<Labelling>) {
    let mut from = AT_FDCWD;
    for arg in args {
        let (key, thing) = match arg.value {
            Value::Handle(num, Handle::Fd | Handle::Dirfd) => {
                let fd = num.bits as u32 as i32;
                if matches!(arg.value, Value::Handle(_, Handle::Dirfd)) {
                    from = fd;
                }
                ((fd, Vec::new()), if fd == AT_FDCWD { Labelled::Cwd } else { Labelled::Fd(fd) })
            }
            value => match value.path() {
                Some(path) => ((from, path.to_vec()), Labelled::Path { from, path }),
                None => continue,
            },
        };
        into.push((key, look.label(tid, thing)));
    }
}

/// Notes what the descriptors in a value stand for now.
fn note_fds(value: &Value<'_>, tid: Tid, want: FdKinds, look: &Proc, into: &mut Vec<(i32, Option<Known>)>) {
    match value {
        Value::Handle(num, Handle::Fd | Handle::Dirfd) => {
            let fd = num.bits as u32 as i32;
            if fd >= 0 && !into.iter().any(|(seen, _)| *seen == fd) {
                into.push((fd, look.fd(tid, fd, want)));
            }
        }
        Value::Struct { fields, .. } => fields.iter().for_each(|field| note_fds(&field.value, tid, want, look, into)),
        Value::List { items, .. } => items.iter().for_each(|item| note_fds(item, tid, want, look, into)),
        Value::To(_, target) => note_fds(target, tid, want, look, into),
        _ => {}
    }
}

/// What this trace asks of descriptors and tasks.
fn asked(args: &HighArgs) -> Asked {
    let shown = style(args).fds;
    let matched = !args.filter.paths.is_empty() || args.filter.fds.is_some() || args.conditions.looks_at_descriptors();
    let only_counts = args.summary.as_ref().is_some_and(|summary| summary.only);
    let mut fds = Vec::new();
    if shown.any() && !only_counts {
        fds.push(shown);
    }
    if matched && !fds.contains(&FdKinds::PATH) {
        fds.push(FdKinds::PATH);
    }
    Asked {
        fds,
        terminals: args.conditions.looks_at_descriptors(),
        comms: args.line.decode_pids.comm,
        tasks: args.conditions.looks_at_tasks(),
    }
}

/// Whether a call gives a task a table of descriptors that it shares with another process, or had shared, or lets the
/// kernel change it without a call.
fn shares_descriptors(open: &Open, memory: &dyn Memory) -> bool {
    // linux/sched.h, linux/close_range.h.
    const CLONE_FILES: u64 = 0x400;
    const CLONE_THREAD: u64 = 0x1_0000;
    const CLONE_NEWNS: u64 = 0x2_0000;
    const CLOSE_RANGE_UNSHARE: u64 = 2;
    let flags = match open.call.name {
        "clone" | "unshare" => open.args[0],
        "clone3" => {
            let mut word = [0; 8];
            memory.read_exact(Addr(open.args[0]), &mut word).map_or(0, |()| u64::from_ne_bytes(word))
        }
        "close_range" => return open.args[2] & CLOSE_RANGE_UNSHARE != 0,
        // The tables may be filled without a call; names are others from another root directory.
        "io_uring_setup" | "chroot" | "pivot_root" | "setns" => return true,
        _ => return false,
    };
    let parts = open.call.name == "unshare" && flags & CLONE_NEWNS != 0;
    parts || flags & CLONE_FILES != 0 && flags & CLONE_THREAD == 0
}

/// How the summary table is to look.
fn layout(summary: &flags::Summary) -> summary::Layout {
    let column = |column: flags::Column| match column {
        flags::Column::TimePercent => summary::Column::TimePercent,
        flags::Column::TotalTime => summary::Column::TotalTime,
        flags::Column::MinTime => summary::Column::MinTime,
        flags::Column::MaxTime => summary::Column::MaxTime,
        flags::Column::AvgTime => summary::Column::AvgTime,
        flags::Column::TotalWall => summary::Column::TotalWall,
        flags::Column::MinWall => summary::Column::MinWall,
        flags::Column::MaxWall => summary::Column::MaxWall,
        flags::Column::AvgWall => summary::Column::AvgWall,
        flags::Column::Calls => summary::Column::Calls,
        flags::Column::Errors => summary::Column::Errors,
        flags::Column::Name => summary::Column::Name,
    };
    summary::Layout {
        columns: summary.columns.iter().map(|c| column(*c)).collect(),
        sort: summary.sort.map(column),
        wall_clock: summary.wall_clock,
        native: Abi::X86_64,
    }
}

/// Calls that restart_syscall(2) may go on with: it is told by their names.
const RESTARTED: [&str; 4] = ["poll", "nanosleep", "clock_nanosleep", "futex"];

/// The seccomp program that the trace set asks for, where one may be used.
fn seccomp(args: &HighArgs) -> Option<Spec> {
    let trace = &args.filter.trace;
    let named = !asked(args).fds.is_empty();
    let possible = args.engine.choice != flags::EngineChoice::Classic && Wishes::of(args).is_ok();
    // Where nothing else can, or where it was asked to, the program arms the fast path.
    let forced = args.engine.arming == Some(Arming::Seccomp);
    let arms = possible && (forced || args.engine.arming.is_none() && !trace::has_dispatch());
    let follows = possible && named && crate::fast::arming(args, named) == Arming::Seccomp;
    let fits = args.attach.is_empty()
        && args.launch.is_some()
        && !args.engine.detach_on_execve
        && args.engine.syscall_limit.is_none()
        // It ends by letting the program go, which a filtered one does not survive.
        && args.conditions.stop.is_none()
        && (!trace.is_all() || args.conditions.any() || arms);
    if args.engine.seccomp == Seccomp::Off || !fits {
        return None;
    }
    // Nobody asked for it, so nothing may be missing: neither the number of the last call, shown or not, that lines which
    // are no calls repeat, nor the moment when a process turns to calls of another kind.
    let asked = args.engine.seccomp == Seccomp::Asked;
    // Children that are not followed would inherit it, and would have to be held traced although nobody asked: then the
    // program could not trace them itself. A debugger must go on debugging, so this is only done when asked for.
    if !args.engine.follow_forks && !asked {
        return None;
    }
    // A tracer that may end on the spot would take filtered tracees with it.
    if args.engine.interruptible == Interruptible::Anywhere && !asked {
        return None;
    }
    if args.line.syscall_number && !asked {
        return None;
    }
    // These tell the program of its seccomp program, and would be seen telling.
    let concern =
        |abi: Abi, nr: u64| if args.conditions.any() { args.conditions.guard(abi, nr) } else { Guard::Always };
    let stops = |abi: Abi, nr: u64| trace.contains(abi, nr) && concern(abi, nr) != Guard::Never;
    let tells = |abi: Abi| {
        ["prctl", "seccomp"].iter().filter_map(|name| abi::sysno::number(abi, name)).any(|nr| stops(abi, nr))
    };
    if !asked && !arms && flags::sets::PERSONALITIES.into_iter().any(tells) {
        return None;
    }
    let native_only = !args.quiet.personality && args.output.format == flags::Format::Text && !asked;
    let mut spec = Spec::new();
    for abi in flags::sets::PERSONALITIES {
        if abi != Abi::X86_64 && native_only {
            continue;
        }
        let restarts = abi::sysno::number(abi, "restart_syscall").is_some_and(|nr| trace.contains(abi, nr));
        let table = abi::sysno::table(abi);
        let highest = table.iter().map(|(nr, _)| *nr).max().unwrap_or(0);
        let mut numbers = Numbers::new(highest + 1);
        let mut guards = std::collections::BTreeMap::new();
        for nr in trace.numbers(abi) {
            // A call that no condition can mean, going by its number and registers, need not stop; unless it is tampered
            // with.
            let tampered = args.inject.iter().map(|rule| rule.guard(abi, nr));
            let guard = Guard::any(std::iter::once(concern(abi, nr)).chain(tampered));
            if guard != Guard::Never {
                numbers.insert(nr as u32);
                guards.insert(nr as u32, guard);
            }
        }
        // A sub-call is known when its parent has stopped.
        if abi == Abi::I386 && trace.any_socketcall() {
            numbers.insert(SOCKETCALL_NR);
            guards.remove(&SOCKETCALL_NR);
        }
        if abi == Abi::I386 && trace.any_ipc() {
            numbers.insert(IPC_NR);
            guards.remove(&IPC_NR);
        }
        // A call that the engine needs, whatever was asked for; -Y must notice a new name.
        for (nr, _) in table {
            let row = decode::calls::row(abi, u64::from(*nr));
            let classes = row.map_or(Classes::NONE, |call| call.classes);
            let named = args.line.decode_pids.comm || args.conditions.looks_at_tasks();
            let comm = named && row.is_some_and(names_itself);
            let descriptors = follows && row.is_some_and(descriptors::is_followed);
            let restart =
                restarts && abi::sysno::name(abi, u64::from(*nr)).is_some_and(|name| RESTARTED.contains(&name));
            let maps = args.line.stack_trace.is_some() && row.is_some_and(moves_code);
            if classes.0 & Classes::SECCOMP_ALWAYS.0 != 0 || comm || restart || maps || descriptors {
                numbers.insert(*nr);
                guards.remove(nr);
            }
        }
        spec.set(abi, numbers);
        guards.into_iter().for_each(|(nr, guard)| spec.guard(abi, nr, guard));
    }
    Some(spec)
}

/// Whether a call lets a virtual processor run, and that is to be shown.
fn runs_vcpu(args: &HighArgs, open: &Open) -> bool {
    // The number of the command tells; in the personality of a 32-bit program it is the same.
    args.decoding.vcpu.is_some() && open.call.name == "ioctl" && open.args[1] as u32 == abi::c::KVM_RUN as u32
}

/// Whether a call can give its task a new name.
fn names_itself(call: &Call) -> bool {
    call.classes.0 & Classes::COMM_CHANGE.0 != 0 || call.name == "prctl"
}

/// Whether a call can put code elsewhere.
pub(crate) fn moves_code(call: &Call) -> bool {
    call.classes.0 & Classes::MAPS_CHANGE.0 != 0 && call.name != "brk"
}

/// Notes what a call has done to the descriptors of a process. False if they cannot be followed any more.
fn note_descriptors(
    look: &Proc,
    process: Tid,
    open: &Open,
    ret: Option<Return>,
    (found, memory): (&[Found], &dyn Memory),
) -> bool {
    let Some(ret) = ret else { return true };
    let fd = open.args[0] as u32 as i32;
    if open.call.name == "close" {
        // Gone, whatever else went wrong; the line has been begun, and JSON keeps what it was at the entry.
        look.descriptors.close(process.0, fd);
        return true;
    }
    let case = open.call.by.and_then(|by| open.call.case(open.enter.abi, open.args[usize::from(by.on.0)]));
    let moves = descriptors::moves(open.call, case);
    if look.descriptors.past() {
        if moves == Some(Moves::Paths) && !ret.error {
            if let Some(change) = renames::change(open.call.name, &open.args, memory) {
                look.note_change(process, &change);
            }
            return true;
        }
        if moves.is_none() {
            return true;
        }
        if moves == Some(Moves::Renames) {
            return note_addresses(look, process, open, ret, (found, memory));
        }
        if ret.error {
            return true;
        }
        match open.call.name {
            // CLOSE_RANGE_CLOEXEC (linux/close_range.h)
            "close_range" if open.args[2] & 4 == 0 => {
                look.descriptors.close_range(process.0, open.args[0] as u32, open.args[1] as u32);
            }
            "socketpair" => look.note_pair(found),
            _ => {}
        }
        let copied = descriptors::copies(open.call) && look.descriptors.copy(process.0, fd, ret.value as i32);
        let mut stays = true;
        for found in found.iter().filter(|_| !copied) {
            stays &= look.note_found(process, found);
        }
        note_told(look, process, open, ret, memory);
        return stays;
    }
    // A connection that is under way has an address, too.
    if moves == Some(Moves::Renames) {
        return look.note_fd(process, fd);
    }
    if ret.error {
        return true;
    }
    match moves {
        Some(Moves::Makes) => {
            let stays = look.note_fd(process, ret.value as i32);
            if matches!(open.call.name, "accept" | "accept4") {
                look.note_accepted(process, ret.value as i32);
            }
            return stays;
        }
        Some(Moves::Many) => return look.note_all(process),
        Some(Moves::Paths | Moves::Mounts) => look.note_renamed(process),
        Some(Moves::Cwd) => look.note_cwd(process),
        Some(Moves::Renames | Moves::Shares) | None => {}
    }
    true
}

/// Notes what the arguments of a recorded call say that its new descriptor is.
fn note_told(look: &Proc, process: Tid, open: &Open, ret: Return, memory: &dyn Memory) {
    let known = match open.call.name {
        "signalfd" | "signalfd4" => {
            // SIGKILL and SIGSTOP, which cannot be waited for (signalfd(2)).
            const NEVER: u64 = 1 << (9 - 1) | 1 << (19 - 1);
            let mut mask = [0; 8];
            if memory.read_exact(Addr(open.args[1]), &mut mask).is_err() {
                return;
            }
            Known::Signalfd(u64::from_ne_bytes(mask) & !NEVER)
        }
        "pidfd_open" => match look.translated(process, Handle::Tgid, open.args[0] as u32 as i32) {
            Some(pid) => Known::Pidfd(pid),
            None => return,
        },
        _ => return,
    };
    let pidfd = matches!(known, Known::Pidfd(_));
    for &want in look.asked().fds.iter().filter(|want| if pidfd { want.pidfd } else { want.signalfd }) {
        look.descriptors.note(process.0, ret.value as i32, want, Some(known.clone()));
    }
}

/// Notes the addresses that the socket of a recorded call has got.
fn note_addresses(
    look: &Proc,
    process: Tid,
    open: &Open,
    ret: Return,
    (found, memory): (&[Found], &dyn Memory),
) -> bool {
    let connects = open.call.name == "connect";
    // EINTR, EALREADY, EINPROGRESS, and what the kernel has instead before a signal is delivered (linux/errno.h): it is on its
    // way, and has both addresses.
    let under_way = ret.error && matches!(-ret.value, 4 | 114 | 115 | 512..=516);
    if connects && ret.error && !under_way {
        return true;
    }
    for found in found {
        let mut found = found.clone();
        if let Some(socket) = found.socket.as_mut().filter(|_| connects && under_way) {
            let mut peer = vec![0; usize::try_from(open.args[2]).unwrap_or(0).min(128)];
            if memory.read_exact(Addr(open.args[1]), &mut peer).is_ok() {
                socket.peer = peer;
            }
        }
        look.note_found(process, &found);
    }
    true
}

/// What a successful call means for what is known of the places of code.
fn note_code(stacks: &mut Stacks, open: &Open, returned: i64, process: i32) {
    const PROT_EXEC: u64 = 4;
    let [at, len, prot, ..] = open.args;
    let range = |at: u64| at..at.saturating_add(len);
    match open.call.name {
        "execve" | "execveat" => stacks.forget(process),
        "mmap" | "mmap2" if open.enter.abi != Abi::I386 || open.call.name == "mmap2" => {
            stacks.remapped(
                prot & PROT_EXEC != 0,
                range(returned.cast_unsigned() & if open.enter.abi == Abi::I386 { 0xffff_ffff } else { u64::MAX }),
            );
        }
        "munmap" => stacks.remapped(false, range(at)),
        "mprotect" | "pkey_mprotect" => stacks.remapped(prot & PROT_EXEC != 0, range(at)),
        _ => stacks.remapped(true, 0..0),
    }
}

const SOCKETCALL_NR: u32 = 102;
const IPC_NR: u32 = 117;

impl<'h> Session<'h> {
    fn start(args: &'h HighArgs, filter: Option<Spec>) -> Result<Session<'h>, String> {
        let progname = crate::output::shown_name(&args.progname);
        let mut outputs = Outputs::open(&args.output, &progname)?;
        if args.engine.interruptible == Interruptible::Anywhere {
            outputs.hold_nothing_back();
        }
        let program = match &args.launch {
            Some(launch) => Some(launch.find(std::env::var_os("PATH").as_deref()).map_err(|wrong| wrong.text)?),
            None => None,
        };
        let summary = args.summary.as_ref();
        let line = &args.line;
        let wall = summary.is_some();
        let mismatch = line.secontext.is_some_and(|secontext| secontext.mismatch);
        let labels = Labels::new(mismatch, Path::new("/"));
        if mismatch && !labels.knows_policy() {
            let text = "--secontext=mismatch: no file contexts below /etc/selinux, so only the contexts that files have are shown";
            eprintln!("{progname}: {text}");
        }
        let look = Rc::new(Proc::new(asked(args), labels));
        let fast = crate::fast::path(args, limits(args), &look, filter.is_some());
        let stops = fast.as_ref().err().copied();
        let options = Options {
            follow_forks: args.engine.follow_forks,
            seccomp: filter,
            leave_at_exec: args.engine.detach_on_execve,
            kill_on_exit: args.engine.kill_on_exit,
            times: wall
                || args.conditions.any()
                || line.absolute.is_some()
                || line.relative.is_some()
                || line.syscall_times.is_some()
                || args.output.format == flags::Format::Json,
            cpu_times: summary.is_some(),
            interruption: match args.engine.interruptible {
                Interruptible::Anywhere => Interruption::Untouched,
                Interruptible::Waiting => Interruption::Ends,
                Interruptible::Never => Interruption::Ignored,
                Interruptible::NeverTstp => Interruption::IgnoredWithStop,
            },
            fast: fast.ok(),
            ..Options::default()
        };
        let mut tracer = Tracer::new(options).map_err(|error| error.to_string())?;
        if let Some(reader) = outputs.reader() {
            tracer.own_child(reader);
        }
        let mut session = Session {
            args,
            tracer,
            stops,
            closed: false,
            outputs,
            tasks: TidMap::default(),
            style: style(args),
            look,
            arena: Bump::new(),
            after: Overlay::new(),
            limits: limits(args),
            staging: args.filter.status != flags::Status::ALL || args.line.whole,
            paths: if args.personality == Personality::Strobe { paths::wanted(&args.filter.paths) } else { Vec::new() },
            started: args.conditions.start.is_none(),
            stopped: false,
            many: false,
            lead: None,
            end: End::Status(0),
            printed: 0,
            done: false,
            front: None,
            over: false,
            stack: Stack::default(),
            stacks: args.line.stack_trace.filter(|_| !summary.is_some_and(|summary| summary.only)).map(|trace| {
                Stacks::new(unwind::Options {
                    limit: trace.limit.get(),
                    wanted: unwind::Wanted {
                        lines: trace.mode == flags::StackTraceMode::Source,
                        strict_names: args.personality == Personality::Strace,
                    },
                })
            }),
            json: (args.output.format == flags::Format::Json).then(json::Lines::new),
            whole: whole::numbers(args),
            counts: summary.map(|summary| {
                Summary::new(summary.overhead.map_or(0, |time| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)))
            }),
        };
        let mut any = false;
        for &pid in &args.attach {
            any |= session.attach(Tid(pid));
        }
        session.attach_descendants();
        if !args.attach.is_empty() && !any && args.launch.is_none() {
            session.done = true;
            session.end = End::Status(1);
        }
        if let (Some(launch), Some(program)) = (&args.launch, program) {
            let start = Launch {
                program,
                argv: launch.argv.clone(),
                env: launch
                    .environment
                    .iter()
                    .map(|change| match change {
                        flags::EnvChange::Set(var) => {
                            let bytes = var.as_bytes();
                            let at = bytes.iter().position(|b| *b == b'=').unwrap_or(bytes.len());
                            let value = bytes.get(at + 1..).unwrap_or_default();
                            (
                                std::ffi::OsStr::from_bytes(&bytes[..at]).to_owned(),
                                Some(std::ffi::OsStr::from_bytes(value).to_owned()),
                            )
                        }
                        flags::EnvChange::Remove(name) => (name.clone(), None),
                    })
                    .collect(),
                user: launch.user.as_ref().map(|user| trace::User {
                    uid: user.uid,
                    gid: user.gid,
                    groups: user.groups.clone().unwrap_or_default(),
                }),
                progname: args.progname.clone(),
                daemon: args.engine.daemonize.map(|daemon| match daemon {
                    flags::Daemon::Grandchild => trace::Daemon::Grandchild,
                    flags::Daemon::Group => trace::Daemon::Group,
                    flags::Daemon::Session => trace::Daemon::Session,
                }),
            };
            let tid = session.tracer.launch(&start).map_err(|error| error.to_string())?;
            session.lead = Some(tid);
            session.tasks.insert(tid, Task { starting: true, ..Task::new() });
            session.look.note_task(tid);
            if let Err(text) = session.outputs.prepare(tid) {
                // As if it had never been started: it has not executed anything yet.
                if let Some(pid) = rustix::process::Pid::from_raw(tid.0) {
                    let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
                }
                return Err(text);
            }
            if args.engine.daemonize.is_some() && !args.quiet.attach && session.json.is_none() {
                session.outputs.message(&format!("Process {tid} attached"));
            }
        }
        session.many = args.engine.follow_forks || session.tasks.len() > 1;
        // The tracer must not keep the program's pipes open. Standard error stays: messages go there.
        if let Ok(null) = std::fs::File::options().read(true).write(true).open("/dev/null") {
            let _ = rustix::stdio::dup2_stdin(&null);
            let _ = rustix::stdio::dup2_stdout(&null);
        }
        Ok(session)
    }

    /// `--tree`: until a look finds no process that is not attached to. Those that come to be meanwhile are children of
    /// attached ones, and attached by the kernel.
    fn attach_descendants(&mut self) {
        if !self.args.tree {
            return;
        }
        let mut tried = self.args.attach.clone();
        loop {
            let more: Vec<i32> = flags::launch::descendants(&self.args.attach)
                .into_iter()
                .filter(|pid| !tried.contains(pid) && *pid != std::process::id().cast_signed())
                .collect();
            if more.is_empty() {
                break;
            }
            for pid in more {
                tried.push(pid);
                if !trace::os::attach::is_traced_by_us(Tid(pid)) {
                    self.attach(Tid(pid));
                }
            }
        }
    }

    fn attach(&mut self, pid: Tid) -> bool {
        match self.tracer.attach(pid, self.args.engine.follow_forks) {
            Ok(info) => {
                for tid in &info.threads {
                    self.tasks.insert(*tid, Task::new());
                    self.look.note_task(*tid);
                }
                if !self.args.quiet.attach {
                    match info.threads.len() {
                        0 | 1 => self.outputs.message(&format!("Process {pid} attached")),
                        n => self.outputs.message(&format!("Process {pid} attached with {n} threads")),
                    }
                }
                true
            }
            Err(error) => {
                let text = self.attach_error(&error);
                self.outputs.message(&text);
                false
            }
        }
    }

    fn attach_error(&self, error: &AttachError) -> String {
        match self.args.personality {
            Personality::Strobe => error.to_string(),
            Personality::Strace => {
                let why = u32::try_from(error.errno).ok().and_then(abi::errno::text).unwrap_or("Unknown error");
                let mut text = format!("attach: ptrace({}, {}): {why}", error.request, error.tid);
                if let Some(tracer) = error.tracer {
                    text.push_str(&format!(
                        "\n{}: Process {} is already being traced by pid {tracer}",
                        crate::output::shown_name(&self.args.progname),
                        error.tid
                    ));
                }
                text
            }
        }
    }

    fn run(&mut self) -> End {
        if let Some(lines) = &mut self.json {
            lines.header("strobe");
            moved(lines, &mut self.outputs.main.sheet);
        }
        while !self.done {
            if self.show_whole() {
                continue;
            }
            match self.tracer.next() {
                Ok(event) => {
                    self.look.descriptors.showing(self.tracer.past());
                    self.event(event);
                }
                Err(error) => {
                    self.outputs.message(&error.to_string());
                    self.end = End::Status(1);
                    break;
                }
            }
        }
        self.close();
        self.end
    }

    /// Writes the summary and ends all output; the second time there is nothing left to do.
    fn close(&mut self) {
        if let (Some(counts), Some(summary)) = (self.counts.take(), &self.args.summary) {
            let mut text = Vec::new();
            counts.write(&layout(summary), &mut text);
            self.outputs.main.sheet.raw(&text);
            if self.args.personality == Personality::Strobe
                && let Some(ways) = self.tracer.ways()
            {
                self.outputs.main.sheet.raw(format!("{ways}\n").as_bytes());
            }
        }
        if self.args.engine.debug && !self.closed {
            self.closed = true;
            let text = match (self.tracer.ways(), self.stops) {
                (Some(ways), _) => format!("fast path: {ways}"),
                (None, Some(reason)) => format!("fast path: not used: {reason}"),
                (None, None) if self.tracer.filtered() => "fast path: not used: a seccomp program lets only the \
                                                              calls stop that are traced"
                    .to_owned(),
                (None, None) => "fast path: not used: this kernel or its settings have no PTRACE_SEIZE".to_owned(),
            };
            self.outputs.message(&text);
        }
        self.outputs.finish();
    }

    fn event(&mut self, event: Event) {
        if self.over && !matches!(event, Event::Interrupted { .. } | Event::Ended) {
            return;
        }
        match event {
            Event::Enter(enter) => {
                self.enter(enter);
                self.outputs.settle(enter.tid);
            }
            Event::Exit(exit) => {
                self.exit(exit);
                self.outputs.settle(exit.tid);
            }
            Event::Counted(calls) => {
                if let (Some(counts), Some(name)) = (&mut self.counts, abi::sysno::name(calls.abi, calls.nr)) {
                    counts.count_many(name, &calls);
                }
            }
            Event::Signal(signal) => {
                if self.args.filter.signals.contains(signal.signo.unsigned_abs()) && !self.silent() {
                    self.unwind(signal.tid);
                    let info = signal.info;
                    let abi = self.tasks.get(&signal.tid).map_or(Abi::X86_64, |task| task.abi);
                    self.arena.reset();
                    let value = match &info {
                        // The tracer's own layout: PTRACE_GETSIGINFO converts it.
                        Some(bytes) => decode::siginfo(Abi::X86_64, abi, bytes, &self.arena),
                        None => Value::Nothing,
                    };
                    let stack = self.stacks.is_some().then_some(&self.stack);
                    let leader = self.leader(signal.tid, signal.time, Some(signal.ip));
                    let line = line(&self.style, &self.look, leader, abi, Manner::default());
                    let signo = signal.signo.unsigned_abs();
                    let sheet = &mut self.outputs.of(signal.tid).sheet;
                    match &mut self.json {
                        Some(lines) => {
                            let head = head(&self.style, line.cx, signal.time);
                            lines.signal(&json::Head { stack, ..head }, signo, &value);
                            moved(lines, sheet);
                        }
                        None => {
                            sheet.signal(&line, signo, &value);
                            stack.into_iter().for_each(|stack| sheet.stack(stack, false));
                        }
                    }
                    self.outputs.settle(signal.tid);
                }
            }
            Event::GroupStop { tid, signo, time } => {
                if self.args.filter.signals.contains(signo.unsigned_abs()) && !self.silent() {
                    self.unwind(tid);
                    let stack = self.stacks.is_some().then_some(&self.stack);
                    let leader = self.leader(tid, time, None);
                    let line = line(&self.style, &self.look, leader, self.abi_of(tid), Manner::default());
                    let sheet = &mut self.outputs.of(tid).sheet;
                    match &mut self.json {
                        Some(lines) => {
                            let head = head(&self.style, line.cx, time);
                            lines.group_stop(&json::Head { stack, ..head }, signo.unsigned_abs());
                            moved(lines, sheet);
                        }
                        None => {
                            sheet.group_stop(&line, signo.unsigned_abs());
                            stack.into_iter().for_each(|stack| sheet.stack(stack, false));
                        }
                    }
                    self.outputs.settle(tid);
                }
            }
            Event::Attached { tid, parent, time } => {
                // Its parent is not known yet where it was faster than the event that tells of it.
                let likely = parent.and_then(|parent| self.tasks.get(&parent)).or_else(|| self.tasks.values().next());
                let abi = likely.map_or(Abi::X86_64, |task| task.abi);
                self.tasks.entry(tid).or_insert_with(|| Task { abi, ..Task::new() });
                self.look.note_task(tid);
                if let Some(lines) = &mut self.json {
                    let cx = Context { abi: Abi::X86_64, tid, look: &*self.look };
                    lines.attached(&head(&self.style, cx, time), parent);
                    moved(lines, &mut self.outputs.of(tid).sheet);
                } else if !self.args.quiet.attach {
                    self.outputs.message(&format!("Process {tid} attached"));
                }
            }
            Event::Superseded { leader, by, time } => self.superseded(leader, by, time),
            Event::Exiting { tid, time } => self.interrupted_by_end(tid, time),
            Event::Exited { tid, status, time } => {
                self.interrupted_by_end(tid, time);
                if !self.args.quiet.exit && !self.silent() {
                    let leader = self.leader(tid, time, None);
                    let line = line(&self.style, &self.look, leader, self.abi_of(tid), Manner::default());
                    let sheet = &mut self.outputs.of(tid).sheet;
                    match &mut self.json {
                        Some(lines) => {
                            lines.exited(&head(&self.style, line.cx, time), status as u8);
                            moved(lines, sheet);
                        }
                        None => sheet.exited(&line, status as u8),
                    }
                    self.outputs.settle(tid);
                }
                self.show_held_stack(tid);
                self.gone(tid, End::Status(status as u8));
            }
            Event::Killed { tid, signo, core, time } => {
                self.interrupted_by_end(tid, time);
                if self.args.filter.signals.contains(signo.unsigned_abs()) && !self.silent() {
                    let leader = self.leader(tid, time, None);
                    let line = line(&self.style, &self.look, leader, self.abi_of(tid), Manner::default());
                    let sheet = &mut self.outputs.of(tid).sheet;
                    match &mut self.json {
                        Some(lines) => {
                            lines.killed(&head(&self.style, line.cx, time), signo.unsigned_abs(), core);
                            moved(lines, sheet);
                        }
                        None => sheet.killed(&line, signo.unsigned_abs(), core),
                    }
                    self.outputs.settle(tid);
                }
                self.show_held_stack(tid);
                self.gone(tid, End::Signal(signo));
            }
            Event::Detached { tid } => self.detached(tid),
            Event::ShownEnded { hidden: _ } => self.leave_hidden(),
            Event::Interrupted { signo } => {
                self.outputs.flush();
                self.end = End::Signal(signo);
                self.lead = None;
                self.tracer.interrupt(signo);
                if self.tracer.filtered() {
                    // They are not told as detached one by one: they are held until they end.
                    let mut left: Vec<Tid> = self.tasks.keys().copied().collect();
                    left.sort_unstable();
                    left.into_iter().for_each(|tid| self.detached(tid));
                    self.over = true;
                    self.leave_hidden();
                }
            }
            Event::Idle => self.outputs.flush(),
            Event::Ended => self.done = true,
            Event::Note(note) => self.note(note),
        }
    }

    /// Nothing more will be shown: whoever waits for this tracer need not wait for the tasks that it still holds.
    fn leave_hidden(&mut self) {
        self.close();
        if let Some(front) = self.front.take() {
            front.end(match self.end {
                End::Status(status) => Ending::Status(status),
                End::Signal(signo) => Ending::Signal(signo),
            });
        }
    }

    fn detached(&mut self, tid: Tid) {
        if let Some(lines) = &mut self.json {
            let cx = Context { abi: Abi::X86_64, tid, look: &*self.look };
            lines.detached(&head(&self.style, cx, Stamp::default()));
            moved(lines, &mut self.outputs.of(tid).sheet);
        } else if !self.args.quiet.attach {
            self.outputs.message(&format!("Process {tid} detached"));
        }
        let stream = self.outputs.of(tid);
        if stream.sheet.open() == Some(tid) {
            stream.sheet.detached();
        }
        // What is staged because nobody knows yet whether it is meant stays so.
        let within = self.started && !self.stopped;
        if let Some(Task { staged: Some(mut staged), open: Some(Open { meant: Truth::Yes, .. }), .. }) =
            self.tasks.remove(&tid)
            && self.args.filter.status.detached
            && within
        {
            staged.detached();
            stream.sheet.raw(staged.bytes());
        }
        self.look.forget_task(tid);
        self.outputs.settle(tid);
        self.outputs.close(tid);
    }

    fn note(&mut self, note: Note) {
        let text = match note {
            Note::ExitOfUnknown { tid } => format!("Exit of unknown pid {tid} ignored"),
            Note::DetachedUnknown { tid } => format!("Detached unknown pid {tid}"),
            Note::Refused { tid, request, signo, errno } => {
                let why = u32::try_from(errno).ok().and_then(abi::errno::text).unwrap_or("Unknown error");
                format!("ptrace({request}, {tid}, {signo}): {why}")
            }
            Note::LeftBehind { tid } => format!("Process {tid} did not stop to be detached; the kernel detaches it"),
            Note::Scribbled { tid } => {
                format!("Process {tid} has written over its records; from here on it stops for its calls")
            }
        };
        if let Some(lines) = &mut self.json {
            lines.note(&text);
            moved(lines, &mut self.outputs.main.sheet);
        }
        self.outputs.message(&text);
    }

    /// Whether events are not shown: there is only a summary, or it is not the time between `--start-when` and
    /// `--stop-when`.
    fn silent(&self) -> bool {
        !self.within() || self.only_counts()
    }

    /// Whether it is the time between `--start-when` and `--stop-when`.
    fn within(&self) -> bool {
        self.started && !self.stopped
    }

    fn only_counts(&self) -> bool {
        self.args.summary.as_ref().is_some_and(|summary| summary.only)
    }

    fn abi_of(&self, tid: Tid) -> Abi {
        self.tasks.get(&tid).map_or(Abi::X86_64, |task| task.abi)
    }

    fn gone(&mut self, tid: Tid, end: End) {
        self.tasks.remove(&tid);
        if let Some(stacks) = &mut self.stacks {
            stacks.forget(tid.0);
        }
        self.look.forget_task(tid);
        self.look.descriptors.forget(tid);
        self.outputs.close(tid);
        if self.lead == Some(tid) {
            self.end = end;
        }
    }

    fn pid_form(&self) -> PidForm {
        if self.outputs.apart() {
            if self.args.line.always_show_pid { PidForm::Plain } else { PidForm::None }
        } else if self.args.line.always_show_pid {
            PidForm::Plain
        } else if !self.outputs.on_stderr() {
            if self.many { PidForm::Plain } else { PidForm::None }
        } else if self.tasks.len() > 1 {
            PidForm::Bracketed
        } else {
            PidForm::None
        }
    }

    fn leader(&self, tid: Tid, time: Stamp, ip: Option<u64>) -> Leader {
        Leader {
            pid: self.pid_form(),
            tid,
            realtime: time.realtime,
            monotonic: time.monotonic,
            nr: self.tasks.get(&tid).and_then(|task| task.last),
            ip,
        }
    }

    fn enter(&mut self, enter: Enter) {
        let starting = self.tasks.get_mut(&enter.tid).is_some_and(|task| std::mem::take(&mut task.starting));
        self.begin(enter, starting);
        if self.args.decoding.vcpu == Some(flags::Vcpu::State)
            && let Some(open) = self.tasks.get(&enter.tid).and_then(|task| task.open.as_ref())
            && runs_vcpu(self.args, open)
        {
            let vcpu = self.look.vcpu(enter.tid, open.args[0] as u32 as i32, &self.tracer.memory(enter.tid));
            if let Some(task) = self.tasks.get_mut(&enter.tid) {
                task.vcpu = vcpu;
            }
        }
        // Where the code of the image that it starts as lies is only known at the exit.
        if let Some(stacks) = &mut self.stacks
            && let Some(task) = self.tasks.get_mut(&enter.tid)
        {
            task.stack_held = !starting && task.open.as_ref().is_some_and(|open| open.shown);
            if task.stack_held {
                task.unwind(enter.tid, &self.tracer, stacks);
            }
        }
    }

    fn begin(&mut self, enter: Enter, starting: bool) {
        let tid = enter.tid;
        let memory = self.tracer.memory(tid);
        let args = self.args;
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let changed = task.abi != enter.abi;
        task.abi = enter.abi;
        task.overlay.clear();
        let made = decode::calls::resolve(enter.abi, enter.nr, enter.args, &memory);
        let shown = args.filter.trace.contains(enter.abi, made.nr);
        let name = shown_name(made.name, enter.abi, enter.nr);
        let manner = manner(args, enter.abi, made.nr).of(made.call.name, enter.abi, &made.args);
        if made.call.name == "restart_syscall"
            && task.resumes.is_empty()
            && let Some((abi, nr)) = self.tracer.resumed(tid)
        {
            task.resumes = abi::sysno::name(abi, nr).unwrap_or_default();
        }
        task.open = Some(Open {
            call: made.call,
            name,
            args: made.args,
            undecoded: made.undecoded,
            enter,
            nr: made.nr,
            manner,
            known: 0,
            printed: 0,
            shown,
            acting: None,
            meant: Truth::Yes,
        });
        if !self.look.descriptors.idle()
            && let Some(open) = &task.open
            && shares_descriptors(open, &memory)
        {
            self.tracer.forgo_recording(tid);
        }
        // With -c too. The number in front is still that of the call before.
        if changed && self.json.is_none() && !args.quiet.personality && self.within() {
            let leader = self.leader(tid, enter.time, Some(enter.ip));
            let line = line(&self.style, &self.look, leader, enter.abi, manner);
            self.outputs.of(tid).sheet.personality(&line);
        }
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        task.last = Some(full_number(enter.abi, enter.nr)).filter(|nr| *nr != u64::MAX);
        let Some(open) = task.open.as_mut() else { return };
        if !open.shown {
            return;
        }
        self.arena.reset();
        let limits = self.limits.abbreviating(open.manner.abbrev);
        let memory: &dyn Memory = &memory;
        let choosy = !args.filter.paths.is_empty() || args.filter.fds.is_some();
        let only_counts = args.summary.as_ref().is_some_and(|summary| summary.only);
        if choosy {
            let entry = task.overlay.before(Some(memory));
            let inputs = Inputs {
                abi: enter.abi,
                args: open.args,
                sp: enter.sp,
                returned: None,
                entry: &entry,
                exit: None,
                limits,
                resumes: task.resumes,
                netlink: netlink(open, tid, &self.look),
                bpf: bpf(open, tid, &self.look, limits, memory),
            };
            let mut walk = Walk::new(open.call, inputs, &self.arena);
            walk.gather(When::Enter, memory, &task.overlay);
            let values = walk.args(0, usize::MAX);
            let look = &self.look;
            let all = args.personality == Personality::Strobe;
            let mut known = values.iter().enumerate().filter(|(at, _)| all || is_matched(open.call.name, *at));
            let base = Cell::new(-100);
            let aim = Aim { tid, args, look, deep: all || is_poll(open.call.name), paths: &self.paths, base: &base };
            // strace takes the number of a call that socketcall(2) does not know, or whose arguments it cannot read, for a descriptor.
            let number = !all && open.call.name == "socketcall";
            open.shown =
                known.any(|(_, arg)| touches(&arg.value, &aim)) || number && aim.fd(open.args[0] as u32 as i32);
            if !open.shown {
                return;
            }
        }
        if !args.inject.is_empty() && !starting {
            // What is written to the program's memory is what the call is shown with.
            if self.tamper(tid)
                && let Some(task) = self.tasks.get_mut(&tid)
            {
                task.overlay.clear();
            }
        }
        let conditional = args.conditions.any();
        if only_counts && !conditional {
            return;
        }
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let Some(open) = task.open.as_mut() else { return };
        let entry = task.overlay.before(Some(memory));
        let inputs = Inputs {
            abi: seen_as(enter.abi, &open.name),
            args: open.args,
            sp: enter.sp,
            returned: None,
            entry: &entry,
            exit: None,
            limits,
            resumes: task.resumes,
            netlink: netlink(open, tid, &self.look),
            bpf: bpf(open, tid, &self.look, limits, memory),
        };
        let mut walk = Walk::new(open.call, inputs, &self.arena);
        walk.gather(When::Enter, memory, &task.overlay);
        task.seen.clear();
        if args.conditions.looks_at_descriptors() {
            Seen::among(walk.args(0, usize::MAX), tid, &self.look, &mut task.seen);
        }
        if let Some(condition) = &args.conditions.condition {
            let moment = Moment {
                call: open.call,
                abi: enter.abi,
                registers: Some(&open.args),
                args: walk.args(0, usize::MAX),
                known: walk.known_at_entry(),
                ret: None,
                spent: None,
                over: false,
                task: Some((tid, &self.look)),
                seen: &task.seen,
            };
            open.meant = condition.test(&moment);
            // It may still be the one that starts or ends it all.
            if open.meant == Truth::No && args.conditions.start.is_none() && args.conditions.stop.is_none() {
                open.shown = false;
                return;
            }
        }
        if only_counts {
            walk.touch(0);
            return;
        }
        if self.json.is_some() {
            task.fds.clear();
            if self.style.fds.any() {
                let known = walk.known_at_entry();
                for arg in walk.args(0, known) {
                    note_fds(&arg.value, tid, self.style.fds, &self.look, &mut task.fds);
                }
            }
            task.labels.clear();
            if self.style.labels.is_some() {
                let known = walk.known_at_entry();
                note_labels(walk.args(0, known), tid, &self.look, &mut task.labels);
            }
            walk.touch(0);
            return;
        }
        open.known = if open.manner.raw { usize::MAX } else { walk.known_at_entry() };
        let values = if open.manner.raw { walk.raw_args(open.undecoded()) } else { walk.args(0, open.known) };
        open.printed = values.len();
        if !open.manner.raw {
            walk.touch(open.known);
        }
        let name = open.name;
        let manner = open.manner;
        let meant = open.meant;
        if conditional {
            walk.touch(0);
        }
        let leader = self.leader(tid, enter.time, Some(enter.ip));
        let line = line(&self.style, &self.look, leader, enter.abi, manner);
        if self.staging || !self.within() || meant != Truth::Yes {
            let mut sheet = Box::new(Sheet::new());
            sheet.enter(&line, &name, values);
            if let Some(task) = self.tasks.get_mut(&tid) {
                task.staged = Some(sheet);
            }
        } else {
            self.outputs.of(tid).sheet.enter(&line, &name, values);
        }
    }

    /// Does to the call at whose entry a task stands what a rule wants. Tells whether its memory was changed.
    fn tamper(&mut self, tid: Tid) -> bool {
        let args = self.args;
        let Some(task) = self.tasks.get_mut(&tid) else { return false };
        let Some(open) = task.open.as_mut() else { return false };
        let abi = open.enter.abi;
        let mut holds = |condition: &filter::Filter| {
            let live = self.tracer.memory(tid);
            let memory: &dyn Memory = &live;
            let entry = task.overlay.before(Some(memory));
            let inputs = Inputs {
                abi,
                args: open.args,
                sp: open.enter.sp,
                returned: None,
                entry: &entry,
                exit: None,
                limits: self.limits.abbreviating(false),
                resumes: task.resumes,
                netlink: None,
                bpf: None,
            };
            let mut walk = Walk::new(open.call, inputs, &self.arena);
            walk.gather(When::Enter, memory, &task.overlay);
            let moment = Moment {
                call: open.call,
                abi,
                registers: Some(&open.args),
                args: walk.args(0, usize::MAX),
                known: walk.known_at_entry(),
                ret: None,
                spent: None,
                over: true,
                task: Some((tid, &self.look)),
                seen: &[],
            };
            condition.test(&moment) == Truth::Yes
        };
        let call = (abi, open.nr);
        let Some(at) = tamper::choose(&args.inject, args.personality, &mut task.counts, call, &mut holds) else {
            return false;
        };
        let (enter, call, mut arguments) = (open.enter, open.call, open.args);
        let deed = &args.inject[at].deed;
        let mut acting = Acting::new(at);
        if enter.args != arguments && (!deed.args.is_empty() || !deed.paths.is_empty()) {
            // Its arguments lie in memory.
            self.not_tampered(tid, &format!("the arguments of '{}' are not in registers here", call.name));
            return false;
        }
        match self.tracer.tamper_enter(&enter, deed) {
            Ok(now) => {
                acting.replaced = true;
                if now != enter.args {
                    acting.poked = true;
                    arguments = now;
                }
            }
            Err(failure) => {
                self.not_tampered(tid, &refusal(failure.0));
                return false;
            }
        }
        acting.poked |= self.poke(tid, call, &arguments, &deed.poke_enter);
        if let Some(time) = deed.delay_enter {
            self.tracer.delay(tid, time);
        }
        if let Some(open) = self.tasks.get_mut(&tid).and_then(|task| task.open.as_mut()) {
            open.acting = Some(acting);
            open.args = arguments;
        }
        acting.poked
    }

    /// Writes to where arguments point; tells whether anything was written.
    fn poke(&mut self, tid: Tid, call: &Call, args: &[u64; 6], pokes: &[Poke]) -> bool {
        let mut poked = false;
        for poke in pokes {
            let count = call.args.len();
            let at = args.get(poke.arg).copied().filter(|_| poke.arg < count);
            let wrong = match at.map(|at| self.tracer.poke(tid, Addr(at), &poke.bytes)) {
                Some(Ok(())) => {
                    poked = true;
                    continue;
                }
                Some(Err(_)) => "couldn't poke".to_owned(),
                None => format!(
                    "requested to tamper with argument #{}, but system call '{}' has only {count} arguments",
                    poke.arg + 1,
                    call.name
                ),
            };
            self.outputs.message(&format!("poke_tcb: Failed to tamper with process {tid}: {wrong}"));
        }
        poked
    }

    fn not_tampered(&mut self, tid: Tid, why: &str) {
        self.outputs.message(&format!("Failed to tamper with process {tid}: {why}"));
    }

    /// Does to the call at whose exit a task stands what is left to do; gives the result that the program sees.
    fn tamper_exit(&mut self, tid: Tid, mut ret: Return) -> Return {
        let args = self.args;
        let Some(open) = self.tasks.get(&tid).and_then(|task| task.open.as_ref()) else { return ret };
        let Some(mut acting) = open.acting else { return ret };
        let (abi, call, arguments) = (open.enter.abi, open.call, open.args);
        let deed = &args.inject[acting.rule].deed;
        if acting.replaced
            && let Some(returns) = deed.returns
        {
            let wanted = tamper::wanted(returns, abi);
            // A call that was not made has failed; one that was made in its place has not.
            if !deed.after && ret.error == deed.syscall.is_some() {
                let (what, errno) = if ret.error { ("an error", -ret.value) } else { ("no error", 0) };
                let value = if ret.error { -1 } else { ret.value }.cast_unsigned();
                let value = if value == 0 { "0".to_owned() } else { format!("{value:#x}") };
                self.not_tampered(tid, &format!("unexpectedly got {what} (return value {value}, error {errno})"));
            } else {
                match self.tracer.set_return(tid, wanted) {
                    Ok(()) => ret = wanted,
                    Err(failure) => self.not_tampered(tid, &refusal(failure.0)),
                }
            }
            acting.returned = true;
        }
        acting.poked |= self.poke(tid, call, &arguments, &deed.poke_exit);
        if let Some(time) = deed.delay_exit {
            self.tracer.delay(tid, time);
        }
        if let Some(open) = self.tasks.get_mut(&tid).and_then(|task| task.open.as_mut()) {
            open.acting = Some(acting);
        }
        ret
    }

    /// What the conditions say of a call that has returned: whether it is shown, and whether it is the last.
    fn judge(&mut self, tid: Tid, open: &Open, exit: Exit) -> (bool, bool) {
        let conditions = &self.args.conditions;
        let Some(task) = self.tasks.get(&tid) else { return (false, false) };
        self.arena.reset();
        self.after.clear();
        let live = self.tracer.memory(tid);
        let memory: &dyn Memory = &live;
        let entry = task.overlay.before(Some(memory));
        let after = self.after.before(Some(memory));
        let failure = exit.ret.filter(|ret| ret.error);
        let inputs = Inputs {
            abi: open.enter.abi,
            args: open.args,
            sp: open.enter.sp,
            returned: exit.ret.map(|ret| Returned {
                raw: ret.value.cast_unsigned(),
                error: failure.map(|ret| u32::try_from(-ret.value).unwrap_or(0)),
            }),
            entry: &entry,
            exit: Some(&after),
            limits: self.limits.abbreviating(false),
            resumes: task.resumes,
            netlink: netlink(open, tid, &self.look),
            bpf: bpf(open, tid, &self.look, self.limits.abbreviating(false), memory),
        };
        let mut walk = Walk::new(open.call, inputs, &self.arena);
        walk.gather(When::Exit, memory, &self.after);
        let moment = Moment {
            call: open.call,
            abi: open.enter.abi,
            registers: Some(&open.args),
            args: walk.args(0, usize::MAX),
            known: usize::MAX,
            ret: exit.ret,
            spent: Some(exit.time.monotonic.saturating_sub(open.enter.time.monotonic)),
            over: true,
            task: Some((tid, &self.look)),
            seen: &task.seen,
        };
        let holds = |filter: &filter::Filter| filter.test(&moment) == Truth::Yes;
        if !self.started && conditions.start.as_ref().is_some_and(holds) {
            self.started = true;
        }
        let meant = match open.meant {
            Truth::Yes => true,
            Truth::No => false,
            Truth::Maybe => conditions.condition.as_ref().is_none_or(holds),
        };
        (meant && self.started && !self.stopped, conditions.stop.as_ref().is_some_and(holds))
    }

    fn exit(&mut self, mut exit: Exit) {
        let tid = exit.tid;
        if !self.args.inject.is_empty() {
            exit.ret = exit.ret.map(|ret| self.tamper_exit(tid, ret));
        }
        let memory = self.tracer.memory(tid);
        let memory: &dyn Memory = &memory;
        let args = self.args;
        let leader = self.leader(tid, exit.time, Some(exit.ip));
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let Some(open) = task.open.take() else {
            // Whatever it was.
            if let Some(stacks) = &mut self.stacks {
                stacks.remapped(true, 0..0);
            }
            return;
        };
        let vcpu = task.vcpu.take();
        let resumes = task.resumes;
        let failure = exit.ret.filter(|ret| ret.error);
        let process = self.look.descriptors.process(tid);
        if process.is_none()
            && !self.look.descriptors.idle()
            && failure.is_none()
            && matches!(descriptors::moves(open.call, None), Some(Moves::Paths | Moves::Mounts))
        {
            // Of one that does not record, among others that do.
            self.look.note_renamed(tid);
        }
        if let Some(process) = process
            && !note_descriptors(&self.look, Tid(process), &open, exit.ret, (self.tracer.found(), memory))
        {
            self.tracer.forgo_recording(tid);
        }
        if let Some(stacks) = &mut self.stacks
            && failure.is_none()
            && moves_code(open.call)
        {
            note_code(stacks, &open, exit.ret.map_or(0, |ret| ret.value), task.process);
        }
        if names_itself(open.call) && failure.is_none() {
            self.look.note_task(tid);
        }
        // execve(2) of a program of another kind: told when that makes its first call.
        if exit.abi != task.abi && args.quiet.personality {
            task.abi = exit.abi;
        }
        if let CallName::Known(name) = open.name
            && name != "restart_syscall"
        {
            task.resumes = name;
        }
        if !open.shown {
            return;
        }
        let outcome = match (exit.ret, failure) {
            (None, _) => Class::Unavailable,
            (Some(_), None) => Class::Successful,
            (Some(_), Some(_)) => Class::Failed,
        };
        let staged = task.staged.take();
        let (meant, stops) = if args.conditions.any() { self.judge(tid, &open, exit) } else { (true, false) };
        if stops {
            self.stopped = true;
            self.lead = None;
            self.tracer.detach_all();
        }
        if !meant {
            return;
        }
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let status = args.filter.status;
        let wanted = match outcome {
            Class::Successful => status.successful,
            Class::Failed => status.failed,
            Class::Unavailable => status.unavailable,
        };
        if !wanted {
            task.stack_held = false;
            return;
        }
        let spent = exit.time.monotonic.saturating_sub(open.enter.time.monotonic);
        if let Some(counts) = &mut self.counts {
            counts.count(&Counted {
                abi: open.enter.abi,
                nr: match open.name {
                    CallName::Known(_) | CallName::Native64(_) => open.nr,
                    CallName::Number(nr) => nr,
                },
                name: match open.name {
                    CallName::Known(name) | CallName::Native64(name) => Some(name),
                    CallName::Number(_) => None,
                },
                native64: matches!(open.name, CallName::Native64(_)),
                error: outcome == Class::Failed,
                system: exit.time.system.saturating_sub(open.enter.time.system),
                wall: spent,
            });
        }
        if args.summary.as_ref().is_some_and(|summary| summary.only) {
            return;
        }
        let held = std::mem::take(&mut task.stack_held);
        if let Some(stacks) = &mut self.stacks
            && !held
        {
            task.unwind(tid, &self.tracer, stacks);
        }
        self.arena.reset();
        self.after.clear();
        let limits = self.limits.abbreviating(open.manner.abbrev);
        let entry = task.overlay.before(Some(memory));
        let after = self.after.before(Some(memory));
        let returned = exit.ret.map(|ret| Returned {
            raw: ret.value.cast_unsigned(),
            error: failure.map(|ret| u32::try_from(-ret.value).unwrap_or(0)),
        });
        let inputs = Inputs {
            abi: seen_as(open.enter.abi, &open.name),
            args: open.args,
            sp: open.enter.sp,
            returned,
            entry: &entry,
            exit: Some(&after),
            limits,
            resumes,
            netlink: netlink(&open, tid, &self.look),
            bpf: bpf(&open, tid, &self.look, limits, memory),
        };
        let mut walk = Walk::new(open.call, inputs, &self.arena);
        walk.gather(When::Exit, memory, &self.after);
        let line = line(&self.style, &self.look, leader, open.enter.abi, open.manner);
        let json = self.json.is_some();
        let rest = if open.manner.raw { &[][..] } else { walk.args(if json { 0 } else { open.known }, usize::MAX) };
        let mut ret = walk.outcome();
        if exit.ret.is_none() {
            ret.outcome = model::value::Outcome::Unavailable;
        } else if open.manner.raw && failure.is_none() {
            let num = model::value::Num { bits: ret.raw, size: 8 };
            ret.outcome = model::value::Outcome::Value(Value::Int(num, model::value::Base::Hex));
            ret.aux = &[];
        }
        if args.decoding.namespace && failure.is_none() && exit.ret.is_some() && !open.manner.raw {
            let text = self.look.new_namespaces(tid, open.call.name, &open.args, ret.raw, memory);
            if let Some(text) = text {
                let remark = Aux { label: "", value: Value::bare(self.arena.alloc_str(&text)) };
                ret.aux = self.arena.alloc_slice_copy(&[remark]);
            }
        }
        let told = exit.ret.is_some() && !open.manner.raw;
        let after = if told && failure.is_none() && runs_vcpu(args, &open) {
            self.look.vcpu(tid, open.args[0] as u32 as i32, memory)
        } else {
            None
        };
        if let Some(vcpu) = &after {
            let remark = Aux { label: "", value: Value::bare(decode::kvm::exit_reason(&vcpu.bytes)) };
            ret.aux = self.arena.alloc_slice_copy(&[remark]);
        }
        let vcpu = vcpu.filter(|_| told).map(|before| {
            let data = open.manner.verbose && failure.is_none();
            let state = |vcpu: &Vcpu| decode::kvm::decode(&vcpu.bytes, vcpu.at, memory, data, &self.arena);
            let (before, number) = (Some(state(&before)), before.number);
            render::text::Vcpu { number, before, after: after.as_ref().map(state) }
        });
        let mut tail = Tail { spent: args.line.syscall_times.map(|_| spent), ..Tail::default() };
        if let Some(acting) = open.acting {
            tail.injected = acting.told();
            tail.delayed = tamper::delays(&args.inject[acting.rule].deed);
        }
        self.printed += 1;
        if let Some(lines) = &mut self.json {
            // A new descriptor is what it is now, whatever its number stood for before.
            if let model::value::Outcome::Value(Value::Handle(num, Handle::Fd)) = ret.outcome {
                task.fds.retain(|(fd, _)| *fd != num.bits as u32 as i32);
                task.labels.retain(|((fd, path), _)| *fd != num.bits as u32 as i32 || !path.is_empty());
            }
            let look = AtEntry { look: &self.look, seen: &task.fds, labels: &task.labels };
            let cx = Context { abi: open.enter.abi, tid, look: &look };
            let head = head(&self.style, cx, open.enter.time);
            let stack = self.stacks.is_some().then_some(&task.stack);
            let head = json::Head { stack, vcpu: vcpu.as_ref(), ..head };
            let args = if open.manner.raw { walk.raw_args(open.undecoded()) } else { rest };
            let Enter { abi, nr, ip, .. } = open.enter;
            lines.call(
                &head,
                &json_call(&open.name, abi, nr, ip, &self.style),
                args,
                &ret,
                &Tail { spent: Some(spent), ..tail },
            );
            moved(lines, &mut self.outputs.of(tid).sheet);
        } else if let Some(mut sheet) = staged {
            sheet.exit(&line, &open.name, rest, open.printed, &ret, &tail);
            self.outputs.of(tid).sheet.raw(sheet.bytes());
        } else {
            self.outputs.of(tid).sheet.exit(&line, &open.name, rest, open.printed, &ret, &tail);
        }
        if let (CallName::Known(name), Some(returned)) = (open.name, returned)
            && !json
            && let Some(way) = dump::way(name)
        {
            let fds = if way == dump::Way::Read { &args.decoding.read } else { &args.decoding.write };
            if u32::try_from(open.args[0] as u32 as i32).is_ok_and(|fd| fds.contains(fd)) {
                let steps = dump::steps(name, open.enter.abi, &open.args, returned, memory);
                dumped(&steps, memory, tid, &mut self.outputs.of(tid).sheet);
            }
        }
        if let Some(vcpu) = vcpu.filter(|_| !json) {
            self.outputs.of(tid).sheet.vcpu(&line, &vcpu);
        }
        if self.stacks.is_some() && !json {
            self.outputs.of(tid).sheet.stack(&task.stack, held);
        }
        if let Some(limit) = args.engine.syscall_limit
            && self.printed == limit.get()
        {
            if !args.quiet.attach {
                self.outputs.message("System call limit has been reached, detaching tracees");
            }
            self.lead = None;
            self.tracer.detach_all();
        }
    }

    /// What the conditions say of a call that never returned: whether it is shown, and whether it is the last.
    fn judge_without_result(&mut self, tid: Tid, open: &Open) -> (bool, bool) {
        let conditions = &self.args.conditions;
        if !conditions.any() {
            return (true, false);
        }
        let Some(task) = self.tasks.get(&tid) else { return (false, false) };
        self.arena.reset();
        // The task may be gone: what is not captured stays unread.
        let entry = task.overlay.before(None);
        let inputs = Inputs {
            abi: seen_as(open.enter.abi, &open.name),
            args: open.args,
            sp: open.enter.sp,
            returned: None,
            entry: &entry,
            exit: None,
            limits: self.limits.abbreviating(false),
            resumes: task.resumes,
            netlink: None,
            bpf: None,
        };
        let mut walk = Walk::new(open.call, inputs, &self.arena);
        let moment = Moment {
            call: open.call,
            abi: open.enter.abi,
            registers: Some(&open.args),
            args: walk.args(0, usize::MAX),
            known: walk.known_at_entry(),
            ret: None,
            spent: None,
            over: true,
            task: Some((tid, &self.look)),
            seen: &task.seen,
        };
        let holds = |filter: &filter::Filter| filter.test(&moment) == Truth::Yes;
        if !self.started && conditions.start.as_ref().is_some_and(holds) {
            self.started = true;
        }
        let meant = match open.meant {
            Truth::Yes => true,
            Truth::No => false,
            Truth::Maybe => conditions.condition.as_ref().is_none_or(holds),
        };
        (meant && self.started && !self.stopped, conditions.stop.as_ref().is_some_and(holds))
    }

    /// The task ends inside its call, which never returns.
    fn interrupted_by_end(&mut self, tid: Tid, time: Stamp) {
        let leader = self.leader(tid, time, None);
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let Some(open) = task.open.take() else { return };
        let staged = task.staged.take();
        if !open.shown || self.args.summary.as_ref().is_some_and(|summary| summary.only) {
            return;
        }
        let (meant, stops) = self.judge_without_result(tid, &open);
        if stops {
            self.stopped = true;
            self.lead = None;
            self.tracer.detach_all();
        }
        if !self.args.filter.status.unfinished || !meant {
            return;
        }
        let Some(task) = self.tasks.get_mut(&tid) else { return };
        let ret = model::value::Ret { raw: 0, outcome: model::value::Outcome::Never, aux: &[] };
        let line = line(&self.style, &self.look, leader, open.enter.abi, open.manner);
        if let Some(lines) = &mut self.json {
            // The task may be gone: what is not captured stays unread.
            self.arena.reset();
            let entry = task.overlay.before(None);
            let inputs = Inputs {
                abi: seen_as(open.enter.abi, &open.name),
                args: open.args,
                sp: open.enter.sp,
                returned: None,
                entry: &entry,
                exit: None,
                limits: self.limits,
                resumes: task.resumes,
                netlink: None,
                bpf: None,
            };
            let values = Walk::new(open.call, inputs, &self.arena).args(0, usize::MAX);
            let look = AtEntry { look: &self.look, seen: &task.fds, labels: &task.labels };
            let head = head(&self.style, Context { abi: open.enter.abi, tid, look: &look }, open.enter.time);
            let held = std::mem::take(&mut task.stack_held);
            let head = json::Head { stack: held.then_some(&task.stack), ..head };
            let Enter { abi, nr, ip, .. } = open.enter;
            lines.call(&head, &json_call(&open.name, abi, nr, ip, &self.style), values, &ret, &Tail::default());
            moved(lines, &mut self.outputs.of(tid).sheet);
            return;
        }
        let mut staged = staged;
        let sheet = match &mut staged {
            Some(sheet) => sheet,
            None => &mut self.outputs.of(tid).sheet,
        };
        sheet.ended(&line, &open.name, open.known != usize::MAX && !complete(&open), &ret);
        self.printed += 1;
        if let Some(sheet) = staged {
            self.outputs.of(tid).sheet.raw(sheet.bytes());
        }
        self.outputs.settle(tid);
    }

    /// Notes the call stack of a task that is in no call.
    fn unwind(&mut self, tid: Tid) {
        if let Some(stacks) = &mut self.stacks
            && let Some(task) = self.tasks.get_mut(&tid)
        {
            // A call that it may be in keeps the stack that was taken at its entry.
            std::mem::swap(&mut task.stack, &mut self.stack);
            task.unwind(tid, &self.tracer, stacks);
            std::mem::swap(&mut task.stack, &mut self.stack);
        }
    }

    /// Shows the stack of a call that never returned.
    fn show_held_stack(&mut self, tid: Tid) {
        if let Some(task) = self.tasks.get_mut(&tid)
            && std::mem::take(&mut task.stack_held)
        {
            self.outputs.of(tid).sheet.stack(&task.stack, true);
            self.outputs.settle(tid);
        }
    }

    fn superseded(&mut self, leader: Tid, by: Tid, time: Stamp) {
        self.interrupted_by_end(leader, time);
        self.show_held_stack(leader);
        if self.outputs.apart() {
            let stream = self.outputs.of(by);
            stream.sheet.pid_changed(leader);
        }
        // From here on there is one task less.
        let caller = self.tasks.remove(&by);
        if !self.args.quiet.superseded && !self.silent() {
            let front = self.leader(leader, time, None);
            let line = line(&self.style, &self.look, front, self.abi_of(leader), Manner::default());
            let sheet = &mut self.outputs.of(leader).sheet;
            match &mut self.json {
                Some(lines) => {
                    lines.superseded(&head(&self.style, line.cx, time), by);
                    moved(lines, sheet);
                }
                None => sheet.superseded(&line, by),
            }
        }
        if let Some(task) = caller {
            self.tasks.insert(leader, task);
        }
        self.look.forget_task(by);
        self.look.descriptors.forget(by);
        self.outputs.main.sheet.renamed(by, leader);
        self.outputs.close(by);
        self.outputs.settle(leader);
    }
}

/// The words for a request that the kernel refused.
fn refusal(errno: i32) -> String {
    u32::try_from(errno).ok().and_then(abi::errno::text).unwrap_or("Unknown error").to_owned()
}

fn head<'l>(style: &Style, cx: Context<'l>, time: Stamp) -> json::Head<'l> {
    json::Head {
        realtime: time.realtime,
        monotonic: time.monotonic,
        cx,
        fds: style.fds,
        comm: style.comm,
        labels: style.labels.is_some(),
        stack: None,
        vcpu: None,
    }
}

/// What a number is shown as.
fn shown_name(name: decode::calls::Name, abi: Abi, nr: u64) -> CallName<'static> {
    match name {
        decode::calls::Name::Known(name) => CallName::Known(name),
        decode::calls::Name::Native64(name) => CallName::Native64(name),
        decode::calls::Name::Unknown => CallName::Number(full_number(abi, nr)),
    }
}

/// How the options want a call to be shown, whatever its arguments are.
fn manner(args: &HighArgs, abi: Abi, nr: u64) -> Manner {
    let decoding = &args.decoding;
    Manner {
        abbrev: decoding.abbrev.contains(abi, nr),
        verbose: decoding.verbose.contains(abi, nr),
        raw: decoding.raw.contains(abi, nr),
        last: Last::Plain,
    }
}

fn json_call(name: &CallName<'static>, abi: Abi, nr: u64, ip: u64, style: &Style) -> json::Call<'static> {
    json::Call {
        nr: full_number(abi, nr),
        name: match *name {
            CallName::Known(name) | CallName::Native64(name) => Some(name),
            CallName::Number(_) => None,
        },
        ip: style.ip.then_some(ip),
    }
}

/// Hands finished JSON lines to their stream.
fn moved(lines: &mut json::Lines, sheet: &mut Sheet) {
    sheet.raw(lines.bytes());
    lines.clear();
}

/// Writes what a call moved, a piece at a time however much it was.
fn dumped(steps: &[dump::Step], memory: &dyn Memory, tid: Tid, sheet: &mut Sheet) {
    const PIECE: u64 = 1 << 16;
    let mut text = Vec::new();
    for step in steps {
        match *step {
            dump::Step::Vector { index, buffers } => {
                render::text::dump::vector(&mut text, index as usize, buffers as usize);
            }
            dump::Step::Buffer { index, len } => render::text::dump::buffer(&mut text, index as usize, len as usize),
            dump::Step::Data { at, len } => {
                // As the reference does: pieces that can be read whole, and what ends the dump if the first was one.
                let mut piece = vec![0; len.min(PIECE) as usize];
                let mut done = 0;
                while done < len && at.0.checked_add(len).is_some() {
                    let want = (len - done).min(PIECE) as usize;
                    let from = at.offset(done);
                    if memory.read(from, &mut piece[..want]) != Ok(want) {
                        if done > 0 {
                            render::text::dump::unread(&mut text, want, tid.0, from.0);
                        }
                        break;
                    }
                    render::text::dump::dump_from(&mut text, done, len, &piece[..want]);
                    done += want as u64;
                }
            }
        }
    }
    sheet.raw(&text);
}

/// Which filter of results a call falls under.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Successful,
    Failed,
    Unavailable,
}

/// Whether all arguments were written at entry.
fn complete(open: &Open) -> bool {
    open.known >= open.call.args.len()
}

/// The netlink socket that a call moves messages through, for those calls that do. Where structures are not wanted its
/// messages are data.
fn netlink<'l>(open: &Open, tid: Tid, look: &'l Proc) -> Option<decode::Netlink<'l>> {
    match open.call.name {
        _ if !open.manner.verbose || open.manner.raw => None,
        // Of a netlink socket none is recorded.
        _ if look.descriptors.past() => None,
        "send" | "sendto" | "sendmsg" | "sendmmsg" | "recv" | "recvfrom" | "recvmsg" | "recvmmsg"
        | "recvmmsg_time64" => look.netlink_socket(tid, open.args[0] as u32 as i32),
        _ => None,
    }
}

/// What the descriptor is that bpf(2) is asked about, where it is told: by a view that does not abbreviate.
fn bpf(open: &Open, tid: Tid, look: &Proc, limits: Limits, memory: &dyn Memory) -> Option<decode::Bpf> {
    // Of bpf(2) none is recorded.
    let shown = open.manner.verbose && !open.manner.raw && !limits.brief && !look.descriptors.past();
    let [cmd, attr, size, ..] = open.args;
    if !shown || open.call.name != "bpf" || cmd as u32 != BPF_OBJ_GET_INFO_BY_FD || (size as u32) < 4 {
        return None;
    }
    let mut fd = [0; 4];
    memory.read_exact(Addr(attr), &mut fd).ok()?;
    look.bpf(tid, i32::from_ne_bytes(fd))
}

/// linux/bpf.h.
const BPF_OBJ_GET_INFO_BY_FD: u32 = 15;

/// Whose layouts a call's arguments have: a number of x86_64 with x32's bit names a call that knows those of 64 bits only.
fn seen_as(abi: Abi, name: &CallName<'_>) -> Abi {
    if let CallName::Native64(_) = name { Abi::X86_64 } else { abi }
}

/// The number as the program gave it: x32 calls carry bit 30.
fn full_number(abi: Abi, nr: u64) -> u64 {
    if abi == Abi::X32 { nr | abi::sysno::X32_BIT } else { nr }
}

fn line<'l>(style: &'l Style, look: &'l Proc, leader: Leader, abi: Abi, manner: Manner) -> Line<'l> {
    let tid = leader.tid;
    Line { style, manner, leader, cx: Context { abi, tid, look } }
}

/// Whether strace's path and descriptor filters look at this argument; strobe's own look at all.
fn is_matched(name: &str, at: usize) -> bool {
    match name {
        "perf_event_open" | "waitid" | "fsconfig" | "epoll_ctl_old" | "epoll_wait_old" => false,
        "fanotify_mark" => at > 0,
        "ioctl" | "fcntl" | "fcntl64" => at == 0,
        // The target is text.
        "symlink" | "symlinkat" => at > 0,
        _ => true,
    }
}

/// The calls in whose structures strace looks for descriptors.
fn is_poll(name: &str) -> bool {
    matches!(name, "poll" | "ppoll" | "ppoll_time64")
}

/// What path and descriptor filters compare with.
struct Aim<'a> {
    tid: Tid,
    args: &'a HighArgs,
    look: &'a Proc,
    /// Whether members of structures and arrays count.
    deep: bool,
    /// The paths as people mean them; empty in strace's personality.
    paths: &'a [paths::Wanted],
    /// The directory's descriptor that stood last before: where a relative path begins.
    base: &'a Cell<i32>,
}

impl Aim<'_> {
    /// Whether a path that a call was given is meant.
    fn path(&self, given: &[u8]) -> bool {
        if self.args.filter.paths.iter().any(|path| path.as_bytes() == given) {
            return true;
        }
        if self.paths.is_empty() {
            return false;
        }
        let start = if given.starts_with(b"/") {
            Vec::new()
        } else {
            match self.base.get() {
                -100 => self.look.cwd(self.tid).unwrap_or_default(),
                fd => match self.look.fd(self.tid, fd, FdKinds::PATH) {
                    Some(Known::Path { path, .. }) => path.to_vec(),
                    _ => return false,
                },
            }
        };
        let whole = paths::resolved(&start, given);
        self.paths.iter().any(|wanted| wanted.matches(&whole))
    }

    /// Whether the file of a descriptor is meant.
    fn fd(&self, fd: i32) -> bool {
        let filter = &self.args.filter;
        if filter.fds.as_ref().is_some_and(|fds| fd >= 0 && fds.contains(fd.unsigned_abs())) {
            return true;
        }
        if filter.paths.is_empty() || fd < 0 {
            return false;
        }
        match self.look.fd(self.tid, fd, FdKinds::PATH) {
            Some(Known::Path { path, .. }) => {
                filter.paths.iter().any(|wanted| wanted.as_bytes() == &*path)
                    || path.starts_with(b"/") && self.paths.iter().any(|wanted| wanted.matches(&path))
            }
            _ => false,
        }
    }
}

/// Whether a value is, or holds, one of the paths or descriptors that were asked for.
fn touches(value: &Value<'_>, aim: &Aim<'_>) -> bool {
    match value {
        Value::Bytes { data, quote: Quote::Path, .. } => aim.path(data),
        Value::Handle(num, Handle::Dirfd) => {
            let fd = num.bits as u32 as i32;
            aim.base.set(fd);
            aim.fd(fd)
        }
        Value::Handle(num, Handle::Fd) => aim.fd(num.bits as u32 as i32),
        Value::Bitset(bytes, Some(Handle::Fd)) => {
            let bit = |fd: usize| bytes.get(fd / 8).is_some_and(|byte| byte >> (fd % 8) & 1 != 0);
            (0..bytes.len() * 8).filter(|fd| bit(*fd)).any(|fd| i32::try_from(fd).is_ok_and(|fd| aim.fd(fd)))
        }
        Value::Struct { fields, .. } => aim.deep && fields.iter().any(|field| touches(&field.value, aim)),
        Value::List { items, .. } => aim.deep && items.iter().any(|item| touches(item, aim)),
        Value::To(_, target) => touches(target, aim),
        _ => false,
    }
}
