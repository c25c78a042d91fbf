//! Wall-clock moments as text, in the local time zone.

use std::cell::Cell;

use super::number::{fraction, udec, udec_padded};

/// The time zone and what was last asked of it.
#[derive(Debug)]
pub struct Clock {
    zone: tz::TimeZone,
    /// The last second shown and its `HH:MM:SS`: most lines come within the same second.
    last: Cell<(i64, [u8; 8])>,
    /// The monotonic moment of the line before, for relative time stamps: one for all sheets of a run.
    previous: Cell<Option<u64>>,
}

impl Clock {
    /// The zone of the environment: `TZ`, or `/etc/localtime` without it. As in the C library an unknown zone is UTC.
    #[must_use]
    pub fn local() -> Clock {
        let zone = match std::env::var("TZ") {
            Ok(name) if name.is_empty() => None,
            Ok(name) => tz::TimeZone::from_posix_tz(&name).ok(),
            Err(std::env::VarError::NotPresent) => tz::TimeZone::local().ok(),
            Err(std::env::VarError::NotUnicode(_)) => None,
        };
        Clock::of(zone.unwrap_or_else(tz::TimeZone::utc))
    }

    /// Universal time.
    #[must_use]
    pub fn utc() -> Clock {
        Clock::of(tz::TimeZone::utc())
    }

    fn of(zone: tz::TimeZone) -> Clock {
        Clock { zone, last: Cell::new((i64::MIN, [0; 8])), previous: Cell::new(None) }
    }

    /// Seconds east of Greenwich at a moment.
    fn offset(&self, sec: i64) -> i64 {
        self.zone.find_local_time_type(sec).map_or(0, |kind| i64::from(kind.ut_offset()))
    }

    /// `HH:MM:SS`.
    pub(crate) fn time_of_day(&self, out: &mut Vec<u8>, sec: i64) {
        let (last, mut text) = self.last.get();
        if last != sec {
            let local = sec.saturating_add(self.offset(sec)).rem_euclid(86_400);
            let mut buffer = Vec::with_capacity(8);
            udec_padded(&mut buffer, (local / 3600) as u64, 2, b'0');
            buffer.push(b':');
            udec_padded(&mut buffer, (local / 60 % 60) as u64, 2, b'0');
            buffer.push(b':');
            udec_padded(&mut buffer, (local % 60) as u64, 2, b'0');
            text.copy_from_slice(&buffer);
            self.last.set((sec, text));
        }
        out.extend_from_slice(&text);
    }

    /// Nanoseconds since the line before of this run; 0 for the first.
    pub(crate) fn since_previous(&self, monotonic: u64) -> u64 {
        let before = self.previous.replace(Some(monotonic));
        before.map_or(0, |before| monotonic.saturating_sub(before))
    }

    /// `2026-11-23T09:26:01+0000`, with nine decimals when `nsec` is not zero. False, and nothing written, for what is
    /// no date: all zero, too many nanoseconds, or a year that does not fit C's `struct tm`.
    pub(crate) fn calendar(&self, out: &mut Vec<u8>, sec: i64, nsec: u32, digits: u8) -> bool {
        let offset = self.offset(sec);
        if !moment(out, sec, nsec, offset, digits) {
            return false;
        }
        out.push(if offset < 0 { b'-' } else { b'+' });
        let minutes = offset.unsigned_abs() / 60;
        udec_padded(out, minutes / 60 * 100 + minutes % 60, 4, b'0');
        true
    }

    /// The same in universal time, with `Z` (RFC 3339 for the years that it knows).
    pub(crate) fn universal(out: &mut Vec<u8>, sec: i64, nsec: u32) -> bool {
        let shown = moment(out, sec, nsec, 0, 9);
        if shown {
            out.push(b'Z');
        }
        shown
    }
}

