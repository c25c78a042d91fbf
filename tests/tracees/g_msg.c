/* sendmsg, recvmsg, sendmmsg, recvmmsg (and with 64-bit time), also through i386's socketcall: headers, vectors, names, control messages of every kind.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 3 | -e write=all -e read=all
 */
#include "tracee.h"
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

struct mm { struct msghdr h; unsigned len; };

static struct iovec two[2] = { { "ab", 2 }, { "cdefgh", 6 } };
static char into_a[16], into_b[64], into_name[128];
static union { struct cmsghdr h; char bytes[2048]; } control, got;

#ifdef __i386__
static void sent(int fd, void *msg, int flags)
{
	long words[] = { fd, (long)msg, flags };
	CALL(sendmsg, fd, msg, flags);
	CALL(socketcall, 16, words);
}
#else
#define sent(fd, msg, flags) CALL(sendmsg, fd, msg, flags)
#endif

static struct msghdr plain(void)
{
	return (struct msghdr){ .msg_iov = two, .msg_iovlen = 2 };
}

// One control message of a level, a type and so many bytes; the header may lie about its length.
static void one(int level, int type, int size, long lie)
{
	struct msghdr msg = plain();
	// With a length that comes round to 0 the reference never ends.
	long length = CMSG_LEN(size) + lie;
	if (length < 0 && length >= -8)
		return;
	memset(&control, 0, sizeof control);
	for (int i = 0; i < 200; i++)
		control.bytes[sizeof(struct cmsghdr) + i] = i + 1;
	control.h.cmsg_level = level, control.h.cmsg_type = type, control.h.cmsg_len = CMSG_LEN(size) + lie;
	msg.msg_control = &control, msg.msg_controllen = CMSG_SPACE(size);
	CALL(sendmsg, -1, &msg, 0);
}

static struct msghdr room(int name, int size)
{
	static struct iovec into[2] = { { into_a, 3 }, { into_b, 64 } };
	return (struct msghdr){ .msg_name = into_name, .msg_namelen = name, .msg_iov = into, .msg_iovlen = 2, .msg_control = &got, .msg_controllen = size };
}

