/* Call stacks for -k. Arguments: what, and how often (default 1) or how deep. Not compared by itself.
 * deep N: N calls of getppid(2), 20 frames deep. signal: from a handler. open: from a library opened by then. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int times = 1;

__attribute__((noinline)) int frames(int depth)
{
	int sum = 0;
	if (depth == 0) {
		for (int i = 0; i < times; i++)
			sum += syscall(SYS_getppid) & 1;
		return sum;
	}
	sum = frames(depth - 1);
	__asm__ volatile("" ::: "memory");
	return sum + 1;
}

static void handler(int signo)
{
	(void)signo;
	frames(1);
}

__attribute__((noinline)) static int with_signal(void)
{
	signal(SIGUSR1, handler);
	return raise(SIGUSR1) + 1;
}

/* Stands in for what is loaded later. */
int library_entry(void)
{
	return frames(0) + 1;
}

/* Its return address is not where code can be. */
__attribute__((noinline)) static long smashed(void)
{
	volatile unsigned long *frame = __builtin_frame_address(0);
	unsigned long kept = frame[1];
	frame[1] = 0x1234;
	long got = syscall(SYS_getppid);
	frame[1] = kept;
	return got;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "deep";
	if (!strcmp(what, "deep")) {
		times = argc > 2 ? atoi(argv[2]) : 1;
		return frames(16) & 0;
	}
	if (!strcmp(what, "signal"))
		return with_signal() & 0;
	if (!strcmp(what, "smashed"))
		return smashed() & 0;
	if (!strcmp(what, "recurse"))
		return frames(argc > 2 ? atoi(argv[2]) : 300) & 0;
	if (!strcmp(what, "open") && argc > 2) {
		void *library = dlopen(argv[2], RTLD_NOW);
		int (*entry)(void) = library ? (int (*)(void))dlsym(library, "library_entry") : 0;
		if (!entry)
			return 1;
		int got = entry();
		dlclose(library);
		return got & 0;
	}
	return 2;
}
