//! Memory: mappings, advice, locking, protection keys, policies of NUMA nodes.

use crate::hooks::iov::IOVEC;
use crate::hooks::nodemask::NODEMASK;
use crate::structs::mm::{MMAP, MPOL};
use crate::words::*;

/// mmap(2) takes a long of which half means something: the numbers show it whole, the names do not.
static LONG_FLAGS: Hook = Hook {
    name: "long mmap flags",
    reads: "nothing else",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let num = walk.num(site, 8);
        let half = Value::Flags(Num::new(num.bits, 4), Of::Many(&MMAP));
        Value::Spelled(walk.put(Value::Int(num, Base::Hex)), walk.put(half))
    },
};

/// A byte of mincore(2), of which the lowest bit says something and the others are undefined (`man 2 mincore`).
static RESIDENT: Hook = Hook {
    name: "residency",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [1; 3], name: "u8" }),
    run: |walk, site, _| Value::Int(Num::new(walk.num(site, 1).bits & 1, 1), Base::Udec),
};

/// Where a page is, or why nowhere: a node's number, or a negative errno (`man 2 move_pages`).
static PAGE_STATUS: Hook = Hook {
    name: "page status",
    reads: "nothing else",
    phase: Phase::Enter,
    size: Some(abi::Size { size: [4; 3], name: "int" }),
    run: |walk, site, _| {
        let num = walk.num(site, 4);
        if num.signed() < 0 { Value::Errno(num) } else { Value::Int(num, Base::Dec) }
    },
};

calls! {
    /// Memory.
    pub CALLS:
    mmap (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT)),
          flags: Either(Below(flags, 1 << 32), &Packed(&MMAP), &Hook(&LONG_FLAGS, &[])), fd: Fd, offset: Hex)
        -> Ret::Hex, [DESC | MEMORY | MAPS_CHANGE];
    mprotect (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT))) -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    munmap (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    brk (addr: Ptr) -> Ret::Hex, [MEMORY | MAPS_CHANGE];
    mremap (old_address: Ptr, old_size: Ulong, new_size: Ulong, flags: Width(8, &Flags(&MREMAP_FLAGS)),
            new_address: When(
                And(&All(flags, abi::c::MREMAP_MAYMOVE), &Any(flags, abi::c::MREMAP_FIXED | abi::c::MREMAP_DONTUNMAP)), &Ptr
            )) -> Ret::Hex, [MEMORY | MAPS_CHANGE];
    msync (addr: Ptr, length: Ulong, flags: Width(4, &Flags(&MCTL_SYNC))) -> Ret::Zero, [MEMORY];
    mincore (addr: Ptr, length: Ulong, vec: Out(&Array(&Hook(&RESIDENT, &[]), Blocks(&Of(length), 4096)))) -> Ret::Zero, [MEMORY];
    madvise (addr: Ptr, length: Ulong, advice: Width(4, &Name(&MADVISE_CMDS))) -> Ret::Zero, [MEMORY];
    mlock (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY];
    mlock2 (addr: Ptr, length: Ulong, flags: Width(4, &Flags(&MLOCK_FLAGS))) -> Ret::Zero, [MEMORY];
    munlock (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY];
    mlockall (flags: Width(4, &Flags(&MLOCKALL_FLAGS))) -> Ret::Zero, [MEMORY];
    munlockall () -> Ret::Zero, [MEMORY];
    remap_file_pages (addr: Ptr, size: Ulong, prot: Width(8, &Flags(&MMAP_PROT)), pgoff: Ulong,
        flags: Either(Below(flags, 1 << 32), &Packed(&MMAP), &Hook(&LONG_FLAGS, &[])))
        -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    pkey_mprotect (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT)), pkey: Int)
        -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    pkey_alloc (flags: Hex, access_rights: Width(8, &Flags(&PKEY_ACCESS))) -> Ret::Int, [];
    pkey_free (pkey: Int) -> Ret::Zero, [];
    userfaultfd (flags: Flags(&UFFD_FLAGS)) -> Ret::Fd, [DESC];
    mseal (addr: Ptr, length: Ulong, flags: Hex) -> Ret::Zero, [MEMORY];
    map_shadow_stack (addr: Ptr, len: Ulong, flags: Width(4, &Flags(&SHADOW_STACK_FLAGS))) -> Ret::Int, [MEMORY];
    process_madvise (pidfd: Fd, iovec: In(&Array(&Struct(&IOVEC), Of(n))), n: Ulong,
                     advice: Width(4, &Name(&MADVISE_CMDS)), flags: Hex32) -> Ret::Size, [DESC];

    mbind (addr: Ptr, len: Ulong, mode: Width(8, &Packed(&MPOL)), nodemask: In(&Hook(&NODEMASK, &[maxnode])), maxnode: Ulong,
           flags: Width(4, &Flags(&MBIND_FLAGS))) -> Ret::Zero, [MEMORY];
    set_mempolicy (mode: Width(4, &Packed(&MPOL)), nodemask: In(&Hook(&NODEMASK, &[maxnode])), maxnode: Ulong)
        -> Ret::Zero, [MEMORY];
    get_mempolicy (mode: Out(&Name(&MPOL_MODES)), nodemask: Either(Is(maxnode, 0), &Late(&In(&Hook(&NODEMASK, &[maxnode]))), &Out(&Hook(&NODEMASK, &[maxnode]))), maxnode: Ulong,
                   addr: Ptr, flags: Width(8, &Flags(&GET_MEMPOLICY_FLAGS))) -> Ret::Zero, [MEMORY];
    migrate_pages (pid: Tgid, maxnode: Ulong, old_nodes: In(&Hook(&NODEMASK, &[maxnode])),
                   new_nodes: In(&Hook(&NODEMASK, &[maxnode]))) -> Ret::Int, [MEMORY];
    move_pages (pid: Tgid, count: Ulong, pages: In(&Array(&Ptr, Of(count))), nodes: In(&Array(&Int, Of(count))),
                status: Out(&Array(&Hook(&PAGE_STATUS, &[]), Of(count))), flags: Width(4, &Flags(&MOVE_PAGES_FLAGS)))
        -> Ret::Int, [MEMORY];
    set_mempolicy_home_node (start: Ptr, len: Ulong, home_node: Ulong, flags: Hex) -> Ret::Zero, [MEMORY];
}

