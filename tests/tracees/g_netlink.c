/* Netlink messages of every protocol by hand: every type, every attribute at many lengths, nested ones, messages that lie about their lengths.
 * Each goes to a port that does not exist, so that nothing is done with it.
 * difftest: -s 80 | -s 80 -v | -s 80 -X raw | -s 80 -X verbose | -yy
 */
#include "tracee.h"
#include <sys/socket.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

static int fd;
static struct sockaddr_nl nowhere = { AF_NETLINK, 0, 0x7ffffff1 };
static unsigned char buffer[65536];
static unsigned used;

static void begin(int type, int flags)
{
	memset(buffer, 0, 64);
	*(struct nlmsghdr *)buffer = (struct nlmsghdr){ 0, type, flags, 1, 0 };
	used = 16;
}
static void add(const void *from, unsigned size)
{
	memcpy(buffer + used, from, size);
	memset(buffer + used + size, 0, 4);
	used += (size + 3) & ~3u;
}
static unsigned open_attr(int type)
{
	unsigned at = used;
	used += 4;
	((struct nlattr *)(buffer + at))->nla_type = type;
	return at;
}
static void close_attr(unsigned at) { ((struct nlattr *)(buffer + at))->nla_len = used - at; }
static void attr(int type, const void *from, unsigned size)
{
	unsigned at = open_attr(type);
	add(from, size);
	((struct nlattr *)(buffer + at))->nla_len = size + 4;
}
static void raw_send(unsigned length) { CALL(sendto, fd, buffer, length, 0, &nowhere, sizeof nowhere); }
static void finish(void)
{
	((struct nlmsghdr *)buffer)->nlmsg_len = used;
	raw_send(used);
}
static unsigned char pattern[512], low[512];
static void open_protocol(int protocol)
{
	struct sockaddr_nl any = { AF_NETLINK };
	close(fd);
	fd = socket(AF_NETLINK, SOCK_RAW, protocol);
	bind(fd, (void *)&any, sizeof any);
}
static const unsigned char sizes[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 64, 100, 200 };

// Every attribute of a message, alone, at every length; one line per type.
static void attributes(int type, int flags, const void *header, unsigned size, int most)
{
	for (int kind = 0; kind <= most; kind++) {
		begin(type, flags), add(header, size);
		for (int i = 0; i < sizeof sizes; i++)
			attr(kind, i & 1 ? pattern : low, sizes[i]);
		finish();
	}
}
// Attributes inside another, of every type.
static void nested(int type, int flags, const void *header, unsigned size, const int *path, int most)
{
	static const unsigned char few[] = { 1, 2, 4, 8, 16, 36 };
	static unsigned turn;
	static unsigned char long_one[260];
	if (!*long_one)
		for (int i = 0; i < sizeof long_one; i++)
			long_one[i] = i % 8 ? 0 : i / 8 + 1;
	// Half of the sizes each time, by turns; and more than any structure has.
	for (int i = turn++ & 1; i < sizeof few + 2; i += 2) {
		unsigned open[8], depth = 0;
		begin(type, flags), add(header, size);
		for (; path[depth] >= 0; depth++)
			open[depth] = open_attr(path[depth]);
		for (int kind = 0; kind <= most; kind++)
			i < sizeof few ? attr(kind, low, few[i]) : attr(kind, long_one, sizeof long_one);
		while (depth)
			close_attr(open[--depth]);
		finish();
	}
}
#define NESTED(type, header, most, ...) nested(type, 0, &header, sizeof header, (int[]){ __VA_ARGS__, -1 }, most)

static void link_kinds(void)
{
	static const char *kinds[] = { "bridge", "tun", "vlan", "bond", "can", "veth", "macvlan", "nosuch" };
	struct ifinfomsg link = { 0 };
	for (int k = 0; k < 8; k++)
		for (int data = 2; data <= 5; data++)
			for (int i = k & 1; i < 6; i += 2) {
				begin(RTM_NEWLINK, 0), add(&link, sizeof link);
				unsigned info = open_attr(IFLA_LINKINFO);
				attr(data == 5 ? 4 : 1, kinds[k], strlen(kinds[k]) + 1);
				unsigned inner = open_attr(data);
				for (int kind = 0; kind < 55; kind++)
					attr(kind, low, 1u << i);
				close_attr(inner), close_attr(info), finish();
			}
}

