//! Block devices, loop devices, disk geometry (linux/fs.h, linux/blkpg.h, `man 4 loop`, linux/hdreg.h).

use crate::words::*;

static INT_IN: Ty = In(&Int);
static INT_OUT: Ty = Out(&Int);
static UINT_OUT: Ty = Out(&Uint);

/// Start and length; both or none.
static RANGE: Hook = Hook {
    name: "block range",
    reads: "both numbers",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [16; 3], name: "__u64[2]" }),
    run: |walk, site, _| {
        let Site::Mem(at, bytes) = site else { return Value::Unavailable };
        walk.unlimited(|walk| walk.elements(&U64, at, 2, Some(bytes)))
    },
};

record! {
    /// BLKPG's data.
    pub PARTITION = blkpg_partition {
        start: I64,
        length: I64,
        pno: Int,
        devname: Text,
        volname: Text,
    }
    /// BLKPG, linux/blkpg.h.
    pub BLKPG_ARG = blkpg_ioctl_arg {
        op: Name(&BLKPG_OPS),
        flags: Int,
        datalen: Int,
        data: Ref(&Struct(&PARTITION)),
    }
    /// BLKTRACESETUP, linux/blktrace_api.h.
    pub TRACE_SETUP = blk_user_trace_setup {
        act_mask: U16,
        buf_size: Uint,
        buf_nr: Uint,
        start_lba: U64,
        end_lba: U64,
        pid: Tgid,
        @Out name: Text,
    }
    /// HDIO_DRIVE_CMD, linux/hdreg.h: four bytes.
    pub DRIVE_CMD = hdio_drive_cmd {
        command: Name(&HDIO_ATA_CMD),
        sector_number: U8,
        feature: U8,
        sector_count: U8,
    }
    /// The same bytes after the call, and so many sectors behind them.
    pub DRIVE_DONE = hdio_drive_cmd {
        status = command: Hex,
        error = sector_number: U8,
        nsector = feature: U8,
        buf = sector_count: When(Not(buf, 0), &Hook(&SECTORS, &[buf])),
    }
    /// HDIO_GETGEO, linux/hdreg.h.
    pub GEOMETRY = hd_geometry {
        heads: U8,
        sectors: U8,
        cylinders: U16,
        start: Ulong,
    }
    /// LOOP_SET_STATUS, loop(4).
    pub LOOP_INFO = loop_info {
        lo_number: Int,
        @Verbose lo_device: Dev,
        @Verbose lo_inode: Ulong,
        @Verbose lo_rdevice: Dev,
        lo_offset: Hex,
        @Verbose lo_encrypt_type: Telling(Not(lo_encrypt_type, 0), &Name(&LOOP_CRYPT_TYPE_OPTIONS)),
        @Verbose lo_encrypt_key_size: Telling(Not(lo_encrypt_type, 0), &Uint),
        lo_flags: Flags(&LOOP_FLAGS_OPTIONS),
        lo_name: Text,
        @Verbose lo_encrypt_key: Telling(Not(lo_encrypt_type, 0), &Uncut(&Bytes(Of(lo_encrypt_key_size)))),
        @Verbose lo_init: Array(&Hex, Rest),
        @Verbose reserved: Array(&Width(1, &Hex), Rest),
    }
    /// LOOP_SET_STATUS64, loop(4).
    pub LOOP_INFO64 = loop_info64 {
        @Verbose lo_device: Dev,
        @Verbose lo_inode: U64,
        @Verbose lo_rdevice: Dev,
        lo_offset: Hex,
        @Verbose lo_sizelimit: U64,
        lo_number: Uint,
        @Verbose lo_encrypt_type: Telling(Not(lo_encrypt_type, 0), &Name(&LOOP_CRYPT_TYPE_OPTIONS)),
        @Verbose lo_encrypt_key_size: Telling(Not(lo_encrypt_type, 0), &Uint),
        lo_flags: Flags(&LOOP_FLAGS_OPTIONS),
        lo_file_name: Text,
        @Verbose lo_crypt_name: Telling(Not(lo_encrypt_type, 0), &Text),
        @Verbose lo_encrypt_key: Telling(Not(lo_encrypt_type, 0), &Uncut(&Bytes(Of(lo_encrypt_key_size)))),
        @Verbose lo_init: Array(&Width(8, &Hex), Rest),
    }
    /// LOOP_CONFIGURE, loop(4).
    pub LOOP_CONF = loop_config {
        fd: Fd,
        block_size: Uint,
        info: Struct(&LOOP_INFO64),
        __reserved: When(Filled(__reserved), &Uncut(&Array(&Width(8, &Hex), Rest))),
    }
}

/// An `unsigned long`.
const LONG: Option<abi::Size> = Some(abi::Size { size: [8, 4, 4], name: "unsigned long" });

/// In what an IDE drive yields to its neighbour (linux/hdreg.h).
static NICE: Hook = Hook {
    name: "ide_nice",
    reads: "nothing else",
    phase: Phase::Enter,
    size: LONG,
    run: |walk, site, _| Value::Flags(walk.num(site, walk.reg_size()), Of::One(&HDIO_IDE_NICE)),
};

/// The state of an IDE bus (linux/hdreg.h).
static BUS_STATE: Hook = Hook {
    name: "ide bus state",
    reads: "nothing else",
    phase: Phase::Enter,
    size: LONG,
    run: |walk, site, _| Value::Name(walk.num(site, walk.reg_size()), &HDIO_BUSSTATES, None),
};

/// So many sectors of 512 bytes behind the four bytes of HDIO_DRIVE_CMD.
static SECTORS: Hook = Hook {
    name: "hdio_drive_cmd",
    reads: "the sectors behind the command",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| {
        let Site::Mem(at, _) = site else { return Value::Unavailable };
        let count = args.first().map_or(0, |arg| walk.arg(*arg));
        walk.target(&HexBytes(N(count * 512)), at.offset(1))
    },
};

