//! The texts of `--help` and `--version`.

use super::parse::flags_of;
use super::{Flag, Group, Personality, Takes};

/// Width that help texts are wrapped to.
const WIDTH: usize = 79;
/// Column that descriptions begin at.
const INDENT: usize = 30;

/// `strobe --help`: what there is, on one screen.
pub fn overview(name: &str) -> String {
    format!(
        "strobe shows the system calls that programs make.\n\
         \n\
         Usage: {name} trace [OPTION]... PROG [ARG]...\n\
         \x20      {name} trace [OPTION]... -p PID\n\
         \n\
         Commands:\n\
         \x20 trace         trace a program or a running process\n\
         \x20 help          this text; `{name} help trace` explains all options of trace\n\
         \x20 log-merge     put the files of -ff -o FILE -tt together, by time\n\
         \x20 completions   print completions for a shell: bash, zsh or fish\n\
         \x20 man           print the manual page\n\
         \n\
         Some options of trace:\n\
         \x20 -e SET        only these system calls, as in -e openat,%network\n\
         \x20 -o FILE       write to FILE instead of standard error\n\
         \x20 -c            only a table of calls, errors and time\n\
         \x20 -s N          print N bytes of strings\n\
         \x20 -v            print structures whole\n\
         \x20 --format=json one JSON object per line\n\
         \n\
         Run under the name strace it takes strace's options and has its defaults.\n"
    )
}

/// `log-merge --help`.
pub fn log_merge(command: &str) -> String {
    format!(
        "Usage: {command} PREFIX\n\
         \n\
         Puts the files PREFIX.TID, one for each thread, together in the order of their times,\n\
         each line with its thread id in front. They come from -ff -o PREFIX with -tt or -ttt.\n"
    )
}

/// `-V`, `--version`.
pub fn version(name: &str) -> String {
    format!(
        "{name} -- version {} (strobe; compatible with strace 7.2)\n\
         License: MIT OR Apache-2.0. There is no warranty, to the extent permitted by law.\n\
         \n\
         Optional features enabled: stack-trace=strobe stack-demangle m32-mpers mx32-mpers secontext\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// The first lines of the help about options.
fn usage(personality: Personality, name: &str) -> String {
    let command = match personality {
        Personality::Strace => name.to_owned(),
        Personality::Strobe => format!("{name} trace"),
    };
    let mut text = format!(
        "Usage: {command} [OPTION]... PROG [ARG]...\n   or: {command} [OPTION]... -p PID [PROG [ARG]...]\n\n\
         Shows the system calls that a program makes and the signals that it gets.\n"
    );
    if personality == Personality::Strobe {
        text.push_str(
            "Children and threads are followed, descriptors are shown with their path or\n\
             socket, and a terminal gets colours; --no-follow-forks, --decode-fds=none and\n\
             --color=never switch these off.\n",
        );
    }
    text
}

/// All options of a personality.
pub fn options(personality: Personality, name: &str) -> String {
    let mut text = usage(personality, name);
    for group in Group::ALL {
        text.push_str(&format!("\n{}:\n", group.title()));
        for flag in flags_of(personality).filter(|flag| flag.group == group) {
            let mut line = format!("  {}", spelling(flag));
            if line.len() + 2 > INDENT {
                text.push_str(&line);
                text.push('\n');
                line.clear();
            }
            for word in flag.doc.split(' ') {
                if line.len() + 1 + word.len() > WIDTH {
                    text.push_str(line.trim_end());
                    text.push('\n');
                    line.clear();
                }
                if line.len() < INDENT {
                    line = format!("{line:INDENT$}");
                } else {
                    line.push(' ');
                }
                line.push_str(word);
            }
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// `-a, --columns=N`.
pub fn spelling(flag: &Flag) -> String {
    let short = flag.short.map(|letter| format!("-{letter}"));
    let (required, optional) = match flag.takes {
        Takes::Nothing => (None, None),
        Takes::Required(name) => (Some(name), None),
        Takes::Optional(name) => (None, Some(name)),
    };
    let long = flag.long.first().map(|long| match (required, optional) {
        (Some(name), _) => format!("--{long}={name}"),
        (_, Some(name)) => format!("--{long}[={name}]"),
        _ => format!("--{long}"),
    });
    match (short, long) {
        (Some(short), Some(long)) => format!("{short}, {long}"),
        (None, Some(long)) => format!("    {long}"),
        (Some(short), None) => required.map_or(short.clone(), |name| format!("{short} {name}")),
        (None, None) => String::new(),
    }
}