/// Date and time `offset` seconds east of Greenwich.
fn moment(out: &mut Vec<u8>, sec: i64, nsec: u32, offset: i64, digits: u8) -> bool {
    if (sec, nsec) == (0, 0) || nsec > 999_999_999 {
        return false;
    }
    let Some(local) = sec.checked_add(offset) else { return false };
    let (days, second) = (local.div_euclid(86_400), local.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    // tm_year counts from 1900 in an int; beyond it localtime(3) fails. The printed sum wraps as C's does.
    let Ok(tm_year) = i32::try_from(year - 1900) else { return false };
    super::number::dec(out, i64::from(tm_year.wrapping_add(1900)));
    for (mark, part) in [
        (b'-', month),
        (b'-', day),
        (b'T', second as u64 / 3600),
        (b':', second as u64 / 60 % 60),
        (b':', second as u64 % 60),
    ] {
        out.push(mark);
        udec_padded(out, part, 2, b'0');
    }
    if nsec != 0 {
        fraction(out, u64::from(nsec), digits);
    }
    true
}

/// Year, month and day of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
fn civil(days: i64) -> (i64, u64, u64) {
    // Eras of 400 years that begin on a first of March, so that the leap day is the last of its year.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month as u64, day as u64)
}

/// Seconds and a fraction of nanoseconds counted from somewhere.
pub(crate) fn seconds(out: &mut Vec<u8>, nsec: u64, digits: u8) {
    udec(out, nsec / 1_000_000_000);
    fraction(out, nsec % 1_000_000_000, digits);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(clock: &Clock, sec: i64, nsec: u32) -> String {
        let mut out = Vec::new();
        let shown = clock.calendar(&mut out, sec, nsec, 9);
        assert_eq!(shown, !out.is_empty());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn dates_as_the_reference_writes_them() {
        let utc = Clock::utc();
        assert_eq!(calendar(&utc, 1_700_000_000, 5), "2023-11-14T22:13:20.000000005+0000");
        assert_eq!(calendar(&utc, 0, 0), "");
        assert_eq!(calendar(&utc, 0, 7), "1970-01-01T00:00:00.000000007+0000");
        assert_eq!(calendar(&utc, -1, 0), "1969-12-31T23:59:59+0000");
        assert_eq!(calendar(&utc, 253_402_300_800, 0), "10000-01-01T00:00:00+0000");
        assert_eq!(calendar(&utc, -62_170_156_801, 100), "-1-11-27T23:59:59.000000100+0000");
        assert_eq!(calendar(&utc, 1 << 60, 3), "");
        assert_eq!(calendar(&utc, i64::MAX, 3), "");
        assert_eq!(calendar(&utc, i64::MIN, 3), "");
        assert_eq!(calendar(&utc, 67_768_036_191_676_799, 999_999_999), "-2147481749-12-31T23:59:59.999999999+0000");
        assert_eq!(calendar(&utc, 67_768_036_191_676_800, 1), "");
        assert_eq!(calendar(&utc, -67_768_040_609_740_800, 1), "-2147481748-01-01T00:00:00.000000001+0000");
        assert_eq!(calendar(&utc, 1, 1_000_000_000), "");
    }

    #[test]
    fn zones_with_and_without_summer_time() {
        let berlin = Clock::of(tz::TimeZone::from_posix_tz("CET-1CEST,M3.5.0,M10.5.0/3").unwrap());
        assert_eq!(calendar(&berlin, 1_700_000_000, 0), "2023-11-14T23:13:20+0100");
        assert_eq!(calendar(&berlin, 1_690_000_000, 0), "2023-07-22T06:26:40+0200");
        let newfoundland = Clock::of(tz::TimeZone::from_posix_tz("NST3:30").unwrap());
        assert_eq!(calendar(&newfoundland, 1_700_000_000, 0), "2023-11-14T18:43:20-0330");
        let mut out = Vec::new();
        newfoundland.time_of_day(&mut out, 1_700_000_000);
        newfoundland.time_of_day(&mut out, 1_700_000_000);
        assert_eq!(out, b"18:43:2018:43:20");
    }
}
