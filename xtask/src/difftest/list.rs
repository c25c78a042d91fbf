//! The list of what is compared: `tests/difftest/commands.list` and the C programs under `tests/tracees`.
//!
//! A line of the list: `name [tag]: options | options | … -- command words`. Words are split as a shell would (quotes, backslash), nothing
//! is expanded except `{port}`, `{@PROGRAM}` (a built tracee) and `{@PROGRAM.dyn}` (the same, linked dynamically, with debug information). `setup NAME: shell text` prepares the fresh directory of each run. Tags:
//! `user` (run as an ordinary user), `opt` (noted as optional: skipped without a word when the program is missing).
//! A C program states its options on a line `difftest: options | options` of its first comment; a line
//! `each PROGRAM PROGRAM …: options | options` of the list adds to those of several programs (`g_*` means all that begin so, `!NAME` leaves
//! one out again; options that the program has already are not added twice). `let NAME: words` gives `{NAME}` in options behind it a meaning; names of entries keep the short form.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// One run to compare.
#[derive(Clone, Debug)]
pub struct Entry {
    /// `name/options`, unique.
    pub name: String,
    pub group: Group,
    /// The tracer's options.
    pub options: Vec<String>,
    /// The command; the first word of a tracee is its path once built.
    pub command: Vec<String>,
    /// Shell text that prepares the directory.
    pub setup: Option<String>,
    /// Run as an ordinary user.
    pub user: bool,
}

/// What the shares are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Real commands without -f.
    Command,
    /// Real commands with -f: lines of several processes, interleaved.
    Follow,
    /// Our C programs.
    Tracee,
    /// Our C programs compiled for i386.
    Tracee32,
}

impl Group {
    pub const ALL: [Group; 4] = [Group::Command, Group::Follow, Group::Tracee, Group::Tracee32];

    pub fn label(self) -> &'static str {
        match self {
            Group::Command => "real commands",
            Group::Follow => "real commands, -f",
            Group::Tracee => "tracees, x86_64",
            Group::Tracee32 => "tracees, i386",
        }
    }
}

/// Splits into words as a shell would, without any expansion.
pub fn words(text: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next() {
                        Some('\'') => break,
                        Some(c) => word.push(c),
                        None => return Err(format!("no closing quote: {text}")),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next() {
                        Some('"') => break,
                        Some('\\') => word.extend(chars.next()),
                        Some(c) => word.push(c),
                        None => return Err(format!("no closing quote: {text}")),
                    }
                }
            }
            '\\' => word.get_or_insert_default().extend(chars.next()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

fn name_of(base: &str, options: &str) -> String {
    let options = options.split_whitespace().collect::<Vec<_>>().join(",");
    if options.is_empty() { base.to_owned() } else { format!("{base}/{options}") }
}

fn follows(options: &[String]) -> bool {
    options
        .iter()
        .any(|o| o == "-f" || o == "-ff" || o == "--follow-forks" || (o.starts_with("-f") && !o.starts_with("--")))
}

/// Options that several C programs run with besides their own.
#[derive(Debug)]
pub struct Each {
    programs: Vec<String>,
    /// The short form, for the name, and the words.
    options: Vec<(String, Vec<String>)>,
}

impl Each {
    fn means(&self, program: &str) -> bool {
        let fits = |pattern: &str| match pattern.strip_suffix('*') {
            Some(head) => program.starts_with(head),
            None => program == pattern,
        };
        self.programs.iter().any(|pattern| fits(pattern))
            && !self.programs.iter().filter_map(|pattern| pattern.strip_prefix('!')).any(fits)
    }
}

/// Reads the list: real commands, and what is added to the C programs.
pub fn commands(path: &Path) -> Result<(Vec<Entry>, Vec<Each>), String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut setups: HashMap<String, String> = HashMap::new();
    let mut entries = Vec::new();
    let mut eaches = Vec::new();
    let mut lets: Vec<(String, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |what: &str| format!("{}:{}: {what}", path.display(), number + 1);
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (head, rest) = line.split_once(':').ok_or_else(|| wrong("no colon"))?;
        let mut head = head.split_whitespace();
        let name = head.next().ok_or_else(|| wrong("no name"))?;
        if name == "setup" {
            let of = head.next().ok_or_else(|| wrong("setup of what?"))?;
            setups.insert(of.to_owned(), rest.trim().to_owned());
            continue;
        }
        let meaning = |short: &str| {
            let long = lets.iter().fold(short.to_owned(), |text, (name, words)| text.replace(name, words));
            words(&long).map_err(|e| wrong(&e))
        };
        if name == "let" {
            let name = head.next().ok_or_else(|| wrong("let what?"))?;
            lets.insert(0, (format!("{{{name}}}"), rest.trim().to_owned()));
            continue;
        }
        if name == "each" {
            let options = rest
                .split(" | ")
                .map(|short| Ok((short.to_owned(), meaning(short)?)))
                .collect::<Result<_, String>>()?;
            eaches.push(Each { programs: head.map(str::to_owned).collect(), options });
            continue;
        }
        let user = head.any(|tag| tag == "[user]");
        let (options, command) = rest.split_once(" -- ").ok_or_else(|| wrong("no ` -- `"))?;
        let command = words(command).map_err(|e| wrong(&e))?;
        for options in options.split(" | ") {
            let words = meaning(options)?;
            entries.push(Entry {
                name: name_of(name, options),
                group: if follows(&words) { Group::Follow } else { Group::Command },
                options: words,
                command: command.clone(),
                setup: setups.get(name).cloned(),
                user,
            });
        }
    }
    Ok((entries, eaches))
}

/// The entries of the C programs, not built yet: the command is `["NAME", "-m64"]`.
pub fn tracees(bits32: bool, eaches: &[Each]) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for name in harness::tracees() {
        let path = harness::workspace().join(format!("tests/tracees/{name}.c"));
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let comment = text.split("*/").next().unwrap_or_default();
        let Some(options) = comment.lines().find_map(|line| line.split_once("difftest:").map(|(_, rest)| rest)) else {
            continue;
        };
        let only64 = comment.contains("only: -m64");
        let options = options.trim_end().trim_end_matches("*/").split(" | ");
        let mut variants: Vec<(String, Vec<String>)> =
            options.map(|short| Ok((short.to_owned(), words(short)?))).collect::<Result<_, String>>()?;
        // What a program states itself it does not get twice.
        for added in eaches.iter().filter(|each| each.means(&name)).flat_map(|each| &each.options) {
            if variants.iter().all(|(_, options)| *options != added.1) {
                variants.push(added.clone());
            }
        }
        for bits in [harness::Bits::B64, harness::Bits::B32] {
            if bits == harness::Bits::B32 && (!bits32 || only64) {
                continue;
            }
            for (short, options) in &variants {
                entries.push(Entry {
                    name: name_of(&format!("@{name}{}", bits.flag()), short),
                    group: if bits == harness::Bits::B64 { Group::Tracee } else { Group::Tracee32 },
                    options: options.clone(),
                    command: vec![name.clone(), bits.flag().to_owned()],
                    setup: None,
                    user: true,
                });
            }
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_as_a_shell_splits_them() {
        assert_eq!(words("a 'b c' d\"e f\"g \\' ''").unwrap(), ["a", "b c", "de fg", "'", ""]);
        assert!(words("a 'b").is_err());
    }
}
