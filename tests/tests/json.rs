//! `--format=json` on real programs: every line that is written holds to `docs/trace.schema.json`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use harness::{Bits, TempDir, json_lines, strobe, tracee, workspace};
use serde_json::{Value, json};

fn trace(options: &[&str], command: &[&str]) -> Vec<Value> {
    json_lines(&traced(options, command)).expect("one JSON object a line")
}

/// The trace of a command, printable.
fn traced(options: &[&str], command: &[&str]) -> String {
    let dir = TempDir::new("json");
    let file = dir.path().join("trace");
    let ran = Command::new(strobe())
        .args(["trace", "--format=json", "-o"])
        .arg(&file)
        .args(options)
        .args(command)
        .current_dir(dir.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(ran.is_ok(), "{command:?}: {ran:?}");
    let text = std::fs::read_to_string(&file).expect("the trace");
    // In strings the parser does not allow control characters.
    assert!(text.bytes().all(|b| (0x20..0x7f).contains(&b) || b == b'\n'), "printable ASCII only");
    text
}

fn validator() -> jsonschema::Validator {
    let text = std::fs::read_to_string(workspace().join("docs/trace.schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

fn check(lines: &[Value]) {
    check_by(&validator(), lines);
}

fn check_by(validator: &jsonschema::Validator, lines: &[Value]) {
    for line in lines {
        if let Err(error) = validator.validate(line) {
            panic!("{error} at {}: {line}", error.instance_path());
        }
    }
}

fn of_type<'l>(lines: &'l [Value], kind: &str) -> Vec<&'l Value> {
    lines.iter().filter(|line| line["type"] == kind).collect()
}

#[test]
fn real_programs_hold_to_the_schema() {
    let commands: [&[&str]; 4] = [
        &["sh", "-c", "ls -la / | sort | head -2; cat /nonexistent; kill -TERM $$"],
        &[
            "python3",
            "-c",
            "import socket,os; s=socket.socketpair(); s[0].send(b'\\xff\\x00'); s[1].recv(9); os.listdir('/')",
        ],
        &["git", "--version"],
        &["sh", "-c", "sleep 0.1 & wait; exit 7"],
    ];
    for command in commands {
        let lines = trace(&[], command);
        check(&lines);
        assert_eq!(lines[0]["type"], "trace", "the first line says what follows");
        assert!(of_type(&lines, "call").len() > 20, "{command:?}");
    }
}

/// Tells a shape that was not seen before. What stands where the schema allows any value is left out of the shape around it
/// and is a shape of its own, and of leaves counts only what the schema asks of them: so there are few shapes, and when all
/// of them hold to the schema, then every line does.
#[derive(Default)]
struct Shapes {
    seen: HashSet<u64>,
    new: Vec<Value>,
}

/// What is inside a value.
enum Inside<'v> {
    /// Any value: of a shape of its own.
    Any(&'v Value),
    /// Any number of them.
    Many(&'v [Value]),
    /// Fields, each any value.
    Fields(&'v serde_json::Map<String, Value>),
    /// A part of this shape.
    Part(&'v Value),
}

/// What a member is to the shape of the object that it is in.
fn inside<'v>(key: &str, value: &'v Value, call: bool) -> Inside<'v> {
    match (key, value) {
        ("value" | "note" | "spelled" | "before" | "after" | "index" | "info", value) => Inside::Any(value),
        ("list" | "either", Value::Array(items)) => Inside::Many(items),
        ("args", Value::Array(items)) if call => Inside::Many(items),
        ("struct", Value::Object(fields)) => Inside::Fields(fields),
        (_, value) => Inside::Part(value),
    }
}

impl Shapes {
    fn line(&mut self, line: &Value) {
        let hash = self.hash(line, "");
        if self.seen.insert(hash) {
            self.new.push(shape(line, ""));
        }
    }

    fn value(&mut self, value: &Value) {
        let hash = match value {
            Value::Array(items) => self.many(items),
            value => self.hash(value, ""),
        };
        // Anywhere a value may stand it is allowed in a signal's information.
        if self.seen.insert(!hash) {
            let shape = match value {
                Value::Array(items) => some(items),
                value => shape(value, ""),
            };
            self.new
                .push(json!({ "type": "signal", "pid": 1, "signal": { "number": 1, "name": null }, "info": shape }));
        }
    }

    fn many(&mut self, items: &[Value]) -> u64 {
        items.iter().for_each(|item| self.value(item));
        mixed(11, u64::from(!items.is_empty()))
    }

    /// The same for the same shape. What is inside and a shape of its own is noted.
    fn hash(&mut self, value: &Value, key: &str) -> u64 {
        match value {
            Value::Null => 1,
            Value::Bool(truth) => 2 + u64::from(*truth),
            Value::Number(number) => {
                mixed(4, small(number).map_or_else(|| text_hash(number.to_string().as_bytes()), i64::cast_unsigned))
            }
            Value::String(text) => mixed(5, text_hash(leaf(text, key).as_bytes())),
            // A set of what is in it.
            Value::Array(items) => {
                let mut hashes: Vec<u64> = items.iter().map(|item| self.hash(item, key)).collect();
                hashes.sort_unstable();
                hashes.dedup();
                hashes.into_iter().fold(6, mixed)
            }
            Value::Object(members) => {
                let call = members.contains_key("call");
                let mut hash = 7;
                for (key, value) in members {
                    let own = match inside(key, value, call) {
                        Inside::Any(value) => {
                            self.value(value);
                            8
                        }
                        Inside::Many(items) => self.many(items),
                        Inside::Fields(fields) => {
                            fields.values().for_each(|field| self.value(field));
                            9 + u64::from(fields.is_empty())
                        }
                        Inside::Part(value) => self.hash(value, key),
                    };
                    hash = mixed(mixed(hash, text_hash(key.as_bytes())), own);
                }
                hash
            }
        }
    }
}

fn mixed(hash: u64, more: u64) -> u64 {
    (hash.rotate_left(5) ^ more).wrapping_mul(0x517c_c1b7_2722_0a95)
}

fn text_hash(bytes: &[u8]) -> u64 {
    bytes.chunks(8).fold(bytes.len() as u64, |hash, part| {
        let mut word = [0; 8];
        word[..part.len()].copy_from_slice(part);
        mixed(hash, u64::from_le_bytes(word))
    })
}

/// A number of the same kind: below 256, within what a reader keeps exact, negative.
fn small(number: &serde_json::Number) -> Option<i64> {
    match number.as_i64() {
        Some(0..256) => Some(1),
        Some(256..0x20_0000_0000_0000) => Some(256),
        Some(n @ ..0) if n > -0x20_0000_0000_0000 => Some(-1),
        _ => None,
    }
}

/// The shape itself.
fn shape(value: &Value, key: &str) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Number(number) => small(number).map_or_else(|| value.clone(), Value::from),
        Value::String(text) => Value::from(leaf(text, key)),
        Value::Array(items) => Value::Array(items.iter().map(|item| shape(item, key)).collect()),
        Value::Object(members) => {
            let call = members.contains_key("call");
            let member = |(key, value): (&String, &Value)| {
                let shape = match inside(key, value, call) {
                    Inside::Any(_) => Value::Null,
                    Inside::Many(items) => some(items),
                    Inside::Fields(fields) => {
                        Value::Object(fields.keys().take(1).map(|key| (key.clone(), Value::Null)).collect())
                    }
                    Inside::Part(value) => shape(value, key),
                };
                (key.clone(), shape)
            };
            Value::Object(members.iter().map(member).collect())
        }
    }
}

fn some(items: &[Value]) -> Value {
    Value::Array(items.iter().take(1).map(|_| Value::Null).collect())
}

/// A text with what the schema's patterns and constants ask of it, and no more.
fn leaf<'t>(text: &'t str, key: &str) -> Cow<'t, str> {
    match key {
        "type" | "abi" | "unread" | "direction" | "big" | "reason" | "injected" | "permissions" => text.into(),
        "name" if text == "AT_FDCWD" => text.into(),
        "time" | "monotonic" | "date" => text.replace(|c: char| c.is_ascii_digit(), "0").into(),
        "base64" => {
            let letters = text.strip_suffix("==").or(text.strip_suffix('=')).unwrap_or(text);
            let good = letters.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/');
            if good { "".into() } else { text.into() }
        }
        "at" | "raw" | "ip" | "fault" | "offset" if text.len() > 2 && text.len() <= 18 && text.starts_with("0x") => {
            if text[2..].bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
                "0x1".into()
            } else {
                text.into()
            }
        }
        "at" | "raw" | "ip" | "fault" | "offset" => text.into(),
        _ => "".into(),
    }
}

