//! The page that says what is decoded: `docs/coverage.md`.

use std::fmt::Write as _;
use std::path::PathBuf;

use abi::Abi;
use decode::coverage::{How, hook_share, how};

/// Where the page stands.
#[must_use]
pub fn path() -> PathBuf {
    crate::workspace().join("docs/coverage.md")
}

/// The page as the tables are now.
#[must_use]
pub fn page() -> String {
    let mut out = String::from(
        "# Coverage\n\nGenerated from the tables: `cargo run -p strobe-tests --bin coverage`.\n\n\
         *row*: words of the vocabulary say it all; *hook*: a hand-written function takes part; *raw*: only plain numbers; \
         *–*: no arguments. A number behind a call is how many forms an argument chooses between.\n\n",
    );
    let (total, hooked) = hook_share();
    let _ = writeln!(
        out,
        "{total} rows (calls and cases), {hooked} of them with a hook ({} %).\n",
        hooked * 100 / total.max(1)
    );
    out.push_str(
        "## Calls\n\n| ABI | numbers | row | hook | no arguments | raw | no row |\n|---|---|---|---|---|---|---|\n",
    );
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        let mut counts = [0usize; 5];
        for (nr, _) in abi::sysno::table(abi) {
            counts[match decode::calls::row(abi, u64::from(*nr)).map(how) {
                Some(How::Row) => 0,
                Some(How::Hook) => 1,
                Some(How::Nothing) => 2,
                Some(How::Raw) => 3,
                None => 4,
            }] += 1;
        }
        let [row, hook, nothing, raw, none] = counts;
        let all: usize = counts.iter().sum();
        let _ = writeln!(out, "| {} | {all} | {row} | {hook} | {nothing} | {raw} | {none} |", abi.name());
    }
    for abi in [Abi::X86_64, Abi::I386, Abi::X32] {
        let _ = write!(out, "\n### {}\n\n", abi.name());
        for (nr, name) in abi::sysno::table(abi) {
            let call = decode::calls::row(abi, u64::from(*nr));
            let word = match call.map(how) {
                Some(How::Row) => "row",
                Some(How::Hook) => "hook",
                Some(How::Nothing) => "–",
                Some(How::Raw) => "raw",
                None => "no row",
            };
            let forms = match call.and_then(|call| call.by) {
                Some(by) => format!(" ({})", by.cases.len()),
                None => String::new(),
            };
            let _ = writeln!(out, "- {nr} {name}: {word}{forms}");
        }
    }
    let tables = abi::names::ALL;
    let names: usize = tables.iter().map(|table| table.entries(Abi::X86_64).len()).sum();
    let _ = write!(out, "\n## Tables of constants\n\n{} tables, {names} names.\n\n", tables.len());
    let mut tables: Vec<_> = tables.iter().collect();
    tables.sort_by_key(|table| table.name);
    for table in tables {
        let _ = writeln!(out, "- {}: {}", table.name, table.entries(Abi::X86_64).len());
    }
    let _ = write!(out, "\n## Ioctls\n\n{} names on x86_64.\n", abi::ioctl::table(Abi::X86_64).len());
    out
}
