//! Video4Linux2 (linux/videodev2.h).

use crate::words::*;

static HEX32: Ty = Width(4, &Hex);

record! {
    /// VIDIOC_QUERYCAP.
    pub CAPABILITY = v4l2_capability {
        driver: Text,
        card: Text,
        bus_info: Text,
        version: Hook(&VERSION, &[]),
        capabilities: Flags(&V4L2_DEVICE_CAPABILITIES_FLAGS),
        device_caps: When(Not(device_caps, 0), &Flags(&V4L2_DEVICE_CAPABILITIES_FLAGS)),
    }
    /// VIDIOC_ENUM_FMT.
    pub FMTDESC = v4l2_fmtdesc {
        index: Uint,
        r#type: Name(&V4L2_BUF_TYPES),
        @Out flags: Flags(&V4L2_FORMAT_DESCRIPTION_FLAGS),
        @Out description: Text,
        @Out pixelformat: FOUR,
    }
    /// VIDIOC_REQBUFS.
    pub REQUEST = v4l2_requestbuffers { r#type: Name(&V4L2_BUF_TYPES), memory: Name(&V4L2_MEMORIES), count: Hook(&COUNTED, &[]) }
    /// VIDIOC_EXPBUF.
    pub EXPORT = v4l2_exportbuffer {
        r#type: Name(&V4L2_BUF_TYPES),
        index: Uint,
        plane: Uint,
        flags: Packed(&EXPORT_FLAGS),
    }
    /// What came of it.
    pub EXPORTED = v4l2_exportbuffer { fd: Fd }
    /// VIDIOC_ENUMSTD.
    pub STANDARD = v4l2_standard {
        index: Uint,
        @Out name: Text,
        @Out frameperiod: FRACTION_TY,
        @Out framelines: Uint,
    }
    /// VIDIOC_ENUMINPUT.
    pub INPUT = v4l2_input {
        index: Uint,
        @Out name: Text,
        @Out r#type: Name(&V4L2_INPUT_TYPES),
        @Out audioset: Hex,
        @Out tuner: Uint,
        @Out std: Flags(&V4L2_STD_IDS),
        @Out status: Flags(&V4L2_INPUT_STATUS_FLAGS),
        @Out capabilities: Flags(&V4L2_INPUT_CAPABILITIES_FLAGS),
    }
    /// VIDIOC_G_CTRL.
    pub CONTROL = v4l2_control { id: ID, @Out value: Int }
    /// VIDIOC_S_CTRL.
    pub CONTROL_SET = v4l2_control { id: ID, value: Hook(&VALUED, &[]) }
    /// VIDIOC_G_TUNER.
    pub TUNER = v4l2_tuner {
        index: Uint,
        @Out name: Text,
        @Out r#type: Name(&V4L2_TUNER_TYPES),
        @Out capability: Flags(&V4L2_TUNER_CAPABILITIES),
        @Out rangelow: Uint,
        @Out rangehigh: Uint,
        @Out rxsubchans: Flags(&V4L2_TUNER_RXSUBCHANSES),
        @Out audmode: Name(&V4L2_TUNER_AUDMODES),
        @Out signal: Int,
        @Out afc: Int,
    }
    /// VIDIOC_S_TUNER.
    pub TUNER_SET = v4l2_tuner {
        index: Uint,
        name: Text,
        r#type: Name(&V4L2_TUNER_TYPES),
        capability: Flags(&V4L2_TUNER_CAPABILITIES),
        rangelow: Uint,
        rangehigh: Uint,
        rxsubchans: Flags(&V4L2_TUNER_RXSUBCHANSES),
        audmode: Name(&V4L2_TUNER_AUDMODES),
        signal: Int,
        afc: Int,
    }
    /// What came of it.
    pub TUNED = v4l2_tuner {
        name: Text,
        r#type: Name(&V4L2_TUNER_TYPES),
        capability: Flags(&V4L2_TUNER_CAPABILITIES),
        rangelow: Uint,
        rangehigh: Uint,
        rxsubchans: Flags(&V4L2_TUNER_RXSUBCHANSES),
        audmode: Name(&V4L2_TUNER_AUDMODES),
        signal: Int,
        afc: Int,
    }
    /// VIDIOC_QUERYCTRL.
    pub QUERY = v4l2_queryctrl {
        id: Hook(&NEXT_ID, &[]),
        @Out r#type: Name(&V4L2_CONTROL_TYPES),
        @Out name: Text,
        @Out @Verbose minimum: Int,
        @Out @Verbose maximum: Int,
        @Out @Verbose step: Int,
        @Out @Verbose default_value: Int,
        @Out @Verbose flags: Flags(&V4L2_CONTROL_FLAGS),
        @Out @Verbose reserved: When(Filled(reserved), &Array(&HEX32, Rest)),
    }
    /// VIDIOC_QUERY_EXT_CTRL.
    pub QUERY_EXT = v4l2_query_ext_ctrl {
        id: Hook(&NEXT_ID, &[]),
        @Out r#type: Name(&V4L2_CONTROL_TYPES),
        @Out name: Text,
        @Out @Verbose minimum: I64,
        @Out @Verbose maximum: I64,
        @Out @Verbose step: U64,
        @Out @Verbose default_value: I64,
        @Out @Verbose flags: Flags(&V4L2_CONTROL_FLAGS),
        @Out @Verbose elem_size: Uint,
        @Out @Verbose elems: Uint,
        @Out @Verbose nr_of_dims: Uint,
        @Out @Verbose dims: Array(&Uint, Least(&Of(nr_of_dims), &Rest)),
        @Out @Verbose reserved: When(Filled(reserved), &Array(&HEX32, Rest)),
    }
    /// A rectangle.
    pub RECT = v4l2_rect { left: Int, top: Int, width: Uint, height: Uint }
    /// VIDIOC_CROPCAP.
    pub CROPCAP = v4l2_cropcap {
        r#type: Name(&V4L2_BUF_TYPES),
        @Out bounds: Struct(&RECT),
        @Out defrect: Struct(&RECT),
        @Out pixelaspect: FRACTION_TY,
    }
    /// VIDIOC_G_CROP.
    pub CROP = v4l2_crop { r#type: Name(&V4L2_BUF_TYPES), @Out c: Struct(&RECT) }
    /// VIDIOC_S_CROP.
    pub CROP_SET = v4l2_crop { r#type: Name(&V4L2_BUF_TYPES), c: Struct(&RECT) }
    /// One size of frames.
    pub SIZE_DISCRETE = v4l2_frmsize_discrete { width: Uint, height: Uint }
    /// Sizes in steps.
    pub SIZE_STEPWISE = v4l2_frmsize_stepwise {
        min_width: Uint,
        max_width: Uint,
        step_width: Uint,
        min_height: Uint,
        max_height: Uint,
        step_height: Uint,
    }
    /// VIDIOC_ENUM_FRAMESIZES.
    pub FRAME_SIZES = v4l2_frmsizeenum {
        index: Uint,
        pixel_format: FOUR,
        @Out r#type: Name(&V4L2_FRAMESIZE_TYPES),
        @Out discrete: When(Is(r#type, abi::c::V4L2_FRMSIZE_TYPE_DISCRETE), &Struct(&SIZE_DISCRETE)),
        @Out stepwise: When(Is(r#type, abi::c::V4L2_FRMSIZE_TYPE_STEPWISE), &Struct(&SIZE_STEPWISE)),
    }
    /// Intervals in steps.
    pub INTERVAL_STEPWISE = v4l2_frmival_stepwise { min: FRACTION_TY, max: FRACTION_TY, step: FRACTION_TY }
    /// VIDIOC_ENUM_FRAMEINTERVALS.
    pub FRAME_INTERVALS = v4l2_frmivalenum {
        index: Uint,
        pixel_format: FOUR,
        width: Uint,
        height: Uint,
        @Out r#type: Name(&V4L2_FRAMEINTERVAL_TYPES),
        @Out discrete: When(Is(r#type, abi::c::V4L2_FRMIVAL_TYPE_DISCRETE), &FRACTION_TY),
        @Out stepwise: When(
            OneOf(r#type, &[abi::c::V4L2_FRMIVAL_TYPE_STEPWISE, abi::c::V4L2_FRMIVAL_TYPE_CONTINUOUS]),
            &Struct(&INTERVAL_STEPWISE)
        ),
    }
    /// VIDIOC_QUERYMENU.
    pub MENU = v4l2_querymenu { id: ID, index: Uint }
    /// What is told.
    pub MENU_TOLD = v4l2_querymenu { name: Text, value: Hook(&MENU_VALUE, &[]) }
    /// A picture.
    pub PIX = v4l2_pix_format {
        width: Uint,
        height: Uint,
        pixelformat: FOUR,
        field: Name(&V4L2_FIELDS),
        bytesperline: Uint,
        sizeimage: Uint,
        colorspace: Name(&V4L2_COLORSPACES),
    }
    /// Data between pictures.
    pub VBI = v4l2_vbi_format {
        sampling_rate: Uint,
        offset: Uint,
        samples_per_line: Uint,
        sample_format: FOUR,
        start: Uncut(&Array(&Int, Rest)),
        count: Uncut(&Array(&Uint, Rest)),
        flags: Flags(&V4L2_VBI_FLAGS),
    }
    /// The same in slices.
    pub SLICED = v4l2_sliced_vbi_format {
        service_set: Flags(&V4L2_SLICED_FLAGS),
        service_lines: Uncut(&Array(&Array(&Width(2, &Hex), N(24)), N(2))),
        io_size: Uint,
    }
    /// A plane of a picture.
    pub PLANE = v4l2_plane_pix_format { sizeimage: Uint, bytesperline: Uint }
    /// A picture in planes.
    pub PIX_MP = v4l2_pix_format_mplane {
        width: Uint,
        height: Uint,
        pixelformat: FOUR,
        field: Name(&V4L2_FIELDS),
        colorspace: Name(&V4L2_COLORSPACES),
        plane_fmt: Array(&Struct(&PLANE), Least(&Of(num_planes), &Rest)),
        num_planes: Uint,
    }
    /// Radio.
    pub SDR = v4l2_sdr_format {
        pixelformat: Hook(&SDR_FOURCC, &[]),
        buffersize: When(Not(buffersize, 0), &Uint),
    }
    /// Data about pictures.
    pub META = v4l2_meta_format { dataformat: Hook(&META_FOURCC, &[]), buffersize: Uint }
    /// An overlay.
    pub WINDOW = v4l2_window {
        w: Struct(&RECT),
        field: Name(&V4L2_FIELDS),
        chromakey: Hex,
        clips: Ptr,
        clipcount: Uint,
        bitmap: Ptr,
        global_alpha: Hex,
    }
    /// Streaming of what is captured.
    pub CAPTURE = v4l2_captureparm {
        capability: Flags(&V4L2_STREAMING_CAPABILITIES),
        capturemode: Flags(&V4L2_CAPTURE_MODES),
        timeperframe: FRACTION_TY,
        extendedmode: Hex,
        readbuffers: Uint,
    }
    /// Streaming of what is put out: the same layout.
    pub OUTPUT = v4l2_captureparm {
        capability: Flags(&V4L2_STREAMING_CAPABILITIES),
        outputmode = capturemode: Flags(&V4L2_CAPTURE_MODES),
        timeperframe: FRACTION_TY,
        extendedmode: Hex,
        writebuffers = readbuffers: Uint,
    }
    /// Seconds and microseconds that are 64 bits wide on every ABI.
    pub TIME64 = v4l2_timeval64 { tv_sec: I64, tv_usec: U64 }
    /// The same in 32 bits.
    pub TIME32 = v4l2_timeval32 { tv_sec: Int, tv_usec: Uint }
    /// A buffer.
    pub BUFFER64 = v4l2_buffer64 {
        r#type: Name(&V4L2_BUF_TYPES),
        index: Uint,
        memory: Name(&V4L2_MEMORIES),
        offset: When(Is(memory, abi::c::V4L2_MEMORY_MMAP), &HEX32),
        userptr: When(Is(memory, abi::c::V4L2_MEMORY_USERPTR), &Ptr),
        length: Uint,
        bytesused: Uint,
        flags: Hook(&BUFFER_FLAGS, &[]),
        timestamp: Struct(&TIME64),
    }
    /// A buffer of the commands with narrow seconds.
    pub BUFFER32 = v4l2_buffer32 {
        r#type: Name(&V4L2_BUF_TYPES),
        index: Uint,
        memory: Name(&V4L2_MEMORIES),
        offset: When(Is(memory, abi::c::V4L2_MEMORY_MMAP), &HEX32),
        userptr: When(Is(memory, abi::c::V4L2_MEMORY_USERPTR), &Ptr),
        length: Uint,
        bytesused: Uint,
        flags: Hook(&BUFFER_FLAGS, &[]),
        timestamp: Struct(&TIME32),
    }
    /// One of several controls.
    pub EXT_CONTROL = v4l2_ext_control {
        id: Name(&V4L2_CONTROL_IDS),
        size: Uint,
        string: When(Not(size, 0), &Ref(&Bytes(Of(size)))),
        value: When(Is(size, 0), &Int),
        value64: When(Is(size, 0), &I64),
    }
    /// VIDIOC_S_EXT_CTRLS.
    pub CONTROLS = v4l2_ext_controls {
        ctrl_class = which: Name(&V4L2_CONTROL_CLASSES),
        count: Uint,
        controls: When(Not(count, 0), &Ref(&Array(&Struct(&EXT_CONTROL), Of(count)))),
    }
    /// Which of them the call stopped at.
    pub CONTROLS_ERROR = v4l2_ext_controls { error_idx: Uint }
    /// VIDIOC_CREATE_BUFS.
    pub CREATE = v4l2_create_buffers {
        count: Uint,
        memory: Name(&V4L2_MEMORIES),
        format: Hook(&CREATE_FORMAT, &[]),
    }
    /// What is there then.
    pub CREATED = v4l2_create_buffers { index: Uint, count: Uint }
    /// VIDIOC_G_FBUF.
    pub FRAMEBUFFER = v4l2_framebuffer { capability: Hex, flags: Hex, base: Ptr }
}

static EXPORT_FLAGS: Flagset = Flagset {
    parts: &[Part::Choice { mask: 3, table: &OPEN_ACCESS_MODES, zero: true }, Part::Flags(&OPEN_MODE_FLAGS)],
    unknown: "",
};

const FOUR: Ty = Hook(&FOURCC, &[]);
const FRACTION_TY: Ty = Hook(&FRACTION, &[]);
const U32_SIZE: Option<abi::Size> = Some(abi::Size { size: [4; 3], name: "__u32" });

const fn hook(name: &'static str, size: Option<abi::Size>, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "the number itself", phase: Phase::Enter, size, run }
}

const ID: Ty = Hook(&CONTROL_ID, &[]);

/// A control by its name, or else as a number of its class: `V4L2_CTRL_CLASS_USER+0x5`.
fn control<'a>(walk: &Walk<'_, 'a>, num: Num) -> Value<'a> {
    let named = Value::Name(num, &V4L2_CONTROL_IDS, None);
    if V4L2_CONTROL_IDS.name(walk.abi(), num.bits).is_some() {
        return named;
    }
    let Some(class) = V4L2_CONTROL_CLASSES.name(walk.abi(), num.bits & !0xffff) else { return named };
    let text = match num.bits & 0xffff {
        0 => bumpalo::format!(in walk.arena, "{}+0", class),
        offset => bumpalo::format!(in walk.arena, "{}+{:#x}", class, offset),
    };
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::bare(text.into_bump_str())))
}
static CONTROL_ID: Hook = hook("v4l2 control", U32_SIZE, |walk, site, _| control(walk, walk.num(site, 4)));

/// A control, or the one that follows it.
static NEXT_ID: Hook = hook("v4l2 next control", U32_SIZE, |walk, site, _| {
    const NEXT: u64 = abi::c::V4L2_CTRL_FLAG_NEXT_CTRL | abi::c::V4L2_CTRL_FLAG_NEXT_COMPOUND;
    let num = walk.num(site, 4);
    let id = control(walk, Num::new(num.bits & !NEXT, 4));
    if num.bits & NEXT == 0 {
        return id;
    }
    let flags = Value::Flags(Num::new(num.bits & NEXT, 4), Of::One(&V4L2_NEXT_FLAGS));
    let parts = Value::List { items: walk.list(&[flags, id]), join: Join::Bar, rest: Rest::End };
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(parts))
});

/// Flags of a buffer, two of them fields with names of their own.
static BUFFER_FLAGS: Hook = hook("v4l2_buffer flags", U32_SIZE, |walk, site, _| {
    static PARTS: Flagset = Flagset {
        parts: &[
            Part::Flags(&V4L2_BUF_FLAGS),
            Part::Choice { mask: 0xe000, table: &V4L2_BUF_FLAGS_TS_TYPE, zero: true },
            Part::Choice { mask: 0x70000, table: &V4L2_BUF_FLAGS_TS_SRC, zero: true },
        ],
        unknown: "",
    };
    let num = walk.num(site, 4);
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::Flags(num, Of::Apart(&PARTS))))
});

/// A number that the call changes in place.
fn changed<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, base: Base) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let after = Value::Int(walk.num(site, 4), base);
    match walk.before_call(|walk| walk.read_num(at, 4)) {
        Ok(before) if walk.succeeded() => {
            let before = Value::Int(Num::new(before, 4), base);
            Value::Changed(walk.put(before), walk.put(after))
        }
        _ => after,
    }
}
static COUNTED: Hook = hook("changed count", U32_SIZE, |walk, site, _| changed(walk, site, Base::Udec));
static VALUED: Hook = hook("changed value", U32_SIZE, |walk, site, _| changed(walk, site, Base::Dec));

/// A buffer, of which more is not shown; before it is known only these first fields of it.
fn buffer<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, asked: &[&str], dequeued: bool) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    // Where seconds are narrow, so is the size in the command's number.
    let narrow = abi::layout::v4l2_buffer32::SIZE.of(walk.abi());
    let record = if abi::ioctl::size(walk.call_arg(1) as u32) as usize == narrow { &BUFFER32 } else { &BUFFER64 };
    let known = walk.succeeded();
    match walk.target(&Struct(record), at) {
        Value::Struct { fields, .. } => {
            let shown = fields.iter().filter(|field| match field.name {
                "timestamp" => known && dequeued,
                name => known || asked.contains(&name),
            });
            let fields = shown.map(|field| {
                let name = match field.name {
                    "offset" => "m.offset",
                    "userptr" => "m.userptr",
                    name => name,
                };
                model::value::Field { name, ..*field }
            });
            let fields = bumpalo::collections::Vec::from_iter_in(fields, walk.arena).into_bump_slice();
            Value::Struct { fields, rest: if known { Rest::More } else { Rest::End } }
        }
        other => other,
    }
}
static BUFFER_ASKED: Hook = at_exit("v4l2_buffer", |walk, site, _| buffer(walk, site, &["type", "index"], false));
static BUFFER_GOT: Hook = at_exit("v4l2_buffer got", |walk, site, _| buffer(walk, site, &["type"], true));

/// Controls as they are after the call, and where it stopped if it failed.
fn controls<'a>(walk: &mut Walk<'_, 'a>, at: Addr) -> Value<'a> {
    let value = walk.target(&Struct(&CONTROLS), at);
    if walk.succeeded() {
        return value;
    }
    let error = walk.target(&Struct(&CONTROLS_ERROR), at);
    match (value, error) {
        // Without any control there is none to stop at.
        (Value::Struct { fields: fields @ [_, _, _, ..], rest }, Value::Struct { fields: [error, ..], .. }) => {
            let all = fields.iter().chain([error]).copied();
            let fields = bumpalo::collections::Vec::from_iter_in(all, walk.arena).into_bump_slice();
            Value::Struct { fields, rest }
        }
        (value, _) => value,
    }
}
static CONTROLS_GOT: Hook = at_exit("v4l2_ext_controls", |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    controls(walk, at)
});
/// The controls that were set, where all of them can be read.
static CONTROLS_DONE: Hook = at_exit("v4l2_ext_controls done", |walk, site, _| {
    let at = Addr(walk.num(site, walk.reg_size()).bits);
    let value = walk.after_call(|walk| if at.is_null() { Value::Nothing } else { controls(walk, at) });
    match value {
        Value::Struct { fields: [_, _, controls @ ..], rest } => match controls.first().map(|field| field.value) {
            Some(Value::To(_, Value::List { rest: Rest::End | Rest::More, .. })) => {
                Value::Struct { fields: controls, rest }
            }
            _ => Value::Nothing,
        },
        _ => Value::Nothing,
    }
});

