//! The harness of the live tests: builds the C programs under `tests/tracees`, runs the tracer on them and collects what came out.
//!
//! `cargo xtask difftest` and `cargo xtask bench` use the same builder. Nothing here traces by itself: the tracer under test is the
//! binary named by the environment variable `STROBE`, or the `strobe` of this workspace, which is built on first use.

#[cfg(feature = "tables")]
pub mod corpus;
#[cfg(feature = "tables")]
pub mod coverage;
pub mod engines;
#[cfg(feature = "tables")]
pub mod events;
#[cfg(feature = "tables")]
pub mod facts;
#[cfg(feature = "tables")]
pub mod replay;
pub mod same;

use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace").to_path_buf()
}

/// Where cargo puts what it builds: `$CARGO_TARGET_DIR`, else the directory above this executable's profile, else `target`.
pub fn target_dir() -> PathBuf {
    if let Some(dir) = std::env::var_os("CARGO_TARGET_DIR") {
        return PathBuf::from(dir);
    }
    workspace().join("target")
}

/// The word size that a tracee is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bits {
    /// `gcc -m64`: x86_64.
    B64,
    /// `gcc -m32`: i386 (needs gcc-multilib).
    B32,
}

impl Bits {
    /// The compiler's option, which is also the suffix of the built file's name.
    pub fn flag(self) -> &'static str {
        match self {
            Bits::B64 => "-m64",
            Bits::B32 => "-m32",
        }
    }
}

/// The names of the C programs under `tests/tracees` (file names without `.c`), sorted.
pub fn tracees() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(workspace().join("tests/tracees"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".c").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// Builds `tests/tracees/NAME.c` unless the built file is newer, and returns its path.
///
/// The program is linked statically, so that a trace of it shows its own calls and not the dynamic linker's.
pub fn tracee(name: &str, bits: Bits) -> Result<PathBuf, String> {
    build(name, bits, "", &["-static"])
}

/// Builds the program of the engine's own tests, whose modes check what is done to them.
pub fn engine_tracee() -> Result<PathBuf, String> {
    build_from(&workspace().join("crates/trace/tests/tracees"), "tracee", Bits::B64, "", &["-static"])
}

/// Builds a program that is linked as programs usually are, with debug information: for stack traces, which a static one
/// does not show the reference.
pub fn dynamic_tracee(name: &str, bits: Bits) -> Result<PathBuf, String> {
    build(name, bits, ".dyn", &["-g", "-ldl", "-rdynamic"])
}

/// Builds a program that is linked with nothing at all, not even with what begins a C program.
pub fn bare_tracee(name: &str) -> Result<PathBuf, String> {
    build(name, Bits::B64, ".bare", &["-static", "-nostdlib", "-DBARE"])
}

fn build(name: &str, bits: Bits, suffix: &str, options: &[&str]) -> Result<PathBuf, String> {
    build_from(&workspace().join("tests/tracees"), name, bits, suffix, options)
}

fn build_from(sources: &Path, name: &str, bits: Bits, suffix: &str, options: &[&str]) -> Result<PathBuf, String> {
    let source = sources.join(format!("{name}.c"));
    let built_dir = target_dir().join("tracees");
    fs::create_dir_all(&built_dir).map_err(|e| format!("{}: {e}", built_dir.display()))?;
    let built = built_dir.join(format!("{name}{}{suffix}", bits.flag()));
    let changed = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    // Which headers a program includes is not looked at: it is built again when any of them changed.
    let headers = fs::read_dir(sources).into_iter().flatten().flatten().map(|entry| entry.path());
    let headers = headers.filter(|path| path.extension().is_some_and(|kind| kind == "h"));
    let newest = headers.map(|path| changed(&path)).fold(changed(&source), Option::max);
    if changed(&built).is_some_and(|at| Some(at) > newest) {
        return Ok(built);
    }
    // Several tests may build the same program at once: each builds its own file, the rename decides.
    static SERIAL: AtomicU32 = AtomicU32::new(0);
    let own = built_dir.join(format!(
        ".{name}{}.{}.{}",
        bits.flag(),
        std::process::id(),
        SERIAL.fetch_add(1, Ordering::Relaxed)
    ));
    let compiled = Command::new("gcc")
        .args([bits.flag(), "-O1", "-w", "-pthread", "-std=gnu11", "-fno-stack-protector", "-o"])
        .arg(&own)
        .arg(&source)
        .args(options)
        .args(linked_with(&source))
        .output()
        .map_err(|e| format!("gcc: {e}"))?;
    if !compiled.status.success() {
        return Err(format!("gcc {} {name}.c: {}", bits.flag(), String::from_utf8_lossy(&compiled.stderr)));
    }
    fs::rename(&own, &built).map_err(|e| format!("{}: {e}", built.display()))?;
    Ok(built)
}

/// What a program's first comment asks of the linker, on a line `link: OPTIONS`.
fn linked_with(source: &Path) -> Vec<String> {
    let text = fs::read_to_string(source).unwrap_or_default();
    let comment = text.split_once("*/").map_or("", |(comment, _)| comment);
    let options = comment.lines().find_map(|line| line.split_once("link: ")).map_or("", |(_, options)| options);
    options.split_whitespace().map(str::to_owned).collect()
}

/// Whether the compiler can build programs of this word size here.
pub fn can_build(bits: Bits) -> bool {
    let probe = Command::new("gcc")
        .args([bits.flag(), "-static", "-x", "c", "-", "-o", "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut probe) = probe else { return false };
    if let Some(mut stdin) = probe.stdin.take() {
        let _ = io::Write::write_all(&mut stdin, b"#include <stdio.h>\nint main(void) { return puts(\"\") < 0; }\n");
    }
    probe.wait().is_ok_and(|status| status.success())
}

/// The tracer under test: `$STROBE`, else the workspace's `strobe`, built once per process.
pub fn strobe() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        if let Some(path) = std::env::var_os("STROBE") {
            return PathBuf::from(path);
        }
        // Not the path beside this executable alone: it may be of an older build.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--package", "strobe"]).current_dir(workspace());
        let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
        if profile == "release" {
            build.arg("--release");
        }
        let status = build.status().expect("cargo runs");
        assert!(status.success(), "strobe does not build");
        target_dir().join(profile).join("strobe")
    })
}

