//! Devices of many kinds: clocks, watchdogs, input, flash, infrared, GPIO, PTP, consoles, KVM, TEE, and descriptors with
//! commands of their own (perf, seccomp's listener, userfaultfd). The headers are named at each family.

use super::fs::NAME;
use crate::hooks::calendar::dated;
use crate::hooks::perf::PERF_ATTR;
use crate::walk::inline_text;
use crate::words::*;

static INT_IN: Ty = In(&Int);
static INT_OUT: Ty = Out(&Int);
static UINT_IN: Ty = In(&Uint);
static UINT_OUT: Ty = Out(&Uint);
static HEX32: Ty = Width(4, &Hex);
static HEX8: Ty = Width(1, &Hex);

/// A part without bits of its own: numbers of 64 bits are not two of 32 then.
const WHOLE: Part = Part::Number { mask: 0, shift: 0, base: Base::Hex, suffix: "", zero: false };
static UFFD_IOCTLS: Flagset = Flagset { parts: &[Part::Bits(&UFFD_API_FLAGS), WHOLE], unknown: "_UFFDIO_???" };
static SG_RESET: Flagset = Flagset {
    parts: &[Part::Flags(&SG_SCSI_RESET_FLAGS), Part::Choice { mask: !0x100, table: &SG_SCSI_RESET, zero: true }],
    unknown: "",
};
static UFFD_RANGE_IOCTLS: Flagset =
    Flagset { parts: &[Part::Bits(&UFFD_REGISTER_IOCTL_FLAGS), WHOLE], unknown: "1<<_UFFDIO_???" };

