//! Numbers, durations and words that options take.

use super::hiargs::{
    AbsoluteTime, Color, Column, ConstPrintStyle, Daemon, Interruptible, Precision, StackTraceMode, StringsInHex,
};
use std::time::Duration;

/// An unsigned decimal number as `strtoul(3)` in base 10 reads it whole: blanks and a sign may stand in front, but no
/// number below 0 or above `max` is one.
pub fn unsigned(text: &str, max: u64) -> Option<u64> {
    let digits = text.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r']);
    let (negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|number| *number <= max && !(negative && *number > 0))
}

/// An integer as `strtoull(3)` in base 0 reads it whole: decimal, `0x`, `0b` or octal with a `0` in front; blanks and a
/// sign may come first, and a minus takes the number from 2^64.
pub fn any_base(text: &str) -> Option<u64> {
    let text = text.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r']);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let lower = digits.to_ascii_lowercase();
    let (base, digits) = match lower.as_bytes() {
        [b'0', b'x', ..] => (16, &lower[2..]),
        [b'0', b'b', ..] => (2, &lower[2..]),
        [b'0', _, ..] => (8, &lower[1..]),
        _ => (10, lower.as_str()),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    let number = u64::from_str_radix(digits, base).ok()?;
    Some(if negative { number.wrapping_neg() } else { number })
}

/// A time span: a decimal number with an optional fraction and exponent, then `s`, `ms`, `us` (the default) or `ns`.
/// One too long to be told in a [`Duration`] is the longest.
pub fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = [("ms", 1e-3), ("us", 1e-6), ("ns", 1e-9), ("s", 1.0)]
        .into_iter()
        .find_map(|(suffix, unit)| text.strip_suffix(suffix).map(|number| (number, unit)))
        .unwrap_or((text, 1e-6));
    let number = number.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r']);
    // Rust's grammar also has "inf", "nan" and "infinity".
    if !number.bytes().all(|b| b.is_ascii_digit() || b".eE+-".contains(&b)) {
        return None;
    }
    let number: f64 = number.parse().ok()?;
    if number < 0.0 {
        return None;
    }
    Some(Duration::try_from_secs_f64(number * unit).unwrap_or(Duration::MAX))
}

fn one_of<T: Copy>(text: &str, words: &[(&str, T)]) -> Option<T> {
    words.iter().find(|(word, _)| word.eq_ignore_ascii_case(text)).map(|(_, meaning)| *meaning)
}

/// `--color`.
pub fn color(text: &str) -> Option<Color> {
    one_of(text, &[("auto", Color::Auto), ("always", Color::Always), ("never", Color::Never)])
}

/// `-I`.
pub fn interruptible(text: &str) -> Option<Interruptible> {
    use Interruptible::*;
    let levels = [Anywhere, Waiting, Never, NeverTstp];
    if let Some(level) = unsigned(text, 4) {
        return levels.get(usize::try_from(level).ok()?.checked_sub(1)?).copied();
    }
    one_of(
        text,
        &[
            ("anywhere", Anywhere),
            ("always", Anywhere),
            ("waiting", Waiting),
            ("never", Never),
            ("never_tstp", NeverTstp),
        ],
    )
}

/// `--daemonize`.
pub fn daemonize(text: &str) -> Option<Daemon> {
    one_of(
        text,
        &[
            ("grandchild", Daemon::Grandchild),
            ("pgroup", Daemon::Group),
            ("pgrp", Daemon::Group),
            ("session", Daemon::Session),
        ],
    )
}

/// `--strings-in-hex`.
pub fn strings_in_hex(text: &str) -> Option<StringsInHex> {
    use StringsInHex::*;
    one_of(text, &[("none", None), ("non-ascii-chars", NonAsciiChars), ("non-ascii", NonAscii), ("all", All)])
}

/// `--stack-trace`.
pub fn stack_trace(text: &str) -> Option<StackTraceMode> {
    one_of(text, &[("symbol", StackTraceMode::Symbol), ("source", StackTraceMode::Source)])
}

/// `-X`. Unlike other words these have to be in lower case.
pub fn const_print_style(text: &str) -> Option<ConstPrintStyle> {
    match text {
        "raw" => Some(ConstPrintStyle::Raw),
        "abbrev" => Some(ConstPrintStyle::Abbrev),
        "verbose" => Some(ConstPrintStyle::Verbose),
        _ => None,
    }
}

/// A precision: `s`, `ms`, `us`, `ns`.
pub fn precision(text: &str) -> Option<Precision> {
    use Precision::*;
    one_of(text, &[("s", Seconds), ("ms", Milliseconds), ("us", Microseconds), ("ns", Nanoseconds)])
}

