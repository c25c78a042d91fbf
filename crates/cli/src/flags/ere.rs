//! POSIX extended regular expressions (regex(7)), as `-e trace=/REGEX` takes them, turned into the dialect of `regex-lite`.
//!
//! The two dialects agree on nearly everything that one writes about call names. Where they do not, what POSIX and the
//! GNU library say is translated: inside brackets a backslash is an ordinary character, `\w \W \s \S \b \B \< \>` work,
//! any other escaped character means itself. Errors have the words of regerror(3), since those are what users of strace
//! know. Back references are refused: an automaton without backtracking cannot match them.

use regex_lite::Regex;

/// A compiled expression, or regerror(3)'s words for what is wrong with it.
pub fn compile(pattern: &str) -> Result<Regex, &'static str> {
    let translated = translate(pattern)?;
    Regex::new(&translated).map_err(|_| "Invalid regular expression")
}

/// The greatest count in `{m,n}` (limits.h's RE_DUP_MAX).
const RE_DUP_MAX: u32 = 0x7fff;

fn translate(pattern: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut rest = pattern.chars().peekable();
    // Where the groups that are open begin in `out`, and how many were opened in all.
    let mut open = Vec::new();
    let mut groups = 0u32;
    // Where the operand begins that `*` would repeat, if there is one, and whether it is a repetition already.
    let mut operand = None;
    let mut repeated = false;
    while let Some(c) = rest.next() {
        let here = Some(out.len());
        let count = match c {
            '*' | '+' | '?' | '{' if operand.is_none() => return Err("Invalid preceding regular expression"),
            '*' | '+' | '?' => Some(String::from(c)),
            '{' => Some(interval(&mut rest)?),
            _ => None,
        };
        if let (Some(count), Some(start)) = (count, operand) {
            if repeated {
                // A repetition of a repetition gets a group: `a*?` would be a lazy star.
                out.insert_str(start, "(?:");
                out.push(')');
            }
            out.push_str(&count);
            repeated = true;
            continue;
        }
        repeated = false;
        operand = here;
        match c {
            '\\' => match rest.next().ok_or("Trailing backslash")? {
                escaped @ ('w' | 'W' | 's' | 'S' | 'b' | 'B') => out.extend(['\\', escaped]),
                '<' => out.push_str(r"\b{start}"),
                '>' => out.push_str(r"\b{end}"),
                '`' => out.push_str(r"\A"),
                '\'' => out.push_str(r"\z"),
                digit @ '1'..='9' if digit.to_digit(10) > Some(groups) => return Err("Invalid back reference"),
                '1'..='9' => return Err("Back references are not supported"),
                escaped => literal(&mut out, escaped),
            },
            '[' => bracket(&mut rest, &mut out)?,
            '(' => {
                open.push(out.len());
                groups += 1;
                out.push('(');
                operand = None;
            }
            ')' if !open.is_empty() => {
                operand = open.pop();
                out.push(')');
            }
            '|' | '^' => {
                out.push(c);
                operand = None;
            }
            '$' | '.' => out.push(c),
            _ => literal(&mut out, c),
        }
    }
    if !open.is_empty() {
        return Err(r"Unmatched ( or \(");
    }
    Ok(out)
}

fn literal(out: &mut String, c: char) {
    if c.is_ascii_punctuation() && c != '_' {
        out.push('\\');
    }
    out.push(c);
}

/// The part of `{m}`, `{m,}`, `{,n}` or `{m,n}` behind the brace, translated whole.
fn interval(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<String, &'static str> {
    let mut text = String::new();
    loop {
        match rest.next() {
            None => return Err(r"Unmatched \{"),
            Some('}') => break,
            Some(c) => text.push(c),
        }
    }
    const BAD: &str = r"Invalid content of \{\}";
    let number = |digits: &str| -> Result<Option<u32>, &'static str> {
        if digits.is_empty() {
            return Ok(None);
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(BAD);
        }
        match digits.parse() {
            Ok(n) if n <= RE_DUP_MAX => Ok(Some(n)),
            _ => Err("Regular expression too big"),
        }
    };
    match text.split_once(',') {
        None => number(&text)?.map(|n| format!("{{{n}}}")).ok_or(BAD),
        Some((low, high)) => match (number(low)?.unwrap_or(0), number(high)?) {
            (low, None) => Ok(format!("{{{low},}}")),
            (low, Some(high)) if low <= high => Ok(format!("{{{low},{high}}}")),
            _ => Err(BAD),
        },
    }
}

