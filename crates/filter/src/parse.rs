//! From text to a [`Filter`].

use crate::{Filter, Literal, Node, Order};
use regex::bytes::Regex;

/// What is wrong with a filter's text, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The character at which it is wrong, from 1.
    pub column: usize,
    /// What is wrong.
    pub text: String,
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "column {}: {}", self.column, self.text)
    }
}

impl std::error::Error for Wrong {}

#[derive(Clone, PartialEq, Debug)]
enum Token {
    /// A name with its members: `statbuf.st_size`, `vec[0].iov_len`.
    Path(Vec<String>),
    Number(i128),
    Text(Vec<u8>),
    /// An operator or a bracket.
    Sign(&'static str),
    End,
}

/// How deep brackets and `not` may nest: a text must not be able to exhaust the stack.
const DEEPEST: usize = 100;

/// Reads a filter. `known` says whether a field exists, by its path, so that a misspelt one is an error and not a filter
/// that never holds.
///
/// # Errors
/// What is wrong first, and where.
pub fn parse(source: &str, words: &dyn Vocabulary) -> Result<Filter, Wrong> {
    let mut parser = Parser { tokens: tokens(source)?, at: 0, depth: 0, words };
    let root = parser.or()?;
    match parser.peek() {
        (_, Token::End) => Ok(Filter { source: source.to_owned(), root }),
        (column, Token::Sign(")")) => Err(Wrong { column, text: "this bracket was not opened".into() }),
        (column, _) => Err(Wrong { column, text: "expected 'and', 'or' or the end".into() }),
    }
}

/// What there is to speak of.
pub trait Vocabulary {
    /// Whether there is a field of this name, its parts taken apart.
    fn field(&self, path: &[String]) -> bool;

    /// Whether the field can be compared with something of this name; `bits` where bits of it are asked for.
    fn constant(&self, path: &[String], name: &str, bits: bool) -> bool {
        let _ = (path, name, bits);
        true
    }
}

impl<F: Fn(&[String]) -> bool> Vocabulary for F {
    fn field(&self, path: &[String]) -> bool {
        self(path)
    }
}

const SIGNS: [&str; 12] = ["==", "!=", "<=", ">=", "<", ">", "~", "(", ")", ",", "&&", "||"];

fn tokens(source: &str) -> Result<Vec<(usize, Token)>, Wrong> {
    let chars: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let column = at + 1;
        let wrong = |text: &str| Err(Wrong { column, text: text.into() });
        if c.is_whitespace() {
            at += 1;
            continue;
        }
        let rest = |n: usize| chars[at..].iter().take(n).collect::<String>();
        if let Some(sign) = SIGNS.into_iter().find(|sign| rest(sign.len()) == **sign) {
            at += sign.len();
            tokens.push((column, Token::Sign(sign)));
        } else if c == '=' {
            return wrong("'=' compares nothing; write '=='");
        } else if c == '!' {
            return wrong("write 'not'");
        } else if c == '"' || c == '\'' {
            let (text, end) = quoted(&chars, at)?;
            tokens.push((column, Token::Text(text)));
            at = end;
        } else if c.is_ascii_digit() || c == '-' {
            let end = (at + 1..chars.len()).find(|&i| !chars[i].is_ascii_alphanumeric() && chars[i] != '.');
            let end = end.unwrap_or(chars.len());
            let word: String = chars[at..end].iter().collect();
            match number(&word) {
                Some(number) => tokens.push((column, Token::Number(number))),
                None => return wrong("not a number (digits, 0x…, 0… for octal, or a time: 10ms)"),
            }
            at = end;
        } else if c.is_alphabetic() || c == '_' {
            let end = (at..chars.len()).find(|&i| !chars[i].is_alphanumeric() && !"_.[]#".contains(chars[i]));
            let end = end.unwrap_or(chars.len());
            let word: String = chars[at..end].iter().collect();
            let Some(path) = path(&word) else { return wrong("not a field: members are told apart by single dots") };
            tokens.push((column, Token::Path(path)));
            at = end;
        } else {
            return wrong(&format!("'{}' has no meaning here", c.escape_debug()));
        }
    }
    tokens.push((chars.len() + 1, Token::End));
    Ok(tokens)
}

