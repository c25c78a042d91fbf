//! Attaching to, letting go and dying over a process whose eight threads spin in calls while signals are queued.
//!
//! The process counts the signals that it sent and got, has threads that nothing may interrupt, and ends with status 99 if
//! it was disturbed. A few rounds each time; `STROBE_TORTURE=2000` for the long run.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;
#[cfg(target_arch = "x86_64")]
use {harness::TempDir, std::io::Write, std::os::unix::net::UnixStream, std::time::Instant};

use harness::{Tracer, engine_tracee, is_traced_by, proc_status, unignoring, until, wait_limited};

const PATIENCE: Duration = Duration::from_secs(20);

fn rounds(few: u64) -> u64 {
    std::env::var("STROBE_TORTURE").ok().and_then(|text| text.parse().ok()).unwrap_or(few)
}

struct Tortured(Child);

impl Tortured {
    /// `may_miss`: how many of the signals may get lost.
    fn start(may_miss: u64) -> Tortured {
        let program = engine_tracee().expect("it compiles");
        let mut child = unignoring(program)
            .args(["torture", &may_miss.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says so");
        assert_eq!(line, "ready\n");
        Tortured(child)
    }

    fn pid(&self) -> u32 {
        self.0.id()
    }

    fn attach(&self, options: &[&str], engine: &str) -> Child {
        let mut tracer = Tracer::new().args(["-f", "-o", "/dev/null", "-p", &self.pid().to_string()]).args(options);
        tracer.command().stderr(Stdio::null()).env("STROBE_ENGINE", engine);
        tracer.spawn()
    }

    /// What its tasks are left as: nine, none of them stopped or traced.
    fn is_free(&self) -> bool {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid())).into_iter().flatten().flatten();
        let states: Vec<String> =
            tasks.map(|task| fs::read_to_string(task.path().join("status")).unwrap_or_default()).collect();
        let free = |status: &String| {
            status.contains("TracerPid:\t0\n") && !["State:\tT", "State:\tt"].iter().any(|state| status.contains(state))
        };
        states.len() == 9 && states.iter().all(free)
    }

    /// Whether it records, or has recorded when its tracer died: it has a handler of SIGSYS.
    fn records(&self) -> bool {
        let caught = proc_status(self.pid(), "SigCgt").and_then(|mask| u64::from_str_radix(&mask, 16).ok());
        caught.is_some_and(|mask| mask >> 30 & 1 == 1)
    }

    /// Ends it, and asks whether anything was wrong.
    fn end(mut self) {
        assert!(until(PATIENCE, || self.is_free()), "a thread stays stopped or traced");
        send("-TERM", self.pid());
        let status = wait_limited(&mut self.0, PATIENCE).expect("it ends");
        assert_eq!(status.code(), Some(0), "it was disturbed: {status}");
    }
}

