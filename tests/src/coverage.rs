//! The page that says what is decoded: `docs/coverage.md`.

use std::fmt::Write as _;
use std::path::PathBuf;

use abi::Abi;
use decode::coverage::{How, hook_share, how};

use crate::facts::{self, Where};

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
    tables(&mut out);
    let _ = write!(out, "\n## Ioctls\n\n{} names on x86_64.\n", abi::ioctl::table(Abi::X86_64).len());
    out
}

/// How many names each table has, beside how many the reference's has.
fn tables(out: &mut String) {
    let reference = facts::lines();
    let names: usize = abi::names::ALL.iter().map(|table| table.entries(Abi::X86_64).len()).sum();
    let theirs: usize = reference.iter().map(|line| line.count).sum();
    let _ = write!(
        out,
        "\n## Tables of constants\n\n{} tables, {names} names on x86_64; strace 7.2: {} tables, {theirs} names \
         (`tests/facts.list`). Behind each table: how many names it has here, and there.\n\n",
        abi::names::ALL.len(),
        reference.len()
    );
    let mut tables: Vec<_> = abi::names::ALL.iter().collect();
    tables.sort_by_key(|table| table.name);
    for table in tables {
        let have = table.entries(Abi::X86_64).len();
        let _ = write!(out, "- {}: {have}", table.name);
        let of_it = reference.iter().filter(|line| match line.place {
            Where::Same | Where::Elsewhere(_) => line.name == table.name,
            Where::In(other) => other == table.name,
            Where::Ioctls(_) => false,
        });
        for (i, line) in of_it.enumerate() {
            out.push_str(if i == 0 { "; strace: " } else { ", " });
            let _ = match line.place {
                Where::Same | Where::Ioctls(_) => write!(out, "{}", line.count),
                Where::Elsewhere(_) => write!(out, "{} on all architectures", line.count),
                Where::In(_) => write!(out, "{} as {}", line.count, line.name),
            };
        }
        out.push('\n');
    }
    for line in &reference {
        if let Where::Ioctls(_) = line.place {
            let _ = writeln!(out, "- {} ({}): among the ioctls", line.name, line.count);
        }
    }
}
