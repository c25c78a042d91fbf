/* A file and a directory with security labels, used in all positions where a label is shown. 77: not allowed to label. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static int label(const char *path, const char *text, int length)
{
	return setxattr(path, "security.selinux", text, length, 0);
}

int main(void)
{
	int dir, fd, plain;
	char c;
	mkdir("d", 0755);
	close(open("d/f", O_CREAT | O_WRONLY, 0644));
	close(open("plain", O_CREAT | O_WRONLY, 0644));
	/* With and without the NUL behind it. */
	if (label("d", "system_u:object_r:dir_t:s0", 27) || label("d/f", "user_u:object_r:file_t:s0:c1", 28)) {
		perror("security.selinux");
		return 77;
	}
	access("d/f", F_OK);
	access("plain", F_OK);
	dir = open("d", O_RDONLY | O_DIRECTORY);
	fd = openat(dir, "f", O_RDONLY);
	plain = openat(AT_FDCWD, "plain", O_RDONLY);
	read(fd, &c, 1);
	read(plain, &c, 1);
	unlinkat(dir, "f", 0);
	unlink("plain");
	close(fd);
	chdir("d");
	faccessat(AT_FDCWD, "none", F_OK, 0);
	return 0;
}
