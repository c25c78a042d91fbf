// What tracees that check themselves include: what does not hold is told with its line, and ends the process with 9.
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#define CHECK(what) do { if (!(what)) { dprintf(2, "line %d: %s (errno %d)\n", __LINE__, #what, errno); _exit(9); } } while (0)
