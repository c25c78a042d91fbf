//! Values as text.

use std::io::Write as _;

use abi::Abi;
use model::lookup::{Known, Label, Labelled, Lookup};
use model::value::{Base, Brief, Extra, Field, Flagset, Handle, Join, Num, Of, Part, Quote, Rest, Show, Value};
use model::{Addr, Tid};

use super::number::{dec, hex, hex_digits, hex_full, octal, udec};
use super::quote::{Inside, all_hex, escaped, quoted};
use super::{Colors, Ink, Labels, Manner, Style, Xlat, quirks};

/// What a value is seen from: the task whose numbers it holds.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// The calling convention of the call, which decides what numbers mean.
    pub abi: Abi,
    /// The task whose descriptors and ids these are.
    pub tid: Tid,
    /// What numbers stand for.
    pub look: &'c dyn Lookup,
}

/// Writes values into a buffer.
pub(crate) struct Pen<'p> {
    pub(crate) out: &'p mut Vec<u8>,
    /// Where in the buffer lists end with `...`, whatever follows.
    pub(crate) most: usize,
    /// How many bytes of the buffer take no room on a terminal.
    pub(crate) hidden: &'p mut usize,
    pub(crate) style: &'p Style,
    /// How constants are written here: the style's way, but inside a comment that names.
    pub(crate) xlat: Xlat,
    pub(crate) manner: Manner,
    pub(crate) cx: &'p Context<'p>,
    /// The colours, where there are any.
    pub(crate) colors: Option<&'p Colors>,
    /// The colour to go back to after a token.
    pub(crate) around: Option<Ink>,
    /// Names and bars are in the colour around them.
    pub(crate) run: bool,
    /// Whatever lies behind a pointer is an address where pointers are not followed.
    pub(crate) opaque: bool,
}

/// By how much a text or data makes a line longer than strings of the default size (`-s`) would: who asks for long strings
/// wants long lines.
pub(crate) fn lengthened(data: &[u8]) -> usize {
    const DEFAULT: usize = 32;
    data.len().saturating_sub(DEFAULT).saturating_mul(4)
}

/// The signed value of 32-bit things that the kernel declares as int.
fn int(num: Num) -> i64 {
    i64::from(num.bits as u32 as i32)
}

