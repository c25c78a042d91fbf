/* Processes that fork processes: a tree of the given depth, two children each; every parent waits for its own. Not compared. */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int depth = argc > 1 ? atoi(argv[1]) : 8, status, bad = 0;
again:
	for (int i = 0; depth > 0 && i < 2; i++)
		if (fork() == 0) {
			depth--;
			goto again;
		}
	while (wait(&status) > 0)
		bad |= status;
	return bad ? 1 : 0;
}
