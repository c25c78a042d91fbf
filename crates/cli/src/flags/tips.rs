//! `--tips`: a hint about the use of the tracer, after the trace.

use super::hiargs::{Tip, TipFormat};
use super::values;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// The hints, each a few lines of at most [`WIDTH`] characters.
const TIPS: &[&str] = &[
    "-f follows children and threads. With -e trace=\nnothing else stops: a seccomp program in the\ntracee lets all other calls pass.",
    "-y tells which file a descriptor is, -yy tells\nthe addresses of sockets, the numbers of\ndevices and the counters of eventfds too.",
    "-e trace=%file,%network takes whole classes of\ncalls, -e trace=/^open all names that a regular\nexpression finds.",
    "-z shows calls that succeeded, -Z those that\nfailed. `-Z -e trace=%file` answers most of the\nquestions about files that are not found.",
    "-P /etc/passwd shows only the calls that touch\nthis file, by its path or by a descriptor.\n`strobe trace` takes patterns: -P '/etc/*.conf'.",
    "-c counts calls, errors and time; -C does so\nand shows the calls as well. -w counts the time\nthat passes instead of the time of the CPU.",
    "-ff -o FILE writes one file for each thread;\n`strobe log-merge FILE` puts them together by\ntheir times (-tt or -ttt).",
    "`strobe trace --format=json` writes one object\nfor each event, with numbers and with names;\ndocs/trace.schema.json describes it.",
    "-p PID attaches to a running process, and ^C\nleaves it running. With -f all its threads are\nattached to.",
    "-tt tells when a call was made, -r how long\nafter the line before, -T how long it took.",
    "-e write=1 prints all that is written to\ndescriptor 1, -e read=0 all that is read from\ndescriptor 0, in hexadecimal and as text.",
    "-D keeps the program the child of its caller\nand puts the tracer in the background: useful\nwhere a parent counts its children.",
    "-s 1000 prints more of each string, -v prints\nstructures whole, -xx prints bytes as they are.",
    "-e signal=none hides signals, -e quiet=exit the\nlines of processes that end, and -qqq all that\nis no call.",
    "-X verbose prints the number of a constant with\nits name in a comment; -X raw prints numbers\nonly.",
    "-o '|COMMAND' pipes the trace into a command,\nso that the program's own output stays apart.",
    "-b execve lets a process go when it executes\nanother program: a shell can be watched without\nall that it starts.",
    "-N prints the names of arguments: `fd=3,`\n`buf=...`, as the manual pages have them.",
    "-Y prints the name of a process behind its id;\n--pidns-translation tells the id that it has\noutside of its container.",
    "--syscall-limit=100 lets all go after a hundred\ncalls: a look at a busy server costs it little.",
    "-E VAR=VALUE sets a variable for the program,\n-E VAR removes one, -u NAME runs it as another\nuser, --argv0 gives it another name.",
    "A line that ends in `<unfinished ...>` goes on\nwhere it says `resumed`. `strobe trace\n--whole-lines` prints it in one piece.",
    "`strobe completions bash` prints completions\nfor the shell, `strobe man` the manual page.",
    "--kill-on-exit ends the program if the tracer\nis ended, however that happens.",
];

/// Characters of a hint's line.
const WIDTH: usize = 50;

const LAMP: [&str; 7] = ["  .---.", " / \\|/ \\", "(  -*-  )", " \\ /|\\ /", "  '|=|'", "   |=|", "    ~"];

const RAYS: [&str; 13] = [
    "    \\      |      /",
    "     \\  .-----.  /",
    "      .'  \\|/  '.",
    " --- (  ---*---  ) ---",
    "      \\   /|\\   /",
    "    /  '.     .'  \\",
    "   /    |#####|    \\",
    "        |#####|",
    "        |#####|",
    "         \\###/",
    "           |",
    "           |",
    "       ====+====",
];

/// Reads `--tips=[[id:]N|random][,[format:]none|compact|full]`; later words win.
pub fn parse(text: &str) -> Option<Tip> {
    let mut tip = Tip { id: None, format: TipFormat::Compact };
    let id = |text: &str| {
        if text.eq_ignore_ascii_case("random") {
            return Some(None);
        }
        values::unsigned(text, u32::MAX.into()).map(|id| Some(id as u32))
    };
    let format = |text: &str| {
        let words = [("none", TipFormat::None), ("compact", TipFormat::Compact), ("full", TipFormat::Full)];
        words.iter().find(|(word, _)| word.eq_ignore_ascii_case(text)).map(|(_, format)| *format)
    };
    let prefixed = |item: &str, prefix: &str| {
        let head = item.get(..prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then(|| item[prefix.len()..].to_owned())
    };
    for item in text.split(',').filter(|item| !item.is_empty()) {
        if let Some(word) = prefixed(item, "id:") {
            tip.id = id(&word)?;
        } else if let Some(word) = prefixed(item, "format:") {
            tip.format = format(&word)?;
        } else if let Some(given) = format(item) {
            tip.format = given;
        } else {
            tip.id = id(item)?;
        }
    }
    Some(tip)
}

/// The text of a hint; none with the format `none`.
pub fn text(tip: Tip) -> Option<String> {
    let picture: &[&str] = match tip.format {
        TipFormat::None => return None,
        TipFormat::Compact => &LAMP,
        TipFormat::Full => &RAYS,
    };
    // Each of these hashers has a key of its own that nobody can foresee.
    let chosen = tip.id.map_or_else(|| RandomState::new().build_hasher().finish(), u64::from);
    let lines: Vec<&str> = TIPS[(chosen % TIPS.len() as u64) as usize].lines().collect();
    let mut boxed = vec![format!(" .{}.", "-".repeat(WIDTH + 2))];
    boxed.extend(lines.iter().map(|line| format!(" | {line:WIDTH$} |")));
    boxed.push(format!(" '{}'", "-".repeat(WIDTH + 2)));
    let mut text = String::new();
    for row in 0..boxed.len().max(picture.len()) {
        let left = boxed.get(row).map_or("", String::as_str);
        let right = picture.get(row).copied().unwrap_or_default();
        let line = format!("{left:width$}{right}", width = WIDTH + 8);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hint_fits_its_box() {
        for (id, tip) in TIPS.iter().enumerate() {
            assert!(tip.lines().all(|line| !line.is_empty() && line.len() <= WIDTH), "{tip}");
            for format in [TipFormat::Compact, TipFormat::Full] {
                let text = text(Tip { id: Some(id as u32), format }).expect("a hint");
                assert!(text.lines().all(|line| line.len() <= 80 && !line.contains('\t')), "{text}");
                assert!(tip.lines().all(|line| text.contains(line)), "{text}");
            }
        }
        assert_eq!(text(Tip { id: None, format: TipFormat::None }), None);
        let (first, wrapped) = (Tip { id: Some(0), format: TipFormat::Full }, TIPS.len() as u32);
        assert_eq!(text(first), text(Tip { id: Some(wrapped), ..first }));
    }

    #[test]
    fn what_may_be_asked_for() {
        let tip = |id, format| Some(Tip { id, format });
        assert_eq!(parse(""), tip(None, TipFormat::Compact));
        assert_eq!(parse(","), tip(None, TipFormat::Compact));
        assert_eq!(parse("ID:3,FULL"), tip(Some(3), TipFormat::Full));
        assert_eq!(parse("3,random,none,format:compact"), tip(None, TipFormat::Compact));
        for wrong in ["-1", "id:", "id:full", "format:random", "full,foo", "4294967296"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
