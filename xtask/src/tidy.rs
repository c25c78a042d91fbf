//! `cargo xtask tidy`: the rules of the house that no compiler holds. It is also a test.
//!
//! The rooms import downwards only; `unsafe` lives in a few files; generated files are what the data says; every
//! dependency may be used under the licences of this project.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::extract::root;

/// Which crates of this workspace each room may use.
const EDGES: [(&str, &[&str]); 9] = [
    ("abi", &[]),
    ("model", &["abi"]),
    ("decode", &["abi", "model"]),
    ("filter", &["abi", "model"]),
    ("agent", &["model"]),
    ("trace", &["abi", "agent", "model"]),
    ("unwind", &["model"]),
    ("render", &["abi", "model"]),
    ("cli", &["abi", "model", "decode", "filter", "trace", "unwind", "render"]),
];

/// Crates whose root files must say `#![forbid(unsafe_code)]`.
const SAFE: [&str; 8] = ["abi", "agent", "model", "decode", "filter", "unwind", "render", "cli"];

/// Files, or directories ending in `/`, that may hold `unsafe`.
const UNSAFE: [&str; 1] = ["crates/trace/src/os/"];

/// Licences a dependency may have. Of an `OR`, one suffices; of an `AND`, all are needed.
const LICENCES: [&str; 13] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "CC0-1.0",
    "Unlicense",
    "0BSD",
];

pub fn run(_args: &[String]) -> ExitCode {
    let found = problems();
    for p in &found {
        eprintln!("tidy: {p}");
    }
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Everything that breaks a rule, one line each.
fn problems() -> Vec<String> {
    let mut found = Vec::new();
    match metadata() {
        Ok(packages) => {
            found.extend(packages.iter().flat_map(edges));
            found.extend(packages.iter().flat_map(licence));
        }
        Err(e) => found.push(e),
    }
    for room in SAFE {
        for file in ["lib.rs", "main.rs"] {
            let file = format!("crates/{room}/src/{file}");
            if let Ok(text) = std::fs::read_to_string(root().join(&file))
                && !text.lines().any(|l| l == "#![forbid(unsafe_code)]")
            {
                found.push(format!("{file}: lacks #![forbid(unsafe_code)]"));
            }
        }
    }
    for dir in ["crates", "xtask", "tests"] {
        for file in rust_files(&root().join(dir)) {
            let name = file.strip_prefix(root()).unwrap_or(&file).to_string_lossy().into_owned();
            if UNSAFE.iter().any(|allowed| name.starts_with(allowed)) {
                continue;
            }
            if let Ok(text) = std::fs::read_to_string(&file) {
                found.extend(unsafe_lines(&text).map(|n| format!("{name}:{n}: unsafe is not allowed here")));
            }
        }
    }
    match crate::codegen::outdated(true) {
        Ok(files) => found.extend(files.into_iter().map(|f| format!("{f}: out of date; run `cargo xtask codegen`"))),
        Err(e) => found.push(e),
    }
    found
}

/// All packages of the build, this workspace's and foreign ones.
fn metadata() -> Result<Vec<Value>, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let out = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .map_err(|e| format!("cargo metadata: {e}"))?;
    if !out.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&out.stderr).trim()));
    }
    let all: Value = serde_json::from_slice(&out.stdout).map_err(|e| format!("cargo metadata: {e}"))?;
    Ok(all["packages"].as_array().cloned().unwrap_or_default())
}

/// The directory of a package in this workspace, e.g. `crates/abi`.
fn place(package: &Value) -> Option<String> {
    let manifest = Path::new(package["manifest_path"].as_str()?).parent()?;
    package["source"].is_null().then_some(())?;
    Some(manifest.strip_prefix(root()).ok()?.to_string_lossy().into_owned())
}

/// Imports that go up or sideways. Dev-dependencies count too: a test of a room knows no more than the room.
fn edges(package: &Value) -> Vec<String> {
    let Some(place) = place(package) else { return Vec::new() };
    let Some(room) = place.strip_prefix("crates/") else { return Vec::new() };
    let Some((_, allowed)) = EDGES.iter().find(|e| e.0 == room) else {
        return vec![format!("{place}: a crate that tidy does not know; add its edges to xtask/src/tidy.rs")];
    };
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    dependencies
        .filter_map(|d| Path::new(d["path"].as_str()?).file_name()?.to_str())
        .filter(|d| !allowed.contains(d))
        .map(|d| format!("{place}: must not depend on {d}"))
        .collect()
}

fn licence(package: &Value) -> Option<String> {
    let name = package["name"].as_str().unwrap_or("?");
    match package["license"].as_str() {
        Some(l) if permitted(l) => None,
        Some(l) => Some(format!("dependency {name}: licence {l} is not on the list")),
        None => Some(format!("dependency {name}: names no licence")),
    }
}

/// Whether an SPDX expression can be met with [`LICENCES`]. `AND` binds tighter than `OR`; parentheses are
/// taken as one level, which is all that crates use.
fn permitted(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    if let Some((before, rest)) = expression.split_once('(')
        && let Some((inner, after)) = rest.split_once(')')
    {
        let word = if permitted(inner) { "MIT" } else { "no" };
        return permitted(&format!("{before}{word}{after}"));
    }
    expression.split(" OR ").any(|all| all.split(" AND ").all(|one| LICENCES.contains(&one.trim())))
}

fn rust_files(dir: &Path) -> BTreeSet<PathBuf> {
    let mut all = BTreeSet::new();
    for e in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = e.path();
        if path.is_dir() {
            all.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.insert(path);
        }
    }
    all
}

/// The lines on which the keyword stands in code: comments and string literals do not count.
fn unsafe_lines(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.lines().enumerate().filter(|(_, l)| has_keyword(l)).map(|(i, _)| i + 1)
}

fn has_keyword(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or(line);
    // What stands between double quotes is text.
    let code = code.replace("\\\"", "");
    let code: String = code.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|w| w == "unsafe")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidy() {
        let found = problems();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn keyword() {
        assert!(has_keyword("    unsafe { f() }"));
        assert!(has_keyword("pub unsafe fn f() {}"));
        assert!(!has_keyword("#![forbid(unsafe_code)]"));
        assert!(!has_keyword("// unsafe is far"));
        assert!(!has_keyword("let s = \"unsafe\";"));
        assert!(has_keyword("let s = \"x\"; unsafe { g(\"y\") }"));
    }

    #[test]
    fn licences() {
        for good in
            ["MIT", "MIT OR Apache-2.0", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"]
        {
            assert!(permitted(good), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "(GPL-2.0 OR LGPL-3.0) AND MIT", "LGPL-2.1-or-later"] {
            assert!(!permitted(bad), "{bad}");
        }
    }

    #[test]
    fn an_upward_edge_is_found() {
        let up = serde_json::json!({
            "manifest_path": root().join("crates/abi/Cargo.toml"), "source": null,
            "dependencies": [{ "path": root().join("crates/model") }],
        });
        assert_eq!(edges(&up), ["crates/abi: must not depend on model"]);
    }
}
