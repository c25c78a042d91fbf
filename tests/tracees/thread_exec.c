/* A thread that is not the leader execs while others run and make calls. Not compared. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static void *busy(void *arg)
{
	for (;;)
		syscall(SYS_getppid);
}

static void *change(void *arg)
{
	usleep(20000);
	execl("/bin/sh", "sh", "-c", "exit 23", (char *)0);
	return 0;
}

int main(void)
{
	pthread_t thread;
	for (int i = 0; i < 3; i++)
		pthread_create(&thread, 0, busy, 0);
	pthread_create(&thread, 0, change, 0);
	for (;;)
		pause();
}
