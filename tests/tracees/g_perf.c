/* perf_event_open(2): every size, type, event, bit of its attributes.
 * difftest:  | -v | -X raw | -X verbose | -yy | -v -X raw | -v -X verbose | -P f
 */
#include "tracee.h"

static uint64_t attr[40];
#define TYPE(t) (*(uint32_t *)attr = (t))
#define SIZE(s) (((uint32_t *)attr)[1] = (s))
#define OPEN() CALL(perf_event_open, attr, -1, -1, -1, 0)

static void clear(void)
{
	memset(attr, 0, sizeof attr);
	SIZE(144);
}

static void bits(int word, int from, int to)
{
	for (int bit = from; bit < to; bit++) {
		attr[word] = 1ull << bit;
		OPEN();
	}
	attr[word] = -1;
	OPEN();
	attr[word] = 0;
}

TRACEE {
	int f = open("f", O_RDWR | O_CREAT, 0600);
	for (int size = 0; size < 200; size += size < 60 || size > 150 ? 12 : 1) {
		for (int w = 1; w < 40; w++)
			attr[w] = 0;
		attr[4] = 1 << 9; attr[5] = 1ull << 25;
		for (int w = 6; w < 40; w++)
			attr[w] = 0x0101010101010101ull * w;
		TYPE(size % 7);
		SIZE(size);
		OPEN();
	}
	clear();
	for (int type = 0; type < 12; type++) {
		TYPE(type);
		for (int config = 0; config < 14; config++) {
			attr[1] = config;
			OPEN();
		}
		attr[1] = 0x500000003ull;
		OPEN();
		attr[1] = -1;
		OPEN();
	}
	TYPE(-1);
	OPEN();
	TYPE(3);
	for (int part = 0; part < 4; part++)
		for (int v = 1; v < 9; v++) {
			attr[1] = (uint64_t)v << (8 * part);
			OPEN();
		}
	attr[1] = 0x10101; OPEN();
	attr[1] = 0x20207; OPEN();
	attr[1] = 0x7000000000010203ull; OPEN();
	attr[1] = 0x1234567887654321ull; OPEN();
	attr[1] = 0x12000000ull; OPEN();
	TYPE(0);
	attr[1] = 0x1234567800000009ull; OPEN();
	attr[1] = 0x123456780000000aull; OPEN();
	TYPE(1);
	attr[1] = 0x100000001ull; OPEN();
	attr[1] = 0;
	attr[2] = 4000;
	OPEN();
	attr[5] = 1 << 10;
	OPEN();
	attr[2] = -1;
	OPEN();
	clear();
	bits(3, 0, 64);
	bits(4, 0, 64);
	bits(5, 0, 64);
	for (int type = 0; type < 8; type++) {
		TYPE(type);
		for (int w = 6; w < 18; w++) {
			attr[3] = 1 << 11 | 1 << 13 | 1 << 18;
			attr[5] = 1 << 25 | 1 << 14;
			attr[w] = 0x5555aaaa12345678ull;
			OPEN();
			attr[w] = 0;
		}
	}
	clear();
	TYPE(5);
	for (int bp = 0; bp < 10; bp++) {
		((uint32_t *)attr)[13] = bp;
		attr[7] = bp; attr[8] = 1ull << bp;
		OPEN();
	}
	clear();
	attr[3] = 1 << 11;
	bits(9, 0, 64);
	attr[3] = 0;
	attr[9] = 5;
	OPEN();
	clear();
	attr[5] = 1ull << 25;
	for (int clock = -6; clock < 14; clock++) {
		((int *)attr)[23] = clock;
		OPEN();
	}
	clear();
	for (int shift = 0; shift < 32; shift++) {
		attr[13] = 1ull << (shift + 32);
		OPEN();
		attr[13] = 0;
		attr[14] = 1ull << (shift + 32);
		OPEN();
		attr[14] = 0;
	}
	// the sizes' rules: larger ones with zero and other tails, ends of pages
	clear();
	for (int size = 136; size < 300; size += 8) {
		SIZE(size);
		OPEN();
		attr[size / 8 - 1] = 1;
		OPEN();
		attr[size / 8 - 1] = 0;
	}
	SIZE(4096);
	OPEN();
	SIZE(4097);
	OPEN();
	SIZE(-1);
	OPEN();
	for (int size = 64; size < 200; size += 8) {
		SIZE(size);
		CALL(perf_event_open, at_edge(attr, size), -1, -1, -1, 0);
		CALL(perf_event_open, at_edge(attr, size - 8), -1, -1, -1, 0);
		CALL(perf_event_open, at_edge(attr, 64), -1, -1, -1, 0);
	}
	CALL(perf_event_open, at_edge(attr, 8), -1, -1, -1, 0);
	CALL(perf_event_open, at_edge(attr, 4), -1, -1, -1, 0);
	SIZE(0);
	CALL(perf_event_open, at_edge(attr, 64), -1, -1, -1, 0);
	CALL(perf_event_open, at_edge(attr, 56), -1, -1, -1, 0);
	SIZE(8);
	CALL(perf_event_open, at_edge(attr, 8), -1, -1, -1, 0);
	EACH_BAD(p)
		CALL(perf_event_open, p, 1, 2, 3, 4);
	// the other arguments
	clear();
	for (int bit = 0; bit < 64; bit++)
		CALL(perf_event_open, NULL, bit - 2, bit - 2, bit - 2, 1ul << bit % (8 * sizeof(long)));
	CALL(perf_event_open, NULL, -1, -1, -1, -1);
	CALL(perf_event_open, NULL, 0x7fffffff, 0x80000000, f, 15);
	CALL(perf_event_open, attr, 0, 0, f, 12);
	// one that works, where the machine lets it
	TYPE(1);
	attr[5] = 1 | 1 << 5 | 1 << 6;
	int fd = OPEN();
	fd = CALL(perf_event_open, attr, 0, -1, -1, 8);
	CALL(perf_event_open, attr, 0, -1, fd, 9);
}
