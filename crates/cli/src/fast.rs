//! Which calls the fast path may record: what the rows say can be captured from registers alone.

use std::collections::HashMap;
use std::ffi::OsString;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use abi::Abi;
use decode::Limits;
use decode::plan;
use decode::row::{Call, Case, Ret};
use trace::{Arming, FastPath, Handling, Patch};

use model::plan::{Amount, ArgIndex, Copy, Plan, Source, When};

use crate::descriptors::{Moves, is_told, moves, told_forms};
use crate::flags::{Column, Destination, EngineChoice, HighArgs, Status};
use crate::proc::{Asked, Proc};
use crate::wishes::Wishes;

/// Calls that change what the engine stands on, so that it has to see them: they make tasks or end them, change the
/// program, or trace.
pub const SEEN: [&str; 13] = [
    "clone",
    "clone3",
    "fork",
    "vfork",
    "execve",
    "execveat",
    "rt_sigreturn",
    "restart_syscall",
    "mlockall",
    "ptrace",
    "seccomp",
    "kexec_load",
    "reboot",
];

const FORCED: [u32; trace::FORCED.len()] = {
    let [a, b, c, d] = trace::FORCED;
    [a as u32, b as u32, c as u32, d as u32]
};

/// Calls that do not return: they are recorded when they begin, but cannot be counted.
const LAST: [&str; 2] = ["exit", "exit_group"];

/// The same in some of their forms: calls, the argument that tells the form, and its values.
///
/// rt_sigaction(2) of the signals that the kernel forces on a task for what the engine does; prctl(2) with PR_SET_SECCOMP,
/// PR_SET_TSC and PR_SET_SYSCALL_USER_DISPATCH; arch_prctl(2) with ARCH_SET_GS and ARCH_GET_GS (asm/prctl.h); options of
/// sockets whose filters are followed; renameat2(2) with RENAME_EXCHANGE: it leaves two names of one file alone, and whether they
/// are that cannot be seen any more once one of them has another name.
pub const SEEN_FORMS: [(&str, u8, &[u32]); 6] = [
    ("rt_sigaction", 0, &FORCED),
    ("prctl", 0, &[22, 26, 59]),
    ("arch_prctl", 0, &[0x1001, 0x1004]),
    ("setsockopt", 2, &[26, 51]),
    ("getsockopt", 2, &[26]),
    ("renameat2", 4, &[2]),
];

/// Calls whose decoding asks what their socket is while it is open, if it is one of netlink.
const SOCKETS: [&str; 6] = ["sendto", "recvfrom", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg"];

/// How the fast path is to be used. What descriptors stand for is noted in `look`.
///
/// # Errors
/// What was asked for that needs stops.
pub fn path(args: &HighArgs, limits: Limits, look: &Rc<Proc>, filtered: bool) -> Result<FastPath, &'static str> {
    if args.engine.choice == EngineChoice::Classic {
        return Err("the engine of stops was chosen");
    }
    // For tests, what a kernel would do that has none.
    if !filtered && (args.engine.arming == Some(Arming::Seccomp) || !trace::has_dispatch()) {
        return Err("there is no Syscall User Dispatch, and no seccomp program");
    }
    let mut wishes = Wishes::of(args)?;
    if filtered {
        wishes.filtered();
    }
    let arming = if filtered { arming(args, !look.asks_nothing()) } else { Arming::Dispatch };
    // What is judged is read as if it were shown whole.
    let (abbrev, judged) = (args.decoding.abbrev.clone(), wishes.judges());
    let limits = move |nr| limits.abbreviating(!judged && abbrev.contains(Abi::X86_64, nr));
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
    let (look, asked) = (look.clone(), look.asked().clone());
    let untouched = args.inject.is_empty() && args.conditions.stop.is_none();
    // Whoever is attached to is to outlive the tracer, with no child of his in the stub.
    let births = untouched && !counted && args.engine.follow_forks && args.attach.is_empty();
    Ok(FastPath {
        classes: Rc::new(move |arming| classes(&wishes, &asked, counted, births, arming, &limits)),
        arming,
        at_once: args.engine.choice == EngineChoice::Fast,
        eager: !shares_terminal(args),
        begins: Rc::new(move |process| !named || look.begin(process)),
        outliving: !args.attach.is_empty(),
        patches: patches(std::env::var("STROBE_PATCHES").ok().as_deref()),
        remembered: remembered(|name| std::env::var_os(name)),
        untouched,
    })
}

