//! The machine under scripted, hostile orders of stops, without a kernel.

use abi::Abi;
use model::Tid;
use model::event::{Event, Note, Return, Stamp};
use trace::filter::{Numbers, Spec};
use trace::machine::{Action, Call, Entry, Finish, Machine, Resume, Rules, Stop, What};

const LEAD: Tid = Tid(100);
const KID: Tid = Tid(101);
const OTHER: Tid = Tid(102);

const SYSCALL: Action = Action::Resume { how: Resume::Syscall, signo: 0 };
const CONT: Action = Action::Resume { how: Resume::Cont, signo: 0 };

fn entry(nr: u64) -> Call {
    Call::Entry(Entry { abi: Abi::X86_64, nr, args: [0; 6], ip: 1, sp: 2 })
}

fn finish(value: i64) -> Call {
    let ret = Return { value, error: (-4095..0).contains(&value) };
    Call::Finish(Finish { abi: Abi::X86_64, ret, ip: 1, sp: 2 })
}

const EXECVE: u64 = 59;
const READ: u64 = 0;
const CLONE3: u64 = 435;

/// A machine and a short text of what it told.
struct Script {
    machine: Machine,
    told: Vec<String>,
}

fn text(event: &Event) -> String {
    match *event {
        Event::Attached { tid, parent, .. } => match parent {
            Some(parent) => format!("{tid} attached by {parent}"),
            None => format!("{tid} attached"),
        },
        Event::Enter(enter) => format!("{} enters {}", enter.tid, enter.nr),
        Event::Exit(exit) => match exit.ret {
            Some(ret) => format!("{} returns {}", exit.tid, ret.value),
            None => format!("{} returns ?", exit.tid),
        },
        Event::Signal(signal) => format!("{} gets {}", signal.tid, signal.signo),
        Event::GroupStop { tid, signo, .. } => format!("{tid} stopped by {signo}"),
        Event::Superseded { leader, by, .. } => format!("{leader} superseded by {by}"),
        Event::Exiting { tid, .. } => format!("{tid} exiting"),
        Event::Exited { tid, status, .. } => format!("{tid} exited {status}"),
        Event::Killed { tid, signo, .. } => format!("{tid} killed {signo}"),
        Event::Detached { tid } => format!("{tid} detached"),
        Event::ShownEnded { hidden } => format!("shown ended, {hidden} hidden"),
        Event::Note(Note::ExitOfUnknown { tid }) => format!("exit of unknown {tid}"),
        Event::Note(Note::DetachedUnknown { tid }) => format!("detached unknown {tid}"),
        Event::Counted(_) | Event::Interrupted { .. } | Event::Idle | Event::Ended | Event::Note(_) => {
            panic!("the machine does not tell {event:?}")
        }
    }
}

impl Script {
    fn new(rules: Rules) -> Script {
        Script { machine: Machine::new(rules), told: Vec::new() }
    }

    /// A running launched program: `LEAD`, past its execve.
    fn launched(rules: Rules) -> Script {
        let filtered = rules.filter.is_some();
        let mut script = Script::new(rules);
        script.machine.launched(LEAD);
        let rest = if filtered { CONT } else { SYSCALL };
        assert_eq!(script.stop(LEAD, What::Trap), rest);
        script.call(LEAD, EXECVE);
        assert_eq!(script.stop(LEAD, What::Exec { former: Some(LEAD) }), SYSCALL);
        assert_eq!(script.stop(LEAD, What::Syscall(finish(0))), rest);
        script.expect(&["100 enters 59", "100 returns 0"]);
        script
    }

    fn call(&mut self, tid: Tid, nr: u64) {
        let what =
            if self.machine.rules().filter.is_some() { What::Seccomp(entry(nr)) } else { What::Syscall(entry(nr)) };
        assert_eq!(self.stop(tid, what), SYSCALL);
    }

