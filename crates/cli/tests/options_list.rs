//! Every option, qualifier and diagnostic has a test: `tests/options.list` names it, and it is what it says.

use cli::flags::defs::FLAGS;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The body of a test function.
fn body(file: &str, name: &str) -> Option<String> {
    let text = read(file);
    let begin = text.find(&format!("fn {name}() {{\n"))?;
    text[..begin].trim_end().ends_with("#[test]").then_some(())?;
    let end = text[begin..].find("\n}\n")?;
    Some(text[begin..begin + end].to_owned())
}

/// Whether a text uses the spelling of an option (`-x`, `--long`), a qualifier (`-e name=`) or an action (`inject :key=`).
fn uses(text: &str, spelling: &str) -> bool {
    if let Some(qualifier) = spelling.strip_prefix("-e ") {
        return ["-e ", "-e\", \"", "-e"].iter().any(|head| text.contains(&format!("{head}{qualifier}")));
    }
    if let Some(action) = spelling.strip_prefix("inject ") {
        return text.contains(action);
    }
    let word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(spelling).any(|(at, _)| {
        let after = text[at + spelling.len()..].chars().next();
        // A letter's argument or more letters may follow it: `-DDD`.
        !text[..at].ends_with(word) && (spelling.len() == 2 || !after.is_some_and(word))
    })
}

#[test]
fn everything_is_tested() {
    let list = read("tests/options.list");
    let golden = read("crates/cli/tests/diagnostics.golden");
    let commands = read("tests/difftest/commands.list");
    let mut listed = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some((what, test)) = line.rsplit_once(" -> ") else {
            wrong.push(format!("no ` -> `: {line}"));
            continue;
        };
        if !listed.insert(what.to_owned()) {
            wrong.push(format!("twice: {what}"));
        }
        let text = what.strip_prefix('\'').and_then(|what| what.strip_suffix('\''));
        let holds = |body: &str| match text {
            Some(text) => body.contains(text) || body.contains(&text.replace('"', "\\\"")),
            None => uses(body, what),
        };
        let tested = match (test, test.strip_prefix("difftest "), test.split_once("::")) {
            // Messages are lines of their own; an option must be in a command line.
            ("diagnostics", ..) => {
                golden.lines().filter(|line| line.starts_with("$ strace") != text.is_some()).any(holds)
            }
            (_, Some(entry), _) => {
                let of = |line: &&str| line.starts_with(entry) && line[entry.len()..].starts_with([':', ' ']);
                commands.lines().filter(of).filter_map(|line| line.rsplit_once(" -- ")).any(|(head, _)| holds(head))
            }
            (_, _, Some((file, name))) => body(file, name).is_some_and(|body| holds(&body)),
            _ => false,
        };
        if !tested {
            wrong.push(format!("{test} does not test {what}"));
        }
    }
    // What there is must be listed.
    let spellings = FLAGS.iter().flat_map(|flag| {
        let long = flag.long.iter().map(|long| format!("--{long}"));
        flag.short.map(|short| format!("-{short}")).into_iter().chain(long)
    });
    wrong.extend(spellings.filter(|name| !listed.contains(name)).map(|name| format!("not in the list: {name}")));
    assert!(listed.len() > 220, "{} rows", listed.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
