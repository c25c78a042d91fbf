//! The capability sets of capget(2) and capset(2): two 32-bit words each since version 2.

use abi::{At, c, layout::cap_data};
use model::Addr;
use model::value::{Flagset, Num, Of, Part, Value};

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// `{effective=1<<CAP_CHOWN, permitted=…, inheritable=…}`; named argument: the header.
pub static CAPS: Hook = Hook {
    name: "capability sets",
    reads: "the header, 8 bytes; the sets, 12 or 24 bytes",
    phase: Phase::Enter,
    size: None,
    run: caps,
};

static CAP_BITS: Flagset = Flagset { parts: &[Part::Bits(&abi::names::CAP)], unknown: "CAP_???" };

fn caps<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg]) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Nothing };
    let header = args.first().map_or(Addr::NULL, |arg| walk.arg_addr(*arg));
    // Without a header nobody knows how long the sets are.
    let Ok(header) = walk.before_call(|walk| walk.read(header, 8)) else { return Value::ptr(at) };
    let version = walk.number(&header[..4]);
    let wide = matches!(version, c::_LINUX_CAPABILITY_VERSION_2 | c::_LINUX_CAPABILITY_VERSION_3);
    let abi = walk.abi();
    let size = cap_data::SIZE.of(abi);
    let bytes = match walk.read(at, if wide { 2 * size } else { size }) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let set = |field: At| {
        let word = |from: usize| bytes.get(from..from + 4).map_or(0, |word| walk.number(word));
        let from = field.offset(abi);
        let high = if wide { word(size + from) << 32 } else { 0 };
        Value::Flags(Num::new(word(from) | high, if wide { 8 } else { 4 }), Of::Many(&CAP_BITS))
    };
    walk.fields(&[
        ("effective", set(cap_data::effective)),
        ("permitted", set(cap_data::permitted)),
        ("inheritable", set(cap_data::inheritable)),
    ])
}
