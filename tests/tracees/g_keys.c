/* Keys: add_key(2), request_key(2), keyctl(2) by command.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 4
 */
#include "tracee.h"
#include <sys/uio.h>

static long key(long cmd, long a, long b, long c, long d)
{
	return CALL(keyctl, cmd, a, b, c, d);
}

TRACEE {
	static char long_text[5000];
	memset(long_text, 'k', 4999);
	// every command with numbers, texts and pointers that lead nowhere
	for (int cmd = -1; cmd < 36; cmd++) {
		for (int k = -9; k < 3; k++)
			key(cmd, k, k, k, k);
		key(cmd, 0x7ffffffe, 0x80000000, 0x12345678, -1);
#ifdef __x86_64__
		key(cmd, 0xdeadbeef00000001, 0xdeadbeef00000002, 0xdeadbeef00000003, 0xdeadbeef00000004);
#endif
		EACH_BAD(p) {
			key(cmd, 5, (long)p, 3, 4);
			key(cmd, (long)p, 5, 3, 4);
			key(cmd, (long)p, 5, (long)p, (long)p);
			key(cmd, 5, (long)p, (long)p, 8);
		}
		if (cmd == 20) // counts elements without an end
			continue;
		key(cmd, (long)"one", (long)"two", (long)"three", (long)"four");
		key(cmd, 7, (long)"two\0more", 8, 9);
		key(cmd, 7, (long)"two", (long)"three\n", -2);
		// KEYCTL_CAPABILITIES clears as much as it is told there is room for.
		key(cmd, (long)long_text, cmd == 31 ? 100 : (long)long_text, 100, 5);
		key(cmd, 7, (long)text_at_edge("ends here"), 9, 5);
		key(cmd, 7, (long)scratch, 0, 0);
		key(cmd, 7, (long)scratch, -1, 0);
	}
	for (int i = 0; i < 2; i++) {
		const char *type = i ? "user" : long_text;
		EACH_BAD(p) {
			CALL(add_key, p, type, type, 5, -1);
			CALL(add_key, type, p, type, 5, -2);
			CALL(add_key, type, type, p, 5, -3);
			CALL(request_key, p, type, type, -4);
			CALL(request_key, type, p, type, -5);
			CALL(request_key, type, type, p, -6);
		}
	}
	for (int k = -10; k < 3; k++) {
		CALL(add_key, "keyring", "d", NULL, k, k);
		CALL(request_key, "nosuch", "d", NULL, k);
	}
	CALL(add_key, "nosuch", "description", "binary\0\1\377", 9, -8);
	CALL(add_key, "nosuch", "description", long_text, 100, 0x7fffffff);
	CALL(add_key, "nosuch", "description", long_text, -1, 0x80000000);

	// permissions, request keys, errors, moves
	for (int bit = 0; bit < 32; bit++) {
		key(5, 1, 1l << bit, 0, 0);
		key(30, 1, 2, 3, 1l << bit);
		key(19, 1, 5, bit, 2);
		key(14, bit - 4, 0, 0, 0);
	}
	key(5, 1, 0x3f3f3f3f, 0, 0);
	key(5, 1, 0x3f010000, 0, 0);
	key(5, 1, -1, 0, 0);
	key(5, 1, 0, 0, 0);
	key(19, 1, 5, 512, 2);
	key(19, 1, 5, 4095, 2);
	key(19, 1, 5, 4096, 2);
	key(19, 1, 5, -5, 2);
	key(4, 1, -1, -1, 0);
	key(4, 1, 1000, 0x80000000, 0);
	key(22, -1, -3, 0, 0);
	key(22, 65534, -3, 0, 0);

	// vectors
	struct iovec iov[4] = { { "first", 5 }, { edge, 3 }, { NULL, 0 }, { long_text, 50 } };
	for (int n = -1; n < 5; n++)
		key(20, 7, n < 0 ? (long)at_edge(iov, sizeof iov) : (long)iov, n, -3);
	key(20, 7, (long)at_edge(iov, sizeof *iov), 2, -3);
	key(20, 7, (long)at_edge(iov, sizeof *iov), 1, -3);

	// structures
	int32_t dh[3] = { 11, -3, 13 };
	struct { const char *hash; const char *info; uint32_t len; uint32_t spare[8]; } kdf = { "sha256", "other", 5, { 0 } };
	key(23, (long)dh, (long)scratch, 5, 0);
	key(23, (long)AT_EDGE(dh), (long)scratch, 5, (long)&kdf);
	key(23, (long)(edge - 8), (long)edge, 0, (long)AT_EDGE(kdf));
	kdf.spare[7] = 5;
	key(23, (long)dh, (long)scratch, -1, (long)&kdf);
	kdf.hash = edge; kdf.info = edge; kdf.len = -1;
	key(23, (long)dh, 0, 5, (long)&kdf);
	kdf.info = NULL; kdf.hash = NULL; kdf.len = 0;
	key(23, (long)dh, 0, 5, (long)&kdf);
	kdf.hash = long_text; kdf.info = long_text; kdf.len = 40;
	key(23, (long)dh, 0, 5, (long)&kdf);
	key(23, (long)dh, 0, 5, (long)AT_EDGE(kdf) + 4);
	struct { int32_t id; uint32_t in, out; uint32_t spare[7]; } pkey = { 5, 3, 4, { 0 } };
	for (int cmd = 24; cmd < 29; cmd++) {
		for (int i = 0; i < 5; i++) {
			pkey.in = i == 3 ? -1 : i * 2; pkey.out = i; pkey.id = -i;
			key(cmd, (long)&pkey, (long)"enc=pkcs1", (long)"input data", (long)scratch);
			key(cmd, (long)&pkey, (long)edge, (long)edge, (long)edge);
			key(cmd, (long)&pkey, 0, 0, 0);
		}
		pkey.in = pkey.out = 100;
		key(cmd, (long)&pkey, (long)long_text, (long)long_text, (long)long_text);
		key(cmd, (long)AT_EDGE(pkey), (long)"enc=raw", (long)(edge - 5), (long)(edge - 5));
		pkey.spare[0] = 1;
		key(cmd, (long)&pkey, (long)"enc=raw", (long)"ab", (long)scratch);
		pkey.spare[0] = 0;
	}

	// what really works
	long id = CALL(add_key, "user", "strobe:test", "payload", 7, -2);
	key(6, id, (long)scratch, 200, 0);
	key(6, id, (long)scratch, 5, 0);
	key(6, id, (long)(edge - 5), 5, 0);
	key(6, id, (long)edge, 100, 0);
	key(6, id, 0, 0, 0);
	key(11, id, (long)scratch, 200, 0);
	key(11, id, (long)scratch, 3, 0);
	key(11, id, (long)edge, 100, 0);
	key(11, id, 0, 0, 0);
	key(17, id, (long)scratch, 200, 0);
	key(17, id, (long)scratch, 0, 0);
	key(2, id, (long)"new", 3, 0);
	key(11, id, (long)scratch, 200, 0);
	key(10, -2, (long)"user", (long)"strobe:test", 0);
	key(10, -2, (long)"user", (long)"strobe:test", -1);
	key(15, id, 100, 0, 0);
	key(24, id, 0, (long)"", (long)scratch);
	CALL(request_key, "user", "strobe:test", NULL, 0);
	key(8, id, -1, 0, 0);
	key(9, id, -2, 0, 0);
	key(3, id, 0, 0, 0);
	key(0, -1, 0, 0, 0);
	key(0, -3, 1, 0, 0);
	key(1, 0, 0, 0, 0);
	key(31, (long)scratch, 10, 0, 0);
	key(31, (long)scratch, 1, 0, 0);
	key(31, (long)scratch, 2, 0, 0);
	key(31, (long)scratch, 0, 0, 0);
	key(31, (long)(edge - 2), 2, 0, 0);
	key(31, (long)edge, 2, 0, 0);
}
