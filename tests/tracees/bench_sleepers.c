/* Threads that do nothing, to be attached to. Argument: their number (default 1000). Says "ready", ends with its standard input.
 * Not compared. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *sleeper(void *arg)
{
	pause();
	return arg;
}

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 1000;
	pthread_t thread;
	pthread_attr_t small;
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, 65536);
	for (int i = 1; i < n; i++)
		if (pthread_create(&thread, &small, sleeper, 0))
			return 3;
	puts("ready");
	fflush(stdout);
	while (getchar() != EOF)
		;
	return 0;
}