/// The format of buffers to be made.
static CREATE_FORMAT: Hook =
    hook("v4l2_create_buffers format", Some(abi::layout::v4l2_format::SIZE), |walk, site, _| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        format(walk, at, true, true, false)
    });
/// The first of the buffers that were made, and how many.
static CREATE_DONE: RetHook = RetHook {
    name: "v4l2_create_buffers",
    run: |walk, raw| {
        let value = Value::Int(Num::new(raw, walk.reg_size() as u8), Base::Udec);
        let at = Addr(walk.call_arg(2));
        let told = walk.after_call(|walk| walk.pointer(at, &Struct(&CREATED)));
        let aux = if let Value::To(..) = told { walk.remark("", told) } else { &[] };
        (Outcome::Value(value), aux)
    },
    errors: false,
};

/// A version of the kernel.
static VERSION: Hook = hook("version", U32_SIZE, |walk, site, _| {
    let num = walk.num(site, 4);
    let part = |bits: u64| Value::uint(bits);
    let parts = walk.list(&[part(num.bits >> 16), part(num.bits >> 8 & 0xff), part(num.bits & 0xff)]);
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::Call("KERNEL_VERSION", parts)))
});

/// Four characters that name a format, and what a table calls it.
fn fourcc<'a>(walk: &Walk<'_, 'a>, num: Num, table: &'static abi::Table) -> Value<'a> {
    let mut parts = [Value::Nothing; 4];
    for (i, part) in parts.iter_mut().enumerate() {
        let c = (num.bits >> (8 * i)) as u8;
        let text = match c {
            b'\'' | b'\\' => bumpalo::format!(in walk.arena, "'\\{}'", char::from(c)),
            0x20..=0x7e => bumpalo::format!(in walk.arena, "'{}'", char::from(c)),
            _ => bumpalo::format!(in walk.arena, "'\\x{:02x}'", c),
        };
        *part = Value::bare(text.into_bump_str());
    }
    let mut spelled = Value::Call("v4l2_fourcc", walk.list(&parts));
    if let Some(name) = table.name(walk.abi(), num.bits) {
        spelled = walk.noted(spelled, Value::bare(name));
    }
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(spelled))
}
/// Of pictures.
static FOURCC: Hook = hook("fourcc", U32_SIZE, |walk, site, _| fourcc(walk, walk.num(site, 4), &V4L2_PIX_FMTS));
/// Of radio.
static SDR_FOURCC: Hook = hook("sdr fourcc", U32_SIZE, |walk, site, _| fourcc(walk, walk.num(site, 4), &V4L2_SDR_FMTS));
/// Of data about pictures.
static META_FOURCC: Hook =
    hook("meta fourcc", U32_SIZE, |walk, site, _| fourcc(walk, walk.num(site, 4), &V4L2_META_FMTS));