/// A path to the tracer under test whose last part is `strace`, so that it takes strace's options and defaults.
pub fn as_strace() -> &'static Path {
    static LINK: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    &LINK
        .get_or_init(|| {
            let dir = TempDir::new("as-strace");
            let link = dir.path().join("strace");
            std::os::unix::fs::symlink(strobe(), &link).expect("a symlink can be made");
            (dir, link)
        })
        .1
}

/// A directory that is removed with all it holds when the value is dropped. Every user may write to it.
#[derive(Debug)]
pub struct TempDir(PathBuf);

impl TempDir {
    /// A new directory under the system's temporary directory; `name` makes it recognisable.
    pub fn new(name: &str) -> TempDir {
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let path = std::env::temp_dir().join(format!(
            "strobe-{name}-{}-{}",
            std::process::id(),
            SERIAL.fetch_add(1, Ordering::Relaxed)
        ));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a temporary directory can be made");
        let open = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o777);
        fs::set_permissions(&path, open).expect("its mode can be set");
        TempDir(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What one run of the tracer left behind.
#[derive(Debug)]
pub struct Run {
    /// The tracer's own status.
    pub status: ExitStatus,
    /// Standard output, of the tracee too.
    pub stdout: String,
    /// Standard error, of the tracee too; the trace itself unless it went to a file.
    pub stderr: String,
    /// The file of `-o`, where [`Tracer::traced`] asked for one.
    pub trace: String,
    /// How long it took.
    pub took: Duration,
}

impl Run {
    /// The exit code, or 128 + the signal as a shell would say.
    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or_else(|| 128 + self.status.signal().unwrap_or(0))
    }

    /// The lines of the trace that contain `what`.
    pub fn lines<'a>(&'a self, what: &'a str) -> impl Iterator<Item = &'a str> {
        self.trace.lines().filter(move |line| line.contains(what))
    }
}

/// A command whose process ends by SIGINT and SIGQUIT unless it asks otherwise. A shell starts what runs in the background with
/// both ignored, and what a test starts would inherit that.
pub fn unignoring(program: impl AsRef<OsStr>) -> Command {
    static IGNORED: OnceLock<bool> = OnceLock::new();
    let ignored = IGNORED.get_or_init(|| {
        let mask = proc_status(std::process::id(), "SigIgn").and_then(|mask| u64::from_str_radix(&mask, 16).ok());
        mask.unwrap_or(0) & (1 << 1 | 1 << 2) != 0
    });
    if *ignored {
        let mut command = Command::new("env");
        command.arg("--default-signal=INT,QUIT").arg(program);
        return command;
    }
    Command::new(program)
}

/// A run of the tracer in the making.
#[derive(Debug)]
pub struct Tracer {
    command: Command,
    limit: Duration,
    out: Option<(TempDir, PathBuf)>,
}

impl Default for Tracer {
    fn default() -> Self {
        Self::new()
    }
}

impl Tracer {
    /// The tracer run as `strace`, with nothing on standard input.
    pub fn new() -> Tracer {
        Tracer::before::<&str>(&[])
    }

