/* Sockets: families, types and protocols; addresses of every common family; messages with ancillary data; many at once.
 * difftest:  | -v | -X raw | -X verbose | -yy | -x | -s 3 | -e trace=%network
 */
#include "tracee.h"
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/if_packet.h>
#include <linux/if_ether.h>

// Both architectures have the calls under their own numbers; i386 has socketcall besides.
#ifdef __i386__
#define ACCEPT(fd, a, l) CALL(accept4, fd, a, l, 0)
#else
#define ACCEPT(fd, a, l) CALL(accept, fd, a, l)
#endif

TRACEE {
	for (int family = 0; family < 47; family++)
		CALL(socket, family, 77, -1);
	CALL(socket, -1, 0, 0);
	for (int type = 0; type < 12; type++)
		CALL(socket, 77, type | (type & 1 ? SOCK_NONBLOCK : 0) | (type & 2 ? SOCK_CLOEXEC : 0), type);
	CALL(socket, 77, 0x12345, 0);
	for (int protocol = 0; protocol < 265; protocol++)
		CALL(socket, AF_INET, 10, protocol);
	for (int protocol = 0; protocol < 24; protocol++)
		CALL(socket, AF_NETLINK, 10, protocol);
	CALL(socket, AF_PACKET, 99, htons(ETH_P_ALL));
	CALL(socket, AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);
	int sv[2];
	CALL(socketpair, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sv);
	CALL(socketpair, AF_UNIX, SOCK_DGRAM, 0, edge);
	CALL(socketpair, AF_INET, SOCK_STREAM, 0, scratch);

	// addresses
	struct sockaddr_in in = { AF_INET, htons(80), { htonl(0x7f000001) } };
	struct sockaddr_in6 in6 = { AF_INET6, htons(443), htonl(0x12345), IN6ADDR_LOOPBACK_INIT, 5 };
	struct sockaddr_un un = { AF_UNIX, "name" };
	struct sockaddr_un abstract = { AF_UNIX, "\0abs\0t\001ract" };
	struct sockaddr_nl nl = { AF_NETLINK, 0, 1234, 0x11 };
	struct sockaddr_ll ll = { AF_PACKET, htons(ETH_P_IP), 1, 772, PACKET_OTHERHOST, 6, { 1, 2, 3, 4, 5, 6 } };
#define BIND(a, l) CALL(bind, -1, a, l)
	BIND(&in, sizeof in);
	BIND(&in, 15); BIND(&in, 8); BIND(&in, 4); BIND(&in, 3); BIND(&in, 2); BIND(&in, 1); BIND(&in, 0); BIND(&in, -1); BIND(&in, 100);
	BIND(&in6, sizeof in6); BIND(&in6, 24); BIND(&in6, 23); BIND(&in6, 129);
	in6.sin6_addr.s6_addr[0] = 0xfe; in6.sin6_addr.s6_addr[1] = 0x80; in6.sin6_scope_id = 1;
	BIND(&in6, sizeof in6);
	BIND(&un, sizeof un); BIND(&un, 7); BIND(&un, 4); BIND(&un, 2); BIND(&un, 3);
	memset(un.sun_path, 'p', sizeof un.sun_path);
	BIND(&un, sizeof un); BIND(at_edge(&un, sizeof un), sizeof un);
	BIND(&abstract, 2 + 12); BIND(&abstract, sizeof abstract);
	BIND(&nl, sizeof nl); BIND(&nl, 11); BIND(&nl, 3);
	nl.nl_pad = 5; BIND(&nl, sizeof nl); nl.nl_pad = 0;
	BIND(&ll, sizeof ll); BIND(&ll, 12); BIND(&ll, 18); BIND(&ll, 11);
	for (int type = 0; type < 9; type++) {
		ll.sll_pkttype = type; ll.sll_halen = type; ll.sll_ifindex = type ? type * 1000 : -1;
		BIND(&ll, sizeof ll);
	}
	for (int family = 0; family < 47; family++) {
		memset(scratch, 0, 128);
		for (int i = 2; i < 128; i++)
			scratch[i] = i * 7;
		*(uint16_t *)scratch = family;
		if (family != AF_UNIX)
			CALL(connect, -1, scratch, 32), CALL(connect, -1, scratch, 128);
	}
	*(uint16_t *)scratch = 0x1234;
	CALL(connect, -1, scratch, 16);
	EACH_BAD(p) {
		CALL(bind, -1, p, 16);
		CALL(connect, -1, p, 128);
		CALL(getsockname, sv[0], p, p);
		CALL(sendmsg, sv[0], p, 0);
		CALL(recvmsg, sv[0], p, MSG_DONTWAIT);
		CALL(sendto, sv[0], p, 5, 0, p, 16);
	}

	// a conversation
	int server = socket(AF_INET, SOCK_STREAM, 0);
	in.sin_port = 0;
	CALL(bind, server, &in, sizeof in);
	CALL(listen, server, 5);
	CALL(listen, -1, -1);
	socklen_t length = sizeof in;
	getsockname(server, (void *)&in, &length);
	int client = socket(AF_INET, SOCK_STREAM, 0);
	CALL(connect, client, &in, sizeof in);
	length = 100;
	int peer = ACCEPT(server, scratch, &length);
	CALL(accept4, -1, edge, edge, SOCK_CLOEXEC | SOCK_NONBLOCK | 1);
	length = 4;
	CALL(getsockname, server, scratch, &length);
	length = 0;
	CALL(getpeername, client, scratch, &length);
	length = -1;
	CALL(getpeername, client, scratch, &length);
	length = 128;
	CALL(getpeername, client, NULL, &length);
	CALL(sendto, client, "hello\n", 6, MSG_NOSIGNAL, NULL, 0);
	length = 100;
	CALL(recvfrom, peer, scratch, 3, MSG_PEEK, scratch + 100, &length);
	CALL(recvfrom, peer, scratch, 100, MSG_DONTWAIT, NULL, NULL);
	CALL(recvfrom, peer, scratch, 100, MSG_DONTWAIT, NULL, NULL);
	for (int bit = 0; bit < 32; bit++)
		CALL(sendto, -1, "x", 1, 1u << bit, &in, sizeof in);
	CALL(shutdown, client, SHUT_WR);
	CALL(shutdown, client, 7);
	CALL(shutdown, -1, -1);
	int udp = socket(AF_INET6, SOCK_DGRAM, 0);
	in6.sin6_addr = in6addr_loopback; in6.sin6_port = 0; in6.sin6_scope_id = 0; in6.sin6_flowinfo = 0;
	bind(udp, (void *)&in6, sizeof in6);
	length = sizeof in6;
	getsockname(udp, (void *)&in6, &length);
	CALL(sendto, udp, "datagram", 8, 0, &in6, sizeof in6);
	length = sizeof in6;
	CALL(recvfrom, udp, scratch, 100, 0, scratch + 200, &length);

	// messages
	struct iovec iov[2] = { { "ab", 2 }, { "cdef", 4 } };
	union { struct cmsghdr h; char bytes[256]; } control = { 0 };
	struct msghdr msg = { .msg_iov = iov, .msg_iovlen = 2 };
	CALL(sendmsg, sv[0], &msg, 0);
	struct iovec into[2] = { { scratch, 3 }, { scratch + 50, 100 } };
	struct msghdr in_msg = { .msg_name = scratch + 300, .msg_namelen = 100, .msg_iov = into, .msg_iovlen = 2, .msg_control = scratch + 500, .msg_controllen = 200 };
	CALL(recvmsg, sv[1], &in_msg, 0);
	msg.msg_control = &control;
	struct cmsghdr *c = &control.h;
	int sent[2] = { 0, 1 };
	c->cmsg_level = SOL_SOCKET; c->cmsg_type = SCM_RIGHTS; c->cmsg_len = CMSG_LEN(sizeof sent);
	memcpy(CMSG_DATA(c), sent, sizeof sent);
	msg.msg_controllen = CMSG_SPACE(sizeof sent);
	struct ucred self = { getpid(), getuid(), getgid() };
	c = (void *)((char *)c + CMSG_SPACE(sizeof sent));
	c->cmsg_level = SOL_SOCKET; c->cmsg_type = SCM_CREDENTIALS; c->cmsg_len = CMSG_LEN(sizeof self);
	memcpy(CMSG_DATA(c), &self, sizeof self);
	msg.msg_controllen += CMSG_SPACE(sizeof self);
	int one = 1;
	setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &one, sizeof one);
	CALL(sendmsg, sv[0], &msg, 0);
	in_msg.msg_controllen = 200; in_msg.msg_namelen = 100;
	CALL(recvmsg, sv[1], &in_msg, MSG_CMSG_CLOEXEC);
	CALL(sendmsg, sv[0], &msg, 0);
	in_msg.msg_controllen = 20; in_msg.msg_namelen = 0;
	CALL(recvmsg, sv[1], &in_msg, MSG_DONTWAIT);
	int kinds[][2] = { { SOL_SOCKET, 3 }, { SOL_SOCKET, 4 }, { SOL_SOCKET, 29 }, { SOL_SOCKET, 35 }, { SOL_SOCKET, 37 }, { SOL_SOCKET, 99 }, { SOL_IP, IP_PKTINFO }, { SOL_IP, IP_TTL }, { SOL_IP, IP_TOS },
		{ SOL_IP, IP_RECVOPTS }, { SOL_IP, IP_RETOPTS }, { SOL_IP, IP_RECVERR }, { SOL_IP, IP_ORIGDSTADDR }, { SOL_IP, IP_CHECKSUM }, { SOL_IP, 18 }, { SOL_IP, 99 }, { 41, 50 }, { 41, 52 }, { 6, 1 }, { 99, 1 }, { -1, -1 } };
	for (int i = 0; i < sizeof kinds / sizeof *kinds; i++)
		for (int size = 0; size < 40; size += 13) {
			memset(&control, 0, sizeof control);
			for (int b = 0; b < 64; b++)
				control.bytes[sizeof(struct cmsghdr) + b] = b;
			control.h.cmsg_level = kinds[i][0]; control.h.cmsg_type = kinds[i][1]; control.h.cmsg_len = CMSG_LEN(size);
			msg.msg_controllen = CMSG_SPACE(size);
			CALL(sendmsg, -1, &msg, 0);
		}
	control.h.cmsg_len = 5;
	CALL(sendmsg, -1, &msg, MSG_MORE);
	msg.msg_controllen = 3;
	CALL(sendmsg, -1, &msg, 0);
	msg.msg_control = edge; msg.msg_controllen = 100; msg.msg_name = &in; msg.msg_namelen = sizeof in; msg.msg_flags = -1;
	CALL(sendmsg, -1, &msg, 0);
	msg.msg_iov = edge; msg.msg_iovlen = 3; msg.msg_name = edge;
	CALL(sendmsg, -1, &msg, -1);
	CALL(sendmsg, -1, AT_EDGE(msg) + 4, 0);
	struct { struct msghdr h; unsigned len; } mm[3] = { { { .msg_iov = iov, .msg_iovlen = 2 } }, { { .msg_iov = iov, .msg_iovlen = 1 } }, { { .msg_iov = edge, .msg_iovlen = 1 } } };
	CALL(sendmmsg, sv[0], mm, 2, MSG_NOSIGNAL);
	CALL(sendmmsg, sv[0], mm, 3, 0);
	CALL(sendmmsg, -1, edge, 2, 0);
	CALL(sendmmsg, -1, at_edge(mm, sizeof mm), 5, 0);
	struct { struct msghdr h; unsigned len; } rm[3] = { { { .msg_iov = into, .msg_iovlen = 2 } }, { { .msg_iov = into, .msg_iovlen = 1 } } };
	struct timespec ts = { 0, 1000000 };
	CALL(recvmmsg, sv[1], rm, 1, MSG_DONTWAIT, &ts);
	CALL(recvmmsg, sv[1], rm, 2, MSG_DONTWAIT, NULL);
	CALL(recvmmsg, sv[1], rm, 2, MSG_DONTWAIT, NULL);
	CALL(recvmmsg, -1, edge, 2, MSG_WAITFORONE, edge);
	long long t64[2] = { 0, 5 };
	CALL(recvmmsg_time64, sv[1], rm, 2, MSG_DONTWAIT, t64);

	// netlink
	int route = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
	nl = (struct sockaddr_nl){ AF_NETLINK };
	CALL(bind, route, &nl, sizeof nl);
	struct { struct nlmsghdr h; struct rtgenmsg g; char pad[32]; } request = { { sizeof request, RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 7, 0 }, { AF_PACKET } };
	CALL(sendto, route, &request, 20, 0, &nl, sizeof nl);
	CALL(recvfrom, route, scratch, sizeof scratch, MSG_DONTWAIT | MSG_PEEK, NULL, NULL);
	request.h.nlmsg_type = 999; request.h.nlmsg_flags = -1;
	CALL(sendto, route, &request, sizeof request, 0, NULL, 0);
	request.h.nlmsg_type = NLMSG_ERROR; request.h.nlmsg_len = 10;
	CALL(sendto, route, &request, sizeof request, 0, NULL, 0);
	CALL(sendto, route, &request, 5, 0, NULL, 0);
#ifdef __i386__
	long words[6] = { AF_INET, SOCK_STREAM, 99 };
	for (int call = 0; call < 22; call++)
		CALL(socketcall, call, words);
	words[0] = -1; words[1] = &in; words[2] = sizeof in;
	for (int call = 2; call < 21; call++)
		CALL(socketcall, call, words);
	CALL(socketcall, 1, edge);
	CALL(socketcall, -1, edge);
#endif
}
