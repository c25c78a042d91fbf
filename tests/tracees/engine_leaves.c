/* Makes calls that end the fast path of a process, between many others, and checks what it is told: that its gs is its own, and
 * that what it locks in memory is its own. Not compared. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

#define ARCH_SET_GS 0x1001
#define ARCH_GET_GS 0x1004

static void calls(void)
{
	for (int n = 0; n < 300; n++)
		CHECK(syscall(SYS_write, -1, "gs", 2) == -1 && errno == EBADF);
}

static void gs(void)
{
	static uint64_t words[2] = { 0, 0x1234 };
	uint64_t at = 1, word = 0;
	calls();
	CHECK(!syscall(SYS_arch_prctl, ARCH_GET_GS, &at) && at == 0);
	calls();
	CHECK(!syscall(SYS_arch_prctl, ARCH_SET_GS, words));
	calls();
	CHECK(!syscall(SYS_arch_prctl, ARCH_GET_GS, &at) && at == (uintptr_t)words);
	__asm__ volatile("movq %%gs:8, %0" : "=r"(word));
	CHECK(word == 0x1234);
	calls();
}

static long locked(void)
{
	char line[256];
	long size = -1;
	FILE *status = fopen("/proc/self/status", "r");
	CHECK(status);
	while (fgets(line, sizeof(line), status))
		sscanf(line, "VmLck: %ld", &size);
	fclose(status);
	return size;
}

static void lock(void)
{
	calls();
	CHECK(locked() == 0);
	CHECK(!mlockall(MCL_CURRENT));
	/* The mappings of a small program; the slots alone are more than that. */
	CHECK(locked() > 0 && locked() < 16 << 10);
	calls();
	CHECK(!munlockall() && locked() == 0);
	calls();
}

int main(int argc, char **argv)
{
	int status;
	(void)argc, (void)argv;
	pid_t pid = fork();
	if (!pid) {
		gs();
		_exit(0);
	}
	CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
	pid = fork();
	if (!pid) {
		lock();
		_exit(0);
	}
	CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
	lock();
	gs();
	return 0;
}