    fn stop(&mut self, tid: Tid, what: What) -> Action {
        let mut events = Vec::new();
        let action = self.machine.step(Stop { tid, what, time: Stamp::default() }, &mut events);
        self.told.extend(events.iter().map(text));
        if !matches!(action, Action::Nothing | Action::Detach { .. }) {
            self.machine.resumed(tid);
        }
        if matches!(action, Action::Detach { .. }) {
            let mut events = Vec::new();
            self.machine.left(tid, &mut events);
            self.told.extend(events.iter().map(text));
        }
        action
    }

    #[track_caller]
    fn expect(&mut self, told: &[&str]) {
        assert_eq!(self.told, told);
        self.told.clear();
    }
}

fn plain() -> Rules {
    Rules { follow: false, filter: None, seize: true, leave_at_exec: false }
}

fn follow() -> Rules {
    Rules { follow: true, ..plain() }
}

fn filter(follow: bool) -> Rules {
    let mut numbers = Numbers::new(470);
    numbers.insert(READ as u32);
    let mut spec = Spec::new();
    spec.set(Abi::X86_64, numbers);
    Rules { follow, filter: Some(spec), ..plain() }
}

const ENDED: What = What::Exited { status: 0 };
const KILLED: What = What::Killed { signo: 9, core: false };
const BORN: What = What::Created { child: Some(KID) };

fn signal(signo: i32) -> What {
    What::Signal { signo, info: None, ip: 0 }
}

#[test]
fn the_start_up_child_is_hidden_until_its_execve() {
    let mut script = Script::new(plain());
    script.machine.launched(LEAD);
    assert_eq!(script.stop(LEAD, What::Trap), SYSCALL);
    assert_eq!(script.stop(LEAD, What::Syscall(finish(-512))), SYSCALL);
    assert_eq!(script.stop(LEAD, What::Syscall(entry(READ))), SYSCALL);
    assert_eq!(script.stop(LEAD, signal(10)), Action::Resume { how: Resume::Syscall, signo: 10 });
    assert_eq!(script.stop(LEAD, What::Syscall(finish(0))), SYSCALL);
    script.expect(&[]);
    script.call(LEAD, EXECVE);
    script.stop(LEAD, What::Exec { former: Some(LEAD) });
    script.stop(LEAD, What::Syscall(finish(0)));
    script.call(LEAD, READ);
    script.expect(&["100 enters 59", "100 returns 0", "100 enters 0"]);
}

#[test]
fn a_failing_execve_hides_the_child_again() {
    for rules in [plain(), filter(false)] {
        let mut script = Script::new(rules);
        script.machine.launched(LEAD);
        script.stop(LEAD, What::Trap);
        script.call(LEAD, EXECVE);
        assert_eq!(script.stop(LEAD, What::Syscall(finish(-13))), CONT);
        // Its message and its exit.
        script.stop(LEAD, What::Syscall(entry(1)));
        script.stop(LEAD, What::Seccomp(entry(1)));
        script.stop(LEAD, What::Exiting);
        script.stop(LEAD, What::Exited { status: 1 });
        script.expect(&["100 enters 59", "100 returns -13", "100 exited 1"]);
        assert_eq!(script.machine.shown(), 0);
    }
}

#[test]
fn a_later_failing_execve_hides_nothing() {
    let mut script = Script::launched(plain());
    script.call(LEAD, EXECVE);
    script.stop(LEAD, What::Syscall(finish(-2)));
    script.call(LEAD, READ);
    script.expect(&["100 enters 59", "100 returns -2", "100 enters 0"]);
}

