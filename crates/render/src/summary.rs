//! The table of `-c` and `-C`: how often each call was made and how long it took.

use std::collections::BTreeMap;
use std::io::Write as _;

use abi::Abi;

/// A column, and what a table can be sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Column {
    /// `% time`: the part of the time of all calls.
    TimePercent,
    /// `seconds`.
    TotalTime,
    /// `shortest`.
    MinTime,
    /// `longest`.
    MaxTime,
    /// `usecs/call`.
    AvgTime,
    /// `wall-total`.
    TotalWall,
    /// `wall-min`.
    MinWall,
    /// `wall-max`.
    MaxWall,
    /// `wall-avg`.
    AvgWall,
    /// `calls`.
    Calls,
    /// `errors`.
    Errors,
    /// `syscall`.
    Name,
}

impl Column {
    /// The columns that are shown when nothing else is asked for.
    pub const DEFAULT: [Column; 6] =
        [Column::TimePercent, Column::TotalTime, Column::AvgTime, Column::Calls, Column::Errors, Column::Name];

    fn header(self) -> &'static str {
        match self {
            Column::TimePercent => "% time",
            Column::TotalTime => "seconds",
            Column::MinTime => "shortest",
            Column::MaxTime => "longest",
            Column::AvgTime => "usecs/call",
            Column::TotalWall => "wall-total",
            Column::MinWall => "wall-min",
            Column::MaxWall => "wall-max",
            Column::AvgWall => "wall-avg",
            Column::Calls => "calls",
            Column::Errors => "errors",
            Column::Name => "syscall",
        }
    }

    fn width(self, names: usize) -> usize {
        match self {
            Column::TimePercent => 6,
            Column::TotalTime | Column::AvgTime | Column::TotalWall | Column::AvgWall => 11,
            Column::MinTime | Column::MaxTime | Column::MinWall | Column::MaxWall => 8,
            Column::Calls | Column::Errors => 9,
            Column::Name => names,
        }
    }
}

/// How the tables are to look.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// What the rows are sorted by, descending (names ascending); `None`: by number.
    pub sort: Option<Column>,
    /// Whether the times without `wall` in their name are wall-clock times too (`-w`).
    pub wall_clock: bool,
    /// The ABI whose table has no caption.
    pub native: Abi,
}

impl Default for Layout {
    fn default() -> Self {
        Layout {
            columns: Column::DEFAULT.to_vec(),
            sort: Some(Column::TotalTime),
            wall_clock: false,
            native: Abi::X86_64,
        }
    }
}

/// Times of one kind, in nanoseconds.
#[derive(Clone, Copy, Debug)]
struct Times {
    total: u64,
    min: u64,
    max: u64,
}

impl Times {
    const NONE: Times = Times { total: 0, min: u64::MAX, max: 0 };

    fn add(&mut self, ns: u64) {
        self.total = self.total.saturating_add(ns);
        self.min = self.min.min(ns);
        self.max = self.max.max(ns);
    }

    fn join(&mut self, other: &Times) {
        self.total = self.total.saturating_add(other.total);
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }
}

#[derive(Clone, Debug)]
struct Row {
    name: String,
    calls: u64,
    errors: u64,
    system: Times,
    wall: Times,
}

impl Row {
    fn named(name: &str) -> Row {
        Row { name: name.to_owned(), calls: 0, errors: 0, system: Times::NONE, wall: Times::NONE }
    }

    fn times(&self, wall: bool) -> &Times {
        if wall { &self.wall } else { &self.system }
    }

    fn join(&mut self, other: &Row) {
        self.calls += other.calls;
        self.errors += other.errors;
        self.system.join(&other.system);
        self.wall.join(&other.wall);
    }
}

/// A finished call.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'n> {
    /// Its calling convention.
    pub abi: Abi,
    /// Its number.
    pub nr: u64,
    /// Its name; `None` when the number is unknown.
    pub name: Option<&'n str>,
    /// A native call under an x32 number: counted as `ioctl#64`.
    pub native64: bool,
    /// Whether it failed.
    pub error: bool,
    /// System CPU time, nanoseconds.
    pub system: u64,
    /// Time between entry and exit, nanoseconds.
    pub wall: u64,
}

/// The counts of a run.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    rows: BTreeMap<(Abi, u64), Row>,
    /// Taken off each call's times, nanoseconds (`-O`).
    overhead: u64,
}

/// How many different unknown numbers get a row of their own: a tracee can invent 2^64.
const UNKNOWN_ROWS: usize = 4096;

impl Summary {
    /// Nothing counted yet. `overhead` nanoseconds are taken off each call's times.
    #[must_use]
    pub fn new(overhead: u64) -> Summary {
        Summary { rows: BTreeMap::new(), overhead }
    }