record! {
    /// `struct rtc_time`, rtc(4).
    pub RTC_TIME = rtc_time {
        tm_sec: Int,
        tm_min: Int,
        tm_hour: Int,
        tm_mday: Int,
        tm_mon: Int,
        tm_year: Int,
        @Verbose tm_wday: Int,
        @Verbose tm_yday: Int,
        @Verbose tm_isdst: Int,
    }
    /// `struct rtc_wkalrm`, rtc(4).
    pub RTC_WKALRM = rtc_wkalrm {
        enabled: U8,
        pending: U8,
        time: Struct(&RTC_TIME),
    }
    /// `struct rtc_pll_info`, linux/rtc.h.
    pub RTC_PLL = rtc_pll_info {
        pll_ctrl: Int,
        pll_value: Int,
        pll_max: Int,
        pll_min: Int,
        pll_posmult: Int,
        pll_negmult: Int,
        pll_clock: Long,
    }
    /// `struct rtc_param`, linux/rtc.h: what is asked for.
    pub RTC_ASKED = rtc_param { param: Name(&RTC_PARAMS), index: Uint, __pad: When(Not(__pad, 0), &Hex) }
    /// What is given.
    pub RTC_GIVEN = rtc_param {
        _asked = param: When(Below(_asked, 0), &Hex),
        svalue: When(Is(_asked, abi::c::RTC_PARAM_CORRECTION), &Long),
        uvalue: When(Not(_asked, abi::c::RTC_PARAM_CORRECTION), &Switch(_asked, RTC_VALUES, &Hex)),
        __pad: When(Not(__pad, 0), &Hex),
    }
    /// What is set.
    pub RTC_SET = rtc_param {
        param: Name(&RTC_PARAMS),
        svalue: When(Is(param, abi::c::RTC_PARAM_CORRECTION), &Long),
        uvalue: When(Not(param, abi::c::RTC_PARAM_CORRECTION), &Switch(param, RTC_VALUES, &Hex)),
        index: Uint,
        __pad: When(Not(__pad, 0), &Hex),
    }
    /// `struct watchdog_info`, linux/watchdog.h.
    pub WATCHDOG_INFO = watchdog_info {
        options: Flags(&WATCHDOG_IOCTL_FLAGS),
        @Verbose firmware_version: Hex,
        @Verbose identity: Text,
    }
    /// `struct uffdio_range`, ioctl_userfaultfd(2).
    pub UFFD_RANGE = uffdio_range { start: Hex, len: Hex }
    /// `struct uffdio_api`.
    pub UFFD_API = uffdio_api {
        api: Hex,
        features: Flags(&UFFD_API_FEATURES),
        @Out ioctls: Packed(&UFFD_IOCTLS),
    }
    /// `struct uffdio_copy`.
    pub UFFD_COPY = uffdio_copy { dst: Hex, src: Hex, len: Hex, mode: Flags(&UFFD_COPY_FLAGS), @Out copy: Hex }
    /// `struct uffdio_register`.
    pub UFFD_REGISTER = uffdio_register_range {
        range: Struct(&UFFD_RANGE),
        mode: Flags(&UFFD_REGISTER_MODE_FLAGS),
        @Out ioctls: Packed(&UFFD_RANGE_IOCTLS),
    }
    /// `struct uffdio_zeropage`.
    pub UFFD_ZEROPAGE = uffdio_zeropage_range {
        range: Struct(&UFFD_RANGE),
        mode: Flags(&UFFD_ZEROPAGE_FLAGS),
        @Out zeropage: Hex,
    }
    /// `struct uffdio_writeprotect`.
    pub UFFD_WRITEPROTECT = uffdio_writeprotect {
        range: Struct(&UFFD_RANGE),
        mode: Flags(&UFFD_WRITEPROTECT_MODE_FLAGS),
    }
    /// `struct uffdio_continue`.
    pub UFFD_CONTINUE = uffdio_continue {
        range: Struct(&UFFD_RANGE),
        mode: Flags(&UFFD_CONTINUE_MODE_FLAGS),
        @Out mapped: U64,
    }
    /// `struct uffdio_poison`.
    pub UFFD_POISON = uffdio_poison {
        range: Struct(&UFFD_RANGE),
        mode: Flags(&UFFD_POISON_MODE_FLAGS),
        @Out updated: U64,
    }
    /// The call that seccomp's listener hears of, seccomp_unotify(2).
    pub SECCOMP_DATA = seccomp_notif_data {
        nr: Uint,
        arch: Name(&AUDIT_ARCH),
        instruction_pointer: Ptr,
        args: Array(&Width(8, &Hex), Rest),
    }
    /// `struct seccomp_notif`.
    pub SECCOMP_NOTIF = seccomp_notif {
        id: Hex,
        pid: Tgid,
        flags: Hex,
        data: Struct(&SECCOMP_DATA),
    }
    /// `struct seccomp_notif_resp`.
    pub SECCOMP_RESP = seccomp_notif_resp {
        id: Hex,
        val: I64,
        error: Either(Any(error, 1 << 31), &Errno, &Int),
        flags: Flags(&SECCOMP_IOCTL_RESP_FLAGS),
    }
    /// `struct seccomp_notif_addfd`.
    pub SECCOMP_ADDFD = seccomp_notif_addfd {
        id: Hex,
        flags: Flags(&SECCOMP_IOCTL_ADDFD_FLAGS),
        srcfd: Fd,
        newfd: Int,
        newfd_flags: Flags(&OPEN_MODE_FLAGS),
    }
    /// `struct sg_scsi_id`, scsi/sg.h.
    pub SG_ID = sg_scsi_id {
        host_no: Int,
        channel: Int,
        scsi_id: Hex,
        lun: Int,
        scsi_type: Hex,
        h_cmd_per_lun: Int,
        d_queue_depth: Int,
    }
    /// `struct sg_req_info`, scsi/sg.h.
    pub SG_REQUEST = sg_req_info {
        req_state: Int,
        orphan: Int,
        sg_io_owned: Int,
        problem: Int,
        pack_id: Int,
        usr_ptr: Ptr,
        duration: Uint,
    }
    /// `struct input_id`, linux/input.h.
    pub INPUT_ID = input_id { bustype: Uint, vendor: Uint, product: Uint, version: Uint }
    /// `struct input_absinfo`, linux/input.h.
    pub ABS_INFO = input_absinfo {
        value: Uint,
        minimum: Uint,
        @Verbose maximum: Uint,
        @Verbose fuzz: Uint,
        @Verbose flat: Uint,
        @Verbose resolution: Uint,
    }
    /// `struct input_keymap_entry`, linux/input.h.
    pub KEYMAP_ENTRY = input_keymap_entry {
        flags: Uint,
        len: Uint,
        @Verbose index: Uint,
        @Verbose keycode: Name(&EVDEV_KEYCODE),
        @Verbose scancode: Array(&HEX8, Rest),
    }
    /// `struct ff_trigger`, linux/input.h.
    pub FF_TRIGGER = ff_trigger { button: U16, interval: U16 }
    /// `struct ff_replay`.
    pub FF_REPLAY = ff_replay { length: U16, delay: U16 }
    /// `struct ff_envelope`.
    pub FF_ENVELOPE = ff_envelope { attack_length: U16, attack_level: U16, fade_length: U16, fade_level: Hex }
    /// `struct ff_constant_effect`.
    pub FF_CONSTANT_EFFECT = ff_constant_effect { level: U16, envelope: Struct(&FF_ENVELOPE) }
    /// `struct ff_ramp_effect`.
    pub FF_RAMP_EFFECT = ff_ramp_effect { start_level: I16, end_level: I16, envelope: Struct(&FF_ENVELOPE) }
    /// `struct ff_periodic_effect`.
    pub FF_PERIODIC_EFFECT = ff_periodic_effect {
        waveform: U16,
        period: U16,
        magnitude: I16,
        offset: I16,
        phase: U16,
        envelope: Struct(&FF_ENVELOPE),
        custom_len: Uint,
        custom_data: Ptr,
    }
    /// `struct ff_rumble_effect`.
    pub FF_RUMBLE_EFFECT = ff_rumble_effect { strong_magnitude: U16, weak_magnitude: U16 }
    /// `struct ff_effect`: a force, by its type.
    pub FF_EFFECT = ff_effect {
        r#type: Name(&EVDEV_FF_TYPES),
        id: I16,
        direction: U16,
        @Verbose trigger: Struct(&FF_TRIGGER),
        @Verbose replay: Struct(&FF_REPLAY),
        @Verbose constant = u_constant: When(Is(r#type, abi::c::FF_CONSTANT), &Struct(&FF_CONSTANT_EFFECT)),
        @Verbose ramp = u_ramp: When(Is(r#type, abi::c::FF_RAMP), &Struct(&FF_RAMP_EFFECT)),
        @Verbose periodic = u_periodic: When(Is(r#type, abi::c::FF_PERIODIC), &Struct(&FF_PERIODIC_EFFECT)),
        @Verbose rumble = u_rumble: When(Is(r#type, abi::c::FF_RUMBLE), &Struct(&FF_RUMBLE_EFFECT)),
    }
    /// `struct kbentry`, linux/keyboard.h: what a key means under a set of shift keys.
    pub KEY_ENTRY = kbentry {
        kb_table: Either(Below(kb_table, 4), &Name(&KD_MAPS), &Packed(&SHIFT_KEYS)),
        kb_index: U8,
        kb_value: Hook(&KEY_VALUE, &[]),
    }
    /// The same as it is asked for.
    pub KEY_ENTRY_ASKED = kbentry {
        kb_table: Either(Below(kb_table, 4), &Name(&KD_MAPS), &Packed(&SHIFT_KEYS)),
        kb_index: U8,
        @Out kb_value: Hook(&KEY_VALUE, &[]),
    }
    /// `struct erase_info_user`, mtd/mtd-abi.h.
    pub ERASE = erase_info_user { start: Hex, length: Hex }
    /// The same with 64 bits.
    pub ERASE64 = erase_info_user64 { start: Hex, length: Hex }
    /// `struct mtd_oob_buf`.
    pub OOB = mtd_oob_buf { start: Hex, length: Hex, ptr: Ptr }
    /// The same with 64 bits.
    pub OOB64 = mtd_oob_buf64 { start: Hex, length: Hex, usr_ptr: Ptr }
    /// `struct otp_info`.
    pub OTP = otp_info { start: Hex, length: Hex, locked: Uint }
    /// `struct mtd_write_req`.
    pub MTD_WRITE = mtd_write_req {
        start: Hex,
        len: Hex,
        ooblen: Hex,
        usr_data: Ptr,
        usr_oob: Ptr,
        mode: Name(&MTD_MODE_OPTIONS),
    }
    /// `struct mtd_info_user`.
    pub MTD_INFO = mtd_info_user {
        r#type: Name(&MTD_TYPE_OPTIONS),
        flags: Flags(&MTD_FLAGS_OPTIONS),
        size: Hex,
        erasesize: Hex,
        writesize: Hex,
        oobsize: Hex,
        padding: Hex,
    }
    /// `struct nand_oobinfo`.
    pub NAND_OOB = nand_oobinfo {
        useecc: Name(&MTD_NANDECC_OPTIONS),
        eccbytes: Hex,
        oobfree: Array(&Array(&HEX32, N(2)), Rest),
        eccpos: Array(&HEX32, Rest),
    }
    /// `struct nand_oobfree`.
    pub NAND_FREE = nand_oobfree { offset: Hex, length: Hex }
    /// `struct nand_ecclayout_user`.
    pub NAND_LAYOUT = nand_ecclayout_user {
        eccbytes: Hex,
        eccpos: Array(&HEX32, Rest),
        oobavail: Hex,
        oobfree: Array(&Struct(&NAND_FREE), Rest),
    }
    /// `struct mtd_ecc_stats`.
    pub ECC_STATS = mtd_ecc_stats { corrected: Hex, failed: Hex, badblocks: Hex, bbtblocks: Hex }
    /// `struct region_info_user`.
    pub REGION = region_info_user { regionindex: Hex, @Out offset: Hex, @Out erasesize: Hex, @Out numblocks: Hex }
    /// `struct ubi_attach_req`, mtd/ubi-user.h.
    pub UBI_ATTACH = ubi_attach_req {
        ubi_num: Int,
        mtd_num: Int,
        vid_hdr_offset: Int,
        max_beb_per1024: Int,
        disable_fm: Int,
        need_resv_pool: Int,
    }
    /// `struct ubi_mkvol_req`.
    pub UBI_MKVOL = ubi_mkvol_req {
        vol_id: Int,
        alignment: Int,
        bytes: I64,
        vol_type: Name(&UBI_VOLUME_TYPES),
        flags: Flags(&UBI_VOLUME_FLAGS),
        name_len: Int,
        name: Hook(&NAME, &[name_len]),
    }
    /// `struct ubi_rsvol_req`.
    pub UBI_RSVOL = ubi_rsvol_req { bytes: I64, vol_id: Int }
    /// An entry of `struct ubi_rnvol_req`.
    pub UBI_RENAME = ubi_rnvol_ent { vol_id: Int, name_len: Int, name: Hook(&NAME, &[name_len]) }
    /// `struct ubi_rnvol_req`.
    pub UBI_RNVOL = ubi_rnvol_req { count: Int, ents: Either(
        Below(count, 0x8000_0000),
        &Array(&Struct(&UBI_RENAME), Least(&Of(count), &Rest)),
        &Array(&Struct(&UBI_RENAME), N(0)),
    ) }
    /// `struct ubi_leb_change_req`.
    pub UBI_CHANGE = ubi_leb_change_req { lnum: Int, bytes: Int, dtype: Name(&UBI_DATA_TYPES) }
    /// `struct ubi_map_req`.
    pub UBI_MAP = ubi_map_req { lnum: Int, dtype: Name(&UBI_DATA_TYPES) }
    /// `struct ubi_set_vol_prop_req`.
    pub UBI_PROPERTY = ubi_set_vol_prop_req { property: Name(&UBI_VOLUME_PROPS), value: Hex }
    /// `struct counter_component`, linux/counter.h.
    pub COUNTER_COMPONENT = counter_component {
        r#type: Name(&COUNTER_IOCTL_COMPONENT_TYPES),
        scope: Name(&COUNTER_IOCTL_SCOPES),
        parent: Uint,
        id: Uint,
    }
    /// `struct counter_watch`.
    pub COUNTER_WATCH = counter_watch {
        component: Struct(&COUNTER_COMPONENT),
        event: Name(&COUNTER_IOCTL_EVENT_TYPES),
        channel: Uint,
    }
    /// `struct udmabuf_create`, linux/udmabuf.h.
    pub UDMABUF = udmabuf_create { memfd: Fd, flags: Flags(&UDMABUF_FLAGS), offset: U64, size: U64 }
    /// `struct udmabuf_create_item`.
    pub UDMABUF_ITEM = udmabuf_create_item { memfd: Fd, offset: U64, size: U64 }
    /// `struct udmabuf_create_list`.
    pub UDMABUF_LIST = udmabuf_create_list {
        flags: Flags(&UDMABUF_FLAGS),
        count: Uint,
        list = count: Follows(&Struct(&UDMABUF_ITEM), Of(count)),
    }
    /// `struct kbkeycode`, linux/kd.h.
    pub KB_KEYCODE = kbkeycode { scancode: Hex, keycode: Hex }
    /// `struct kbd_repeat`, linux/kd.h.
    pub KB_REPEAT = kbd_repeat { delay: Int, period: Int }
    /// `struct unimapinit`, linux/kd.h.
    pub UNIMAP_INIT = unimapinit { advised_hashsize: Uint, advised_hashstep: Uint, advised_hashlevel: Uint }
    /// `struct kbdiacruc`, linux/kd.h.
    pub DIACR_UC = kbdiacruc { diacr: Hex, base: Hex, result: Hex }
    /// `struct kbdiacrsuc`, linux/kd.h: 256 entries at most.
    pub DIACRS_UC = kbdiacrsuc_count {
        kb_cnt: Uint,
        kbdiacruc = kb_cnt: Follows(&Struct(&DIACR_UC), Most(&Of(kb_cnt), 256)),
    }
    /// `struct kbdiacr`, linux/kd.h.
    pub DIACR = kbdiacr { diacr: Hook(&CHARACTER, &[]), base: Hook(&CHARACTER, &[]), result: Hook(&CHARACTER, &[]) }
    /// `struct kbdiacrs`, linux/kd.h: 256 entries at most.
    pub DIACRS = kbdiacrsuc_count {
        kb_cnt: Uint,
        kbdiacr = kb_cnt: Follows(&Struct(&DIACR), Most(&Of(kb_cnt), 256)),
    }
    /// `struct unipair`, linux/kd.h.
    pub UNIPAIR = unipair { unicode: Hex, fontpos: Hex }
    /// `struct unimapdesc`, linux/kd.h.
    pub UNIMAP_ASKED = unimapdesc { entry_ct: U16, entries: Ptr }
    /// The same with the pairs.
    pub UNIMAP = unimapdesc { entry_ct: U16, entries: Ref(&Array(&Struct(&UNIPAIR), Of(entry_ct))) }
    /// `struct consolefontdesc`, linux/kd.h.
    pub FONT = consolefontdesc {
        charcount: U16,
        charheight: U16,
        chardata: Ref(&HexBytes(Times(&Of(charcount), 32))),
    }
    /// What is asked for.
    pub FONT_ASKED = consolefontdesc { charcount: U16, charheight: U16, chardata: Ptr }
    /// `struct console_font_op`, linux/kd.h: a copy only has a height, a default one has a name.
    pub FONT_OP = console_font_op {
        op: Name(&KD_FONT_OPS),
        flags: When(And(&Not(op, abi::c::KD_FONT_OP_SET_DEFAULT), &Not(op, abi::c::KD_FONT_OP_COPY)), &Flags(&KD_FONT_FLAGS)),
        width: When(Not(op, abi::c::KD_FONT_OP_COPY), &Uint),
        height: Uint,
        charcount: When(And(&Not(op, abi::c::KD_FONT_OP_SET_DEFAULT), &Not(op, abi::c::KD_FONT_OP_COPY)), &Uint),
        data: Switch(op, &[
            (abi::c::KD_FONT_OP_SET, Ref(&Hook(&GLYPHS, &[width, charcount]))),
            (abi::c::KD_FONT_OP_SET_DEFAULT, Ref(&Hook(&FONT_NAME, &[]))),
            (abi::c::KD_FONT_OP_COPY, When(Below(op, 0), &Ptr)),
        ], &Ptr),
    }
    /// What came of it.
    pub FONT_GIVEN = console_font_op {
        _done = op: When(Below(_done, 0), &Uint),
        width: Uint,
        height: Uint,
        charcount: When(Not(_done, abi::c::KD_FONT_OP_SET_DEFAULT), &Uint),
        data: Switch(_done, &[
            (abi::c::KD_FONT_OP_GET, Ref(&Hook(&GLYPHS, &[width, charcount]))),
            (abi::c::KD_FONT_OP_SET_DEFAULT, When(Below(_done, 0), &Ptr)),
        ], &Ptr),
    }
    /// `struct kvm_userspace_memory_region`, linux/kvm.h.
    pub KVM_REGION = kvm_userspace_memory_region {
        slot: Uint,
        flags: Flags(&KVM_MEM_FLAGS),
        guest_phys_addr: Hex,
        memory_size: U64,
        userspace_addr: Hex,
    }
    /// `struct kvm_segment`, asm/kvm.h.
    pub KVM_SEGMENT = kvm_segment {
        base: Hex,
        limit: Uint,
        selector: Uint,
        r#type: Uint,
        present: Uint,
        dpl: Uint,
        db: Uint,
        s: Uint,
        l: Uint,
        g: Uint,
        avl: Uint,
    }
    /// `struct kvm_dtable`, asm/kvm.h.
    pub KVM_DTABLE = kvm_dtable { base: Hex, limit: Uint }
    /// `struct kvm_sregs`, asm/kvm.h.
    pub KVM_SREGS = kvm_sregs {
        cs: Struct(&KVM_SEGMENT),
        @Verbose ds: Struct(&KVM_SEGMENT),
        @Verbose es: Struct(&KVM_SEGMENT),
        @Verbose fs: Struct(&KVM_SEGMENT),
        @Verbose gs: Struct(&KVM_SEGMENT),
        @Verbose ss: Struct(&KVM_SEGMENT),
        @Verbose tr: Struct(&KVM_SEGMENT),
        @Verbose ldt: Struct(&KVM_SEGMENT),
        @Verbose gdt: Struct(&KVM_DTABLE),
        @Verbose idt: Struct(&KVM_DTABLE),
        @Verbose cr0: U64,
        @Verbose cr2: U64,
        @Verbose cr3: U64,
        @Verbose cr4: U64,
        @Verbose cr8: U64,
        @Verbose efer: U64,
        @Verbose apic_base: Hex,
        @Verbose interrupt_bitmap: Array(&Width(8, &Hex), Rest),
    }
    /// `struct kvm_regs`, asm/kvm.h.
    pub KVM_REGS = kvm_regs {
        rax: Hex,
        @Gap rbx: Hex,
        @Gap rcx: Hex,
        @Gap rdx: Hex,
        @Gap rsi: Hex,
        @Gap rdi: Hex,
        rsp: Hex,
        rbp: Hex,
        @Gap r8: Hex,
        @Gap r9: Hex,
        @Gap r10: Hex,
        @Gap r11: Hex,
        @Gap r12: Hex,
        @Gap r13: Hex,
        @Gap r14: Hex,
        @Gap r15: Hex,
        rip: Hex,
        rflags: Hex,
    }
    /// `struct kvm_cpuid_entry2`, asm/kvm.h.
    pub KVM_CPUID_ENTRY = kvm_cpuid_entry2 {
        function: Hex,
        index: Hex,
        flags: Flags(&KVM_CPUID_FLAGS),
        eax: Hex,
        ebx: Hex,
        ecx: Hex,
        edx: Hex,
    }
    /// `struct kvm_cpuid2`, asm/kvm.h.
    pub KVM_CPUID = kvm_cpuid2 { nent: Uint, entries = nent: Hook(&KVM_ENTRIES, &[nent]) }
    /// `struct gpiochip_info`, linux/gpio.h.
    pub GPIO_CHIP = gpiochip_info { name: Text, label: Text, lines: Uint }
    /// Which line is asked about.
    pub GPIO_LINE = gpioline_info { line_offset: Uint }
    /// What is told about it.
    pub GPIO_LINE_INFO = gpioline_info { flags: Flags(&GPIO_LINE_FLAGS), name: Text, consumer: Text }
    /// `struct gpiohandle_request`.
    pub GPIO_HANDLE = gpiohandle_request {
        lines: Uint,
        lineoffsets: Array(&Uint, Least(&Of(lines), &Rest)),
        flags: Flags(&GPIO_HANDLE_FLAGS),
        default_values: Array(&U8, Least(&Of(lines), &Rest)),
        consumer_label: Text,
    }
    /// The descriptor that it gives.
    pub GPIO_HANDLE_FD = gpiohandle_request { fd: Fd }
    /// `struct gpioevent_request`.
    pub GPIO_EVENT = gpioevent_request {
        lineoffset: Uint,
        handleflags: Flags(&GPIO_HANDLE_FLAGS),
        eventflags: Flags(&GPIO_EVENT_FLAGS),
        consumer_label: Text,
    }
    /// The descriptor that it gives.
    pub GPIO_EVENT_FD = gpioevent_request { fd: Fd }
    /// `struct gpiohandle_config`.
    pub GPIO_CONFIG = gpiohandle_config { flags: Flags(&GPIO_HANDLE_FLAGS), default_values: Array(&U8, Rest) }
    /// `struct gpiohandle_data`.
    pub GPIO_DATA = gpiohandle_data { values: Array(&U8, Rest) }
    /// Which lines are asked about.
    pub GPIO_MASK = gpio_v2_line_values { mask: Hex }
    /// Their values.
    pub GPIO_BITS = gpio_v2_line_values { bits: Hex }
    /// Lines and the values to give them.
    pub GPIO_VALUES = gpio_v2_line_values { bits: Hex, mask: Hex }
    /// `struct gpio_v2_line_attribute`.
    pub GPIO_V2_ATTRIBUTE = gpio_v2_line_attribute { id: Uint, padding: When(Not(padding, 0), &Hex), data = flags: Hex }
    /// `struct gpio_v2_line_config_attribute`.
    pub GPIO_V2_CONFIG_ATTRIBUTE = gpio_v2_line_config_attribute { attr: Struct(&GPIO_V2_ATTRIBUTE), mask: Hex }
    /// `struct gpio_v2_line_config`.
    pub GPIO_V2_CONFIG = gpio_v2_line_config {
        flags: Flags(&GPIO_V2_LINE_FLAGS),
        num_attrs: Uint,
        padding: When(Filled(padding), &Uncut(&Array(&HEX32, Rest))),
        attrs: When(Not(num_attrs, 0), &Array(&Struct(&GPIO_V2_CONFIG_ATTRIBUTE), Least(&Of(num_attrs), &Rest))),
    }
    /// `struct gpio_v2_line_request`.
    pub GPIO_V2_REQUEST = gpio_v2_line_request {
        num_lines: Uint,
        offsets: Array(&Uint, Least(&Of(num_lines), &Rest)),
        consumer: Text,
        config: Struct(&GPIO_V2_CONFIG),
        event_buffer_size: When(Not(event_buffer_size, 0), &Uint),
        padding: When(Filled(padding), &Uncut(&Array(&HEX32, Rest))),
    }
    /// The descriptor that it gives.
    pub GPIO_V2_FD = gpio_v2_line_request { fd: Fd }
    /// Which line is asked about.
    pub GPIO_V2_ASKED = gpio_v2_line_info { offset: Uint }
    /// What is told about it.
    pub GPIO_V2_INFO = gpio_v2_line_info {
        name: Text,
        consumer: Text,
        flags: Flags(&GPIO_V2_LINE_FLAGS),
        num_attrs: Uint,
        attrs: When(Not(num_attrs, 0), &Array(&Struct(&GPIO_V2_ATTRIBUTE), Least(&Of(num_attrs), &Rest))),
        padding: When(Filled(padding), &Uncut(&Array(&HEX32, Rest))),
    }
    /// `struct tee_ioctl_version_data`, linux/tee.h.
    pub TEE_VERSION = tee_ioctl_version_data {
        impl_id: Name(&TEE_IOCTL_IMPL_IDS),
        gen_caps: Flags(&TEE_IOCTL_GEN_CAPS),
        impl_caps: Either(Is(impl_id, abi::c::TEE_IMPL_ID_OPTEE), &Flags(&TEE_IOCTL_OPTEE_CAPS), &Hex),
    }
    /// `struct tee_ioctl_cancel_arg`.
    pub TEE_CANCEL = tee_ioctl_cancel_arg { cancel_id: Uint, session: Hex }
    /// `struct tee_ioctl_close_session_arg`.
    pub TEE_CLOSE = tee_ioctl_close_session_arg { session: Hex }
    /// What shared memory is asked for.
    pub TEE_ALLOC = tee_ioctl_shm_alloc_data { size: Hex, flags: Flags(&TEE_IOCTL_SHM_FLAGS) }
    /// What was given.
    pub TEE_ALLOCATED = tee_ioctl_shm_alloc_data { size: Hex, flags: Flags(&TEE_IOCTL_SHM_FLAGS), id: Int }
    /// Memory to be shared.
    pub TEE_REGISTER = tee_ioctl_shm_register_data { addr: Ptr, length: Hex, flags: Flags(&TEE_IOCTL_SHM_FLAGS) }
    /// What was shared.
    pub TEE_REGISTERED = tee_ioctl_shm_register_data { length: Hex, flags: Flags(&TEE_IOCTL_SHM_FLAGS), id: Int }
    /// A descriptor to be shared.
    pub TEE_REGISTER_FD = tee_ioctl_shm_register_fd_data { fd: Fd, flags: Flags(&TEE_IOCTL_SHM_FLAGS) }
    /// What was shared.
    pub TEE_REGISTERED_FD = tee_ioctl_shm_register_fd_data { size: Hex, id: Int }
    /// `struct ptp_clock_time`, linux/ptp_clock.h.
    pub PTP_PLAIN = ptp_clock_time { sec: I64, nsec: Uint, reserved: When(Not(reserved, 0), &Hex) }
    /// `struct ptp_extts_request`.
    pub PTP_EXTTS = ptp_extts_request {
        index: Uint,
        flags: Flags(&PTP_EXTTS_FLAGS),
    }
    /// The second version of it.
    pub PTP_EXTTS2 = ptp_extts_request {
        index: Uint,
        flags: Flags(&PTP_EXTTS_FLAGS),
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
    }
    /// `struct ptp_clock_caps`.
    pub PTP_CAPS = ptp_clock_caps {
        max_adj: Int,
        n_alarm: Int,
        n_ext_ts: Int,
        n_per_out: Int,
        pps: Int,
        n_pins: Int,
        cross_timestamping: Int,
        adjust_phase: Int,
        max_phase_adj: Hook(&NANOSECONDS, &[]),
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
    }
    /// `struct ptp_perout_request`.
    pub PTP_PEROUT = ptp_perout_request {
        phase: When(Any(flags, PHASE), &Struct(&PTP_PLAIN)),
        start: When(Lacks(flags, PHASE), &Hook(&PTP_TIME, &[])),
        period: Struct(&PTP_PLAIN),
        index: Uint,
        flags: Flags(&PTP_PEROUT_FLAGS),
        on: When(Any(flags, DUTY), &Struct(&PTP_PLAIN)),
    }
    /// The second version of it.
    pub PTP_PEROUT2 = ptp_perout_request {
        phase: When(Any(flags, PHASE), &Struct(&PTP_PLAIN)),
        start: When(Lacks(flags, PHASE), &Hook(&PTP_TIME, &[])),
        period: Struct(&PTP_PLAIN),
        index: Uint,
        flags: Flags(&PTP_PEROUT_FLAGS),
        on: When(Any(flags, DUTY), &Struct(&PTP_PLAIN)),
        rsv: When(And(&Lacks(flags, DUTY), &Filled(rsv)), &Array(&HEX32, Rest)),
    }
    /// `struct ptp_sys_offset`: two times a sample and one more.
    pub PTP_OFFSET = ptp_sys_offset {
        n_samples: Uint,
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
        @Out ts: Hook(&PTP_SAMPLES, &[n_samples]),
    }
    /// `struct ptp_sys_offset_extended`: three times a sample.
    pub PTP_EXTENDED = ptp_sys_offset_extended {
        n_samples: Uint,
        clockid: Name(&CLOCKNAMES),
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
        @Out ts: Array(&Array(&Hook(&PTP_TIME, &[]), N(3)), Least(&Of(n_samples), &Rest)),
    }
    /// `struct ptp_pin_desc`: the pin asked about.
    pub PTP_PIN = ptp_pin_desc { index: Uint, @Out name: Text, @Out func: Name(&PTP_PIN_FUNCS), @Out chan: Uint }
    /// The second version of it.
    pub PTP_PIN2 = ptp_pin_desc {
        index: Uint,
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
        @Out name: Text,
        @Out func: Name(&PTP_PIN_FUNCS),
        @Out chan: Uint,
    }
    /// `struct ptp_pin_desc`: the pin to set.
    pub PTP_SETPIN = ptp_pin_desc { index: Uint, func: Name(&PTP_PIN_FUNCS), chan: Uint }
    /// The second version of it.
    pub PTP_SETPIN2 = ptp_pin_desc {
        index: Uint,
        func: Name(&PTP_PIN_FUNCS),
        chan: Uint,
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
    }
    /// `struct ptp_sys_offset_precise`.
    pub PTP_PRECISE = ptp_sys_offset_precise {
        device: Hook(&PTP_TIME, &[]),
        sys_realtime: Hook(&PTP_TIME, &[]),
        sys_monoraw: Struct(&PTP_PLAIN),
        rsv: When(Filled(rsv), &Array(&HEX32, Rest)),
    }
}

/// `PTP_PEROUT_PHASE`, `PTP_PEROUT_DUTY_CYCLE`.
const PHASE: u64 = abi::c::PTP_PEROUT_PHASE;
const DUTY: u64 = abi::c::PTP_PEROUT_DUTY_CYCLE;

/// The value of a clock's parameter, by the parameter.
static RTC_VALUES: &[(u64, Ty)] = &[
    (abi::c::RTC_PARAM_FEATURES, Packed(&RTC_FEATURES)),
    (abi::c::RTC_PARAM_BACKUP_SWITCH_MODE, Name(&RTC_BACKUP_SWITCH_MODES)),
];
static RTC_FEATURES: Flagset =
    Flagset { parts: &[Part::Bits(&RTC_FEATURE_BITS), WHOLE], unknown: "1<<RTC_FEATURE_???" };

/// The line that is not watched any more: `{offset=5}`.
static OFFSET: Hook = Hook {
    name: "gpio_line_offset",
    reads: "the number",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "__u32" }),
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        walk.fields(&[("offset", Value::Int(num, Base::Udec))])
    },
};

/// Nanoseconds, explained as seconds.
static NANOSECONDS: Hook = Hook {
    name: "nanoseconds",
    reads: "the number",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "int" }),
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        in_seconds(walk, Value::Int(num, Base::Dec), num.signed(), 9)
    },
};

/// A number with the seconds that it means, of which it has so many decimals: `512 /* 0.000512 s */`.
pub fn in_seconds<'a>(walk: &Walk<'_, 'a>, value: Value<'a>, number: i64, decimals: usize) -> Value<'a> {
    if number == 0 {
        return value;
    }
    let unit = 10u64.pow(decimals as u32);
    let (sign, n) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    let note = bumpalo::format!(in walk.arena, "{sign}{}.{:0decimals$} s", n / unit, n % unit);
    walk.explained(value, Value::bare(note.into_bump_str()))
}

