/* Group io with its kin: read, write, the vector calls, splice, tee, vmsplice, sendfile, copy_file_range, lseek, truncate, fallocate, fadvise,
 * readahead, sync_file_range, flock, fsync, cachestat; dumps of data.
 * difftest:  | -v | -X raw | -X verbose | -yy | -P f | -x | -s 4 | -e read=3 -e write=3 | -e raw=all | -e verbose=none
 */
#include "tracee.h"
#include <sys/uio.h>

static long odd[] = { 0, 1, -1, 0x7fffffff, 0x80000000L, 5 };
#define EACH(x, list) for (size_t i_##x = 0, x; i_##x < sizeof(list) / sizeof(list)[0] && ((x = (list)[i_##x]), 1); i_##x++)

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	CALL(write, fd, "The first line\nand \001\377 a second one which is longer\n", 52);
	CALL(write, fd, NULL, 0);
	CALL(write, fd, NULL, 5);
	CALL(write, fd, "abc", 0);
	CALL(write, fd, edge - 3, 3);
	CALL(write, fd, edge - 3, 4);
	CALL(write, fd, edge - 40, 40);
	CALL(write, fd, edge - 40, 41);
	CALL(write, fd, edge - 20, 400);
	CALL(write, -1, "abc", -1L);
	CALL(write, fd, "exactly thirty-two bytes of text", 32);
	CALL(write, fd, "exactly thirty-two bytes of text!", 33);
	CALL(write, fd, "0\0001\0009\000x", 8);
	CALL(lseek, fd, 0, SEEK_SET);
	CALL(read, fd, scratch, 10);
	CALL(read, fd, scratch, 0);
	CALL(read, fd, scratch, 1000);
	CALL(read, fd, scratch, 1000);
	CALL(read, fd, NULL, 0);
	CALL(lseek, fd, 0, SEEK_SET);
	EACH_BAD(p) {
		CALL(read, fd, p, 5);
		CALL(write, fd, p, 5);
		CALL(pread64, fd, p, 5, LL(0));
		CALL(pwrite64, fd, p, 5, LL(60));
		CALL(readv, fd, p, 1);
		CALL(readv, fd, p, 0);
		CALL(writev, fd, p, 2);
		CALL(writev, fd, p, 0);
		CALL(preadv, fd, p, 1, 0, 0);
		CALL(pwritev, fd, p, 1, 0, 0);
		CALL(preadv2, fd, p, 1, 0, 0, 0);
		CALL(pwritev2, fd, p, 1, 0, 0, 1);
		CALL(vmsplice, 1000, p, 1, 0);
		CALL(splice, 1000, p, 1001, p, 5, 0);
		CALL(copy_file_range, 1000, p, 1001, p, 5, 0);
		CALL(sendfile, 1000, 1001, p, 5);
		ONLY32(CALL(sendfile64, 1000, 1001, p, 5);)
		ONLY32(CALL(_llseek, fd, 0, 0, p, SEEK_SET);)
		CALL(cachestat, fd, p, scratch, 0);
		CALL(cachestat, fd, "0123456789abcdef", p, 0);
		CALL(truncate, p, LL(5));
		CALL(truncate64, p, LL(5));
	}
	EACH(n, odd) {
		CALL(pread64, fd, scratch, 8, LL((long)n));
		CALL(pwrite64, 1000, scratch, n, LL((long)n));
		CALL(read, 1000, scratch, n);
		// What lies behind scratch belongs to the C library, and is random.
		CALL(readv, 1000, edge - 4096, n);
		CALL(preadv, 1000, edge - 4096, n, n, n);
		CALL(pwritev, 1000, edge - 2 * sizeof(struct iovec), n, n, n);
		CALL(preadv2, 1000, edge, n, n, n, n);
		CALL(pwritev2, 1000, edge, n, n, n, n);
		CALL(readahead, fd, LL((long)n), n);
		CALL(sync_file_range, fd, LL((long)n), LL((long)n), 1);
		CALL(lseek, fd, n, SEEK_SET);
		CALL(lseek, 1000, n, n);
		ONLY32(CALL(_llseek, fd, n, n, scratch, SEEK_SET);)
		CALL(truncate, "nonexistent", LL((long)n));
		CALL(ftruncate, 1000, LL((long)n));
		CALL(ftruncate64, 1000, LL((long)n));
		CALL(fallocate, 1000, 0, LL((long)n), LL((long)n));
		CALL(sendfile, n, n, NULL, n);
		CALL(flock, 1000, n);
		CALL(fsync, n);
		CALL(fdatasync, n);
		CALL(syncfs, n);
		CALL(fadvise64, 1000, LL((long)n), n, n);
		ONLY32(CALL(fadvise64_64, 1000, LL((long)n), LL((long)n), n);)
		CALL(cachestat, n, NULL, NULL, n);
		CALL(tee, n, n, n, n);
	}
	CALL(sync);
	CALL(fsync, fd);
	CALL(fdatasync, fd);
	CALL(syncfs, fd);

	// Vectors.
	struct iovec iov[40] = { { "alpha", 5 }, { NULL, 0 }, { "a longer text that is cut at the default limit of thirty-two", 60 } };
	CALL(writev, fd, iov, 3);
	CALL(writev, fd, iov, 2);
	CALL(writev, fd, iov, 40);
	CALL(pwritev, fd, iov, 3, 7, 0);
	CALL(pwritev2, fd, iov, 3, 7, 0, 0);
	CALL(pwritev2, fd, iov, 3, -1L, -1L, 0);
	CALL(writev, fd, AT_EDGE(iov), 41);
	CALL(writev, fd, edge - 2 * sizeof iov[0], 3);
	memcpy(edge - 2 * sizeof iov[0], iov, 2 * sizeof iov[0]);
	CALL(writev, fd, edge - 2 * sizeof iov[0], 2);
	CALL(writev, fd, edge - 2 * sizeof iov[0], 3);
	CALL(writev, fd, edge - 2 * sizeof iov[0] + 1, 2);
	CALL(vmsplice, 1000, edge - 2 * sizeof iov[0], 3, 15);
	iov[1] = (struct iovec){ edge - 3, 4 };
	CALL(writev, fd, iov, 3);
	iov[1] = (struct iovec){ "x", -1L };
	CALL(writev, fd, iov, 3);
	iov[1] = (struct iovec){ (void *)1, 1 };
	CALL(writev, fd, iov, 3);
	CALL(vmsplice, 1000, iov, 3, 0);
	CALL(lseek, fd, 0, SEEK_SET);
	char a[8], b[100];
	struct iovec in[40] = { { a, 8 }, { NULL, 0 }, { b, 100 }, { scratch, 60 } };
	CALL(readv, fd, in, 4);
	CALL(readv, fd, in, 2);
	CALL(readv, fd, in, 1);
	CALL(preadv, fd, in, 3, 3, 0);
	CALL(preadv, fd, in, 3, -1L, -1L);
	CALL(preadv2, fd, in, 3, 3, 0, 0);
	CALL(preadv2, fd, in, 3, -1L, -1L, 0);
	CALL(preadv2, fd, in, 40, 3, 0, 0);
	CALL(preadv, fd, in, 3, 100000, 0);
	in[1] = (struct iovec){ edge - 4, 10 };
	CALL(lseek, fd, 0, SEEK_SET);
	CALL(readv, fd, in, 4);
	CALL(readv, fd, AT_EDGE(in), 41);
	CALL(readv, 1000, AT_EDGE(in), 41);
	CALL(readv, 1000, AT_EDGE(in), 40);
	for (int bit = 0; bit < 32; bit++) {
		CALL(preadv2, 1000, in, 1, 0, 0, 1u << bit);
		CALL(pwritev2, 1000, iov, 1, 0, 0, 1u << bit);
		CALL(vmsplice, 1000, iov, 1, 1u << bit);
		CALL(splice, 1000, NULL, 1001, NULL, 9, 1u << bit);
		CALL(tee, 1000, 1001, 9, 1u << bit);
		CALL(sync_file_range, 1000, LL(1), LL(2), 1u << bit);
		CALL(fallocate, 1000, 1u << bit, LL(1), LL(2));
		CALL(flock, 1000, 1u << bit);
		CALL(copy_file_range, 1000, NULL, 1001, NULL, 9, 1u << bit);
		CALL(cachestat, 1000, NULL, NULL, 1u << bit);
	}
	CALL(preadv2, 1000, in, 1, 0, 0, -1);
	CALL(preadv2, 1000, in, 1, 0, 0, 0xff);
	CALL(vmsplice, 1000, iov, 1, -1);
	CALL(splice, 1000, NULL, 1001, NULL, 9, -1);
	CALL(sync_file_range, 1000, LL(1), LL(2), -1);
	CALL(fallocate, 1000, -1, LL(1), LL(2));
	CALL(flock, 1000, -1);
	for (int i = 0; i < 20; i++) {
		CALL(flock, 1000, i);
		CALL(lseek, 1000, 5, i);
		ONLY32(CALL(_llseek, 1000, 5, 6, scratch, i);)
		CALL(fadvise64, 1000, LL(1), 2, i);
		ONLY32(CALL(fadvise64_64, 1000, LL(1), LL(2), i);)
	}
	for (int i = 0; i < 5; i++) {
		CALL(lseek, fd, 2, i);
		ONLY32(CALL(_llseek, fd, 0, 2, scratch, i);)
	}
	ONLY32(CALL(_llseek, fd, 1, 2, scratch, SEEK_SET);)
	ONLY32(CALL(_llseek, fd, 0xffffffff, 2, scratch, SEEK_SET);)
	CALL(flock, fd, 6);
	CALL(flock, fd, 8);

	// From one descriptor to the other.
	int p[2], q[2];
	CALL(pipe, p);
	CALL(pipe2, q, O_NONBLOCK);
	long long at = 3, to = 100;
	CALL(splice, fd, &at, p[1], NULL, 20, 0);
	CALL(splice, fd, &at, p[1], NULL, 20, 3);
	CALL(tee, p[0], q[1], 10, 2);
	CALL(splice, p[0], NULL, fd, &to, 20, 1);
	CALL(splice, p[0], &at, fd, &to, 20, 0);
	CALL(splice, fd, AT_EDGE(at), p[1], NULL, 5, 0);
	CALL(splice, fd, edge - 7, p[1], edge - 4, 5, 0);
	at = -1;
	CALL(splice, fd, &at, p[1], &at, 5, 0);
	CALL(vmsplice, p[1], iov, 1, 8);
	CALL(vmsplice, p[0], in, 1, 0);
	at = 2, to = 200;
	CALL(copy_file_range, fd, &at, fd, &to, 10, 0);
	CALL(copy_file_range, fd, &at, fd, NULL, 10, 0);
	CALL(copy_file_range, fd, edge - 4, fd, AT_EDGE(at), 10, 0);
	at = -5;
	CALL(copy_file_range, fd, &at, fd, &at, 10, 0);
	long off = 4;
	CALL(sendfile, p[1], fd, &off, 10);
	CALL(sendfile, p[1], fd, &off, 0);
	CALL(sendfile, p[1], fd, NULL, 10);
	CALL(sendfile, p[1], fd, AT_EDGE(off), 10);
	CALL(sendfile, p[1], fd, edge - 3, 10);
	off = -7;
	CALL(sendfile, p[1], fd, &off, 10);
	CALL(sendfile, p[0], fd, &off, 10);
	off = 100000;
	CALL(sendfile, p[1], fd, &off, 10);