/// What is the same of lines that differ in no more than the digits and letters of values, and then have one shape and are
/// JSON or are not. Values of which the schema names a few count as they are.
fn template(line: &[u8]) -> u64 {
    const NAMED: [&[u8]; 7] = [b"type", b"abi", b"unread", b"direction", b"name", b"reason", b"injected"];
    let (mut hash, mut i, mut key): (u64, usize, &[u8]) = (0, 0, b"");
    while i < line.len() {
        let b = line[i];
        if b == b'"' {
            let rest = &line[i + 1..];
            let end = 1 + string_end(rest);
            let text = &rest[..end - 1];
            let named = if line.get(i + 1 + end) == Some(&b':') {
                key = text;
                true
            } else {
                NAMED.contains(&key)
            };
            if named {
                hash = mixed(hash, text_hash(text));
            } else {
                let mut last = 0;
                for &b in text {
                    let class = match b {
                        b'0'..=b'9' => b'0',
                        b'a'..=b'f' => b'a',
                        b'g'..=b'z' => b'g',
                        b'A'..=b'Z' => b'A',
                        b => b,
                    };
                    if class != last {
                        hash = mixed(hash, u64::from(class));
                        last = class;
                    }
                }
            }
            i += 1 + end;
        } else if b.is_ascii_digit() {
            // The length of a number tells whether it is beyond what is exact.
            let len = line[i..].iter().position(|b| !b.is_ascii_digit()).unwrap_or(line.len() - i);
            hash = mixed(hash, 0x30 + u64::from(len > 15));
            i += len;
        } else {
            hash = mixed(hash, u64::from(b));
            i += 1;
        }
    }
    hash
}

