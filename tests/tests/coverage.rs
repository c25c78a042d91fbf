//! What the tables promise.

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

/// `tests/facts.list` says how many names each constant table of strace 7.2 has; a table of ours never falls behind
/// except where the list says so, and a gap that was filled leaves the list.
#[test]
fn tables_hold_the_names_of_the_reference() {
    let text = std::fs::read_to_string(harness::workspace().join("tests/facts.list")).expect("tests/facts.list");
    let mut wrong = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |at: usize| words.get(at).and_then(|word: &&str| word.parse::<usize>().ok()).expect(line);
        let name = if words.get(2) == Some(&"in") { words[3] } else { words[0] };
        let table = abi::names::ALL.iter().find(|table| table.name == name);
        let have = table.map_or(0, |table| table.entries(abi::Abi::X86_64).len());
        let holds = match words.get(2) {
            Some(&"open" | &"elsewhere") => have == number(3),
            Some(&"ioctls") => abi::ioctl::NAMES.iter().any(|(_, name)| *name == words[3]),
            _ => have >= number(1),
        };
        if !holds {
            wrong.push(format!("{line}: {have} names"));
        }
    }
    assert!(wrong.is_empty(), "tests/facts.list does not hold:\n{}", wrong.join("\n"));
}
