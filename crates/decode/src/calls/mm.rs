//! Memory: mappings, advice, locking, protection keys, policies of NUMA nodes.

use crate::hooks::iov::IOVEC;
use crate::hooks::nodemask::NODEMASK;
use crate::structs::mm::{MMAP, MPOL};
use crate::words::*;

calls! {
    /// Memory.
    pub CALLS:
    mmap (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT)), flags: Width(8, &Packed(&MMAP)), fd: Fd, offset: Hex)
        -> Ret::Hex, [DESC | MEMORY | MAPS_CHANGE];
    mprotect (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT))) -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    munmap (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    brk (addr: Ptr) -> Ret::Hex, [MEMORY | MAPS_CHANGE];
    mremap (old_address: Ptr, old_size: Ulong, new_size: Ulong, flags: Width(8, &Flags(&MREMAP_FLAGS)),
            new_address: When(All(flags, TAKES_NEW_ADDRESS), &Ptr)) -> Ret::Hex, [MEMORY | MAPS_CHANGE];
    msync (addr: Ptr, length: Ulong, flags: Width(4, &Flags(&MCTL_SYNC))) -> Ret::Zero, [MEMORY];
    mincore (addr: Ptr, length: Ulong, vec: Out(&Array(&U8, Blocks(&Of(length), 4096)))) -> Ret::Zero, [MEMORY];
    madvise (addr: Ptr, length: Ulong, advice: Width(4, &Name(&MADVISE_CMDS))) -> Ret::Zero, [MEMORY];
    mlock (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY];
    mlock2 (addr: Ptr, length: Ulong, flags: Width(4, &Flags(&MLOCK_FLAGS))) -> Ret::Zero, [MEMORY];
    munlock (addr: Ptr, length: Ulong) -> Ret::Zero, [MEMORY];
    mlockall (flags: Width(4, &Flags(&MLOCKALL_FLAGS))) -> Ret::Zero, [MEMORY];
    munlockall () -> Ret::Zero, [MEMORY];
    remap_file_pages (addr: Ptr, size: Ulong, prot: Width(8, &Flags(&MMAP_PROT)), pgoff: Ulong, flags: Width(8, &Packed(&MMAP)))
        -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    pkey_mprotect (addr: Ptr, length: Ulong, prot: Width(8, &Flags(&MMAP_PROT)), pkey: Int)
        -> Ret::Zero, [MEMORY | MAPS_CHANGE];
    pkey_alloc (flags: Hex, access_rights: Width(8, &Flags(&PKEY_ACCESS))) -> Ret::Int, [];
    pkey_free (pkey: Int) -> Ret::Zero, [];
    mseal (addr: Ptr, length: Ulong, flags: Hex) -> Ret::Zero, [MEMORY];
    map_shadow_stack (addr: Ptr, len: Ulong, flags: Width(4, &Flags(&SHADOW_STACK_FLAGS))) -> Ret::Int, [MEMORY];
    process_madvise (pidfd: Fd, iovec: In(&Array(&Struct(&IOVEC), Of(n))), n: Ulong,
                     advice: Width(4, &Name(&MADVISE_CMDS)), flags: Hex32) -> Ret::Size, [DESC];
    process_mrelease (pidfd: Fd, flags: Hex32) -> Ret::Zero, [DESC];

    mbind (addr: Ptr, len: Ulong, mode: Width(8, &Packed(&MPOL)), nodemask: In(&Hook(&NODEMASK, &[maxnode])), maxnode: Ulong,
           flags: Width(4, &Flags(&MBIND_FLAGS))) -> Ret::Zero, [MEMORY];
    set_mempolicy (mode: Width(4, &Packed(&MPOL)), nodemask: In(&Hook(&NODEMASK, &[maxnode])), maxnode: Ulong)
        -> Ret::Zero, [MEMORY];
    get_mempolicy (mode: Out(&Name(&MPOL_MODES)), nodemask: Out(&Hook(&NODEMASK, &[maxnode])), maxnode: Ulong,
                   addr: Ptr, flags: Width(8, &Flags(&GET_MEMPOLICY_FLAGS))) -> Ret::Zero, [MEMORY];
    migrate_pages (pid: Tgid, maxnode: Ulong, old_nodes: In(&Hook(&NODEMASK, &[maxnode])),
                   new_nodes: In(&Hook(&NODEMASK, &[maxnode]))) -> Ret::Int, [MEMORY];
    move_pages (pid: Tgid, count: Ulong, pages: In(&Array(&Ptr, Of(count))), nodes: In(&Array(&Int, Of(count))),
                status: Out(&Array(&Errno, Of(count))), flags: Width(4, &Flags(&MOVE_PAGES_FLAGS)))
        -> Ret::Int, [MEMORY];
    set_mempolicy_home_node (start: Ptr, len: Ulong, home_node: Ulong, flags: Hex) -> Ret::Zero, [MEMORY];
}

/// The mremap(2) flags with which a new address is passed.
const TAKES_NEW_ADDRESS: u64 = abi::c::MREMAP_MAYMOVE | abi::c::MREMAP_FIXED;
