/* Time: clocks, timers, timerfd, sleeping (also interrupted), adjtimex.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"
#include <sys/time.h>
#include <sys/timex.h>

static void note(int sig) { }

TRACEE {
	int clocks[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 99, -1, -2, -6, -7, -8, -1234, 0x7fffffff };
	for (int i = 0; i < sizeof clocks / sizeof *clocks; i++) {
		CALL(clock_getres, clocks[i], scratch);
		CALL(clock_getres_time64, clocks[i], scratch);
		CALL(clock_gettime, clocks[i], edge);
	}
	CALL(clock_gettime, CLOCK_REALTIME, scratch);
	CALL(clock_gettime64, CLOCK_REALTIME, scratch);
	CALL(clock_getres, 0, NULL);
	CALL(clock_getres, 0, edge);
	struct timespec ts = { 1500000000, 123456789 };
	CALL(clock_settime, CLOCK_REALTIME, &ts);
	CALL(clock_settime, CLOCK_MONOTONIC, edge);
	long long t64[4] = { 5, 6, 7, 8 };
	CALL(clock_settime64, CLOCK_REALTIME, t64);
	t64[1] = 0x1234567800000009ll;
	CALL(clock_settime64, CLOCK_BOOTTIME, t64);
	t64[1] = 6;
	CALL(gettimeofday, scratch, scratch + 100);
	CALL(gettimeofday, edge, NULL);
	CALL(gettimeofday, NULL, scratch);
	struct timeval tv = { 1500000000, 5 };
	struct timezone tz = { -60, 1 };
	CALL(settimeofday, &tv, &tz);
	CALL(settimeofday, NULL, edge);
	CALL(settimeofday, edge, NULL);
	ONLY64(CALL(time, scratch);)
	CALL(time, NULL);
	CALL(time, edge);
	CALL(stime, &tv);

	// sleeping
	ts = (struct timespec){ 0, 1000 };
	CALL(nanosleep, &ts, NULL);
	CALL(nanosleep, &ts, scratch);
	ts.tv_nsec = 1000000000;
	CALL(nanosleep, &ts, scratch);
	ts.tv_sec = -1;
	CALL(nanosleep, &ts, scratch);
	EACH_BAD(p)
		CALL(nanosleep, p, p);
	CALL(nanosleep, AT_EDGE(ts) + 4, NULL);
	ts = (struct timespec){ 0, 1000 };
	CALL(clock_nanosleep, CLOCK_REALTIME, 0, &ts, scratch);
	CALL(clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, scratch);
	CALL(clock_nanosleep, CLOCK_BOOTTIME, -1, &ts, NULL);
	CALL(clock_nanosleep, -1, 2, edge, NULL);
	CALL(clock_nanosleep_time64, CLOCK_REALTIME, 0, t64 + 3, NULL);
	CALL(clock_nanosleep_time64, CLOCK_REALTIME, TIMER_ABSTIME, t64, scratch);
	signal(SIGALRM, note);
	struct itimerval it = { { 0, 0 }, { 0, 3000 } };
	CALL(setitimer, ITIMER_REAL, &it, NULL);
	ts = (struct timespec){ 2, 0 };
	CALL(nanosleep, &ts, scratch);
	CALL(setitimer, ITIMER_REAL, &it, scratch);
	CALL(clock_nanosleep, CLOCK_REALTIME, 0, &ts, scratch);

	// interval timers
	for (int which = -1; which < 4; which++)
		CALL(getitimer, which, scratch);
	CALL(getitimer, 0, edge);
	it.it_value.tv_usec = -1;
	CALL(setitimer, ITIMER_PROF, &it, edge);
	CALL(setitimer, 9, edge, edge);
	CALL(setitimer, ITIMER_VIRTUAL, NULL, scratch);
	CALL(alarm, 1000);
	CALL(alarm, 0);
	CALL(alarm, -1);
	CALL(alarm, 0);

	// POSIX timers
	signal(SIGUSR1, SIG_IGN);
	struct sigevent ev = { 0 };
	timer_t id = 0;
	int timer = -1;
	for (int notify = 0; notify < 6; notify++) {
		ev.sigev_notify = notify;
		ev.sigev_signo = notify == 5 ? 0 : SIGUSR1;
		ev.sigev_value.sival_ptr = (void *)0x1234;
		ev._sigev_un._tid = getpid();
		CALL(timer_create, CLOCK_MONOTONIC, &ev, &timer);
	}
	CALL(timer_create, CLOCK_REALTIME, NULL, &timer);
	CALL(timer_create, 99, &ev, &timer);
	CALL(timer_create, CLOCK_REALTIME, edge, edge);
	CALL(timer_create, CLOCK_REALTIME, AT_EDGE(ev) + 8, &timer);
	struct itimerspec its = { { 3000, 5 }, { 1000, 7 } };
	CALL(timer_settime, 0, 0, &its, scratch);
	CALL(timer_settime, 1, 0, &its, scratch);
	CALL(timer_settime, 99, TIMER_ABSTIME, &its, NULL);
	CALL(timer_settime, 99, -1, &its, NULL);
	CALL(timer_settime, 77, 2, edge, edge);
	CALL(timer_settime64, 99, 0, t64, scratch);
	CALL(timer_gettime, 77, scratch);
	CALL(timer_gettime, 0, edge);
	CALL(timer_getoverrun, 0);
	CALL(timer_getoverrun, -1);
	CALL(timer_delete, 0);
	CALL(timer_delete, 0);

	// timerfd
	int fd = CALL(timerfd_create, CLOCK_MONOTONIC, 0x80000 | 0x800);
	CALL(timerfd_create, CLOCK_BOOTTIME_ALARM, 0);
	CALL(timerfd_create, -1, -1);
	CALL(timerfd_create, 0, 1);
	its = (struct itimerspec){ { 0, 0 }, { 0, 1000 } };
	CALL(timerfd_settime, fd, 0, &its, scratch);
	CALL(timerfd_settime, fd, 1 | 2, &its, NULL);
	CALL(timerfd_settime, -1, -1, edge, edge);
	CALL(timerfd_settime64, fd, 0, t64, scratch);
	its = (struct itimerspec){ { 0, 0 }, { 0, 0 } };
	CALL(timerfd_settime, fd, 0, &its, NULL);
	CALL(timerfd_gettime, fd, scratch);
	CALL(timerfd_gettime64, fd, scratch);
	CALL(timerfd_gettime, fd, edge);

	// adjtimex
	struct timex tx = { 0 };
	CALL(adjtimex, &tx);
	tx = (struct timex){ .modes = 0x8001, .offset = 5, .freq = -7, .status = 0x41, .time = { 1500000000, 5 } };
	CALL(adjtimex, &tx);
	tx.modes = -1; tx.status = -1;
	CALL(adjtimex, &tx);
	CALL(adjtimex, edge);
	tx.modes = 0x8003;
	CALL(clock_adjtime, CLOCK_REALTIME, &tx);
	CALL(clock_adjtime, 99, &tx);
	CALL(clock_adjtime, CLOCK_TAI, edge);
	CALL(clock_adjtime64, CLOCK_REALTIME, scratch);
	CALL(clock_adjtime64, -1, edge);
}
