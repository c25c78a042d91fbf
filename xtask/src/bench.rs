//! `cargo xtask bench`: untraced, strace and strobe side by side, alternating in one run.
//!
//! Each workload runs untraced, under the reference and under strobe in turn, at least five times; medians are compared. All of it happens
//! twice: as the programs run by default, and with everything on one CPU (`taskset -c 0`), where a stop costs no wake-up across CPUs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const USAGE: &str = "\
usage: cargo xtask bench [options]
  --quick            a tenth of the work, three runs
  --runs N           runs per workload (default 5)
  --only LETTER      only this workload (repeatable)
  --strobe PATH      default: target/release/strobe
  --reference PATH   default: as difftest
  --strobe-opt OPT   an option for strobe alone (repeatable)
  --json FILE        write the figures to FILE
";

/// The largest ratio that meets the goal.
#[derive(Clone, Copy)]
enum Goal {
    /// To the reference's time: by default, and on one CPU.
    Reference(f64, f64),
    /// To the untraced time.
    Untraced(f64),
}

struct Workload {
    letter: char,
    what: &'static str,
    options: &'static [&'static str],
    command: Vec<String>,
    goal: Goal,
}

/// Peak memory that no workload may pass, in KiB.
const MEMORY: u64 = 20 * 1024;

fn workloads(quick: bool) -> Result<Vec<Workload>, String> {
    let of = |full: u64| if quick { full / 10 } else { full };
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let program = |name: &str, count: u64| {
        Ok::<_, String>(vec![harness::tracee(name, harness::Bits::B64)?.display().to_string(), count.to_string()])
    };
    let dd = words(&format!("dd if=/dev/zero of=/dev/null bs=1 count={} status=none", of(100_000)));
    let storm = vec![
        "sh".to_owned(),
        "-c".to_owned(),
        format!("i=0; while [ $i -lt {} ]; do /bin/true; i=$((i+1)); done", of(500)),
    ];
    Ok(vec![
        Workload {
            letter: 'a',
            what: "dd bs=1, all calls",
            options: &[],
            command: dd.clone(),
            goal: Goal::Reference(0.5, 0.9),
        },
        Workload {
            letter: 'b',
            what: "dd bs=1, -f -e trace=openat",
            options: &["-f", "-e", "trace=openat"],
            command: dd.clone(),
            goal: Goal::Untraced(1.1),
        },
        Workload {
            letter: 'c',
            what: "process storm, -f",
            options: &["-f"],
            command: storm,
            goal: Goal::Reference(0.8, 0.9),
        },
        Workload {
            letter: 'd',
            what: "8 threads, futex and read",
            options: &["-f"],
            command: program("bench_threads", of(5000))?,
            goal: Goal::Reference(0.5, 0.9),
        },
        Workload { letter: 'e', what: "dd bs=1, -c", options: &["-c"], command: dd, goal: Goal::Reference(0.5, 0.9) },
        Workload {
            letter: 'f',
            what: "file reads, -yy",
            options: &["-yy"],
            command: program("bench_reads", of(50_000))?,
            goal: Goal::Reference(0.8, 0.9),
        },
        Workload {
            letter: 'k',
            what: "20,000 calls, 20 frames deep, -k",
            options: &["-k", "-e", "trace=getppid"],
            command: vec![
                harness::dynamic_tracee("stacks", harness::Bits::B64)?.display().to_string(),
                "deep".to_owned(),
                of(20_000).to_string(),
            ],
            goal: Goal::Reference(0.1, 0.1),
        },
    ])
}

/// A tracer: the words that start it, and options in front of the workload's.
struct Tracer {
    words: Vec<String>,
    extra: Vec<String>,
}

impl Tracer {
    fn words(&self, workload: &Workload, out: &Path) -> Vec<String> {
        let mut words = self.words.clone();
        words.extend(["-o".to_owned(), out.display().to_string()]);
        words.extend(self.extra.iter().cloned());
        words.extend(workload.options.iter().map(|o| (*o).to_owned()));
        words.extend(workload.command.iter().cloned());
        words
    }
}

