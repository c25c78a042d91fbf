use super::*;

#[test]
fn rows_are_unique_and_exist_in_a_table() {
    let known = |name: &str| {
        [Abi::X86_64, Abi::I386, Abi::X32, Abi::Aarch64, Abi::Arm, Abi::Riscv64]
            .iter()
            .any(|abi| abi::sysno::number(*abi, name).is_some())
    };
    // Calls that are sub-calls of socketcall(2) alone.
    let known = |name: &str| known(name) || ["send", "recv"].contains(&name);
    for own in [AREAS, I386, X32] {
        let mut seen = std::collections::HashSet::new();
        for call in own.iter().flat_map(|area| area.iter()) {
            assert!(seen.insert(call.name), "{} has two rows", call.name);
            assert!(known(call.name), "{} is in no syscall table", call.name);
        }
    }
}

#[test]
fn every_number_has_a_row() {
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        let missing: Vec<&str> = abi::sysno::table(abi)
            .iter()
            .filter(|(nr, _)| row(abi, u64::from(*nr)).is_none())
            .map(|(_, name)| *name)
            .collect();
        assert!(missing.is_empty(), "{abi:?}: {missing:?}");
    }
}

#[test]
fn calls_that_show_the_ids_of_tasks() {
    let tells = |name: &str| {
        let nr = abi::sysno::number(Abi::X86_64, name).expect(name);
        row(Abi::X86_64, nr).expect(name).tells_of_tasks()
    };
    // By themselves, in their results, in structures, in one of their forms, as addresses and in messages.
    for name in
        ["kill", "tgkill", "wait4", "waitid", "prlimit64", "getpid", "fcntl", "rt_sigqueueinfo", "recvmsg", "bind"]
    {
        assert!(tells(name), "{name}");
    }
    for name in ["read", "write", "openat", "close", "mprotect", "fstat", "lseek"] {
        assert!(!tells(name), "{name}");
    }
}
