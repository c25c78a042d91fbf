/* Calls through other doors: int 0x80 from 64-bit code, x32 numbers, numbers that nobody has. Ends with status 3. */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

static long i386(long nr, long a, long b, long c)
{
	long ret;
	asm volatile("int $0x80" : "=a"(ret) : "a"(nr), "b"(a), "c"(b), "d"(c) : "memory");
	return ret;
}

enum { X32 = 0x40000000 };

int main(void)
{
	i386(20, 0, 0, 0);
	i386(9999, 1, 2, 3);
	syscall(X32 + 39);
	syscall(X32 + 16, 1, 2, 3);
	syscall(X32 + 514, -1, 0, 0);
	syscall(-1, 1, 2, 3, 4, 5, 6);
	syscall(500, 1, 2, 3, 4, 5, 6);
	syscall(SYS_close, -1L);
	return 3;
}
