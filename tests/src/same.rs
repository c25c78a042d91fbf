//! Whether a line of JSON says all that the line of text of the same event says: every name, number and string.
//!
//! The text is taken apart without any knowledge of the call: what looks like a name, a number or a quoted string must be
//! in the JSON somewhere, as the same name, the same number in whatever base and width, the same bytes. Words that only
//! spell how a thing is written in C (`makedev`, `htons`, `WIFEXITED`) have a key in the JSON instead: each is allowed
//! where that key is.

use std::collections::HashSet;

use serde_json::Value;

/// What the text says and the JSON does not.
#[must_use]
pub fn missing(text: &str, json: &Value) -> Vec<String> {
    let mut said = Said::default();
    // What the call was given and gave back: not its number, the times, the ABI.
    for key in ["args", "ret", "aux"] {
        said.hear(&json[key], false);
    }
    let mut missing = Vec::new();
    // A number that has no name is called by it; `read#64` is another table's.
    let (name, text) = text.split_once('(').unwrap_or(("", text));
    if json["syscall"].as_str().is_some_and(|known| name.split('#').next() != Some(known)) {
        missing.push(name.to_owned());
    }
    for token in tokens(text) {
        if !said.holds(&token) {
            missing.push(format!("{token:?}"));
        }
    }
    missing
}

/// A thing that stands in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Token {
    /// A name.
    Word(String),
    /// A number, as 64 bits.
    Number(u64),
    /// A number, and by how much it is moved up: `0xc<<24`.
    Moved(u64, u32),
    /// What stood between quotes, and whether there was more.
    Bytes(Vec<u8>, bool),
    /// Letters and digits with `:` or `-` between: a hardware address, a UUID.
    Joined(String),
    /// The signals that are not in a set.
    Complement,
}

/// All that a line of JSON says.
#[derive(Default)]
struct Said {
    words: HashSet<String>,
    numbers: HashSet<u64>,
    bytes: Vec<Vec<u8>>,
    joined: HashSet<String>,
    /// Bits without a name.
    rests: Vec<u64>,
    /// Keys of what is no structure: how a thing is told.
    keys: HashSet<String>,
}

