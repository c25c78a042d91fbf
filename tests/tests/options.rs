//! Options seen from outside: what a caller of the tracer, or the program under it, notices.

use harness::{TempDir, Tracer, is_traced_by, until};
use std::fs;
use std::time::Duration;

/// The fields of `/proc/PID/stat` behind the name: state, parent, group, session.
fn standing(pid: u32) -> Option<(u32, u32, u32)> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(1).map(|field| field.parse().ok());
    Some((fields.next()??, fields.next()??, fields.next()??))
}

fn tracer_of(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("TracerPid:")?.trim().parse().ok()).filter(|pid| *pid != 0)
}

#[test]
fn a_tracer_in_the_background() {
    for option in ["-D", "--daemonize=pgrp", "-DDD"] {
        let dir = TempDir::new("daemon");
        let file = dir.path().join("trace");
        let mut command = Tracer::new().args([option, "-f", "-o"]).arg(&file).args(["-e", "trace=exit_group"]);
        // The program is what was started: it is waited for, and it is what a signal reaches.
        let mut child = command.command().args(["sh", "-c", "exec sleep 30"]).spawn().expect("the tracer starts");
        let pid = child.id();
        let name = || fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        until(Duration::from_secs(10), || name() == "sleep\n" && tracer_of(pid).is_some());
        let tracer = tracer_of(pid).expect("it is traced");
        let (parent, group, session) = standing(tracer).expect("the tracer runs");
        let own = standing(pid).expect("the program runs");
        assert_eq!(own.0, std::process::id());
        assert_ne!(parent, pid, "the program has a child that it did not make");
        match option {
            "-D" => assert_eq!((group, session), (own.1, own.2)),
            "-DDD" => assert_eq!((group, session), (tracer, tracer)),
            _ => assert_eq!((group, session), (tracer, own.2)),
        }
        child.kill().expect("it can be killed");
        let status = child.wait().expect("it is our child");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9));
        let trace = || fs::read_to_string(&file).unwrap_or_default();
        assert!(until(Duration::from_secs(10), || trace().contains("+++ killed by SIGKILL +++")), "{}", trace());
    }
}

#[test]
fn a_tracer_in_the_background_leaves_the_status_to_the_program() {
    let run = Tracer::new().args(["-D", "-q", "-e", "trace=none", "sh", "-c", "exit 3"]).run();
    assert_eq!(run.code(), 3);
    assert_eq!(run.stderr, "+++ exited with 3 +++\n");
    let run = Tracer::new().args(["-D", "-e", "trace=execve", "/etc/passwd"]).run();
    assert_eq!(run.code(), 1);
    assert!(run.stderr.contains("strace: exec: Permission denied\n+++ exited with 1 +++\n"), "{}", run.stderr);
}

