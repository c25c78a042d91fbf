//! `cargo xtask bench`: untraced, strace and strobe side by side, alternating in one run.
//!
//! Each workload runs untraced, under the reference and under strobe in turn, at least five times; medians are compared. It happens
//! as the programs run by default, and where a goal says so with everything on one CPU (`taskset -c 0`), where a stop costs no wake-up across CPUs.
//! Letters in lower case are the workloads of stops, those in upper case the fast path's.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

const USAGE: &str = "\
usage: cargo xtask bench [options]
  --quick            a tenth of the work, three runs
  --alone            without strace, which takes most of the time, and without the goals against it
  --runs N           runs per workload (default 5)
  --only LETTER      only this workload (repeatable)
  --strobe PATH      default: target/release/strobe
  --reference PATH   default: as difftest
  --strobe-opt OPT   an option for strobe alone (repeatable)
  --json FILE        write the figures to FILE
";

/// How a workload runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cpus {
    /// As programs run by default.
    Free,
    /// All on one.
    One,
}

/// What a time is compared with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    /// The reference's.
    Strace,
    /// The program's own.
    Untraced,
}

/// The largest ratio that meets a goal.
type Goal = (Cpus, To, f64);

struct Workload {
    letter: char,
    what: &'static str,
    options: &'static [&'static str],
    command: Vec<String>,
    goals: &'static [Goal],
    /// As `strobe trace`, with its defaults, instead of as strace.
    own: bool,
    /// Options that only strobe has, for its runs.
    beyond: &'static [&'static str],
}

/// Peak memory that no workload may pass, in KiB.
const MEMORY: u64 = 20 * 1024;

/// Recorded calls that are decoded and written as text, for each second of the tracer's CPU time.
const THROUGHPUT: f64 = 1.5e6;

/// The letter of what [`attach`] measures, how many threads there are, and the share of strace's time that meets the goal.
const ATTACH: (char, usize, f64) = ('p', 1000, 1.0);

/// A tree of files, and a small crate.
fn materials(dir: &Path, entries: u64) -> Result<(), String> {
    let failed = |e: std::io::Error| format!("{}: {e}", dir.display());
    for d in 0..entries / 100 {
        let sub = dir.join(format!("tree/{d}"));
        std::fs::create_dir_all(&sub).map_err(failed)?;
        for f in 0..99 {
            std::fs::write(sub.join(format!("file{f}")), "a few bytes\n").map_err(failed)?;
        }
    }
    let krate = dir.join("crate/src");
    std::fs::create_dir_all(&krate).map_err(failed)?;
    let manifest = "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n";
    std::fs::write(dir.join("crate/Cargo.toml"), manifest).map_err(failed)?;
    std::fs::write(krate.join("main.rs"), "fn main() { println!(\"{:?}\", std::env::args().collect::<Vec<_>>()); }\n")
        .map_err(failed)?;
    std::fs::write(dir.join("hello.c"), "#include <stdio.h>\nint main(void) { return puts(\"hello\") < 0; }\n")
        .map_err(failed)
}

/// Python itself: what is found along `PATH` may be a script that looks for it.
fn python() -> String {
    Command::new("python3")
        .args(["-c", "import sys; print(sys.executable)"])
        .output()
        .ok()
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .map_or_else(|| "python3".to_owned(), |path| path.trim().to_owned())
}

