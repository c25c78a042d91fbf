/* Calls that differ in what their registers hold, the same in each run: for conditions. Nothing here succeeds in changing anything.
 *
 * registers N    each of the N rounds makes the same calls with other numbers
 *
 * Calls go through every door that the build has: the 64-bit one, x32 numbers and int 0x80 (also from 64-bit code). */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void int80(long nr, long a, long b, long c)
{
	long ret;
	asm volatile("int $0x80" : "=a"(ret) : "a"(nr), "b"(a), "c"(b), "d"(c) : "memory");
}

int main(int argc, char **argv)
{
	static const char *const paths[] = { "/etc/passwd", "/nonexistent", "/proc/self/stat", "/", "" };
	static const int flags[] = { O_RDONLY, O_WRONLY | O_CLOEXEC, O_RDONLY | O_DIRECTORY, O_RDONLY | O_NONBLOCK | O_CLOEXEC };
	int n = argc > 1 ? atoi(argv[1]) : 1;
	char buffer[256];
	struct stat st;

	for (int i = 0; i < n; i++) {
		syscall(SYS_close, 1000L + i % 16);
		/* The kernel takes an int. */
		syscall(SYS_close, 0x700000000L + 1000 + i % 16);
		syscall(SYS_read, 90L + i % 7, 0L, (1L << (i % 60)) - 1);
		int80(6, 1000 + i % 16, 0, 0);
		int80(3, 7, 0, -i);
#ifdef __x86_64__
		syscall(0x40000000 + SYS_close, 1000L + i % 16);
		syscall(SYS_lseek, 77L, ((long)i << 31) - (1L << 34), (long)i % 3);
#endif
		if (i % 4)
			continue;
		int fd = syscall(SYS_openat, AT_FDCWD, paths[i / 4 % 5], flags[i / 12 % 4], 0);
		fstat(fd, &st);
		syscall(SYS_read, (long)fd, buffer, (long)i / 4 % 100);
		syscall(SYS_socket, (long)i / 4 % 5, (long)SOCK_RAW | (i & 8 ? SOCK_CLOEXEC : 0), 999L);
		syscall(SYS_kill, 0x7ffffff0L, (long)i / 4 % 20);
		syscall(SYS_mprotect, 16L, 4096L, (long)i / 4 % 8);
		if (fd >= 0)
			close(fd);
	}
	return 0;
}
