//! `cargo xtask codegen [--check]`: `crates/abi/data/*.{const,layout,tbl}` → `crates/abi/src/**`. Text to text: neither
//! headers nor a compiler are needed. `--check` only compares, and fails when a committed file is out of date.

use std::collections::HashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::extract::{data, root};

/// The ABIs of `abi::Abi` as they are called in the data and in Rust.
const ABIS: [(&str, &str); 6] = [
    ("x86_64", "X86_64"),
    ("i386", "I386"),
    ("x32", "X32"),
    ("aarch64", "Aarch64"),
    ("arm", "Arm"),
    ("riscv64", "Riscv64"),
];

pub fn run(args: &[String]) -> ExitCode {
    let check = args.iter().any(|a| a == "--check");
    match outdated(check) {
        Ok(files) if files.is_empty() || !check => ExitCode::SUCCESS,
        Ok(files) => {
            for f in files {
                eprintln!("codegen: {f} is out of date; run `cargo xtask codegen`");
            }
            ExitCode::FAILURE
        }
        Err(e) => {
            eprintln!("codegen: {e}");
            ExitCode::FAILURE
        }
    }
}

/// The generated files that differ from what the data says; unless `check`, they are rewritten.
pub fn outdated(check: bool) -> Result<Vec<String>, String> {
    let mut changed = Vec::new();
    let files = generate()?;
    for (file, text) in &files {
        let path = root().join(file);
        if std::fs::read_to_string(&path).ok().as_ref() != Some(text) {
            if !check {
                std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
            }
            changed.push(file.clone());
        }
    }
    // Files of areas that are gone.
    for dir in ["crates/abi/src/names", "crates/abi/src/layout", "crates/abi/src/c"] {
        for e in std::fs::read_dir(root().join(dir)).map_err(|e| format!("{dir}: {e}"))?.flatten() {
            let file = format!("{dir}/{}", e.file_name().to_string_lossy());
            if !files.contains_key(&file) {
                if !check {
                    std::fs::remove_file(e.path()).map_err(|e| format!("{file}: {e}"))?;
                }
                changed.push(file);
            }
        }
    }
    Ok(changed)
}

fn generate() -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    let mut put = |file: &str, text: String| files.insert(format!("crates/abi/src/{file}"), text);
    let mut names = Vec::new();
    let mut seen = BTreeMap::new();
    for (area, text) in read_all(".const")? {
        put(&format!("names/{area}.rs"), constants(&area, &text, &mut seen)?);
        names.push(area);
    }
    let mut mods = index("Tables of named constants, all flat: `abi::names::MMAP_PROT`.", &names);
    mods += "\n/// Every table, for tests and for documents that list them.\n#[rustfmt::skip]\npub static ALL: &[&crate::Table] = &[\n";
    for table in seen.keys() {
        let _ = writeln!(mods, "    &{},", table.to_uppercase());
    }
    mods += "];\n";
    put("names/mod.rs", mods);
    let mut layouts = Vec::new();
    let mut seen = BTreeMap::new();
    for (area, text) in read_all(".layout")? {
        put(&format!("layout/{area}.rs"), records(&area, &text, &mut seen)?);
        layouts.push(area);
    }
    let mut mods = index(
        "Layouts of C records: a module for each record, a constant for each field, named as in C: `abi::layout::stat::st_dev`.",
        &layouts,
    );
    mods += "\npub use crate::place::{At, Size};\n";
    put("layout/mod.rs", mods);
    let ioctl_text = read("ioctls.tbl")?;
    let mut seen = BTreeMap::new();
    for (area, text) in read_all(".const")? {
        put(&format!("c/{area}.rs"), plain_constants(&format!("{area}.const"), &text, &mut seen)?);
    }
    put("c/ioctls.rs", plain_constants("ioctls.tbl", &ioctl_text, &mut seen)?);
    names.push("ioctls".to_string());
    put(
        "c/mod.rs",
        index(
            "Every constant by itself: `abi::c::O_CREAT`, with its value on x86_64 (else on the first ABI that has it).",
            &names,
        ),
    );
    put("sysno/tables.rs", syscalls(&read("syscall.tbl")?)?);
    put("errno/table.rs", errno(&read("errno.tbl")?)?);
    put("ioctl/names.rs", ioctls(&ioctl_text)?);
    Ok(files)
}

fn path(file: &str) -> PathBuf {
    data().join(file)
}

fn read(file: &str) -> Result<String, String> {
    std::fs::read_to_string(path(file)).map_err(|e| format!("{}: {e}", path(file).display()))
}

