/* Decoder group "time": interval timers, clocks, POSIX timers, timerfd, adjusting, sleeping, with their time64 twins.
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"
#include <sys/time.h>

static const int clocks[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 20, 24, 99, -1, -2, -3, -4, -5, -6, -7, -8, -9, -1234, -13, -14, -15, -16, 0x7fffffff, INT_MIN };

TRACEE {
	// Pairs as long as the architecture's, and of 64 bits.
	long two[4] = { 5, 999999, 0, 1 };
	long wrong[4] = { -1, -1, LONG_MAX, LONG_MIN };
	long zero[4] = { 0 };
	long long two64[4] = { 5, 999999999, 0, 1 };
	long long wrong64[4] = { -1, -1, 0x7fffffffffffffffLL, 0x100000001LL };
	long long late64[4] = { 0x123456789LL, 0x100000000LL, 1, 2 };
	signal(SIGALRM, SIG_IGN);

	// sleeping: what fails at once, and zero
	CALL(nanosleep, zero, scratch);
	CALL(nanosleep, wrong, scratch);
	CALL(nanosleep, wrong, NULL);
	CALL(nanosleep, wrong + 2, scratch);
	BAD(nanosleep, 1, 0, scratch);
	BAD(nanosleep, 2, zero, 0);
	CUT(nanosleep, 1, wrong, sizeof *wrong * 2, 0, NULL);
	EACH(clock_nanosleep, 1, clocks, 0, 0, wrong, scratch);
	BITS(clock_nanosleep, 2, 32, 0, 0, wrong, scratch);
	BAD(clock_nanosleep, 3, 1, 1, 0, scratch);
	BAD(clock_nanosleep, 4, 1, 0, zero, 0);
	CALL(clock_nanosleep, 1, 1, zero, NULL);
	CALL(clock_nanosleep, 1, 1, zero, scratch);
	EACH(clock_nanosleep_time64, 1, clocks, 0, 0, wrong64, scratch);
	BITS(clock_nanosleep_time64, 2, 32, 0, 0, wrong64, scratch);
	BAD(clock_nanosleep_time64, 3, 1, 1, 0, scratch);
	BAD(clock_nanosleep_time64, 4, 1, 0, zero, 0);
	CUT(clock_nanosleep_time64, 3, wrong64, 16, 1, 0, 0, 0);

	// interval timers
	RANGE(getitimer, 1, -1, 4, 0, scratch);
	BAD(getitimer, 2, 0, 0);
	BAD(getitimer, 2, 9, 0);
	RANGE(setitimer, 1, -1, 4, 0, wrong, scratch);
	CALL(setitimer, 0, two, scratch);
	CALL(getitimer, 0, scratch);
	CALL(setitimer, 0, zero, NULL);
	CALL(setitimer, 1, zero, scratch);
	CALL(setitimer, 1, zero, edge);
	CALL(setitimer, 1, NULL, scratch);
	BAD(setitimer, 2, 1, 0, NULL);
	BAD(setitimer, 3, 1, zero, 0);
	CUT(setitimer, 2, wrong, sizeof *wrong * 4, 9, 0, NULL);
	CALL(alarm, 0);
	CALL(alarm, 1000);
	CALL(alarm, -1);
	CALL(alarm, 0x80000000);
	CALL(alarm, 0);

	// the time of day
	CALL(gettimeofday, scratch, scratch + 100);
	CALL(gettimeofday, NULL, scratch);
	CALL(gettimeofday, scratch, NULL);
	CALL(gettimeofday, NULL, NULL);
	BAD(gettimeofday, 1, 0, scratch);
	BAD(gettimeofday, 2, NULL, 0);
	int zone[2] = { -60, 1 }, zone2[2] = { 0x7fffffff, INT_MIN };
	CALL(settimeofday, wrong, zone);
	CALL(settimeofday, two, zone2);
	CALL(settimeofday, wrong + 2, NULL);
	BAD(settimeofday, 1, 0, zone);
	BAD(settimeofday, 2, wrong, 0);
	CUT(settimeofday, 1, wrong, sizeof *wrong * 2, 0, zone);
	CUT(settimeofday, 2, zone, sizeof zone, wrong, 0);
	CALL(time, NULL);
	CALL(time, scratch);
	BAD(time, 1, 0);
	CALL(stime, two);
	CALL(stime, wrong);
	BAD(stime, 1, 0);
	CALL(ftime, scratch);

	// clocks
	EACH(clock_getres, 1, clocks, 0, scratch);
	EACH(clock_gettime, 1, clocks, 0, edge);
	EACH(clock_settime, 1, clocks, 0, wrong);
	EACH(clock_getres_time64, 1, clocks, 0, scratch);
	EACH(clock_gettime64, 1, clocks, 0, edge);
	EACH(clock_settime64, 1, clocks, 0, wrong64);
	BAD(clock_getres, 2, 0, 0);
	BAD(clock_gettime, 2, 0, 0);
	BAD(clock_settime, 2, 0, 0);
	BAD(clock_getres_time64, 2, 0, 0);
	BAD(clock_gettime64, 2, 0, 0);
	BAD(clock_settime64, 2, 0, 0);
	CALL(clock_settime, 0, two);
	CALL(clock_settime64, 0, two64);
	CALL(clock_settime64, 0, late64);
	CUT(clock_settime, 2, wrong, sizeof *wrong * 2, 0, 0);
	CUT(clock_settime64, 2, wrong64, 16, 0, 0);
	// Descriptors and processes as clocks.
	for (int kind = 0; kind < 8; kind++) {
		CALL(clock_gettime, (~1u << 3) | kind, edge);
		CALL(clock_gettime, (~100000u << 3) | kind, edge);
		CALL(clock_gettime, (~0x1ffffffu << 3) | kind, edge);
		CALL(clock_gettime, (~0u << 3) | kind, edge);
	}

	// adjusting: modes that are refused show the bare address; zero ones read
	struct __kernel_timex_ { unsigned modes; long offset, freq, maxerror, esterror; int status; long more[20]; } timex;
	memset(&timex, 0, sizeof timex);
	CALL(adjtimex, memset(scratch, 0, 4096));
	timex.modes = -1;
	CALL(adjtimex, &timex);
	BAD(adjtimex, 1, 0);
	EACH(clock_adjtime, 1, clocks, 0, memset(scratch, 0, 4096));
	CALL(clock_adjtime, 0, &timex);
	BAD(clock_adjtime, 2, 0, 0);
	BAD(clock_adjtime64, 2, 0, 0);
	EACH(clock_adjtime64, 1, clocks, 0, memset(scratch, 0, 4096));

	// POSIX timers
	int ids[40];
	EACH(timer_create, 1, clocks, 0, NULL, edge);
	struct sigevent event;
	memset(&event, 0x41, sizeof event);
	for (int notify = -1; notify < 9; notify++) {
		event.sigev_notify = notify;
		event.sigev_signo = notify + 10;
		CALL(timer_create, 99, &event, ids);
	}
	event.sigev_notify = SIGEV_SIGNAL;
	for (int signo = -1; signo < 70; signo += 7) {
		event.sigev_signo = signo;
		CALL(timer_create, 99, &event, ids);
	}
	BAD(timer_create, 2, 0, 0, ids);
	BAD(timer_create, 3, 0, NULL, 0);
	CUT(timer_create, 2, &event, sizeof event, 99, 0, ids);
	event.sigev_notify = SIGEV_THREAD_ID;
	CUT(timer_create, 2, &event, sizeof event, 99, 0, ids);
	event.sigev_notify = SIGEV_NONE;
	CALL(timer_create, 0, &event, ids);
	CALL(timer_create, 1, NULL, ids + 1);
	long id = ids[0];
	EACH(timer_settime, 1, numbers, 0, 0, wrong, scratch);
	BITS(timer_settime, 2, 32, 99, 0, wrong, scratch);
	// Far from a whole second: what is left of it is looked at a little later.
	long half[4] = { 5, 499999999, 0, 1 };
	CALL(timer_settime, id, 0, half, scratch);
	CALL(timer_settime, id, 1, zero, scratch);
	CALL(timer_settime, id, 0, zero, NULL);
	BAD(timer_settime, 3, id, 0, 0, scratch);
	BAD(timer_settime, 4, id, 0, zero, 0);
	CUT(timer_settime, 3, wrong, sizeof *wrong * 4, id, 0, 0, 0);
	CALL(timer_settime64, id, 0, two64, scratch);
	CALL(timer_settime64, id, 0, wrong64, scratch);
	CALL(timer_settime64, id, 0, zero, NULL);
	BITS(timer_settime64, 2, 32, 99, 0, wrong64, scratch);
	BAD(timer_settime64, 3, id, 0, 0, scratch);
	BAD(timer_settime64, 4, id, 0, zero, 0);
	CUT(timer_settime64, 3, wrong64, 32, id, 0, 0, 0);
	CALL(timer_gettime, id, scratch);
	CALL(timer_gettime, -1, scratch);
	BAD(timer_gettime, 2, id, 0);
	CALL(timer_gettime64, id, scratch);
	BAD(timer_gettime64, 2, id, 0);
	EACH(timer_getoverrun, 1, numbers, 0);
	CALL(timer_getoverrun, id);
	EACH(timer_delete, 1, numbers, 0);

	// timerfd
	EACH(timerfd_create, 1, clocks, 0, 1);
	BITS(timerfd_create, 2, 32, 99, 0);
	CALL(timerfd_create, 1, 02004000);
	int fd = CALL(timerfd_create, 1, 0);
	BITS(timerfd_settime, 2, 32, -1, 0, wrong, scratch);
	CALL(timerfd_settime, fd, 0, two, scratch);
	CALL(timerfd_settime, fd, 3, wrong, scratch);
	CALL(timerfd_settime, fd, 1, zero, scratch);
	CALL(timerfd_settime, fd, 0, zero, NULL);
	BAD(timerfd_settime, 3, fd, 0, 0, scratch);
	BAD(timerfd_settime, 4, fd, 0, zero, 0);
	CUT(timerfd_settime, 3, wrong, sizeof *wrong * 4, fd, 0, 0, 0);
	CALL(timerfd_settime64, fd, 0, two64, scratch);
	CALL(timerfd_settime64, fd, 0, wrong64, scratch);
	CALL(timerfd_settime64, fd, 0, late64, scratch);
	CALL(timerfd_settime64, fd, 1, zero, NULL);
	BITS(timerfd_settime64, 2, 32, -1, 0, wrong64, scratch);
	BAD(timerfd_settime64, 3, fd, 0, 0, scratch);
	BAD(timerfd_settime64, 4, fd, 0, zero, 0);
	CUT(timerfd_settime64, 3, wrong64, 32, fd, 0, 0, 0);
	CALL(timerfd_gettime, fd, scratch);
	CALL(timerfd_gettime, -1, scratch);
	BAD(timerfd_gettime, 2, fd, 0);
	CALL(timerfd_gettime64, fd, scratch);
	BAD(timerfd_gettime64, 2, fd, 0);
	CALL(times, scratch);
	BAD(times, 1, 0);
}
