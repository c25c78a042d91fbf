/* Blocks signals, SIGSYS among them, in every way that there is, and checks that it is told what it has asked for: of
 * rt_sigprocmask(2), in handlers and behind them, in threads and children, and across execve(2). Not compared. It says
 * "ready", and goes on until its standard input ends; with "alone" with one thread. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>
#include "check.h"

#define BIT(n) (1ul << ((n) - 1))

static const unsigned long sys = BIT(SIGSYS), other = BIT(SIGUSR2);

static int raw(int how, const unsigned long *set, unsigned long *old)
{
	return syscall(SYS_rt_sigprocmask, how, set, old, 8);
}

static unsigned long mask(void)
{
	unsigned long now = ~0ul;
	CHECK(!raw(0, 0, &now));
	return now;
}

static unsigned long set(unsigned long to)
{
	unsigned long old = ~0ul;
	CHECK(!raw(SIG_SETMASK, &to, &old));
	return old;
}

static volatile unsigned long seen, below, change;
static sigjmp_buf back;

static void on_signal(int sig, siginfo_t *info, void *context)
{
	(void)sig, (void)info;
	seen = mask();
	below = *(unsigned long *)&((ucontext_t *)context)->uc_sigmask;
	if (change)
		*(unsigned long *)&((ucontext_t *)context)->uc_sigmask = change;
}

static void on_jump(int sig)
{
	(void)sig;
	seen = mask();
	siglongjmp(back, 1);
}

static void handle(int sig, void *handler, unsigned long blocks)
{
	struct sigaction act = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	memcpy(&act.sa_mask, &blocks, 8);
	CHECK(!sigaction(sig, &act, 0));
}

static int alone;

static void masks(void)
{
	unsigned long old, both = sys | other, block = sys;
	CHECK(set(0) == 0 && mask() == 0);
	CHECK(!raw(SIG_BLOCK, &block, &old) && old == 0 && mask() == sys);
	CHECK(!raw(SIG_BLOCK, &other, &old) && old == sys && mask() == both);
	CHECK(!raw(SIG_UNBLOCK, &other, &old) && old == both && mask() == sys);
	/* Where it is read from is what it is written to. */
	old = both;
	CHECK(!raw(SIG_SETMASK, &old, &old) && old == sys && mask() == both);
	CHECK(!raw(SIG_UNBLOCK, &block, &old) && old == both && mask() == other);
	CHECK(!raw(SIG_UNBLOCK, &block, 0) && mask() == other);
	CHECK(set(sys) == other && set(other) == sys && set(both) == other);
	/* What cannot be. */
	CHECK(raw(7, &block, &old) == -1 && errno == EINVAL && mask() == both);
	CHECK(raw(SIG_SETMASK, (void *)8, &old) == -1 && errno == EFAULT && mask() == both);
	/* Giving the old one comes after. */
	CHECK(raw(SIG_SETMASK, &block, (void *)8) == -1 && errno == EFAULT && mask() == sys);
	CHECK(syscall(SYS_rt_sigprocmask, SIG_SETMASK, &other, &old, 4) == -1 && errno == EINVAL && mask() == sys);
	CHECK(set(0) == sys);
	/* A tracer that lets threads go one after the other may be seen by the first. */
	struct sigaction act = { 0 };
	if (alone)
		CHECK(!sigaction(SIGSYS, 0, &act) && act.sa_handler == SIG_DFL && act.sa_flags == 0);
}

static void handlers(void)
{
	for (int n = 0; n < 4; n++) {
		unsigned long own = n & 1 ? sys : 0, blocks = n & 2 ? sys : 0;
		handle(SIGUSR1, on_signal, blocks | other);
		set(own);
		seen = below = ~0ul;
		CHECK(!syscall(SYS_tkill, syscall(SYS_gettid), SIGUSR1));
		CHECK(seen == (own | blocks | other | BIT(SIGUSR1)) && below == own && mask() == own);
		/* A handler may say what is blocked when it has returned. */
		change = own ? other : sys;
		CHECK(!syscall(SYS_tkill, syscall(SYS_gettid), SIGUSR1));
		CHECK(mask() == change);
		change = 0;
		/* Out of it. */
		set(own);
		handle(SIGUSR1, on_jump, blocks);
		if (!sigsetjmp(back, 1))
			CHECK(!syscall(SYS_tkill, syscall(SYS_gettid), SIGUSR1));
		CHECK(seen == (own | blocks | BIT(SIGUSR1)) && mask() == own);
		/* A mask for the time of a call. */
		handle(SIGUSR1, on_signal, blocks);
		for (int t = 0; t < 4; t++) {
			unsigned long wait = t & 1 ? sys : 0;
			set(own | BIT(SIGUSR1));
			CHECK(!syscall(SYS_tkill, syscall(SYS_gettid), SIGUSR1));
			seen = below = ~0ul;
			if (t & 2)
				CHECK(syscall(SYS_ppoll, 0, 0, 0, &wait, 8) == -1 && errno == EINTR);
			else
				CHECK(syscall(SYS_rt_sigsuspend, &wait, 8) == -1 && errno == EINTR);
			CHECK(seen == (wait | blocks | BIT(SIGUSR1)) && below == (own | BIT(SIGUSR1)));
			CHECK(mask() == (own | BIT(SIGUSR1)));
		}
	}
	set(0);
}

static void *thread(void *expected)
{
	CHECK(mask() == (uintptr_t)expected);
	CHECK(set(other) == (uintptr_t)expected && mask() == other);
	return 0;
}

static void others(char *self)
{
	for (volatile int n = 0; n < 2; n++) {
		unsigned long own = n ? sys : 0;
		pthread_t id;
		int status;
		char text[32];
		set(own);
		if (!alone)
			CHECK(!pthread_create(&id, 0, thread, (void *)own) && !pthread_join(id, 0) && mask() == own);
		pid_t pid = fork();
		if (!pid)
			_exit(mask() == own ? 0 : 3);
		CHECK(pid > 0);
		CHECK(waitpid(pid, &status, 0) == pid);
		CHECK(mask() == own);
		CHECK(status == 0);
		snprintf(text, sizeof(text), "%lx", own);
		pid = vfork();
		if (!pid) {
			execl(self, self, text, (char *)0);
			_exit(4);
		}
		CHECK(pid > 0);
		CHECK(waitpid(pid, &status, 0) == pid);
		CHECK(mask() == own);
		CHECK(status == 0);
	}
	set(0);
}

static char *self;

static void *rounds(void *last)
{
	struct pollfd in = { .fd = 0, .events = POLLIN };
	set(0);
	for (int n = 0; !poll(&in, 1, 0); n++) {
		masks();
		if (last) {
			handlers();
			if (n % 8 == 0)
				others(self);
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	pthread_t id;
	self = argv[0];
	alone = argc > 1 && !strcmp(argv[1], "alone");
	if (argc > 1 && !alone)
		return mask() == strtoul(argv[1], 0, 16) ? 0 : 5;
	puts("ready");
	fflush(stdout);
	CHECK(alone || !pthread_create(&id, 0, rounds, 0));
	rounds(self);
	CHECK(alone || !pthread_join(id, 0));
	return 0;
}
