//! Running one entry under one tracer.

use super::list::Entry;
use super::normal::{self, Around, Trace};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The place where runs happen: the same paths for every tracer.
pub struct Place {
    dir: harness::TempDir,
    /// Port of the server on 127.0.0.1.
    port: u16,
}

/// A tracer to compare.
pub struct Tracer {
    /// The words that start it: a copy called `strace` that every user can execute, or a loader with its libraries and that copy.
    words: Vec<OsString>,
    /// Options in front of an entry's own.
    extra: Vec<String>,
}

/// What one run gave.
pub struct Outcome {
    pub trace: Trace,
    /// The exit code that `timeout` passed on; 124 and 137 are its own.
    pub code: Option<i32>,
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

fn open_dir(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path).map_err(|e| format!("{}: {e}", path.display()))?;
    fs::set_permissions(path, PermissionsExt::from_mode(0o777)).map_err(|e| format!("{}: {e}", path.display()))
}

/// Copies a program to where every user may execute it.
fn publish(from: &Path, to: &Path) -> Result<PathBuf, String> {
    fs::copy(from, to).map_err(|e| format!("{}: {e}", from.display()))?;
    fs::set_permissions(to, PermissionsExt::from_mode(0o755)).map_err(|e| format!("{}: {e}", to.display()))?;
    Ok(to.to_path_buf())
}

/// The oracle is a shell script that starts strace through a loader of its own with libraries of its own. A shell in between would change
/// the environment that the tracee gets, so the script is read instead of run: (loader, directory of libraries, binary).
pub fn unwrap(binary: &Path) -> Option<(PathBuf, PathBuf, PathBuf)> {
    let text = fs::read(binary).ok().filter(|bytes| bytes.starts_with(b"#!"))?;
    let text = String::from_utf8(text).ok()?;
    let line = text.lines().find(|line| line.starts_with("exec "))?;
    let words = super::list::words(line).ok()?;
    let library = words.iter().position(|word| word == "--library-path")?;
    Some((words.get(1)?.into(), words.get(library + 1)?.into(), words.get(library + 2)?.into()))
}

/// The most that one file of a run may hold, in bytes: a tracer that prints endlessly is ended by SIGXFSZ.
const FILE: u64 = 1 << 30;

/// The process whose directory this is by its name (`strobe-difftest-PID-…`), if it is one of these.
fn owner(name: &str) -> Option<u32> {
    name.strip_prefix("strobe-difftest-")?.split('-').next()?.parse().ok()
}

