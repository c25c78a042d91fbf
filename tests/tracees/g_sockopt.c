/* setsockopt and getsockopt: every option of every level; every structure at every length, unreadable, in part.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 5
 */
#include "tracee.h"
#include <sys/socket.h>

// Levels and how many numbers of options are tried.
static const int levels[][2] = {
	{0, 140}, {1, 90}, {6, 50}, {17, 8}, {40, 10}, {41, 85}, {58, 2}, {100, 2}, {101, 10}, {132, 136}, {136, 2}, {255, 3}, {256, 3}, {257, 27}, {258, 2}, {259, 2},
	{260, 2}, {261, 2}, {262, 2}, {263, 25}, {264, 2}, {265, 2}, {266, 13}, {267, 2}, {268, 12}, {269, 16}, {270, 14}, {271, 140}, {272, 8}, {273, 7}, {274, 15},
	{275, 6}, {276, 31}, {277, 3}, {278, 3}, {279, 9}, {280, 7}, {281, 3}, {282, 7}, {283, 11}, {284, 3}, {285, 2}, {286, 2}, {287, 10}, {288, 2}, {-1, 2}
};
// Options whose values the reference takes apart, and some that it does not.
static const int shown[][2] = {
	{1, 1}, {1, 3}, {1, 4}, {1, 13}, {1, 17}, {1, 20}, {1, 26}, {1, 51}, {1, 74}, {1, 77}, {1, 99}, {0, 1}, {0, 35}, {0, 42}, {0, 45}, {0, 51}, {0, 52}, {0, 99},
	{41, 20}, {41, 27}, {41, 42}, {41, 45}, {263, 1}, {263, 2}, {263, 5}, {263, 6}, {263, 13}, {255, 1}, {270, 1}, {270, 9}, {270, 99}, {6, 1}, {6, 38}, {6, 41},
	{271, 127}, {271, 128}, {271, 135}, {101, 1}, {99, 1}
};
static const int lengths[] = { -1, 0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 36, 131, 132, 136, 137, 200, 214, 288, 300, INT_MAX };

static unsigned char value[512];

static void set(int level, int name, const void *at, int length) { CALL(setsockopt, -1, level, name, at, length); }
static void get(int level, int name, const void *at, int length) { CALL(getsockopt, -1, level, name, at, &length); }
#define BOTH(level, name, x) do { set(level, name, &(x), sizeof(x)); get(level, name, &(x), sizeof(x)); } while (0)