fn start(words: &[String]) -> Result<std::process::Child, String> {
    Command::new(&words[0])
        .args(&words[1..])
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

/// The peak of the tracer's resident memory in KiB, of a run that is not timed.
fn memory(words: &[String]) -> Result<u64, String> {
    let mut child = start(words)?;
    let mut peak = 0;
    loop {
        // VmHWM only grows, so the last look tells it; what comes in the last two milliseconds is missed.
        if let Some(now) =
            harness::proc_status(child.id(), "VmHWM").and_then(|text| text.split_whitespace().next()?.parse().ok())
        {
            peak = now;
        }
        if child.try_wait().map_err(|e| e.to_string())?.is_some() {
            return Ok(peak);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
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
    let (mut quick, mut runs, mut only, mut strobe, mut reference, mut extra, mut json) =
        (false, None, Vec::new(), None, None, Vec::new(), None);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().cloned().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--quick" => quick = true,
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
        Tracer { words: crate::difftest::direct(&reference), extra: Vec::new() },
        Tracer { words: vec![link.display().to_string()], extra },
    ];
    let out = dir.path().join("out");
    println!("medians of {runs} alternating runs, in ms");
    println!(
        "{:<34} {:<8} {:>9} {:>9} {:>9} {:>8} {:>8}  goal",
        "", "", "untraced", "strace", "strobe", "/strace", "/plain"
    );
    let mut good = true;
    let mut figures = Vec::new();
    for workload in workloads(quick)?.iter().filter(|w| only.is_empty() || only.contains(&w.letter)) {
        for one_cpu in [false, true] {
            let mut times: [Vec<Duration>; 3] = Default::default();
            let mut floor = Vec::new();
            for _ in 0..runs {
                if let Goal::Untraced(_) = workload.goal {
                    // What the kernel takes for a seccomp program that allows everything: no filter costs less.
                    let program = harness::tracee("bench_floor", harness::Bits::B64)?.display().to_string();
                    let words: Vec<String> = [program].into_iter().chain(workload.command.iter().cloned()).collect();
                    floor.push(time(&words, one_cpu)?);
                }
                times[0].push(time(&workload.command, one_cpu)?);
                for (tracer, times) in tracers.iter().zip(&mut times[1..]) {
                    times.push(time(&tracer.words(workload, &out), one_cpu)?);
                }
            }
            let [plain, strace, ours] = times.map(median);
            let (ratio, goal, text) = match workload.goal {
                Goal::Reference(free, one) => {
                    let goal = if one_cpu { one } else { free };
                    (ours / strace, goal, "of strace")
                }
                Goal::Untraced(goal) => (ours / plain, goal, "of untraced"),
            };
            let met = ratio <= goal;
            good &= met;
            let floor = if floor.is_empty() {
                String::new()
            } else {
                format!("; a program that allows everything: {:.2} of untraced", median(floor) / plain)
            };
            println!(
                "{:<34} {:<8} {plain:>9.1} {strace:>9.1} {ours:>9.1} {:>8.3} {:>8.2}  {} (at most {goal} {text}{floor})",
                format!("({}) {}", workload.letter, workload.what),
                if one_cpu { "one CPU" } else { "free" },
                ours / strace,
                ours / plain,
                if met { "ok" } else { "MISS" },
            );
            figures.push(serde_json::json!({
                "workload": workload.letter.to_string(), "what": workload.what, "one_cpu": one_cpu, "runs": runs, "quick": quick,
                "untraced_ms": plain, "strace_ms": strace, "strobe_ms": ours, "goal": goal, "ratio": ratio, "met": met,
            }));
        }
        let mut line = String::new();
        let mut peaks = Vec::new();
        for (tracer, name) in tracers.iter().zip(["strace", "strobe"]) {
            let peak = memory(&tracer.words(workload, &out))?;
            let _ = write!(line, "  {name} {:.1} MB", peak as f64 / 1024.0);
            peaks.push(peak);
        }
        let met = peaks[1] < MEMORY;
        good &= met;
        println!("{:<34} peak    {line}  {} (under 20 MB)", "", if met { "ok" } else { "MISS" });
        figures.push(serde_json::json!({ "workload": workload.letter.to_string(), "strace_peak_kib": peaks[0], "strobe_peak_kib": peaks[1], "met": met }));
    }
    if let Some(path) = json {
        let text = serde_json::to_string_pretty(&figures).map_err(|e| e.to_string())?;
        std::fs::write(&path, text + "\n").map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(good)
}
