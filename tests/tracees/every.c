/* Every system call number with arguments that are all 0, 1, -1, an unreadable address, and the last readable byte.
 * Left out: what would end, stop or block the program, or reach another process.
 * difftest:  | -v | -X raw | -X verbose -yy
 */
#include "tracee.h"

static const long never[] = {
	__NR_exit, __NR_exit_group, __NR_fork, __NR_vfork, __NR_clone, __NR_clone3, __NR_pause, __NR_rt_sigreturn, __NR_rt_sigsuspend,
	__NR_kill, __NR_tkill, __NR_tgkill, __NR_rt_sigqueueinfo, __NR_rt_tgsigqueueinfo, __NR_pidfd_send_signal, __NR_getpid,
	__NR_select, __NR_pselect6, __NR_ppoll, __NR_personality, __NR_seccomp, __NR_sync, __NR_syncfs, __NR_close_range,
	__NR_munmap, __NR_mprotect, __NR_mremap, __NR_brk, __NR_close, __NR_dup2, __NR_dup3, __NR_alarm, __NR_setitimer, __NR_ptrace,
	__NR_reboot, __NR_arch_prctl, __NR_prctl, __NR_rseq, 453, __NR_modify_ldt, __NR_futex_wait, __NR_restart_syscall,
	__NR_msgget, __NR_semget, __NR_shmget, __NR_rt_sigprocmask, __NR_rt_sigaction, __NR_sigaltstack, __NR_set_tid_address, __NR_set_robust_list,
	__NR_setrlimit, __NR_madvise, __NR_mseal, __NR_vhangup, __NR_process_madvise, __NR_pkey_mprotect, __NR_mlockall, __NR_userfaultfd,
	__NR_sched_setattr, __NR_sched_setscheduler, __NR_setpriority, __NR_ioprio_set, __NR_shmat, __NR_shmdt, __NR_remap_file_pages,
	__NR_unshare, __NR_setns, 335, 336,
#ifdef __i386__
	__NR_sigsuspend, __NR_sigreturn, __NR__newselect, __NR_ppoll_time64, __NR_pselect6_time64, __NR_sigprocmask, __NR_signal, __NR_sigaction, __NR_ssetmask,
	__NR_mmap, __NR_ipc, __NR_set_thread_area, __NR_vm86, __NR_vm86old,
#endif
};

TRACEE {
	signal(SIGALRM, SIG_IGN);
	// Some calls succeed on the descriptors 0 and 1 (fallocate, for one): let those be harmless.
	int null = open("/dev/null", O_RDWR);
	for (int fd = 0; fd < 3; fd++)
		dup2(null, fd);
	for (long nr = 0; nr <= 475; nr++) {
		int skip = 0;
		for (unsigned i = 0; i < sizeof never / sizeof *never; i++)
			skip |= never[i] == nr;
		if (skip)
			continue;
		CALLNR(nr, 0, 0, 0, 0, 0, 0);
		CALLNR(nr, 1, 1, 1, 1, 1, 1);
		CALLNR(nr, -1, -1, -1, -1, -1, -1);
		CALLNR(nr, edge, edge, edge, edge, edge, edge);
		CALLNR(nr, edge - 1, edge - 1, edge - 1, edge - 1, edge - 1, edge - 1);
		CALLNR(nr, -1, edge, 7, edge, 9, edge);
	}
	CALLNR(500, 1, 2, 3, 4, 5, 6);
	CALLNR(0x12345, 1, 2, 3, 4, 5, 6);
	CALLNR(-1, 1, 2, 3, 4, 5, 6);
	ONLY64(CALLNR(0x40000000, 1, 2, 3, 4, 5, 6);)
	ONLY64(CALLNR(0x40000200, 1, 2, 3, 4, 5, 6);)
}
