//! The flag slice is in order, and what is generated from it and committed is current.
//!
//! `STROBE_BLESS=1 cargo test -p strobe --test documents` writes the documents anew.

use cli::flags::Personality;
use cli::flags::defs::{FLAGS, QUALIFIERS};
use cli::flags::low::LowArgs;
use cli::flags::parse::Given;
use cli::flags::{self, Command, Completion, Flag, Group, Surroundings, Takes};
use std::collections::HashSet;
use std::ffi::OsString;
use std::path::Path;

/// What a command line prints.
fn printed(args: &[&str]) -> String {
    let args = args.iter().map(OsString::from);
    match flags::parse(args, &|_, _| model::Classes::NONE) {
        Ok(Command::Print(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn names_are_unique_and_documented() {
    let mut seen = HashSet::new();
    for flag in FLAGS {
        let short = flag.short.map(|letter| format!("-{letter}"));
        let names: Vec<String> = short.into_iter().chain(flag.long.iter().map(|long| format!("--{long}"))).collect();
        assert!(!names.is_empty());
        for name in &names {
            assert!(seen.insert(name.clone()), "{name} twice");
        }
        let name = &names[0];
        assert!(!flag.doc.is_empty() && !flag.doc.ends_with('.'), "{name}: a line without a full stop");
        assert!(flag.doc.starts_with(|c: char| c.is_lowercase() || c == '-'), "{name}: a line in lower case");
        assert!(flag.long_doc.ends_with('.') && !flag.long_doc.contains("  "), "{name}: sentences");
        assert_eq!(flag.long_doc.matches('`').count() % 2, 0, "{name}: backquotes in pairs");
        assert!(flag.long.iter().all(|long| long.bytes().all(|b| b.is_ascii_lowercase() || b"-0".contains(&b))));
        match flag.takes {
            Takes::Optional(_) => assert!(!flag.long.is_empty(), "{name}: only a long option has an optional argument"),
            Takes::Nothing => assert!(matches!(flag.completion, flags::Completion::Free), "{name}"),
            Takes::Required(_) => {}
        }
    }
    let mut names: Vec<&str> = QUALIFIERS.iter().flat_map(|(names, _)| names.iter().copied()).collect();
    assert_eq!(names.len(), 35);
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 35);
}

/// Gives an option to empty arguments; what they then hold, or the message.
fn given(flag: &Flag, short: bool, value: Option<&str>) -> Result<LowArgs, String> {
    let around = Surroundings { classes: &|_, _| model::Classes::NONE, own_pid: 1, real_uid: 0 };
    let spelling = flag.long.first().map_or("-?".into(), |long| format!("--{long}"));
    let mut low = LowArgs::default();
    let given =
        Given { spelling, short, value: value.map(OsString::from), personality: Personality::Strace, around: &around };
    (flag.update)(&mut low, &given).map(|()| low).map_err(|wrong| wrong.text)
}

#[test]
fn every_option_does_something() {
    for flag in FLAGS {
        let name = flag.long.first().unwrap_or(&"");
        let value = match flag.completion {
            _ if matches!(flag.takes, Takes::Nothing) => None,
            _ if *name == "inject" => Some("read:error=EIO"),
            _ if matches!(flag.takes, Takes::Required("EXPR")) && flag.strobe_only => Some("name == read"),
            Completion::Words(words) => words.last().copied(),
            Completion::Syscalls | Completion::Expression => Some("read"),
            Completion::Signals => Some("TERM"),
            Completion::User => Some("root"),
            Completion::Free | Completion::File | Completion::Pid => Some("7"),
        };
        let forms = [(false, value), (true, if matches!(flag.takes, Takes::Required(_)) { value } else { None })];
        for (short, value) in forms.into_iter().filter(|(short, _)| !short || flag.short.is_some()) {
            match given(flag, short, value) {
                Ok(low) => {
                    assert_ne!(low, LowArgs::default(), "{name} does nothing");
                    assert!(!flag.doc.ends_with("(not yet)"), "{name}");
                }
                Err(text) => assert!(refused(&text), "{name}: {text}"),
            }
        }
    }
}

#[test]
fn every_documented_word_is_accepted() {
    for flag in FLAGS {
        let Completion::Words(words) = flag.completion else { continue };
        let name = flag.long[0];
        for word in words {
            match given(flag, false, Some(word)) {
                Ok(_) => {}
                Err(text) => assert!(refused(&text), "{name}={word}: {text}"),
            }
        }
    }
}

#[test]
fn the_slice_is_sorted() {
    // strobe's own options stand behind strace's, so that these keep the order of strace's table.
    assert!(FLAGS.is_sorted_by_key(|flag| flag.strobe_only));
    // The letters ascend, upper case behind lower; options whose letter came later in strace's history stand behind.
    let letters: Vec<char> = FLAGS.iter().filter_map(|flag| flag.short).collect();
    let ascending = letters.iter().take_while(|letter| **letter != 'Z').collect::<Vec<_>>();
    assert!(ascending.is_sorted_by_key(|letter| (letter.to_ascii_lowercase(), letter.is_ascii_uppercase())));
    assert_eq!(letters.iter().skip(ascending.len()).collect::<String>(), "ZqyY");
    assert!(Group::ALL.iter().all(|group| FLAGS.iter().any(|flag| flag.group == *group)));
}

#[test]
fn help_fits() {
    let overview = printed(&["strobe", "--help"]);
    assert!(overview.lines().count() <= 24, "a screen");
    assert!(overview.contains("strobe help trace"));
    for text in [overview, printed(&["strobe", "help", "trace"]), printed(&["strace", "-h"])] {
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
            assert!(!line.ends_with(' '), "{line}");
        }
    }
    let strace = printed(&["strace", "-h"]);
    let strobe = printed(&["strobe", "help", "trace"]);
    for flag in FLAGS {
        let name = flag.long.first().map_or_else(|| format!("-{}", flag.short.unwrap()), |long| format!("--{long}"));
        assert!(strobe.contains(&name), "{name}");
        assert_eq!(strace.contains(&name), !flag.strobe_only, "{name}");
    }
}

#[test]
fn version_is_honest() {
    let text = printed(&["/usr/bin/strace", "-V"]);
    assert!(text.starts_with(&format!("strace -- version {} (strobe", env!("CARGO_PKG_VERSION"))), "{text}");
    assert!(text.contains("\nOptional features enabled: "));
    assert!(printed(&["strobe", "--version"]).starts_with("strobe -- version "));
    assert!(printed(&["strobe", "trace", "-V"]).starts_with("strobe -- version "));
}

#[test]
fn committed_documents_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let bless = std::env::var_os("STROBE_BLESS").is_some();
    for (file, args) in [
        ("docs/strobe.1", &["strobe", "man"][..]),
        ("completions/strobe.bash", &["strobe", "completions", "bash"]),
        ("completions/_strobe", &["strobe", "completions", "zsh"]),
        ("completions/strobe.fish", &["strobe", "completions", "fish"]),
    ] {
        let path = root.join(file);
        let text = printed(args);
        if bless {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == text, "{file} is not current: STROBE_BLESS=1 cargo test -p strobe --test documents");
    }
}

/// Runs a program on a committed document, if the program is there.
fn check(program: &str, args: &[&str]) -> Option<std::process::Output> {
    let output = std::process::Command::new(program).args(args).output();
    if output.is_err() {
        println!("skipped: no {program}");
    }
    output.ok()
}

#[test]
fn shells_accept_the_completions() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../completions");
    for (shell, file) in [("bash", "strobe.bash"), ("zsh", "_strobe"), ("fish", "strobe.fish")] {
        let path = root.join(file);
        if let Some(output) = check(shell, &["-n", path.to_str().unwrap()]) {
            assert!(output.status.success(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn bash_completes() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../completions/strobe.bash");
    for (words, expected) in [
        (&["strobe", "tr"][..], &["trace"][..]),
        (&["strobe", "completions", "f"], &["fish"]),
        (&["strobe", "trace", "--follow"], &["--follow-forks"]),
        (&["strobe", "trace", "--stri"], &["--string-limit=", "--strings-in-hex"]),
        (&["strobe", "trace", "--color", "=", "al"], &["always"]),
        (&["strobe", "trace", "--color", "al"], &["always"]),
        (&["strobe", "trace", "-f", "-e", "trace=read,pidfd_o"], &["trace=read,pidfd_open"]),
        (&["strobe", "trace", "-e", "openat2"], &["openat2"]),
        (&["strobe", "trace", "-e", "signal=SIGUSR"], &["signal=SIGUSR1", "signal=SIGUSR2"]),
        (&["strobe", "trace", "--quiet", "=", "attach,ex"], &["attach,exit"]),
        (&["strobe", "trace", "-o", "x", "--no-foll"], &["--no-follow-forks"]),
    ] {
        let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
        let code = format!(
            "source '{}'; COMP_WORDS=({}); COMP_CWORD={}; _strobe; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display(),
            words.join(" "),
            words.len() - 1
        );
        let Some(output) = check("bash", &["--norc", "-c", &code]) else { return };
        let text = String::from_utf8_lossy(&output.stdout);
        assert_eq!(text.lines().collect::<Vec<_>>(), expected, "{words:?}");
    }
}

#[test]
fn groff_accepts_the_manual_page() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/strobe.1");
    let Some(output) = check("groff", &["-man", "-Tutf8", "-ww", "-z", path.to_str().unwrap()]) else { return };
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.is_empty(), "{text}");
}

/// An option that is known and refused.
fn refused(text: &str) -> bool {
    text.ends_with(" is not supported by this build of strace")
}