fn workloads(quick: bool, dir: &Path) -> Result<Vec<Workload>, String> {
    use Cpus::{Free, One};
    use To::{Strace, Untraced};
    let of = |full: u64| if quick { full / 10 } else { full };
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let shell = |text: String| vec!["sh".to_owned(), "-c".to_owned(), text];
    let program = |name: &str, arguments: &[u64]| {
        let path = harness::tracee(name, harness::Bits::B64)?.display().to_string();
        Ok::<_, String>([path].into_iter().chain(arguments.iter().map(u64::to_string)).collect::<Vec<_>>())
    };
    let dd = |count: u64| words(&format!("dd if=/dev/zero of=/dev/null bs=1 count={} status=none", of(count)));
    let storm = || shell(format!("i=0; while [ $i -lt {} ]; do /bin/true; i=$((i+1)); done", of(500)));
    let commands = || {
        let each = "ls /etc >/dev/null; cat /etc/passwd >/dev/null; expr 1 + 2 >/dev/null";
        shell(format!("i=0; while [ $i -lt {} ]; do {each}; i=$((i+1)); done", of(150)))
    };
    let dir = dir.display();
    let tree = format!("{dir}/tree");
    let deep = vec![
        harness::dynamic_tracee("stacks", harness::Bits::B64)?.display().to_string(),
        "deep".to_owned(),
        of(20_000).to_string(),
    ];
    const STOPS: &[Goal] = &[(Free, Strace, 0.5), (One, Strace, 0.9)];
    const FEWER: &[Goal] = &[(Free, Strace, 0.8), (One, Strace, 0.9)];
    let row = |letter, what, options, command, goals| Workload {
        letter,
        what,
        options,
        command,
        goals,
        own: false,
        beyond: &[],
    };
    let hot = |letter, what, beyond, goals| Workload {
        own: true,
        beyond,
        ..row(letter, what, &["-e", "trace=write"], dd(50_000), goals)
    };
    Ok(vec![
        row('a', "dd bs=1, all calls", &[], dd(100_000), STOPS),
        row(
            'b',
            "dd bs=1, -f -e trace=openat",
            &["-f", "-e", "trace=openat"],
            dd(100_000),
            &[(Free, Untraced, 1.1), (One, Untraced, 1.1)],
        ),
        row('c', "process storm, -f", &["-f"], storm(), FEWER),
        row('d', "8 threads, futex and read", &["-f"], program("bench_threads", &[of(5000)])?, STOPS),
        row('e', "dd bs=1, -c", &["-c"], dd(100_000), STOPS),
        row('f', "file reads, -yy", &["-yy"], program("bench_reads", &[of(50_000)])?, FEWER),
        row(
            'k',
            "20,000 calls, 20 frames deep, -k",
            &["-k", "-e", "trace=getppid"],
            deep,
            &[(Free, Strace, 0.1), (One, Strace, 0.1)],
        ),
        row(
            'i',
            "dd bs=1, each write injected",
            &["-e", "trace=write", "-e", "inject=write:retval=1"],
            dd(50_000),
            &[(Free, Strace, 1.0), (One, Strace, 1.0)],
        ),
        // strace has no conditions: beside it stands its trace of all that are looked at.
        hot('w', "dd bs=1, --where decided in the kernel", &["--where", "fd == 99"], &[(Free, Untraced, 2.0)]),
        // A limit leaves the seccomp program out.
        hot(
            'x',
            "the same without a seccomp program",
            &["--where", "fd == 99", "--syscall-limit=1000000000"],
            &[(Free, Strace, 1.0), (One, Strace, 1.0)],
        ),
        hot(
            'y',
            "dd bs=1, --where on memory",
            &["--where", r#"buf ~ "x""#],
            &[(Free, Strace, 1.0), (One, Strace, 1.0)],
        ),
        // The fast path.
        row(
            'A',
            "dd bs=1 count=200000, text",
            &[],
            dd(200_000),
            &[(Free, Untraced, 4.0), (Free, Strace, 1.0 / 40.0), (One, Strace, 0.1)],
        ),
        row('B', "the same, -c", &["-c"], dd(200_000), &[(Free, Untraced, 1.8)]),
        Workload {
            own: true,
            ..row('C', "the same, -e trace=openat", &["-e", "trace=openat"], dd(200_000), &[(Free, Untraced, 1.2)])
        },
        row('D', "find, 30,000 entries", &[], words(&format!("find {tree}")), &[(Free, Untraced, 3.0)]),
        row('E', "tar of them", &[], words(&format!("tar cf {dir}/out.tar {tree}")), &[(Free, Untraced, 3.0)]),
        row(
            'F',
            "4 threads, futex and read",
            &["-f"],
            program("bench_threads", &[of(20_000), 4])?,
            &[(Free, Untraced, 4.0)],
        ),
        row('G', "500 processes from a shell, -f", &["-f"], storm(), &[(Free, Strace, 0.5)]),
        row('H', "gcc, -f", &["-f"], words(&format!("gcc -O1 -o {dir}/hello {dir}/hello.c")), &[(Free, Untraced, 2.0)]),
        row(
            'I',
            "cargo build of a small crate, -f",
            &["-f"],
            shell(format!("cd {dir}/crate && rm -rf out && cargo build -q --offline --target-dir out")),
            &[(Free, Untraced, 2.0)],
        ),
        Workload { own: true, ..row('J', "strobe trace true", &[], words("true"), &[(Free, Strace, 1.0)]) },
        row(
            'K',
            "python3 -c pass, -f",
            &["-f"],
            vec![python(), "-c".to_owned(), "pass".to_owned()],
            &[(Free, Strace, 0.5)],
        ),
        row('L', "node -e 0, -f", &["-f"], words("node -e 0"), &[(Free, Strace, 0.5)]),
        // `true` is hardly more than its loader; these do something.
        row('M', "450 of ls, cat and expr, -f", &["-f"], commands(), &[(Free, Strace, 0.5)]),
    ])
}

/// A tracer: the words that start it, and options in front of the workload's.
struct Tracer {
    words: Vec<String>,
    /// The words that start it with its own defaults.
    own: Vec<String>,
    extra: Vec<String>,
    /// Whether it has strobe's options.
    has_more: bool,
}

impl Tracer {
    fn words(&self, workload: &Workload, out: &Path) -> Vec<String> {
        let mut words = if workload.own { self.own.clone() } else { self.words.clone() };
        words.extend(["-o".to_owned(), out.display().to_string()]);
        words.extend(self.extra.iter().cloned());
        words.extend(workload.options.iter().map(|o| (*o).to_owned()));
        if self.has_more {
            words.extend(workload.beyond.iter().map(|o| (*o).to_owned()));
        }
        words.extend(workload.command.iter().cloned());
        words
    }
}

/// Where strobe remembers programs, from the first of the runs on.
static CACHE: OnceLock<PathBuf> = OnceLock::new();

fn start(words: &[String]) -> Result<std::process::Child, String> {
    Command::new(&words[0])
        .args(&words[1..])
        // Cargo sets it for what it runs: the programs would look for their libraries where nobody's do.
        .env_remove("LD_LIBRARY_PATH")
        // As with users, who do not trace a program for the first time each time.
        .env("STROBE_CACHE", CACHE.get().map_or(Path::new(""), PathBuf::as_path))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("{}: {e}", words[0]))
}

