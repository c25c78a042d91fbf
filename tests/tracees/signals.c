/* Signals: actions, masks, queues, alternate stacks, every kind of siginfo, faults, timers.
 * difftest:  | -v | -X raw | -X verbose | -e trace=none | -e signal=SIGSEGV,SIGFPE | -e signal=!SIGALRM | -q | -i
 */
#include "tracee.h"
#include <setjmp.h>
#include <sys/time.h>
#include <sys/prctl.h>
#include <linux/seccomp.h>
#include <linux/filter.h>
#include <linux/audit.h>

static sigjmp_buf back;
static void jump(int sig, siginfo_t *info, void *context) { siglongjmp(back, 1); }
static void note(int sig) { }
static volatile int zero;

struct kernel_sigaction { void *handler; unsigned long flags; void *restorer; uint64_t mask; };

TRACEE {
	sigset_t set;
	// actions
	struct kernel_sigaction act = { SIG_IGN, 0, NULL, 0 }, old;
	ONLY32(struct { void *handler; unsigned flags; void *restorer; unsigned mask[2]; } act32 = { SIG_IGN, 0, NULL, { 0, 0 } };)
#ifdef __i386__
#define ACT act32
#else
#define ACT act
#endif
	CALL(rt_sigaction, SIGUSR1, NULL, scratch, 8);
	CALL(rt_sigaction, SIGUSR1, &ACT, scratch, 8);
	CALL(rt_sigaction, SIGUSR1, &ACT, NULL, 8);
	ACT.handler = (void *)0x1234;
	for (int bit = 0; bit < 32; bit++) {
		ACT.flags = 1u << bit;
		CALL(rt_sigaction, SIGUSR2, &ACT, NULL, 8);
	}
	ACT.flags = SA_RESTART | SA_SIGINFO | SA_ONSTACK | 0x04000000;
	ACT.restorer = (void *)0x5678;
	memset(&ACT.mask, 0xff, 8);
	CALL(rt_sigaction, SIGRTMIN, &ACT, scratch, 8);
	memset(&ACT.mask, 0x81, 8);
	CALL(rt_sigaction, SIGRTMIN + 5, &ACT, scratch, 8);
	memset(&ACT.mask, 0x7f, 7);
	CALL(rt_sigaction, 64, &ACT, NULL, 8);
	CALL(rt_sigaction, 65, &ACT, NULL, 8);
	CALL(rt_sigaction, 0, &ACT, NULL, 8);
	CALL(rt_sigaction, -1, &ACT, NULL, 8);
	CALL(rt_sigaction, SIGKILL, &ACT, NULL, 8);
	CALL(rt_sigaction, SIGUSR2, &ACT, NULL, 4);
	CALL(rt_sigaction, SIGUSR2, AT_EDGE(ACT), NULL, 8);
	EACH_BAD(p)
		CALL(rt_sigaction, SIGUSR2, p, p, 8);
	ACT.handler = SIG_DFL; ACT.flags = 0; ACT.restorer = NULL;
	memset(&ACT.mask, 0, 8);
	for (int sig = 32; sig < 65; sig++)
		CALL(rt_sigaction, sig, NULL, scratch, 8);
	unsigned legacy[4] = { SIG_IGN, 0x15, SA_RESTART, 0 };
	CALL(sigaction, SIGUSR2, legacy, scratch);
	CALL(sigaction, 200, edge, edge);
	CALL(signal, SIGUSR2, SIG_IGN);
	CALL(signal, SIGUSR2, 0x1234);
	CALL(signal, SIGUSR2, SIG_DFL);
	CALL(signal, 100, -1);
	CALL(sgetmask);
	CALL(ssetmask, 0x15);
	CALL(ssetmask, 0);
	CALL(sigprocmask, SIG_BLOCK, "\1\2\0\0", scratch);
	CALL(sigprocmask, 77, "\1\2\0\0", edge);
	CALL(sigprocmask, SIG_SETMASK, "\0\0\0\0", NULL);
	CALL(sigpending, scratch);

	// masks
	for (int how = -1; how < 4; how++) {
		uint64_t mask = 0;
		CALL(rt_sigprocmask, how, &mask, scratch, 8);
		mask = 1ull << (SIGUSR1 - 1) | 1ull << 40;
		CALL(rt_sigprocmask, how, &mask, NULL, 8);
		mask = ~0ull ^ 0x1400;
		CALL(rt_sigprocmask, how, &mask, NULL, 8);
	}
	CALL(rt_sigprocmask, SIG_SETMASK, NULL, scratch, 8);
	CALL(rt_sigprocmask, SIG_SETMASK, &zero, scratch, 4);
	CALL(rt_sigprocmask, SIG_SETMASK, &zero, scratch, 16);
	EACH_BAD(p)
		CALL(rt_sigprocmask, SIG_BLOCK, p, p, 8);
	CALL(rt_sigprocmask, SIG_SETMASK, edge - 4, NULL, 8);
	uint64_t none = 0;
	CALL(rt_sigprocmask, SIG_SETMASK, &none, NULL, 8);

	// sending and waiting
	sigemptyset(&set);
	for (int sig = SIGRTMIN; sig < SIGRTMIN + 4; sig++)
		sigaddset(&set, sig);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_SETMASK, &set, NULL);
	siginfo_t info = { 0 };
	info.si_signo = SIGRTMIN; info.si_code = SI_QUEUE; info.si_pid = 1234; info.si_uid = 5; info.si_value.sival_ptr = (void *)0x55667788;
	CALL(rt_sigqueueinfo, getpid(), SIGRTMIN, &info);
	CALL(rt_tgsigqueueinfo, getpid(), getpid(), SIGRTMIN + 1, &info);
	for (int code = -10; code < 8; code++) {
		info.si_code = code;
		CALL(rt_sigqueueinfo, getpid(), 0, &info);
	}
	int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGCHLD, SIGPOLL, SIGSYS, SIGALRM, 0, 99 };
	for (int i = 0; i < 11; i++)
		for (int code = -1; code < 12; code++) {
			info.si_signo = faults[i]; info.si_code = code; info.si_errno = code == 3 ? ENOENT : 0;
			CALL(rt_sigqueueinfo, -2, faults[i], &info);
		}
	EACH_BAD(p)
		CALL(rt_sigqueueinfo, getpid(), SIGUSR1, p);
	CALL(rt_sigqueueinfo, getpid(), SIGUSR1, AT_EDGE(info) + 8);
	struct timespec ts = { 0, 1000000 };
	CALL(rt_sigtimedwait, &set, scratch, &ts, 8);
	CALL(rt_sigtimedwait, &set, scratch, NULL, 8);
	CALL(rt_sigtimedwait, &set, scratch, &ts, 8);
	CALL(rt_sigtimedwait, &set, edge, edge, 4);
	CALL(rt_sigtimedwait, edge, NULL, &ts, 8);
	long long t64[2] = { 0, 5 };
	CALL(rt_sigtimedwait_time64, &set, scratch, t64, 8);
	CALL(rt_sigpending, scratch, 8);
	CALL(rt_sigpending, edge, 8);
	CALL(rt_sigpending, scratch, 4);
	CALL(tgkill, getpid(), getpid(), SIGUSR1);
	CALL(rt_sigpending, scratch, 8);
	CALL(tkill, getpid(), 0);
	CALL(tgkill, -1, -1, -1);
	CALL(kill, getpid(), 0);
	CALL(kill, getpid(), 99);
	signal(SIGUSR1, note);
	CALL(rt_sigsuspend, &none, 8);
	CALL(rt_sigsuspend, &none, 5);
	CALL(rt_sigsuspend, edge, 8);
	sigprocmask(SIG_SETMASK, (sigset_t *)memset(scratch, 0, 256), NULL);
	raise(SIGUSR1);
	sigaction(SIGRTMIN + 3, &(struct sigaction){ .sa_handler = note, .sa_flags = SA_RESTART }, NULL);
	kill(getpid(), SIGRTMIN + 3);
	sigqueue(getpid(), SIGRTMIN + 3, (union sigval){ .sival_int = 77 });
	raise(SIGWINCH);
	raise(SIGURG);
	raise(SIGCHLD);

	// alternate stacks
	stack_t ss = { .ss_sp = scratch, .ss_flags = 0, .ss_size = 32768 };
	CALL(sigaltstack, &ss, NULL);
	CALL(sigaltstack, NULL, scratch + 40000);
	ss.ss_flags = SS_DISABLE;
	CALL(sigaltstack, &ss, scratch + 40000);
	ss.ss_flags = SS_ONSTACK;
	CALL(sigaltstack, &ss, NULL);
	ss.ss_flags = 0x80000000;
	CALL(sigaltstack, &ss, NULL);
	ss.ss_flags = -1; ss.ss_size = 1;
	CALL(sigaltstack, &ss, NULL);
	EACH_BAD(p)
		CALL(sigaltstack, p, p);
	CALL(sigaltstack, NULL, NULL);

	// faults
	int which[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS };
	for (int i = 0; i < 6; i++)
		sigaction(which[i], &(struct sigaction){ .sa_sigaction = jump, .sa_flags = SA_SIGINFO | SA_NODEFER }, NULL);
	if (!sigsetjmp(back, 1))
		*(volatile char *)0x10;
	if (!sigsetjmp(back, 1))
		*(volatile char *)edge = 1;
	ONLY64(if (!sigsetjmp(back, 1)) *(volatile char *)0x8000000000000000ull;)
	if (!sigsetjmp(back, 1))
		zero = 5 / zero;
	if (!sigsetjmp(back, 1))
		__builtin_trap();
	if (!sigsetjmp(back, 1))
		__asm__ volatile("int3");
	if (!sigsetjmp(back, 1)) {
		int fd = open("f", O_RDWR | O_CREAT, 0600);
		char *m = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
		*(volatile char *)m;
	}
	// a trapping seccomp filter: SIGSYS
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_getppid, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP | 7),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { 4, code };
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog);
	if (!sigsetjmp(back, 1))
		CALL(getppid);

	// timers that signal
	signal(SIGALRM, note);
	setitimer(ITIMER_REAL, &(struct itimerval){ { 0, 0 }, { 0, 2000 } }, NULL);
	CALL(pause);
	signal(SIGALRM, SIG_IGN);
	CALL(restart_syscall);
	signal(SIGTERM, SIG_DFL);
	CALL(kill, getpid(), SIGTERM);
}
