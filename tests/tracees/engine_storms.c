/* Storms that a tracer must not be felt in; checks itself, and says what is not as it would be untraced. engine_storms KIND ROUNDS:
 * cancel (threads cancelled in and between calls), threads (that come and go), chain (fork, vfork, execve), sites (threads that run
 * through calls that nobody has made before, all at once), write (64 bytes to descriptor -1, counted in the file `counts`), load (until a
 * byte comes in), grow (the break grows by so many MiB), sigsys (a handler of SIGSYS, which is blocked now and then),
 * runtime (the same, of a program that is never sent one, as Go's are), births (children of all kinds and programs that cannot be
 * executed, with SIGTRAP blocked and handled now and then), alarms (the same, and a signal comes in the middle). Compared: births. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 4, SITES = 600, SITE_LEN = 32 };

static int rounds;
static int ends[2];
static volatile int cleanups;

/* --- cancel --- */

static void cleanup(void *arg)
{
	CHECK(*(int *)arg == 42);
	__atomic_fetch_add(&cleanups, 1, __ATOMIC_RELAXED);
}

static void *cancelled(void *arg)
{
	int here = 42;
	char byte;
	pthread_cleanup_push(cleanup, &here);
	for (unsigned n = (unsigned)(uintptr_t)arg;; n++) {
		struct pollfd polled = { ends[0], POLLIN, 0 };
		CHECK(getppid() > 0);
		switch (n % 4) {
		case 0: CHECK(read(ends[0], &byte, 1) < 0); break;
		case 1: CHECK(poll(&polled, 1, 1) == 0); break;
		case 2: CHECK(write(-1, "x", 1) == -1 && errno == EBADF); break;
		default: pthread_testcancel();
		}
	}
	pthread_cleanup_pop(0);
	return 0;
}

static void cancel(void)
{
	for (int round = 0; round < rounds; round++) {
		pthread_t threads[2];
		for (int i = 0; i < 2; i++)
			CHECK(!pthread_create(&threads[i], 0, cancelled, (void *)(uintptr_t)(round + i)));
		for (int i = 0; i < round % 50; i++)
			CHECK(getppid() > 0);
		for (int i = 0; i < 2; i++) {
			void *result;
			CHECK(!pthread_cancel(threads[i]));
			CHECK(!pthread_join(threads[i], &result) && result == PTHREAD_CANCELED);
		}
	}
	// One that is cancelled before it begins has nothing to clean up.
	CHECK(cleanups <= 2 * rounds);
}

/* --- threads --- */

static void *brief(void *arg)
{
	uintptr_t n = (uintptr_t)arg;
	sigset_t mask, seen;
	sigemptyset(&mask);
	sigaddset(&mask, n % 2 ? SIGUSR1 : SIGSYS);
	CHECK(!pthread_sigmask(SIG_SETMASK, &mask, 0));
	for (uintptr_t i = 0; i < n % 60; i++) {
		CHECK(close(9999) == -1 && errno == EBADF);
		CHECK(syscall(SYS_gettid) > 0);
		CHECK(read(-1, &mask, 0) == -1 && errno == EBADF);
		CHECK(!pthread_sigmask(SIG_SETMASK, 0, &seen) && !memcmp(&seen, &mask, 8));
	}
	return (void *)(n * 7);
}

static void threads(void)
{
	for (int round = 0; round < rounds; round++) {
		pthread_t made[THREADS];
		for (uintptr_t i = 0; i < THREADS; i++)
			CHECK(!pthread_create(&made[i], 0, brief, (void *)(round * 5 + i)));
		for (uintptr_t i = 0; i < THREADS; i++) {
			void *result;
			CHECK(!pthread_join(made[i], &result) && result == (void *)((round * 5 + i) * 7));
		}
	}
}

/* --- chain --- */