impl Drop for Tortured {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn send(signal: &str, pid: u32) {
    let _ = Command::new("kill").args([signal, &pid.to_string()]).status();
}

/// A moment of no rhythm, up to `most`.
fn moment(round: u64, most: Duration) {
    thread::sleep(Duration::from_micros(round * 7919 % (most.as_micros() as u64)));
}

#[test]
fn attached_and_let_go() {
    let mut tortured = Tortured::start(0);
    let pid = tortured.pid();
    for round in 0..rounds(40) {
        let (options, engine): (&[&str], _) = match round % 4 {
            0 => (&[], "auto"),
            1 => (&["-e", "trace=none"], "classic"),
            2 => (&["-yy", "-k", "-e", "inject=getppid:delay_enter=1:when=1000+"], "auto"),
            _ => (&[], "fast"),
        };
        let mut tracer = tortured.attach(options, engine);
        let by = tracer.id();
        // Half of the time it is interrupted while it starts and attaches.
        if round % 8 < 4 {
            assert!(until(PATIENCE, || is_traced_by(pid, by)), "round {round}");
        }
        moment(round, Duration::from_millis(30));
        send("-INT", tracer.id());
        wait_limited(&mut tracer, PATIENCE).unwrap_or_else(|| panic!("round {round}: it does not let go"));
        assert_eq!(proc_status(pid, "TracerPid").as_deref(), Some("0"), "round {round}");
        assert!(tortured.0.try_wait().is_ok_and(|status| status.is_none()), "round {round}: it has ended");
    }
    tortured.end();
}

#[test]
fn its_tracer_killed_at_any_moment() {
    // Of signals, one for each kill may be lost with stops alone: the kernel forgets the one of a signal-delivery-stop that
    // the tracer has waited for and not restarted yet when it is killed.
    let rounds = rounds(24);
    let mut tortured = Tortured::start(rounds);
    for round in 0..rounds {
        let options: &[&str] = if round % 2 == 0 { &[] } else { &["-yy", "-k"] };
        let mut tracer = tortured.attach(options, "auto");
        moment(round, Duration::from_millis(100));
        send("-KILL", tracer.id());
        tracer.wait().expect("it is dead");
        assert!(until(PATIENCE, || tortured.is_free()), "round {round}: a thread stays stopped");
        assert!(tortured.0.try_wait().is_ok_and(|status| status.is_none()), "round {round}: it has ended");
    }
    tortured.end();
}

/// A process that records when its tracer is killed keeps its stub, and is traced by stops from then on: each gets a tracer
/// of its own.
#[test]
#[cfg(target_arch = "x86_64")]
fn its_tracer_killed_while_it_records() {
    let rounds = rounds(30);
    let mut recorded = 0;
    for round in 0..rounds {
        let mut tortured = Tortured::start(0);
        let options: &[&str] = if round % 3 < 2 { &[] } else { &["-yy"] };
        let mut tracer = tortured.attach(options, if round % 2 == 0 { "auto" } else { "fast" });
        // Half of the time it is killed at any moment, else once it records.
        if round % 4 < 2 {
            moment(round, Duration::from_millis(400));
        } else {
            assert!(until(PATIENCE, || tortured.records()), "round {round}: it does not record");
            moment(round, Duration::from_millis(20));
        }
        send("-KILL", tracer.id());
        tracer.wait().expect("it is dead");
        assert!(until(PATIENCE, || tortured.is_free()), "round {round}: a thread stays stopped");
        assert!(tortured.0.try_wait().is_ok_and(|status| status.is_none()), "round {round}: it has ended");
        recorded += u64::from(tortured.records());
        moment(round, Duration::from_millis(10));
        tortured.end();
    }
    println!("{recorded} of {rounds} recorded");
    assert!(recorded >= rounds / 2, "{recorded} of {rounds} recorded");
}

/// Sends a line of Redis's protocol, and gives the line that comes back.
#[cfg(target_arch = "x86_64")]
fn ask(line: &mut BufReader<UnixStream>, command: &str) -> String {
    line.get_mut().write_all(format!("{command}\r\n").as_bytes()).expect("it is read");
    let mut answer = String::new();
    line.read_line(&mut answer).expect("it answers");
    answer
}

/// A process that ends when the test does.
#[cfg(target_arch = "x86_64")]
struct Own(Child);

#[cfg(target_arch = "x86_64")]
impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A server with several threads, each of whose answers is known.
#[test]
#[cfg(target_arch = "x86_64")]
fn a_server_answers_right_while_its_tracer_is_killed() {
    let there = Command::new("redis-server").arg("--version").stdout(Stdio::null()).status();
    if !there.is_ok_and(|status| status.success()) {
        println!("skipped: there is no redis-server");
        return;
    }
    let rounds = rounds(8);
    let mut recorded = 0;
    for round in 0..rounds {
        let dir = TempDir::new("server");
        let socket = dir.path().join("socket");
        let mut server = Command::new("redis-server");
        server.args(["--port", "0", "--save", "", "--io-threads", "3", "--io-threads-do-reads", "yes", "--unixsocket"]);
        server.arg(&socket).current_dir(dir.path()).stdout(Stdio::null());
        let mut server = Own(server.spawn().expect("it starts"));
        let pid = server.0.id();
        assert!(until(PATIENCE, || UnixStream::connect(&socket).is_ok()));
        let connect = || BufReader::new(UnixStream::connect(&socket).expect("it listens"));
        let mut lines = [connect(), connect()];
        let mut tracer = Tracer::new().args(["-f", "-o", "/dev/null", "-p", &pid.to_string()]);
        tracer.command().stderr(Stdio::null()).env("STROBE_ENGINE", if round % 2 == 0 { "auto" } else { "fast" });
        let mut tracer = Own(tracer.spawn());
        let end = Instant::now() + Duration::from_millis(100 + round * 7919 % 400);
        let (mut asked, mut after) = (0u64, 0);
        while after < 300 {
            let [one, other] = &mut lines;
            assert_eq!(ask(one, &format!("SET key {asked}")), "+OK\r\n");
            assert_eq!(ask(other, "INCR key"), format!(":{}\r\n", asked + 1));
            asked += 1;
            if after == 0 && Instant::now() > end {
                send("-KILL", tracer.0.id());
                tracer.0.wait().expect("it is dead");
            }
            after += u64::from(Instant::now() > end);
        }
        assert_eq!(proc_status(pid, "TracerPid").as_deref(), Some("0"), "round {round}");
        let caught = proc_status(pid, "SigCgt").and_then(|mask| u64::from_str_radix(&mask, 16).ok());
        recorded += u64::from(caught.is_some_and(|mask| mask >> 30 & 1 == 1));
        send("-TERM", pid);
        let status = wait_limited(&mut server.0, PATIENCE).expect("it ends");
        assert!(status.success(), "round {round}: {status}");
    }
    println!("{recorded} of {rounds} recorded");
    assert!(recorded >= rounds / 2, "{recorded} of {rounds} recorded");
}
