// Sweeps: one argument of a call takes many values while the others keep theirs. For the tracees of decoder groups (g_*.c).
#ifndef SWEEP_H
#define SWEEP_H
#include "tracee.h"

// What one of the architectures lacks.
#ifndef __NR_waitpid
#define __NR_waitpid NONE
#endif
#ifndef __NR_break
#define __NR_break NONE
#endif
#ifndef __NR_stime
#define __NR_stime NONE
#endif
#ifndef __NR_oldfstat
#define __NR_oldfstat NONE
#endif
#ifndef __NR_stty
#define __NR_stty NONE
#endif
#ifndef __NR_gtty
#define __NR_gtty NONE
#endif
#ifndef __NR_nice
#define __NR_nice NONE
#endif
#ifndef __NR_ftime
#define __NR_ftime NONE
#endif
#ifndef __NR_prof
#define __NR_prof NONE
#endif
#ifndef __NR_signal
#define __NR_signal NONE
#endif
#ifndef __NR_lock
#define __NR_lock NONE
#endif
#ifndef __NR_mpx
#define __NR_mpx NONE
#endif
#ifndef __NR_ulimit
#define __NR_ulimit NONE
#endif
#ifndef __NR_oldolduname
#define __NR_oldolduname NONE
#endif
#ifndef __NR_sigaction
#define __NR_sigaction NONE
#endif
#ifndef __NR_sgetmask
#define __NR_sgetmask NONE
#endif
#ifndef __NR_ssetmask
#define __NR_ssetmask NONE
#endif
#ifndef __NR_sigsuspend
#define __NR_sigsuspend NONE
#endif
#ifndef __NR_sigpending
#define __NR_sigpending NONE
#endif
#ifndef __NR_profil
#define __NR_profil NONE
#endif
#ifndef __NR_olduname
#define __NR_olduname NONE
#endif
#ifndef __NR_idle
#define __NR_idle NONE
#endif
#ifndef __NR_vm86old
#define __NR_vm86old NONE
#endif
#ifndef __NR_vm86
#define __NR_vm86 NONE
#endif
#ifndef __NR_sigreturn
#define __NR_sigreturn NONE
#endif
#ifndef __NR_sigprocmask
#define __NR_sigprocmask NONE
#endif
#ifndef __NR_ugetrlimit
#define __NR_ugetrlimit NONE
#endif
#ifndef __NR_mmap2
#define __NR_mmap2 NONE
#endif
#ifndef __NR_getuid32
#define __NR_getuid32 NONE
#endif
#ifndef __NR_getgid32
#define __NR_getgid32 NONE
#endif
#ifndef __NR_geteuid32
#define __NR_geteuid32 NONE
#endif
#ifndef __NR_getegid32
#define __NR_getegid32 NONE
#endif
#ifndef __NR_setreuid32
#define __NR_setreuid32 NONE
#endif
#ifndef __NR_setregid32
#define __NR_setregid32 NONE
#endif
#ifndef __NR_getgroups32
#define __NR_getgroups32 NONE
#endif
#ifndef __NR_setgroups32
#define __NR_setgroups32 NONE
#endif
#ifndef __NR_fchown32
#define __NR_fchown32 NONE
#endif
#ifndef __NR_lchown32
#define __NR_lchown32 NONE
#endif
#ifndef __NR_setresuid32
#define __NR_setresuid32 NONE
#endif
#ifndef __NR_getresuid32
#define __NR_getresuid32 NONE
#endif
#ifndef __NR_setresgid32
#define __NR_setresgid32 NONE
#endif
#ifndef __NR_getresgid32
#define __NR_getresgid32 NONE
#endif
#ifndef __NR_chown32
#define __NR_chown32 NONE
#endif
#ifndef __NR_setuid32
#define __NR_setuid32 NONE
#endif
#ifndef __NR_setgid32
#define __NR_setgid32 NONE
#endif
#ifndef __NR_setfsuid32
#define __NR_setfsuid32 NONE
#endif
#ifndef __NR_setfsgid32
#define __NR_setfsgid32 NONE
#endif
#ifndef __NR_clock_gettime64
#define __NR_clock_gettime64 NONE
#endif
#ifndef __NR_clock_settime64
#define __NR_clock_settime64 NONE
#endif
#ifndef __NR_clock_adjtime64
#define __NR_clock_adjtime64 NONE
#endif
#ifndef __NR_clock_getres_time64
#define __NR_clock_getres_time64 NONE
#endif
#ifndef __NR_clock_nanosleep_time64
#define __NR_clock_nanosleep_time64 NONE
#endif
#ifndef __NR_timer_gettime64
#define __NR_timer_gettime64 NONE
#endif
#ifndef __NR_timer_settime64
#define __NR_timer_settime64 NONE
#endif
#ifndef __NR_timerfd_gettime64
#define __NR_timerfd_gettime64 NONE
#endif
#ifndef __NR_timerfd_settime64
#define __NR_timerfd_settime64 NONE
#endif
#ifndef __NR_rt_sigtimedwait_time64
#define __NR_rt_sigtimedwait_time64 NONE
#endif
#ifndef __NR_futex_time64
#define __NR_futex_time64 NONE
#endif
#ifndef __NR_sched_rr_get_interval_time64
#define __NR_sched_rr_get_interval_time64 NONE
#endif
#ifndef __NR_bdflush
#define __NR_bdflush NONE
#endif
#ifndef __NR_tuxcall
#define __NR_tuxcall NONE
#endif
#ifndef __NR_security
#define __NR_security NONE
#endif
#ifndef __NR_vserver
#define __NR_vserver NONE
#endif
#ifndef __NR_create_module
#define __NR_create_module NONE
#endif
#ifndef __NR_get_kernel_syms
#define __NR_get_kernel_syms NONE
#endif
#ifndef __NR_query_module
#define __NR_query_module NONE
#endif
#ifndef __NR_nfsservctl
#define __NR_nfsservctl NONE
#endif
#ifndef __NR_getpmsg
#define __NR_getpmsg NONE
#endif
#ifndef __NR_putpmsg
#define __NR_putpmsg NONE
#endif
#ifndef __NR_afs_syscall
#define __NR_afs_syscall NONE
#endif
#ifndef __NR_epoll_ctl_old
#define __NR_epoll_ctl_old NONE
#endif
#ifndef __NR_epoll_wait_old
#define __NR_epoll_wait_old NONE
#endif
#ifndef __NR_arch_prctl
#define __NR_arch_prctl NONE
#endif
#ifndef __NR_set_thread_area
#define __NR_set_thread_area NONE
#endif
#ifndef __NR_get_thread_area
#define __NR_get_thread_area NONE
#endif
#ifndef __NR_modify_ldt
#define __NR_modify_ldt NONE
#endif
#ifndef __NR_sysfs
#define __NR_sysfs NONE
#endif
#ifndef __NR_ustat
#define __NR_ustat NONE
#endif
#ifndef __NR_uselib
#define __NR_uselib NONE
#endif
#ifndef __NR__sysctl
#define __NR__sysctl NONE
#endif
#ifndef __NR_lookup_dcookie
#define __NR_lookup_dcookie NONE
#endif
#ifndef __NR_time
#define __NR_time NONE
#endif
#ifndef __NR_map_shadow_stack
#define __NR_map_shadow_stack 453
#endif
#ifndef __NR_rseq_slice_yield
#define __NR_rseq_slice_yield 471
#endif

