//! Known facts, held against the generated tables.

use abi::{Abi, layout, names};

#[test]
fn constants() {
    let t = &names::OPEN_MODE_FLAGS;
    assert_eq!(t.name(Abi::X86_64, 0o100), Some("O_CREAT"));
    assert_eq!(t.value(Abi::X86_64, "O_DIRECTORY"), Some(0o200000));
    assert_eq!(t.value(Abi::Aarch64, "O_DIRECTORY"), Some(0o40000));
    assert_eq!(t.name(Abi::X86_64, 0), None);
    assert!(names::OPEN_ACCESS_MODES.sorted);
    assert_eq!(names::OPEN_ACCESS_MODES.name(Abi::I386, 2), Some("O_RDWR"));
    assert_eq!(names::MMAP_PROT.unknown, "PROT_???");
    // 32-bit only on x86.
    assert_eq!(names::MMAP_FLAGS.value(Abi::Riscv64, "MAP_32BIT"), None);
}

#[test]
fn layouts() {
    use layout::stat;
    assert_eq!(stat::SIZE.name, "stat");
    assert_eq!((stat::SIZE.of(Abi::X86_64), stat::SIZE.of(Abi::I386), stat::SIZE.of(Abi::X32)), (144, 64, 144));
    assert_eq!((stat::st_size.offset(Abi::X86_64), stat::st_size.size(Abi::X86_64)), (48, 8));
    assert_eq!((stat::st_size.offset(Abi::I386), stat::st_size.size(Abi::I386)), (20, 4));
    assert_eq!(stat::st_size.offset(Abi::Arm), stat::st_size.offset(Abi::I386));
}

#[test]
fn ioctl_names() {
    use abi::ioctl;
    let shown = |abi, op| ioctl::names(abi, op).iter().map(|n| n.1).collect::<Vec<_>>().join(" or ");
    assert_eq!(shown(Abi::X86_64, 0x5402), "SNDCTL_TMR_START or TCSETS");
    assert_eq!(shown(Abi::X86_64, 0x5413), "TIOCGWINSZ");
    assert_eq!(shown(Abi::X86_64, 0x802c_542a), "TCGETS2");
    assert_eq!(shown(Abi::X86_64, 0x8927), "SIOCGIFHWADDR");
    assert_eq!(shown(Abi::X86_64, 0x2285), "SG_IO");
    assert_eq!(shown(Abi::X86_64, 0xffff_ffff), "");
    // The size of a record with longs is part of the number; what has a name of its own there has no other.
    assert_eq!(shown(Abi::I386, 0x8004_6601), "FS_IOC32_GETFLAGS");
    assert!(ioctl::NAMES.len() >= 3485);
}

#[test]
fn tables_are_sound() {
    let mut seen = std::collections::BTreeSet::new();
    for t in names::ALL {
        assert!(seen.insert(t.name), "{} twice", t.name);
        for abi in Abi::ALL {
            let entries = t.entries(abi);
            if t.sorted {
                assert!(entries.is_sorted_by(|a, b| a.value < b.value), "{} of {abi}", t.name);
            }
            let mut names = std::collections::BTreeSet::new();
            for e in entries {
                assert!(names.insert(e.name), "{}: {} twice", t.name, e.name);
                assert_eq!(t.value(abi, e.name), Some(e.value));
                // A value with several names answers with the first of them.
                let first = entries.iter().find(|f| f.value == e.value).unwrap();
                assert_eq!(t.name(abi, e.value), Some(first.name), "{} of {abi}", t.name);
            }
        }
    }
    assert!(seen.len() > 300);
}

/// Sizes that the calls themselves check, or that manual pages state.
#[test]
fn records_have_the_kernels_sizes() {
    let sizes = |s: abi::Size| [s.of(Abi::X86_64), s.of(Abi::I386), s.of(Abi::X32)];
    assert_eq!(sizes(layout::statx::SIZE), [256; 3]);
    assert_eq!(sizes(layout::clone_args::SIZE), [88; 3]);
    assert_eq!(sizes(layout::open_how::SIZE), [24; 3]);
    assert_eq!(sizes(layout::siginfo::SIZE), [128; 3]);
    assert_eq!(sizes(layout::signalfd_siginfo::SIZE), [128; 3]);
    assert_eq!(sizes(layout::io_uring_params::SIZE), [120; 3]);
    assert_eq!(sizes(layout::epoll_event::SIZE), [12; 3]);
    assert_eq!(sizes(layout::pollfd::SIZE), [8; 3]);
    assert_eq!(sizes(layout::new_utsname::SIZE), [390; 3]);
    assert_eq!(sizes(layout::sockaddr_in6::SIZE), [28; 3]);
    assert_eq!(sizes(layout::sockaddr_un::SIZE), [110; 3]);
    assert_eq!(sizes(layout::iovec::SIZE), [16, 8, 8]);
    assert_eq!(sizes(layout::msghdr::SIZE), [56, 28, 28]);
    assert_eq!(sizes(layout::sigaction::SIZE), [32, 20, 20]);
    assert_eq!(sizes(layout::sigaltstack::SIZE), [24, 12, 12]);
    assert_eq!(sizes(layout::timex::SIZE)[..2], [208, 128]);
    assert_eq!(sizes(layout::rlimit64::SIZE), [16; 3]);
}