/// A fraction: `1/25`.
static FRACTION: Hook =
    hook("fraction", Some(abi::Size { size: [8; 3], name: "struct v4l2_fract" }), |walk, site, _| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let Some((above, below)) = bytes.split_at_checked(4) else { return Value::Unavailable };
        let text = bumpalo::format!(in walk.arena, "{}/{}", walk.number(above), walk.number(below));
        Value::bare(text.into_bump_str())
    });

/// The value of a menu's entry, in the same bytes as its name.
static MENU_VALUE: Hook = hook("menu value", None, |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    match walk.read_num(at, 8) {
        Ok(bits) => Value::Int(Num::new(bits, 8), Base::Dec),
        Err(_) => Value::Nothing,
    }
});

/// A format by the type of its buffers.
fn format<'a>(walk: &mut Walk<'_, 'a>, at: Addr, typed: bool, filled: bool, after: bool) -> Value<'a> {
    use abi::c::*;
    let abi = walk.abi();
    let size = abi::layout::v4l2_format::SIZE.of(abi);
    let bytes = match walk.read(at, size) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let kind = walk.number(&bytes[..4]);
    let from = abi::layout::v4l2_format::fmt.offset(abi);
    let mut fields = bumpalo::collections::Vec::new_in(walk.arena);
    if typed {
        fields.push(("type", Value::Name(Num::new(kind, 4), &V4L2_BUF_TYPES, None)));
    }
    let part: Option<(&'static str, &'static Record)> = match kind {
        V4L2_BUF_TYPE_VIDEO_CAPTURE | V4L2_BUF_TYPE_VIDEO_OUTPUT => Some(("fmt.pix", &PIX)),
        V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE | V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE => Some(("fmt.pix_mp", &PIX_MP)),
        V4L2_BUF_TYPE_VIDEO_OVERLAY | V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY if !after => Some(("fmt.win", &WINDOW)),
        V4L2_BUF_TYPE_VBI_CAPTURE | V4L2_BUF_TYPE_VBI_OUTPUT => Some(("fmt.vbi", &VBI)),
        V4L2_BUF_TYPE_SLICED_VBI_CAPTURE | V4L2_BUF_TYPE_SLICED_VBI_OUTPUT => Some(("fmt.sliced", &SLICED)),
        V4L2_BUF_TYPE_SDR_CAPTURE | V4L2_BUF_TYPE_SDR_OUTPUT => Some(("fmt.sdr", &SDR)),
        V4L2_BUF_TYPE_META_CAPTURE | V4L2_BUF_TYPE_META_OUTPUT => Some(("fmt.meta", &META)),
        _ => None,
    };
    if let (Some((name, record)), true) = (part, filled) {
        let size = record.size.of(abi);
        let inner = bytes.get(from..from + size).unwrap_or_default();
        let value = walk.record(record, at.offset(from as u64), inner, None);
        fields.push((name, value));
    }
    walk.fields(&fields)
}