impl Pen<'_> {
    pub(crate) fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    #[inline]
    pub(crate) fn escape(&mut self, ink: Option<Ink>) {
        if self.colors.is_some() {
            self.sequence(ink);
        }
    }

    #[cold]
    fn sequence(&mut self, ink: Option<Ink>) {
        if let Some(colors) = self.colors {
            let before = self.out.len();
            self.out.extend_from_slice(b"\x1b[");
            self.out.extend_from_slice(ink.map_or("0", |ink| colors.sgr(ink)).as_bytes());
            self.out.push(b'm');
            *self.hidden += self.out.len() - before;
        }
    }

    /// Writes something in a colour.
    #[inline]
    pub(crate) fn tinted<R>(&mut self, ink: Ink, write: impl FnOnce(&mut Self) -> R) -> R {
        if self.colors.is_none() {
            return write(self);
        }
        self.escape(Some(ink));
        let around = self.around.replace(ink);
        let result = write(self);
        self.around = around;
        self.escape(around);
        result
    }

    fn constant(&mut self, name: &str) {
        if let Some((head, rest)) = quirks::several_words(name) {
            self.constant(head);
            self.punct("|");
            self.constant(rest);
        } else if self.run || self.around == Some(Ink::Comment) {
            self.text(name)
        } else {
            self.tinted(Ink::Const, |p| p.text(name))
        }
    }

    /// Brackets, commas and what else only separates.
    pub(crate) fn punct(&mut self, text: &str) {
        match self.around {
            Some(around) if !self.run => {
                self.escape(Some(Ink::Punct));
                self.text(text);
                // Not even a comment's colour is taken up again.
                self.escape(Some(if around == Ink::Comment { Ink::ArgVal } else { around }));
            }
            _ => self.text(text),
        }
    }

    fn comment(&mut self, write: impl FnOnce(&mut Self)) {
        self.tinted(Ink::Comment, |p| {
            p.text(" /* ");
            write(p);
            p.escape(Some(Ink::Comment));
            p.text(" */");
        });
    }

    fn call(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        let colored = self.colors.is_some() && self.around.is_some() && !self.run;
        if !colored {
            self.text(name);
            self.out.push(b'(');
            write(self);
            self.out.push(b')');
            return;
        }
        self.escape(Some(Ink::Call));
        self.text(name);
        let around = self.around.replace(Ink::ArgVal);
        self.punct("(");
        write(self);
        self.around = around;
        self.escape(Some(Ink::Punct));
        self.out.push(b')');
        self.escape(None);
    }

    fn signed(&mut self, n: i64) {
        dec(self.out, n);
    }

    fn number(&mut self, num: Num, base: Base) {
        match base {
            Base::Dec => dec(self.out, num.signed()),
            Base::Udec => udec(self.out, num.bits),
            Base::Hex => hex(self.out, num.bits),
            Base::HexFull => hex_full(self.out, num.bits, usize::from(num.size) * 2),
            Base::Oct => octal(self.out, num.bits),
            Base::Ptr => self.address(Addr(num.bits)),
            Base::Kilo => {
                let kilo = num.bits > 1024 && num.bits.is_multiple_of(1024);
                if kilo && self.xlat == Xlat::Abbrev {
                    self.kilo(num.bits);
                } else {
                    udec(self.out, num.bits);
                    if kilo && self.xlat == Xlat::Verbose {
                        self.comment(|p| p.kilo(num.bits));
                    }
                }
            }
        }
    }

    fn kilo(&mut self, n: u64) {
        udec(self.out, n / 1024);
        self.text("*1024");
    }

    /// A number without its names, for the styles that show numbers.
    fn plain_number(&mut self, num: Num, base: Base) {
        match base {
            Base::Kilo => udec(self.out, num.bits),
            base => self.number(num, base),
        }
    }

    pub(crate) fn address(&mut self, at: Addr) {
        if at.is_null() { self.text("NULL") } else { hex(self.out, at.0) }
    }

    /// Shows what has both a number and a text in the style's way.
    fn both(&mut self, number: impl FnOnce(&mut Self), name: impl FnOnce(&mut Self)) {
        match self.xlat {
            Xlat::Raw => number(self),
            Xlat::Abbrev => name(self),
            Xlat::Verbose => {
                number(self);
                self.comment(name);
            }
        }
    }

    fn named(&mut self, num: Num, table: &'static abi::Table, base: Option<Base>) {
        let shown = base.unwrap_or(Base::Hex);
        if self.xlat == Xlat::Raw {
            return self.plain_number(num, shown);
        }
        match table.name(self.cx.abi, num.bits) {
            Some(name) if quirks::with_number(table) => {
                self.plain_number(num, shown);
                self.comment(|p| p.constant(name));
            }
            Some(name) if quirks::uncolored(table) => self.both(|p| p.plain_number(num, shown), |p| p.text(name)),
            Some(name) => self.both(|p| p.plain_number(num, shown), |p| p.constant(name)),
            None => match base {
                Some(base) => {
                    self.number(num, base);
                    // What is written in decimal says so of a table with a placeholder; hex would be `None`.
                    if matches!(base, Base::Dec | Base::Udec) && !table.unknown.is_empty() {
                        self.comment(|p| p.text(table.unknown));
                    }
                }
                None => self.unknown(num.bits, table.unknown),
            },
        }
    }

    /// A number that no table knows: `0x3e7 /* MADV_??? */`.
    fn unknown(&mut self, bits: u64, placeholder: &str) {
        hex(self.out, bits);
        if !placeholder.is_empty() && self.xlat != Xlat::Raw {
            self.comment(|p| p.text(placeholder));
        }
    }

    /// The names of the bits that a table knows, joined with `|`; what they leave. `first` tells whether nothing stands
    /// before.
    fn bits(&mut self, mut bits: u64, table: &'static abi::Table, first: &mut bool) -> u64 {
        bits_in(self.cx.abi, &mut bits, table, |name| {
            self.bar(first);
            self.constant(name);
        });
        bits
    }

    fn bar(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.punct("|");
        }
    }

    fn one(&mut self, bits: u64, table: &'static abi::Table) {
        match self.xlat {
            Xlat::Raw => hex(self.out, bits),
            Xlat::Abbrev if !quirks::with_number(table) => self.one_named(bits, table),
            Xlat::Abbrev | Xlat::Verbose => {
                let known = |e: &abi::Entry| e.value != 0 && bits & e.value == e.value;
                let named = if bits == 0 {
                    table.name(self.cx.abi, 0).is_some()
                } else {
                    table.entries(self.cx.abi).iter().any(known)
                };
                if named {
                    hex(self.out, bits);
                    self.comment(|p| p.one_named(bits, table));
                } else if bits == 0 {
                    self.out.push(b'0');
                } else {
                    self.unknown(bits, table.unknown);
                }
            }
        }
    }

    fn one_named(&mut self, bits: u64, table: &'static abi::Table) {
        if bits == 0 {
            match table.name(self.cx.abi, 0) {
                Some(name) => self.constant(name),
                None => self.out.push(b'0'),
            }
            return;
        }
        let mut first = true;
        let rest = self.bits(bits, table, &mut first);
        if rest == 0 {
        } else if first {
            self.unknown(rest, table.unknown);
        } else {
            self.punct("|");
            hex(self.out, rest);
        }
    }

    fn many(&mut self, bits: u64, set: &'static Flagset) {
        match self.xlat {
            Xlat::Raw => hex(self.out, bits),
            Xlat::Abbrev => self.many_named(bits, set),
            Xlat::Verbose => {
                // Whether anything has a name is known only by trying.
                let (start, hidden) = (self.out.len(), *self.hidden);
                hex(self.out, bits);
                let number = self.out.len();
                let mut named = false;
                self.comment(|p| {
                    // The parts of a packed word have their colours in a comment too.
                    if !quirks::one_run(set) {
                        p.around = Some(Ink::ArgVal);
                    }
                    named = p.many_named_any(bits, set);
                });
                if !named {
                    self.out.truncate(number);
                    *self.hidden = hidden;
                    if bits != 0 {
                        self.out.truncate(start);
                        self.unknown(bits, set.unknown);
                    }
                }
            }
        }
    }

    fn many_named(&mut self, bits: u64, set: &'static Flagset) {
        if !self.many_named_any(bits, set) && bits == 0 {
            self.out.push(b'0');
        }
    }

    /// Writes the parts of a packed word by name; whether there was any.
    fn many_named_any(&mut self, bits: u64, set: &'static Flagset) -> bool {
        if quirks::one_run(set) && !self.run {
            let colors = if self.around == Some(Ink::Comment) { self.colors.take() } else { None };
            self.run = true;
            let any = self.tinted(Ink::Const, |p| p.many_named_any(bits, set));
            self.run = false;
            self.colors = self.colors.or(colors);
            return any;
        }
        let mut rest = bits;
        let mut first = true;
        for (i, part) in set.parts.iter().enumerate() {
            let Part::Flags(table) = *part else {
                self.part(part, &mut rest, &mut first);
                continue;
            };
            // The flags own every bit that no later part claims, and what they leave stands before the later parts.
            let later = set.parts[i + 1..].iter().fold(0, |all, p| all | mask_of(p));
            let mut left = self.bits(rest & !later, table, &mut first);
            rest &= later;
            if left != 0 && later != 0 {
                if first {
                    self.unknown(left, set.unknown);
                    first = false;
                } else {
                    self.punct("|");
                    hex(self.out, left);
                }
                left = 0;
            }
            rest |= left;
        }
        let any = !first;
        if rest != 0 {
            if first {
                self.unknown(rest, set.unknown);
            } else {
                self.punct("|");
                hex(self.out, rest);
            }
        }
        any
    }

    /// Writes what one part has to say and takes its bits from `rest`.
    fn part(&mut self, part: &'static Part, rest: &mut u64, first: &mut bool) {
        match *part {
            Part::Flags(table) => *rest = self.bits(*rest, table, first),
            Part::Choice { mask, table, zero } => {
                let chosen = *rest & mask;
                if chosen == 0 && !zero {
                    return;
                }
                match table.name(self.cx.abi, chosen) {
                    Some(name) => {
                        self.bar(first);
                        self.constant(name);
                    }
                    // A part without a placeholder leaves its bits to the remainder.
                    None if chosen == 0 || table.unknown.is_empty() => return,
                    None => {
                        self.bar(first);
                        self.unknown(chosen, table.unknown);
                    }
                }
                *rest &= !mask;
            }
            Part::Number { mask, shift, base, suffix, zero } => {
                let n = field_of(*rest, mask, shift);
                if n != 0 || zero {
                    self.bar(first);
                    self.number(Num::new(n, 8), base);
                    self.text(suffix);
                    *rest &= !mask;
                }
            }
            Part::Shifted { mask, shift, table, suffix } => {
                self.bar(first);
                self.shifted(field_of(*rest, mask, shift), table, suffix);
                *rest &= !mask;
            }
            Part::Moved { mask, shift, table, name } => {
                let n = field_of(*rest, mask, shift);
                if n != 0 {
                    self.bar(first);
                    self.named(Num::new(n, 8), table, None);
                    self.text("<<");
                    self.both(|p| hex(p.out, shift.into()), |p| p.constant(name));
                    *rest &= !mask;
                }
            }
            Part::Signal { mask } => {
                let n = *rest & mask;
                if n != 0 {
                    self.bar(first);
                    self.signal(Num::new(n, 8));
                    *rest &= !mask;
                }
            }
            Part::Bits(table) => {
                let mut left = *rest;
                while left != 0 {
                    let i = left.trailing_zeros();
                    left &= left - 1;
                    if let Some(name) = table.name(self.cx.abi, u64::from(i)) {
                        self.bar(first);
                        self.text("1<<");
                        self.constant(name);
                        *rest &= !(1 << i);
                    }
                }
            }
        }
    }

    /// Bits that are numbers with names, `1<<CAP_KILL`: each 32 of them are a word of their own.
    fn numbered(&mut self, bits: u64, table: &'static abi::Table, unknown: &'static str) {
        let mut first = true;
        for (shift, word) in quirks::capability_words(bits) {
            if word == 0 {
                continue;
            }
            self.bar(&mut first);
            let named = (0..32).any(|i| word >> i & 1 == 1 && table.name(self.cx.abi, shift + i).is_some());
            if !named {
                self.unknown(word, unknown);
                continue;
            }
            self.both(
                |p| hex(p.out, word),
                |p| {
                    let (mut first, mut rest) = (true, word);
                    for i in (0..32).filter(|i| word >> i & 1 == 1) {
                        if let Some(name) = table.name(p.cx.abi, shift + i) {
                            p.bar(&mut first);
                            p.text("1<<");
                            p.constant(name);
                            rest &= !(1 << i);
                        }
                    }
                    if rest != 0 {
                        p.bar(&mut first);
                        hex(p.out, rest);
                    }
                },
            );
        }
        if first {
            self.out.push(b'0');
        }
    }

    fn shifted(&mut self, n: u64, table: &'static abi::Table, suffix: &'static str) {
        let name = table.name(self.cx.abi, n);
        match name {
            Some(name) if self.xlat != Xlat::Raw => {
                self.both(|p| hex(p.out, n), |p| p.constant(name));
                self.text(suffix);
            }
            _ if quirks::placeholder_inside(table) => {
                hex(self.out, n);
                if self.xlat != Xlat::Raw && name.is_none() {
                    self.comment(|p| p.text(table.unknown));
                }
                self.text(suffix);
            }
            _ => {
                hex(self.out, n);
                self.text(suffix);
                let shown = self.xlat != Xlat::Raw || quirks::RAW_SHIFTED_KEEPS_UNKNOWN;
                if shown && !table.unknown.is_empty() {
                    self.comment(|p| p.text(table.unknown));
                }
            }
        }
    }

    /// Parts that are numbers of their own.
    fn apart(&mut self, bits: u64, set: &'static Flagset) {
        if choice_is_unknown(self.cx.abi, set, bits) {
            return match set.flags() {
                Some(flags) => self.one(bits, flags),
                None => self.unknown(bits, set.unknown),
            };
        }
        let mut rest = bits;
        let mut first = true;
        for (i, part) in set.parts.iter().enumerate() {
            match *part {
                Part::Flags(table) => {
                    // The flags own every bit that no later part claims.
                    let later = set.parts[i + 1..].iter().fold(0, |all, p| all | mask_of(p));
                    let mine = rest & !later;
                    if mine != 0 {
                        self.bar(&mut first);
                        if quirks::always_unknown(table) {
                            hex(self.out, mine);
                            self.comment(|p| p.text(table.unknown));
                        } else {
                            self.one(mine, table);
                        }
                        rest &= later;
                    } else if quirks::empty_flags(set) {
                        self.bar(&mut first);
                    }
                }
                Part::Choice { mask, table, zero } => {
                    let chosen = rest & mask;
                    if chosen != 0 || zero && table.name(self.cx.abi, 0).is_some() {
                        self.bar(&mut first);
                        if chosen == 0 && quirks::silent_zero(table) && self.xlat == Xlat::Raw {
                            continue;
                        }
                        self.named(Num::new(chosen, 8), table, None);
                        rest &= !mask;
                    }
                }
                Part::Number { mask, shift, base, suffix, .. }
                    if self.xlat != Xlat::Abbrev && suffix.ends_with("_SHIFT") && rest & mask != 0 =>
                {
                    self.bar(&mut first);
                    self.number(Num::new(field_of(rest, mask, shift), 8), base);
                    self.text("<<");
                    self.number(Num::new(shift.into(), 8), Base::Udec);
                    if self.xlat == Xlat::Verbose {
                        self.comment(|p| p.text(suffix.trim_start_matches('<')));
                    }
                    rest &= !mask;
                }
                _ => self.part(part, &mut rest, &mut first),
            }
        }
        if rest != 0 || first {
            self.bar(&mut first);
            hex(self.out, rest);
        }
    }

    fn signal(&mut self, num: Num) {
        let n = int(num);
        match u32::try_from(n).ok().and_then(abi::signal::name) {
            Some(name) => self.both(|p| p.signed(n), |p| p.text(name)),
            None => self.signed(n),
        }
    }

    /// A signal's name where the style does not matter, such as `+++ killed by SIGKILL +++`.
    pub(crate) fn signal_name(&mut self, n: u32) {
        match abi::signal::name(n) {
            Some(name) => self.text(name),
            None => udec(self.out, u64::from(n)),
        }
    }

    fn sigset(&mut self, mask: &[u8]) {
        let set: usize = mask.iter().map(|b| b.count_ones() as usize).sum();
        // Half a word counts as a whole one.
        let bits = mask.len().next_multiple_of(4) * 8;
        let complement = quirks::complement(set, bits);
        if complement {
            self.out.push(b'~');
        }
        self.out.push(b'[');
        // Remarks within have no colour.
        let colors = self.colors.take();
        let mut first = true;
        for i in 0..bits {
            if (mask.get(i / 8).is_some_and(|byte| byte >> (i % 8) & 1 == 1)) == complement {
                continue;
            }
            if !std::mem::replace(&mut first, false) {
                self.out.push(b' ');
            }
            let n = i as u64 + 1;
            match abi::signal::name(n as u32) {
                Some(name) => self.both(|p| udec(p.out, n), |p| p.text(&name[3..])),
                None => udec(self.out, n),
            }
        }
        self.out.push(b']');
        self.colors = colors;
    }

    fn bitset(&mut self, bits: &[u8], handle: Option<Handle>) {
        self.punct("[");
        let mut first = true;
        let mut most = if handle.is_none() { quirks::PROCESSORS / 8 } else { bits.len() };
        for (i, &byte) in bits.iter().enumerate().take(most) {
            let mut left = byte;
            if left != 0 && !first && self.out.len() >= self.most {
                most = i;
                break;
            }
            while left != 0 {
                let n = i as u64 * 8 + u64::from(left.trailing_zeros());
                left &= left - 1;
                if !std::mem::replace(&mut first, false) {
                    self.out.push(b' ');
                }
                match handle {
                    Some(handle) => self.handle(Num::new(n, 4), handle),
                    None => udec(self.out, n),
                }
            }
        }
        if bits.len() > most {
            self.text(if first { "..." } else { " ..." });
        }
        self.punct("]");
    }

    fn mode(&mut self, bits: u64) {
        let kind = match bits & 0o170_000 {
            0 => Some(""),
            0o140_000 => Some("S_IFSOCK"),
            0o120_000 => Some("S_IFLNK"),
            0o100_000 => Some("S_IFREG"),
            0o060_000 => Some("S_IFBLK"),
            0o040_000 => Some("S_IFDIR"),
            0o020_000 => Some("S_IFCHR"),
            0o010_000 => Some("S_IFIFO"),
            _ => None,
        };
        let Some(kind) = kind else { return octal(self.out, bits) };
        self.both(
            |p| octal(p.out, bits),
            |p| {
                let bits = bits & !0o170_000;
                for (mask, name) in [(0, kind), (0o4000, "S_ISUID"), (0o2000, "S_ISGID"), (0o1000, "S_ISVTX")] {
                    if !name.is_empty() && bits & mask == mask {
                        p.text(name);
                        p.text("|");
                    }
                }
                octal(p.out, bits & !0o7000);
            },
        );
    }

    fn handle(&mut self, num: Num, kind: Handle) {
        let n = int(num);
        match kind {
            Handle::Fd => {
                self.signed(n);
                self.fd(n);
            }
            Handle::FdOf(owner) => {
                self.signed(n);
                if self.style.fds.any() && n >= 0 {
                    let known = self.cx.look.fd_of(self.cx.tid, owner, n as i32, self.style.fds);
                    self.known(known);
                }
            }
            Handle::Dirfd if n == i64::from(super::AT_FDCWD) => {
                self.both(|p| p.signed(n), |p| p.constant("AT_FDCWD"));
                if self.style.fds.path
                    && let Some(cwd) = self.cx.look.cwd(self.cx.tid)
                {
                    self.angled(&cwd);
                }
                self.labelled(Labelled::Cwd);
            }
            Handle::Dirfd => {
                self.signed(n);
                self.fd(n);
            }
            Handle::Tid | Handle::Tgid | Handle::Pgid | Handle::Sid => self.pid(n, kind),
            Handle::Uid | Handle::Gid => {
                let all_ones = Num::new(u64::MAX, num.size.min(4)).bits;
                let bits = if num.size > 4 { num.bits & 0xffff_ffff } else { num.bits };
                if bits == all_ones { self.text("-1") } else { udec(self.out, bits) }
            }
            Handle::Interface => {
                let index = num.bits as u32;
                let name = if self.xlat == Xlat::Raw { None } else { self.cx.look.interface(index) };
                match name {
                    Some(name) => self.both(
                        |p| udec(p.out, u64::from(index)),
                        |p| p.call("if_nametoindex", |p| quoted(p.out, &name, p.style.hex)),
                    ),
                    None => udec(self.out, u64::from(index)),
                }
            }
        }
    }

    fn angled(&mut self, text: &[u8]) {
        self.angles(|p| escaped(p.out, text, p.style.hex, Inside::Angles));
    }

    /// What stands between `<` and `>`, in the colour of arguments' values; so is what follows, also behind a result.
    pub(crate) fn angles(&mut self, write: impl FnOnce(&mut Self)) {
        let around = self.around.replace(Ink::ArgVal);
        self.punct("<");
        write(self);
        self.punct(">");
        self.around = around;
    }

    /// What a descriptor is, behind its number.
    fn fd(&mut self, n: i64) {
        if n < 0 {
            return;
        }
        if self.style.fds.any() {
            let known = self.cx.look.fd(self.cx.tid, n as i32, self.style.fds);
            self.known(known);
        }
        self.labelled(Labelled::Fd(n as i32));
    }

    /// The security label of a thing, if labels are shown.
    pub(crate) fn label_of(&self, thing: Labelled<'_>) -> Option<Label> {
        self.style.labels.and_then(|_| self.cx.look.label(self.cx.tid, thing))
    }

    /// A blank and the security label of what was just written, if it has one.
    fn labelled(&mut self, thing: Labelled<'_>) {
        if let Some(label) = self.label_of(thing) {
            self.out.push(b' ');
            self.label(&label);
        }
    }

    /// `[etc_t]`, or `[tmp_t!!etc_t]` where it ought to be another one.
    pub(crate) fn label(&mut self, label: &Label) {
        let whole = self.style.labels == Some(Labels::Full);
        let part = |context| if whole { context } else { Label::kind(context) };
        let shown = part(&label.context);
        let around = self.around.replace(Ink::ArgVal);
        self.punct("[");
        escaped(self.out, shown, super::HexStrings::None, Inside::Nothing);
        if let Some(expected) = label.expected.as_deref().map(part).filter(|expected| *expected != shown) {
            self.text("!!");
            escaped(self.out, expected, super::HexStrings::None, Inside::Nothing);
        }
        self.punct("]");
        self.around = around;
    }

    fn known(&mut self, known: Option<Known>) {
        let Some(known) = known else { return };
        match known {
            Known::Path { path, deleted } => {
                self.angled(&path);
                if deleted {
                    self.text("(deleted)");
                }
            }
            Known::Name(name) => self.angled(&name),
            Known::Socket(text) => {
                self.angles(|p| p.socket(&text));
            }
            Known::Device { path, kind } => {
                self.angles(|p| {
                    escaped(p.out, &path, p.style.hex, Inside::Angles);
                    p.angles(|p| escaped(p.out, &kind, super::HexStrings::None, Inside::Nothing));
                });
            }
            Known::Eventfd(text) => {
                self.text("<{");
                escaped(self.out, &text, super::HexStrings::None, Inside::Nothing);
                self.text("}>");
            }
            Known::Pidfd(pid) => {
                self.text("<pid:");
                self.signed(i64::from(pid));
                self.comm(i64::from(pid));
                self.out.push(b'>');
            }
            Known::Signalfd(mask) => {
                self.text("<signalfd:");
                self.sigset(&mask.to_le_bytes());
                self.out.push(b'>');
            }
        }
    }

    /// A socket's text: what stands between its outer quotes is a name and is escaped like one.
    fn socket(&mut self, text: &[u8]) {
        let bare = super::HexStrings::None;
        let first = text.iter().position(|b| *b == b'"');
        let last = text.iter().rposition(|b| *b == b'"');
        match (first, last) {
            (Some(first), Some(last)) if first < last => {
                escaped(self.out, &text[..first], bare, Inside::Nothing);
                quoted(self.out, quirks::socket_name(&text[first + 1..last]), self.style.hex);
                escaped(self.out, &text[last + 1..], bare, Inside::Nothing);
            }
            _ => escaped(self.out, text, bare, Inside::Nothing),
        }
    }

    /// An id with what is told about its process.
    fn pid(&mut self, n: i64, kind: Handle) {
        self.signed(n);
        if !self.style.comm && !self.style.pidns {
            return;
        }
        // kill(2) says a group by the negative of its number; all and "my own" have none.
        let Some(id) = i32::try_from(n.unsigned_abs()).ok().filter(|id| *id > 0 && n != -1) else { return };
        let Some(translated) = self.cx.look.translated(self.cx.tid, kind, id) else { return };
        if n > 0 && matches!(kind, Handle::Tid | Handle::Tgid) {
            self.comm(i64::from(translated));
        }
        if self.style.pidns && translated != id {
            self.comment(|p| {
                p.signed(i64::from(translated));
                p.text(" in strace's PID NS");
            });
        }
    }

    /// The command name behind a thread id.
    pub(crate) fn comm(&mut self, pid: i64) {
        if self.style.comm
            && pid > 0
            && let Some(comm) = self.cx.look.comm(pid as i32)
        {
            self.angled(quirks::comm(&comm));
        }
    }

    fn device(&mut self, raw: u64, major: u32, minor: u32) {
        self.both(
            |p| hex(p.out, raw),
            |p| {
                p.call("makedev", |p| {
                    hex(p.out, u64::from(major));
                    p.punct(", ");
                    hex(p.out, u64::from(minor));
                });
            },
        );
    }

    fn wait_status(&mut self, status: u32) {
        let low = status & 0x7f;
        let high = status >> 8 & 0xff;
        self.out.push(b'{');
        let known = if status & 0xffff == 0xffff {
            self.text("WIFCONTINUED(s)");
            0xffff
        } else if low == 0x7f {
            self.text("WIFSTOPPED(s) && WSTOPSIG(s) == ");
            self.signal_name(high & 0x7f);
            if high & 0x80 != 0 {
                self.text(" | 0x80");
            }
            0xffff
        } else if low == 0 {
            self.text("WIFEXITED(s) && WEXITSTATUS(s) == ");
            udec(self.out, u64::from(high));
            0xff00
        } else {
            self.text("WIFSIGNALED(s) && WTERMSIG(s) == ");
            self.signal_name(low);
            if status & 0x80 != 0 {
                self.text(" && WCOREDUMP(s)");
            }
            0xff
        };
        self.out.push(b'}');
        let mut rest = status & !known;
        if low == 0x7f
            && let Some(name) = ptrace_event(status >> 16)
        {
            self.punct("|");
            self.text(name);
            self.text("<<16");
            rest = 0;
        }
        if rest != 0 {
            self.punct("|");
            hex(self.out, u64::from(rest));
        }
    }

    fn errno(&mut self, num: Num) {
        let n = num.signed();
        match u32::try_from(n.unsigned_abs()).ok().and_then(|n| abi::errno::name(n).or(abi::errno::kernel_name(n))) {
            Some(name) => self.both(
                |p| p.signed(n),
                |p| {
                    if n < 0 {
                        p.out.push(b'-');
                    }
                    // In the colour around it, as a number would be.
                    p.text(name);
                },
            ),
            None => self.signed(n),
        }
    }

    /// A family of ioctls as its macro: `EVIOCGBIT(EV_KEY, 8)`.
    fn family(&mut self, op: u32) -> bool {
        use abi::ioctl::Part;
        let Some(family) = abi::ioctl::family(op) else { return false };
        self.call(family.name, |p| {
            for (i, &part) in family.args.iter().enumerate() {
                if i > 0 {
                    p.punct(", ");
                }
                match part {
                    Part::Size => udec(p.out, u64::from(abi::ioctl::size(op))),
                    Part::Nr => udec(p.out, u64::from(family.nr(op))),
                    Part::NamedButZero(_) if family.nr(op) == 0 => p.text("0"),
                    Part::Named(table) | Part::NamedButZero(table) => {
                        let index = u64::from(family.nr(op));
                        match table.name(p.cx.abi, index) {
                            Some(name) => p.constant(name),
                            // The whole stands in a comment already.
                            None if p.xlat == Xlat::Verbose => hex(p.out, index),
                            None => p.unknown(index, table.unknown),
                        }
                    }
                }
            }
        });
        true
    }

    fn ioctl(&mut self, op: u32, fd: i32) {
        self.both(
            |p| hex(p.out, u64::from(op)),
            |p| {
                let names = abi::ioctl::names(p.cx.abi, op);
                let mut before = p.family(op);
                let shared = names.len() > 1 && abi::ioctl::SHARED.contains(&op);
                let terminal = shared && p.cx.look.terminal(p.cx.tid, fd);
                for (_, name) in names {
                    if terminal && !name.starts_with("TC") {
                        continue;
                    }
                    if std::mem::replace(&mut before, true) {
                        p.text(" or ");
                    }
                    p.text(name);
                }
                if !before {
                    p.call("_IOC", |p| {
                        let mut dir = u64::from(abi::ioctl::dir(op));
                        if let Some(name) = abi::names::IOCTL_DIRS.name(p.cx.abi, dir) {
                            p.constant(name);
                        } else {
                            let mut first = true;
                            bits_in(p.cx.abi, &mut dir, &abi::names::IOCTL_DIRS, |name| {
                                if !std::mem::take(&mut first) {
                                    p.punct("|");
                                }
                                p.constant(name);
                            });
                        }
                        for part in [abi::ioctl::ty(op), abi::ioctl::nr(op), abi::ioctl::size(op)] {
                            p.punct(", ");
                            hex(p.out, u64::from(part));
                        }
                    });
                }
            },
        );
    }

    /// A thing in network order: its bytes in the styles that show numbers.
    fn network(&mut self, raw: &[u8], write: impl FnOnce(&mut Self)) {
        self.both(
            |p| {
                p.out.push(b'"');
                all_hex(p.out, raw);
                p.out.push(b'"');
            },
            write,
        );
    }

    fn inet4(&mut self, address: [u8; 4]) {
        self.network(&address, |p| {
            p.call("inet_addr", |p| {
                let start = p.out.len();
                for (i, b) in address.iter().enumerate() {
                    if i > 0 {
                        p.out.push(b'.');
                    }
                    udec(p.out, u64::from(*b));
                }
                p.requote(start);
            });
        });
    }

    /// An IPv6 address; `name` is the field's, when `&name` belongs to the macro.
    fn inet6(&mut self, address: &[u8; 16], name: Option<&str>) {
        self.network(address, |p| {
            p.call("inet_pton", |p| {
                p.constant("AF_INET6");
                p.punct(", ");
                let start = p.out.len();
                presentation(p.out, address);
                p.requote(start);
                if let Some(name) = name {
                    p.punct(", ");
                    p.text("&");
                    p.text(name);
                }
            });
        });
    }

    /// Puts what was written since `start`, which needs no escapes, into quotes.
    fn requote(&mut self, start: usize) {
        if self.style.hex == super::HexStrings::All {
            let mut plain = [0; 48];
            let n = self.out.len() - start;
            if let Some(copy) = plain.get_mut(..n) {
                copy.copy_from_slice(&self.out[start..]);
                self.out.truncate(start);
                quoted(self.out, &plain[..n], self.style.hex);
            }
        } else {
            self.out.insert(start, b'"');
            self.out.push(b'"');
        }
    }

    fn bytes(&mut self, data: &[u8], quote: Quote, cut: bool) {
        if quote != Quote::Hex {
            self.most = self.most.saturating_add(lengthened(data));
        }
        match quote {
            Quote::Plain | Quote::Path => quoted(self.out, data, self.style.hex),
            Quote::Ended => match (data, self.style.hex) {
                ([text @ .., 0], super::HexStrings::None | super::HexStrings::NonAsciiChars) => {
                    return quoted(self.out, text, self.style.hex);
                }
                (data, hex) => quoted(self.out, data, hex),
            },
            Quote::Terminated => match (data, self.style.hex) {
                ([text @ .., 0], super::HexStrings::None | super::HexStrings::NonAsciiChars) => {
                    quoted(self.out, text, self.style.hex);
                }
                (data, hex) => {
                    quoted(self.out, data, hex);
                    return self.punct("...");
                }
            },
            Quote::Hex => quoted(self.out, data, super::HexStrings::All),
            Quote::Bare => escaped(self.out, data, super::HexStrings::None, Inside::Nothing),
            Quote::Abstract => {
                self.out.push(b'@');
                quoted(self.out, data, self.style.hex);
            }
            Quote::Mac => self.both(
                |p| quoted(p.out, data, super::HexStrings::All),
                |p| {
                    for (i, b) in data.iter().enumerate() {
                        if i > 0 {
                            p.out.push(b':');
                        }
                        super::number::byte(p.out, *b);
                    }
                },
            ),
            Quote::Uuid => {
                for (i, b) in data.iter().enumerate() {
                    if matches!(i, 4 | 6 | 8 | 10) {
                        self.out.push(b'-');
                    }
                    super::number::byte(self.out, *b);
                }
            }
        }
        if cut {
            self.punct("...");
        }
    }

    fn comma(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.punct(", ");
        }
    }

    pub(crate) fn arg_name(&mut self, name: &str) {
        if self.colors.is_none() {
            self.text(name);
            self.out.push(b'=');
            return;
        }
        self.escape(Some(Ink::ArgName));
        self.text(name);
        self.escape(Some(Ink::Punct));
        self.out.push(b'=');
        self.escape(self.around);
    }

    fn structure(&mut self, fields: &[Field<'_>], rest: &Rest<'_>) {
        self.punct("{");
        let mut first = true;
        let (mut left_out, mut gap) = (false, false);
        for field in fields {
            let shown = match field.show {
                Show::Always => true,
                Show::Verbose | Show::Gap => !self.manner.abbrev,
                Show::Brief => self.manner.abbrev,
            };
            if !shown {
                left_out |= field.show == Show::Verbose;
                gap |= field.show == Show::Gap;
                continue;
            }
            if std::mem::take(&mut gap) {
                self.rest(&Rest::More, ", ", &mut first);
            }
            match field.value {
                Value::Nothing => {}
                Value::Inet6(address) if !field.name.is_empty() => {
                    self.comma(&mut first);
                    if self.xlat == Xlat::Abbrev {
                        self.inet6(address, Some(field.name));
                    } else {
                        self.arg_name(field.name);
                        self.inet6(address, None);
                    }
                }
                ref value => {
                    self.comma(&mut first);
                    if !field.name.is_empty() {
                        self.arg_name(field.name);
                    }
                    self.value(value);
                }
            }
        }
        match rest {
            Rest::End if left_out || gap => self.rest(&Rest::More, ", ", &mut first),
            rest => self.rest(rest, ", ", &mut first),
        }
        self.punct("}");
    }

    fn rest(&mut self, rest: &Rest<'_>, separator: &str, first: &mut bool) {
        if !matches!(rest, Rest::End) && !std::mem::replace(first, false) {
            self.punct(separator);
        }
        match *rest {
            Rest::End => {}
            Rest::More => self.punct("..."),
            Rest::Fault(at) => {
                self.punct("...");
                self.comment(|p| p.address(at));
            }
            Rest::Unknown => self.text("???"),
            Rest::Extra(&Extra { from, to, bytes, cut }) => {
                self.text("/* bytes ");
                udec(self.out, from);
                self.text("..");
                udec(self.out, to);
                self.text(" */ ");
                self.bytes(bytes, Quote::Hex, cut);
            }
        }
    }

    fn list(&mut self, items: &[Value<'_>], join: Join, rest: &Rest<'_>) {
        let separator = match join {
            Join::Comma => ", ",
            Join::Blank | Join::Complement => " ",
            Join::Bar => "|",
            Join::Plus => "+",
            Join::Bytes => "<<8|",
        };
        let bare = matches!(join, Join::Bar | Join::Plus | Join::Bytes);
        if join == Join::Complement {
            self.out.push(b'~');
        }
        if !bare {
            self.punct("[");
        }
        let mut first = true;
        let mut rest = rest;
        for item in items {
            if !std::mem::replace(&mut first, false) {
                if self.out.len() >= self.most {
                    rest = &Rest::More;
                    break;
                }
                self.punct(separator);
            }
            self.value(item);
        }
        self.rest(rest, separator, &mut first);
        if !bare {
            self.punct("]");
        }
    }

    fn pointed(&mut self, at: Addr, value: &Value<'_>) {
        // An array without elements needs nothing fetched.
        let empty = matches!(value, Value::List { items: [], rest: Rest::End, .. });
        if !self.manner.verbose && (self.opaque || !empty && !matches!(value, Value::Bytes { .. })) {
            return self.address(at);
        }
        match value {
            Value::Nothing => self.address(at),
            value if value.is_scalar() => {
                self.punct("[");
                self.value(value);
                self.punct("]");
            }
            value => self.value(value),
        }
    }

    fn changed(&mut self, before: &Value<'_>, after: &Value<'_>) {
        if matches!(before, Value::Nothing) {
            if !self.manner.verbose
                && matches!(after, Value::To(..) | Value::Struct { .. } | Value::Int(_, Base::Ptr | Base::Hex))
            {
                // The first half was the address already.
                return;
            }
            self.punct(" => ");
            return self.value(after);
        }
        let start = self.out.len();
        self.value(before);
        let (end, hidden) = (self.out.len(), *self.hidden);
        self.punct(" => ");
        let second = self.out.len();
        self.value(after);
        if self.out[start..end] == self.out[second..] {
            self.out.truncate(end);
            *self.hidden = hidden;
        }
    }

    /// A value with a comment, which is left out when there is nothing to say.
    fn noted(&mut self, value: &Value<'_>, note: &Value<'_>) {
        self.value(value);
        let (end, hidden) = (self.out.len(), *self.hidden);
        let mut empty = true;
        self.comment(|p| {
            let start = p.out.len();
            p.value(note);
            empty = p.out.len() == start;
        });
        if empty {
            self.out.truncate(end);
            *self.hidden = hidden;
        }
    }

    fn brief(&mut self, brief: &Brief<'_>) {
        let Brief { at, count, noun, ref full } = *brief;
        if !self.manner.verbose {
            return self.address(at);
        }
        if !self.manner.abbrev && !matches!(full, Value::Nothing) {
            return self.value(full);
        }
        self.address(at);
        if noun.is_empty() {
            return;
        }
        self.comment(|p| {
            udec(p.out, count);
            p.out.push(b' ');
            let (noun, rest) = quirks::noun(count, noun);
            p.text(noun);
            p.text(rest);
        });
    }

    /// Writes a value as the style and the manner want it.
    pub(crate) fn value(&mut self, value: &Value<'_>) {
        match *value {
            Value::Nothing => {}
            Value::Unavailable => self.text("???"),
            Value::Int(num, base) => self.number(num, base),
            Value::Name(num, table, base) => self.named(num, table, base),
            Value::Flags(num, Of::One(table)) => self.one(num.bits, table),
            Value::Flags(num, Of::Many(Flagset { parts: [Part::Bits(table)], unknown })) if num.size == 8 => {
                self.numbered(num.bits, table, unknown);
            }
            Value::Flags(num, Of::Many(set)) => self.many(num.bits, set),
            Value::Flags(num, Of::Apart(set)) => self.apart(num.bits, set),
            Value::Handle(num, kind) => self.handle(num, kind),
            Value::Signal(num) => self.signal(num),
            Value::Sigset(mask) => self.sigset(mask),
            Value::Bitset(bits, handle) => self.bitset(bits, handle),
            Value::Mode(num) => self.mode(num.bits & 0xffff_ffff),
            Value::Dev { raw, major, minor } => self.device(raw, major, minor),
            Value::WaitStatus(status) => self.wait_status(status),
            Value::Errno(num) => self.errno(num),
            Value::Ioctl { op, fd } => self.ioctl(op, fd),
            Value::Inet4(address) => self.inet4(address),
            Value::Inet6(address) => self.inet6(address, None),
            Value::Be16(n) => {
                self.network(&n.to_be_bytes(), |p| p.call("htons", |p| udec(p.out, u64::from(n))));
            }
            Value::Be32(n) => {
                self.network(&n.to_be_bytes(), |p| p.call("htonl", |p| udec(p.out, u64::from(n))));
            }
            Value::Be16Name(n, table) => self.network(&n.to_be_bytes(), |p| {
                p.call("htons", |p| match table.name(p.cx.abi, u64::from(n)) {
                    Some(name) => p.constant(name),
                    None => p.unknown(u64::from(n), table.unknown),
                });
            }),
            Value::Calendar { sec, nsec, digits } => {
                self.style.clock.calendar(self.out, sec, nsec, digits);
            }
            Value::Bytes { data, quote, cut } => self.bytes(data, quote, cut),
            Value::Struct { fields, ref rest } => self.structure(fields, rest),
            Value::List { items, join, ref rest } => self.list(items, join, rest),
            Value::Call(name, args) => self.call(name, |p| {
                let mut first = true;
                for arg in args {
                    p.comma(&mut first);
                    p.value(arg);
                }
            }),
            Value::Indexed(index, value) => {
                self.punct("[");
                self.value(index);
                self.punct("]=");
                self.value(value);
            }
            Value::To(at, value) => self.pointed(at, value),
            Value::Unread(at, _) => self.address(at),
            Value::Changed(before, after) => self.changed(before, after),
            Value::Either(readings) => {
                for (i, reading) in readings.iter().enumerate() {
                    if i > 0 {
                        self.text(" or ");
                    }
                    self.value(reading);
                }
            }
            Value::Noted(value, note) => self.noted(value, note),
            // Nothing but a name: the style of numbers has none.
            Value::Spelled(Value::Nothing, spelled) => {
                if self.xlat != Xlat::Raw {
                    let xlat = std::mem::replace(&mut self.xlat, Xlat::Abbrev);
                    self.value(spelled);
                    self.xlat = xlat;
                }
            }
            // A remark is no name: it stands behind the number in both styles that show names.
            Value::Spelled(_, Value::Noted(value, note)) if self.xlat != Xlat::Raw => self.noted(value, note),
            Value::Spelled(_, spelled) if self.xlat != Xlat::Raw && quirks::stands_alone(spelled) => {
                self.value(spelled)
            }
            Value::Spelled(plain, spelled) => self.both(
                |p| p.value(plain),
                |p| {
                    let own = if quirks::keeps_style(spelled) { p.xlat } else { Xlat::Abbrev };
                    let xlat = std::mem::replace(&mut p.xlat, own);
                    p.value(spelled);
                    p.xlat = xlat;
                },
            ),
            Value::Brief(brief) => self.brief(brief),
        }
    }

    /// Writes an argument as an undecoded number (`-e raw=`).
    pub(crate) fn raw(&mut self, value: &Value<'_>) {
        match bits_of(value) {
            Some(bits) => hex(self.out, bits),
            None => self.value(value),
        }
    }
}

/// The register that a value came from, as far as the value tells.
fn bits_of(value: &Value<'_>) -> Option<u64> {
    match *value {
        Value::Int(num, _)
        | Value::Name(num, ..)
        | Value::Flags(num, _)
        | Value::Handle(num, _)
        | Value::Signal(num)
        | Value::Mode(num)
        | Value::Errno(num) => Some(num.bits),
        Value::Dev { raw, .. } => Some(raw),
        Value::Ioctl { op, .. } => Some(u64::from(op)),
        Value::To(at, _) | Value::Unread(at, _) | Value::Brief(&Brief { at, .. }) => Some(at.0),
        Value::Changed(value, _) | Value::Noted(value, _) | Value::Spelled(value, _) => bits_of(value),
        Value::Either(readings) => readings.first().and_then(bits_of),
        Value::Nothing
        | Value::Unavailable
        | Value::Sigset(_)
        | Value::Bitset(..)
        | Value::WaitStatus(_)
        | Value::Inet4(_)
        | Value::Inet6(_)
        | Value::Be16(_)
        | Value::Be32(_)
        | Value::Be16Name(..)
        | Value::Calendar { .. }
        | Value::Bytes { .. }
        | Value::Struct { .. }
        | Value::List { .. }
        | Value::Call(..)
        | Value::Indexed(..) => None,
    }
}

/// Names the bits that a table knows, greedily in its order, and takes them away.
pub(crate) fn bits_in(abi: Abi, bits: &mut u64, table: &'static abi::Table, mut tell: impl FnMut(&'static str)) {
    for entry in table.entries(abi) {
        if *bits == 0 {
            break;
        }
        if entry.value != 0 && *bits & entry.value == entry.value {
            tell(entry.name);
            *bits &= !entry.value;
        }
    }
}