static int chain(char *program, int depth)
{
	for (int i = 0; i < 5; i++)
		CHECK(getppid() > 0 && close(-1) == -1 && errno == EBADF);
	if (depth == 0)
		return 3;
	char text[16];
	snprintf(text, sizeof text, "%d", depth - 1);
	char *args[] = { program, "chain", text, 0 }, *none[] = { 0 };
	int status, direct = depth % 4 == 3;
	if (direct) {
		execve(program, args, none);
		CHECK(!"execve");
	}
	pid_t child = depth % 2 ? fork() : vfork();
	if (!child) {
		CHECK(execve("/nonexistent/program", args, none) == -1);
		execve(program, args, none);
		_exit(7);
	}
	CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status));
	CHECK(WEXITSTATUS(status) == 3);
	CHECK(getppid() > 0);
	return 3;
}

/* --- sites --- */

static unsigned char *sites;
static pthread_barrier_t barrier;

static void *through(void *arg)
{
	long pid = getppid();
	uintptr_t seed = (uintptr_t)arg;
	// Half of them with all signals blocked: what is put at a site meanwhile must not undo that.
	uint64_t all = ~0ull, mask, after;
	CHECK(!syscall(SYS_rt_sigprocmask, SIG_SETMASK, seed / 2 ? &all : 0, 0, 8));
	CHECK(!syscall(SYS_rt_sigprocmask, SIG_BLOCK, 0, &mask, 8));
	for (int round = 0; round < rounds; round++) {
		pthread_barrier_wait(&barrier);
		for (int i = 0; i < SITES; i++) {
			// All at the same ones, or each at others.
			int at = seed % 2 ? i : SITES - 1 - i;
			long got = ((long (*)(void))(sites + at * SITE_LEN))();
			CHECK(got == pid);
		}
		CHECK(!syscall(SYS_rt_sigprocmask, SIG_BLOCK, 0, &after, 8));
		CHECK(after == mask);
		pthread_barrier_wait(&barrier);
		if (!seed) {
			// Others, in the same places.
			CHECK(!mprotect(sites, SITES * SITE_LEN, PROT_READ | PROT_WRITE));
			for (int i = 0; i < SITES; i++) {
				unsigned char *c = sites + i * SITE_LEN;
				int n = 0;
				c[n++] = 0xb8, c[n++] = SYS_getppid, c[n++] = 0, c[n++] = 0, c[n++] = 0;
				for (int k = 0; k < (round + i) % 4; k++)
					c[n++] = 0x90;
				c[n++] = 0x0f, c[n++] = 0x05;
				// cmp $imm, %rax: what follows decides where a jump could lead.
				if ((round + i) % 3)
					c[n++] = 0x48, c[n++] = 0x3d, c[n++] = i % 2, c[n++] = 0xf0, c[n++] = 0xff, c[n++] = 0xff;
				c[n++] = 0xc3;
			}
			CHECK(!mprotect(sites, SITES * SITE_LEN, PROT_READ | PROT_EXEC));
		}
		pthread_barrier_wait(&barrier);
	}
	return 0;
}

static void run_sites(void)
{
	pthread_t made[THREADS];
	sites = mmap(0, SITES * SITE_LEN, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(sites != MAP_FAILED);
	for (int i = 0; i < SITES; i++)
		memcpy(sites + i * SITE_LEN, "\xb8\x6e\0\0\0\x0f\x05\x48\x3d\0\xf0\xff\xff\xc3", 14);
	CHECK(!mprotect(sites, SITES * SITE_LEN, PROT_READ | PROT_EXEC));
	pthread_barrier_init(&barrier, 0, THREADS);
	for (uintptr_t i = 0; i < THREADS; i++)
		CHECK(!pthread_create(&made[i], 0, through, (void *)i));
	for (int i = 0; i < THREADS; i++)
		pthread_join(made[i], 0);
}

/* --- write, load --- */

static void run_write(void)
{
	int fd = open("counts", O_RDWR | O_CREAT, 0600);
	CHECK(fd >= 0 && !ftruncate(fd, 4096));
	volatile uint64_t *count = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	CHECK(count != MAP_FAILED);
	char text[64];
	memset(text, 'w', sizeof text);
	for (int round = 0; round < rounds; round++) {
		CHECK(write(-1, text, sizeof text) == -1 && errno == EBADF);
		++*count;
	}
}

static volatile int over;

static void *loaded(void *arg)
{
	sigset_t mask, seen;
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR2);
	CHECK(!pthread_sigmask(SIG_SETMASK, &mask, 0));
	char text[32];
	int pipes[2];
	CHECK(!pipe(pipes));
	for (unsigned n = 0; !over; n++) {
		int len = 1 + n % 30;
		memset(text, 'a' + n % 26, sizeof text);
		CHECK(write(pipes[1], text, len) == len);
		memset(text, 0, sizeof text);
		CHECK(read(pipes[0], text, sizeof text) == len && text[len - 1] == (char)('a' + n % 26));
		CHECK(close(9999) == -1 && errno == EBADF);
		CHECK(!pthread_sigmask(SIG_SETMASK, 0, &seen) && !memcmp(&seen, &mask, 8));
	}
	return 0;
}