static FMT_GET: Hook = at_exit("v4l2_format", |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let filled = walk.succeeded();
    format(walk, at, true, filled, false)
});
static FMT_SET: Hook = hook("v4l2_format set", None, |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    format(walk, at, true, true, false)
});
static FMT_DONE: Hook = at_exit("v4l2_format done", |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    format(walk, at, false, true, true)
});

const fn at_exit(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "the record itself", phase: Phase::Exit, size: None, run }
}

/// Parameters of a stream by the type of its buffers.
fn parameters<'a>(walk: &mut Walk<'_, 'a>, at: Addr, typed: bool, filled: bool) -> Value<'a> {
    use abi::c::*;
    let abi = walk.abi();
    let bytes = match walk.read(at, abi::layout::v4l2_streamparm::SIZE.of(abi)) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let kind = walk.number(&bytes[..4]);
    let from = abi::layout::v4l2_streamparm::parm.offset(abi);
    let mut fields = bumpalo::collections::Vec::new_in(walk.arena);
    if typed {
        fields.push(("type", Value::Name(Num::new(kind, 4), &V4L2_BUF_TYPES, None)));
    }
    let part: Option<(&'static str, &'static Record)> = match kind {
        V4L2_BUF_TYPE_VIDEO_CAPTURE => Some(("parm.capture", &CAPTURE)),
        V4L2_BUF_TYPE_VIDEO_OUTPUT => Some(("parm.output", &OUTPUT)),
        _ => None,
    };
    if let (Some((name, record)), true) = (part, filled) {
        let inner = bytes.get(from..from + record.size.of(abi)).unwrap_or_default();
        let value = walk.record(record, at.offset(from as u64), inner, None);
        fields.push((name, value));
    }
    walk.fields(&fields)
}

