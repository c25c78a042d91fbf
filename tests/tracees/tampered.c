/* Asserts what it sees of calls that a tracer tampers with. Not compared with strace.
 *
 * tampered results R...      one chdir("/") for each R, which is what it returns: a value, or an error as -ERRNO
 * tampered threads N R...    the same in N threads
 * tampered keeps             chdir("/"), after which every register that the kernel keeps is as before; twice
 * tampered opens TEXT        open("/nonexistent") succeeds, and the file begins with TEXT
 * tampered cwd TEXT          getcwd() gives TEXT
 * tampered signal            chdir("/") succeeds, with one SIGUSR1 from the kernel (SI_KERNEL) behind it
 * tampered sleeps MS         chdir("/") takes at least MS milliseconds, in one thread; another makes calls meanwhile
 *
 * The exit status is 0 when all was as told, else 1 and a line says what was seen. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int wanted;
static char **results;
static volatile int bad, got_signal, done;

static long change(void)
{
    long r = syscall(SYS_chdir, "/");
    return r == -1 ? -errno : r;
}

static void *calls(void *unused)
{
    for (int i = 0; i < wanted; i++) {
        long r = change();
        if (r != (long)strtoll(results[i], NULL, 0)) {
            fprintf(stderr, "call %d returned %ld, not %s\n", i + 1, r, results[i]);
            bad = 1;
        }
    }
    return unused;
}

/* A raw call with marks in all argument registers; whether they are still there. */
static int keeps(void)
{
#ifdef __x86_64__
    long nr = SYS_chdir, rdi = (long)"/", rsi = 0x1111, rdx = 0x2222, was = rdi;
    register long r10 __asm__("r10") = 0x3333, r8 __asm__("r8") = 0x4444, r9 __asm__("r9") = 0x5555;
    __asm__ volatile("syscall"
                     : "+a"(nr), "+D"(rdi), "+S"(rsi), "+d"(rdx), "+r"(r10), "+r"(r8), "+r"(r9)
                     :
                     : "rcx", "r11", "memory");
    return rdi == was && rsi == 0x1111 && rdx == 0x2222 && r10 == 0x3333 && r8 == 0x4444 && r9 == 0x5555;
#else
    long nr = SYS_chdir, ebx = (long)"/", ecx = 0x1111, edx = 0x2222, esi = 0x3333, edi = 0x4444, was = ebx;
    __asm__ volatile("int $0x80" : "+a"(nr), "+b"(ebx), "+c"(ecx), "+d"(edx), "+S"(esi), "+D"(edi) : : "memory");
    return ebx == was && ecx == 0x1111 && edx == 0x2222 && esi == 0x3333 && edi == 0x4444;
#endif
}

static void on_signal(int signo, siginfo_t *info, void *unused)
{
    (void)signo;
    (void)unused;
    got_signal += info->si_code == SI_KERNEL ? 1 : 100;
}

static long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void *others(void *count)
{
    while (!done) {
        syscall(SYS_getuid);
        ++*(long *)count;
    }
    return NULL;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    if (!strcmp(argv[1], "results")) {
        wanted = argc - 2;
        results = argv + 2;
        calls(NULL);
    } else if (!strcmp(argv[1], "threads")) {
        pthread_t thread[16];
        int n = atoi(argv[2]);
        wanted = argc - 3;
        results = argv + 3;
        for (int i = 0; i < n; i++)
            pthread_create(&thread[i], NULL, calls, NULL);
        for (int i = 0; i < n; i++)
            pthread_join(thread[i], NULL);
    } else if (!strcmp(argv[1], "keeps")) {
        for (int i = 0; i < 2; i++)
            if (!keeps()) {
                fprintf(stderr, "a register changed\n");
                bad = 1;
            }
    } else if (!strcmp(argv[1], "opens")) {
        char text[100] = "";
        int fd = open("/nonexistent", O_RDONLY);
        if (fd < 0 || read(fd, text, sizeof text - 1) < 0 || strncmp(text, argv[2], strlen(argv[2]))) {
            fprintf(stderr, "open: %d, text %s\n", fd, text);
            bad = 1;
        }
    } else if (!strcmp(argv[1], "cwd")) {
        char text[100] = "";
        syscall(SYS_getcwd, text, sizeof text);
        if (strcmp(text, argv[2])) {
            fprintf(stderr, "getcwd: %s\n", text);
            bad = 1;
        }
    } else if (!strcmp(argv[1], "signal")) {
        struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };
        sigaction(SIGUSR1, &action, NULL);
        long r = change();
        if (r || got_signal != 1) {
            fprintf(stderr, "chdir: %ld, signals %d\n", r, got_signal);
            bad = 1;
        }
    } else if (!strcmp(argv[1], "sleeps")) {
        long count = 0, from, began;
        pthread_t thread;
        pthread_create(&thread, NULL, others, &count);
        while (!*(volatile long *)&count)
            ;
        from = *(volatile long *)&count;
        began = now();
        change();
        long took = now() - began, made = *(volatile long *)&count - from;
        done = 1;
        pthread_join(thread, NULL);
        if (took < atoi(argv[2]) || made < 10) {
            fprintf(stderr, "took %ld ms, the other thread made %ld calls\n", took, made);
            bad = 1;
        }
    } else
        return 2;
    return bad;
}