/// Removes the directories of runs that were killed: their processes are gone.
fn sweep() {
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        if entry.file_name().to_str().and_then(owner).is_some_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Place {
    pub fn new() -> Result<Place, String> {
        sweep();
        let dir = harness::TempDir::new("difftest");
        open_dir(&dir.path().join("home"))?;
        let port = super::server::start().map_err(|e| format!("server on 127.0.0.1: {e}"))?;
        Ok(Place { dir, port })
    }

    /// Makes a tracer usable here under the name `strace`.
    pub fn tracer(&self, role: &str, binary: &Path, extra: Vec<String>) -> Result<Tracer, String> {
        let dir = self.dir.path().join(role);
        open_dir(&dir)?;
        let words = match unwrap(binary) {
            None => vec![publish(binary, &dir.join("strace"))?.into()],
            Some((loader, libraries, binary)) => {
                let own = dir.join("lib");
                open_dir(&own)?;
                let loader_dir = dir.join("loader");
                open_dir(&loader_dir)?;
                for library in fs::read_dir(&libraries).map_err(|e| format!("{}: {e}", libraries.display()))?.flatten()
                {
                    if library.path().is_file() && library.file_name().to_string_lossy().contains(".so") {
                        publish(&library.path(), &own.join(library.file_name()))?;
                    }
                }
                vec![
                    // The loader is what runs, so its name is what -Y shows of the process before its execve.
                    publish(&loader, &loader_dir.join("strace"))?.into(),
                    "--argv0".into(),
                    "strace".into(),
                    "--library-path".into(),
                    own.into(),
                    publish(&binary, &dir.join("strace"))?.into(),
                ]
            }
        };
        Ok(Tracer { words, extra })
    }

    /// The entry's command with the tracee built and the placeholders filled in; nothing when the program is not installed.
    pub fn command(&self, entry: &Entry) -> Result<Option<Vec<String>>, String> {
        let mut command = entry.command.clone();
        if entry.name.starts_with('@') {
            let bits = if command[1] == "-m32" { harness::Bits::B32 } else { harness::Bits::B64 };
            let built = harness::tracee(&command[0], bits)?;
            command = vec![self.place(&built, &format!("{}{}", command[0], command[1]))?];
        }
        for word in &mut command {
            *word = word.replace("{port}", &self.port.to_string());
            while let Some(at) = word.find("{@") {
                let end = word[at..].find('}').ok_or("no closing brace")? + at;
                let name = word[at + 2..end].to_owned();
                let built = match name.strip_suffix(".dyn") {
                    Some(name) => harness::dynamic_tracee(name, harness::Bits::B64)?,
                    None => harness::tracee(&name, harness::Bits::B64)?,
                };
                let path = self.place(&built, &name)?;
                word.replace_range(at..=end, &path);
            }
        }
        let found = command[0].contains('/') || path().split(':').any(|dir| Path::new(dir).join(&command[0]).is_file());
        // A missing program that is not looked up at all is the entry's own point (`nosuchprogram`).
        Ok((found || command[0].starts_with("nosuch")).then_some(command))
    }

    /// Copies a program to where an ordinary user may execute it.
    fn place(&self, built: &Path, name: &str) -> Result<String, String> {
        let path = self.dir.path().join(name);
        if !path.exists() {
            publish(built, &path)?;
        }
        Ok(path.display().to_string())
    }

    fn environment(&self, command: &mut Command) {
        let own = |name: &str, default: &str| {
            std::env::var(name).unwrap_or_else(|_| default.replace('~', &std::env::var("HOME").unwrap_or_default()))
        };
        command
            .env_clear()
            .env("PATH", path())
            .env("HOME", self.dir.path().join("home"))
            .env("LC_ALL", "C")
            .env("TZ", "UTC")
            .env("TERM", "dumb")
            .env("USER", "nobody")
            .env("PERL_HASH_SEED", "0")
            .env("PYTHONHASHSEED", "0")
            .env("CARGO_HOME", own("CARGO_HOME", "~/.cargo"))
            .env("RUSTUP_HOME", own("RUSTUP_HOME", "~/.rustup"))
            .env("GIT_AUTHOR_DATE", "1700000000 +0000")
            .env("GIT_COMMITTER_DATE", "1700000000 +0000")
            .env("GIT_AUTHOR_NAME", "A")
            .env("GIT_AUTHOR_EMAIL", "a@example.org")
            .env("GIT_COMMITTER_NAME", "A")
            .env("GIT_COMMITTER_EMAIL", "a@example.org");
    }

    /// Runs `command` under a tracer with the entry's options.
    pub fn run(&self, tracer: &Tracer, entry: &Entry, words: &[String]) -> Result<Outcome, String> {
        let cwd = self.dir.path().join("w");
        let out = self.dir.path().join("o");
        for dir in [&cwd, &out] {
            let _ = fs::remove_dir_all(dir);
            open_dir(dir)?;
        }
        if let Some(setup) = &entry.setup {
            let mut shell = Command::new("sh");
            self.environment(&mut shell);
            let output = shell
                .arg("-ec")
                .arg(setup.replace("{port}", &self.port.to_string()))
                .current_dir(&cwd)
                .output()
                .map_err(|e| format!("sh: {e}"))?;
            if !output.status.success() {
                return Err(format!("setup failed: {}", String::from_utf8_lossy(&output.stderr)));
            }
        }
        let from = seconds();
        // `timeout` is the leader of a process group and kills all of it.
        let mut command = Command::new("timeout");
        command.args(["-k", "5", "90", "prlimit", &format!("--fsize={FILE}")]);
        if entry.user && harness::is_root() {
            command.args(harness::AS_NOBODY);
        }
        command.args(["setarch", "-R"]).args(&tracer.words);
        let file = out.join("trace");
        if !entry.options.iter().any(|o| o == "-o" || o.starts_with("--output=")) {
            command.arg("-o").arg(&file);
        }
        command.args(&tracer.extra).args(&entry.options).args(words);
        self.environment(&mut command);
        let err = fs::File::create(out.join("stderr")).map_err(|e| e.to_string())?;
        let status = command
            .current_dir(&cwd)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(err)
            .status()
            .map_err(|e| format!("timeout: {e}"))?;
        // A tracer in the background ends after what it traces.
        if entry.options.iter().any(|o| o.starts_with("-D") || o.starts_with("--daemon")) {
            let whole = || fs::read(&file).is_ok_and(|text| text.ends_with(b"+++\n"));
            let refused = || fs::metadata(out.join("stderr")).is_ok_and(|about| about.len() > 0) && !file.exists();
            harness::until(Duration::from_secs(5), || whole() || refused());
        }
        let read = |path: &Path| painted(&String::from_utf8_lossy(&fs::read(path).unwrap_or_default()));
        let has = |what: &[&str]| entry.options.iter().any(|o| what.contains(&o.as_str()));
        let around = Around {
            from: from.saturating_sub(2),
            to: seconds() + 2,
            pids: has(&["-f", "--follow-forks", "--always-show-pid"]),
            times: entry.options.iter().any(|o| o.starts_with("-t") || o.starts_with("-r") || o.contains("timestamps")),
            took: entry.options.iter().any(|o| o.starts_with("-T") || o.contains("syscall-times")),
            summary: entry
                .options
                .iter()
                .any(|o| o.starts_with("-c") || o.starts_with("-C") || o.starts_with("--summary")),
        };
        let mut parts = Vec::new();
        if file.exists() {
            parts.push((None, read(&file)));
        }
        let mut by_pid: Vec<(u64, PathBuf)> = fs::read_dir(&out)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|e| Some((e.file_name().to_str()?.strip_prefix("trace.")?.parse().ok()?, e.path())))
            .collect();
        by_pid.sort();
        parts.extend(by_pid.into_iter().map(|(pid, path)| (Some(pid.to_string()), read(&path))));
        let mut trace = normal::trace(&parts, &around);
        let stderr =
            read(&out.join("stderr")).replace(&*tracer.words[tracer.words.len() - 1].to_string_lossy(), "strace");
        let mut errors = normal::trace(&[(None, stderr)], &Around { pids: false, summary: false, ..around });
        if let Some(mut lines) = errors.remove("P") {
            // A note of the reference for its own developers, one for every pointer that ends at a fault.
            lines.retain(|line| !line.text.contains(": short read ("));
            // Messages come in the order of the events, which is not told between processes: compared as a set.
            for line in &mut lines {
                line.flat = mask_numbers(&line.flat);
                line.text.clone_from(&line.flat);
            }
            lines.sort_by(|a, b| a.text.cmp(&b.text));
            trace.insert("stderr".to_owned(), lines);
        }
        Ok(Outcome { trace, code: status.code() })
    }
}

