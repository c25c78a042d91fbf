/* A thousand threads that each make a few calls. Not compared. Argument: their number. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_barrier_t all;

static void *work(void *arg)
{
	for (int i = 0; i < 3; i++)
		syscall(SYS_getppid);
	pthread_barrier_wait(&all);
	return 0;
}

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 1000;
	pthread_t *threads = calloc(n, sizeof *threads);
	pthread_attr_t small;
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, 65536);
	// All live at once before the first ends.
	pthread_barrier_init(&all, 0, n + 1);
	for (int i = 0; i < n; i++)
		if (pthread_create(&threads[i], &small, work, 0))
			return 3;
	pthread_barrier_wait(&all);
	for (int i = 0; i < n; i++)
		pthread_join(threads[i], 0);
	return 0;
}