impl Said {
    fn hear(&mut self, value: &Value, structure: bool) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => {
                let bits = number.as_u64().or(number.as_i64().map(i64::cast_unsigned));
                self.numbers.insert(bits.expect("an integer"));
            }
            Value::String(text) => self.hear_text(text),
            Value::Array(all) => all.iter().for_each(|value| self.hear(value, false)),
            Value::Object(members) => {
                for (key, value) in members {
                    if structure {
                        // `fmt.pix`, `flags#2`.
                        key.split(['#', '.']).for_each(|word| self.hear_word(word));
                    } else {
                        self.keys.insert(key.clone());
                    }
                    match (key.as_str(), value) {
                        ("base64", Value::String(text)) if !structure => self.bytes.push(base64(text)),
                        // Of a mode the text shows what is not spelled, in octal.
                        ("mode", Value::Number(number)) if !structure => {
                            let mode = number.as_u64().expect("a mode");
                            self.numbers.extend([mode, mode & !0o177_000]);
                        }
                        // Unnamed parts of a packed word have places of their own in the text.
                        ("rest", Value::Number(number)) if !structure => {
                            self.rests.extend(number.as_u64());
                        }
                        ("rest", Value::Object(big)) if !structure => {
                            let big = big.get("big").and_then(Value::as_str);
                            self.rests.extend(big.and_then(|digits| digits.parse::<u64>().ok()));
                        }
                        ("status", Value::Number(number)) if !structure => {
                            let status = number.as_u64().expect("a status");
                            self.numbers.extend([status & !0xffff, status & !0xff00, status & !0xff]);
                        }
                        ("mac" | "uuid", Value::String(text)) if !structure => {
                            self.joined.insert(text.clone());
                        }
                        (_, value) => self.hear(value, key == "struct" && !structure),
                    }
                }
            }
        }
    }

    fn hear_word(&mut self, word: &str) {
        if !self.words.contains(word) {
            self.words.insert(word.to_owned());
        }
    }

    fn hear_text(&mut self, text: &str) {
        self.bytes.push(text.as_bytes().to_vec());
        for token in tokens(text) {
            match token {
                Token::Word(word) => self.hear_word(&word),
                Token::Number(number) => {
                    self.numbers.insert(number);
                }
                Token::Moved(number, by) => {
                    self.numbers.insert(number);
                    self.numbers.extend(number.checked_shl(by));
                }
                Token::Bytes(bytes, _) => self.bytes.push(bytes),
                Token::Joined(text) => {
                    self.joined.insert(text);
                }
                Token::Complement => {}
            }
        }
    }

    fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    fn holds(&self, token: &Token) -> bool {
        match token {
            Token::Word(word) => self.holds_word(word),
            // Narrow numbers are told without their sign in one of the two.
            Token::Number(n) => {
                let negative = n.cast_signed() < 0;
                self.numbers.contains(n)
                    || *n == u64::MAX && self.has("errno")
                    // How many, of what could not be read.
                    || *n == 0 && self.has("unread")
                    || *n != 0 && self.rests.iter().any(|rest| n & !rest == 0)
                    || negative && [8, 16, 32].iter().any(|bits| self.numbers.contains(&(n & ((1 << bits) - 1))))
                    || [*n as i8 as i64, *n as i16 as i64, *n as i32 as i64]
                        .iter()
                        .any(|n| *n < 0 && self.numbers.contains(&n.cast_unsigned()))
            }
            // What has no name is told in its place.
            Token::Moved(n, by) => {
                self.holds(&Token::Number(*n)) || n.checked_shl(*by).is_some_and(|n| self.holds(&Token::Number(n)))
            }
            Token::Bytes(bytes, cut) => {
                self.bytes.iter().any(|said| said == bytes || *cut && said.starts_with(bytes))
                    // A NUL that ends a text is not shown.
                    || self.bytes.iter().any(|said| said.strip_suffix(&[0]) == Some(bytes))
            }
            Token::Joined(text) => self.joined.contains(text),
            Token::Complement => self.has("signals") || self.has("signalfd"),
        }
    }

    fn holds_word(&self, word: &str) -> bool {
        if self.words.contains(word) {
            return true;
        }
        // A placeholder says that there is no name, and `?` that there is no result.
        if word.contains('?') {
            return true;
        }
        match word {
            "NULL" => self.has("at"),
            "makedev" => self.has("major"),
            "htons" | "htonl" => true,
            "inet_addr" => self.has("inet"),
            "inet_pton" | "AF_INET6" => self.has("inet6"),
            "if_nametoindex" => self.has("ifindex"),
            "S_ISUID" | "S_ISGID" | "S_ISVTX" => self.has("permissions"),
            "_IOC" | "_IOC_NONE" | "_IOC_READ" | "_IOC_WRITE" => self.has("direction"),
            "WIFEXITED" | "WEXITSTATUS" => self.has("exited"),
            "WIFSIGNALED" | "WTERMSIG" => self.has("killed"),
            "WCOREDUMP" => self.has("core"),
            "WIFSTOPPED" | "WSTOPSIG" => self.has("stopped"),
            "WIFCONTINUED" => self.has("continued"),
            "s" => self.has("status"),
            "bytes" => self.has("extra"),
            "errno" => self.has("errno"),
            // How many, of what could not be read.
            "entries" | "vars" => self.has("unread"),
            "or" => self.has("either") || self.has("ioctl"),
            // One of several: `1 var`.
            "var" => self.words.contains("vars"),
            // What a restart code means is the name's meaning.
            "To" | "be" | "restarted" | "if" | "SA_RESTART" | "is" | "set" | "Interrupted" | "by" | "signal" => {
                self.has("restart")
            }
            word => self.words.contains(&format!("SIG{word}")),
        }
    }
}

