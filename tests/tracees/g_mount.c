/* Groups fsconfig, fsmount, fsopen, fspick, move_mount, open_tree, mount_setattr, open_tree_attr, statmount, listmount, listns, quota, xattr,
 * fanotify, inotify, eventfd, epoll, memfd, close_range, dup, fcntl, userfaultfd.
 * difftest:  | -v | -X raw | -X verbose | -yy | -P f | -s 4 | -e raw=all | -e verbose=none
 */
#include "tracee.h"
#include <linux/fanotify.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#ifndef __NR_listns
#define __NR_listns 470
#endif
#ifndef __NR_quotactl_fd
#define __NR_quotactl_fd 443
#endif
#define BITS(b) for (unsigned long b = 1, b##_ = 0; b##_ < 32; b##_++, b = 1ul << b##_)
static long odd[] = { 0, 1, -1, 0x7fffffff, 0x80000000L, AT_FDCWD, 7777 };
#define EACH_ODD(x) for (size_t i_##x = 0, x; i_##x < sizeof odd / sizeof odd[0] && ((x = odd[i_##x]), 1); i_##x++)

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	unsigned long long u[64];
	for (int i = 0; i < 64; i++)
		u[i] = 0;
	EACH_BAD(p) {
		for (int c = 0; c < 10; c++) {
			CALL(fsconfig, 99, c, p, "value", 3);
			CALL(fsconfig, 99, c, "key", p, 3);
		}
		CALL(fsopen, p, 0);
		CALL(fspick, -1, p, 0);
		CALL(move_mount, -1, p, -1, p, 0);
		CALL(open_tree, -1, p, 0);
		CALL(mount_setattr, -1, p, 0, u, 32);
		CALL(mount_setattr, -1, "none/x", 0, p, 32);
		CALL(open_tree_attr, -1, p, 0, u, 32);
		CALL(open_tree_attr, -1, "none/x", 0, p, 32);
		CALL(statmount, p, scratch, 1000, 0);
		CALL(statmount, u, p, 1000, 0);
		CALL(listmount, p, scratch, 10, 0);
		CALL(listmount, u, p, 10, 0);
		CALL(listns, p, scratch, 10, 0);
		CALL(listns, u, p, 10, 0);
		CALL(setxattr, p, p, p, 5, 0);
		CALL(fsetxattr, 99, "user.x", p, 5, 0);
		CALL(lsetxattr, "none/x", p, "value", 5, 0);
		CALL(getxattr, "f", "user.x", p, 5);
		CALL(lgetxattr, p, p, p, 5);
		CALL(fgetxattr, fd, p, p, 5);
		CALL(listxattr, p, p, 5);
		CALL(llistxattr, "f", p, 5);
		CALL(flistxattr, 99, p, 5);
		CALL(removexattr, p, p);
		CALL(lremovexattr, "none/x", p);
		CALL(fremovexattr, 99, p);
		CALL(setxattrat, -1, p, 0, p, p, 16);
		CALL(setxattrat, -1, "none/x", 0, "user.x", p, 16);
		CALL(getxattrat, -1, p, 0, p, p, 16);
		CALL(getxattrat, -1, "none/x", 0, "user.x", p, 16);
		CALL(listxattrat, -1, p, 0, p, 16);
		CALL(removexattrat, -1, p, 0, p);
		CALL(inotify_add_watch, 99, p, 1);
		CALL(fanotify_mark, 99, 1, LL(1), -1, p);
		CALL(epoll_ctl, 99, EPOLL_CTL_ADD, 98, p);
		CALL(epoll_ctl, 99, EPOLL_CTL_DEL, 98, p);
		CALL(epoll_wait, 99, p, 3, 0);
		CALL(epoll_pwait, 99, p, 3, 0, p, 8);
		CALL(memfd_create, p, 0);
		static const unsigned cmds[] = { 0x800001, 0x800002, 0x800003, 0x800004, 0x800005, 0x800006, 0x800007, 0x800008, 0x800009 };
		for (int c = 0; c < 9; c++)
			for (unsigned x = 0; x < 2; x++)
				CALL(quotactl, cmds[c] << 8 | x, p, 5, p);
		for (int c = 0x5801; c < 0x580b; c++)
			CALL(quotactl, c << 8, "dev", 5, p);
		for (int c = 0; c < 60; c++)
			CALL(fcntl, 99, c, p);
		for (int c = 1024; c < 1044; c++)
			CALL(fcntl, 99, c, p);
	}
	EACH_ODD(n) {
		CALL(fsconfig, n, n, "key", "value", n);
		CALL(fsopen, "none", n);
		CALL(fsmount, n, n, n);
		CALL(fspick, n, "none/x", n);
		CALL(move_mount, n, "none/x", n, "none/y", n);
		CALL(open_tree, n, "none/x", n);
		CALL(mount_setattr, n, "none/x", n, u, n);
		CALL(open_tree_attr, n, "none/x", n, u, n);
		CALL(setxattr, "none/x", "user.x", "value", n, n);
		CALL(getxattr, "none/x", "user.x", scratch, n);
		CALL(listxattr, "none/x", scratch, n);
		CALL(setxattrat, n, "none/x", n, "user.x", u, n);
		CALL(getxattrat, n, "none/x", n, "user.x", u, n);
		CALL(listxattrat, n, "none/x", n, scratch, n);
		CALL(removexattrat, n, "none/x", n, "user.x");
		CALL(inotify_rm_watch, 99, n);
		CALL(inotify_init1, n | 0x10000);
		CALL(eventfd2, n, 0x10000);
		CALL(epoll_create, n ? -5 : n);
		CALL(epoll_create1, 0x10000);
		CALL(epoll_ctl, 99, n, n, u);
		CALL(epoll_wait, 99, scratch, n, n);
		CALL(memfd_create, "m", n | 0x10000);
		CALL(memfd_secret, n | 0x10000);
		CALL(close_range, 200 + (n & 7), 300, n | 0x100);
		CALL(dup2, 999, n);
		CALL(dup3, 999, n, n);
		CALL(quotactl, n, "dev", n, u);
		CALL(quotactl_fd, n, n, n, u);
		CALL(fcntl, 999, n, n);
		CALL(userfaultfd, n | 0x10000);
	}
	BITS(b) {
		CALL(fsopen, "none", b);
		CALL(fsmount, 99, b, b);
		CALL(fspick, 99, "none/x", b);
		CALL(move_mount, 99, "none/x", 98, "none/y", b);
		CALL(open_tree, 99, "none/x", b);
		for (int i = 0; i < 5; i++)
			u[i] = i == 3 ? (int)b : b;
		CALL(mount_setattr, 99, "none/x", b, u, 32);
		CALL(open_tree_attr, 99, "none/x", b, u, 32);
		CALL(setxattr, "none/x", "user.x", "value", 5, b);
		CALL(setxattrat, 99, "none/x", b, "user.x", u, 16);
		CALL(inotify_add_watch, 99, "none/x", b);
		CALL(inotify_init1, b | 0x10000);
		CALL(eventfd2, 5, b | 0x10000);
		CALL(memfd_create, "m", b | 0x10000);
		CALL(userfaultfd, b | 0x10000);
		CALL(close_range, 200, 300, b | 0x100);
		CALL(fanotify_mark, 99, b, LL(b), 98, "none/x");
		CALL(fanotify_mark, 99, 1, LL((unsigned long long)b << 32), AT_FDCWD, NULL);
		CALL(fanotify_init, b, b);
		struct epoll_event e = { b, { .u64 = b } };
		CALL(epoll_ctl, 99, EPOLL_CTL_MOD, 98, &e);
		CALL(fcntl, 999, F_SETFD, b);
		CALL(fcntl, 999, F_SETFL, b);
		CALL(fcntl, 999, F_NOTIFY, b);
		CALL(fcntl, 999, 1033, b);
		CALL(dup3, 999, 998, b);
		u[0] = 24;
		u[1] = 5;
		u[2] = b;
		CALL(statmount, u, scratch, 0, b);
		CALL(listmount, u, scratch, 0, b);
	}
	for (int n = 0; n < 48; n++) {
		CALL(mount_setattr, 99, "none/x", 0, u, n);
		((unsigned *)u)[0] = n;
		CALL(statmount, u, scratch, 0, 0);
		CALL(listmount, u, scratch, 0, 0);
		CALL(listns, u, scratch, 0, 0);
		CALL(setxattrat, 99, "none/x", 0, "user.x", u, n);
	}
	struct flock lock = { F_WRLCK, SEEK_SET, 1, 2, 3 };
	for (int type = -1; type < 6; type++) {
		lock.l_type = type;
		lock.l_whence = type;
		CALL(fcntl, 999, F_SETLK, &lock);
		CALL(fcntl, 999, F_SETLKW, &lock);
		CALL(fcntl, 999, F_OFD_SETLK, &lock);
		CALL(fcntl64, 999, F_SETLK64, &lock);
		CALL(fcntl64, 999, F_SETLK, &lock);
	}
	lock = (struct flock){ F_WRLCK, SEEK_SET, 0, 10 };
	CALL(fcntl, fd, F_GETLK, &lock);
	CALL(fcntl, fd, F_SETLK, &lock);
	CALL(fcntl64, fd, F_GETLK, &lock);
	CALL(fcntl, fd, F_GETFL);
	CALL(fcntl, fd, F_GETFD);
	CALL(fcntl, fd, F_SETFD, 1);
	CALL(fcntl, fd, F_DUPFD, 50);
	CALL(fcntl, fd, F_DUPFD_CLOEXEC, 50);
	CALL(fcntl, fd, F_GETOWN);
	CALL(fcntl, fd, F_GETSIG);
	CALL(fcntl, fd, F_GETLEASE);
	CALL(inotify_init1, 0);
	CALL(eventfd2, 5, 0);
}