#ifdef __i386__
#define NARROW 1
#else
#define NARROW 0
#endif

static long with_(long nr, struct args x, int i, long v)
{
	x.a[i] = v;
	return call_args(nr, x);
}
#define ARGS(...) ((struct args){{0, ##__VA_ARGS__}})

// Argument i (from 1) takes each value of a list.
#define EACH(name, i, list, ...) \
	do { \
		for (unsigned n_ = 0; n_ < sizeof(list) / sizeof *(list); n_++) \
			with_(__NR_##name, ARGS(__VA_ARGS__), i, (long)(list)[n_]); \
	} while (0)
// ... each of the first n bits alone, on top of what it has.
#define BITS(name, i, n, ...) \
	do { \
		for (int b_ = 0; b_ < (n) && b_ < (int)sizeof(long) * 8; b_++) \
			with_(__NR_##name, ARGS(__VA_ARGS__), i, ARGS(__VA_ARGS__).a[i] | 1L << b_); \
	} while (0)
// ... from a number up to another.
#define RANGE(name, i, from, to, ...) \
	do { \
		for (long v_ = (from); v_ <= (to); v_++) \
			with_(__NR_##name, ARGS(__VA_ARGS__), i, v_); \
	} while (0)
// ... every pointer that cannot be followed.
#define BAD(name, i, ...) EACH(name, i, bad, __VA_ARGS__)
// ... data of a size cut by the end of memory at several places; whole at last.
#define CUT(name, i, data, size, ...) \
	do { \
		static const short left_[] = { 1, 3, 4, 5, 7, 8, 12, 15, 16, 20, 24, 31, 32, 40, 48, 63, 64, 96, 120, 128 }; \
		for (unsigned n_ = 0; n_ < sizeof left_ / sizeof *left_; n_++) \
			if (left_[n_] < (int)(size)) { \
				memcpy(edge - left_[n_], (data), left_[n_]); \
				with_(__NR_##name, ARGS(__VA_ARGS__), i, (long)(edge - left_[n_])); \
			} \
		with_(__NR_##name, ARGS(__VA_ARGS__), i, (long)at_edge((data), (size))); \
	} while (0)
// ... the place of data that begin with so many bytes.
#define DATA(name, i, data, ...) with_(__NR_##name, ARGS(__VA_ARGS__), i, (long)(data))

// Numbers that are special somewhere.
static const long numbers[] = { 0, 1, 2, -1, -2, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000, 0x7fffffff, LONG_MIN, LONG_MAX, (long)0xfffffffe };
#endif
