//! `cargo xtask difftest`: the same commands under the reference tracer and under strobe run as `strace`, compared line by line.
//!
//! The reference runs twice, once before and once after, so that what it does not repeat itself (random bytes, inode numbers, how processes
//! interleave) is told from a difference. Both tracers get the same directory, environment, options and address layout (`setarch -R`).
//! What remains is aligned process by process and grouped into kinds.

mod align;
mod compare;
mod known;
mod list;
mod normal;
mod run;
mod server;

use compare::{Pair, Verdict};
use list::{Entry, Group};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "\
usage: cargo xtask difftest [options]
  --list             print the names of the entries and what each runs
  --only NAME        only entries whose name contains NAME (repeatable)
  --skip NAME        not the entries whose name contains NAME (repeatable)
  --quick            a sample: the first variant of each entry
  --strobe PATH      the tracer to compare (default: target/release/strobe)
  --reference PATH   the reference (default: $STROBE_ORACLE, strace 7.2 in ~/.cache/strobe-oracle, the system's strace)
  --strobe-opt OPT   an option for the tracer alone, in front of the entry's (repeatable)
  --goal SHARE       fail where fewer lines are identical, in percent: of a tracee (all its variants), of all tracees, of all
  --again N          run an entry with differences so many times more: what does not come again is chance (default 2)
  --threshold SHARE  fail below this share of identical lines on real commands, in percent (default 98): some look at their own mappings
  --kinds N          print at most N kinds of differences (default 40)
  --verbose          print every difference of every entry
  --report FILE      write every difference to FILE
  --table FILE       write what was compared of each tracee to FILE, as a table of Markdown (docs/differential.md)
";

#[derive(Default)]
struct Options {
    list: bool,
    only: Vec<String>,
    skip: Vec<String>,
    quick: bool,
    strobe: Option<PathBuf>,
    reference: Option<PathBuf>,
    extra: Vec<String>,
    threshold: f64,
    goal: f64,
    again: usize,
    kinds: usize,
    verbose: bool,
    report: Option<PathBuf>,
    table: Option<PathBuf>,
}

fn parse(args: &[String]) -> Result<Options, String> {
    let mut options = Options { threshold: 98.0, again: 2, kinds: 40, ..Options::default() };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().cloned().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--list" => options.list = true,
            "--only" => options.only.push(value()?),
            "--skip" => options.skip.push(value()?),
            "--quick" => options.quick = true,
            "--strobe" => options.strobe = Some(value()?.into()),
            "--reference" => options.reference = Some(value()?.into()),
            "--strobe-opt" => options.extra.push(value()?),
            "--threshold" => {
                options.threshold = value()?.parse().map_err(|_| "--threshold: not a number".to_owned())?
            }
            "--goal" => options.goal = value()?.parse().map_err(|_| "--goal: not a number".to_owned())?,
            "--again" => options.again = value()?.parse().map_err(|_| "--again: not a number".to_owned())?,
            "--kinds" => options.kinds = value()?.parse().map_err(|_| "--kinds: not a number".to_owned())?,
            "--verbose" => options.verbose = true,
            "--report" => options.report = Some(value()?.into()),
            "--table" => options.table = Some(value()?.into()),
            _ => return Err(format!("{arg}: unknown\n{USAGE}")),
        }
    }
    Ok(options)
}

/// The reference that is there: the oracle, else the system's strace.
pub fn reference() -> Option<PathBuf> {
    let home = std::env::var("HOME").unwrap_or_default();
    std::env::var_os("STROBE_ORACLE")
        .map(PathBuf::from)
        .into_iter()
        .chain([
            PathBuf::from(format!("{home}/.cache/strobe-oracle/strace")),
            PathBuf::from("/usr/bin/strace"),
            PathBuf::from("/usr/local/bin/strace"),
        ])
        .find(|path| path.is_file())
}

