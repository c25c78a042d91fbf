/* Eight threads that wake one another by futex and read a byte in between. Arguments: rounds per thread (default 5000), threads (default and at most 8). Not compared. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static int rounds = 5000, count = 8, zero, words[8];

static void *work(void *arg)
{
	int *word = arg;
	char byte;
	for (int i = 0; i < rounds; i++) {
		syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, 0, 0, 0);
		read(zero, &byte, 1);
	}
	return 0;
}

int main(int argc, char **argv)
{
	pthread_t threads[8];
	if (argc > 1)
		rounds = atoi(argv[1]);
	if (argc > 2 && atoi(argv[2]) < 8)
		count = atoi(argv[2]);
	zero = open("/dev/zero", O_RDONLY);
	for (int i = 0; i < count; i++)
		pthread_create(&threads[i], 0, work, &words[i]);
	for (int i = 0; i < count; i++)
		pthread_join(threads[i], 0);
	return 0;
}
