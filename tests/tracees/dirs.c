/* Directories and attributes: getdents, inotify, fanotify, extended attributes.
 * difftest:  | -v | -X raw | -yy | -x | -s 4
 */
#include "tracee.h"
#include <sys/inotify.h>

TRACEE {
	mkdir("d", 0755);
	close(open("d/one", O_CREAT | O_WRONLY, 0644));
	symlink("one", "d/two");
	mkfifo("d/three", 0600);
	int fd = open("d", O_RDONLY | O_DIRECTORY);
	CALL(getdents, fd, scratch, 4096);
	CALL(getdents, fd, scratch, 4096);
	lseek(fd, 0, SEEK_SET);
	CALL(getdents64, fd, scratch, 4096);
	CALL(getdents64, fd, scratch, 4096);
	lseek(fd, 0, SEEK_SET);
	CALL(getdents64, fd, scratch, 10);
	CALL(getdents64, fd, scratch, -1);
	CALL(getdents64, -1, NULL, 5);
	CALL(readdir, fd, scratch, 1);
	EACH_BAD(p) {
		lseek(fd, 0, SEEK_SET);
		CALL(getdents, fd, p, 4096);
		CALL(getdents64, fd, p, 4096);
		CALL(readdir, fd, p, 1);
	}

	// inotify
	CALL(inotify_init);
	int in = CALL(inotify_init1, IN_CLOEXEC | IN_NONBLOCK);
	CALL(inotify_init1, -1);
	int wd = CALL(inotify_add_watch, in, "d", IN_ALL_EVENTS);
	for (int bit = 0; bit < 32; bit++)
		CALL(inotify_add_watch, -1, "d", 1u << bit);
	CALL(inotify_add_watch, in, "nonexistent", IN_CREATE | IN_ONLYDIR | IN_DONT_FOLLOW | 0x00800000);
	CALL(inotify_add_watch, in, edge, -1);
	close(open("d/four", O_CREAT | O_WRONLY, 0644));
	CALL(read, in, scratch, 4096);
	CALL(read, in, scratch, 4096);
	CALL(inotify_rm_watch, in, wd);
	CALL(inotify_rm_watch, in, -1);
	CALL(fanotify_init, 0, 0);
	CALL(fanotify_init, 0x603, O_RDWR | O_LARGEFILE);
	for (int bit = 0; bit < 16; bit++)
		CALL(fanotify_init, 1u << bit | 1, 1u << bit);
	CALL(fanotify_init, -1, -1);
	CALL(fanotify_mark, -1, 1, LL(0x3b), AT_FDCWD, "d");
	CALL(fanotify_mark, -1, 0x10 | 2, LL(0x40000000ULL), -1, NULL);
	CALL(fanotify_mark, 3, -1, LL(-1LL), 5, edge);
	for (int bit = 0; bit < 12; bit++)
		CALL(fanotify_mark, -1, 1u << bit, LL(1ULL << (bit * 3)), -1, "x");

	// extended attributes
	int f = open("d/one", O_RDWR);
	CALL(setxattr, "d/one", "user.a", "value\0x", 7, 1);
	CALL(setxattr, "d/one", "user.a", "value", 5, 1);
	CALL(setxattr, "d/one", "user.b", "\001\002\377", 3, 2);
	CALL(lsetxattr, "d/two", "user.b", "x", 1, 0);
	CALL(fsetxattr, f, "user.c", "x", 1, -1);
	CALL(fsetxattr, f, "user.c", "x", 1, 0);
	CALL(setxattr, "d/one", "user.d", "", 0, 0);
	CALL(getxattr, "d/one", "user.a", scratch, 100);
	CALL(getxattr, "d/one", "user.a", scratch, 2);
	CALL(getxattr, "d/one", "user.a", NULL, 0);
	CALL(getxattr, "d/one", "user.none", scratch, 100);
	CALL(lgetxattr, "d/one", "user.a", edge - 7, 7);
	CALL(fgetxattr, f, "user.c", scratch, -1);
	CALL(listxattr, "d/one", scratch, 1000);
	CALL(listxattr, "d/one", scratch, 3);
	CALL(listxattr, "d/one", NULL, 0);
	CALL(llistxattr, "d/two", scratch, 100);
	CALL(flistxattr, f, scratch, 100);
	CALL(removexattr, "d/one", "user.a");
	CALL(lremovexattr, "d/two", "user.a");
	CALL(fremovexattr, -1, "user.a");
	EACH_BAD(p) {
		CALL(setxattr, "d/one", p, p, 10, 0);
		CALL(setxattr, "d/one", "user.z", p, 10, 3);
		CALL(getxattr, "d/one", "user.b", p, 10);
		CALL(getxattr, p, p, p, 10);
		CALL(listxattr, "d/one", p, 100);
		CALL(removexattr, p, p);
	}
	struct { uint64_t value; uint32_t size, flags; } x = { (uintptr_t)"abc", 3, 1 };
	CALL(setxattrat, AT_FDCWD, "d/one", AT_SYMLINK_NOFOLLOW, "user.at", &x, sizeof x);
	x.flags = -1;
	CALL(setxattrat, -1, "", AT_EMPTY_PATH, "user.at", &x, sizeof x);
	CALL(setxattrat, -1, "", -1, "user.at", AT_EDGE(x), sizeof x + 8);
	CALL(setxattrat, -1, "", 0, "user.at", edge, sizeof x);
	x.value = (uintptr_t)scratch; x.size = 100; x.flags = 0;
	CALL(getxattrat, AT_FDCWD, "d/one", 0, "user.at", &x, sizeof x);
	CALL(getxattrat, AT_FDCWD, "d/one", 0, "user.at", &x, 1);
	CALL(listxattrat, AT_FDCWD, "d/one", 0, scratch, 1000);
	CALL(removexattrat, AT_FDCWD, "d/one", 0, "user.at");
}
