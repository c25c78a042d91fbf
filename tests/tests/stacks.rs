//! `-k`: the frames that programs are known to have.

use harness::{Bits, TempDir, Tracer, can_build, dynamic_tracee, tracee, workspace};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The functions of the first stack behind a line that begins so.
fn functions(trace: &str, call: &str) -> Vec<String> {
    let lines = trace.lines().skip_while(|line| !line.starts_with(call)).skip(1);
    let frames = lines.take_while(|line| line.starts_with(" > "));
    frames
        .map(|line| {
            let inside = line.split_once('(').map_or(line, |(_, rest)| rest);
            inside.rsplit_once("+0x").map_or(inside, |(name, _)| name).to_owned()
        })
        .collect()
}

fn traced(options: &[&str], program: &Path, args: &[&str]) -> String {
    let run = Tracer::new().args(options).arg(program.to_str().expect("UTF-8")).args(args).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    run.stderr
}

fn has_run(names: &[String], wanted: &[&str]) {
    assert!(names.windows(wanted.len()).any(|run| run == wanted), "{wanted:?} in {names:?}");
}

#[test]
fn recursion_signals_and_what_is_no_code() {
    let program = dynamic_tracee("stacks", Bits::B64).expect("it builds");
    let trace = traced(&["-k", "-e", "trace=getppid"], &program, &["recurse", "5"]);
    let names = functions(&trace, "getppid()");
    has_run(&names, &["syscall", "frames", "frames", "frames", "frames", "frames", "frames", "main"]);
    assert_eq!(names.last().map(String::as_str), Some("_start"), "{trace}");
    let trace = traced(&["-k", "-e", "trace=getppid", "--stack-trace-frame-limit=3"], &program, &["recurse", "5"]);
    assert!(trace.contains("\n > too many stack frames\n"), "{trace}");
    assert_eq!(functions(&trace, "getppid()").len(), 4, "{trace}");
    let trace = traced(&["-k", "-e", "trace=getppid"], &program, &["signal"]);
    let names = functions(&trace, "getppid()");
    let handler = names.iter().position(|name| name == "handler").expect("the handler");
    assert!(names[handler..].iter().any(|name| name == "main"), "through the signal frame: {names:?}");
    assert!(functions(&trace, "--- SIGUSR1").iter().any(|name| name == "with_signal"), "{trace}");
    let trace = traced(&["-k", "-e", "trace=getppid"], &program, &["smashed"]);
    assert!(trace.contains("\n > unexpected_backtracing_error [0x1234]\n"), "{trace}");
    let trace = traced(&["-kk", "-e", "trace=getppid"], &program, &["deep"]);
    let line = trace.lines().find(|line| line.contains("(main+0x")).expect("main");
    assert!(line.contains("] ") && line.contains("tests/tracees/stacks.c:"), "{line}");
}

#[test]
fn other_ways_to_link_and_32_bits() {
    let program = tracee("stacks", Bits::B64).expect("it builds");
    has_run(&functions(&traced(&["-k", "-e", "trace=getppid"], &program, &["deep"]), "getppid()"), &["frames", "main"]);
    if can_build(Bits::B32) {
        for program in [dynamic_tracee("stacks", Bits::B32), tracee("stacks", Bits::B32)] {
            let trace = traced(&["-k", "-q", "-e", "trace=getppid"], &program.expect("it builds"), &["deep"]);
            has_run(&functions(&trace, "getppid()"), &["frames", "frames", "main"]);
        }
    }
}

#[test]
fn a_library_that_is_opened_by_then() {
    let program = dynamic_tracee("stacks", Bits::B64).expect("it builds");
    let dir = TempDir::new("stacks");
    let library = dir.path().join("late.so");
    let source = workspace().join("tests/tracees/stacks.c");
    let built = Command::new("gcc").args(["-shared", "-fPIC", "-w", "-O1", "-o"]).arg(&library).arg(source).status();
    assert!(built.is_ok_and(|status| status.success()));
    // Only the last call is shown: what the others mapped must be noticed all the same.
    let shown = library.display().to_string();
    let trace = traced(&["-k", "-e", "trace=getppid"], &program, &["open", &shown]);
    assert!(trace.contains(&format!(" > {shown}(library_entry+0x")), "{trace}");
}

