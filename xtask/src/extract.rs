//! `cargo xtask extract [area…]`: kernel headers + `crates/abi/data/*.list` → `*.const`, `*.layout`, `*.tbl`.
//!
//! Nothing extracted is ever run: a C file with one constant per asked value is compiled to assembly text for each
//! ABI (the trick of the kernel's own asm-offsets), and the values are read from that text. So any ABI whose headers
//! are at hand can be extracted on any machine. `crates/abi/data/README.md` describes the lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::lists::{Area, Item, Kind, Unit};

/// An ABI as the compiler is told about it.
pub struct Target {
    name: &'static str,
    /// Directory of its asm/ headers.
    asm: &'static str,
    /// Flags that give its sizes of types, and its predefined macros where the compiler is another machine's.
    flags: &'static [&'static str],
}

pub const TARGETS: [Target; 6] = [
    Target { name: "x86_64", asm: "x86_64-linux-gnu", flags: &["-m64"] },
    Target { name: "i386", asm: "i386-linux-gnu", flags: &["-m32"] },
    Target { name: "x32", asm: "x86_64-linux-gnux32", flags: &["-mx32"] },
    Target {
        name: "aarch64",
        asm: "aarch64-linux-gnu",
        flags: &["-m64", "-U__x86_64__", "-U__x86_64", "-D__aarch64__=1", "-D__AARCH64EL__=1"],
    },
    Target {
        name: "arm",
        asm: "arm-linux-gnueabihf",
        flags: &["-m32", "-U__i386__", "-U__i386", "-D__arm__=1", "-D__ARM_EABI__=1", "-D__ARMEL__=1"],
    },
    Target {
        name: "riscv64",
        asm: "riscv64-linux-gnu",
        flags: &["-m64", "-U__x86_64__", "-U__x86_64", "-D__riscv=1", "-D__riscv_xlen=64"],
    },
];

/// The ABIs whose record layouts are real: the others only borrow an x86 compiler's sizes.
const LAYOUT_TARGETS: usize = 3;

/// Root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Where the facts are.
pub fn data() -> PathBuf {
    root().join("crates/abi/data")
}

/// The pinned kernel headers: `$STROBE_HEADERS`, or where the oracle was unpacked.
pub fn headers() -> PathBuf {
    std::env::var_os("STROBE_HEADERS").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache/strobe-oracle/root/usr/include"),
        PathBuf::from,
    )
}

pub fn run(args: &[String]) -> ExitCode {
    match extract(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => {
            for e in errors {
                eprintln!("extract: {e}");
            }
            ExitCode::FAILURE
        }
    }
}