#[test]
fn the_child_may_come_before_or_after_its_parents_event() {
    for child_first in [true, false] {
        let mut script = Script::launched(follow());
        script.call(LEAD, 57);
        if child_first {
            assert_eq!(script.stop(KID, What::Trap), SYSCALL);
            assert_eq!(script.stop(LEAD, BORN), SYSCALL);
            script.expect(&["100 enters 57", "101 attached"]);
        } else {
            assert_eq!(script.stop(LEAD, BORN), SYSCALL);
            assert_eq!(script.stop(KID, What::Trap), SYSCALL);
            script.expect(&["100 enters 57", "101 attached by 100"]);
        }
        assert_eq!(script.machine.tasks()[&KID].parent, Some(LEAD));
        script.call(KID, READ);
        script.stop(LEAD, What::Syscall(finish(101)));
        script.stop(KID, ENDED);
        script.expect(&["101 enters 0", "100 returns 101", "101 exited 0"]);
    }
}

#[test]
fn a_child_killed_before_its_first_stop_is_told_of() {
    let mut script = Script::launched(follow());
    script.stop(LEAD, BORN);
    assert_eq!(script.stop(KID, KILLED), Action::Nothing);
    script.expect(&["101 attached by 100", "101 killed 9"]);
    // The event alone without a message, and an end of somebody unknown.
    script.stop(LEAD, What::Created { child: None });
    assert_eq!(script.stop(OTHER, KILLED), Action::Nothing);
    script.expect(&["exit of unknown 102"]);
}

#[test]
fn unknown_tasks_without_following_are_let_go() {
    let mut script = Script::launched(plain());
    assert_eq!(script.stop(KID, What::Trap), Action::Detach { signo: 0 });
    assert_eq!(script.stop(KID, ENDED), Action::Nothing);
    script.expect(&["detached unknown 101", "exit of unknown 101"]);
    script.machine.foreign(OTHER);
    script.stop(OTHER, ENDED);
    script.expect(&[]);
}

#[test]
fn a_vfork_parent_waits_and_goes_on() {
    let mut script = Script::launched(follow());
    script.call(LEAD, 58);
    script.stop(LEAD, BORN);
    script.stop(KID, What::Trap);
    script.call(KID, EXECVE);
    script.stop(KID, What::Exec { former: Some(KID) });
    assert_eq!(script.stop(LEAD, What::Other), SYSCALL);
    script.stop(LEAD, What::Syscall(finish(101)));
    script.stop(KID, What::Syscall(finish(0)));
    script.expect(&["100 enters 58", "101 attached by 100", "101 enters 59", "100 returns 101", "101 returns 0"]);
}

#[test]
fn a_task_is_let_go_when_it_has_executed_another_program() {
    for seize in [true, false] {
        let mut script = Script::new(Rules { leave_at_exec: true, seize, ..follow() });
        script.machine.launched(LEAD);
        script.stop(LEAD, if seize { What::Trap } else { signal(19) });
        // Not the one that it starts as, and not at an attempt.
        script.call(LEAD, EXECVE);
        assert_eq!(script.stop(LEAD, What::Exec { former: Some(LEAD) }), SYSCALL);
        script.stop(LEAD, What::Syscall(finish(0)));
        script.call(LEAD, EXECVE);
        assert_eq!(script.stop(LEAD, What::Syscall(finish(-2))), SYSCALL);
        script.call(LEAD, EXECVE);
        script.told.clear();
        assert_eq!(script.stop(LEAD, What::Exec { former: Some(LEAD) }), Action::Detach { signo: 0 });
        script.expect(&["100 detached"]);
        assert!(script.machine.tasks().is_empty());
    }
    // Of a thread: what became of the leader is told.
    let mut script = Script::launched(Rules { leave_at_exec: true, ..follow() });
    script.stop(LEAD, BORN);
    script.stop(KID, What::Trap);
    script.call(KID, EXECVE);
    script.told.clear();
    assert_eq!(script.stop(LEAD, What::Exec { former: Some(KID) }), Action::Detach { signo: 0 });
    script.expect(&["100 superseded by 101", "100 detached"]);
}