static PARM_GET: Hook = at_exit("v4l2_streamparm", |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let filled = walk.succeeded();
    parameters(walk, at, true, filled)
});
static PARM_SET: Hook = hook("v4l2_streamparm set", None, |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    parameters(walk, at, true, true)
});
static PARM_DONE: Hook = at_exit("v4l2_streamparm done", |walk, site, _| {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    parameters(walk, at, false, true)
});

cases! {
    /// linux/videodev2.h.
    pub V4L2 (fd, op):
    VIDIOC_QUERYCAP => (argp: Out(&Struct(&CAPABILITY)));
    VIDIOC_ENUM_FMT => (argp: OutIf(Got::Always, &Struct(&FMTDESC)));
    VIDIOC_G_FMT => (argp: OutIf(Got::Always, &Hook(&FMT_GET, &[])));
    VIDIOC_S_FMT | VIDIOC_TRY_FMT => (argp: Then(&In(&Hook(&FMT_SET, &[])), &Out(&Hook(&FMT_DONE, &[]))));
    VIDIOC_G_PARM => (argp: OutIf(Got::Always, &Hook(&PARM_GET, &[])));
    VIDIOC_S_PARM => (argp: Then(&In(&Hook(&PARM_SET, &[])), &Out(&Hook(&PARM_DONE, &[]))));
    VIDIOC_REQBUFS => (argp: OutIf(Got::Always, &Struct(&REQUEST)));
    VIDIOC_EXPBUF => (argp: Then(&In(&Struct(&EXPORT)), &Out(&Struct(&EXPORTED))));
    VIDIOC_G_FBUF => (argp: Out(&Struct(&FRAMEBUFFER)));
    VIDIOC_S_FBUF => (argp: In(&Struct(&FRAMEBUFFER)));
    VIDIOC_STREAMON | VIDIOC_STREAMOFF => (argp: In(&Name(&V4L2_BUF_TYPES)));
    VIDIOC_G_STD => (argp: Out(&Hex64));
    VIDIOC_S_STD => (argp: In(&Hex64));
    VIDIOC_ENUMSTD => (argp: OutIf(Got::Always, &Struct(&STANDARD)));
    VIDIOC_ENUMINPUT => (argp: OutIf(Got::Always, &Struct(&INPUT)));
    VIDIOC_G_CTRL => (argp: OutIf(Got::Always, &Struct(&CONTROL)));
    VIDIOC_S_CTRL => (argp: OutIf(Got::Always, &Struct(&CONTROL_SET)));
    VIDIOC_QUERYBUF | VIDIOC_QBUF | VIDIOC_QUERYBUF_TIME32 | VIDIOC_QBUF_TIME32 => (argp: OutIf(Got::Always, &Hook(&BUFFER_ASKED, &[])));
    VIDIOC_DQBUF | VIDIOC_DQBUF_TIME32 => (argp: OutIf(Got::Always, &Hook(&BUFFER_GOT, &[])));
    VIDIOC_S_EXT_CTRLS | VIDIOC_TRY_EXT_CTRLS =>
        (argp: Then(&In(&Struct(&CONTROLS)), &Hook(&CONTROLS_DONE, &[])));
    VIDIOC_G_EXT_CTRLS => (argp: OutIf(Got::Always, &Hook(&CONTROLS_GOT, &[])));
    VIDIOC_CREATE_BUFS => (argp: In(&Struct(&CREATE))) -> Ret::Hook(&CREATE_DONE);
    VIDIOC_G_TUNER => (argp: OutIf(Got::Always, &Struct(&TUNER)));
    VIDIOC_S_TUNER => (argp: Then(&In(&Struct(&TUNER_SET)), &Out(&Struct(&TUNED))));
    VIDIOC_QUERYCTRL => (argp: OutIf(Got::Always, &Struct(&QUERY)));
    VIDIOC_QUERY_EXT_CTRL => (argp: OutIf(Got::Always, &Struct(&QUERY_EXT)));
    VIDIOC_G_INPUT => (argp: Out(&Uint));
    VIDIOC_S_INPUT => (argp: In(&Uint));
    VIDIOC_CROPCAP => (argp: OutIf(Got::Always, &Struct(&CROPCAP)));
    VIDIOC_G_CROP => (argp: OutIf(Got::Always, &Struct(&CROP)));
    VIDIOC_S_CROP => (argp: In(&Struct(&CROP_SET)));
    VIDIOC_ENUM_FRAMESIZES => (argp: OutIf(Got::Always, &Struct(&FRAME_SIZES)));
    VIDIOC_ENUM_FRAMEINTERVALS => (argp: OutIf(Got::Always, &Struct(&FRAME_INTERVALS)));
    VIDIOC_QUERYMENU => (argp: Then(&In(&Struct(&MENU)), &Out(&Struct(&MENU_TOLD))));
}