/// The data files with an ending, by area.
fn read_all(ending: &str) -> Result<BTreeMap<String, String>, String> {
    let mut all = BTreeMap::new();
    for e in std::fs::read_dir(data()).map_err(|e| format!("{}: {e}", data().display()))?.flatten() {
        let file = e.file_name().to_string_lossy().into_owned();
        if let Some(area) = file.strip_suffix(ending) {
            all.insert(area.to_string(), read(&file)?);
        }
    }
    Ok(all)
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|l| !l.starts_with('#') && !l.is_empty())
}

/// The values of a line of facts, one for each ABI: the first value holds wherever none is given.
fn per_abi<'a>(words: impl Iterator<Item = &'a str>) -> Result<[Option<&'a str>; 6], String> {
    let mut words = words;
    let first = words.next().ok_or("a value is missing")?;
    let some = |v| (v != "-").then_some(v);
    let mut all = [some(first); 6];
    for w in words {
        let (abi, v) = w.split_once('=').ok_or_else(|| format!("{w}?"))?;
        let i = ABIS.iter().position(|a| a.0 == abi).ok_or_else(|| format!("{abi} is no ABI"))?;
        all[i] = some(v);
    }
    Ok(all)
}

fn head(from: &str) -> String {
    format!("// From data/{from} by `cargo xtask codegen`. Do not edit.\n")
}

fn index(what: &str, areas: &[String]) -> String {
    // As rustfmt orders them.
    let mut areas = areas.to_vec();
    areas.sort();
    let mut out = format!("//! {what}\n//!\n//! By `cargo xtask codegen`. Do not edit.\n\n");
    for a in &areas {
        let _ = writeln!(out, "#[rustfmt::skip]\nmod {a};");
    }
    if !areas.is_empty() {
        out.push('\n');
    }
    for a in &areas {
        let _ = writeln!(out, "#[allow(unused_imports)]\npub use {a}::*;");
    }
    out
}

fn constants(area: &str, text: &str, seen: &mut BTreeMap<String, String>) -> Result<String, String> {
    let mut out = head(&format!("{area}.const"));
    out += "use crate::{Abi, Entry, Table};\n\nconst fn e(value: u64, name: &'static str) -> Entry {\n    Entry { value, name }\n}\n";
    let mut rows: Vec<(&str, [Option<u64>; 6])> = Vec::new();
    let mut table: Option<(&str, &str)> = None;
    for l in lines(text) {
        let at = |e: String| format!("{area}.const: {l}: {e}");
        if let Some(rest) = l.strip_prefix("table ") {
            if let Some(t) = table {
                one_table(&mut out, t, &rows);
            }
            rows.clear();
            let (name, unknown) = rest.split_once(' ').unwrap_or((rest, ""));
            if let Some(other) = seen.insert(name.to_string(), area.to_string()) {
                return Err(format!("table {name} is in {other} and in {area}"));
            }
            table = Some((name, unknown.trim_matches('"')));
        } else {
            let mut words = l.split(' ');
            let name = words.next().unwrap_or_default();
            let mut values = [None; 6];
            for (v, text) in values.iter_mut().zip(per_abi(words).map_err(at)?) {
                *v = text
                    .map(|t| u64::from_str_radix(t.trim_start_matches("0x"), 16).map_err(|e| at(e.to_string())))
                    .transpose()?;
            }
            rows.push((name, values));
        }
    }
    if let Some(t) = table {
        one_table(&mut out, t, &rows);
    }
    if !out.contains("Abi::") {
        out = out.replace("use crate::{Abi, ", "use crate::{");
    }
    Ok(out)
}

/// The constants of an area by themselves. A name that several tables hold is written once, for the first of them.
fn plain_constants(from: &str, text: &str, seen: &mut BTreeMap<String, u64>) -> Result<String, String> {
    let mut out = head(from);
    out += "#![allow(missing_docs, non_upper_case_globals)]\n\n";
    for l in lines(text) {
        if l.starts_with("table ") {
            continue;
        }
        let mut words = l.split(' ');
        let name = words.next().unwrap_or_default();
        let values = per_abi(words).map_err(|e| format!("{from}: {l}: {e}"))?;
        let Some(value) = values.into_iter().flatten().next() else { continue };
        let value = u64::from_str_radix(value.trim_start_matches("0x"), 16).map_err(|e| format!("{from}: {l}: {e}"))?;
        let identifier = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if identifier && !seen.contains_key(name) {
            seen.insert(name.to_string(), value);
            let _ = writeln!(out, "pub const {name}: u64 = {value:#x};");
        }
    }
    Ok(out)
}

