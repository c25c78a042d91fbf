/* Memory: mmap and its kin with every flag, protection keys, mlock, madvise, mempolicy, process_vm_*.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"
#include <sys/uio.h>

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	ftruncate(fd, 8192);
#ifdef __x86_64__
#define MMAP(a, l, p, f, d, o) CALL(mmap, a, l, p, f, d, o)
#else
#define MMAP(a, l, p, f, d, o) CALL(mmap2, a, l, p, f, d, (o) >> 12)
#endif
	char *m = (char *)MMAP(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	MMAP(NULL, 4096, PROT_READ, MAP_SHARED, fd, 4096);
	MMAP(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
	MMAP(NULL, 4096, PROT_NONE, 3, fd, 0);
	MMAP(NULL, 0, PROT_NONE, 0, -1, 0);
	MMAP(1, 4096, -1, -1, -1, -1);
	for (int bit = 0; bit < 32; bit++) {
		MMAP(NULL, 1, 1u << bit, MAP_SHARED | MAP_PRIVATE, 99, 0);
		MMAP(NULL, 1, 0, 1u << bit, 99, 0x123456000);
	}
	for (int size = 0; size < 64; size += 7)
		MMAP(NULL, 1, 0, MAP_HUGETLB | (unsigned)size << 26, 99, 0);
	ONLY32(unsigned old[6] = { 0, 4096, 1, 0x22, -1, 0 }; CALLNR(__NR_mmap, old); CALLNR(__NR_mmap, edge); CALLNR(__NR_mmap, edge - 4);)
	CALL(mprotect, m, 4096, PROT_READ);
	CALL(mprotect, m, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
	CALL(mprotect, m, 4096, PROT_GROWSDOWN | PROT_READ);
	CALL(mprotect, 0, 0, 0);
	CALL(mprotect, 1, -1, -1);
	CALL(mremap, m + 4096, 4096, 8192, MREMAP_MAYMOVE);
	CALL(mremap, m, 4096, 4096, MREMAP_FIXED | MREMAP_MAYMOVE, edge);
	CALL(mremap, 0, 0, 0, -1, 5);
	CALL(mremap, m, 4096, 8192, 4);
	CALL(munmap, m, 4096);
	CALL(munmap, 1, 0);
	CALL(munmap, -1, -1);
	m = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	for (int advice = 0; advice < 30; advice++)
		CALL(madvise, m, 0, advice);
	for (int advice = 98; advice < 106; advice++)
		CALL(madvise, 1, 0, advice);
	CALL(madvise, m, 4096, -1);
	CALL(msync, m, 4096, MS_SYNC);
	CALL(msync, m, 4096, MS_ASYNC | MS_INVALIDATE);
	CALL(msync, 1, -1, -1);
	CALL(mincore, m, 65536, scratch);
	CALL(mincore, m, 4096 * 3, edge - 3);
	CALL(mincore, m, 4096 * 3, edge);
	CALL(mincore, 1, 1, NULL);
	CALL(mlock, m, 4096);
	CALL(munlock, m, 4096);
	CALL(mlock2, m, 4096, 1);
	CALL(mlock2, m, 4096, -1);
	CALL(mlockall, 8);
	CALL(mlockall, -1);
	CALL(mlockall, MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT);
	CALL(munlockall);
	CALL(brk, 0);
	CALL(brk, 0x12345);
	CALL(remap_file_pages, m, 4096, 0, 0, 0);
	CALL(remap_file_pages, 1, 2, -1, -1, -1);
	int key = CALL(pkey_alloc, 0, 0);
	CALL(pkey_alloc, 0, 3);
	CALL(pkey_alloc, -1, -1);
	CALL(pkey_mprotect, m, 4096, PROT_READ, key);
	CALL(pkey_mprotect, m, 0, -1, -1);
	CALL(pkey_free, key);
	CALL(pkey_free, -1);
	CALL(mseal, m + 32768, 4096, 0);
	CALL(mseal, 1, 2, -1);
	CALLNR(453, 0, 4096, 1);
	CALLNR(453, 0, 4096, -1);
	unsigned long mask[2] = { 1, 0 };
	int mode = 0;
	for (mode = 0; mode < 8; mode++)
		CALL(set_mempolicy, mode, mask, 64);
	CALL(set_mempolicy, 0x8001, mask, 128);
	CALL(set_mempolicy, -1, NULL, 0);
	CALL(set_mempolicy, 1, edge, 64);
	CALL(set_mempolicy, 0, NULL, 0);
	CALL(get_mempolicy, &mode, mask, 128, 0, 0);
	CALL(get_mempolicy, &mode, scratch, 1024, m, 3);
	CALL(get_mempolicy, edge, edge, 64, -1, -1);
	CALL(mbind, m, 4096, 2, mask, 64, 1 | 2);
	CALL(mbind, 1, 0, -1, edge, 5, -1);
	CALL(migrate_pages, 0, 64, mask, mask);
	CALL(migrate_pages, -1, 64, edge, edge);
	void *pages[2] = { m, edge };
	int nodes[2] = { 0, 5 }, status[2] = { 7, 7 };
	CALL(move_pages, 0, 2, pages, NULL, status, 2);
	CALL(move_pages, 0, 2, pages, nodes, status, 6);
	CALL(move_pages, 0, 0, pages, nodes, status, -1);
	CALL(move_pages, 1, 2, edge, edge, edge, 1);
	CALLNR(450, m, 4096, 0, 0);
	struct iovec l = { scratch, 5 }, r = { "remote", 6 };
	CALL(process_vm_readv, getpid(), &l, 1, &r, 1, 0);
	CALL(process_vm_writev, getpid(), &r, 1, &l, 1, 0);
	CALL(process_vm_readv, 0, edge, 1, edge, 1, -1);
	CALL(process_vm_readv, -1, &l, -1, &r, 0, 0);
	CALL(process_madvise, -1, &l, 1, 4, 0);
	CALL(process_madvise, 3, edge, 1, -1, -1);
	CALL(process_mrelease, -1, -1);
	CALL(userfaultfd, O_CLOEXEC | O_NONBLOCK | 1);
	CALL(userfaultfd, -1);
	CALL(membarrier, 0, 0, 0);
	for (int bit = 0; bit < 12; bit++)
		CALL(membarrier, 1 << bit, 8, 5);
	CALL(membarrier, 3, 1, 0);
	CALL(membarrier, -1, -1, -1);
#ifdef __x86_64__
	CALL(arch_prctl, 0x1002, -1);
	CALL(arch_prctl, 0x1003, scratch);
	CALL(arch_prctl, 0x1003, edge);
	CALL(arch_prctl, 0x1004, scratch);
	CALL(arch_prctl, 0x1011);
	CALL(arch_prctl, 0x1012, 7);
	CALL(arch_prctl, 0x1021, scratch);
	CALL(arch_prctl, 0x1022, scratch);
	CALL(arch_prctl, 0x1023, 18);
	CALL(arch_prctl, 0x5005, scratch);
	CALL(arch_prctl, -1, -1);
#endif
	CALL(modify_ldt, 0, scratch, 16);
	unsigned desc[4] = { 5, 0x1000, 0xfff, 0x51 };
	CALL(modify_ldt, 1, desc, 16);
	CALL(modify_ldt, 0x11, desc, 8);
	CALL(modify_ldt, -1, edge, 16);
	desc[0] = -1;
	CALL(set_thread_area, edge);
	CALL(get_thread_area, desc);
	CALL(get_thread_area, edge);
}