/// Two times a sample and one more.
static PTP_SAMPLES: Hook = Hook {
    name: "ptp_sys_offset",
    reads: "the number of samples",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let samples = args.first().map_or(0, |arg| walk.arg(*arg));
        let all = (bytes.len() / PTP_PLAIN.size.of(walk.abi())) as u64;
        walk.elements(&Hook(&PTP_TIME, &[]), at, (2 * samples + 1).min(all), Some(bytes))
    },
};

/// What seccomp's listener gives: the kernel wants the record to be empty, so that it is shown only when it is not.
static NOTIF_RECV: Hook = Hook {
    name: "seccomp_notif",
    reads: "the record before the call",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let at = Addr(walk.num(site, walk.reg_size()).bits);
        let size = SECCOMP_NOTIF.size.of(walk.abi());
        match walk.before_call(|walk| walk.read(at, size)) {
            Ok(bytes) if bytes.iter().any(|&b| b != 0) => {
                walk.before_call(|walk| walk.record(&SECCOMP_NOTIF, at, bytes, None))
            }
            _ => Value::Nothing,
        }
    },
};
/// What it is given.
static NOTIF_RECEIVED: Hook = told("seccomp_notif told", |walk, site, _| {
    static AFTER: Ty = Out(&Struct(&SECCOMP_NOTIF));
    known(walk.value(&AFTER, site))
});
/// The number of what was attached or made.
static ATTACHED: Hook = told("ubi_attach_req told", |walk, site, _| number_of(walk, site, &UBI_ATTACH));
static VOLUME_MADE: Hook = told("ubi_mkvol_req told", |walk, site, _| number_of(walk, site, &UBI_MKVOL));

