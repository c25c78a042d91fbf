/* Futexes and threads' own calls: every operation, wait vectors, robust lists, rseq.
 * difftest:  | -v | -X raw | -X verbose
 */
#include "tracee.h"
#include <linux/futex.h>

TRACEE {
	static int word = 5, other = 6;
	struct timespec ts = { 0, 1000000 };
	long long t64[2] = { 0, 1000 };
	CALL(futex, &word, FUTEX_WAIT, 4, &ts);
	CALL(futex, &word, FUTEX_WAIT, 5, &ts);
	CALL(futex, &word, FUTEX_WAIT_PRIVATE, 4, NULL);
	CALL(futex, &word, FUTEX_WAKE, 1);
	CALL(futex, &word, FUTEX_WAKE_PRIVATE, 0x7fffffff);
	CALL(futex, &word, FUTEX_REQUEUE, 1, 2, &other);
	CALL(futex, &word, FUTEX_CMP_REQUEUE, 1, 2, &other, 5);
	CALL(futex, &word, FUTEX_WAKE_OP, 1, 1, &other, FUTEX_OP(FUTEX_OP_ADD, 1, FUTEX_OP_CMP_GT, 3));
	for (int op = 0; op < 8; op++)
		for (int cmp = 0; cmp < 8; cmp++)
			CALL(futex, edge, FUTEX_WAKE_OP, 1, 1, edge, op << 28 | cmp << 24 | 0x123 << 12 | 0x456);
	CALL(futex, edge, FUTEX_WAKE_OP, 1, 1, edge, -1);
	CALL(futex, &word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 5, &t64, NULL, FUTEX_BITSET_MATCH_ANY);
	CALL(futex, &word, FUTEX_WAIT_BITSET, 4, &ts, NULL, 0x55);
	CALL(futex, &word, FUTEX_WAKE_BITSET, 5, NULL, NULL, 0);
	CALL(futex, &word, FUTEX_TRYLOCK_PI);
	for (int op = 0; op < 20; op++) {
		CALL(futex, edge, op, 3, edge, edge, 7);
		CALL(futex, 1, op | 128 | 256, -1, &ts, &other, -1);
		CALL(futex_time64, edge, op, 3, edge, edge, 7);
	}
	CALL(futex, NULL, -1, -1, NULL, NULL, -1);
	CALL(futex_time64, &word, FUTEX_WAIT, 5, t64);
	struct { uint64_t val, uaddr; uint32_t flags, reserved; } waiters[3] = { { 5, (uintptr_t)&word, 2, 0 }, { 7, (uintptr_t)&other, 0x82, 0 }, { 1, (uintptr_t)edge, -1, 9 } };
	CALLNR(449, waiters, 2, 0, &ts, CLOCK_MONOTONIC);
	CALLNR(449, waiters, 3, -1, edge, -1);
	CALLNR(449, edge, 3, 0, NULL, 0);
	CALLNR(449, AT_EDGE(waiters), 5, 0, NULL, 0);
	CALLNR(449, waiters, 1000, 0, NULL, 0);
	CALL(futex_wake, &word, 0xff, 1, 2);
	CALL(futex_wake, edge, -1, -1, -1);
	CALL(futex_wait, &word, 4, 0xff, 2, &ts, CLOCK_MONOTONIC);
	CALL(futex_wait, &word, 4, -1, -1, edge, -1);
	CALL(futex_requeue, waiters, 0, 1, 1);
	CALL(futex_requeue, edge, -1, -1, -1);
	CALL(get_robust_list, 0, scratch, scratch + 8);
	CALL(get_robust_list, -1, edge, edge);
	CALL(get_robust_list, 1, scratch, edge);
	CALL(set_robust_list, edge, 5);
	CALL(set_robust_list, scratch, 3 * sizeof(long));
	CALL(set_tid_address, scratch);
	CALL(rseq, scratch, 32, 1, 0x53053053);
	CALL(rseq, edge, 32, -1, -1);
	CALL(rseq, scratch, 5, 0, 7);
}