#[test]
fn why_a_virtual_processor_stopped() {
    let program = harness::tracee("vcpu", harness::Bits::B64).expect("it compiles");
    let program = program.to_str().expect("a path");
    for option in ["--kvm=vcpu", "-ekvm=vcpu"] {
        let run = Tracer::new().args(["-q", "-e", "trace=ioctl", option, program]).run();
        if run.code() == 77 {
            println!("skipped: there is no /dev/kvm, or it is not for this user");
            return;
        }
        let reasons: Vec<&str> = run.stderr.lines().filter(|line| line.contains("KVM_RUN")).collect();
        // It is not mapped any more at the last one but one, which fails at nothing.
        let expected =
            ["= 0 (KVM_EXIT_IO)", "= 0 (KVM_EXIT_HLT)", "= 0 (KVM_EXIT_HLT)", "= 0", "= -1 EINVAL (Invalid argument)"];
        assert_eq!(reasons.len(), expected.len(), "{}", run.stderr);
        for (line, end) in reasons.iter().zip(expected) {
            assert!(line.ends_with(end), "{}", run.stderr);
        }
    }
    // What it shares with its program, before and after; after it only where it ran.
    let run = Tracer::new().args(["-q", "-e", "trace=ioctl", "-e", "kvm=vcpu+", program]).run();
    let states: Vec<&str> = run.stderr.lines().skip_while(|line| !line.contains("KVM_RUN")).skip(1).take(5).collect();
    let state = |sign: char, reason: &str, apic: &str, more: &str| {
        format!(
            " VCPU:0{sign} {{request_interrupt_window=0, immediate_exit=0, exit_reason={reason}, \
             ready_for_interrupt_injection=0, if_flag=0, flags=0, cr8=0000000000000000, apic_base={apic}{more}}}"
        )
    };
    let (apic, zero) = ("0x000000fee00900", "0000000000000000");
    let port =
        ", {io={direction=KVM_EXIT_IO_OUT, size=1, port=0x3f8, count=1, data_offset=0x00000000001000, data=[0x4]}}";
    assert_eq!(states[0], state('<', "0 /* KVM_EXIT_UNKNOWN */", zero, ""));
    assert_eq!(states[1], state('>', "2 /* KVM_EXIT_IO */", apic, port));
    assert!(states[2].ends_with("= 0 (KVM_EXIT_HLT)"), "{}", run.stderr);
    assert_eq!(states[3], state('<', "2 /* KVM_EXIT_IO */", apic, port));
    assert_eq!(states[4], state('>', "5 /* KVM_EXIT_HLT */", apic, ""));
    assert_eq!(run.stderr.matches(" VCPU:").count(), 6, "three times before and after: {}", run.stderr);
    // Nobody asked.
    let run = Tracer::new().args(["-q", "-e", "trace=ioctl", program]).run();
    assert!(!run.stderr.contains("KVM_EXIT"), "{}", run.stderr);
}

/// What the kernel tells of a map and of a program depends on what the descriptor is.
#[test]
fn information_of_bpf_is_told_by_the_kind_of_the_descriptor() {
    let program = harness::tracee("bpf_info", harness::Bits::B64).expect("it compiles");
    let run = Tracer::new().traced().args(["-v", "-e", "trace=bpf"]).arg(&program).run();
    if run.code() == 77 {
        eprintln!("bpf(2) is not allowed here");
        return;
    }
    let told: Vec<_> = run.lines("BPF_OBJ_GET_INFO_BY_FD").collect();
    let [map, program_info, none] = told[..] else { panic!("{told:?}") };
    let has = |line: &str, part: &str| assert!(line.contains(part), "no {part} in {line}");
    has(map, "info={type=BPF_MAP_TYPE_ARRAY, id=");
    has(map, ", key_size=4, value_size=8, max_entries=3, map_flags=0, name=\"a_map\"}}}, 16) = 0");
    has(program_info, "info={type=BPF_PROG_TYPE_SOCKET_FILTER, id=");
    has(
        program_info,
        ", xlated_prog_len=32 => 16, xlated_prog_insns=[{code=BPF_ALU64|BPF_K|BPF_MOV, dst_reg=BPF_REG_0",
    );
    has(program_info, ", created_by_uid=");
    has(program_info, ", nr_map_ids=0, map_ids=NULL, name=\"a_program\"}}}, 16) = 0");
    has(none, "info_len=40, info=0x");
    // As long ago as the program is old: its date is today's.
    let loaded = program_info.split("load_time=").nth(1).and_then(|rest| rest.split(" /* ").nth(1)).expect("a date");
    let year = run_year();
    assert!(loaded.starts_with(&year), "{loaded}, and it is {year}");
    // Whatever a view abbreviates shows the address.
    let run = Tracer::new().traced().args(["-e", "trace=bpf"]).arg(&program).run();
    assert!(run.lines("BPF_OBJ_GET_INFO_BY_FD").all(|line| line.contains(", info=0x")), "{}", run.trace);
    let run = Tracer::strobe::<&str>(&[]).traced().args(["--format=json", "-v", "-e", "trace=bpf"]).arg(&program).run();
    let all = harness::json_lines(&run.trace).expect("JSON");
    let all: Vec<_> = all.iter().map(ToString::to_string).filter(|line| line.contains("GET_INFO_BY_FD")).collect();
    assert!(all.len() == 3 && all[0].contains("\"a_map\"") && all[1].contains("BPF_ALU64"), "{all:?}");
}