static void route(void)
{
	open_protocol(NETLINK_ROUTE);
	for (int type = 0; type < 128; type++)
		for (int flags = type % 3, once = 1; once; once = 0) {
			static const unsigned short of[] = { 0, 0x0fff, 0x305 };
			begin(type, of[flags]), finish();
			begin(type, of[flags]), add(pattern, 1), ((struct nlmsghdr *)buffer)->nlmsg_len = used - 3, raw_send(used - 3);
			begin(type, of[flags]), add(pattern, 40), finish();
			begin(type, of[flags]), add(low, 24), finish();
		}
	for (int type = 1; type < 24; type += type < 3 ? 1 : 5)
		for (int bit = 0; bit < 16; bit++)
			begin(type, 1 << bit), finish(), begin(20 + bit, 1 << bit), finish();
	for (int family = 2; family < 11; family += 8) {
		struct ifinfomsg link = { family, 0, 1, 1, 0x11043, -1 };
		struct ifaddrmsg addr = { family, 24, 0x80, 254, 1 };
		struct rtmsg rt = { family, 24, 32, 0x10, 254, 4, 253, 1, 0x100 };
		struct ndmsg nd = { family, 0, 0, 1, 2, 3, 1 };
		struct rtmsg rule = { family, 24, 32, 0x10, 254, 0, 0, 1, 0x10002 };
		struct tcmsg tc = { family, 0, 0, 1, 0x10002, 0xffffffff, 5 };
		unsigned char four[4] = { family }, eight[8] = { family, 0, 1, 3, 0, 0, 0, 0 }, twelve[12] = { family, 0, 24, 1, 1 };
		attributes(RTM_NEWLINK, 0, &link, sizeof link, 72);
		attributes(RTM_NEWADDR, 0, &addr, sizeof addr, 13);
		attributes(RTM_NEWROUTE, 0, &rt, sizeof rt, 34);
		attributes(RTM_NEWNEIGH, 0, &nd, sizeof nd, 20);
		attributes(RTM_NEWRULE, 0, &rule, sizeof rule, 30);
		attributes(RTM_NEWNEXTHOP, 0, eight, 8, 18);
		attributes(RTM_NEWADDRLABEL, 0, twelve, 12, 4);
		attributes(RTM_NEWNETCONF, 0, four, 4, 11);
		if (family > 2)
			continue;
		attributes(RTM_NEWQDISC, 0, &tc, sizeof tc, 20);
		attributes(RTM_NEWACTION, 0, four, 4, 8);
		attributes(RTM_NEWNEIGHTBL, 0, four, 4, 12);
		attributes(RTM_GETDCB, 0, four, 4, 20);
		attributes(RTM_NEWMDB, 0, eight, 8, 5);
		attributes(RTM_NEWNSID, 0, four, 4, 7);
		attributes(RTM_NEWSTATS, 0, twelve, 12, 8);
		attributes(RTM_NEWCACHEREPORT, 0, four, 4, 9);
		static const unsigned char link_nests[] = { 12, 18, 22, 24, 25, 26, 43, 52, 55, 62 };
		for (int i = 0; i < sizeof link_nests; i++)
			NESTED(RTM_NEWLINK, link, 60, link_nests[i]);
		NESTED(RTM_NEWLINK, link, 15, 22, 1), NESTED(RTM_NEWLINK, link, 9, 22, 1, 8), NESTED(RTM_NEWLINK, link, 3, 22, 1, 12), NESTED(RTM_NEWLINK, link, 8, 24, 1);
		NESTED(RTM_NEWLINK, link, 12, 26, 2), NESTED(RTM_NEWLINK, link, 12, 26, 10), NESTED(RTM_NEWLINK, link, 5, 26, 45), NESTED(RTM_NEWLINK, link, 40, 26, 2, 1), NESTED(RTM_NEWLINK, link, 5, 26, 3), NESTED(RTM_NEWLINK, link, 5, 26, 7);
		NESTED(RTM_NEWROUTE, rt, 20, 8), NESTED(RTM_NEWROUTE, rt, 20, 9), NESTED(RTM_NEWROUTE, rt, 5, 22);
		NESTED(RTM_NEWNEIGH, nd, 5, 14);
		NESTED(RTM_NEWNEXTHOP, eight, 6, 12), NESTED(RTM_NEWNEXTHOP, eight, 6, 13);
		NESTED(RTM_NEWQDISC, tc, 10, 3), NESTED(RTM_NEWQDISC, tc, 10, 7), NESTED(RTM_NEWQDISC, tc, 5, 8), NESTED(RTM_NEWQDISC, tc, 5, 2);
		NESTED(RTM_NEWACTION, four, 12, 1), NESTED(RTM_NEWACTION, four, 12, 1, 1), NESTED(RTM_NEWACTION, four, 10, 1, 1, 4), NESTED(RTM_NEWACTION, four, 12, 1, 3);
		NESTED(RTM_NEWNEIGHTBL, four, 20, 6);
		NESTED(RTM_NEWMDB, eight, 5, 1), NESTED(RTM_NEWMDB, eight, 5, 1, 1), NESTED(RTM_NEWMDB, eight, 5, 2), NESTED(RTM_NEWMDB, eight, 6, 2, 1);
		NESTED(RTM_NEWSTATS, twelve, 5, 2), NESTED(RTM_NEWSTATS, twelve, 6, 2, 1), NESTED(RTM_NEWSTATS, twelve, 6, 2, 2), NESTED(RTM_NEWSTATS, twelve, 10, 2, 2, 1), NESTED(RTM_NEWSTATS, twelve, 6, 3, 1), NESTED(RTM_NEWSTATS, twelve, 4, 4), NESTED(RTM_NEWSTATS, twelve, 30, 5), NESTED(RTM_NEWSTATS, twelve, 3, 5, 28);
	}
	link_kinds();
	struct ifinfomsg link = { 0 };
	// flags of types, lengths that lie, ends
	for (int bit = 0; bit < 16; bit++)
		begin(RTM_GETLINK, 1), add(&link, sizeof link), attr(1u << bit, low, 4), attr(1u << bit | 0x8000 | 3, "text", 5), finish();
	for (int length = 0; length < 30; length++) {
		begin(RTM_GETLINK, 1), add(&link, sizeof link), attr(3, "name", 5), attr(4, low, 4);
		((struct nlattr *)(buffer + 32))->nla_len = length;
		finish();
		((struct nlmsghdr *)buffer)->nlmsg_len = length + 10, raw_send(used);
		((struct nlmsghdr *)buffer)->nlmsg_len = used, raw_send(length + 10), raw_send(length);
	}
	begin(RTM_GETLINK, 1), add(&link, sizeof link), attr(3, "name", 5), attr(4, low, 4);
	((struct nlmsghdr *)buffer)->nlmsg_len = used;
	for (int i = 0; i < used; i += 3)
		CALL(sendto, fd, at_edge(buffer, used - i), used, 0, &nowhere, sizeof nowhere);
	// several messages; errors; done
	for (int n = 1; n < 5; n++) {
		unsigned one = used;
		for (int i = 0; i < n; i++)
			memcpy(buffer + i * one, buffer, one);
		raw_send(n * one), raw_send(n * one + 5), raw_send(n * one - 5);
	}
	for (int code = -135; code < 4; code += code < -1 ? 19 : 1)
		for (int flags = 0; flags < 0x400; flags += 0x100) {
			begin(NLMSG_ERROR, flags), add(&code, 4), finish();
			struct nlmsghdr asked = { 16, RTM_NEWLINK, 5, 2, 3 };
			begin(NLMSG_ERROR, flags), add(&code, 4), add(&asked, sizeof asked), finish();
			for (int kind = 0; kind < 8; kind++)
				attr(kind, low, 4), attr(kind, "said", 5);
			finish();
			asked.nlmsg_len = 40, begin(NLMSG_ERROR, flags), add(&code, 4), add(&asked, sizeof asked), add(low, 24), attr(1, "why", 4), finish();
		}
	for (int size = 0; size < 12; size++)
		begin(NLMSG_DONE, 2), add(low, size), ((struct nlmsghdr *)buffer)->nlmsg_len = 16 + size, raw_send(16 + size);
}

