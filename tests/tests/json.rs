//! `--format=json` on real programs: every line that is written holds to `docs/trace.schema.json`.

use std::path::Path;
use std::process::{Command, Stdio};

use harness::{Bits, TempDir, json_lines, strobe, tracee, workspace};
use serde_json::Value;

fn trace(options: &[&str], command: &[&str]) -> Vec<Value> {
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
    assert!(text.bytes().all(|b| b == b'\n' || (0x20..0x7f).contains(&b)), "printable ASCII only");
    json_lines(&text).expect("one JSON object a line")
}

fn validator() -> jsonschema::Validator {
    let text = std::fs::read_to_string(workspace().join("docs/trace.schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

fn check(lines: &[Value]) {
    let validator = validator();
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

#[test]
fn tracees_of_every_area_hold_to_the_schema() {
    for name in
        ["files", "io", "memory", "process", "signals", "clocks", "poll", "net", "sockopt", "control", "futex", "misc"]
    {
        let program = tracee(name, Bits::B64).expect("the tracee builds").display().to_string();
        // They refuse to run as root.
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
        let command: Vec<&str> =
            if harness::is_root() { nobody.into_iter().chain([program.as_str()]).collect() } else { vec![&program] };
        check(&trace(&[], &command));
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
