/* Works for ever in two threads and writes how far it came to its standard output, a number of eight digits in place. Not compared. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void *busy(void *arg)
{
	for (;;) {
		syscall(SYS_getppid);
		usleep(100);
	}
}

int main(void)
{
	pthread_t thread;
	char text[16];
	pthread_create(&thread, 0, busy, 0);
	for (unsigned long i = 0;; i++) {
		snprintf(text, sizeof text, "%08lu", i % 100000000);
		if (pwrite(1, text, 8, 0) != 8)
			return 1;
		usleep(100);
	}
}
