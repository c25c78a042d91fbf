/* Groups stat, statx, statfs, fstatfs, dirent, dirent64, file_attr, file_handle, ustat, and their i386 twins.
 * difftest:  | -v | -X raw | -X verbose | -yy | -P f | -s 4 | -e raw=all | -e verbose=none
 */
#include "tracee.h"
#include <linux/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#ifdef __x86_64__
#define __NR_oldlstat NONE
#define __NR_oldfstat NONE
#else
#define __NR_newfstatat NONE
#endif
#define BITS(b) for (unsigned long b = 1, b##_ = 0; b##_ < 32; b##_++, b = 1ul << b##_)
static long odd[] = { 0, 1, -1, 0x7fffffff, 0x80000000L, AT_FDCWD, 7777 };
#define EACH_ODD(x) for (size_t i_##x = 0, x; i_##x < sizeof odd / sizeof odd[0] && ((x = odd[i_##x]), 1); i_##x++)

TRACEE {
	int fd = open("f", O_RDWR | O_CREAT | O_TRUNC, 0644);
	write(fd, "some text", 9);
	open("/proc/version", O_RDONLY);
	dup2(4, 5);
	close(4);
	for (size_t i = 0; i < 3; i++) {
		// A time that the comparison of two runs does not see as its own.
		struct timespec ts[2] = { { 1500000000 + i, i ? 5 * i : 0 }, { i == 2 ? -5 : 1000, 999999999 * (i == 1) } };
		utimensat(AT_FDCWD, "f", ts, 0);
		CALL(stat, "f", scratch);
		CALL(lstat, "f", scratch);
		CALL(fstat, fd, scratch);
		CALL(stat64, "f", scratch);
		CALL(lstat64, "f", scratch);
		CALL(fstat64, fd, scratch);
		CALL(oldstat, "f", scratch);
		CALL(oldlstat, "f", scratch);
		CALL(oldfstat, fd, scratch);
		CALL(newfstatat, AT_FDCWD, "f", scratch, 0);
		CALL(fstatat64, AT_FDCWD, "f", scratch, 0);
		CALL(statx, AT_FDCWD, "f", 0, STATX_ALL, scratch);
	}
	symlink("f", "s");
	chmod("f", 07777);
	static const char *const names[] = { "s", ".", "/dev/null", "/dev/tty", "/dev/zero", "/proc/self/fd/0", "/proc/1/status", "/dev/ptmx", "none/x", "" };
	for (int i = 0; i < 10; i++) {
		CALL(stat, names[i], scratch);
		CALL(lstat, names[i], scratch);
		CALL(stat64, names[i], scratch);
		CALL(lstat64, names[i], scratch);
		CALL(oldstat, names[i], scratch);
		CALL(oldlstat, names[i], scratch);
		CALL(newfstatat, AT_FDCWD, names[i], scratch, AT_SYMLINK_NOFOLLOW);
		CALL(statx, AT_FDCWD, names[i], AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, scratch);
		CALL(statx, AT_FDCWD, names[i], AT_STATX_DONT_SYNC, 0xffffffff, scratch);
	}
	memset(scratch, 0, sizeof scratch);
	CALL(statfs, "none/x", scratch);
	CALL(statfs, "/proc/self", scratch);
	EACH_BAD(p) {
		CALL(stat, p, scratch);
		CALL(lstat, p, scratch);
		CALL(stat, "f", p);
		CALL(fstat, fd, p);
		CALL(lstat, "f", p);
		CALL(stat64, p, scratch);
		CALL(stat64, "f", p);
		CALL(fstat64, fd, p);
		CALL(oldstat, "f", p);
		CALL(oldfstat, fd, p);
		CALL(newfstatat, AT_FDCWD, p, scratch, 0);
		CALL(newfstatat, AT_FDCWD, "f", p, 0);
		CALL(newfstatat, fd, p, scratch, AT_EMPTY_PATH);
		CALL(fstatat64, AT_FDCWD, p, scratch, 0);
		CALL(fstatat64, AT_FDCWD, "f", p, 0);
		CALL(statx, AT_FDCWD, p, 0, STATX_ALL, scratch);
		CALL(statx, AT_FDCWD, "f", 0, STATX_ALL, p);
		CALL(statx, fd, p, AT_EMPTY_PATH, STATX_ALL, scratch);
		CALL(statfs, p, scratch);
		CALL(statfs, "/proc", p);
		CALL(fstatfs, 5, p);
		CALL(statfs64, p, 84, scratch);
		CALL(statfs64, "/proc", 84, p);
		CALL(fstatfs64, 5, 84, p);
		CALL(getdents, 1000, p, 100);
		CALL(getdents64, 1000, p, 100);
		CALL(readdir, 1000, p, 1);
		CALL(file_getattr, AT_FDCWD, "f", p, 24, 0);
		CALL(file_getattr, AT_FDCWD, p, scratch, 24, 0);
		CALL(file_setattr, AT_FDCWD, "none/x", p, 24, 0);
		CALL(file_setattr, AT_FDCWD, p, scratch, 24, 0);
		CALL(name_to_handle_at, AT_FDCWD, p, scratch, scratch, 0);
		CALL(name_to_handle_at, AT_FDCWD, "f", p, scratch, 0);
		CALL(name_to_handle_at, AT_FDCWD, "f", scratch, p, 0);
		CALL(open_by_handle_at, fd, p, O_RDONLY);
	}
	EACH_ODD(n) {
		CALL(fstat, n == 0 || n == 1 ? 99 : n, scratch);
		CALL(newfstatat, n, "none/x", scratch, n);
		CALL(fstatat64, n, "none/x", scratch, n);
		CALL(statx, n, "none/x", n, n, scratch);
		CALL(fstatfs, n == 0 || n == 1 ? 99 : n, scratch);
		CALL(statfs64, "/proc", n, scratch);
		CALL(fstatfs64, 5, n, scratch);
		CALL(getdents, n, scratch, n);
		CALL(getdents64, n, scratch, n);
		CALL(readdir, n, scratch, n);
		CALL(file_getattr, n, "none/x", scratch, n, n);
		CALL(file_setattr, n, "none/x", scratch, n, n);
		CALL(name_to_handle_at, n, "none/x", scratch, scratch, n);
		memset(scratch, 0, 16384);
		CALL(open_by_handle_at, n, scratch, n);
	}
	memset(scratch, 0, sizeof scratch);
	BITS(b) {
		CALL(newfstatat, -1, "none/x", scratch, b);
		CALL(fstatat64, -1, "none/x", scratch, b);
		CALL(statx, -1, "none/x", b, 0, scratch);
		CALL(statx, -1, "none/x", b | 0x2000, 0, scratch);
		CALL(statx, -1, "none/x", 0, b, scratch);
		CALL(file_getattr, -1, "none/x", scratch, 24, b);
		CALL(file_setattr, -1, "none/x", scratch, 24, b);
		CALL(name_to_handle_at, -1, "none/x", scratch, scratch, b);
		CALL(open_by_handle_at, -1, scratch, b);
		unsigned long long attr[4] = { b, b << 4 | (unsigned)b, (unsigned long long)b << 32 | 7 };
		CALL(file_setattr, -1, "none/x", attr, 24, 0);
	}
	CALL(statx, AT_FDCWD, "f", 0x6000, 0, scratch);
	CALL(statx, AT_FDCWD, "f", 0x6000 | 0x100, 0x2fff, scratch);
	CALL(statx, AT_FDCWD, "f", 0x2000 | 0x800, 0x2fff, edge - 256);
	CALL(statx, AT_FDCWD, "f", 0x4000 | 0x1, 0x2fff, edge - 255);

	CALL(statfs, "/proc", edge - sizeof(struct statfs));
	CALL(statfs, "/proc", edge - sizeof(struct statfs) + 1);
	CALL(statfs, "/sys", scratch);
	memset(scratch, 0, sizeof scratch);
	for (int n = 80; n < 92; n++) {
		CALL(statfs64, "/proc", n, scratch);
		CALL(fstatfs64, 5, n, scratch);
	}

	mkdir("d", 0755);
	close(open("d/a file with a name that is longer than the limit of thirty-two", O_CREAT, 0644));
	symlink("x", "d/l");
	mkdir("d/dd", 0755);
	mknod("d/p", S_IFIFO | 0644, 0);
	int dir = open("d", O_RDONLY | O_DIRECTORY);
	CALL(getdents64, dir, scratch, 10);
	CALL(getdents64, dir, scratch, 60);
	CALL(getdents64, dir, scratch, 4096);
	CALL(getdents64, dir, scratch, 4096);
	CALL(lseek, dir, 0, SEEK_SET);
	CALL(getdents, dir, scratch, 10);
	CALL(getdents, dir, scratch, 4096);
	CALL(getdents, dir, scratch, 4096);
	CALL(lseek, dir, 0, SEEK_SET);
	for (int i = 0; i < 8; i++)
		CALL(readdir, dir, scratch, 1);
	CALL(lseek, dir, 0, SEEK_SET);
	CALL(getdents64, dir, edge - 300, 4096);
	CALL(lseek, dir, 0, SEEK_SET);
	CALL(getdents64, dir, edge - 30, 4096);
	mkdir("many", 0755);
	for (int i = 0; i < 50; i++) {
		char name[20];
		sprintf(name, "many/%d", i);
		close(open(name, O_CREAT, 0644));
	}
	int many = open("many", O_RDONLY);
	CALL(getdents64, many, scratch, 32768);
	CALL(lseek, many, 0, SEEK_SET);
	CALL(getdents, many, scratch, 32768);

	struct { unsigned long long flags; unsigned ext, n, proj, cow; unsigned char tail[4096]; } attr = { 0x2aa5, 5, 6, 7, 8 };
	CALL(file_getattr, AT_FDCWD, "f", &attr, 24, 0);
	CALL(file_getattr, AT_FDCWD, "f", &attr, 40, 0);
	CALL(file_getattr, AT_FDCWD, "f", &attr, 8, 0);
	CALL(file_getattr, AT_FDCWD, "f", edge - 24, 24, 0);
	CALL(file_getattr, AT_FDCWD, "f", edge - 23, 24, 0);
	CALL(file_getattr, fd, "", &attr, 24, AT_EMPTY_PATH);
	attr.flags = -1;
	attr.tail[3] = 7;
	for (int n = 20; n < 34; n++)
		CALL(file_setattr, AT_FDCWD, "none/x", &attr, n, 0);
	CALL(file_setattr, AT_FDCWD, "none/x", &attr, 4096, 0);
	CALL(file_setattr, AT_FDCWD, "none/x", &attr, 4097, 0);
	memcpy(edge - 32, &attr, 32);
	CALL(file_setattr, AT_FDCWD, "none/x", edge - 32, 32, 0);
	CALL(file_setattr, AT_FDCWD, "none/x", edge - 32, 33, 0);
	CALL(file_setattr, AT_FDCWD, "none/x", edge - 24, 24, 0);
	CALL(file_setattr, AT_FDCWD, "none/x", edge - 23, 24, 0);

	struct { unsigned bytes; int type; unsigned char f[256]; } handle = { 0 };
	int id = 5;
	CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, &id, 0);
	for (unsigned n = 1; n < 300; n = 2 * n + 1) {
		handle.bytes = n;
		CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, &id, 0);
		handle.bytes = n;
		CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, &id, 1);
		handle.bytes = n;
		CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, scratch, 0x1);
		handle.bytes = n;
		memset(handle.f, 'a', 256);
		handle.type = n - 2;
		CALL(open_by_handle_at, AT_FDCWD, &handle, O_RDWR | O_CLOEXEC);
	}
	handle.bytes = 128;
	CALL(name_to_handle_at, AT_FDCWD, "/proc", &handle, &id, 0x1000 | 0x400 | 0x2 | 0x200);
	handle.bytes = 8;
	handle.type = 0x81;
	memcpy(edge - 16, &handle, 16);
	CALL(open_by_handle_at, 0, edge - 16, O_CREAT);
	CALL(open_by_handle_at, 0, edge - 15, O_RDONLY);
	CALL(open_by_handle_at, 0, edge - 8, O_RDONLY);
	CALL(open_by_handle_at, 0, edge - 7, O_RDONLY);
	for (int type = 0; type < 0x110; type += 1 + (type > 0x10 && type < 0xf0) * 0x1f) {
		handle.type = type;
		CALL(open_by_handle_at, 0, &handle, O_RDONLY);
	}
	static const int types[] = { 0x41, 0x42, 0x4d, 0x4e, 0x4f, 0x51, 0x52, 0x61, 0x62, 0x71, 0x72, 0x81, 0x82, 0x97, 0xb1, 0xb2, 0xf1, 0xfe, 0xff, 0x10001, 0x20001, -1 };
	for (int i = 0; i < 22; i++) {
		handle.type = types[i];
		CALL(open_by_handle_at, 0, &handle, O_RDONLY);
	}
}