static void *awaits_end(void *arg)
{
	char byte;
	CHECK(write(1, "ready\n", 6) == 6);
	CHECK(read(0, &byte, 1) == 1);
	over = 1;
	return 0;
}

static void run_load(void)
{
	pthread_t made[4];
	for (int i = 0; i < 4; i++)
		CHECK(!pthread_create(&made[i], 0, i < 3 ? loaded : awaits_end, 0));
	// From here on this one waits: whoever attaches sees no call of it before the others are gone.
	for (int i = 0; i < 4; i++)
		pthread_join(made[i], 0);
	for (int i = 0; i < 3000; i++)
		CHECK(close(9999) == -1 && errno == EBADF && getppid() > 0);
	CHECK(write(1, "done\n", 5) == 5);
}

/* --- grow --- */

/* The break grows by a MiB each round, from calls that lie all over the program. */
static void run_grow(void)
{
	char byte;
	struct stat status;
	for (int i = 0; i < 3; i++) {
		CHECK(getppid() > 0 && read(-1, &byte, 1) < 0 && write(-1, "x", 1) < 0 && close(-1) < 0);
		CHECK(lseek(-1, 0, SEEK_SET) < 0 && dup(-1) < 0 && fstat(-1, &status) < 0 && access("/", F_OK) == 0);
		CHECK(getuid() + 1 > 0 && geteuid() + 1 > 0 && getgid() + 1 > 0 && getegid() + 1 > 0);
	}
	char *last = sbrk(0);
	for (int i = 0; i < rounds; i++) {
		char *now = sbrk(1 << 20);
		CHECK(now == last);
		now[0] = now[(1 << 20) - 1] = 1;
		last = now + (1 << 20);
		CHECK(sbrk(0) == last);
	}
}

/* --- sigsys --- */

static volatile int caught, nested;

static void on_sigsys(int sig, siginfo_t *info, void *context)
{
	(void)context;
	CHECK(sig == SIGSYS && (info->si_code == SI_TKILL || info->si_code == SI_USER) && info->si_pid == getpid());
	/* SIGSYS is blocked in here. */
	for (int i = 0; i < 20; i++)
		CHECK(getppid() > 0);
	caught++;
}

static void on_usr1(int sig)
{
	(void)sig;
	/* And so it is here: a place that has not called before. */
	CHECK(syscall(SYS_getpgid, 0) > 0);
	nested++;
}

static void handled(void)
{
	struct sigaction now;
	CHECK(!sigaction(SIGSYS, 0, &now));
	CHECK(now.sa_sigaction == on_sigsys && (now.sa_flags & ~0x4000000) == (SA_SIGINFO | SA_RESTART));
	CHECK(sigismember(&now.sa_mask, SIGUSR2) == 1 && sigismember(&now.sa_mask, SIGUSR1) == 0);
}

static void *neighbour(void *arg)
{
	(void)arg;
	for (int i = 0; i < 2000; i++)
		CHECK(getppid() > 0);
	return 0;
}

