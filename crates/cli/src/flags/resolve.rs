//! From [`LowArgs`] to [`HighArgs`]: options held against one another, defaults worked in.
//!
//! The order of the checks is strace's, since only the first error and the warnings before it are shown.

use super::hiargs::*;
use super::launch;
use super::low::{LowArgs, SummaryKind};
use super::parse::{Surroundings, Wrong};
use super::sets::{NumberSet, SyscallSet};
use std::ffi::{OsStr, OsString};
use std::num::NonZeroU32;
use std::path::PathBuf;

/// Checks the options against one another and works in the defaults. Warnings go to `warnings`, also those before an
/// error; on success they are in the result.
pub fn resolve(
    mut low: LowArgs,
    rest: Vec<OsString>,
    progname: &OsStr,
    personality: Personality,
    around: &Surroundings<'_>,
    warnings: &mut Vec<String>,
) -> Result<HighArgs, Wrong> {
    let strobe = personality == Personality::Strobe;
    let has_program = !rest.is_empty();
    for name in std::mem::take(&mut low.pgrep) {
        let found = launch::processes_of(&name, around.own_pid);
        if found.is_empty() {
            return Err(Wrong::plain(format!("no process is called '{name}'")));
        }
        let new: Vec<i32> = found.into_iter().filter(|pid| !low.attach.contains(pid)).collect();
        low.attach.extend(new);
    }

    if !has_program && low.attach.is_empty() {
        return Err(Wrong::usage("must have PROG [ARGS] or -p PID"));
    }
    if !has_program && low.argv0.is_some() {
        return Err(Wrong::usage("PROG [ARGS] must be specified with --argv0"));
    }
    let twice = |short: &str, long: &str| Wrong::plain(format!("{short} and {long} cannot be provided simultaneously"));
    let daemonize = low.daemonize.or(match low.short_daemonize {
        0 => None,
        1 => Some(Daemon::Grandchild),
        2 => Some(Daemon::Group),
        _ => Some(Daemon::Session),
    });
    if low.short_daemonize > 0 && low.daemonize.is_some() {
        return Err(twice("-D", "--daemonize"));
    }
    if !has_program && daemonize.is_some() {
        return Err(Wrong::usage("PROG [ARGS] must be specified with -D/--daemonize"));
    }
    if low.short_daemonize > 3 {
        return Err(Wrong::usage(format!("Too many -D's ({}), maximum supported -D count is 3", low.short_daemonize)));
    }
    if low.short_absolute > 0 && low.absolute.is_some() {
        return Err(twice("-t", "--absolute-timestamps"));
    }
    if low.short_hex > 0 && low.strings_in_hex.is_some() {
        return Err(twice("-x", "--strings-in-hex"));
    }
    if low.short_decode_fds > 0 && low.decode_fds.is_some() {
        return Err(twice("-y", "--decode-fds"));
    }
    if low.short_follow > 0 && low.long_follow {
        return Err(twice("-f", "--follow-forks"));
    }
    if low.short_follow > 1 && low.output_separately {
        return Err(twice("-ff", "--output-separately"));
    }

    let separately = low.output_separately || low.short_follow > 1;
    let asked_to_follow = low.short_follow > 0 || low.long_follow;
    let follow_forks = asked_to_follow || low.deprecated_follow || strobe && !low.no_follow;
    let seccomp = seccomp(&low, asked_to_follow || strobe, warnings);
    if low.deprecated_follow {
        warnings.push(match asked_to_follow {
            true => "deprecated option -F ignored".into(),
            false => "option -F is deprecated, please use -f/--follow-forks instead".into(),
        });
    }

    const SUMMARY: &str = "(-c/--summary-only or -C/--summary)";
    if low.summary.is_some() && separately {
        return Err(Wrong::usage(format!("{SUMMARY} and -ff/--output-separately are mutually exclusive")));
    }
    if low.summary.is_none() && low.wall_clock {
        return Err(Wrong::usage(format!("-w/--summary-wall-clock must be given with {SUMMARY}")));
    }
    if low.summary.is_none() && low.summary_columns.is_some() {
        return Err(Wrong::usage(format!("-U/--summary-columns must be given with {SUMMARY}")));
    }
    if low.summary.is_none() && low.sort_by.is_some() {
        warnings.push(format!("-S/--summary-sort-by has no effect without {SUMMARY}"));
    }

    let absolute = match low.short_absolute {
        0 => low.absolute.flatten(),
        1 => Some(AbsoluteTime { unix: false, precision: Precision::Seconds }),
        2 => Some(AbsoluteTime { unix: false, precision: Precision::Microseconds }),
        _ => Some(AbsoluteTime { unix: true, precision: Precision::Microseconds }),
    };
    let given_fds = match low.short_decode_fds {
        0 => low.decode_fds,
        1 => Some(DecodeFds { path: true, ..DecodeFds::default() }),
        _ => Some(DecodeFds { path: true, socket: true, dev: true, eventfd: true, pidfd: true, signalfd: true }),
    };
    let stack_trace = match low.short_stack_trace {
        0 => low.stack_trace,
        1 => Some(low.stack_trace.unwrap_or(StackTraceMode::Symbol)),
        _ => Some(StackTraceMode::Source),
    };
    let stack_trace = stack_trace.map(|mode| StackTrace {
        mode,
        limit: low.stack_trace_frame_limit.or(NonZeroU32::new(256)).unwrap_or(NonZeroU32::MIN),
    });
    let only_summary = low.summary == Some(SummaryKind::Only);
    if only_summary {
        for (given, option) in [
            (low.instruction_pointer, "-i/--instruction-pointer"),
            (stack_trace.is_some(), "-k/--stack-trace"),
            (low.syscall_number, "-n/--syscall-number"),
            (low.arg_names, "-N/--arg-names"),
            (low.relative.is_some(), "-r/--relative-timestamps"),
            (absolute.is_some(), "-t/--absolute-timestamps"),
            (low.syscall_times.is_some(), "-T/--syscall-times"),
            (given_fds.is_some_and(|fds| fds != DecodeFds::default()), "-y/--decode-fds"),
            (low.secontext.is_some(), "--secontext"),
        ] {
            if given {
                warnings.push(format!("{option} has no effect with -c/--summary-only"));
            }
        }
    }

    let destination = destination(&low, separately, asked_to_follow || low.deprecated_follow, warnings);
    if low.status_shorthands > 1 {
        warnings.push(
            "Only the last of -z/--successful-only/-Z/--failed-only options will take effect. See status qualifier \
             for more complex filters."
                .into(),
        );
    }
    if low.stack_trace_frame_limit.is_some() && stack_trace.is_none() {
        warnings.push("--stack-trace-frame-limit has no effect without -k/--stack-trace".into());
    }

    let to_command_or_file = destination != Destination::Stderr;
    let quiet = quiet(&low, has_program && to_command_or_file);
    let paths = trace_paths(&low.trace_paths, quiet, warnings);
    let user = low.user.as_deref().map(|user| launch::user(user, around)).transpose()?;
    let trace = low.trace.unwrap_or_else(SyscallSet::all);
    let conditional = low.condition.is_some() || low.start_when.is_some();
    if low.seccomp_bpf && has_program && seccomp == Seccomp::Asked && trace.is_all() && !conditional {
        warnings.push(
            "Seccomp filter is requested but there are no syscalls to filter.  See -e trace to filter syscalls.".into(),
        );
    }
    if low.tree && low.attach.is_empty() {
        return Err(Wrong::usage("--tree needs -p/--attach or --pgrep"));
    }
    if low.kill_on_exit && !low.attach.is_empty() {
        return Err(Wrong::plain("--kill-on-exit and -p/--attach are mutually exclusive options"));
    }
    if matches!(destination, Destination::Command(_)) && separately {
        return Err(Wrong::usage("piping the output and -ff/--output-separately are mutually exclusive"));
    }
    if low.short_quiet > 0 && low.quiet.is_some() {
        return Err(twice("-q", "-e quiet/--quiet"));
    }

    let mut decode_fds = given_fds.unwrap_or_default();
    if given_fds.is_none() && strobe {
        decode_fds = DecodeFds { path: true, socket: true, ..DecodeFds::default() };
    }
    let mut columns = low.summary_columns.unwrap_or_else(|| {
        vec![Column::TimePercent, Column::TotalTime, Column::AvgTime, Column::Calls, Column::Errors, Column::Name]
    });
    if !columns.contains(&Column::Name) {
        columns.push(Column::Name);
    }
    Ok(HighArgs {
        progname: progname.to_owned(),
        personality,
        warnings: std::mem::take(warnings),
        launch: rest.split_first().map(|(program, args)| Launch {
            program: program.clone(),
            argv: std::iter::once(low.argv0.as_ref().unwrap_or(program)).chain(args).cloned().collect(),
            environment: low.env,
            user,
        }),
        attach: low.attach,
        tree: low.tree,
        engine: Engine {
            daemonize,
            follow_forks,
            seccomp,
            kill_on_exit: low.kill_on_exit,
            detach_on_execve: low.detach_on_execve,
            choice: low
                .engine
                .or_else(|| std::env::var("STROBE_ENGINE").ok().and_then(|name| EngineChoice::named(&name)))
                .unwrap_or_default(),
            arming: std::env::var("STROBE_ARMING").ok().and_then(|name| match name.as_str() {
                "dispatch" => Some(trace::Arming::Dispatch),
                "seccomp" => Some(trace::Arming::Seccomp),
                _ => None,
            }),
            syscall_limit: low.syscall_limit,
            interruptible: low.interruptible.unwrap_or(if daemonize.is_some() {
                Interruptible::NeverTstp
            } else if has_program && to_command_or_file {
                Interruptible::Never
            } else {
                Interruptible::Waiting
            }),
            debug: low.debug,
        },
        filter: Filter {
            trace: trace.with_nameless(),
            status: low.status.unwrap_or(Status::ALL),
            signals: low.signals.unwrap_or_else(NumberSet::all),
            paths,
            fds: low.trace_fds,
        },
        conditions: Conditions { condition: low.condition, start: low.start_when, stop: low.stop_when },
        inject: low.inject,
        decoding: Decoding {
            abbrev: low.abbrev.unwrap_or_else(SyscallSet::all),
            verbose: low.verbose.unwrap_or_else(SyscallSet::all),
            raw: low.raw.unwrap_or_else(SyscallSet::none),
            read: low.read.unwrap_or_default(),
            write: low.write.unwrap_or_default(),
            namespace: low.namespace,
            vcpu: low.vcpu,
        },
        output: Output {
            destination,
            format: low.format.unwrap_or(Format::Text),
            color: low.color.unwrap_or(Color::Auto),
        },
        line: Line {
            always_show_pid: low.always_show_pid,
            whole: low.whole_lines,
            absolute,
            relative: low.relative,
            syscall_times: low.syscall_times,
            syscall_number: low.syscall_number,
            instruction_pointer: low.instruction_pointer,
            stack_trace,
            arg_names: low.arg_names,
            columns: low.columns.unwrap_or(40),
            string_limit: low.string_limit.unwrap_or(32),
            strings_in_hex: match low.short_hex {
                0 => low.strings_in_hex.unwrap_or(StringsInHex::None),
                1 => StringsInHex::NonAscii,
                _ => StringsInHex::All,
            },
            const_print_style: low.const_print_style.unwrap_or(ConstPrintStyle::Abbrev),
            decode_fds,
            decode_pids: low.decode_pids.unwrap_or_default(),
            secontext: low.secontext,
        },
        summary: low.summary.map(|kind| Summary {
            only: kind == SummaryKind::Only,
            sort: low.sort_by.unwrap_or(Some(Column::TimePercent)),
            columns,
            wall_clock: low.wall_clock,
            overhead: low.overhead,
        }),
        quiet,
        tip: low.tip,
    })
}