fn time(words: &[String], one_cpu: bool) -> Result<Duration, String> {
    let mut all = Vec::new();
    if one_cpu {
        all.extend(["taskset", "-c", "0"].map(str::to_owned));
    }
    all.extend(words.iter().cloned());
    let from = Instant::now();
    let status = start(&all)?.wait().map_err(|e| e.to_string())?;
    let took = from.elapsed();
    if status.success() { Ok(took) } else { Err(format!("{}: {status}", words.join(" "))) }
}

/// The peak of the tracer's resident memory in KiB and its CPU time, of a run that is not timed.
fn usage(words: &[String]) -> Result<(u64, Duration), String> {
    let mut child = start(words)?;
    let (mut peak, mut used) = (0, Duration::ZERO);
    loop {
        // proc(5): the time spent on the CPU, in nanoseconds, of its one thread.
        if let Some(now) = std::fs::read_to_string(format!("/proc/{}/schedstat", child.id()))
            .ok()
            .and_then(|text| text.split_whitespace().next()?.parse().ok())
        {
            used = used.max(Duration::from_nanos(now));
        }
        // VmHWM only grows, so the last look tells it; what comes in the last two milliseconds is missed.
        if let Some(now) =
            harness::proc_status(child.id(), "VmHWM").and_then(|text| text.split_whitespace().next()?.parse().ok())
        {
            peak = now;
        }
        if child.try_wait().map_err(|e| e.to_string())?.is_some() {
            return Ok((peak, used));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The middle one in milliseconds; no number if there is none.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
}

/// How long each tracer takes from its start until it is attached to all threads of a process, and from an interrupt until
/// it has let go of them.
fn attach(tracers: &[Tracer], runs: usize, figures: &mut Vec<serde_json::Value>) -> Result<bool, String> {
    let (letter, threads, goal) = ATTACH;
    let program = harness::tracee("bench_sleepers", harness::Bits::B64)?;
    let failed = |e: std::io::Error| e.to_string();
    let mut attaching: Vec<Vec<Duration>> = tracers.iter().map(|_| Vec::new()).collect();
    let mut leaving = attaching.clone();
    for _ in 0..runs {
        for (i, tracer) in tracers.iter().enumerate() {
            let mut sleepers = Command::new(&program)
                .arg(threads.to_string())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .map_err(failed)?;
            let said = sleepers.stdout.take().map(BufReader::new).and_then(|out| out.lines().next());
            if !matches!(said, Some(Ok(line)) if line == "ready") {
                return Err(format!("{} does not start", program.display()));
            }
            let from = Instant::now();
            let mut traced = Command::new(&tracer.words[0])
                .args(&tracer.words[1..])
                .args(["-f", "-o", "/dev/null", "-p", &sleepers.id().to_string()])
                .stdin(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .map_err(failed)?;
            let mut lines =
                traced.stderr.take().into_iter().flat_map(|err| BufReader::new(err).lines()).map_while(Result::ok);
            let attached = lines.any(|line| line.contains(&format!("attached with {threads} threads")));
            attaching[i].push(from.elapsed());
            let from = Instant::now();
            Command::new("kill").args(["-INT", &traced.id().to_string()]).status().map_err(failed)?;
            // It waits for nobody to read what it says.
            lines.for_each(drop);
            traced.wait().map_err(failed)?;
            leaving[i].push(from.elapsed());
            drop(sleepers.stdin.take());
            sleepers.wait().map_err(failed)?;
            if !attached {
                return Err(format!("{} does not attach to {threads} threads", tracer.words[0]));
            }
        }
    }
    let mut good = true;
    for (what, times) in [("attached", attaching), ("let go", leaving)] {
        let times: Vec<f64> = times.into_iter().map(median).collect();
        let [strace, strobe] = times[..] else { return Err("two tracers are compared".to_owned()) };
        let ratio = strobe / strace;
        let met = ratio <= goal;
        good &= met;
        println!(
            "{:<34} {:<8} {:>9} {strace:>9.1} {strobe:>9.1} {ratio:>8.3} {:>8}  {} (at most {goal:.3} of strace)",
            format!("({letter}) {threads} threads {what}"),
            "free",
            "",
            "",
            if met { "ok" } else { "MISS" },
        );
        figures.push(serde_json::json!({
            "workload": letter.to_string(), "what": what, "runs": runs, "strace_ms": strace, "strobe_ms": strobe,
            "goal": goal, "ratio": ratio, "to": "of strace", "met": met,
        }));
    }
    Ok(good)
}

/// `cargo xtask bench`.
pub fn run(args: &[String]) -> ExitCode {
    match bench(args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("bench: {message}");
            ExitCode::from(2)
        }
    }
}

fn bench(args: &[String]) -> Result<bool, String> {
    let (mut quick, mut alone, mut runs, mut only, mut strobe, mut reference, mut extra, mut json) =
        (false, false, None, Vec::new(), None, None, Vec::new(), None);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().cloned().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--quick" => quick = true,
            "--alone" => alone = true,
            "--runs" => runs = Some(value()?.parse::<usize>().map_err(|_| "--runs: not a number".to_owned())?.max(1)),
            "--only" => only.extend(value()?.chars()),
            "--strobe" => strobe = Some(PathBuf::from(value()?)),
            "--reference" => reference = Some(PathBuf::from(value()?)),
            "--strobe-opt" => extra.push(value()?),
            "--json" => json = Some(PathBuf::from(value()?)),
            _ => return Err(format!("{arg}: unknown\n{USAGE}")),
        }
    }
    let runs = runs.unwrap_or(if quick { 3 } else { 5 });
    let strobe = strobe.unwrap_or_else(|| harness::target_dir().join("release/strobe"));
    let reference = reference.or_else(crate::difftest::reference).ok_or("no strace to compare with")?;
    let dir = harness::TempDir::new("bench");
    CACHE.get_or_init(|| dir.path().join("cache"));
    let link = dir.path().join("strace");
    let absolute = strobe.canonicalize().map_err(|e| format!("{}: {e}", strobe.display()))?;
    std::os::unix::fs::symlink(absolute, &link).map_err(|e| e.to_string())?;
    println!(
        "reference: {}; strobe: {} ({})",
        crate::difftest::version(&reference),
        crate::difftest::version(&strobe),
        strobe.display()
    );
    let tracers = [
        Tracer {
            words: crate::difftest::direct(&reference),
            own: crate::difftest::direct(&reference),
            extra: Vec::new(),
            has_more: false,
        },
        Tracer {
            words: vec![link.display().to_string()],
            own: vec![strobe.display().to_string(), "trace".to_owned()],
            extra,
            has_more: true,
        },
    ];
    materials(dir.path(), if quick { 3000 } else { 30_000 })?;
    let out = dir.path().join("out");
    println!("medians of {runs} alternating runs, in ms");
    println!(
        "{:<34} {:<8} {:>9} {:>9} {:>9} {:>8} {:>8}  goal",
        "", "", "untraced", "strace", "strobe", "/strace", "/plain"
    );
    let mut good = true;
    let mut figures = Vec::new();
    for workload in workloads(quick, dir.path())?.iter().filter(|w| only.is_empty() || only.contains(&w.letter)) {
        if time(&workload.command, false).is_err() {
            println!("{:<34} cannot be run here", format!("({}) {}", workload.letter, workload.what));
            continue;
        }
        for cpus in [Cpus::Free, Cpus::One] {
            let measured = |goal: &&Goal| goal.0 == cpus && (goal.1 == To::Untraced || !alone);
            let goals: Vec<Goal> = workload.goals.iter().filter(measured).copied().collect();
            if goals.is_empty() {
                continue;
            }
            let one_cpu = cpus == Cpus::One;
            let mut times: [Vec<Duration>; 3] = Default::default();
            let mut floor = Vec::new();
            for _ in 0..runs {
                if workload.letter == 'b' {
                    // What the kernel takes for a seccomp program that allows everything: no filter costs less.
                    let program = harness::tracee("bench_floor", harness::Bits::B64)?.display().to_string();
                    let words: Vec<String> = [program].into_iter().chain(workload.command.iter().cloned()).collect();
                    floor.push(time(&words, one_cpu)?);
                }
                times[0].push(time(&workload.command, one_cpu)?);
                for (tracer, times) in tracers.iter().zip(&mut times[1..]).skip(usize::from(alone)) {
                    // To take back what the run before has written takes time that is not this one's.
                    let _ = std::fs::remove_file(&out);
                    times.push(time(&tracer.words(workload, &out), one_cpu)?);
                }
            }
            let [plain, strace, ours] = times.map(median);
            let floor = if floor.is_empty() {
                String::new()
            } else {
                format!("; a program that allows everything: {:.2} of untraced", median(floor) / plain)
            };
            let mut judged = Vec::new();
            for (_, to, goal) in goals {
                let (ratio, text) = match to {
                    To::Strace => (ours / strace, "of strace"),
                    To::Untraced => (ours / plain, "of untraced"),
                };
                let met = ratio <= goal;
                good &= met;
                judged.push(format!("{} (at most {goal:.3} {text}{floor})", if met { "ok" } else { "MISS" }));
                figures.push(serde_json::json!({
                    "workload": workload.letter.to_string(), "what": workload.what, "one_cpu": one_cpu, "runs": runs,
                    "quick": quick, "untraced_ms": plain, "strace_ms": strace, "strobe_ms": ours, "goal": goal,
                    "ratio": ratio, "to": text, "met": met,
                }));
            }
            println!(
                "{:<34} {:<8} {plain:>9.1} {strace:>9.1} {ours:>9.1} {:>8.3} {:>8.2}  {}",
                format!("({}) {}", workload.letter, workload.what),
                if one_cpu { "one CPU" } else { "free" },
                ours / strace,
                ours / plain,
                judged.join(", "),
            );
        }
        if alone && workload.goals.iter().all(|goal| goal.1 == To::Strace) {
            continue;
        }
        let mut line = String::new();
        let mut usages = vec![(0, Duration::ZERO); usize::from(alone)];
        for (tracer, name) in tracers.iter().zip(["strace", "strobe"]).skip(usages.len()) {
            let (peak, used) = usage(&tracer.words(workload, &out))?;
            let _ = write!(line, "  {name} {:.1} MB", peak as f64 / 1024.0);
            usages.push((peak, used));
        }
        let met = usages[1].0 < MEMORY;
        good &= met;
        println!("{:<34} peak    {line}  {} (under 20 MB)", "", if met { "ok" } else { "MISS" });
        figures.push(serde_json::json!({
            "workload": workload.letter.to_string(), "strace_peak_kib": usages[0].0, "strobe_peak_kib": usages[1].0,
            "met": met,
        }));
        if workload.letter == 'A' {
            let calls = std::fs::read(&out).map_err(|e| e.to_string())?.iter().filter(|byte| **byte == b'\n').count();
            let throughput = calls as f64 / usages[1].1.as_secs_f64();
            let met = throughput >= THROUGHPUT;
            good &= met;
            println!(
                "{:<34} {:.2} million calls for each second of the tracer's CPU time  {} (at least {:.1})",
                "",
                throughput / 1e6,
                if met { "ok" } else { "MISS" },
                THROUGHPUT / 1e6,
            );
            figures.push(serde_json::json!({ "workload": "A", "calls_per_cpu_second": throughput, "met": met }));
        }
    }
    if !alone && (only.is_empty() || only.contains(&ATTACH.0)) {
        good &= attach(&tracers, runs, &mut figures)?;
    }
    if let Some(path) = json {
        let text = serde_json::to_string_pretty(&figures).map_err(|e| e.to_string())?;
        std::fs::write(&path, text + "\n").map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(good)
}