static void runtime(void)
{
	struct sigaction act = { .sa_sigaction = on_sigsys, .sa_flags = SA_SIGINFO | SA_RESTART };
	struct sigaction other = { .sa_handler = on_usr1 };
	pthread_t threads[THREADS];
	sigset_t all, old;
	sigaddset(&act.sa_mask, SIGUSR2);
	sigfillset(&other.sa_mask);
	sigfillset(&all);
	CHECK(!sigaction(SIGSYS, &act, 0) && !sigaction(SIGUSR1, &other, 0));
	for (int round = 1; round <= rounds; round++) {
		for (int i = 0; i < THREADS; i++)
			CHECK(!pthread_create(&threads[i], 0, neighbour, 0));
		CHECK(!pthread_sigmask(SIG_BLOCK, &all, &old));
		for (int i = 0; i < 20; i++)
			CHECK(getppid() > 0 && access("/nowhere", F_OK) == -1 && syscall(SYS_getpgid, 0) > 0);
		CHECK(!pthread_sigmask(SIG_SETMASK, &old, 0));
		CHECK(!raise(SIGUSR1) && nested == round);
		for (int i = 0; i < THREADS; i++)
			CHECK(!pthread_join(threads[i], 0));
	}
	signal(SIGUSR1, SIG_DFL);
	handled();
	CHECK(!raise(SIGSYS) && caught == 1);
	handled();
}

static void sigsys(void)
{
	struct sigaction act = { .sa_sigaction = on_sigsys, .sa_flags = SA_SIGINFO | SA_RESTART };
	struct sigaction other = { .sa_handler = on_usr1 };
	sigset_t only, old, pending;
	pthread_t thread;
	sigaddset(&act.sa_mask, SIGUSR2);
	sigfillset(&other.sa_mask);
	CHECK(!sigaction(SIGSYS, &act, 0) && !sigaction(SIGUSR1, &other, 0));
	sigemptyset(&only);
	sigaddset(&only, SIGSYS);
	for (int round = 1; round <= rounds; round++) {
		CHECK(!raise(SIGSYS) && caught == 4 * round - 3);
		CHECK(!kill(getpid(), SIGSYS) && caught == 4 * round - 2);
		handled();
		CHECK(!pthread_sigmask(SIG_BLOCK, &only, &old));
		CHECK(!pthread_create(&thread, 0, neighbour, 0));
		/* Calls that stop, and calls that are recorded. */
		for (int i = 0; i < 5; i++)
			CHECK(getppid() > 0 && access("/nowhere", F_OK) == -1);
		handled();
		CHECK(!raise(SIGSYS) && caught == 4 * round - 2);
		CHECK(!sigpending(&pending) && sigismember(&pending, SIGSYS) == 1);
		CHECK(!pthread_sigmask(SIG_SETMASK, &old, 0) && caught == 4 * round - 1);
		CHECK(!raise(SIGUSR1) && nested == 2 * round - 1);
		CHECK(!pthread_join(thread, 0));
		pid_t child = fork();
		CHECK(child >= 0);
		if (!child) {
			handled();
			CHECK(!raise(SIGSYS) && caught == 4 * round && !raise(SIGUSR1));
			handled();
			_exit(0);
		}
		int status;
		CHECK(waitpid(child, &status, 0) == child && status == 0);
		caught++, nested++;
	}
	signal(SIGUSR1, SIG_DFL);
	/* Whoever ignores it goes on so. */
	signal(SIGSYS, SIG_IGN);
	for (int i = 0; i < 20; i++)
		CHECK(!raise(SIGSYS) && getppid() > 0 && signal(SIGSYS, SIG_IGN) == SIG_IGN);
}

/* --- births, alarms --- */

static volatile int alarms;

