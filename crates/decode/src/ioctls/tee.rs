//! Trusted execution environments (linux/tee.h): calls whose record lies behind a pointer with a length, and is followed
//! by parameters.

use abi::Size;
use abi::c::TEE_IOCTL_PARAM_ATTR_META;
use abi::layout::{tee_ioctl_buf_data, tee_ioctl_param};
use model::value::{Field, Show};

use crate::words::*;

const MEMREF: &[u64] = &[5, 6, 7];
const UBUF: &[u64] = &[8, 9, 10];
const SIZED: &[u64] = &[5, 6, 7, 8, 9, 10];
const OBJREF: &[u64] = &[11, 12, 13];
/// The kinds that have other members, or none.
static NO_VALUES: &[(u64, Ty)] = &[
    (0, UNUSED),
    (5, UNUSED),
    (6, UNUSED),
    (7, UNUSED),
    (8, UNUSED),
    (9, UNUSED),
    (10, UNUSED),
    (11, UNUSED),
    (12, UNUSED),
    (13, UNUSED),
];

record! {
    /// `struct tee_ioctl_param`: what its three numbers are depends on its kind.
    pub PARAM = tee_ioctl_param {
        attr: Hook(&ATTR, &[]),
        shm_offs = a: When(OneOf(attr, MEMREF), &Hex),
        buf = a: When(OneOf(attr, UBUF), &Hex),
        size = b: When(OneOf(attr, SIZED), &Hex),
        shm_id = c: When(OneOf(attr, MEMREF), &U64),
        obj_id = a: When(OneOf(attr, OBJREF), &Hex),
        flags = b: When(OneOf(attr, OBJREF), &Hex),
        a: Switch(attr, NO_VALUES, &Hex),
        b: Switch(attr, NO_VALUES, &Hex),
        c: Switch(attr, NO_VALUES, &Hex),
    }
    /// `struct tee_ioctl_open_session_arg`.
    pub OPEN = tee_ioctl_open_session_arg {
        uuid: Hook(&UUID, &[]),
        clnt_login: Name(&TEE_IOCTL_LOGIN_TYPES),
        clnt_uuid: Hook(&CLIENT, &[Arg(1)]),
        cancel_id: Uint,
        num_params: Uint,
    }
    /// What is told.
    pub OPENED = tee_ioctl_open_session_arg { session: Hex, ret: Uint, ret_origin: Name(&TEE_IOCTL_ORIGINS) }
    /// `struct tee_ioctl_invoke_arg`.
    pub INVOKE = tee_ioctl_invoke_arg { func: Uint, session: Hex, cancel_id: Uint, num_params: Uint }
    /// What is told.
    pub INVOKED = tee_ioctl_invoke_arg { ret: Uint, ret_origin: Name(&TEE_IOCTL_ORIGINS) }
    /// `struct tee_iocl_supp_recv_arg`.
    pub RECV = tee_iocl_supp_recv_arg { func: Uint, num_params: Uint }
    /// What is told.
    pub RECEIVED = tee_iocl_supp_recv_arg { num_params: Uint }
    /// `struct tee_iocl_supp_send_arg`.
    pub SEND = tee_iocl_supp_send_arg { num_params: Uint }
    /// What is told.
    pub SENT = tee_iocl_supp_send_arg { ret: Uint }
}

cases! {
    /// linux/tee.h.
    pub TEE (fd, op):
    TEE_IOC_OPEN_SESSION => (argp: Hook(&OPEN_SESSION, &[]));
    TEE_IOC_INVOKE => (argp: Hook(&INVOKE_FUNC, &[]));
    TEE_IOC_SUPPL_RECV => (argp: Hook(&SUPPL_RECV, &[]));
    TEE_IOC_SUPPL_SEND => (argp: Hook(&SUPPL_SEND, &[]));
}

const fn hook(name: &'static str, phase: Phase, size: Option<Size>, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "the buffer's record and its parameters, before and after the call", phase, size, run }
}

static OPEN_SESSION: Hook =
    hook("tee_ioctl_open_session_arg", Phase::Both, None, |walk, site, _| buffer(walk, site, &OPEN, &OPENED));
static INVOKE_FUNC: Hook =
    hook("tee_ioctl_invoke_arg", Phase::Both, None, |walk, site, _| buffer(walk, site, &INVOKE, &INVOKED));
static SUPPL_RECV: Hook =
    hook("tee_iocl_supp_recv_arg", Phase::Both, None, |walk, site, _| buffer(walk, site, &RECV, &RECEIVED));
static SUPPL_SEND: Hook =
    hook("tee_iocl_supp_send_arg", Phase::Both, None, |walk, site, _| buffer(walk, site, &SEND, &SENT));

static UUID: Hook = Hook {
    name: "uuid",
    reads: "itself",
    phase: Phase::Enter,
    size: None,
    run: |_, site, _| match site {
        Site::Mem(_, bytes) => Value::Bytes { data: bytes, quote: Quote::Uuid, cut: false },
        Site::Reg(_) => Value::Unavailable,
    },
};

