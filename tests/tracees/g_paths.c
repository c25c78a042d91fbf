/* Groups chdir, link, chmod, open, access, utimes, utime, readlink, renameat, mknod, umount, mount, fchownat, chown, swapon, ustat, sysfs,
 * getcwd, uselib, acct, pivot_root.
 * difftest:  | -v | -X raw | -X verbose | -yy | -P f | -xx | -s 4 | -e raw=all | -e verbose=none
 */
#include "tracee.h"
#include <linux/openat2.h>
#include <sys/mount.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <utime.h>
#ifdef __x86_64__
#define __NR_lchown32 NONE
#define __NR_fchown32 NONE
#define __NR_umount NONE
#define __NR_futimens NONE
#endif

static long odd[] = { 0, 1, -1, 0x7fffffff, 0x80000000L, 0x1ffff, AT_FDCWD, 7777 };
#define EACH_ODD(x) for (size_t i_##x = 0, x; i_##x < sizeof odd / sizeof odd[0] && ((x = odd[i_##x]), 1); i_##x++)
#define BITS(b) for (unsigned long b = 1, b##_ = 0; b##_ < 32; b##_++, b = 1ul << b##_)
#define PATH_CALLS(p) \
	CALL(chdir, p); CALL(rmdir, p); CALL(unlink, p); CALL(chroot, p); CALL(acct, p); CALL(swapoff, p); CALL(mq_unlink, p); \
	CALL(uselib, p); CALL(rename, p, "to"); CALL(rename, "none/x", p); CALL(link, p, p); CALL(symlink, p, p); CALL(pivot_root, p, p); \
	CALL(unlinkat, -1, p, 0); CALL(linkat, -1, p, -1, p, 0); CALL(symlinkat, p, -1, p); CALL(mkdir, p, 0755); CALL(chmod, p, 0644); \
	CALL(mkdirat, -1, p, 0755); CALL(fchmodat, -1, p, 0644); CALL(fchmodat2, -1, p, 0644, 0); CALL(open, p, 0, 0); CALL(creat, p, 0644); \
	CALL(openat, -1, p, O_CREAT, 0600); CALL(access, p, 4); CALL(faccessat, -1, p, 4); CALL(faccessat2, -1, p, 4, 0); CALL(readlink, p, scratch, 9); \
	CALL(readlinkat, -1, p, scratch, 9); CALL(renameat, -1, p, -1, p); CALL(renameat2, -1, p, -1, p, 0); CALL(mknod, p, 0100644, 0); \
	CALL(mknodat, -1, p, 0100644, 0); CALL(umount2, p, 0); CALL(umount, p); CALL(mount, p, p, p, 0, p); CALL(chown, p, 1, 2); CALL(lchown, p, 1, 2); \
	CALL(fchownat, -1, p, 1, 2, 0); CALL(swapon, p, 0); CALL(utime, p, p); CALL(utimes, p, p); CALL(futimesat, -1, p, p); CALL(utimensat, -1, p, p, 0); \
	CALL(truncate, p, LL(3)); CALL(lchown32, p, 1, 2); CALL(chown32, p, 1, 2); CALL(utimensat_time64, -1, p, p, 0)

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	EACH_BAD(p) {
		PATH_CALLS(p);
		CALL(openat2, -1, "f", p, 24);
		CALL(openat2, -1, p, "0123456789abcdef01234567", 24);
		CALL(readlink, "nolink", p, 9);
		CALL(getcwd, p, 4096);
		CALL(ustat, 0x801, p);
		CALL(sysfs, 1, p);
		CALL(sysfs, 2, 0, p);
		CALL(utimes, "f", p);
		CALL(utime, "f", p);
		CALL(futimesat, fd, "f", p);
		CALL(futimesat, fd, NULL, p);
		CALL(utimensat, fd, "f", p, 0);
		CALL(utimensat, fd, NULL, p, 0);
		CALL(utimensat_time64, fd, NULL, p, 0);
		CALL(mount, p, "none/x", "fs", 0, "data");
		CALL(mount, "a", "none/x", p, MS_BIND, p);
		CALL(mount, "a", "none/x", "fs", 0, p);
		CALL(mount, "a", "none/x", "fs", MS_REMOUNT, p);
		CALL(mount, "a", "none/x", p, MS_REMOUNT, "data");
		CALL(mount, "a", "none/x", p, MS_MOVE, "data");
		CALL(mount, "a", "none/x", p, MS_PRIVATE, "data");
	}
	char *end = text_at_edge("none/at/the/edge");
	PATH_CALLS(end);
	memset(edge - 10, 'x', 10);
	PATH_CALLS(edge - 10);
	PATH_CALLS("");
	memset(scratch + 9000, 'y', 5000);
	CALL(chdir, scratch + 9000);
	CALL(mount, scratch + 9000, scratch + 9000, scratch + 9000, 0, scratch + 9000);
	CALL(symlink, scratch + 9000, "none/x");
	scratch[9000 + 4095] = 0;
	CALL(chdir, scratch + 9000);
	scratch[9000 + 4094] = 0;
	CALL(chdir, scratch + 9000);
	CALL(chdir, "a\001\n\t\"\\\x7f\xff\xc3\xa9z\0011");
	EACH_ODD(n) {
		CALL(open, "none/x", n, n);
		CALL(openat, n, "none/x", n, n);
		CALL(creat, "none/x", n);
		CALL(chmod, "none/x", n);
		CALL(fchmod, n, n);
		CALL(fchmodat, n, "none/x", n);
		CALL(fchmodat2, n, "none/x", n, n);
		CALL(mkdir, "none/x", n);
		CALL(mkdirat, n, "none/x", n);
		CALL(access, "none/x", n);
		CALL(faccessat, n, "none/x", n);
		CALL(faccessat2, n, "none/x", n, n);
		CALL(unlinkat, n, "none/x", n);
		CALL(linkat, n, "none/x", n, "none/y", n);
		CALL(symlinkat, "t", n, "none/y");
		CALL(renameat, n, "none/x", n, "none/y");
		CALL(renameat2, n, "none/x", n, "none/y", n);
		CALL(readlink, "none/x", scratch, n);
		CALL(readlinkat, n, "none/x", scratch, n);
		CALL(mknod, "none/x", n, n);
		CALL(mknodat, n, "none/x", n, n);
		CALL(umount2, "none/x", n);
		CALL(mount, "a", "none/x", "fs", n, "d");
		CALL(chown, "none/x", n, n);
		CALL(lchown, "none/x", n, n);
		CALL(fchown, n == fd ? 99 : n, n, n);
		CALL(fchown32, n, n, n);
		CALL(lchown32, "none/x", n, n);
		CALL(chown32, "none/x", n, n);
		CALL(fchownat, n, "none/x", n, n, n);
		CALL(swapon, "none/x", n);
		CALL(ustat, n, NULL);
		CALL(ustat, n, (void *)n);
		CALL(sysfs, n, n, n);
		CALL(getcwd, scratch, n == 1 ? 1 : 0);
		CALL(utimensat, n, "none/x", NULL, n);
		CALL(utimensat_time64, n, "none/x", NULL, n);
		CALL(futimesat, n, "none/x", NULL);
		CALL(umask, n);
		CALL(fchdir, n == AT_FDCWD ? 9999 : n + 100);
		CALL(openat2, n, "none/x", scratch, n);
	}
	CALL(umask, 022);
	BITS(b) {
		CALL(open, "none/x", b, 0644);
		CALL(open, "none/x", b | 3, 0644);
		CALL(fchmodat2, -1, "none/x", 0, b);
		CALL(chmod, "none/x", b);
		CALL(access, "none/x", b);
		CALL(faccessat2, -1, "none/x", 0, b);
		CALL(unlinkat, -1, "none/x", b);
		CALL(linkat, -1, "none/x", -1, "none/y", b);
		CALL(renameat2, -1, "none/x", -1, "none/y", b);
		CALL(mknod, "none/x", b, b);
		CALL(mknod, "none/x", S_IFBLK, b);
		CALL(mknod, "none/x", b | S_IFCHR, 0x12345678);
		CALL(umount2, "none/x", b);
		CALL(mount, "a", "none/x", "fs", b, "data");
		CALL(mount, "a", "none/x", "fs", b | MS_MGC_VAL, "data");
		CALL(fchownat, -1, "none/x", 1, 2, b);
		CALL(swapon, "none/x", b);
		CALL(utimensat, -1, "none/x", NULL, b);
		struct open_how how = { b, b, b };
		CALL(openat2, -1, "none/x", &how, sizeof how);
		how.flags = (unsigned long long)b << 32;
		how.resolve = how.flags;
		how.mode = how.flags;
		CALL(openat2, -1, "none/x", &how, sizeof how);
	}
	for (int i = 0; i < 16; i++) {
		CALL(mknod, "none/x", i << 12 | 0644, 0x12345);
		CALL(mknod, "none/x", i << 12 | 07777, 0);
		CALL(access, "none/x", i);
		CALL(sysfs, i, 2, 3);
	}
	CALL(swapon, "none/x", 0x8000 | 32767);
	CALL(swapon, "none/x", 0x70000 | 5);
	CALL(swapon, "none/x", 0x78005);
	CALL(mount, "a", "none/x", "fs", MS_BIND | MS_REC, "data");
	CALL(mount, "a", "none/x", "fs", MS_BIND | MS_REMOUNT | MS_RDONLY, "data");
	CALL(mount, "a", "none/x", "fs", MS_MGC_VAL | MS_NOATIME | MS_RELATIME, "data");
	CALL(mount, "a", "none/x", NULL, MS_MGC_VAL | MS_BIND, NULL);
	CALL(mount, "a", "none/x", "fs", 0xc0ee0000, "data");
	CALL(mount, "a", "none/x", "fs", MS_SHARED | MS_SLAVE | MS_PRIVATE | MS_UNBINDABLE, "data");
	struct open_how how[2] = { { O_CREAT | O_RDWR | O_TMPFILE | O_LARGEFILE, 01234, 0x3f } };
	CALL(openat2, AT_FDCWD, "none/x", how, 24);
	CALL(openat2, AT_FDCWD, "none/x", how, 25);
	CALL(openat2, AT_FDCWD, "none/x", how, 48);
	how[1].flags = 0x1234;
	CALL(openat2, AT_FDCWD, "none/x", how, 25);
	CALL(openat2, AT_FDCWD, "none/x", how, 26);
	CALL(openat2, AT_FDCWD, "none/x", how, 48);
	CALL(openat2, AT_FDCWD, "none/x", how, 23);
	CALL(openat2, AT_FDCWD, "none/x", AT_EDGE(how), 49);
	CALL(openat2, AT_FDCWD, "none/x", how, 4096);
	CALL(openat2, AT_FDCWD, "none/x", how, 4097);
	CALL(openat2, AT_FDCWD, "none/x", how, 8192);
	CALL(openat2, AT_FDCWD, "none/x", edge - 24, 24);
	CALL(openat2, AT_FDCWD, "none/x", edge - 23, 24);
	CALL(openat2, AT_FDCWD, "none/x", edge - 24, 25);
	for (unsigned long r = 0; r < 70; r++) {
		how[0] = (struct open_how){ 0, 0, r };
		CALL(openat2, -1, "none/x", how, 24);
	}

	// What succeeds.
	CALL(open, "f", O_RDONLY);
	CALL(openat, AT_FDCWD, "f", O_RDWR | O_APPEND);
	CALL(openat, AT_FDCWD, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	CALL(openat2, AT_FDCWD, "f", memset(how, 0, sizeof how), 24);
	CALL(mkdir, "d", 0750);
	CALL(mkdirat, AT_FDCWD, "d/e", 01777);
	CALL(link, "f", "g");
	CALL(linkat, AT_FDCWD, "f", AT_FDCWD, "h", AT_SYMLINK_FOLLOW);
	CALL(symlink, "a target", "s");
	CALL(symlinkat, "a longer target which is cut at the default limit for strings", AT_FDCWD, "t");
	CALL(readlink, "s", scratch, 100);
	CALL(readlink, "s", scratch, 3);
	CALL(readlink, "s", edge - 8, 100);
	CALL(readlink, "t", scratch, 100);
	CALL(readlink, "t", scratch, 32);
	CALL(readlink, "t", scratch, 33);
	CALL(readlinkat, AT_FDCWD, "t", scratch, 100);
	CALL(rename, "g", "i");
	CALL(renameat, AT_FDCWD, "i", AT_FDCWD, "j");
	CALL(renameat2, AT_FDCWD, "j", AT_FDCWD, "k", 1);
	CALL(access, "f", R_OK | W_OK);
	CALL(faccessat, AT_FDCWD, "f", F_OK);
	CALL(faccessat2, AT_FDCWD, "f", X_OK, AT_EACCESS);
	CALL(chmod, "f", 0600);
	CALL(fchmod, fd, 04711);
	CALL(fchmodat, AT_FDCWD, "f", 0);
	CALL(fchmodat2, AT_FDCWD, "f", 0644, AT_SYMLINK_NOFOLLOW);
	CALL(chown, "f", -1, -1);
	CALL(fchown, fd, -1, -1);
	CALL(lchown, "s", 65534, -1);
	CALL(fchownat, AT_FDCWD, "s", -1, 65534, AT_SYMLINK_NOFOLLOW);
	CALL(mknod, "p", S_IFIFO | 0622, 0);
	CALL(mknodat, AT_FDCWD, "so", S_IFSOCK | 0700, 0);
	CALL(unlink, "p");
	CALL(unlinkat, AT_FDCWD, "d/e", AT_REMOVEDIR);
	CALL(rmdir, "d");
	CALL(getcwd, scratch, 4096);
	CALL(getcwd, scratch, 3);
	CALL(getcwd, edge - 2, 4096);
	CALL(ustat, makedev(0, 5), scratch);
	long long sec[] = { 0, 1, -1, 1500000000, 0x7fffffff, 0x80000000LL, 0x123456789abLL };
	long long sub[] = { 0, 1, -1, 999999, 1000000, 999999999, 1000000000, UTIME_NOW, UTIME_OMIT, 0x3ffffffd };
	for (size_t i = 0; i < sizeof sec / sizeof sec[0]; i++)
		for (size_t j = 0; j < sizeof sub / sizeof sub[0]; j++) {
			struct timeval tv[2] = { { sec[i], sub[j] }, { 5, 6 } };
			CALL(utimes, "f", tv);
			CALL(futimesat, AT_FDCWD, "f", tv);
			struct timespec ts[2] = { { sec[i], sub[j] }, { sec[i], sub[(j + 1) % 10] } };
			CALL(utimensat, AT_FDCWD, "f", ts, 0);
			CALL(utimensat, AT_FDCWD, "f", (struct timespec[2]){ ts[0], ts[0] }, 0);
			long long t64[4] = { sec[i], sub[j], 1, sub[j] };
			CALL(utimensat_time64, AT_FDCWD, "f", t64, 0);
		}
	for (size_t i = 0; i < sizeof sec / sizeof sec[0]; i++) {
		struct utimbuf ut = { sec[i], 7 };
		CALL(utime, "f", &ut);
	}
	CALL(utime, "f", NULL);
	CALL(utimes, "f", NULL);
	CALL(utimensat, fd, NULL, NULL, 0);
	for (int n = 0; n < 34; n++) {
		CALL(utimes, "f", edge - n);
		CALL(utime, "f", edge - n);
		CALL(utimensat, AT_FDCWD, "f", edge - n, 0);
	}
}