/// The year that `date` says.
fn run_year() -> String {
    let date = std::process::Command::new("date").arg("+%Y").output().expect("date runs");
    String::from_utf8_lossy(&date.stdout).trim().to_owned()
}

#[test]
fn ids_of_another_namespace() {
    if !harness::is_root() {
        println!("skipped: only root makes a namespace of process ids");
        return;
    }
    // The shell is number 1 of its namespace; `unshare` waits for it outside.
    let words = ["unshare", "--fork", "--pid", "sh", "-c", "kill -0 1; kill -0 $$"];
    let run = Tracer::new().args(["-f", "-q", "-e", "trace=kill,unshare", "--pidns-translation"]).args(words).run();
    let tid =
        |line: &str| line.split("[pid ").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or("").trim().to_owned();
    let line = run.stderr.lines().find(|line| line.contains("kill(")).expect("a kill").to_owned();
    let expected = format!("kill(1 /* {} in strace's PID NS */, 0) = 0", tid(&line));
    assert!(line.ends_with(&expected), "{}", run.stderr);
    // The number of another process is not found in a namespace where it has none.
    let run = Tracer::new()
        .args(["-f", "-q", "-e", "trace=kill", "--decode-pids=pidns"])
        .args(["sh", "-c", "kill -0 $$"])
        .run();
    assert!(!run.stderr.contains("PID NS"), "{}", run.stderr);
    // What was made is told by its identifier.
    let run = Tracer::new().args(["-f", "-q", "-e", "trace=unshare", "-e", "namespace=new"]).args(words).run();
    assert!(run.stderr.contains("unshare(CLONE_NEWPID)                   = 0 (pid:["), "{}", run.stderr);
}

#[test]
fn a_hint_comes_last_on_standard_error() {
    let run = Tracer::new().args(["--tips=id:1,compact", "-e", "trace=none", "true"]).run();
    assert!(run.stderr.starts_with("+++ exited with 0 +++\n .---"), "{}", run.stderr);
    let alone = Tracer::new().args(["--tips=1"]).run();
    assert_eq!((alone.code(), run.stderr.ends_with(&alone.stderr)), (0, true), "{}", alone.stderr);
    let none = Tracer::new().args(["--tips=none", "-e", "trace=none", "true"]).run();
    assert_eq!(none.stderr, "+++ exited with 0 +++\n");
}

