//! The language: what is read, what is refused and where, and what holds when.

use abi::{Abi, Entry, Table};
use filter::{Filter, Scene, Term, Truth, parse};
use model::Addr;
use model::value::{Base, Field, Handle, Num, Of, Quote, Rest, Show, Value};
use std::borrow::Cow;

static FLAGS: Table = Table {
    name: "flags",
    unknown: "",
    sorted: true,
    entries: &[Entry { value: 0o100, name: "O_CREAT" }, Entry { value: 0o2000, name: "O_APPEND" }],
    differs: &[],
};

struct Fields;

impl Scene for Fields {
    fn field(&self, path: &[String]) -> Term<'_> {
        static TARGET: Value<'static> = Value::Struct {
            fields: &[
                Field { name: "st_size", value: Value::Int(Num { bits: 70, size: 8 }, Base::Dec), show: Show::Always },
                Field {
                    name: "vec",
                    value: Value::List {
                        items: &[
                            Value::Int(Num { bits: 1, size: 4 }, Base::Udec),
                            Value::Int(Num { bits: 2, size: 4 }, Base::Udec),
                        ],
                        join: model::value::Join::Comma,
                        rest: Rest::End,
                    },
                    show: Show::Always,
                },
            ],
            rest: Rest::End,
        };
        let rest = &path[1..];
        match path[0].as_str() {
            "statbuf" => filter::member(&Value::To(Addr(1), &TARGET), rest).0,
            "flags" => Term::Value(Value::Flags(Num { bits: 0o102, size: 4 }, Of::One(&FLAGS))),
            "fd" => Term::Value(Value::Handle(Num { bits: 0xffff_ffff, size: 4 }, Handle::Fd)),
            "path" => Term::Value(Value::Bytes { data: b"/etc/pass\xff", quote: Quote::Path, cut: false }),
            "name" => Term::Text(Cow::Borrowed(b"openat")),
            "errno" => Term::Errno(2),
            "pid" => Term::Number(12),
            "later" => Term::Later,
            _ => Term::Absent,
        }
    }

    fn abi(&self) -> Abi {
        Abi::X86_64
    }
}

fn known(path: &[String]) -> bool {
    ["statbuf", "flags", "fd", "path", "name", "errno", "pid", "later", "absent"].contains(&path[0].as_str())
}

fn read(text: &str) -> Filter {
    parse(text, &known).unwrap_or_else(|wrong| panic!("{text}: {wrong}"))
}

fn truth(text: &str) -> Truth {
    read(text).test(&Fields)
}

#[test]
fn what_holds() {
    for text in [
        "pid == 12",
        "pid == 0xc and pid == 014",
        "pid > 11 && pid >= 12 && pid < 13 && pid <= 12 && pid != 3",
        "fd == -1 and fd < 0",
        "errno == ENOENT and errno == 2",
        "name == openat and name == \"openat\" and name == 'openat'",
        "name in (read, openat)",
        "pid in (1, 12)",
        "flags has O_CREAT and not flags has O_APPEND and flags has 0x2",
        "path ~ \"^/etc\" and path ~ \"pass.$|pass(?-u:\\xff)$\" and path glob \"/etc/*\" and path glob '*[a-s][!x]?'",
        "not path glob '/etc'",
        "statbuf.st_size == 70 and statbuf.vec[1] == 2",
        "pid and path and not absent",
        "not (absent == 1 or absent != 1)",
        "pid == 3 or (pid == 12 and not pid == 3)",
        "pid == 12 or later == 1",
    ] {
        assert_eq!(truth(text), Truth::Yes, "{text}");
    }
}

#[test]
fn what_does_not_and_what_may() {
    for text in [
        "pid == 13",
        "absent == 1",
        "absent != 1",
        "statbuf.none == 1",
        "statbuf.vec[7] == 2",
        "path == 3",
        "pid ~ '1'",
        "later == 1 and pid == 3",
    ] {
        assert_eq!(truth(text), Truth::No, "{text}");
    }
    for text in ["later == 1", "not later == 1", "later == 1 and pid == 12", "later == 1 or pid == 3", "later"] {
        assert_eq!(truth(text), Truth::Maybe, "{text}");
    }
}

#[test]
fn and_binds_closer_than_or_and_not_closest() {
    assert_eq!(truth("pid == 12 or pid == 12 and pid == 3"), Truth::Yes);
    assert_eq!(truth("(pid == 12 or pid == 12) and pid == 3"), Truth::No);
    assert_eq!(truth("not pid == 3 and pid == 3"), Truth::No);
}

#[test]
fn errors_point_at_the_column() {
    for (text, column) in [
        ("", 1),
        ("pid ==", 7),
        ("pid = 1", 5),
        ("pid == 1 pid", 10),
        ("pid == 1)", 9),
        ("(pid == 1", 10),
        ("nope == 1", 1),
        ("pid == 1 and nope.x", 14),
        ("path ~ pid", 8),
        ("path ~ '('", 8),
        ("path ~ 'x", 8),
        ("path == 'a\\x1'", 11),
        ("pid in 1", 8),
        ("pid in (1 2)", 11),
        ("pid == 12x", 8),
        ("pid == 99999999999999999999", 8),
        ("statbuf..x == 1", 1),
        ("statbuf[x] == 1", 1),
        ("! pid", 1),
        ("pid == 1 ; pid", 10),
        ("ö == 1", 1),
        ("name == 'ö' and = 1", 17),
        ("and", 1),
    ] {
        let wrong = parse(text, &known).expect_err(text);
        assert_eq!(wrong.column, column, "{text}: {wrong}");
    }
}

#[test]
fn nesting_has_an_end() {
    let deep = format!("{}pid{}", "(".repeat(100_000), ")".repeat(100_000));
    assert!(parse(&deep, &known).is_err());
    assert!(parse(&"not ".repeat(100_000), &known).is_err());
    assert_eq!(truth(&format!("{}pid == 12", "not not ".repeat(20))), Truth::Yes);
}

#[test]
fn times() {
    struct Took;
    impl Scene for Took {
        fn field(&self, _: &[String]) -> Term<'_> {
            Term::Number(1_500_000)
        }
        fn abi(&self) -> Abi {
            Abi::X86_64
        }
    }
    for text in ["pid == 1.5ms", "pid == 1500us", "pid < 1s", "pid > 1ms", "pid == 1500000ns", "pid == 1500000"] {
        assert_eq!(read(text).test(&Took), Truth::Yes, "{text}");
    }
}