static void diag(void)
{
	open_protocol(NETLINK_SOCK_DIAG);
	for (int type = 16; type < 23; type++)
		for (int family = 0; family < 46; family += type == 20 || family < 2 || family == 10 ? 1 : family == 2 ? 8 : 7)
			for (int request = 0; request < 2; request++) {
				low[0] = family;
				for (int size = 1; size < 80; size += family == 1 || family == 2 || family == 10 || family == 16 || family == 17 || family == 43 ? 7 : 80)
					begin(type, request), add(low, size), ((struct nlmsghdr *)buffer)->nlmsg_len = 16 + size, raw_send(16 + size);
			}
	static const int families[][3] = { { 1, 24, 16 }, { 2, 56, 72 }, { 10, 56, 72 }, { 16, 20, 28 }, { 17, 20, 16 }, { 43, 56, 72 } };
	for (int i = 0; i < 6; i++)
		for (int request = 0; request < 2; request++)
			for (int other = 0; other < 3; other++) {
				unsigned char header[80];
				memcpy(header, other == 1 ? pattern : low, 80);
				header[0] = families[i][0];
				if (other == 2)
					header[1] = i * 3, header[2] = i + 1, header[3] = i;
				attributes(other == 1 ? 18 : 20, request, header, families[i][request ? 1 : 2], other ? 24 : 30);
				for (int kind = 1; kind < 24; kind++)
					if (i == 1 && !other && !request)
						nested(20, 0, header, 72, (int[]){ kind, -1 }, 14), nested(20, 0, header, 72, (int[]){ kind, 2, -1 }, 14), nested(20, 0, header, 72, (int[]){ kind, 3, -1 }, 14);
			}
	low[0] = 0;
	// filters of connections: operations with their operands
	for (int code = 0; code < 16; code++)
		for (int yes = 0; yes < 40; yes += 9) {
			unsigned char header[56] = { 2, 6 }, op[48] = { code, yes, 30, 0, 2, 24, 80, 0, 0xff, 0xff, 0xff, 0xff, 127, 0, 0, 1 };
			begin(20, 1), add(header, 56), attr(1, op, 4), attr(1, op, 8), attr(1, op, 16), attr(1, op, 44), op[4] = 10, attr(1, op, 48), op[4] = 1, attr(1, op, 32), finish();
		}
	attributes(20, 1, (unsigned char[56]){ 2 }, 56, 4);
}

