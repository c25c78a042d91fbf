/* System V IPC: shared memory, semaphores, message queues; on i386 also through ipc(2).
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 2
 */
#include "tracee.h"
#include <sched.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

static void all(void *p)
{
	for (int cmd = -1; cmd < 22; cmd++) {
		CALL(shmctl, -1, cmd, p);
		CALL(msgctl, -1, cmd, p);
		CALL(semctl, -1, 1, cmd, p);
		CALL(shmctl, -1, cmd | 0x100, p);
		CALL(msgctl, -1, cmd | 0x100, p);
		CALL(semctl, -1, -1, cmd | 0x100, p);
	}
}

TRACEE {
	// Here none is found that another program has left behind.
	CALL(unshare, CLONE_NEWUSER | CLONE_NEWIPC);
	// keys, sizes, flags
	for (int bit = 0; bit < 32; bit++) {
		// None of these shall be made.
		long size = bit == 9 ? 0 : 1l << bit;
		CALL(shmget, -1, size, 1u << bit);
		CALL(semget, 0xffff0000, size, 1u << bit);
		if (bit != 9)
			CALL(msgget, 0x1234, 1u << bit);
		CALL(shmat, -1, (void *)(1ul << bit), 1u << bit);
		CALL(shmat, -1, edge, 0xf000 | 1u << bit);
		CALL(msgsnd, -1, scratch, 1ul << bit, 1u << bit);
		CALL(msgrcv, -1, scratch, 1ul << bit, -bit, 1u << bit);
		struct sembuf op = { bit, -bit, 1u << (bit % 16) };
#ifdef __x86_64__
		CALL(semop, -1, &op, 1);
#else
		CALL(ipc, 1, -1, 1, 0, &op, 0);
#endif
	}
	CALL(shmget, 0, 0, -1);
	CALL(shmget, 0, -1, 01777);
	CALL(shmget, 1, 0, IPC_CREAT | IPC_EXCL | 0640);
	CALL(shmget, 1, 5, SHM_HUGETLB | 21 << 26 | 0600);
	CALL(shmget, 1, 5, 63u << 26 | SHM_NORESERVE);
	CALL(semget, 0, -1, -1);
	CALL(semget, 0, 0, IPC_NOWAIT | 07);
	long made = CALL(msgget, 0, -1);
	CALL(msgctl, made, IPC_RMID, NULL);
	CALL(msgget, 5, 0);
	CALL(shmat, -1, NULL, -1);
	CALL(shmdt, NULL);
	CALL(shmdt, edge);
	CALL(shmdt, -1);
	EACH_BAD(p) {
		all(p);
		CALL(msgsnd, -1, p, 3, 0);
		CALL(msgsnd, -1, p, 0, IPC_NOWAIT);
		CALL(msgrcv, -1, p, 3, 0, 0);
#ifdef __x86_64__
		CALL(semop, -1, p, 2);
		CALL(semop, -1, p, 0);
		CALL(semtimedop, -1, p, 2, p);
#endif
		CALL(semtimedop_time64, -1, p, 2, p);
	}
	memset(scratch, 0, 512);
	all(scratch);
	for (int i = 0; i < 128; i++)
		((unsigned *)scratch)[i] = i;
	all(scratch);
	memset(scratch, 0xff, 512);
	all(scratch);
	for (int size = 4; size < 120; size += 4) {
		CALL(shmctl, -1, IPC_SET, edge - size);
		CALL(msgctl, -1, IPC_SET | 0x100, edge - size);
		CALL(semctl, -1, 1, IPC_SET, edge - size);
	}
	struct { long type; char text[50]; } message = { 7, "a message\n\1\377 of some length, and more of it still" };
	for (int size = -1; size < 50; size += 7)
		CALL(msgsnd, -1, &message, size, 0);
	CALL(msgsnd, -1, at_edge(&message, sizeof(long) + 5), 6, 0);
	CALL(msgsnd, -1, at_edge(&message, sizeof(long)), 1, 0);
	CALL(msgsnd, -1, at_edge(&message, sizeof(long)), 0, 0);
	message.type = -1;
	CALL(msgsnd, -1, &message, 3, IPC_NOWAIT | MSG_NOERROR);
	struct sembuf ops[5] = { { 0, 1, SEM_UNDO }, { 65535, -32768, IPC_NOWAIT | SEM_UNDO }, { 2, 0, -1 }, { 3, 32767, 0 }, { 4, 4, 4 } };
	struct timespec ts = { 1, 5 };
#ifdef __x86_64__
	for (int n = -1; n < 6; n++) {
		CALL(semop, -1, ops, n);
		CALL(semtimedop, -1, ops, n, &ts);
	}
	CALL(semop, -1, at_edge(ops, 12), 2);
	CALL(semop, -1, at_edge(ops, 12), 3);
	CALL(semop, -1, at_edge(ops, 9), 2);
	CALL(semtimedop, -1, ops, 1, AT_EDGE(ts));
	ts.tv_nsec = 2000000000;
	CALL(semtimedop, -1, ops, 1, &ts);
#else
	long long ts64[2] = { 1, 5 };
	for (int n = -1; n < 6; n++)
		CALL(semtimedop_time64, -1, ops, n, ts64);
	// ipc(2): every sub-call in several versions
	unsigned words[4] = { (unsigned)(uintptr_t)&message, 5, 6, 7 };
	for (int version = 0; version < 3; version++)
		for (int sub = -1; sub < 27; sub++) {
			int call = sub | version << 16;
			CALL(ipc, call, 1, 2, 3, scratch, 5);
			// A queue that this makes would be waited at later.
			long made = CALL(ipc, call, -1, -2, -3, edge, -5);
			if ((call & 0xffff) == 13)
				CALL(msgctl, made, IPC_RMID, NULL);
			CALL(ipc, call, -1, 1, 0x1ff, words, 0);
			CALL(ipc, call, -1, 2, 0, ops, &ts);
			CALL(ipc, call, -1, 0, 0, NULL, 0);
			CALL(ipc, call, -1, 1, 0x102, (char *)edge - 4, 1);
		}
	for (int cmd = 0; cmd < 20; cmd++)
		for (int flag = 0; flag < 2; flag++) {
			CALL(ipc, 3, -1, 1, cmd | flag << 8, words, 0);
			CALL(ipc, 14, -1, cmd | flag << 8, 0, scratch, 0);
			CALL(ipc, 24, -1, cmd | flag << 8, 0, scratch, 0);
		}
#endif
	// what works
	int id = CALL(shmget, IPC_PRIVATE, 5000, IPC_CREAT | 0640);
	CALL(shmctl, id, IPC_STAT | ONLY32(0x100) ONLY64(0), scratch);
	ONLY32(CALL(shmctl, id, IPC_STAT, scratch);)
	CALL(shmctl, id, IPC_SET, scratch);
	CALL(shmctl, id, IPC_STAT, edge);
	CALL(shmctl, id, IPC_STAT, edge - 20);
	CALL(shmctl, 0, IPC_INFO, scratch);
	CALL(shmctl, 0, IPC_INFO, edge);
	CALL(shmctl, 0, SHM_INFO, scratch);
	CALL(shmctl, id, SHM_LOCK, 0);
	CALL(shmctl, id, SHM_UNLOCK, 0);
	long at = CALL(shmat, id, NULL, SHM_RDONLY);
	CALL(shmdt, at);
	CALL(shmctl, id, IPC_RMID, NULL);
	id = CALL(semget, IPC_PRIVATE, 40, 0600);
	CALL(semctl, id, 0, IPC_STAT, scratch);
	CALL(semctl, id, 0, IPC_STAT | 0x100, scratch);
	CALL(semctl, id, 0, IPC_INFO, scratch);
	CALL(semctl, id, 0, SEM_INFO, scratch);
	CALL(semctl, id, 0, GETALL, scratch);
	CALL(semctl, id, 0, GETALL, edge - 40);
	CALL(semctl, id, 1, SETVAL, 3);
	CALL(semctl, id, 1, GETVAL, 3);
	CALL(semctl, id, 1, GETPID, scratch);
	CALL(semctl, id, 1, GETNCNT, 0);
	CALL(semctl, id, 1, GETZCNT, 0);
	memset(scratch, 0, 200);
	CALL(semctl, id, 0, SETALL, scratch);
#ifdef __x86_64__
	CALL(semop, id, ops, 1);
#endif
	CALL(semctl, id, 0, IPC_SET, scratch);
	CALL(semctl, id, 0, IPC_RMID, 0);
	id = CALL(msgget, IPC_PRIVATE, 0600);
	message.type = 9;
	CALL(msgsnd, id, &message, 40, 0);
	CALL(msgctl, id, IPC_STAT, scratch);
	CALL(msgctl, id, IPC_STAT | 0x100, scratch);
	CALL(msgctl, id, IPC_INFO, scratch);
	CALL(msgctl, id, MSG_INFO, scratch);
	CALL(msgrcv, id, scratch, 50, -9, MSG_NOERROR);
	CALL(msgsnd, id, &message, 3, 0);
	CALL(msgrcv, id, scratch, 3, 9, IPC_NOWAIT);
	CALL(msgsnd, id, &message, 3, 0);
	CALL(msgrcv, id, edge, 3, 9, IPC_NOWAIT);
	CALL(msgsnd, id, &message, 0, 0);
	CALL(msgrcv, id, scratch, 3, 0, MSG_NOERROR | MSG_EXCEPT | MSG_COPY);
	CALL(msgrcv, id, scratch, 0, 0, 0);
	CALL(msgctl, id, IPC_RMID, NULL);
}
