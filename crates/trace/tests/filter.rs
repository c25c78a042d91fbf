//! Seccomp programs, run by an interpreter of classic BPF as strict as the kernel's checker.

use abi::Abi;
use model::guard::{Guard, Is, Test};
use trace::filter::{Insn, Numbers, RET_ALLOW, RET_TRACE, Spec, program};

const X32_BIT: u32 = 0x4000_0000;
const CLONE_UNTRACED: u64 = 0x0080_0000;

/// Runs a program on a `struct seccomp_data`. Panics where the kernel would refuse the program.
fn run(program: &[Insn], arch: u32, nr: u32, args: [u64; 6]) -> u32 {
    run_from(program, arch, nr, args, 0).0
}

/// The same for a call that is made from an address. Also whether the answer depends on more than number and convention: the
/// kernel keeps the others in a bitmap.
fn run_from(program: &[Insn], arch: u32, nr: u32, args: [u64; 6], ip: u64) -> (u32, bool) {
    let mut data = Vec::new();
    data.extend(nr.to_le_bytes());
    data.extend(arch.to_le_bytes());
    data.extend(ip.to_le_bytes());
    let mut depends = false;
    args.iter().for_each(|arg| data.extend(arg.to_le_bytes()));
    let (mut at, mut a) = (0usize, 0u32);
    loop {
        let Insn { code, jt, jf, k } = program[at];
        at += 1;
        let branch = |yes: bool| usize::from(if yes { jt } else { jf });
        match code {
            0x20 => {
                let k = k as usize;
                assert!(k.is_multiple_of(4) && k + 4 <= data.len(), "load at {k}");
                depends |= k > 4;
                a = u32::from_le_bytes(data[k..k + 4].try_into().unwrap());
            }
            0x05 => at += k as usize,
            0x15 => at += branch(a == k),
            0x25 => at += branch(a > k),
            0x35 => at += branch(a >= k),
            0x45 => at += branch(a & k != 0),
            0x54 => a &= k,
            0x06 => return (k, depends),
            other => panic!("unknown instruction {other:#x}"),
        }
    }
}

/// Every jump goes forward into the program, and its last instruction returns.
fn check(program: &[Insn]) {
    assert!(program.len() <= 4096);
    for (at, insn) in program.iter().enumerate() {
        let reach = match insn.code {
            0x05 => insn.k as usize,
            0x15 | 0x25 | 0x35 | 0x45 => usize::from(insn.jt.max(insn.jf)),
            _ => 0,
        };
        assert!(at + 1 + reach < program.len() || insn.code == 0x06, "instruction {at} leads out");
    }
    assert_eq!(program.last().map(|insn| insn.code), Some(0x06));
}

fn numbers(limit: u32, list: impl IntoIterator<Item = u32>) -> Numbers {
    let mut numbers = Numbers::new(limit);
    list.into_iter().for_each(|nr| numbers.insert(nr));
    numbers
}

fn spec(x86_64: Numbers, i386: Numbers, x32: Numbers) -> Spec {
    let mut spec = Spec::new();
    spec.set(Abi::X86_64, x86_64);
    spec.set(Abi::I386, i386);
    spec.set(Abi::X32, x32);
    spec
}

fn traced(program: &[Insn], arch: u32, nr: u32, args: [u64; 6]) -> bool {
    match run(program, arch, nr, args) {
        RET_TRACE => true,
        RET_ALLOW => false,
        other => panic!("answer {other:#x}"),
    }
}

const AMD64: u32 = Abi::X86_64.audit_arch();
const I386: u32 = Abi::I386.audit_arch();

#[test]
fn every_number_of_every_convention_gets_its_answer() {
    // A pattern without regularity, and the one with the most ranges.
    let patterns: [fn(u32) -> bool; 4] =
        [|nr| nr.wrapping_mul(2_654_435_761) >> 31 != 0, |nr| nr % 2 == 0, |_| false, |_| true];
    for wanted in patterns {
        let spec = spec(
            numbers(472, (0..472).filter(|&nr| wanted(nr))),
            numbers(471, (0..471).filter(|&nr| wanted(nr + 7))),
            numbers(548, (0..548).filter(|&nr| wanted(nr + 13))),
        );
        let program = program(&spec).unwrap();
        check(&program);
        for nr in 0..1000 {
            let expect = |abi, always: &[u32]| spec.wants(abi, nr.into()) || always.contains(&nr);
            assert_eq!(traced(&program, AMD64, nr, [0; 6]), expect(Abi::X86_64, &[59, 322, 435]), "x86_64 {nr}");
            assert_eq!(traced(&program, I386, nr, [0; 6]), expect(Abi::I386, &[11, 358, 435]), "i386 {nr}");
            assert_eq!(traced(&program, AMD64, nr | X32_BIT, [0; 6]), expect(Abi::X32, &[520, 545, 435]), "x32 {nr}");
        }
    }
}