/// The number that the kernel puts at the beginning of a record, where the record could be read.
fn number_of<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, record: &'static crate::row::Record) -> Value<'a> {
    static AFTER: Ty = Out(&Int);
    let at = Addr(walk.num(site, walk.reg_size()).bits);
    let size = record.size.of(walk.abi());
    match walk.before_call(|walk| walk.read(at, size)) {
        Ok(_) => walk.value(&AFTER, site),
        Err(_) => Value::Nothing,
    }
}
/// The value of a clock's parameter.
static RTC_TOLD: Hook = told("rtc_param told", |walk, site, _| {
    let at = Addr(walk.num(site, walk.reg_size()).bits);
    if walk.before_call(|walk| walk.read(at, RTC_GIVEN.size.of(walk.abi()))).is_err() {
        return Value::Nothing;
    }
    static AFTER: Ty = Out(&Struct(&RTC_GIVEN));
    known(walk.value(&AFTER, site))
});

const fn told(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "the record after the call", phase: Phase::Exit, size: None, run }
}

/// An address that is shown although there is nothing behind it.
fn known(value: Value<'_>) -> Value<'_> {
    match value {
        Value::Int(num, Base::Ptr) if num.bits != 0 => Value::Int(num, Base::Hex),
        other => other,
    }
}

/// `struct perf_event_query_bpf`: how many programs are asked for; how many there are, and which.
static QUERY_BPF: Hook = Hook {
    name: "perf_event_query_bpf",
    reads: "the counts and the ids behind them",
    phase: Phase::Both,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, walk.reg_size());
        let at = Addr(num.bits);
        if at.is_null() {
            return Value::ptr(at);
        }
        let room = match walk.before_call(|walk| walk.read_num(at, 4)) {
            Ok(room) => Value::Int(Num::new(room, 4), Base::Udec),
            Err(fault) => return Value::Unread(at, fault),
        };
        let asked = model::value::Field { name: "ids_len", value: room, show: model::value::Show::Always };
        let mut fields = bumpalo::vec![in walk.arena; asked];
        let mut rest = model::value::Rest::More;
        if walk.succeeded() {
            let show = model::value::Show::Always;
            match walk.after_call(|walk| walk.read_num(at.offset(4), 4)) {
                Ok(count) => {
                    let ids = walk.after_call(|walk| walk.elements(&Uint, at.offset(8), count, None));
                    let count = Value::Int(Num::new(count, 4), Base::Udec);
                    fields.push(model::value::Field { name: "prog_cnt", value: count, show });
                    fields.push(model::value::Field { name: "ids", value: ids, show });
                    rest = model::value::Rest::End;
                }
                Err(_) => rest = model::value::Rest::More,
            }
        }
        Value::To(at, walk.put(Value::Struct { fields: fields.into_bump_slice(), rest }))
    },
};

/// Shift keys, a bit each.
static SHIFT_KEYS: Flagset = Flagset { parts: &[Part::Bits(&KD_SHIFT_BITS), WHOLE], unknown: "1<<KG_???" };

