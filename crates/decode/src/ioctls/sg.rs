//! SG_IO, in its third version (scsi/sg.h of the C library) and its fourth (linux/bsg.h): a command for a device, with
//! data in either direction.

use model::value::{Field, Show};

use crate::hooks::iov::filled;
use crate::words::*;

record! {
    /// `struct sg_io_hdr`, what the program fills in.
    V3 = sg_io_hdr {
        dxfer_direction: Name(&SG_IO_DXFER_DIRECTION),
        cmd_len: Uint,
        cmdp: Ref(&HexBytes(Of(cmd_len))),
        mx_sb_len: Uint,
        iovec_count: Uint,
        dxfer_len: Uint,
        timeout: Uint,
        flags: Flags(&SG_IO_FLAGS),
        dxferp: When(OneOf(dxfer_direction, TO_DEVICE), &Hook(&DATA, &[iovec_count, dxfer_len])),
    }
    /// What comes from the device.
    V3_DATA = sg_io_hdr {
        iovec_count: UNUSED,
        dxfer_len: UNUSED,
        resid: UNUSED,
        dxferp: Hook(&DATA, &[iovec_count, dxfer_len, resid]),
    }
    /// `struct sg_io_hdr`, what the kernel fills in.
    V3_DONE = sg_io_hdr {
        status: Hex,
        masked_status: Hex,
        msg_status: Hex,
        sb_len_wr: Uint,
        sbp: Ref(&HexBytes(Of(sb_len_wr))),
        host_status: Hex,
        driver_status: Hex,
        resid: Int,
        duration: Uint,
        info: Flags(&SG_IO_INFO),
    }
    /// `struct sg_io_v4`, what the program fills in.
    V4 = sg_io_v4 {
        protocol: Name(&BSG_PROTOCOL),
        subprotocol: Name(&BSG_SUBPROTOCOL),
        request_len: Uint,
        request: Ref(&HexBytes(Of(request_len))),
        request_tag: Hex,
        request_attr: Uint,
        request_priority: Uint,
        request_extra: Uint,
        max_response_len: Uint,
        dout_iovec_count: Uint,
        dout_xfer_len: Uint,
        din_iovec_count: Uint,
        din_xfer_len: Uint,
        dout_xferp: Hook(&DATA, &[dout_iovec_count, dout_xfer_len]),
        timeout: Uint,
        flags: Flags(&BSG_FLAGS),
        usr_ptr: Hex,
    }
    /// `struct sg_io_v4`, what the kernel fills in.
    V4_DONE = sg_io_v4 {
        response_len: Uint,
        response: Ref(&HexBytes(Of(response_len))),
        din_iovec_count: UNUSED,
        din_xfer_len: UNUSED,
        din_resid: UNUSED,
        din_xferp: Hook(&DATA, &[din_iovec_count, din_xfer_len, din_resid]),
        driver_status: Hex,
        transport_status: Hex,
        device_status: Hex,
        retry_delay: Uint,
        info: Flags(&SG_IO_INFO),
        duration: Uint,
    }
    /// The rest of that, which tells the response's length once more.
    V4_REST = sg_io_v4 { response_len: Uint, din_resid: Int, dout_resid: Int, generated_tag: Hex }
}

/// `SG_DXFER_TO_DEV`, `SG_DXFER_TO_FROM_DEV`.
const TO_DEVICE: &[u64] = &[0xffff_fffe, FROM_AND_TO];
const FROM_DEVICE: u64 = 0xffff_fffd;
const FROM_AND_TO: u64 = 0xffff_fffc;

cases! {
    /// scsi/sg.h, linux/bsg.h.
    pub SG_COMMAND (fd, op):
    SG_IO => (argp: Hook(&SG_IO_HDR, &[]));
}

static SG_IO_HDR: Hook = Hook {
    name: "sg_io_hdr",
    reads: "the header of either version, before and after the call, and what it points to",
    phase: Phase::Both,
    size: None,
    run: sg_io,
};

/// Data of a transfer. Named arguments: how many buffers there are (none: the pointer leads to the data), how many bytes
/// in all, and how many of them were not transferred.
static DATA: Hook = Hook {
    name: "transferred data",
    reads: "the data, or a vector and its data",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let at = Addr(walk.num(site, walk.abi().long()).bits);
        let number = |i: usize| args.get(i).map_or(0, |arg| walk.arg(*arg));
        let (count, len, left) = (number(0), number(1), number(2));
        // A negative or too large remainder is none.
        let len = if left <= len { len - left } else { len };
        if at.is_null() || walk.abi().word() == 4 && at.0 >> 32 != 0 {
            return Value::ptr(at);
        }
        if count == 0 {
            return walk.pointer(at, &HexBytes(Len::N(len)));
        }
        match filled(walk, at, count, len, false) {
            unread @ Value::Unread(..) => unread,
            list => Value::To(at, walk.put(list)),
        }
    },
};

