/* fcntl and ioctl: locks, leases, seals, owners, flags; terminals, FIO*, SIOC*, BLK*, and numbers nobody knows.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"
#include <sys/ioctl.h>
#include <poll.h>
#include <termios.h>
#include <net/if.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <linux/fs.h>

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT, 0644);
	ftruncate(fd, 10000);
	int m = syscall(SYS_memfd_create, "m", 2);
#ifdef __x86_64__
#define FCNTL(...) CALL(fcntl, __VA_ARGS__)
#else
#define FCNTL(...) CALL(fcntl64, __VA_ARGS__)
#endif
	for (int cmd = 0; cmd < 45; cmd++) {
		FCNTL(-1, cmd, 0);
		FCNTL(-1, cmd, edge);
		FCNTL(-1, cmd, -1);
	}
	for (int cmd = 1020; cmd < 1045; cmd++) {
		FCNTL(-1, cmd, 1);
		FCNTL(-1, cmd, edge);
	}
	FCNTL(fd, -1, -1);
	FCNTL(fd, F_DUPFD, 20);
	FCNTL(fd, F_DUPFD_CLOEXEC, 30);
	FCNTL(fd, F_GETFD);
	FCNTL(fd, F_SETFD, FD_CLOEXEC);
	FCNTL(fd, F_GETFD);
	FCNTL(fd, F_SETFD, -1);
	FCNTL(fd, F_GETFL);
	FCNTL(fd, F_SETFL, O_APPEND | O_NONBLOCK | O_ASYNC | O_DIRECT | O_NOATIME);
	FCNTL(fd, F_SETFL, -1);
	struct flock lock = { F_WRLCK, SEEK_SET, 5, 100, 0 };
	CALL(fcntl, fd, F_SETLK, &lock);
	CALL(fcntl, fd, F_GETLK, &lock);
	lock.l_type = 7; lock.l_whence = 9; lock.l_start = -1; lock.l_len = -1;
	CALL(fcntl, fd, F_SETLKW, &lock);
	CALL(fcntl, fd, F_SETLK, AT_EDGE(lock) + 4);
	struct flock64 big = { F_RDLCK, SEEK_END, -5, 0x100000000ll, 77 };
	ONLY32(FCNTL(fd, F_SETLK64, &big); FCNTL(fd, F_GETLK64, &big); FCNTL(fd, F_SETLKW64, edge);)
	big.l_pid = 0;
	FCNTL(fd, F_OFD_SETLK, &big);
	FCNTL(fd, F_OFD_GETLK, &big);
	big.l_type = F_UNLCK;
	FCNTL(fd, F_OFD_SETLKW, &big);
	FCNTL(fd, F_SETLEASE, F_RDLCK);
	FCNTL(fd, F_GETLEASE);
	FCNTL(fd, F_SETLEASE, 9);
	FCNTL(fd, F_NOTIFY, 0x8000003f);
	FCNTL(fd, F_SETPIPE_SZ, 4096);
	FCNTL(m, F_GET_SEALS);
	FCNTL(m, F_ADD_SEALS, 0x1f);
	FCNTL(m, F_GET_SEALS);
	FCNTL(m, F_ADD_SEALS, -1);
	FCNTL(fd, F_SETOWN, getpid());
	FCNTL(fd, F_GETOWN);
	struct { int type, pid; } owner = { 1, getpid() };
	FCNTL(fd, 15, &owner);
	FCNTL(fd, 16, &owner);
	owner.type = 9;
	FCNTL(fd, 15, &owner);
	FCNTL(fd, F_SETSIG, SIGRTMIN);
	FCNTL(fd, F_GETSIG);
	uint64_t hint = 3;
	FCNTL(fd, 1036, &hint);
	FCNTL(fd, 1035, &hint);
	hint = 99;
	FCNTL(fd, 1038, &hint);

	// a terminal
	int pty = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	int zero = 0, n = 0;
	CALL(ioctl, pty, TIOCSPTLCK, &zero);
	CALL(ioctl, pty, TIOCGPTN, &n);
	CALL(ioctl, pty, TIOCGPTLCK, &n);
	int tty = CALL(ioctl, pty, 0x5441, O_RDWR | O_NOCTTY);
	struct termios t;
	CALL(ioctl, tty, TCGETS, scratch);
	CALL(ioctl, tty, TCSETS, scratch);
	CALL(ioctl, tty, TCSETSW, edge);
	CALL(ioctl, tty, 0x802c542a, scratch);
	CALL(ioctl, tty, 0x402c542b, scratch);
	CALL(ioctl, tty, TCGETA, scratch);
	CALL(ioctl, tty, TCSETA, scratch);
	memset(scratch, 0xff, 100);
	CALL(ioctl, -1, TCSETSF, scratch);
	CALL(ioctl, -1, TCSETAF, scratch);
	struct winsize size = { 24, 80, 1, 2 };
	CALL(ioctl, tty, TIOCSWINSZ, &size);
	CALL(ioctl, tty, TIOCGWINSZ, &size);
	CALL(ioctl, tty, TIOCGWINSZ, edge);
	write(pty, "abc\n", 4);
	// The kernel hands it over when it comes to it.
	struct pollfd ready = { tty, POLLIN };
	poll(&ready, 1, 1000);
	CALL(ioctl, tty, FIONREAD, &n);
	CALL(ioctl, tty, TIOCOUTQ, &n);
	CALL(ioctl, tty, TIOCGPGRP, &n);
	CALL(ioctl, tty, TIOCSPGRP, &n);
	CALL(ioctl, tty, TIOCGSID, &n);
	CALL(ioctl, tty, TIOCGETD, &n);
	CALL(ioctl, tty, TIOCGEXCL, &n);
	CALL(ioctl, tty, TIOCMGET, &n);
	CALL(ioctl, tty, TIOCPKT, &n);
	CALL(ioctl, pty, TIOCGPKT, &n);
	CALL(ioctl, tty, TCFLSH, TCIOFLUSH);
	CALL(ioctl, tty, TCXONC, TCOON);
	CALL(ioctl, tty, TCSBRK, 1);
	CALL(ioctl, tty, TIOCSTI, "x");
	CALL(ioctl, tty, TIOCNOTTY);
	CALL(ioctl, pty, TIOCSIG, SIGWINCH);

	// all of two old-style blocks, and more
	for (int nr = 0x5400; nr < 0x5470; nr++) {
		if (nr == TIOCVHANGUP || nr == TIOCCONS || nr == TIOCSCTTY)
			continue;
		CALL(ioctl, -1, nr, edge);
		n = 5;
		CALL(ioctl, -1, nr, &n);
	}
	struct ifreq ifr = { 0 };
	struct ifconf conf = { sizeof scratch, { scratch } };
	int sock = socket(AF_INET, SOCK_DGRAM, 0);
	for (int nr = 0x8900; nr < 0x89c0; nr++) {
		memset(&ifr, 0, sizeof ifr);
		strcpy(ifr.ifr_name, "lo");
		int get = nr == SIOCGIFNAME || nr == SIOCGIFFLAGS || nr == SIOCGIFADDR || nr == SIOCGIFNETMASK || nr == SIOCGIFMTU || nr == SIOCGIFHWADDR || nr == SIOCGIFINDEX || nr == SIOCGIFMETRIC || nr == SIOCGIFMAP || nr == SIOCGIFTXQLEN || nr == SIOCGIFBRDADDR;
		if (nr == SIOCGIFNAME)
			ifr.ifr_ifindex = 1;
		CALL(ioctl, get ? sock : -1, nr, &ifr);
		CALL(ioctl, -1, nr, edge);
	}
	CALL(ioctl, sock, SIOCGIFCONF, &conf);
	conf.ifc_buf = NULL;
	CALL(ioctl, sock, SIOCGIFCONF, &conf);
	strcpy(ifr.ifr_name, "nonesuch");
	CALL(ioctl, sock, SIOCGIFFLAGS, &ifr);
	for (int nr = 0x1200; nr < 0x1290; nr++) {
		CALL(ioctl, -1, _IO(0x12, nr & 0xff), scratch);
	}
	CALL(ioctl, -1, BLKGETSIZE64, edge);
	CALL(ioctl, -1, BLKROSET, &n);
	CALL(ioctl, -1, BLKDISCARD, scratch);
	CALL(ioctl, fd, FIGETBSZ, &n);
	CALL(ioctl, fd, FIONBIO, &zero);
	CALL(ioctl, fd, FIOASYNC, &zero);
	CALL(ioctl, fd, FIOCLEX);
	CALL(ioctl, fd, FIONCLEX);
	CALL(ioctl, fd, FIOQSIZE, scratch);
	CALL(ioctl, fd, FS_IOC_GETFLAGS, &n);
	CALL(ioctl, fd, FS_IOC_SETFLAGS, &n);
	CALL(ioctl, -1, FS_IOC_FSGETXATTR, scratch);
	CALL(ioctl, -1, FICLONE, fd);
	CALL(ioctl, -1, FICLONERANGE, scratch);
	CALL(ioctl, -1, FITRIM, scratch);
	CALL(ioctl, -1, FIFREEZE, scratch);
	CALL(ioctl, fd, 0xc020660b, scratch);
	for (int dir = 0; dir < 4; dir++)
		for (int type = 0; type < 256; type += 5) {
			CALL(ioctl, -1, _IOC(dir, type, 0xfe, 0), 7);
			CALL(ioctl, -1, _IOC(dir, type, 1, 4), edge);
		}
	CALL(ioctl, -1, -1, -1);
	CALL(ioctl, -1, 0, 0);
}
