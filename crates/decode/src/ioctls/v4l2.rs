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
    pub CONTROL = v4l2_control { id: Name(&V4L2_CONTROL_IDS), @Out value: Int }
    /// VIDIOC_S_CTRL.
    pub CONTROL_SET = v4l2_control { id: Name(&V4L2_CONTROL_IDS), value: Hook(&VALUED, &[]) }
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
        id: Packed(&NEXT_IDS),
        @Out r#type: Name(&V4L2_CONTROL_TYPES),
        @Out name: Text,
        @Out @Verbose minimum: Int,
        @Out @Verbose maximum: Int,
        @Out @Verbose step: Int,
        @Out @Verbose default_value: Int,
        @Out flags: Flags(&V4L2_CONTROL_FLAGS),
        @Out @Verbose reserved: When(Filled(reserved), &Array(&HEX32, Rest)),
    }
    /// VIDIOC_QUERY_EXT_CTRL.
    pub QUERY_EXT = v4l2_query_ext_ctrl {
        id: Packed(&NEXT_IDS),
        @Out r#type: Name(&V4L2_CONTROL_TYPES),
        @Out name: Text,
        @Out @Verbose minimum: I64,
        @Out @Verbose maximum: I64,
        @Out @Verbose step: U64,
        @Out @Verbose default_value: I64,
        @Out flags: Flags(&V4L2_CONTROL_FLAGS),
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
    pub MENU = v4l2_querymenu { id: Name(&V4L2_CONTROL_IDS), index: Uint }
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
        start: Array(&Int, Rest),
        count: Array(&Uint, Rest),
        flags: Flags(&V4L2_VBI_FLAGS),
    }
    /// The same in slices.
    pub SLICED = v4l2_sliced_vbi_format {
        service_set: Flags(&V4L2_SLICED_FLAGS),
        service_lines: Array(&Array(&Width(2, &Hex), N(24)), N(2)),
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
    pub SDR = v4l2_sdr_format { pixelformat: FOUR, buffersize: Uint }
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
    /// A buffer, before it is known.
    pub BUFFER_HEAD = v4l2_buffer { r#type: Name(&V4L2_BUF_TYPES), index: Uint }
    /// The same before one is taken out.
    pub BUFFER_TYPE = v4l2_buffer { r#type: Name(&V4L2_BUF_TYPES) }
    /// A buffer.
    pub BUFFER = v4l2_buffer {
        r#type: Name(&V4L2_BUF_TYPES),
        index: Uint,
        memory: Name(&V4L2_MEMORIES),
        length: Uint,
        bytesused: Uint,
        flags: Packed(&BUFFER_FLAGS),
    }
    /// A buffer that was taken out.
    pub BUFFER_TIMED = v4l2_buffer {
        r#type: Name(&V4L2_BUF_TYPES),
        index: Uint,
        memory: Name(&V4L2_MEMORIES),
        length: Uint,
        bytesused: Uint,
        flags: Packed(&BUFFER_FLAGS),
        timestamp: Struct(&crate::structs::time::TIMEVAL),
    }
    /// One of several controls.
    pub EXT_CONTROL = v4l2_ext_control {
        id: Name(&V4L2_CONTROL_IDS),
        size: Uint,
        string: When(Not(size, 0), &Ptr),
        value: When(Is(size, 0), &Int),
        value64: When(Is(size, 0), &I64),
    }
    /// VIDIOC_S_EXT_CTRLS.
    pub CONTROLS = v4l2_ext_controls {
        ctrl_class = which: Name(&V4L2_CONTROL_CLASSES),
        count: Uint,
        controls: When(Not(count, 0), &Ref(&Array(&Struct(&EXT_CONTROL), Of(count)))),
    }
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

static NEXT_IDS: Flagset = Flagset {
    parts: &[Part::Flags(&V4L2_NEXT_FLAGS), Part::Choice { mask: 0x3fff_ffff, table: &V4L2_CONTROL_IDS, zero: true }],
    unknown: "",
};
static BUFFER_FLAGS: Flagset = Flagset {
    parts: &[
        Part::Flags(&V4L2_BUF_FLAGS),
        Part::Choice { mask: 0xe000, table: &V4L2_BUF_FLAGS_TS_TYPE, zero: true },
        Part::Choice { mask: 0x70000, table: &V4L2_BUF_FLAGS_TS_SRC, zero: true },
    ],
    unknown: "",
};

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

/// A buffer, of which more is not shown.
fn buffer<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, head: &'static Record, whole: &'static Record) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    if !walk.succeeded() {
        return walk.target(&Struct(head), at);
    }
    match walk.target(&Struct(whole), at) {
        Value::Struct { fields, .. } => Value::Struct { fields, rest: model::value::Rest::More },
        other => other,
    }
}
static BUFFER_ASKED: Hook = at_exit("v4l2_buffer", |walk, site, _| buffer(walk, site, &BUFFER_HEAD, &BUFFER));
static BUFFER_GOT: Hook = at_exit("v4l2_buffer got", |walk, site, _| buffer(walk, site, &BUFFER_TYPE, &BUFFER_TIMED));

/// A version of the kernel.
static VERSION: Hook = hook("version", U32_SIZE, |walk, site, _| {
    let num = walk.num(site, 4);
    let part = |bits: u64| Value::uint(bits);
    let parts = walk.list(&[part(num.bits >> 16), part(num.bits >> 8 & 0xff), part(num.bits & 0xff)]);
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::Call("KERNEL_VERSION", parts)))
});

/// Four characters that name a format.
static FOURCC: Hook = hook("fourcc", U32_SIZE, |walk, site, _| {
    let num = walk.num(site, 4);
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
    let parts = walk.list(&parts);
    Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::Call("v4l2_fourcc", parts)))
});

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
    VIDIOC_QUERYBUF | VIDIOC_QBUF => (argp: OutIf(Got::Always, &Hook(&BUFFER_ASKED, &[])));
    VIDIOC_DQBUF => (argp: OutIf(Got::Always, &Hook(&BUFFER_GOT, &[])));
    VIDIOC_S_EXT_CTRLS | VIDIOC_TRY_EXT_CTRLS | VIDIOC_G_EXT_CTRLS => (argp: OutIf(Got::Always, &Struct(&CONTROLS)));
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
