//! The lists of `crates/abi/data/*.list`: what to extract. `crates/abi/data/README.md` describes their lines.

use std::collections::BTreeSet;

/// One `.list` file.
pub struct Area {
    pub name: String,
    pub units: Vec<Unit>,
}

/// Tables and records that are compiled together.
pub struct Unit {
    /// Where it begins.
    pub line: usize,
    /// Whether the C library's headers may be included.
    pub libc: bool,
    /// Includes and preludes, in order.
    pub text: Vec<String>,
    pub items: Vec<Item>,
}

/// A table or a record.
#[derive(Clone)]
pub struct Item {
    pub name: String,
    pub line: usize,
    pub kind: Kind,
    pub names: Vec<Name>,
    /// Take every constant that begins so.
    pub prefixes: Vec<String>,
    /// … but these.
    pub excluded: BTreeSet<String>,
}

#[derive(Clone)]
pub enum Kind {
    Table { unknown: String, sort: bool },
    Struct { ctype: String },
}

/// A constant or a field.
#[derive(Clone)]
pub struct Name {
    pub name: String,
    /// The C expression or member designator.
    pub expr: String,
    pub line: usize,
    /// Found by prefix: it may turn out to be no constant.
    pub gathered: bool,
}

/// The names of all lists.
pub fn areas() -> Result<Vec<String>, String> {
    let dir = crate::extract::data();
    let mut all: Vec<String> = std::fs::read_dir(&dir)
        .map_err(|e| format!("{}: {e}", dir.display()))?
        .filter_map(|e| Some(e.ok()?.file_name().to_str()?.strip_suffix(".list")?.to_string()))
        .collect();
    all.sort();
    Ok(all)
}

impl Area {
    pub fn read(name: &str) -> Result<Area, Vec<String>> {
        let path = crate::extract::data().join(format!("{name}.list"));
        let text = std::fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        Area::parse(name, &text)
    }

    fn parse(area: &str, text: &str) -> Result<Area, Vec<String>> {
        let mut errors = Vec::new();
        let mut units: Vec<Unit> = vec![Unit { line: 1, libc: false, text: Vec::new(), items: Vec::new() }];
        let mut known = BTreeSet::new();
        let mut lines = text.lines().enumerate();
        while let Some((i, raw)) = lines.next() {
            let line = i + 1;
            let l = raw.split(" #").next().unwrap_or(raw).trim_end();
            if l.trim().is_empty() || l.starts_with('#') {
                continue;
            }
            let unit = units.last_mut().unwrap();
            if l.starts_with([' ', '\t']) {
                match unit.items.last_mut() {
                    Some(item) => item.add(l.trim(), line),
                    None => errors.push(format!("{area}.list:{line}: names before any table or struct")),
                }
                continue;
            }
            let (word, rest) = l.split_once(' ').unwrap_or((l, ""));
            let rest = rest.trim();
            match word {
                "unit" => {
                    units.push(Unit { line, libc: rest == "libc", text: Vec::new(), items: Vec::new() });
                }
                "include" => {
                    for h in rest.split_whitespace() {
                        // asm/ headers are each machine's own affair.
                        unit.text.push(if h.starts_with("<asm/") {
                            format!("#if __has_include({h})\n#include {h}\n#endif")
                        } else {
                            format!("#include {h}")
                        });
                    }
                }
                "prelude" => {
                    let mut c = String::new();
                    for (_, l) in lines.by_ref().take_while(|(_, l)| *l != "}") {
                        c += l;
                        c.push('\n');
                    }
                    unit.text.push(c);
                }
                "table" => {
                    let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
                    let mut quoted = rest.splitn(3, '"');
                    let unknown = quoted.nth(1).unwrap_or("").to_string();
                    let sort = match quoted.next().unwrap_or("").trim() {
                        "" => false,
                        "sort" => true,
                        other => {
                            errors.push(format!("{area}.list:{line}: {other}? Only `sort` may follow the placeholder"));
                            false
                        }
                    };
                    if !known.insert(format!("table {name}")) {
                        errors.push(format!("{area}.list:{line}: table {name} is there already"));
                    }
                    unit.items.push(Item::new(name, line, Kind::Table { unknown, sort }));
                }
                "struct" => {
                    let (name, ctype) = rest.split_once('=').unwrap_or((rest, ""));
                    let name = name.trim();
                    let ctype = ctype.trim();
                    let ctype = if ctype.is_empty() { format!("struct {name}") } else { ctype.to_string() };
                    if !known.insert(format!("struct {name}")) {
                        errors.push(format!("{area}.list:{line}: struct {name} is there already"));
                    }
                    unit.items.push(Item::new(name, line, Kind::Struct { ctype }));
                }
                _ => errors.push(format!(
                    "{area}.list:{line}: `{word}`? Lines are unit, include, prelude {{, table, struct, or indented names"
                )),
            }
        }
        units.retain(|u| !u.items.is_empty());
        if errors.is_empty() { Ok(Area { name: area.to_string(), units }) } else { Err(errors) }
    }
}

impl Item {
    /// Whether a name is struck out: by itself, or with all that begin like it (`-NAME*`).
    pub fn strikes(&self, name: &str) -> bool {
        self.excluded.iter().any(|e| e.strip_suffix('*').map_or(e == name, |begin| name.starts_with(begin)))
    }

    fn new(name: &str, line: usize, kind: Kind) -> Item {
        Item { name: name.to_string(), line, kind, names: Vec::new(), prefixes: Vec::new(), excluded: BTreeSet::new() }
    }

    fn add(&mut self, words: &str, line: usize) {
        if let Some(prefixes) = words.strip_prefix("prefix ") {
            for p in prefixes.split_whitespace() {
                match p.strip_prefix('-') {
                    Some(name) => drop(self.excluded.insert(name.to_string())),
                    None => self.prefixes.push(p.to_string()),
                }
            }
            return;
        }
        for w in words.split_whitespace() {
            if let Some(name) = w.strip_prefix('-') {
                self.excluded.insert(name.to_string());
                continue;
            }
            let (name, expr) = w.split_once('=').unwrap_or((w, w));
            let is_field = matches!(self.kind, Kind::Struct { .. });
            // A nested field st_atim.tv_sec becomes the constant st_atim_tv_sec.
            let name = if is_field { name.replace(['.', '['], "_").replace(']', "") } else { name.to_string() };
            self.names.push(Name { name, expr: expr.to_string(), line, gathered: false });
        }
    }
}
