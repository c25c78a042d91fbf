//! Device mapper (linux/dm-ioctl.h): one header for all commands, of which each uses a part, and behind it what the
//! command is about.

use abi::layout::{dm_ioctl, dm_target_spec};
use abi::{At, c};
use bumpalo::collections::Vec as BumpVec;
use model::value::Field;
use model::value::Show;

use crate::walk::device;
use crate::words::*;

cases! {
    /// linux/dm-ioctl.h.
    pub DM (fd, op):
    DM_VERSION | DM_REMOVE_ALL | DM_LIST_DEVICES | DM_DEV_CREATE | DM_DEV_REMOVE | DM_DEV_RENAME | DM_DEV_SUSPEND
        | DM_DEV_STATUS | DM_DEV_WAIT | DM_TABLE_LOAD | DM_TABLE_CLEAR | DM_TABLE_DEPS | DM_TABLE_STATUS
        | DM_LIST_VERSIONS | DM_TARGET_MSG | DM_DEV_SET_GEOMETRY | DM_DEV_ARM_POLL
        => (argp: Then(&Hook(&BEFORE, &[]), &Hook(&AFTER, &[])));
}

/// The header with what is behind it.
static BEFORE: Hook = Hook {
    name: "dm_ioctl",
    reads: "the header and its data, as far as data_size reaches",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let at = address(site);
        match walk.before_call(|walk| whole(walk, at, false)) {
            Some(value) => Value::To(at, walk.put(value)),
            None => Value::Int(Num::new(at.0, walk.reg_size() as u8), Base::Hex),
        }
    },
};

/// The same after a success, told even where nothing changed.
static AFTER: Hook = Hook {
    name: "dm_ioctl after the call",
    reads: "the header and its data, as far as data_size reaches",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let at = address(site);
        if !walk.succeeded() {
            return Value::Nothing;
        }
        match walk.after_call(|walk| whole(walk, at, true)) {
            Some(value) => Value::To(at, walk.put(value)),
            None => Value::Nothing,
        }
    },
};

fn address(site: Site<'_>) -> Addr {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    Addr(at)
}

/// Where the header ends and data may begin.
const HEADER: u64 = 305;
/// The version, without which there is nothing to show.
const LEAST: u64 = 12;
/// The interface's major version.
const MAJOR: u64 = 4;

