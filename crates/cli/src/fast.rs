//! Which calls the fast path may record: what the rows say can be captured from registers alone.

use std::collections::HashMap;
use std::rc::Rc;

use abi::Abi;
use decode::Limits;
use decode::plan;
use decode::row::Call;
use trace::{FastPath, Handling, Patch};

use crate::descriptors::moves;
use crate::flags::{Column, EngineChoice, HighArgs, Status};
use crate::proc::Proc;
use crate::wishes::Wishes;

/// Calls that change what the engine stands on, so that it has to see them: they make tasks or end them, change the
/// program, the handling of signals or segments, or trace.
pub const SEEN: [&str; 18] = [
    "clone",
    "clone3",
    "fork",
    "vfork",
    "execve",
    "execveat",
    "exit",
    "exit_group",
    "rt_sigaction",
    "rt_sigreturn",
    "restart_syscall",
    "prctl",
    "arch_prctl",
    "ptrace",
    "seccomp",
    "rseq",
    "kexec_load",
    "reboot",
];

/// Calls whose decoding asks what their socket is while it is open.
const SOCKETS: [&str; 6] = ["sendto", "recvfrom", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg"];

/// How the fast path is to be used. What descriptors stand for is noted in `look`.
///
/// # Errors
/// What was asked for that needs stops.
pub fn path(args: &HighArgs, limits: Limits, look: &Rc<Proc>) -> Result<FastPath, &'static str> {
    if args.engine.choice == EngineChoice::Classic {
        return Err("the engine of stops was chosen");
    }
    // Its calls are trapped for the tracer: whoever kills the tracer would kill it. A program that was launched ends with its
    // tracer in any case.
    if args.engine.choice == EngineChoice::Auto && !args.attach.is_empty() {
        return Err("an attached process outlives its tracer");
    }
    let wishes = Wishes::of(args)?;
    // What is judged is read as if it were shown whole.
    let limits = limits.abbreviating(!wishes.judges());
    let named = !look.asks_nothing();
    // Only sums are asked for, of all calls that are traced.
    let counted = !named
        && !wishes.judges()
        && args.filter.status == Status::ALL
        && args.engine.syscall_limit.is_none()
        && args.summary.as_ref().is_some_and(|summary| {
            let single = [Column::MinTime, Column::MaxTime, Column::MinWall, Column::MaxWall];
            summary.only
                && summary.overhead.is_none()
                && !summary.columns.iter().chain(&summary.sort).any(|column| single.contains(column))
        });
    let look = look.clone();
    Ok(FastPath {
        classes: Rc::new(move || classes(&wishes, named, counted, limits)),
        at_once: args.engine.choice == EngineChoice::Fast,
        eager: true,
        begins: Rc::new(move |process| !named || look.begin(process)),
        patches: patches(std::env::var("STROBE_PATCHES").ok().as_deref()),
    })
}

/// How sites may be patched, the best way first: all ways, or for tests those named, with a comma between.
fn patches(names: Option<&str>) -> Vec<Patch> {
    let named = |way: &Patch| names.is_none_or(|names| names.split(',').any(|name| name == way.name()));
    Patch::ALL.into_iter().filter(named).collect()
}

/// What is to be done with each call; with `named`, the names of descriptors are followed; with `counted`, nobody asks for
/// anything but numbers and times.
fn classes(wishes: &Wishes, named: bool, counted: bool, limits: Limits) -> trace::Classes {
    let mut classes = trace::Classes::default();
    for (nr, name) in abi::sysno::table(Abi::X86_64) {
        let nr = u64::from(*nr);
        let Some(row) = decode::calls::row(Abi::X86_64, nr) else { continue };
        if SEEN.contains(name) || SOCKETS.contains(name) && !counted || wishes.stops(row, nr) {
            continue;
        }
        // The engine follows the mask of SIGSYS in the records.
        if counted && *name != "rt_sigprocmask" {
            let handling = if wishes.concerns(nr) { Handling::Count } else { Handling::Pass };
            classes.set(nr, &handling);
            continue;
        }
        // An ioctl(2) that is recorded makes no descriptors.
        if named && *name != "ioctl" && moves(row, None).is_some() {
            continue;
        }
        let followed = *name == "rt_sigprocmask" || named && *name == "close";
        let wanted = wishes.concerns(nr) || wishes.follows(row) || followed;
        let handling = match handling(row, limits) {
            handling if wanted => handling,
            Handling::ByArgument { mask, mut values } if named => {
                values.iter_mut().for_each(|(_, handling)| {
                    if *handling != Handling::Stop {
                        *handling = Handling::Pass;
                    }
                });
                Handling::ByArgument { mask, values }
            }
            _ => Handling::Pass,
        };
        classes.set(nr, &handling);
    }
    classes
}

/// Calls that change what one of their arguments points to, although it is shown as it was before.
const OVERWRITTEN: [&str; 2] = ["splice", "copy_file_range"];

fn handling(row: &Call, limits: Limits) -> Handling {
    let simple = |case| {
        let plan = plan::plan(row, case, Abi::X86_64, limits);
        let whole = plan.complete && !plan.needs_before && !OVERWRITTEN.contains(&row.name);
        if whole { Handling::Record(plan) } else { Handling::Stop }
    };
    let Some(by) = row.by else { return simple(None) };
    if by.on.0 != 1 || by.then.is_some() || by.shift != 0 || by.find.is_some() {
        return Handling::Stop;
    }
    let mut values = HashMap::new();
    for case in by.cases {
        // What makes descriptors stops, whether or not anybody asks for their names.
        let handling = if moves(row, Some(case)).is_some() { Handling::Stop } else { simple(Some(case)) };
        for &key in case.keys {
            values.entry(key).or_insert_with(|| handling.clone());
        }
    }
    Handling::ByArgument { mask: u32::try_from(by.mask).unwrap_or(u32::MAX), values: values.into_iter().collect() }
}
