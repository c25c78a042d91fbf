//! What the command line says about wrong and odd invocations, held against what strace 7.2 says.
//!
//! `diagnostics.golden` holds command lines and the reference's messages. One test holds our parser to them; another runs
//! the reference itself where it is at hand, so that the file cannot be wrong about it.

use cli::flags::defs::FLAGS;
use cli::flags::{self, Command, Surroundings};
use std::ffi::OsString;
use std::path::PathBuf;

const GOLDEN: &str = include_str!("diagnostics.golden");

struct Case {
    args: Vec<String>,
    messages: Vec<&'static str>,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in GOLDEN.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.strip_prefix("$ strace"), cases.last_mut()) {
            (Some(words), _) => cases.push(Case { args: split(words), messages: Vec::new() }),
            (None, Some(case)) => case.messages.push(line),
            (None, None) => panic!("a message before the first command: {line}"),
        }
    }
    cases
}

/// Splits words as a shell does; there are only blanks and quotes.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in text.chars() {
        match (c, quote) {
            (c, Some(open)) if c == open => quote = None,
            (c, Some(_)) => word.get_or_insert_default().push(c),
            ('\'' | '"', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (' ', None) => words.extend(word.take()),
            (c, None) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The messages of our own command line, up to the look-up of the program. `None` status: it would be traced.
fn ours(args: &[String]) -> (Option<u8>, Vec<String>) {
    let around = Surroundings { classes: &|_, _| model::Classes::NONE, own_pid: 4_000_000, real_uid: 0 };
    let words = std::iter::once("strace").chain(args.iter().map(String::as_str)).map(OsString::from);
    match flags::parse_in(words, &around) {
        Err(error) => (Some(flags::UsageError::EXIT_STATUS), error.to_string().lines().map(String::from).collect()),
        Ok(Command::Print(_) | Command::Hint(_) | Command::LogMerge { .. }) => (Some(0), Vec::new()),
        Ok(Command::Trace(high)) => {
            let mut lines: Vec<String> = high.warnings.iter().map(|warning| high.message(warning)).collect();
            let found = high.launch.as_ref().map(|launch| launch.find(std::env::var_os("PATH").as_deref()));
            match found {
                Some(Err(wrong)) => {
                    lines.push(high.message(&wrong.text));
                    (Some(1), lines)
                }
                _ => (None, lines),
            }
        }
    }
}

/// The reference, or a word on the test's output why not.
fn oracle() -> Option<PathBuf> {
    let path = std::env::var_os("STROBE_ORACLE").unwrap_or_else(|| "/root/.cache/strobe-oracle/strace".into());
    let works = std::process::Command::new(&path).arg("-V").output().is_ok_and(|output| output.status.success());
    if !works {
        println!("skipped: no reference at {}", path.to_string_lossy());
    }
    works.then(|| PathBuf::from(path))
}

/// The reference's messages about its command line.
fn theirs(oracle: &PathBuf, args: &[String]) -> (Option<i32>, Vec<String>) {
    let output = std::process::Command::new(oracle)
        .args(args)
        .current_dir(std::env::temp_dir())
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the reference starts");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let about_the_command_line = |line: &&str| {
        let Some(text) = line.strip_prefix("strace: ") else { return line.starts_with("Try 'strace") };
        !["attach: ", "Process ", "System call limit"].iter().any(|running| text.starts_with(running))
    };
    (output.status.code(), text.lines().filter(about_the_command_line).map(String::from).collect())
}

fn is_root() -> bool {
    flags::launch::real_uid() == 0
}

#[test]
fn our_messages() {
    let cases = cases();
    assert!(cases.len() >= 300, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (status, messages) = ours(&case.args);
        // An error is followed by the line that leads to help, or is the last line; then the status is 1.
        if messages != case.messages
            || messages.last().is_some_and(|line| line.starts_with("Try ")) && status != Some(1)
        {
            wrong.push(format!("{:?}\n  want {:?}\n  got  {messages:?} ({status:?})", case.args, case.messages));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn their_messages() {
    let Some(oracle) = oracle() else { return };
    let mut wrong = Vec::new();
    for case in &cases() {
        if !is_root() && case.args.iter().any(|arg| arg.starts_with("-u")) {
            continue;
        }
        let (status, messages) = theirs(&oracle, &case.args);
        let (our_status, _) = ours(&case.args);
        let statuses_agree = our_status.is_none_or(|ours| status == Some(i32::from(ours)));
        if messages != case.messages || !statuses_agree {
            wrong.push(format!(
                "{:?}\n  the file has {:?}\n  the reference says {messages:?} ({status:?}, ours {our_status:?})",
                case.args, case.messages
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_prefix_of_every_long_option() {
    let Some(oracle) = oracle() else { return };
    let mut prefixes: Vec<&str> = FLAGS
        .iter()
        .filter(|flag| !flag.strobe_only)
        .flat_map(|flag| flag.long)
        .flat_map(|long| (0..=long.len()).map(|end| &long[..end]))
        .collect();
    prefixes.sort_unstable();
    prefixes.dedup();
    assert!(prefixes.len() > 300);
    for prefix in prefixes {
        // No option's word for "=": so an option without argument fails too, and nothing is ever traced.
        let args = vec![format!("--{prefix}=<"), "--".to_string()];
        let (_, our_messages) = ours(&args);
        let (_, their_messages) = theirs(&oracle, &args);
        // Built without SELinux, it does not look at the argument.
        if our_messages == ["strace: invalid secontext '<'"] {
            assert!(their_messages[0].starts_with("strace: SELinux context printing"), "{their_messages:?}");
            continue;
        }
        assert_eq!(our_messages, their_messages, "--{prefix}");
    }
}

/// The reference at hand is built without SELinux and refuses all of these; the man page is what they are held against.
#[test]
fn security_contexts_are_taken() {
    let said = |args: &[&str]| {
        let (status, lines) = ours(&args.iter().map(ToString::to_string).collect::<Vec<_>>());
        (status, lines.join("\n"))
    };
    for taken in [
        &["--secontext", "true"][..],
        &["--secontext=full", "true"],
        &["--secontext=FULL,mismatch", "true"],
        &["--secontext=!full", "true"],
        &["-e", "secontext=mismatch", "true"],
    ] {
        assert_eq!(said(taken), (None, String::new()), "{taken:?}");
    }
    let wrong = "strace: invalid secontext 'foo'";
    assert_eq!(said(&["-e", "secontext=foo", "true"]), (Some(1), wrong.to_owned()));
    assert_eq!(said(&["--secontext=foo", "true"]), (Some(1), wrong.to_owned()));
    let useless = "strace: --secontext has no effect with -c/--summary-only";
    assert_eq!(said(&["-c", "--secontext", "-e", "trace=none", "true"]), (None, useless.to_owned()));
}

#[test]
fn only_root_changes_the_user() {
    let around = Surroundings { classes: &|_, _| model::Classes::NONE, own_pid: 1, real_uid: 1000 };
    let error = flags::parse_in(["strace", "-u", "root", "true"].map(OsString::from), &around).unwrap_err();
    assert_eq!(error.to_string(), "strace: You must be root to use the -u/--username option");
}

#[test]
fn the_tracer_itself_is_not_attached_to() {
    let around = Surroundings { classes: &|_, _| model::Classes::NONE, own_pid: 77, real_uid: 0 };
    let error = flags::parse_in(["/a/strace", "-p", "5,77"].map(OsString::from), &around).unwrap_err();
    assert_eq!(error.to_string(), "/a/strace: I'm sorry, I can't let you do that, Dave.");
}

#[test]
fn stack_traces_have_two_forms() {
    // The reference at hand may be built without the second.
    let args = ["-k", "-k", "-k", "true"].map(String::from);
    let (status, messages) = ours(&args);
    assert_eq!((status, messages[0].as_str()), (Some(1), "strace: Too many -k options"));
}
