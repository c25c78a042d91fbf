//! Random expressions over the grammar of docs/filter.md: `--where E` shows exactly the calls of an unfiltered run that
//! satisfy E, by an evaluation of its own over the JSON of that run, whoever decides (the tracer, the kernel) and however
//! the calls are observed. `STROBE_CASES` sets how many expressions are tried.

use std::fmt::Write as _;
use std::sync::OnceLock;

use harness::{AS_NOBODY, Bits, Tracer, can_build, is_root, json_lines, tracee};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

/// How calls are observed.
const WAYS: [&[&str]; 5] = [
    // Each call stops.
    &["--no-follow-forks", "--engine=classic"],
    // The kernel decides what it can.
    &["--follow-forks", "--seccomp-bpf", "--engine=classic"],
    &["--follow-forks"],
    &["--follow-forks", "--engine=fast"],
    &["--no-follow-forks", "--engine=fast"],
];

/// Calls that are other ones in each run: the first is another program's until it has succeeded, random bytes and pids.
const OTHERWISE: [&str; 3] = ["execve", "getrandom", "set_tid_address"];

/// The calls of a run as JSON.
fn calls(way: &[&str], options: &[String], program: &str) -> Vec<Value> {
    let user: &[&str] = if is_root() { &AS_NOBODY } else { &[] };
    // Addresses are the same in all runs.
    let start = [user, &["setarch", "-R"]].concat();
    let mut tracer = Tracer::strobe(&start).args(["--format=json"]).args(way).traced();
    tracer.command().current_dir("/");
    let run = tracer.args(options).arg(program).run();
    // The program may be let go before it ends.
    let ended = run.code() == 3 || run.code() == 0 && options.iter().any(|option| option == "--stop-when");
    assert!(ended, "{options:?}: {} {}", run.code(), run.stderr);
    let lines = json_lines(&run.trace).unwrap_or_else(|why| panic!("{options:?}: {why}\n{}", run.stderr));
    let other = |line: &Value| line["syscall"].as_str().is_none_or(|name| OTHERWISE.contains(&name));
    lines.into_iter().filter(|line| line["type"] == "call" && !other(line)).collect()
}

/// A call without what differs from run to run.
fn alike(call: &Value) -> Value {
    let mut alike = serde_json::json!([call["abi"], call["syscall"], call["args"], call["ret"]]);
    mask(&mut alike);
    alike
}