fn base64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    for four in text.trim_end_matches('=').as_bytes().chunks(4) {
        let place = |b: &u8| LETTERS.iter().position(|l| l == b).expect("a letter of base64") as u32;
        let word = four.iter().enumerate().fold(0, |word, (i, b)| word | place(b) << (18 - 6 * i));
        bytes.extend_from_slice(&word.to_be_bytes()[1..four.len()]);
    }
    bytes
}

/// Takes text apart.
fn tokens(text: &str) -> Vec<Token> {
    let mut rest = text.as_bytes();
    let mut all = Vec::new();
    while let Some(&first) = rest.first() {
        let len = match first {
            b'"' => {
                let (bytes, len) = unquoted(rest);
                all.push(Token::Bytes(bytes, rest[len..].starts_with(b"...")));
                len
            }
            // Of what is not printable, outside of quotes.
            b'\\' => escape(rest).1,
            b'~' if rest.starts_with(b"~[") => {
                all.push(Token::Complement);
                rest.iter().position(|b| *b == b']').map_or(rest.len(), |end| end + 1)
            }
            // Before the year 0.
            b'-' if date(&rest[1..]).is_some() => 1,
            // A quote in quotes.
            b'\'' if rest.starts_with(b"'\"'") => 3,
            b'-' if rest.get(1).is_some_and(u8::is_ascii_digit) => {
                let (number, len) = number(&rest[1..]);
                all.extend(number.map(|n| Token::Number(n.wrapping_neg())));
                len + 1
            }
            // By how much something is moved.
            b'<' if rest.starts_with(b"<<") => 2 + rest[2..].iter().take_while(|b| b.is_ascii_digit()).count(),
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'?' => {
                if let Some(len) = joined(rest) {
                    all.push(Token::Joined(String::from_utf8_lossy(&rest[..len]).into_owned()));
                    len
                } else if let Some(len) = date(rest) {
                    len
                } else if first.is_ascii_digit() {
                    let (number, len) = number(rest);
                    let by = rest[len..].strip_prefix(b"<<").map_or(&[][..], |by| by);
                    let by: u32 = by
                        .iter()
                        .take(2)
                        .take_while(|b| b.is_ascii_digit())
                        .fold(0, |n, b| n * 10 + u32::from(b - b'0'));
                    all.extend(number.map(|n| if by > 0 { Token::Moved(n, by) } else { Token::Number(n) }));
                    len
                } else {
                    let end = |b: &u8| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'?'));
                    let len = rest.iter().position(end).unwrap_or(rest.len());
                    let word = String::from_utf8_lossy(&rest[..len]).into_owned();
                    // `1<<SMC_DIAG_???-1` is a placeholder as well.
                    let len = if word.ends_with("???") && rest[len..].starts_with(b"-1") { len + 2 } else { len };
                    all.push(Token::Word(word));
                    len
                }
            }
            _ => 1,
        };
        rest = &rest[len.max(1).min(rest.len())..];
    }
    all
}

/// A number, and how long it is; none where it only says by how much something is moved (`1<<CAP_KILL`, `…<<16`).
fn number(text: &[u8]) -> (Option<u64>, usize) {
    let end = |text: &[u8], digit: fn(&u8) -> bool| text.iter().position(|b| !digit(b)).unwrap_or(text.len());
    let (digits, radix, skip) = match text {
        [b'0', b'x', rest @ ..] => (&rest[..end(rest, u8::is_ascii_hexdigit)], 16, 2),
        [b'0', b'0'..=b'7', ..] => (&text[1..end(text, u8::is_ascii_digit)], 8, 1),
        _ => (&text[..end(text, u8::is_ascii_digit)], 10, 0),
    };
    let len = digits.len() + skip;
    // Sixteen digits of zeros and more may stand in front of a mask.
    let number = std::str::from_utf8(digits).ok().and_then(|digits| u64::from_str_radix(digits, radix).ok());
    if text[len..].starts_with(b"<<") && number == Some(1) {
        return (None, len);
    }
    if let Some(rest) = text[len..].strip_prefix(b"*1024") {
        return (number.map(|n| n.wrapping_mul(1024)), text.len() - rest.len());
    }
    (number, len)
}