#[test]
fn what_is_not_known_is_traced() {
    let none = || Numbers::new(400);
    let program = program(&spec(none(), none(), none())).unwrap();
    check(&program);
    for arch in [Abi::Aarch64.audit_arch(), Abi::Arm.audit_arch(), 0, u32::MAX] {
        assert!(traced(&program, arch, 0, [0; 6]));
    }
    // Beyond the limit, and −1, which is no x32 number although it has the bit.
    for nr in [400, 401, 0x3fff_ffff, X32_BIT | 400, u32::MAX, u32::MAX - 1, 0x8000_0000] {
        assert!(traced(&program, AMD64, nr, [0; 6]), "{nr:#x}");
    }
    assert!(!traced(&program, AMD64, 1, [0; 6]));
}

#[test]
fn a_convention_without_a_set_is_traced() {
    let mut only = Spec::new();
    only.set(Abi::X86_64, Numbers::new(400));
    let program = program(&only).unwrap();
    check(&program);
    assert!(!traced(&program, AMD64, 1, [0; 6]));
    assert!(traced(&program, AMD64, X32_BIT | 1, [0; 6]));
    assert!(traced(&program, I386, 1, [0; 6]));
}

#[test]
fn clone_stops_only_if_its_child_would_escape() {
    let none = || Numbers::new(460);
    let program = program(&spec(none(), none(), none())).unwrap();
    for (arch, nr) in [(AMD64, 56), (AMD64, X32_BIT | 56), (I386, 120)] {
        assert!(!traced(&program, arch, nr, [17, 0, 0, 0, 0, 0]));
        assert!(!traced(&program, arch, nr, [CLONE_UNTRACED << 32, 0, 0, 0, 0, 0]));
        assert!(traced(&program, arch, nr, [17 | CLONE_UNTRACED, 0, 0, 0, 0, 0]));
    }
    // vfork and fork have no flags.
    assert!(!traced(&program, AMD64, 57, [u64::MAX; 6]) && !traced(&program, AMD64, 58, [u64::MAX; 6]));
}

#[test]
fn a_program_that_the_kernel_would_refuse_is_an_error() {
    let many = || numbers(6000, (0..6000).filter(|nr| nr % 2 == 0));
    assert!(program(&spec(many(), many(), many())).is_err());
}

/// Numbers that look random, the same in each run: xorshift64*.
struct Numbered(u64);

impl Numbered {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 32) % limit
    }

    /// A number near a place where comparisons of halves and of signs go wrong.
    fn edge(&mut self) -> u64 {
        const EDGES: [u64; 10] =
            [0, 3, 0x80, 0x8000, 0x8000_0000, 1 << 32, 3 << 32, 1 << 63, 0xffff_ffff_ffff_ff9c, 0x0101_0000_0101];
        let edge = EDGES[self.below(EDGES.len() as u64) as usize];
        edge.wrapping_add(self.below(3)).wrapping_sub(1)
    }

    fn guard(&mut self, depth: u32) -> Guard {
        match self.below(if depth == 0 { 4 } else { 7 }) {
            0 => {
                let (a, b) = (self.edge(), self.edge());
                self.test(Is::Within(a.min(b), a.max(b)))
            }
            1 => {
                let only = self.edge();
                self.test(Is::Within(only, only))
            }
            2 => {
                let bits = self.edge();
                self.test(Is::Has(bits))
            }
            3 => {
                let bits = self.edge();
                self.test(Is::Lacks(bits))
            }
            4 | 5 => Guard::All((0..=self.below(3)).map(|_| self.guard(depth - 1)).collect()),
            _ => Guard::Any((0..=self.below(3)).map(|_| self.guard(depth - 1)).collect()),
        }
    }

    fn test(&mut self, is: Is) -> Guard {
        let bytes = [1, 2, 4, 8][self.below(4) as usize];
        Guard::Register(Test { register: self.below(6) as u8, bytes, is })
    }
}

/// The law: what the program answers is what the guard says, for every convention by its own number and registers.
#[test]
fn a_guard_is_decided_by_the_program() {
    let mut random = Numbered(0x9e37_79b9_7f4a_7c15);
    let (mut yes, mut no) = (0, 0);
    for _ in 0..300 {
        let mut spec = spec(numbers(400, [3, 7, 8, 300]), numbers(400, [3, 7, 8, 300]), numbers(400, [3, 7, 8, 300]));
        let guards: Vec<(Abi, u32, u32, Guard)> =
            [(Abi::X86_64, AMD64, 0), (Abi::I386, I386, 0), (Abi::X32, AMD64, X32_BIT)]
                .into_iter()
                .flat_map(|(abi, arch, bit)| [7, 8].map(|nr| (abi, arch, bit | nr)))
                .map(|(abi, arch, nr)| (abi, arch, nr, random.guard(3)))
                .collect();
        for (abi, _, nr, guard) in &guards {
            spec.guard(*abi, nr & !X32_BIT, guard.clone());
        }
        let program = program(&spec).unwrap();
        check(&program);
        for (_, arch, nr, guard) in &guards {
            for _ in 0..40 {
                let args = [0; 6].map(|_| random.edge());
                let holds = guard.holds(&args);
                assert_eq!(traced(&program, *arch, *nr, args), holds, "{guard:?} {args:x?} {nr:#x}");
                *if holds { &mut yes } else { &mut no } += 1;
            }
            // Those beside them are as they were.
            let plain = *nr & X32_BIT;
            assert!(traced(&program, *arch, plain | 3, [0; 6]) && traced(&program, *arch, plain | 300, [0; 6]));
            assert!(!traced(&program, *arch, plain | 4, [0; 6]) && !traced(&program, *arch, plain | 299, [0; 6]));
        }
    }
    assert!(yes > 1000 && no > 1000, "{yes} {no}");
}