#[cfg(test)]
mod tests {
    use abi::c::*;

    use crate::testing::{case, check, halves};

    #[test]
    fn a_control_by_its_class() {
        let call = |id| case(&[3, VIDIOC_G_CTRL, 0x1000]).memory(0x1000, halves(&[id, 7]));
        check("ioctl", call(0x98_0900), "3, 0xc008561b; {id=V4L2_CID_BRIGHTNESS, value=7} = 0");
        check("ioctl", call(0x98_00ff), "3, 0xc008561b; {id=V4L2_CTRL_CLASS_USER+0xff, value=7} = 0");
    }

    #[test]
    fn a_format_by_its_table() {
        let (yuyv, cs8, uvc) = (V4L2_PIX_FMT_YUYV as u32, V4L2_SDR_FMT_CS8 as u32, V4L2_META_FMT_UVC as u32);
        let shown = |kind, code| {
            let mut words = vec![kind, 0, code, 0];
            words.resize(52, 0);
            case(&[3, VIDIOC_S_FMT, 0x1000]).memory(0x1000, halves(&words)).show("ioctl")
        };
        let sdr = |code| shown(V4L2_BUF_TYPE_SDR_CAPTURE as u32, code);
        assert!(sdr(cs8).contains(") /* V4L2_SDR_FMT_CS8 */}"), "{}", sdr(cs8));
        // A picture's format is none of radio.
        assert!(sdr(yuyv).contains("fmt.sdr={pixelformat=v4l2_fourcc(") && !sdr(yuyv).contains("/*"), "{}", sdr(yuyv));
        let meta = shown(V4L2_BUF_TYPE_META_OUTPUT as u32, uvc);
        assert!(meta.contains(") /* V4L2_META_FMT_UVC */, buffersize=0}"), "{meta}");
    }

