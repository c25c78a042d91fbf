/* pipe, socket, socketpair, bind, connect, listen, accept, shutdown, getsockname, getpeername, sendto, recvfrom; i386's socketcall.
 * Addresses of every family at every length.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 4
 */
#include "tracee.h"
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#ifdef __i386__
#define ONLY_ACCEPT(...)
// Every call also as a number of socketcall(2).
static long words[8];
#define TWICE(name, number, ...) ({ \
		CALL(name, __VA_ARGS__); \
		long list[] = { __VA_ARGS__ }; \
		memset(words, 0, sizeof words); memcpy(words, list, sizeof list); \
		CALL(socketcall, number, words); \
	})
#else
#define ONLY_ACCEPT(...) __VA_ARGS__
#define TWICE(name, number, ...) CALL(name, __VA_ARGS__)
#endif
#define L(x) (long)(x)

static unsigned char address[256];

static void try(int length)
{
	CALL(bind, -1, address, length);
}

TRACEE {
	int sv[2];
	// pipes
	EACH_BAD(p) {
		CALL(pipe, p);
		CALL(pipe2, p, O_CLOEXEC);
		CALL(socketpair, AF_UNIX, SOCK_STREAM, 0, p);
		CALL(socketpair, AF_INET, SOCK_STREAM, 0, p);
	}
	CALL(pipe, sv), close(sv[0]), close(sv[1]);
	CALL(pipe, edge - 8), close(((int *)edge)[-1]), close(((int *)edge)[-2]);
	CALL(pipe, edge - 4);
	for (int bit = 0; bit < 32; bit++)
		CALL(pipe2, edge, 1u << bit);
	CALL(pipe2, sv, O_CLOEXEC | O_NONBLOCK | O_DIRECT), close(sv[0]), close(sv[1]);
	CALL(pipe2, sv, -1);

	// families, types, protocols
	for (int family = -1; family < 48; family++)
		for (int protocol = -1; protocol < 9; protocol++)
			CALL(socket, family, 77, protocol);
	CALL(socket, 1 << 31, 0, 1 << 31), CALL(socket, 0xffff, 0, 0), CALL(socket, 258, 0, 0);
	for (int protocol = 0; protocol < 265; protocol++) {
		CALL(socket, AF_INET, 77, protocol);
		if (protocol > 40)
			continue;
		CALL(socket, AF_AX25, 77, protocol), CALL(socket, AF_NETLINK, 77, protocol);
		CALL(socket, AF_PACKET, 77, protocol), CALL(socket, AF_PACKET, 77, htons(protocol * 5 + 0x7fc)), CALL(socket, AF_ISDN, 77, protocol);
	}
	for (int protocol = 0x86; protocol < 0x100; protocol++)
		CALL(socket, AF_PACKET, 77, protocol << 8 | 0xdd), CALL(socket, AF_PACKET, 77, protocol | 0x8800), CALL(socket, AF_PACKET, 77, protocol << 16 | 8);
	CALL(socket, AF_INET, 77, 0x1fe), CALL(socket, AF_INET6, 77, 262), CALL(socket, AF_INET6, 77, 58), CALL(socket, AF_INET, 77, 256);
	for (int type = 0; type < 20; type++)
		CALL(socket, 77, type, 0), CALL(socketpair, 77, type | SOCK_CLOEXEC, 1, sv), CALL(socket, 77, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	for (int bit = 0; bit < 32; bit++)
		CALL(socket, 77, 1u << bit | 1, bit), CALL(socket, 77, 1u << bit, bit), CALL(socketpair, 77, 1u << bit | 3, 1u << bit, sv), CALL(accept4, -1, 0, 0, 1u << bit);
	CALL(socket, 77, -1, 0), CALL(accept4, -1, 0, 0, -1), CALL(accept4, -1, 0, 0, SOCK_CLOEXEC | SOCK_NONBLOCK);
	for (int family = 0; family < 46; family++)
		CALL(socketpair, family, 77, 6, sv);

	// addresses: every family at every length
	for (int family = 0; family < 47; family++)
		for (int length = 0; length <= 130; length += length < 40 ? length < 9 || family == 1 || family == 2 || family == 10 || family == 16 || family == 17 ? 1 : 4 : 30) {
			for (int i = 2; i < 256; i++)
				address[i] = i + 60;
			*(uint16_t *)address = family;
			try(length);
		}
	*(uint16_t *)address = 0x102, try(128), try(16), try(3), try(2), try(-1), try(INT_MIN), try(INT_MAX);
	// and zeros
	for (int family = 0; family < 47; family++) {
		memset(address, 0, sizeof address);
		*(uint16_t *)address = family;
		try(128), try(32), try(28), try(24), try(20), try(16), try(12), try(8);
		CALL(connect, -1, at_edge(address, 16), 16), CALL(connect, -1, edge - 16, 17), CALL(connect, -1, edge - 1, 16);
		// each bit of the first words
		for (int bit = family % 4; bit < 96; bit += 4) {
			memset(address, 0, sizeof address);
			*(uint16_t *)address = family;
			address[2 + bit / 8] |= 1 << bit % 8;
			if (family != AF_UNSPEC && family != AF_UNIX && family != AF_INET && family != 8 && family < 46 && (family > 29 || family == 16 || family == 17 || family == 10 || family == 3 || family == 4 || family == 9))
				CALL(connect, -1, address, family == 31 ? 6 + bit % 5 * 2 : 28 + (family == 33) * 8);
		}
	}
	// a scope of TIPC that is below zero
	memset(address, 0, sizeof address);
	*(uint16_t *)address = 30;
	address[3] = 0x80;
	CALL(connect, -1, address, 16);
	// packets: protocols, hardware, lengths
	for (int i = 0; i < 40; i++) {
		memset(address, 0, sizeof address);
		*(uint16_t *)address = AF_PACKET;
		*(uint16_t *)(address + 2) = htons(i * 7 + 0x800), *(int *)(address + 4) = i - 1, *(uint16_t *)(address + 8) = i * 23, address[10] = i, address[11] = i;
		try(20), try(32), try(12 + i);
	}
	// IPv6 and its scopes
	static const char *six[] = { "fe80::1", "ff02::1", "ff01::1", "ff12::1", "::1", "fec0::", "2001:db8::1", "::ffff:1.2.3.4", "::1.2.3.4", "64:ff9b::1.2.3.4", "1::", "1:0:0:2::" };
	for (int i = 0; i < sizeof six / sizeof *six; i++)
		for (unsigned scope = 0; scope < 4; scope++) {
			struct sockaddr_in6 in6 = { AF_INET6, htons(i), htonl(i * scope), .sin6_scope_id = scope == 3 ? -1 : scope };
			inet_pton(AF_INET6, six[i], &in6.sin6_addr);
			CALL(connect, -1, &in6, sizeof in6), CALL(connect, -1, &in6, 24);
		}
	// names of local sockets
	struct sockaddr_un un = { AF_UNIX };
	static const char *names[] = { "", "a", "\0", "\0a", "\0\0", "\0a\0b", "a\0b", "with \"quotes\" \\ and \n", "\377\200", "/very/long/path/very/long/path/very/long/path/very/long/path" };
	static const int sizes[] = { 0, 1, 1, 2, 2, 4, 3, 22, 2, 60 };
	for (int i = 0; i < sizeof names / sizeof *names; i++) {
		memset(un.sun_path, 0, sizeof un.sun_path);
		memcpy(un.sun_path, names[i], sizes[i]);
		for (int extra = 0; extra < 3; extra++)
			CALL(connect, -1, &un, 2 + sizes[i] + extra);
		CALL(connect, -1, &un, sizeof un), CALL(connect, -1, &un, 128), CALL(connect, -1, &un, 129);
	}
	memset(un.sun_path, 'x', sizeof un.sun_path);
	CALL(connect, -1, &un, sizeof un), CALL(connect, -1, &un, 109), CALL(connect, -1, &un, 111);

	// the other calls of one socket
	for (int i = -2; i < 10; i++)
		TWICE(listen, 4, -1, i), TWICE(shutdown, 13, -1, i);
	TWICE(listen, 4, -1, INT_MIN), TWICE(shutdown, 13, -1, INT_MIN), TWICE(listen, 4, -1, INT_MAX);
	EACH_BAD(p) {
		CALL(bind, -1, p, 16), CALL(connect, -1, p, 16), CALL(bind, -1, p, 1), CALL(connect, -1, p, -1), CALL(bind, -1, p, 500);
		int length = 16;
		ONLY_ACCEPT(CALL(accept, -1, p, p); CALL(accept, -1, p, &length); CALL(accept, -1, address, p);)
		TWICE(accept4, 18, -1, L(p), L(p), 0), TWICE(accept4, 18, -1, L(p), L(&length), 0), TWICE(accept4, 18, -1, L(address), L(p), 0);
		TWICE(getsockname, 6, -1, L(p), L(p)), TWICE(getsockname, 6, -1, L(p), L(&length)), TWICE(getsockname, 6, -1, L(address), L(p));
		TWICE(getpeername, 7, -1, L(p), L(p)), TWICE(getpeername, 7, -1, L(p), L(&length)), TWICE(getpeername, 7, -1, L(address), L(p));
		TWICE(sendto, 11, -1, L(p), 5, 0, L(p), 16), TWICE(sendto, 11, -1, L(p), 0, 0, L(p), 0), TWICE(sendto, 11, -1, L(p), -1, -1, L(p), -1);
		TWICE(recvfrom, 12, -1, L(p), 5, 0, L(p), L(p)), TWICE(recvfrom, 12, -1, L(p), -1, -1, L(p), L(&length)), TWICE(recvfrom, 12, -1, L(address), 5, 0, L(address), L(p));
		CALL(getsockname, -1, p, edge - 2);
	}
	for (int bit = 0; bit < 32; bit++)
		TWICE(sendto, 11, -1, L("x"), 1, 1u << bit, 0, 0), TWICE(recvfrom, 12, -1, 0, 1, 1u << bit, 0, 0);
	TWICE(sendto, 11, -1, L(edge - 1), 2, MSG_OOB | MSG_DONTROUTE, 0, 5);

	// what succeeds
	int inet = socket(AF_INET, SOCK_STREAM, 0), unbound = socket(AF_UNIX, SOCK_STREAM, 0);
	struct sockaddr_in in = { AF_INET, 0, { htonl(0x7f000001) } };
	TWICE(getsockname, 6, inet, L(address), L(edge));
	bind(inet, (void *)&in, sizeof in), listen(inet, 5);
	int length = sizeof in;
	getsockname(inet, (void *)&in, (void *)&length);
	static const int sizes_of[] = { -1, INT_MIN, 0, 1, 2, 3, 4, 8, 15, 16, 17, 100, 128, 200, INT_MAX };
	socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
	int dgram[2];
	socketpair(AF_UNIX, SOCK_DGRAM, 0, dgram);
	struct sockaddr_un self = { AF_UNIX, "\0tracee" };
	int named = socket(AF_UNIX, SOCK_DGRAM, 0);
	sprintf(self.sun_path + 1, "g_net.%d", getppid());
	for (int i = 0; i < sizeof sizes_of / sizeof *sizes_of; i++) {
		length = sizes_of[i], TWICE(getpeername, 7, inet, L(address), L(&length));
		length = sizes_of[i], CALL(getsockname, inet, edge - 2, &length);
		length = sizes_of[i], CALL(getsockname, unbound, address, &length);
		length = sizes_of[i], CALL(getpeername, sv[0], address, &length);
		length = sizes_of[i], CALL(getsockname, unbound, NULL, &length);
		CALL(sendto, dgram[0], "some data", 9, 0, NULL, 0);
		length = sizes_of[i], CALL(recvfrom, dgram[1], scratch, i, MSG_DONTWAIT, address, &length);
		CALL(sendto, dgram[0], "some data", 9, 0, NULL, 0);
		length = sizes_of[i], CALL(recvfrom, dgram[1], scratch, i, MSG_DONTWAIT | MSG_TRUNC, NULL, &length);
		length = sizes_of[i], CALL(recvfrom, dgram[1], scratch, i, MSG_DONTWAIT, address, &length);
	}
	CALL(sendto, dgram[0], "some data", 9, 0, NULL, 0);
	CALL(recvfrom, dgram[1], edge - 3, 9, MSG_DONTWAIT, NULL, NULL);
	CALL(sendto, sv[0], "some data", 9, 0, NULL, 0);
	CALL(recvfrom, sv[1], scratch, 4, MSG_PEEK, NULL, NULL);
	CALL(recvfrom, sv[1], scratch, 0, 0, NULL, NULL);
	CALL(recvfrom, sv[1], scratch, 100, 0, address, &length);
	(void)named;
#ifdef __i386__
	for (int number = -1; number < 24; number++) {
		CALL(socketcall, number, NULL), CALL(socketcall, number, edge), CALL(socketcall, number, edge - 4), CALL(socketcall, number, -1);
		memset(words, 0xff, sizeof words);
		CALL(socketcall, number, words);
	}
	long values[] = { AF_UNIX, SOCK_STREAM, 0, L(sv) };
	CALL(socketcall, 1, values), CALL(socketcall, 8, values);
	long string[] = { sv[0], L("string"), 6, MSG_NOSIGNAL };
	CALL(socketcall, 9, string);
	string[0] = sv[1], string[1] = L(scratch), string[2] = 100;
	CALL(socketcall, 10, string), CALL(socketcall, 10, string + 1);
	CALL(socketcall, 0x10001, values), CALL(socketcall, INT_MIN, values);
#endif
}
