use super::*;

#[test]
fn rows_are_unique_and_exist_in_a_table() {
    let known = |name: &str| {
        [Abi::X86_64, Abi::I386, Abi::X32, Abi::Aarch64, Abi::Arm, Abi::Riscv64]
            .iter()
            .any(|abi| abi::sysno::number(*abi, name).is_some())
    };
    for own in [AREAS, I386, X32] {
        let mut seen = std::collections::HashSet::new();
        for call in own.iter().flat_map(|area| area.iter()) {
            assert!(seen.insert(call.name), "{} has two rows", call.name);
            assert!(known(call.name), "{} is in no syscall table", call.name);
        }
    }
}