fn extract(args: &[String]) -> Result<(), Vec<String>> {
    let one = |e: String| vec![e];
    if !headers().join("linux/types.h").exists() {
        return Err(vec![format!("no kernel headers in {} (set STROBE_HEADERS)", headers().display())]);
    }
    if args.iter().any(|arg| arg == "--missing") {
        return crate::missing::run();
    }
    let mut areas: Vec<String> = args.to_vec();
    if areas.is_empty() {
        areas = crate::lists::areas().map_err(one)?;
        areas.extend(["syscall", "errno", "ioctls"].map(String::from));
    }
    let mut errors = Vec::new();
    for area in &areas {
        let done = match area.as_str() {
            "syscall" => syscalls().map_err(one),
            "errno" => errno().map_err(one),
            "ioctls" => crate::ioctls::extract(),
            _ => Area::read(area).and_then(|a| extract_area(&a)),
        };
        if let Err(e) = done {
            errors.extend(e);
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Values of one item on one ABI: the constant; or offset and size of a field, or 0 and the record's size.
pub type Values = Vec<Option<(u64, u64)>>;

fn extract_area(area: &Area) -> Result<(), Vec<String>> {
    let (mut consts, mut layouts) = (String::new(), String::new());
    let mut errors = Vec::new();
    for unit in &area.units {
        match extract_unit(area, unit) {
            Ok((c, l)) => {
                consts += &c;
                layouts += &l;
            }
            Err(e) => errors.extend(e),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let head = format!("# From {}.list by `cargo xtask extract {}`. Do not edit.\n", area.name, area.name);
    write(&format!("{}.const", area.name), &head, &consts);
    write(&format!("{}.layout", area.name), &head, &layouts);
    Ok(())
}

/// Writes a file of facts, or removes it when there are none.
pub fn write(file: &str, head: &str, text: &str) {
    let path = data().join(file);
    if text.is_empty() {
        let _ = std::fs::remove_file(path);
    } else {
        std::fs::write(&path, format!("{head}{text}")).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
}

fn extract_unit(area: &Area, unit: &Unit) -> Result<(String, String), Vec<String>> {
    // Names asked by prefix come from what the preprocessor saw, all ABIs together.
    let mut seen = BTreeSet::new();
    if unit.items.iter().any(|i| !i.prefixes.is_empty()) {
        for t in &TARGETS {
            seen.extend(identifiers(t, unit).map_err(|e| vec![format!("{}.list: {e}", area.name)])?);
        }
    }
    let mut items = unit.items.clone();
    for item in &mut items {
        for name in &seen {
            let wanted = item.prefixes.iter().any(|p| name.starts_with(p.as_str()));
            if wanted && !item.strikes(name) && !item.names.iter().any(|n| n.name == *name) {
                item.names.push(crate::lists::Name {
                    name: name.clone(),
                    expr: name.clone(),
                    line: item.line,
                    gathered: true,
                });
            }
        }
    }
    let mut asks = Vec::new();
    for item in &items {
        match &item.kind {
            Kind::Table { .. } => {
                for n in &item.names {
                    asks.push((n.line, Ask::Value(n.expr.clone())));
                }
            }
            Kind::Struct { ctype } => {
                asks.push((item.line, Ask::Size(ctype.clone())));
                for n in &item.names {
                    asks.push((n.line, Ask::Field(ctype.clone(), n.expr.clone())));
                }
            }
        }
    }
    let mut values: Vec<Values> = Vec::new();
    let mut errors = Vec::new();
    let mut said: BTreeMap<usize, String> = BTreeMap::new();
    for t in &TARGETS {
        match compile(t, unit, &asks) {
            Ok((v, why)) => {
                values.push(v);
                for (i, w) in why {
                    said.entry(i).or_insert(w);
                }
            }
            Err(e) => errors.push(format!("{}.list:{}: {} ({})", area.name, unit.line, e, t.name)),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let (mut consts, mut layouts) = (String::new(), String::new());
    let mut at = 0;
    for item in &items {
        if let Kind::Struct { .. } = item.kind {
            let all: Vec<_> = values.iter().take(LAYOUT_TARGETS).map(|v| v[at].map(|x| x.1)).collect();
            if all.iter().all(Option::is_none) {
                let why = said.get(&at).map_or("unknown", |s| s.as_str());
                errors.push(format!("{}.list:{}: struct {}: {why}", area.name, item.line, item.name));
            }
            let _ = write!(layouts, "struct {}", item.name);
            line(&mut layouts, &all, |v| v.to_string());
            at += 1;
        }
        let mut rows = Vec::new();
        for n in &item.names {
            let all: Vec<_> = values.iter().map(|v| v[at]).collect();
            if all.iter().all(Option::is_none) {
                if !n.gathered {
                    let why = said.get(&at).map_or("unknown", |s| s.as_str());
                    errors.push(format!("{}.list:{}: {}: {why}", area.name, n.line, n.expr));
                }
            } else {
                rows.push((n, all));
            }
            at += 1;
        }
        match &item.kind {
            Kind::Table { unknown, sort, .. } => {
                if *sort || !item.prefixes.is_empty() {
                    rows.sort_by_key(|(_, v)| v.iter().flatten().next().map(|x| x.0));
                }
                let _ = writeln!(consts, "table {} \"{unknown}\"", item.name);
                for (n, all) in rows {
                    let all: Vec<_> = all.iter().map(|v| v.map(|x| x.0)).collect();
                    consts += &n.name;
                    line(&mut consts, &all, |v| format!("{v:#x}"));
                }
            }
            Kind::Struct { .. } => {
                for (n, mut all) in rows {
                    all.truncate(LAYOUT_TARGETS);
                    layouts += &n.name;
                    line(&mut layouts, &all, |(offset, size)| format!("{offset}:{size}"));
                }
            }
        }
    }
    if errors.is_empty() { Ok((consts, layouts)) } else { Err(errors) }
}

/// Ends a line of facts: the value of x86_64, then those of the ABIs that differ; `-` for none.
pub fn line<T: PartialEq + Copy>(out: &mut String, values: &[Option<T>], show: impl Fn(T) -> String) {
    let show = |v: Option<T>| v.map_or_else(|| "-".to_string(), &show);
    let _ = write!(out, " {}", show(values[0]));
    for (t, v) in TARGETS.iter().zip(values).skip(1) {
        if *v != values[0] {
            let _ = write!(out, " {}={}", t.name, show(*v));
        }
    }
    out.push('\n');
}

/// One question to the compiler.
pub enum Ask {
    Value(String),
    Size(String),
    Field(String, String),
}

/// The C text that a unit begins with.
fn opening(unit: &Unit) -> String {
    let mut c = String::new();
    for part in &unit.text {
        c += part;
        c.push('\n');
    }
    c
}

/// Compiles until every remaining question has an answer. Returns the answers, and why others have none.
pub fn compile(t: &Target, unit: &Unit, asks: &[(usize, Ask)]) -> Result<(Values, BTreeMap<usize, String>), String> {
    let mut bad: BTreeMap<usize, String> = BTreeMap::new();
    let opening = opening(unit);
    for _ in 0..12 {
        let mut c = opening.clone();
        c += "\ntypedef unsigned long long facts_u64;\n";
        // A constant of at most 32 bits is held zero-extended.
        c += "#define FACTS_VALUE(x) (sizeof(x) <= 4 ? (facts_u64)(unsigned)(x) : (facts_u64)(x))\n";
        for (i, (_, ask)) in asks.iter().enumerate() {
            if bad.contains_key(&i) {
                continue;
            }
            let _ = writeln!(c, "#line {} \"@\"", i + 1);
            let _ = match ask {
                Ask::Value(e) => writeln!(c, "facts_u64 FACTS_{i} = FACTS_VALUE({e});"),
                Ask::Size(ty) => writeln!(c, "facts_u64 FACTS_{i} = 0; facts_u64 FACTS_SIZE_{i} = sizeof({ty});"),
                Ask::Field(ty, f) => writeln!(
                    c,
                    "facts_u64 FACTS_{i} = __builtin_offsetof({ty}, {f}); facts_u64 FACTS_SIZE_{i} = sizeof((({ty} *)0)->{f});"
                ),
            };
        }
        let (ok, out, err) = gcc(t, unit.libc, &["-S"], &c);
        if ok {
            let labels = read_assembly(&out);
            let values = (0..asks.len())
                .map(|i| {
                    let a = labels.get(format!("FACTS_{i}").as_str())?;
                    let size = labels.get(format!("FACTS_SIZE_{i}").as_str()).copied().unwrap_or(0);
                    (!bad.contains_key(&i)).then_some((*a, size))
                })
                .collect();
            return Ok((values, bad));
        }
        let before = bad.len();
        for l in err.lines().filter(|l| l.contains("error:")) {
            let text = l.split_once("error: ").map_or(l, |x| x.1);
            match l.strip_prefix("@:").and_then(|r| r.split(':').next()?.parse::<usize>().ok()) {
                Some(n) => {
                    bad.entry(n - 1).or_insert_with(|| text.to_string());
                }
                None => return Err(l.to_string()),
            }
        }
        if bad.len() == before {
            return Err(err.lines().next().unwrap_or("compiler failed").to_string());
        }
    }
    Err("too many rounds of errors".to_string())
}

/// Reads the initial values of 64-bit variables from assembly text.
fn read_assembly(text: &str) -> BTreeMap<String, u64> {
    let mut values: BTreeMap<String, u64> = BTreeMap::new();
    let mut label: Option<(String, u32)> = None;
    for l in text.lines() {
        if let Some(name) = l.strip_suffix(':').filter(|n| n.starts_with("FACTS_")) {
            values.insert(name.to_string(), 0);
            label = Some((name.to_string(), 0));
        } else if let (Some((name, shift)), Some((op, arg))) = (&mut label, l.trim().split_once('\t')) {
            let bits = match op {
                ".quad" => 64,
                ".long" => 32,
                _ => continue, // .zero 8 is what the value starts with
            };
            let v = arg.parse::<i128>().unwrap_or(0) as u64;
            let v = if bits == 32 { v & 0xffff_ffff } else { v };
            if *shift < 64 {
                *values.get_mut(name.as_str()).unwrap() |= v << *shift;
            }
            *shift += bits;
        }
    }
    values
}

/// All identifiers that the unit's headers mention: macros without parameters, and the words outside directives.
pub fn identifiers(t: &Target, unit: &Unit) -> Result<BTreeSet<String>, String> {
    let (ok, out, err) = gcc(t, unit.libc, &["-E", "-dD"], &opening(unit));
    if !ok {
        return Err(err.lines().next().unwrap_or_default().to_string());
    }
    let mut all = BTreeSet::new();
    for l in out.lines() {
        if let Some(d) = l.strip_prefix("#define ") {
            let name = d.split(' ').next().unwrap_or(d);
            if !name.contains('(') {
                all.insert(name.to_string());
            }
        } else if !l.starts_with('#') {
            let words = l.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            all.extend(words.filter(|w| w.starts_with(|c: char| !c.is_ascii_digit())).map(String::from));
        }
    }
    Ok(all)
}

fn gcc(t: &Target, libc: bool, args: &[&str], text: &str) -> (bool, String, String) {
    let mut cmd = Command::new("gcc");
    cmd.args(t.flags).args([
        "-x",
        "c",
        "-w",
        "-O0",
        "-std=gnu11",
        "-ffreestanding",
        "-fmax-errors=0",
        "-ftrack-macro-expansion=0",
    ]);
    cmd.args(["-fno-diagnostics-show-caret", "-fdiagnostics-color=never", "-fno-asynchronous-unwind-tables"]);
    let h = headers();
    if !libc {
        let own = Command::new("gcc").arg("-print-file-name=include").output().expect("gcc is needed to extract");
        cmd.arg("-nostdinc").arg("-isystem").arg(String::from_utf8_lossy(&own.stdout).trim());
    }
    cmd.arg("-isystem").arg(h.join(t.asm)).arg("-isystem").arg(&h);
    cmd.arg("-idirafter").arg(data().join("libc"));
    cmd.args(args).args(["-", "-o", "-"]);
    cmd.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = cmd.spawn().expect("gcc is needed to extract");
    // The compiler reads all of its input before it says anything.
    let sent = child.stdin.take().unwrap().write_all(text.as_bytes());
    let out = child.wait_with_output().expect("gcc ends");
    let text = |b: Vec<u8>| String::from_utf8_lossy(&b).into_owned();
    (sent.is_ok() && out.status.success(), text(out.stdout), text(out.stderr))
}

/// C text after the preprocessor, on the first ABI.
pub fn preprocess(text: &str) -> Result<String, String> {
    let (ok, out, err) = gcc(&TARGETS[0], false, &["-E", "-P"], text);
    if ok {
        Ok(out)
    } else {
        Err(err.lines().find(|l| l.contains("error:")).unwrap_or("the preprocessor failed").to_string())
    }
}

/// The values of expressions after some includes, for each of the three x86 ABIs; `None` where it does not compile.
pub fn values(text: &str, exprs: &[String]) -> Result<[Vec<Option<u64>>; 3], String> {
    let unit = Unit { line: 0, libc: false, text: vec![text.to_string()], items: Vec::<Item>::new() };
    let asks: Vec<_> = exprs.iter().map(|e| (0, Ask::Value(e.clone()))).collect();
    let mut all = [Vec::new(), Vec::new(), Vec::new()];
    for (t, all) in TARGETS.iter().zip(&mut all) {
        *all = compile(t, &unit, &asks)?.0.iter().map(|v| v.map(|x| x.0)).collect();
    }
    Ok(all)
}

/// `syscall.tbl`: the call numbers of every ABI, one call on a line.
fn syscalls() -> Result<(), String> {
    let mut all: BTreeMap<String, [Option<u32>; 6]> = BTreeMap::new();
    for (i, t) in TARGETS.iter().enumerate() {
        let (ok, out, err) = gcc(t, false, &["-E", "-dM"], "#include <asm/unistd.h>\n");
        if !ok {
            return Err(format!("asm/unistd.h of {}: {err}", t.name));
        }
        let defs: BTreeMap<&str, &str> =
            out.lines().filter_map(|l| l.strip_prefix("#define ")?.split_once(' ')).collect();
        for (macro_name, value) in &defs {
            let Some(name) = macro_name.strip_prefix("__NR_").or_else(|| macro_name.strip_prefix("__ARM_NR_")) else {
                continue;
            };
            // `__NR3264_…`, `__NR_syscalls` and `__NR_SYSCALL_BASE` are not calls.
            if ["syscalls", "SYSCALL_BASE", "OABI_SYSCALL_BASE", "SYSCALL_MASK", "BASE"].contains(&name) {
                continue;
            }
            // Values are numbers, a base plus a number, or another macro.
            let Some(nr) = evaluate(value, &defs, 0) else {
                return Err(format!("{macro_name} of {}: {value}?", t.name));
            };
            // The old name that ARM gives to the number of sync_file_range2.
            if name == "arm_sync_file_range" {
                continue;
            }
            let nr = if t.name == "x32" { nr & !0x4000_0000 } else { nr };
            all.entry(name.to_string()).or_default()[i] = Some(nr);
        }
    }
    // By the number on the first ABI that has the call.
    let mut rows: Vec<_> = all.into_iter().collect();
    rows.sort_by_key(|(_, v)| v.iter().enumerate().find_map(|(i, nr)| nr.map(|nr| (i, nr))));
    let mut text = String::new();
    for (name, values) in &rows {
        text += name;
        line(&mut text, values, |v| v.to_string());
    }
    write(
        "syscall.tbl",
        "# Call numbers (x32 without its bit), from asm/unistd.h by `cargo xtask extract syscall`.\n",
        &text,
    );
    Ok(())
}

fn evaluate(text: &str, defs: &BTreeMap<&str, &str>, depth: u32) -> Option<u32> {
    let text = text.trim();
    let text = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or(text).trim();
    if depth > 8 {
        return None;
    }
    if let Some((a, b)) = text.split_once('+') {
        return Some(evaluate(a, defs, depth + 1)? + evaluate(b, defs, depth + 1)?);
    }
    if let Some(hex) = text.strip_prefix("0x") {
        return u32::from_str_radix(hex, 16).ok();
    }
    text.parse().ok().or_else(|| evaluate(defs.get(text)?, defs, depth + 1))
}

/// `errno.tbl`: number, name, text in the C locale.
fn errno() -> Result<(), String> {
    let (ok, out, err) = gcc(&TARGETS[0], false, &["-E", "-dM"], "#include <linux/errno.h>\n");
    if !ok {
        return Err(err);
    }
    let mut all: BTreeMap<u32, String> = BTreeMap::new();
    let mut text = String::new();
    for l in out.lines() {
        let Some((name, value)) = l.strip_prefix("#define E").and_then(|l| l.split_once(' ')) else { continue };
        match value.trim().parse() {
            Ok(n) => {
                all.insert(n, format!("E{name}"));
            }
            Err(_) if value.starts_with('E') => {
                let _ = writeln!(text, "alias E{name} {value}");
            }
            Err(_) => {}
        }
    }
    for (n, name) in &all {
        // The standard library asks the C library, and nobody has called setlocale(3) here.
        let said = std::io::Error::from_raw_os_error(*n as i32).to_string();
        let said = said.strip_suffix(&format!(" (os error {n})")).unwrap_or(&said);
        let _ = writeln!(text, "{n} {name} {said}");
    }
    // The kernel's include/linux/errno.h is not among the headers for user space.
    for (n, name) in [
        (512, "ERESTARTSYS"),
        (513, "ERESTARTNOINTR"),
        (514, "ERESTARTNOHAND"),
        (515, "ENOIOCTLCMD"),
        (516, "ERESTART_RESTARTBLOCK"),
        (517, "EPROBE_DEFER"),
        (518, "EOPENSTALE"),
        (519, "ENOPARAM"),
        (521, "EBADHANDLE"),
        (522, "ENOTSYNC"),
        (523, "EBADCOOKIE"),
        (524, "ENOTSUPP"),
        (525, "ETOOSMALL"),
        (526, "ESERVERFAULT"),
        (527, "EBADTYPE"),
        (528, "EJUKEBOX"),
        (529, "EIOCBQUEUED"),
        (530, "ERECALLCONFLICT"),
        (531, "ENOGRACE"),
    ] {
        let _ = writeln!(text, "kernel {n} {name}");
    }
    write("errno.tbl", "# From linux/errno.h and strerror(3) by `cargo xtask extract errno`.\n", &text);
    Ok(())
}
