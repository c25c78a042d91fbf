/* Ignores SIGSYS, as servers do that ignore what they do not know: checks that it is ignored in every way in which that can be
 * noticed, between calls from many sites. Not compared. Argument: how many rounds. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static volatile int caught;

static void on_signal(int sig)
{
	caught += sig == SIGSYS;
}

/* Makes calls from sites that may not have been run through before, and then looks. */
static void ignored(void)
{
	char byte;
	struct iovec part = { &byte, 1 };
	struct sigaction now;
	CHECK(syscall(SYS_write, -1, "x", 1) == -1 && errno == EBADF);
	CHECK(read(-1, &byte, 1) == -1 && readv(-1, &part, 1) == -1 && preadv(-1, &part, 1, 0) == -1 && getppid() > 0);
	CHECK(!sigaction(SIGSYS, 0, &now) && now.sa_handler == SIG_IGN);
	CHECK((now.sa_flags & ~0x4000000) == SA_RESTART && sigismember(&now.sa_mask, SIGUSR1) == 1);
	CHECK(!raise(SIGSYS) && !kill(getpid(), SIGSYS) && getppid() > 0);
}

static void *thread(void *arg)
{
	ignored();
	return arg;
}

int main(int argc, char **argv)
{
	struct sigaction act = { .sa_handler = SIG_IGN, .sa_flags = SA_RESTART }, old;
	int status;
	sigset_t set, pending;
	pthread_t id;
	pid_t pid;
	sigaddset(&act.sa_mask, SIGUSR1);
	if (argc > 1 && !strcmp(argv[1], "executed")) {
		CHECK(getppid() > 0 && !sigaction(SIGSYS, 0, &old) && old.sa_handler == SIG_IGN && !raise(SIGSYS));
		return 0;
	}
	for (int n = argc > 1 ? atoi(argv[1]) : 10; n > 0; n--) {
		CHECK(!sigaction(SIGSYS, &act, &old) && old.sa_handler == SIG_DFL);
		ignored();
		CHECK(!sigaction(SIGSYS, &act, &old) && old.sa_handler == SIG_IGN);
		ignored();
		CHECK(!pthread_create(&id, 0, thread, 0) && !pthread_join(id, 0));
		pid = fork();
		if (!pid) {
			ignored();
			_exit(0);
		}
		CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
		ignored();
		pid = n % 2 ? fork() : vfork();
		if (!pid) {
			execl("/nonexistent", "x", (char *)0);
			execl(argv[0], argv[0], "executed", (char *)0);
			_exit(4);
		}
		CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
		/* Blocked as well. */
		sigemptyset(&set);
		sigaddset(&set, SIGSYS);
		CHECK(!sigprocmask(SIG_BLOCK, &set, 0));
		ignored();
		CHECK(!sigprocmask(SIG_UNBLOCK, &set, 0) && !sigpending(&pending));
		ignored();
		CHECK(signal(SIGSYS, SIG_DFL) == SIG_IGN);
	}
	CHECK(!sigaction(SIGSYS, &act, 0));
	ignored();
	/* At last it is handled. */
	CHECK(signal(SIGSYS, on_signal) == SIG_IGN && !raise(SIGSYS) && caught == 1 && getppid() > 0);
	CHECK(!raise(SIGSYS) && caught == 2);
	return 0;
}
