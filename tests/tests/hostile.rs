//! Tracees that mean harm: every call with bad pointers, lengths that lie.

use harness::{AS_NOBODY, Bits, TempDir, can_build, is_root, strobe, tracee};
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs a tracee as an ordinary user under a copy of the tracer, and returns its exit code, the trace, and the tracer's messages.
fn as_nobody(name: &str, bits: Bits, options: &[&str]) -> Option<(i32, String, String)> {
    let dir = TempDir::new("hostile");
    let program = dir.path().join(name);
    fs::copy(tracee(name, bits).expect("the tracee builds"), &program).expect("it can be copied");
    let tracer = dir.path().join("strace");
    if fs::read(strobe()).expect("the tracer can be read").starts_with(b"#!") {
        // The oracle's script names paths that an ordinary user cannot read.
        return None;
    }
    fs::copy(strobe(), &tracer).expect("it can be copied");
    let trace = dir.path().join("trace");
    let mut words: Vec<String> = if is_root() { AS_NOBODY.map(str::to_owned).to_vec() } else { Vec::new() };
    words.extend(["timeout", "-k", "2", "60"].map(str::to_owned));
    words.push(tracer.display().to_string());
    words.extend(["-o".to_owned(), trace.display().to_string()]);
    words.extend(options.iter().map(|o| (*o).to_owned()));
    words.push(program.display().to_string());
    let cwd = dir.path().join("w");
    fs::create_dir(&cwd).expect("a directory");
    fs::set_permissions(&cwd, std::os::unix::fs::PermissionsExt::from_mode(0o777)).expect("its mode");
    let output = Command::new(&words[0])
        .args(&words[1..])
        .current_dir(&cwd)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&fs::read(&trace).unwrap_or_default()).into_owned();
    Some((output.status.code().unwrap_or(-1), text, String::from_utf8_lossy(&output.stderr).into_owned()))
}

fn bits() -> Vec<Bits> {
    [Bits::B64, Bits::B32].into_iter().filter(|&bits| can_build(bits)).collect()
}

#[test]
fn every_call_with_bad_pointers() {
    for bits in bits() {
        for options in [&[][..], &["-v", "-yy", "-s", "1000"], &["-X", "raw", "-xx"]] {
            let Some((code, trace, messages)) = as_nobody("every", bits, options) else { return };
            assert_eq!(code, 0, "{bits:?} {options:?}: {messages}");
            assert!(!messages.contains("panicked"), "{messages}");
            assert!(trace.lines().count() > 2000, "{bits:?} {options:?}: {} lines", trace.lines().count());
            assert!(trace.ends_with("+++ exited with 0 +++\n"));
        }
    }
}

#[test]
fn lengths_that_lie_are_bounded() {
    if std::env::var_os("STROBE_IS_STRACE").is_some() {
        // strace 7.2 prints without end here.
        return;
    }
    for bits in bits() {
        for options in [&[][..], &["-v", "-s", "4096"]] {
            let from = Instant::now();
            let Some((code, trace, messages)) = as_nobody("hostile", bits, options) else { return };
            assert_eq!(code, 0, "{bits:?}: {messages}");
            assert!(trace.ends_with("+++ exited with 0 +++\n"));
            assert!(trace.len() < 20 << 20, "{bits:?} {options:?}: {} bytes", trace.len());
            assert!(from.elapsed() < Duration::from_secs(20), "{bits:?} {options:?}: {:?}", from.elapsed());
        }
    }
}