/// The length of a hardware address or a UUID.
fn joined(text: &[u8]) -> Option<usize> {
    let end = text.iter().position(|b| !(b.is_ascii_hexdigit() || matches!(b, b':' | b'-'))).unwrap_or(text.len());
    let word = &text[..end];
    let parts = |by: u8| word.split(move |b| *b == by).map(<[u8]>::len);
    let mac = parts(b':').count() > 1 && parts(b':').all(|len| len == 2);
    let uuid = parts(b'-').eq([8, 4, 4, 4, 12]);
    (mac || uuid).then_some(end)
}

/// The length of a date, `2026-11-30T…`: JSON has it in its own form.
fn date(text: &[u8]) -> Option<usize> {
    let end = text
        .iter()
        .position(|b| !(b.is_ascii_digit() || matches!(b, b'-' | b':' | b'T' | b'.' | b'+')))
        .unwrap_or(text.len());
    (text[..end].contains(&b'T') && text[..end].contains(&b'-')).then_some(end)
}

/// The bytes between quotes, and how long it all is.
fn unquoted(text: &[u8]) -> (Vec<u8>, usize) {
    let mut bytes = Vec::new();
    let mut at = 1;
    while let Some(&b) = text.get(at) {
        match b {
            b'"' => return (bytes, at + 1),
            b'\\' => {
                let (byte, len) = escape(&text[at..]);
                bytes.push(byte);
                at += len;
            }
            b => {
                bytes.push(b);
                at += 1;
            }
        }
    }
    (bytes, at)
}

/// The byte that an escape stands for, and how long that is.
fn escape(text: &[u8]) -> (u8, usize) {
    match text {
        [_, b'x', a, b, ..] => {
            let digit = |d: &u8| char::from(*d).to_digit(16).unwrap_or(0) as u8;
            (digit(a) << 4 | digit(b), 4)
        }
        [_, b'0'..=b'7', ..] => {
            let digits = text[1..].iter().take(3).take_while(|b| matches!(b, b'0'..=b'7'));
            let len = digits.clone().count();
            (digits.fold(0u32, |n, b| n << 3 | u32::from(b - b'0')) as u8, len + 1)
        }
        [_, letter, ..] => {
            let byte = match letter {
                b'n' => b'\n',
                b't' => b'\t',
                b'r' => b'\r',
                b'v' => 0x0b,
                b'f' => 0x0c,
                other => *other,
            };
            (byte, 2)
        }
        _ => (b'\\', text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_there_is_found() {
        let call = json!({ "syscall": "openat", "args": [
            { "name": "dirfd", "value": { "fd": -100, "name": "AT_FDCWD" } },
            { "name": "pathname", "value": { "at": "0x1234", "value": "a\tb" } },
            { "name": "flags", "value": { "number": 0o101, "flags": ["O_WRONLY", "O_CREAT"] } },
            { "name": "mode", "value": { "mode": 0o4644, "permissions": "04644" } },
        ], "ret": { "raw": "0x3", "value": { "fd": 3 } } });
        let line = "openat(AT_FDCWD, \"a\\tb\", O_WRONLY|O_CREAT, S_ISUID|0644) = 3";
        assert_eq!(missing(line, &call), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_there_is_missing() {
        let call =
            json!({ "syscall": "x", "args": [{ "name": "a", "value": 1 }], "ret": { "raw": "0x0", "value": 0 } });
        for line in
            ["x(2) = 0", "x(NAME) = 0", "x(\"1\") = 0", "x(NULL) = 0", "x(1) = -1", "x({f=1}) = 0", "x(~[HUP]) = 0"]
        {
            assert_eq!(missing(line, &call).len(), 1, "{line}");
        }
    }
}