/// The header's fields that this command uses, and its data; `None` where nothing can be read.
fn whole<'a>(walk: &mut Walk<'_, 'a>, at: Addr, after: bool) -> Option<Value<'a>> {
    let op = walk.call_arg(1) & 0xffff_ffff;
    if at.is_null() {
        return None;
    }
    // What the program says to be shorter than its version is no header.
    let size_at = at.offset(dm_ioctl::data_size.offset(walk.abi()) as u64);
    if walk.read_num(size_at, 4).ok()? < LEAST {
        return None;
    }
    let bytes = walk.read(at, HEADER as usize).ok()?;
    let abi = walk.abi();
    let num = |walk: &Walk<'_, 'a>, field: At| {
        let (from, size) = (field.offset(abi), field.size(abi));
        Num::new(bytes.get(from..from + size).map_or(0, |own| walk.number(own)), size as u8)
    };
    let udec = |num| Value::Int(num, Base::Udec);
    let mut fields = BumpVec::with_capacity_in(12, walk.arena);
    let mut push = |name, value| fields.push(Field { name, value, show: Show::Always });

    let version: [Num; 3] = std::array::from_fn(|i| {
        let from = dm_ioctl::version.offset(abi) + i * 4;
        Num::new(bytes.get(from..from + 4).map_or(0, |own| walk.number(own)), 4)
    });
    let numbers = Value::List { items: walk.list(&version.map(udec)), join: Join::Comma, rest: Rest::End };
    let size = num(walk, dm_ioctl::data_size);
    let start = num(walk, dm_ioctl::data_start).bits;
    let count = num(walk, dm_ioctl::target_count);
    let flags = num(walk, dm_ioctl::flags);
    let supported = version[0].bits == MAJOR;
    let mut usable = false;
    if !supported {
        let why = Value::bare("unsupported device mapper ABI version");
        push("version", walk.noted(numbers, why));
    } else if size.bits < HEADER {
        push("version", numbers);
        push("data_size", walk.noted(udec(size), Value::bare("data_size too small")));
    } else {
        usable = true;
        push("version", numbers);
        push("data_size", udec(size));
        let with_data = [
            c::DM_LIST_DEVICES,
            c::DM_DEV_RENAME,
            c::DM_DEV_WAIT,
            c::DM_TABLE_LOAD,
            c::DM_TABLE_DEPS,
            c::DM_TABLE_STATUS,
            c::DM_LIST_VERSIONS,
            c::DM_TARGET_MSG,
            c::DM_DEV_SET_GEOMETRY,
        ];
        if with_data.contains(&op) {
            push("data_start", Value::Int(Num::new(start, 4), Base::Udec));
        }
        if ![c::DM_REMOVE_ALL, c::DM_LIST_DEVICES, c::DM_LIST_VERSIONS].contains(&op) {
            let dev = num(walk, dm_ioctl::dev).bits;
            if dev != 0 {
                push("dev", device(dev));
            }
            for (name, field) in [("name", dm_ioctl::name), ("uuid", dm_ioctl::uuid)] {
                let own = bytes.get(field.offset(abi)..field.offset(abi) + field.size(abi)).unwrap_or(&[]);
                if own.first().is_some_and(|&first| first != 0) {
                    push(name, uncut(own));
                }
            }
        }
        let told = after
            && [
                c::DM_DEV_CREATE,
                c::DM_DEV_RENAME,
                c::DM_DEV_SUSPEND,
                c::DM_DEV_STATUS,
                c::DM_DEV_WAIT,
                c::DM_TABLE_LOAD,
                c::DM_TABLE_CLEAR,
                c::DM_TABLE_DEPS,
                c::DM_TABLE_STATUS,
                c::DM_TARGET_MSG,
            ]
            .contains(&op);
        if told || (!after && op == c::DM_TABLE_LOAD) {
            push("target_count", udec(count));
        }
        if told {
            push("open_count", Value::Int(num(walk, dm_ioctl::open_count), Base::Dec));
        }
        // A suspension has no cookie, only the resumption.
        let awaited = [c::DM_DEV_REMOVE, c::DM_DEV_RENAME, c::DM_DEV_WAIT].contains(&op)
            || op == c::DM_DEV_SUSPEND && flags.bits & c::DM_SUSPEND_FLAG == 0;
        if told || (!after && awaited) {
            push("event_nr", udec(num(walk, dm_ioctl::event_nr)));
        }
        push("flags", Value::Flags(flags, Of::One(&DM_FLAGS)));
    }
    let header = Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End };
    let data = Data { at, start, size: size.bits };
    let mut items = BumpVec::new_in(walk.arena);
    items.push(header);
    let mut rest = Rest::End;
    let behind = usable
        && if after {
            [c::DM_LIST_DEVICES, c::DM_LIST_VERSIONS, c::DM_DEV_WAIT, c::DM_TABLE_STATUS, c::DM_TABLE_DEPS]
                .contains(&op)
                || op == c::DM_TARGET_MSG && flags.bits & c::DM_DATA_OUT_FLAG != 0
        } else {
            [c::DM_DEV_RENAME, c::DM_DEV_SET_GEOMETRY, c::DM_TABLE_LOAD, c::DM_TARGET_MSG].contains(&op)
        };
    if behind && walk.limits().brief {
        rest = Rest::More;
    } else if behind {
        match op {
            c::DM_LIST_DEVICES => data.names(walk, &mut items),
            c::DM_LIST_VERSIONS => data.versions(walk, &mut items),
            c::DM_TABLE_DEPS => items.push(data.deps(walk)),
            c::DM_TARGET_MSG if !after => items.push(data.message(walk)),
            c::DM_TABLE_LOAD | c::DM_TABLE_STATUS | c::DM_DEV_WAIT => data.targets(walk, count.bits, after, &mut items),
            _ => items.push(data.string(walk)),
        }
    }
    Some(Value::List { items: items.into_bump_slice(), join: Join::Comma, rest })
}

/// Text in a field of the header, never cut.
fn uncut(bytes: &[u8]) -> Value<'_> {
    let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    Value::Bytes { data: &bytes[..end], quote: Quote::Plain, cut: false }
}

/// Text in a field, cut at the string limit.
fn text<'a>(walk: &Walk<'_, 'a>, bytes: &'a [u8]) -> Value<'a> {
    let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let shown = end.min(walk.limits().string);
    Value::Bytes { data: &bytes[..shown], quote: Quote::Plain, cut: end > shown }
}