TRACEE {
	int one = 1;
	for (int i = 0; i < sizeof levels / sizeof *levels; i++)
		for (int name = 0; name < levels[i][1]; name++)
			set(levels[i][0], name, &one, 4);
	for (int name = 0; name < 8; name++)
		get(0, 62 + name, &one, 4), get(41, 62 + name, &one, 4), get(0, 95 + name, &one, 4), get(0, 127 + name, &one, 4);
	get(1, 26, &one, 4);
	get(1, 80, &one, 4);
	for (int bit = 7; bit < 32; bit++)
		set(1, 1u << bit, &one, 4), set(257, 1u << bit, &one, 4), set(277, 1u << bit, &one, 4);
	for (int name = 9998; name < 10012; name++)
		set(276, name, &one, 4);
	for (int i = 0; i < sizeof value; i++)
		value[i] = i + 1;
	for (int i = 0; i < sizeof shown / sizeof *shown; i++) {
		int level = shown[i][0], name = shown[i][1];
		for (int l = 0; l < sizeof lengths / sizeof *lengths; l++)
			set(level, name, value, lengths[l]);
		EACH_BAD(p) {
			set(level, name, p, 4);
			set(level, name, p, -1);
			set(level, name, p, 288);
			CALL(getsockopt, -1, level, name, p, p);
		}
		memset(edge - 288, 0, 288);
		set(level, name, edge - 4, 8), set(level, name, edge - 8, 8), set(level, name, edge - 7, 8), set(level, name, edge - 16, 16);
		set(level, name, edge - 135, 136), set(level, name, edge - 136, 136), set(level, name, edge - 288, 288), set(level, name, edge - 2, 0);
	}

	int numbers[] = { 0, 1, 2, 3, 255, 256, -1, INT_MIN, 0x10000, 0x50004, 0xffff, 0xfffffff };
	for (int i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		set(1, 74, numbers + i, 4), set(0, 51, numbers + i, 4), set(271, 127, numbers + i, 4), set(270, 9, numbers + i, 4);
		set(255, 1, numbers + i, 4), set(0, 52, numbers + i, 4), set(1, 4, numbers + i, 4), set(1, 1, numbers + i, 4);
	}
	for (int bit = 0; bit < 32; bit++) {
		unsigned filter = 1u << bit, others = ~filter;
		set(255, 1, &filter, 4), set(255, 1, &others, 4);
		struct { unsigned type, instance, scope, flags; } group = { 1, 2, bit, filter };
		set(271, 135, &group, sizeof group);
		// Of an address without length the reference shows an older one.
		struct { int index; unsigned short type, len; unsigned char address[8]; } packet = { bit - 1, bit, bit + 1, { 1, 2, 3, 4, 5, 6, 7, 8 } };
		set(263, 1, &packet, sizeof packet);
	}
	// Keys of TCP-AO, linux/tcp.h.
	struct { char addr[128], name[64]; int index; unsigned bits; unsigned short pad; unsigned char prefix, send, receive, mac, flags, len, key[80]; } __attribute__((aligned(8))) key = { { 2, 0, 0, 80, 127, 0, 0, 1 } };
	strcpy(key.name, "hmac(sha1)");
	for (int i = 0; i < 80; i++)
		key.key[i] = i;
	for (int i = 0; i < 20; i++) {
		key.bits = i, key.flags = i, key.len = i * 5, key.prefix = i, key.index = i - 1, key.pad = i;
		set(6, 38, &key, sizeof key);
	}
	key.addr[0] = 10;
	key.flags = 255;
	for (int length = 184; length < 300; length += 3)
		set(6, 38, &key, length);
	memset(key.name, 'n', 64);
	set(6, 38, &key, sizeof key);
	for (int family = 0; family < 47; family++)
		key.addr[0] = family, set(6, 38, &key, sizeof key), set(0, 42, key.addr - 8, 200);

	struct { unsigned short code; unsigned char jt, jf; unsigned k; } code[] = { { 0x20, 0, 0, 4 }, { 0x15, 1, 2, 5 }, { 6, 0, 0, 0xffff } };
	struct { unsigned short len; void *filter; } prog = { 3, code };
	set(1, 26, &prog, sizeof prog), set(1, 51, &prog, sizeof prog);
	prog.len = 0, set(1, 26, &prog, sizeof prog);
	prog.len = 5, prog.filter = at_edge(code, sizeof code), set(1, 26, &prog, sizeof prog);
	EACH_BAD(p)
		prog.filter = p, set(1, 26, &prog, sizeof prog), set(1, 51, &prog, sizeof prog);

	// What really comes back.
	int sv[2], length = 64;
	socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
	int raw = socket(AF_NETLINK, SOCK_RAW, 0), inet = socket(AF_INET, SOCK_STREAM, 0), six = socket(AF_INET6, SOCK_STREAM, 0);
	int fds[] = { sv[0], raw, inet, six };
	for (int f = 0; f < 4; f++)
		for (int l = 0; l < 14; l++) {
			for (int name = 0; name < 82; name++) {
				int decoded = name == 1 || name == 3 || name == 4 || name == 13 || name == 17 || name == 74;
				// Cookies, sizes of memory and the like are the machine's; descriptors are new at each call.
				if (name == 25 || name == 31 || name == 52 || name == 55 || name == 57 || name == 59 || name == 71 || name == 77 || (!decoded && (f ? l != 5 : l > 6)))
					continue;
				length = lengths[l];
				memset(scratch, 0, 300);
				CALL(getsockopt, fds[f], SOL_SOCKET, name, scratch, &length);
			}
			length = lengths[l];
			CALL(getsockopt, raw, 270, 9, scratch, &length);
			length = lengths[l];
			CALL(getsockopt, raw, 270, 10, scratch, &length);
			length = lengths[l];
			CALL(getsockopt, inet, 0, 51, scratch, &length);
			length = lengths[l];
			CALL(getsockopt, inet, 0, 52, scratch, &length);
		}
	unsigned ports = 0x20001;
	CALL(setsockopt, inet, 0, 51, &ports, 4);
	length = 4;
	CALL(getsockopt, inet, 0, 51, scratch, &length);
	CALL(getsockopt, inet, 0, 51, edge, &length);
	CALL(getsockopt, inet, 0, 51, edge - 2, &length);
	CALL(getsockopt, inet, 0, 51, scratch, edge);
	CALL(getsockopt, inet, 0, 51, scratch, edge - 2);
	CALL(getsockopt, inet, 0, 51, scratch, NULL);
	CALL(getsockopt, inet, 0, 51, NULL, &length);
}
