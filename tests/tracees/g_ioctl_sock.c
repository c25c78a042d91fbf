/* ioctl(2): sockets and interfaces, by the driver of g_ioctl.h, and what their records hold.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"
#include <net/if.h>
#include <netinet/in.h>

static const struct ioctl_op ops[] = {
	{ 0x8916, sizeof(struct ifreq) }, // SIOCSIFADDR
	{ 0x8915, sizeof(struct ifreq) }, // SIOCGIFADDR
	{ 0x8918, sizeof(struct ifreq) }, // SIOCSIFDSTADDR
	{ 0x8917, sizeof(struct ifreq) }, // SIOCGIFDSTADDR
	{ 0x891a, sizeof(struct ifreq) }, // SIOCSIFBRDADDR
	{ 0x8919, sizeof(struct ifreq) }, // SIOCGIFBRDADDR
	{ 0x891c, sizeof(struct ifreq) }, // SIOCSIFNETMASK
	{ 0x891b, sizeof(struct ifreq) }, // SIOCGIFNETMASK
	{ 0x8931, sizeof(struct ifreq) }, // SIOCADDMULTI
	{ 0x8932, sizeof(struct ifreq) }, // SIOCDELMULTI
	{ 0x8927, sizeof(struct ifreq) }, // SIOCGIFHWADDR
	{ 0x8924, sizeof(struct ifreq) }, // SIOCSIFHWADDR
	{ 0x8937, sizeof(struct ifreq) }, // SIOCSIFHWBROADCAST
	{ 0x8914, sizeof(struct ifreq) }, // SIOCSIFFLAGS
	{ 0x8913, sizeof(struct ifreq) }, // SIOCGIFFLAGS
	{ 0x8933, sizeof(struct ifreq) }, // SIOCGIFINDEX
	{ 0x891e, sizeof(struct ifreq) }, // SIOCSIFMETRIC
	{ 0x891d, sizeof(struct ifreq) }, // SIOCGIFMETRIC
	{ 0x8922, sizeof(struct ifreq) }, // SIOCSIFMTU
	{ 0x8921, sizeof(struct ifreq) }, // SIOCGIFMTU
	{ 0x8930, sizeof(struct ifreq) }, // SIOCSIFSLAVE
	{ 0x8929, sizeof(struct ifreq) }, // SIOCGIFSLAVE
	{ 0x8923, sizeof(struct ifreq) }, // SIOCSIFNAME
	{ 0x8910, sizeof(struct ifreq) }, // SIOCGIFNAME
	{ 0x8943, sizeof(struct ifreq) }, // SIOCSIFTXQLEN
	{ 0x8942, sizeof(struct ifreq) }, // SIOCGIFTXQLEN
	{ 0x8971, sizeof(struct ifreq) }, // SIOCSIFMAP
	{ 0x8970, sizeof(struct ifreq) }, // SIOCGIFMAP
	{ 0x8912, sizeof(struct ifconf) }, // SIOCGIFCONF
	{ 0x89a0 }, // SIOCBRADDBR
	{ 0x89a1 }, // SIOCBRDELBR
	{ 0x8903 }, // FIOGETOWN
	{ 0x8905 }, // SIOCATMARK
	{ 0x8925 }, // SIOCGIFENCAP
	{ 0x8904 }, // SIOCGPGRP
	{ 0x894b }, // SIOCOUTQNSD
	{ 0x8901 }, // FIOSETOWN
	{ 0x8926 }, // SIOCSIFENCAP
	{ 0x8902 }, // SIOCSPGRP
	{ 0x89a2, sizeof(struct ifreq) }, // SIOCBRADDIF
	{ 0x89a3, sizeof(struct ifreq) }, // SIOCBRDELIF
	{ 0x8980 }, // SIOCADDDLCI
	{ 0x890b }, // SIOCADDRT
	{ 0x8995 }, // SIOCBONDCHANGEACTIVE
	{ 0x8990 }, // SIOCBONDENSLAVE
	{ 0x8994 }, // SIOCBONDINFOQUERY
	{ 0x8991 }, // SIOCBONDRELEASE
	{ 0x8992 }, // SIOCBONDSETHWADDR
	{ 0x8993 }, // SIOCBONDSLAVEINFOQUERY
	{ 0x8953 }, // SIOCDARP
	{ 0x8981 }, // SIOCDELDLCI
	{ 0x890c }, // SIOCDELRT
	{ 0x8936 }, // SIOCDIFADDR
	{ 0x8960 }, // SIOCDRARP
	{ 0x8946 }, // SIOCETHTOOL
	{ 0x8954 }, // SIOCGARP
	{ 0x89b1 }, // SIOCGHWTSTAMP
	{ 0x8940 }, // SIOCGIFBR
	{ 0x8938 }, // SIOCGIFCOUNT
	{ 0x891f }, // SIOCGIFMEM
	{ 0x8935 }, // SIOCGIFPFLAGS
	{ 0x8982 }, // SIOCGIFVLAN
	{ 0x8947 }, // SIOCGMIIPHY
	{ 0x8948 }, // SIOCGMIIREG
	{ 0x8961 }, // SIOCGRARP
	{ 0x894c }, // SIOCGSKNS
	{ 0x8906 }, // SIOCGSTAMP_OLD
	{ 0x80108906 }, // SIOCGSTAMP_NEW
	{ 0x8907 }, // SIOCGSTAMPNS_OLD
	{ 0x80108907 }, // SIOCGSTAMPNS_NEW
	{ 0x890d }, // SIOCRTMSG
	{ 0x8955 }, // SIOCSARP
	{ 0x89b0 }, // SIOCSHWTSTAMP
	{ 0x8941 }, // SIOCSIFBR
	{ 0x8911 }, // SIOCSIFLINK
	{ 0x8920 }, // SIOCSIFMEM
	{ 0x8934 }, // SIOCSIFPFLAGS
	{ 0x8983 }, // SIOCSIFVLAN
	{ 0x8949 }, // SIOCSMIIREG
	{ 0x8962 }, // SIOCSRARP
	{ 0x894a }, // SIOCWANDEV
};

// Addresses of an interface by their family, hardware by its kind; an interface's name without an end.
static void records(void)
{
	static const unsigned addresses[] = { 0x8916, 0x8915, 0x8918, 0x8917, 0x891a, 0x8919, 0x891c, 0x891b };
	static const unsigned hardware[] = { 0x8927, 0x8924, 0x8937, 0x8931, 0x8932 };
	struct ifreq *one = at_wall(sizeof *one, 0);
	for (int full = 0; full < 2; full++) {
		memset(one, 0, sizeof *one);
		memcpy(one->ifr_name, full ? "0123456789abcdef" : "lo", full ? 16 : 2);
		for (int family = 0; family < 50; family++) {
			one->ifr_addr.sa_family = family;
			for (int i = 0; i < 14; i++)
				one->ifr_addr.sa_data[i] = family + i * 3;
			for (unsigned i = 0; i < sizeof addresses / sizeof *addresses; i++)
				IOCTL(addresses[i], one);
		}
		static const short kinds[] = { 0, 1, 2, 5, 6, 7, 8, 15, 32, 256, 270, 512, 768, 772, 776, 801, 820, 824, 999, -1 };
		for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
			one->ifr_hwaddr.sa_family = kinds[k];
			for (unsigned i = 0; i < sizeof hardware / sizeof *hardware; i++)
				IOCTL(hardware[i], one);
		}
	}
}

// The list of interfaces: none, some, more than there is room for, a part of one, memory that ends.
static void lists(void)
{
	static const int lengths[] = { 0, 1, -1, 16, 31, 32, 33, 39, 40, 41, 64, 80, 120, 160, 400, 4000, 1 << 30 };
	struct ifreq *some = at_wall(sizeof *some * 4, 0);
	for (int i = 0; i < 4; i++) {
		sprintf(some[i].ifr_name, "if%d", i);
		some[i].ifr_addr.sa_family = i ? AF_INET : AF_UNSPEC;
		memcpy(some[i].ifr_addr.sa_data + 2, "\x7f\0\0\1", 4);
	}
	static struct ifconf list;
	for (unsigned i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		list.ifc_len = lengths[i];
		list.ifc_req = some;
		IOCTL(0x8912, &list);
		list.ifc_req = NULL;
		IOCTL(0x8912, &list);
		list.ifc_buf = wall;
		IOCTL(0x8912, &list);
	}
}

TRACEE {
	drive_setup();
	DRIVE(ops);
	records();
	lists();
	succeed();
	DRIVE(ops);
	records();
	lists();
}