/// Where it is written down what was learned of programs: `STROBE_CACHE`, which may be empty for nowhere, or below where
/// caches are (XDG Base Directory Specification) if that is ours: who traces as another user than the one whose home it is leaves
/// nothing there that this one cannot remove.
fn remembered(env: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name: &str| env(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if env("STROBE_CACHE").is_some() {
        return path("STROBE_CACHE");
    }
    let caches = path("XDG_CACHE_HOME").or_else(|| Some(path("HOME")?.join(".cache")))?;
    let owner = |path: &Path| Some(std::fs::metadata(path).ok()?.uid());
    let owner = owner(&caches).or_else(|| owner(caches.parent()?))?;
    (owner == rustix::process::geteuid().as_raw()).then(|| caches.join("strobe"))
}

/// Whether the trace goes to a terminal, where the programs that are traced may write too: then lines are to come when they
/// come with stops, unless a program's calls are many.
fn shares_terminal(args: &HighArgs) -> bool {
    args.output.destination == Destination::Stderr && rustix::termios::isatty(rustix::stdio::stderr())
}

/// How sites may be patched, the best way first: all ways, or for tests those named, with a comma between.
fn patches(names: Option<&str>) -> Vec<Patch> {
    let named = |way: &Patch| names.is_none_or(|names| names.split(',').any(|name| name == way.name()));
    Patch::ALL.into_iter().filter(named).collect()
}

/// What brings the calls of sites that are not patched to the tracer, in a process under a seccomp program. That is the best to
/// do it: what nobody asked for runs as it does alone. But where descriptors are followed (`named`), calls that nobody
/// asked for have to be seen.
pub fn arming(args: &HighArgs, named: bool) -> Arming {
    match args.engine.arming {
        Some(arming) => arming,
        None if named && trace::has_dispatch() => Arming::Dispatch,
        None => Arming::Seccomp,
    }
}

/// What is to be done with calls that make processes, if those are followed: they are recorded as all others are, and it is the
/// child that stops. Only what children have in common with no thread, and no memory is read for.
fn births(name: &str) -> Option<Handling> {
    /// `CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD`, and without the two: fork(3) of glibc, and of others. And
    /// `CLONE_VM | CLONE_VFORK | SIGCHLD`: what starts programs in Go and musl.
    const FORKS: [u32; 3] = [0x120_0011, 0x11, 0x4111];
    let record = Handling::Record(Plan { complete: true, ..Plan::default() });
    match name {
        "fork" | "vfork" => Some(record),
        "clone" => Some(Handling::ByArgument {
            arg: 0,
            mask: u32::MAX,
            values: FORKS.iter().map(|&flags| (flags, record.clone())).collect(),
            rest: Box::new(Handling::Stop),
        }),
        _ => None,
    }
}

/// What is to be done with each call; if anything is asked of descriptors, their names are followed; with `counted`, nobody
/// asks for anything but numbers and times; with `born`, calls that make processes can be recorded.
fn classes(
    wishes: &Wishes,
    asked: &Asked,
    counted: bool,
    born: bool,
    arming: Arming,
    limits: &dyn Fn(u64) -> Limits,
) -> trace::Classes {
    let named = !asked.fds.is_empty();
    let mut classes = trace::Classes::default();
    for (nr, name) in abi::sysno::table(Abi::X86_64) {
        let nr = u64::from(*nr);
        let Some(row) = decode::calls::row(Abi::X86_64, nr) else { continue };
        classes.returns |= *name == "rt_sigreturn" && !wishes.stops(row, nr);
        if born
            && arming == Arming::Dispatch
            && wishes.concerns(nr)
            && !wishes.stops(row, nr)
            && let Some(handling) = births(name)
        {
            classes.set(nr, &handling);
            continue;
        }
        if SEEN.contains(name) || counted && LAST.contains(name) || wishes.stops(row, nr) {
            continue;
        }
        // The engine follows the mask of SIGSYS and the handlers in the records.
        let followed = arming == Arming::Dispatch && matches!(*name, "rt_sigprocmask" | "rt_sigaction");
        let stops = SEEN_FORMS.iter().find(|(form, ..)| form == name);
        let seen = |handling| match stops {
            Some((_, arg, stops)) => with_stops(handling, *arg, stops),
            None => handling,
        };
        if counted && !followed {
            classes.set(nr, &seen(if wishes.concerns(nr) { Handling::Count } else { Handling::Pass }));
            continue;
        }
        let moved = named && *name != "ioctl" && moves(row, None).is_some();
        if moved && (!is_told(row, asked) || matches!(moves(row, None), Some(Moves::Mounts | Moves::Shares))) {
            continue;
        }
        let followed = followed || moved || named && *name == "close";
        let wanted = wishes.concerns(nr) || wishes.follows(row) || followed;
        let handling = match handling(row, asked, limits(nr)) {
            handling if wanted => handling,
            Handling::ByArgument { arg, mask, values, rest } if named => {
                // fcntl(2) makes descriptors in some of its forms.
                let makes = |value: u32| *name != "ioctl" && moves(row, row.case(Abi::X86_64, value.into())).is_some();
                let shown = |(value, handling)| (value, if makes(value) { handling } else { unshown(&handling) });
                let values = values.into_iter().map(shown).collect();
                Handling::ByArgument { arg, mask, values, rest: Box::new(unshown(&rest)) }
            }
            _ => Handling::Pass,
        };
        let handling = match told_forms(row).filter(|_| moved) {
            Some((arg, values)) => {
                let values = values.iter().map(|&value| (value, handling.clone())).collect();
                Handling::ByArgument { arg, mask: u32::MAX, values, rest: Box::new(Handling::Stop) }
            }
            None => handling,
        };
        classes.set(nr, &seen(handling));
    }
    classes
}

/// The form of a call that nobody wants to see: it may make descriptors all the same.
fn unshown(handling: &Handling) -> Handling {
    if *handling == Handling::Stop { Handling::Stop } else { Handling::Pass }
}

/// The same, but the forms stop that have one of these values in an argument; one that tells forms apart is that one.
fn with_stops(handling: Handling, arg: u8, stops: &[u32]) -> Handling {
    let (mask, mut values, rest) = match handling {
        Handling::ByArgument { mask, values, rest, .. } => (mask, values, rest),
        other => (u32::MAX, Vec::new(), Box::new(other)),
    };
    values.retain(|(value, _)| !stops.contains(value));
    values.extend(stops.iter().map(|&value| (value, Handling::Stop)));
    Handling::ByArgument { arg, mask, values, rest }
}

/// Room for a link and what comes before it.
const LINK_MOST: u32 = 2048;
/// Room for an address (`struct sockaddr_storage`).
const ADDRESS_MOST: u32 = 128;

/// Lets a plan ask what the descriptors are that its call makes. False where that cannot be told so.
fn ask(plan: &mut Plan, row: &Call, case: Option<&Case>, asked: &Asked) -> bool {
    let stat = asked.terminals || asked.fds.iter().any(|asked| asked.dev);
    let piece = |at, amount| Copy { at, ..Copy::new(When::Exit, ArgIndex(0), amount, LINK_MOST) };
    let made = matches!(case.and_then(|case| case.ret).unwrap_or(row.ret), Ret::Fd);
    let sockets = asked.fds.iter().any(|asked| asked.socket);
    let first = Source::Arg(ArgIndex(0));
    // Of a socket, what is told of it: the address that it has, and the one that it is connected to.
    let addresses = |plan: &mut Plan, at: Source| {
        // A call that fails may have given it one.
        let when = if at == Source::Ret { When::Exit } else { When::Enter };
        for peer in [false, true] {
            plan.copies.push(Copy { when, most: ADDRESS_MOST, ..piece(at, Amount::Address { peer }) });
        }
    };
    let protocol = |at, when, unix| Copy { when, most: 16, ..piece(at, Amount::Protocol { unix }) };
    match (moves(row, case), row.name) {
        (Some(Moves::Makes), "socket") if sockets => {
            plan.copies.push(piece(Source::Ret, Amount::Link { stat }));
            plan.copies.push(protocol(Source::Ret, When::Exit, true));
        }
        (Some(Moves::Makes), "accept" | "accept4") if sockets => {
            plan.ahead(protocol(first, When::Before, false));
            plan.copies.push(piece(Source::Ret, Amount::Link { stat }));
            addresses(plan, Source::Ret);
        }
        (Some(Moves::Renames), "connect" | "sendto" | "sendmsg") if sockets => {
            plan.ahead(protocol(first, When::Before, row.name != "connect"));
            addresses(plan, first);
            if row.name == "connect" {
                plan.copies.push(Copy { when: When::Enter, most: 1, ..piece(first, Amount::State) });
            }
        }
        (Some(Moves::Makes), _) => plan.copies.push(piece(Source::Ret, Amount::Link { stat })),
        (Some(Moves::Cwd), "chdir" | "fchdir") => plan.copies.push(piece(Source::Ret, Amount::Cwd)),
        (Some(Moves::Many), "pipe" | "pipe2" | "socketpair") => {
            let (at, is) = (plan.copies.len() as u8, |copy: &Copy| copy.amount == Amount::Fixed(8));
            let Some(copy) = (0..at).zip(&plan.copies).find(|(_, copy)| is(copy)).map(|(at, _)| at) else {
                return false;
            };
            for offset in [0, 4] {
                plan.copies.push(piece(Source::Field { copy, offset, size: 4 }, Amount::Link { stat }));
            }
            if sockets && row.name == "socketpair" {
                plan.copies.push(protocol(Source::Field { copy, offset: 0, size: 4 }, When::Exit, true));
            }
        }
        // If it brings nothing besides data, it brings no descriptors.
        (Some(Moves::Many), "recvmsg") => {
            let header = abi::layout::msghdr::SIZE.of(Abi::X86_64) as u32;
            let is = |copy: &Copy| copy.when == When::Exit && copy.amount == Amount::Fixed(header);
            let Some(copy) = plan.copies.iter().position(is) else { return false };
            let offset = abi::layout::msghdr::msg_controllen.offset(Abi::X86_64) as u16;
            plan.copies.push(piece(Source::Field { copy: copy as u8, offset, size: 8 }, Amount::Zero));
        }
        (Some(Moves::Many), "close_range") => {}
        // The numbers of descriptors that commands make are found in no plan.
        (Some(Moves::Many), "ioctl") => return !made,
        (Some(Moves::Renames | Moves::Paths) | None, _) => return !made,
        (Some(Moves::Many | Moves::Cwd | Moves::Mounts | Moves::Shares), _) => return false,
    }
    true
}

/// Commands of ioctl(2) that make no descriptors, unless their rows say so, and leave what others are.
const COMMANDS: [&[decode::row::Case]; 4] =
    [decode::ioctls::term::TERM, decode::ioctls::sock::SOCK, decode::ioctls::fs::FS, decode::ioctls::block::BLOCK];

fn handling(row: &'static Call, asked: &Asked, limits: Limits) -> Handling {
    let simple = |case: Option<&Case>| {
        let mut plan = plan::plan(row, case, Abi::X86_64, limits);
        let told = asked.fds.iter().any(|asked| asked.socket) && matches!(row.name, "sendto" | "sendmsg");
        if SOCKETS.contains(&row.name) && !told {
            let first = Source::Arg(ArgIndex(0));
            plan.ahead(Copy { at: first, ..Copy::new(When::Before, ArgIndex(0), Amount::NotNetlink, 0) });
        }
        if !asked.fds.is_empty() && !ask(&mut plan, row, case, asked) || !plan.complete {
            return Handling::Stop;
        }
        Handling::Record(plan)
    };
    let Some(by) = row.by else { return simple(None) };
    if by.then.is_some() || by.shift != 0 {
        return Handling::Stop;
    }
    let mut values = HashMap::new();
    let mut put = |case: &'static Case| {
        let handling = simple(Some(case));
        for key in case.keys.iter().filter_map(|&key| u32::try_from(key).ok()) {
            values.entry(key).or_insert_with(|| handling.clone());
        }
    };
    let rest = match by.find {
        Some(_) => {
            COMMANDS.into_iter().flatten().for_each(put);
            Handling::Stop
        }
        None => {
            by.cases.iter().for_each(&mut put);
            by.cases.iter().find(|case| case.keys.is_empty()).map_or(Handling::Stop, |case| simple(Some(case)))
        }
    };
    let mask = u32::try_from(by.mask).unwrap_or(u32::MAX);
    Handling::ByArgument { arg: by.on.0, mask, values: values.into_iter().collect(), rest: Box::new(rest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_remembered_where_caches_are_ours() {
        let with = |all: &[(&str, &str)]| {
            let all: HashMap<&str, OsString> = all.iter().map(|&(name, value)| (name, value.into())).collect();
            remembered(|name| all.get(name).cloned())
        };
        let own = std::env::temp_dir().join(format!("strobe-caches-{}", std::process::id()));
        std::fs::create_dir(&own).expect("room");
        let home = own.to_str().expect("text");
        assert_eq!(with(&[("HOME", home)]), Some(own.join(".cache/strobe")));
        assert_eq!(with(&[("HOME", "/nowhere"), ("XDG_CACHE_HOME", home)]), Some(own.join("strobe")));
        assert_eq!(with(&[("HOME", home), ("STROBE_CACHE", "/some/where")]), Some("/some/where".into()));
        let nowhere = [
            &[("HOME", home), ("STROBE_CACHE", "")][..],
            &[("HOME", home), ("STROBE_CACHE", "relative")],
            &[("HOME", "relative")],
            &[("HOME", "/no/where")],
            &[],
        ];
        for all in nowhere {
            assert_eq!(with(all), None, "{all:?}");
        }
        std::fs::remove_dir(&own).expect("it is empty");
        // Another user.s, perhaps.
        let owner = std::fs::metadata("/usr").expect("there is one").uid();
        assert_eq!(with(&[("XDG_CACHE_HOME", "/usr")]).is_some(), owner == rustix::process::geteuid().as_raw());
    }
}
