/* A thread that makes nothing but sleeps while the other makes its calls often, and then makes the same ones. Each checks that its
 * registers and results are what they are without a tracer. Not compared. Argument: how many calls each makes. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int calls;
static volatile int go, spins, bad;

static void make(void)
{
	for (int i = 0; i < calls; i++)
		if (syscall(SYS_write, -1, "late", 4) != -1 || errno != EBADF)
			bad = 1;
}

static void *sleeper(void *arg)
{
	struct timespec moment = { 0, 1000000 };
	while (!go)
		nanosleep(&moment, 0);
	make();
	return arg;
}

/* Makes no call at all until it does. */
static void *spinner(void *arg)
{
	while (!go)
		spins++;
	make();
	return arg;
}

int main(int argc, char **argv)
{
	pthread_t threads[4];
	calls = argc > 1 ? atoi(argv[1]) : 1000;
	for (int i = 0; i < 4; i++)
		if (pthread_create(&threads[i], 0, i % 2 ? sleeper : spinner, 0))
			return 3;
	make();
	go = 1;
	make();
	for (int i = 0; i < 4; i++)
		if (pthread_join(threads[i], 0))
			return 4;
	return bad;
}
