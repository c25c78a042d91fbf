//! Names of ioctl numbers, gathered from all kernel headers, and their values per ABI: `ioctls.tbl`.
//!
//! A macro names an ioctl when its expansion uses `_IOC`, the macro under `_IO`, `_IOR`, `_IOW` and `_IOWR`. To see
//! that, each header is preprocessed with `_IOC` replaced by a mark after it was read. The ioctls that are older than
//! that scheme are plain numbers; `crates/abi/data/ioctls.plain` says which macros of which header they are, which
//! names are no ioctls after all, and which of several names of a number comes first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::extract::{data, headers, preprocess, values, write};

/// What headers expect to have been included before them.
const BEFORE: &str = "#include <stddef.h>\n#include <stdint.h>\n#include <limits.h>\n#include <linux/types.h>\n\
#include <sys/types.h>\n#include <sys/socket.h>\n#include <sys/time.h>\n#include <endian.h>\n#include <linux/ioctl.h>\n\
#include <linux/fiemap.h>\n#include <linux/blktrace_api.h>\n";

/// Directories of headers, in the order in which they are searched.
const DIRS: [&str; 14] = [
    "asm-generic",
    "x86_64-linux-gnu/asm",
    "linux",
    "drm",
    "fwctl",
    "misc",
    "mtd",
    "rdma",
    "scsi",
    "sound",
    "video",
    "xen",
    "cxl",
    "regulator",
];

/// What `ioctls.plain` says.
#[derive(Default)]
struct Rules {
    /// Header, range and prefixes of the plain numbers that are ioctls in it.
    plain: Vec<(String, std::ops::RangeInclusive<u64>, Vec<String>)>,
    /// Names that look like ioctls and are none, or are no names to show; `*` at the end stands for any rest.
    not: Vec<String>,
    /// Names and numbers that no header for user space has, for each ABI.
    values: Vec<(String, [Option<u64>; 3])>,
    /// Names that come before others of the same number.
    first: Vec<String>,
    /// C text to be read before a header.
    before: BTreeMap<String, String>,
}

impl Rules {
    fn is_none(&self, name: &str) -> bool {
        self.not.iter().any(|n| n.strip_suffix('*').map_or(n == name, |n| name.starts_with(n)))
    }
}

fn number(hex: &str) -> Option<u64> {
    u64::from_str_radix(hex.trim_start_matches("0x"), 16).ok()
}

fn rules() -> Result<Rules, String> {
    let path = data().join("ioctls.plain");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut rules = Rules::default();
    for l in text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let mut words = l.split_whitespace().map(String::from);
        match words.next().as_deref() {
            Some("plain") => {
                let bad = || format!("ioctls.plain: {l}?");
                let header = words.next().ok_or_else(bad)?;
                let range = words.next().ok_or_else(bad)?;
                let (from, to) = range.split_once('-').ok_or_else(bad)?;
                let range = number(from).ok_or_else(bad)?..=number(to).ok_or_else(bad)?;
                rules.plain.push((header, range, words.collect()));
            }
            Some("not") => rules.not.extend(words),
            Some("value") => {
                let bad = || format!("ioctls.plain: {l}?");
                for w in words {
                    let (name, values) = w.split_once('=').ok_or_else(bad)?;
                    let mut numbers = values.split(',');
                    let mut own = [Some(numbers.next().and_then(number).ok_or_else(bad)?); 3];
                    for other in numbers {
                        let (abi, value) = other.split_once('=').ok_or_else(bad)?;
                        let slot = ["x86_64", "i386", "x32"].iter().position(|a| *a == abi).ok_or_else(bad)?;
                        own[slot] = Some(number(value).ok_or_else(bad)?);
                    }
                    rules.values.push((name.to_string(), own));
                }
            }
            Some("first") => rules.first.extend(words),
            Some("before") => {
                let header = words.next().ok_or_else(|| format!("ioctls.plain: {l}?"))?;
                let c = l.split_once(&header).map_or("", |x| x.1).trim().replace("\\n", "\n");
                rules.before.entry(header).or_default().push_str(&format!("{c}\n"));
            }
            _ => return Err(format!("ioctls.plain: {l}? Lines are plain, not, value, first, before")),
        }
    }
    Ok(rules)
}

