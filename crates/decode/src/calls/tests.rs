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
