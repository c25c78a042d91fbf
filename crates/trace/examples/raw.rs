//! Prints the events of a trace with bare numbers: `raw [-f] [-q] [-r] [-T] [-F] [-t nr,…] [-p PID | PROG [ARG…]]`.

use model::event::Event;
use model::memory::{Addr, Memory};
use std::collections::HashMap;
use std::ffi::OsString;
use trace::filter::{Numbers, Spec};
use trace::os::front::{self, Ending};
use trace::{Launch, Options, Tracer};

fn main() {
    let mut options = Options::default();
    let (mut pid, mut quiet, mut front) = (None, false, None);
    let mut args = std::env::args_os().skip(1).peekable();
    while let Some(arg) = args.next_if(|arg| arg.to_string_lossy().starts_with('-')) {
        match arg.to_str() {
            Some("-f") => options.follow_forks = true,
            Some("-q") => quiet = true,
            Some("-r") => options.registers = true,
            Some("-F") => front = Some(front::split().expect("a process in front")),
            Some("-T") => options.traditional = true,
            Some("-p") => pid = args.next().and_then(|pid| pid.to_str()?.parse().ok()),
            Some("-t") => {
                let list = args.next().unwrap_or_default();
                let mut numbers = Numbers::new(470);
                list.to_string_lossy().split(',').filter_map(|nr| nr.parse().ok()).for_each(|nr| numbers.insert(nr));
                let mut spec = Spec::new();
                spec.set(abi::Abi::X86_64, numbers);
                options.seccomp = Some(spec);
            }
            other => panic!("unknown option {other:?}"),
        }
    }
    let follow = options.follow_forks;
    let mut tracer = Tracer::new(options).expect("a tracer");
    if let Some(pid) = pid {
        println!("{:?}", tracer.attach(model::Tid(pid), follow));
    }
    let argv: Vec<OsString> = args.collect();
    let mut lead = None;
    if let Some(program) = argv.first() {
        let launch =
            Launch { program: program.into(), argv: argv.clone(), progname: "raw".into(), ..Launch::default() };
        lead = Some(tracer.launch(&launch).expect("a child"));
    }
    let mut counts: HashMap<u64, u64> = HashMap::new();
    let mut end = None;
    loop {
        let event = tracer.next().expect("an event");
        if let (Event::Exited { tid, .. } | Event::Killed { tid, .. }, Some(lead)) = (event, lead)
            && tid == lead
        {
            end = Some(event);
        }
        match event {
            Event::Ended => break,
            Event::Interrupted { signo } => tracer.interrupt(signo),
            Event::ShownEnded { .. } if front.is_some() => {
                let ending = match end {
                    Some(Event::Killed { signo, .. }) => Ending::Signal(signo),
                    Some(Event::Exited { status, .. }) => Ending::Status(status as u8),
                    _ => Ending::Status(1),
                };
                front.take().into_iter().for_each(|front| front.end(ending));
            }
            _ if quiet => {}
            Event::Enter(enter) => {
                *counts.entry(enter.nr).or_default() += 1;
                let mut text = [0; 32];
                let got = tracer.memory(enter.tid).read(Addr(enter.args[1]), &mut text);
                println!("{} {:?} {}({:x?}) [1]={got:?}", enter.tid, enter.abi, enter.nr, enter.args);
            }
            Event::Exit(exit) => println!("{} = {:?}", exit.tid, exit.ret),
            Event::Signal(signal) => println!("{} --- {} ip={:#x}", signal.tid, signal.signo, signal.ip),
            Event::Idle => {}
            event => println!("{event:?}"),
        }
    }
    match end {
        Some(Event::Exited { status, .. }) => std::process::exit(status),
        Some(Event::Killed { signo, .. }) => trace::os::signals::die_by(signo),
        _ => {}
    }
}