/// Writes `ioctls.tbl`.
pub fn extract() -> Result<(), Vec<String>> {
    let rules = rules().map_err(|e| vec![e])?;
    let mut found: BTreeMap<String, [Option<u64>; 3]> = BTreeMap::new();
    for header in all_headers() {
        match of_header(&header, &rules) {
            Ok(names) => {
                for (name, values) in names {
                    let slot = found.entry(name).or_insert(values);
                    for (s, v) in slot.iter_mut().zip(values) {
                        *s = s.or(v);
                    }
                }
            }
            Err(e) => eprintln!("extract ioctls: {header} left out: {e}"),
        }
    }
    for (name, value) in &rules.values {
        found.insert(name.clone(), *value);
    }
    let mut rows: Vec<_> = found.into_iter().collect();
    let rank = |name: &str| rules.first.iter().position(|f| f == name).unwrap_or(usize::MAX);
    rows.sort_by_key(|(name, v)| (v.iter().flatten().next().copied(), rank(name), name.clone()));
    let mut text = String::new();
    for (name, values) in &rows {
        text += name;
        crate::extract::line(&mut text, values, |v| format!("{v:#x}"));
    }
    write(
        "ioctls.tbl",
        "# ioctl numbers, from all kernel headers by `cargo xtask extract ioctls`. Do not edit.\n",
        &text,
    );
    Ok(())
}

fn all_headers() -> Vec<String> {
    fn walk(dir: &Path, out: &mut BTreeSet<String>) {
        for e in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = e.path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "h")
                && let Ok(p) = path.strip_prefix(headers())
            {
                out.insert(p.to_string_lossy().into_owned());
            }
        }
    }
    let mut all = Vec::new();
    for dir in DIRS {
        let mut found = BTreeSet::new();
        walk(&headers().join(dir), &mut found);
        all.extend(found);
    }
    all
}

type Found = Vec<(String, [Option<u64>; 3])>;

/// The ioctls that one header defines.
fn of_header(header: &str, rules: &Rules) -> Result<Found, String> {
    let include = header.strip_prefix("x86_64-linux-gnu/").unwrap_or(header);
    let own = std::fs::read_to_string(headers().join(header)).map_err(|e| e.to_string())?;
    let plain = rules.plain.iter().find(|p| p.0 == include);
    if plain.is_none() && !own.contains("_IO") && !own.contains("DEFINE") {
        return Ok(Vec::new());
    }
    // Each macro that this very file defines.
    let mut names: Vec<String> = Vec::new();
    for l in own.replace("\\\n", " ").lines() {
        let Some(d) = l.trim_start().strip_prefix('#').map(str::trim_start) else { continue };
        let Some(d) = d.strip_prefix("define").map(str::trim_start) else { continue };
        let end = d.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(d.len());
        let function = d[end..].starts_with('(');
        let name = &d[..end];
        if !function && !d[end..].trim().is_empty() && !rules.is_none(name) && !names.iter().any(|n| n == name) {
            names.push(name.to_string());
        }
    }
    // Some headers write them as enumerators: NAME = _IO…, on one line.
    let mut enumerators: BTreeSet<String> = BTreeSet::new();
    for l in own.lines() {
        if let Some((name, value)) = l.split_once('=')
            && value.contains("IO")
            && value.contains('(')
            && name.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !rules.is_none(name.trim())
        {
            enumerators.insert(name.trim().to_string());
        }
    }
    if names.is_empty() && enumerators.is_empty() {
        return Ok(Vec::new());
    }
    let before = rules.before.get(include).map_or("", String::as_str);
    let opening = format!("{BEFORE}{before}#include <{include}>\n");
    let mut probe = opening.clone();
    probe += "#undef _IOC\n#define _IOC(dir, type, nr, size) FACTS_IOC(dir, type, nr, size)\n";
    for n in &names {
        probe += &format!("#ifdef {n}\nFACTS_NAME {n}_FACTS {n}\n#endif\n");
    }
    let out = preprocess(&probe)?;
    let marked: BTreeSet<&str> = out
        .lines()
        .filter(|l| l.contains("FACTS_IOC"))
        .filter_map(|l| l.strip_prefix("FACTS_NAME ")?.split_once("_FACTS ").map(|x| x.0))
        .collect();
    let asked = |n: &str| plain.is_some_and(|p| p.2.iter().any(|p| n.starts_with(p.as_str())));
    names.retain(|n| marked.contains(n.as_str()) || asked(n) || enumerators.contains(n));
    for e in &enumerators {
        if !names.contains(e) {
            names.push(e.clone());
        }
    }
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let all = values(&opening, &names)?;
    let fits = |v: Option<u64>| v.filter(|v| *v <= u64::from(u32::MAX));
    Ok(names
        .into_iter()
        .enumerate()
        .map(|(i, n)| (n, [fits(all[0][i]), fits(all[1][i]), fits(all[2][i])]))
        .filter(|(_, v)| v.iter().any(Option::is_some))
        .filter(|(n, v)| {
            marked.contains(n.as_str())
                || enumerators.contains(n)
                || plain.is_some_and(|p| v.iter().flatten().all(|v| p.1.contains(v)))
        })
        .collect())
}
