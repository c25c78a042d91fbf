/* Reads of a file through a descriptor, for -yy. Argument: number of reads (default 50000). Not compared. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 50000;
	int fd = open("/etc/passwd", O_RDONLY);
	char buffer[64];
	for (int i = 0; i < n; i++)
		pread(fd, buffer, sizeof buffer, 0);
	return 0;
}