cases! {
    /// Block and loop devices.
    pub BLOCK (fd, op):
    BLKRASET | BLKFRASET => (argp: Ulong);
    BLKSECTGET | BLKROTATIONAL => (argp: Out(&U16));
    BLKROGET | BLKBSZGET | BLKSSZGET | BLKALIGNOFF => (argp: INT_OUT);
    BLKROSET | BLKBSZSET => (argp: INT_IN);
    BLKPBSZGET | BLKIOMIN | BLKIOOPT | BLKDISCARDZEROES | BLKGETZONESZ | BLKGETNRZONES => (argp: UINT_OUT);
    BLKRAGET | BLKFRAGET => (argp: Out(&Long));
    BLKGETSIZE => (argp: Out(&Ulong));
    BLKGETSIZE64 | BLKGETDISKSEQ => (argp: Out(&U64));
    BLKDISCARD | BLKSECDISCARD | BLKZEROOUT => (argp: In(&Hook(&RANGE, &[])));
    BLKPG => (argp: In(&Struct(&BLKPG_ARG)));
    BLKTRACESETUP => (argp: OutIf(Got::Always, &Struct(&TRACE_SETUP)));
    BLKRRPART | BLKFLSBUF | BLKTRACESTART | BLKTRACESTOP | BLKTRACETEARDOWN => ();
    HDIO_DRIVE_CMD => (argp: Then(&In(&Struct(&DRIVE_CMD)), &Out(&Struct(&DRIVE_DONE))));
    HDIO_DRIVE_RESET | HDIO_SCAN_HWIF => (arg: In(&Array(&Hex32, N(3))));
    HDIO_GETGEO => (argp: Out(&Struct(&GEOMETRY)));
    HDIO_GET_UNMASKINTR => (unmaskintr: Out(&Ulong));
    HDIO_GET_MULTCOUNT => (multcount: Out(&Ulong));
    HDIO_GET_KEEPSETTINGS => (keep_settings: Out(&Ulong));
    HDIO_GET_32BIT | HDIO_GET_NOWERR | HDIO_GET_DMA | HDIO_GET_WCACHE | HDIO_GET_ACOUSTIC
        | HDIO_GET_ADDRESS => (arg: Out(&Ulong));
    HDIO_SET_UNMASKINTR => (unmaskintr: Ulong);
    HDIO_SET_MULTCOUNT => (multcount: Ulong);
    HDIO_SET_KEEPSETTINGS => (keep_settings: Ulong);
    HDIO_SET_32BIT | HDIO_SET_NOWERR | HDIO_SET_DMA | HDIO_SET_WCACHE | HDIO_SET_ACOUSTIC | HDIO_SET_ADDRESS
        | HDIO_SET_PIO_MODE | HDIO_UNREGISTER_HWIF => (arg: Ulong);
    HDIO_OBSOLETE_IDENTITY => (identity: Out(&Bytes(N(142))));
    HDIO_GET_IDENTITY => (identity: Out(&Bytes(N(512))));
    HDIO_GET_NICE => (arg: Out(&Hook(&NICE, &[])));
    HDIO_SET_NICE => (arg: Hook(&NICE, &[]));
    HDIO_GET_BUSSTATE => (arg: Out(&Hook(&BUS_STATE, &[])));
    HDIO_SET_BUSSTATE => (arg: Hook(&BUS_STATE, &[]));
    LOOP_GET_STATUS => (argp: Out(&Struct(&LOOP_INFO)));
    LOOP_SET_STATUS => (argp: In(&Struct(&LOOP_INFO)));
    LOOP_GET_STATUS64 => (argp: Out(&Struct(&LOOP_INFO64)));
    LOOP_SET_STATUS64 => (argp: In(&Struct(&LOOP_INFO64)));
    LOOP_CONFIGURE => (argp: In(&Struct(&LOOP_CONF)));
    LOOP_CLR_FD | LOOP_SET_CAPACITY | LOOP_CTL_GET_FREE => ();
    LOOP_SET_FD | LOOP_CHANGE_FD => (argp: Fd);
    LOOP_CTL_ADD | LOOP_CTL_REMOVE => (argp: Int);
    LOOP_SET_DIRECT_IO | LOOP_SET_BLOCK_SIZE => (argp: Ulong);
}

#[cfg(test)]
mod tests {
    use abi::Abi;
    use abi::c::*;

    use crate::testing::{case, check, halves};

    #[test]
    fn what_ide_drives_are_asked() {
        check(
            "ioctl",
            case(&[3, HDIO_SET_NICE, 0x23]),
            "3, 0x329, 1<<IDE_NICE_DSC_OVERLAP|1<<IDE_NICE_ATAPI_OVERLAP|0x20; = 0",
        );
        check("ioctl", case(&[3, HDIO_SET_BUSSTATE, 2]), "3, 0x32d, BUSSTATE_TRISTATE; = 0");
        check("ioctl", case(&[3, HDIO_SET_DMA, 1]), "3, 0x326, 1; = 0");
        let word = |op| case(&[3, op, 0x1000]).memory(0x1000, halves(&[1, 0]));
        check("ioctl", word(HDIO_GET_BUSSTATE), "3, 0x31a; [BUSSTATE_ON] = 0");
        check("ioctl", word(HDIO_GET_DMA), "3, 0x30b; [1] = 0");
        // A 32-bit program's word ends after four bytes.
        let short = case(&[3, HDIO_GET_DMA, 0x1000]).abi(Abi::I386).memory(0x1000, halves(&[7]));
        check("ioctl", short, "3, 0x30b; [7] = 0");
    }
}