/// `a.b[0].c` as `a`, `b`, `[0]`, `c`.
fn path(word: &str) -> Option<Vec<String>> {
    let mut path = Vec::new();
    for part in word.split('.') {
        let (name, mut indexes) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return None;
        }
        path.push(name.to_owned());
        while !indexes.is_empty() {
            let (index, rest) = indexes.strip_prefix('[')?.split_once(']')?;
            index.parse::<u32>().ok()?;
            path.push(format!("[{index}]"));
            indexes = rest;
        }
    }
    Some(path)
}

/// Text in quotes that begin at `at`, and where it ends.
fn quoted(chars: &[char], at: usize) -> Result<(Vec<u8>, usize), Wrong> {
    let quote = chars[at];
    let mut text = Vec::new();
    let mut i = at + 1;
    let open = || Wrong { column: at + 1, text: "this text does not end".into() };
    loop {
        let c = *chars.get(i).ok_or_else(open)?;
        i += 1;
        if c == quote {
            return Ok((text, i));
        }
        if c != '\\' {
            text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            continue;
        }
        let escape = *chars.get(i).ok_or_else(open)?;
        i += 1;
        match escape {
            'n' => text.push(b'\n'),
            't' => text.push(b'\t'),
            '0' => text.push(0),
            'x' => {
                let hex: String = chars[i..].iter().take(2).collect();
                let byte = u8::from_str_radix(&hex, 16).ok().filter(|_| hex.len() == 2);
                text.push(byte.ok_or_else(|| Wrong { column: i - 1, text: "\\x wants two hex digits".into() })?);
                i += 2;
            }
            // What regular expressions escape is theirs; a quote and a backslash stand for themselves.
            '"' | '\'' => text.push(escape as u8),
            '\\' => text.push(b'\\'),
            other => {
                text.push(b'\\');
                text.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
}

/// A number; with a unit, a time in nanoseconds.
fn number(word: &str) -> Option<i128> {
    let (negative, digits) = word.strip_prefix('-').map_or((false, word), |digits| (true, digits));
    let sign = |number: i128| if negative { -number } else { number };
    if let Some(hex) = digits.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok().map(|number| sign(number.into()));
    }
    for (unit, nanoseconds) in [("ns", 1u32), ("us", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000)] {
        if let Some(count) = digits.strip_suffix(unit) {
            let count: f64 = count.parse().ok().filter(|count: &f64| count.is_finite() && *count < 1e12)?;
            return Some(sign((count * f64::from(nanoseconds)) as i128));
        }
    }
    let number = match digits.strip_prefix('0') {
        Some(octal) if !octal.is_empty() => u64::from_str_radix(octal, 8).ok()?,
        _ => digits.parse().ok()?,
    };
    Some(sign(number.into()))
}

/// A glob as a regular expression: `*` and `?` are any characters, `[…]` a choice of them, `/` is no exception.
fn glob(text: &[u8]) -> String {
    let mut regex = String::from("(?s-u)^");
    let mut rest = text;
    while let Some((&c, after)) = rest.split_first() {
        rest = after;
        match c {
            b'*' => regex.push_str(".*"),
            b'?' => regex.push('.'),
            b'[' if rest.iter().skip(1).any(|&c| c == b']') => {
                let end = 1 + rest.iter().skip(1).position(|&c| c == b']').unwrap_or(0);
                let (choice, after) = rest.split_at(end);
                rest = &after[1..];
                regex.push('[');
                for (at, &c) in choice.iter().enumerate() {
                    match c {
                        b'!' | b'^' if at == 0 => regex.push('^'),
                        b'-' => regex.push('-'),
                        c => regex.push_str(&format!("\\x{c:02x}")),
                    }
                }
                regex.push(']');
            }
            c => regex.push_str(&format!("\\x{c:02x}")),
        }
    }
    regex.push('$');
    regex
}

/// A regular expression as it was written; bytes that are no UTF-8 stand for themselves.
fn pattern(text: &[u8]) -> String {
    let mut pattern = String::new();
    for chunk in text.utf8_chunks() {
        pattern.push_str(chunk.valid());
        for byte in chunk.invalid() {
            pattern.push_str(&format!("(?-u:\\x{byte:02x})"));
        }
    }
    pattern
}

struct Parser<'p> {
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
    words: &'p dyn Vocabulary,
}

impl Parser<'_> {
    fn peek(&self) -> (usize, &Token) {
        let (column, token) = &self.tokens[self.at.min(self.tokens.len() - 1)];
        (*column, token)
    }

    fn next(&mut self) -> (usize, Token) {
        let (column, token) = self.peek();
        let token = (column, token.clone());
        self.at += 1;
        token
    }

    fn word(&mut self, word: &str, sign: &str) -> bool {
        let found = match self.peek().1 {
            Token::Path(path) => path.len() == 1 && path[0] == word,
            Token::Sign(found) => *found == sign,
            Token::Number(_) | Token::Text(_) | Token::End => false,
        };
        self.at += usize::from(found);
        found
    }

    fn or(&mut self) -> Result<Node, Wrong> {
        let mut nodes = vec![self.and()?];
        while self.word("or", "||") {
            nodes.push(self.and()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Or(nodes) })
    }

    fn and(&mut self) -> Result<Node, Wrong> {
        let mut nodes = vec![self.not()?];
        while self.word("and", "&&") {
            nodes.push(self.not()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::And(nodes) })
    }

    fn not(&mut self) -> Result<Node, Wrong> {
        let (column, _) = self.peek();
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Wrong { column, text: format!("more than {DEEPEST} brackets in one another") });
        }
        let node = if self.word("not", "") {
            Node::Not(Box::new(self.not()?))
        } else if self.word("", "(") {
            let node = self.or()?;
            if !self.word("", ")") {
                let (column, _) = self.peek();
                return Err(Wrong { column, text: "expected ')'".into() });
            }
            node
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Ok(node)
    }

    fn comparison(&mut self) -> Result<Node, Wrong> {
        let (column, token) = self.next();
        let Token::Path(path) = token else { return Err(Wrong { column, text: "expected a field".into() }) };
        if matches!(path[0].as_str(), "and" | "or" | "in" | "has" | "glob") {
            return Err(Wrong { column, text: format!("expected a field before '{}'", path[0]) });
        }
        if !self.words.field(&path) {
            let text = format!("there is no field '{}'", path.join(".").replace(".[", "["));
            return Err(Wrong { column, text });
        }
        let order = match self.peek().1 {
            Token::Sign("==") => Some(Order::Equal),
            Token::Sign("!=") => Some(Order::Unequal),
            Token::Sign("<") => Some(Order::Less),
            Token::Sign("<=") => Some(Order::LessOrEqual),
            Token::Sign(">") => Some(Order::Greater),
            Token::Sign(">=") => Some(Order::GreaterOrEqual),
            _ => None,
        };
        if let Some(order) = order {
            self.at += 1;
            let literal = self.literal(&path, false)?;
            return Ok(Node::Compare(path, order, literal));
        }
        if self.word("has", "") {
            let literal = self.literal(&path, true)?;
            return Ok(Node::Has(path, literal));
        }
        if self.word("in", "") {
            let (column, _) = self.peek();
            if !self.word("", "(") {
                return Err(Wrong { column, text: "expected '(' and a list".into() });
            }
            let mut list = vec![self.literal(&path, false)?];
            while self.word("", ",") {
                list.push(self.literal(&path, false)?);
            }
            let (column, _) = self.peek();
            if !self.word("", ")") {
                return Err(Wrong { column, text: "expected ',' or ')'".into() });
            }
            return Ok(Node::In(path, list));
        }
        let regex = self.word("", "~");
        if regex || self.word("glob", "") {
            let (column, token) = self.next();
            let Token::Text(text) = token else { return Err(Wrong { column, text: "expected text in quotes".into() }) };
            let pattern = if regex { pattern(&text) } else { glob(&text) };
            return match Regex::new(&pattern) {
                Ok(regex) => Ok(Node::Matches(path, regex)),
                Err(error) => {
                    let why = error.to_string();
                    let why = why.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
                    Err(Wrong { column, text: format!("not a regular expression: {why}") })
                }
            };
        }
        Ok(Node::Holds(path))
    }

    /// What a field is compared with, or bits that it may have.
    fn literal(&mut self, field: &[String], bits: bool) -> Result<Literal, Wrong> {
        match self.next() {
            (column, Token::Path(name)) if name.len() == 1 && !self.words.constant(field, &name[0], bits) => {
                Err(Wrong { column, text: format!("unknown name '{}'", name[0]) })
            }
            (_, Token::Number(number)) => Ok(Literal::Number(number)),
            (_, Token::Text(text)) => Ok(Literal::Text(text)),
            (_, Token::Path(path)) if path.len() == 1 => Ok(Literal::Name(path.into_iter().next().unwrap_or_default())),
            (column, _) => Err(Wrong { column, text: "expected a number, text in quotes or a constant's name".into() }),
        }
    }
}
