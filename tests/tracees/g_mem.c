/* Decoder groups "mem", "numa", "pkeys", "map_shadow_stack", "process_vm".
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"
#include <sys/uio.h>

TRACEE {
	long page = 4096;
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	ftruncate(fd, 2 * page);
#ifdef __x86_64__
#define MAP_CALL mmap
#else
#define MAP_CALL mmap2
#endif
	// Length 0 is refused always.
#define MAP(i, n) BITS(MAP_CALL, i, n, 0, 0, 0, 0, -1, 0)
	BITS(mmap2, 4, 32, 0, 0, 0, 0x22, -1, 0);
	BITS(mmap2, 3, 32, 0, 0, 0, 0x22, -1, 0);
	for (int type = 0; type < 20; type++)
		with_(__NR_mmap2, ARGS(0, 0, 3, type, 7, 5), 1, 0x1000);
	RANGE(mmap2, 6, -2, 2, 0, 0, 0, 2, 3, 0);
	EACH(mmap2, 6, numbers, 0, 0, 0, 2, 3, 0);
	for (unsigned size = 0; size < 64; size++) {
		CALL(mmap2, 0, 0, 1, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | size << 26, -1, 0);
		ONLY64(CALL(mmap, 0, 0, 1, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | size << 26, -1, 0);)
		ONLY64(CALL(mmap, 0, 0, 1, MAP_SHARED | size << 26, -1, 0);)
	}
#ifdef __x86_64__
	BITS(mmap, 4, 64, 0, 0, 0, 0x22, -1, 0);
	BITS(mmap, 3, 64, 0, 0, 0, 0x22, -1, 0);
	for (int type = 0; type < 20; type++)
		CALL(mmap, 0x1000, 0, 3, type, 7, 0x5000);
	EACH(mmap, 6, numbers, 0, 0, 0, 2, 3, 0);
	EACH(mmap, 1, numbers, 0, 0, 0, 2, 3, 0);
	EACH(mmap, 2, numbers, -1, 0, 0, 0, 3, 0);
	char *m = (char *)CALL(mmap, 0, 4 * page, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CALL(mmap, 0, page, 1, MAP_SHARED, fd, page);
	CALL(mmap, 0, page, 1, MAP_SHARED_VALIDATE, fd, 0);
#else
	long old[6] = { 0, 4 * page, 3, 0x22, -1, 0 };
	char *m = (char *)CALL(mmap, old);
	for (int bit = 0; bit < 32; bit++) {
		long flags[6] = { 0, 0, 1L << bit, 1L << bit, fd, 1L << bit };
		CALL(mmap, flags);
	}
	BAD(mmap, 1, 0);
	CUT(mmap, 1, old, sizeof old, 0);
	old[3] = 1; old[4] = fd; old[5] = page;
	CALL(mmap, old);
#endif
	BITS(mprotect, 3, 64, 1, page, 0);
	EACH(mprotect, 1, numbers, 1, 0, 1);
	EACH(mprotect, 2, numbers, 1, 1, 1);
	CALL(mprotect, m, page, 1);
	CALL(mprotect, m, page, 3);
	BITS(pkey_mprotect, 3, 64, 1, page, 0, -1);
	EACH(pkey_mprotect, 4, numbers, 1, 1, 1, 0);
	EACH(munmap, 1, numbers, 1, 0);
	EACH(munmap, 2, numbers, 1, 0);
	CALL(brk, 0);
	CALL(brk, 1);
	CALL(brk, -1);
	BITS(mremap, 4, 64, 1, page, page, 0, 0x5000);
	EACH(mremap, 1, numbers, 1, 1, 1, 16);
	EACH(mremap, 2, numbers, 1, 1, 1, 16);
	EACH(mremap, 3, numbers, 1, 1, 1, 16);
	EACH(mremap, 5, numbers, 1, 1, 1, 18, 1);
	CALL(mremap, m, page, 2 * page, 0);
	char *moved = (char *)CALL(mremap, m, 4 * page, 8 * page, 1);
	if (moved != (char *)-1L)
		m = moved;
	CALL(mremap, m, page, page, 3, 1);
	CALL(mremap, m, page, page, 5, 1);
	CALL(mremap, m, page, page, 7, -1);
	BITS(msync, 3, 64, 1, page, 0);
	CALL(msync, edge - page, page, 4);
	CALL(msync, edge - page, page, 3);
	EACH(msync, 1, numbers, 1, 0, 1);
	EACH(msync, 2, numbers, 1, 0, 1);
	memset(m, 1, 1);
	CALL(mincore, edge - page, page, scratch);
	CALL(mincore, edge - page, 1, scratch);
	CALL(mincore, edge - page, 2 * page, scratch);
	CALL(mincore, edge - page, 0, scratch);
	CALL(mincore, 1, page, scratch);
	CALL(mincore, edge - page, -1, scratch);
	CALL(mincore, m, page, edge);
	BAD(mincore, 3, edge - page, page, 0);
	char *wide = mmap(NULL, 70 * page, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	for (int i = 0; i < 70; i += 3)
		wide[i * page] = 1;
	CALL(mincore, wide, 70 * page, scratch);
	CALL(mincore, wide, 32 * page, scratch);
	CALL(mincore, wide, 33 * page, scratch);
	CALL(mincore, wide, 8 * page, edge - 4);
	RANGE(madvise, 3, -1, 30, 1, page, 0);
	RANGE(madvise, 3, 98, 104, 1, page, 0);
	EACH(madvise, 3, numbers, 1, page, 0);
	EACH(madvise, 1, numbers, 1, 0, 4);
	EACH(madvise, 2, numbers, 1, 0, 4);
	CALL(madvise, m, page, 4);
	BITS(mlock2, 3, 64, 1, page, 0);
	EACH(mlock, 2, numbers, 1, 0);
	EACH(munlock, 2, numbers, 1, 0);
	CALL(mlock, edge - page, page);
	CALL(munlock, edge - page, page);
	CALL(mlock2, edge - page, page, 1);
	CALL(munlock, edge - page, page);
	BITS(mlockall, 1, 64, 0x100);
	CALL(mlockall, 0);
	CALL(munlockall, 1, 2, 3);
	BITS(remap_file_pages, 4, 64, 1, page, 0, 0, 0);
	BITS(remap_file_pages, 3, 64, 1, page, 0, 0, 0);
	EACH(remap_file_pages, 4, numbers, 1, page, 0, 0, 0);
	EACH(remap_file_pages, 5, numbers, 1, page, 0, 0, 0);
	for (unsigned size = 0; size < 64; size++)
		CALL(remap_file_pages, 1, page, 0, 5, MAP_HUGETLB | size << 26);
	BITS(mseal, 3, 32, 1, page, 0);
	EACH(mseal, 1, numbers, 1, 0, 1);
	EACH(mseal, 2, numbers, 1, 1, 1);
	BITS(map_shadow_stack, 3, 64, 1, page, 0);
	EACH(map_shadow_stack, 1, numbers, 0, 0, 9);
	EACH(map_shadow_stack, 2, numbers, 0, 0, 9);
	BITS(pkey_alloc, 1, 64, 0, 0xff00);
	BITS(pkey_alloc, 2, 64, 1, 0);
	CALL(pkey_alloc, 0, 3);
	EACH(pkey_free, 1, numbers, 0);

	// other processes
	struct iovec vec[40];
	for (int i = 0; i < 40; i++) {
		vec[i].iov_base = scratch + i;
		vec[i].iov_len = i;
	}
	static const long counts[] = { 0, 1, 2, 3, 31, 32, 33, 40, -1, 1024, 1025, LONG_MIN, (long)0x100000000 };
	RANGE(process_madvise, 4, -1, 30, -1, vec, 1, 0, 0);
	// What lies behind these is the stack, with random words in it.
	EACH(process_madvise, 3, counts, -1, AT_EDGE(vec), 0, 4, 0);
	EACH(process_madvise, 5, numbers, -1, vec, 1, 4, 0);
	EACH(process_madvise, 1, numbers, 0, vec, 1, 4, 1);
	BAD(process_madvise, 2, -1, 0, 1, 4, 0);
	CUT(process_madvise, 2, vec, sizeof *vec * 4, -1, 0, 4, 4, 0);
	EACH(process_mrelease, 1, numbers, 0, 0);
	EACH(process_mrelease, 2, numbers, -1, 0);
	long me = getpid();
	memcpy(scratch, "some bytes of memory, and more than thirty-two of them", 55);
	struct iovec local[3] = { { scratch + 1000, 10 }, { NULL, 0 }, { scratch + 2000, 40 } };
	struct iovec remote[3] = { { scratch, 20 }, { (void *)1, 0 }, { scratch + 20, 30 } };
	CALL(process_vm_readv, me, local, 3, remote, 3, 0);
	CALL(process_vm_readv, me, local, 1, remote, 3, 0);
	CALL(process_vm_writev, me, remote, 3, local, 3, 0);
	CALL(process_vm_writev, me, remote, 3, local, 1, 0);
	EACH(process_vm_readv, 1, numbers, 0, local, 3, remote, 3, 1);
	EACH(process_vm_readv, 3, counts, -1, AT_EDGE(local), 0, remote, 3, 0);
	EACH(process_vm_readv, 5, counts, -1, local, 3, AT_EDGE(remote), 0, 0);
	EACH(process_vm_readv, 6, numbers, -1, local, 3, remote, 2, 0);
	EACH(process_vm_writev, 3, counts, -1, AT_EDGE(local), 0, remote, 3, 0);
	EACH(process_vm_writev, 5, counts, -1, local, 3, AT_EDGE(remote), 0, 0);
	EACH(process_vm_writev, 6, numbers, -1, local, 3, remote, 2, 0);
	BAD(process_vm_readv, 2, me, 0, 1, remote, 1, 0);
	BAD(process_vm_readv, 4, me, local, 1, 0, 1, 0);
	BAD(process_vm_writev, 2, me, 0, 1, remote, 1, 0);
	BAD(process_vm_writev, 4, me, local, 1, 0, 1, 0);
	CUT(process_vm_readv, 2, local, sizeof local, -1, 0, 3, remote, 3, 0);
	CUT(process_vm_writev, 2, local, sizeof local, -1, 0, 3, remote, 3, 0);
	CUT(process_vm_writev, 4, local, sizeof local, -1, remote, 3, 0, 3, 0);
	local[2].iov_base = edge - 3;
	CALL(process_vm_writev, -1, local, 3, remote, 3, 0);

	// NUMA: nodes as bits
	unsigned long mask[40] = { 0x1, 0x8000000000000001 & ULONG_MAX, -1 };
	static const long nodes[] = { 0, 1, 2, 3, 9, 31, 32, 33, 34, 63, 64, 65, 66, 100, 128, 129, 192, 193, 256, 1024, 1025, 8192, 32768, 32769, -1, LONG_MIN };
	for (int mode = -1; mode < 9; mode++) {
		CALL(mbind, 1, page, mode, mask, 65, 0);
		CALL(set_mempolicy, mode, mask, 65 + 1000000);
	}
	BITS(mbind, 3, 32, 1, page, 0, mask, 2, 0);
	BITS(mbind, 6, 64, 1, page, 0, mask, 2, 0);
	EACH(mbind, 5, nodes, 1, page, 2, AT_EDGE(mask), 0, 0);
	EACH(mbind, 5, nodes, 1, page, 2, edge - 8, 0, 0);
	EACH(mbind, 5, nodes, 1, page, 2, NULL, 0, 0);
	BAD(mbind, 4, 1, page, 2, 0, 9, 0);
	EACH(mbind, 1, numbers, 1, page, 99, mask, 9, 0);
	EACH(mbind, 2, numbers, 1, page, 99, mask, 9, 0);
	BITS(set_mempolicy, 1, 32, 0, mask, 1000000);
	EACH(set_mempolicy, 3, nodes, 99, AT_EDGE(mask), 0);
	EACH(set_mempolicy, 3, nodes, 99, edge - 16, 0);
	BAD(set_mempolicy, 2, 99, 0, 9);
	BITS(get_mempolicy, 5, 64, scratch, scratch + 8, 2, 0, 0);
	EACH(get_mempolicy, 3, nodes, scratch, scratch + 8, 0, 0, 0);
	EACH(get_mempolicy, 3, nodes, scratch, edge - 128, 0, 0, 0);
	BAD(get_mempolicy, 1, 0, scratch, 1024, 0, 0);
	BAD(get_mempolicy, 2, scratch, 0, 1024, 0, 0);
	EACH(get_mempolicy, 4, numbers, scratch, scratch + 8, 1024, 0, 2);
	CALL(get_mempolicy, scratch, scratch + 8, 1024, edge - 1, 2);
	CALL(get_mempolicy, scratch, scratch + 8, 1024, edge - 1, 3);
	CALL(get_mempolicy, scratch, scratch + 8, 1024, 0, 4);
	EACH(migrate_pages, 2, nodes, -1, 0, AT_EDGE(mask), edge - 39 * sizeof *mask);
	BAD(migrate_pages, 3, -1, 65, 0, mask);
	BAD(migrate_pages, 4, -1, 65, mask, 0);
	EACH(migrate_pages, 1, numbers, 0, 0x100000, mask, mask);
	void *pages[40] = { edge - page, NULL, (void *)1, edge, scratch };
	int to[40] = { 0, -1, 1, 5, INT_MIN };
	EACH(move_pages, 2, counts, -1, 0, pages, to, scratch, 0);
	CALL(move_pages, 0, 5, pages, NULL, scratch, 0);
	CALL(move_pages, 0, 5, pages, to, scratch, 2);
	CALL(move_pages, 0, 40, pages, NULL, scratch, 0);
	CALL(move_pages, 0, 5, pages, NULL, edge - 8, 0);
	BITS(move_pages, 6, 32, -1, 1, pages, to, scratch, 0);
	BAD(move_pages, 3, 0, 2, 0, to, scratch, 2);
	BAD(move_pages, 4, 0, 2, pages, 0, scratch, 2);
	BAD(move_pages, 5, 0, 2, pages, NULL, 0, 2);
	CUT(move_pages, 3, pages, sizeof *pages * 5, -1, 5, 0, to, scratch, 0);
	CUT(move_pages, 4, to, sizeof *to * 5, -1, 5, pages, 0, scratch, 0);
	EACH(set_mempolicy_home_node, 1, numbers, 0, 0, 5, 5);
	EACH(set_mempolicy_home_node, 2, numbers, 1, 0, 5, 5);
	EACH(set_mempolicy_home_node, 3, numbers, 1, 0, 5, 5);
	EACH(set_mempolicy_home_node, 4, numbers, 1, 0, 5, 5);
}
