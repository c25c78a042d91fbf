/* The x32 ABI: a 64-bit program may use its numbers. This kernel has none of them (ENOSYS), and both tracers decode them all the same:
 * every number, its own ones (512-547), and native numbers that x32 replaced (`#64`), with structures as x32 lays them out.
 * only: -m64
 * difftest:  | -v | -X raw | -X verbose | -yy | -N | -s 3 | -x | -e raw=all | -e verbose=none
 */
#include "tracee.h"

#define X32 0x40000000L

// Below 4 GiB, as x32 pointers are, in front of a page that cannot be read: arrays end there, not in what a C library keeps.
static uint32_t *numbers, *pointers, *mixed, *zeros;
static char *text, *low_edge;

static long call(long nr, const long a[6])
{
	return syscall(X32 | nr, a[0], a[1], a[2], a[3], a[4], a[5]);
}
#define X(nr, ...) call(nr, (long[6]){ __VA_ARGS__ })
#define P(x) (long)(x)

static uint64_t state;
static uint32_t next(void)
{
	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return state >> 33;
}

static long argument(void)
{
	unsigned at = next() % 512;
	switch (next() % 16) {
	case 0: return 0;
	case 1: return 1 + next() % 8;
	case 2: return next() % 128;
	case 3: return -1;
	case 4: return 1L << next() % 64;
	case 5: return P(text);
	case 6: return P(low_edge) - next() % 64;
	case 7: return (long)next() << 32 | next();
	case 8: case 9: case 10: return P(numbers + at);
	case 11: case 12: return P(pointers + at);
	case 13: return P(zeros);
	default: return P(mixed + at);
	}
}

// Control messages that lie about their length are another tracee's.
static int has_messages(long nr)
{
	return nr == 46 || nr == 47 || nr == 299 || nr == 307 || nr == 518 || nr == 519 || nr == 537 || nr == 538;
}