#ifdef __i386__
	at = 4;
	CALL(sendfile64, p[1], fd, &at, 10);
	CALL(sendfile64, p[1], fd, AT_EDGE(at), 10);
	CALL(sendfile64, p[1], fd, edge - 4, 10);
	at = -1;
	CALL(sendfile64, p[1], fd, &at, 10);
	at = 0x123456789LL;
	CALL(sendfile64, p[1], fd, &at, 10);
#endif
	CALL(truncate, "f", LL(50));
	CALL(ftruncate, fd, LL(60));
	CALL(truncate64, "f", LL(0x123456789LL));
	CALL(ftruncate64, fd, LL(70));
	CALL(fallocate, fd, 0, LL(0), LL(100));
	CALL(fallocate, fd, 3, LL(4), LL(100));
	CALL(readahead, fd, LL(0), 100);
	CALL(sync_file_range, fd, LL(0), LL(10), 7);
	struct { unsigned long long off, len; } range = { 5, 4096 };
	CALL(cachestat, fd, &range, scratch, 0);
	CALL(cachestat, fd, AT_EDGE(range), scratch, 0);
	CALL(cachestat, fd, edge - 15, scratch, 0);
	range.off = range.len = -1;
	CALL(cachestat, fd, &range, edge - 40, 0);
	CALL(cachestat, fd, &range, edge - 39, 0);
	CALL(close, fd);
	CALL(close, fd);
	CALL(close, -1);
}