static void others(void)
{
	static const int protocols[] = { 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22 };
	for (int i = 0; i < sizeof protocols / sizeof *protocols; i++) {
		int protocol = protocols[i];
		open_protocol(protocol);
		int most = protocol == 9 ? 0x0fff : protocol == 12 ? 0 : 64;
		int known = protocol == 9 || protocol == 12 || protocol == 16 || protocol == 21 || protocol == 6 || protocol == 7;
		for (int type = 0; type < most; type += type < 64 ? known || type < 22 ? 1 : 9 : type < 1000 || type > 2200 ? 50 : 1)
			begin(type, type & 1 ? 0xfff : 1), type & 2 ? add(low, 12) : add(pattern, type & 60), finish();
		for (int type = known ? 0 : 21; type < 64; type += known ? 16 : 64)
			for (int bit = 0; bit < 16; bit++)
				begin(type, 1 << bit), add(low, 8), finish();
		if (protocol == 12)
			for (int subsystem = 0; subsystem < 15; subsystem++)
				for (int kind = 0; kind < 40; kind++)
					begin(subsystem << 8 | kind, kind & 1 ? 0xfff : 0x305), add((unsigned char[4]){ kind, kind & 1, 0, subsystem }, 4), attr(1, low, 5), attr(2, "x", 2), finish(),
					begin(subsystem << 8 | kind, 1 << kind % 16), add(low, kind), finish();
		if (protocol == 16)
			for (int command = 0; command < 14; command++) {
				attributes(16, 1, (unsigned char[4]){ command, 2 }, 4, command < 3 ? 12 : 2);
				for (int kind = 6; kind < 9; kind++)
					nested(16, 1, (unsigned char[4]){ command, 1 }, 4, (int[]){ kind, -1 }, 5), nested(16, 1, (unsigned char[4]){ command, 1 }, 4, (int[]){ kind, 1, -1 }, 5);
			}
		if (protocol == 21) {
			static unsigned char alg[216] = "cbc(aes)";
			strcpy((char *)alg + 64, "driver"), strcpy((char *)alg + 128, "module"), alg[192] = 4;
			for (int type = 16; type < 22; type++)
				attributes(type, type & 1, alg, 216, 20), begin(type, 1), add(alg, 100), finish(), begin(type, 0x300), add(pattern, 216), finish();
		}
		if (protocol == 7)
			for (int type = 16; type < 20; type++)
				for (int size = 0; size < 16; size++)
					begin(type, 0), add(low, size), ((struct nlmsghdr *)buffer)->nlmsg_len = 16 + size, raw_send(16 + size);
		if (protocol == 15) {
			static unsigned char event[] = "libudev\0\xfe\xed\xca\xfe\x28\0\0\0\x28\0\0\0\x20\0\0\0\1\2\3\4\5\6\7\x8\x9\xa\xb\xcA=1\0B=2\0add@/x";
			for (int size = 0; size <= sizeof event; size++)
				CALL(sendto, fd, event, size, 0, &nowhere, sizeof nowhere);
			event[8] = 1;
			CALL(sendto, fd, event, sizeof event, 0, &nowhere, sizeof nowhere);
			CALL(sendto, fd, "add@/devices/x\0ACTION=add", 26, 0, &nowhere, sizeof nowhere);
		}
		// the vectors of messages
		begin(16, 1), add(low, 20);
		((struct nlmsghdr *)buffer)->nlmsg_len = used;
		struct iovec iov[3] = { { buffer, used }, { buffer, 10 }, { buffer + 4, 20 } };
		struct msghdr msg = { &nowhere, sizeof nowhere, iov, 3 };
		CALL(sendmsg, fd, &msg, 0);
		struct { struct msghdr h; unsigned n; } two[2] = { { msg }, { msg } };
		// Where it fails strace goes on behind the messages when it dumps them.
		CALL(sendmmsg, fd, AT_EDGE(two), 2, 0);
		CALL(recvfrom, fd, scratch, 100, MSG_DONTWAIT, NULL, NULL);
	}
}

TRACEE {
	for (int i = 0; i < sizeof pattern; i++)
		pattern[i] = i * 3 + 1, low[i] = i % 4 == 0 ? i / 4 + 1 : 0;
	fd = -1;
	route();
	diag();
	others();
}