    #[test]
    fn a_buffer_of_either_width_of_seconds() {
        let mut wide = halves(&[1, 2, 3, 0x2001, 0, 0, 5, 0, 6, 0]);
        wide.extend(halves(&[0, 0, 0, 0, 0, 1, 0x4000, 0, 9, 0, 0, 0]));
        let shown = case(&[3, VIDIOC_DQBUF, 0x1000]).memory(0x1000, wide).show("ioctl");
        assert!(shown.contains("memory=V4L2_MEMORY_MMAP, m.offset=0x4000, length=9"), "{shown}");
        assert!(shown.contains("timestamp={tv_sec=5, tv_usec=6}, ...} = 0"), "{shown}");
        let mut narrow = halves(&[1, 2, 3, 0x2001, 0, 5, 6, 0, 0, 0, 0, 0]);
        narrow.extend(halves(&[2, 0, 0x4000, 0, 9, 0, 0, 0]));
        let shown = case(&[3, VIDIOC_DQBUF_TIME32, 0x1000]).memory(0x1000, narrow).show("ioctl");
        assert!(shown.contains("memory=V4L2_MEMORY_USERPTR, m.userptr=0x4000, length=9"), "{shown}");
        assert!(shown.contains("timestamp={tv_sec=5, tv_usec=6}, ...} = 0"), "{shown}");
    }

    #[test]
    fn buffers_that_were_made_stand_behind_the_result() {
        let mut asked = halves(&[4, 2, 1, 0, 0]);
        asked.resize(256, 0);
        let call = || case(&[3, VIDIOC_CREATE_BUFS, 0x1000]).memory(0x1000, asked.clone());
        let shown = call().show("ioctl");
        assert!(shown.contains("{count=2, memory=V4L2_MEMORY_MMAP, format={type="), "{shown}");
        assert!(shown.contains("{index=4, count=2}"), "{shown}");
        assert!(!call().error(22).show("ioctl").contains("index=4"));
    }
}