/* All is blocked in it, and it finds that so. */
static void on_alarm(int sig)
{
	sigset_t mask;
	int error = errno;
	CHECK(sig == SIGALRM || sig == SIGUSR1);
	CHECK(!sigprocmask(SIG_SETMASK, 0, &mask) && sigismember(&mask, SIGSYS) == 1 && sigismember(&mask, SIGTRAP) == 1);
	CHECK(close(-1) == -1 && errno == EBADF);
	CHECK(!sigprocmask(SIG_SETMASK, 0, &mask) && sigismember(&mask, SIGSYS) == 1 && sigismember(&mask, SIGTRAP) == 1);
	alarms++;
	errno = error;
}

static volatile int onces;

static void on_once(int sig)
{
	CHECK(sig == SIGURG && close(-1) == -1);
	onces++;
}

static void on_trap(int sig)
{
	CHECK(!"SIGTRAP");
	(void)sig;
}

/* Nothing is blocked but what is said, and SIGTRAP has this handler. */
static void as_was(int blocked, void (*handler)(int))
{
	sigset_t mask;
	struct sigaction act;
	CHECK(!sigprocmask(SIG_SETMASK, 0, &mask));
	for (int sig = 1; sig < 32; sig++)
		CHECK(sigismember(&mask, sig) == (sig == blocked));
	CHECK(!sigaction(SIGTRAP, 0, &act) && act.sa_handler == handler);
}

static int restless;

/* A signal comes in a moment, once: a child that is made anew each time that one comes might never be made. */
static void soon(void)
{
	static unsigned moment;
	struct itimerval time = { { 0, 0 }, { 0, 20 + moment++ * 37 % 400 } };
	if (restless)
		CHECK(!setitimer(ITIMER_REAL, &time, 0));
}

static pid_t born(int kind)
{
	soon();
	switch (kind) {
	case 0: return fork();
	case 1: return syscall(SYS_fork);
	case 2: return syscall(SYS_clone, SIGCHLD, 0L, 0L, 0L, 0L);
	default: return syscall(SYS_clone, 0L, 0L, 0L, 0L, 0L);
	}
}

/* Of a child in the memory of its maker, with a stack of its own. */
static int beside(void *arg)
{
	char *args[] = { "nothing", 0 }, *none[] = { 0 };
	if (execve("/nonexistent/program", args, none) != -1 || close(-1) != -1)
		return 1;
	++*(int *)arg;
	return 24;
}