/// Inode numbers of pipes and sockets (the peer's is known only while it is there), and times, become nothing.
fn mask(value: &mut Value) {
    match value {
        Value::String(text) if text.contains('[') => {
            text.truncate(text.find('[').unwrap_or_default());
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(members) => {
            for (name, member) in members {
                let (of_file, what) = name.split_once('_').unwrap_or_default();
                if ["st", "stx"].contains(&of_file) && !["size", "mode"].contains(&what) {
                    *member = Value::Null;
                }
                mask(member);
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What a field is to the C programmer.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Type {
    /// `int` and other signed ones.
    Signed,
    /// `unsigned int`, and flags of type int, whose sign means nothing.
    Unsigned,
    /// `size_t`, `unsigned long`, addresses.
    Word,
    /// `uint64_t`.
    Long,
    Text,
    /// A structure or an array.
    Whole,
}

/// Constants, from the kernel's headers.
type Constants = &'static [(&'static str, u64)];

const NONE: Constants = &[];
const OPEN: Constants = &[
    ("O_WRONLY", 1),
    ("O_RDWR", 2),
    ("O_NONBLOCK", 0o4000),
    ("O_DIRECTORY", 0o200_000),
    ("O_CLOEXEC", 0o2_000_000),
    ("O_PATH", 0o10_000_000),
];
const PROT: Constants = &[("PROT_READ", 1), ("PROT_WRITE", 2), ("PROT_EXEC", 4)];
const SIGNALS: Constants = &[("SIGQUIT", 3), ("SIGKILL", 9), ("SIGUSR1", 10), ("SIGALRM", 14), ("SIGCHLD", 17)];
const WHENCE: Constants = &[("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2)];
const DOMAIN: Constants = &[("AF_UNIX", 1), ("AF_INET", 2)];
const POLL: Constants = &[("POLLIN", 1), ("POLLPRI", 2), ("POLLOUT", 4)];
const EPOLL: Constants = &[("EPOLLIN", 1), ("EPOLLET", 1 << 31)];
const DIRFD: Constants = &[("AT_FDCWD", 0xffff_ff9c)];
const ERRORS: Constants = &[("EPERM", 1), ("ENOENT", 2), ("ESRCH", 3), ("EBADF", 9), ("EACCES", 13), ("EINVAL", 22)];
const MSG: Constants = &[("MSG_DONTWAIT", 0x40), ("MSG_NOSIGNAL", 0x4000)];
const SA: Constants = &[("SA_RESTART", 0x1000_0000), ("SA_SIGINFO", 4)];

use Type::{Long, Signed, Text, Unsigned, Whole, Word};

/// The fields that expressions are made of.
const FIELDS: &[(&str, Type, Constants)] = &[
    ("name", Text, NONE),
    ("abi", Text, NONE),
    ("pid", Signed, NONE),
    ("exe", Text, NONE),
    ("ret", Signed, NONE),
    ("errno", Unsigned, ERRORS),
    ("duration", Signed, NONE),
    ("fd", Signed, NONE),
    ("close.fd", Signed, NONE),
    ("lseek.fd", Signed, NONE),
    ("fd.path", Text, NONE),
    ("fd.kind", Text, NONE),
    ("sockfd.kind", Text, NONE),
    ("oldfd.path", Text, NONE),
    ("dirfd", Signed, DIRFD),
    ("dirfd.path", Text, NONE),
    ("pathname", Text, NONE),
    ("openat.pathname", Text, NONE),
    ("path", Text, NONE),
    ("flags", Unsigned, OPEN),
    ("openat.flags", Unsigned, OPEN),
    ("sendto.flags", Unsigned, MSG),
    ("offset", Signed, NONE),
    ("lseek.offset", Signed, NONE),
    ("whence", Unsigned, WHENCE),
    ("count", Word, NONE),
    ("read.count", Word, NONE),
    ("length", Word, NONE),
    ("len", Word, NONE),
    ("addr", Word, NONE),
    ("prot", Word, PROT),
    ("signum", Unsigned, SIGNALS),
    ("kill.pid", Signed, NONE),
    ("buf", Text, NONE),
    ("write.buf", Text, NONE),
    ("statbuf", Whole, NONE),
    ("statbuf.st_size", Signed, NONE),
    ("statbuf.st_mode", Unsigned, NONE),
    ("iov[0].iov_len", Word, NONE),
    ("iov[1].iov_len", Word, NONE),
    ("iov[1].iov_base", Text, NONE),
    ("fds[0].fd", Signed, NONE),
    ("fds[0].events", Unsigned, POLL),
    ("fds[1].fd", Signed, NONE),
    ("old_limit.rlim_cur", Long, NONE),
    ("request.tv_nsec", Signed, NONE),
    ("event.events", Unsigned, EPOLL),
    ("event.data", Long, NONE),
    ("domain", Unsigned, DOMAIN),
    ("addr.sun_path", Text, NONE),
    ("pipefd[0]", Signed, NONE),
    ("pipefd[1].kind", Text, NONE),
    ("act.sa_flags", Word, SA),
    ("act", Whole, NONE),
    ("status", Signed, NONE),
];

/// A field's value, as the JSON tells it.
#[derive(Clone, PartialEq, Debug)]
enum Held {
    Number(i128),
    Text(Vec<u8>),
    /// A structure, or an array and how many it holds.
    Whole(Option<usize>),
}

/// What a value stands for behind its pointer, and the member that a path leads to.
fn held(value: &Value, path: &[&str]) -> Option<Held> {
    if let Some(inner) = value.get("value").filter(|_| value.get("at").is_some() || value.get("note").is_some()) {
        return held(inner, path);
    }
    let Some((first, rest)) = path.split_first() else { return leaf(value) };
    match *first {
        "path" | "kind" => descriptor(value, first),
        index if index.starts_with('[') => {
            let index: usize = index[1..index.len() - 1].parse().expect("a number");
            held(value.as_array()?.get(index)?, rest)
        }
        name => held(value.get("struct")?.get(name)?, rest),
    }
}

/// An address that holds nothing to show is a number.
fn leaf(value: &Value) -> Option<Held> {
    Some(match value {
        Value::Number(number) => Held::Number(match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_u64()?.into(),
        }),
        Value::String(text) => Held::Text(text.clone().into_bytes()),
        Value::Array(items) => Held::Whole(Some(items.len())),
        Value::Object(members) => {
            let number = ["number", "fd", "pid", "mode", "big"].iter().find_map(|key| members.get(*key));
            if let Some(number) = number {
                return match number {
                    Value::String(digits) => Some(Held::Number(digits.parse().expect("a number"))),
                    number => leaf(number),
                };
            }
            if let Some(text) = members.get("text") {
                return leaf(text);
            }
            if let Some(Value::String(base64)) = members.get("base64") {
                return Some(Held::Text(decoded(base64)));
            }
            if let Some(at) = members.get("at") {
                let digits = at.as_str()?.strip_prefix("0x")?;
                return Some(Held::Number(i128::from_str_radix(digits, 16).expect("an address")));
            }
            Held::Whole(None)
        }
        Value::Null | Value::Bool(_) => return None,
    })
}

/// RFC 4648, section 4.
fn decoded(base64: &str) -> Vec<u8> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for digit in base64.trim_end_matches('=').chars() {
        bits = bits << 6 | u32::try_from(DIGITS.find(digit).expect("base64")).expect("it is small");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

/// What a descriptor stands for; inode numbers are told apart from nothing else by any expression here.
fn descriptor(fd: &Value, what: &str) -> Option<Held> {
    let path = match (fd.get("path"), fd.get("socket")) {
        (Some(path), _) => path.as_str()?.to_owned(),
        (None, Some(_)) => "socket:[1]".to_owned(),
        (None, None) => return None,
    };
    let kind = match path.split_once([':', '[']) {
        _ if path.starts_with('/') => "file".to_owned(),
        Some(("anon_inode", inner)) => inner.trim_matches(['[', ']']).to_owned(),
        Some((kind, _)) => kind.to_owned(),
        None => path.clone(),
    };
    Some(Held::Text(if what == "path" { path } else { kind }.into_bytes()))
}

fn field(call: &Value, path: &str) -> Option<Held> {
    let text = |text: &str| Some(Held::Text(text.as_bytes().to_vec()));
    let ret = &call["ret"];
    match path {
        "name" => return text(call["syscall"].as_str()?),
        "abi" => {
            return text(match call["abi"].as_str()? {
                "x86_64" => "64",
                "i386" => "32",
                other => other,
            });
        }
        "pid" => return Some(Held::Number(call["pid"].as_i64()?.into())),
        "exe" => return text("/the/program"),
        "ret" if ret.get("errno").is_some() => return Some(Held::Number(-1)),
        "ret" => {
            let digits = ret["raw"].as_str()?.strip_prefix("0x")?;
            return Some(Held::Number(i128::from_str_radix(digits, 16).expect("a number")));
        }
        "errno" if ret.get("raw").is_none() => return None,
        "errno" => return Some(Held::Number(ret["errno"].as_i64().unwrap_or(0).into())),
        "duration" if ret.get("raw").is_none() => return None,
        "duration" => return Some(Held::Number(call["duration"].as_i64()?.into())),
        _ => {}
    }
    let spaced = path.replace('[', ".[");
    let mut parts: Vec<&str> = spaced.split('.').collect();
    let of = |name: &str| call["args"].as_array()?.iter().find(|arg| arg["name"] == name).map(|arg| &arg["value"]);
    if parts.len() > 1 && call["syscall"] == parts[0] {
        parts.remove(0);
    }
    held(of(parts[0])?, &parts[1..])
}

#[derive(Clone, Debug)]
enum Literal {
    Number(i128),
    Text(String),
    Name(&'static str, u64),
}

#[derive(Clone)]
enum Expression {
    Holds(usize),
    Compare(usize, &'static str, Literal),
    In(usize, Vec<Literal>),
    Has(usize, Literal),
    /// A piece of text, and whether it is to be at the beginning and at the end.
    Matches(usize, String, bool, bool),
    Glob(usize, String),
    Not(Box<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
}

/// The bits of a number of a type, in a convention.
fn bits(number: i128, of: Type, call: &Value) -> u64 {
    match of {
        Unsigned => number as u32 as u64,
        Word if call["abi"] == "i386" => number as u32 as u64,
        Signed | Word | Long | Text | Whole => number as u64,
    }
}

/// The same bits as a signed number.
fn signed(number: i128, of: Type, call: &Value) -> i128 {
    match of {
        Unsigned => (number as i32).into(),
        Word if call["abi"] == "i386" => (number as i32).into(),
        Word | Long => (number as i64).into(),
        Signed | Text | Whole => number,
    }
}

fn ordered(order: &str, than: std::cmp::Ordering) -> bool {
    match order {
        "==" => than.is_eq(),
        "!=" => than.is_ne(),
        "<" => than.is_lt(),
        "<=" => than.is_le(),
        ">" => than.is_gt(),
        ">=" => than.is_ge(),
        _ => unreachable!("{order}"),
    }
}

fn compares(call: &Value, at: usize, order: &str, literal: &Literal) -> bool {
    let (path, of, constants) = FIELDS[at];
    match (field(call, path), literal) {
        (Some(Held::Text(text)), Literal::Text(wanted)) => ordered(order, text.as_slice().cmp(wanted.as_bytes())),
        (Some(Held::Text(text)), Literal::Name(wanted, _)) => ordered(order, text.as_slice().cmp(wanted.as_bytes())),
        // What a field that holds text elsewhere is here is an address.
        (Some(Held::Number(number)), Literal::Number(wanted)) => {
            let of = if of == Text || of == Whole { Word } else { of };
            let own = if *wanted < 0 { signed(number, of, call) } else { number };
            ordered(order, own.cmp(wanted))
        }
        (Some(Held::Number(number)), Literal::Name(name, value)) => {
            let its_own = constants.iter().any(|(own, _)| own == name) && knows(call, path);
            let than = match of {
                Signed => number.cmp(&i128::from(*value as u32 as i32)),
                _ => bits(number, of, call).cmp(value),
            };
            its_own && ordered(order, than)
        }
        (Some(Held::Number(_)), Literal::Text(_))
        | (Some(Held::Text(_)), Literal::Number(_))
        | (Some(Held::Whole(_)) | None, _) => false,
    }
}

/// Whether the field's constants are those of this call: `flags` are other ones elsewhere.
fn knows(call: &Value, path: &str) -> bool {
    let name = call["syscall"].as_str().unwrap_or_default();
    path != "flags" || ["open", "openat", "pipe2"].contains(&name)
}

fn satisfies(call: &Value, expression: &Expression) -> bool {
    let of = |at: &usize| field(call, FIELDS[*at].0);
    let text = |at: &usize| match of(at) {
        Some(Held::Text(text)) => Some(text),
        Some(Held::Number(_) | Held::Whole(_)) | None => None,
    };
    match expression {
        Expression::Holds(at) => of(at).is_some_and(|held| match held {
            Held::Number(number) => number != 0,
            Held::Text(text) => !text.is_empty(),
            Held::Whole(count) => count != Some(0),
        }),
        Expression::Compare(at, order, literal) => compares(call, *at, order, literal),
        Expression::In(at, list) => list.iter().any(|literal| compares(call, *at, "==", literal)),
        Expression::Has(at, literal) => {
            let (path, of_type, constants) = FIELDS[*at];
            let wanted = match literal {
                Literal::Number(number) => *number as u64,
                Literal::Name(name, value) if constants.iter().any(|(own, _)| own == name) && knows(call, path) => {
                    *value
                }
                Literal::Text(_) | Literal::Name(..) => return false,
            };
            let Some(Held::Number(number)) = of(at) else { return false };
            // An int has 32 bits.
            let bits = match of_type {
                Signed if number < 0 && call["abi"] == "i386" && path != "ret" => number as u32 as u64,
                Signed if number < 0 && !path.ends_with("offset") && path != "ret" => number as u32 as u64,
                of_type => bits(number, of_type, call),
            };
            bits & wanted == wanted && (wanted != 0 || bits == 0)
        }
        Expression::Matches(at, piece, first, last) => text(at).is_some_and(|text| {
            let piece = piece.as_bytes();
            match (first, last) {
                (true, true) => text == piece,
                (true, false) => text.starts_with(piece),
                (false, true) => text.ends_with(piece),
                (false, false) => piece.is_empty() || text.windows(piece.len()).any(|window| window == piece),
            }
        }),
        Expression::Glob(at, glob) => text(at).is_some_and(|text| globs(glob.as_bytes(), &text)),
        Expression::Not(inner) => !satisfies(call, inner),
        Expression::And(all) => all.iter().all(|inner| satisfies(call, inner)),
        Expression::Or(any) => any.iter().any(|inner| satisfies(call, inner)),
    }
}

fn globs(glob: &[u8], text: &[u8]) -> bool {
    match (glob.split_first(), text.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => (0..=text.len()).any(|skipped| globs(rest, &text[skipped..])),
        (Some((b'?', rest)), Some((_, text))) => globs(rest, text),
        (Some((c, rest)), Some((first, text))) => c == first && globs(rest, text),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

impl std::fmt::Debug for Expression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written(0))
    }
}

impl Literal {
    fn written(&self) -> String {
        match self {
            Literal::Number(number) if *number >= 0 && number % 3 == 1 => format!("{number:#x}"),
            Literal::Number(number) if *number > 0 && number % 7 == 2 => format!("0{number:o}"),
            Literal::Number(number) => number.to_string(),
            Literal::Text(text) if text.contains('\'') => format!("\"{text}\""),
            Literal::Text(text) => {
                format!("'{}'", text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t"))
            }
            Literal::Name(name, _) => (*name).to_owned(),
        }
    }
}

impl Expression {
    /// As the grammar has it, with no more parentheses than it takes. `tight`: within what binds tighter than `or` (1)
    /// and `and` (2).
    fn written(&self, tight: u8) -> String {
        let name = |at: &usize| FIELDS[*at].0;
        let joined = |parts: &[Expression], word: &str, own: u8| {
            let text = parts.iter().map(|part| part.written(own)).collect::<Vec<_>>().join(word);
            if tight >= own && parts.len() > 1 { format!("({text})") } else { text }
        };
        match self {
            Expression::Holds(at) => name(at).to_owned(),
            Expression::Compare(at, order, literal) => format!("{} {order} {}", name(at), literal.written()),
            Expression::In(at, list) => {
                let list = list.iter().map(Literal::written).collect::<Vec<_>>().join(", ");
                format!("{} in ({list})", name(at))
            }
            Expression::Has(at, literal) => format!("{} has {}", name(at), literal.written()),
            Expression::Matches(at, piece, first, last) => {
                let mut text = format!("{} ~ '", name(at));
                text.push_str(if *first { "^" } else { "" });
                for c in piece.chars() {
                    let _ = if c.is_ascii_punctuation() { write!(text, "\\{c}") } else { write!(text, "{c}") };
                }
                text.push_str(if *last { "$'" } else { "'" });
                text
            }
            Expression::Glob(at, glob) => format!("{} glob '{glob}'", name(at)),
            Expression::Not(inner) => format!("not {}", inner.written(3)),
            Expression::And(parts) => joined(parts, if parts.len() > 2 { " && " } else { " and " }, 2),
            Expression::Or(parts) => joined(parts, if parts.len() > 2 { " || " } else { " or " }, 1),
        }
    }
}

/// A program's calls, unfiltered, and what its fields held in them.
struct Unfiltered {
    program: String,
    calls: Vec<Value>,
    held: Vec<Vec<Held>>,
}

fn unfiltered(bits: Bits) -> Unfiltered {
    let program = tracee("where", bits).expect("the tracee builds").display().to_string();
    let calls = calls(WAYS[0], &[], &program);
    assert!(calls.len() > 150, "{}", calls.len());
    let held = FIELDS.iter().map(|(path, ..)| {
        let mut all: Vec<Held> = Vec::new();
        for held in calls.iter().filter_map(|call| field(call, path)) {
            if !all.contains(&held) {
                all.push(held);
            }
        }
        all
    });
    Unfiltered { held: held.collect(), program, calls }
}

/// The runs to compare with, made once.
fn wholes() -> &'static [Unfiltered] {
    static WHOLES: OnceLock<Vec<Unfiltered>> = OnceLock::new();
    WHOLES.get_or_init(|| [Bits::B64, Bits::B32].into_iter().filter(|bits| can_build(*bits)).map(unfiltered).collect())
}

/// Numbers at which widths and signs part.
const EDGES: [i128; 12] =
    [0, 1, -1, -100, 0x7fff_ffff, 0x8000_0000, 0xffff_ff9c, 0xffff_ffff, 1 << 32, -(1 << 31), 1 << 62, (1 << 64) - 1];

/// What a field is compared with: mostly with something that it held, or nearly did.
fn literal(at: usize, pick: Index, kind: u8) -> Literal {
    let (path, _, constants) = FIELDS[at];
    let held: Vec<&Held> = wholes().iter().flat_map(|whole| &whole.held[at]).collect();
    if kind == 0 {
        return Literal::Number(EDGES[pick.index(EDGES.len())]);
    }
    if kind == 1 || held.is_empty() {
        return match pick.index(3) {
            0 => Literal::Text("x".to_owned()),
            // These are held to the names of calls and of errors.
            1 if !["name", "errno"].contains(&path) => Literal::Name("O_CREAT", 0o100),
            _ => Literal::Number(3),
        };
    }
    if kind < 5 && !constants.is_empty() {
        let (name, value) = constants[pick.index(constants.len())];
        return Literal::Name(name, value);
    }
    match pick.get(&held) {
        // Other times in each run; other places for a program of another user.
        Held::Number(_) if path == "duration" => Literal::Number([0, 1_000_000_000_000][pick.index(2)]),
        Held::Number(_) if path == "pid" => Literal::Number(pick.index(2) as i128),
        Held::Number(number) => {
            let near = number + [0, 0, 0, 0, -1, 1][usize::from(kind) % 6];
            Literal::Number(near.min(u64::MAX.into()))
        }
        // The oracle's own stands for what it is.
        Held::Text(_) if path == "exe" => Literal::Text(String::new()),
        Held::Text(text) => {
            let text: String = text.iter().take_while(|c| matches!(c, b' '..=b'~')).map(|c| char::from(*c)).collect();
            // Between all numbers of pipes and sockets.
            let text = if text.contains('[') { text[..=text.find('[').expect("it is there")].to_owned() } else { text };
            Literal::Text(text)
        }
        Held::Whole(_) => Literal::Number(0),
    }
}

/// A piece of text that the field may hold.
fn piece(at: usize, pick: Index, from: Index, to: Index) -> String {
    match literal(at, pick, 9) {
        Literal::Text(text) if text.is_ascii() && !text.contains(['\n', '\t', '\'', '*', '?', '[', '\\']) => {
            let from = from.index(text.len() + 1);
            let to = from + to.index(text.len() - from + 1);
            text[from..to].to_owned()
        }
        Literal::Text(_) | Literal::Number(_) | Literal::Name(..) => "etc".to_owned(),
    }
}

fn atom() -> impl Strategy<Value = Expression> {
    let field = any::<Index>().prop_map(|index| index.index(FIELDS.len()));
    let order = select(&["==", "!=", "<", "<=", ">", ">="][..]);
    let picks = proptest::collection::vec(any::<Index>(), 4);
    (field, 0..16u8, order, picks, 0..16u8, any::<(bool, bool)>()).prop_map(|(at, form, order, picks, kind, ends)| {
        let (path, of, _) = FIELDS[at];
        // Nothing but that it is there is the same in each run.
        let vague = ["pid", "exe", "duration", "addr"].contains(&path);
        match form {
            0..2 => Expression::Holds(at),
            2..4 => Expression::In(at, picks.iter().map(|pick| literal(at, *pick, kind)).collect()),
            4..8 if of == Text && !vague => {
                Expression::Matches(at, piece(at, picks[0], picks[1], picks[2]), ends.0, ends.1)
            }
            8..10 if of == Text && !vague => {
                let piece = piece(at, picks[0], picks[1], picks[2]);
                Expression::Glob(
                    at,
                    match picks[3].index(4) {
                        0 => format!("*{piece}*"),
                        1 => format!("{piece}*"),
                        2 => format!("*{piece}"),
                        _ => format!("?{}*", piece.get(1..).unwrap_or_default()),
                    },
                )
            }
            4..8 if of != Text && !vague => Expression::Has(
                at,
                match literal(at, picks[0], kind) {
                    Literal::Number(number) => Literal::Number(number.max(0)),
                    other => other,
                },
            ),
            _ => Expression::Compare(at, order, literal(at, picks[0], kind)),
        }
    })
}

fn expression() -> impl Strategy<Value = Expression> {
    let some = |inner: BoxedStrategy<Expression>| proptest::collection::vec(inner, 2..4);
    atom().boxed().prop_recursive(3, 8, 3, move |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Expression::Not(Box::new(inner))),
            some(inner.clone().boxed()).prop_map(Expression::And),
            some(inner.boxed()).prop_map(Expression::Or),
        ]
    })
}

/// What differs between two lists of calls, shortly.
fn check(text: &str, way: &[&str], shown: &[Value], meant: &[&Value]) -> Result<(), TestCaseError> {
    let shown: Vec<Value> = shown.iter().map(alike).collect();
    let meant: Vec<Value> = meant.iter().map(|call| alike(call)).collect();
    if shown == meant {
        return Ok(());
    }
    let at = shown.iter().zip(&meant).take_while(|(shown, meant)| shown == meant).count();
    Err(TestCaseError::fail(format!(
        "{text} {way:?}: {} shown, {} meant; at {at}: shown {:?}, meant {:?}",
        shown.len(),
        meant.len(),
        shown.get(at).map(Value::to_string),
        meant.get(at).map(Value::to_string),
    )))
}

fn cases(default: u32) -> u32 {
    std::env::var("STROBE_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(default)
}

fn hold<S: Strategy>(default: u32, strategy: &S, law: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases: cases(default), failure_persistence: None, max_shrink_iters: 30, ..Config::default() };
    if let Err(why) = TestRunner::new(config).run(strategy, law) {
        panic!("{}", why.to_string().replace("\\\"", "\"").chars().take(4000).collect::<String>());
    }
}

/// The runs themselves are alike however calls are observed.
#[test]
fn nothing_depends_on_how_calls_are_observed() {
    for whole in wholes() {
        for way in WAYS {
            let meant: Vec<&Value> = whole.calls.iter().collect();
            check("", way, &calls(way, &[], &whole.program), &meant).unwrap_or_else(|why| panic!("{why}"));
        }
    }
}

#[test]
fn exactly_the_calls_that_satisfy_an_expression_are_shown() {
    hold(24, &expression(), |expression| {
        let text = expression.written(0);
        for whole in wholes() {
            let meant: Vec<&Value> = whole.calls.iter().filter(|call| satisfies(call, &expression)).collect();
            for way in WAYS {
                let shown = calls(way, &["--where".to_owned(), text.clone()], &whole.program);
                check(&text, way, &shown, &meant)?;
            }
        }
        Ok(())
    });
}

/// `--start-when` and `--stop-when`: from the first call that satisfies the one to the first that satisfies the other, both
/// included; `--where` besides.
#[test]
fn shown_from_the_first_to_the_last() {
    let some = || proptest::option::weighted(0.7, expression());
    hold(16, &(some(), some(), some()), |(start, stop, meant)| {
        let mut options = Vec::new();
        for (option, expression) in [("--start-when", &start), ("--stop-when", &stop), ("--where", &meant)] {
            if let Some(expression) = expression {
                let others = OTHERWISE.join(", ");
                options.extend([option.to_owned(), format!("not name in ({others}) and {}", expression.written(2))]);
            }
        }
        for whole in wholes() {
            // The first call is the last of another program.
            let (mut started, mut expected) = (start.is_none(), Vec::new());
            for call in &whole.calls {
                started = started || start.as_ref().is_some_and(|start| satisfies(call, start));
                if started && meant.as_ref().is_none_or(|meant| satisfies(call, meant)) {
                    expected.push(call);
                }
                if stop.as_ref().is_some_and(|stop| satisfies(call, stop)) {
                    break;
                }
            }
            for way in WAYS {
                check(&options.join(" "), way, &calls(way, &options, &whole.program), &expected)?;
            }
        }
        Ok(())
    });
}
