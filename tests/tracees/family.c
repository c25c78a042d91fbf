/* Processes and threads as a tracer seldom meets them. Not compared with strace.
 *
 * family traceme     asks to be traced by its parent (ptrace(2), PTRACE_TRACEME), stops with SIGSTOP, exits with 5
 * family vfork       a child of vfork(2) reads a byte from standard input and exits with 3; the parent tells its status
 * family fair N      N threads call getppid(2) until each has done so 100 times and another thread has called getuid(2) 100 times
 * family sleeps      writes a line, then sleeps for a second and tells what nanosleep(2) returned
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MOST 64

static int n;
static volatile long made[MOST];
static volatile int done;

static void *busy(void *which)
{
	volatile long *mine = &made[(long)which];
	while (!done) {
		syscall(SYS_getppid);
		++*mine;
	}
	return 0;
}

static int behind(void)
{
	for (int i = 0; i < n; i++)
		if (made[i] < 100)
			return 1;
	return 0;
}

static int fair(void)
{
	pthread_t thread[MOST];
	for (long i = 0; i < n; i++)
		pthread_create(&thread[i], 0, busy, (void *)i);
	for (int i = 0; i < 100 || behind(); i++)
		syscall(SYS_getuid);
	done = 1;
	for (int i = 0; i < n; i++)
		pthread_join(thread[i], 0);
	return 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	if (!strcmp(what, "traceme")) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0))
			return 1;
		raise(SIGSTOP);
		return 5;
	}
	if (!strcmp(what, "vfork")) {
		int status;
		pid_t child = vfork();
		if (!child) {
			char byte;
			_exit(read(0, &byte, 1) == 1 ? 3 : 4);
		}
		if (child < 0 || waitpid(child, &status, 0) != child)
			return 1;
		printf("the child exited with %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
		return 0;
	}
	if (!strcmp(what, "fair") && argc > 2) {
		n = atoi(argv[2]);
		return n > 0 && n <= MOST ? fair() : 2;
	}
	if (!strcmp(what, "sleeps")) {
		struct timespec second = { 1, 0 };
		puts("asleep");
		fflush(stdout);
		long got = syscall(SYS_nanosleep, &second, 0);
		printf("slept: %ld\n", got);
		return 0;
	}
	return 2;
}