#[test]
fn files_of_threads_put_together() {
    let dir = TempDir::new("merge");
    let prefix = dir.path().join("l");
    let file = |name: &str, text: &str| fs::write(dir.path().join(name), text).expect("it can be written");
    file("l.123", "10:00:00.000001 a\n10:00:00.000005 b");
    file("l.45678", "10:00:00.000003 c\n | 00000  aa\n10:00:00.000009 d\n");
    file("l.7", "09:00:00 z\n");
    file("l.abc", "nope\n");
    file("l.9", "");
    let merge = |name: Option<&str>, args: &[&str]| {
        let mut command = std::process::Command::new(harness::strobe());
        if let Some(name) = name {
            std::os::unix::process::CommandExt::arg0(&mut command, name);
        }
        let output = command.args(args).output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let prefix = prefix.to_str().expect("a path");
    // As strace-log-merge prints it.
    let strict = "7     09:00:00 z\n123   10:00:00.000001 a\n45678 10:00:00.000003 c\n123   10:00:00.000005 b\n45678 10:00:00.000009 d\n";
    assert_eq!(merge(Some("/x/strace-log-merge"), &[prefix]), (Some(0), strict.into(), String::new()));
    // Ours keeps what belongs to a line.
    let kept = strict.replace("c\n", "c\n45678  | 00000  aa\n");
    assert_eq!(merge(None, &["log-merge", prefix]), (Some(0), kept, String::new()));
    let none = format!("strace-log-merge: {prefix}.: strace output not found\n");
    assert_eq!(merge(Some("strace-log-merge"), &[&format!("{prefix}.")]), (Some(1), String::new(), none));
    file("w.5", "no times\n");
    let w = dir.path().join("w");
    let w = w.to_str().expect("a path");
    let odd = format!("strace-log-merge: {w}.* files do not look like log files produced by 'strace -tt'\n");
    assert_eq!(merge(Some("strace-log-merge"), &[w]), (Some(1), String::new(), odd));
    assert_eq!(merge(Some("strace-log-merge"), &[]).0, Some(1));
    // What -ff writes is what it reads.
    let run = Tracer::new()
        .args(["-ff", "-tt", "-e", "trace=exit_group", "-o"])
        .arg(dir.path().join("f"))
        .args(["sh", "-c", "/bin/true; /bin/true"])
        .run();
    assert_eq!(run.code(), 0, "{}", run.stderr);
    let f = dir.path().join("f");
    let (_, text, _) = merge(None, &["log-merge", f.to_str().expect("a path")]);
    assert!(text.matches("exit_group(0)").count() >= 2, "{text}");
}

fn strobe(args: &[&str]) -> (i32, String) {
    let output = std::process::Command::new(harness::strobe()).arg("trace").args(args).output().expect("it runs");
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn paths_as_people_mean_them() {
    let dir = TempDir::new("paths");
    fs::create_dir(dir.path().join("d")).expect("a directory");
    for name in ["a.conf", "b.txt", "d/c.conf"] {
        fs::write(dir.path().join(name), "x\n").expect("a file");
    }
    let root = fs::canonicalize(dir.path()).expect("it is there");
    let root = root.to_str().expect("a path");
    // The program changes its directory and uses relative names only; the shell reads through descriptor 0.
    let script = format!("cd {root}/d; cat ../a.conf ./c.conf; cat < ../b.txt");
    let seen = |pattern: &str| {
        let (code, text) =
            strobe(&["-q", "--decode-fds=none", "-e", "trace=openat,read", "-P", pattern, "sh", "-c", &script]);
        assert_eq!(code, 0, "{text}");
        let has = |name: &str| text.contains(&format!("openat(AT_FDCWD, \"{name}\""));
        // Reads of the files through descriptors.
        (has("../a.conf"), has("./c.conf"), has("../b.txt"), text.matches("\"x\\n\"").count())
    };
    assert_eq!(seen(&format!("{root}/*.conf")), (true, false, false, 1));
    assert_eq!(seen(&format!("{root}/**/*.conf")), (true, true, false, 2));
    assert_eq!(seen(&format!("{root}/d")), (false, true, false, 1));
    assert_eq!(seen(root), (true, true, true, 3));
    assert_eq!(seen("/nonexistent"), (false, false, false, 0));
    // As strace, bytes are compared.
    let run = Tracer::new().args(["-f", "-q", "-e", "trace=openat,read", "-P", root, "sh", "-c", &script]).run();
    assert!(!run.stderr.contains("a.conf"), "{}", run.stderr);
}

#[test]
fn calls_in_one_piece() {
    let script = "(sleep 0.05; exit 3) & wait $!";
    let (code, text) = strobe(&["--whole-lines", "-q", "-tt", "-e", "trace=wait4,clone,execve", "sh", "-c", script]);
    assert_eq!(code, 3, "{text}");
    assert!(!text.contains("unfinished") && !text.contains("resumed"), "{text}");
    let wait = text.lines().find(|line| line.contains("WEXITSTATUS(s) == 3}")).expect("the wait is shown");
    let sleep = text.lines().find(|line| line.contains("execve(\"/usr/bin/sleep\"")).expect("the child is shown");
    // The wait began before the child's call, and is told after it.
    let time = |line: &str| line.split(' ').find(|word| word.contains(':')).unwrap_or("").to_owned();
    assert!(text.find(wait) > text.find(sleep), "{text}");
    assert!(time(wait) < time(text.lines().last().unwrap_or("")), "{text}");
}

#[test]
fn processes_by_name_and_with_their_descendants() {
    // Not all threads of the kernel, whose command line is empty.
    let run = Tracer::strobe::<&str>(&[]).args(["--pgrep", ""]).run();
    assert!(run.code() == 1 && run.stderr.contains(": invalid --pgrep argument: ''\n"), "{}", run.stderr);
    let dir = TempDir::new("tree");
    // A name that no other process has.
    let name = format!("strobe-t{}", std::process::id() % 100_000);
    let copy = dir.path().join(&name);
    fs::copy("/bin/sh", &copy).expect("a shell");
    let script = "sh -c 'sleep 30 & wait' & sleep 30 & wait";
    let mut tree = std::process::Command::new(&copy);
    let mut tree = std::os::unix::process::CommandExt::process_group(&mut tree, 0)
        .args(["-c", script])
        .spawn()
        .expect("it starts");
    let pid = tree.id();
    let children = |pid: u32| {
        let list =
            fs::read_dir("/proc").expect("proc").flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        list.filter(|child: &u32| standing(*child).is_some_and(|(parent, ..)| parent == pid)).collect::<Vec<u32>>()
    };
    let family = || {
        let born = children(pid);
        let grown: Vec<u32> = born.iter().flat_map(|child| children(*child)).collect();
        (born.len() == 2 && grown.len() == 1).then(|| [vec![pid], born, grown].concat())
    };
    assert!(until(Duration::from_secs(10), || family().is_some()));
    let all = family().expect("four processes");
    for first in [&["-p", &pid.to_string()][..], &["--pgrep", &name]] {
        let mut tracer = harness::unignoring(harness::strobe())
            .args(["trace", "--tree", "-o", "/dev/null"])
            .args(first)
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("it starts");
        let traced = |pid: &u32| is_traced_by(*pid, tracer.id());
        assert!(until(Duration::from_secs(10), || all.iter().all(traced)), "{first:?}");
        let _ = std::process::Command::new("kill").args(["-INT", &tracer.id().to_string()]).status();
        tracer.wait().expect("it ends");
        assert!(until(Duration::from_secs(5), || all.iter().all(|pid| tracer_of(*pid).is_none())));
    }
    let _ = std::process::Command::new("kill").args(["-KILL", "--", &format!("-{pid}")]).status();
    let _ = tree.wait();
    assert_eq!(strobe(&["--pgrep", "no such name"]).0, 1);
}

#[test]
fn at_level_1_a_signal_ends_the_tracer_on_the_spot() {
    for level in ["-I1", "-I2"] {
        let dir = TempDir::new("level");
        let file = dir.path().join("trace");
        let mut sleeper = std::process::Command::new("sleep").arg("30").spawn().expect("it starts");
        let pid = sleeper.id();
        // An attachment before the sleep would find the loader's calls, and no call to restart.
        let asleep = || fs::read_to_string(format!("/proc/{pid}/syscall")).is_ok_and(|call| call.starts_with("230 "));
        assert!(until(Duration::from_secs(10), asleep));
        let mut tracer = Tracer::new().args([level, "-q", "-p", &pid.to_string(), "-o"]).arg(&file).spawn();
        let text = || fs::read_to_string(&file).unwrap_or_default();
        assert!(until(Duration::from_secs(10), || text().contains("restart_syscall")), "{}", text());
        let _ = std::process::Command::new("kill").args(["-TERM", &tracer.id().to_string()]).status();
        let status = tracer.wait().expect("it ends");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(15), "{level}");
        // The line is finished only by a tracer that is asked.
        assert_eq!(text().ends_with(" <detached ...>\n"), level == "-I2", "{level}: {}", text());
        // The kernel lets the sleeper go before it wakes it, and it takes its time to be asleep again.
        let sleeps =
            || fs::read_to_string(format!("/proc/{pid}/status")).is_ok_and(|status| status.contains("State:\tS"));
        assert!(until(Duration::from_secs(10), || tracer_of(pid).is_none() && sleeps()), "{level}");
        let _ = sleeper.kill();
        let _ = sleeper.wait();
    }
}