TRACEE {
	// On a kernel that has x32 the calls would be made.
	if (syscall(X32 | __NR_getpid) != -1 || errno != ENOSYS)
		_exit(77);
	numbers = mmap(NULL, 7 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	pointers = numbers + 1024, mixed = pointers + 1024, zeros = mixed + 1024, text = (char *)(zeros + 1024);
	low_edge = text + 8192;
	mprotect(low_edge, 4096, PROT_NONE);
	memcpy(text, "some text\0more", 15);
	for (int i = 0; i < 1024; i++) {
		numbers[i] = i;
		pointers[i] = i % 3 ? P(text) : P(numbers + i / 2);
		mixed[i] = i % 4 == 0 ? P(numbers + i) : i % 4 == 1 ? i % 40 : i % 4 == 2 ? 0 : 1u << i % 32;
	}
	for (long nr = 0; nr < 560; nr++) {
		X(nr, 0);
		X(nr, 1, 1, 1, 1, 1, 1);
		X(nr, -1, -1, -1, -1, -1, -1);
		long p = P(low_edge);
		X(nr, p, p, p, p, p, p);
		X(nr, p - 1, p - 1, p - 1, p - 1, p - 1, p - 1);
		if (has_messages(nr))
			continue;
		state = nr;
		p = P(numbers + 1);
		X(nr, p, p, p, p, p, p);
		X(nr, 3, p, 2, p, 8, p);
		X(nr, p, 3, p, 2, p, 8);
		X(nr, P(text), P(text), p, 64, p, p);
		p = P(zeros);
		X(nr, 0, p, 1, p, 1, p);
		X(nr, p, p, p, p, 8, 8);
		for (int round = 0; round < 12; round++)
			X(nr, argument(), argument(), argument(), argument(), argument(), argument());
	}
	// Times are of 64 bits, longs of 32.
	static long long times[8] = { 1, 2, 3, 999999999, -1, 5, 0x123456789, 7 };
	static const short of_times[] = { 35, 96, 98, 116, 128, 132, 149, 157, 164, 222, 223, 227, 228, 229, 230, 235, 242, 243, 261, 270, 271, 280, 286, 287, 302, 305, 523, 529, 543 };
	for (unsigned i = 0; i < sizeof of_times / sizeof *of_times; i++) {
		X(of_times[i], 1, P(times), P(times), P(times), P(times), 8);
		X(of_times[i], P(times), P(times + 2), P(times + 2), P(times), P(times), 8);
		X(of_times[i], 0, 0, P(times + 6), P(times), P(times + 4), 8);
	}
	// Vectors: an address and a length of 32 bits each.
	// A place of their own, so that one more than there are is none.
	uint32_t *iov = (uint32_t *)(low_edge - 32);
	iov[0] = P(text), iov[1] = 4, iov[2] = P(text + 5), iov[3] = 60, iov[4] = P(low_edge - 3), iov[5] = 8, iov[6] = 0, iov[7] = 0;
	static const short vectors[] = { 19, 20, 278, 295, 296, 310, 311, 327, 328, 515, 516, 532, 534, 535, 539, 540, 546, 547 };
	for (unsigned i = 0; i < sizeof vectors / sizeof *vectors; i++)
		for (int n = -1; n < 5; n++) {
			X(vectors[i], 1, P(iov), n, P(iov), n, 0);
			X(vectors[i], 0, P(iov), n, 0x11223344, 0x55667788, 3);
		}
	// Messages: the header has 28 bytes.
	static uint32_t header[16], control[8];
	static unsigned char name[16] = { 2, 0, 0, 80, 127, 0, 0, 1 };
	header[0] = P(name), header[1] = 16, header[2] = P(iov), header[3] = 2, header[4] = P(control), header[5] = 16, header[6] = 0x40, header[7] = 9;
	control[0] = 16, control[1] = 1, control[2] = 1, control[3] = 5;
	static const short messages[] = { 46, 47, 299, 307, 518, 519, 537, 538 };
	for (unsigned i = 0; i < sizeof messages / sizeof *messages; i++) {
		X(messages[i], 3, P(header), 1, 0, 0);
		X(messages[i], 3, P(header), 0x40, 2, P(times));
		header[5] = 0;
		X(messages[i], 3, P(header), 1, 0x40, P(times));
		header[5] = 16;
	}
	// Actions of signals: a handler, flags, a restorer and a mask; events; masks.
	static uint32_t action[8];
	action[0] = P(text), action[1] = 0x14000004, action[2] = 0x1234, action[3] = 0, action[4] = 0x201;
	for (int n = 4; n < 17; n += 4) {
		X(13, 2, P(action), P(action), n);
		X(512, 10, P(action), P(action), n);
		X(14, 1, P(action + 4), P(action + 4), n);
		X(522, P(action + 4), n);
	}
	static uint32_t event[16] = { 5, 10, 0, 0x12, 0x34 };
	for (event[2] = 0; event[2] < 5; event[2]++) {
		X(222, 1, P(event), P(zeros));
		X(526, 1, P(event), P(zeros));
		X(527, 3, P(event));
		X(244, 3, P(event));
	}
	// siginfo as x32 has it: times of children are of 64 bits.
	static uint32_t info[32] = { 17, 0, 1, 0, 0x11, 0x22, 3, 0, 5, 0, 6 };
	for (int signo = 1; signo < 34; signo++)
		for (int code = -3; code < 4; code++) {
			info[0] = signo, info[2] = code;
			X(524, 1, signo, P(info));
			X(536, 1, 2, signo, P(info));
			X(129, 1, signo, P(info));
		}
	// Calls of many commands.
	for (long n = 0; n < 45; n++) {
		X(72, 1, n, P(numbers));
		X(72, 1, n, P(mixed));
		X(202, P(numbers), n | 0x80, 3, P(times), P(numbers), 7);
		X(157, n, P(text), P(numbers), 3, 4);
		X(157, n + 40, P(mixed), P(numbers), 3, 4);
		X(250, n, P(text), P(text), P(text), 4);
		X(250, n, P(mixed), P(numbers), 8, P(numbers));
		X(321, n, P(mixed), 128);
		X(321, n, P(zeros), 64);
		X(427, 3, n, P(mixed), 4);
		X(534, 3, P(iov), 2, n, 1);
		X(521, n, 1, P(text), P(numbers));
		X(521, 0x4200 + n, 1, 64, P(numbers));
		X(101, n, 1, P(text), P(numbers));
		X(158, 0x1000 + n, P(numbers));
		X(528, n, n, P(mixed), 0);
		X(246, n, n, P(mixed), 4);
		X(31, 1, n, P(mixed));
		X(71, 1, n, P(mixed));
		X(66, 1, 2, n, P(mixed));
		X(179, n << 8 | 1, P(text), 1, P(mixed));
		X(179, (0x800000 | n) << 8 | 1, P(text), 1, P(mixed));
		X(179, (0x5800 | n) << 8 | 1, P(text), 1, P(mixed));
	}
	for (long name = 1; name < 80; name++)
		for (int level = 0; level < 3; level++) {
			static const short levels[] = { 1, 0, 41 };
			static uint32_t len = 16;
			X(541, 3, levels[level], name, P(mixed), 16);
			X(542, 3, levels[level], name, P(mixed), P(&len));
			X(54, 3, levels[level], name, P(numbers), 4);
			X(55, 3, levels[level], name, P(numbers), P(&len));
		}
	static const unsigned commands[] = {
		0x5401, 0x5402, 0x5405, 0x5413, 0x5414, 0x541b, 0x5421, 0x5423, 0x802c542a, 0x8004667e, 0x80087001, 0x80247009, 0x40049409, 0xc020660b,
		0x8912, 0x8913, 0x8927, 0x8933, 0x89f0, 0x89a0, 0x5310, 0x2285, 0x1260, 0x1261, 0x80081272, 0x301, 0x4c00, 0x4c05, 0x4c82, 0x6b01, 0xc0186201, 0x5000,
		0x40087602, 0x80086601, 0x125d, 0x40046f02, 0x80047601, 0xc0189436, 0x4b46, 0x4b60, 0x4b61, 0x560a, 0x541e, 0x541f, 0x80045430, 0xae03, 0x4040aea0,
	};
	for (unsigned i = 0; i < sizeof commands / sizeof *commands; i++) {
		long args[] = { P(numbers), P(mixed), P(zeros), P(low_edge) - 4, 0, 5 };
		for (int n = 0; n < 6; n++) {
			X(514, 3, commands[i], args[n]);
			X(16, 3, commands[i], args[n]);
		}
	}
	// Structures that are filled by the call.
	static const short filled[] = { 4, 5, 6, 97, 98, 99, 100, 114, 137, 138, 160, 163, 179, 204, 217, 262, 302, 332, 315, 159, 305, 235, 201, 309, 318 };
	for (unsigned i = 0; i < sizeof filled / sizeof *filled; i++) {
		X(filled[i], 3, P(numbers), 160, P(numbers), 160);
		X(filled[i], P(text), P(mixed), P(mixed), P(numbers), 0x100);
		X(filled[i], P(numbers), P(numbers), 0);
	}
}