    /// Counts a call that has returned.
    pub fn count(&mut self, call: &Counted<'_>) {
        let mut key = (call.abi, call.nr);
        if call.name.is_none() && self.rows.len() >= UNKNOWN_ROWS && !self.rows.contains_key(&key) {
            key.1 = u64::MAX;
        }
        let overhead = self.overhead;
        let row = self.rows.entry(key).or_insert_with(|| match call.name {
            Some(name) if call.native64 => Row::named(&format!("{name}#64")),
            Some(name) => Row::named(name),
            None => Row::named(&format!("syscall_0x{:x}", key.1)),
        });
        row.calls += 1;
        row.errors += u64::from(call.error);
        row.system.add(call.system.saturating_sub(overhead));
        row.wall.add(call.wall.saturating_sub(overhead));
    }

    /// Counts many calls with one name, of which only sums are known: no overhead is taken off, and they tell nothing of
    /// the shortest and the longest.
    pub fn count_many(&mut self, name: &str, counts: &model::event::Counts) {
        let row = self.rows.entry((counts.abi, counts.nr)).or_insert_with(|| Row::named(name));
        row.calls = row.calls.saturating_add(counts.calls);
        row.errors = row.errors.saturating_add(counts.errors);
        row.system.total = row.system.total.saturating_add(counts.system);
        row.wall.total = row.wall.total.saturating_add(counts.wall);
    }

    /// Writes one table for each ABI that had calls.
    pub fn write(&self, layout: &Layout, out: &mut Vec<u8>) {
        let mut abis: Vec<Abi> = self.rows.keys().map(|(abi, _)| *abi).collect();
        abis.dedup();
        // The native table comes first.
        abis.sort_by_key(|abi| *abi != layout.native);
        for abi in abis {
            if abi != layout.native {
                out.extend_from_slice(b"System call usage summary for ");
                out.extend_from_slice(abi.bits().as_bytes());
                out.extend_from_slice(if abi == Abi::X32 { b" mode:\n" } else { b" bit mode:\n" });
            }
            let rows = self.rows.range((abi, 0)..=(abi, u64::MAX)).map(|(_, row)| row).collect();
            table(rows, layout, out);
        }
    }
}

fn key(row: &Row, column: Column, wall: bool) -> u64 {
    let average = |times: &Times| times.total / row.calls.max(1);
    match column {
        Column::TimePercent | Column::TotalTime => row.times(wall).total,
        Column::MinTime => row.times(wall).min,
        Column::MaxTime => row.times(wall).max,
        Column::AvgTime => average(row.times(wall)),
        Column::TotalWall => row.wall.total,
        Column::MinWall => row.wall.min,
        Column::MaxWall => row.wall.max,
        Column::AvgWall => average(&row.wall),
        Column::Calls => row.calls,
        Column::Errors => row.errors,
        Column::Name => 0,
    }
}

fn table(mut rows: Vec<&Row>, layout: &Layout, out: &mut Vec<u8>) {
    match layout.sort {
        None => {}
        Some(Column::Name) => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        Some(column) => rows.sort_by_key(|row| std::cmp::Reverse(key(row, column, layout.wall_clock))),
    }
    let mut total = Row::named("total");
    rows.iter().for_each(|row| total.join(row));
    // One more than the longest: the reference counts the end of the string.
    let names = rows.iter().map(|row| row.name.len() + 1).max().unwrap_or(0).max(16);

    line(layout, names, out, |out, column| out.extend_from_slice(column.header().as_bytes()));
    divider(layout, names, out);
    let all = total.times(layout.wall_clock).total;
    for row in &rows {
        let percent = if all == 0 { 0.0 } else { row.times(layout.wall_clock).total as f64 * 100.0 / all as f64 };
        line(layout, names, out, |out, column| cell(out, row, column, layout.wall_clock, percent));
    }
    divider(layout, names, out);
    line(layout, names, out, |out, column| cell(out, &total, column, layout.wall_clock, 100.0));
}

fn divider(layout: &Layout, names: usize, out: &mut Vec<u8>) {
    line(layout, names, out, |out, column| out.resize(out.len() + column.width(names), b'-'));
}

/// Writes a line, cell by cell: numbers to the right, names to the left and without blanks at the end of a line.
fn line(layout: &Layout, names: usize, out: &mut Vec<u8>, write: impl Fn(&mut Vec<u8>, Column)) {
    let mut text = Vec::new();
    for (i, column) in layout.columns.iter().enumerate() {
        if i > 0 {
            out.push(b' ');
        }
        text.clear();
        write(&mut text, *column);
        let pad = column.width(names).saturating_sub(text.len());
        if *column != Column::Name {
            out.resize(out.len() + pad, b' ');
        }
        out.extend_from_slice(&text);
        if *column == Column::Name && i + 1 < layout.columns.len() {
            out.resize(out.len() + pad, b' ');
        }
    }
    out.push(b'\n');
}

