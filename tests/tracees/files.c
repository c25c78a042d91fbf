/* Files: open flags, the stat family, rename and link, the *at calls, truncate, fallocate, times, mknod, access.
 * difftest:  | -v | -X raw | -X verbose | -yy | -x
 */
#include "tracee.h"
#include <linux/openat2.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <utime.h>
#include <sys/time.h>

TRACEE {
	// open
	CALL(open, "f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	CALL(open, "f", O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC | O_NOATIME | O_NOFOLLOW | O_SYNC | O_NOCTTY);
	CALL(open, "f", O_RDWR | O_CREAT | O_EXCL, 07777);
	CALL(open, "f", 3);
	CALL(open, ".", O_TMPFILE | O_RDWR, 0600);
	CALL(open, ".", O_DIRECTORY | O_PATH);
	CALL(open, "f", -1, -1);
	CALL(creat, "g", 0600);
	EACH_BAD(p) {
		CALL(open, p, O_RDONLY);
		CALL(creat, p, 0);
		CALL(openat, -1, p, O_RDONLY);
	}
	for (int bit = 0; bit < 32; bit++)
		CALL(openat, AT_FDCWD, "/nonexistent/x", 1u << bit, 0640);
	CALL(openat, 100, "rel", O_RDONLY);
	CALL(openat, AT_FDCWD, text_at_edge("/etc/passwd"), O_RDONLY);
	memset(edge - 8, 'x', 8);
	CALL(openat, AT_FDCWD, edge - 8, O_RDONLY);
	memset(scratch, 'y', 5000);
	scratch[5000] = 0;
	CALL(openat, AT_FDCWD, scratch, O_RDONLY);
	scratch[4095] = 0;
	CALL(openat, AT_FDCWD, scratch, O_RDONLY);
	CALL(openat, AT_FDCWD, "a\001\n\t\"\\\x7f\xff\xc3\xa9z", O_RDONLY);
	CALL(openat, AT_FDCWD, "", O_RDONLY);
	struct open_how how = { .flags = O_CREAT | O_RDWR | O_CLOEXEC, .mode = 0640, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS };
	CALL(openat2, AT_FDCWD, "f", &how, sizeof how);
	how.flags = -1; how.mode = -1; how.resolve = -1;
	CALL(openat2, AT_FDCWD, "f", &how, sizeof how);
	how.flags = O_RDONLY; how.mode = 0; how.resolve = 0;
	CALL(openat2, -100, "f", AT_EDGE(how), sizeof how);
	CALL(openat2, 5, "f", &how, 8);
	CALL(openat2, 5, "f", &how, 0);
	char longer[64] = {0};
	memcpy(longer, &how, sizeof how);
	CALL(openat2, -1, "f", longer, sizeof longer);
	longer[40] = 1;
	CALL(openat2, -1, "f", longer, sizeof longer);
	EACH_BAD(p)
		CALL(openat2, -1, "f", p, sizeof how);
	CALL(openat2, -1, "f", AT_EDGE(how) + 1, sizeof how);

	// stat
	int fd = open("f", O_RDWR);
	utimensat(AT_FDCWD, "f", (struct timespec[2]){ { 1500000000, 123456789 }, { 1400000000, 0 } }, 0);
	CALL(stat, "/dev/null", scratch);
	CALL(stat, "/", scratch);
	CALL(lstat, "/proc/self", scratch);
	CALL(fstat, fd, scratch);
	CALL(stat64, "/dev/null", scratch);
	CALL(lstat64, "/dev/null", scratch);
	CALL(fstat64, fd, scratch);
	CALL(oldstat, "/dev/null", scratch);
	CALL(newfstatat, AT_FDCWD, "/dev/null", scratch, 0);
	CALL(newfstatat, fd, "", scratch, AT_EMPTY_PATH);
	CALL(newfstatat, -1, "x", scratch, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | 1);
	CALL(fstatat64, AT_FDCWD, "/dev/null", scratch, AT_SYMLINK_NOFOLLOW);
	EACH_BAD(p) {
		CALL(stat, "/", p);
		CALL(stat64, "/", p);
		CALL(fstat, fd, p);
		CALL(newfstatat, fd, p, scratch, 0);
		CALL(newfstatat, AT_FDCWD, "/", p, 0);
		CALL(statx, AT_FDCWD, "/", 0, STATX_ALL, p);
		CALL(statfs, "/", p);
		CALL(fstatfs, fd, p);
	}
	for (int bit = 0; bit < 32; bit++) {
		CALL(statx, AT_FDCWD, "/dev/null", 1u << bit, STATX_TYPE, scratch);
		CALL(statx, AT_FDCWD, "/nonexistent", 0, 1u << bit, scratch);
	}
	CALL(statx, AT_FDCWD, "f", AT_STATX_FORCE_SYNC, STATX_BASIC_STATS, scratch);
	CALL(statx, AT_FDCWD, "f", AT_STATX_DONT_SYNC, STATX_ALL, scratch);
	CALL(statx, fd, "", AT_EMPTY_PATH, 0xfff, scratch);
	CALL(statx, AT_FDCWD, "/dev/null", AT_STATX_FORCE_SYNC | AT_STATX_DONT_SYNC, -1, scratch);
	CALL(statfs, "/proc", scratch);
	CALL(statfs, "/nonexistent", scratch);
	CALL(statfs64, "/proc", sizeof(struct statfs64), scratch);
	CALL(statfs64, "/proc", 88, scratch);
	CALL(fstatfs64, fd, 84, scratch);
	CALL(fstatfs64, fd, 1, scratch);
	CALL(fstatfs, 0, scratch);

	// access, chmod, chown
	for (int mode = 0; mode < 10; mode++)
		CALL(access, "/etc/passwd", mode);
	CALL(access, "/etc/passwd", -1);
	CALL(faccessat, AT_FDCWD, "/etc/passwd", R_OK | X_OK);
	CALL(faccessat2, AT_FDCWD, "/etc/passwd", R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW);
	CALL(faccessat2, -1, "x", F_OK, -1);
	CALL(chmod, "f", 04755);
	CALL(chmod, "f", 0100000 | 7);
	CALL(chmod, "f", -1);
	CALL(fchmod, fd, 0);
	CALL(fchmodat, AT_FDCWD, "f", 0644);
	CALL(fchmodat2, AT_FDCWD, "f", 0600, AT_SYMLINK_NOFOLLOW);
	CALL(fchmodat2, AT_FDCWD, "f", 0600, 0x1234);
	CALL(chown, "f", -1, -1);
	CALL(chown, "f", 0, 0);
	CALL(lchown, "f", 1000, -1);
	CALL(chown32, "f", 70000, -1);
	CALL(fchown, fd, -1, 65534);
	CALL(fchownat, AT_FDCWD, "f", -1, -1, AT_SYMLINK_NOFOLLOW);
	CALL(fchownat, -1, "", 1, 2, AT_EMPTY_PATH | 0x8);
	CALL(umask, 0);
	CALL(umask, 022);
	CALL(umask, -1);
	CALL(umask, 022);

	// names
	CALL(link, "f", "l");
	CALL(symlink, "target", "s");
	CALL(readlink, "s", scratch, 100);
	CALL(readlink, "s", scratch, 3);
	CALL(readlink, "s", edge - 3, 100);
	CALL(readlink, "s", scratch, 0);
	CALL(readlink, "s", scratch, -1);
	CALL(readlink, "f", scratch, 100);
	CALL(readlinkat, AT_FDCWD, "s", scratch, 100);
	EACH_BAD(p) {
		CALL(readlink, "s", p, 100);
		CALL(readlinkat, AT_FDCWD, p, scratch, 3);
		CALL(rename, p, p);
		CALL(link, p, "q");
		CALL(symlink, "q", p);
		CALL(mkdir, p, 0755);
		CALL(unlink, p);
		CALL(rmdir, p);
		CALL(chdir, p);
		CALL(truncate, p, 5);
		CALL(getcwd, p, 4096);
		CALL(utimes, "f", p);
		CALL(utime, "f", p);
		CALL(utimensat, AT_FDCWD, "f", p, 0);
		CALL(futimesat, AT_FDCWD, "f", p);
	}
	CALL(linkat, AT_FDCWD, "s", AT_FDCWD, "l2", AT_SYMLINK_FOLLOW);
	CALL(linkat, 3, "s", -100, "l2", -1);
	CALL(symlinkat, "t", AT_FDCWD, "s2");
	CALL(rename, "l", "m");
	CALL(renameat, AT_FDCWD, "m", AT_FDCWD, "n");
	CALL(renameat2, AT_FDCWD, "n", AT_FDCWD, "f", 1);
	CALL(renameat2, AT_FDCWD, "n", AT_FDCWD, "f", 2);
	CALL(renameat2, AT_FDCWD, "n", AT_FDCWD, "o", 4);
	CALL(renameat2, AT_FDCWD, "n", AT_FDCWD, "o", -1);
	CALL(unlink, "n");
	CALL(unlinkat, AT_FDCWD, "s", 0);
	CALL(unlinkat, AT_FDCWD, "s", AT_REMOVEDIR | 1);
	CALL(mkdir, "d", 0750);
	CALL(mkdirat, AT_FDCWD, "d/e", 0700);
	CALL(rmdir, "d");
	CALL(unlinkat, AT_FDCWD, "d/e", AT_REMOVEDIR);
	CALL(mknod, "p", S_IFIFO | 0600, 0);
	CALL(mknod, "c", S_IFCHR | 0600, makedev(1, 3));
	CALL(mknod, "b", S_IFBLK | 0640, makedev(259, 70000));
	CALL(mknod, "r", S_IFREG | 0640, 5);
	CALL(mknod, "w", 0600, 5);
	CALL(mknod, "q", 0170000 | 0600, 5);
	CALL(mknodat, AT_FDCWD, "so", S_IFSOCK | 04711, 0);
	CALL(mknodat, -1, "c", S_IFCHR, -1);
	CALL(chdir, "d");
	CALL(chdir, "..");
	CALL(fchdir, fd);
	CALL(chroot, ".");
	CALL(getcwd, scratch, 5);
	CALL(getcwd, scratch, 4096);

	// sizes and times
	CALL(truncate, "f", LL(100));
	CALL(truncate, "f", LL(-1LL));
	CALL(truncate64, "f", LL(0x123456789LL));
	CALL(ftruncate, fd, LL(1000));
	CALL(ftruncate64, fd, LL(0x10000LL));
	CALL(fallocate, fd, 0, LL(0), LL(4096));
	for (int bit = 0; bit < 9; bit++)
		CALL(fallocate, -1, 1 << bit, LL(0x100000000LL), LL(-1LL));
	CALL(fallocate, -1, 3, LL(1), LL(2));
	CALL(lseek, fd, LL(10), SEEK_SET);
	CALL(lseek, fd, -5, SEEK_CUR);
	CALL(lseek, fd, 0, SEEK_END);
	CALL(lseek, fd, 0, SEEK_DATA);
	CALL(lseek, fd, 0, SEEK_HOLE);
	CALL(lseek, fd, 0, 5);
	CALL(lseek, fd, 0, -1);
	CALL(_llseek, fd, 1, 2, scratch, SEEK_SET);
	CALL(_llseek, fd, -1, -2, scratch, SEEK_SET);
	CALL(_llseek, fd, 0, 2, NULL, SEEK_CUR);
	struct timeval tv[2] = { { 1500000000, 5 }, { 1, 999999 } };
	CALL(utimes, "f", tv);
	tv[1].tv_usec = 1000000;
	CALL(utimes, "f", tv);
	CALL(futimesat, AT_FDCWD, "f", AT_EDGE(tv));
	CALL(futimesat, AT_FDCWD, "f", edge - sizeof tv[0]);
	struct utimbuf ut = { 1500000000, -1 };
	CALL(utime, "f", &ut);
	struct timespec ts[2] = { { 1500000000, 5 }, { 0, UTIME_NOW } };
	CALL(utimensat, AT_FDCWD, "f", ts, 0);
	ts[0].tv_nsec = UTIME_OMIT;
	CALL(utimensat, AT_FDCWD, "f", ts, AT_SYMLINK_NOFOLLOW);
	CALL(utimensat, fd, NULL, ts, AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | 1);
	ts[0].tv_nsec = ts[1].tv_nsec = UTIME_OMIT;
	CALL(utimensat, AT_FDCWD, "f", ts, 0);
	ts[0].tv_nsec = ts[1].tv_nsec = UTIME_NOW;
	CALL(utimensat, AT_FDCWD, "f", ts, 0);
	ts[0].tv_nsec = -1; ts[0].tv_sec = -1; ts[1].tv_nsec = 1000000000;
	CALL(utimensat, AT_FDCWD, "f", ts, 0);
	CALL(utimensat, AT_FDCWD, "f", edge - sizeof ts[0], 0);
	long long t64[4] = { 1500000000, 7, -1, 3 };
	CALL(utimensat_time64, AT_FDCWD, "f", t64, 0);
	CALL(utimensat_time64, AT_FDCWD, "f", NULL, 0);

	// whole-file calls
	CALL(fsync, fd);
	CALL(fdatasync, -1);
	CALL(fadvise64, fd, LL(0), LL(100), POSIX_FADV_SEQUENTIAL);
	for (int advice = 0; advice < 8; advice++)
		CALL(fadvise64, -1, 0, 5, advice, advice, advice);
	CALL(readahead, fd, LL(0), 100);
	CALL(sync_file_range, fd, LL(0), LL(10), 7);
	CALL(sync_file_range, fd, LL(0), LL(10), -1);
	CALL(flock, fd, 1);
	CALL(flock, fd, 2 | 4);
	CALL(flock, fd, 8);
	CALL(flock, fd, 32 | 64);
	CALL(flock, fd, -1);
	unsigned long long range[2] = { 0, 4096 };
	CALL(cachestat, fd, range, scratch, 0);
	CALL(cachestat, -1, range, edge, 1);
	CALL(name_to_handle_at, AT_FDCWD, "/", NULL, NULL, 0);
	struct { unsigned bytes; int type; unsigned char f[128]; } handle = { 0 };
	int mount_id;
	CALL(name_to_handle_at, AT_FDCWD, "/etc/passwd", &handle, &mount_id, 0);
	handle.bytes = 128;
	CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, &mount_id, AT_SYMLINK_FOLLOW | AT_EMPTY_PATH | 1);
	CALL(open_by_handle_at, AT_FDCWD, &handle, O_RDONLY);
	CALL(open_by_handle_at, -1, edge, O_RDWR | O_DIRECTORY);
	CALL(file_getattr, AT_FDCWD, "f", scratch, 24, 0);
	CALL(swapon, "f", 0x8000 | 5);
	CALL(swapoff, "f");
	CALL(acct, "f");
	CALL(close, fd);
	CALL(close, fd);
	CALL(close, -1);
	CALL(close_range, 100, 200, 0);
	CALL(close_range, 100, -1, 6);
	CALL(close_range, 5, 1, -1);
}