/// The part of a bracket expression behind `[`, translated whole.
fn bracket(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, out: &mut String) -> Result<(), &'static str> {
    const UNMATCHED: &str = "Unmatched [, [^, [:, [., or [=";
    out.push('[');
    if rest.next_if_eq(&'^').is_some() {
        out.push('^');
    }
    if rest.peek().is_none() {
        return Err("Invalid regular expression");
    }
    let mut first = true;
    // The character that a following `-` could begin a range at.
    let mut low = None;
    loop {
        let c = rest.next().ok_or(UNMATCHED)?;
        match c {
            ']' if !first => break,
            '[' if rest.peek() == Some(&':') => {
                rest.next();
                let mut name = String::new();
                loop {
                    let c = rest.next().ok_or(UNMATCHED)?;
                    if c == ':' && rest.next_if_eq(&']').is_some() {
                        break;
                    }
                    name.push(c);
                }
                const NAMES: [&str; 12] = [
                    "alpha", "digit", "alnum", "upper", "lower", "space", "blank", "punct", "print", "graph", "cntrl",
                    "xdigit",
                ];
                if !NAMES.contains(&name.as_str()) {
                    return Err("Invalid character class name");
                }
                out.push_str("[:");
                out.push_str(&name);
                out.push_str(":]");
                low = None;
            }
            '[' if matches!(rest.peek(), Some('.' | '=')) => return Err("Invalid collation character"),
            '-' if low.is_some() && rest.peek().is_some_and(|next| *next != ']') => {
                let high = rest.next().ok_or(UNMATCHED)?;
                if low.is_some_and(|low| low > high) {
                    return Err("Invalid range end");
                }
                out.push('-');
                literal(out, high);
                low = None;
            }
            _ => {
                literal(out, c);
                low = Some(c);
            }
        }
        first = false;
    }
    out.push(']');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        compile(pattern).unwrap_or_else(|e| panic!("{pattern}: {e}")).is_match(text)
    }

    #[test]
    fn posix_meaning() {
        assert!(matches("", "read"));
        assert!(matches("^(read|write)$", "write"));
        assert!(!matches("^(read|write)$", "pwrite64"));
        assert!(matches(r"[\w]", r"\"), "a backslash in brackets is itself");
        assert!(!matches(r"^[\w]$", "x"));
        assert!(matches("[]a]", "]") && matches("[^]a]", "b") && !matches("^[^]a]$", "]"));
        assert!(matches("[[:digit:]]{2}$", "dup22") && !matches("[[:digit:]]{2}$", "dup2"));
        assert!(matches(r"\w+_at$", "open_at") && matches("a-b", "a-b"));
        assert!(matches(")", "a)") && matches("^a**$", "aaa") && matches("^ba*?$", "baa"));
        assert!(matches("^(ab)+{2}$", "abababab") && matches(r"^\.$", "."));
        assert!(matches("^[a&&b]+$", "a&b") && matches("^[a-]+$", "a-a") && matches("^a{,2}$", "aa"));
        assert!(matches(r"^\<stat\>$", "stat") && !matches(r"\<stat", "fstat"));
    }

    #[test]
    fn regerror_words() {
        for (pattern, words) in [
            ("(", r"Unmatched ( or \("),
            ("^(a|b", r"Unmatched ( or \("),
            ("*", "Invalid preceding regular expression"),
            ("(*a)", "Invalid preceding regular expression"),
            ("a|*b", "Invalid preceding regular expression"),
            ("^*", "Invalid preceding regular expression"),
            ("{1}", "Invalid preceding regular expression"),
            ("a{", r"Unmatched \{"),
            ("a{x}", r"Invalid content of \{\}"),
            ("a{99999}", "Regular expression too big"),
            ("[z-a]", "Invalid range end"),
            ("[[:foo:]]", "Invalid character class name"),
            ("[a", "Unmatched [, [^, [:, [., or [="),
            ("[", "Invalid regular expression"),
            (r"a\", "Trailing backslash"),
            (r"\1", "Invalid back reference"),
        ] {
            assert_eq!(compile(pattern).err(), Some(words), "{pattern}");
        }
    }

    #[test]
    fn nothing_translates_into_what_the_compiler_refuses() {
        let alphabet = ["a", "[", "]", "(", ")", "*", "\\", "{", "}", "1", "^", "$", "|", "-", ":", "&", "?"];
        let n = alphabet.len();
        for code in 0..n.pow(4) {
            let pattern: String = (0..4).map(|i| alphabet[code / n.pow(i) % n]).collect();
            if let Ok(translated) = translate(&pattern) {
                assert!(Regex::new(&translated).is_ok(), "{pattern} became {translated}");
            }
        }
    }
}