/// The bits of a font's characters: 32 rows of as many bytes as its width takes, four at most.
static GLYPHS: Hook = Hook {
    name: "glyphs",
    reads: "the bits behind the pointer",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let [width, count] = [0, 1].map(|i| args.get(i).map_or(0, |arg| walk.arg(*arg)));
        walk.target(&HexBytes(N(width.div_ceil(8).min(4) * 32 * count)), at)
    },
};

/// The name of a font: 32 bytes (MAX_FONT_NAME of the kernel).
static FONT_NAME: Hook = Hook {
    name: "font name",
    reads: "the name itself",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [32; 3], name: "char[32]" }),
    run: |_, site, _| match site {
        Site::Mem(_, bytes) => inline_text(bytes),
        Site::Reg(_) => Value::Unavailable,
    },
};

/// What a key means: the name of the meaning, or its kind and number.
static KEY_VALUE: Hook = Hook {
    name: "key value",
    reads: "one number",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [2; 3], name: "unsigned short" }),
    run: |walk, site, _| {
        let num = walk.num(site, 2);
        let (kind, code) = (num.bits >> 8, (num.bits & 0xff) as u8);
        let note = match (KD_KEYS.name(walk.abi(), num.bits), KD_KEY_TYPES.name(walk.abi(), kind)) {
            (Some(name), _) => name,
            (None, Some(kind @ ("KT_LATIN" | "KT_META" | "KT_LETTER" | "KT_DEAD2"))) => {
                let code = quoted(walk, code);
                bumpalo::format!(in walk.arena, "K({kind}, {code})",).into_bump_str()
            }
            (None, Some(kind)) => bumpalo::format!(in walk.arena, "K({kind}, {})", hex(walk, code)).into_bump_str(),
            (None, None) => bumpalo::format!(in walk.arena, "K({kind:#x}, {})", hex(walk, code)).into_bump_str(),
        };
        walk.explained(Value::Int(num, Base::Hex), Value::bare(note))
    },
};

fn hex<'a>(walk: &Walk<'_, 'a>, code: u8) -> &'a str {
    if code == 0 { "0" } else { bumpalo::format!(in walk.arena, "{code:#x}",).into_bump_str() }
}

/// What a font operation gave; setting and copying give nothing.
static FONT_DONE: Hook = Hook {
    name: "console_font_op",
    reads: "the operation, and the record after the call",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        static AFTER: Ty = Out(&Struct(&FONT_GIVEN));
        let at = Addr(walk.num(site, walk.reg_size()).bits);
        match walk.before_call(|walk| walk.read_num(at, 4)) {
            Ok(op) if op != abi::c::KD_FONT_OP_SET && op != abi::c::KD_FONT_OP_COPY => walk.value(&AFTER, site),
            _ => Value::Nothing,
        }
    },
};

/// A number in a register, with what it means.
const fn number(name: &'static str, run: crate::ty::HookFn) -> Hook {
    Hook { name, reads: "nothing else", phase: Phase::Enter, size: None, run }
}

/// Lights: a byte of the register.
static LED_BYTE: Hook = number("leds", |walk, site, _| {
    let num = walk.num(site, walk.reg_size());
    Value::Flags(Num::new(num.bits, 1), Of::One(&KD_LED_FLAGS))
});
/// The same, and those that are on by default.
static LEDS_BYTE: Hook = number("leds by default", |walk, site, _| {
    let num = walk.num(site, walk.reg_size());
    Value::Flags(Num::new(num.bits, 1), Of::One(&KD_DEFAULT_LED_FLAGS))
});

/// The timer's ticks of a second (linux/timex.h).
const PIT_TICK_RATE: u64 = 1_193_182;

/// A tone of so many ticks of the timer.
static SOUND: Hook = number("sound", |walk, site, _| {
    let num = walk.num(site, walk.reg_size());
    let note = match num.bits {
        1..=PIT_TICK_RATE => bumpalo::format!(in walk.arena, "{} Hz", PIT_TICK_RATE / num.bits).into_bump_str(),
        _ => "off",
    };
    walk.explained(Value::Int(num, Base::Udec), Value::bare(note))
});

/// A tone, and for how long.
static TONE: Hook = number("tone", |walk, site, _| {
    let num = walk.num(site, 4);
    let (ticks, ms) = (num.bits & 0xffff, num.bits >> 16);
    let note = if ticks == 0 || ms == 0 {
        "off"
    } else {
        bumpalo::format!(in walk.arena, "{} Hz, {ms} ms", PIT_TICK_RATE / ticks).into_bump_str()
    };
    let value = if ms == 0 {
        Value::uint(ticks)
    } else {
        Value::bare(bumpalo::format!(in walk.arena, "{ms}<<16|{ticks}",).into_bump_str())
    };
    walk.explained(value, Value::bare(note))
});

/// A keyboard's mode: unknown ones in decimal.
static KEYBOARD_MODE: Hook = Hook {
    name: "keyboard mode",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "int" }),
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        match KD_KBD_MODES.name(walk.abi(), num.bits) {
            Some(_) => Value::Name(num, &KD_KBD_MODES, Some(Base::Dec)),
            None => walk.explained(Value::Int(num, Base::Dec), Value::bare(KD_KBD_MODES.unknown)),
        }
    },
};

/// The signal that init wants at a key: the whole register when it is none.
static ACCEPTED: Hook = number("accepted signal", |walk, site, _| {
    let num = walk.num(site, walk.reg_size());
    if num.bits < 65 { Value::Signal(Num::new(num.bits, 4)) } else { Value::Int(num, Base::Udec) }
});

/// A byte as a character in quotes.
fn quoted<'a>(walk: &Walk<'_, 'a>, byte: u8) -> &'a str {
    match byte {
        b'\t' => "'\\t'",
        b'\n' => "'\\n'",
        0x0b => "'\\v'",
        0x0c => "'\\f'",
        b'\r' => "'\\r'",
        b'\\' => "'\\\\'",
        b'\'' => "'\\''",
        0x20..=0x7e => bumpalo::format!(in walk.arena, "'{}'", char::from(byte)).into_bump_str(),
        _ => bumpalo::format!(in walk.arena, "'\\x{byte:02x}'",).into_bump_str(),
    }
}

/// A character of a keyboard's table, in quotes of its own.
static CHARACTER: Hook = Hook {
    name: "character",
    reads: "one byte",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [1; 3], name: "unsigned char" }),
    run: |walk, site, _| {
        let byte = walk.num(site, 1).bits as u8;
        let text = quoted(walk, byte);
        Value::bare(text)
    },
};

/// A function key.
static FUNCTION_KEY: Hook = Hook {
    name: "function key",
    reads: "one byte",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [1; 3], name: "unsigned char" }),
    run: |walk, site, _| {
        let num = walk.num(site, 1);
        match KD_KEYS.name(walk.abi(), abi::c::KT_FN << 8 | num.bits) {
            Some(name) => {
                let name = bumpalo::format!(in walk.arena, "KVAL({name})",).into_bump_str();
                Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(Value::bare(name)))
            }
            None => Value::Int(num, Base::Hex),
        }
    },
};

/// What a function key sends: as long as it is.
static FUNCTION_TEXT: Hook = Hook {
    name: "kbsentry",
    reads: "the key and its string",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let at = Addr(walk.num(site, walk.reg_size()).bits);
        if at.is_null() { Value::ptr(at) } else { walk.before_call(|walk| function(walk, at, true)) }
    },
};

/// Which function key is asked about, and what it sends.
static FUNCTION_SENT: Hook = Hook {
    name: "kbsentry told",
    reads: "the key, and its string after the call",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let told = walk.succeeded();
        function(walk, at, told)
    },
};

fn function<'a>(walk: &mut Walk<'_, 'a>, at: Addr, told: bool) -> Value<'a> {
    let byte = match walk.read(at, 1) {
        Ok(byte) => byte,
        Err(fault) => return Value::Unread(at, fault),
    };
    let key = walk.value(&Hook(&FUNCTION_KEY, &[]), Site::Mem(at, byte));
    if !told {
        return walk.fields(&[("kb_func", key)]);
    }
    let text = walk.target(&Text, at.offset(1));
    walk.fields(&[("kb_func", key), ("kb_string", text)])
}

/// A number of a screen's table: a place of the font, or a character.
static UNICODE: Hook = Hook {
    name: "unicode",
    reads: "one number",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [2; 3], name: "unsigned short" }),
    run: |walk, site, _| {
        let num = walk.num(site, 2);
        let value = Value::Int(num, Base::Hex);
        let base = abi::c::UNI_DIRECT_BASE;
        if num.bits & !abi::c::UNI_DIRECT_MASK != base {
            return value;
        }
        let place = num.bits & abi::c::UNI_DIRECT_MASK;
        let name = match place {
            0 => "UNI_DIRECT_BASE+0",
            _ => bumpalo::format!(in walk.arena, "UNI_DIRECT_BASE+{place:#x}",).into_bump_str(),
        };
        Value::Spelled(walk.put(value), walk.put(Value::bare(name)))
    },
};

/// How many of a set's members an abbreviating view names.
const BRIEF_BITS: usize = 4;

/// A set of a device's abilities, a bit each, as long as the call's result says.
macro_rules! abilities {
    ($($name:ident: $table:ident, $count:literal;)*) => { $(
        static $name: Hook = Hook {
            name: "abilities",
            reads: "as many bytes as the call returned",
            phase: Phase::Exit,
            size: None,
            run: |walk, site, _| abilities(walk, site, &$table, $count),
        };
    )* };
}
abilities! {
    EVENTS: EVDEV_EV, 0x20;
    KEYS: EVDEV_KEYCODE, 0x300;
    RELATIVE_AXES: EVDEV_RELATIVE_AXES, 0x10;
    ABSOLUTE_AXES: EVDEV_ABS, 0x40;
    MISC_EVENTS: EVDEV_MISC, 8;
    SWITCHES: EVDEV_SWITCH, 0x12;
    LIGHTS: EVDEV_LEDS, 0x10;
    SOUNDS: EVDEV_SND, 8;
    REPEATS: EVDEV_AUTOREPEAT, 2;
    FORCES: EVDEV_FF_TYPES, 0x80;
    FORCE_STATES: EVDEV_FF_STATUS, 2;
    PROPERTIES: EVDEV_PROP, 0x20;
}

