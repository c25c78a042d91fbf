/* io_uring_setup(2), io_uring_enter(2), io_uring_register(2): every operation, requests by operation; SOCKET_URING_OP commands.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 2 | -P f
 */
#include "tracee.h"
#include <sys/uio.h>

static int f;

// An operation on its record with patterns, at several lengths.
static void record(unsigned op, unsigned nr, int size)
{
	static uint32_t words[4096];
	memset(words, 0, sizeof words);
	CALL(io_uring_register, -1, op, words, nr);
	for (int i = 0; i < 64; i++)
		words[i] = i + 1;
	CALL(io_uring_register, -1, op, words, nr);
	memset(words, 0xff, 256);
	CALL(io_uring_register, -1, op, words, nr);
	memset(words, 0, sizeof words);
	for (int w = 0; w < size / 4; w++) {
		words[w] = 0x12345;
		CALL(io_uring_register, -1, op, words, nr);
		words[w] = 0;
	}
	CALL(io_uring_register, -1, op, at_edge(words, size), nr);
	CALL(io_uring_register, -1, op, at_edge(words, size - 4), nr);
}

TRACEE {
	f = open("f", O_RDWR | O_CREAT, 0600);
	// setup
	uint32_t params[30];
	for (int bit = 0; bit < 32; bit++) {
		memset(params, 0, sizeof params);
		params[2] = 1u << bit;
		params[bit % 10] += bit;
		CALL(io_uring_setup, -1, params);
		params[4] = 9; params[3] = 1 + bit; params[5] = 1u << bit; params[6] = f;
		CALL(io_uring_setup, -1, params);
	}
	memset(params, 0xff, sizeof params);
	CALL(io_uring_setup, 5, params);
	for (int i = 0; i < 30; i++)
		params[i] = i;
	CALL(io_uring_setup, 0x7fffffff, params);
	EACH_BAD(p) {
		CALL(io_uring_setup, 1, p);
		CALL(io_uring_enter, -1, 1, 2, 0, p, 8);
		CALL(io_uring_enter, -1, 1, 2, 8, p, 24);
	}
	CALL(io_uring_setup, 1, AT_EDGE(params));
	CALL(io_uring_setup, 1, AT_EDGE(params) + 4);
	// enter
	uint64_t ext[4] = { (uintptr_t)scratch, 8 | 7ull << 32, (uintptr_t)scratch, 0 };
	for (int bit = 0; bit < 32; bit++) {
		CALL(io_uring_enter, f, bit, -bit, 1u << bit, scratch, 8);
		CALL(io_uring_enter, -1, -1, 2, 1u << bit, scratch, bit);
		CALL(io_uring_enter, -1, -1, 2, 1u << bit | 8, ext, 24);
		CALL(io_uring_enter, -1, -1, 2, 1u << bit | 0x40, 8, 24);
	}
	CALL(io_uring_enter, -1, 0, 0, -1, ext, 24);
	for (int size = 0; size < 40; size += 8)
		CALL(io_uring_enter, -1, 0, 0, 8, ext, size);
	ext[0] = (uintptr_t)edge; ext[2] = (uintptr_t)(edge - 8);
	CALL(io_uring_enter, -1, 0, 0, 8, ext, 24);
	CALL(io_uring_enter, -1, 0, 0, 8, at_edge(ext, 16), 24);
	// register: numbers of arguments, pointers
	for (unsigned op = 0; op < 42; op++) {
		EACH_BAD(p) {
			CALL(io_uring_register, -1, op, p, 0);
			CALL(io_uring_register, -1, op, p, 1);
			CALL(io_uring_register, -1, op, p, 32);
		}
		CALL(io_uring_register, f, op, NULL, -1);
		CALL(io_uring_register, 5, op | 0x80000000, NULL, 3);
		CALL(io_uring_register, -1, op | 0x40000000, NULL, 3);
		memset(scratch, 0, 4096);
		for (int nr = 0; nr < 4; nr++)
			CALL(io_uring_register, -1, op, scratch, nr);
		CALL(io_uring_register, -1, op, scratch, 2);
		if (op != 19) { // has an array of any length
			CALL(io_uring_register, -1, op, scratch, 300);
			// What lies behind scratch belongs to the C library, and is random.
			CALL(io_uring_register, -1, op, edge - 4096, -1);
		}
		record(op, 1, 16);
		record(op, 0, 8);
		if (op == 13 || op == 14 || op == 15 || op == 16)
			record(op, 32, 32);
		if (op == 15 || op == 14)
			record(op, 40, 32);
	}
	CALL(io_uring_register, -1, -1, NULL, 3);
	// arrays
	struct iovec iov[3] = { { "first", 5 }, { edge, 1 }, { NULL, -1 } };
	CALL(io_uring_register, -1, 0, iov, 3);
	CALL(io_uring_register, -1, 0, at_edge(iov, sizeof *iov), 2);
	int fds[40];
	for (int i = 0; i < 40; i++)
		fds[i] = i < 3 ? f - i : -i + 3;
	for (int n = 0; n < 41; n += 5)
		CALL(io_uring_register, -1, 2, fds, n);
	CALL(io_uring_register, -1, 4, fds, 1);
	CALL(io_uring_register, -1, 7, fds, 1);
	CALL(io_uring_register, -1, 2, at_edge(fds, 8), 3);
	struct { uint32_t offset, resv; uint64_t data; uint64_t tags; uint32_t nr, resv2; } rsrc = { 5, 0, (uintptr_t)fds, (uintptr_t)scratch, 3, 0 };
	((uint64_t *)scratch)[0] = 7; ((uint64_t *)scratch)[1] = -1;
	for (int i = 0; i < 5; i++) {
		CALL(io_uring_register, -1, 6, &rsrc, i);
		CALL(io_uring_register, -1, 14, &rsrc, 32);
		rsrc.nr = i * 10;
		rsrc.resv = i == 2; rsrc.resv2 = i == 3;
		if (i == 4) rsrc.data = (uintptr_t)edge;
	}
	rsrc.data = (uintptr_t)iov; rsrc.nr = 3; rsrc.resv2 = 0;
	CALL(io_uring_register, -1, 16, &rsrc, 32);
	struct { uint32_t nr, flags; uint64_t resv2, data, tags; } reg = { 3, 1, 0, (uintptr_t)fds, (uintptr_t)scratch };
	CALL(io_uring_register, -1, 13, &reg, 32);
	reg.resv2 = 5;
	for (int bit = 0; bit < 32; bit++) {
		reg.flags = 1u << bit;
		CALL(io_uring_register, -1, 13, &reg, 32);
	}
	reg.data = (uintptr_t)iov;
	CALL(io_uring_register, -1, 15, &reg, 32);
	uint8_t restrictions[8][16];
	memset(restrictions, 0, sizeof restrictions);
	for (int round = 0; round < 9; round++) {
		for (int i = 0; i < 8; i++) {
			restrictions[i][0] = i % 6; restrictions[i][2] = round * 8 + i; restrictions[i][5] = round == 8;
		}
		CALL(io_uring_register, -1, 11, restrictions, 8);
	}
	for (int bit = 0; bit < 8; bit++) {
		restrictions[0][0] = 2; restrictions[1][0] = 3;
		restrictions[0][2] = restrictions[1][2] = 1 << bit;
		CALL(io_uring_register, -1, 11, restrictions, 2);
	}
	CALL(io_uring_register, -1, 11, at_edge(restrictions, 16), 2);
	for (int len = 0; len < 40; len += 3)
		CALL(io_uring_register, -1, 17, restrictions, len);
	uint32_t workers[4] = { 3, 5, 7, 9 };
	for (int n = 0; n < 5; n++)
		CALL(io_uring_register, -1, 19, workers, n);
	// requests by operation
	uint32_t sqe[32];
	for (int op = 0; op < 68; op++) {
		for (int round = 0; round < 4; round++) {
			for (int w = 0; w < 32; w++)
				sqe[w] = round == 0 ? 0 : round == 1 ? w + 1 : round == 2 ? -1 : 1u << (w % 32);
			((uint8_t *)sqe)[0] = op;
			CALL(io_uring_register, -1, 31, sqe, 1);
		}
		memset(sqe, 0, sizeof sqe);
		for (int bit = 0; bit < 32; bit += 1 + op % 5) {
			sqe[0] = op | (bit < 8 ? 1u << bit : 0) << 8 | (bit < 16 ? 1u << bit : 0) << 16;
			sqe[7] = 1u << bit;
			CALL(io_uring_register, -1, 31, sqe, 1);
		}
	}
	// queries
	uint64_t query[3][8];
	memset(query, 0, sizeof query);
	for (int op = 0; op < 6; op++) {
		query[0][2] = op | 40ull << 32; query[0][1] = (uintptr_t)scratch; query[0][0] = op == 2 ? (uintptr_t)query[1] : 0;
		query[1][2] = 1; query[1][0] = (uintptr_t)query[2]; query[2][0] = (uintptr_t)edge;
		CALL(io_uring_register, -1, 35, query, 0);
	}
	// a ring that works
	memset(params, 0, sizeof params);
	int ring = CALL(io_uring_setup, 4, params);
	CALL(io_uring_enter, ring, 0, 0, 0, NULL, 0);
	memset(scratch, 0, 4096);
	CALL(io_uring_register, ring, 8, scratch, 3);
	memset(scratch, 0, 4096);
	CALL(io_uring_register, ring, 8, scratch, 100);
	CALL(io_uring_register, ring, 8, scratch, 256);
	memset(workers, 0, sizeof workers);
	CALL(io_uring_register, ring, 19, workers, 2);
	CALL(io_uring_register, ring, 2, fds, 1);
	CALL(io_uring_register, ring, 9, NULL, 0);
	CALL(io_uring_register, ring, 10, NULL, 1);
	uint32_t clock[4] = { CLOCK_BOOTTIME };
	CALL(io_uring_register, ring, 29, clock, 0);
	uint32_t napi[4] = { 5, 1, 0, 0 };
	CALL(io_uring_register, ring, 27, napi, 1);
	CALL(io_uring_register, ring, 28, napi, 1);
	memset(query, 0, sizeof query);
	query[0][1] = (uintptr_t)scratch; query[0][2] = 0 | 64ull << 32;
	CALL(io_uring_register, ring, 35, query, 0);
}