#[cfg(test)]
mod tests {
    use crate::testing::{case, words};

    #[test]
    fn mappings_name_their_type_before_their_flags() {
        let huge = 0x22 | 20 << 26;
        let shown = case(&[0, 4096, 3, huge, u64::MAX, 0]).ret(0x7000).show("mmap");
        assert_eq!(
            shown,
            "NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|20<<MAP_HUGE_SHIFT, -1, 0; = 0x7000"
        );
        assert_eq!(
            case(&[1, 2, 0, 0, 3, 0x1000]).error(9).show("mmap"),
            "0x1, 2, PROT_NONE, MAP_FILE, 3, 0x1000; = -9"
        );
    }

    #[test]
    fn a_new_address_is_shown_where_the_kernel_takes_it() {
        assert_eq!(case(&[0x1000, 1, 2, 2, 5]).error(22).show("mremap"), "0x1000, 1, 2, MREMAP_FIXED; = -22");
        assert_eq!(
            case(&[0x1000, 1, 2, 3, 5]).error(22).show("mremap"),
            "0x1000, 1, 2, MREMAP_MAYMOVE|MREMAP_FIXED, 0x5; = -22"
        );
    }

    #[test]
    fn mincore_counts_pages() {
        let shown = case(&[0x1000, 4097, 0x9000]).memory(0x9000, [1, 0, 7]).show("mincore");
        assert_eq!(shown, "0x1000, 4097; [1, 0] = 0");
        assert_eq!(case(&[0x1000, 4097, 0x9000]).error(14).show("mincore"), "0x1000, 4097; 0x9000 = -14");
    }

    #[test]
    fn bytes_of_mincore_have_one_bit() {
        let shown = case(&[0x1000, 3 * 4096, 0x9000]).memory(0x9000, [2, 3, 0xff]).show("mincore");
        assert_eq!(shown, "0x1000, 12288; [0, 1, 1] = 0");
    }

    #[test]
    fn a_mask_without_nodes_is_empty_also_after_a_failure() {
        let get = |maxnode| case(&[0, 0x9000, maxnode, 0, 0]).error(22).show("get_mempolicy");
        assert_eq!(get(0), "; NULL, [], 0, NULL, 0 = -22");
        assert_eq!(get(8), "; NULL, 0x9000, 8, NULL, 0 = -22");
    }

    #[test]
    fn node_masks_are_whole_words() {
        let mask = words(&[0x3770, 2, 0]);
        let bind = |maxnode, at| case(&[0, 0, 3, at, maxnode, 0]).memory(0x9000, mask.clone()).show("mbind");
        assert_eq!(bind(8, 0x9000), "NULL, 0, MPOL_INTERLEAVE, [0x00000000003770], 8, 0; = 0");
        assert_eq!(bind(65, 0x9000), "NULL, 0, MPOL_INTERLEAVE, [0x00000000003770], 65, 0; = 0");
        assert_eq!(bind(66, 0x9000), "NULL, 0, MPOL_INTERLEAVE, [0x00000000003770, 0x00000000000002], 66, 0; = 0");
        assert_eq!(bind(1, 0x9000), "NULL, 0, MPOL_INTERLEAVE, 0x9000, 1, 0; = 0");
        assert_eq!(bind(0, 0x9000), "NULL, 0, MPOL_INTERLEAVE, [], 0, 0; = 0");
        assert_eq!(bind(8, 0), "NULL, 0, MPOL_INTERLEAVE, NULL, 8, 0; = 0");
        assert_eq!(bind(u64::MAX, 0x9000), format!("NULL, 0, MPOL_INTERLEAVE, 0x9000, {}, 0; = 0", u64::MAX));
    }
}