/// What lies behind the header.
#[derive(Clone, Copy)]
struct Data {
    at: Addr,
    start: u64,
    size: u64,
}

/// A thing that lies beyond what the program gave.
fn misplaced<'a>(walk: &Walk<'_, 'a>, what: &'static str) -> Value<'a> {
    walk.noted(Value::Unavailable, Value::bare(what))
}

impl Data {
    /// Bytes at an offset, where so many are within the data.
    fn bytes<'a>(self, walk: &mut Walk<'_, 'a>, from: u64, len: u64) -> Option<Result<&'a [u8], Fault>> {
        let end = from.checked_add(len)?;
        if from < HEADER || end > self.size {
            return None;
        }
        Some(walk.read(self.at.offset(from), len as usize))
    }

    /// Text at an offset, up to the end of the data.
    fn text<'a>(self, walk: &mut Walk<'_, 'a>, from: u64) -> Value<'a> {
        let at = self.at.offset(from);
        let limit = walk.limits().string as u64;
        match walk.read_text(at, limit.min(self.size.saturating_sub(from)) as usize) {
            Ok((data, cut)) => Value::Bytes { data, quote: Quote::Plain, cut },
            Err(fault) => Value::Unread(at, fault),
        }
    }

    fn string<'a>(self, walk: &mut Walk<'_, 'a>) -> Value<'a> {
        match self.bytes(walk, self.start, 1) {
            None => misplaced(walk, "misplaced string"),
            Some(_) => {
                let string = self.text(walk, self.start);
                walk.fields(&[("string", string)])
            }
        }
    }

    fn message<'a>(self, walk: &mut Walk<'_, 'a>) -> Value<'a> {
        match self.bytes(walk, self.start, 8) {
            None => misplaced(walk, "misplaced struct dm_target_msg"),
            Some(Err(fault)) => Value::Unread(self.at.offset(self.start), fault),
            Some(Ok(sector)) => {
                let sector = Value::Int(Num::new(walk.number(sector), 8), Base::Udec);
                let message = self.text(walk, self.start + 8);
                walk.fields(&[("sector", sector), ("message", message)])
            }
        }
    }

    fn deps<'a>(self, walk: &mut Walk<'_, 'a>) -> Value<'a> {
        match self.bytes(walk, self.start, 8) {
            None => misplaced(walk, "misplaced struct dm_target_deps"),
            Some(Err(fault)) => Value::Unread(self.at.offset(self.start), fault),
            Some(Ok(head)) => {
                let count = head.get(..4).map_or(0, |own| walk.number(own));
                if count.saturating_mul(8) > self.size.saturating_sub(self.start + 8) {
                    return misplaced(walk, "misplaced struct dm_target_deps");
                }
                let deps = walk.elements(&Dev, self.at.offset(self.start + 8), count, None);
                walk.fields(&[("count", Value::Int(Num::new(count, 4), Base::Udec)), ("deps", deps)])
            }
        }
    }

