/* bpf(2): every command with attributes of every length, of every value, at the ends of pages; programs.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"

enum { COMMANDS = 41 };
static uint32_t attr[64];
#define W(i) attr[i]

static void clear(void)
{
	memset(attr, 0, sizeof attr);
}

static void put64(int word, const void *pointer)
{
	attr[word] = (uint32_t)(uintptr_t)pointer;
	attr[word + 1] = (uint64_t)(uintptr_t)pointer >> 32;
}

// A command with one word set to a value, the others zero.
static void values(int cmd, int word, uint32_t from, uint32_t to, int size)
{
	for (uint32_t v = from; v < to; v++) {
		attr[word] = v;
		CALL(bpf, cmd, attr, size);
	}
	attr[word] = 0;
}

static void bits(int cmd, int word, int size)
{
	for (int bit = 0; bit < 32; bit++) {
		attr[word] = 1u << bit;
		CALL(bpf, cmd, attr, size);
	}
	attr[word] = -1;
	CALL(bpf, cmd, attr, size);
	attr[word] = 0;
}

TRACEE {
	static const int sizes[] = { 0, 1, 3, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 88, 96, 104, 112, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 256 };
	for (int cmd = 0; cmd < COMMANDS; cmd++) {
		clear();
		for (int i = 0; i < sizeof sizes / sizeof *sizes; i += cmd == 0 || cmd == 5 || cmd == 28 ? 1 : sizes[i] > 64 ? 6 : 2) {
			for (int w = 0; w < 64; w++)
				attr[w] = (w + 1) * 4 > sizes[i] ? 0 : w + 1;
			CALL(bpf, cmd, attr, sizes[i]);
		}
		clear();
		CALL(bpf, cmd, attr, 200);
		CALL(bpf, cmd, at_edge(attr, 200), 200);
		CALL(bpf, cmd, at_edge(attr, 200), 204);
		CALL(bpf, cmd, at_edge(attr, 16), 16);
		CALL(bpf, cmd, attr, 4096);
		CALL(bpf, cmd, attr, 4097);
		CALL(bpf, cmd, attr, -1);
		memset(attr, 0xff, sizeof attr);
		CALL(bpf, cmd, attr, 172);
		CALL(bpf, cmd, attr, 40);
		clear();
		attr[63] = 5;
		CALL(bpf, cmd, attr, 256);
		EACH_BAD(p)
			CALL(bpf, cmd, p, 48);
	}
	CALL(bpf, -1, attr, 8);
	CALL(bpf, 0x7fffffff, edge, 8);

	// BPF_MAP_CREATE
	clear();
	values(0, 0, 0, 40, 72);
	bits(0, 4, 20);
	for (int len = 1; len < 17; len++) {
		memset((char *)(attr + 7), 'n', len);
		CALL(bpf, 0, attr, 28 + len);
		CALL(bpf, 0, attr, 72);
	}
	strcpy((char *)(attr + 7), "a\n\"\377");
	CALL(bpf, 0, attr, 72);

	// elements
	clear();
	bits(2, 6, 32);
	bits(1, 6, 32);
	values(2, 6, 0, 16, 32);
	values(24, 12, 0, 9, 56);
	bits(26, 12, 56);
	put64(2, scratch); put64(4, edge); W(0) = -1;
	CALL(bpf, 1, attr, 32);
	CALL(bpf, 2, attr, 32);
	CALL(bpf, 3, attr, 32);
	CALL(bpf, 4, attr, 32);

	// BPF_PROG_LOAD
	clear();
	values(5, 0, 0, 36, 48);
	bits(5, 11, 48);
	bits(5, 6, 48);
	values(5, 17, 0, 66, 72);
	W(10) = 0x60102;
	CALL(bpf, 5, attr, 44);
	W(10) = 0;
	put64(4, "GPL");
	CALL(bpf, 5, attr, 48);
	put64(4, "A license that is longer than thirty-two characters");
	CALL(bpf, 5, attr, 48);
	put64(4, edge);
	CALL(bpf, 5, attr, 48);
	put64(4, 0);
	memcpy(scratch, "verifier log\nsecond line\n", 25);
	W(6) = 1; W(7) = 12; put64(8, scratch);
	CALL(bpf, 5, attr, 48);
	W(7) = 100;
	CALL(bpf, 5, attr, 48);
	put64(8, edge - 5);
	CALL(bpf, 5, attr, 48);
	W(7) = 0;
	CALL(bpf, 5, attr, 48);
	clear();
	// every code of an instruction, 32 of them at a time
	uint64_t insns[34];
	for (int code = 0; code < 256; code += 16) {
		for (int i = 0; i < 16; i++) {
			unsigned r = (code + i) % 12;
			insns[2 * i] = (code + i) | r << 8 | (11 - r) << 12 | (uint64_t)(i * 3) << 16 | (uint64_t)i << 32;
			insns[2 * i + 1] = (code + i) | 0xfe00 | (uint64_t)(uint16_t)-i << 16 | (uint64_t)-i << 32;
		}
		W(1) = 32; put64(2, insns);
		CALL(bpf, 5, attr, 48);
	}
	W(1) = 34;
	CALL(bpf, 5, attr, 48);
	W(1) = 0;
	CALL(bpf, 5, attr, 48);
	W(1) = 3; put64(2, at_edge(insns, 16));
	CALL(bpf, 5, attr, 48);
	put64(2, edge);
	CALL(bpf, 5, attr, 48);
	put64(2, (void *)-8L);
	CALL(bpf, 5, attr, 48);
	// signature, fds, keyrings
	clear();
	for (int w = 0; w < 45; w++)
		for (int v = 0; v < 2; v++) {
			W(w) = v == 0 ? 7 : -1;
			CALL(bpf, 5, attr, 168);
			CALL(bpf, 0, attr, 88);
			W(w) = 0;
		}
	for (int fd = -8; fd < 2; fd++) {
		W(39) = fd; W(41) = fd; W(0) = 1; W(12) = fd;
		CALL(bpf, 5, attr, 168);
	}

	// pinned objects
	clear();
	put64(0, "/sys/fs/bpf/strobe");
	bits(7, 3, 16);
	W(2) = -1;
	CALL(bpf, 6, attr, 16);
	W(3) = 1 << 14; W(4) = AT_FDCWD;
	CALL(bpf, 6, attr, 20);
	CALL(bpf, 7, attr, 20);
	put64(0, edge);
	CALL(bpf, 7, attr, 12);
	memset(scratch, 'p', 5000); scratch[5000] = 0;
	put64(0, scratch);
	CALL(bpf, 7, attr, 12);

	// attach types in their four places
	clear();
	values(8, 2, 0, 66, 16);
	values(9, 2, 0, 66, 32);
	values(16, 1, 0, 66, 64);
	for (int i = 1; i < 9; i++) {
		W(0) = i; W(4) = i; W(5) = -i; W(6) = i;
		values(8, 2, 40, 66, 32);
	}
	clear();
	bits(8, 3, 32);
	for (int type = 0; type < 60; type += 27) {
		W(2) = type; W(5) = 9;
		bits(8, 3, 32);
	}
	clear();
	bits(16, 2, 64);
	bits(16, 3, 64);
	for (int count = 0; count < 3; count++) {
		W(6) = count; put64(4, scratch); put64(8, scratch); put64(10, scratch); put64(12, edge);
		CALL(bpf, 16, attr, 64);
	}

	// links
	for (int type = 0; type < 66; type++) {
		for (int w = 0; w < 16; w++)
			attr[w] = w + 1;
		W(2) = type; W(3) = 0;
		CALL(bpf, 28, attr, 64);
		CALL(bpf, 28, attr, 24);
		CALL(bpf, 28, attr, 16);
		W(3) = -1;
		CALL(bpf, 28, attr, 48);
		clear();
		W(2) = type;
		put64(4, scratch); W(6) = 2; put64(8, scratch); put64(10, scratch);
		CALL(bpf, 28, attr, 64);
		for (int flags = 0; flags < 8; flags += 3) {
			W(3) = 1 << flags;
			CALL(bpf, 28, attr, 64);
		}
	}
	clear();
	W(2) = 28; // BPF_TRACE_ITER
	uint32_t iter[4] = { 5, 6, 7, 8 };
	put64(4, iter);
	values(28, 6, 0, 40, 64);
	put64(4, at_edge(iter, 8));
	values(28, 6, 0, 14, 64);
	clear();
	W(2) = 42; // BPF_TRACE_KPROBE_MULTI
	uint64_t cookies[3] = { 1, -1, 0x123456789a };
	static uint64_t names[4];
	names[0] = (uintptr_t)"symbol"; names[1] = (uintptr_t)edge; names[3] = 1;
	bits(28, 4, 64);
	W(5) = 3; put64(6, names); put64(8, cookies); put64(10, cookies);
	CALL(bpf, 28, attr, 64);
	W(5) = 4;
	CALL(bpf, 28, attr, 64);
	put64(6, edge - 4); put64(8, edge - 12);
	CALL(bpf, 28, attr, 64);
	W(5) = 0;
	CALL(bpf, 28, attr, 64);
	clear();
	for (int type = 46; type < 51; type += 2) { // uprobes
		W(2) = type;
		put64(4, "/bin/true"); put64(6, cookies); put64(8, cookies + 1); put64(10, cookies); W(12) = 2; W(14) = 1;
		bits(28, 13, 64);
		put64(4, edge); put64(6, edge); put64(8, edge - 8); put64(10, edge - 16); W(12) = -1;
		CALL(bpf, 28, attr, 64);
		clear();
	}
	W(2) = 45; // BPF_NETFILTER
	for (int pf = 0; pf < 14; pf++) {
		W(4) = pf; W(6) = -pf;
		for (int hook = 0; hook < 7; hook++) {
			W(5) = hook;
			CALL(bpf, 28, attr, 32);
		}
	}
	bits(28, 7, 32);
	clear();
	for (int type = 46; type < 62; type += 4) { // relative ones
		W(2) = type; W(4) = 5; W(6) = 7;
		bits(28, 3, 40);
	}
	clear();
	put64(4, scratch);
	W(0) = 1; W(2) = 7;
	for (int flags = 0; flags < 8; flags++) {
		W(2) = flags;
		CALL(bpf, 29, attr, 16);
		W(3) = 9;
		CALL(bpf, 29, attr, 16);
		W(3) = 0;
	}
	clear();
	bits(29, 2, 16);

	// the rest: flags and texts
	clear();
	bits(10, 13, 80);
	bits(10, 12, 80);
	put64(4, "in"); put64(6, scratch); W(2) = 2; W(3) = 5; put64(12, "ctx"); put64(14, edge); W(10) = 3; W(11) = 4;
	CALL(bpf, 10, attr, 80);
	clear();
	put64(0, "tracepoint");
	CALL(bpf, 17, attr, 12);
	CALL(bpf, 17, attr, 24);
	put64(0, edge);
	CALL(bpf, 17, attr, 24);
	memset(scratch, 't', 300); scratch[300] = 0;
	put64(0, scratch);
	CALL(bpf, 17, attr, 24);
	clear();
	put64(0, scratch); put64(2, scratch + 100); W(4) = 5; W(5) = 6;
	values(18, 6, 0, 3, 28);
	bits(18, 8, 40);
	put64(0, edge); put64(2, edge);
	CALL(bpf, 18, attr, 40);
	clear();
	for (int type = 0; type < 8; type++) {
		W(0) = getppid() * 0 + type; W(1) = type; W(2) = type; W(3) = 5; put64(4, "text"); W(7) = type;
		CALL(bpf, 20, attr, 48);
	}
	clear();
	values(32, 0, 0, 4, 4);
	bits(33, 1, 8);
	bits(35, 2, 12);
	bits(36, 0, 8);
	bits(38, 2, 12);
	bits(11, 2, 12);
	bits(13, 2, 12);
	bits(14, 2, 12);
	bits(19, 2, 12);
	clear();
	W(0) = -1; W(1) = 8; put64(2, scratch);
	CALL(bpf, 15, attr, 16);
	put64(2, edge);
	CALL(bpf, 15, attr, 16);
	W(0) = open("/dev/null", O_RDWR);
	CALL(bpf, 15, attr, 16);
	for (int cmd = 0; cmd < COMMANDS; cmd++)
		CALL(bpf, cmd, attr, 16);
}