/// What becomes of `--seccomp-bpf`. strobe's own personality takes it without following as well: children are then held
/// and hidden.
fn seccomp(low: &LowArgs, follow_forks: bool, warnings: &mut Vec<String>) -> Seccomp {
    if !low.seccomp_bpf {
        return Seccomp::Auto;
    }
    if !follow_forks {
        warnings.push("--seccomp-bpf cannot be used without -f/--follow-forks, disabling".into());
        return Seccomp::Off;
    }
    for (given, option) in [(low.detach_on_execve, "-b"), (low.syscall_limit.is_some(), "--syscall-limit")] {
        if given {
            warnings.push(format!("--seccomp-bpf is not enabled because it is not compatible with {option}"));
            return Seccomp::Off;
        }
    }
    if !low.attach.is_empty() {
        warnings.push("--seccomp-bpf is not enabled for processes attached with -p".into());
    }
    Seccomp::Asked
}

/// What `-o`, `-A` and `--output-separately` come to.
fn destination(low: &LowArgs, separately: bool, follow: bool, warnings: &mut Vec<String>) -> Destination {
    let Some(output) = &low.output else {
        if low.output_separately && !follow {
            warnings.push("--output-separately has no effect without -o/--output".into());
        }
        if low.append {
            warnings.push("-A/--output-append-mode has no effect without -o/--output".into());
        }
        return Destination::Stderr;
    };
    // `|` and `!` are ASCII, so the text behind them is whole.
    if let Some(b'|' | b'!') = output.as_encoded_bytes().first() {
        use std::os::unix::ffi::OsStrExt;
        return Destination::Command(OsStr::from_bytes(&output.as_bytes()[1..]).to_owned());
    }
    Destination::File { path: PathBuf::from(output), append: low.append, separately }
}

