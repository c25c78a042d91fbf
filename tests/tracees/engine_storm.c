/* Checks by itself that nothing in it is disturbed: registers around calls, results, data, signals, threads, children. Exits with 0 if
 * all is as it would be untraced, else tells what is not. Argument: rounds (default 20000). Not compared. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static volatile sig_atomic_t ticks, jump;
static sigjmp_buf back;

static void tick(int signo)
{
	int saved = errno;
	ticks++;
	if (syscall(SYS_getppid) <= 0)
		_exit(8);
	errno = saved;
	if (jump) {
		jump = 0;
		siglongjmp(back, 1);
	}
}

/* A call with a pattern in every register that it must not touch. */
static int registers_survive(void)
{
	uint64_t bad = 0;
	__asm__ volatile(
		"push %%rbp\n\tpush %%rbx\n\t"
		"mov $0x1111, %%rdi\n\tmov $0x2222, %%rsi\n\tmov $0x3333, %%rdx\n\tmov $0x4444, %%r10\n\tmov $0x5555, %%r8\n\tmov $0x6666, %%r9\n\t"
		"mov $0x7777, %%rbx\n\tmov $0x8888, %%rbp\n\tmov $0x9999, %%r12\n\tmov $0xaaaa, %%r13\n\tmov $0xbbbb, %%r14\n\tmov $0xcccc, %%r15\n\t"
		"mov $110, %%eax\n\t"
		"stc\n\t"
		"syscall\n\t"
		"jnc 9f\n\t"
		"cmp $0x1111, %%rdi\n\tjne 9f\n\tcmp $0x2222, %%rsi\n\tjne 9f\n\tcmp $0x3333, %%rdx\n\tjne 9f\n\tcmp $0x4444, %%r10\n\tjne 9f\n\t"
		"cmp $0x5555, %%r8\n\tjne 9f\n\tcmp $0x6666, %%r9\n\tjne 9f\n\tcmp $0x7777, %%rbx\n\tjne 9f\n\tcmp $0x8888, %%rbp\n\tjne 9f\n\t"
		"cmp $0x9999, %%r12\n\tjne 9f\n\tcmp $0xaaaa, %%r13\n\tjne 9f\n\tcmp $0xbbbb, %%r14\n\tjne 9f\n\tcmp $0xcccc, %%r15\n\tjne 9f\n\t"
		"xor %%eax, %%eax\n\tjmp 8f\n"
		"9:\tmov $1, %%eax\n"
		"8:\tpop %%rbx\n\tpop %%rbp\n\t"
		: "=a"(bad)
		:
		: "rdi", "rsi", "rdx", "r10", "r8", "r9", "r12", "r13", "r14", "r15", "rcx", "r11", "memory", "cc");
	return bad == 0;
}

static void *work(void *arg)
{
	long own = syscall(SYS_gettid);
	for (int i = 0; i < 200; i++)
		CHECK(syscall(SYS_gettid) == own);
	return arg;
}

static void timer(int microseconds)
{
	struct itimerval every = { { 0, microseconds }, { 0, microseconds } };
	CHECK(!setitimer(ITIMER_REAL, &every, 0));
}

int main(int argc, char **argv)
{
	int rounds = argc > 1 ? atoi(argv[1]) : 20000;
	struct sigaction action = { .sa_handler = tick, .sa_flags = SA_RESTART };
	CHECK(!sigaction(SIGALRM, &action, 0));
	int ends[2];
	CHECK(!pipe(ends));
	char out[64], in[64];

	// Signals in every phase of a call; restarted calls.
	timer(300);
	for (int i = 0; i < rounds; i++) {
		memset(out, i, sizeof out);
		CHECK(write(ends[1], out, sizeof out) == sizeof out);
		CHECK(read(ends[0], in, sizeof in) == sizeof in);
		CHECK(!memcmp(in, out, sizeof in));
		CHECK(registers_survive());
		CHECK(open("/nonexistent/x", O_RDONLY) == -1 && errno == ENOENT);
		CHECK(read(ends[0], (void *)8, 0) == 0);
		CHECK(write(-1, (void *)8, 5) == -1 && errno == EBADF);
		CHECK(write(ends[1], (void *)8, 5) == -1 && errno == EFAULT);
	}
	CHECK(ticks > 0);

	// Calls that end with EINTR.
	action.sa_flags = 0;
	CHECK(!sigaction(SIGALRM, &action, 0));
	for (int i = 0; i < 100; i++) {
		struct timespec wait = { 5, 0 };
		CHECK(nanosleep(&wait, &wait) == -1 && errno == EINTR && (wait.tv_sec == 4 || wait.tv_sec == 5));
		CHECK(read(ends[0], in, 1) == -1 && errno == EINTR);
	}
	// A handler that does not come back.
	for (volatile int i = 0; i < 100; i++) {
		if (!sigsetjmp(back, 1)) {
			jump = 1;
			for (;;)
				read(ends[0], in, 1);
		}
	}
	timer(0);
	for (int i = 0; i < 1000; i++)
		CHECK(registers_survive());

	// Threads, with and without work before them.
	for (int round = 0; round < 5; round++) {
		pthread_t threads[10];
		for (int i = 0; i < 10; i++)
			CHECK(!pthread_create(&threads[i], 0, work, &threads[i]));
		for (int i = 0; i < 10; i++) {
			void *got;
			CHECK(!pthread_join(threads[i], &got) && got == &threads[i]);
		}
	}

	// Children of all kinds.
	for (int i = 0; i < 20; i++) {
		pid_t child = fork();
		CHECK(child >= 0);
		if (!child) {
			for (int n = 0; n < 150; n++)
				CHECK(syscall(SYS_getppid) > 0 && registers_survive());
			_exit(i);
		}
		int status;
		CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == i);
		child = vfork();
		if (!child) {
			execl("/bin/sh", "sh", "-c", "exit 7", (char *)0);
			_exit(1);
		}
		CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7);
		CHECK(registers_survive());
	}

	// Masks stay what they are.
	sigset_t all, now;
	sigfillset(&all);
	CHECK(!sigprocmask(SIG_SETMASK, &all, 0));
	for (int i = 0; i < 300; i++)
		CHECK(syscall(SYS_getuid) >= 0 && registers_survive());
	CHECK(!sigprocmask(SIG_SETMASK, 0, &now));
	for (int signo = 1; signo < 32; signo++)
		CHECK(sigismember(&now, signo) == (signo != SIGKILL && signo != SIGSTOP));
	return 0;
}