fn field_of(bits: u64, mask: u64, shift: u8) -> u64 {
    (bits & mask).checked_shr(u32::from(shift)).unwrap_or(0)
}

/// Whether the first part of a packed word is a choice that has no name for its value: the whole is shown as flags then.
pub(crate) fn choice_is_unknown(abi: Abi, set: &Flagset, bits: u64) -> bool {
    match set.parts.first() {
        // A placeholder of its own stands where the name would.
        Some(Part::Choice { mask, table, .. }) => {
            bits & mask != 0
                && table.name(abi, bits & mask).is_none()
                && (table.unknown.is_empty() || table.unknown == set.unknown)
        }
        _ => false,
    }
}

/// The bits that a part claims for itself.
pub(crate) fn mask_of(part: &Part) -> u64 {
    match *part {
        Part::Flags(_) | Part::Bits(_) => 0,
        Part::Choice { mask, .. }
        | Part::Number { mask, .. }
        | Part::Shifted { mask, .. }
        | Part::Moved { mask, .. }
        | Part::Signal { mask } => mask,
    }
}

/// `PTRACE_EVENT_*` of linux/ptrace.h.
pub(crate) fn ptrace_event(n: u32) -> Option<&'static str> {
    Some(match n {
        1 => "PTRACE_EVENT_FORK",
        2 => "PTRACE_EVENT_VFORK",
        3 => "PTRACE_EVENT_CLONE",
        4 => "PTRACE_EVENT_EXEC",
        5 => "PTRACE_EVENT_VFORK_DONE",
        6 => "PTRACE_EVENT_EXIT",
        7 => "PTRACE_EVENT_SECCOMP",
        128 => "PTRACE_EVENT_STOP",
        _ => return None,
    })
}

/// inet_ntop(3)'s text of an IPv6 address. The standard library's differs for `::1.2.3.4`.
pub(crate) fn presentation(out: &mut Vec<u8>, address: &[u8; 16]) {
    let text = std::net::Ipv6Addr::from(*address);
    let compatible = address[..12].iter().all(|b| *b == 0) && address[12..14] != [0, 0];
    // Writing to a vector cannot fail.
    let _ = if compatible {
        let [.., a, b, c, d] = *address;
        write!(out, "::{a}.{b}.{c}.{d}")
    } else {
        write!(out, "{text}")
    };
}

/// Hexadecimal digits of an instruction pointer, padded to the width of a word.
pub(crate) fn pointer_digits(out: &mut Vec<u8>, ip: u64, word: usize) {
    hex_digits(out, ip, word * 2);
}
