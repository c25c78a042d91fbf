/* Decoder groups "clone", "execve", "exit", "wait": flags of every kind that the kernel refuses, or whose child ends at once.
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"
#include <linux/sched.h>

// A call that may return twice: the second return touches no memory and ends.
static long twice(long nr, long a, long b, long c, long d, long e)
{
	long result;
#ifdef __x86_64__
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	__asm__ volatile("syscall\n test %%rax,%%rax\n jnz 1f\n mov $60,%%eax\n xor %%edi,%%edi\n syscall\n1:"
		: "=a"(result) : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8) : "rcx", "r11", "memory");
#else
	long args[6] = { nr, a, b, c, d, e };
	long *from = args;
	__asm__ volatile("push %%ebx\n push %%esi\n push %%edi\n mov (%%ecx),%%eax\n mov 4(%%ecx),%%ebx\n mov 12(%%ecx),%%edx\n"
		" mov 16(%%ecx),%%esi\n mov 20(%%ecx),%%edi\n mov 8(%%ecx),%%ecx\n int $0x80\n test %%eax,%%eax\n jnz 1f\n mov $1,%%eax\n"
		" xor %%ebx,%%ebx\n int $0x80\n1: pop %%edi\n pop %%esi\n pop %%ebx\n" : "=a"(result), "+c"(from) : : "edx", "memory");
#endif
	return result;
}
#ifdef __x86_64__
#define CLONE(flags, stack, parent, child, tls) twice(__NR_clone, (long)(flags), (long)(stack), (long)(parent), (long)(child), (long)(tls))
#else
#define CLONE(flags, stack, parent, child, tls) twice(__NR_clone, (long)(flags), (long)(stack), (long)(parent), (long)(tls), (long)(child))
#endif
static void reap(long pid)
{
	if (pid > 0)
		waitpid(pid, NULL, __WALL);
}

TRACEE {
	// When a child's end is told is a matter of chance.
	sigset_t end;
	sigemptyset(&end);
	sigaddset(&end, SIGCHLD);
	sigprocmask(SIG_BLOCK, &end, NULL);
	// refused: a thread without shared handlers
	for (int bit = 0; bit < 8 * (int)sizeof(long); bit++) {
		CLONE(CLONE_THREAD | 1l << bit, 0, edge, edge + 8, edge + 16);
		CLONE(CLONE_SIGHAND | CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | 1l << bit, scratch, scratch, scratch, scratch);
	}
	for (int sig = 0; sig < 70; sig += 3)
		CLONE(CLONE_SIGHAND | sig, 0, 0, 0, 0);
	CLONE(-1l, -1l, -1l, -1l, -1l);
	CLONE(CLONE_PIDFD | CLONE_PARENT_SETTID | SIGCHLD, 0, scratch, 0, 0);
	// done: the child ends at once
	static const long fine[] = {
		SIGCHLD, 0, SIGUSR1 * 0 + SIGCHLD | CLONE_FS, CLONE_FILES | SIGCHLD, CLONE_IO | SIGCHLD, CLONE_SYSVSEM | SIGCHLD, CLONE_UNTRACED | SIGCHLD,
		CLONE_PARENT_SETTID | SIGCHLD, CLONE_CHILD_SETTID | SIGCHLD, CLONE_CHILD_CLEARTID | SIGCHLD, CLONE_PIDFD | SIGCHLD, CLONE_VFORK | SIGCHLD,
		CLONE_VM | CLONE_VFORK | SIGCHLD, CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | SIGCHLD,
	};
	for (unsigned i = 0; i < sizeof fine / sizeof *fine; i++) {
		reap(CLONE(fine[i], 0, scratch, scratch + 8, scratch + 16));
	}
	reap(CLONE(CLONE_PARENT_SETTID | SIGCHLD, 0, edge, 0, 0));
	reap(CLONE(CLONE_PARENT_SETTID | SIGCHLD, 0, NULL, 0, 0));

	struct { unsigned long long v[12]; } args, zero;
	memset(&zero, 0, sizeof zero);
	static const short sizes[] = { 0, 1, 8, 63, 64, 65, 72, 80, 81, 88, 89, 96 };
	for (int bit = 0; bit < 64; bit++) {
		args = zero;
		args.v[0] = CLONE_THREAD | 1ull << bit;
		args.v[1] = args.v[2] = args.v[3] = (unsigned long)edge;
		twice(__NR_clone3, (long)&args, 88, 0, 0, 0);
		args.v[4] = 1ull << bit;
		args.v[5] = bit % 3 * 0x1000ull;
		args.v[6] = 1ull << bit;
		args.v[7] = bit % 2 ? 1ull << bit : 0;
		args.v[10] = bit % 4;
		twice(__NR_clone3, (long)&args, sizes[bit % 12], 0, 0, 0);
	}
	args = zero;
	args.v[0] = CLONE_THREAD;
	int tids[40] = { 1, 2, -1, 0x7fffffff };
	for (int n = 0; n < 40; n += n < 4 ? 1 : 7) {
		args.v[8] = (unsigned long)tids;
		args.v[9] = n;
		twice(__NR_clone3, (long)&args, 80, 0, 0, 0);
		args.v[8] = (unsigned long)(edge - 8);
		twice(__NR_clone3, (long)&args, 80, 0, 0, 0);
	}
	args.v[8] = 0;
	args.v[9] = -1ull;
	twice(__NR_clone3, (long)&args, 88, 0, 0, 0);
	args.v[9] = 0;
	args.v[11] = 5;
	twice(__NR_clone3, (long)&args, 96, 0, 0, 0);
	EACH_BAD(p)
		twice(__NR_clone3, (long)p, 88, 0, 0, 0);
	for (int left = 8; left < 88; left += 8) {
		memcpy(edge - left, &args, left);
		twice(__NR_clone3, (long)(edge - left), 88, 0, 0, 0);
	}
	for (unsigned i = 0; i < sizeof fine / sizeof *fine; i++) {
		args = zero;
		args.v[0] = fine[i] & ~0xffull;
		args.v[1] = (unsigned long)scratch;
		args.v[2] = (unsigned long)scratch + 4;
		args.v[3] = (unsigned long)scratch + 8;
		args.v[4] = SIGCHLD;
		reap(twice(__NR_clone3, (long)&args, 88, 0, 0, 0));
	}
	args = zero;
	args.v[0] = CLONE_PARENT_SETTID | CLONE_PIDFD;
	args.v[1] = (unsigned long)scratch;
	args.v[3] = (unsigned long)scratch + 8;
	args.v[4] = SIGCHLD;
	reap(twice(__NR_clone3, (long)&args, 64, 0, 0, 0));
	BITS(unshare, 1, 64, 1);
	CALL(unshare, 0);
	BITS(setns, 2, 32, -1, 0);
	CALL(setns, 0, 0);

	// programs that do not exist
	static char *argv[40];
	for (int i = 0; i < 39; i++)
		argv[i] = i % 2 ? "an argument" : "";
	CALL(execve, "/nonexistent", argv, argv);
	argv[31] = (char *)edge;
	argv[3] = (char *)edge - 1;
	argv[4] = (char *)1;
	CALL(execve, "/nonexistent", argv, argv + 5);
	argv[33] = NULL;
	CALL(execve, "/nonexistent", argv, argv + 32);
	argv[32] = NULL;
	CALL(execve, "/nonexistent", argv, argv + 31);
	CALL(execve, "/nonexistent", argv + 32, argv + 33);
	BAD(execve, 1, 0, argv + 30, NULL);
	BAD(execve, 2, "/nonexistent", 0, NULL);
	BAD(execve, 3, "/nonexistent", argv + 30, 0);
	CALL(execve, "/nonexistent", edge - sizeof *argv, edge - 2 * sizeof *argv);
	BITS(execveat, 5, 32, AT_FDCWD, "nonexistent", argv + 30, NULL, 0);
	BAD(execveat, 2, -1, 0, argv + 30, NULL, AT_EMPTY_PATH);
	BAD(execveat, 3, -1, "nonexistent", 0, NULL, 0);
	BAD(execveat, 4, -1, "nonexistent", argv + 30, 0, 0);

	// waiting
	EACH(wait4, 1, numbers, 0, scratch, 1, NULL);
	EACH(waitpid, 1, numbers, 0, scratch, 1);
	BITS(wait4, 3, 32, -1, scratch, 1, scratch + 8);
	BITS(waitpid, 3, 32, -1, scratch, 1);
	BITS(waitid, 4, 32, 0, 0, scratch, 1, scratch + 200);
	RANGE(waitid, 1, -1, 5, 0, -1, scratch, WEXITED | WNOHANG, scratch);
	for (long type = -1; type < 5; type++)
		for (long id = -1; id < 3; id++)
			CALL(waitid, type, id, NULL, WEXITED | WNOHANG, NULL);
	for (int i = 0; i < 12; i++) {
		pid_t pid = fork();
		if (pid == 0) {
			struct rlimit no = { 0, 0 };
			setrlimit(RLIMIT_CORE, &no);
			if (i % 2)
				_exit(i * 23);
			kill(getpid(), i == 10 ? SIGSTOP : i == 8 ? SIGRTMIN + 3 : i + 1);
			pause();
		}
		siginfo_t info;
		if (i % 3 == 0)
			waitid(P_PID, pid, &info, WEXITED | WSTOPPED | WNOWAIT);
		if (i % 3 == 1)
			CALL(wait4, pid, scratch, WUNTRACED, scratch + 8);
		else if (i % 3 == 2)
			CALL(waitid, P_PID, pid, scratch, WEXITED | WSTOPPED, scratch + 200);
		else
			CALL(waitpid, pid, scratch, WUNTRACED), CALL(wait4, -1, NULL, WUNTRACED | WNOHANG, NULL);
		if (i == 10)
			kill(pid, SIGKILL);
		reap(pid);
		EACH_BAD(p)
			CALL(wait4, pid, p, WNOHANG | (i == 3 ? 0x80000000 : 0), p);
	}
	CALL(waitid, 0, 0, edge, WEXITED, NULL);
	for (int i = 0; i < 3; i++) {
		if (fork() == 0)
			_exit(i);
		if (i == 0)
			CALL(waitid, 0, 0, edge - 4, WEXITED, NULL);
		else if (i == 1)
			CALL(waitid, 0, 0, scratch, WEXITED, edge - 4);
		else
			CALL(wait4, -1, edge - 2, 0, NULL);
		while (waitpid(-1, NULL, __WALL) > 0)
			;
	}
	CALL(exit, -5);
}
