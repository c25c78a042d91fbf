/* What descriptors stand for, before and after it changes. The working directory must be writable. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define SHOW(fd) fsync(fd)

int main(void)
{
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "a<\"\\\001b" };
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
	SHOW(fd);
	bind(fd, (void *)&un, sizeof un);
	SHOW(fd);

	struct sockaddr_in in = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t len = sizeof in;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	SHOW(fd);
	bind(fd, (void *)&in, len);
	listen(fd, 1);
	SHOW(fd);
	getsockname(fd, (void *)&in, &len);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	connect(fd, (void *)&in, len);
	SHOW(fd);

	SHOW(open("there (deleted)", O_CREAT | O_RDWR, 0600));
	SHOW(fd = open("gone", O_CREAT | O_RDWR, 0600));
	unlink("gone");
	SHOW(fd);
	SHOW(open("/dev/null", O_RDONLY));
	SHOW(eventfd(5, EFD_SEMAPHORE));

	pid_t pid = fork();
	if (pid == 0)
		_exit(0);
	fd = syscall(SYS_pidfd_open, pid, 0);
	waitpid(pid, 0, 0);
	SHOW(fd);
	return 0;
}
