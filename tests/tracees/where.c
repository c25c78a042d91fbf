/* Calls of many kinds with the same arguments in each run, for random conditions. Nothing here changes anything.
 *
 * Calls go through every door that the build has, as in registers.c. What differs from run to run (inode numbers of pipes
 * and sockets, random bytes) is for the reader of the trace to overlook. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static void int80(long nr, long a, long b, long c)
{
	long ret;
	asm volatile("int $0x80" : "=a"(ret) : "a"(nr), "b"(a), "c"(b), "d"(c) : "memory");
}

int main(void)
{
	static const char *const paths[] = { "/etc/passwd", "/nonexistent/file", "/dev/null", "/", "", "/etc/ld.so.cache" };
	static const int flags[] = { O_RDONLY, O_WRONLY | O_CLOEXEC, O_RDONLY | O_DIRECTORY, O_RDWR | O_NONBLOCK, O_PATH };
	char buffer[64];
	struct stat st;
	int pair[2];

	for (int i = 0; i < 12; i++) {
		int fd = syscall(SYS_openat, AT_FDCWD, paths[i % 6], flags[i % 5], 0);
		fstat(fd, &st);
		syscall(SYS_lseek, (long)fd, ((long)i << 28) - (1L << 30), (long)i % 4);
		syscall(SYS_pread64, (long)fd, buffer, (long)i * 7, 0L, 0L);
		syscall(SYS_fcntl, (long)fd, i & 1 ? F_GETFD : F_GETFL, 0L);
		faccessat(i & 2 ? fd : AT_FDCWD, paths[(i + 1) % 6], i % 8, 0);
		syscall(SYS_kill, 0x7ffffff0L + i % 4, (long)i * 3);
		syscall(SYS_mprotect, (long)i % 3, (1L << (i * 5 % 60)) - 1, (long)i % 8);
		syscall(SYS_close, 0x700000000L + 1000 + i);
		int80(6, 1000 + i, 0, 0);
		int80(3, 90 + i % 3, 0, -i);
#ifdef __x86_64__
		syscall(0x40000000 + SYS_close, 1000L + i);
		syscall(0x40000000 + SYS_lseek, 77L, (long)i - 5, 1L);
#endif
		close(fd);
	}
	for (int i = 0; i < 4; i++) {
		struct iovec vec[] = { { "first", 5 }, { "second piece", 3 * i } };
		struct pollfd fds[] = { { 1000, POLLIN | POLLOUT, 0 }, { -1, POLLPRI, 0 } };
		struct rlimit limit;
		struct timespec none = { 0, i * 10 };
		struct epoll_event event = { EPOLLIN | EPOLLET, { .u64 = i } };
		struct sockaddr_un name = { AF_UNIX, "/nonexistent/socket" };
		int null = open("/dev/null", O_RDWR);

		writev(null, vec, i % 3);
		writev(null, (void *)8, 1);
		poll(fds, 1 + i % 2, 0);
		getrlimit(i, &limit);
		nanosleep(&none, NULL);
		socketpair(AF_UNIX, i & 1 ? SOCK_DGRAM | SOCK_CLOEXEC : SOCK_STREAM, 0, pair);
		send(pair[0], "four", i, MSG_DONTWAIT | (i & 2 ? MSG_NOSIGNAL : 0));
		recv(pair[1], buffer, sizeof buffer, MSG_DONTWAIT);
		connect(pair[0], (void *)&name, sizeof name);
		close(pair[0]);
		close(pair[1]);
		pipe2(pair, i & 1 ? O_CLOEXEC : O_NONBLOCK);
		write(pair[1], "into the pipe", 4 * i);
		fstat(pair[0], &st);
		close(pair[0]);
		close(pair[1]);
		int queue = epoll_create1(EPOLL_CLOEXEC);
		epoll_ctl(queue, EPOLL_CTL_MOD, null, &event);
		close(queue);
		dup2(null, 200 + i);
		close(200 + i);
		signal(SIGUSR1 + i, SIG_IGN);
		munmap(mmap((void *)0x20000000, 4096 * i, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0), 4096 * i);
		chdir(paths[i]);
		umask(022);
		close(null);
	}
	return 3;
}
