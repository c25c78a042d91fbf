//! Writes `docs/coverage.md`: how each call of each ABI is described, how many names each table has.
//!
//! `cargo run -p strobe-tests --bin coverage`; a test holds the committed page against it.

fn main() {
    std::fs::write(harness::coverage::path(), harness::coverage::page()).expect("docs/coverage.md");
}