/// Escape sequences of colours as text that shows them: `⟨35⟩`.
fn painted(text: &str) -> String {
    let mut pieces = text.split("\x1b[");
    let mut seen = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('m') {
            Some((sgr, rest)) => {
                let _ = write!(seen, "⟨{sgr}⟩{rest}");
            }
            None => seen.push_str(piece),
        }
    }
    seen
}

/// Pids in messages ("Process 123 attached") belong to no line that would tell whose they are.
fn mask_numbers(text: &str) -> String {
    let mut masked = String::new();
    let mut digits = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        masked.push_str(if digits.len() >= 3 { "⟨n⟩" } else { &digits });
        digits.clear();
        masked.push(c);
    }
    masked.pop();
    masked
}

/// Where programs are looked for: the system's, and cargo's.
fn path() -> String {
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    format!("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:{cargo}/bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directories_of_the_dead_are_swept() {
        assert_eq!(
            ["strobe-difftest-12-0", "strobe-difftest-7", "strobe-bench-7-0"].map(owner),
            [Some(12), Some(7), None]
        );
        // No process has the highest number that a pid can have.
        let dead = std::env::temp_dir().join("strobe-difftest-4194304-0");
        fs::create_dir_all(dead.join("w")).expect("it can be made");
        let living = harness::TempDir::new("difftest");
        sweep();
        assert!(!dead.exists() && living.path().exists());
    }
}