/// How long the string is whose beginning stood before.
fn string_end(text: &[u8]) -> usize {
    let mut at = 0;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}

/// Every program of a decoder group, and those of other areas, whole (`-v`) and as by default with all that is known of
/// descriptors (`-yy`), which is the default's line with members added; several at a time.
#[test]
fn every_decoder_group_holds_to_the_schema() {
    const OTHERS: &[&str] = &[
        "files", "io", "memory", "process", "signals", "clocks", "poll", "net", "sockopt", "control", "futex", "misc",
        "dirs", "never",
    ];
    const INJECTED: &[&str] = &["-e", "signal=none", "-e", "inject=!execve,execveat:retval=0"];
    let groups = harness::tracees().into_iter().filter(|name| name.starts_with("g_"));
    let names: Vec<String> = groups.chain(OTHERS.iter().map(|name| (*name).to_owned())).collect();
    assert!(names.len() > 40, "{names:?}");
    let runs: Vec<(&str, &[&str])> = names
        .iter()
        .flat_map(|name| [&["--decode-fds=none", "-v"][..], &["-yy"]].map(|options| (name.as_str(), options)))
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let (mut shapes, mut counts, mut templates) = (Shapes::default(), Vec::new(), HashSet::new());
        while let Some(&(name, options)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let program = tracee(name, Bits::B64).expect("the tracee builds").display().to_string();
            let options = [&["--no-follow-forks"], options].concat();
            let options = if name == "never" { [&options, INJECTED].concat() } else { options };
            // Not through another program: its calls would be answered as well.
            let nobody = if harness::is_root() { &["-u", "nobody"][..] } else { &[] };
            let text = traced(&[nobody, &options].concat(), &[program.as_str()]);
            counts.push((text.lines().count(), name));
            for line in text.lines().filter(|line| templates.insert(template(line.as_bytes()))) {
                let Ok(value) = serde_json::from_str(line) else { panic!("{name} {options:?}: {line}") };
                shapes.line(&value);
            }
        }
        (shapes, counts)
    };
    let done: Vec<_> = std::thread::scope(|scope| {
        let threads = [(); 2].map(|()| scope.spawn(work));
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    let (mut all, mut lines) = (0, 0);
    let validator = validator();
    for (shapes, counts) in done {
        all += shapes.new.len();
        lines += counts.iter().map(|(lines, _)| lines).sum::<usize>();
        check_by(&validator, &shapes.new);
        for (lines, name) in counts {
            assert!(lines > 100, "{name}: {lines} lines");
        }
    }
    assert!(lines > 200_000 && all > 100, "{lines} lines, {all} shapes");
    println!("{lines} lines of {all} shapes");
}

/// The shapes say what the schema says of whole lines.
#[test]
fn a_line_that_does_not_hold_has_a_shape_that_does_not() {
    let value = |value: Value| {
        json!({ "type": "call", "pid": 1, "abi": "x86_64", "nr": 1, "syscall": "x", "args": [{ "name": "a", "value": value }],
            "ret": { "raw": "0x0", "value": 0 } })
    };
    let good = [
        json!({ "at": "0x1", "value": [1, { "struct": { "a": { "big": "9007199254740992" } }, "more": true }] }),
        json!({ "number": 3, "flags": ["A", "B"], "rest": 4 }),
        json!({ "base64": "AA==", "cut": true }),
    ];
    let bad = [
        json!({ "at": "1" }),
        json!({ "at": "0x1", "value": [{ "struct": { "a": { "b": 1 } } }] }),
        json!({ "number": 3, "flags": [1] }),
        json!([[{ "base64": "%" }]]),
        json!(9_007_199_254_740_992_i64),
        json!({ "list": [1], "complement": false }),
        json!({ "before": 1, "afterwards": 2 }),
        json!({ "call": "f", "args": [{ "name": 1, "number": 1 }] }),
    ];
    let validator = validator();
    let holds = |line: &Value| {
        let mut shapes = Shapes::default();
        shapes.line(line);
        shapes.new.iter().all(|line| validator.is_valid(line))
    };
    for line in good.map(value) {
        assert!(validator.is_valid(&line) && holds(&line), "{line}");
    }
    for line in bad.map(value) {
        assert!(!validator.is_valid(&line) && !holds(&line), "{line}");
    }
}

#[test]
fn typed_values() {
    let dir = TempDir::new("json-values");
    let path = dir.path().join("a\tb");
    std::fs::write(&path, "hi").expect("a file");
    let lines = trace(&["-e", "trace=openat,close,read"], &["cat", path.to_str().expect("UTF-8"), "/nonexistent"]);
    let arg = |call: &Value, name: &str| {
        let args = call["args"].as_array().expect("arguments").clone();
        args.into_iter().find(|arg| arg["name"] == name).map(|arg| arg["value"].clone()).expect("the argument")
    };
    let opens: Vec<&Value> = of_type(&lines, "call").into_iter().filter(|call| call["syscall"] == "openat").collect();
    let named = |path: &Path| {
        let path = path.to_str().expect("UTF-8");
        *opens.iter().find(|call| arg(call, "pathname")["value"] == path).expect("it was opened")
    };
    let open = named(&path);
    assert_eq!(arg(open, "flags"), serde_json::json!({"number": 0, "flags": ["O_RDONLY"]}));
    assert_eq!(arg(open, "dirfd")["name"], "AT_FDCWD");
    let fd = open["ret"]["value"]["fd"].as_i64().expect("a descriptor");
    let failed = named(Path::new("/nonexistent"));
    assert_eq!((&failed["ret"]["errno"], &failed["ret"]["name"]), (&Value::from(2), &Value::from("ENOENT")));
    // A closed descriptor is told as what it was when close(2) was called.
    let closed = of_type(&lines, "call").into_iter().any(|call| {
        call["syscall"] == "close" && arg(call, "fd") == serde_json::json!({"fd": fd, "path": path.to_str()})
    });
    assert!(closed, "close tells the path");
}
