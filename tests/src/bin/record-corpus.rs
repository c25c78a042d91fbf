//! Records the corpus: runs a list of programs and keeps a few different examples of each call.
//!
//! `cargo run -p strobe-tests --bin record-corpus [COMMAND…]`: the commands are run by `sh -c`; without any, the list
//! below. At most a handful of calls of one name is kept, those that differ in outcome or in the shape of arguments.

use std::collections::{BTreeMap, HashMap, HashSet};

use bumpalo::Bump;
use decode::{Inputs, Limits, Returned, Walk};
use harness::corpus::{self, Recorded};
use model::Memory;
use model::Tid;
use model::classes::Classes;
use model::event::{Enter, Event};
use model::memory::{Overlay, Snapshot};
use trace::{Launch, Options, Tracer};

/// How many calls of one name are kept.
const EACH: usize = 8;

const COMMANDS: &[&str] = &[
    "ls -l / | sort | head -3; cat /etc/passwd | wc -l",
    "cd /tmp && rm -rf corpus.d && mkdir corpus.d && cd corpus.d && echo hi > a && cp a b && mv b c && ln -s a l && ln a h && chmod 600 a && touch -d yesterday a && stat -f . && du -s . && find . -type f | xargs ls && tar cf t.tar a c && tar tf t.tar && gzip t.tar && rm -rf /tmp/corpus.d",
    "python3 -c 'import os,socket,select,threading,subprocess,tempfile; s=socket.socketpair(); s[0].send(b\"x\"); select.select([s[1]],[],[],1); t=threading.Thread(target=lambda:s[1].recv(1)); t.start(); t.join(); subprocess.run([\"true\"])'",
    "perl -e 'alarm 5; $SIG{USR1}=sub{}; kill USR1,$$; sleep 0; print time'",
    "timeout 5 sh -c 'sleep 0.1 & wait'; date; id; uname -a; nproc; df /",
    "git --version; bash -c 'for i in 1 2 3; do echo $i | cat; done'",
];

struct Open {
    enter: Enter,
    made: decode::calls::Made,
    before: Overlay,
}

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let commands: Vec<&str> =
        if given.is_empty() { COMMANDS.to_vec() } else { given.iter().map(String::as_str).collect() };
    let mut kept: BTreeMap<String, (HashSet<String>, Vec<Recorded>)> = BTreeMap::new();
    for command in commands {
        record(command, &mut kept);
    }
    let mut out =
        String::from("# Recorded calls; see tests/src/corpus.rs. `cargo run -p strobe-tests --bin record-corpus`\n");
    for (_, calls) in kept.values() {
        for call in calls {
            corpus::write(call, &mut out);
        }
    }
    let path = corpus::path();
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the corpus folder");
    std::fs::write(&path, out).expect("writing the corpus");
    println!("{} names, {} calls", kept.len(), kept.values().map(|(_, calls)| calls.len()).sum::<usize>());
}

fn record(command: &str, kept: &mut BTreeMap<String, (HashSet<String>, Vec<Recorded>)>) {
    let mut tracer = Tracer::new(Options { follow_forks: true, ..Options::default() }).expect("a tracer");
    let launch = Launch {
        program: "/bin/sh".into(),
        argv: ["sh", "-c", command].map(Into::into).to_vec(),
        progname: "record-corpus".into(),
        // The corpus is committed: nothing of this machine's environment belongs into it.
        env: std::env::vars_os()
            .map(|(name, _)| (name, None))
            .chain([
                ("PATH".into(), Some("/usr/local/bin:/usr/bin:/bin".into())),
                ("HOME".into(), Some("/tmp".into())),
                ("LANG".into(), Some("C".into())),
            ])
            .collect(),
        ..Launch::default()
    };
    tracer.launch(&launch).expect("a child");
    let mut open: HashMap<Tid, Open> = HashMap::new();
    let arena = Bump::new();
    let limits = Limits { brief: false, ..Limits::default() };
    loop {
        match tracer.next().expect("an event") {
            Event::Ended => break,
            Event::Interrupted { signo } => tracer.interrupt(signo),
            Event::Enter(enter) => {
                let memory = tracer.memory(enter.tid);
                let made = decode::calls::resolve(enter.abi, enter.nr, enter.args, &memory);
                let before = Overlay::new();
                {
                    let entry = before.before(Some(&memory));
                    let inputs = Inputs {
                        abi: enter.abi,
                        args: made.args,
                        sp: enter.sp,
                        returned: None,
                        entry: &entry,
                        exit: None,
                        limits,
                        resumes: "",
                        netlink: None,
                        bpf: None,
                    };
                    Walk::new(made.call, inputs, &arena).touch(0);
                }
                open.insert(enter.tid, Open { enter, made, before });
            }
            Event::Exit(exit) => {
                let (Some(mut open), Some(ret)) = (open.remove(&exit.tid), exit.ret) else { continue };
                let memory = tracer.memory(exit.tid);
                let memory: &dyn Memory = &memory;
                let mut after = Overlay::new();
                let failed = ret.error && open.made.call.classes.0 & Classes::NEVER_FAILS.0 == 0;
                let returned = Returned {
                    raw: ret.value.cast_unsigned(),
                    error: failed.then(|| u32::try_from(-ret.value).unwrap_or(0)),
                };
                let shape = {
                    let entry = open.before.before(Some(memory));
                    let exit = after.before(Some(memory));
                    let inputs = Inputs {
                        abi: open.enter.abi,
                        args: open.made.args,
                        sp: open.enter.sp,
                        returned: Some(returned),
                        entry: &entry,
                        exit: Some(&exit),
                        limits,
                        resumes: "",
                        netlink: None,
                        bpf: None,
                    };
                    let mut walk = Walk::new(open.made.call, inputs, &arena);
                    let args = walk.args(0, usize::MAX);
                    let _ = walk.outcome();
                    let names: Vec<&str> = args.iter().map(|arg| arg.name).collect();
                    // A plain multiplexer argument is part of the shape, so that each command is kept.
                    format!("{names:?} {:?} {:x}", returned.error, open.made.args[1] & 0xffff)
                };
                let (shapes, calls) = kept.entry(open.made.call.name.to_owned()).or_default();
                if calls.len() < EACH && shapes.insert(shape) {
                    calls.push(Recorded {
                        abi: open.enter.abi,
                        nr: open.enter.nr,
                        args: open.made.args,
                        sp: open.enter.sp,
                        returned,
                        before: copy(open.before.seen()),
                        after: copy(after.seen()),
                    });
                }
            }
            _ => {}
        }
    }
}

fn copy(snapshot: &Snapshot) -> Snapshot {
    snapshot.clone()
}
