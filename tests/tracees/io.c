/* Reading and writing: every form with buffers, vectors and offsets; pipes, splice, sendfile, eventfd, signalfd, memfd.
 * difftest:  | -v | -x | -xx | -s 3 | -yy | -e read=all -e write=all | -X raw | -X verbose
 */
#include "tracee.h"
#include <sys/uio.h>

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	for (int i = 0; i < 300; i++)
		scratch[i] = i;
	CALL(write, fd, scratch, 300);
	CALL(write, fd, "hello, world\n", 13);
	CALL(write, fd, "\0\1\0012\n\t\r\v\f\033\"\\\177\200\377", 17);
	CALL(write, fd, "0123456789012345678901234567890123456789", 32);
	CALL(write, fd, "0123456789012345678901234567890123456789", 33);
	CALL(write, fd, scratch, 0);
	CALL(write, fd, edge - 5, 5);
	CALL(write, fd, edge - 5, 6);
	CALL(write, fd, edge - 64, -1);
	CALL(write, -1, "x", 1);
	EACH_BAD(p) {
		CALL(write, fd, p, 5);
		CALL(read, fd, p, 5);
		CALL(pread64, fd, p, 5, LL(0));
		CALL(readv, fd, p, 2);
		CALL(writev, fd, p, 2);
	}
	lseek(fd, 0, SEEK_SET);
	CALL(read, fd, scratch, 10);
	CALL(read, fd, scratch, 1000);
	CALL(read, fd, scratch, 1000);
	CALL(read, fd, edge - 4, 4);
	CALL(read, -1, scratch, 1);
	CALL(read, fd, edge - 64, -1);
	CALL(pread64, fd, scratch, 20, LL(300));
	CALL(pread64, fd, scratch, 20, LL(-1LL));
	CALL(pread64, fd, scratch, 20, LL(0x123456789abcLL));
	CALL(pwrite64, fd, "abc", 3, LL(5));
	CALL(pwrite64, fd, "abc", 3, LL(-5LL));
	struct iovec iov[4] = { { "one", 3 }, { "", 0 }, { "three\n", 6 }, { NULL, 0 } };
	CALL(writev, fd, iov, 4);
	CALL(writev, fd, iov, 0);
	CALL(writev, fd, iov, -1);
	CALL(writev, fd, iov, 1025);
	iov[1].iov_base = edge; iov[1].iov_len = 10;
	CALL(writev, fd, iov, 3);
	CALL(writev, -1, AT_EDGE(iov) + sizeof iov[0], 4);
	struct iovec in[3] = { { scratch, 4 }, { scratch + 100, 5 }, { scratch + 200, 100 } };
	lseek(fd, 0, SEEK_SET);
	CALL(readv, fd, in, 3);
	CALL(readv, fd, in, 2);
	CALL(readv, -1, in, 3);
	CALL(preadv, fd, in, 3, LL(310));
	CALL(pwritev, fd, iov, 1, LL(0));
	CALL(preadv2, fd, in, 2, LL(0), 0);
	CALL(preadv2, fd, in, 2, 0, 0, 0x1);
	CALL(preadv2, fd, in, 2, -1, -1, -1);
	CALL(pwritev2, fd, iov, 1, 0, 0, 0x12);
	for (int bit = 0; bit < 10; bit++)
		CALL(pwritev2, -1, iov, 1, 0, 0, 1 << bit);
	static struct iovec many[40];
	for (int i = 0; i < 40; i++)
		many[i] = (struct iovec){ "z", 1 };
	CALL(writev, fd, many, 40);

	// pipes
	int p[2], q[2];
	CALL(pipe, p);
	CALL(pipe2, q, O_CLOEXEC | O_NONBLOCK);
	CALL(pipe2, q, -1);
	CALL(pipe2, edge, 0);
	CALL(pipe, NULL);
	CALL(pipe2, q, O_DIRECT | O_NONBLOCK);
	CALL(write, p[1], "in the pipe", 11);
	CALL(tee, p[0], q[1], 5, 2);
	CALL(read, q[0], scratch, 5);
	long long off = 3;
	lseek(fd, 0, SEEK_SET);
	CALL(splice, fd, &off, p[1], NULL, 6, 0);
	CALL(splice, p[0], NULL, fd, NULL, 4, 1 | 2 | 4 | 8);
	CALL(splice, p[0], &off, fd, edge, 4, -1);
	CALL(vmsplice, p[1], iov, 1, 0);
	CALL(vmsplice, p[1], iov, 1, -1);
	CALL(vmsplice, -1, edge, 5, 8);
	CALL(tee, -1, -2, -1, -1);
	long off32 = 2;
	CALL(sendfile, p[1], fd, &off32, 4);
	CALL(sendfile, p[1], fd, NULL, 4);
	CALL(sendfile, p[1], fd, edge, 4);
	off = 1;
	ONLY32(CALLNR(__NR_sendfile64, p[1], fd, &off, 4);)
	ONLY32(CALLNR(__NR_sendfile64, p[1], fd, edge, 4);)
	long long from = 0, to = 1000;
	CALL(copy_file_range, fd, &from, fd, &to, 8, 0);
	CALL(copy_file_range, fd, NULL, -1, NULL, 8, 1);
	CALL(copy_file_range, fd, edge, fd, bad[1], 8, 0);
	CALL(read, q[0], scratch, 5);

	// eventfd
	int e = CALL(eventfd2, 5, 0x80000 | 0x800);
	CALL(eventfd2, -1, -1);
	CALL(eventfd2, 0, 1);
	CALL(eventfd, 7);
	CALL(read, e, scratch, 8);
	CALL(read, e, scratch, 8);
	CALL(write, e, "\1\0\0\0\0\0\0\0", 8);
	CALL(write, e, "\1", 1);

	// signalfd
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGRTMIN + 1);
	CALL(rt_sigprocmask, SIG_BLOCK, &set, NULL, 8);
	int s = CALL(signalfd4, -1, &set, 8, 0x80000 | 0x800);
	CALL(signalfd, -1, &set, 8);
	CALL(signalfd4, s, &set, 4, 0);
	CALL(signalfd4, -1, edge, 8, -1);
	CALL(signalfd4, -1, edge - 4, 8, 1);
	CALL(kill, getpid(), SIGUSR1);
	CALL(read, s, scratch, 128);
	CALL(read, s, scratch, 128);

	// memfd
	int m = CALL(memfd_create, "name", 1 | 2);
	for (int bit = 0; bit < 32; bit++)
		CALL(memfd_create, edge, 1u << bit);
	CALL(memfd_create, "x", 4 | (21 << 26));
	CALL(memfd_create, "x", -1);
	memset(scratch, 'n', 300);
	scratch[300] = 0;
	CALL(memfd_create, scratch, 0);
	CALL(memfd_secret, 0);
	CALL(memfd_secret, O_CLOEXEC | 1);
	CALL(dup, fd);
	CALL(dup, -1);
	CALL(dup2, fd, 50);
	CALL(dup2, fd, fd);
	CALL(dup3, fd, 51, O_CLOEXEC);
	CALL(dup3, fd, fd, 0);
	CALL(dup3, fd, 52, -1);
}
