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

/// A number of the 64-bit table under the x32 bit is the 64-bit call, whether x32 has a form of its own or not.
#[test]
fn x32_numbers_of_64_bit_calls_are_described() {
    let memory = model::memory::FakeMemory::new();
    let (mut twins, mut others) = (0, 0);
    for (nr, name) in abi::sysno::table(Abi::X86_64) {
        let nr = u64::from(*nr);
        let made = resolve(Abi::X32, nr, [u64::MAX; 6], &memory);
        assert!(std::ptr::eq(made.call, row(Abi::X86_64, nr).expect(name)) || made.name == Name::Known(name), "{name}");
        assert_eq!(made.args, [u64::MAX; 6], "{name}");
        match made.name {
            Name::Native64(told) => {
                assert_eq!(told, *name);
                twins += 1;
            }
            Name::Known(_) => others += 1,
            Name::Unknown => panic!("{name}"),
        }
    }
    // ioctl, readv, execve, … have numbers from 512 on x32.
    assert!(twins >= 36 && others > 300, "{twins} {others}");
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

/// What is shown of output where one argument says that there is none, or cannot be read itself: as strace 7.2 shows it
/// when the call is made to succeed with `-e inject=CALL:retval=N`.
#[test]
fn output_is_shown_as_far_as_the_other_arguments_tell() {
    use crate::testing::{case, check, words};
    const AT: u64 = 0x1000;
    const FAR: u64 = 0x2000;
    let ids = words(&[100, 101]);
    check("lsm_list_modules", case(&[AT, 0, 0]).after(AT, ids.clone()).ret(1), "; 0x1000, NULL, 0 = 1");
    let sized = case(&[AT, FAR, 0]).memory(FAR, words(&[16])).after(AT, [ids, vec![0; 0xff0], words(&[16])].concat());
    check("lsm_list_modules", sized.ret(2), "; [LSM_ID_CAPABILITY, LSM_ID_SELINUX], [16], 0 = 2");
    check("listmount", case(&[0, AT, 1, 0]).after(AT, words(&[7, 8])).ret(2), "NULL; [0x7], 1, 0 = 2");
    check("name_to_handle_at", case(&[3, 0, 0, AT, 0]).after(AT, words(&[5])), "3, NULL, NULL; 0x1000, 0 = 0");
    check("poll", case(&[0, 0, 0]).ret(1), "NULL, 0, 0; = 1");
    check("fcntl", case(&[3, 1]).ret(0x16), "3, F_GETFD; = 0x16 (flags 0x16)");
    check("fcntl", case(&[3, 1025]).ret(22), "3, F_GETLEASE; = 0x16");
    check("prctl", case(&[66]).ret(0x12c), "PR_GET_MDWE, 0, 0, 0, 0; = 0x12c");
}
