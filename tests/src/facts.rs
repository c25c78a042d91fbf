//! `tests/facts.list`: how many names each constant table of strace 7.2 has (reference.md, appendix D), and where ours are.

/// Where the names of one of the reference's tables are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a table of the same name, all of them.
    Same,
    /// In a table of another name, which may hold those of several.
    In(&'static str),
    /// Commands of ioctl(2), this one among them.
    Ioctls(&'static str),
    /// In a table of the same name, and so many on x86_64: the reference's count is of all architectures.
    Elsewhere(usize),
}

/// One line of the list.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The reference's table.
    pub name: &'static str,
    /// How many names it has there.
    pub count: usize,
    /// Where they are here.
    pub place: Where,
}

/// The lines of the list, in its order.
///
/// # Panics
/// When a line has another form: the list is part of the source.
#[must_use]
pub fn lines() -> Vec<Line> {
    let line = |line: &'static str| {
        let words: Vec<&'static str> = line.split(' ').collect();
        let number = |word: &str| word.parse::<usize>().unwrap_or_else(|_| panic!("tests/facts.list: {line}"));
        let place = match words[2..] {
            [] => Where::Same,
            ["in", table] => Where::In(table),
            ["ioctls", one] => Where::Ioctls(one),
            ["elsewhere", have] => Where::Elsewhere(number(have)),
            _ => panic!("tests/facts.list: {line}"),
        };
        Line { name: words[0], count: number(words[1]), place }
    };
    include_str!("../facts.list").lines().filter(|text| !text.starts_with('#')).map(line).collect()
}

/// How many names a table of ours has on x86_64; none where there is no such table.
#[must_use]
pub fn have(table: &str) -> usize {
    let table = abi::names::ALL.iter().find(|ours| ours.name == table);
    table.map_or(0, |table| table.entries(abi::Abi::X86_64).len())
}