#[test]
fn an_execve_by_another_thread_takes_the_leaders_name() {
    let mut script = Script::launched(follow());
    script.stop(LEAD, BORN);
    script.stop(KID, What::Trap);
    script.stop(LEAD, What::Created { child: Some(OTHER) });
    script.stop(OTHER, What::Trap);
    script.call(LEAD, 34);
    script.call(OTHER, READ);
    script.call(KID, EXECVE);
    script.stop(OTHER, What::Exiting);
    script.stop(LEAD, What::Exiting);
    script.stop(OTHER, ENDED);
    script.told.clear();
    assert_eq!(script.stop(LEAD, What::Exec { former: Some(KID) }), SYSCALL);
    assert_eq!(script.stop(LEAD, What::Syscall(finish(0))), SYSCALL);
    script.call(LEAD, READ);
    script.expect(&["100 superseded by 101", "100 returns 0", "100 enters 0"]);
    assert_eq!(script.machine.tasks().len(), 1);
    script.stop(LEAD, ENDED);
    script.expect(&["100 exited 0"]);
    assert_eq!((script.machine.tasks().len(), script.machine.shown()), (0, 0));
}

#[test]
fn an_execve_by_a_thread_whose_leader_is_not_traced_or_the_other_way_round() {
    // Only the leader is traced; the caller is not.
    let mut script = Script::new(plain());
    script.machine.attached(LEAD);
    script.stop(LEAD, What::Trap);
    script.call(LEAD, 34);
    assert_eq!(script.stop(LEAD, What::Exec { former: Some(KID) }), SYSCALL);
    script.call(LEAD, READ);
    script.expect(&["100 enters 34", "100 superseded by 101", "100 enters 0"]);
    // Only the caller is traced.
    let mut script = Script::new(plain());
    script.machine.attached(KID);
    script.stop(KID, What::Trap);
    script.call(KID, EXECVE);
    assert_eq!(script.stop(LEAD, What::Exec { former: Some(KID) }), SYSCALL);
    script.stop(LEAD, What::Syscall(finish(0)));
    script.stop(LEAD, ENDED);
    script.expect(&["101 enters 59", "100 superseded by 101", "100 returns 0", "100 exited 0"]);
    assert!(script.machine.tasks().is_empty());
}

#[test]
fn death_at_any_point_ends_the_record() {
    let points: [&[What]; 6] = [
        &[],
        &[What::Syscall(Call::Unknown)],
        &[What::Exiting],
        &[What::GroupStop { signo: 19 }],
        &[What::Created { child: None }],
        &[What::Stale],
    ];
    for open in [false, true] {
        for stops in points {
            let mut script = Script::launched(follow());
            if open {
                script.call(LEAD, READ);
            }
            for &what in stops {
                script.stop(LEAD, what);
            }
            assert_eq!(script.stop(LEAD, KILLED), Action::Nothing);
            assert_eq!(script.told.last().map(String::as_str), Some("100 killed 9"));
            assert!(script.machine.tasks().is_empty());
        }
    }
}

#[test]
fn an_exit_without_registers_still_ends_the_call() {
    let mut script = Script::launched(plain());
    script.call(LEAD, READ);
    assert_eq!(script.stop(LEAD, What::Syscall(Call::Unknown)), SYSCALL);
    script.stop(LEAD, What::Syscall(Call::Unknown));
    script.expect(&["100 enters 0", "100 returns ?"]);
}

#[test]
fn a_second_entry_ends_a_call_whose_exit_never_stopped() {
    let mut script = Script::launched(plain());
    script.call(LEAD, READ);
    script.call(LEAD, 1);
    script.expect(&["100 enters 0", "100 returns ?", "100 enters 1"]);
}

#[test]
fn bare_registers_alternate() {
    let mut script = Script::launched(plain());
    let both = |nr, value| {
        let (Call::Entry(entry), Call::Finish(finish)) = (entry(nr), finish(value)) else { unreachable!() };
        What::Syscall(Call::Registers(entry, finish))
    };
    for (nr, value) in [(READ, -38), (READ, 7), (1, -38), (1, 3)] {
        script.stop(LEAD, both(nr, value));
    }
    script.expect(&["100 enters 0", "100 returns 7", "100 enters 1", "100 returns 3"]);
}

