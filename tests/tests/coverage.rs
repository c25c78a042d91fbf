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