/// Who connects: a group, or what the environment knows it as. Named argument: the kind of login.
static CLIENT: Hook = Hook {
    name: "clnt_uuid",
    reads: "itself",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        match args.first().map_or(0, |arg| walk.arg(*arg)) {
            0 | 1 | 4 | 5 => Value::Nothing,
            2 | 6 => {
                let gid = bytes.get(..4).map_or(0, |own| walk.number(own));
                Value::Handle(Num::new(gid, 4), Handle::Gid)
            }
            _ => walk.unlimited(|walk| walk.elements(&Width(1, &Hex), at, bytes.len() as u64, Some(bytes))),
        }
    },
};

static ATTR: Hook = Hook {
    name: "kind of parameter",
    reads: "itself",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 8);
        // Beside its kind, that the parameter is not the program's own; it has its name in every style.
        let (kind, meta) = (num.bits & !TEE_IOCTL_PARAM_ATTR_META, num.bits & TEE_IOCTL_PARAM_ATTR_META);
        let named = |bits| Value::Name(Num::new(bits, num.size), &TEE_IOCTL_PARAM_ATTR_TYPES, None);
        if meta == 0 {
            return named(kind);
        }
        let items = walk.list(&[named(kind), Value::bare("TEE_IOCTL_PARAM_ATTR_META")]);
        Value::List { items, join: Join::Bar, rest: Rest::End }
    },
};

/// The buffer's own record says how many parameters follow, and the buffer is as long as they all are; any other is
/// shown as its address.
fn buffer<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, given: &'static Record, told: &'static Record) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    let abi = walk.abi();
    let read = walk.before_call(|walk| {
        let ptr = walk.read_num(at.offset(tee_ioctl_buf_data::buf_ptr.offset(abi) as u64), 8)?;
        let len = walk.read_num(at.offset(tee_ioctl_buf_data::buf_len.offset(abi) as u64), 8)?;
        Ok((ptr, len))
    });
    let (ptr, len) = match read {
        Ok(both) => both,
        Err(fault) => return Value::Unread(at, fault),
    };
    let to = Addr(ptr);
    let before = walk.before_call(|walk| record(walk, to, given, Some(len)));
    let shown = match before {
        None => Value::ptr(to),
        Some(before) => {
            let before = walk.put(before);
            let after = if walk.succeeded() { walk.after_call(|walk| record(walk, to, told, None)) } else { None };
            let value = match after {
                Some(after) => Value::Changed(before, walk.put(after)),
                None => *before,
            };
            Value::To(to, walk.put(value))
        }
    };
    let fields = walk.fields(&[("buf_len", Value::Int(Num::new(len, 8), Base::Udec)), ("buf_ptr", shown)]);
    Value::To(at, walk.put(fields))
}

/// A record with the parameters behind it; `None` where it cannot be read or is not as long as it says.
fn record<'a>(walk: &mut Walk<'_, 'a>, at: Addr, record: &'static Record, len: Option<u64>) -> Option<Value<'a>> {
    let abi = walk.abi();
    let size = record.size.of(abi);
    if at.is_null() || abi.word() == 4 && at.0 >> 32 != 0 {
        return None;
    }
    let bytes = walk.read(at, size).ok()?;
    // All of these records end with it.
    let count = bytes.get(size - 4..).map_or(0, |own| walk.number(own));
    let each = tee_ioctl_param::SIZE.of(abi) as u64;
    if len.is_some_and(|len| len != size as u64 + count * each) {
        return None;
    }
    let Value::Struct { fields, rest } = walk.record(record, at, bytes, None) else { return None };
    let behind = at.offset(size as u64);
    let params = if count == 0 { Value::ptr(Addr(0)) } else { walk.elements(&Struct(&PARAM), behind, count, None) };
    let mut all = bumpalo::collections::Vec::with_capacity_in(fields.len() + 1, walk.arena);
    all.extend_from_slice(fields);
    all.push(Field { name: "params", value: params, show: Show::Always });
    Some(Value::Struct { fields: all.into_bump_slice(), rest })
}

#[cfg(test)]
mod tests {
    use crate::testing::{case, halves, words};

    const INVOKE: u64 = 0x8010_a403;

    #[test]
    fn parameters_are_shown_before_and_after() {
        let mut arg = halves(&[7, 9, 10, 11, 3, 1]);
        arg.extend(words(&[0x105, 1, 2, 3]));
        let call = |len| case(&[3, INVOKE, 0x1000]).memory(0x1000, words(&[0x2000, len])).memory(0x2000, arg.clone());
        let shown = call(56).show("ioctl");
        for part in ["MEMREF_INPUT", "TEE_IOCTL_PARAM_ATTR_META", "TEEC_ORIGIN_TEE"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        // A buffer of another length is only an address.
        let shown = call(57).show("ioctl");
        assert!(!shown.contains("MEMREF_INPUT") && shown.contains("0x2000"), "{shown}");
    }
}