/// The first line of a tracer's `-V`.
pub fn version(binary: &Path) -> String {
    let output = Command::new(binary).arg("-V").output();
    output.map_or_else(
        |e| e.to_string(),
        |o| String::from_utf8_lossy(&o.stdout).lines().next().unwrap_or("says no version").to_owned(),
    )
}

/// `cargo xtask difftest`.
pub fn run(args: &[String]) -> ExitCode {
    match difftest(args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("difftest: {message}");
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Tally {
    same: usize,
    different: usize,
    accepted: usize,
    unstable: usize,
    chance: usize,
}

impl Tally {
    fn add(&mut self, verdict: &Verdict, accepted: usize) {
        self.same += verdict.same;
        self.different += verdict.pairs.len() - accepted;
        self.accepted += accepted;
        self.unstable += verdict.unstable;
        self.chance += verdict.chance.len();
    }

    fn join(&mut self, other: &Tally) {
        self.same += other.same;
        self.different += other.different;
        self.accepted += other.accepted;
        self.unstable += other.unstable;
        self.chance += other.chance;
    }

    /// What is not counted: ` (3 accepted, 1 not repeated by the reference)`.
    fn beside(&self) -> String {
        let counts =
            [(self.accepted, "accepted"), (self.unstable, "not repeated by the reference"), (self.chance, "once only")];
        let told: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) }
    }

    fn share(&self) -> f64 {
        let all = self.same + self.different;
        if all == 0 { 100.0 } else { 100.0 * self.same as f64 / all as f64 }
    }
}