/// What `-q`, `--quiet` and the default for a program whose trace goes elsewhere come to.
fn quiet(low: &LowArgs, default_quiet: bool) -> Quiet {
    let attach = Quiet { attach: true, personality: true, ..Quiet::default() };
    match (low.short_quiet, low.quiet) {
        (0, Some(quiet)) => quiet,
        (0, None) if default_quiet => attach,
        (0, None) => Quiet::default(),
        (1, _) => attach,
        (2, _) => Quiet { exit: true, ..attach },
        _ => Quiet { attach: true, exit: true, path_resolution: true, personality: true, superseded: true },
    }
}

/// The paths of `-P`, each with what it resolves into.
fn trace_paths(given: &[OsString], quiet: Quiet, warnings: &mut Vec<String>) -> Vec<OsString> {
    let mut paths: Vec<OsString> = Vec::new();
    for path in given {
        if !paths.contains(path) {
            paths.push(path.clone());
        }
        let Ok(resolved) = std::fs::canonicalize(path) else { continue };
        let resolved = resolved.into_os_string();
        if paths.contains(&resolved) {
            continue;
        }
        if !quiet.path_resolution {
            warnings.push(format!(
                "Requested path \"{}\" resolved into \"{}\"",
                path.to_string_lossy().escape_debug(),
                resolved.to_string_lossy().escape_debug()
            ));
        }
        paths.push(resolved);
    }
    paths
}
