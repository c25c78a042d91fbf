//! `cargo xtask extract --missing`: constants of the headers that belong to a table by their name and are in none.
//!
//! A table whose names all begin alike is complete when every constant of its headers that begins so is in a table, or
//! is struck out there (`-NAME`, `-NAME*`). What only says how many there are or which bits they take is no name of a
//! value, and a second name of a value, or one of several bits that all have names, is no gap.

use std::collections::BTreeSet;

use crate::extract::{Ask, TARGETS, compile, identifiers};
use crate::lists::{Area, Item, Kind, Unit, areas};

/// Ends of names that stand for bounds, widths and masks.
const BOUNDS: [&str; 12] =
    ["_MAX", "_MIN", "_LAST", "_MASK", "_SHIFT", "_BITS", "_CNT", "_COUNT", "_NUM", "_SIZE", "_LEN", "_END"];

/// One table with what it lacks.
pub struct Gap {
    pub area: String,
    pub line: usize,
    pub table: String,
    pub names: Vec<String>,
}

/// The part that all names of a table begin with, to its last `_`.
fn beginning(item: &Item) -> Option<String> {
    let mut names = item.names.iter().map(|n| n.name.as_str());
    let mut common = names.next()?.to_string();
    for name in names {
        let same = common.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
        common.truncate(same);
    }
    common.truncate(common.rfind('_')? + 1);
    (common.trim_matches('_').len() >= 2).then_some(common)
}

/// Everything that is missing, in the order of the lists.
pub fn find() -> Result<Vec<Gap>, Vec<String>> {
    let one = |e: String| vec![e];
    let all: Vec<Area> = areas().map_err(one)?.iter().map(|name| Area::read(name)).collect::<Result<_, _>>()?;
    let items = || all.iter().flat_map(|area| &area.units).flat_map(|unit| &unit.items);
    let tables = || items().filter(|item| matches!(item.kind, Kind::Table { .. }));
    let mut known: BTreeSet<String> = tables().flat_map(|item| item.names.iter().map(|n| n.name.clone())).collect();
    let ioctls = std::fs::read_to_string(crate::extract::data().join("ioctls.tbl")).map_err(|e| one(e.to_string()))?;
    known.extend(ioctls.lines().filter_map(|line| line.split(' ').next()).map(String::from));
    let whole: Vec<&String> = tables().flat_map(|item| &item.prefixes).collect();
    let mut gaps = Vec::new();
    for area in &all {
        for unit in &area.units {
            gaps.extend(in_unit(area, unit, &known, &whole)?);
        }
    }
    Ok(gaps)
}

fn in_unit(area: &Area, unit: &Unit, known: &BTreeSet<String>, whole: &[&String]) -> Result<Vec<Gap>, Vec<String>> {
    let at = |e: String| vec![format!("{}.list:{}: {e}", area.name, unit.line)];
    let target = &TARGETS[0];
    let tables: Vec<(&Item, String)> = unit
        .items
        .iter()
        .filter(|item| matches!(item.kind, Kind::Table { .. }) && item.prefixes.is_empty())
        .filter_map(|item| Some((item, beginning(item)?)))
        .collect();
    if tables.is_empty() {
        return Ok(Vec::new());
    }
    let bound = |name: &str| name.starts_with("__") || BOUNDS.iter().any(|end| name.ends_with(end));
    // To the table that is nearest by name.
    let table = |name: &str| {
        let near = tables.iter().filter(|(_, prefix)| name.starts_with(prefix.as_str())).max_by_key(|(_, p)| p.len());
        near.map(|(item, _)| *item).filter(|item| !item.strikes(name))
    };
    let seen: Vec<(String, &Item)> = identifiers(target, unit)
        .map_err(at)?
        .into_iter()
        .filter(|name| !known.contains(name) && !bound(name) && !whole.iter().any(|p| name.starts_with(p.as_str())))
        .filter_map(|name| table(&name).map(|item| (name, item)))
        .collect();
    let values = |names: Vec<&str>| {
        let asks: Vec<(usize, Ask)> = names.iter().map(|name| (unit.line, Ask::Value((*name).to_string()))).collect();
        let (values, _) = compile(target, unit, &asks)?;
        Ok::<Vec<Option<u64>>, String>(values.into_iter().map(|value| value.map(|v| v.0)).collect())
    };
    let found = values(seen.iter().map(|(name, _)| name.as_str()).collect()).map_err(at)?;
    let mut gaps: Vec<Gap> = Vec::new();
    for (item, _) in &tables {
        let named = values(item.names.iter().map(|n| n.expr.as_str()).collect()).map_err(at)?;
        let named: BTreeSet<u64> = named.into_iter().flatten().collect();
        let bits = named.iter().fold(0, |bits, value| bits | value);
        // Small numbers in a row are no bits.
        let flags =
            named.iter().filter(|value| value.is_power_of_two()).count() * 2 > named.len() && !named.contains(&3);
        let told = |value: u64| named.contains(&value) || flags && value & !bits == 0;
        let names: Vec<String> = seen
            .iter()
            .zip(&found)
            .filter(|((_, owner), value)| std::ptr::eq(*owner, *item) && value.is_some_and(|value| !told(value)))
            .map(|((name, _), _)| name.clone())
            .collect();
        if !names.is_empty() {
            gaps.push(Gap { area: area.name.clone(), line: item.line, table: item.name.clone(), names });
        }
    }
    Ok(gaps)
}

/// Tells them.
pub fn run() -> Result<(), Vec<String>> {
    let gaps = find()?;
    for gap in &gaps {
        println!("{}.list:{}: {} lacks {}", gap.area, gap.line, gap.table, gap.names.join(" "));
    }
    if gaps.is_empty() {
        Ok(())
    } else {
        Err(vec![format!("{} tables lack names; add them, or strike them out (-NAME)", gaps.len())])
    }
}

#[cfg(test)]
mod tests {
    /// Where the pinned headers are at hand, no constant of theirs is missing.
    #[test]
    fn no_table_lacks_a_constant_of_its_headers() {
        if !crate::extract::headers().join("linux/types.h").exists() {
            eprintln!("no kernel headers (STROBE_HEADERS): nothing to compare with");
            return;
        }
        let gaps = super::find().expect("the lists are read");
        let told: Vec<String> = gaps.iter().map(|gap| format!("{}: {}", gap.table, gap.names.join(" "))).collect();
        assert!(told.is_empty(), "add them, or strike them out (-NAME):\n{}", told.join("\n"));
    }
}