#[test]
fn x32_stays_x32_until_the_exit() {
    let mut script = Script::launched(plain());
    let call = Entry { abi: Abi::X32, nr: 0, args: [0; 6], ip: 0, sp: 0 };
    let mut events = Vec::new();
    for call in [Call::Entry(call), finish(1)] {
        let stop = Stop { tid: LEAD, what: What::Syscall(call), time: Stamp::default() };
        script.machine.step(stop, &mut events);
    }
    let Some(Event::Exit(exit)) = events.last() else { panic!("no exit") };
    assert_eq!(exit.abi, Abi::X32);
}

#[test]
fn signals_are_delivered_and_group_stops_kept() {
    let mut script = Script::launched(plain());
    assert_eq!(script.stop(LEAD, signal(19)), Action::Resume { how: Resume::Syscall, signo: 19 });
    assert_eq!(script.stop(LEAD, What::GroupStop { signo: 19 }), Action::Listen);
    // SIGCONT: first the kernel tells that job control changed, then it delivers.
    assert_eq!(script.stop(LEAD, What::Trap), SYSCALL);
    assert_eq!(script.stop(LEAD, signal(18)), Action::Resume { how: Resume::Syscall, signo: 18 });
    script.expect(&["100 gets 19", "100 stopped by 19", "100 gets 18"]);
}

#[test]
fn the_traditional_way_swallows_its_own_sigstop_and_no_other() {
    let mut script = Script::new(Rules { seize: false, ..follow() });
    script.machine.attached(LEAD);
    // A signal of somebody else may come first.
    assert_eq!(script.stop(LEAD, signal(10)), Action::Resume { how: Resume::Syscall, signo: 10 });
    assert_eq!(script.stop(LEAD, signal(19)), Action::Adopt(Resume::Syscall));
    assert_eq!(script.stop(LEAD, signal(19)), Action::Resume { how: Resume::Syscall, signo: 19 });
    assert_eq!(script.stop(LEAD, What::GroupStop { signo: 19 }), Action::Resume { how: Resume::Syscall, signo: 19 });
    script.stop(LEAD, BORN);
    assert_eq!(script.stop(KID, signal(19)), Action::Adopt(Resume::Syscall));
    script.expect(&["100 gets 10", "100 gets 19", "100 stopped by 19", "101 attached by 100"]);
}

#[test]
fn in_the_traditional_way_the_own_sigstop_is_waited_for() {
    let mut script = Script::new(Rules { seize: false, ..plain() });
    script.machine.attached(LEAD);
    assert_eq!(script.stop(LEAD, signal(19)), Action::Adopt(Resume::Syscall));
    script.machine.leave(LEAD);
    // Its SIGSTOP is on the way; to let it go now would stop it for good.
    assert_eq!(script.stop(LEAD, What::Syscall(entry(READ))), SYSCALL);
    assert_eq!(script.stop(LEAD, signal(10)), Action::Resume { how: Resume::Syscall, signo: 10 });
    assert_eq!(script.stop(LEAD, signal(19)), Action::Detach { signo: 0 });
    script.expect(&["100 detached"]);
}

#[test]
fn a_signal_before_the_birth_stop_is_no_second_birth() {
    for seize in [true, false] {
        let mut script = Script::launched(follow());
        script.stop(LEAD, BORN);
        script.machine.set_seize(seize);
        script.stop(KID, signal(10));
        script.stop(KID, if seize { What::Trap } else { signal(19) });
        script.call(KID, READ);
        script.expect(&["101 attached by 100", "101 gets 10", "101 enters 0"]);
    }
}