    /// As [`Tracer::new`], but started through other programs, for example `["taskset", "-c", "0"]`.
    pub fn before<S: AsRef<OsStr>>(prefix: &[S]) -> Tracer {
        Tracer::starting(prefix, &[as_strace().as_os_str()])
    }

    /// `strobe trace`, started through other programs if any.
    pub fn strobe<S: AsRef<OsStr>>(prefix: &[S]) -> Tracer {
        Tracer::starting(prefix, &[strobe().as_os_str(), OsStr::new("trace")])
    }

    fn starting<S: AsRef<OsStr>>(prefix: &[S], tracer: &[&OsStr]) -> Tracer {
        let mut words: Vec<&OsStr> = prefix.iter().map(AsRef::as_ref).collect();
        words.extend(tracer);
        let mut command = unignoring(words[0]);
        command.args(&words[1..]).stdin(Stdio::null()).env("LC_ALL", "C");
        Tracer { command, limit: Duration::from_secs(60), out: None }
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Tracer {
        self.command.args(args);
        self
    }

    /// Adds one argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Tracer {
        self.command.arg(arg);
        self
    }

    /// Writes the trace to a file of its own (`-o`), which [`Run::trace`] then holds.
    pub fn traced(mut self) -> Tracer {
        let dir = TempDir::new("trace");
        let file = dir.path().join("trace");
        self.command.arg("-o").arg(&file);
        self.out = Some((dir, file));
        self
    }

    /// Kills the tracer when it takes longer (default: one minute).
    pub fn limit(mut self, limit: Duration) -> Tracer {
        self.limit = limit;
        self
    }

    /// The command itself, for what is not offered here.
    pub fn command(&mut self) -> &mut Command {
        &mut self.command
    }

    /// Starts it, leaving it to the caller to wait. The output goes where the command says (default: the test's own).
    pub fn spawn(mut self) -> Child {
        self.command.spawn().expect("the tracer starts")
    }

    /// Runs it to its end and panics if that takes longer than the limit.
    pub fn run(mut self) -> Run {
        let started = Instant::now();
        self.command.process_group(0);
        let mut child = self.command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the tracer starts");
        let stdout = drain(child.stdout.take());
        let stderr = drain(child.stderr.take());
        let status = wait_limited(&mut child, self.limit);
        let took = started.elapsed();
        let Some(status) = status else {
            // Its tracees may live on and hold the pipes: they are of its process group, and nobody else is.
            let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status();
            panic!("{:?} took longer than {:?}", self.command, self.limit);
        };
        let trace = self.out.as_ref().map(|(_, file)| fs::read(file).unwrap_or_default()).unwrap_or_default();
        Run {
            status,
            stdout: text(stdout),
            stderr: text(stderr),
            trace: String::from_utf8_lossy(&trace).into_owned(),
            took,
        }
    }
}

fn drain<R: Read + Send + 'static>(stream: Option<R>) -> Option<thread::JoinHandle<Vec<u8>>> {
    let mut stream = stream?;
    Some(thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        bytes
    }))
}

fn text(stream: Option<thread::JoinHandle<Vec<u8>>>) -> String {
    String::from_utf8_lossy(&stream.and_then(|s| s.join().ok()).unwrap_or_default()).into_owned()
}

