// What every tracee includes: raw system calls, memory that ends at a fault, and the refusal to run as root.
//
// A tracee makes its calls through CALL(), so that libc neither filters nor adds any. It prints nothing: the trace is its output.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Numbers newer than the distribution's headers (the same on every architecture).
#ifndef __NR_cachestat
#define __NR_cachestat 451
#endif
#ifndef __NR_fchmodat2
#define __NR_fchmodat2 452
#endif
#ifndef __NR_futex_wake
#define __NR_futex_wake 454
#define __NR_futex_wait 455
#define __NR_futex_requeue 456
#endif
#ifndef __NR_statmount
#define __NR_statmount 457
#define __NR_listmount 458
#endif
#ifndef __NR_lsm_get_self_attr
#define __NR_lsm_get_self_attr 459
#define __NR_lsm_set_self_attr 460
#define __NR_lsm_list_modules 461
#endif
#ifndef __NR_mseal
#define __NR_mseal 462
#endif
#ifndef __NR_setxattrat
#define __NR_setxattrat 463
#define __NR_getxattrat 464
#define __NR_listxattrat 465
#define __NR_removexattrat 466
#endif
#ifndef __NR_open_tree_attr
#define __NR_open_tree_attr 467
#endif
#ifndef __NR_file_getattr
#define __NR_file_getattr 468
#define __NR_file_setattr 469
#endif

// Calls that one of the two architectures lacks: CALL leaves them out there.
#define NONE (-1000)
#ifdef __x86_64__
#define __NR_fstatat64 NONE
#define __NR_stat64 NONE
#define __NR_lstat64 NONE
#define __NR_fstat64 NONE
#define __NR_statfs64 NONE
#define __NR_fstatfs64 NONE
#define __NR_mmap2 NONE
#define __NR__llseek NONE
#define __NR_truncate64 NONE
#define __NR_ftruncate64 NONE
#define __NR_fcntl64 NONE
#define __NR_socketcall NONE
#define __NR_ipc NONE
#define __NR_oldstat NONE
#define __NR_readdir NONE
#define __NR_waitpid NONE
#define __NR_nice NONE
#define __NR_stime NONE
#define __NR_signal NONE
#define __NR_sigaction NONE
#define __NR_sigprocmask NONE
#define __NR_sigpending NONE
#define __NR_sgetmask NONE
#define __NR_ssetmask NONE
#define __NR_olduname NONE
#define __NR_oldolduname NONE
#define __NR__newselect NONE
#define __NR_ugetrlimit NONE
#define __NR_getuid32 NONE
#define __NR_chown32 NONE
#define __NR_getgroups32 NONE
#define __NR_setresuid32 NONE
#define __NR_getresuid32 NONE
#define __NR_clock_gettime64 NONE
#define __NR_clock_settime64 NONE
#define __NR_clock_getres_time64 NONE
#define __NR_clock_adjtime64 NONE
#define __NR_clock_nanosleep_time64 NONE
#define __NR_timer_gettime64 NONE
#define __NR_timer_settime64 NONE
#define __NR_timerfd_gettime64 NONE
#define __NR_timerfd_settime64 NONE
#define __NR_utimensat_time64 NONE
#define __NR_pselect6_time64 NONE
#define __NR_ppoll_time64 NONE
#define __NR_recvmmsg_time64 NONE
#define __NR_mq_timedsend_time64 NONE
#define __NR_mq_timedreceive_time64 NONE
#define __NR_semtimedop_time64 NONE
#define __NR_rt_sigtimedwait_time64 NONE
#define __NR_futex_time64 NONE
#define __NR_sched_rr_get_interval_time64 NONE
#define __NR_io_pgetevents_time64 NONE
#define __NR_vm86 NONE
#else
#define __NR_newfstatat NONE
#define __NR_accept NONE
#define __NR_semop NONE
#define __NR_semtimedop NONE
#endif

// The first byte behind the page in front of it cannot be touched.
static char *edge;
static char scratch[65536];

struct args { long a[7]; };

static long call_args(long nr, struct args x)
{
	if (nr == NONE)
		return -1;
	return syscall(nr, x.a[1], x.a[2], x.a[3], x.a[4], x.a[5], x.a[6]);
}
// A raw call; arguments not given are 0. An argument may be a number or a pointer.
#define CALL(name, ...) call_args(__NR_##name, (struct args){{0, ##__VA_ARGS__}})
#define CALLNR(nr, ...) call_args(nr, (struct args){{0, ##__VA_ARGS__}})
#ifdef __x86_64__
// A 64-bit argument: one register or two.
#define LL(x) (long)(x)
#define ONLY64(...) __VA_ARGS__
#define ONLY32(...)
#else
#define LL(x) (long)((unsigned long long)(x) & 0xffffffff), (long)((unsigned long long)(x) >> 32)
#define ONLY64(...)
#define ONLY32(...) __VA_ARGS__
#endif

// A copy that ends at the last byte which can be read.
static void *at_edge(const void *from, size_t size)
{
	return memcpy(edge - size, from, size);
}
#define AT_EDGE(x) at_edge(&(x), sizeof(x))
static char *text_at_edge(const char *text)
{
	return at_edge(text, strlen(text) + 1);
}

// Pointers that cannot be followed, or only one byte far.
static void *bad[5];
#define EACH_BAD(p) \
	for (int bad_i_ = 0; bad_i_ < 5; bad_i_++) \
		for (void *p = bad[bad_i_], *once_ = &p; once_; once_ = NULL)

static void prepare(void)
{
	if (geteuid() == 0) {
		static const char no[] = "refusing to run as root\n";
		write(2, no, sizeof no - 1);
		_exit(77);
	}
	long page = sysconf(_SC_PAGESIZE);
	char *two = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect(two + page, page, PROT_NONE);
	edge = two + page;
	bad[0] = NULL;
	bad[1] = (void *)1;
	bad[2] = (void *)-1L;
	bad[3] = edge;
	bad[4] = edge - 1;
	umask(022);
}

// The program: TRACEE { calls; }
#define TRACEE \
	static void body(void); \
	int main(void) \
	{ \
		prepare(); \
		body(); \
		return 0; \
	} \
	static void body(void)
