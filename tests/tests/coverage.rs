//! What the tables promise.

use harness::facts::{self, Where};

#[test]
fn the_page_is_current() {
    let committed = std::fs::read_to_string(harness::coverage::path()).expect("docs/coverage.md");
    assert!(
        committed == harness::coverage::page(),
        "docs/coverage.md is out of date: cargo run -p strobe-tests --bin coverage"
    );
}

#[test]
fn every_number_has_a_row() {
    for abi in [abi::Abi::X86_64, abi::Abi::I386, abi::Abi::X32] {
        let missing: Vec<&str> = abi::sysno::table(abi)
            .iter()
            .filter(|(nr, _)| decode::calls::row(abi, u64::from(*nr)).is_none())
            .map(|(_, name)| *name)
            .collect();
        assert!(missing.is_empty(), "{}: no row for {missing:?}", abi.name());
    }
}

#[test]
fn hooks_stay_the_exception() {
    let (total, hooked) = decode::coverage::hook_share();
    assert!(hooked * 5 <= total, "{hooked} of {total} rows use a hook");
}

/// `tests/facts.list` says how many names each constant table of strace 7.2 has; a table of ours never falls behind.
#[test]
fn tables_hold_the_names_of_the_reference() {
    let mut wrong = Vec::new();
    for line in facts::lines() {
        let (have, holds) = match line.place {
            Where::Same => (facts::have(line.name), facts::have(line.name) >= line.count),
            Where::In(table) => (facts::have(table), facts::have(table) >= line.count),
            Where::Ioctls(one) => (0, abi::ioctl::NAMES.iter().any(|(_, name)| *name == one)),
            Where::Elsewhere(count) => (facts::have(line.name), facts::have(line.name) >= count && count < line.count),
        };
        if !holds {
            wrong.push(format!("{line:?}: {have} names"));
        }
    }
    assert!(wrong.is_empty(), "tests/facts.list does not hold:\n{}", wrong.join("\n"));
}

/// `tests/ioctls.list` says of which commands strace 7.2 shows more than their names.
#[test]
fn commands_of_ioctl_have_cases() {
    let path = harness::workspace().join("tests/ioctls.list");
    let text = std::fs::read_to_string(path).expect("tests/ioctls.list");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let (plain, shown): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with("plain "));
    for abi in [abi::Abi::X86_64, abi::Abi::I386, abi::Abi::X32] {
        let numbers: std::collections::HashMap<&str, u32> =
            abi::ioctl::table(abi).iter().map(|(op, name)| (*name, *op)).collect();
        let has = |name: &str| decode::ioctls::find(abi, u64::from(numbers[name])).is_some();
        let known = |name: &&str| numbers.contains_key(name);
        let missing: Vec<_> = shown.iter().flat_map(|line| line.split(' ')).filter(known).filter(|n| !has(n)).collect();
        assert!(missing.is_empty(), "{}: no case for {missing:?}", abi.name());
        let stale: Vec<_> = plain.iter().map(|line| &line["plain ".len()..]).filter(known).filter(|n| has(n)).collect();
        assert!(stale.is_empty(), "{}: {stale:?} have cases", abi.name());
        assert!(numbers.len() > 3000, "{}: {} numbers", abi.name(), numbers.len());
    }
}