#[test]
fn clone_with_a_guard_still_keeps_its_child() {
    let mut spec = Spec::new();
    spec.set(Abi::X86_64, numbers(460, [56]));
    spec.guard(Abi::X86_64, 56, Guard::Register(Test { register: 1, bytes: 8, is: Is::Within(5, 5) }));
    let program = program(&spec).unwrap();
    check(&program);
    assert!(!traced(&program, AMD64, 56, [17, 0, 0, 0, 0, 0]));
    assert!(traced(&program, AMD64, 56, [17 | CLONE_UNTRACED, 0, 0, 0, 0, 0]));
    assert!(traced(&program, AMD64, 56, [17, 5, 0, 0, 0, 0]));
    assert!(spec.wants(Abi::X86_64, 56));
}

/// A guard for hundreds of numbers is written once; guards that are too long are left out.
#[test]
fn guards_do_not_make_a_program_too_long() {
    let all = || numbers(460, 0..460);
    let mut spec = spec(all(), all(), all());
    let test = |register, only| Guard::Register(Test { register, bytes: 8, is: Is::Within(only, only) });
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        (0..460).filter(|nr| nr % 2 == 0).for_each(|nr| spec.guard(abi, nr, test(0, 3)));
    }
    let shared = program(&spec).unwrap();
    check(&shared);
    assert!(
        !traced(&shared, AMD64, 6, [4; 6]) && traced(&shared, AMD64, 6, [3; 6]) && traced(&shared, AMD64, 7, [4; 6])
    );
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        (0..460)
            .for_each(|nr| spec.guard(abi, nr, Guard::any((0..9).map(|n| test(n as u8 % 6, u64::from(nr) << 8 | n)))));
    }
    let without = program(&spec).unwrap();
    check(&without);
    assert!(traced(&without, AMD64, 6, [4; 6]));
}

#[test]
fn calls_from_the_stub_pass() {
    const STUB: u64 = 0x2a12_3456_0000;
    let mut spec = spec(numbers(400, [0, 1, 9]), numbers(400, [3]), numbers(400, []));
    spec.pass_from(STUB);
    spec.see(157, Guard::Register(Test { register: 0, bytes: 4, is: Is::Within(22, 22) }));
    spec.guard(Abi::X86_64, 9, Guard::Register(Test { register: 0, bytes: 4, is: Is::Within(7, 7) }));
    let program = program(&spec).unwrap();
    check(&program);
    let native = Abi::X86_64.audit_arch();
    let from = |nr: u32, first: u64, ip: u64| run_from(&program, native, nr, [first, 0, 0, 0, 0, 0], ip).0;
    for inside in [STUB, STUB + 2, STUB + 0xffff] {
        for nr in [0, 1, 59, 435, 1000, 0x3fff_fff0] {
            assert_eq!(from(nr, 0, inside), RET_ALLOW, "{nr} from {inside:#x}");
        }
    }
    for outside in [0, 0x40_1000, STUB - 1, STUB + 0x1_0000, STUB ^ 1 << 40, STUB & 0xffff_ffff, !0] {
        for nr in [0, 1, 59, 435, 1000, 0x3fff_fff0] {
            assert_eq!(from(nr, 0, outside), RET_TRACE, "{nr} from {outside:#x}");
        }
        assert_eq!((from(9, 7, outside), from(9, 6, outside)), (RET_TRACE, RET_ALLOW));
        // What the engine itself has to see.
        assert_eq!((from(157, 22, outside), from(157, 21, outside)), (RET_TRACE, RET_ALLOW));
        // Never asked for: not where it comes from either.
        assert_eq!(run_from(&program, native, 2, [0; 6], outside), (RET_ALLOW, false));
        // Only calls of this convention are made from there.
        assert_eq!(run_from(&program, Abi::I386.audit_arch(), 3, [0; 6], STUB).0, RET_TRACE);
    }
    assert!(!spec.wants(Abi::X86_64, 157), "it is not told");
}