#[test]
fn a_filtered_call_is_a_seccomp_stop_and_one_exit() {
    let mut script = Script::launched(filter(true));
    assert_eq!(script.stop(LEAD, What::Seccomp(entry(READ))), SYSCALL);
    assert_eq!(script.stop(LEAD, What::Syscall(finish(5))), CONT);
    script.expect(&["100 enters 0", "100 returns 5"]);
    // A fork inside a call that is not traced: nothing but the birth.
    assert_eq!(script.stop(LEAD, BORN), CONT);
    assert_eq!(script.stop(KID, What::Trap), CONT);
    assert_eq!(script.stop(KID, What::Seccomp(entry(READ))), SYSCALL);
    script.expect(&["101 attached by 100", "101 enters 0"]);
}

#[test]
fn what_the_engine_stops_for_itself_is_not_told() {
    let mut script = Script::launched(filter(true));
    let action = script.stop(LEAD, What::Seccomp(entry(CLONE3)));
    assert_eq!(action, Action::Retain { in_memory: true, args: [0; 6], how: Resume::Cont });
    // Had the flag been there, the exit would be seen too.
    assert_eq!(script.stop(LEAD, What::Syscall(finish(101))), CONT);
    let untraced = Entry { abi: Abi::X86_64, nr: 56, args: [0x80_0011, 0, 0, 0, 0, 0], ip: 0, sp: 0 };
    let action = script.stop(LEAD, What::Seccomp(Call::Entry(untraced)));
    assert_eq!(action, Action::Retain { in_memory: false, args: untraced.args, how: Resume::Syscall });
    script.expect(&[]);
}

#[test]
fn filtered_children_that_nobody_asked_for_are_held_and_hidden() {
    let mut script = Script::launched(filter(false));
    assert_eq!(script.stop(KID, What::Trap), CONT);
    script.stop(LEAD, BORN);
    assert_eq!(script.stop(KID, What::Seccomp(entry(READ))), CONT);
    assert_eq!(script.stop(KID, signal(10)), Action::Resume { how: Resume::Cont, signo: 10 });
    assert_eq!(script.stop(KID, What::GroupStop { signo: 19 }), Action::Listen);
    assert_eq!(script.stop(KID, What::Trap), CONT);
    script.expect(&[]);
    script.stop(LEAD, ENDED);
    script.expect(&["100 exited 0", "shown ended, 1 hidden"]);
    script.stop(KID, What::Exiting);
    script.stop(KID, ENDED);
    script.expect(&[]);
    assert!(script.machine.tasks().is_empty());
}

#[test]
fn a_child_that_was_not_seen_yet_keeps_the_trace_going() {
    for follow in [false, true] {
        let mut script = Script::launched(filter(follow));
        script.stop(LEAD, BORN);
        script.stop(LEAD, ENDED);
        assert!(script.machine.tasks().is_empty() && !script.machine.is_done());
        script.stop(KID, What::Trap);
        script.stop(KID, ENDED);
        assert!(script.machine.is_done());
        if follow {
            script.expect(&["100 exited 0", "101 attached by 100", "101 exited 0"]);
        } else {
            script.expect(&["100 exited 0", "shown ended, 1 hidden"]);
        }
    }
}

#[test]
fn a_filtered_task_of_unknown_lineage_is_told_of_each_call_once() {
    // A launched (filtered) and an attached (unfiltered) program at once.
    let mut script = Script::launched(filter(true));
    script.machine.attached(OTHER);
    assert_eq!(script.stop(OTHER, What::Trap), SYSCALL);
    assert_eq!(script.stop(KID, What::Trap), SYSCALL);
    assert_eq!(script.stop(KID, What::Syscall(entry(READ))), SYSCALL);
    assert_eq!(script.stop(KID, What::Seccomp(entry(READ))), SYSCALL);
    assert_eq!(script.stop(KID, What::Syscall(finish(0))), SYSCALL);
    script.expect(&["101 attached", "101 enters 0", "101 returns 0"]);
    // The parent's event tells.
    script.stop(LEAD, BORN);
    assert_eq!(script.stop(KID, What::Trap), CONT);
}

