// Structures that are read and written by one call: apart, the same, and in one another. Exits with 0 if the kernel's answers
// are right. For tests/tests/engines.rs.
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>
#include <sys/syscall.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <string.h>
#include <stdint.h>
static uint64_t words[64];
static long mask(int how, void *set, void *old) { return syscall(SYS_rt_sigprocmask, how, set, old, 8); }
int main(void)
{
    uint64_t full[2] = {0, 0};
    for (int i = 0; i < 300; i++) {
        uint64_t set = 1ull << (SIGUSR1 - 1), old = 0;
        if (mask(SIG_BLOCK, &set, &old)) return 1;
        if (mask(SIG_SETMASK, &old, &set)) return 2;
        if (set != (old | 1ull << (SIGUSR1 - 1))) return 3;
        /* The same. */
        words[4] = 1ull << (SIGUSR2 - 1);
        if (mask(SIG_BLOCK, words + 4, words + 4) || words[4] != old) return 4;
        words[4] = old;
        if (mask(SIG_SETMASK, words + 4, words + 4) || words[4] != (old | 1ull << (SIGUSR2 - 1))) return 5;
        /* In one another. */
        struct rlimit *lim = (struct rlimit *)(words + 8);
        if (syscall(SYS_prlimit64, 0, RLIMIT_CORE, 0, lim)) return 6;
        if (syscall(SYS_prlimit64, 0, RLIMIT_CORE, lim, (char *)lim + 8)) return 7;
        if (syscall(SYS_prlimit64, 0, RLIMIT_CORE, (char *)lim + 8, lim)) return 8;
        if (syscall(SYS_prlimit64, 0, RLIMIT_CORE, lim, lim + 1)) return 9;
        struct itimerval *timer = (struct itimerval *)(words + 20);
        memset(timer, 0, 2 * sizeof *timer);
        timer->it_value.tv_sec = 1000;
        if (syscall(SYS_setitimer, ITIMER_VIRTUAL, timer, timer)) return 10;
        if (timer->it_value.tv_sec) return 11;
        if (syscall(SYS_setitimer, ITIMER_VIRTUAL, timer, timer + 1)) return 12;
        if (mask(SIG_SETMASK, (void *)8, full) == 0) return 13;
        if (mask(SIG_SETMASK, 0, (void *)8) == 0) return 14;
    }
    return 0;
}
