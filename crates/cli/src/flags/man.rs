//! The manual page, as roff source (man(7)).

use super::defs::FLAGS;
use super::{Flag, Group, Takes};

/// The page.
pub fn page() -> String {
    let mut page = String::from(
        ".\\\" Written by `strobe man` from the flag slice (crates/cli/src/flags/defs.rs); do not edit.\n\
         .TH STROBE 1 \"\" \"strobe\" \"User Commands\"\n\
         .SH NAME\n\
         strobe \\- trace system calls and signals\n\
         .SH SYNOPSIS\n\
         .B strobe trace\n\
         .RI [ OPTION \"]... \" PROG \" [\" ARG ]...\n\
         .br\n\
         .B strobe trace\n\
         .RI [ OPTION ]...\n\
         .BI \\-p \" PID\"\n\
         .RI [ PROG \" [\" ARG ]...]\n\
         .br\n\
         .B strobe help\n\
         .RB [ trace ]\n\
         .br\n\
         .B strobe completions\n\
         .BR bash | zsh | fish\n\
         .br\n\
         .B strobe man\n\
         .SH DESCRIPTION\n",
    );
    for paragraph in [
        "`strobe trace` runs a program, or attaches to one that runs, and shows each system call with its name, its \
         arguments and its result, and each signal that the program gets.",
        "Run under a name that ends in `strace` it has the options, the defaults and the output of strace(1). `strobe \
         trace` takes the same options with other defaults: children and threads are followed, descriptors are shown \
         with their path or socket, and a terminal gets colours. `--no-follow-forks`, `--decode-fds=none` and \
         `--color=never` switch these off.",
        "Options end at the first word that is none; `--` ends them too. Long options may be cut short as long as only \
         one option begins so. An argument in brackets is optional and has to follow `=`.",
    ] {
        page.push_str(&text(paragraph));
        page.push_str(".PP\n");
    }
    page.truncate(page.len() - ".PP\n".len());
    page.push_str(".SH OPTIONS\n");
    for group in Group::ALL {
        page.push_str(&format!(".SS {}\n", group.title()));
        for flag in FLAGS.iter().filter(|flag| flag.group == group) {
            page.push_str(&format!(".TP\n{}\n", names(flag)));
            page.push_str(&text(flag.long_doc));
            if flag.strobe_only {
                page.push_str("Only in\n.BR \"strobe trace\" .\n");
            }
        }
    }
    page.push_str(".SH EXIT STATUS\n");
    page.push_str(&text(
        "That of the program that was started; if a signal ended it, strobe ends itself by the same signal. Without a \
         program 0, or 1 if no process could be attached to. 1 if strobe itself fails.",
    ));
    page.push_str(".SH ENVIRONMENT\n");
    for (name, meaning) in [
        ("PATH", "Where the program is looked for."),
        ("NO_COLOR", "If set, even if empty, `--color=auto` means never."),
        (
            "STRACE_COLORS",
            "Colours as `KEY=SGR[:KEY=SGR]...`, where SGR are the parameters of a terminal's sequence, such as \
             `1;31`. The keys are syscall, argname, argval, call, const, comment, punct, retval, error.",
        ),
        ("TERM", "The kind of terminal, for `--color=auto`."),
        ("TZ", "The time zone of time stamps."),
    ] {
        page.push_str(&format!(".TP\n.B {name}\n{}", text(meaning)));
    }
    page.push_str(".SH SEE ALSO\n.BR strace (1),\n.BR ptrace (2),\n.BR seccomp (2),\n.BR syscalls (2)\n");
    page
}

/// The line that names an option.
fn names(flag: &Flag) -> String {
    let mut parts = Vec::new();
    let argument = |name: &str| format!("\\fI{}\\fR", escape(name));
    if let Some(letter) = flag.short {
        parts.push(match (&flag.takes, flag.long) {
            (Takes::Required(name), _) => format!("\\fB\\-{letter}\\fR {}", argument(name)),
            _ => format!("\\fB\\-{letter}\\fR"),
        });
    }
    for long in flag.long {
        let long = format!("\\fB\\-\\-{}\\fR", escape(long));
        parts.push(match flag.takes {
            Takes::Nothing => long,
            Takes::Required(name) => format!("{long}={}", argument(name)),
            Takes::Optional(name) => format!("{long}[={}]", argument(name)),
        });
    }
    parts.join(", ")
}

/// Running text, a sentence per line: what stands in backquotes is bold.
fn text(markdown: &str) -> String {
    let mut roff = String::new();
    for (i, part) in markdown.split('`').enumerate() {
        match i % 2 {
            0 => roff.push_str(&escape(part).replace(". ", ".\n")),
            _ => roff.push_str(&format!("\\fB{}\\fR", escape(part))),
        }
    }
    // A line that begins with a control character would be a request.
    let mut out = String::new();
    for line in roff.lines() {
        if line.starts_with(['.', '\'']) {
            out.push_str("\\&");
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roff_is_escaped() {
        assert_eq!(text("a `-b` c"), "a \\fB\\-b\\fR c\n");
        assert_eq!(text(".x\\y"), "\\&.x\\ey\n");
        assert_eq!(text("One. Two"), "One.\nTwo\n");
    }

    #[test]
    fn all_options_are_in() {
        let page = page();
        for flag in FLAGS {
            for long in flag.long {
                assert!(page.contains(&format!("\\fB\\-\\-{}\\fR", escape(long))), "{long}");
            }
        }
        let macros = [".TH ", ".SH ", ".SS ", ".TP", ".PP", ".B ", ".BI ", ".BR ", ".RB ", ".RI ", ".br", ".\\\" "];
        let bad = |line: &&str| {
            line.starts_with('\'') || line.starts_with('.') && !macros.iter().any(|known| line.starts_with(known))
        };
        assert_eq!(page.lines().find(bad), None);
    }
}