fn abilities<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, table: &'static abi::Table, count: u64) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    let bits = walk.amount(&Retval).saturating_mul(8).min(count);
    // The kernel gives whole longs (drivers/input/evdev.c).
    let word = walk.abi().long() as u64;
    let bytes = match walk.read(at, bits.div_ceil(8 * word).saturating_mul(word) as usize) {
        Ok(bytes) => bytes,
        Err(fault) => return Value::Unread(at, fault),
    };
    let most = if walk.limits().brief { BRIEF_BITS } else { usize::MAX };
    let mut items = bumpalo::collections::Vec::new_in(walk.arena);
    let mut rest = model::value::Rest::End;
    for bit in (0..bits).filter(|&bit| bytes[bit as usize / 8] >> (bit % 8) & 1 != 0) {
        if items.len() == most {
            rest = model::value::Rest::More;
            break;
        }
        items.push(Value::Name(Num::new(bit, 4), table, None));
    }
    Value::List { items: items.into_bump_slice(), join: Join::Blank, rest }
}

/// `struct input_mt_request_layout`: a code, and the values of so many slots as the command's size leaves room for.
static SLOTS: Hook = Hook {
    name: "input_mt_request_layout",
    reads: "the values behind the code",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let op = args.first().map_or(0, |op| walk.arg(*op)) as u32;
        let words = abi::ioctl::size(op) as usize / 4;
        if words == 0 {
            return Value::Unread(at, model::Fault::Unmapped);
        }
        let code = match walk.read(at, 4) {
            Ok(code) => Value::Name(Num::new(walk.number(code), 4), &EVDEV_MTSLOTS, None),
            Err(fault) => return Value::Unread(at, fault),
        };
        let values = walk.elements(&Int, at.offset(4), words as u64 - 1, None);
        walk.fields(&[("code", code), ("values", values)])
    },
};

/// A table of characters: how much room there is for it, and what it is after the call.
static UNIMAP_TOLD: Hook = Hook {
    name: "unimapdesc told",
    reads: "the pairs after the call",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let record = if walk.succeeded() { &UNIMAP } else { &UNIMAP_ASKED };
        walk.target(&Struct(record), at)
    },
};

/// A moment of `struct ptp_clock_time`, with its date, which the style of numbers leaves out.
static PTP_TIME: Hook = Hook {
    name: "ptp_clock_time",
    reads: "the timestamp",
    phase: Phase::Enter,
    size: Some(abi::layout::ptp_clock_time::SIZE),
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        let value = walk.record(&PTP_PLAIN, at, bytes, None);
        let sec = bytes.get(..8).map_or(0, |bytes| walk.number(bytes));
        let nsec = bytes.get(8..12).map_or(0, |bytes| walk.number(bytes));
        match dated(walk, value, sec as i64, nsec, 9) {
            noted @ Value::Noted(..) => Value::Spelled(walk.put(value), walk.put(noted)),
            plain => plain,
        }
    },
};

/// Delay and period of a key's repetition.
static REPETITION: Hook = Hook {
    name: "repetition",
    reads: "both numbers",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8; 3], name: "unsigned int[2]" }),
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        walk.unlimited(|walk| walk.elements(&Uint, at, 2, Some(bytes)))
    },
};

/// A scan code and the key that it stands for.
static KEYCODE: Hook = Hook {
    name: "keycode",
    reads: "both numbers",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [8; 3], name: "unsigned int[2]" }),
    run: |walk, site, _| {
        let Site::Mem(_, bytes) = site else { return Value::Unavailable };
        let Some((scan, key)) = bytes.split_at_checked(4) else { return Value::Unavailable };
        let scan = Value::Int(Num::new(walk.number(scan), 4), Base::Udec);
        let key = Value::Name(Num::new(walk.number(key), 4), &EVDEV_KEYCODE, None);
        Value::List { items: walk.list(&[scan, key]), join: Join::Comma, rest: model::value::Rest::End }
    },
};

/// What `struct kvm_cpuid2` ends with; an abbreviating view only wants to know whether there is any.
static KVM_ENTRIES: Hook = Hook {
    name: "kvm_cpuid2 entries",
    reads: "the entries behind the record",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let count = args.first().map_or(0, |nent| walk.arg(*nent));
        if walk.limits().brief && count != 0 {
            return Value::List { items: &[], join: model::value::Join::Comma, rest: Rest::More };
        }
        match site {
            Site::Mem(at, _) => {
                let behind = at.offset(abi::layout::kvm_cpuid2::SIZE.of(walk.abi()) as u64);
                walk.elements(&Struct(&KVM_CPUID_ENTRY), behind, count, None)
            }
            Site::Reg(_) => Value::Unavailable,
        }
    },
};