fn difftest(args: &[String]) -> Result<bool, String> {
    let options = parse(args)?;
    let root = harness::workspace();
    let bits32 = harness::can_build(harness::Bits::B32);
    let (mut entries, eaches) = list::commands(&root.join("tests/difftest/commands.list"))?;
    entries.extend(list::tracees(bits32, &eaches)?);
    let mut seen = HashMap::new();
    for entry in &entries {
        if seen.insert(&entry.name, ()).is_some() {
            return Err(format!("two entries are called {}", entry.name));
        }
    }
    let whole = entries.len();
    entries.retain(|e| {
        (options.only.is_empty() || options.only.iter().any(|o| e.name.contains(o)))
            && !options.skip.iter().any(|s| e.name.contains(s))
    });
    if options.quick {
        let mut bases = HashMap::new();
        entries.retain(|e| bases.insert(e.name.split('/').next().map(str::to_owned), ()).is_none());
    }
    if options.list {
        for entry in &entries {
            println!("{}\t{} {}", entry.name, entry.options.join(" "), entry.command.join(" "));
        }
        return Ok(true);
    }
    let reference_path = match &options.reference {
        Some(path) => path.clone(),
        None => reference().ok_or("no strace to compare with: set STROBE_ORACLE or install strace")?,
    };
    let strobe_path = options.strobe.clone().unwrap_or_else(|| harness::target_dir().join("release/strobe"));
    println!("reference: {} ({})", version(&reference_path), reference_path.display());
    println!("compared:  {} ({})", version(&strobe_path), strobe_path.display());
    if !bits32 {
        println!("left out: the i386 tracees, for want of gcc-multilib");
    }
    let place = run::Place::new()?;
    let reference = place.tracer("a", &reference_path, Vec::new())?;
    let strobe = place.tracer("b", &strobe_path, options.extra.clone())?;
    let mut known = known::read(&root.join("tests/difftest/known.list"))?;
    let mut tallies: BTreeMap<Group, Tally> = BTreeMap::new();
    let mut tracees: BTreeMap<String, Tally> = BTreeMap::new();
    let mut by_path: BTreeMap<String, Tally> = BTreeMap::new();
    let mut kinds: HashMap<String, (usize, String, Pair)> = HashMap::new();
    let mut report = String::new();
    let mut left_out = Vec::new();
    let mut failed = Vec::new();
    for entry in &entries {
        let examined = examine(&place, &reference, &strobe, entry).and_then(|verdict| {
            let Some(mut verdict) = verdict else { return Ok(None) };
            for _ in 0..options.again {
                if verdict.pairs.iter().all(|pair| known.iter().any(|known| known.covers(pair))) {
                    break;
                }
                if let Some(again) = examine(&place, &reference, &strobe, entry)? {
                    verdict = verdict.confirm(&again);
                }
            }
            Ok(Some(verdict))
        });
        let verdict = match examined {
            Ok(Some(verdict)) => verdict,
            Ok(None) => {
                left_out.push(entry.command[0].clone());
                continue;
            }
            Err(message) => {
                println!("  ----  {}: {message}", entry.name);
                failed.push(entry.name.clone());
                continue;
            }
        };
        let mut accepted = 0;
        let _ = writeln!(report, "== {} ({} {})", entry.name, entry.options.join(" "), entry.command.join(" "));
        let chance = verdict.chance.len();
        for (i, pair) in verdict.chance.iter().chain(&verdict.pairs).enumerate() {
            let hit = if i < chance { None } else { known.iter_mut().find(|k| k.covers(pair)) };
            let note = match &hit {
                Some(known) => format!("  (accepted: {})", known.reason),
                None if i < chance => "  (once only)".to_owned(),
                None => String::new(),
            };
            let kind = compare::kind(pair);
            let _ = writeln!(report, "{} [{kind}]{note}", pair.process);
            for (sign, line) in [('-', &pair.reference), ('+', &pair.other)] {
                if let Some(line) = line {
                    let _ = writeln!(report, "  {sign} {line}");
                }
            }
            match hit {
                Some(hit) => {
                    hit.hits += 1;
                    accepted += 1;
                }
                None if i < chance => {}
                None => kinds.entry(kind).or_insert_with(|| (0, entry.name.clone(), pair.clone())).0 += 1,
            }
        }
        let mut tally = Tally::default();
        tally.add(&verdict, accepted);
        println!(
            "{:6.2}%  {}: {} same, {} different{}",
            tally.share(),
            entry.name,
            tally.same,
            tally.different,
            tally.beside()
        );
        tallies.entry(entry.group).or_default().join(&tally);
        if entry.name.starts_with('@') {
            let base = entry.name.split('/').next().unwrap_or_default();
            tracees.entry(base.to_owned()).or_default().join(&tally);
            let chosen = by_path.entry(base.to_owned()).or_default();
            if entry.options.iter().any(|option| option == "-P") {
                chosen.join(&tally);
            }
        }
    }
    if options.verbose {
        println!("\n{report}");
    }
    if let Some(path) = &options.report {
        std::fs::write(path, &report).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if let Some(path) = &options.table {
        std::fs::write(path, table(&tracees, &by_path)).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    print_kinds(kinds, options.kinds);
    println!("\nidentical lines:");
    let mut total = Tally::default();
    for group in Group::ALL {
        let Some(tally) = tallies.get(&group) else {
            continue;
        };
        println!(
            "{:6.2}%  {:<20} {} of {}{}",
            tally.share(),
            group.label(),
            tally.same,
            tally.same + tally.different,
            tally.beside()
        );
        total.join(tally);
    }
    println!(
        "{:6.2}%  {:<20} {} of {}{}",
        total.share(),
        "all",
        total.same,
        total.same + total.different,
        total.beside()
    );
    left_out.sort();
    left_out.dedup();
    if !left_out.is_empty() {
        println!("left out, not installed: {}", left_out.join(" "));
    }
    let mut good = failed.is_empty();
    if !good {
        println!("FAILED to run: {}", failed.join(" "));
    }
    for group in [Group::Command, Group::Follow] {
        let measured = tallies.get(&group).map_or(100.0, Tally::share);
        if measured < options.threshold {
            println!(
                "BELOW: {measured:.2}% of the lines of {} are identical; asked for {}%",
                group.label(),
                options.threshold
            );
            good = false;
        }
    }
    let ours = tallies.iter().filter(|(group, _)| !matches!(group, Group::Command | Group::Follow));
    let groups = ours.map(|(group, tally)| (group.label(), tally));
    let parts = tracees.iter().map(|(name, tally)| (name.as_str(), tally)).chain(groups).chain([("all", &total)]);
    for (name, tally) in parts.filter(|(_, tally)| tally.share() < options.goal) {
        println!("BELOW THE GOAL: {name}: {:.2}% of {}%", tally.share(), options.goal);
        good = false;
    }
    if entries.len() == whole {
        for stale in known.iter().filter(|k| k.hits == 0) {
            println!("STALE: tests/difftest/known.list:{}: nothing differs so any more ({})", stale.line, stale.reason);
            good = false;
        }
    }
    Ok(good)
}

/// What was compared of each tracee, one in a line, in the rows of a table: lines that count and those that are equal in all
/// variants, what was accepted, what share of all lines the equal ones are, and the same of the variants with `-P` alone.
fn table(tracees: &BTreeMap<String, Tally>, by_path: &BTreeMap<String, Tally>) -> String {
    let columns = "tracee | lines | equal | share | accepted | of all | `-P`: lines | equal";
    let mut rows = format!("| {columns} |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (name, tally) in tracees {
        let lines = |tally: &Tally| tally.same + tally.different;
        let all = Tally { different: tally.different + tally.accepted, same: tally.same, ..Tally::default() };
        let chosen = by_path.get(name).map_or((0, 0), |tally| (lines(tally), tally.same));
        let _ = writeln!(
            rows,
            "| {} | {} | {} | {:.2} % | {} | {:.2} % | {} | {} |",
            name.trim_start_matches('@'),
            lines(tally),
            tally.same,
            tally.share(),
            tally.accepted,
            all.share(),
            chosen.0,
            chosen.1
        );
    }
    rows
}

fn examine(
    place: &run::Place,
    reference: &run::Tracer,
    strobe: &run::Tracer,
    entry: &Entry,
) -> Result<Option<Verdict>, String> {
    let Some(command) = place.command(entry)? else {
        return Ok(None);
    };
    let first = place.run(reference, entry, &command)?;
    let other = place.run(strobe, entry, &command)?;
    let second = place.run(reference, entry, &command)?;
    let mut verdict = compare::compare(&first.trace, &second.trace, &other.trace);
    if first.code == second.code && other.code != first.code {
        let line = |code: Option<i32>| {
            Some(format!("exit-status {}", code.map_or_else(|| "by a signal".to_owned(), |c| c.to_string())))
        };
        verdict.pairs.push(Pair { process: "status".to_owned(), reference: line(first.code), other: line(other.code) });
    } else {
        verdict.same += 1;
    }
    Ok(Some(verdict))
}

fn print_kinds(kinds: HashMap<String, (usize, String, Pair)>, most: usize) {
    if kinds.is_empty() {
        return;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by(|a, b| b.1.0.cmp(&a.1.0).then_with(|| a.0.cmp(&b.0)));
    println!("\nkinds of differences ({}):", kinds.len());
    for (kind, (count, entry, pair)) in kinds.iter().take(most) {
        println!("{count:6} × {kind}    in {entry}");
        for (sign, line) in [('-', &pair.reference), ('+', &pair.other)] {
            if let Some(line) = line {
                let cut: String = line.chars().take(400).collect();
                println!("         {sign} {cut}");
            }
        }
    }
    if kinds.len() > most {
        println!("   and {} kinds more (--kinds N, --report FILE)", kinds.len() - most);
    }
}

/// The words that start a tracer without a shell in between (the oracle is a script around its own loader).
pub fn direct(binary: &Path) -> Vec<String> {
    match run::unwrap(binary) {
        None => vec![binary.display().to_string()],
        Some((loader, libraries, inner)) => {
            let shown = |path: PathBuf| path.display().to_string();
            vec![
                shown(loader),
                "--argv0".into(),
                "strace".into(),
                "--library-path".into(),
                shown(libraries),
                shown(inner),
            ]
        }
    }
}
