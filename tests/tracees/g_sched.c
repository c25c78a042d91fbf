/* Decoder groups "sched", "affinity", "futex", "futex2", "get_robust_list", "rseq", "membarrier", "kcmp", "pidfd_open", "pidfd_getfd".
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"

static const long policies[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 99, -1, 0x40000000, 0x40000001, 0x40000005, 0x40000007, 0x40000008, 0x80000000, 0xc0000000 };
static const long sizes[] = { 0, 1, 4, 8, 16, 28, 32, 33, 48, 64, 100, 128, 129, 256, 1024, 4096, -1, LONG_MIN };

TRACEE {
	unsigned long first_cpu = 1;
	syscall(__NR_sched_setaffinity, 0, sizeof first_cpu, &first_cpu);
	int priority = 5;
	EACH(sched_setscheduler, 2, policies, -1, 0, &priority);
	EACH(sched_setscheduler, 1, numbers, 0, 99, &priority);
	BAD(sched_setscheduler, 3, -1, 1, 0);
	EACH(sched_get_priority_max, 1, policies, 0);
	EACH(sched_get_priority_min, 1, policies, 0);
	EACH(sched_getscheduler, 1, numbers, 0);
	EACH(sched_setparam, 1, numbers, 0, NULL);
	CALL(sched_setparam, -1, &priority);
	BAD(sched_setparam, 2, -1, 0);
	CALL(sched_getparam, 0, scratch);
	BAD(sched_getparam, 2, 0, 0);
	CALL(sched_getparam, -1, scratch);
	CALL(sched_rr_get_interval, 0, scratch);
	CALL(sched_rr_get_interval, -1, scratch);
	BAD(sched_rr_get_interval, 2, 0, 0);
	CALL(sched_rr_get_interval_time64, 0, scratch);
	BAD(sched_rr_get_interval_time64, 2, 0, 0);
	CALL(sched_yield, 1, 2, 3);

	struct { unsigned size, policy; unsigned long long flags; int nice; unsigned priority; unsigned long long runtime, deadline, period; unsigned min, max; unsigned long long more[2]; } attr;
	memset(&attr, 0, sizeof attr);
	for (unsigned s = 0; s < 80; s += 4) {
		attr.size = s;
		CALL(sched_setattr, -1, &attr, 0);
		CALL(sched_setattr, 0x7fffffff, &attr, 1);
	}
	attr.size = 56;
	for (unsigned i = 0; i < sizeof policies / sizeof *policies; i++) {
		attr.policy = policies[i];
		attr.nice = -i;
		attr.priority = 1000 * i;
		attr.runtime = attr.deadline = attr.period = 1ull << 3 * i;
		CALL(sched_setattr, -1, &attr, 0);
	}
	for (int bit = 0; bit < 64; bit++) {
		attr.policy = 6;
		attr.flags = 1ull << bit | (bit % 2);
		attr.min = attr.max = 1u << bit % 32;
		CALL(sched_setattr, -1, &attr, 0);
	}
	for (unsigned s = 48; s < 80; s += 8) {
		attr.size = s;
		CUT(sched_setattr, 2, &attr, sizeof attr, -1, 0, 0);
	}
	attr.size = 4096;
	attr.more[1] = 9;
	CALL(sched_setattr, -1, &attr, 0);
	CALL(sched_setattr, 0, &attr, 0);
	attr.size = 47;
	CALL(sched_setattr, 0, &attr, 0);
	BAD(sched_setattr, 2, 0, 0, 0);
	EACH(sched_setattr, 3, numbers, -1, &attr, 0);
	EACH(sched_getattr, 3, sizes, 0, scratch, 0, 0);
	EACH(sched_getattr, 4, numbers, 0, scratch, 56, 0);
	BITS(sched_getattr, 4, 32, -1, scratch, 56, 0);
	BAD(sched_getattr, 2, 0, 0, 48, 0);
	CALL(sched_getattr, 0, edge - 48, 48, 0);
	CALL(sched_getattr, 0, edge - 56, 56, 0);

	// processors
	memset(scratch, 0x55, sizeof scratch);
	EACH(sched_setaffinity, 2, sizes, -1, 0, scratch);
	memset(scratch, 0xff, sizeof scratch);
	EACH(sched_setaffinity, 2, sizes, -1, 0, scratch);
	memset(scratch, 0, sizeof scratch);
	scratch[0] = 1; scratch[127] = -128; scratch[200] = 16; scratch[300] = 1; scratch[5000] = 1;
	EACH(sched_setaffinity, 2, sizes, -1, 0, scratch);
	BAD(sched_setaffinity, 3, -1, 8, 0);
	CALL(sched_setaffinity, -1, 8, edge - 4);
	CALL(sched_setaffinity, -1, 8, edge - 8);
	CALL(sched_setaffinity, -1, 5, edge - 5);
	EACH(sched_getaffinity, 2, sizes, 0, 0, scratch);
	EACH(sched_getaffinity, 1, numbers, 0, 128, edge);
	BAD(sched_getaffinity, 3, 0, 128, 0);

	// futexes
	static int word = 7, other = 8;
	long soon[2] = { 0, 1000 }, wrong[2] = { -1, -1 };
	long long soon64[2] = { 0, 1000 }, wrong64[2] = { -1, -1 };
	for (int flags = 0; flags < 0x400; flags += 0x80)
		for (int op = 0; op < 16; op++) {
			if (op == 0 || op == 9 || op == 6 || op == 13 || op == 11)	// those that wait: a value that is not there, a time that is wrong
				CALL(futex, &word, op | flags, 1, wrong, &other, 5);
			else
				CALL(futex, &word, op | flags, 0, 0, &other, 6);
			CALL(futex_time64, &word, op | flags, 1, wrong64, &other, 5);
		}
	for (int op = 0; op < 15; op++)
		EACH_BAD(p) {
			CALL(futex, p, op, 1, wrong, &other, 0xffffffff);
			if (op != 0 && op != 6 && op != 9 && op != 11 && op != 13)
				CALL(futex, &word, op, 0, p, &other, 3);
			CALL(futex, &word, op, 1, wrong, p, 2);
			CALL(futex_time64, p, op, 1, wrong64, p, 0);
		}
	BITS(futex, 2, 32, &word, 15, 1, wrong, &other, 1);
	EACH(futex, 3, numbers, &word, 14, 0, wrong, &other, 1);
	EACH(futex, 3, numbers, &word, 3, 0, 1, &other, -1);
	EACH(futex, 3, numbers, &word, 4, 0, -1, &other, 0x12345);
	EACH(futex, 6, numbers, &word, 9, 1, NULL, &other, 1);
	CALL(futex, &word, 0, 7, soon);
	CALL(futex, &word, 9, 7, soon, NULL, 4);
	CALL(futex_time64, &word, 0x80, 7, soon64);
	CUT(futex, 4, wrong, sizeof wrong, &word, 0, 1, 0, &other, 0);
	CUT(futex_time64, 4, wrong64, sizeof wrong64, &word, 0, 1, 0, &other, 0);
	for (unsigned op = 0; op < 16; op++)
		for (unsigned cmp = 0; cmp < 16; cmp += op < 2 || op == 8 ? 1 : 5)
			CALL(futex, edge, 5, 1, 2, edge, op << 28 | cmp << 24 | op << 12 | 0xfff >> cmp);
	CALL(futex, edge, 5, 1, 2, edge, -1);
	CALL(futex, edge, 5, 1, 2, edge, 0x00fff000);
	CALL(futex, edge, 5, 1, 2, edge, 0x00800800);

	struct { unsigned long long val, uaddr; unsigned flags, reserved; } waiters[40];
	memset(waiters, 0, sizeof waiters);
	for (int i = 0; i < 40; i++) {
		waiters[i].val = i << i;
		waiters[i].uaddr = (unsigned long)&word + i;
		waiters[i].flags = 1u << i % 32 | i % 4;
		waiters[i].reserved = i % 3;
	}
	static const long counts[] = { 0, 1, 2, 3, 31, 32, 33, 40, 128, 129, -1, LONG_MIN };
	// What is behind them on the stack is another thing in every run.
	void *last = memcpy(edge - sizeof waiters, waiters, sizeof waiters);
	EACH(futex_waitv, 2, counts, last, 0, 0, wrong, 0);
	EACH(futex_waitv, 3, numbers, waiters, 1, 0, wrong, 0);
	RANGE(futex_waitv, 5, -3, 18, waiters, 1, 1, wrong, 0);
	BAD(futex_waitv, 1, 0, 1, 0, wrong, 1);
	BAD(futex_waitv, 4, waiters, 1, 1, 0, 1);
	CUT(futex_waitv, 1, waiters, sizeof *waiters * 4, 0, 4, 0, wrong, 1);
	CALL(futex_requeue, waiters, 0, 1, 1);
	EACH(futex_requeue, 2, numbers, waiters, 0, 1, 1);
	EACH(futex_requeue, 3, numbers, waiters, 1, 0, 1);
	EACH(futex_requeue, 4, numbers, waiters, 1, 1, 0);
	BAD(futex_requeue, 1, 0, 0, 1, 1);
	CUT(futex_requeue, 1, waiters, sizeof *waiters * 2, 0, 0, 1, 1);
	BITS(futex_wake, 4, 64, &word, -1, 1, 2);
	RANGE(futex_wake, 4, 0, 16, &word, 1, 1, 0);
	EACH(futex_wake, 1, numbers, 0, 1, 1, 0xff);
	EACH(futex_wake, 2, numbers, &word, 0, 1, 0xff);
	EACH(futex_wake, 3, numbers, &word, 1, 0, 0xff);
	BITS(futex_wait, 4, 64, &word, 7, -1, 2, wrong, 0);
	EACH(futex_wait, 2, numbers, &word, 0, 1, 0xff, wrong, 0);
	EACH(futex_wait, 3, numbers, &word, 1, 0, 0xff, wrong, 0);
	RANGE(futex_wait, 6, -3, 18, &word, 0, -1, 2, wrong, 0);
	BAD(futex_wait, 5, &word, 0, -1, 0x1000, 0, 0);
	EACH(set_robust_list, 1, numbers, 0, 1);
	EACH(set_robust_list, 2, numbers, scratch, 1);
	CALL(get_robust_list, 0, scratch, scratch + 8);
	BAD(get_robust_list, 2, 0, 0, scratch);
	BAD(get_robust_list, 3, 0, scratch, 0);
	EACH(get_robust_list, 1, numbers, 0, edge, edge);

	// restartable sequences: a wrong signature or size, always refused
	struct { unsigned start, id; unsigned long long cs; unsigned flags, node, mm_cid, slice; unsigned long long more[12]; } rseq;
	memset(&rseq, 0, sizeof rseq);
	static const long rseq_sizes[] = { 0, 1, 4, 16, 20, 24, 28, 31, 32, 33, 36, 40, 48, 64, 100, 256, -1 };
	EACH(rseq, 2, rseq_sizes, &rseq, 0, 4, 0x53053053);
	for (int bit = 0; bit < 32; bit++) {
		rseq.start = rseq.id = 1u << bit;
		rseq.flags = 1u << bit;
		rseq.node = rseq.mm_cid = bit * 1000003;
		rseq.slice = 0x01010101 << bit % 8;
		rseq.cs = bit ? (unsigned long)scratch : 0;
		CALL(rseq, &rseq, 32 + bit % 9, 1 << bit, bit);
	}
	rseq.id = -1; rseq.start = -2;
	CALL(rseq, &rseq, 32, 4, -1);
	rseq.id = -2; rseq.start = -1; rseq.cs = (unsigned long)edge;
	CALL(rseq, &rseq, 32, 4, -1);
	rseq.cs = (unsigned long)edge - 16;
	CALL(rseq, &rseq, 32, 4, -1);
	memset(scratch, 0x11, 64);
	rseq.cs = (unsigned long)scratch;
	CALL(rseq, &rseq, 40, 4, -1);
	((unsigned *)scratch)[0] = 0;
	((unsigned *)scratch)[1] = 7;
	CALL(rseq, &rseq, 33, 4, -1);
	BAD(rseq, 1, 0, 32, 4, 0);
	CUT(rseq, 1, &rseq, 40, 0, 32, 4, 0);
	BITS(rseq, 3, 32, &rseq, 32, 4, 1);
	CALL(rseq_slice_yield, 1, 2);

	BITS(membarrier, 1, 32, 0x80000000, 0, 1);
	RANGE(membarrier, 1, -1, 2, 0, 0x100);
	BITS(membarrier, 2, 32, 1 << 7, 0, 3);
	EACH(membarrier, 3, numbers, 0x80000000, 1, 0);
	CALL(membarrier, 0, 0);
	CALL(membarrier, 0, 1, 5);
	long me = getpid();
	dup2(1, 0);
	dup2(1, 2);
	RANGE(kcmp, 3, -1, 10, me, me, 0, 1, 2);
	RANGE(kcmp, 3, -1, 10, me, -1, 0, -1, 0x7fffffff);
	EACH(kcmp, 4, numbers, me, me, 0, 0, 1);
	EACH(kcmp, 5, numbers, me, me, 0, 1, 0);
	unsigned slot[3] = { 3, 5, -1 };
	CALL(kcmp, me, me, 7, 1, slot);
	CALL(kcmp, -1, me, 7, 100, slot);
	BAD(kcmp, 5, me, me, 7, 1, 0);
	CUT(kcmp, 5, slot, sizeof slot, me, me, 7, 1, 0);
	BITS(pidfd_open, 2, 32, -1, 0);
	EACH(pidfd_open, 1, numbers, 0, 1);
	int pidfd = CALL(pidfd_open, me, 0);
	CALL(pidfd_open, me, 04000);
	EACH(pidfd_getfd, 2, numbers, pidfd, 0, 1);
	EACH(pidfd_getfd, 3, numbers, pidfd, 100, 0);
	EACH(pidfd_getfd, 1, numbers, 0, 1, 5);
	CALL(pidfd_getfd, pidfd, pidfd, 0);
	CALL(pidfd_getfd, pidfd, 1, 0);
}