TRACEE {
	// headers
	struct msghdr msg = plain();
	EACH_BAD(p) {
		sent(-1, p, 0);
		CALL(recvmsg, -1, p, 0);
		msg = plain(), msg.msg_name = p, msg.msg_namelen = 16, sent(-1, &msg, 0);
		msg = plain(), msg.msg_name = p, msg.msg_namelen = 0, sent(-1, &msg, 0);
		msg = plain(), msg.msg_name = p, msg.msg_namelen = -1, sent(-1, &msg, 0);
		for (int count = 0; count < 4; count++)
			msg = plain(), msg.msg_iov = p, msg.msg_iovlen = count, sent(-1, &msg, 0);
		msg = plain(), msg.msg_iov = p, msg.msg_iovlen = -1, sent(-1, &msg, 0);
		for (int length = 0; length < 40; length += 3)
			msg = plain(), msg.msg_control = p, msg.msg_controllen = length, sent(-1, &msg, 0);
		struct iovec bad_iov[2] = { { "ab", 2 }, { p, 5 } };
		msg = plain(), msg.msg_iov = bad_iov, sent(-1, &msg, 0);
		bad_iov[1].iov_len = 0, sent(-1, &msg, 0);
		bad_iov[0].iov_len = -1, bad_iov[1].iov_len = INT_MAX, sent(-1, &msg, 0);
		CALL(sendmmsg, -1, p, 1, 0), CALL(sendmmsg, -1, p, 0, 0), CALL(sendmmsg, -1, p, -1, 0);
		CALL(recvmmsg, -1, p, 1, 0, p), CALL(recvmmsg, -1, p, 0, 0, NULL), CALL(recvmmsg, -1, p, -1, -1, p);
		CALL(recvmmsg_time64, -1, p, 1, 0, p), CALL(recvmmsg_time64, -1, p, 0, 0, NULL);
		struct mm mm[3] = { { plain() }, { plain() }, { plain() } };
		mm[1].h.msg_iov = p, mm[2].h.msg_name = p, mm[2].h.msg_namelen = 10;
		CALL(sendmmsg, -1, mm, 3, 0);
	}
	msg = plain();
	sent(-1, AT_EDGE(msg), 0), sent(-1, edge - sizeof msg + 1, 0), sent(-1, edge - 8, 0);
	msg.msg_iov = at_edge(two, sizeof two), msg.msg_iovlen = 2, sent(-1, &msg, 0);
	msg.msg_iovlen = 3, sent(-1, &msg, 0), msg.msg_iovlen = 100, sent(-1, &msg, 0), msg.msg_iovlen = 2000, sent(-1, &msg, 0);
	for (int bit = 0; bit < 32; bit++)
		msg = plain(), msg.msg_flags = 1u << bit, sent(-1, &msg, 1u << bit);
	msg.msg_flags = -1, sent(-1, &msg, -1);
	struct sockaddr_in in = { AF_INET, htons(80), { htonl(0x7f000001) } };
	for (int length = -1; length < 20; length++)
		msg = plain(), msg.msg_name = &in, msg.msg_namelen = length, sent(-1, &msg, 0);
	struct iovec many[60];
	for (int i = 0; i < 60; i++)
		many[i] = (struct iovec){ "0123456789012345678901234567890123456789", i };
	msg.msg_iov = many, msg.msg_iovlen = 60, sent(-1, &msg, 0);

	// control messages
	static const int socket_types[] = { 0, 1, 2, 3, 4, 5, 6, 29, 30, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 54, 58, 61, 63, 64, 65, 66, 67, 75, 78, 79, 80, 81, 82, 83, 84, 85, 99, -1 };
	for (int i = 0; i < sizeof socket_types / sizeof *socket_types; i++)
		for (int size = 0; size < 52; size += size < 18 ? 2 : 7)
			one(SOL_SOCKET, socket_types[i], size, 0);
	for (int type = -1; type < 56; type++)
		for (int size = 0; size < 40; size += type < 27 ? 3 : 13)
			one(SOL_IP, type, size, 0);
	static const int others[][2] = { { 41, 50 }, { 41, 11 }, { 41, 52 }, { 41, 67 }, { 6, 1 }, { 6, 36 }, { 17, 103 }, { 17, 104 }, { 132, 1 }, { 263, 8 }, { 270, 3 }, { 279, 1 }, { 282, 1 }, { 99, 1 }, { -1, -1 }, { 272, 1 }, { 274, 3 }, { 40, 1 }, { 2, 2 } };
	for (int i = 0; i < sizeof others / sizeof *others; i++)
		one(others[i][0], others[i][1], 0, 0), one(others[i][0], others[i][1], 5, 0), one(others[i][0], others[i][1], 40, 0);
	// headers that lie
	static const long lies[] = { -1000, -17, -16, -12, -9, -8, -7, -4, -1, 1, 4, 7, 8, 9, 16, 1000, INT_MAX };
	for (int i = 0; i < sizeof lies / sizeof *lies; i++)
		one(SOL_SOCKET, SCM_RIGHTS, 8, lies[i]), one(SOL_IP, IP_TTL, 4, lies[i]), one(SOL_IP, IP_TOS, 1, lies[i]), one(SOL_SOCKET, SCM_RIGHTS, 0, lies[i]);
	// errors with the address of who said it
	struct { unsigned no; unsigned char origin, type, code, pad; unsigned info, data; struct sockaddr_in offender; char rest[16]; } error = { 111, 2, 3, 4, 0, 5, 6, { AF_INET, htons(7), { htonl(0x01020304) } } };
	for (int family = 0; family < 12; family++)
		for (int size = 12; size <= sizeof error; size += 4) {
			error.offender.sin_family = family, error.no = family * 10, error.origin = family, error.pad = family & 1;
			control.h.cmsg_level = SOL_IP, control.h.cmsg_type = IP_RECVERR, control.h.cmsg_len = CMSG_LEN(size);
			memcpy(CMSG_DATA(&control.h), &error, sizeof error);
			msg = plain(), msg.msg_control = &control, msg.msg_controllen = CMSG_SPACE(size), sent(-1, &msg, 0);
			if (size > 16)
				continue;
			struct sockaddr_in to = { family, htons(53), { htonl(0x08080808) } };
			control.h.cmsg_type = IP_ORIGDSTADDR, control.h.cmsg_len = CMSG_LEN(size);
			memcpy(CMSG_DATA(&control.h), &to, sizeof to), sent(-1, &msg, 0);
			control.h.cmsg_level = 41, control.h.cmsg_type = 25, sent(-1, &msg, 0);
		}
	// several of them, one unfinished, and where memory ends
	memset(&control, 0, sizeof control);
	struct cmsghdr *c = &control.h;
	for (int i = 0; i < 40; i++) {
		c->cmsg_level = i & 1 ? SOL_IP : SOL_SOCKET, c->cmsg_type = i & 1 ? IP_TTL : SCM_RIGHTS, c->cmsg_len = CMSG_LEN(4 + i % 3);
		*(int *)CMSG_DATA(c) = i;
		c = (void *)((char *)c + CMSG_SPACE(4 + i % 3));
		msg = plain(), msg.msg_control = &control, msg.msg_controllen = (char *)c - control.bytes;
		if (i < 8 || i > 38)
			CALL(sendmsg, -1, &msg, 0), msg.msg_controllen += 3, CALL(sendmsg, -1, &msg, 0), msg.msg_controllen += 5, CALL(sendmsg, -1, &msg, 0);
	}
	for (int over = 0; over < 40; over += 5) {
		msg = plain(), msg.msg_control = at_edge(control.bytes, 64), msg.msg_controllen = 64 + over, sent(-1, &msg, 0);
		msg.msg_control = edge - over, msg.msg_controllen = 64, sent(-1, &msg, 0);
	}
	msg.msg_control = &control, msg.msg_controllen = sizeof control, sent(-1, &msg, 0);
	msg.msg_controllen = INT_MAX, sent(-1, &msg, 0);
	for (int length = 0; length < 24; length++)
		msg.msg_controllen = length, sent(-1, &msg, 0);

	// many messages
	struct mm mm[5] = { { plain(), 11 }, { plain(), 12 }, { plain(), 13 }, { plain(), 14 }, { plain(), 15 } };
	mm[1].h.msg_name = &in, mm[1].h.msg_namelen = 16, mm[2].h.msg_iovlen = 1, mm[3].h.msg_iov = NULL, mm[4].h.msg_control = &control, mm[4].h.msg_controllen = CMSG_SPACE(4);
	for (int n = 0; n < 6; n++)
		CALL(sendmmsg, -1, mm, n, 1 << n);
	CALL(sendmmsg, -1, at_edge(mm, 2 * sizeof *mm), 3, 0), CALL(sendmmsg, -1, edge - 2 * sizeof *mm + 4, 2, 0);
	struct timespec ts[] = { { 0, 0 }, { 1, 999999999 }, { -1, -1 }, { 0, 1000000000 }, { LONG_MAX, LONG_MAX } };
	long long ts64[] = { 0, 0, 1, 5, -1, -1, 1LL << 40, 1000000000 };
	for (int i = 0; i < 5; i++)
		CALL(recvmmsg, -1, mm, 1, MSG_WAITFORONE, ts + i), CALL(recvmmsg_time64, -1, mm, 1, MSG_DONTWAIT, ts64 + i % 4 * 2);

	// what succeeds
	int sv[2], stream[2], yes = 1;
	socketpair(AF_UNIX, SOCK_DGRAM, 0, sv), socketpair(AF_UNIX, SOCK_STREAM, 0, stream);
	setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &yes, 4);
	msg = plain();
	static const int names[] = { 0, 1, 2, 50, 110, 128, 200 };
	for (int i = 0; i < 7; i++) {
		CALL(sendmsg, sv[0], &msg, 0);
		struct msghdr r = room(names[i], i * 8);
		CALL(recvmsg, sv[1], &r, MSG_DONTWAIT);
	}
	memset(&control, 0, sizeof control);
	control.h.cmsg_level = SOL_SOCKET, control.h.cmsg_type = SCM_RIGHTS, control.h.cmsg_len = CMSG_LEN(8);
	((int *)CMSG_DATA(&control.h))[1] = 1;
	msg.msg_control = &control, msg.msg_controllen = CMSG_SPACE(8);
	for (int size = 0; size < 80; size += 4) {
		CALL(sendmsg, sv[0], &msg, MSG_NOSIGNAL);
		struct msghdr r = room(128, size);
		int top = dup(0);
		close(top);
		CALL(recvmsg, sv[1], &r, size & 4 ? MSG_CMSG_CLOEXEC : 0);
		for (int fd = top; fd < top + 4; fd++)
			close(fd);
	}
	struct msghdr r = room(128, 100);
	CALL(recvmsg, sv[1], &r, MSG_DONTWAIT);
	r.msg_namelen = -1, CALL(recvmsg, sv[1], &r, MSG_DONTWAIT);
	msg = plain();
	for (int i = 0; i < 4; i++)
		CALL(sendmmsg, sv[0], mm, i, 0);
	struct mm rm[6];
	for (int n = 0; n < 6; n++) {
		for (int i = 0; i < 6; i++)
			rm[i].h = room(i * 10, i * 20), rm[i].len = 99;
		CALL(sendmmsg, sv[0], mm, 2, 0);
		struct timespec wait = { 0, 1000 };
		CALL(recvmmsg, sv[1], rm, n, MSG_DONTWAIT, n & 1 ? NULL : &wait);
		CALL(recvmmsg_time64, sv[1], rm, n, MSG_DONTWAIT, NULL);
	}
	CALL(sendmmsg, stream[0], mm, 3, MSG_NOSIGNAL), CALL(sendmsg, stream[0], &msg, 0);
	r = room(10, 0), CALL(recvmsg, stream[1], &r, 0);
	CALL(recvmsg, stream[1], &r, MSG_DONTWAIT | MSG_PEEK), CALL(recvmsg, stream[1], &r, MSG_DONTWAIT);
	CALL(sendmsg, stream[0], &msg, 0);
	rm[0].h = room(0, 0), rm[1].h = room(0, 0), CALL(recvmmsg, stream[1], rm, 2, MSG_DONTWAIT, NULL);
	int udp = socket(AF_INET, SOCK_DGRAM, 0), length = sizeof in;
	in.sin_port = 0, bind(udp, (void *)&in, sizeof in), getsockname(udp, (void *)&in, (void *)&length);
	for (int option = 6; option < 24; option++)
		setsockopt(udp, SOL_IP, option, &yes, 4);
	setsockopt(udp, SOL_IP, IP_TTL, &yes, 4);
	msg = plain(), msg.msg_name = &in, msg.msg_namelen = sizeof in;
	sendmsg(udp, &msg, 0), r = room(128, 500), CALL(recvmsg, udp, &r, MSG_DONTWAIT);
#ifdef __i386__
	long words[] = { sv[0], (long)mm, 2, 0, 0 };
	CALL(socketcall, 20, words);
	rm[0].h = room(0, 0), rm[1].h = room(0, 0);
	words[0] = sv[1], words[1] = (long)rm, words[3] = MSG_DONTWAIT, CALL(socketcall, 19, words);
	r = room(10, 10), words[1] = (long)&r, words[2] = MSG_DONTWAIT, CALL(socketcall, 17, words);
#endif
}