fn cell(out: &mut Vec<u8>, row: &Row, column: Column, wall: bool, percent: f64) {
    let n = key(row, column, wall);
    // Writing to a vector cannot fail.
    let _ = match column {
        Column::TimePercent => write!(out, "{percent:.2}"),
        Column::TotalTime
        | Column::MinTime
        | Column::MaxTime
        | Column::TotalWall
        | Column::MinWall
        | Column::MaxWall => {
            // Rounded to the nearest microsecond; a minimum of nothing is nothing.
            let micros = if n == u64::MAX { 0 } else { (n + 500) / 1000 };
            write!(out, "{}.{:06}", micros / 1_000_000, micros % 1_000_000)
        }
        Column::AvgTime | Column::AvgWall => write!(out, "{}", n / 1000),
        Column::Calls => write!(out, "{n}"),
        Column::Errors if n == 0 => Ok(()),
        Column::Errors => write!(out, "{n}"),
        Column::Name => write!(out, "{}", row.name),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(nr: u64, error: bool, system: u64, wall: u64) -> Counted<'static> {
        let name = abi::sysno::name(Abi::X86_64, nr);
        Counted { abi: Abi::X86_64, nr, name, native64: false, error, system, wall }
    }

    fn text(summary: &Summary, layout: &Layout) -> String {
        let mut out = Vec::new();
        summary.write(layout, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_default_table() {
        let mut summary = Summary::default();
        summary.count(&call(0, false, 10_600, 0));
        summary.count(&call(257, true, 0, 0));
        summary.count(&call(257, false, 5_400, 0));
        summary.count(&call(3, false, 0, 0));
        summary.count(&call(1, false, 0, 0));
        // Ties keep the order of the numbers; captured from the reference but for the numbers.
        let expect = "\
% time     seconds  usecs/call     calls    errors syscall
------ ----------- ----------- --------- --------- ----------------
 66.25    0.000011          10         1           read
 33.75    0.000005           2         2         1 openat
  0.00    0.000000           0         1           write
  0.00    0.000000           0         1           close
------ ----------- ----------- --------- --------- ----------------
100.00    0.000016           3         5         1 total
";
        assert_eq!(text(&summary, &Layout::default()), expect);
    }

    #[test]
    fn nothing_counted_is_no_table() {
        assert_eq!(text(&Summary::default(), &Layout::default()), "");
    }

    #[test]
    fn a_name_in_front_is_padded_to_the_longest() {
        let mut summary = Summary::new(3_000);
        summary.count(&call(146, false, 0, 8_000));
        summary.count(&call(318, false, 0, 203_000));
        let layout = Layout {
            columns: vec![Column::Name, Column::Calls, Column::TotalTime, Column::MinWall, Column::Errors],
            sort: Some(Column::AvgTime),
            wall_clock: true,
            ..Layout::default()
        };
        let expect = "\
syscall                     calls     seconds wall-min    errors
----------------------- --------- ----------- -------- ---------
getrandom                       1    0.000200 0.000200          
sched_get_priority_max          1    0.000005 0.000005          
----------------------- --------- ----------- -------- ---------
total                           2    0.000205 0.000005          
";
        assert_eq!(text(&summary, &layout), expect);
    }

    #[test]
    fn other_personalities_have_captions() {
        let mut summary = Summary::default();
        summary.count(&Counted { abi: Abi::X32, ..call(39, true, 0, 0) });
        summary.count(&Counted { abi: Abi::I386, name: None, ..call(0x270f, true, 0, 0) });
        summary.count(&call(39, false, 0, 0));
        let layout = Layout { columns: vec![Column::Calls, Column::Name], ..Layout::default() };
        let expect = "\
\x20   calls syscall
--------- ----------------
        1 getpid
--------- ----------------
        1 total
System call usage summary for 32 bit mode:
    calls syscall
--------- ----------------
        1 syscall_0x270f
--------- ----------------
        1 total
System call usage summary for x32 mode:
    calls syscall
--------- ----------------
        1 getpid
--------- ----------------
        1 total
";
        assert_eq!(text(&summary, &layout), expect);
    }

    #[test]
    fn invented_numbers_do_not_grow_without_bound() {
        let mut summary = Summary::default();
        for nr in 0..10_000 {
            summary.count(&Counted { abi: Abi::X86_64, nr: 1 << 40 | nr, name: None, ..call(0, true, 0, 0) });
        }
        assert!(summary.rows.len() <= UNKNOWN_ROWS + 1);
        assert_eq!(summary.rows.values().map(|row| row.calls).sum::<u64>(), 10_000);
    }
}
