/* Looks for the memory in which its calls are recorded and writes over it, while it goes on making calls; checks these. engine_hostile
 * KIND SEED: record (in the ring), ring (all of it), heads (the words that say how much is in it, by little), words (the same, anything),
 * any (all words of the slot: its own calls may go wrong then, and are not checked). Exits with 3 if there is no such memory. Not compared. */
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CHECK(what) do { if (!lax && !(what)) { dprintf(2, "line %d: %s (errno %d)\n", __LINE__, #what, errno); _exit(9); } } while (0)

static unsigned char *slots;
static uint64_t state;
static int lax;
static sigjmp_buf back;

static uint64_t next(void)
{
	state ^= state << 13, state ^= state >> 7, state ^= state << 17;
	return state;
}

static void find(void)
{
	char line[512];
	FILE *maps = fopen("/proc/self/maps", "r");
	slots = 0;
	while (maps && fgets(line, sizeof line, maps))
		if (strstr(line, "memfd:strobe"))
			slots = (void *)strtoul(line, 0, 16);
	if (maps)
		fclose(maps);
}

static void gone(int signo)
{
	// The tracer has taken it away.
	siglongjmp(back, 1);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	state = strtoull(argv[2], 0, 10) * 0x9e3779b97f4a7c15 + 1;
	long parent = getppid();
	for (int i = 0; i < 400; i++)
		CHECK(getppid() == parent);
	find();
	if (!slots)
		return 3;
	lax = !strcmp(argv[1], "any");
	signal(SIGSEGV, gone);
	volatile int round = 0;
	if (sigsetjmp(back, 1))
		slots = 0;
	for (; round < 300; round++) {
		volatile uint64_t *words = (void *)slots, *ring = slots ? (void *)(slots + 4096) : 0;
		if (slots && !strcmp(argv[1], "record"))
			for (int i = 0; i < 20; i++)
				ring[next() % 2000] = next() % 3 ? next() % 5000 : next();
		else if (slots && !strcmp(argv[1], "ring"))
			memset(slots + 4096, (int)next(), 65536);
		else if (slots && !strcmp(argv[1], "heads"))
			words[1 + next() % 3] += 8 * (next() % 4000);
		else if (slots && !strcmp(argv[1], "words"))
			words[1 + next() % 3] = next();
		else if (slots && lax)
			words[next() % 10000] = next();
		for (int i = 0; i < 5; i++) {
			CHECK(getppid() == parent);
			CHECK(write(-1, "x", 1) == -1 && errno == EBADF);
			CHECK(close(9999) == -1 && errno == EBADF);
		}
	}
	return 0;
}