cases! {
    /// rtc(4).
    pub RTC (fd, op):
    RTC_ALM_READ | RTC_RD_TIME => (argp: Out(&Struct(&RTC_TIME)));
    RTC_ALM_SET | RTC_SET_TIME => (argp: In(&Struct(&RTC_TIME)));
    RTC_IRQP_SET | RTC_EPOCH_SET => (argp: Ulong);
    RTC_IRQP_READ | RTC_EPOCH_READ => (argp: Out(&Ulong));
    RTC_WKALM_RD => (argp: Out(&Struct(&RTC_WKALRM)));
    RTC_WKALM_SET => (argp: In(&Struct(&RTC_WKALRM)));
    RTC_PLL_GET => (argp: Out(&Struct(&RTC_PLL)));
    RTC_PLL_SET => (argp: In(&Struct(&RTC_PLL)));
    RTC_PARAM_GET => (argp: Then(&In(&Struct(&RTC_ASKED)), &Hook(&RTC_TOLD, &[])));
    RTC_PARAM_SET => (argp: In(&Struct(&RTC_SET)));
    RTC_VL_READ => (argp: Out(&Flags(&RTC_VL_FLAGS)));
    RTC_AIE_ON | RTC_AIE_OFF | RTC_UIE_ON | RTC_UIE_OFF | RTC_PIE_ON | RTC_PIE_OFF | RTC_WIE_ON | RTC_WIE_OFF
        | RTC_VL_CLR => ();
}
cases! {
    /// linux/watchdog.h.
    pub WATCHDOG (fd, op):
    WDIOC_GETSUPPORT => (argp: Out(&Struct(&WATCHDOG_INFO)));
    WDIOC_GETSTATUS | WDIOC_GETBOOTSTATUS | WDIOC_GETTEMP | WDIOC_GETTIMEOUT | WDIOC_GETPRETIMEOUT
        | WDIOC_GETTIMELEFT => (argp: INT_OUT);
    WDIOC_SETTIMEOUT | WDIOC_SETPRETIMEOUT => (argp: INT_IN);
    WDIOC_SETOPTIONS => (argp: In(&Flags(&WATCHDOG_IOCTL_SETOPTIONS)));
    WDIOC_KEEPALIVE => ();
}
cases! {
    /// ioctl_userfaultfd(2).
    pub USERFAULTFD (fd, op):
    UFFDIO_API => (argp: OutIf(Got::Always, &Struct(&UFFD_API)));
    UFFDIO_COPY => (argp: OutIf(Got::Always, &Struct(&UFFD_COPY)));
    UFFDIO_REGISTER => (argp: OutIf(Got::Always, &Struct(&UFFD_REGISTER)));
    UFFDIO_UNREGISTER | UFFDIO_WAKE => (argp: In(&Struct(&UFFD_RANGE)));
    UFFDIO_ZEROPAGE => (argp: OutIf(Got::Always, &Struct(&UFFD_ZEROPAGE)));
    UFFDIO_WRITEPROTECT => (argp: In(&Struct(&UFFD_WRITEPROTECT)));
    UFFDIO_CONTINUE => (argp: OutIf(Got::Always, &Struct(&UFFD_CONTINUE)));
    UFFDIO_POISON => (argp: OutIf(Got::Always, &Struct(&UFFD_POISON)));
}
cases! {
    /// seccomp_unotify(2).
    pub SECCOMP (fd, op):
    SECCOMP_IOCTL_NOTIF_RECV => (argp: Then(&Hook(&NOTIF_RECV, &[]), &Hook(&NOTIF_RECEIVED, &[])));
    SECCOMP_IOCTL_NOTIF_SEND => (argp: In(&Struct(&SECCOMP_RESP)));
    SECCOMP_IOCTL_NOTIF_ID_VALID | SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR => (argp: In(&Hex64));
    SECCOMP_IOCTL_NOTIF_ADDFD => (argp: In(&Struct(&SECCOMP_ADDFD))) -> Ret::Fd;
    SECCOMP_IOCTL_NOTIF_SET_FLAGS => (argp: Width(8, &Flags(&SECCOMP_IOCTL_NOTIF_FLAGS)));
}
cases! {
    /// perf_event_open(2).
    pub PERF (fd, op):
    PERF_EVENT_IOC_ENABLE | PERF_EVENT_IOC_DISABLE | PERF_EVENT_IOC_RESET => (argp: Flags(&PERF_IOCTL_FLAGS));
    PERF_EVENT_IOC_REFRESH => (argp: Int);
    PERF_EVENT_IOC_PERIOD => (argp: In(&U64));
    PERF_EVENT_IOC_SET_OUTPUT | PERF_EVENT_IOC_SET_BPF => (argp: Fd);
    PERF_EVENT_IOC_PAUSE_OUTPUT => (argp: Ulong);
    PERF_EVENT_IOC_SET_FILTER => (argp: In(&Text));
    PERF_EVENT_IOC_QUERY_BPF => (argp: Hook(&QUERY_BPF, &[]));
    PERF_EVENT_IOC_ID => (argp: Out(&U64));
    PERF_EVENT_IOC_MODIFY_ATTRIBUTES => (argp: In(&Hook(&PERF_ATTR, &[])));
}
cases! {
    /// linux/nbd.h.
    pub NBD (fd, op):
    NBD_DISCONNECT | NBD_CLEAR_SOCK | NBD_DO_IT | NBD_CLEAR_QUE | NBD_PRINT_DEBUG => ();
    NBD_SET_SOCK => (argp: Fd);
    NBD_SET_BLKSIZE | NBD_SET_SIZE | NBD_SET_SIZE_BLOCKS | NBD_SET_TIMEOUT => (argp: Ulong);
    NBD_SET_FLAGS => (argp: Flags(&NBD_IOCTL_FLAGS));
}
cases! {
    /// lirc(4).
    pub LIRC (fd, op):
    LIRC_GET_FEATURES => (argp: Out(&Flags(&LIRC_FEATURES)));
    LIRC_GET_SEND_MODE | LIRC_GET_REC_MODE => (argp: Out(&Name(&LIRC_MODES)));
    LIRC_GET_REC_RESOLUTION | LIRC_GET_MIN_TIMEOUT | LIRC_GET_MAX_TIMEOUT | LIRC_GET_LENGTH
        | LIRC_GET_REC_TIMEOUT => (argp: UINT_OUT);
    LIRC_SET_SEND_MODE | LIRC_SET_REC_MODE => (argp: In(&Name(&LIRC_MODES)));
    LIRC_SET_TRANSMITTER_MASK => (argp: In(&Hex32));
    LIRC_SET_SEND_CARRIER | LIRC_SET_REC_CARRIER | LIRC_SET_SEND_DUTY_CYCLE | LIRC_SET_REC_TIMEOUT
        | LIRC_SET_REC_TIMEOUT_REPORTS | LIRC_SET_MEASURE_CARRIER_MODE | LIRC_SET_REC_CARRIER_RANGE
        | LIRC_SET_WIDEBAND_RECEIVER => (argp: UINT_IN);
}
cases! {
    /// scsi/sg.h.
    pub SG (fd, op):
    SG_GET_SCSI_ID => (argp: Out(&Struct(&SG_ID)));
    SG_GET_REQUEST_TABLE => (argp: Out(&Struct(&SG_REQUEST)));
    SG_SCSI_RESET => (argp: In(&Apart(&SG_RESET)));
    SG_NEXT_CMD_LEN | SG_SET_COMMAND_Q | SG_SET_DEBUG | SG_SET_FORCE_LOW_DMA | SG_SET_FORCE_PACK_ID
        | SG_SET_KEEP_ORPHAN | SG_SET_RESERVED_SIZE | SG_SET_TIMEOUT => (argp: INT_IN);
    SG_EMULATED_HOST | SG_GET_ACCESS_COUNT | SG_GET_COMMAND_Q | SG_GET_KEEP_ORPHAN | SG_GET_LOW_DMA
        | SG_GET_NUM_WAITING | SG_GET_PACK_ID | SG_GET_RESERVED_SIZE | SG_GET_SG_TABLESIZE | SG_GET_TRANSFORM
        | SG_GET_VERSION_NUM => (argp: INT_OUT);
    SG_SET_TRANSFORM => (argp: Hex32);
    SG_GET_TIMEOUT => ();
}
cases! {
    /// linux/input.h.
    pub EVDEV (fd, op):
    EVIOCGVERSION => (argp: Out(&Hex32));
    EVIOCGEFFECTS => (argp: UINT_OUT);
    EVIOCSFF => (argp: In(&Struct(&FF_EFFECT)));
    EVIOCGMASK | EVIOCSMASK => (argp: Ptr);
    EVIOCGID => (argp: Out(&Struct(&INPUT_ID)));
    EVIOCGREP => (argp: Out(&Hook(&REPETITION, &[])));
    EVIOCSREP => (argp: In(&Hook(&REPETITION, &[])));
    EVIOCGKEYCODE => (argp: Out(&Hook(&KEYCODE, &[])));
    EVIOCSKEYCODE => (argp: In(&Hook(&KEYCODE, &[])));
    EVIOCGKEYCODE_V2 => (argp: Out(&Struct(&KEYMAP_ENTRY)));
    EVIOCSKEYCODE_V2 => (argp: In(&Struct(&KEYMAP_ENTRY)));
    EVIOCRMFF => (argp: Int);
    EVIOCGRAB | EVIOCREVOKE => (argp: Ulong);
    EVIOCSCLOCKID => (argp: UINT_IN);
}
cases! {
    /// EVIOCGNAME and its kin, which give text of the result's length.
    pub EVDEV_TEXT (fd, op):
    _ => (argp: Out(&Bytes(Retval)));
}
cases! {
    /// Which of them a device has or are on: EVIOCGBIT(0).
    pub EVDEV_EVENTS (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&EVENTS, &[])));
}
cases! {
    /// Which of them a device has or are on: keys.
    pub EVDEV_KEYS (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&KEYS, &[])));
}
cases! {
    /// Which of them a device has or are on: relative axes.
    pub EVDEV_REL (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&RELATIVE_AXES, &[])));
}
cases! {
    /// Which of them a device has or are on: absolute axes.
    pub EVDEV_ABSOLUTE (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&ABSOLUTE_AXES, &[])));
}
cases! {
    /// Which of them a device has or are on: other events.
    pub EVDEV_MSC (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&MISC_EVENTS, &[])));
}
cases! {
    /// Which of them a device has or are on: switches.
    pub EVDEV_SW (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&SWITCHES, &[])));
}
cases! {
    /// Which of them a device has or are on: lights.
    pub EVDEV_LED (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&LIGHTS, &[])));
}
cases! {
    /// Which of them a device has or are on: sounds.
    pub EVDEV_SOUND (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&SOUNDS, &[])));
}
cases! {
    /// Which of them a device has or are on: repetition.
    pub EVDEV_REP (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&REPEATS, &[])));
}
cases! {
    /// Which of them a device has or are on: forces.
    pub EVDEV_FF (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&FORCES, &[])));
}
cases! {
    /// Which of them a device has or are on: states of forces.
    pub EVDEV_FF_STATE (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&FORCE_STATES, &[])));
}
cases! {
    /// Which of them a device has or are on: EVIOCGPROP.
    pub EVDEV_PROPERTIES (fd, op):
    _ => (argp: OutIf(Got::Positive, &Hook(&PROPERTIES, &[])));
}
cases! {
    /// EVIOCGBIT of power.
    pub EVDEV_POWER (fd, op):
    _ => (argp: INT_OUT);
}
cases! {
    /// EVIOCGBIT of what there is not.
    pub EVDEV_OTHER (fd, op):
    _ => (argp: Ptr);
}
cases! {
    /// EVIOCGMTSLOTS.
    pub EVDEV_SLOTS (fd, op):
    _ => (argp: Out(&Hook(&SLOTS, &[op])));
}
cases! {
    /// EVIOCGABS.
    pub EVDEV_GET_ABS (fd, op):
    _ => (argp: Out(&Struct(&ABS_INFO)));
}
cases! {
    /// EVIOCSABS.
    pub EVDEV_SET_ABS (fd, op):
    _ => (argp: In(&Struct(&ABS_INFO)));
}
cases! {
    /// mtd/mtd-abi.h.
    pub MTD (fd, op):
    MEMERASE | MEMLOCK | MEMUNLOCK | MEMISLOCKED => (argp: In(&Struct(&ERASE)));
    MEMERASE64 => (argp: In(&Struct(&ERASE64)));
    MEMWRITEOOB | MEMREADOOB => (argp: In(&Struct(&OOB)));
    MEMWRITEOOB64 | MEMREADOOB64 => (argp: In(&Struct(&OOB64)));
    MEMWRITE => (argp: In(&Struct(&MTD_WRITE)));
    OTPGETREGIONINFO => (argp: Out(&Struct(&OTP)));
    OTPLOCK => (argp: In(&Struct(&OTP)));
    OTPSELECT => (argp: In(&Name(&MTD_OTP_OPTIONS)));
    MTDFILEMODE => (argp: Width(8, &Name(&MTD_FILE_MODE_OPTIONS)));
    MEMGETBADBLOCK | MEMSETBADBLOCK => (argp: In(&U64));
    MEMGETINFO => (argp: Out(&Struct(&MTD_INFO)));
    MEMGETOOBSEL => (argp: Out(&Struct(&NAND_OOB)));
    ECCGETLAYOUT => (argp: Out(&Struct(&NAND_LAYOUT)));
    ECCGETSTATS => (argp: Out(&Struct(&ECC_STATS)));
    OTPGETREGIONCOUNT => (argp: UINT_OUT);
    MEMGETREGIONCOUNT => (argp: INT_OUT);
    MEMGETREGIONINFO => (argp: OutIf(Got::Always, &Struct(&REGION)));
}
cases! {
    /// mtd/ubi-user.h.
    pub UBI (fd, op):
    UBI_IOCATT => (argp: Then(&In(&Struct(&UBI_ATTACH)), &Hook(&ATTACHED, &[])));
    UBI_IOCMKVOL => (argp: Then(&In(&Struct(&UBI_MKVOL)), &Hook(&VOLUME_MADE, &[])));
    UBI_IOCRSVOL => (argp: In(&Struct(&UBI_RSVOL)));
    UBI_IOCRNVOL => (argp: In(&Struct(&UBI_RNVOL)));
    UBI_IOCEBCH => (argp: In(&Struct(&UBI_CHANGE)));
    UBI_IOCEBMAP => (argp: In(&Struct(&UBI_MAP)));
    UBI_IOCSETVOLPROP => (argp: In(&Struct(&UBI_PROPERTY)));
    UBI_IOCVOLUP => (argp: In(&I64));
    UBI_IOCDET | UBI_IOCEBER | UBI_IOCEBISMAP | UBI_IOCEBUNMAP | UBI_IOCRMVOL | UBI_IOCRPEB | UBI_IOCSPEB
        => (argp: INT_IN);
    UBI_IOCVOLCRBLK | UBI_IOCVOLRMBLK => ();
}
cases! {
    /// linux/counter.h, linux/udmabuf.h, linux/kvm.h, linux/tee.h.
    pub VARIOUS (fd, op):
    COUNTER_ADD_WATCH_IOCTL => (argp: In(&Struct(&COUNTER_WATCH)));
    COUNTER_ENABLE_EVENTS_IOCTL | COUNTER_DISABLE_EVENTS_IOCTL => ();
    UDMABUF_CREATE => (argp: In(&Struct(&UDMABUF))) -> Ret::Fd;
    UDMABUF_CREATE_LIST => (argp: In(&Struct(&UDMABUF_LIST))) -> Ret::Fd;
    KVM_CREATE_VCPU => (argp: Uint) -> Ret::Fd;
    KVM_CREATE_VM => (argp: Hex) -> Ret::Fd;
    // Shown when the virtual processor has stopped.
    KVM_RUN => (argp: Late(&Hex));
    KVM_SET_USER_MEMORY_REGION => (argp: In(&Struct(&KVM_REGION)));
    KVM_GET_SREGS => (argp: Out(&Struct(&KVM_SREGS)));
    KVM_SET_SREGS => (argp: In(&Struct(&KVM_SREGS)));
    KVM_GET_REGS => (argp: Out(&Struct(&KVM_REGS)));
    KVM_SET_REGS => (argp: In(&Struct(&KVM_REGS)));
    KVM_SET_CPUID2 => (argp: In(&Struct(&KVM_CPUID)));
    KVM_GET_SUPPORTED_CPUID | KVM_GET_EMULATED_CPUID => (argp: Out(&Struct(&KVM_CPUID)));
    KVM_CHECK_EXTENSION => (argp: Width(8, &Name(&KVM_CAP)));
    TEE_IOC_VERSION => (argp: Out(&Struct(&TEE_VERSION)));
    TEE_IOC_CANCEL => (argp: In(&Struct(&TEE_CANCEL)));
    TEE_IOC_CLOSE_SESSION => (argp: In(&Struct(&TEE_CLOSE)));
    TEE_IOC_SHM_ALLOC => (argp: Then(&In(&Struct(&TEE_ALLOC)), &Out(&Struct(&TEE_ALLOCATED)))) -> Ret::Fd;
    TEE_IOC_SHM_REGISTER => (argp: Then(&In(&Struct(&TEE_REGISTER)), &Out(&Struct(&TEE_REGISTERED)))) -> Ret::Fd;
    TEE_IOC_SHM_REGISTER_FD
        => (argp: Then(&In(&Struct(&TEE_REGISTER_FD)), &Out(&Struct(&TEE_REGISTERED_FD)))) -> Ret::Fd;
}
cases! {
    /// ioctl_console(2).
    pub CONSOLE (fd, op):
    KDGETLED => (argp: Out(&Width(1, &Flags(&KD_LED_FLAGS))));
    KDSETLED => (argp: Hook(&LED_BYTE, &[]));
    KDGKBTYPE => (argp: Out(&Width(1, &Name(&KD_KBD_TYPES))));
    KDSETMODE => (argp: Name(&KD_MODES));
    KDGETMODE => (argp: Out(&Name(&KD_MODES)));
    GIO_SCRNMAP => (argp: Out(&HexBytes(N(256))));
    PIO_SCRNMAP => (argp: In(&HexBytes(N(256))));
    GIO_UNISCRNMAP => (argp: Out(&Array(&Hook(&UNICODE, &[]), N(256))));
    PIO_UNISCRNMAP => (argp: In(&Array(&Hook(&UNICODE, &[]), N(256))));
    KDGKBMODE => (argp: Out(&Hook(&KEYBOARD_MODE, &[])));
    KDSKBMODE => (argp: Hook(&KEYBOARD_MODE, &[]));
    KDGKBDIACRUC => (argp: Out(&Struct(&DIACRS_UC)));
    KDSKBDIACRUC => (argp: In(&Struct(&DIACRS_UC)));
    KDGETKEYCODE | KDSETKEYCODE => (argp: In(&Struct(&KB_KEYCODE)));
    KDSIGACCEPT => (argp: Hook(&ACCEPTED, &[]));
    KDKBDREP => (argp: Then(&In(&Struct(&KB_REPEAT)), &Out(&Struct(&KB_REPEAT))));
    GIO_FONT => (argp: Out(&HexBytes(N(8192))));
    PIO_FONT => (argp: In(&HexBytes(N(8192))));
    KDGKBMETA => (argp: Out(&Name(&KD_META_VALS)));
    KDSKBMETA => (argp: Name(&KD_META_VALS));
    PIO_UNIMAPCLR => (argp: In(&Struct(&UNIMAP_INIT)));
    KDGKBLED => (argp: Out(&Width(1, &Flags(&KD_DEFAULT_LED_FLAGS))));
    KDSKBLED => (argp: Hook(&LEDS_BYTE, &[]));
    KIOCSOUND => (argp: Hook(&SOUND, &[]));
    KDMKTONE => (argp: Hook(&TONE, &[]));
    KDGKBDIACR => (argp: Out(&Struct(&DIACRS)));
    KDSKBDIACR => (argp: In(&Struct(&DIACRS)));
    KDGKBSENT => (argp: OutIf(Got::Always, &Hook(&FUNCTION_SENT, &[])));
    KDSKBSENT => (argp: Hook(&FUNCTION_TEXT, &[]));
    KDGKBENT => (argp: OutIf(Got::Always, &Struct(&KEY_ENTRY_ASKED)));
    KDSKBENT => (argp: In(&Struct(&KEY_ENTRY)));
    GIO_UNIMAP => (argp: OutIf(Got::Always, &Hook(&UNIMAP_TOLD, &[])));
    KDFONTOP => (argp: Then(&In(&Struct(&FONT_OP)), &Hook(&FONT_DONE, &[])));
    PIO_UNIMAP => (argp: In(&Struct(&UNIMAP)));
    GIO_FONTX => (argp: Then(&In(&Struct(&FONT_ASKED)), &Out(&Struct(&FONT))));
    PIO_FONTX => (argp: In(&Struct(&FONT)));
    GIO_CMAP => (argp: Out(&HexBytes(N(48))));
    PIO_CMAP => (argp: In(&HexBytes(N(48))));
    KDENABIO | KDDISABIO | KDMAPDISP | KDUNMAPDISP | PIO_FONTRESET => ();
}
cases! {
    /// linux/gpio.h.
    pub GPIO (fd, op):
    GPIO_GET_CHIPINFO_IOCTL => (info: Out(&Struct(&GPIO_CHIP)));
    GPIO_GET_LINEINFO_IOCTL | GPIO_GET_LINEINFO_WATCH_IOCTL
        => (info: Then(&In(&Struct(&GPIO_LINE)), &Out(&Struct(&GPIO_LINE_INFO))));
    GPIO_GET_LINEHANDLE_IOCTL => (request: Then(&In(&Struct(&GPIO_HANDLE)), &Out(&Struct(&GPIO_HANDLE_FD))));
    GPIO_GET_LINEEVENT_IOCTL => (request: Then(&In(&Struct(&GPIO_EVENT)), &Out(&Struct(&GPIO_EVENT_FD))));
    GPIOHANDLE_GET_LINE_VALUES_IOCTL => (values: Out(&Struct(&GPIO_DATA)));
    GPIOHANDLE_SET_LINE_VALUES_IOCTL => (values: In(&Struct(&GPIO_DATA)));
    GPIOHANDLE_SET_CONFIG_IOCTL => (config: In(&Struct(&GPIO_CONFIG)));
    GPIO_GET_LINEINFO_UNWATCH_IOCTL => (offset: In(&Hook(&OFFSET, &[])));
    GPIO_V2_GET_LINEINFO_IOCTL | GPIO_V2_GET_LINEINFO_WATCH_IOCTL
        => (info: Then(&In(&Struct(&GPIO_V2_ASKED)), &Out(&Struct(&GPIO_V2_INFO))));
    GPIO_V2_GET_LINE_IOCTL => (request: Then(&In(&Struct(&GPIO_V2_REQUEST)), &Out(&Struct(&GPIO_V2_FD))));
    GPIO_V2_LINE_SET_CONFIG_IOCTL => (config: In(&Struct(&GPIO_V2_CONFIG)));
    GPIO_V2_LINE_GET_VALUES_IOCTL => (values: Then(&In(&Struct(&GPIO_MASK)), &Out(&Struct(&GPIO_BITS))));
    GPIO_V2_LINE_SET_VALUES_IOCTL => (values: In(&Struct(&GPIO_VALUES)));
}
cases! {
    /// linux/ptp_clock.h.
    pub PTP (fd, op):
    PTP_CLOCK_GETCAPS | PTP_CLOCK_GETCAPS2 => (argp: Out(&Struct(&PTP_CAPS)));
    PTP_PEROUT_REQUEST => (argp: In(&Struct(&PTP_PEROUT)));
    PTP_PEROUT_REQUEST2 => (argp: In(&Struct(&PTP_PEROUT2)));
    PTP_SYS_OFFSET | PTP_SYS_OFFSET2 => (argp: OutIf(Got::Always, &Struct(&PTP_OFFSET)));
    PTP_SYS_OFFSET_EXTENDED | PTP_SYS_OFFSET_EXTENDED2 | PTP_SYS_OFFSET_EXTENDED_CYCLES
        => (argp: OutIf(Got::Always, &Struct(&PTP_EXTENDED)));
    PTP_EXTTS_REQUEST => (argp: In(&Struct(&PTP_EXTTS)));
    PTP_EXTTS_REQUEST2 => (argp: In(&Struct(&PTP_EXTTS2)));
    PTP_PIN_GETFUNC => (argp: OutIf(Got::Always, &Struct(&PTP_PIN)));
    PTP_PIN_GETFUNC2 => (argp: OutIf(Got::Always, &Struct(&PTP_PIN2)));
    PTP_PIN_SETFUNC => (argp: In(&Struct(&PTP_SETPIN)));
    PTP_PIN_SETFUNC2 => (argp: In(&Struct(&PTP_SETPIN2)));
    PTP_SYS_OFFSET_PRECISE | PTP_SYS_OFFSET_PRECISE2 | PTP_SYS_OFFSET_PRECISE_CYCLES
        => (argp: Out(&Struct(&PTP_PRECISE)));
}