#[test]
fn names_of_other_languages() {
    let dir = TempDir::new("languages");
    let (source, program) = (dir.path().join("a.cc"), dir.path().join("cc"));
    let text = "#include <unistd.h>\nnamespace ns { template <class T> struct X { __attribute__((noinline)) long go(T t) { \
                long r = getppid(); asm volatile(\"\"); return r + t; } }; }\nint main() { ns::X<long> x; return x.go(1) * 0; }\n";
    std::fs::write(&source, text).expect("written");
    let built = Command::new("g++").args(["-O1", "-fomit-frame-pointer", "-o"]).arg(&program).arg(&source).status();
    if built.is_ok_and(|status| status.success()) {
        let trace = traced(&["-k", "-e", "trace=getppid"], &program, &[]);
        assert!(trace.contains("(ns::X<long>::go(long)+0x"), "{trace}");
    }
    let (source, program) = (dir.path().join("a.rs"), dir.path().join("rs"));
    let text = "#[inline(never)] fn inner() -> u32 { std::hint::black_box(std::os::unix::process::parent_id()) }\n\
                mod m { #[inline(never)] pub fn outer() -> u32 { std::hint::black_box(super::inner()) + 1 } }\nfn main() { m::outer(); }\n";
    std::fs::write(&source, text).expect("written");
    let built = Command::new("rustc").args(["-O", "-o"]).arg(&program).arg(&source).status();
    if built.is_ok_and(|status| status.success()) {
        let trace = traced(&["-k", "-e", "trace=getppid"], &program, &[]);
        has_run(&functions(&trace, "getppid()"), &["a::inner", "a::m::outer"]);
    }
}

#[test]
fn after_another_program_was_executed() {
    let program = dynamic_tracee("stacks", Bits::B64).expect("it builds");
    let script = format!("exec '{}' deep", program.display());
    // The shell's own image is known by then, from its calls.
    let run = Tracer::new().traced().args(["-k", "-e", "trace=getppid,execve", "sh", "-c", &script]).run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let shown = format!(" > {}(main+0x", program.display());
    let calls = run.trace.rsplit("execve(").next().expect("the second program");
    has_run(&functions(calls, "getppid()"), &["frames", "frames", "main"]);
    assert!(calls.contains(&shown), "{}", run.trace);
}

/// A program without symbols whose own function is named by what `more` puts beside or into it; `None` where the tools are
/// not there. `{}` in the commands is its path.
fn stripped(dir: &TempDir, more: &str) -> Option<PathBuf> {
    let (source, program) = (dir.path().join("a.c"), dir.path().join("stripped"));
    let text = "#include <unistd.h>\nstatic __attribute__((noinline)) int unseen(void) { int r = getppid(); asm volatile(\"\"); return r; }\n\
                int main(void) { return unseen() < 0; }\n";
    std::fs::write(&source, text).expect("written");
    let shown = program.display().to_string();
    let build = format!(
        "gcc -g -O1 -Wl,--build-id -o {{}} {} && objcopy --only-keep-debug {{}} {{}}.debug && strip {{}} && {more}",
        source.display()
    );
    let built = Command::new("sh").args(["-c", &build.replace("{}", &shown)]).status();
    built.is_ok_and(|status| status.success()).then_some(program)
}

#[test]
fn symbols_that_lie_elsewhere() {
    let named = |trace: &str| functions(trace, "getppid()").iter().any(|name| name == "unseen");
    let dir = TempDir::new("elsewhere");
    let Some(program) = stripped(&dir, "rm {}.debug") else {
        println!("skipped: no objcopy");
        return;
    };
    let trace = traced(&["-k", "-e", "trace=getppid"], &program, &[]);
    assert!(!named(&trace) && trace.contains("/stripped(+0x0) ["), "{trace}");
    for more in [
        // Compressed in the file itself, as Fedora's programs have them.
        "xz {}.debug && objcopy --add-section .gnu_debugdata={}.debug.xz {} && rm {}.debug.xz",
        // Beside it, by name and checksum.
        "objcopy --add-gnu-debuglink={}.debug {}",
    ] {
        let dir = TempDir::new("elsewhere");
        let program = stripped(&dir, more).expect("it did before");
        let trace = traced(&["-k", "-e", "trace=getppid"], &program, &[]);
        assert!(named(&trace), "{more}: {trace}");
    }
    // Where distributions put them, by build-id; over that, for this test alone, lies a directory of its own.
    if !harness::is_root() {
        println!("skipped: only root can mount");
        return;
    }
    let dir = TempDir::new("elsewhere");
    let program = stripped(&dir, "true").expect("it did before");
    let script = "set -e; mkdir -p /usr/lib/debug; mount -t tmpfs debug /usr/lib/debug; \
                  id=$(readelf -n \"$0\" | sed -n 's/.*Build ID: //p'); \
                  at=/usr/lib/debug/.build-id/$(echo $id | cut -c1-2); mkdir -p $at; \
                  mv \"$0.debug\" $at/$(echo $id | cut -c3-).debug; exec \"$@\"";
    let shown = program.display().to_string();
    let run = Tracer::before(&["unshare", "-m", "sh", "-c", script, &shown])
        .traced()
        .args(["-kk", "-e", "trace=getppid", &shown])
        .run();
    if run.stderr.contains("mount") {
        println!("skipped: {}", run.stderr);
        return;
    }
    assert!(named(&run.trace), "{} {}", run.stderr, run.trace);
    // The line too.
    assert!(run.trace.contains("/a.c:2\n"), "{}", run.trace);
}