#[test]
fn whoever_is_to_go_goes_at_the_next_stop_with_its_signal() {
    let whats: [(What, i32); 5] = [
        (What::Trap, 0),
        (signal(10), 10),
        (What::GroupStop { signo: 19 }, 0),
        (What::Syscall(entry(READ)), 0),
        (What::Created { child: None }, 0),
    ];
    for (what, signo) in whats {
        let mut script = Script::launched(plain());
        assert_eq!(script.machine.leave(LEAD), Some(true));
        assert_eq!(script.stop(LEAD, what), Action::Detach { signo });
        script.expect(&["100 detached"]);
        assert_eq!((script.machine.tasks().len(), script.machine.leaving()), (0, 0));
        // It is still a child of the tracer.
        script.stop(LEAD, ENDED);
        script.expect(&[]);
    }
    let mut script = Script::launched(plain());
    script.machine.leave(LEAD);
    script.stop(LEAD, KILLED);
    script.expect(&["100 killed 9"]);
    assert_eq!(script.machine.leaving(), 0);
}

#[test]
fn a_child_that_turns_up_while_all_are_let_go_goes_too() {
    let mut script = Script::launched(follow());
    script.stop(LEAD, BORN);
    script.machine.leave(LEAD);
    script.machine.close();
    assert_eq!(script.stop(LEAD, What::Trap), Action::Detach { signo: 0 });
    assert!(!script.machine.is_closed());
    assert_eq!(script.stop(KID, What::Trap), Action::Detach { signo: 0 });
    assert!(script.machine.is_closed());
    script.expect(&["100 detached", "101 detached"]);
}

#[test]
fn a_filtered_task_cannot_be_let_go() {
    let mut script = Script::launched(filter(true));
    assert_eq!(script.machine.leave(LEAD), None);
    assert_eq!(script.machine.leave(OTHER), None);
    script.call(LEAD, READ);
}

/// Every kind of stop, for whichever tasks, in random orders: nothing panics, nobody dead is restarted, and the counts
/// hold.
#[test]
fn random_orders_do_no_harm() {
    let mut seed = 0x2545_f491_4f6c_dd1du64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 33) as usize % below
    };
    for round in 0..2000 {
        let rules = [plain(), follow(), filter(true), filter(false), Rules { seize: false, ..follow() }];
        let mut script = Script::new(rules[round % rules.len()].clone());
        script.machine.launched(Tid(1));
        script.machine.attached(Tid(2));
        for _ in 0..60 {
            let tid = Tid(1 + random(8) as i32);
            let other = Tid(1 + random(8) as i32);
            let call = [entry(READ), entry(EXECVE), entry(CLONE3), finish(0), finish(-2), Call::Neither, Call::Unknown]
                [random(7)];
            let what = match random(14) {
                0..=2 => What::Syscall(call),
                3 | 4 => What::Seccomp(call),
                5 => signal([10, 19, 18][random(3)]),
                6 => What::GroupStop { signo: 19 },
                7 => What::Trap,
                8 => What::Created { child: Some(other) },
                9 => What::Exec { former: [None, Some(tid), Some(other)][random(3)] },
                10 => What::Exiting,
                11 => What::Stale,
                12 => ENDED,
                _ => KILLED,
            };
            if random(40) == 0 {
                script.machine.leave(other);
            }
            let known = script.machine.tasks().contains_key(&tid);
            let action = script.stop(tid, what);
            if matches!(what, ENDED | KILLED | What::Stale) {
                assert_eq!(action, Action::Nothing);
            } else {
                assert_ne!(action, Action::Nothing, "{what:?} of a task (known: {known}) would hang it");
            }
            let tasks = script.machine.tasks();
            assert_eq!(script.machine.leaving(), tasks.values().filter(|task| task.leaving).count());
            let shown = tasks.values().filter(|task| task.shown != trace::task::Shown::No).count();
            assert_eq!(script.machine.shown(), shown);
        }
    }
}