fn one_table(out: &mut String, (name, unknown): (&str, &str), rows: &[(&str, [Option<u64>; 6])]) {
    let entries = |abi: usize| -> Vec<(u64, &str)> { rows.iter().filter_map(|(n, v)| Some((v[abi]?, *n))).collect() };
    let all: Vec<_> = (0..6).map(entries).collect();
    let sorted = all.iter().all(|e| e.is_sorted_by(|a, b| a.0 < b.0));
    let list = |e: &[(u64, &str)], indent: &str| {
        let mut s = String::from("&[");
        let mut width = 200;
        for (v, n) in e {
            let word = if *v < 10 { format!("e({v}, \"{n}\"),") } else { format!("e({v:#x}, \"{n}\"),") };
            if width + word.len() > 110 {
                let _ = write!(s, "\n{indent}    ");
                width = 0;
            } else {
                s.push(' ');
            }
            width += word.len() + 1;
            s += &word;
        }
        if !e.is_empty() {
            let _ = write!(s, "\n{indent}");
        }
        s.push(']');
        s
    };
    let doc = if unknown.is_empty() { String::new() } else { format!(", else `{unknown}`") };
    let _ = write!(
        out,
        "\n/// {} names{doc}.\npub static {}: Table = Table {{\n    name: \"{name}\",\n    unknown: \"{unknown}\",\n    sorted: {sorted},\n",
        all[0].len(),
        name.to_uppercase(),
    );
    let _ = writeln!(out, "    entries: {},", list(&all[0], "    "));
    let mut differs = String::new();
    for i in 1..6 {
        if all[i] != all[0] {
            let _ = write!(differs, "\n        (Abi::{}, {}),", ABIS[i].1, list(&all[i], "        "));
        }
    }
    if !differs.is_empty() {
        differs += "\n    ";
    }
    let _ = writeln!(out, "    differs: &[{differs}],\n}};");
}

fn records(area: &str, text: &str, seen: &mut BTreeMap<String, String>) -> Result<String, String> {
    let mut out = head(&format!("{area}.layout"));
    out += "#![allow(missing_docs, non_upper_case_globals, non_camel_case_types)]\n";
    let mut open = false;
    let mut fields = BTreeSet::new();
    for l in lines(text) {
        let at = |e: String| format!("{area}.layout: {l}: {e}");
        let number = |v: &str| v.parse::<u32>().map_err(|e| at(e.to_string()));
        let (is_struct, l) = l.strip_prefix("struct ").map_or((false, l), |r| (true, r));
        let mut words = l.split(' ');
        let name = words.next().unwrap_or_default();
        let values = per_abi(words).map_err(at)?;
        if is_struct {
            if let Some(other) = seen.insert(name.to_string(), area.to_string()) {
                return Err(format!("struct {name} is in {other} and in {area}"));
            }
            let mut size = [0; 3];
            for (s, v) in size.iter_mut().zip(&values) {
                *s = v.map_or(Ok(0), number)?;
            }
            let ident = raw(name);
            if open {
                out += "}\n";
            }
            let _ = writeln!(out, "\npub mod {ident} {{\n    #[allow(unused_imports)]\n    use crate::{{At, Size}};");
            let _ = writeln!(out, "    pub const SIZE: Size = Size {{ size: {size:?}, name: \"{name}\" }};");
            open = true;
            fields.clear();
        } else {
            if !fields.insert(name.to_string()) {
                return Err(at("a field twice".to_string()));
            }
            let (mut offset, mut size) = ([0; 3], [0; 3]);
            for (i, v) in values.iter().take(3).enumerate() {
                if let Some((o, s)) = v.and_then(|v| v.split_once(':')) {
                    (offset[i], size[i]) = (number(o)?, number(s)?);
                }
            }
            let _ = writeln!(out, "    pub const {}: At = At {{ offset: {offset:?}, size: {size:?} }};", raw(name));
        }
    }
    if open {
        out += "}\n";
    }
    Ok(out)
}

/// A C identifier as a Rust one.
fn raw(name: &str) -> String {
    const RESERVED: [&str; 18] = [
        "type", "ref", "in", "mod", "fn", "use", "as", "box", "final", "impl", "let", "loop", "match", "move", "pub",
        "where", "yield", "priv",
    ];
    match name {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if RESERVED.contains(&name) => format!("r#{name}"),
        _ => name.to_string(),
    }
}