    /// The devices' names, each saying where the next one is.
    fn names<'a>(self, walk: &mut Walk<'_, 'a>, items: &mut BumpVec<'a, Value<'a>>) {
        self.chain(walk, items, 12, "misplaced struct dm_name_list", |walk, head, from| {
            let dev = head.get(..8).map_or(0, |own| walk.number(own));
            let next = head.get(8..12).map_or(0, |own| walk.number(own));
            let name = self.text(walk, from + 12);
            (next, walk.fields(&[("dev", device(dev)), ("name", name)]))
        });
    }

    /// The kinds of target and their versions, each saying where the next one is.
    fn versions<'a>(self, walk: &mut Walk<'_, 'a>, items: &mut BumpVec<'a, Value<'a>>) {
        self.chain(walk, items, 16, "misplaced struct dm_target_versions", |walk, head, from| {
            let part = |i: usize| head.get(i * 4..i * 4 + 4).map_or(0, |own| walk.number(own));
            let next = part(0);
            let version = [1, 2, 3].map(|i| Value::Int(Num::new(part(i), 4), Base::Udec));
            let version = Value::List { items: walk.list(&version), join: Join::Comma, rest: Rest::End };
            let name = self.text(walk, from + 16);
            (next, walk.fields(&[("name", name), ("version", version)]))
        });
    }

    fn chain<'a>(
        self,
        walk: &mut Walk<'_, 'a>,
        items: &mut BumpVec<'a, Value<'a>>,
        head: u64,
        what: &'static str,
        one: impl Fn(&mut Walk<'_, 'a>, &'a [u8], u64) -> (u64, Value<'a>),
    ) {
        let mut from = self.start;
        // A next one that is not behind this one would not end.
        loop {
            match self.bytes(walk, from, head) {
                None => return items.push(misplaced(walk, what)),
                Some(Err(fault)) => return items.push(Value::Unread(self.at.offset(from), fault)),
                Some(Ok(bytes)) => {
                    let (next, value) = one(walk, bytes, from);
                    items.push(value);
                    if next == 0 {
                        return;
                    }
                    if next < head {
                        return items.push(misplaced(walk, what));
                    }
                    if items.len() > walk.limits().elements || walk.spent() {
                        return items.push(Value::bare("..."));
                    }
                    from = from.saturating_add(next);
                }
            }
        }
    }

    /// The table's targets with their parameters; the kernel counts `next` from the first one, programs from this one.
    fn targets<'a>(self, walk: &mut Walk<'_, 'a>, count: u64, after: bool, items: &mut BumpVec<'a, Value<'a>>) {
        let abi = walk.abi();
        let size = dm_target_spec::SIZE.of(abi) as u64;
        let mut from = self.start;
        let mut least = HEADER;
        for i in 0..count {
            if i >= walk.limits().elements as u64 || i > 0 && walk.spent() {
                return items.push(Value::bare("..."));
            }
            let found = if from < least { None } else { self.bytes(walk, from, size) };
            let bytes = match found {
                None => return items.push(misplaced(walk, "misplaced struct dm_target_spec")),
                Some(Err(fault)) => return items.push(Value::Unread(self.at.offset(from), fault)),
                Some(Ok(bytes)) => bytes,
            };
            let num = |walk: &Walk<'_, 'a>, field: At| {
                let (from, size) = (field.offset(abi), field.size(abi));
                Num::new(bytes.get(from..from + size).map_or(0, |own| walk.number(own)), size as u8)
            };
            let udec = |num| Value::Int(num, Base::Udec);
            let mut fields = BumpVec::with_capacity_in(5, walk.arena);
            let mut push = |name, value| fields.push(Field { name, value, show: Show::Always });
            push("sector_start", udec(num(walk, dm_target_spec::sector_start)));
            push("length", udec(num(walk, dm_target_spec::length)));
            if after {
                push("status", Value::Int(num(walk, dm_target_spec::status), Base::Dec));
            }
            let kind = dm_target_spec::target_type;
            let kind = bytes.get(kind.offset(abi)..kind.offset(abi) + kind.size(abi)).unwrap_or(&[]);
            push("target_type", text(walk, kind));
            push("string", self.text(walk, from + size));
            items.push(Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End });
            let next = num(walk, dm_target_spec::next).bits;
            least = from + size;
            from = if after { self.start } else { from }.saturating_add(next);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{case, halves};

    fn header(size: u32, start: u32, count: u32) -> Vec<u8> {
        let mut bytes = halves(&[4, 0, 0, size, start, count, 0, 1, 0, 0, 0x805, 0]);
        bytes.resize(312, 0);
        bytes[48] = b'v';
        bytes
    }

    #[test]
    fn a_table_shows_its_targets() {
        let mut load = header(400, 312, 2);
        load.extend(halves(&[5, 0, 10, 0, 0, 0]));
        load.extend(b"linear\0\0\0\0\0\0\0\0\0\0par\0");
        let shown = case(&[3, 0xc138_fd09, 0x1000]).memory(0x1000, load).error(9).show("ioctl");
        for part in ["DM_READONLY_FLAG", "linear", "par", "misplaced struct dm_target_spec"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
    }

    #[test]
    fn a_wrong_version_ends_it() {
        let shown = case(&[3, 0xc138_fd00, 0x1000]).memory(0x1000, vec![16; 312]).error(9).show("ioctl");
        assert!(shown.contains("unsupported device mapper ABI version"), "{shown}");
        assert!(!shown.contains("data_size"), "{shown}");
    }

    #[test]
    fn a_list_that_never_ends_is_cut() {
        let mut list = header(u32::MAX, 312, 0);
        for _ in 0..300 {
            list.extend(halves(&[0x805, 0, 12]));
        }
        let shown = case(&[3, 0xc138_fd02, 0x1000]).memory(0x1000, list).show("ioctl");
        assert!(shown.contains("..."), "{shown}");
    }
}