static void births(void)
{
	static char stack[65536] __attribute__((aligned(16)));
	char *args[] = { "nothing", "at all", 0 }, *none[] = { 0 };
	struct sigaction act = { .sa_handler = on_alarm, .sa_flags = SA_RESTART };
	struct itimerval off = { { 0, 0 }, { 0, 0 } };
	sigset_t trap;
	sigemptyset(&trap);
	sigaddset(&trap, SIGTRAP);
	sigfillset(&act.sa_mask);
	CHECK(!sigaction(SIGALRM, &act, 0) && !sigaction(SIGUSR1, &act, 0));
	for (int round = 0; round < rounds; round++) {
		int status, blocked = 0;
		void (*handler)(int) = SIG_DFL;
		switch (round % 4) {
		case 1: blocked = SIGTRAP; CHECK(!sigprocmask(SIG_BLOCK, &trap, 0)); break;
		case 2: handler = on_trap; signal(SIGTRAP, handler); break;
		case 3: handler = SIG_IGN; signal(SIGTRAP, handler); break;
		}
		for (int kind = 0; kind < 4; kind++) {
			pid_t own = getpid(), child = born(kind);
			if (!child) {
				CHECK(syscall(SYS_getppid) == own && syscall(SYS_getpid) != own);
				as_was(blocked, handler);
				CHECK(execve("/nonexistent/program", args, none) == -1 && errno == ENOENT);
				CHECK(syscall(SYS_execve, 8L, args, none) == -1 && errno == EFAULT);
				CHECK(!raise(SIGUSR1));
				as_was(blocked, handler);
				syscall(SYS_exit_group, kind + 1);
			}
			CHECK(child > 0 && waitpid(child, &status, __WALL) == child && WIFEXITED(status));
			CHECK(WEXITSTATUS(status) == kind + 1);
			as_was(blocked, handler);
		}
		volatile int kept = round;
		soon();
		pid_t child = vfork();
		if (!child) {
			execve("/nonexistent/program", args, none);
			kept++;
			_exit(21);
		}
		CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 21);
		CHECK(kept == round + 1);
		soon();
		child = clone(beside, stack + sizeof stack, CLONE_VM | CLONE_VFORK | SIGCHLD, (void *)&kept);
		CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 24);
		CHECK(kept == round + 2);
		soon();
		CHECK(execve("/nonexistent/program", args, none) == -1 && errno == ENOENT);
		CHECK(!raise(SIGUSR1) && alarms > round);
		/* Of those there can be none at all. */
		child = fork();
		if (!child) {
			struct rlimit limit = { 0, 0 };
			CHECK(!setrlimit(RLIMIT_NPROC, &limit));
			if (getuid() || !syscall(SYS_setresuid, 65534, 65534, 65534))
				for (int kind = 0; kind < 4; kind++)
					CHECK(born(kind) == -1 && errno == EAGAIN);
			as_was(blocked, handler);
			_exit(22);
		}
		CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 22);
		/* A handler that is there once; then the signal is ignored, as it is by default. */
		struct sigaction once = { .sa_handler = on_once, .sa_flags = SA_RESETHAND }, now;
		sigfillset(&once.sa_mask);
		CHECK(!sigaction(SIGURG, &once, 0) && !raise(SIGURG) && onces == round + 1);
		CHECK(!sigaction(SIGURG, 0, &now) && now.sa_handler == SIG_DFL);
		for (int i = 0; i < 3; i++)
			CHECK(!raise(SIGURG) && syscall(SYS_gettid) > 0 && onces == round + 1);
		CHECK(!sigprocmask(SIG_UNBLOCK, &trap, 0) && signal(SIGTRAP, SIG_DFL) == handler);
		as_was(0, SIG_DFL);
	}
	CHECK(!setitimer(ITIMER_REAL, &off, 0) && (!restless || alarms > rounds));
	/* One that nobody may trace. */
	for (int i = 0; i < 2; i++) {
		int status;
		uint64_t args[8] = { CLONE_UNTRACED, 0, 0, 0, SIGCHLD };
		pid_t child = i ? syscall(SYS_clone3, args, sizeof args)
				: syscall(SYS_clone, (long)CLONE_UNTRACED | SIGCHLD, 0L, 0L, 0L, 0L);
		if (!child) {
			CHECK(close(-1) == -1 && errno == EBADF && syscall(SYS_getppid) > 0);
			_exit(23);
		}
		CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 23);
	}
	signal(SIGALRM, SIG_DFL);
	signal(SIGUSR1, SIG_DFL);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	rounds = atoi(argv[2]);
	struct sigaction before, after;
	CHECK(!sigaction(SIGUSR1, 0, &before) && !pipe2(ends, O_CLOEXEC));
	if (!strcmp(argv[1], "cancel"))
		cancel();
	else if (!strcmp(argv[1], "threads"))
		threads();
	else if (!strcmp(argv[1], "chain"))
		return chain(argv[0], rounds);
	else if (!strcmp(argv[1], "sites"))
		run_sites();
	else if (!strcmp(argv[1], "write"))
		run_write();
	else if (!strcmp(argv[1], "load"))
		run_load();
	else if (!strcmp(argv[1], "grow"))
		run_grow();
	else if (!strcmp(argv[1], "sigsys"))
		sigsys();
	else if (!strcmp(argv[1], "runtime"))
		runtime();
	else if (!strcmp(argv[1], "births") || !strcmp(argv[1], "alarms"))
		restless = argv[1][0] == 'a', births();
	else
		return 2;
	CHECK(!sigaction(SIGUSR1, 0, &after) && before.sa_handler == after.sa_handler);
	return 0;
}