fn syscalls(text: &str) -> Result<String, String> {
    let mut out = head("syscall.tbl");
    out += "use super::Calls;\n";
    let mut rows = Vec::new();
    for l in lines(text) {
        let mut words = l.split(' ');
        let name = words.next().unwrap_or_default();
        rows.push((name, per_abi(words).map_err(|e| format!("syscall.tbl: {l}: {e}"))?));
    }
    for (i, (abi, ident)) in ABIS.iter().enumerate() {
        let mut table: Vec<(u32, &str)> = Vec::new();
        for (name, values) in &rows {
            if let Some(v) = values[i] {
                table.push((v.parse().map_err(|e| format!("syscall.tbl: {name}: {e}"))?, name));
            }
        }
        table.sort();
        if let Some(w) = table.windows(2).find(|w| w[0].0 == w[1].0) {
            return Err(format!("syscall.tbl: {abi}: {} has two names, {} and {}", w[0].0, w[0].1, w[1].1));
        }
        let end = table.iter().rfind(|e| e.0 < 4096).map_or(0, |e| e.0 + 1);
        let mut dense = vec![""; end as usize];
        for (nr, name) in &table {
            if let Some(slot) = dense.get_mut(*nr as usize) {
                *slot = name;
            }
        }
        let mut by_name: Vec<usize> = (0..table.len()).collect();
        by_name.sort_by_key(|&i| table[i].1);
        let _ = writeln!(
            out,
            "\npub(super) static {}: Calls = Calls {{\n    table: &{table:?},\n    dense: &{dense:?},\n    by_name: &{by_name:?},\n}};",
            ident.to_uppercase()
        );
    }
    Ok(out)
}

fn errno(text: &str) -> Result<String, String> {
    let (mut table, mut kernel, mut aliases) = (String::new(), String::new(), String::new());
    let mut numbers = BTreeMap::new();
    let mut renamed = Vec::new();
    for l in lines(text) {
        let bad = || format!("errno.tbl: {l}?");
        let (first, rest) = l.split_once(' ').ok_or_else(bad)?;
        let (name, said) = rest.split_once(' ').unwrap_or((rest, ""));
        match first {
            "alias" => renamed.push((name, said)),
            "kernel" => {
                let _ = writeln!(kernel, "    ({}, {said:?}),", name);
            }
            n => {
                let n: u32 = n.parse().map_err(|_| bad())?;
                numbers.insert(name, n);
                let _ = writeln!(table, "    ({n}, {name:?}, {said:?}),");
            }
        }
    }
    for (name, of) in renamed {
        let n = numbers.get(of).ok_or_else(|| format!("errno.tbl: {name}: {of}?"))?;
        let _ = writeln!(aliases, "    ({n}, {name:?}),");
    }
    Ok(format!(
        "{}/// Number, name, text of the C locale.\npub(super) static ERRNO: &[(u32, &str, &str)] = &[\n{table}];\n\n\
         /// Second names.\npub(super) static ALIASES: &[(u32, &str)] = &[\n{aliases}];\n\n\
         /// The kernel's own.\npub(super) static KERNEL: &[(u32, &str)] = &[\n{kernel}];\n",
        head("errno.tbl")
    ))
}

fn ioctls(text: &str) -> Result<String, String> {
    let mut out = head("ioctls.tbl");
    let mut all: [Vec<(u32, &str)>; 3] = Default::default();
    for l in lines(text) {
        let mut words = l.split(' ');
        let name = words.next().unwrap_or_default();
        let values = per_abi(words).map_err(|e| format!("ioctls.tbl: {l}: {e}"))?;
        for (table, v) in all.iter_mut().zip(values) {
            if let Some(v) = v {
                let v =
                    u32::from_str_radix(v.trim_start_matches("0x"), 16).map_err(|e| format!("ioctls.tbl: {l}: {e}"))?;
                table.push((v, name));
            }
        }
    }
    for (table, (name, doc)) in all.iter_mut().zip([
        ("NAMES", "Every name of an ioctl number on x86_64, ascending by number."),
        ("NAMES_I386", "The same on i386, where many records are smaller."),
        ("NAMES_X32", "The same on x32."),
    ]) {
        table.sort_by_key(|e| e.0); // stable: several names of a number stay in the order of the file
        // What has a name of its own for 32-bit programs is not also called by the name that 64-bit programs have for it.
        let own: HashSet<_> = table.iter().filter_map(|&(v, n)| Some((v, n.strip_prefix("FS_IOC32_")?))).collect();
        table.retain(|(v, n)| !n.strip_prefix("FS_IOC_").is_some_and(|rest| own.contains(&(*v, rest))));
        let _ = writeln!(out, "/// {doc}\npub static {name}: &[(u32, &str)] = &[");
        for (v, n) in table {
            let _ = writeln!(out, "    ({v:#x}, {n:?}),");
        }
        out += "];\n\n";
    }
    Ok(out)
}