fn sg_io<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let (Site::Reg(at) | Site::Mem(Addr(at), _)) = site;
    let at = Addr(at);
    if at.is_null() {
        return Value::ptr(at);
    }
    let version = match walk.before_call(|walk| walk.read_num(at, 4)) {
        Ok(version) => version,
        Err(fault) => return Value::Unread(at, fault),
    };
    let (name, letter) = match u8::try_from(version) {
        Ok(b'S') => ("interface_id", "'S'"),
        Ok(b'Q') => ("guard", "'Q'"),
        _ => return Value::To(at, walk.put(Value::Int(Num::new(version, 4), Base::Udec))),
    };
    let mut fields = bumpalo::collections::Vec::with_capacity_in(32, walk.arena);
    fields.push(Field { name, value: Value::bare(letter), show: Show::Always });
    let v3 = version == u64::from(b'S');
    let size = if v3 { V3.size } else { V4.size }.of(walk.abi());
    let given = walk.before_call(|walk| match walk.read(at, size) {
        Ok(bytes) => {
            let direction = bytes.get(4..8).map_or(0, |own| walk.number(own));
            let own = walk.record(if v3 { &V3 } else { &V4 }, at, bytes, None);
            fields.extend_from_slice(parts(own));
            Some(direction)
        }
        Err(_) => None,
    });
    // What is behind the first word could not be read.
    let Some(direction) = given else {
        fields.push(Field { name: "", value: Value::ptr(at.offset(4)), show: Show::Always });
        let whole = Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End };
        return Value::To(at, walk.put(whole));
    };
    if walk.inputs.returned.is_some() {
        walk.after_call(|walk| {
            let Ok(bytes) = walk.read(at, size) else { return };
            if v3 && [FROM_DEVICE, FROM_AND_TO].contains(&direction) {
                let got = walk.record(&V3_DATA, at, bytes, None);
                if let Some(&got) = parts(got).first() {
                    match fields.last_mut().filter(|last| last.name == got.name) {
                        // Where there was nothing to transfer, it is told once.
                        Some(sent) => {
                            let empty = |value: &Value<'_>| {
                                matches!(value, Value::To(_, Value::Bytes { data, .. }) if data.is_empty())
                            };
                            if !empty(&got.value) {
                                sent.value = Value::Changed(walk.put(sent.value), walk.put(got.value));
                            }
                        }
                        None => fields.push(got),
                    }
                }
            }
            let done: &[&'static Record] = if v3 { &[&V3_DONE] } else { &[&V4_DONE, &V4_REST] };
            for record in done {
                let own = walk.record(record, at, bytes, None);
                fields.extend_from_slice(parts(own));
            }
        });
    }
    Value::To(at, walk.put(Value::Struct { fields: fields.into_bump_slice(), rest: Rest::End }))
}

/// The fields of a record.
fn parts<'a>(record: Value<'a>) -> &'a [Field<'a>] {
    match record {
        Value::Struct { fields, .. } => fields,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case};

    #[test]
    fn data_come_from_the_device() {
        let mut hdr = bytes(&[(0x53, 4), (0xffff_fffd, 4), (2, 1), (0, 1), (0, 2), (4, 4), (0x2000, 8), (0x3000, 8)]);
        hdr.resize(88, 0);
        hdr[72] = 1; // resid
        let shown = case(&[3, 0x2285, 0x1000])
            .memory(0x1000, hdr)
            .memory(0x2000, b"abcd".to_vec())
            .memory(0x3000, vec![0x12, 0])
            .show("ioctl");
        for part in ["SG_DXFER_FROM_DEV", r#"cmdp="\x12\x00""#, r#"dxferp="abc", status"#] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
    }

    #[test]
    fn another_version_is_a_number() {
        let shown = case(&[3, 0x2285, 0x1000]).memory(0x1000, vec![1, 0, 0, 0]).error(22).show("ioctl");
        assert!(shown.contains('1') && !shown.contains("interface_id"), "{shown}");
    }
}