/// `--absolute-timestamps`: formats and precisions between commas, later ones winning. `Some(None)` is "no time stamps".
pub fn absolute_time(text: &str) -> Option<Option<AbsoluteTime>> {
    #[derive(Clone, Copy)]
    enum Form {
        None,
        Time,
        Unix,
    }
    let mut form = Form::Time;
    let mut digits = Precision::Seconds;
    for item in text.split(',').filter(|item| !item.is_empty()) {
        let as_form = |word| one_of(word, &[("none", Form::None), ("time", Form::Time), ("unix", Form::Unix)]);
        if let Some(word) = item.strip_prefix("format:") {
            form = as_form(word)?;
        } else if let Some(word) = item.strip_prefix("precision:") {
            digits = precision(word)?;
        } else if let Some(given) = as_form(item) {
            form = given;
        } else {
            digits = precision(item)?;
        }
    }
    Some(match form {
        Form::None => None,
        Form::Time => Some(AbsoluteTime { unix: false, precision: digits }),
        Form::Unix => Some(AbsoluteTime { unix: true, precision: digits }),
    })
}

/// The names of the summary's columns, the canonical ones first.
pub const COLUMNS: &[(&str, Column)] = &[
    ("time-percent", Column::TimePercent),
    ("total-time", Column::TotalTime),
    ("min-time", Column::MinTime),
    ("max-time", Column::MaxTime),
    ("avg-time", Column::AvgTime),
    ("total-wall", Column::TotalWall),
    ("min-wall", Column::MinWall),
    ("max-wall", Column::MaxWall),
    ("avg-wall", Column::AvgWall),
    ("calls", Column::Calls),
    ("errors", Column::Errors),
    ("name", Column::Name),
    ("time", Column::TimePercent),
    ("time-total", Column::TotalTime),
    ("time-min", Column::MinTime),
    ("shortest", Column::MinTime),
    ("time-max", Column::MaxTime),
    ("longest", Column::MaxTime),
    ("time-avg", Column::AvgTime),
    ("wall-total", Column::TotalWall),
    ("wall-min", Column::MinWall),
    ("wall-max", Column::MaxWall),
    ("wall-avg", Column::AvgWall),
    ("count", Column::Calls),
    ("error", Column::Errors),
    ("syscall", Column::Name),
    ("syscall-name", Column::Name),
];

/// One column of the summary.
pub fn column(text: &str) -> Option<Column> {
    COLUMNS.iter().find(|(name, _)| *name == text).map(|(_, column)| *column)
}

/// `-S`: a column, or `Some(None)` for the order of the call table.
pub fn sort_key(text: &str) -> Option<Option<Column>> {
    match text {
        "nothing" | "none" => Some(None),
        _ => column(text).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsigned_numbers() {
        for (text, number) in [("0", 0), ("40", 40), (" 3", 3), ("+3", 3), ("-0", 0), ("010", 10), ("100", 100)] {
            assert_eq!(unsigned(text, 100), Some(number), "{text:?}");
        }
        for text in ["", " ", "x", "1x", "1 ", "-1", "101", "1.5", "0x10", "99999999999999999999", "+", "+-1", "--1"] {
            assert_eq!(unsigned(text, 100), None, "{text:?}");
        }
    }

    #[test]
    fn durations() {
        for (text, nanoseconds) in [
            ("1", 1_000),
            ("1.5ms", 1_500_000),
            ("1s", 1_000_000_000),
            ("5ns", 5),
            ("1.us", 1_000),
            (".5", 500),
            ("1e3", 1_000_000),
            (" 1", 1_000),
            ("+1", 1_000),
            ("0", 0),
        ] {
            assert_eq!(duration(text).map(|d| d.as_nanos()), Some(nanoseconds), "{text:?}");
        }
        assert_eq!(duration("1e30"), Some(Duration::MAX));
        for text in ["", "us", "-1", "inf", "nan", "0x10", "1MS", "1 us", "1x", "1e"] {
            assert_eq!(duration(text), None, "{text:?}");
        }
    }

    #[test]
    fn time_stamps() {
        let time = |unix, precision| Some(Some(AbsoluteTime { unix, precision }));
        assert_eq!(absolute_time(""), time(false, Precision::Seconds));
        assert_eq!(absolute_time("UNIX,NS"), time(true, Precision::Nanoseconds));
        assert_eq!(absolute_time("unix,time"), time(false, Precision::Seconds));
        assert_eq!(absolute_time("format:unix,precision:ms"), time(true, Precision::Milliseconds));
        assert_eq!(absolute_time("none,us"), Some(None));
        for text in ["foo", "precision:unix", "format:", "format:us", "unix,ns,foo"] {
            assert_eq!(absolute_time(text), None, "{text}");
        }
        assert_eq!(Precision::Nanoseconds.digits(), 9);
    }

    #[test]
    fn words() {
        assert_eq!(interruptible("1"), Some(Interruptible::Anywhere));
        assert_eq!(interruptible("NEVER_TSTP"), Some(Interruptible::NeverTstp));
        assert_eq!(interruptible("0"), None);
        assert_eq!(interruptible("5"), None);
        assert_eq!(const_print_style("RAW"), None);
        assert_eq!(strings_in_hex("Non-ASCII"), Some(StringsInHex::NonAscii));
        assert_eq!(color("ALWAYS"), Some(Color::Always));
        assert_eq!(column("TIME"), None);
        assert_eq!(sort_key("none"), Some(None));
        assert_eq!(sort_key("shortest"), Some(Some(Column::MinTime)));
    }
}
