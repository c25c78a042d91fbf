//! `--secontext` on files that really carry labels. The kernel here need not have SELinux: it keeps the extended attribute
//! for root all the same. Processes have labels only under SELinux; crates/render/tests/text.rs holds how theirs look.

use harness::{Bits, TempDir, Tracer, json_lines, tracee};

const CALLS: &str = "trace=access,openat,read,unlinkat,unlink,close,faccessat2";

/// What the tracee's calls look like from its first access(2) on; `None` where the kernel does not let it label files.
fn run(tracer: Tracer, options: &[&str]) -> Option<String> {
    let program = tracee("secontext", Bits::B64).expect("it compiles");
    let dir = TempDir::new("secontext");
    let mut tracer = tracer.traced().args(["-q", "-a0", "-e", CALLS]).args(options).arg(program);
    tracer.command().current_dir(dir.path());
    let run = tracer.run();
    if run.code() == 77 {
        println!("skipped: {}", run.stderr);
        return None;
    }
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let from = run.trace.find("access(").or_else(|| run.trace.find("\"access\"")).expect("an access");
    let from = run.trace[..from].rfind('\n').map_or(0, |at| at + 1);
    Some(run.trace[from..].to_owned())
}

#[test]
fn files_with_contexts() {
    let Some(types) = run(Tracer::new(), &["--secontext"]) else { return };
    let expected = "\
access(\"d/f\" [file_t], F_OK) = 0
access(\"plain\", F_OK) = 0
openat(AT_FDCWD, \"d\" [dir_t], O_RDONLY|O_DIRECTORY) = 3 [dir_t]
openat(3 [dir_t], \"f\" [file_t], O_RDONLY) = 4 [file_t]
openat(AT_FDCWD, \"plain\", O_RDONLY) = 5
read(4 [file_t], \"\", 1) = 0
read(5, \"\", 1) = 0
unlinkat(3 [dir_t], \"f\" [file_t], 0) = 0
unlink(\"plain\") = 0
close(4 [file_t]) = 0
faccessat2(AT_FDCWD [dir_t], \"none\", F_OK, 0) = -1 ENOENT (No such file or directory)
+++ exited with 0 +++
";
    assert_eq!(types, expected);
    let full = run(Tracer::new(), &["--secontext=full", "-y"]).expect("it did before");
    let opened = full.lines().find(|line| line.contains("\"f\"")).expect("it is opened");
    assert!(
        opened.starts_with("openat(3</")
            && opened
                .contains("/d> [system_u:object_r:dir_t:s0], \"f\" [user_u:object_r:file_t:s0:c1], O_RDONLY) = 4</"),
        "{full}"
    );
    assert!(opened.ends_with("/d/f> [user_u:object_r:file_t:s0:c1]"), "{full}");
    // Nobody asked.
    assert!(!run(Tracer::new(), &[]).expect("it did before").contains('['));
}

#[test]
fn objects_with_contexts() {
    let Some(text) = run(Tracer::strobe::<&str>(&[]), &["--format=json", "--secontext"]) else { return };
    let lines = json_lines(&text).expect("JSON");
    let call =
        |name: &str| lines.iter().find(|line| line["syscall"] == name).unwrap_or_else(|| panic!("{name}: {text}"));
    // A line is written when the call is over; what it removed is told as it was.
    let unlinkat = call("unlinkat");
    assert_eq!(unlinkat["args"][0]["value"]["secontext"], "system_u:object_r:dir_t:s0");
    assert_eq!(unlinkat["args"][1]["secontext"], "user_u:object_r:file_t:s0:c1");
    assert_eq!(call("close")["args"][0]["value"]["secontext"], "user_u:object_r:file_t:s0:c1");
    assert_eq!(call("openat")["ret"]["value"]["secontext"], "system_u:object_r:dir_t:s0");
    let schema = std::fs::read_to_string(harness::workspace().join("docs/trace.schema.json")).expect("the schema");
    let schema = serde_json::from_str(&schema).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    for line in &lines {
        assert!(schema.is_valid(line), "{line}");
    }
}