/// A child that does not outlive its test.
pub struct Own(pub Child);

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program at work until it is told to end (`engine_storms load 0`).
pub struct Load {
    child: Own,
    said: BufReader<ChildStdout>,
}

impl Load {
    /// Starts it; it is at work.
    pub fn start(program: &Path) -> Load {
        let mut load = unignoring(program);
        load.args(["load", "0"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = Own(load.spawn().expect("it runs"));
        let said = BufReader::new(child.0.stdout.take().expect("a pipe"));
        let mut load = Load { child, said };
        assert_eq!(load.line(), "ready\n");
        load
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.said.read_line(&mut line).expect("it says so");
        line
    }

    /// Its id.
    pub fn id(&self) -> u32 {
        self.child.0.id()
    }

    /// Whether it has not ended.
    pub fn runs(&mut self) -> bool {
        self.child.0.try_wait().is_ok_and(|status| status.is_none())
    }

    /// Tells it to end. Nothing has disturbed it.
    pub fn end(mut self, limit: Duration) {
        self.child.0.stdin.take().expect("a pipe").write_all(b"x").expect("it reads");
        let line = self.line();
        let status = wait_limited(&mut self.child.0, limit).expect("it ends");
        let mut complaints = String::new();
        self.child.0.stderr.take().expect("a pipe").read_to_string(&mut complaints).expect("text");
        assert_eq!((status.code(), line.as_str(), complaints.as_str()), (Some(0), "done\n", ""));
    }
}

/// Sends a process a signal, as kill(1) is told it: `-INT`.
pub fn send(signal: &str, pid: u32) {
    let _ = Command::new("kill").args([signal, &pid.to_string()]).status();
}

/// Waits for a child no longer than `limit`; kills it then and returns nothing.
pub fn wait_limited(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    let end = Instant::now() + limit;
    let mut pause = Duration::from_micros(200);
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        if Instant::now() > end {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

/// Waits until `done` says so, at most `limit`; returns whether it did.
pub fn until(limit: Duration, mut done: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + limit;
    while Instant::now() < end {
        if done() {
            return true;
        }
        thread::sleep(Duration::from_millis(2));
    }
    done()
}

/// Whether a process is traced by a thread of this other one.
pub fn is_traced_by(pid: u32, tracer: u32) -> bool {
    let by = proc_status(pid, "TracerPid").and_then(|by| by.parse().ok()).filter(|&by| by != 0);
    by.and_then(|by| proc_status(by, "Tgid")).is_some_and(|process| process == tracer.to_string())
}

/// One field of `/proc/PID/status`, for example `TracerPid`; nothing when the process is gone.
pub fn proc_status(pid: u32, field: &str) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':').map(|rest| rest.trim().to_owned()))
}

/// The pids in a process's list of children (of its main thread).
pub fn children(pid: u32) -> Vec<u32> {
    fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"))
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect()
}

/// The program whose name begins so that a tracer has launched. With a seccomp program the tracer runs in a child, behind a process
/// that stands in front of it.
pub fn tracee_of(tracer: u32, name: &str) -> Option<u32> {
    let behind: Vec<u32> = children(tracer).into_iter().flat_map(children).collect();
    children(tracer)
        .into_iter()
        .chain(behind)
        .find(|&pid| proc_status(pid, "Name").is_some_and(|own| own.starts_with(name)))
}

/// Reads a JSON-lines trace: one object per line, every line an object.
pub fn json_lines(trace: &str) -> Result<Vec<serde_json::Value>, String> {
    trace
        .lines()
        .enumerate()
        .map(|(number, line)| match serde_json::from_str::<serde_json::Value>(line) {
            Ok(value) if value.is_object() => Ok(value),
            Ok(_) => Err(format!("line {}: not an object: {line}", number + 1)),
            Err(error) => Err(format!("line {}: {error}: {line}", number + 1)),
        })
        .collect()
}

/// Whether this process runs as root; tests that need an ordinary user then start theirs through [`AS_NOBODY`].
pub fn is_root() -> bool {
    proc_status(std::process::id(), "Uid").is_some_and(|uids| uids.split_whitespace().nth(1) == Some("0"))
}

/// The words that start a program as an ordinary user.
pub const AS_NOBODY: [&str; 4] = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
