/* Decoder groups "signal", "sigaltstack", "signalfd", "rt_sigreturn", "restart_syscall" and the old signal calls of i386.
 * Without -X verbose: strace 7.2 ends on masks of many signals there ("sprintsigmask_n: got unexpected return value").
 * difftest:  | -v | -X raw | -yy | -N
 */
#include "sweep.h"
#include <ucontext.h>
#ifndef __NR_pidfd_send_signal
#define __NR_pidfd_send_signal 424
#endif

static void note(int sig) { }
static const long sizes[] = { 0, 1, 3, 4, 5, 7, 8, 9, 16, 128, -1, LONG_MIN };

TRACEE {
	// actions
	struct { void *handler; unsigned long flags; void *restorer; unsigned char mask[8]; } act = { (void *)0x1234, 0, (void *)0x5678 };
	RANGE(rt_sigaction, 1, -1, 66, 0, NULL, scratch, 9);
	for (int bit = 0; bit < 8 * (int)sizeof(long); bit++) {
		act.flags = 1ul << bit;
		act.handler = (void *)(long)(bit - 2);
		act.mask[bit / 8 % 8] = 1 << bit % 8;
		CALL(rt_sigaction, 99, &act, NULL, 8);
		CALL(rt_sigaction, SIGUSR1, &act, scratch, 8);
		CALL(rt_sigaction, SIGUSR1, NULL, scratch, 8);
	}
	signal(SIGUSR1, SIG_IGN);
	EACH(rt_sigaction, 4, sizes, SIGUSR2, &act, scratch, 0);
	BAD(rt_sigaction, 2, 99, 0, NULL, 8);
	BAD(rt_sigaction, 3, SIGUSR1, NULL, 0, 8);
	CUT(rt_sigaction, 2, &act, sizeof act, 99, 0, NULL, 8);
	signal(SIGUSR2, note);
	// masks
	unsigned char mask[8] = { 0 };
	for (int bit = 0; bit < 64; bit++) {
		memset(mask, 0, 8);
		mask[bit / 8] = 1 << bit % 8;
		CALL(rt_sigprocmask, bit % 8 ? 9 : bit, mask, NULL, 8);
		for (int i = 0; i <= bit; i++)
			mask[i / 8] |= 1 << i % 8;
		CALL(rt_sigprocmask, 99, mask, NULL, 8);
		for (int i = 0; i < 8; i++)
			mask[i] = ~mask[i];
		CALL(rt_sigprocmask, 99, mask, NULL, 8);
	}
	memset(mask, 0x11, 8);
	EACH(rt_sigprocmask, 4, sizes, 0, mask, scratch, 0);
	RANGE(rt_sigprocmask, 1, -1, 4, 0, mask, scratch, 8);
	memset(mask, 0, 8);
	CALL(rt_sigprocmask, 2, mask, scratch, 8);
	BAD(rt_sigprocmask, 2, 0, 0, scratch, 8);
	BAD(rt_sigprocmask, 3, 0, NULL, 0, 8);
	CUT(rt_sigprocmask, 2, mask, 8, 9, 0, NULL, 8);
	EACH(rt_sigpending, 2, sizes, scratch, 0);
	BAD(rt_sigpending, 1, 0, 8);
	mask[1] = 2;
	CALL(rt_sigprocmask, 0, mask, NULL, 8);
	CALL(tgkill, getpid(), getpid(), SIGUSR2);
	CALL(tgkill, getpid(), getpid(), 10);
	CALL(rt_sigpending, scratch, 8);
	mask[1] |= 8;
	mask[0] = 0xff;
	EACH(rt_sigtimedwait, 4, sizes, mask, scratch, edge, 0);
	BAD(rt_sigtimedwait, 1, 0, scratch, edge, 8);
	long zero[2] = { 0 }, wrong[2] = { -1, -1 };
	long long zero64[2] = { 0 }, wrong64[2] = { -1, -1 };
	CALL(rt_sigtimedwait, mask, scratch, zero, 8);
	CALL(rt_sigtimedwait, mask, scratch, wrong, 8);
	CALL(rt_sigtimedwait, mask, edge, zero, 8);
	CALL(rt_sigtimedwait_time64, mask, scratch, zero64, 8);
	CALL(rt_sigtimedwait_time64, mask, scratch, wrong64, 8);
	EACH(rt_sigtimedwait_time64, 4, sizes, mask, scratch, edge, 0);

	// what a signal tells: every code
	siginfo_t info;
	long me = getpid();
	static const int signals[] = { SIGILL, SIGFPE, SIGSEGV, SIGBUS, SIGTRAP, SIGCHLD, SIGPOLL, SIGSYS, SIGPROF, SIGUSR1, 34, 0, 70 };
	for (unsigned s = 0; s < sizeof signals / sizeof *signals; s++)
		for (int code = -8; code < 12; code++) {
			memset(&info, 0, sizeof info);
			for (unsigned i = 12; i < sizeof info; i++)
				((unsigned char *)&info)[i] = i * 5;
			info.si_signo = signals[s];
			info.si_errno = code % 3;
			info.si_code = code;
			CALL(rt_sigqueueinfo, 0x7fffffff, 0, &info);
		}
	info.si_signo = SIGCHLD;
	for (int code = 1; code < 7; code++)
		for (int status = 0; status < 12; status += 3) {
			info.si_code = code;
			info.si_status = status;
			info.si_errno = status;
			CALL(rt_tgsigqueueinfo, 0x7fffffff, 0x7fffffff, SIGCHLD, &info);
		}
	static const int others[] = { 0x80, 0x10001, 0x20002, 0x30003, 0x40004, 0x60006, INT_MIN, INT_MAX, -60, -61 };
	for (unsigned i = 0; i < sizeof others / sizeof *others; i++) {
		info.si_code = others[i];
		CALL(pidfd_send_signal, -1, i, &info, 0);
	}
	memset(&info, 0, sizeof info);
	info.si_signo = SIGUSR1;
	info.si_code = SI_QUEUE;
	CALL(rt_sigqueueinfo, 0x7fffffff, SIGUSR1, &info);
	CALL(rt_sigqueueinfo, me, SIGUSR1, &info);
	CALL(rt_tgsigqueueinfo, me, me, SIGUSR1, &info);
	BAD(rt_sigqueueinfo, 3, 0x7fffffff, 0, 0);
	BAD(rt_tgsigqueueinfo, 4, 0x7fffffff, 1, 2, 0);
	BAD(pidfd_send_signal, 3, -1, 2, 0, 0);
	CUT(rt_sigqueueinfo, 3, &info, sizeof info, 0x7fffffff, 0, 0);
	BITS(pidfd_send_signal, 4, 32, -1, 1, NULL, 0);
	RANGE(kill, 2, -1, 70, 0x7fffffff, 0);
	RANGE(tkill, 2, 60, 66, 0x7fffffff, 0);
	RANGE(tgkill, 3, 60, 66, 0x7fffffff, 0x7fffffff, 0);
	CALL(kill, me, 0);
	CALL(kill, -0x7ffffff0, 0);
	CALL(kill, 0x80000001, 0);
	CALL(tkill, -1, 1);
	CALL(tgkill, -1, -1, 1);
	CALL(tgkill, 0, 1, 1);

	// stacks
	struct { void *sp; int flags; size_t size; } stack = { scratch, 0, 65536 };
	for (int bit = 0; bit < 32; bit++) {
		stack.flags = 1u << bit | (bit & 1);
		stack.size = bit ? 5 : 0;
		CALL(sigaltstack, &stack, NULL);
	}
	stack.flags = 0;
	stack.size = 65536;
	CALL(sigaltstack, &stack, scratch + 100);
	stack.flags = 0x80000000;
	CALL(sigaltstack, &stack, scratch + 100);
	stack.flags = SS_DISABLE;
	CALL(sigaltstack, &stack, scratch + 100);
	CALL(sigaltstack, NULL, scratch);
	CALL(sigaltstack, NULL, NULL);
	BAD(sigaltstack, 1, 0, NULL);
	BAD(sigaltstack, 2, NULL, 0);
	stack.flags = 7;
	CUT(sigaltstack, 1, &stack, sizeof stack, 0, NULL);

	// descriptors for signals
	EACH(signalfd, 3, sizes, -1, mask, 0);
	EACH(signalfd4, 3, sizes, -1, mask, 0, 1);
	BITS(signalfd4, 4, 32, -1, mask, 8, 1);
	BAD(signalfd, 2, -1, 0, 8);
	BAD(signalfd4, 2, -1, 0, 8, 02004000);
	int fd = CALL(signalfd4, -1, mask, 8, 02004000);
	CALL(signalfd, fd, mask, 8);
	CALL(signalfd, 0, mask, 8);

	// coming back from handlers, with several masks
	for (int i = 0; i < 6; i++) {
		sigset_t set, old;
		sigemptyset(&set);
		for (int s = 1; s < 65; s++)
			if (i == 5 || s % 7 < i)
				sigaddset(&set, s);
		sigdelset(&set, SIGUSR1);
		sigprocmask(SIG_SETMASK, &set, &old);
		signal(SIGUSR1, note);
		CALL(tgkill, me, me, SIGUSR1);
		struct sigaction with = { .sa_flags = SA_SIGINFO | SA_RESTART };
		with.sa_handler = note;
		sigaction(SIGUSR1, &with, NULL);
		CALL(tgkill, me, me, SIGUSR1);
		sigprocmask(SIG_SETMASK, &old, NULL);
	}
#ifdef __i386__
	// the old calls
	struct { void *handler; unsigned mask, flags; void *restorer; } old = { (void *)0x1234, 0x11, 0, (void *)0x5678 };
	for (int bit = 0; bit < 32; bit++) {
		old.flags = 1u << bit;
		old.mask = 3u << bit;
		old.handler = (void *)(long)(bit - 2);
		CALL(sigaction, 99, &old, NULL);
		CALL(sigaction, SIGUSR2, &old, scratch);
		CALL(sigaction, SIGUSR2, NULL, scratch);
		CALL(ssetmask, 1 << bit);
		CALL(sgetmask);
	}
	BAD(sigaction, 2, 99, 0, NULL);
	BAD(sigaction, 3, SIGUSR1, NULL, 0);
	CUT(sigaction, 2, &old, sizeof old, 99, 0, NULL);
	CALL(ssetmask, -1);
	CALL(ssetmask, 0);
	static const long handlers[] = { 0, 1, -1, 2, 0x1234, -2 };
	EACH(signal, 2, handlers, SIGUSR2, 0);
	EACH(signal, 2, handlers, 99, 0);
	RANGE(signal, 1, -1, 3, 99, 0);
	CALL(signal, SIGUSR2, 1);
	unsigned small[2] = { 0x11, -1 };
	RANGE(sigprocmask, 1, -1, 4, 0, small, scratch);
	for (int bit = 0; bit < 32; bit++) {
		small[0] = 1u << bit;
		CALL(sigprocmask, 9, small, NULL);
		small[0] = -1u >> bit;
		CALL(sigprocmask, 9, small, NULL);
	}
	small[0] = 0;
	CALL(sigprocmask, 2, small, scratch);
	BAD(sigprocmask, 2, 0, 0, NULL);
	BAD(sigprocmask, 3, 0, NULL, 0);
	CALL(sigpending, scratch);
	BAD(sigpending, 1, 0);
	// A handler of the old kind returns through sigreturn(2).
	extern char old_return[];
	__asm__ goto("jmp %l[past]\n.globl old_return\nold_return: pop %%eax\n mov $119,%%eax\n int $0x80\n" : : : : past);
past:
	old.handler = note;
	old.flags = 0x04000000;
	old.restorer = old_return;
	for (unsigned m = 0; m < 5; m++) {
		unsigned blocked[2] = { m * 0x11111111u & ~(1u << (SIGUSR1 - 1)), m };
		syscall(__NR_rt_sigprocmask, 2, blocked, NULL, 8);
		CALL(sigaction, SIGUSR1, &old, NULL);
		CALL(tgkill, me, me, SIGUSR1);
	}
#endif
	// A call that goes on after a stop.
	pid_t child = fork();
	if (child == 0) {
		usleep(30000);
		kill(getppid(), SIGSTOP);
		usleep(30000);
		kill(getppid(), SIGCONT);
		_exit(0);
	}
	sigset_t none;
	sigemptyset(&none);
	sigaddset(&none, SIGCHLD);
	sigprocmask(SIG_SETMASK, &none, NULL);
	long rest[2] = { 0, 200000000 };
	CALL(nanosleep, rest, NULL);
	waitpid(child, NULL, 0);
}
